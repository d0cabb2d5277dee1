/* Questions answered from real indexes: tiers, phrases, filters, capitals, names, the order of relations, languages,
 * and equal scores however many indexes there are. */
#include "find.h"

#include "check.h"
#include "scratch.h"

#include <math.h>

/* ---- a library of a few texts; their lines are their passages ---- */

struct text {
    const char *path, *text;
    enum lang lang;
    const char *title, *author, *date;
};

struct shelves {
    struct scratch folder;
    struct library library;
};

static size_t words_of(struct word_count words[64], const struct tokens *t)
{
    size_t n = 0, kinds = 0;
    for (size_t i = 0; i < t->n && n < 64; i++)
        words[n++] = (struct word_count){token_term(t, &t->at[i]), t->at[i].term_len, 1};
    qsort(words, n, sizeof *words, scratch_compare);
    for (size_t i = 0; i < n; i++) {
        if (kinds && !scratch_compare(&words[kinds - 1], &words[i]))
            words[kinds - 1].count++;
        else
            words[kinds++] = words[i];
    }
    return kinds;
}

static bool put_line(struct writer *w, const struct text *t, uint32_t n, const char *line, size_t len, struct buf *why)
{
    struct word_count words[64];
    struct tokens tokens = {0};
    struct passage p = {.n = n, .paragraph = n, .line_first = n, .line_last = n, .byte_start = NO_BYTES,
                        .byte_end = NO_BYTES, .lang = t->lang, .text = line, .text_len = len};
    tokens_of(&tokens, line, len);
    bool ok = writer_passage(w, &p, words, words_of(words, &tokens), why);
    tokens_free(&tokens);
    return ok;
}

static bool put_lines(struct writer *w, const struct text *t, struct buf *why)
{
    struct document d = {.path = t->path, .title = t->title, .author = t->author, .date = t->date, .lang = t->lang};
    if (!writer_begin(w, 0, 0, why))
        return false;
    for (const char *line = t->text; *line; line += strspn(line, "\n")) {
        size_t len = strcspn(line, "\n");
        if (!put_line(w, t, ++d.passages, line, len, why))
            return false;
        line += len;
    }
    return writer_end(w, &d, why);
}

static void must(bool ok, const struct buf *why)
{
    if (!ok) {
        printf("Bail out! %s\n", buf_string(why));
        exit(2);
    }
}

/* Every n-th text is put into the n-th of so many indexes. */
static void open_shelves(struct shelves *s, const struct text *texts, size_t n, size_t indexes)
{
    struct buf why = {0};
    struct scratch folders[4];
    const char *names[4];
    s->folder = scratch_new();
    for (size_t i = 0; i < indexes; i++) {
        struct writer *w = NULL;
        char name[8];
        snprintf(name, sizeof name, "ix%zu", i);
        folders[i] = scratch_in(s->folder.path, name);
        names[i] = folders[i].path;
        must(writer_build(&w, names[i], &why) && writer_metadata(w, META_ROOT, "..", &why), &why);
        for (size_t j = i; j < n; j += indexes)
            must(put_lines(w, &texts[j], &why), &why);
        must(writer_close(w, &why), &why);
    }
    must(library_open(&s->library, &(struct options){.indexes = names, .nindexes = indexes}, &why), &why);
    buf_free(&why);
}

static void close_shelves(struct shelves *s)
{
    library_close(&s->library);
    scratch_clear(&s->folder);
}

/* ---- questions ---- */

struct asked {
    const char *question;
    const char *want; /* hits in their order: path#n, then -word for each that is missing */
    struct options options;
};

static struct options with_limit(struct options o)
{
    if (!o.limit)
        o.limit = 10;
    return o;
}

static void write_hits(const struct hits *hits, struct buf *out)
{
    for (size_t i = 0; i < hits->n; i++) {
        const struct hit *h = &hits->at[i];
        buf_addf(out, "%s%s#%u", i ? " " : "", h->found.document->path, (unsigned)h->found.passage.n);
        for (size_t m = 0; h->missing && h->missing[m]; m++)
            buf_addf(out, "-%s", h->missing[m]);
    }
}

