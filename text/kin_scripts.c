/* The question's word in the other script, and its adapted forms.
 *
 * The word's lemma, typed or guessed, is rendered by every scheme (translit.h) and compared with the words of the other
 * script that begin as a rendering may begin.  A word there is a kin where the nominative of one of its lexemes renders
 * the lemma: so Ельциным alone is found from Jelcin.  The nominatives found, and those of the table of names, are then
 * asked for like any word, and inflected there. */
#include "kin_parts.h"

#include "names.h"
#include "terms.h"
#include "translit.h"
#include <stdlib.h>
#include <string.h>
#include <wchar.h>

enum {
    SOURCES_MAX = 8,
    TARGETS_MAX = 12,
    WALKS_MAX = 64,       /* beginnings that are walked; each costs as much as some ten terms */
    BEGINNINGS_MAX = 512, /* longer ones, by which most of what is walked is left out at once */
    RESTS_MAX = 4,
    DENSE = 2000,     /* terms with one beginning: what is denser are verbs with a prefix (nepo-, при-), and is not read on */
    ENDING_MAX = 6,   /* letters that may follow the stem that all sources share */
    GUESSED_MAX = 4,  /* ... where the nominative has to be guessed: the longest endings of names */
    SLOTS = 4096,
    SHORT_WORD = 5,   /* letters */
    GUESSES_MAX = 256,/* words of the other script whose nominative is guessed */
};

#define OTHER_SCRIPT 0.7  /* weight of the nominative itself, rendered by a standard scheme */
#define ADAPTED 0.6       /* of a form from the table of names */
#define SCORE_LONG 0.7    /* least score of a rendering (translit.h), for words of SHORT_WORD letters and more */
#define SCORE_SHORT 0.9   /* shorter ones look like too many others */
#define SCORE_GUESSED 0.9 /* of one whose nominative does not stand in the vocabulary */
#define GOOD_ENOUGH 0.1   /* a rendering may be worse than the best one by so much */

struct target {
    struct letters word; /* a nominative */
    double score;
    const char *scheme;
};

/* A word of the other script. */
struct other_word {
    struct letters word;
    unsigned rest; /* letters behind the stem that all sources share */
    bool known;    /* the nominatives that it may have are among the forms */
};

struct rendering {
    struct asking *q;
    const struct translit *whole, *stem;
    bool to_cyrillic;          /* the words looked for are Cyrillic */
    double share;              /* of the source: below 1 where it was guessed */
    struct target targets[TARGETS_MAX];
    size_t ntargets;
    size_t nguesses;
    unsigned more;             /* letters of the source's stem behind the one that all sources share */
    size_t shortest, longest;  /* bytes of a folded form that can be one */
    struct other_word *words;  /* of the other script, that may be forms of a rendering */
    size_t nwords, words_cap;
    size_t seen;               /* terms of the beginning that is being read */
    const char (*beginnings)[TRANSLIT_PREFIX]; /* in byte order */
    size_t nbeginnings;
    struct buf written;        /* room */
    struct lexemes lexemes;    /* room */
    struct forms forms;        /* nominatives of words, each once */
    uint16_t slots[SLOTS];     /* their numbers + 1, by a hash */
};

static void add_target(struct rendering *r, const struct letters *word, double score, const char *scheme)
{
    size_t worst = 0;
    if (score < (word->n < SHORT_WORD ? SCORE_SHORT : SCORE_LONG))
        return;
    for (size_t i = 0; i < r->ntargets; i++) {
        if (letters_same(&r->targets[i].word, word, false)) {
            if (score > r->targets[i].score)
                r->targets[i] = (struct target){*word, score, scheme};
            return;
        }
        if (r->targets[i].score < r->targets[worst].score)
            worst = i;
    }
    if (r->ntargets < TARGETS_MAX)
        worst = r->ntargets++;
    else if (r->targets[worst].score >= score)
        return;
    r->targets[worst] = (struct target){*word, score, scheme};
}

/* ---- the words of the other script ---- */

