#include "kin_parts.h"

#include "terms.h"
#include "utf8.h"
#include <stdlib.h>
#include <string.h>

/* How evidence is weighed.  Found on words of the kinds that the README's table of measurements names; any of them may be
 * halved or doubled and F1 changes by less than 0.005. */
#define WEAK_SIGN 0.3    /* a form that other words have as well, beside 1 for any other form in the vocabulary */
#define DERIVED_SIGN 0.4 /* a form of a derived adjective: so much of that */
#define WEAK_WORD 0.4    /* the question's word itself is a weak form: what speaks for the lexeme counts so much */
#define WEAK_NAME 0.12   /* ... and it was typed with a capital: names seldom stand in such forms */
#define VERB_AS_NAME 0.1 /* typed with a capital: hardly a verb */
#define WEAK_HERE 0.3    /* the candidate is a weak form of the other word */
#define CERTAIN 6        /* so much evidence, and nobody asks what else a form may be */
#define OBLIQUE 0.25     /* typed without accents: a spelling that is no base form */
#define UNATTESTED 0.3   /* ... and one that the vocabulary does not have */
#define BELIEVABLE_BASE 0.35 /* ... or this, where the question's word is its base form: начало, beside the forms of начать */
#define BELIEVABLE 0.5   /* a lexeme must have this share of what speaks for the best one */

/* So many letters they begin with, the first one folded. */
static size_t common(const struct letters *form, const struct letters *folded)
{
    size_t n = 0;
    while (n < form->n && n < folded->n && (form->c[n] == folded->c[n] || letter_fold(form->c[n]) == folded->c[n]))
        n++;
    return n;
}

static void fold_letters(struct letters *w)
{
    for (unsigned i = 0; i < w->n; i++)
        w->c[i] = letter_fold(w->c[i]);
}

enum { SHORT_VERB = 5 };
enum { WALK_LETTERS = 3 }; /* a shorter common beginning would be a long walk: its words are looked up one by one */

/* Reads from the vocabulary all that could be among the forms. */
static void read_nearby(struct asking *q, const struct forms *forms)
{
    size_t shared = q->folded.n, apart = 0;
    char bytes[3 * LETTERS_MAX];
    for (size_t i = 0; i < forms->n; i++) {
        size_t n = common(&forms->at[i].word, &q->folded);
        if (n >= WALK_LETTERS && n < shared)
            shared = n;
        apart += n < WALK_LETTERS;
    }
    if (shared >= WALK_LETTERS) {
        struct letters prefix = q->folded;
        prefix.n = (uint8_t)shared;
        nearby_walk(q->near, bytes, letters_put(&prefix, bytes));
    }
    for (size_t i = 0; i < forms->n && (apart || shared < WALK_LETTERS); i++) {
        if (shared >= WALK_LETTERS && common(&forms->at[i].word, &q->folded) >= shared)
            continue;
        struct letters w = forms->at[i].word;
        fold_letters(&w);
        nearby_want(q->near, bytes, letters_put(&w, bytes));
    }
    nearby_look_up_wanted(q->near);
}

static bool stem_same(const struct candidate *c, const struct form *f)
{
    for (unsigned i = 0; i < f->ending_from; i++)
        if (c->written.c[i] != f->word.c[i])
            return false;
    return true;
}

/* Does the candidate stand for this form?  Where the question was typed with accents they must agree, but that a name may
 * stand in a text without any (Dubcek); else those of the ending must, unless the word in the text has none at all. */
static bool fits(const struct asking *q, const struct candidate *c, const struct form *f)
{
    if (q->cyrillic)
        return true; /* ѣ, ё and the like: the folded forms agree, that is enough */
    if (!letters_same(&c->written, &f->word, true))
        return false;
    bool bare = letters_same(&c->written, &c->folded, false);
    if (q->accented)
        return letters_same(&c->written, &f->word, false) || (bare && (q->capital || (q->restored && stem_same(c, f))));
    if (bare)
        return true;
    for (unsigned i = f->ending_from; i < f->word.n; i++)
        if (c->written.c[i] != f->word.c[i])
            return false;
    return true;
}

/* A word without accents may stand for an ending that has some; it is a weak sign then: vila is hardly vilá. */
static bool lacks_accents(const struct asking *q, const struct letters *written, const struct form *f)
{
    for (unsigned i = f->ending_from; !q->cyrillic && i < f->word.n; i++)
        if (written->c[i] != f->word.c[i])
            return true;
    return false;
}

