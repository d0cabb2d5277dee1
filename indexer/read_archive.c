/* Reads archives, zip, tar and 7z, and files that are compressed by themselves: hands over what is in them (libarchive). */
#include "child.h"
#include "decode.h"
#include "document.h"
#include "encoding_guess.h"
#include "utf8.h"

#include <archive.h>
#include <archive_entry.h>
#include <locale.h>
#include <stdlib.h>
#include <string.h>

enum {
    MEMBER_BIGGEST = 1 << 30, /* bytes */
    NAMES_MAX = 1 << 16,      /* bytes of names that are looked at for their encoding */
    TAR_BLOCK = 512,
};

/* An archive that is being read. */
struct unpacking {
    struct archive *archive;
    const struct input *in;
    const struct members *to;
    enum encoding names; /* of those that are not UTF-8 */
    uint64_t total;      /* bytes unpacked so far */
    struct buf name, bytes;
    bool ended; /* whoever takes the members has said so */
};

/* ---- names ---- */

/* The name as it lies in the archive; NULL: it has none. */
static const char *raw_name(struct archive_entry *e)
{
    const char *name = archive_entry_pathname(e);
    return name ? name : archive_entry_pathname_utf8(e);
}

static bool is_utf8(const char *name)
{
    return utf8_check(name, strlen(name)) == strlen(name);
}

/* Names of old archives are in the encoding of the machine that made them, and nothing says which: the names together
 * are a text of which it can be told. */
static enum encoding encoding_of(const struct buf *names)
{
    if (!names->len)
        return ENCODING_CP852;
    struct guess guess = encoding_guess(names->s, names->len, NULL);
    return guess.nonsense || *guess.unread ? ENCODING_CP852 : guess.encoding;
}

/* UTF-8, with slashes; zips made on old Windows have backslashes. */
static void set_name(struct unpacking *u, const char *raw, bool zip)
{
    buf_clear(&u->name);
    if (is_utf8(raw))
        buf_adds(&u->name, raw);
    else
        decode_slice(encoding_name(u->names), raw, strlen(raw), &u->name);
    for (char *at = u->name.s; zip && !strchr(raw, '/') && (at = strchr(at, '\\'));)
        *at = '/';
}

/* ---- opening ---- */

static struct archive *open_archive(const struct input *in, bool packed)
{
    struct archive *a = archive_read_new();
    if (!a)
        return NULL;
    archive_read_support_filter_bzip2(a);
    archive_read_support_filter_gzip(a);
    archive_read_support_filter_xz(a);
    archive_read_support_filter_zstd(a);
    archive_read_support_format_7zip(a);
    archive_read_support_format_tar(a);
    archive_read_support_format_zip(a);
    if (packed)
        archive_read_support_format_raw(a);
    archive_read_open_memory(a, in->bytes, in->len); /* what is wrong shows at the first header */
    return a;
}

static bool damaged(struct archive *a, struct buf *why)
{
    const char *said = archive_error_string(a);
    if (said && strstr(said, "ncrypt"))
        return fail(why, "encrypted");
    return fail(why, "damaged: %s", said ? said : "it cannot be read");
}

/* Is there a further member?  One of which only the header is bad is left out by libarchive itself. */
static int next_header(struct archive *a, struct archive_entry **e)
{
    int result;
    while ((result = archive_read_next_header(a, e)) == ARCHIVE_RETRY)
        ;
    return result;
}

/* All names that are not UTF-8. */
static void gather_names(const struct input *in, struct buf *names)
{
    struct archive *a = open_archive(in, false);
    struct archive_entry *e;
    for (int result; a && (result = next_header(a, &e)) >= ARCHIVE_WARN && result != ARCHIVE_EOF;) {
        const char *name = raw_name(e);
        if (name && !is_utf8(name) && names->len < NAMES_MAX)
            buf_addf(names, "%s\n", name);
    }
    archive_read_free(a);
}

/* ---- members ---- */

/* Has so much come out of so little that it is no honest file? */
static bool is_bomb(const struct unpacking *u)
{
    return u->total > child_budget(u->in->len);
}

/* The member's bytes; false with the reason where they cannot be had.  *fatal: nor can those behind it. */
static bool read_member(struct unpacking *u, bool *fatal, struct buf *why)
{
    const void *block;
    size_t len;
    la_int64_t offset;
    int result;
    buf_clear(&u->bytes);
    while ((result = archive_read_data_block(u->archive, &block, &len, &offset)) == ARCHIVE_OK) {
        u->total += len;
        *fatal = is_bomb(u);
        if (*fatal)
            return fail(why, CHILD_BOMB);
        if (u->bytes.len + len > MEMBER_BIGGEST)
            return fail(why, "larger than %d GB", MEMBER_BIGGEST >> 30);
        buf_add(&u->bytes, block, len);
    }
    *fatal = result == ARCHIVE_FATAL;
    return result == ARCHIVE_EOF || damaged(u->archive, why);
}

/* Folders, links and devices are no documents. */
static bool is_document(struct archive_entry *e)
{
    return (archive_entry_filetype(e) == AE_IFREG || !archive_entry_filetype(e)) && !archive_entry_hardlink(e) &&
           raw_name(e);
}

static bool is_raw(struct archive *a)
{
    return archive_format(a) == ARCHIVE_FORMAT_RAW;
}

static bool hand_over(struct unpacking *u, struct buf *why)
{
    const struct input member = {is_raw(u->archive) ? NULL : u->name.s, buf_string(&u->bytes), u->bytes.len, NULL};
    u->ended = !u->to->file(u->to->ctx, &member, why);
    return !u->ended;
}