/* Keeps the nominatives from `from` on that are not among those before: the forms of a word have the same one. */
static void drop_known(struct rendering *r, size_t from)
{
    size_t kept = from;
    for (size_t i = from; i < r->forms.n && kept < SLOTS / 2; i++) {
        const struct letters *w = &r->forms.at[i].word;
        uint32_t h = 2166136261u;
        for (unsigned k = 0; k < w->n; k++)
            h = (h ^ w->c[k]) * 16777619u;
        for (h ^= h >> 15; r->slots[h % SLOTS] && !letters_same(&r->forms.at[r->slots[h % SLOTS] - 1].word, w, false);)
            h++;
        if (r->slots[h % SLOTS])
            continue;
        r->forms.at[kept++] = r->forms.at[i];
        r->slots[h % SLOTS] = (uint16_t)kept;
    }
    r->forms.n = kept;
}

/* Adds the nominatives that a word of the other script can have. */
static void find_nominatives(struct rendering *r, struct other_word *w)
{
    size_t before = r->forms.n;
    w->known = true;
    if (r->nguesses++ >= GUESSES_MAX)
        return;
    for (const struct inflection *const *in = inflections; *in; in++) {
        if (((*in)->lang == LANG_RU) != r->to_cyrillic)
            continue;
        r->lexemes.n = 0;
        lexemes_without(&r->lexemes, *in, &w->word, false, VERB | DERIVED);
        for (size_t i = 0; i < r->lexemes.n; i++)
            nominatives_of(&r->forms, &r->lexemes.at[i]);
    }
    drop_known(r, before);
}

/* Does one of the nominatives render the source? */
static void guess_nominatives(struct rendering *r)
{
    for (size_t i = 0; i < r->forms.n; i++) {
        const char *scheme;
        double score = translit_match(r->whole, &r->forms.at[i].word, &scheme);
        if (score >= SCORE_GUESSED)
            add_target(r, &r->forms.at[i].word, r->share * score, scheme);
    }
}

static bool has_stem(const struct rendering *r, const struct letters *word, unsigned *rest)
{
    struct translit_rest rests[RESTS_MAX];
    size_t n = translit_rests(r->stem, word, rests, RESTS_MAX);
    if (n) /* the last is the longest beginning */
        *rest = word->n - rests[n - 1].at;
    return n && *rest <= ENDING_MAX;
}

/* The word that a term stands for, where it could be a rendering at all. */
static bool word_of(struct rendering *r, const char *term, size_t len, struct letters *word)
{
    size_t folded = term_folded(term, len);
    if (folded > r->longest || folded < r->shortest)
        return false;
    if (folded == len)
        return letters_of(word, term, len);
    buf_clear(&r->written);
    term_written(term, len, &r->written);
    return letters_of(word, r->written.s, r->written.len);
}

/* Does the term begin as a rendering may?  None of the beginnings begins as another, so there is but one to look at. */
static bool begins_well(const struct rendering *r, const char *term, size_t len)
{
    size_t low = 0, high = r->nbeginnings;
    while (low < high) {
        size_t middle = (low + high) / 2, n = strlen(r->beginnings[middle]);
        int order = memcmp(term, r->beginnings[middle], len < n ? len : n);
        if (!order && len >= n)
            return true;
        if (order <= 0)
            high = middle;
        else
            low = middle + 1;
    }
    return false;
}

/* Keeps what begins as a rendering of the stem, and goes on as an ending might. */
static bool keep_word(void *ctx, const char *term, size_t len, uint32_t freq)
{
    struct rendering *r = ctx;
    struct letters word;
    unsigned rest;
    (void)freq;
    if (++r->seen > DENSE)
        return false;
    if (!begins_well(r, term, len) || !word_of(r, term, len, &word) || !has_stem(r, &word, &rest))
        return true;
    r->words = need_room(r->words, r->nwords, &r->words_cap, sizeof *r->words);
    r->words[r->nwords++] = (struct other_word){.word = word, .rest = rest};
    return true;
}

/* The stem of a nominative, as far as spelling tells: what stands before its last vowels, й or j. */
static struct letters stem_of(const struct letters *word)
{
    struct letters stem = *word;
    while (stem.n > 2 && stem.n + 2 > word->n) {
        uint16_t c = letter_fold(stem.c[stem.n - 1]);
        bool ending = c < 0x80 ? memchr("aeiouyj", c, 7) != NULL : (c >= 0x400 && wmemchr(L"аеиоуыэюяйь", (wchar_t)c, 11) != NULL);
        if (!ending)
            break;
        stem.n--;
    }
    return stem;
}

