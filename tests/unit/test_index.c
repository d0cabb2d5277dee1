/* The index on disk, through its C interface: what is put is found, what is replaced or dropped is gone, and readers
 * see whole documents and nothing else. */
#include "index.h"
#include "schema.h"

#include "check.h"
#include "scratch.h"
#include <stdlib.h>
#include <sys/stat.h>
#include <unistd.h>

/* ---- looking ---- */

/* Every posting of a term, "docid*wdf docid*wdf". */
static const char *postings(struct index *x, const char *term)
{
    static struct buf out;
    struct buf why = {0};
    struct cursor *c = NULL;
    struct posting at = {0};
    buf_clear(&out);
    bool ok = cursor_open(x, &c, &at, term, strlen(term), &why);
    for (; ok && at.docid; ok = cursor_next(c, &at, &why))
        buf_addf(&out, "%s%u*%u", out.len ? " " : "", at.docid, at.wdf);
    if (!ok)
        buf_addf(&out, "%s", why.s);
    cursor_close(c);
    buf_free(&why);
    return out.s;
}

static bool add_term(void *ctx, const char *term, size_t len, uint32_t freq)
{
    struct buf *out = ctx;
    buf_addf(out, "%s%.*s:%u", out->len ? " " : "", (int)len, term, freq);
    return true;
}

static const char *terms(struct index *x, const char *prefix)
{
    static struct buf out;
    struct buf why = {0};
    buf_clear(&out);
    if (!index_terms(x, prefix, strlen(prefix), add_term, &out, &why))
        buf_addf(&out, "%s", why.s);
    buf_free(&why);
    return out.s;
}

static bool add_listing(void *ctx, const struct listing *l)
{
    buf_addf(ctx, "%u %s %u %s;", l->docid, l->path, l->passages, l->date);
    return true;
}

static const char *listings(struct index *x)
{
    static struct buf out;
    struct buf why = {0};
    buf_clear(&out);
    if (!index_documents(x, add_listing, &out, &why))
        buf_addf(&out, "%s", why.s);
    buf_free(&why);
    return out.s;
}

static const char *text_of(struct index *x, uint32_t docid)
{
    static struct buf out;
    struct buf data = {0}, room = {0}, why = {0};
    struct passage p;
    buf_clear(&out);
    if (!index_data(x, docid, &data, &why))
        buf_addf(&out, "%s", why.s);
    else if (passage_read(&p, data.s, data.len, &room))
        buf_addf(&out, "%u %.*s", p.n, (int)p.text_len, p.text);
    buf_free(&data);
    buf_free(&room);
    buf_free(&why);
    return out.s;
}

static struct index *opened(const char *folder)
{
    struct buf why = {0};
    struct index *x = NULL;
    if (!check(index_open(&x, folder, &why), "index_open"))
        printf("# %s\n", buf_string(&why));
    buf_free(&why);
    return x;
}

/* ---- the tests; each has a folder of its own ---- */

static void test_build(const char *folder)
{
    struct buf why = {0}, out = {0};
    struct index_size size;
    make_index(folder);
    struct index *x = opened(folder);
    check(index_size(x, &size, &why), "index_size");
    check_number(size.documents, 3, "documents");
    check_number(size.passages, 4, "passages");
    check_number((long long)size.words, 12, "words");
    check_text(listings(x), "3 cs/a.txt 2 1938;5 ru/b.txt 1 ;7 cs/c.txt 1 1968;", "the listing");
    check_text(postings(x, "pes"), "1*2 2*1 6*1", "postings with how often");
    check_text(postings(x, "nikde"), "", "postings of a term that there is not");
    check_text(postings(x, ""), "", "postings of no term");
    check_text(postings(x, "Lru"), "4*0", "the language is a term");
    check_text(text_of(x, 2), "2 pes kocka", "a passage's data");
    check(!index_data(x, 99, &out, &why) && strstr(why.s, "has no passage 99"), "data of a passage that there is not");
    check(index_metadata(x, META_ROOT, &out, &why) && !strcmp(out.s, ".."), "metadata");
    check(index_metadata(x, "nothing", &out, &why) && !strcmp(out.s, ""), "metadata that there are not");
    uint32_t words = 0;
    check(index_length(x, 1, &words, &why) && words == 4, "the length of a passage");
    check(index_length(x, 3, &words, &why) && words == 0, "a record has none");
    index_close(x);
    buf_free(&why);
    buf_free(&out);
}

