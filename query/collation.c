/* ICU through dlopen: its collation data are large, and all commands but one do without.  It stays loaded once it is:
 * what it keeps for itself would be lost with it. */
#include "collation.h"

#include "fold.h"

#include <dlfcn.h>
#include <stdlib.h>
#include <string.h>
#include <unicode/ucol.h>
#include <utf8proc.h>

/* The names of functions carry ICU's version: ucol_open is a macro, ucol_open_72. */
#define SPELT(name) #name
#define SPELL(name) SPELT(name)

struct collation {
    void *library;
    UCollator *collator;
    UCollator *(*open)(const char *, UErrorCode *);
    void (*close)(UCollator *);
    int32_t (*key)(const UCollator *, const UChar *, int32_t, uint8_t *, int32_t);
    UChar *room;
    size_t cap;
};

static bool find_functions(struct collation *c)
{
    void *functions[] = {dlsym(c->library, SPELL(ucol_open)), dlsym(c->library, SPELL(ucol_close)),
                         dlsym(c->library, SPELL(ucol_getSortKey))};
    memcpy(&c->open, &functions[0], sizeof c->open);
    memcpy(&c->close, &functions[1], sizeof c->close);
    memcpy(&c->key, &functions[2], sizeof c->key);
    return c->open && c->close && c->key;
}

struct collation *collation_open(const char *language, struct buf *why)
{
    static const char name[] = "libicui18n.so." SPELL(U_ICU_VERSION_MAJOR_NUM);
    struct collation *c = need(sizeof *c);
    UErrorCode status = U_ZERO_ERROR;
    c->library = dlopen(name, RTLD_NOW | RTLD_LOCAL | RTLD_NODELETE);
    if (!c->library)
        fail(why, "cannot open %s", name);
    else if (!find_functions(c))
        fail(why, "%s lacks a function", name);
    else if (!(c->collator = c->open(language, &status)) || U_FAILURE(status))
        fail(why, "ICU has no order for '%s'", language);
    else
        return c;
    collation_close(c);
    return NULL;
}

void collation_close(struct collation *c)
{
    if (!c)
        return;
    if (c->collator)
        c->close(c->collator);
    if (c->library)
        dlclose(c->library);
    free(c->room);
    free(c);
}

/* Ill-formed bytes are U+FFFD. */
static size_t utf16_of(struct collation *c, const char *s)
{
    size_t n = 0, len = strlen(s);
    for (size_t i = 0; i < len;) {
        uint32_t code;
        i += utf8_next(s + i, len - i, &code);
        c->room = need_room(c->room, n + 1, &c->cap, sizeof *c->room);
        if (code == UTF8_BAD)
            code = 0xFFFD;
        if (code < 0x10000) {
            c->room[n++] = (UChar)code;
        } else {
            c->room[n++] = (UChar)(0xD7C0 + (code >> 10));
            c->room[n++] = (UChar)(0xDC00 + (code & 0x3FF));
        }
    }
    return n;
}

/* Without ICU: what folding leaves of the letters. */
static char *plain_key(const char *s)
{
    struct buf out = {0};
    for (size_t i = 0, len = strlen(s); i < len;) {
        uint32_t code;
        struct fold room;
        i += utf8_next(s + i, len - i, &code);
        const struct fold *f = fold_at(code, &room);
        buf_add(&out, f->bytes, f->flags & CHAR_WORD ? f->len : 0);
        if (code == ' ')
            buf_addc(&out, ' ');
    }
    return buf_take(&out);
}

char *collation_key(struct collation *c, const char *s)
{
    if (!c)
        return plain_key(s);
    int32_t n = (int32_t)utf16_of(c, s), size = c->key(c->collator, c->room, n, NULL, 0);
    char *key = need((size_t)size + 1);
    c->key(c->collator, c->room, n, (uint8_t *)key, size);
    return key;
}

struct collation_letter collation_letter(const char *s)
{
    struct collation_letter out = {.small = "", .letter = "#"};
    size_t len = strlen(s), at = 0, n = 0;
    uint32_t code = UTF8_BAD;
    while (at < len && !(fold_flags((utf8_next(s + at, len - at, &code), code)) & CHAR_WORD))
        at += utf8_next(s + at, len - at, &code);
    if (at == len || !(fold_flags(code) & CHAR_LETTER))
        return out;
    struct fold room;
    const struct fold *f = fold_at(code, &room);
    uint32_t folded;
    utf8_next(f->bytes, f->len, &folded);
    out.letter[utf8_put((uint32_t)utf8proc_toupper((int32_t)folded), out.letter)] = 0;
    for (int i = 0; i < 2 && at < len; i++) {
        at += utf8_next(s + at, len - at, &code);
        n += code == UTF8_BAD ? 0 : utf8_put((uint32_t)utf8proc_tolower((int32_t)code), out.small + n);
    }
    out.small[n] = 0;
    return out;
}
