/* tell tokens|sentences|passages LANGUAGE FILE: what we make of a text, for people to read and for t-texts.sh to compare.
 * Newlines are shown as ␤, characters that cannot be seen by their numbers. */
#include "file.h"
#include "fold.h"
#include "passages.h"
#include "sentences.h"
#include "terms.h"

#include <stdio.h>
#include <string.h>

/* ---- what all share ---- */

static void show(const char *s, size_t len)
{
    for (size_t n; len > 0; s += n, len -= n) {
        uint32_t c;
        n = utf8_next(s, len, &c);
        if (c == '\n' || c == '\r')
            fputs(c == '\n' ? "␤" : "␍", stdout);
        else if (c == '\t' || c == 0xA0 || c == UTF8_BAD || fold_flags(c) & CHAR_SKIP)
            printf("<%02X>", c == UTF8_BAD ? (unsigned char)*s : c);
        else
            fwrite(s, 1, n, stdout);
    }
}

static const char *or_none(const char *string)
{
    return string ? string : "-";
}

/* ---- tokens: bytes, positions, kind, shape, casing, the slice; the folded form, and the written one where it differs ---- */

static void tell_term(const struct tokens *t, const struct token *k)
{
    struct buf written = {0};
    const char *term = token_term(t, k);
    term_written(term, k->term_len, &written);
    show(term, k->folded_len);
    if (written.len != k->folded_len || memcmp(buf_string(&written), term, k->folded_len)) {
        fputs(" < ", stdout);
        show(buf_string(&written), written.len);
    }
    buf_free(&written);
}

static void tell_token(const char *text, const struct tokens *t, const struct token *k)
{
    static const char *const kinds[] = {"word", "number"}, *const shapes[] = {"plain", "part", "whole", "broken"},
                      *const casings[] = {"none", "lower", "title", "upper", "mixed"};
    printf("%u-%u\t%u", k->start, k->end, k->first);
    if (k->last != k->first)
        printf("-%u", k->last);
    printf("\t%s %s %s\t", kinds[k->kind], shapes[k->shape], casings[k->casing]);
    show(text + k->start, k->end - k->start);
    putchar('\t');
    tell_term(t, k);
    putchar('\n');
}

static void tell_tokens(const char *text, size_t len)
{
    struct tokens tokens = {0};
    tokens_of(&tokens, text, len);
    for (size_t i = 0; i < tokens.n; i++)
        tell_token(text, &tokens, &tokens.at[i]);
    tokens_free(&tokens);
}

/* ---- sentences: one a line ---- */

static void tell_sentences(const char *text, size_t len, const struct language *language)
{
    struct sentences sentences = {0};
    sentences_of(&sentences, text, len, language);
    for (size_t i = 0; i < sentences.n; i++) {
        show(text + sentences.at[i].start, sentences.at[i].end - sentences.at[i].start);
        putchar('\n');
    }
    sentences_free(&sentences);
}

/* ---- passages: a line of where each stands and its section path, then a line of its text ---- */

static void tell_path(const struct passages *walk, uint32_t section)
{
    if (!section)
        return;
    tell_path(walk, walk->sections[section - 1].parent);
    printf(" / %s", walk->sections[section - 1].title);
}

/* The language is what the text itself tells: "other" where it is too short, and takes that of the document. */
static void tell_passage(const struct passages *walk, const struct passage *p)
{
    struct tokens tokens = {0};
    tokens_of(&tokens, p->text, p->text_len);
    printf("#%u paragraph %u, lines %u-%u, bytes %lld-%lld, %s", p->n, p->paragraph, p->line_first, p->line_last,
           (long long)p->byte_start, (long long)p->byte_end,
           language_row(language_of(p->text, p->text_len, &tokens))->code);
    tell_path(walk, p->section);
    fputs("\n  ", stdout);
    show(p->text, p->text_len);
    putchar('\n');
    tokens_free(&tokens);
}

static void tell_document(const struct document *d)
{
    printf("title %s\nauthor %s\ndate %s\nlanguage %s\nsource %s\nlicence %s\n", or_none(d->title), or_none(d->author),
           or_none(d->date), d->lang ? language_row(d->lang)->code : "-", or_none(d->source), or_none(d->licence));
}

static bool tell_passages(const char *path, const char *bytes, size_t len, struct buf *why)
{
    struct source source = {0};
    struct passages walk;
    struct passage p;
    const struct reader *reader = reader_for(path, bytes, len, why);
    bool ok = reader && reader->read(&source, &(struct input){.path = path, .bytes = bytes, .len = len}, why);
    if (ok) {
        tell_document(&source.document);
        passages_start(&walk, &source);
        while (passages_next(&walk, &p))
            tell_passage(&walk, &p);
        passages_free(&walk);
    }
    source_free(&source);
    return ok;
}

/* ---- the program ---- */

static bool tell(const char *what, const char *code, const char *path, struct buf *why)
{
    struct file file = {0};
    const struct language *language = language_by_code(code);
    bool ok = language ? file_read(&file, path, why) : fail(why, "no language '%s'", code);
    if (ok && !strcmp(what, "tokens"))
        tell_tokens(file.bytes, file.len);
    else if (ok && !strcmp(what, "sentences"))
        tell_sentences(file.bytes, file.len, language);
    else if (ok)
        ok = tell_passages(path, file.bytes, file.len, why);
    file_free(&file);
    return ok;
}

int main(int argc, char **argv)
{
    struct buf why = {0};
    if (argc != 4) {
        fputs("usage: tell tokens|sentences|passages LANGUAGE FILE\n", stderr);
        return 2;
    }
    bool ok = tell(argv[1], argv[2], argv[3], &why);
    if (!ok)
        fprintf(stderr, "%s: %s\n", argv[3], buf_string(&why));
    buf_free(&why);
    return ok ? 0 : 2;
}