static bool first_only(void *ctx, const char *term, size_t len, uint32_t freq)
{
    return add_term(ctx, term, len, freq) && false;
}

static void test_terms(const char *folder)
{
    struct buf why = {0}, out = {0};
    make_index(folder);
    struct index *x = opened(folder);
    check_text(terms(x, ""), "1938:1 dum:2 kocka:2 pes:3 strom:1 \xd0\xbf\xd0\xb5\xd1\x81:1", "every word");
    check_text(terms(x, "k"), "kocka:2", "words that begin with k");
    check_text(terms(x, "T"), "Tprvni:1 Ttitul:1", "words of titles");
    check_text(terms(x, "A"), "Anovak:1", "words of authors");
    check_text(terms(x, "x"), "", "words that begin with x");
    check(index_terms(x, "", 0, first_only, &out, &why) && !strcmp(out.s, "1938:1"), "a walk ends when it is told to");
    uint32_t freq = 9;
    check(index_freq(x, "pes", 3, &freq, &why) && freq == 3, "how many passages have a term");
    check(index_freq(x, "lev", 3, &freq, &why) && freq == 0, "none has it");
    check(index_freq(x, "", 0, &freq, &why) && freq == 0, "none has the empty term");
    index_close(x);
    buf_free(&why);
    buf_free(&out);
}

static void test_find(const char *folder)
{
    struct buf why = {0};
    char long_path[2][4001] = {{0}};
    for (int i = 0; i < 2; i++) {
        memset(long_path[i], 'p', 4000);
        long_path[i][3999] = (char)('0' + i);
    }
    const struct put puts[] = {{.path = long_path[0], .text = "a"},
                               {.path = long_path[1], .text = "b"},
                               {.path = "short", .text = "c"},
                               {.path = "\xff/\x01", .text = "d"}};
    build_index(folder, puts, 4);
    struct index *x = opened(folder);
    const struct {
        const char *path;
        uint32_t docid;
    } finds[] = {{long_path[0], 2}, {long_path[1], 4}, {"short", 6}, {"\xff/\x01", 8}, {"shor", 0}, {"", 0}};
    for (size_t i = 0; i < sizeof finds / sizeof *finds; i++) {
        uint32_t docid = 99;
        check(index_find(x, finds[i].path, &docid, &why) && docid == finds[i].docid, "index_find");
    }
    index_close(x);
    buf_free(&why);
}

/* 3,000 passages; every third has the word treti. */
static void build_thirds(const char *folder)
{
    static const char lines[] = "sudy treti\nsudy\nsudy\n";
    char *text = need(1000 * strlen(lines) + 1);
    for (int i = 0; i < 1000; i++)
        memcpy(text + i * strlen(lines), lines, strlen(lines));
    build_text(folder, "a", text);
    free(text);
}

/* A term in 1,000 passages: its list has several blocks. */
static void test_skip(const char *folder)
{
    struct buf why = {0};
    build_thirds(folder);
    struct index *x = opened(folder);
    struct cursor *c;
    struct posting at;
    check(cursor_open(x, &c, &at, "treti", 5, &why) && at.docid == 1, "a cursor stands on the first");
    check(cursor_skip(c, 1, &at, &why) && at.docid == 1, "skips to where it stands");
    check(cursor_skip(c, 2, &at, &why) && at.docid == 4, "skips to the next");
    check(cursor_skip(c, 2000, &at, &why) && at.docid == 2002, "skips far");
    check(cursor_skip(c, 5, &at, &why) && at.docid == 2002, "never goes back");
    check(cursor_next(c, &at, &why) && at.docid == 2005, "goes on from there");
    check(cursor_skip(c, 2999, &at, &why) && at.docid == 0, "skips over the end");
    check(cursor_skip(c, 2999, &at, &why) && at.docid == 0, "stays there");
    check(cursor_next(c, &at, &why) && at.docid == 0, "has no next there");
    cursor_close(c);
    index_close(x);
    buf_free(&why);
}

