/* Passages and documents to and from bytes: nothing is lost, and no bytes do harm. */
#include "letters.h"
#include "passage.h"

#include "check.h"
#include <limits.h>
#include <stdlib.h>

#define TEXT(s) s, sizeof s - 1
#define PLAIN(s) TEXT(s), NULL, 0, NULL, 0 /* a text without joints and marks */

static const struct marked marked[] = {
    {0, 1, NAME_PERSON, 0}, {1, 3, NAME_PLACE, 2 * (uint32_t)MARKED_LOCAL - 1}, {4, 4, NAME_WORK, 1}};
static const struct joint joints[] = {{0, 5, 80}, {2, 5, 9}, {2, 4, 0}, {4, UINT32_MAX, UINT32_MAX}};

static const struct {
    const char *name;
    struct passage passage;
} passages[] = {
    {"an ordinary passage", {1, 1, 0, 1, 3, 0, 120, NULL, LANG_CS, PLAIN("Karel Kramář\nse narodil.")}},
    {"an empty text", {2, 1, 1, 4, 4, 5, 5, NULL, LANG_OTHER, PLAIN("")}},
    {"no bytes of the file", {3, 7, 2, 4, 9, NO_BYTES, NO_BYTES, NULL, LANG_RU, PLAIN("Ельцин")}},
    {"a page", {300, 200, 100, 70000, 70001, 5000000000, 5000000700, "xii", LANG_EN, PLAIN("page twelve")}},
    {"an empty page label", {1, 1, 1, 1, 1, 0, 1, "", LANG_SK, PLAIN("a")}},
    {"a page and no bytes", {1, 1, 1, 1, 1, NO_BYTES, NO_BYTES, "7", LANG_UK, PLAIN("б")}},
    {"NULs in the text", {1, 1, 1, 1, 1, 0, 3, "7", LANG_CS, PLAIN("a\0b")}},
    {"the largest numbers",
     {UINT32_MAX, UINT32_MAX, UINT32_MAX, UINT32_MAX, UINT32_MAX, INT64_MAX, INT64_MAX, NULL, LANG_CS, PLAIN("x")}},
    {"ends before starts", {1, 1, 1, 9, 2, 100, 7, NULL, LANG_CS, PLAIN("x")}},
    {"bytes that make no sense", {1, 1, 1, 1, 1, INT64_MIN, INT64_MAX, NULL, LANG_CS, PLAIN("x")}},
    {"joints", {1, 1, 1, 5, 9, 0, 1, NULL, LANG_CS, TEXT("abcd"), joints, 4, NULL, 0}},
    {"names", {1, 1, 1, 5, 9, 0, 1, NULL, LANG_CS, TEXT("abcd"), NULL, 0, marked, 3}},
    {"no lines", {1, 1, 1, 0, 0, NO_BYTES, NO_BYTES, "3", LANG_CS, PLAIN("abcd")}},
    {"a page and joints", {1, 1, 1, 5, 9, NO_BYTES, NO_BYTES, "1", LANG_CS, TEXT("abcd"), joints, 1, marked, 2}},
};

static bool same_string(const char *a, const char *b)
{
    return a && b ? !strcmp(a, b) : a == b;
}

static bool same_joints(const struct passage *a, const struct passage *b)
{
    bool same = a->njoints == b->njoints;
    for (uint32_t i = 0; same && i < a->njoints; i++)
        same = a->joints[i].at == b->joints[i].at && a->joints[i].line == b->joints[i].line &&
               a->joints[i].column == b->joints[i].column;
    return same;
}

static bool same_marks(const struct passage *a, const struct passage *b)
{
    bool same = a->nmarked == b->nmarked;
    for (uint32_t i = 0; same && i < a->nmarked; i++)
        same = a->marked[i].start == b->marked[i].start && a->marked[i].end == b->marked[i].end &&
               a->marked[i].kind == b->marked[i].kind && a->marked[i].key == b->marked[i].key;
    return same;
}

static bool same_passage(const struct passage *a, const struct passage *b)
{
    return a->n == b->n && a->paragraph == b->paragraph && a->section == b->section && a->line_first == b->line_first &&
           a->line_last == b->line_last && a->byte_start == b->byte_start && a->byte_end == b->byte_end &&
           same_string(a->page, b->page) && a->lang == b->lang && a->text_len == b->text_len &&
           !memcmp(a->text, b->text, a->text_len) && same_joints(a, b) && same_marks(a, b);
}

/* Bytes in memory of their own, so that a sanitizer sees every read beyond them. */
static char *copy_of(const struct buf *bytes, size_t len)
{
    char *copy = malloc(len ? len : 1);
    if (len)
        memcpy(copy, bytes->s, len);
    return copy;
}

static void test_passages(void)
{
    for (size_t i = 0; i < sizeof passages / sizeof *passages; i++) {
        struct buf bytes = {0}, room = {0};
        struct passage got;
        passage_write(&passages[i].passage, &bytes);
        char *copy = copy_of(&bytes, bytes.len);
        bool ok = passage_read(&got, copy, bytes.len, &room);
        check(ok && same_passage(&got, &passages[i].passage), passages[i].name);
        free(copy);
        buf_free(&bytes);
        buf_free(&room);
    }
}

