#include "inflect.h"

#include "utf8.h"
#include <stdlib.h>
#include <string.h>
#include <uchar.h>

extern const struct inflection inflection_cs, inflection_ru, inflection_en;
const struct inflection *const inflections[] = {&inflection_cs, &inflection_ru, &inflection_en, NULL};

enum { STEMS_MAX = 24, INFLECTIONS_MAX = 8 };

/* ---- letters ---- */

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

const uint8_t letter_folds[0x100] = {
    [L'á' - 0x80] = 'a', [L'ä' - 0x80] = 'a', [L'č' - 0x80] = 'c', [L'ď' - 0x80] = 'd', [L'é' - 0x80] = 'e', [L'ě' - 0x80] = 'e',
    [L'í' - 0x80] = 'i', [L'ĺ' - 0x80] = 'l', [L'ľ' - 0x80] = 'l', [L'ň' - 0x80] = 'n', [L'ó' - 0x80] = 'o', [L'ô' - 0x80] = 'o',
    [L'ö' - 0x80] = 'o', [L'ř' - 0x80] = 'r', [L'ŕ' - 0x80] = 'r', [L'š' - 0x80] = 's', [L'ť' - 0x80] = 't', [L'ú' - 0x80] = 'u',
    [L'ů' - 0x80] = 'u', [L'ü' - 0x80] = 'u', [L'ý' - 0x80] = 'y', [L'ž' - 0x80] = 'z',
};

static bool same_letter(uint16_t a, uint16_t b, bool folded)
{
    return a == b || (folded && letter_fold(a) == letter_fold(b));
}

bool letters_same(const struct letters *a, const struct letters *b, bool folded)
{
    if (a->n != b->n)
        return false;
    for (unsigned i = 0; i < a->n; i++)
        if (!same_letter(a->c[i], b->c[i], folded))
            return false;
    return true;
}

/* Do the letters before the at-th one end in these n? */
static bool end_before(const struct letters *w, unsigned at, const uint16_t *tail, unsigned n, bool folded)
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
    memcpy(w->c + w->n, more, n * sizeof *more);
    w->n = (uint8_t)(w->n + n);
    return true;
}

static bool append(struct letters *w, const struct letters *more)
{
    return append_letters(w, more->c, more->n);
}

static struct letters spelt(const char *utf8)
{
    struct letters w = {.n = 0};
    letters_of(&w, utf8, strlen(utf8));
    return w;
}

static bool is_vowel(uint16_t c)
{
    c = letter_fold(c);
    for (const char16_t *v = u"aeiouyаеиоуыэюя"; *v; v++)
        if (*v == c)
            return true;
    return false;
}

/* ---- the tables, read once ---- */

/* Small, since there are some thousand of them and every question reads them all. */
struct ending {
    uint32_t at;         /* without its marks: n letters of the tables */
    uint16_t last[2];    /* letters, folded, in which a word with it can end; 0: any */
    uint8_t n;
    char op;             /* 0: plain */
    bool zero : 1, shorten : 1, weak : 1, plural : 1;
    bool soft_e : 1;     /* begins with e, or ě after a labial */
    bool seamed : 1;     /* some seam is written otherwise before its first letter */
};

struct change {
    struct letters from, to;
};

/* An inflection with its strings taken apart. */
struct tables {
    const struct inflection *inflection;
    struct ending *endings;
    size_t nendings, endings_cap;
    size_t *from;            /* those of paradigm i are [from[i], from[i + 1]) */
    uint16_t *letters;       /* of endings */
    size_t nletters, letters_cap;
    struct change *alternations, *seams;
    char *ops;               /* of alternations, beside one another */
    struct letters fleeting, negative, superlative;
    struct letters *finals;  /* of each paradigm, without the ! */
    struct letters lengths[32][2];
    size_t nlengths;
};

/* An ending that is being read: with what stands before it in the paradigm where it is one of an adjective's. */
struct written_ending {
    struct ending ending; /* but for its letters */
    struct letters text;
};

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

static void keep_letters(struct tables *t, struct ending *kept, const struct letters *text)
{
    kept->at = (uint32_t)t->nletters;
    kept->n = text->n;
    for (unsigned i = 0; i < text->n; i++) {
        t->letters = need_room(t->letters, t->nletters, &t->letters_cap, sizeof *t->letters);
        t->letters[t->nletters++] = text->c[i];
    }
}

static bool has_seam(const struct tables *t, uint16_t right)
{
    for (size_t i = 0; i < t->inflection->nseams; i++)
        if (t->seams[i].from.c[1] == right)
            return true;
    return false;
}