/* Reads the words of the other script that may be forms of a rendering of any source. */
static void read_words(struct rendering *r, const struct letters *stem, size_t longest)
{
    struct translit t;
    char prefixes[WALKS_MAX][TRANSLIT_PREFIX], beginnings[BEGINNINGS_MAX][TRANSLIT_PREFIX];
    translit_of(&t, stem, true);
    r->beginnings = (const char (*)[TRANSLIT_PREFIX])beginnings;
    struct translit_number n = translit_beginnings_twice(&t, beginnings, BEGINNINGS_MAX, prefixes, WALKS_MAX);
    r->nbeginnings = n.many;
    r->stem = &t;
    r->shortest = r->to_cyrillic ? stem->n : stem->n / 2u; /* bytes: щ is shch, a letter of ours may be mute */
    r->longest = 4 * longest + 16;
    for (size_t i = 0; i < n.few && !r->q->near->failed; i++) {
        r->seen = 0;
        r->q->near->failed =
            !r->q->near->vocabulary->walk(r->q->near->vocabulary->of, prefixes[i], strlen(prefixes[i]), keep_word, r);
    }
    r->stem = NULL;
    r->beginnings = NULL;
}

/* stem: what all sources share. */
static void render(struct rendering *r, const struct letters *stem, const struct letters *source, double share)
{
    struct translit whole;
    const char *scheme;
    translit_of(&whole, source, false);
    r->whole = &whole;
    r->share = share;
    r->more = stem_of(source).n - stem->n;
    for (size_t i = 0; i < r->nwords; i++) {
        double score = translit_match(&whole, &r->words[i].word, &scheme);
        if (score > 0)
            add_target(r, &r->words[i].word, share * score, scheme);
        else if (!r->words[i].known && r->words[i].rest <= GUESSED_MAX + r->more)
            find_nominatives(r, &r->words[i]);
    }
    guess_nominatives(r);
    r->whole = NULL;
}

/* ---- what is rendered ---- */

struct sources {
    struct letters at[SOURCES_MAX];
    double share[SOURCES_MAX];
    size_t n;
};

static void add_source(struct sources *s, const struct letters *word, double share)
{
    for (size_t i = 0; i < s->n; i++)
        if (letters_same(&s->at[i], word, true))
            return;
    if (s->n == SOURCES_MAX || word->n < 2)
        return;
    s->at[s->n] = *word;
    s->share[s->n++] = share;
}

/* Is the name a form of the lexeme that names stand in?  Чехов is no plural of чех. */
static bool is_usual(const struct asking *q, const struct lexeme *x, struct forms *room)
{
    bool any = false;
    room->n = 0;
    forms_of(room, x);
    for (size_t i = 0; i < room->n && !any; i++)
        any = !room->at[i].weak && !room->at[i].plural && letters_same(&room->at[i].word, &q->written, true);
    return any;
}

/* A nominative that differs before the last letters of the stem, by a prefix say, is not looked for: the stem that all
 * sources share would be so short that half of the vocabulary begins with it. */
static bool begins_alike(const struct letters *nominative, const struct letters *word)
{
    unsigned needed = stem_of(word).n, n = 0;
    while (n < nominative->n && n < word->n && letter_fold(nominative->c[n]) == letter_fold(word->c[n]))
        n++;
    return n + 2 >= needed;
}

/* The nominatives that the word may be a form of, as far as endings tell. */
static void guess_bases(struct asking *q, struct forms *out)
{
    struct lexemes lexemes = {0};
    struct forms room = {0};
    for (const struct inflection *const *in = inflections; *in; in++)
        if (((*in)->lang == LANG_RU) == q->cyrillic && (*in)->lang != LANG_EN)
            lexemes_without(&lexemes, *in, &q->written, !q->accented, VERB | DERIVED);
    for (size_t i = 0; i < lexemes.n; i++)
        if (!q->cyrillic || !q->capital || is_usual(q, &lexemes.at[i], &room))
            nominatives_of(out, &lexemes.at[i]);
    free(lexemes.at);
    free(room.at);
}

/* The word as typed, and the nominatives that it may be a form of: Jelcina, Jelcin.  Those that the vocabulary has are
 * enough. */
static void gather_sources(struct asking *q, struct sources *out)
{
    add_source(out, &q->written, 1);
    if (!q->bases.n)
        guess_bases(q, &q->bases);
    for (size_t i = 0; i < q->bases.n; i++)
        if (!q->bases.at[i].weak && begins_alike(&q->bases.at[i].word, &q->written))
            add_source(out, &q->bases.at[i].word, 0.85);
}