/* Names seldom stand in the plural. */
static bool is_weak(const struct asking *q, const struct form *f)
{
    return f->weak || (f->plural && q->capital);
}

/* The words of the vocabulary that stand for one of the forms; each once, weak or plural where all its forms are. */
struct attested {
    struct candidate *candidate;
    bool weak, plural;
};
struct attesteds {
    struct attested *at;
    size_t n, cap;
};

static void attest(struct attesteds *out, struct candidate *c, bool weak, bool plural)
{
    for (size_t i = 0; i < out->n; i++)
        if (out->at[i].candidate == c) {
            out->at[i].weak &= weak;
            out->at[i].plural &= plural;
            return;
        }
    out->at = need_room(out->at, out->n, &out->cap, sizeof *out->at);
    out->at[out->n++] = (struct attested){c, weak, plural};
}

static void attested_of(const struct asking *q, const struct forms *forms, struct attesteds *out)
{
    struct nearby_stem stem = {.n = 0, .hash = 0};
    out->n = 0;
    for (size_t i = 0; i < forms->n; i++) {
        const struct form *f = &forms->at[i];
        for (struct candidate *c = nearby_next(q->near, &stem, f); c; c = c->next)
            if (letters_same(&c->folded, &f->word, true) && fits(q, c, f))
                attest(out, c, is_weak(q, f) || lacks_accents(q, &c->written, f), f->plural);
    }
}

/* A lexeme of the question's word, with what speaks for it. */
struct explanation {
    struct lexeme lexeme;
    struct attesteds attested;
    size_t near;     /* so many words of the vocabulary were known then */
    bool weak;       /* the question's word stands only for weak forms of it */
    bool nominative; /* it is its base form */
    unsigned letters; /* of the base form */
    bool possessive;  /* the question's word is surely one: Olžin, for no name ends so but from Olga */
    bool plural;      /* ... only for plurals that names seldom have */
    bool has_plural;  /* English: the question's word with an s is there, too: millers */
    double strength;
    double bare;     /* the same before it is asked how usual it is for such a word to be meant */
};

/* A word that was typed without accents, with some. */
struct spelling_of {
    struct letters word;
    bool attested; /* the vocabulary has it */
    bool certain;  /* ... as a base form, or as it was typed */
    double weight; /* what speaks for it */
};
struct spellings {
    struct spelling_of *at;
    size_t n, cap;
};

/* What a form in the vocabulary says for the lexeme. */
static double says(const struct explanation *x, const struct attested *a)
{
    double value = a->weak ? WEAK_SIGN : 1.0;
    return x->lexeme.paradigm->flags & DERIVED ? DERIVED_SIGN * value : value;
}

/* May the question's word, typed without accents, stand for a form that ends with some?  Hardly where the vocabulary has
 * the word as typed and none that ends so: vila, and no vilá. */
static bool may_lack_accents(const struct asking *q, const struct form *f)
{
    bool as_typed = false;
    for (struct candidate *c = nearby_bucket(q->near, &f->word); c; c = c->next) {
        if (letters_same(&c->folded, &f->word, true) && !lacks_accents(q, &c->written, f))
            return true;
        as_typed |= letters_same(&c->written, &q->written, false);
    }
    return !as_typed;
}

/* Does the question's word itself stand only for weak forms? */
static bool weakly_asked(const struct asking *q, const struct forms *forms)
{
    for (size_t i = 0; i < forms->n; i++) {
        const struct form *f = &forms->at[i];
        if (!is_weak(q, f) && letters_same(&f->word, &q->written, !q->accented) &&
            (!lacks_accents(q, &q->written, f) || may_lack_accents(q, f)))
            return false;
    }
    return true;
}

static bool is_there(const struct asking *q, const struct letters *word)
{
    for (struct candidate *c = nearby_bucket(q->near, word); c; c = c->next)
        if (letters_same(&c->written, word, false))
            return true;
    return false;
}

static bool ends_in_vowel(const struct letters *word)
{
    uint16_t last = letter_fold(word->c[word->n - 1]);
    return last < 0x80 && memchr("aeiouy", last, 6);
}

