/* Words as arrays of letters, and which inflections there are: what inflect.c and make_inflect.c share. */
#include "inflect_tables.h"

#include "utf8.h"
#include <string.h>

extern const struct inflection inflection_cs, inflection_ru, inflection_en;
const struct inflection *const inflections[] = {&inflection_cs, &inflection_ru, &inflection_en, NULL};

/* One or two bytes are enough for nearly all. */
static inline size_t next_letter(const char *s, size_t len, uint32_t *c)
{
    unsigned char first = (unsigned char)s[0], second = len > 1 ? (unsigned char)s[1] : 0;
    if (first >= 0x80 && (first < 0xC2 || first >= 0xE0 || (second & 0xC0) != 0x80))
        return utf8_next(s, len, c);
    *c = first < 0x80 ? first : (first & 0x1Fu) << 6 | (second & 0x3Fu);
    return first < 0x80 ? 1 : 2;
}

bool letters_of(struct letters *out, const char *utf8, size_t len)
{
    out->n = 0;
    for (size_t i = 0; i < len;) {
        uint32_t c;
        i += next_letter(utf8 + i, len - i, &c);
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

bool letters_alike(const struct letters *a, const struct letters *b, bool folded)
{
    for (unsigned i = a->n; i-- > 0;) /* words that differ mostly do so at their end */
        if (!same_letter(a->c[i], b->c[i], folded))
            return false;
    return true;
}