/* Would the first n letters end within a letter group: Muc|ha? */
static bool cuts_group(const struct letters *word, unsigned n)
{
    return n < word->n && word->c[n] == 'h' && word->c[n - 1] < 0x80 && strchr("ckstz", word->c[n - 1]);
}

/* The beginning that the stems of all sources share; two letters at least. */
static struct letters common_stem(const struct sources *s)
{
    struct letters shared = stem_of(&s->at[0]);
    for (size_t i = 1; i < s->n; i++) {
        struct letters stem = stem_of(&s->at[i]);
        uint8_t n = 0;
        while (n < shared.n && n < stem.n && shared.c[n] == stem.c[n])
            n++;
        shared.n = n > 2 ? n : shared.n < 2 ? shared.n : 2;
    }
    if (shared.n > 2 && cuts_group(&s->at[0], shared.n))
        shared.n--;
    return shared;
}

/* ---- Latin to Latin, by way of Cyrillic: Brežněv, Brezhnev ---- */

struct letter_group {
    const char *latin, *cyrillic;
};

/* Czech transcription and BGN, read backwards; the longest fitting row counts. */
static const struct letter_group czech[] = {
    {"šč", "щ"}, {"ch", "х"}, {"ja", "я"}, {"ju", "ю"}, {"jo", "ё"}, {"je", "е"}, {"ji", "и"}, {"ďa", "дя"}, {"ťa", "тя"}, {"ňa", "ня"},
    {"ďu", "дю"}, {"ťu", "тю"}, {"ňu", "ню"}, {"ďo", "дё"}, {"ťo", "тё"}, {"ňo", "нё"}, {"a", "а"}, {"á", "а"}, {"b", "б"}, {"c", "ц"},
    {"č", "ч"}, {"d", "д"}, {"ď", "дь"}, {"e", "е"}, {"ě", "е"}, {"é", "е"}, {"f", "ф"}, {"g", "г"}, {"h", "г"}, {"i", "и"}, {"í", "и"},
    {"j", "й"}, {"k", "к"}, {"l", "л"}, {"m", "м"}, {"n", "н"}, {"ň", "нь"}, {"o", "о"}, {"ó", "о"}, {"p", "п"}, {"r", "р"}, {"s", "с"},
    {"š", "ш"}, {"t", "т"}, {"ť", "ть"}, {"u", "у"}, {"ú", "у"}, {"ů", "у"}, {"v", "в"}, {"y", "ы"}, {"ý", "ы"}, {"z", "з"}, {"ž", "ж"},
    {NULL, NULL},
};
static const struct letter_group english[] = {
    {"shch", "щ"}, {"zh", "ж"}, {"kh", "х"}, {"ch", "ч"}, {"sh", "ш"}, {"ts", "ц"}, {"ya", "я"}, {"yu", "ю"}, {"yo", "ё"}, {"ye", "е"},
    {"iya", "ия"}, {"a", "а"}, {"b", "б"}, {"d", "д"}, {"e", "е"}, {"f", "ф"}, {"g", "г"}, {"h", "х"}, {"i", "и"}, {"k", "к"}, {"l", "л"},
    {"m", "м"}, {"n", "н"}, {"o", "о"}, {"p", "п"}, {"r", "р"}, {"s", "с"}, {"t", "т"}, {"u", "у"}, {"v", "в"}, {"x", "кс"}, {"y", "й"},
    {"z", "з"}, {NULL, NULL},
};

static bool backwards(const struct letters *word, const struct letter_group *groups, struct letters *out)
{
    out->n = 0;
    for (unsigned at = 0; at < word->n;) {
        struct letters best = {.n = 0}, cyrillic = {.n = 0};
        for (const struct letter_group *g = groups; g->latin; g++) {
            struct letters latin;
            letters_of(&latin, g->latin, strlen(g->latin));
            if (latin.n > best.n && at + latin.n <= word->n && !memcmp(latin.c, word->c + at, latin.n * sizeof *latin.c)) {
                best = latin;
                letters_of(&cyrillic, g->cyrillic, strlen(g->cyrillic));
            }
        }
        if (!best.n || out->n + cyrillic.n > LETTERS_MAX)
            return false;
        memcpy(out->c + out->n, cyrillic.c, cyrillic.n * sizeof *cyrillic.c);
        out->n = (uint8_t)(out->n + cyrillic.n);
        at += best.n;
    }
    return out->n > 3;
}