/* Martinů, where there is Martin and neither Martinům nor Martinové; Rusů, beside Rusům, is what it seems. */
static bool lone_plural(struct asking *q, const struct lexeme *x)
{
    static const char *const others[] = {"ům", "ové"};
    struct forms bases = {0};
    unsigned last = q->written.n - 1u;
    if (x->inflection->lang != LANG_CS || !q->capital || q->written.c[last] != L'ů')
        return false;
    nominatives_of(&bases, x);
    bool lone = false;
    for (size_t i = 0; i < bases.n; i++)
        lone |= !ends_in_vowel(&bases.at[i].word) && is_there(q, &bases.at[i].word);
    for (size_t i = 0; i < sizeof others / sizeof *others; i++) {
        char bytes[3 * LETTERS_MAX + 8];
        struct letters word = q->written, folded;
        word.n = (uint8_t)last;
        size_t len = letters_put(&word, bytes);
        memcpy(bytes + len, others[i], strlen(others[i]) + 1);
        if (!letters_of(&word, bytes, strlen(bytes)))
            continue;
        folded = word;
        fold_letters(&folded);
        nearby_look_up(q->near, bytes, letters_put(&folded, bytes));
        lone &= !is_there(q, &word);
    }
    free(bases.at);
    return lone;
}

static bool asked_in_plural(const struct asking *q, const struct forms *forms)
{
    bool any = false;
    for (size_t i = 0; i < forms->n; i++)
        if (letters_same(&forms->at[i].word, &q->written, !q->accented)) {
            if (!forms->at[i].plural)
                return false;
            any = true;
        }
    return any;
}

static void compare_base(const struct asking *q, struct explanation *x)
{
    struct forms forms = {0};
    nominatives_of(&forms, &x->lexeme);
    for (size_t i = 0; i < forms.n; i++) {
        x->nominative |= letters_same(&forms.at[i].word, &q->written, !q->accented);
        x->letters = forms.at[i].word.n;
    }
    free(forms.at);
}

static void weigh(const struct asking *q, struct explanation *x)
{
    x->strength = 0;
    for (size_t i = 0; i < x->attested.n; i++)
        if (!asking_is_spelling(q, x->attested.at[i].candidate))
            x->strength += says(x, &x->attested.at[i]);
    x->bare = x->strength;
    if (q->capital && x->lexeme.paradigm->flags & VERB)
        x->strength *= VERB_AS_NAME;
    if (x->weak)
        x->strength *= q->capital ? WEAK_NAME : WEAK_WORD;
}

struct explaining {
    struct explanation *at;
    size_t n, cap;
    double best;
    bool lone_plural; /* Czech: the word looks like a plural that no other form bears out */
};

/* Is the word surely what belongs to the name of x, or its base form: has the stem alternated, or a fleeting vowel? */
static bool is_possessive(const struct letters *word, const struct lexeme *x)
{
    unsigned last = x->stem.n - 1u;
    return x->paradigm->flags & DERIVED && x->inflection->lang == LANG_CS && last < word->n &&
           letter_fold(word->c[last]) != letter_fold(x->stem.c[last]) && word->c[word->n - 1] != 'e';
}

static bool has_plural(struct asking *q)
{
    char bytes[3 * LETTERS_MAX + 2];
    struct letters plural = q->folded;
    if (plural.n == LETTERS_MAX)
        return false;
    plural.c[plural.n++] = 's';
    nearby_look_up(q->near, bytes, letters_put(&plural, bytes));
    for (struct candidate *c = nearby_bucket(q->near, &plural); c; c = c->next)
        if (letters_same(&c->folded, &plural, false))
            return true;
    return false;
}

static void explain_one(struct asking *q, const struct lexeme *lexeme, const struct forms *forms, struct explaining *out)
{
    out->at = need_room(out->at, out->n, &out->cap, sizeof *out->at);
    struct explanation *x = &out->at[out->n++];
    *x = (struct explanation){.lexeme = *lexeme};
    attested_of(q, forms, &x->attested);
    x->near = q->near->n;
    x->weak = weakly_asked(q, forms);
    x->plural = asked_in_plural(q, forms);
    out->lone_plural |= lone_plural(q, lexeme);
    compare_base(q, x);
    x->possessive = is_possessive(&q->written, lexeme);
    x->has_plural = lexeme->inflection->lang == LANG_EN && lexeme->paradigm->flags & VERB && x->weak && has_plural(q);
    weigh(q, x);
    if (x->strength > out->best)
        out->best = x->strength;
}

