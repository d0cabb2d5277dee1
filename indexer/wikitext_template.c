/* Templates: most are taken away; of those that only wrap a text the text stays, of those that cite a book its facts.
 */
#include "wikitext.h"

#include <string.h>
#include <strings.h>

enum { ARGUMENTS_MAX = 64 };

struct argument {
    const char *name, *value; /* name: NULL where it is known by its place */
    size_t name_len, value_len;
};

/* Which argument is the text. */
enum which { LAST, FIRST, LONGEST, ALL };

/* Names, as they begin: "lang" is lang and lang-ru.  '-' at the end: a code follows. */
static const struct {
    const char *name;
    enum which which;
} wrappers[] = {
    {"abbr", FIRST},
    {"big", LAST},
    {"blockquote", LONGEST},
    {"center", LAST},
    {"citát", LONGEST},
    {"cizojazyčně", LAST},
    {"cj", LAST},
    {"cjz", LAST},
    {"comment", FIRST},
    {"convert", ALL},
    {"cquote", LONGEST},
    {"flag", LAST},
    {"flagicon", FIRST},
    {"iast", LAST},
    {"ipa", LAST},
    {"italics", LAST},
    {"kdo", FIRST},
    {"lang", LAST},
    {"lang-", LAST},
    {"lang2", LAST},
    {"math", LAST},
    {"nobold", LAST},
    {"nobr", LAST},
    {"nobreak", LAST},
    {"noitalic", LAST},
    {"nowrap", LAST},
    {"nowrap1", LAST},
    {"num", FIRST},
    {"nts", FIRST},
    {"poem", LONGEST},
    {"poem1", LONGEST},
    {"poemx", LONGEST},
    {"poemx1", LONGEST},
    {"polytonic", LAST},
    {"quote", LONGEST},
    {"quotation", LONGEST},
    {"sc", LAST},
    {"sfrac", ALL},
    {"small", LAST},
    {"smallcaps", LAST},
    {"smaller", LAST},
    {"sort", LAST},
    {"sub", LAST},
    {"sup", LAST},
    {"transl", LAST},
    {"translit", LAST},
    {"tt", LAST},
    {"unicode", LAST},
    {"verse", LONGEST},
    {"vjazyce", LAST},
    {"vjazyce2", LAST},
    {"tooltip", FIRST},
    {"не переведено", FIRST},
    {"не переведено 2", FIRST},
    {"не переведено 3", FIRST},
    {"не переведено 5", FIRST},
    {"нп", FIRST},
    {"нп2", FIRST},
    {"нп3", FIRST},
    {"нп5", FIRST},
    {"начало цитаты", LONGEST},
    {"отступ", LONGEST},
    {"цитата", LONGEST},
    {"дата", ALL},
    {"datum", ALL},
    {"флаг", LAST},
    {"подсказка", FIRST},
    {"разрядка", LAST},
    {"razr", LAST},
    {"акут", LAST},
    {"рус", LAST},
};

static const char *const cites[] = {"cite",       "citation", "citace", "citeweb", "книга", "статья",
                                    "публикация", "источник", "harvnb", "sfn",     NULL};

/* Of a citation these are its text, in any language. */
static const char *const facts[] = {
    "author",        "last",       "first",     "last1",   "first1",    "last2",     "first2",       "editor",
    "title",         "chapter",    "journal",   "work",    "newspaper", "publisher", "location",     "place",
    "date",          "year",       "volume",    "issue",   "page",      "pages",     "autor",        "autoři",
    "příjmení",      "jméno",      "příjmení1", "jméno1",  "příjmení2", "jméno2",    "titul",        "název",
    "kapitola",      "periodikum", "vydavatel", "místo",   "rok",       "datum",     "datum vydání", "strany",
    "strana",        "ročník",     "číslo",     "sborník", "автор",     "заглавие",  "название",     "издание",
    "издательство",  "место",      "год",       "том",     "номер",     "страницы",  "страница",     "часть",
    "ответственный", NULL,
};

static bool is_space(char c)
{
    return c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '_';
}

static void trim(const char **s, size_t *len)
{
    while (*len && is_space(**s))
        ++*s, --*len;
    while (*len && is_space((*s)[*len - 1]))
        --*len;
}

/* Where the argument at s ends: at a | that is in no link and no template. */
static size_t argument_len(const char *s, size_t len)
{
    size_t links = 0, templates = 0;
    for (size_t i = 0; i < len; i++) {
        bool two = i + 1 < len && s[i] == s[i + 1];
        if (s[i] == '|' && !links && !templates)
            return i;
        if (two && (s[i] == '[' || s[i] == '{'))
            *(s[i] == '[' ? &links : &templates) += 1, i++;
        else if (two && ((s[i] == ']' && links) || (s[i] == '}' && templates)))
            *(s[i] == ']' ? &links : &templates) -= 1, i++;
    }
    return len;
}

