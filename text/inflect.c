#include "inflect.h"

#include "inflect_tables.h"
#include <stdlib.h>
#include <string.h>

enum { STEMS_MAX = 24 };

static const struct inflect_tables *tables_of(const struct inflection *in)
{
    size_t i = 0;
    while (inflections[i] != in)
        i++;
    return inflect_tables[i];
}

/* ---- letters ---- */

/* Do the letters before the at-th one end in these n? */
static inline bool end_before(const struct letters *w, unsigned at, const uint16_t *tail, unsigned n, bool folded)
{
    if (n > at)
        return false;
    for (unsigned i = n; i-- > 0;)
        if (!same_letter(w->c[at - n + i], tail[i], folded))
            return false;
    return true;
}

static bool stands_before(const struct letters *w, unsigned at, const struct letters *tail, bool folded)
{
    return end_before(w, at, tail->c, tail->n, folded);
}

static bool ends_with(const struct letters *w, const struct letters *tail, bool folded)
{
    return stands_before(w, w->n, tail, folded);
}

static bool append_letters(struct letters *w, const uint16_t *more, unsigned n)
{
    if (w->n + n > LETTERS_MAX)
        return false;
    for (unsigned i = 0; i < n; i++) /* two or three, mostly */
        w->c[w->n + i] = more[i];
    w->n = (uint8_t)(w->n + n);
    return true;
}

static bool append(struct letters *w, const struct letters *more)
{
    return append_letters(w, more->c, more->n);
}

static bool is_vowel(uint16_t c)
{
    static const char latin[] = "a...e...i.....o.....u...y.", cyrillic[] = "a....e..i.....o....u.......y.euy";
    c = letter_fold(c);
    if (c >= 'a' && c <= 'z')
        return latin[c - 'a'] != '.';
    return c >= L'а' && c <= L'я' && cyrillic[c - L'а'] != '.';
}

/* ---- stems: what may become of them ---- */

struct stems {
    struct letters at[STEMS_MAX];
    unsigned n;
};

static void stems_add(struct stems *stems, const struct letters *stem)
{
    for (unsigned i = 0; i < stems->n; i++)
        if (letters_same(&stems->at[i], stem, false))
            return;
    if (stems->n < STEMS_MAX && stem->n)
        stems->at[stems->n++] = *stem;
}

static bool is_soft_sign(uint16_t c)
{
    return c == L'ь' || c == L'й';
}

/* Writes two letters that meet as the language writes them: ďe -> dě. */
static void meet(const struct inflect_tables *t, uint16_t *left, uint16_t *right)
{
    for (size_t i = 0; i < t->inflection->nseams; i++)
        if (t->seams[i].from.c[0] == *left && t->seams[i].from.c[1] == *right) {
            *left = t->seams[i].to.c[0];
            *right = t->seams[i].to.c[1];
            return;
        }
}

/* Havl -> Havel, buňk -> buněk; Льв -> Лев, бойц -> боец */
static void put_fleeting(const struct inflect_tables *t, const struct letters *stem, struct stems *out)
{
    if (stem->n < 2)
        return;
    uint16_t before = stem->c[stem->n - 2], last = stem->c[stem->n - 1];
    if (is_vowel(before) || is_vowel(last) || is_soft_sign(last))
        return;
    for (unsigned i = 0; i < t->fleeting.n; i++) {
        struct letters with = *stem;
        unsigned at = with.n - (is_soft_sign(before) ? 2u : 1u);
        if (is_soft_sign(before)) {
            with.c[at] = t->fleeting.c[i];
        } else if (with.n < LETTERS_MAX) {
            with.c[with.n++] = last;
            with.c[at] = t->fleeting.c[i];
            meet(t, &with.c[at - 1], &with.c[at]);
        }
        stems_add(out, &with);
    }
}