static void keep_ending(struct tables *t, const struct written_ending *w)
{
    const struct letters *text = &w->text;
    t->endings = need_room(t->endings, t->nendings, &t->endings_cap, sizeof *t->endings);
    struct ending *kept = &t->endings[t->nendings++];
    *kept = w->ending;
    keep_letters(t, kept, text);
    if (!text->n)
        return;
    kept->last[0] = kept->last[1] = letter_fold(text->c[text->n - 1]);
    kept->seamed = has_seam(t, text->c[0]) || (kept->soft_e && has_seam(t, L'ě'));
    for (size_t i = 0; text->n == 1 && i < t->inflection->nseams; i++)
        if (t->seams[i].from.c[1] == text->c[0])
            kept->last[1] = letter_fold(t->seams[i].to.c[1]);
}

/* Calls itself for what A and B stand for. */
static void keep_endings(struct tables *t, const char *list, const struct written_ending *head)
{
    for (const char *s = list; *s;) {
        size_t len = strcspn(s, " ");
        const char *adjective = s[len - 1] == 'A' ? t->inflection->hard : s[len - 1] == 'B' ? t->inflection->soft : NULL;
        struct written_ending w;
        ending_of(&w, s, adjective ? len - 1 : len);
        if (head) {
            struct letters text = head->text;
            append(&text, &w.text);
            w = (struct written_ending){head->ending, text};
        }
        if (adjective)
            keep_endings(t, adjective, &w);
        else
            keep_ending(t, &w);
        s += len;
        s += strspn(s, " ");
    }
}

static void read_tables(struct tables *t, const struct inflection *in)
{
    t->inflection = in;
    t->alternations = need((in->nalternations + 1) * sizeof *t->alternations);
    t->ops = need(in->nalternations + 1);
    t->seams = need((in->nseams + 1) * sizeof *t->seams);
    t->from = need((in->nparadigms + 1) * sizeof *t->from);
    t->finals = need(in->nparadigms * sizeof *t->finals);
    for (size_t i = 0; i < in->nalternations; i++) {
        t->ops[i] = in->alternations[i].op;
        t->alternations[i] = (struct change){spelt(in->alternations[i].from), spelt(in->alternations[i].to)};
    }
    for (size_t i = 0; i < in->nseams; i++)
        t->seams[i] = (struct change){spelt(in->seams[i].from), spelt(in->seams[i].to)};
    for (const char *const *l = in->lengths; l && *l && t->nlengths < 32; l += 2, t->nlengths++) {
        t->lengths[t->nlengths][0] = spelt(l[0]);
        t->lengths[t->nlengths][1] = spelt(l[1]);
    }
    t->fleeting = spelt(in->fleeting ? in->fleeting : "");
    t->negative = spelt(in->negative ? in->negative : "");
    t->superlative = spelt(in->superlative ? in->superlative : "");
    for (size_t i = 0; i < in->nparadigms; i++) {
        const char *finals = in->paradigms[i].finals;
        t->finals[i] = spelt(finals ? finals + (*finals == '!') : "");
        keep_endings(t, in->paradigms[i].endings, NULL);
        t->from[i + 1] = t->nendings;
    }
}