/* The forms of all lexemes, one behind the other; those of lexeme i are [from[i], from[i + 1]).  Free what is returned. */
static size_t *forms_of_all(const struct lexemes *lexemes, struct forms *forms)
{
    size_t *from = need((lexemes->n + 1) * sizeof *from);
    for (size_t i = 0; i < lexemes->n; i++) {
        forms_of(forms, &lexemes->at[i]);
        from[i + 1] = forms->n;
    }
    return from;
}

static void explain(struct asking *q, const struct lexemes *lexemes, struct explaining *out)
{
    struct forms forms = {0};
    size_t *from = forms_of_all(lexemes, &forms);
    read_nearby(q, &forms);
    for (size_t i = 0; i < lexemes->n; i++) {
        struct forms of_one = {forms.at + from[i], from[i + 1] - from[i], 0};
        explain_one(q, &lexemes->at[i], &of_one, out);
    }
    free(forms.at);
    free(from);
}

/* ---- what else a candidate may be ---- */

static bool among(const struct attesteds *list, const struct candidate *c)
{
    for (size_t i = 0; i < list->n; i++)
        if (list->at[i].candidate == c)
            return true;
    return false;
}

/* Is it explained by a lexeme of the question's word that is strictly the same word? */
static bool explained(const struct explaining *all, const struct candidate *c)
{
    for (size_t i = 0; i < all->n; i++)
        if ((!(all->at[i].lexeme.paradigm->flags & DERIVED) || all->at[i].possessive) && among(&all->at[i].attested, c))
            return true;
    return false;
}

/* The words that stand for forms of the lexeme.  Words of one kind mostly share their lexemes, so those of the question's
 * word are at hand. */
static const struct attesteds *attested_in(const struct asking *q, const struct explaining *all, const struct lexeme *x,
                                           struct forms *forms, struct attesteds *room)
{
    for (size_t i = 0; i < all->n; i++) {
        const struct lexeme *y = &all->at[i].lexeme;
        if (all->at[i].near == q->near->n && y->paradigm == x->paradigm && y->reflexive == x->reflexive &&
            letters_same(&y->stem, &x->stem, false))
            return &all->at[i].attested;
    }
    forms->n = 0;
    forms_of(forms, x);
    attested_of(q, forms, room);
    return room;
}

/* How much speaks for the candidate being a form of another word: the words of its strongest lexeme, itself apart, that no
 * lexeme of the question's word explains. */
static double look_for_another(struct asking *q, const struct explaining *all, const struct inflection *in, struct candidate *c)
{
    struct lexemes lexemes = {0};
    struct forms forms = {0};
    struct attesteds room = {0};
    double most = 0;
    lexemes_of(&lexemes, in, &c->written, false);
    for (size_t i = 0; i < lexemes.n; i++) {
        struct explanation x = {.lexeme = lexemes.at[i]};
        double against = 0;
        const struct attesteds *attested = attested_in(q, all, &x.lexeme, &forms, &room);
        bool same = false, weak = false;
        for (size_t j = 0; j < attested->n && !same; j++) {
            weak |= attested->at[j].candidate == c && attested->at[j].weak;
            same = asking_is_spelling(q, attested->at[j].candidate);
            if (attested->at[j].candidate != c && !explained(all, attested->at[j].candidate))
                against += says(&x, &attested->at[j]);
        }
        if (weak)
            against *= WEAK_HERE;
        if (!same && against > most)
            most = against;
    }
    free(lexemes.at);
    free(forms.at);
    free(room.at);
    return most;
}

static double contested(struct asking *q, const struct explaining *all, const struct inflection *in, struct candidate *c)
{
    if (c->round != q->round) {
        c->against = look_for_another(q, all, in, c);
        c->round = q->round;
    }
    return c->against;
}

static bool is_function_word(const struct candidate *c, enum lang lang)
{
    size_t folded = term_folded(c->term, c->len);
    return language_function_word(language_row(lang), c->term, folded);
}