/* Havel -> Havl; buněk -> buňk; Лев -> Льв, Лв */
static void drop_fleeting(const struct inflect_tables *t, const struct letters *word, struct stems *out)
{
    struct letters without = *word;
    if (word->n < 3)
        return;
    uint16_t vowel = word->c[word->n - 2], last = word->c[word->n - 1];
    bool fleeting = false;
    for (unsigned i = 0; i < t->fleeting.n; i++)
        fleeting |= same_letter(vowel, t->fleeting.c[i], true);
    if (!fleeting || is_vowel(last) || is_vowel(word->c[word->n - 3]))
        return;
    without.c[without.n - 2] = last;
    without.n--;
    stems_add(out, &without);
    for (size_t i = 0; i < t->inflection->nseams; i++) {
        const struct change *s = &t->seams[i];
        if (s->to.c[0] == word->c[word->n - 3] && same_letter(s->to.c[1], vowel, true) && s->from.c[0] != s->to.c[0]) {
            without.c[without.n - 2] = s->from.c[0];
            stems_add(out, &without);
        }
    }
    if (vowel < 0x400)
        return;
    without = *word;
    without.c[without.n - 2] = L'ь';
    stems_add(out, &without);
    without.c[without.n - 2] = L'й';
    stems_add(out, &without);
}

/* dom -> dům, kráv -> krav: the last vowel as the pairs of the language say, both ways */
static void change_length(const struct inflect_tables *t, const struct letters *stem, bool folded, struct stems *out)
{
    unsigned at = stem->n;
    while (at && !is_vowel(stem->c[at - 1]))
        at--;
    for (size_t i = 0; at && i < t->nlengths; i++) {
        const struct letters *from = &t->lengths[i], *to = &t->lengths[i ^ 1];
        if (!stands_before(stem, at, from, folded))
            continue;
        struct letters head = *stem, tail;
        head.n = (uint8_t)(at - from->n);
        tail.n = (uint8_t)(stem->n - at);
        memcpy(tail.c, stem->c + at, tail.n * sizeof *tail.c);
        if (append(&head, to) && append(&head, &tail))
            stems_add(out, &head);
    }
}

/* Changes the end of the stem by the rows of the ending, to -> from where back is set.  False where no row fits. */
static bool alternate(const struct inflect_tables *t, const struct ending *e, const struct letters *stem, bool back, bool folded,
                      struct stems *out)
{
    unsigned longest = 0;
    bool any = false;
    for (size_t i = e->from; i < e->to; i++) {
        const struct change *row = &t->alternations[i];
        const struct letters *from = back ? &row->to : &row->from, *to = back ? &row->from : &row->to;
        if (!ends_with(stem, from, folded) || (!back && from->n < longest))
            continue;
        struct letters changed = *stem;
        longest = from->n;
        changed.n = (uint8_t)(changed.n - from->n);
        any |= append(&changed, to);
        stems_add(out, &changed);
    }
    return any;
}

static bool labial(uint16_t c)
{
    return c < 0x80 && memchr(LABIALS, c, sizeof LABIALS - 1);
}

/* ---- forms ---- */

/* Room for one more, at out->at[out->n]. */
static void forms_room(struct forms *out)
{
    if (out->n == out->cap)
        out->at = need_room(out->at, out->n, &out->cap, sizeof *out->at);
}

static void forms_add(struct forms *out, const struct letters *word, unsigned from, bool weak, bool plural)
{
    forms_room(out);
    out->at[out->n++] = (struct form){*word, 0, (uint8_t)from, weak, plural};
}

static void join(const struct inflect_tables *t, const struct letters *stem, const struct ending *e, bool weak, struct forms *out)
{
    struct letters word = *stem;
    unsigned border = word.n;
    if (!append_letters(&word, t->letters + e->at, e->n))
        return;
    if (e->soft_e && labial(word.c[border - 1]))
        word.c[border] = L'ě';
    if (e->seamed)
        meet(t, &word.c[border - 1], &word.c[border]);
    forms_add(out, &word, border, e->weak || weak, e->plural);
}

/* Most endings: the stem stays as it is. */
static void join_plain(const struct inflect_tables *t, const struct letters *stem, const struct ending *e, struct forms *out)
{
    forms_room(out);
    struct form *f = &out->at[out->n];
    f->word = *stem;
    f->stem_from = 0;
    f->ending_from = stem->n;
    f->weak = e->weak;
    f->plural = e->plural;
    out->n += append_letters(&f->word, t->letters + e->at, e->n);
}

