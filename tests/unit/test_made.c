/* A source made piece by piece, and its way from process to process. */
#include "made.h"

#include "check.h"

#include <stdio.h>
#include <stdlib.h>

/* ---- scripts: each row makes a source; letters say what comes ---- */

static const char *rest(const char **at)
{
    static char word[200];
    size_t n = strcspn(*at, "|");
    memcpy(word, *at, n);
    word[n] = 0;
    *at += n;
    return word;
}

/* One step, a letter and what belongs to it:
 *   p paragraph, h1 heading, i item, e end, tTEXT text, lTEXT lines, n newline, s space, PLABEL page, ( note, ) its end,
 *   < person, > its end, @LINE,BYTE place, TTITLE, A author (added), D date, G language, W warning */
static void step(struct maker *m, const char **at)
{
    char c = *(*at)++;
    const char *what = rest(at);
    int line, byte;
    if (c == 'p')
        make_block(m, BLOCK_PARAGRAPH, 0);
    else if (c == 'h')
        make_block(m, BLOCK_HEADING, (unsigned)(*what - '0'));
    else if (c == 'i')
        make_block(m, BLOCK_ITEM, 0);
    else if (c == 'e')
        make_end(m);
    else if (c == 't')
        make_string(m, what);
    else if (c == 'l')
        make_lines(m, what, strlen(what));
    else if (c == 'n')
        make_newline(m);
    else if (c == 's')
        make_space(m);
    else if (c == 'P')
        make_page(m, what, strlen(what));
    else if (c == '(')
        make_note(m);
    else if (c == ')')
        make_note_end(m);
    else if (c == '<')
        make_name(m, NAME_PERSON, 7);
    else if (c == '>')
        make_name_end(m);
    else if (c == '@' && sscanf(what, "%d,%d", &line, &byte) == 2)
        make_at(m, (uint32_t)line, byte);
    else if (c == 'T')
        make_set(m, MADE_TITLE, what, strlen(what));
    else if (c == 'A')
        make_add(m, MADE_AUTHOR, what, strlen(what));
    else if (c == 'D')
        make_set(m, MADE_DATE, what, strlen(what));
    else if (c == 'G')
        make_language(m, what);
    else if (c == 'W')
        make_warn(m, "%s", what);
}

static void make(struct source *out, const char *script)
{
    struct maker m;
    make_start(&m, out);
    for (const char *at = script; *at; at += *at == '|')
        step(&m, &at);
    make_finish(&m, true);
}

/* ---- what was made, in one line ---- */

static void tell_text(const char *text, size_t len, struct buf *out)
{
    for (size_t i = 0; i < len; i++)
        buf_addc(out, text[i] == '\n' ? '/' : text[i]);
}

static void tell_blocks(const struct source *s, struct buf *out)
{
    static const char kinds[] = "phin";
    for (size_t i = 0; i < s->nblocks; i++) {
        const struct block *b = &s->blocks[i];
        buf_addf(out, "%s%c", i ? " " : "", kinds[b->kind]);
        if (b->kind == BLOCK_HEADING)
            buf_addf(out, "%u", b->level);
        buf_addc(out, '[');
        tell_text(s->text + b->start, b->end - b->start, out);
        buf_addc(out, ']');
    }
}

static void tell_marks(const struct source *s, struct buf *out)
{
    for (size_t i = 0; i < s->npages; i++) {
        buf_addf(out, " P%s:", s->pages[i].label);
        tell_text(s->text + s->pages[i].at, s->text_len - s->pages[i].at > 3 ? 3 : s->text_len - s->pages[i].at, out);
    }
    for (size_t i = 0; i < s->nnamed; i++) {
        buf_adds(out, " <");
        tell_text(s->text + s->named[i].start, s->named[i].end - s->named[i].start, out);
        buf_addc(out, '>');
    }
}