static bool holds_any(const struct letters *word, const char *const *groups)
{
    for (; *groups; groups++) {
        struct letters g;
        letters_of(&g, *groups, strlen(*groups));
        for (unsigned at = 0; at + g.n <= word->n; at++)
            if (!memcmp(word->c + at, g.c, g.n * sizeof *g.c))
                return true;
    }
    return false;
}

/* The Russian name that the word transcribes, where its letters look like that: in English or in Czech. */
static bool pivot_of(const struct letters *word, struct letters *out, bool *is_english)
{
    static const char *const in_czech[] = {"č", "š", "ž", "ě", "ň", "ť", "ď", "j", "ch", "ov", "in", NULL};
    static const char *const in_english[] = {"zh", "kh", "sh", "ch", "ts", "ya", "yu", "ye", "ey", "ov", "ev", "iy", "ei", NULL};
    static const char *const not_english[] = {"č", "š", "ž", "ě", "j", NULL};
    *is_english = holds_any(word, in_english) && !holds_any(word, not_english);
    return *is_english ? backwards(word, english, out) : holds_any(word, in_czech) && backwards(word, czech, out);
}

/* ---- the targets, asked for ---- */

static void ask_for(struct asking *q, const struct letters *word, double share, const char *scheme, unsigned within)
{
    char bytes[3 * LETTERS_MAX + 1];
    struct asking beside = {.allow = (q->allow & KIN_REFUSED) | KIN_ACCENTS | (q->allow & KIN_INFLECT), .strict = true, .name = true,
                            .relation = RELATION_TRANSLIT, .share = share, .scheme = scheme, .within = within};
    kin_ask_beside(q, &beside, bytes, letters_put(word, bytes), true);
}

static void ask_for_targets(struct asking *q, const struct rendering *r, unsigned within)
{
    double best = 0;
    for (size_t i = 0; i < r->ntargets; i++)
        best = r->targets[i].score > best ? r->targets[i].score : best;
    for (size_t i = 0; i < r->ntargets; i++)
        if (r->targets[i].score >= best - GOOD_ENOUGH && (!within || r->targets[i].score >= SCORE_SHORT * 0.85))
            ask_for(q, &r->targets[i].word, OTHER_SCRIPT * r->targets[i].score, r->targets[i].scheme, within);
}

/* ---- adapted names ---- */

struct adapting {
    struct asking *q;
    const char *folded; /* the name asked for */
    size_t len;
    enum lang lang;     /* of the form that was given */
    bool own;           /* the name asked for is of that language, too: a variant, not an adapted form */
    const char *rule;   /* for people: which table has it */
};

static bool compare_name(void *ctx, const char *written, enum lang lang)
{
    struct adapting *a = ctx;
    struct buf term = {0};
    size_t folded = term_of(written, strlen(written), &term);
    a->own |= lang == a->lang && folded == a->len && !memcmp(term.s, a->folded, folded);
    buf_free(&term);
    return !a->own;
}

/* A form in the same script counts in its language only: George is Jiří in English, but not in Czech. */
static bool ask_for_name(void *ctx, const char *written, enum lang lang)
{
    struct adapting *a = ctx;
    struct letters word;
    if (letters_of(&word, written, strlen(written))) {
        bool same_script = (word.c[0] >= 0x400) == a->q->cyrillic;
        ask_for(a->q, &word, ADAPTED, a->rule, same_script ? 1u << lang : 0);
    }
    return true;
}

/* Our table lists variants so that each is found from the other languages, not from one another: Leningrad is not
 * Petrohrad.  What users write into their own file they mean, so it does not go through here. */
static bool ask_unless_variant(void *ctx, const char *written, enum lang lang)
{
    struct adapting *a = ctx;
    struct buf term = {0};
    size_t folded = term_of(written, strlen(written), &term);
    a->lang = lang;
    a->own = false;
    names_each(term.s, folded, compare_name, a);
    buf_free(&term);
    return a->own || ask_for_name(a, written, lang);
}

static void adapt(struct asking *q, const struct sources *sources)
{
    for (size_t i = 0; i < sources->n; i++) {
        char bytes[3 * LETTERS_MAX + 1];
        struct buf term = {0};
        size_t len = letters_put(&sources->at[i], bytes);
        size_t folded = term_of(bytes, len, &term);
        struct adapting a = {.q = q, .folded = term.s, .len = folded, .rule = "adapted name"};
        names_each(term.s, folded, ask_unless_variant, &a);
        a.rule = "a name of --names";
        names_each_of(q->near->vocabulary->names, term.s, folded, ask_for_name, &a);
        buf_free(&term);
    }
}

