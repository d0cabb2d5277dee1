/* Words, phrases and filters.  What a word is, tokens_of decides, for questions as for texts: only so does a question
 * find what it shows.  The signs of a word (=, !, *, ~) are looked for in the bytes right beside its token. */
#include "leaf.h"

#include "utf8.h"

#include <stdlib.h>
#include <string.h>

/* ---- words ---- */

/* The affixes of one word, and the byte of the stretch where they end. */
struct affixes {
    unsigned set;
    unsigned fuzzy;
    size_t end;
};

/* What is being read: offsets of tokens count from stretch.start. */
struct reading {
    struct query *query;
    struct stretch stretch;
    struct tokens *tokens;
    struct buf *why;
    const char *s; /* the stretch, white space as blanks */
    size_t len;
};

/* isdigit would ask the locale. */
static bool is_digit(char c)
{
    return c >= '0' && c <= '9';
}

/* The caret stands under byte `at` of the stretch. */
static bool complain(const struct reading *r, size_t at, const char *sentence)
{
    return query_caret(r->why, r->query->text, r->stretch.start + at, sentence);
}

/* The next token that does not lie inside token i; tokens.n where there is none. */
static size_t next_word(const struct tokens *t, size_t i)
{
    size_t next = i + 1;
    while (next < t->n && t->at[next].start < t->at[i].end)
        next++;
    return next;
}

/* "=word" at the beginning, or behind a blank: the = of "E=mc2" means nothing. */
static bool has_equals(const struct reading *r, const struct token *token)
{
    size_t at = token->start;
    return at && r->s[at - 1] == '=' && (at == 1 || r->s[at - 2] == ' ');
}

/* The affix that a character means behind a word; 0: none. */
static unsigned sign_of(char c)
{
    return c == '*' ? AFFIX_PREFIX : c == '!' ? AFFIX_CAPITAL : c == '~' ? AFFIX_FUZZY : 0;
}

/* Reads the signs that count behind a word: *, ! and ~ with its number, in any order. */
static struct affixes signs_behind(const struct reading *r, size_t at)
{
    struct affixes found = {.end = at};
    while (found.end < r->len && sign_of(r->s[found.end]) & r->stretch.affixes) {
        unsigned sign = sign_of(r->s[found.end++]);
        found.set |= sign;
        if (sign != AFFIX_FUZZY)
            continue;
        bool number = found.end < r->len && is_digit(r->s[found.end]);
        found.fuzzy = number ? (unsigned)(r->s[found.end++] - '0') : 1;
    }
    return found;
}

/* The affixes of token i.  Signs with a word right behind them (foo!bar, 2*3) are only punctuation; a star with letters
 * on both sides is more likely a pattern that we do not know. */
static bool affixes_of(const struct reading *r, size_t i, struct affixes *out)
{
    const struct token *token = &r->tokens->at[i];
    size_t next = next_word(r->tokens, i);
    struct affixes found = signs_behind(r, token->end);

    if (next < r->tokens->n && r->tokens->at[next].end > found.end && r->tokens->at[next].start <= found.end) {
        bool pattern = found.set & AFFIX_PREFIX && r->tokens->at[next].kind == TOKEN_WORD;
        if (pattern && token->kind == TOKEN_WORD)
            return complain(r, token->end, "a * stands only at the end of a word: give its beginning, as in wor*");
        found = (struct affixes){.end = token->end};
    }
    if (found.set & AFFIX_FUZZY && (found.fuzzy < 1 || found.fuzzy > 2))
        return complain(r, found.end - 1, "word~ allows one letter to differ, word~2 allows two, and no more");
    if (r->stretch.exact || (r->stretch.affixes & AFFIX_EXACT && has_equals(r, token)))
        found.set |= AFFIX_EXACT;
    *out = found;
    return true;
}

/* One letter, also one that has an accent: Č. */
static bool is_initial(const struct tokens *t, const struct token *token)
{
    return token->kind == TOKEN_WORD && token->folded_len && utf8_count(token_term(t, token), token->folded_len) == 1;
}

/* A word with its signs.  The first one of a number stands for it in query.words. */
static struct node *word_node(const struct reading *r, const struct token *token, struct affixes has, size_t number)
{
    struct query *query = r->query;
    size_t start = r->stretch.start;
    struct node *node = node_of(NODE_WORD, start + token->start, start + token->end);