static void test_replace(const char *folder)
{
    struct buf why = {0};
    struct writer *w;
    make_index(folder);
    struct index *old = opened(folder);
    check(writer_update(&w, folder, &why), "writer_update");
    check(put_text(w, "cs/a.txt", "lev\nlev\nlev", 3, 2, &why), "a document is replaced");
    struct index *x = opened(folder);
    check_text(postings(x, "lev"), "", "nothing is seen before the commit");
    index_close(x);
    struct index *reader;
    check(writer_reader(w, &reader, &why), "writer_reader");
    check_text(listings(reader), "3 cs/a.txt 2 1938;5 ru/b.txt 1 ;7 cs/c.txt 1 1968;", "it sees the last commit");
    index_close(reader);
    check(writer_drop(w, 5, 1, &why), "a document is dropped");
    check(writer_metadata(w, META_LAST_RUN, "today", &why), "metadata are set");
    check(writer_close(w, &why), "writer_close");
    check_text(postings(old, "pes"), "1*2 2*1 6*1", "who reads the old state goes on reading it");
    check(index_renew(old, &why), "index_renew");
    check_text(postings(old, "pes"), "6*1", "the old passages are gone");
    check_text(postings(old, "lev"), "8*1 9*1 10*1", "the new ones are there");
    check_text(listings(old), "7 cs/c.txt 1 1968;11 cs/a.txt 3 ;", "the listing is that of the new ones");
    check_text(terms(old, "\xd0"), "", "the words of a dropped document are gone");
    check_text(terms(old, ""), "dum:1 lev:3 pes:1 strom:1", "and those of the others are counted");
    index_close(old);
    buf_free(&why);
}

static void test_cancel(const char *folder)
{
    struct buf why = {0};
    struct writer *w;
    struct passage p = {.n = 1, .text = "lev", .text_len = 3};
    struct word_count word = {"lev", 3, 1};
    make_index(folder);
    check(writer_update(&w, folder, &why), "writer_update");
    check(put_text(w, "d", "dub", 0, 0, &why), "a document is put");
    check(writer_begin(w, 3, 2, &why) && writer_passage(w, &p, &word, 1, &why), "another is begun, in place of a.txt");
    check(!writer_commit(w, &why) && strstr(why.s, "not finished"), "no commit within a document");
    check(!writer_begin(w, 0, 0, &why) && strstr(why.s, "not finished"), "no document within a document");
    check(!writer_drop(w, 5, 1, &why) && strstr(why.s, "not finished"), "no drop within a document");
    check(writer_cancel(w, &why), "it is cancelled");
    check(!writer_passage(w, &p, &word, 1, &why) && strstr(why.s, "begun"), "no passage without a document");
    check(!writer_end(w, &(struct document){.path = "d"}, &why) && strstr(why.s, "begun"),
          "no end without a beginning");
    check(writer_commit(w, &why), "the rest is committed");
    writer_abandon(w);
    struct index *x = opened(folder);
    check_text(postings(x, "lev"), "", "its passages are not there");
    check_text(postings(x, "dub"), "8*1", "the document before is");
    check_text(listings(x), "3 cs/a.txt 2 1938;5 ru/b.txt 1 ;7 cs/c.txt 1 1968;9 d 1 ;", "the old one as well");
    index_close(x);
    buf_free(&why);
}

static void test_abandon(const char *folder)
{
    struct buf why = {0};
    struct writer *w;
    make_index(folder);
    check(writer_update(&w, folder, &why) && put_text(w, "d", "dub", 3, 2, &why), "a document is put");
    writer_abandon(w);
    struct index *x = opened(folder);
    check_text(listings(x), "3 cs/a.txt 2 1938;5 ru/b.txt 1 ;7 cs/c.txt 1 1968;", "nothing of it is there");
    index_close(x);
    check(writer_update(&w, folder, &why) && writer_begin(w, 0, 0, &why), "a document is begun");
    check(writer_close(w, &why), "a writer is closed before its end");
    buf_free(&why);
}

/* More passages than Xapian writes out in one batch, several times over. */
static void test_large(const char *folder)
{
    struct buf why = {0};
    struct writer *w;
    struct index_size size;
    char *text = scratch_lines(3500, "velky slovo%d jine%d");
    make_index(folder);
    check(writer_update(&w, folder, &why) && put_text(w, "v", text, 0, 0, &why), "a large document is put");
    struct index *x = opened(folder);
    check(index_size(x, &size, &why) && size.passages == 4, "no part of it is seen before the commit");
    check(writer_commit(w, &why) && index_renew(x, &why) && index_size(x, &size, &why), "commit");
    check_number(size.passages, 3504, "all of it is seen then");
    check(writer_begin(w, 3508, 3500, &why) && writer_cancel(w, &why) && writer_drop(w, 3508, 3500, &why),
          "it is dropped");
    writer_abandon(w);
    check(index_renew(x, &why) && index_size(x, &size, &why) && size.passages == 3504,
          "an abandoned drop does nothing");
    index_close(x);
    buf_free(&why);
    free(text);
}

