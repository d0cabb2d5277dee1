#include "check.h"
#include "made.h"
#include "passages.h"

/* Reads a text and describes its passages: n paragraph lines bytes [section] text, newlines as /. */
static void describe(const char *bytes, size_t len, struct buf *out)
{
    struct source s = {0};
    struct passages walk;
    struct passage p;
    struct buf why = {0};
    const struct reader *reader = reader_for("x.txt", bytes, len, &why);
    buf_clear(out);
    if (reader && reader->read(&s, &(struct input){.path = "x.txt", .bytes = bytes, .len = len}, &why)) {
        passages_start(&walk, &s);
        while (passages_next(&walk, &p)) {
            buf_addf(out, "%u %u %u-%u %lld-%lld [%s] ", p.n, p.paragraph, p.line_first, p.line_last,
                     (long long)p.byte_start, (long long)p.byte_end,
                     p.section ? walk.sections[p.section - 1].title : "");
            for (size_t i = 0; i < p.text_len; i++)
                buf_addc(out, p.text[i] == '\n' ? '/' : p.text[i]);
            buf_addc(out, '|');
        }
        passages_free(&walk);
    }
    source_free(&s);
    buf_free(&why);
}

/* A paragraph that is long enough to stand for itself: 159 characters. */
#define LONG                                                                                                           \
    "Aaaa bbbb cccc dddd eeee ffff gggg hhhh iiii jjjj kkkk llll mmmm nnnn oooo pppp qqqq rrrr ssss tttt uuuu vvvv "   \
    "wwww xxxx yyyy zzzz Aaaa bbbb cccc dddd eeee ffff"

static const struct row {
    const char *name, *text;
    size_t len; /* 0: of a string */
    const char *want;
} rows[] = {
    {"nothing", "\n \n", 0, ""},
    {"one", "Praha.", 0, "1 1 1-1 0-6 [] Praha.|"},
    {"white space around", "\n  Praha.  \n", 0, "1 1 2-2 3-9 [] Praha.|"},
    {"tiny ones are joined", "a b\n\nc d\n\ne f", 0, "1 1 1-5 0-13 [] a b/c d/e f|"},
    {"longer ones are not", LONG "\n\n" LONG "\n", 0, "1 1 1-1 0-159 [] " LONG "|2 2 3-3 161-320 [] " LONG "|"},
    {"line ends", "a\r\nb\rc\n", 0, "1 1 1-3 0-6 [] a/b/c|"},
    {"byte order mark",
     "\xEF\xBB\xBF"
     "a b",
     0, "1 1 1-1 3-6 [] a b|"},
    {"UTF-16",
     "\xFF\xFE"
     "a\0 \0b\0\n\0",
     10, "1 1 1-1 2-8 [] a b|"},
    {"a heading and its text", "== A ==\n\ntext\n", 0, "1 1 1-3 0-13 [A] == A ==/text|"},
    {"headings one in the other", "= A =\n== B ==\ntext", 0, "1 1 1-3 0-18 [B] = A =/== B ==/text|"},
    {"a heading without text", "== A ==\n\n== B ==\ntext", 0, "1 1 1-1 0-7 [A] == A ==|2 2 3-4 9-21 [B] == B ==/text|"},
    {"a heading at the end", "text\n\n== A ==", 0, "1 1 1-1 0-4 [] text|2 2 3-3 6-13 [A] == A ==|"},
    {"sections keep apart", "== A ==\na\n\n== B ==\nb", 0, "1 1 1-2 0-9 [A] == A ==/a|2 2 4-5 11-20 [B] == B ==/b|"},
    {"items are counted", "- a\n- b\n\n" LONG, 0, "1 1 1-4 0-168 [] - a/- b/" LONG "|"},
    {"a rule parts", "a\n\n***\n\nb", 0, "1 1 1-1 0-1 [] a|2 2 5-5 8-9 [] b|"},
    {"a table keeps its head", "| a |\n|---|\n| b |", 0, "1 1 1-3 0-17 [] | a |/|---|/| b ||"},
    {"the header is no passage", "Title: T\n\ntext", 0, "1 1 3-3 10-14 [] text|"},
    {"verses keep their lines", "a\n  b\nc", 0, "1 1 1-3 0-7 [] a/  b/c|"},
};

static void check_rows(void)
{
    struct buf got = {0};
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        describe(rows[i].text, rows[i].len ? rows[i].len : strlen(rows[i].text), &got);
        check_text(got.s, rows[i].want, rows[i].name);
    }
    buf_free(&got);
}