    node->word = need_copy(query->text + node->at, node->end - node->at);
    node->number = number;
    node->exact = has.set & AFFIX_EXACT;
    node->capital = has.set & AFFIX_CAPITAL;
    node->prefix = has.set & AFFIX_PREFIX;
    node->fuzzy = has.set & AFFIX_FUZZY ? has.fuzzy : 0;
    node->initial = is_initial(r->tokens, token);
    if (number == query->nwords) {
        query->words = need_room(query->words, query->nwords, &query->words_cap, sizeof *query->words);
        query->words[query->nwords++] = node;
    }
    return node;
}

/* Compounds inside a compound have parts of their own, which stand beside them. */
static bool is_part(const struct token *token)
{
    return token->shape == SHAPE_PART || token->shape == SHAPE_PLAIN;
}

/* How many words the compound i has; 0 where it is none. */
static size_t count_parts(const struct tokens *t, size_t i)
{
    size_t n = 0;
    for (size_t k = i + 1; k < next_word(t, i); k++)
        n += is_part(&t->at[k]);
    return n;
}

/* The parts of compound i as a phrase.  Beside its whole they share its number, so that Римский-Корсаков is one word of
 * the question; in a phrase each is a word of its own. */
static struct node *parts_node(const struct reading *r, size_t i, struct affixes has)
{
    size_t number = r->query->nwords - 1, last = next_word(r->tokens, i) - 1;
    const struct token *whole = &r->tokens->at[i];
    struct node *phrase = node_of(NODE_PHRASE, r->stretch.start + whole->start, r->stretch.start + whole->end);

    for (size_t k = i + 1; k <= last; k++) {
        if (!is_part(&r->tokens->at[k]))
            continue;
        struct affixes own = has;
        if (k < last)
            own.set &= ~(unsigned)AFFIX_PREFIX; /* only the end of the last part is open */
        node_add(phrase, word_node(r, &r->tokens->at[k], own, r->stretch.phrase ? r->query->nwords : number));
    }
    return phrase;
}

/* Римский-Корсаков: itself, or its parts one behind the other.  O'Neill has one part only: the O is no word. */
static struct node *leaf_of(const struct reading *r, size_t i, struct affixes has)
{
    const struct token *token = &r->tokens->at[i];
    if (count_parts(r->tokens, i) < 2)
        return word_node(r, token, has, r->query->nwords);
    if (r->stretch.phrase)
        return parts_node(r, i, has);
    struct node *choice = node_of(NODE_OR, r->stretch.start + token->start, r->stretch.start + token->end);
    node_add(choice, word_node(r, token, has, r->query->nwords));
    node_add(choice, parts_node(r, i, has));
    return choice;
}

/* One word, with all that may be wrong with it.  *taken: where the signs of the last one ended. */
static bool add_leaf(const struct reading *r, size_t i, struct node *into, size_t *taken)
{
    const struct token *token = &r->tokens->at[i];
    struct affixes has;

    if (r->query->nwords + count_parts(r->tokens, i) >= QUERY_WORDS_MAX)
        return complain(r, token->start, "a question has at most 256 words");
    if (r->stretch.affixes & AFFIX_PREFIX && token->kind == TOKEN_WORD && token->start > *taken &&
        r->s[token->start - 1] == '*')
        return complain(r, token->start - 1, "a word cannot begin with *: give its beginning, as in wor*");
    if (!affixes_of(r, i, &has))
        return false;
    *taken = has.end;
    node_add(into, leaf_of(r, i, has));
    return true;
}

/* White space as blanks of the same length: a hyphen at the end of a line of the question breaks no word. */
static char *blanked(const char *s, size_t len)
{
    char *copy = need_copy(s, len);
    for (size_t i = 0; i < len;) {
        size_t space = query_space(s + i, len - i);
        memset(copy + i, ' ', space);
        i += space ? space : 1;
    }
    return copy;
}

bool leaf_words(struct query *query, struct stretch stretch, struct node *into, struct tokens *tokens, struct buf *why)
{
    size_t len = stretch.end - stretch.start, taken = 0;
    char *text = blanked(query->text + stretch.start, len);
    struct reading r = {query, stretch, tokens, why, text, len};
    bool ok = true;

    tokens_of(tokens, text, len);
    for (size_t i = 0; i < tokens->n && ok; i = next_word(tokens, i))
        if (tokens->at[i].start >= taken) /* the 2 of word~2 is taken already */
            ok = add_leaf(&r, i, into, &taken);
    free(text);
    return ok;
}

/* ---- filters ---- */