static void test_arguments(const char *folder)
{
    static const struct {
        const char *name, *term;
        size_t len;
        bool good;
    } words[] = {
        {"an empty term", "", 0, false},
        {"a term with a NUL", "a\0b", 3, false},
        {"a capital ASCII letter first", "Kramar", 6, false},
        {"a capital Cyrillic letter first", "\xd0\x9a", 2, true},
        {"a term of 241 bytes", NULL, 241, false},
        {"a term of 240 bytes", NULL, 240, true},
    };
    struct buf why = {0};
    struct writer *w;
    char long_term[241];
    memset(long_term, 'x', sizeof long_term);
    make_index(folder);
    check(writer_update(&w, folder, &why) && put_text(w, "d", "dub", 0, 0, &why), "a document is put");
    for (size_t i = 0; i < sizeof words / sizeof *words; i++) {
        const char *term = words[i].term ? words[i].term : long_term;
        struct word_count both[] = {{"dobry", 5, 1}, {term, (uint16_t)words[i].len, 1}};
        struct passage p = {.n = 1, .text = "x", .text_len = 1};
        check(writer_begin(w, 0, 0, &why), words[i].name);
        check(writer_passage(w, &p, both, 2, &why) == words[i].good, words[i].name);
        check(writer_cancel(w, &why), words[i].name);
    }
    struct passage second = {.n = 2, .text = "x", .text_len = 1};
    check(!writer_begin(w, 3, 1, &why) && strstr(why.s, "no record 3 with 1"), "a wrong number of old passages");
    check(!writer_begin(w, 2, 1, &why) && strstr(why.s, "no record 2"), "an old document that is a passage");
    check(!writer_drop(w, 77, 0, &why), "an old document that there is not");
    check(writer_drop(w, 9, 1, &why) && !writer_drop(w, 9, 1, &why), "a document that was dropped just before");
    check(put_text(w, "d", "dub", 0, 0, &why), "a document is put again");
    check(writer_begin(w, 0, 0, &why) && !writer_passage(w, &second, NULL, 0, &why), "passage 2 first");
    check(!writer_end(w, &(struct document){.path = "e", .passages = 1}, &why),
          "fewer passages than the document says");
    check(writer_cancel(w, &why) && writer_close(w, &why), "the writer still works");
    struct index *x = opened(folder);
    check_text(postings(x, "dub"), "12*1", "and what was put before is there");
    check_text(postings(x, "dobry"), "", "and nothing of the rest");
    index_close(x);
    buf_free(&why);
}

static bool keep_listing(void *ctx, const struct listing *l)
{
    *(struct listing *)ctx = *l;
    return true;
}

static void test_listing(const char *folder)
{
    struct buf why = {0};
    struct writer *w;
    struct document d = {.path = "skip!/ped\xff",
                         .file_len = 4,
                         .given = 0x8000000000000001,
                         .size = UINT64_MAX,
                         .mtime = -5,
                         .hash = "0123456789abcde",
                         .lang = LANG_UK,
                         .skipped = "it is no text"};
    check(writer_build(&w, folder, &why) && writer_begin(w, 0, 0, &why) && writer_end(w, &d, &why),
          "a skipped document");
    check(writer_close(w, &why), "writer_close");
    struct index *x = opened(folder);
    struct listing got = {0};
    check(index_documents(x, keep_listing, &got, &why), "index_documents");
    check_number((long long)got.size, -1, "its size");
    check_number(got.mtime, -5, "its mtime");
    check(!memcmp(got.hash, d.hash, sizeof d.hash), "its hash");
    check_number(got.lang, LANG_UK, "its language");
    check(got.skipped && got.passages == 0, "it is skipped");
    check_number(got.file_len, 4, "its file");
    check(got.given == d.given, "what a metadata.tsv says");
    struct document read = {0};
    struct buf data = {0};
    check(index_data(x, got.docid, &data, &why) && document_read(&read, data.s, data.len), "its record");
    check_text(read.skipped, "it is no text", "why it was skipped");
    document_free(&read);
    index_close(x);
    buf_free(&data);
    buf_free(&why);
}