/* The forms that are marked in the hits, with their relations. */
static void write_matches(const struct hits *hits, struct buf *out)
{
    for (size_t i = 0; i < hits->n; i++)
        for (size_t m = 0; m < hits->at[i].found.nmatches; m++) {
            const struct found *f = &hits->at[i].found;
            const struct match *match = &f->matches[m];
            buf_addf(out, "%s%.*s/%s", out->len ? " " : "", (int)(match->end - match->start),
                     f->passage.text + match->start, relation_name(match->relation));
        }
}

typedef void write_fn(const struct hits *, struct buf *);

static void check_write(struct library *library, const struct asked *a, write_fn *write)
{
    struct options options = with_limit(a->options);
    struct query query = {0};
    struct hits hits = {0};
    struct buf why = {0}, got = {0};
    bool ok = query_parse(&query, a->question, options.plain, &why) && hits_of(&hits, library, &query, &options, &why);
    if (ok)
        write(&hits, &got);
    check_text(ok ? buf_string(&got) : why.s, a->want, a->question);
    if (ok)
        hits_free(&hits);
    query_free(&query);
    buf_free(&why);
    buf_free(&got);
}

static void check_all(struct library *library, const struct asked *rows, size_t n, write_fn *write)
{
    for (size_t i = 0; i < n; i++)
        check_write(library, &rows[i], write);
}

#define COUNT(a) (sizeof(a) / sizeof *(a))

/* ---- tiers, phrases, filters, capitals ---- */

static const struct text texts[] = {
    {"a", "Pražské jaro začalo v lednu\nNic než déšť", LANG_CS, "Dějiny", "Karel Novák", "1968"},
    {"b", "Pražské ulice a domy\nLéto, jaro a podzim v parku", LANG_CS, "Město", NULL, "1969-08-21"},
    {"c/d", "Jaro je tu a nic jiného", LANG_CS, "Příroda", "Eva Malá", NULL},
    {"c/e", "Fialka kvete na louce", LANG_CS, NULL, NULL, NULL},
    {"c/f", "Pan Fialka se ptá, kde fialka kvete", LANG_CS, NULL, NULL, NULL},
    {"r", "Пражская весна началась в январе\nВесна в Праге", LANG_RU, "История", NULL, "1968"},
};

static const struct asked questions[] = {
    /* all words, then some */
    {"pražské jaro", "a#1 b#1-jaro b#2-pražské c/d#1-pražské", {0}},
    {"pražské jaro", "a#1", {.all = true}},
    {"pražské jaro", "a#1", {.limit = SIZE_MAX}},
    {"pražské jaro", "a#1", {.limit = 1}},
    {"pražské jaro", "b#1-jaro", {.limit = 1, .offset = 1}},
    {"pražské jaro", "a#1 b#1 c/d#1-pražské", {.by_document = true}},
    {"pražské jaro", "a#1 b#1", {.by_document = true, .all = true}},
    {"pražské AND jaro", "a#1", {0}},
    {"+jaro pražské", "a#1 b#2-pražské c/d#1-pražské", {0}},
    /* a sentence: score before count */
    {"pražské jaro začalo v lednu a park kvete",
     "a#1-a-park-kvete b#2-pražské-začalo-lednu-kvete b#1-jaro-začalo-v-lednu-park-kvete "
     "c/e#1-pražské-jaro-začalo-v-lednu-a-park c/f#1-pražské-jaro-začalo-v-lednu-a-park "
     "c/d#1-pražské-začalo-v-lednu-park-kvete", {0}},
    {"pražské jaro začalo v lednu a park kvete",
     "a#1-a-park-kvete b#2-začalo-lednu-kvete c/e#1-pražské-jaro-začalo-v-lednu-a-park "
     "c/f#1-pražské-jaro-začalo-v-lednu-a-park c/d#1-pražské-začalo-v-lednu-park-kvete", {.by_document = true}},
    {"prazske jaro", "a#1", {.all = true}},
    {"medvěd jaro", "a#1-medvěd b#2-medvěd c/d#1-medvěd", {0}},
    {"medvěd", "", {0}},
    {"jaro OR fialka", "c/f#1 c/e#1 a#1 b#2 c/d#1", {0}},
    /* phrases, nearness, exclusions */
    {"\"pražské jaro\"", "a#1", {0}},
    {"\"jaro pražské\"", "", {0}},
    {"\"pražského jara\"", "a#1", {0}},
    {"\"=pražského jara\"", "", {0}},
    {"léto NEAR/2 jaro", "b#2", {0}},
    {"léto NEAR/2 podzim", "", {0}},
    {"podzim NEAR/3 léto", "b#2", {0}},
    {"jaro -nic", "a#1 b#2", {0}},
    {"jaro NOT (park OR leden)", "c/d#1", {0}},
    {"jaro -\"pražské jaro\"", "b#2 c/d#1", {0}},
    /* filters */
    {"jaro lang:cs", "a#1 b#2 c/d#1", {0}},
    {"jaro lang:ru", "", {0}},
    {"jaro path:c/*", "c/d#1", {0}},
    {"jaro title:město", "b#2", {0}},
    {"jaro title:mesto", "b#2", {0}},
    {"jaro author:novak", "a#1", {0}},
    {"jaro date:1968", "a#1", {0}},
    {"jaro date:1969..1970", "b#2", {0}},
    {"date:1968 lang:ru", "r#1 r#2", {0}},
    {"jaro -path:c/*", "a#1 b#2", {0}},
    /* capitals and exact forms */
    {"fialka", "c/f#1 c/e#1", {0}},
    {"Fialka!", "c/f#1 c/e#1", {0}},
    {"pan Fialka!", "c/f#1", {.all = true}},
    {"fialka", "c/f#1", {.match_case = true}},
    {"Fialka", "c/f#1 c/e#1", {.match_case = true}},
    {"=fialky", "", {0}},
    {"fialky", "c/f#1 c/e#1", {0}},
    {"fialky", "", {.exact = true}},
    {"fialky", "", {.no_inflect = true}},
    {"Praha", "", {.no_translit = true}},
    {"=prazske", "", {0}},
    {"fial*", "c/f#1 c/e#1", {0}},
    {"fialca~", "c/f#1 c/e#1", {0}},
    /* sorting */
    {"jaro", "a#1 b#2 c/d#1", {.sort = SORT_PATH}},
    {"jaro", "a#1 b#2 c/d#1", {.sort = SORT_DATE}},
};