static void test_passage_size(void)
{
    struct passage p = {17, 12, 3, 120, 123, 5000, 5700, NULL, LANG_CS, PLAIN("")};
    struct buf bytes = {0};
    passage_write(&p, &bytes);
    check(bytes.len <= 12, "what stands beside the text takes 12 bytes at most");
    buf_free(&bytes);
}

static void test_append(void)
{
    struct buf bytes = {0}, room = {0};
    struct passage got;
    buf_adds(&bytes, "before");
    passage_write(&passages[0].passage, &bytes);
    check(!strncmp(bytes.s, "before", 6) && passage_read(&got, bytes.s + 6, bytes.len - 6, &room) &&
              same_passage(&got, &passages[0].passage),
          "passage_write appends");
    buf_free(&bytes);
    buf_free(&room);
}

/* A cut is no passage where it goes through the numbers; a cut through the text cannot be seen, but gives less of it.
 */
static void test_cut_passages(void)
{
    bool ok = true;
    for (size_t i = 0; i < sizeof passages / sizeof *passages; i++) {
        const struct passage *want = &passages[i].passage;
        struct buf bytes = {0}, room = {0}, text = {0};
        passage_write(want, &bytes);
        letters_pack(want->text, want->text_len, &text);
        for (size_t len = 0; len < bytes.len; len++) {
            struct passage got;
            char *copy = copy_of(&bytes, len);
            bool whole = len + text.len >= bytes.len, read = passage_read(&got, copy, len, &room);
            ok &= read == whole || want->njoints || want->nmarked; /* a joint behind the text can be seen */
            ok &= !whole || !read || (got.text_len < want->text_len && got.n == want->n &&
                                      !memcmp(got.text, want->text, got.text_len));
            free(copy);
        }
        buf_free(&bytes);
        buf_free(&room);
        buf_free(&text);
    }
    check(ok, "passages cut at every length");
}

static void test_bad_passages(void)
{
    static const struct {
        const char *name, *bytes;
        size_t len;
    } bad[] = {
        {"a number of 11 bytes", TEXT("\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\x01\x01\x01\x01\x01\x01text")},
        {"a passage number over 32 bits", TEXT("\xff\xff\xff\xff\x7f\x01\x01\x01\x01\x01text")},
        {"a language that there is not", TEXT("\x01\x01\x01\x01\x01\x3ftext")},
        {"a page label without an end", TEXT("\x01\x01\x01\x01\x01\x81text")},
        {"a mark behind the text", TEXT("\x01\x01\x01\x01\x01\x11\x01\x01\x04\x01text")},
        {"a mark of no kind", TEXT("\x01\x01\x01\x01\x01\x11\x01\x01\x01\x05text")},
        {"marks over one another", TEXT("\x01\x01\x01\x01\x01\x11\x02\x01\x01\x01\xff\xff\xff\xff\x0f\x01\x01text")},
        {"a joint behind the text", TEXT("\x01\x01\x01\x01\x01\x21\x01\x05\x01\x01text")},
        {"joints that go back", TEXT("\x01\x01\x01\x01\x01\x21\x02\x02\x01\x01\xff\xff\xff\xff\x0f\x01\x01text")},
        {"more joints than bytes", TEXT("\x01\x01\x01\x01\x01\x21\xff\xff\xff\x0f\x01\x01\x01text")},
    };
    for (size_t i = 0; i < sizeof bad / sizeof *bad; i++) {
        struct passage got;
        struct buf room = {0};
        check(!passage_read(&got, bad[i].bytes, bad[i].len, &room), bad[i].name);
        buf_free(&room);
    }
}

static const struct section sections[] = {{0, "První díl"}, {1, "Kapitola"}, {1, ""}, {0, "Druhý díl"}};

static const struct metadata own = {"what it says", NULL, "", "1938", NULL};

static const struct {
    const char *name;
    struct document document;
} documents[] = {
    {"a document of which all is known",
     {"cs/kramar.txt", "Karel Kramář", "Najdi", "2026-11-01", "https://example.org/", "CC0", "utf-8", "text", 97,
      LANG_CS, 12345, 1790000000123456789, "0123456789abcde", NULL, "12: 3 bytes are not UTF-8\n", 17, sections, 4, 12, 2, true,
      true, UINT64_MAX, &own}},
    {"a document of which nothing is known", {.path = "x"}},
    {"a skipped one", {.path = "/tmp/a.bin", .skipped = "it is no text", .size = UINT64_MAX, .mtime = INT64_MIN}},
    {"a member", {.path = "a.zip!/b", .file_len = 5, .pages = UINT32_MAX}},
    {"a path that is not UTF-8", {.path = "\xff\xfe/\x01", .mtime = -1, .title = "", .lang = LANG_UK, .sure = 100}},
};

static bool same_sections(const struct document *a, const struct document *b)
{
    bool same = a->nsections == b->nsections;
    for (uint32_t i = 0; same && i < a->nsections; i++)
        same =
            a->sections[i].parent == b->sections[i].parent && same_string(a->sections[i].title, b->sections[i].title);
    return same;
}