/* A record is written anew in its place; its passages stay. */
static void test_renew(const char *folder)
{
    struct buf why = {0};
    struct writer *w;
    build_text(folder, "a", "pes\nkocka");
    check(writer_update(&w, folder, &why), "writer_update");
    struct document d = {.path = "a", .title = "Dum", .passages = 2};
    check(writer_renew(w, 3, &d, &why), "writer_renew");
    check(!writer_renew(w, 2, &d, &why), "a record that there is not");
    d.passages = 1;
    check(!writer_renew(w, 3, &d, &why), "a record with other passages");
    check(writer_close(w, &why), "writer_close");
    struct index *x = opened(folder);
    check_text(postings(x, "Tdum"), "6*0", "the new title");
    check_text(postings(x, "kocka"), "5*1", "the old passage");
    index_close(x);
    buf_free(&why);
}

static bool find_changes(struct index *x)
{
    struct buf why = {0};
    bool changed = false;
    for (uint32_t docid = 1; docid <= 4001 && !changed; docid++) {
        struct buf data = {0};
        changed = !index_data(x, docid, &data, &why) && index_changed(x);
        buf_free(&data);
    }
    buf_free(&why);
    return changed;
}

/* A reader that a writer has left behind says so, and goes on when it is renewed. */
static void test_two_commits(const char *folder)
{
    struct buf why = {0};
    struct writer *w;
    char *text = scratch_lines(2000, "slovo%d jine%d");
    build_text(folder, "a", text);
    struct index *first = opened(folder), *x = NULL;
    check(writer_update(&w, folder, &why), "writer_update");
    uint32_t old = 2001;
    for (int i = 0; i < 4; i++, old += 2001) {
        check(put_text(w, "a", text, old, 2000, &why) && writer_commit(w, &why), "a commit");
        x = i ? x : opened(folder);
    }
    check(!find_changes(first), "one that reads the base alone is not disturbed");
    index_close(first);
    check(find_changes(x), "a reader two commits behind is told so");
    check(index_renew(x, &why) && !index_changed(x), "index_renew");
    check_text(postings(x, "slovo7"), "8012*1", "and reads the newest state");
    check(writer_close(w, &why), "writer_close");
    index_close(x);
    buf_free(&why);
    free(text);
}

static bool ends_at_once(void *ctx, size_t done, size_t all)
{
    (void)ctx;
    (void)done;
    (void)all;
    return false;
}

/* What a merge says of itself. */
struct told {
    size_t times, all;
    bool in_order;
};

static bool goes_on(void *ctx, size_t done, size_t all)
{
    struct told *told = ctx;
    told->in_order = done == told->times++ && done < all;
    told->all = all;
    return told->in_order;
}

/* What a base and a delta say together, before they are merged and after. */
static void check_merged(const char *folder, const char *name)
{
    struct index *x = opened(folder);
    check_text(text_of(x, 1), "1 slovo0 jine0", name);
    check_text(terms(x, "druhe12"), "druhe12:1 druhe120:1 druhe121:1 druhe122:1 druhe123:1 druhe124:1 druhe125:1 "
                                    "druhe126:1 druhe127:1 druhe128:1 druhe129:1", name);
    check_text(terms(x, "prvni"), "", name);
    uint64_t count = 0;
    struct buf why = {0};
    check(index_occurrences(x, "spolecne", 8, &count, &why) && count == 600, name);
    index_close(x);
    buf_free(&why);
}