/* What is against a candidate that the word's lexeme x explains; NULL: nothing. */
static const char *objection(struct asking *q, const struct explaining *all, const struct explanation *x, const struct attested *a)
{
    const struct inflection *in = x->lexeme.inflection;
    struct candidate *c = a->candidate;
    double mine = x->strength - says(x, a);
    bool weak = a->weak && !(q->capital && x->lexeme.paradigm->flags & DERIVED); /* Havlovou is what belongs to Havel */
    if (is_function_word(c, in->lang) && !language_function_word(language_row(in->lang), q->term.s, q->folded_len))
        return "a function word";
    if (q->capital && q->cyrillic && a->plural)
        return "a name of its own, names seldom stand in the plural"; /* Романов is no more than one Роман */
    if (x->nominative && c->written.n > x->letters && is_possessive(&c->written, &x->lexeme))
        return NULL; /* Olžin, beside Olžina and Olžině, is Olga's all the same */
    double against = weak || mine < CERTAIN ? contested(q, all, in, c) : 0;
    return (weak && against >= 1) || against > mine + 1 ? "more likely a form of another word" : NULL;
}

static void take_attested(struct asking *q, const struct explaining *all, const struct explanation *x, const struct attested *a)
{
    const struct inflection *in = x->lexeme.inflection;
    struct candidate *c = a->candidate;
    if (asking_is_spelling(q, c) || asking_counts_already(q, c, in->lang))
        return;
    const char *why = objection(q, all, x, a);
    if (why)
        asking_refuse(q, c, why, in->lang);
    else
        asking_take(q, c, RELATION_INFLECTED, 0.8, x->lexeme.paradigm->name, in->lang);
}

/* Is the question's word a form of the name itself from which the adjective of x is made? */
static bool has_base(const struct explaining *all, const struct explanation *x)
{
    for (size_t i = 0; i < all->n; i++)
        if (!(all->at[i].lexeme.paradigm->flags & (DERIVED | VERB)) && letters_same(&all->at[i].lexeme.stem, &x->lexeme.stem, false) &&
            all->at[i].strength >= BELIEVABLE * all->best)
            return true;
    return false;
}

/* The forms of short verbs are other words as well; those that are verbs indeed are in the tables of irregular words. */
static double needed(const struct explanation *x)
{
    if (x->lexeme.inflection->lang == LANG_EN) /* comparatives: a miller is no more mill, unless there is a most mill */
        return x->weak && x->has_plural ? 2 : 1;
    return x->letters < SHORT_VERB ? 3 : x->lexeme.stem.n > 3 ? 1 : 2;
}

static bool believable(const struct explaining *all, const struct explanation *x)
{
    if (x->lexeme.paradigm->flags & VERB && x->bare < needed(x))
        return false;
    if (x->lexeme.paradigm->flags & DERIVED)
        return x->possessive ? x->bare > 0 : has_base(all, x); /* Martin is not taken for what belongs to Marta */
    return x->strength >= (x->nominative ? BELIEVABLE_BASE : BELIEVABLE) * all->best;
}

/* Чехов and Martinů, typed with a capital and attested, or with other forms that are, are names of their own: no чехи, no
 * Martin. */
static bool is_plural_of_another(const struct asking *q, const struct explaining *all, const struct explanation *x)
{
    if (!q->capital || !(x->plural || all->lone_plural))
        return false;
    bool attested = is_there(q, &q->written);
    for (size_t i = 0; i < all->n && !attested; i++)
        attested = all->at[i].nominative && all->at[i].bare >= 1;
    return attested;
}

static bool speaks(const struct asking *q, const struct inflection *in)
{
    return (in->lang == LANG_RU) == q->cyrillic && !(in->lang == LANG_EN && q->accented);
}

static int by_strength(const void *a, const void *b)
{
    const struct explanation *x = a, *y = b;
    if (x->strength != y->strength)
        return x->strength < y->strength ? 1 : -1;
    if (x->nominative != y->nominative)
        return y->nominative - x->nominative;
    return (x->lexeme.paradigm > y->lexeme.paradigm) - (x->lexeme.paradigm < y->lexeme.paradigm);
}

static void forget(struct explaining *all)
{
    for (size_t i = 0; i < all->n; i++)
        free(all->at[i].attested.at);
    free(all->at);
}