static const struct asked matches[] = {
    {"\"pražského jara\"", "Pražské/inflected jaro/inflected", {0}},
    {"jaro -nic", "jaro/exact jaro/exact", {0}},
    {"pan Fialka!", "Pan/exact Fialka/exact", {.all = true}},
    {"prazske ulice", "Pražské/accents ulice/exact", {.all = true}},
    {"Praha", "Праге/translit", {0}},
    {"fial*", "Fialka/prefix fialka/prefix Fialka/prefix", {0}},
    {"louce", "louce/exact", {0}},
    {"louka", "louce/inflected", {0}},
};

static void check_score(struct library *library, const char *question, bool by_document, size_t at, double low,
                        double high)
{
    struct options options = {.limit = 10, .by_document = by_document};
    struct query query = {0};
    struct hits hits = {0};
    struct buf why = {0};
    must(query_parse(&query, question, false, &why) && hits_of(&hits, library, &query, &options, &why), &why);
    double score = at < hits.n ? hits.at[at].score : -1;
    check(score >= low && score < high, "the score tells the tier");
    check(score == round(score * 1e6) / 1e6, "six digits");
    hits_free(&hits);
    query_free(&query);
    buf_free(&why);
}

static void check_texts_asked(void)
{
    struct shelves s;
    open_shelves(&s, texts, COUNT(texts), 1);
    check_all(&s.library, questions, COUNT(questions), write_hits);
    check_all(&s.library, matches, COUNT(matches), write_matches);
    check_score(&s.library, "pražské jaro", false, 0, 2, 3);
    check_score(&s.library, "pražské jaro", false, 1, 0, 1);
    check_score(&s.library, "pražské jaro", true, 0, 2, 3);
    check_score(&s.library, "pražské jaro", true, 1, 1, 2);
    check_score(&s.library, "pražské jaro", true, 2, 0, 1);
    close_shelves(&s);
}

/* ---- relations: texts that differ in the form only ---- */