/* Where much is dead all is put anew; when an end is asked for that is left for the next time. */
static void test_merge_dead(const char *folder)
{
    struct buf why = {0};
    struct told told = {0};
    struct writer *w;
    char *keep = scratch_lines(300, "slovo%d jine%d"), *old = scratch_lines(600, "prvni%d spolecne"),
         *new = scratch_lines(600, "druhe%d spolecne");
    const struct put puts[] = {{.path = "a", .text = keep}, {.path = "b", .text = old}};
    struct scratch delta = scratch_in(folder, "db/delta");
    build_index(folder, puts, 2);
    check(writer_update(&w, folder, &why) && put_text(w, "b", new, 902, 600, &why), "most of it is replaced");
    check(!writer_merge(w, NULL, NULL, &why) || access(delta.path, F_OK) == 0, "nothing is merged before a commit");
    check(writer_commit(w, &why) && writer_merge(w, ends_at_once, NULL, &why) && writer_close(w, &why),
          "an end is asked for");
    check(access(delta.path, F_OK) == 0, "it is not merged then");
    check_merged(folder, "in two databases");
    check(writer_update(&w, folder, &why) && writer_metadata(w, "some", "thing", &why), "the next run");
    check(writer_commit(w, &why) && writer_merge(w, goes_on, &told, &why) && writer_close(w, &why), "writer_merge");
    check(told.in_order && told.times && told.times == told.all, "it tells of each document");
    check(access(delta.path, F_OK) != 0, "there is one database now");
    check_merged(folder, "merged");
    struct index *x = opened(folder);
    check_text(listings(x), "301 a 300 ;902 b 600 ;", "nothing of what was dead is left");
    check(index_metadata(x, "some", &why, &why) && !strcmp(buf_string(&why), "thing"), "metadata are kept");
    index_close(x);
    check(writer_update(&w, folder, &why) && writer_drop(w, 301, 300, &why) && writer_close(w, &why),
          "it can be written again");
    buf_free(&why);
    free(keep);
    free(old);
    free(new);
}

/* Where much is new it comes into the base as it is; what was dead there stays so. */
static void test_merge_new(const char *folder)
{
    struct buf why = {0};
    struct writer *w;
    char *keep = scratch_lines(300, "slovo%d jine%d"), *new = scratch_lines(600, "druhe%d spolecne"),
         *more = scratch_lines(20000, "dalsi%d dlouhy text");
    const struct put puts[] = {{.path = "a", .text = keep}, {.path = "b", .text = "prvni"}};
    struct scratch delta = scratch_in(folder, "db/delta");
    build_index(folder, puts, 2);
    check(writer_update(&w, folder, &why) && put_text(w, "b", new, 303, 1, &why), "one is replaced");
    check(put_text(w, "c", more, 0, 0, &why) && writer_commit(w, &why), "a long one is new");
    check(access(delta.path, F_OK) == 0 && writer_merge(w, NULL, NULL, &why) && writer_close(w, &why), "writer_merge");
    check(access(delta.path, F_OK) != 0, "there is one database now");
    check_merged(folder, "merged");
    struct index *x = opened(folder);
    check_text(listings(x), "301 a 300 ;904 b 600 ;20905 c 20000 ;", "what was dead keeps its docids");
    index_close(x);
    buf_free(&why);
    free(keep);
    free(new);
    free(more);
}

static void test_many(const char *folder)
{
    struct scratch a = scratch_in(folder, "a"), b = scratch_in(folder, "b");
    build_text(a.path, "a", "prvni");
    build_text(b.path, "b", "druhy");
    struct index *x = opened(a.path), *y = opened(b.path), *z = opened(a.path);
    check_text(postings(x, "prvni"), "1*1", "one index");
    check_text(postings(y, "druhy"), "1*1", "another");
    check_text(postings(z, "druhy"), "", "the first once more");
    index_close(x);
    index_close(y);
    index_close(z);
    index_close(NULL);
}

/* ---- installing ---- */

static void test_install(const char *folder)
{
    struct buf why = {0};
    struct scratch build = scratch_in(folder, "build"), target = scratch_in(folder, "target");
    build_text(build.path, "a", "prvni");
    check(index_install(build.path, target.path, &why), "install where there is nothing");
    check(access(build.path, F_OK) != 0, "the build is gone");
    struct index *x = opened(target.path);
    check_text(postings(x, "prvni"), "1*1", "the index is there");
    build_text(build.path, "a", "druhy");
    check(index_install(build.path, target.path, &why), "install over an index");
    check(access(build.path, F_OK) != 0, "the old one is gone");
    check_text(postings(x, "prvni"), "1*1", "who has it open reads on");
    check(index_renew(x, &why), "index_renew");
    check_text(postings(x, "prvni"), "", "the old words are gone");
    check_text(postings(x, "druhy"), "1*1", "the new words are there");
    check(index_bytes(target.path) > 0 && index_bytes(target.path) < 200000, "index_bytes");
    index_close(x);
    struct writer *w;
    check(writer_update(&w, target.path, &why) && put_text(w, "b", "treti", 0, 0, &why) && writer_close(w, &why),
          "an installed index can be written");
    buf_free(&why);
}