static void check_long(void)
{
    struct source s = {0};
    struct passages walk;
    struct passage p;
    struct buf text = {0}, why = {0};
    for (int i = 0; i < 60; i++)
        buf_adds(&text, "Tohle je jedna z mnoha krátkých vět. ");
    buf_adds(&text, "\n\n" LONG);
    const struct reader *reader = reader_for("x", text.s, text.len, &why);
    check(reader && reader->read(&s, &(struct input){.path = "x", .bytes = text.s, .len = text.len}, &why), "a long paragraph is read");
    passages_start(&walk, &s);
    while (passages_next(&walk, &p))
        check_number(p.paragraph, p.n < 4 ? 1 : 2, "pieces share their paragraph");
    check_number(walk.n, 4, "three pieces and the next one");
    passages_free(&walk);
    source_free(&s);
    buf_free(&text);
    buf_free(&why);
}

/* Joints: after a blank line, in an indented line, in the middle of a line; none where the text goes on as the file
 * does. */
static void check_joints(void)
{
    static const char text[] = "== A ==\r\n\r\n  - one\r\n- two\r\n   - three";
    static const struct joint want[] = {{8, 3, 2}, {20, 5, 3}};
    struct source s = {0};
    struct passages walk;
    struct passage p = {0};
    struct buf why = {0};
    const struct reader *reader = reader_for("x", text, sizeof text - 1, &why);
    check(reader && reader->read(&s, &(struct input){.path = "x", .bytes = text, .len = sizeof text - 1}, &why), "a list is read");
    passages_start(&walk, &s);
    check(passages_next(&walk, &p), "its passage");
    check_number(p.njoints, 2, "how many joints");
    for (uint32_t i = 0; i < p.njoints && i < 2; i++) {
        check_number(p.joints[i].at, want[i].at, "where a joint is");
        check_number(p.joints[i].line, want[i].line, "its line");
        check_number(p.joints[i].column, want[i].column, "its column");
    }
    passages_free(&walk);
    source_free(&s);
    buf_free(&why);
}

/* Where a byte was replaced the passage has no bytes; its neighbours do. */
static void check_replaced(void)
{
    struct buf text = {0}, got = {0};
    for (int i = 0; i < 4; i++)
        buf_adds(&text, LONG "\n\n");
    buf_adds(&text, "bad \xFF byte " LONG);
    describe(text.s, text.len, &got);
    check(strstr(got.s, "4 4 7-7 483-642 []"), "a passage before a bad byte");
    check(strstr(got.s, "5 5 9-9 -1--1 [] bad \xEF\xBF\xBD byte "), "a passage with a bad byte");
    buf_free(&text);
    buf_free(&got);
}

static void check_sections(void)
{
    static const char text[] = "= A =\n\nx\n\n=== C ===\n\nx\n\n== B  b ==\n\nx\n\n= D =\n\nx";
    static const struct {
        const char *title;
        uint32_t parent;
    } want[] = {{"A", 0}, {"C", 1}, {"B b", 1}, {"D", 0}};
    struct source s = {0};
    struct passages walk;
    struct buf why = {0};
    const struct reader *reader = reader_for("x", text, sizeof text - 1, &why);
    check(reader && reader->read(&s, &(struct input){.path = "x", .bytes = text, .len = sizeof text - 1}, &why), "sections are read");
    passages_start(&walk, &s);
    check_number(walk.nsections, 4, "how many sections");
    for (uint32_t i = 0; i < walk.nsections && i < 4; i++) {
        check_text(walk.sections[i].title, want[i].title, "the title of a section");
        check_number(walk.sections[i].parent, want[i].parent, "its parent");
    }
    passages_free(&walk);
    source_free(&s);
    buf_free(&why);
}

/* ---- made sources: notes, marked names, places ---- */

#define NOTE "A note of some words that stands below the text."

/* Characters of nothing but words. */
static void add_words(struct maker *m, size_t chars)
{
    for (size_t i = 0; i < chars; i += 5)
        make_string(m, "word ");
}

static void add_note(struct maker *m, size_t chars)
{
    make_note(m);
    if (chars)
        add_words(m, chars);
    else
        make_string(m, NOTE);
    make_note_end(m);
}