static void tell_facts(const struct source *s, struct buf *out)
{
    const struct document *d = &s->document;
    if (d->title)
        buf_addf(out, " T=%s%s", d->title, s->title_guessed ? "?" : "");
    if (d->author)
        buf_addf(out, " A=%s", d->author);
    if (d->date)
        buf_addf(out, " D=%s", d->date);
    if (d->warnings)
        buf_addf(out, " W=%s", d->warnings);
    if (d->lang != LANG_OTHER)
        buf_addf(out, " G=%s", language_row(d->lang)->code);
    if (s->replaced)
        buf_adds(out, " replaced");
}

static void tell(const struct source *s, struct buf *out)
{
    buf_clear(out);
    tell_blocks(s, out);
    tell_marks(s, out);
    tell_facts(s, out);
}

#define BAD "\xEF\xBF\xBD"

static const struct {
    const char *name, *script, *want;
} rows[] = {
    {"nothing", "", ""},
    {"white space", "t  |p|t \n", ""},
    {"a text opens a paragraph", "ta b", "p[a b]"},
    {"white space made single", "t a \n\t b |t c", "p[a b c]"},
    {"blocks", "p|ta|p|tb|i|tc", "p[a] p[b] i[c]"},
    {"names of a block that vanishes, one still open", "ta|p|<|t\xC2\xA0|>|<|p|tb|>", "p[a] p[b] <b>"},
    {"an empty block vanishes", "p|ta|p|p|t  |h1|p|tb", "p[a] p[b]"},
    {"an empty one at the beginning", "p|p|ta", "p[a]"},
    {"a heading is the title", "p|tx|h2|tB|h1|tA a|p|ty", "p[x] h2[B] h1[A a] p[y] T=A a?"},
    {"else the first heading", "h3|tB|h2|tA", "h3[B] h2[A] T=B?"},
    {"a title that is told", "TT  t|h1|tA", "h1[A] T=T t"},
    {"the first title counts", "TT|TU|ta", "p[a] T=T"},
    {"authors are added", "AN, J.|A |AM", " A=N, J.; M"},
    {"other facts", "D 1938 |GCzech|Gru|Wone|Wtwo|ta", "p[a] D=1938 W=one\ntwo G=cs"},
    {"a newline of the file", "@3,0|ta\nb", "p[a/b]"},
    {"a newline that counts", "ta|n|tb|n|n|tc|n", "p[a/b/c]"},
    {"none at the ends", "n|ta|n|p|n|tb", "p[a] p[b]"},
    {"cells", "i|ta|s|tb|s|s|tc", "i[a b c]"},
    {"preformatted", "p|l  a\n   b\r\nc \n", "p[a/   b/c]"},
    {"preformatted in two", "p|la|l b\n|lc", "p[a b/c]"},
    {"bad bytes", "ta\xFF" "b \xC3", "p[a" BAD "b " BAD "] replaced"},
    {"bad bytes in preformatted", "la\xFF\n", "p[a" BAD "] replaced"},
    {"a note behind its block", "p|ta|(|tN|)|tb|p|tc", "p[ab] n[N] p[c]"},
    {"two notes", "p|ta|(|tN|)|tb|(|tM|)|p|tc", "p[ab] n[N] n[M] p[c]"},
    {"a note of two paragraphs", "p|ta|(|p|tN|p|tM|)|p|tc", "p[a] n[N] n[M] p[c]"},
    {"a note within a note", "p|ta|(|tN|(|tO|)|)|p|tc", "p[a] n[NO] p[c]"},
    {"a note that is not ended", "p|ta|(|tN", "p[a] n[N]"},
    {"an empty note", "p|ta|(|)|tb", "p[ab]"},
    {"a note in a heading", "h1|tA|(|tN|)|tb|p|tc", "h1[Ab] n[N] p[c] T=Ab?"},
    {"a note before all", "(|tN|)|p|ta", "n[N] p[a]"},
    {"a note between blocks", "p|ta|e|(|tN|)|p|tb", "p[a] n[N] p[b]"},
    {"notes do not stop the space", "p|ta |(|tN|)|tb", "p[a b] n[N]"},
    {"pages", "Pi|p|tabc|Pii|p|tdef", "p[abc] p[def] Pi:abc Pii:def"},
    {"a page within a word", "p|tabc|Pii|tdef", "p[abcdef] Pii:def"},
    {"a page within a line", "p|tabc |Pii| |tdef", "p[abc def] Pii:def"},
    {"an empty page", "Pi|Pii|p|tabc", "p[abc] Pi:abc Pii:abc"},
    {"a page behind a note", "p|ta|(|tN|)|Pii|p|tbcd", "p[a] n[N] p[bcd] Pii:bcd"},
    {"a page in a block that has a note", "p|ta|(|tN|)|Pii|tbcd|p|te", "p[abcd] n[N] p[e] Pii:bcd"},
    {"a page at the end", "p|ta|Pii", "p[a] Pii:"},
    {"a name", "p|ta |<|tJan Hus|>|t b", "p[a Jan Hus b] <Jan Hus>"},
    {"a name with white space", "p|ta|<|t Jan |>|tb", "p[a Jan b] <Jan>"},
    {"an empty name", "p|ta|<|>|tb", "p[ab]"},
    {"names within names", "p|<|tJan |<|tHus|>|t x|>", "p[Jan Hus x] <Jan Hus>"},
    {"a name in a note", "p|ta|(|<|tJan|>|t b|)|tc|p|td", "p[ac] n[Jan b] p[d] <Jan>"},
    {"a name at the beginning", "<|tJan|>|t b", "p[Jan b] <Jan>"},
    {"a name that is not ended", "p|ta |<|tJan", "p[a Jan] <Jan>"},
    {"a name over blocks", "p|ta |<|tJan|p|tHus|>|t b", "p[a Jan] p[Hus b] <Jan//Hus>"},
    {"a name round a note", "p|ta |<|tJan|(|tN|)|t Hus|>", "p[a Jan Hus] n[N] <Jan Hus>"},
};