static bool part_text(const char *folder, unsigned part, const char *path, const char *text, struct buf *why)
{
    struct writer *w;
    return writer_part(&w, folder, part, why) && put_text(w, path, text, 0, 0, why) && writer_close(w, why);
}

/* Several writers fill one build; what one that died has left is not in the next. */
static void test_parts(const char *folder)
{
    struct buf why = {0}, root = {0};
    struct scratch build = scratch_in(folder, "build"), target = scratch_in(folder, "target");
    struct writer *w, *empty;
    check(writer_build(&w, build.path, &why) && part_text(build.path, 7, "x", "stary", &why), "a part of a build");
    writer_abandon(w);
    check(writer_build(&w, build.path, &why), "the next build");
    check(!scratch_has(&build, "db.7"), "the part is gone");
    check(part_text(build.path, 2, "b", "druhy", &why) && part_text(build.path, 1, "a", "prvni\nspolu", &why),
          "two parts");
    check(writer_part(&empty, build.path, 3, &why) && writer_close(empty, &why), "an empty part");
    check(writer_metadata(w, META_ROOT, "..", &why) && writer_close(w, &why), "what is said of all");
    check(index_install(build.path, target.path, &why), "install");
    struct index *x = opened(target.path);
    check_text(listings(x), "3 a 2 ;5 b 1 ;", "all documents");
    check_text(terms(x, ""), "druhy:1 prvni:1 spolu:1", "all words");
    check(index_metadata(x, META_ROOT, &root, &why) && !strcmp(root.s, ".."), "the metadata");
    check(!scratch_has(&target, "db.1") && !scratch_has(&target, "db.3"), "no parts are left");
    index_close(x);
    buf_free(&root);
    buf_free(&why);
}

static bool break_off(struct writer *w, struct buf *why)
{
    struct passage p = {.n = 1, .text = "zmizel pes", .text_len = 10};
    const struct word_count words[] = {{"pes", 3, 1}, {"zmizel", 6, 1}};
    return writer_begin(w, 0, 0, why) && writer_passage(w, &p, words, 2, why) && writer_cancel(w, why);
}

/* In a new index, too, where nothing can be deleted, a document that is broken off leaves nothing. */
static void test_cancel_build(const char *folder)
{
    struct buf why = {0};
    struct writer *w, *part;
    struct scratch build = scratch_in(folder, "build"), target = scratch_in(folder, "target");
    check(writer_build(&w, build.path, &why) && put_text(w, "a", "pes", 0, 0, &why) && break_off(w, &why), "in a build");
    check(put_text(w, "b", "lev", 0, 0, &why), "another follows");
    check(writer_part(&part, build.path, 1, &why) && put_text(part, "c", "pes lev", 0, 0, &why) &&
              break_off(part, &why) && writer_close(part, &why), "in a part");
    check(writer_close(w, &why) && index_install(build.path, target.path, &why), "index_install");
    struct index *x = opened(target.path);
    struct index_size size;
    check_text(terms(x, ""), "lev:2 pes:2", "no word of it is left");
    check_text(postings(x, "pes"), "1*1 6*1", "nor a posting");
    check_text(listings(x), "2 a 1 ;5 b 1 ;7 c 1 ;", "the others are there");
    check(index_size(x, &size, &why) && size.passages == 3 && size.documents == 3 && size.words == 4, "index_size");
    index_close(x);
    buf_free(&why);
}