static const struct {
    const char *name;
    enum filter_kind kind;
} fields[] = {
    {"author:", FILTER_AUTHOR}, {"date:", FILTER_DATE},   {"lang:", FILTER_LANG},
    {"path:", FILTER_PATH},     {"title:", FILTER_TITLE},
};

/* Where an unquoted value ends: at white space, a quote, or a parenthesis that was not opened in it. */
static size_t value_end(const char *s, size_t len)
{
    size_t at = 0, open = 0;
    for (; at < len && !query_space(s + at, len - at) && s[at] != '"'; at++) {
        if (s[at] == ')' && !open)
            break;
        open += s[at] == '(';
        open -= s[at] == ')';
    }
    return at;
}

/* YYYY, YYYY-MM, YYYY-MM-DD. */
static bool is_date(const char *s, size_t len)
{
    static const char shape[] = "dddd-dd-dd";
    if (len != 4 && len != 7 && len != 10)
        return false;
    for (size_t i = 0; i < len; i++)
        if (shape[i] == 'd' ? !is_digit(s[i]) : s[i] != shape[i])
            return false;
    int month = len > 4 ? (s[5] - '0') * 10 + s[6] - '0' : 1;
    int day = len > 7 ? (s[8] - '0') * 10 + s[9] - '0' : 1;
    return month >= 1 && month <= 12 && day >= 1 && day <= 31;
}

/* A date, or two with .. between, of which one may be left out; the first is not after the second. */
static bool is_dates(const char *s)
{
    const char *dots = strstr(s, "..");
    if (!dots)
        return is_date(s, strlen(s));
    size_t first = (size_t)(dots - s), second = strlen(dots + 2);
    size_t shared = first < second ? first : second;
    return first + second && (!first || is_date(s, first)) && (!second || is_date(dots + 2, second)) &&
           memcmp(s, dots + 2, shared) <= 0;
}

/* Punctuation alone, title:"...", would match every document or none. */
static bool has_word(const char *s, struct tokens *tokens)
{
    tokens_of(tokens, s, strlen(s));
    return tokens->n;
}

/* NULL, or what is wrong with the value of a filter. */
static const char *wrong_value(const struct node *filter, struct tokens *tokens)
{
    switch (filter->filter) {
    case FILTER_LANG:
        return language_by_code(filter->value) ? NULL : "no such language: lang: takes cs, ru, en, sk, uk or other";
    case FILTER_DATE:
        return is_dates(filter->value)
                   ? NULL
                   : "no such date: date: takes 1968, 1968-08, 1968-08-21 or two of them with .. between";
    case FILTER_TITLE:
    case FILTER_AUTHOR:
        return has_word(filter->value, tokens) ? NULL : "this filter has no word";
    case FILTER_PATH:
        break;
    }
    return NULL;
}

/* The field whose name stands at s, or the number of fields. */
static size_t field_at(const char *s)
{
    size_t n = sizeof fields / sizeof *fields, i = 0;
    while (i < n && strncmp(s, fields[i].name, strlen(fields[i].name)))
        i++;
    return i;
}

/* The value as typed; lang:CS is lang:cs. */
static struct node *filter_node(const char *text, size_t at, size_t start, size_t len, enum filter_kind kind)
{
    struct node *filter = node_of(NODE_FILTER, at, start + len);
    filter->filter = kind;
    filter->value = need_copy(text + start, len);
    for (char *c = filter->value; kind == FILTER_LANG && *c; c++)
        if (*c >= 'A' && *c <= 'Z')
            *c = (char)(*c - 'A' + 'a');
    return filter;
}

bool leaf_filter(struct query *query, size_t at, struct node **out, size_t *end, struct tokens *tokens, struct buf *why)
{
    size_t field = field_at(query->text + at);
    *out = NULL;
    if (field == sizeof fields / sizeof *fields)
        return true;
    size_t start = at + strlen(fields[field].name);
    bool opened = query->text[start] == '"';
    const char *quote = opened ? strchr(query->text + start + 1, '"') : NULL;
    start += opened; /* a quote that is never closed is nothing */
    size_t len =
        quote ? (size_t)(quote - query->text) - start : value_end(query->text + start, strlen(query->text + start));
    *end = start + len + (quote != NULL);
    if (!len)
        return true; /* "title:" alone is a word */
    *out = filter_node(query->text, at, start, len, fields[field].kind);
    const char *wrong = wrong_value(*out, tokens);
    if (!wrong)
        return true;
    node_free(*out);
    *out = NULL;
    return query_caret(why, query->text, start, wrong);
}