static void join_ending(const struct inflect_tables *t, const struct lexeme *x, const struct ending *e, struct forms *out)
{
    struct stems stems;
    if (e->steady && !(e->meets >> (x->stem.c[x->stem.n - 1] & 63) & 1)) {
        join_plain(t, &x->stem, e, out);
        return;
    }
    stems.n = 0; /* the rest is room: it is not worth being zeroed for each ending */
    if (!e->op || (!alternate(t, e, &x->stem, false, false, &stems) && e->op != '<'))
        stems_add(&stems, &x->stem);
    if (e->zero && x->paradigm->flags & FLEETING)
        put_fleeting(t, &x->stem, &stems);
    unsigned sure = stems.n; /* another length of the vowel is a weak sign */
    if ((e->zero || e->shorten) && x->paradigm->flags & LENGTH)
        for (unsigned i = 0; i < sure; i++)
            change_length(t, &stems.at[i], false, &stems);
    for (unsigned i = 0; i < stems.n; i++)
        join(t, &stems.at[i], e, i >= sure, out);
}

static bool end_in(struct letters *word, uint16_t a, uint16_t b)
{
    const struct letters tail = {{a, b}, 2};
    return append(word, &tail);
}

/* делать: делаться; делающая: делающаяся; делала: делалась */
static void make_reflexive(struct forms *out, size_t from)
{
    size_t kept = from, n = out->n;
    for (size_t i = from; i < n; i++) {
        struct form f = out->at[i], short_one = f;
        if (is_vowel(f.word.c[f.word.n - 1]) && end_in(&short_one.word, L'с', L'ь'))
            forms_add(out, &short_one.word, f.ending_from, f.weak, f.plural);
        if (end_in(&f.word, L'с', L'я'))
            out->at[kept++] = f;
    }
    memmove(out->at + kept, out->at + n, (out->n - n) * sizeof *out->at);
    out->n -= n - kept;
}

static void add_prefix(struct forms *out, size_t from, size_t to, const struct letters *prefix)
{
    for (size_t i = from; prefix->n && i < to; i++) {
        struct letters word = *prefix;
        const struct form *f = &out->at[i];
        if (!append(&word, &f->word))
            continue;
        forms_add(out, &word, f->ending_from + prefix->n, f->weak, f->plural);
        out->at[out->n - 1].stem_from = prefix->n;
    }
}

void forms_of(struct forms *out, const struct lexeme *x)
{
    const struct inflect_tables *t = tables_of(x->inflection);
    size_t paradigm = (size_t)(x->paradigm - x->inflection->paradigms), before = out->n;
    for (size_t i = t->from[paradigm]; i < t->from[paradigm + 1]; i++)
        join_ending(t, x, &t->endings[i], out);
    if (x->reflexive)
        make_reflexive(out, before);
    size_t plain = out->n;
    if (x->paradigm->flags & NEGATED)
        add_prefix(out, before, plain, &t->negative);
    if (x->paradigm->flags & SUPERLATIVE)
        add_prefix(out, before, plain, &t->superlative);
}

void nominatives_of(struct forms *out, const struct lexeme *x)
{
    const struct inflect_tables *t = tables_of(x->inflection);
    size_t before = out->n;
    join_ending(t, x, &t->endings[t->from[x->paradigm - x->inflection->paradigms]], out);
    if (x->reflexive)
        make_reflexive(out, before);
}

/* ---- lexemes ---- */

/* A word and one ending of one paradigm, being taken apart. */
struct parting {
    const struct inflect_tables *tables;
    size_t paradigm;
    const struct letters *word;
    bool folded;
    bool reflexive;   /* the word is without its -ся */
    unsigned without; /* paradigms with any of these flags are left out */
    struct stems stems;
    struct forms room;
    struct lexemes *out;
};