static bool skip(struct unpacking *u, const char *reason, struct buf *why)
{
    u->ended = !u->to->skipped(u->to->ctx, u->name.s, reason, why);
    return !u->ended;
}

/* One that cannot be read does not keep the others from being read. */
static bool take_entry(struct unpacking *u, struct archive_entry *e, struct buf *why)
{
    struct buf reason = {0};
    bool fatal = false, ok;
    if (!is_document(e))
        return true;
    set_name(u, raw_name(e), (archive_format(u->archive) & ARCHIVE_FORMAT_BASE_MASK) == ARCHIVE_FORMAT_ZIP);
    if (archive_entry_is_encrypted(e))
        return skip(u, "encrypted", why);
    if (read_member(u, &fatal, &reason))
        ok = hand_over(u, why);
    else if (fatal || is_raw(u->archive))
        ok = fail(why, "%s", reason.s);
    else
        ok = skip(u, reason.s, why);
    buf_free(&reason);
    return ok;
}

static bool take_entries(struct unpacking *u, struct buf *why)
{
    struct archive_entry *e;
    for (;;) {
        int result = next_header(u->archive, &e);
        if (result == ARCHIVE_EOF)
            return true;
        if (result == ARCHIVE_FATAL || result == ARCHIVE_FAILED)
            return damaged(u->archive, why);
        if (!take_entry(u, e, why))
            return false;
    }
}

static bool unpack(const struct input *in, const struct members *to, bool packed, struct buf *why)
{
    struct buf names = {0};
    struct unpacking u = {.in = in, .to = to};
    if (!packed)
        gather_names(in, &names);
    u.names = encoding_of(&names);
    u.archive = open_archive(in, packed);
    bool ok = u.archive ? take_entries(&u, why) : fail(why, "needs more memory than there is");
    archive_read_free(u.archive);
    buf_free(&names);
    buf_free(&u.name);
    buf_free(&u.bytes);
    return ok;
}

static bool unpack_archive(const struct input *in, const struct members *to, struct buf *why)
{
    return unpack(in, to, false, why);
}

static bool unpack_packed(const struct input *in, const struct members *to, struct buf *why)
{
    return unpack(in, to, true, why);
}

/* libarchive turns names into those of the locale. */
static bool set_locale(struct buf *why)
{
    (void)why;
    setlocale(LC_CTYPE, "C.UTF-8");
    return true;
}

/* ---- what they look like ---- */

static bool begins(const char *bytes, size_t len, const char *magic, size_t magic_len)
{
    return len >= magic_len && !memcmp(bytes, magic, magic_len);
}

/* An empty one has only its end.  What is one document to people is not taken to pieces: it has a reader of its own, or
 * is not read. */
static bool knows_zip(const char *path, const char *bytes, size_t len)
{
    static const char *const documents[] = {".apk",  ".docm", ".docx", ".epub", ".fcstd", ".idml", ".jar",  ".key",
                                            ".kmz",  ".numbers", ".odg", ".odp", ".ods", ".odt",  ".ott",  ".oxt",
                                            ".pages", ".pptm", ".pptx", ".vsix", ".whl",  ".xlsm", ".xlsx", ".xpi", NULL};
    if (path_ends(path, documents))
        return false;
    return begins(bytes, len, "PK\3\4", 4) || begins(bytes, len, "PK\5\6", 4) || begins(bytes, len, "PK00PK\3\4", 8);
}

static bool knows_7z(const char *path, const char *bytes, size_t len)
{
    (void)path;
    return begins(bytes, len, "7z\xBC\xAF\x27\x1C", 6);
}

/* The sum of the bytes of a header, in which the sum itself counts as spaces, stands in it as octal digits. */
static bool knows_tar(const char *path, const char *bytes, size_t len)
{
    unsigned sum = 8 * ' ', told = 0;
    const char *digits = bytes + 148;
    (void)path;
    if (len < TAR_BLOCK || !bytes[0])
        return false;
    for (size_t i = 0; i < TAR_BLOCK; i++)
        sum += i < 148 || i >= 156 ? (unsigned char)bytes[i] : 0;
    while (*digits == ' ' && digits < bytes + 154)
        digits++;
    for (; *digits >= '0' && *digits <= '7' && digits < bytes + 156; digits++)
        told = told * 8 + (unsigned)(*digits - '0');
    return told == sum;
}

static bool knows_packed(const char *path, const char *bytes, size_t len)
{
    (void)path;
    return begins(bytes, len, "\x1F\x8B", 2) || begins(bytes, len, "BZh", 3) ||
           begins(bytes, len, "\xFD" "7zXZ", 6) || begins(bytes, len, "\x28\xB5\x2F\xFD", 4);
}

static const char *const zip_suffixes[] = {".zip", NULL};
static const char *const sevenzip_suffixes[] = {".7z", NULL};
static const char *const tar_suffixes[] = {".tar", NULL};
static const char *const packed_suffixes[] = {".bz2", ".gz", ".tbz", ".tbz2", ".tgz", ".txz", ".xz", ".zst", NULL};

const struct reader read_zip = {"zip", zip_suffixes, knows_zip, NULL, unpack_archive, false, set_locale};
const struct reader read_7z = {"7z", sevenzip_suffixes, knows_7z, NULL, unpack_archive, false, set_locale};
const struct reader read_tar = {"tar", tar_suffixes, knows_tar, NULL, unpack_archive, false, set_locale};
const struct reader read_packed = {"compressed", packed_suffixes, knows_packed, NULL, unpack_packed, false, set_locale};