static const struct text relations[] = {
    {"6fuzzy", "Tehdy prisident promluvil", LANG_CS, NULL, NULL, NULL},
    {"5spelling", "Tehdy prezident promluvil", LANG_CS, NULL, NULL, NULL},
    {"4translit", "Tehdy президент promluvil", LANG_CS, NULL, NULL, NULL},
    {"3inflected", "Tehdy presidenta promluvil", LANG_CS, NULL, NULL, NULL},
    {"2accents", "Tehdy présidént promluvil", LANG_CS, NULL, NULL, NULL},
    {"1exact", "Tehdy president promluvil", LANG_CS, NULL, NULL, NULL},
};

static const struct asked relation_rows[] = {
    {"President~", "1exact#1 2accents#1 3inflected#1 4translit#1 5spelling#1 6fuzzy#1", {0}},
    {"President", "1exact#1 2accents#1 3inflected#1 4translit#1 5spelling#1", {0}},
    {"President", "1exact#1 2accents#1 3inflected#1 5spelling#1", {.no_translit = true}},
    {"President", "1exact#1", {.exact = true}},
    {"tehdy President~", "1exact#1 2accents#1 3inflected#1 4translit#1 5spelling#1 6fuzzy#1", {0}},
};

/* ---- languages: a rule counts in the passages that it speaks of ---- */

static const struct text tongues[] = {
    {"cs1", "Řekl to matce i králi", LANG_CS, NULL, NULL, NULL},
    {"cs2", "Král Jiří a pan George", LANG_CS, NULL, NULL, NULL},
    {"cs3", "Pan George zpívá", LANG_CS, NULL, NULL, NULL},
    {"en1", "Here is matce as a word", LANG_EN, NULL, NULL, NULL},
    {"en2", "King George sings and walked", LANG_EN, NULL, NULL, NULL},
    {"cs4", "Slovo walked tu stojí", LANG_CS, NULL, NULL, NULL},
    {"ru1", "Король Георгий поёт", LANG_RU, NULL, NULL, NULL},
};

static const struct asked tongue_rows[] = {
    {"matka", "cs1#1", {0}},
    {"matce", "cs1#1 en1#1", {.sort = SORT_PATH}},
    {"Jiří", "cs2#1 en2#1 ru1#1", {.sort = SORT_PATH}},
    {"walk", "en2#1", {0}},
    {"walked", "cs4#1 en2#1", {.sort = SORT_PATH}},
    {"\"král Jiří\"", "cs2#1", {0}},
    {"zpívá Jiří", "cs3#1-Jiří cs2#1-zpívá ru1#1-zpívá en2#1-zpívá", {0}},
};

static void check_relations(void)
{
    struct shelves s;
    open_shelves(&s, relations, COUNT(relations), 1);
    check_all(&s.library, relation_rows, COUNT(relation_rows), write_hits);
    close_shelves(&s);
    open_shelves(&s, tongues, COUNT(tongues), 1);
    check_all(&s.library, tongue_rows, COUNT(tongue_rows), write_hits);
    close_shelves(&s);
}

/* ---- mentions ---- */

static const struct text people[] = {
    {"a", "Karel Kramář promluvil.\nPak Karla Kramáře přerušili. Kramář Karel odešel.", LANG_CS, NULL, NULL, NULL},
    {"b", "Kramář, Karel: Paměti", LANG_CS, NULL, NULL, NULL},
    {"c", "Řekl to K. Kramář včera", LANG_CS, NULL, NULL, NULL},
    {"d", "Karel Havlíček. Josef Kramář mlčel.", LANG_CS, NULL, NULL, NULL},
    {"e", "Karel mlčel a jeho dobrý přítel Kramář také", LANG_CS, NULL, NULL, NULL},
    {"f", "Pan kramář karel prodával", LANG_CS, NULL, NULL, NULL},
    {"g", "Sergei and Yulia Skripal fell ill", LANG_EN, NULL, NULL, NULL},
    {"h", "Говорил Карел Крамарж", LANG_RU, NULL, NULL, NULL},
    {"i", "J. Kramář a jeho žena", LANG_CS, NULL, NULL, NULL},
};