/* The stems that stand before the ending where base is what is left of the word. */
static void undo(struct parting *p, const struct ending *e, const struct letters *base)
{
    unsigned flags = p->tables->inflection->paradigms[p->paradigm].flags;
    if (!base->n)
        return;
    struct letters plain = *base;
    stems_add(&p->stems, &plain);
    if (e->zero && flags & FLEETING)
        drop_fleeting(p->tables, &plain, &p->stems);
    if ((e->zero || e->shorten) && flags & LENGTH)
        for (unsigned i = 0, n = p->stems.n; i < n; i++)
            change_length(p->tables, &p->stems.at[i], p->folded, &p->stems);
    for (unsigned i = 0, n = p->stems.n; e->op && i < n; i++)
        alternate(p->tables, e, &p->stems.at[i], true, p->folded, &p->stems);
}

static void undo_seams(struct parting *p, const struct ending *e)
{
    for (size_t i = 0; i < p->tables->inflection->nseams; i++) {
        const struct change *s = &p->tables->seams[i];
        const uint16_t *text = p->tables->letters + e->at;
        if (s->from.c[1] != text[0])
            continue;
        struct letters tail = {.n = 0}, base = *p->word;
        append_letters(&tail, text, e->n);
        tail.c[0] = s->to.c[1];
        if (!ends_with(&base, &tail, p->folded) || base.n == tail.n)
            continue;
        base.n = (uint8_t)(base.n - tail.n);
        if (!same_letter(base.c[base.n - 1], s->to.c[0], p->folded))
            continue;
        base.c[base.n - 1] = s->from.c[0];
        undo(p, e, &base);
    }
}

static bool final_fits(const struct parting *p, uint16_t last)
{
    const struct letters *finals = &p->tables->finals[p->paradigm];
    const char *rule = p->tables->inflection->paradigms[p->paradigm].finals;
    bool not = rule && *rule == '!';
    if (!rule)
        return true;
    uint16_t folded = p->folded && !not ? letter_fold(last) : 0; /* 0: it must be the letter itself */
    for (unsigned i = 0; i < finals->n; i++)
        if (finals->c[i] == last || (folded && letter_fold(finals->c[i]) == folded))
            return !not;
    return not;
}

/* A stem has a vowel, or is one whose vowel is fleeting: ps-, льв-. */
static bool is_stem(const struct parting *p, const struct letters *stem)
{
    const struct paradigm *paradigm = &p->tables->inflection->paradigms[p->paradigm];
    if (stem->n < 2)
        return false;
    if (paradigm->flags & VERB) /* it may stand in the ending alone: скр-ыть */
        return true;
    for (unsigned i = 0; i < stem->n; i++)
        if (is_vowel(stem->c[i]) || stem->c[i] == 'r' || stem->c[i] == 'l')
            return true;
    return paradigm->flags & FLEETING;
}

static bool makes(struct parting *p, const struct lexeme *x, const struct ending *e)
{
    p->room.n = 0;
    join_ending(p->tables, x, e, &p->room);
    for (size_t i = 0; i < p->room.n; i++)
        if (letters_same(&p->room.at[i].word, p->word, p->folded))
            return true;
    return false;
}

static bool is_known(const struct parting *p, size_t from, const struct letters *stem)
{
    const struct paradigm *paradigm = &p->tables->inflection->paradigms[p->paradigm];
    for (size_t i = from; i < p->out->n; i++) {
        const struct lexeme *x = &p->out->at[i];
        if (x->paradigm == paradigm && x->reflexive == p->reflexive && letters_same(&x->stem, stem, false))
            return true;
    }
    return false;
}

static void try_stem(struct parting *p, const struct ending *e, const struct letters *stem, size_t from)
{
    const struct inflection *in = p->tables->inflection;
    if (!is_stem(p, stem) || !final_fits(p, stem->c[stem->n - 1]) || is_known(p, from, stem))
        return;
    struct lexeme x = {in, &in->paradigms[p->paradigm], *stem, p->reflexive};
    if (!e->plain && !makes(p, &x, e))
        return;
    p->out->at = need_room(p->out->at, p->out->n, &p->out->cap, sizeof *p->out->at);
    p->out->at[p->out->n++] = x;
}