static bool same_own(const struct metadata *a, const struct metadata *b)
{
    if (!a || !b)
        return a == b;
    return same_string(a->title, b->title) && same_string(a->author, b->author) && same_string(a->date, b->date) &&
           same_string(a->source, b->source) && same_string(a->licence, b->licence);
}

static bool same_document(const struct document *a, const struct document *b)
{
    return same_string(a->path, b->path) && same_string(a->title, b->title) && same_string(a->author, b->author) &&
           same_string(a->date, b->date) && same_string(a->source, b->source) && same_string(a->licence, b->licence) &&
           same_string(a->encoding, b->encoding) && same_string(a->format, b->format) && a->sure == b->sure &&
           a->lang == b->lang && a->size == b->size && a->mtime == b->mtime &&
           !memcmp(a->hash, b->hash, sizeof a->hash) && same_string(a->skipped, b->skipped) &&
           same_string(a->warnings, b->warnings) && a->passages == b->passages && a->pages == b->pages &&
           a->file_len == b->file_len && a->container == b->container && a->title_guessed == b->title_guessed && a->given == b->given &&
           same_own(a->own, b->own) && same_sections(a, b);
}

static void test_documents(void)
{
    for (size_t i = 0; i < sizeof documents / sizeof *documents; i++) {
        struct buf bytes = {0};
        struct document got;
        document_write(&documents[i].document, &bytes);
        char *copy = copy_of(&bytes, bytes.len);
        bool ok = document_read(&got, copy, bytes.len);
        free(copy); /* the document owns what it has */
        check(ok && same_document(&got, &documents[i].document), documents[i].name);
        document_free(&got);
        buf_free(&bytes);
    }
}

static void test_cut_documents(void)
{
    bool refused = true;
    for (size_t i = 0; i < sizeof documents / sizeof *documents; i++) {
        struct buf bytes = {0};
        document_write(&documents[i].document, &bytes);
        for (size_t len = 0; len < bytes.len; len++) {
            struct document got;
            char *copy = copy_of(&bytes, len);
            refused &= !document_read(&got, copy, len);
            free(copy);
        }
        buf_free(&bytes);
    }
    check(refused, "documents cut at every length");
}

/* Every byte of a passage set to every value: nothing crashes, and joints lie in the text. */
static void test_changed_passages(void)
{
    struct buf bytes = {0}, room = {0};
    bool outside = false;
    passage_write(&passages[sizeof passages / sizeof *passages - 1].passage, &bytes);
    for (size_t at = 0; at < bytes.len; at++) {
        for (int value = 0; value < 256; value++) {
            struct passage got;
            char *copy = copy_of(&bytes, bytes.len);
            copy[at] = (char)value;
            if (passage_read(&got, copy, bytes.len, &room))
                for (uint32_t i = 0; i < got.njoints; i++)
                    outside |= got.joints[i].at > got.text_len;
            free(copy);
        }
    }
    check(!outside, "a passage with every byte changed");
    buf_free(&bytes);
    buf_free(&room);
}

/* Every byte of a document set to every value: whatever it reads, nothing crashes and sections are no ring. */
static void test_changed_documents(void)
{
    struct buf bytes = {0};
    bool rings = false;
    document_write(&documents[0].document, &bytes);
    for (size_t at = 0; at < bytes.len; at++) {
        for (int value = 0; value < 256; value++) {
            struct document got;
            char *copy = copy_of(&bytes, bytes.len);
            copy[at] = (char)value;
            if (document_read(&got, copy, bytes.len)) {
                for (uint32_t i = 0; i < got.nsections; i++)
                    rings |= got.sections[i].parent > i;
                document_free(&got);
            }
            free(copy);
        }
    }
    check(!rings, "documents with every byte changed");
    buf_free(&bytes);
}

/* Who is meant: by the id alone, of this document or of any. */
static void check_keys(void)
{
    check_number(marked_key(NULL, NAME_PERSON), 0, "no reference");
    check_number(marked_key("", NAME_PERSON), 0, "an empty one");
    check_number(marked_key("#a #b", NAME_PERSON), 0, "one to several");
    check_number(marked_key("#", NAME_PERSON), 0, "one without an id");
    check(marked_key("persons.xml#p1", NAME_PERSON) == marked_key("p1", NAME_PERSON), "a file and an id, and the id");
    check(marked_key("#p1", NAME_PERSON) == (marked_key("p1", NAME_PERSON) | MARKED_LOCAL), "an id of the document itself");
    check(marked_key("p1", NAME_PERSON) != marked_key("p2", NAME_PERSON) && marked_key("p1", NAME_PERSON), "two ids");
    check(marked_key("1", NAME_PERSON) != marked_key("1", NAME_PLACE), "an id of a person, and of a place");
}

int main(void)
{
    test_passages();
    test_passage_size();
    test_append();
    test_cut_passages();
    test_bad_passages();
    test_changed_passages();
    test_documents();
    test_cut_documents();
    test_changed_documents();
    check_keys();
    return check_done();
}