static void test_making(void)
{
    struct buf got = {0};
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        struct source s = {0};
        make(&s, rows[i].script);
        tell(&s, &got);
        check_text(got.s, rows[i].want, rows[i].name);
        source_free(&s);
    }
    buf_free(&got);
}

/* ---- places ---- */

static void test_places(void)
{
    static const struct {
        const char *name, *script, *want;
    } places[] = {
        {"none told", "ta b", "0:-1 0:-1 0:-1 0:-1"},
        {"lines", "@3,-1|ta\nb", "3:-1 3:-1 4:-1 4:-1"},
        {"lines and bytes", "@3,10|ta\nb", "3:10 3:11 4:12 4:13"},
        {"white space made single", "@1,0|ta   b", "1:0 1:1 1:4 1:5"},
        {"white space in front", "@1,0|t  \n ab", "2:4 2:5 2:6"},
        {"told in the middle", "@1,0|ta|@5,50|tb", "1:0 5:50 5:51"},
        {"blocks", "@1,0|ta|@7,20|p|tb", "1:0 1:1 1:2 7:20 7:21"},
        {"an entity", "@1,0|ta|@1,-1|t&|@1,6|tb", "1:0 1:-1 1:6 1:7"},
        {"preformatted", "@1,0|la\r\nb", "1:0 1:1 2:3 2:4"},
        {"a note has its own", "@1,0|ta|(|@9,90|tN|)|@1,1|tb", "1:0 1:1 1:2 1:3 9:90 9:91"},
    };
    struct buf got = {0};
    for (size_t i = 0; i < sizeof places / sizeof *places; i++) {
        struct source s = {0};
        make(&s, places[i].script);
        buf_clear(&got);
        for (size_t at = 0; at <= s.text_len; at++) {
            struct place p = s.place_of(&s, at);
            buf_addf(&got, "%s%u:%lld", at ? " " : "", (unsigned)p.line, (long long)p.byte);
        }
        check_text(got.s, places[i].want, places[i].name);
        source_free(&s);
    }
    buf_free(&got);
}