static void part_ending(struct parting *p, const struct ending *e, size_t from)
{
    struct letters base;
    bool ends = end_before(p->word, p->word->n, p->tables->letters + e->at, e->n, p->folded || e->soft_e);
    if (ends) {
        base = *p->word;
        base.n = (uint8_t)(base.n - e->n);
    }
    if (e->plain) {
        if (ends)
            try_stem(p, e, &base, from);
        return;
    }
    p->stems.n = 0;
    if (ends)
        undo(p, e, &base);
    if (e->seamed)
        undo_seams(p, e);
    for (unsigned i = 0; i < p->stems.n; i++)
        try_stem(p, e, &p->stems.at[i], from);
}

/* The endings of words that end in these letters. */
static const struct last_letters *endings_of(const struct inflect_tables *t, uint16_t last, uint16_t before)
{
    const struct last_letters *list = t->last;
    while (list->last && (list->last != last || (list->before && list->before != before)))
        list++;
    return list;
}

static void part_word(struct parting *p, const struct letters *word, unsigned flags, size_t from)
{
    const struct inflect_tables *t = p->tables;
    uint16_t before = word->n > 1 ? letter_fold(word->c[word->n - 2]) : 0;
    const struct last_letters *list = endings_of(t, letter_fold(word->c[word->n - 1]), before);
    p->word = word;
    for (size_t i = list->from; i < list->to; i++) {
        const struct ending *e = &t->endings[t->numbers[i]];
        unsigned has = t->inflection->paradigms[e->paradigm].flags;
        if ((has & flags) != flags || has & p->without)
            continue;
        p->paradigm = e->paradigm;
        part_ending(p, e, from);
    }
}

static bool without_reflexive(struct letters *out, const struct letters *word)
{
    if (word->n < 5 || word->c[word->n - 2] != L'с' || (word->c[word->n - 1] != L'я' && word->c[word->n - 1] != L'ь'))
        return false;
    *out = *word;
    out->n = (uint8_t)(out->n - 2);
    return true;
}

static bool without_prefix(struct letters *out, const struct letters *word, const struct letters *prefix)
{
    if (!prefix->n || word->n < prefix->n + 3 || memcmp(word->c, prefix->c, prefix->n * sizeof *prefix->c))
        return false;
    out->n = (uint8_t)(word->n - prefix->n);
    memcpy(out->c, word->c + prefix->n, out->n * sizeof *out->c);
    return true;
}

void lexemes_of(struct lexemes *out, const struct inflection *in, const struct letters *word, bool folded)
{
    lexemes_without(out, in, word, folded, 0);
}

void lexemes_without(struct lexemes *out, const struct inflection *in, const struct letters *word, bool folded, unsigned flags)
{
    struct parting p = {.tables = tables_of(in), .folded = folded, .without = flags, .out = out};
    struct letters bare;
    size_t from = out->n;
    part_word(&p, word, 0, from);
    if (without_prefix(&bare, word, &p.tables->negative))
        part_word(&p, &bare, NEGATED, from);
    if (without_prefix(&bare, word, &p.tables->superlative))
        part_word(&p, &bare, SUPERLATIVE, from);
    p.reflexive = in->lang == LANG_RU && without_reflexive(&bare, word);
    if (p.reflexive)
        part_word(&p, &bare, REFLEXIVE, from);
    free(p.room.at);
}

/* ---- irregular words ---- */

const char *irregular_of(const struct inflection *in, const struct letters *word, bool folded, size_t *at)
{
    const struct inflect_tables *t = tables_of(in);
    const struct irregular_word *all = t->irregular;
    uint16_t first = letter_fold(word->c[0]);
    for (; *at < t->nirregular && all[*at].first <= first; ++*at) {
        const struct irregular_word *w = &all[*at];
        if (w->first != first || w->n != word->n || !end_before(word, word->n, t->letters + w->at, w->n, folded))
            continue;
        while (*at < t->nirregular && all[*at].first == first && all[*at].list == w->list)
            ++*at; /* it may stand there twice */
        return in->irregular[w->list];
    }
    return NULL;
}
