/* Writes inflect_tables.c: what inflect_xx.c say in strings, taken apart (inflect_tables.h).  The Makefile runs it whenever
 * one of them has changed. */
#include "buf.h"
#include "inflect_tables.h"
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

/* The tables of an inflection as they grow. */
struct making {
    const struct inflection *in;
    const char *code;           /* of its language */
    struct making_ending *endings;
    size_t nendings, endings_cap;
    size_t *from;               /* see inflect_tables.h */
    uint16_t *letters;
    size_t nletters, letters_cap;
    struct alternation *alternations; /* those with the same op side by side */
};

struct making_ending {
    struct ending is;
    uint16_t last[2]; /* letters, folded, in which a word with it can end; 0: any */
    uint16_t before;  /* the one before that; 0: any */
};

/* An ending that is being read: with what stands before it in the paradigm where it is one of an adjective's. */
struct written_ending {
    struct ending ending; /* but for its letters */
    struct letters text;
};

static struct letters spelt(const char *utf8)
{
    struct letters w = {.n = 0};
    letters_of(&w, utf8 ? utf8 : "", utf8 ? strlen(utf8) : 0);
    return w;
}

static void append(struct letters *w, const struct letters *more)
{
    if (w->n + more->n > LETTERS_MAX) {
        fprintf(stderr, "make_inflect: an ending is too long\n");
        exit(2);
    }
    memcpy(w->c + w->n, more->c, more->n * sizeof *more->c);
    w->n = (uint8_t)(w->n + more->n);
}

/* ---- letters, each sequence once ---- */

static uint16_t put_letters(struct making *m, const struct letters *text)
{
    if (!text->n)
        return 0;
    for (size_t at = 0; at + text->n <= m->nletters; at++)
        if (!memcmp(m->letters + at, text->c, text->n * sizeof *text->c))
            return (uint16_t)at;
    size_t at = m->nletters;
    for (unsigned i = 0; i < text->n; i++) {
        m->letters = need_room(m->letters, m->nletters, &m->letters_cap, sizeof *m->letters);
        m->letters[m->nletters++] = text->c[i];
    }
    return (uint16_t)at;
}

/* ---- endings ---- */

static size_t read_marks(struct ending *e, const char *s, size_t len)
{
    size_t n = 0;
    for (; n < len && strchr("-*?!^~%><2", s[n]); n++)
        if (s[n] == '-')
            e->zero = true;
        else if (s[n] == '*')
            e->shorten = true;
        else if (s[n] == '?')
            e->weak = true;
        else if (s[n] == '!')
            e->plural = true;
        else
            e->op = s[n];
    return n;
}

static void ending_of(struct written_ending *w, const char *s, size_t len)
{
    struct letters rest;
    w->ending = (struct ending){0};
    w->text.n = 0;
    size_t at = read_marks(&w->ending, s, len);
    w->ending.soft_e = at < len && s[at] == 'E';
    if (w->ending.soft_e) {
        w->text.c[w->text.n++] = 'e';
        at++;
    }
    if (at < len && letters_of(&rest, s + at, len - at))
        append(&w->text, &rest);
}

static bool has_seam(const struct making *m, uint16_t right)
{
    for (size_t i = 0; i < m->in->nseams; i++)
        if (spelt(m->in->seams[i].from).c[1] == right)
            return true;
    return false;
}

static bool is_steady(const struct ending *e, unsigned flags)
{
    return !e->op && !(e->zero && flags & (FLEETING | LENGTH)) && !(e->shorten && flags & LENGTH);
}

/* Of seams before this letter, and of what makes e an ě. */
static uint64_t meeting(const struct making *m, uint16_t right, bool soft_e)
{
    uint64_t meets = 0;
    for (size_t i = 0; i < m->in->nseams; i++) {
        struct letters from = spelt(m->in->seams[i].from);
        if (from.c[1] == right || (soft_e && from.c[1] == L'ě'))
            meets |= (uint64_t)1 << (from.c[0] & 63);
    }
    for (const char *labial = LABIALS; soft_e && *labial; labial++)
        meets |= (uint64_t)1 << (*labial & 63);
    return meets;
}