static const struct asked people_rows[] = {
    {"Karel Kramář", "a:3[Karel Kramář,Karla Kramáře,Kramář Karel] b:1[Kramář, Karel] c:1[K. Kramář] "
                     "h:1[Карел Крамарж]", {0}},
    {"Kramář Karel", "a:3[Karel Kramář,Karla Kramáře,Kramář Karel] b:1[Kramář, Karel] c:1[K. Kramář] "
                     "h:1[Карел Крамарж]", {0}},
    {"karel kramar", "a:3[Karel Kramář,Karla Kramáře,Kramář Karel] b:1[Kramář, Karel] c:1[K. Kramář] "
                     "f:1[kramář karel]", {0}},
    {"Karel =Kramář", "a:2[Karel Kramář,Kramář Karel] b:1[Kramář, Karel] c:1[K. Kramář]", {0}},
    {"K. Kramář", "a:3[Karel Kramář,Karla Kramáře,Kramář Karel] b:1[Kramář, Karel] c:1[K. Kramář] "
                  "h:1[Карел Крамарж]", {0}},
    {"Sergei Skripal", "g:1[Sergei and Yulia Skripal]", {0}},
    {"Skripal", "g:1[Skripal]", {0}},
    {"Karel Havlíček", "d:1[Karel Havlíček]", {0}},
    {"Eva Kramář", "", {0}},
    {"Karel Kramář", "b:1[Kramář, Karel] c:1[K. Kramář]", {.offset = 1, .limit = 2, .limit_given = true}},
};

static void write_mentions(const struct mentions_found *m, struct buf *out)
{
    for (size_t i = 0; i < m->n; i++) {
        buf_addf(out, "%s%s:%zu[", i ? " " : "", m->at[i].first.document->path, m->at[i].count);
        for (size_t j = 0; j < m->at[i].nforms; j++)
            buf_addf(out, "%s%s", j ? "," : "", m->at[i].forms[j].form);
        buf_addc(out, ']');
    }
}

static void check_name(struct library *library, const struct asked *a)
{
    struct query query = {0};
    struct mentions_found found = {0};
    struct buf why = {0}, got = {0};
    bool ok = query_parse_name(&query, a->question, &why) && mentions_of(&found, library, &query, &a->options, &why);
    if (ok)
        write_mentions(&found, &got);
    check_text(ok ? buf_string(&got) : why.s, a->want, a->question);
    if (ok)
        mentions_free(&found);
    query_free(&query);
    buf_free(&why);
    buf_free(&got);
}

static void check_people(void)
{
    struct shelves s;
    open_shelves(&s, people, COUNT(people), 1);
    for (size_t i = 0; i < COUNT(people_rows); i++)
        check_name(&s.library, &people_rows[i]);
    close_shelves(&s);
}

/* ---- one index or several ---- */

static void write_scores(const struct hits *hits, struct buf *out)
{
    for (size_t i = 0; i < hits->n; i++)
        buf_addf(out, "%s#%u %.9f\n", hits->at[i].found.document->path, (unsigned)hits->at[i].found.passage.n,
                 hits->at[i].score);
    write_matches(hits, out);
}

static char *told(struct library *library, const struct asked *a)
{
    struct options options = with_limit(a->options);
    struct query query = {0};
    struct hits hits = {0};
    struct buf why = {0}, got = {0};
    must(query_parse(&query, a->question, options.plain, &why), &why);
    must(hits_of(&hits, library, &query, &options, &why), &why);
    write_scores(&hits, &got);
    hits_free(&hits);
    query_free(&query);
    buf_free(&why);
    return buf_take(&got);
}

static void check_same(const struct text *all, size_t ntexts, const struct asked *rows, size_t n)
{
    struct shelves one, more;
    open_shelves(&one, all, ntexts, 1);
    for (size_t indexes = 2; indexes <= 3; indexes++) {
        open_shelves(&more, all, ntexts, indexes);
        for (size_t i = 0; i < n; i++) {
            char *want = told(&one.library, &rows[i]), *got = told(&more.library, &rows[i]);
            check_text(got, want, rows[i].question);
            free(want);
            free(got);
        }
        close_shelves(&more);
    }
    close_shelves(&one);
}

int main(void)
{
    check_texts_asked();
    check_relations();
    check_people();
    check_same(texts, COUNT(texts), questions, COUNT(questions));
    check_same(relations, COUNT(relations), relation_rows, COUNT(relation_rows));
    check_same(tongues, COUNT(tongues), tongue_rows, COUNT(tongue_rows));
    return check_done();
}