/* What a name is rendered from in the other script. */
static void keep_bases(struct asking *q, const struct explanation *x)
{
    size_t before = q->bases.n, kept = before;
    if (x->lexeme.paradigm->flags & (VERB | DERIVED) || x->bare < 1)
        return;
    nominatives_of(&q->bases, &x->lexeme);
    for (size_t i = before; i < q->bases.n; i++) {
        bool attested = false;
        for (struct candidate *c = nearby_bucket(q->near, &q->bases.at[i].word); c && !attested; c = c->next)
            attested = letters_same(&c->written, &q->bases.at[i].word, !q->accented);
        if (attested)
            q->bases.at[kept++] = q->bases.at[i];
    }
    q->bases.n = kept;
}

static void take_explained(struct asking *q, struct explaining *all)
{
    q->round++;
    if (all->n)
        qsort(all->at, all->n, sizeof *all->at, by_strength);
    for (size_t i = 0; i < all->n; i++) {
        if (!believable(all, &all->at[i]) || is_plural_of_another(q, all, &all->at[i]))
            continue;
        for (size_t j = 0; j < all->at[i].attested.n; j++)
            take_attested(q, all, &all->at[i], &all->at[i].attested.at[j]);
        keep_bases(q, &all->at[i]);
    }
    forget(all);
}

static void explain_word(struct asking *q, const struct inflection *in, struct explaining *out)
{
    struct lexemes lexemes = {0};
    lexemes_without(&lexemes, in, &q->written, !q->accented, q->name ? VERB : 0);
    explain(q, &lexemes, out);
    free(lexemes.at);
}

static void take_listed(struct asking *q, const struct letters *word, enum lang lang)
{
    char bytes[3 * LETTERS_MAX];
    struct form form = {.word = *word};
    struct letters folded = *word;
    fold_letters(&folded);
    size_t len = letters_put(&folded, bytes);
    nearby_look_up(q->near, bytes, len);
    for (struct candidate *c = nearby_bucket(q->near, &folded); c; c = c->next)
        if (letters_same(&c->folded, &folded, false) && !asking_is_spelling(q, c) && fits(q, c, &form))
            asking_take(q, c, RELATION_INFLECTED, 0.8, "irregular", lang);
}

static void take_list(struct asking *q, const char *list, enum lang lang)
{
    for (const char *s = list; *s; s += strspn(s, " ")) {
        size_t len = strcspn(s, " ");
        struct letters word;
        if (letters_of(&word, s, len))
            take_listed(q, &word, lang);
        s += len;
    }
}

/* Takes what stands in a list with the word; false where that is all: news is no form of new. */
static bool take_irregular(struct asking *q, const struct inflection *in)
{
    bool open = true;
    const char *list;
    for (size_t at = 0; (list = irregular_of(in, &q->written, !q->accented, &at));) {
        take_list(q, list + (*list == '='), in->lang);
        open &= *list != '=';
    }
    return open;
}

static void inflect_in(struct asking *q, const struct inflection *in)
{
    struct explaining all = {0};
    if (!take_irregular(q, in))
        return;
    explain_word(q, in, &all);
    take_explained(q, &all);
}

/* ---- typed without accents ---- */

/* A way to accent the word: one that the vocabulary has, or one that a lexeme makes whose other forms are there (geologicky
 * is geologický where there are geologické and geologických). */
static void add_spelling(struct spellings *out, const struct letters *word, bool attested)
{
    for (size_t i = 0; i < out->n; i++)
        if (letters_same(&out->at[i].word, word, false)) {
            out->at[i].attested |= attested;
            return;
        }
    out->at = need_room(out->at, out->n, &out->cap, sizeof *out->at);
    out->at[out->n++] = (struct spelling_of){.word = *word, .attested = attested};
}

/* The accents of the stem are those of the kin, those of the ending the paradigm's. */
static void add_accented(const struct form *asked, const struct form *other, const struct candidate *c, struct spellings *out)
{
    struct letters word = asked->word;
    for (unsigned i = asked->stem_from, j = other->stem_from; i < asked->ending_from && j < other->ending_from; i++, j++) {
        if (letter_fold(word.c[i]) != letter_fold(c->written.c[j]))
            break;
        word.c[i] = c->written.c[j];
    }
    add_spelling(out, &word, false);
}

static void add_accents_of(const struct asking *q, const struct form *forms, size_t n, const struct form *asked, struct spellings *out)
{
    for (size_t i = 0; i < n; i++)
        for (struct candidate *c = nearby_bucket(q->near, &forms[i].word); c; c = c->next)
            if (letters_same(&c->folded, &forms[i].word, true) && !letters_same(&c->folded, &q->folded, false) && fits(q, c, &forms[i]))
                add_accented(asked, &forms[i], c, out);
}