static void find_op(const struct making *m, struct ending *e)
{
    size_t n = m->in->nalternations, from = 0, to;
    while (e->op && from < n && m->alternations[from].op != e->op)
        from++;
    for (to = from; e->op && to < n && m->alternations[to].op == e->op;)
        to++;
    e->from = (uint8_t)from;
    e->to = (uint8_t)to;
}

static void find_last(const struct making *m, struct making_ending *e, const struct letters *text)
{
    e->last[0] = e->last[1] = letter_fold(text->c[text->n - 1]);
    if (text->n > 2 || (text->n == 2 && !e->is.seamed))
        e->before = letter_fold(text->c[text->n - 2]);
    for (size_t i = 0; text->n == 1 && i < m->in->nseams; i++)
        if (spelt(m->in->seams[i].from).c[1] == text->c[0])
            e->last[1] = letter_fold(spelt(m->in->seams[i].to).c[1]);
}

static void keep_ending(struct making *m, const struct written_ending *w, size_t paradigm)
{
    const struct letters *text = &w->text;
    m->endings = need_room(m->endings, m->nendings, &m->endings_cap, sizeof *m->endings);
    struct making_ending *kept = &m->endings[m->nendings++];
    *kept = (struct making_ending){.is = w->ending};
    kept->is.paradigm = (uint8_t)paradigm;
    kept->is.n = text->n;
    kept->is.at = put_letters(m, text);
    kept->is.seamed = text->n && (has_seam(m, text->c[0]) || (kept->is.soft_e && has_seam(m, L'ě')));
    kept->is.steady = is_steady(&kept->is, m->in->paradigms[paradigm].flags);
    kept->is.meets = text->n ? meeting(m, text->c[0], kept->is.soft_e) : 0;
    kept->is.plain = kept->is.steady && !kept->is.meets;
    find_op(m, &kept->is);
    if (text->n)
        find_last(m, kept, text);
}

/* Calls itself for what A and B stand for. */
static void keep_endings(struct making *m, const char *list, const struct written_ending *head, size_t paradigm)
{
    for (const char *s = list; *s; s += strspn(s, " ")) {
        size_t len = strcspn(s, " ");
        const char *adjective = s[len - 1] == 'A' ? m->in->hard : s[len - 1] == 'B' ? m->in->soft : NULL;
        struct written_ending w;
        ending_of(&w, s, adjective ? len - 1 : len);
        if (head) {
            struct letters text = head->text;
            append(&text, &w.text);
            w = (struct written_ending){head->ending, text};
        }
        if (adjective)
            keep_endings(m, adjective, &w, paradigm);
        else
            keep_ending(m, &w, paradigm);
        s += len;
    }
}

/* The rows of an op stay in their order. */
static void sort_alternations(struct making *m)
{
    size_t n = m->in->nalternations, kept = 0;
    m->alternations = need((n + 1) * sizeof *m->alternations);
    for (size_t i = 0; i < n; i++) {
        char op = m->in->alternations[i].op;
        bool known = false;
        for (size_t k = 0; k < kept; k++)
            known |= m->alternations[k].op == op;
        for (size_t k = i; !known && k < n; k++)
            if (m->in->alternations[k].op == op)
                m->alternations[kept++] = m->in->alternations[k];
    }
}

static void read_all(struct making *m)
{
    sort_alternations(m);
    m->from = need((m->in->nparadigms + 1) * sizeof *m->from);
    for (size_t i = 0; i < m->in->nparadigms; i++) {
        keep_endings(m, m->in->paradigms[i].endings, NULL, i);
        m->from[i + 1] = m->nendings;
    }
}

/* ---- writing ---- */

static void begin(const struct making *m, const char *type, const char *name)
{
    printf("static const %s %s_%s[] = {\n", type, name, m->code);
}

static void end(void)
{
    printf("};\n");
}

static void write_letters(const struct letters *w)
{
    printf("{{");
    for (unsigned i = 0; i < w->n; i++)
        printf("%u,", w->c[i]);
    printf("0},%u}", w->n);
}