/* How many passages a paragraph of so many characters with notes of so many each gives, and in which the last note is. */
static void check_notes(void)
{
    static const struct {
        const char *name;
        size_t text, note, notes, passages;
    } cases[] = {
        {"a short paragraph with a note", 200, 100, 1, 1},       {"with three", 200, 100, 3, 1},
        {"a long one with a short note", 950, 200, 1, 1},        {"with a note that does not fit", 950, 600, 1, 2},
        {"with many notes: those that fit", 950, 200, 4, 2},     {"cut in two: the note goes to the last piece", 1500, 100, 1, 2},
        {"a note that is cut itself", 200, 2900, 1, 4},
    };
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        struct source s = {0};
        struct maker m;
        struct passages walk;
        struct passage p;
        make_start(&m, &s);
        add_words(&m, cases[i].text);
        for (size_t k = 0; k < cases[i].notes; k++)
            add_note(&m, cases[i].note);
        make_block(&m, BLOCK_HEADING, 1);
        make_string(&m, "Next");
        make_finish(&m, false);
        passages_start(&walk, &s);
        while (passages_next(&walk, &p))
            ;
        check_number(walk.n, (long long)cases[i].passages + 1, cases[i].name);
        passages_free(&walk);
        source_free(&s);
    }
}

/* A note of a heading does not part it from its text. */
static void check_heading_note(void)
{
    struct source s = {0};
    struct maker m;
    struct passages walk;
    struct passage p = {0};
    make_start(&m, &s);
    make_block(&m, BLOCK_HEADING, 1);
    make_string(&m, "Heading");
    add_note(&m, 0);
    make_block(&m, BLOCK_PARAGRAPH, 0);
    make_string(&m, "Text.");
    make_finish(&m, false);
    passages_start(&walk, &s);
    check(passages_next(&walk, &p) && p.text_len == strlen("Heading\n" NOTE "\nText.") &&
              !memcmp(p.text, "Heading\n" NOTE "\nText.", p.text_len),
          "a heading, its note, its text");
    check_number(p.line_first, 0, "no lines");
    check_number(p.njoints, 0, "no joints");
    passages_free(&walk);
    source_free(&s);
}

/* Names count from the beginning of their passage, also in its second part. */
static void check_marked(void)
{
    static const char *const want[] = {"Jan Hus", "Praha", "Husinec"};
    struct source s = {0};
    struct maker m;
    struct passages walk;
    struct passage p = {0};
    make_start(&m, &s);
    make_string(&m, "Kazatel ");
    for (size_t i = 0; i < 3; i++) {
        if (i == 2)
            make_block(&m, BLOCK_PARAGRAPH, 0);
        make_name(&m, i ? NAME_PLACE : NAME_PERSON, 0);
        make_string(&m, want[i]);
        make_name_end(&m);
        make_string(&m, " a ");
    }
    make_finish(&m, false);
    passages_start(&walk, &s);
    check(passages_next(&walk, &p), "a passage with names");
    check_number(p.nmarked, 3, "how many");
    for (uint32_t i = 0; i < p.nmarked && i < 3; i++)
        check(p.marked[i].end - p.marked[i].start == strlen(want[i]) &&
                  !memcmp(p.text + p.marked[i].start, want[i], strlen(want[i])),
              want[i]);
    passages_free(&walk);
    source_free(&s);
}

/* Bytes are given where the file has just the text there; lines that the text leaves out need joints. */
static void check_guessed(void)
{
    static const char file[] = "<p>One two</p>\n<p>\nthree <b>four</b>\nfive</p>";
    static const struct input in = {"x.html", file, sizeof file - 1, NULL};
    struct source s = {0};
    struct maker m;
    struct passages walk;
    struct passage p = {0};
    make_start(&m, &s);
    make_block(&m, BLOCK_HEADING, 1);
    make_at(&m, 1, 3);
    make_string(&m, "One two");
    make_block(&m, BLOCK_HEADING, 1);
    make_at(&m, 3, 19);
    make_string(&m, "three ");
    make_at(&m, 3, 28);
    make_string(&m, "four");
    make_at(&m, 3, 36);
    make_string(&m, "\nfive");
    make_finish(&m, true);
    s.document.encoding = "UTF-8";
    s.input = &in;
    passages_start(&walk, &s);
    check(passages_next(&walk, &p) && p.byte_start == 3 && p.byte_end == 10, "text that stands in the file");
    check_number(p.line_first, 1, "its line");
    check(passages_next(&walk, &p) && p.byte_start == NO_BYTES, "text that has marks in it");
    check(p.line_first == 3 && p.line_last == 4 && p.njoints == 0, "lines that go on as the file's do");
    passages_free(&walk);
    source_free(&s);
}

int main(void)
{
    check_notes();
    check_heading_note();
    check_marked();
    check_guessed();
    check_rows();
    check_long();
    check_replaced();
    check_sections();
    check_joints();
    return check_done();
}