static void test_install_places(const char *folder)
{
    static const struct {
        const char *name;
        const char *holds[2]; /* what the target has in it */
        bool good;
    } places[] = {
        {"an empty folder", {NULL, NULL}, true},
        {"a folder with a lock", {"lock", NULL}, true},
        {"a damaged index", {"db/", "db/postlist.glass"}, true},
        {"somebody's folder", {"letter.txt", NULL}, false},
        {"somebody's folder with a folder in it", {"letters/", "letters/lock"}, false},
    };
    struct buf why = {0};
    for (size_t i = 0; i < sizeof places / sizeof *places; i++) {
        struct scratch build = scratch_in(folder, "build"), target = scratch_in(folder, "target");
        build_text(build.path, "a", "prvni");
        mkdir(target.path, 0777);
        for (int j = 0; j < 2 && places[i].holds[j]; j++)
            scratch_make(&target, places[i].holds[j]);
        check(index_install(build.path, target.path, &why) == places[i].good, places[i].name);
        check(index_exists(target.path) == places[i].good, places[i].name);
        for (int j = 0; j < 2 && places[i].holds[j] && !places[i].good; j++)
            check(scratch_has(&target, places[i].holds[j]), "what it holds stays");
        scratch_clear(&build);
        scratch_clear(&target);
    }
    buf_free(&why);
}

static void test_install_refused(const char *folder)
{
    struct buf why = {0};
    struct writer *w, *second;
    struct scratch build = scratch_in(folder, "build"), target = scratch_in(folder, "target"),
                   file = scratch_in(folder, "f");
    check(!index_install(build.path, target.path, &why) && strstr(why.s, "no finished index"), "no build");
    build_text(build.path, "a", "prvni");
    scratch_file(file.path);
    check(!index_install(build.path, file.path, &why), "a target that is a file");
    build_text(target.path, "a", "druhy");
    check(writer_update(&w, target.path, &why), "a writer");
    check(!index_install(build.path, target.path, &why) && strstr(why.s, "wait for it to end"),
          "a target that is written");
    check(writer_close(w, &why), "writer_close");
    check(writer_build(&w, build.path, &why), "writer_build over a build");
    check(!writer_build(&second, build.path, &why) && strstr(why.s, "being built by another"), "a second writer_build");
    check(!second, "no writer");
    check(!index_install(build.path, target.path, &why), "a build that is not finished");
    writer_abandon(w);
    struct index *x = opened(target.path);
    check_text(postings(x, "druhy"), "1*1", "the target is as it was");
    index_close(x);
    buf_free(&why);
}

/* A build that died left things behind; and a folder called db that is no database is nobody's to empty. */
static void test_build_again(const char *folder)
{
    struct buf why = {0};
    struct writer *w;
    struct scratch build = scratch_in(folder, "build");
    build_text(build.path, "a", "prvni");
    scratch_make(&build, "new/");
    scratch_make(&build, "new/docdata.glass");
    build_text(build.path, "a", "druhy");
    struct index *x = opened(build.path);
    check_text(terms(x, ""), "druhy:1", "a build begins empty");
    index_close(x);
    scratch_make(&build, "db/letter.txt");
    check(!writer_build(&w, build.path, &why) && strstr(why.s, "no file of an index"), "somebody's file in db");
    check(scratch_has(&build, "db/letter.txt"), "it stays");
    buf_free(&why);
}

/* A build can be read while it is written. */
static void test_build_reader(const char *folder)
{
    struct buf why = {0};
    struct writer *w;
    struct index *x;
    uint32_t docid = 0;
    check(writer_build(&w, folder, &why) && put_text(w, "a", "prvni", 0, 0, &why), "a document is put");
    check(writer_reader(w, &x, &why), "writer_reader");
    check_text(listings(x), "", "what is not committed is not seen");
    check(writer_commit(w, &why) && index_renew(x, &why) && index_find(x, "a", &docid, &why) && docid == 2,
          "it is found");
    check_text(listings(x), "2 a 1 ;", "it is listed");
    index_close(x);
    check(put_text(w, "a", "druhy\ntreti", 2, 1, &why), "it is replaced");
    check(writer_close(w, &why), "writer_close");
    x = opened(folder);
    check_text(listings(x), "5 a 2 ;", "the new one is there");
    index_close(x);
    buf_free(&why);
}

int main(void)
{
    void (*const tests[])(const char *) = {
        test_build,       test_terms,           test_find,      test_skip,    test_replace,
        test_cancel,      test_abandon,         test_large,     test_listing, test_arguments,
        test_two_commits, test_merge_dead,      test_merge_new, test_many,    test_install,
        test_parts,       test_install_places,  test_renew,     test_build_again,
        test_build_reader, test_install_refused, test_cancel_build,
    };
    for (size_t i = 0; i < sizeof tests / sizeof *tests; i++) {
        struct scratch folder = scratch_new();
        tests[i](folder.path);
        scratch_clear(&folder);
    }
    return check_done();
}