static void write_endings(const struct making *m)
{
    begin(m, "struct ending", "endings");
    for (size_t i = 0; i < m->nendings; i++) {
        const struct ending *e = &m->endings[i].is;
        printf("{%u,%u,%u,%d,%u,%u,%d,%d,%d,%d,%d,%d,%d,%d,%#llx},\n", e->at, e->n, e->paradigm, e->op, e->from, e->to,
               e->zero, e->shorten, e->weak, e->plural, e->soft_e, e->seamed, e->steady, e->plain, (unsigned long long)e->meets);
    }
    end();
    begin(m, "uint16_t", "from");
    for (size_t i = 0; i <= m->in->nparadigms; i++)
        printf("%zu,\n", m->from[i]);
    end();
}

static void write_change(const char *from, const char *to)
{
    struct letters a = spelt(from), b = spelt(to);
    printf("{");
    write_letters(&a);
    printf(",");
    write_letters(&b);
    printf("},\n");
}

static const struct letters none = {.n = 0};

static void write_changes(const struct making *m)
{
    begin(m, "struct change", "alternations");
    for (size_t i = 0; i < m->in->nalternations; i++)
        write_change(m->alternations[i].from, m->alternations[i].to);
    write_change("", "");
    end();
    begin(m, "struct change", "seams");
    for (size_t i = 0; i < m->in->nseams; i++)
        write_change(m->in->seams[i].from, m->in->seams[i].to);
    write_change("", "");
    end();
}

static void write_words(const struct making *m, const char *name, const char *const *words, size_t n)
{
    begin(m, "struct letters", name);
    for (size_t i = 0; i < n; i++) {
        struct letters w = spelt(words[i]);
        write_letters(&w);
        printf(",\n");
    }
    write_letters(&none);
    printf("\n");
    end();
}

static size_t count(const char *const *words)
{
    size_t n = 0;
    while (words && words[n])
        n++;
    return n;
}

static void write_finals(const struct making *m)
{
    const char **finals = need((m->in->nparadigms + 1) * sizeof *finals);
    for (size_t i = 0; i < m->in->nparadigms; i++) {
        const char *rule = m->in->paradigms[i].finals;
        finals[i] = rule ? rule + (*rule == '!') : "";
    }
    write_words(m, "finals", finals, m->in->nparadigms);
    free(finals);
}

/* The lists of endings that words can have, by their last two letters. */
struct lasts {
    struct last_letters *at;
    size_t n, cap;
    size_t numbers; /* in all of them */
};

static bool can_end(const struct making_ending *e, uint16_t last, uint16_t before)
{
    return (!e->last[0] || e->last[0] == last || e->last[1] == last) && (!e->before || e->before == before);
}

static void write_numbers(const struct making *m, struct lasts *all, uint16_t last, uint16_t before)
{
    for (size_t i = 0; i < all->n; i++)
        if (all->at[i].last == last && all->at[i].before == before)
            return;
    all->at = need_room(all->at, all->n, &all->cap, sizeof *all->at);
    struct last_letters *list = &all->at[all->n++];
    *list = (struct last_letters){last, before, (uint16_t)all->numbers, 0};
    for (size_t i = 0; i < m->nendings; i++)
        if (can_end(&m->endings[i], last, before)) {
            printf("%zu,", i);
            all->numbers++;
        }
    printf("\n");
    list->to = (uint16_t)all->numbers;
}

/* Of one last letter: all that may stand before it, then any other. */
static void write_last(const struct making *m, struct lasts *all, uint16_t last)
{
    for (size_t i = 0; i < m->nendings; i++) {
        const struct making_ending *e = &m->endings[i];
        if (e->before && (e->last[0] == last || e->last[1] == last))
            write_numbers(m, all, last, e->before);
    }
    write_numbers(m, all, last, 0);
}