/* ---- from process to process ---- */

static void test_wire(void)
{
    struct buf want = {0}, got = {0};
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        struct source s = {0}, back = {0};
        struct buf bytes = {0};
        make(&s, rows[i].script);
        s.document.encoding = i % 2 ? "KOI8-R" : NULL;
        s.document.sure = 97;
        source_write(&s, &bytes);
        bool ok = source_read(&back, bytes.s, bytes.len);
        tell(&s, &want);
        if (ok)
            tell(&back, &got);
        check(ok && !strcmp(want.s, got.s), rows[i].name);
        check(ok && (i % 2 ? !strcmp(back.document.encoding, "KOI8-R") : !back.document.encoding), "its encoding");
        check(back.document.sure == 97 && back.guessed && back.made, "what else is said of it");
        check(back.place_of(&back, 0).line == s.place_of(&s, 0).line, "its place");
        source_free(&s);
        source_free(&back);
        buf_free(&bytes);
    }
    buf_free(&want);
    buf_free(&got);
}

/* What was read in spite of all must be sound: everything in it is looked at. */
static void look(const struct source *s)
{
    struct buf all = {0};
    tell(s, &all);
    for (size_t at = 0; at <= s->text_len; at++)
        s->place_of(s, at);
    buf_free(&all);
}

/* Bytes of their own, so that a sanitizer sees every one too many. */
static bool read_copy(const char *bytes, size_t len)
{
    struct source s = {0};
    char *copy = malloc(len ? len : 1);
    if (len)
        memcpy(copy, bytes, len);
    bool ok = source_read(&s, copy, len);
    free(copy);
    if (ok)
        look(&s);
    source_free(&s);
    return ok;
}

/* Cut, or with a byte changed, it is refused or sound. */
static void test_mangled(void)
{
    struct source s = {0};
    struct buf bytes = {0};
    bool cut = false;
    make(&s, "@1,0|TT|WW|Pi|h1|tA|p|tab \xC5\x99 |<|tJan|>|(|tN|)|Pii|p|tcd");
    s.document.encoding = "UTF-8";
    source_write(&s, &bytes);
    for (size_t len = 0; len < bytes.len; len++)
        cut |= read_copy(bytes.s, len);
    check(!cut, "none that is cut is read");
    for (size_t at = 0; at < bytes.len; at++) {
        char was = bytes.s[at];
        for (int value = 0; value < 256; value += value < 4 || value > 250 ? 1 : 7) {
            bytes.s[at] = (char)value;
            read_copy(bytes.s, bytes.len);
        }
        bytes.s[at] = was;
    }
    check(read_copy(bytes.s, bytes.len), "every byte changed, and then none");
    source_free(&s);
    buf_free(&bytes);
}

static void test_give_up(void)
{
    struct source s = {0};
    struct maker m;
    make_start(&m, &s);
    check(make_empty(&m), "empty at first");
    make_string(&m, "text");
    check(!make_empty(&m), "then not");
    make_give_up(&m);
    check(!s.text && !s.blocks, "given up: nothing is made");
    source_free(&s);
}

/* For the fuzz target: all rows as they are written, into a folder.  Only by hand: test_made FOLDER. */
static void write_seeds(const char *folder)
{
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        struct source s = {0};
        struct buf bytes = {0}, path = {0};
        make(&s, rows[i].script);
        source_write(&s, &bytes);
        buf_addf(&path, "%s/%zu", folder, i);
        FILE *file = fopen(path.s, "we");
        if (file) {
            fwrite(bytes.s, 1, bytes.len, file);
            fclose(file);
        }
        source_free(&s);
        buf_free(&bytes);
        buf_free(&path);
    }
}

int main(int argc, char **argv)
{
    if (argc > 1)
        write_seeds(argv[1]);
    test_making();
    test_places();
    test_wire();
    test_mangled();
    test_give_up();
    return check_done();
}
