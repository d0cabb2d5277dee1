#include "inflect.h"

#include "utf8.h"
#include <stdlib.h>
#include <string.h>
#include <uchar.h>

extern const struct inflection inflection_cs, inflection_ru, inflection_en;
const struct inflection *const inflections[] = {&inflection_cs, &inflection_ru, &inflection_en, NULL};

enum { STEMS_MAX = 16 };

bool letters_of(struct letters *out, const char *utf8, size_t len)
{
    out->n = 0;
    for (size_t i = 0; i < len;) {
        uint32_t c;
        i += utf8_next(utf8 + i, len - i, &c);
        if (c > 0xFFFF || out->n == LETTERS_MAX)
            return false;
        out->c[out->n++] = (uint16_t)c;
    }
    return out->n > 0;
}

size_t letters_put(const struct letters *w, char *out)
{
    size_t len = 0;
    for (unsigned i = 0; i < w->n; i++)
        len += utf8_put(w->c[i], out + len);
    return len;
}

uint16_t letter_fold(uint16_t c)
{
    static const struct { uint16_t from, to; } table[] = {
        {L'á', 'a'}, {L'č', 'c'}, {L'ď', 'd'}, {L'é', 'e'}, {L'ě', 'e'}, {L'í', 'i'}, {L'ň', 'n'}, {L'ó', 'o'},
        {L'ř', 'r'}, {L'š', 's'}, {L'ť', 't'}, {L'ú', 'u'}, {L'ů', 'u'}, {L'ý', 'y'}, {L'ž', 'z'}, {L'ё', L'е'},
        {L'ä', 'a'}, {L'ö', 'o'}, {L'ü', 'u'}, {L'ľ', 'l'}, {L'ĺ', 'l'}, {L'ŕ', 'r'}, {L'ô', 'o'},
    };
    if (c < 0x80)
        return c;
    for (size_t i = 0; i < sizeof table / sizeof *table; i++)
        if (table[i].from == c)
            return table[i].to;
    return c;
}

bool letters_same(const struct letters *a, const struct letters *b, bool folded)
{
    if (a->n != b->n)
        return false;
    for (unsigned i = 0; i < a->n; i++)
        if (a->c[i] != b->c[i] && !(folded && letter_fold(a->c[i]) == letter_fold(b->c[i])))
            return false;
    return true;
}

static bool same_letter(uint16_t a, uint16_t b, bool folded)
{
    return a == b || (folded && letter_fold(a) == letter_fold(b));
}

static bool ends_with(const struct letters *w, const struct letters *tail, bool folded)
{
    if (tail->n > w->n)
        return false;
    for (unsigned i = 0; i < tail->n; i++)
        if (!same_letter(w->c[w->n - tail->n + i], tail->c[i], folded))
            return false;
    return true;
}

static bool append(struct letters *w, const struct letters *more)
{
    if (w->n + more->n > LETTERS_MAX)
        return false;
    memcpy(w->c + w->n, more->c, more->n * sizeof *more->c);
    w->n = (uint8_t)(w->n + more->n);
    return true;
}

/* ---- endings, parsed from their strings ---- */

struct ending {
    char op;             /* 0: plain */
    bool zero;           /* the stem may change as at the end of a word */
    bool soft_e;         /* begins with e, or ě after a labial */
    struct letters text; /* without its marks */
};

static void ending_of(struct ending *e, const char *s, size_t len)
{
    *e = (struct ending){0};
    if (*s == '-')
        e->zero = true, s++, len--;
    else if (strchr("^~%+2", *s))
        e->op = *s++, len--;
    if (len && *s == 'E') {
        e->soft_e = true;
        letters_of(&e->text, s + 1, len - 1);
        memmove(e->text.c + 1, e->text.c, e->text.n * sizeof *e->text.c);
        e->text.c[0] = 'e';
        e->text.n++;
    } else if (len) {
        letters_of(&e->text, s, len);
    }
}

typedef void ending_fn(void *ctx, const struct ending *, unsigned number);