static void write_lasts(const struct making *m)
{
    struct lasts all = {0};
    begin(m, "uint16_t", "numbers");
    for (size_t i = 0; i < 2 * m->nendings; i++)
        if (m->endings[i / 2].last[i % 2])
            write_last(m, &all, m->endings[i / 2].last[i % 2]);
    write_numbers(m, &all, 0, 0);
    printf("0\n");
    end();
    if (all.numbers > UINT16_MAX) {
        fprintf(stderr, "make_inflect: too many endings\n");
        exit(2);
    }
    begin(m, "struct last_letters", "last");
    for (size_t i = 0; i < all.n; i++)
        printf("{%u,%u,%u,%u},\n", all.at[i].last, all.at[i].before, all.at[i].from, all.at[i].to);
    end();
    free(all.at);
}

static int by_first(const void *a, const void *b)
{
    const struct irregular_word *x = a, *y = b;
    return x->first != y->first ? x->first - y->first : x->list - y->list;
}

struct irregulars {
    struct irregular_word *at;
    size_t n, cap;
};

static void read_list(struct making *m, struct irregulars *out, const char *list, size_t number)
{
    for (const char *s = list + (*list == '='); *s; s += strspn(s, " ")) {
        size_t len = strcspn(s, " ");
        struct letters word;
        if (letters_of(&word, s, len)) {
            out->at = need_room(out->at, out->n, &out->cap, sizeof *out->at);
            out->at[out->n++] = (struct irregular_word){letter_fold(word.c[0]), put_letters(m, &word), (uint16_t)number, word.n};
        }
        s += len;
    }
}

static size_t write_irregular(struct making *m)
{
    struct irregulars all = {0};
    for (size_t i = 0; i < count(m->in->irregular); i++)
        read_list(m, &all, m->in->irregular[i], i);
    if (all.n)
        qsort(all.at, all.n, sizeof *all.at, by_first);
    begin(m, "struct irregular_word", "irregular");
    for (size_t i = 0; i < all.n; i++)
        printf("{%u,%u,%u,%u},\n", all.at[i].first, all.at[i].at, all.at[i].list, all.at[i].n);
    printf("{0}\n");
    end();
    free(all.at);
    return all.n;
}

static void write_pool(const struct making *m)
{
    begin(m, "uint16_t", "letters");
    for (size_t i = 0; i < m->nletters; i++)
        printf("%u,%s", m->letters[i], i % 16 == 15 ? "\n" : "");
    printf("0\n");
    end();
}

static void write_inflection(struct making *m)
{
    const char *c = m->code;
    size_t nlengths = count(m->in->lengths), nirregular = write_irregular(m);
    struct letters fleeting = spelt(m->in->fleeting), negative = spelt(m->in->negative), superlative = spelt(m->in->superlative);
    write_endings(m);
    write_changes(m);
    write_finals(m);
    write_words(m, "lengths", m->in->lengths, nlengths);
    write_lasts(m);
    write_pool(m);
    printf("static const struct inflect_tables tables_%s = {&inflection_%s, endings_%s, from_%s, letters_%s, alternations_%s, seams_%s,\n"
           "finals_%s, lengths_%s, %zu, last_%s, numbers_%s, irregular_%s, %zu,\n",
           c, c, c, c, c, c, c, c, c, nlengths, c, c, c, nirregular);
    write_letters(&fleeting);
    printf(",");
    write_letters(&negative);
    printf(",");
    write_letters(&superlative);
    printf("};\n");
}

int main(void)
{
    printf("/* made by make_inflect.c; do not edit */\n#include \"inflect_tables.h\"\n");
    printf("extern const struct inflection");
    for (const struct inflection *const *in = inflections; *in; in++)
        printf("%s inflection_%s", in == inflections ? "" : ",", language_row((*in)->lang)->code);
    printf(";\n");
    for (const struct inflection *const *in = inflections; *in; in++) {
        struct making m = {.in = *in, .code = language_row((*in)->lang)->code};
        read_all(&m);
        write_inflection(&m);
        free(m.endings);
        free(m.from);
        free(m.letters);
        free(m.alternations);
    }
    printf("const struct inflect_tables *const inflect_tables[] = {");
    for (const struct inflection *const *in = inflections; *in; in++)
        printf("&tables_%s, ", language_row((*in)->lang)->code);
    printf("NULL};\n");
    return fflush(stdout) == 0 && !ferror(stdout) ? 0 : 2;
}