static void spellings_of(struct asking *q, const struct inflection *in, struct spellings *out)
{
    struct lexemes lexemes = {0};
    struct forms forms = {0};
    size_t *from;
    for (struct candidate *c = nearby_bucket(q->near, &q->folded); c; c = c->next)
        if (c->taken && letters_same(&c->folded, &q->folded, false))
            add_spelling(out, &c->written, true);
    if (q->relation == RELATION_SPELLING) /* a guess already: it is not accented by guessing */
        add_spelling(out, &q->written, false);
    lexemes_of(&lexemes, in, &q->written, true);
    from = forms_of_all(&lexemes, &forms);
    read_nearby(q, &forms);
    for (size_t i = 0; q->relation != RELATION_SPELLING && i < lexemes.n; i++)
        for (size_t k = from[i]; k < from[i + 1]; k++)
            if (letters_same(&forms.at[k].word, &q->folded, true))
                add_accents_of(q, forms.at + from[i], from[i + 1] - from[i], &forms.at[k], out);
    free(lexemes.at);
    free(forms.at);
    free(from);
}

static double strength_of(const struct explaining *all, bool nominative)
{
    double best = 0;
    for (size_t i = 0; i < all->n; i++)
        if (all->at[i].nominative == nominative && believable(all, &all->at[i]) && all->at[i].strength > best)
            best = all->at[i].strength;
    return best < CERTAIN ? best : CERTAIN;
}

/* What speaks for a spelling.  Words are mostly typed in their base form; and where another base form explains as much
 * as an unattested one, that is it: čin, not čina. */
static void weigh_spelling(struct spelling_of *s, const struct explaining *all, const struct letters *typed)
{
    double base = strength_of(all, true), other = strength_of(all, false);
    s->certain = s->attested && (base > 0 || letters_same(&s->word, typed, false));
    if (s->certain)
        s->weight = base > other ? base : other;
    else if (s->attested)
        s->weight = base > OBLIQUE * other ? base : OBLIQUE * other;
    else
        s->weight = UNATTESTED * (base >= other ? base : OBLIQUE * other);
}

static bool is_meant(const struct spelling_of *s, const struct spellings *all)
{
    for (size_t i = 0; i < all->n && !s->certain; i++)
        if (s->weight < (all->at[i].attested && !s->attested ? 1 : BELIEVABLE) * all->at[i].weight)
            return false;
    return true;
}

/* Irregular words are common ones, whose forms would swamp those of a word that is there as it was typed: byt, být. */
static bool may_be_irregular(const struct spelling_of *s, const struct spellings *all, const struct letters *typed)
{
    for (size_t i = 0; i < all->n; i++)
        if (all->at[i].attested && all->at[i].weight >= 1 && letters_same(&all->at[i].word, typed, false))
            return letters_same(&s->word, typed, false);
    return true;
}

/* Every spelling is inflected as if it had been typed, so that its forms are judged with their accents; then what speaks
 * for each is compared. */
static void inflect_spellings(struct asking *q, const struct inflection *in)
{
    struct spellings spellings = {0};
    struct letters typed = q->written;
    spellings_of(q, in, &spellings);
    struct explaining *all = need((spellings.n + 1) * sizeof *all);
    q->accented = q->restored = true;
    for (size_t i = 0; i < spellings.n; i++) {
        struct spelling_of *s = &spellings.at[i];
        q->written = s->word;
        explain_word(q, in, &all[i]);
        weigh_spelling(s, &all[i], &typed);
    }
    for (size_t i = 0; i < spellings.n; i++) {
        struct spelling_of *s = &spellings.at[i];
        q->written = s->word;
        if (s->attested && may_be_irregular(s, &spellings, &typed))
            take_irregular(q, in);
        if (is_meant(s, &spellings))
            take_explained(q, &all[i]);
        else
            forget(&all[i]);
    }
    q->written = typed;
    q->accented = q->restored = false;
    free(all);
    free(spellings.at);
}

void kin_inflect(struct asking *q)
{
    for (const struct inflection *const *in = inflections; *in; in++)
        if (speaks(q, *in) && !q->accented && (*in)->lang == LANG_CS)
            inflect_spellings(q, *in);
        else if (speaks(q, *in))
            inflect_in(q, *in);
}
