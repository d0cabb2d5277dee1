#include "blocks.h"
#include "check.h"

#include <stdlib.h>

/* What the blocks of a text are: a letter for each (Hn heading of depth n, P paragraph, I item) and its text, of which
 * paragraphs and items show the characters that begin in the first five bytes; | behind each. */
static void describe(const struct source *s, struct buf *out)
{
    buf_clear(out);
    for (size_t i = 0; i < s->nblocks; i++) {
        const struct block *b = &s->blocks[i];
        size_t len = b->end - b->start < 5 ? b->end - b->start : 5;
        while (b->start + len < b->end && ((unsigned char)s->text[b->start + len] & 0xC0) == 0x80)
            len++;
        if (b->kind == BLOCK_HEADING)
            buf_addf(out, "H%u %.*s|", b->level, (int)(b->title_end - b->title_start), s->text + b->title_start);
        else
            buf_addf(out, "%s %.*s|", b->kind == BLOCK_ITEM ? "I" : "P", (int)len, s->text + b->start);
    }
}

#define LONG                                                                                                           \
    "Prose that goes on for as long as a paragraph has to, so that the line above it can be taken for its heading."

static const struct row {
    const char *name, *text, *want;
} rows[] = {
    {"nothing", "", ""},
    {"one line", "Praha", "P Praha|"},
    {"paragraphs", "one\ntwo\n\nthree\n", "P one\nt|P three|"},
    {"white space only between", "one\n \t\xC2\xA0\ntwo three", "P one|P two t|"},
    {"wiki marks", "= A =\n\ntext\n\n== B ==\nmore\n", "H1 A|P text|H2 B|P more|"},
    {"marks within a group", "text\n== B ==\nmore\n", "P text|H2 B|P more|"},
    {"hash marks", "# A\ntext\n## B\n", "H1 A|P text|H2 B|"},
    {"underlined", "Praha\n=====\n\ntext\n\nBrno\n----\ntext", "H1 Praha|P text|H2 Brno|P text|"},
    {"a rule is nothing", "one\n\n-----\n\n* * *\n\ntwo", "P one|P two|"},
    {"first line alone", "Praha a Moskva\n\nand a text", "H1 Praha a Moskva|P and a|"},
    {"first line alone is a sentence", "Stalo se to v Praze.\n\nand a text", "P Stalo|P and a|"},
    {"first line alone and nothing more", "Praha a Moskva\n", "P Praha|"},
    {"first line alone with a number", "1. Praha\n\n2. Brno\n", "I 1. Pr|I 2. Br|"},
    {"a short line above a paragraph", "Úvod.\n\nPraha\n\n" LONG, "P Úvod|H11 Praha|P Prose|"},
    {"a short line above a short one", "Úvod.\n\nPraha\n\nBrno\n\nx", "P Úvod|P Praha|P Brno|P x|"},
    {"contents before a chapter", "Úvod.\n\nObsah\n\nPraha\n\nBrno\n\nPraha\n\n" LONG,
     "P Úvod|P Obsah|P Praha|P Brno|H11 Praha|P Prose|"},
    {"chapters", "Úvod.\n\nKapitola první\n\ntext\n\nIV.\n\ntext\n\nČÁST DRUHÁ\n\ntext",
     "P Úvod|H8 Kapitola první|P text|H10 IV.|P text|H7 ČÁST DRUHÁ|P text|"},
    {"capitals above verses", "Úvod.\n\nŽENA.\nKdy opiju\nnáruč svou", "P Úvod|H9 ŽENA.|P Kdy o|"},
    {"author and title", "Лев Толстой\nБожеское\n\nI\n\ntext", "H1 Лев Толстой\nБожеское|H10 I|P text|"},
    {"author, title in capitals, verses", "Николай Некрасов\nДЕТИ\nОпять я\nХожу", "P Ник|H1 ДЕТИ|P Опя|"},
    {"a list", "- one\n- two\n  and more\n- three", "I - one|I - two|I - thr|"},
    {"a list under its line", "Infobox\n- one\n- two", "P Infob|I - one|I - two|"},
    {"a dash in prose is no list",
     "A sentence that is long enough to be no line above a list of things\n- and its dash", "P A sen|"},
    {"numbers go on", "1. one\n2. two\n9. x\n3. three", "I 1. on|I 2. tw|I 3. th|"},
    {"a date is no item", "Stalo se to dne\n9. května 1945", "P Stalo|"},
    {"a table", "Města\n| a | b |\n|---|---|\n| c | d |\nend", "P Měst|I | a ||I | c ||P end|"},
    {"a sentence a line",
     "This is the first sentence of them, and long.\nThis is the second one, and it is long, too. [2]\n"
     "And this is the third one, the last of all.",
     "I This |I This |I And t|"},
    {"verses are no sentences", "Krátký verš.\nDruhý verš.\nTřetí verš.", "P Krát|"},
    {"first lines indented",
     "   The first paragraph begins with an indentation, as in the old books that we read.\nand goes on\n"
     "   The second\nand goes on",
     "P The f|P The s|"},
    {"verses indented in turn", "Опять я в деревне\n   Хожу на охоту\nПишу мои вирши", "P Опя|"},
    {"references", "Úvod.\n\nLiteratura\n\nNovák, J.: O Praze\n\nSvoboda, K.: O Brně",
     "P Úvod|P Liter|P Nová|P Svobo|"},
    {"references under marks", "== Literatura ==\n\nNovák: O Praze. Praha 1938.\n\nSvoboda: O Brně. Brno 1939.",
     "H2 Literatura|I Nová|I Svobo|"},
    {"lone carriage returns", "= A =\r\rtext\r\n\r\nmore", "H1 A|P text|P more|"},
};

static void blocks_of_text(struct source *s, struct lines *l, const char *text, const char *title)
{
    s->text = text;
    s->text_len = strlen(text);
    lines_of(l, text, s->text_len);
    blocks_of(s, l, 0, title);
}

static void check_row(const struct row *r)
{
    struct source s = {0};
    struct lines l = {0};
    struct buf got = {0};
    blocks_of_text(&s, &l, r->text, NULL);
    describe(&s, &got);
    check_text(got.s, r->want, r->name);
    buf_free(&got);
    lines_free(&l);
    free(s.blocks);
}

static void check_title(const char *text, const char *want)
{
    struct source s = {0};
    struct lines l = {0};
    struct buf got = {0};
    blocks_of_text(&s, &l, text, NULL);
    struct span title = blocks_title(&s, &l, 0);
    buf_add(&got, text + title.start, title.end - title.start);
    check_text(got.s, want, text);
    buf_free(&got);
    lines_free(&l);
    free(s.blocks);
}

static void check_told_title(const char *title, unsigned depth)
{
    struct source s = {0};
    struct lines l = {0};
    blocks_of_text(&s, &l, "SRPEN 1968\n\n" LONG, title);
    check_number(s.nblocks ? s.blocks[0].level : 0, depth, title);
    lines_free(&l);
    free(s.blocks);
}

int main(void)
{
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++)
        check_row(&rows[i]);
    check_title("Praha a Moskva\n\ntext", "Praha a Moskva");
    check_title("Praha a Moskva", "Praha a Moskva");
    check_title("text\n\n== B ==\n\n= A =", "B");
    check_title("Stalo se to v Praze.\n\ntext", "");
    check_title("Praha\na Moskva", "");
    check_title("Stalo se to v Praze.\n\nIV.\n\ntext\n\n== B ==\n", "B");
    check_told_title("Srpen 1968: kalendář", 1);
    check_told_title("Vztahy po roce 1989", 9);
    return check_done();
}
