/* Base forms are judged by their ends: what hardly any name ends with is no rival, and against what nothing but names
 * of one kind end with, no other is. */
#include "name_rival.h"

#include "name_shape.h"
#include "utf8.h"
#include <string.h>

#define UNLIKELY 1.0 /* of name_shape.h: Незвалом */

static bool ends_as(const char *base, const char *const *tails)
{
    for (size_t len = strlen(base); *tails; tails++)
        if (len > strlen(*tails) && !strcmp(base + len - strlen(*tails), *tails))
            return true;
    return false;
}

/* A noun, or a town called after somebody (Карлово). */
static bool is_neuter(const struct name_class *c)
{
    bool adjective = c->flags & NAME_ADJECTIVE && !(c->flags & NAME_LISTED);
    return c->gender == NAME_NEUTER && !adjective && !(c->flags & NAME_FIXED);
}

bool name_rival_none(const struct name_class *c, const char *base)
{
    static const char *const towns[] = {"ск",    "цк",  "град", "город", "бург", "берг", "штадт", "дорф",  "поль",
                                        "хольм", "мск", "grad", "gorod", "burg", "berg", "dorf",  "stadt", NULL};
    enum { SHORTEST = 3 };
    if (c->flags & (NAME_LISTED | NAME_ADJECTIVE | NAME_FIXED))
        return false;
    size_t usual = name_class_end(c->usual, base);
    bool town = c->gender & NAME_MASCULINE && ends_as(base, towns);
    return town || (usual && utf8_count(base + strlen(base) - usual, usual) >= SHORTEST);
}

/* Symbirsko, Katkovo: of neuters only regions are called so, and towns, where a place is spoken of. */
static bool may_be_neuter(const struct name_rival *r)
{
    static const char *const regions[] = {"sko", "cko", "iště", "ště",  "í",    "um",   "щено", "ское", "ум",
                                          "ье",  "ие",  "ство", "stvo", "ství", "ctví", "чко",  "ньё",  NULL};
    static const char *const towns[] = {"ovo", "evo", "ino", "ово", "ево", "ёво", "ино", "ыно", NULL};
    return ends_as(r->base, regions) || (r->placed && ends_as(r->base, towns));
}

bool name_rival_may_be(const struct name_rival *r, const struct name_class *chosen)
{
    /* мариинскь, тршебовя, выборгскуя: no word ends so */
    static const char *const never[] = {"кь", "гь", "хь", "мь", "бь", "пь", "кя", "гя", "хя",
                                        "бя", "вя", "мя", "пя", "фя", "уя", "oa", NULL};
    static const char *const streets[] = {"овая", "евая", "иная", "ыная", "овые", "евые", "иные", "ыные",
                                          "овый", "евый", "иный", "овое", "евое", "иное", NULL};
    static const char *const foreign[] = {"o",    "skij", "ckij",
                                          "skoj", "ckoj", NULL}; /* Hugo, Dostojevskij: the texts would have them */
    const struct name_class *c = r->class;
    if (is_neuter(c) && !may_be_neuter(r))
        return false;
    if (ends_as(r->base, never) || (ends_as(r->base, streets) && !r->placed))
        return false;
    if (name_class_end(c->seldom, r->base) || name_shape_unlikely(r->base) > UNLIKELY)
        return false;
    if (c->flags & NAME_FIXED && r->among) /* Moravské (Třebové) */
        return false;
    if (c->gender & NAME_ANIMATE && c->gender & NAME_MASCULINE && ends_as(r->base, foreign))
        return false;
    if (c->flags & NAME_ADJECTIVE && c->gender & (NAME_NEUTER | NAME_PLURAL) && !r->placed)
        return !(chosen->gender & NAME_ANIMATE); /* s Dobřanským */
    bool kennedy = c->gender == (NAME_MASCULINE | NAME_ANIMATE) && ends_as(r->base, (const char *const[]){"y", NULL});
    return !(kennedy && chosen->gender & NAME_PLURAL); /* Hanáky */
}