static void each_adjective(const struct inflection *in, const struct ending *e, unsigned *number, ending_fn *each, void *ctx)
{
    for (const char *a = in->adjective; *a;) {
        size_t len = strcspn(a, " ");
        struct ending tail, whole = *e;
        ending_of(&tail, a, len);
        if (append(&whole.text, &tail.text))
            each(ctx, &whole, (*number)++);
        a += len;
        a += strspn(a, " ");
    }
}

/* Calls each for every ending of a paradigm, A expanded; numbers them from 0. */
static void each_ending(const struct inflection *in, const char *endings, ending_fn *each, void *ctx)
{
    unsigned number = 0;
    for (const char *s = endings; *s;) {
        size_t len = strcspn(s, " ");
        struct ending e;
        ending_of(&e, s, s[len - 1] == 'A' ? len - 1 : len);
        if (s[len - 1] == 'A')
            each_adjective(in, &e, &number, each, ctx);
        else
            each(ctx, &e, number++);
        s += len;
        s += strspn(s, " ");
    }
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

static bool is_vowel(uint16_t c)
{
    c = letter_fold(c);
    for (const char16_t *v = u"aeiouyаеиоуыэюя"; *v; v++)
        if (*v == c)
            return true;
    return false;
}

static bool is_soft_sign(uint16_t c)
{
    return c == L'ь' || c == L'й';
}

/* Havl -> Havel; Льв -> Лев, бойц -> боец */
static void put_fleeting(const struct inflection *in, const struct letters *stem, struct stems *out)
{
    struct letters vowels;
    if (stem->n < 2 || !letters_of(&vowels, in->fleeting, strlen(in->fleeting)))
        return;
    uint16_t before = stem->c[stem->n - 2], last = stem->c[stem->n - 1];
    if (is_vowel(before) || is_vowel(last) || is_soft_sign(last))
        return;
    for (unsigned i = 0; i < vowels.n; i++) {
        struct letters with = *stem;
        unsigned at = with.n - (is_soft_sign(before) ? 2u : 1u);
        if (is_soft_sign(before)) {
            with.c[at] = vowels.c[i];
        } else if (with.n < LETTERS_MAX) {
            with.c[with.n++] = last;
            with.c[at] = vowels.c[i];
        }
        stems_add(out, &with);
    }
}

/* Havel -> Havl; Лев -> Льв, Лв */
static void drop_fleeting(const struct inflection *in, const struct letters *word, struct stems *out)
{
    struct letters vowels, without = *word;
    if (word->n < 3 || !letters_of(&vowels, in->fleeting, strlen(in->fleeting)))
        return;
    uint16_t vowel = word->c[word->n - 2], last = word->c[word->n - 1];
    bool fleeting = false;
    for (unsigned i = 0; i < vowels.n; i++)
        fleeting |= same_letter(vowel, vowels.c[i], true);
    if (!fleeting || is_vowel(last))
        return;
    without.c[without.n - 2] = last;
    without.n--;
    stems_add(out, &without);
    if (vowel < 0x400)
        return;
    without = *word;
    without.c[without.n - 2] = L'ь';
    stems_add(out, &without);
    without.c[without.n - 2] = L'й';
    stems_add(out, &without);
}

/* dom -> dům, kráv -> krav: the last vowel as the pairs of the language say, both ways */
static void change_length(const struct inflection *in, const struct letters *stem, bool folded, struct stems *out)
{
    for (const char *const *pair = in->lengths; pair && pair[0]; pair += 2) {
        struct letters side[2];
        letters_of(&side[0], pair[0], strlen(pair[0]));
        letters_of(&side[1], pair[1], strlen(pair[1]));
        for (unsigned s = 0; s < 2; s++) {
            const struct letters *from = &side[s], *to = &side[!s];
            unsigned at = stem->n;
            while (at && !is_vowel(stem->c[at - 1]))
                at--;
            struct letters head = *stem, tail = *stem;
            head.n = (uint8_t)at;
            tail.n = (uint8_t)(stem->n - at);
            memmove(tail.c, stem->c + at, tail.n * sizeof *tail.c);
            if (!at || !ends_with(&head, from, folded))
                continue;
            head.n = (uint8_t)(head.n - from->n);
            if (append(&head, to) && append(&head, &tail))
                stems_add(out, &head);
        }
    }
}

/* Replaces the end of each stem by the rows of op; to -> from where back is set. */
static bool alternate(const struct inflection *in, char op, const struct letters *stem, bool back, bool folded, struct stems *out)
{
    unsigned longest = 0;
    bool any = false;
    for (size_t i = 0; i < in->nalternations; i++) {
        const struct alternation *row = &in->alternations[i];
        struct letters from, to, changed = *stem;
        if (row->op != op)
            continue;
        from.n = to.n = 0;
        letters_of(back ? &to : &from, row->from, strlen(row->from));
        letters_of(back ? &from : &to, row->to, strlen(row->to));
        if (!ends_with(stem, &from, folded) || (!back && from.n < longest))
            continue;
        longest = from.n;
        changed.n = (uint8_t)(changed.n - from.n);
        any = append(&changed, &to);
        if (any)
            stems_add(out, &changed);
    }
    return any;
}

static bool labial(uint16_t c)
{
    return c == 'b' || c == 'p' || c == 'v' || c == 'm' || c == 'f';
}

/* ---- forms ---- */

struct joining {
    const struct reading *reading;
    struct forms *out;
};

static void forms_add(struct forms *out, const struct letters *word, unsigned ending, unsigned from)
{
    out->at = need_room(out->at, out->n, &out->cap, sizeof *out->at);
    out->at[out->n++] = (struct form){*word, (uint16_t)ending, (uint8_t)from};
}

/* Stem and ending put together, with the seams of the language. */
static void join(const struct inflection *in, const struct letters *stem, const struct ending *e, unsigned number, struct forms *out)
{
    struct letters word = *stem, text = e->text;
    if (e->soft_e && stem->n && labial(stem->c[stem->n - 1]))
        text.c[0] = L'ě';
    unsigned border = word.n;
    for (size_t i = 0; i < in->nseams && text.n; i++) {
        struct letters from, to;
        letters_of(&from, in->seams[i].from, strlen(in->seams[i].from));
        letters_of(&to, in->seams[i].to, strlen(in->seams[i].to));
        if (word.n && from.n == 2 && to.n == 2 && word.c[word.n - 1] == from.c[0] && text.c[0] == from.c[1]) {
            word.c[word.n - 1] = to.c[0];
            text.c[0] = to.c[1];
            break;
        }
    }
    if (append(&word, &text))
        forms_add(out, &word, number, border);
}

static void join_ending(void *ctx, const struct ending *e, unsigned number)
{
    const struct joining *j = ctx;
    const struct reading *r = j->reading;
    struct stems stems = {.n = 0};
    if (!e->op || !alternate(r->inflection, e->op, &r->stem, false, false, &stems))
        stems_add(&stems, &r->stem);
    if (e->zero && (r->paradigm->flags & FLEETING))
        put_fleeting(r->inflection, &r->stem, &stems);
    if (e->zero && (r->paradigm->flags & LENGTH))
        change_length(r->inflection, &r->stem, false, &stems);
    for (unsigned i = 0; i < stems.n; i++)
        join(r->inflection, &stems.at[i], e, number, j->out);
}

static void add_reflexive(struct forms *out, size_t from)
{
    size_t n = out->n;
    for (size_t i = from; i < n; i++) {
        struct form f = out->at[i];
        if (f.word.n + 2 > LETTERS_MAX)
            continue;
        f.word.c[f.word.n] = L'с';
        f.word.c[f.word.n + 1] = is_vowel(f.word.c[f.word.n - 1]) ? L'ь' : L'я';
        f.word.n = (uint8_t)(f.word.n + 2);
        forms_add(out, &f.word, f.ending, f.ending_from);
        f.word.c[f.word.n - 1] = L'я'; /* participles: делающийся, делающаяся */
        forms_add(out, &f.word, f.ending, f.ending_from);
    }
}

void forms_of(struct forms *out, const struct reading *r)
{
    struct joining j = {r, out};
    size_t before = out->n;
    each_ending(r->inflection, r->paradigm->endings, join_ending, &j);
    if (r->paradigm->flags & REFLEXIVE)
        add_reflexive(out, before);
}

/* ---- readings ---- */

struct parting {
    struct readings *out;
    const struct inflection *in;
    const struct paradigm *paradigm;
    const struct letters *word;
    bool folded;
    struct stems stems;
};

static bool final_fits(const struct paradigm *p, const struct letters *stem, bool folded)
{
    if (!p->finals)
        return true;
    bool not = *p->finals == '!';
    struct letters finals;
    letters_of(&finals, p->finals + not, strlen(p->finals + not));
    for (unsigned i = 0; i < finals.n; i++)
        if (same_letter(finals.c[i], stem->c[stem->n - 1], folded && !not))
            return !not;
    return not;
}

/* The word without the ending, where it ends so; the stem may have been changed before it. */
static void part_ending(void *ctx, const struct ending *e, unsigned number)
{
    struct parting *p = ctx;
    struct letters base = *p->word;
    (void)number;
    if (e->text.n >= base.n && !(e->zero && e->text.n < base.n))
        return;
    if (!ends_with(p->word, &e->text, p->folded) && !(e->soft_e && ends_with(p->word, &e->text, true)))
        goto seams;
    base.n = (uint8_t)(base.n - e->text.n);
    if (e->op)
        alternate(p->in, e->op, &base, true, p->folded, &p->stems);
    stems_add(&p->stems, &base);
    if (e->zero && (p->paradigm->flags & FLEETING))
        drop_fleeting(p->in, &base, &p->stems);
    if (e->zero && (p->paradigm->flags & LENGTH))
        change_length(p->in, &base, p->folded, &p->stems);
seams:
    for (size_t i = 0; i < p->in->nseams && e->text.n; i++) {
        struct letters from, to, tail = e->text;
        letters_of(&from, p->in->seams[i].from, strlen(p->in->seams[i].from));
        letters_of(&to, p->in->seams[i].to, strlen(p->in->seams[i].to));
        if (from.n != 2 || to.n != 2 || from.c[1] != tail.c[0])
            continue;
        base = *p->word;
        tail.c[0] = to.c[1];
        if (!ends_with(&base, &tail, p->folded))
            continue;
        base.n = (uint8_t)(base.n - tail.n);
        if (!base.n || !same_letter(base.c[base.n - 1], to.c[0], p->folded))
            continue;
        base.c[base.n - 1] = from.c[0];
        if (e->op)
            alternate(p->in, e->op, &base, true, p->folded, &p->stems);
        stems_add(&p->stems, &base);
    }
}

static bool makes(const struct reading *r, const struct letters *word, bool folded, struct forms *room)
{
    room->n = 0;
    forms_of(room, r);
    for (size_t i = 0; i < room->n; i++)
        if (letters_same(&room->at[i].word, word, folded))
            return true;
    return false;
}

static void keep_readings(struct parting *p, const struct letters *word, struct forms *room)
{
    for (unsigned i = 0; i < p->stems.n; i++) {
        struct reading r = {p->in, p->paradigm, p->stems.at[i]};
        if (!final_fits(p->paradigm, &r.stem, p->folded) || !makes(&r, word, p->folded, room))
            continue;
        p->out->at = need_room(p->out->at, p->out->n, &p->out->cap, sizeof *p->out->at);
        p->out->at[p->out->n++] = r;
    }
}

/* делалась -> делала, for paradigms that are REFLEXIVE */
static bool without_reflexive(struct letters *out, const struct letters *word)
{
    if (word->n < 5 || word->c[word->n - 2] != L'с' || (word->c[word->n - 1] != L'я' && word->c[word->n - 1] != L'ь'))
        return false;
    *out = *word;
    out->n = (uint8_t)(out->n - 2);
    return true;
}

void readings_of(struct readings *out, const struct inflection *in, const struct letters *word, bool folded)
{
    struct forms room = {0};
    for (size_t i = 0; i < in->nparadigms; i++) {
        struct parting p = {out, in, &in->paradigms[i], word, folded, {.n = 0}};
        struct letters bare;
        each_ending(in, p.paradigm->endings, part_ending, &p);
        if ((p.paradigm->flags & REFLEXIVE) && without_reflexive(&bare, word)) {
            p.word = &bare;
            each_ending(in, p.paradigm->endings, part_ending, &p);
        }
        keep_readings(&p, word, &room);
    }
    free(room.at);
}