/* "name=value"; a name has no markup in it. */
static struct argument argument_of(const char *s, size_t len)
{
    struct argument a = {.value = s, .value_len = len};
    const char *equals = memchr(s, '=', len);
    size_t name = equals ? (size_t)(equals - s) : 0;
    if (equals && name < 40 && !memchr(s, '<', name) && !memchr(s, '[', name) && !memchr(s, '{', name)) {
        a = (struct argument){.name = s, .name_len = name, .value = equals + 1, .value_len = len - name - 1};
        trim(&a.name, &a.name_len);
        if (a.name_len == 1 && *a.name >= '1' && *a.name <= '9')
            a.name = NULL;
    }
    trim(&a.value, &a.value_len);
    return a;
}

static size_t split(struct argument *arguments, const char *s, size_t len)
{
    size_t n = 0;
    while (n < ARGUMENTS_MAX) {
        size_t end = argument_len(s, len);
        arguments[n++] = argument_of(s, end);
        if (end == len)
            break;
        s += end + 1;
        len -= end + 1;
    }
    return n;
}

/* Capitals of ASCII do not count, nor do underscores for spaces. */
static bool same(const char *s, size_t len, const char *name)
{
    for (; len && *name; s++, name++, len--)
        if ((*s == '_' ? ' ' : *s >= 'A' && *s <= 'Z' ? *s + 32 : *s) != *name)
            return false;
    return !len && !*name;
}

/* A capital of Cyrillic at the beginning: П of «Публикация» is п, Ц is ц. */
static size_t lower_first(char *out, const char *s, size_t len)
{
    memcpy(out, s, len);
    if (len >= 2 && out[0] == '\xD0' && (unsigned char)out[1] >= 0x90 && (unsigned char)out[1] <= 0xAF) {
        unsigned c = (unsigned char)out[1] + 0x20u;
        out[0] = c > 0xBF ? '\xD1' : '\xD0';
        out[1] = (char)(c > 0xBF ? c - 0x40 : c);
    }
    return len;
}

static bool listed(const char *s, size_t len, const char *const *list)
{
    for (; *list; list++)
        if (same(s, len, *list))
            return true;
    return false;
}

/* "lang-ru", "cite book": the first word, where it alone says what it is. */
static bool cites_something(const char *s, size_t len)
{
    size_t word = 0;
    while (word < len && s[word] != ' ' && s[word] != '_')
        word++;
    return listed(s, word, cites);
}

static int wrapper(const char *s, size_t len)
{
    for (size_t i = 0; i < sizeof wrappers / sizeof *wrappers; i++) {
        size_t n = strlen(wrappers[i].name);
        if (wrappers[i].name[n - 1] == '-' ? len > n && same(s, n, wrappers[i].name) : same(s, len, wrappers[i].name))
            return (int)wrappers[i].which;
    }
    return -1;
}

static void add_value(struct buf *out, const struct argument *a, const char *before)
{
    if (!a->value_len)
        return;
    if (out->len)
        buf_adds(out, before);
    buf_add(out, a->value, a->value_len);
}

static void add_cited(struct buf *out, const struct argument *arguments, size_t n)
{
    struct buf cited = {0};
    for (size_t i = 0; i < n; i++)
        if (!arguments[i].name || listed(arguments[i].name, arguments[i].name_len, facts))
            add_value(&cited, &arguments[i], ", ");
    buf_add(out, buf_string(&cited), cited.len);
    buf_free(&cited);
}

/* Those that are known by their place; of a quotation also the named one, whose name is the template's own business. */
static void add_wrapped(struct buf *out, const struct argument *arguments, size_t n, enum which which)
{
    const struct argument *best = NULL;
    struct buf all = {0};
    for (size_t i = 0; i < n; i++) {
        const struct argument *a = &arguments[i];
        if (a->name && which != LONGEST)
            continue;
        if (!best || which == LAST || (which == LONGEST && a->value_len > best->value_len))
            best = a;
        add_value(&all, a, " ");
    }
    if (which == ALL)
        buf_add(out, buf_string(&all), all.len);
    else if (best)
        buf_add(out, best->value, best->value_len);
    buf_free(&all);
}

void wikitext_template(struct buf *out, const char *s, size_t len, bool in_note)
{
    struct argument arguments[ARGUMENTS_MAX];
    char name[64];
    size_t end = argument_len(s, len), name_len = end;
    const char *from = s;
    trim(&from, &name_len);
    if (name_len == 1 && *from == '!') {
        buf_addc(out, '|');
        return;
    }
    if (end == len || name_len > sizeof name)
        return;
    name_len = lower_first(name, from, name_len);
    size_t n = split(arguments, s + end + 1, len - end - 1);
    int which = wrapper(name, name_len);
    if (which >= 0)
        add_wrapped(out, arguments, n, (enum which)which);
    else if (in_note || cites_something(name, name_len))
        add_cited(out, arguments, n);
}