/* The tables of an inflection: read when they are first asked for, and the same ever after. */
static const struct tables *tables_of(const struct inflection *in)
{
    static struct tables read[INFLECTIONS_MAX];
    size_t i = 0;
    while (read[i].inflection && read[i].inflection != in)
        i++;
    if (!read[i].inflection)
        read_tables(&read[i], in);
    return &read[i];
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
static void meet(const struct tables *t, uint16_t *left, uint16_t *right)
{
    for (size_t i = 0; i < t->inflection->nseams; i++)
        if (t->seams[i].from.c[0] == *left && t->seams[i].from.c[1] == *right) {
            *left = t->seams[i].to.c[0];
            *right = t->seams[i].to.c[1];
            return;
        }
}

/* Havl -> Havel, buňk -> buněk; Льв -> Лев, бойц -> боец */
static void put_fleeting(const struct tables *t, const struct letters *stem, struct stems *out)
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
static void drop_fleeting(const struct tables *t, const struct letters *word, struct stems *out)
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
static void change_length(const struct tables *t, const struct letters *stem, bool folded, struct stems *out)
{
    unsigned at = stem->n;
    while (at && !is_vowel(stem->c[at - 1]))
        at--;
    for (size_t i = 0; at && i < 2 * t->nlengths; i++) {
        const struct letters *from = &t->lengths[i / 2][i % 2], *to = &t->lengths[i / 2][!(i % 2)];
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

/* Changes the end of the stem by the rows of op, to -> from where back is set.  False where no row fits. */
static bool alternate(const struct tables *t, char op, const struct letters *stem, bool back, bool folded, struct stems *out)
{
    unsigned longest = 0;
    bool any = false;
    for (size_t i = 0; i < t->inflection->nalternations; i++) {
        if (t->ops[i] != op)
            continue;
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
    return c == 'b' || c == 'p' || c == 'v' || c == 'm' || c == 'f';
}

/* ---- forms ---- */

static void forms_add(struct forms *out, const struct letters *word, unsigned from, bool weak, bool plural)
{
    out->at = need_room(out->at, out->n, &out->cap, sizeof *out->at);
    out->at[out->n++] = (struct form){*word, 0, (uint8_t)from, weak, plural};
}

static void join(const struct tables *t, const struct letters *stem, const struct ending *e, bool weak, struct forms *out)
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

static void join_ending(const struct tables *t, const struct lexeme *x, const struct ending *e, struct forms *out)
{
    struct stems stems;
    stems.n = 0; /* the rest is room: it is not worth being zeroed for each ending */
    if (!e->op || (!alternate(t, e->op, &x->stem, false, false, &stems) && e->op != '<'))
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
    const struct tables *t = tables_of(x->inflection);
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
    const struct tables *t = tables_of(x->inflection);
    size_t before = out->n;
    join_ending(t, x, &t->endings[t->from[x->paradigm - x->inflection->paradigms]], out);
    if (x->reflexive)
        make_reflexive(out, before);
}

/* ---- lexemes ---- */

/* A word and one ending of one paradigm, being taken apart. */
struct parting {
    const struct tables *tables;
    size_t paradigm;
    const struct letters *word;
    bool folded;
    bool reflexive;   /* the word is without its -ся */
    unsigned without; /* paradigms with any of these flags are left out */
    struct stems stems;
    struct forms room;
    struct lexemes *out;
};

static bool can_end(const struct ending *e, uint16_t last)
{
    return !e->last[0] || e->last[0] == last || e->last[1] == last;
}

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
        alternate(p->tables, e->op, &p->stems.at[i], true, p->folded, &p->stems);
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
    for (unsigned i = 0; i < finals->n; i++)
        if (same_letter(finals->c[i], last, p->folded && !not))
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

static bool is_known(const struct lexemes *out, size_t from, const struct lexeme *x)
{
    for (size_t i = from; i < out->n; i++)
        if (out->at[i].paradigm == x->paradigm && out->at[i].reflexive == x->reflexive &&
            letters_same(&out->at[i].stem, &x->stem, false))
            return true;
    return false;
}

static void part_ending(struct parting *p, const struct ending *e, size_t from)
{
    p->stems.n = 0;
    if (end_before(p->word, p->word->n, p->tables->letters + e->at, e->n, p->folded || e->soft_e)) {
        struct letters base = *p->word;
        base.n = (uint8_t)(base.n - e->n);
        undo(p, e, &base);
    }
    if (e->seamed)
        undo_seams(p, e);
    for (unsigned i = 0; i < p->stems.n; i++) {
        struct lexeme x = {p->tables->inflection, &p->tables->inflection->paradigms[p->paradigm], p->stems.at[i], p->reflexive};
        if (!is_stem(p, &x.stem) || !final_fits(p, x.stem.c[x.stem.n - 1]) || is_known(p->out, from, &x) || !makes(p, &x, e))
            continue;
        p->out->at = need_room(p->out->at, p->out->n, &p->out->cap, sizeof *p->out->at);
        p->out->at[p->out->n++] = x;
    }
}

static void part_word(struct parting *p, const struct letters *word, unsigned flags, size_t from)
{
    uint16_t last = letter_fold(word->c[word->n - 1]);
    p->word = word;
    for (p->paradigm = 0; p->paradigm < p->tables->inflection->nparadigms; p->paradigm++) {
        const struct tables *t = p->tables;
        unsigned has = p->tables->inflection->paradigms[p->paradigm].flags;
        if ((has & flags) != flags || has & p->without)
            continue;
        for (size_t i = t->from[p->paradigm]; i < t->from[p->paradigm + 1]; i++)
            if (can_end(&t->endings[i], last))
                part_ending(p, &t->endings[i], from);
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