static void render_all(struct asking *q, const struct sources *sources, bool to_cyrillic, unsigned within)
{
    static const struct rendering none;
    struct rendering r = none;
    r.q = q;
    r.to_cyrillic = to_cyrillic;
    struct letters stem = common_stem(sources);
    read_words(&r, &stem, sources->at[0].n);
    for (size_t i = 0; i < sources->n && r.nwords && !r.ntargets; i++) /* behind the first: it may be an inflected form */
        render(&r, &stem, &sources->at[i], sources->share[i]);
    ask_for_targets(q, &r, within);
    buf_free(&r.written);
    free(r.words);
    free(r.lexemes.at);
    free(r.forms.at);
}

/* A Czech transcription has its like in English texts, an English one in Czech texts. */
static void pivot(struct asking *q, const struct sources *sources)
{
    struct sources pivots = {.n = 0};
    struct letters russian;
    bool is_english = false, english_any = false;
    for (size_t i = 0; i < sources->n; i++)
        if (pivot_of(&sources->at[i], &russian, &is_english)) {
            add_source(&pivots, &russian, sources->share[i]);
            english_any |= is_english;
        }
    if (pivots.n)
        render_all(q, &pivots, false, english_any ? 1u << LANG_CS | 1u << LANG_SK : 1u << LANG_EN);
}

/* ---- Czech feminine forms of foreign surnames: Clintonová, elsewhere Clinton, Клинтон ---- */

enum { CZECH = 1u << LANG_CS | 1u << LANG_SK };

/* Clintonová, Clintonovou: Clinton, in texts that are not Czech, and as one more lemma to be rendered. */
static void masculine(struct asking *q, struct sources *sources)
{
    static const char *const endings[] = {"ová", "ové", "ovou", "ova", "ove", NULL};
    for (const char *const *e = endings; *e && !q->cyrillic; e++) {
        struct letters ending, base = q->written;
        letters_of(&ending, *e, strlen(*e));
        if (base.n < ending.n + 3u || memcmp(base.c + base.n - ending.n, ending.c, ending.n * sizeof *base.c))
            continue;
        base.n = (uint8_t)(base.n - ending.n);
        ask_for(q, &base, ADAPTED, "Czech feminine", 1u << LANG_EN | 1u << LANG_OTHER);
        add_source(sources, &base, 0.9);
    }
}

/* A masculine form in the Czech of the index: then the feminine name is somebody else's. */
static bool has_masculine_forms(const struct kins *kins)
{
    for (size_t i = 0; i < kins->n; i++)
        if (kins->at[i].lang == LANG_CS && kins->at[i].rule && strcmp(kins->at[i].rule, "as typed"))
            return true;
    return false;
}

/* Clinton, Клинтон: Clintonová in Czech texts, where they have no Clintona. */
static void feminine(struct asking *q)
{
    struct letters word = q->written, ending;
    uint16_t last = letter_fold(word.c[word.n - 1]);
    if (word.n < 4 || word.n + 3 > LETTERS_MAX || last == 'a' || last == 'e' || last == L'а' || last == L'я' || has_masculine_forms(q->out))
        return;
    letters_of(&ending, q->cyrillic ? "ова" : "ová", strlen("ова") - (q->cyrillic ? 0 : 2));
    memcpy(word.c + word.n, ending.c, ending.n * sizeof *word.c);
    word.n = (uint8_t)(word.n + ending.n);
    if (!q->cyrillic) {
        ask_for(q, &word, ADAPTED, "Czech feminine", CZECH);
        return;
    }
    struct sources sources = {.n = 0};
    add_source(&sources, &word, 0.95);
    render_all(q, &sources, false, CZECH);
}

void kin_scripts(struct asking *q)
{
    struct sources sources = {.n = 0};
    if (!q->capital && q->out->n)
        return; /* a common word, as far as we know: other scripts have other words */
    gather_sources(q, &sources);
    if (q->capital)
        masculine(q, &sources);
    adapt(q, &sources);
    render_all(q, &sources, !q->cyrillic, 0);
    if (!q->cyrillic && q->capital)
        pivot(q, &sources);
    if (q->capital)
        feminine(q);
}
