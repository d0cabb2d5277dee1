/* The table of formats, and what they share: above all the writers of characters.
 *
 * Each writer takes bytes of any kind, since file names may be any bytes and documents hold anything: what a terminal
 * would obey (escape sequences, the C1 controls), what would end a line or turn its direction around never comes out.
 */
#include "show.h"

#include "utf8.h"

#include <stdlib.h>
#include <string.h>
#include <unistd.h>

/* To add a format: write show_xx.c after show_json.c, then one line here; README and --help list what is here. */
extern const struct show show_text, show_json, show_trec, show_tsv, show_vimgrep, show_markdown, show_html;
const struct show *const shows[] = {
    &show_text, &show_json, &show_trec, &show_tsv, &show_vimgrep, &show_markdown, &show_html, NULL,
};

/* NULL tells a wrong name; the caller lists those that there are. */
const struct show *show_by_name(const char *name)
{
    for (size_t i = 0; shows[i]; i++)
        if (!strcmp(shows[i]->name, name))
            return shows[i];
    return NULL;
}

/* ---- characters ---- */

/* What may not reach a terminal: controls, line and paragraph separators, what turns the direction of text around. */
static bool is_control(uint32_t c)
{
    return c < 0x20 || (c >= 0x7F && c < 0xA0) || c == 0x2028 || c == 0x2029 || (c >= 0x202A && c <= 0x202E) ||
           (c >= 0x2066 && c <= 0x2069);
}

/* What JSON must escape, and what a terminal or a reader of lines would trip over. */
void show_json_string(const char *s, size_t len, struct buf *out)
{
    uint32_t c;
    if (!s) {
        buf_adds(out, "null");
        return;
    }
    buf_addc(out, '"');
    for (size_t i = 0, size; i < len; i += size) {
        size = utf8_next(s + i, len - i, &c);
        if (c == UTF8_BAD)
            buf_adds(out, SHOW_BAD);
        else if (c == '"' || c == '\\')
            buf_addf(out, "\\%c", (char)c);
        else if (c == '\n')
            buf_adds(out, "\\n");
        else if (is_control(c))
            buf_addf(out, "\\u%04x", (unsigned)c);
        else
            buf_add(out, s + i, size);
    }
    buf_addc(out, '"');
}

/* An ill-formed byte is shown as its number, as are controls: \x1b, \u009b.  A TAB is a blank. */
void show_terminal(const char *s, size_t len, struct buf *out)
{
    size_t from = 0; /* [from, i) is as it should be */
    for (size_t i = 0, size; i < len; i += size) {
        uint32_t c = (unsigned char)s[i];
        size = c >= ' ' && c < 0x7F ? 1 : utf8_next(s + i, len - i, &c);
        if (c != '\t' && c != UTF8_BAD && !is_control(c))
            continue;
        buf_add(out, s + from, i - from);
        from = i + size;
        if (c == '\t')
            buf_addc(out, ' ');
        else if (size == 1)
            buf_addf(out, "\\x%02x", (unsigned char)s[i]);
        else
            buf_addf(out, "\\u%04x", (unsigned)c);
    }
    buf_add(out, s + from, len - from);
}

/* Controls have no place in HTML, not even as references: they are left out. */
void show_html_text(const char *s, size_t len, struct buf *out)
{
    uint32_t c;
    for (size_t i = 0, size; i < len; i += size) {
        size = utf8_next(s + i, len - i, &c);
        if (c == UTF8_BAD)
            buf_adds(out, SHOW_BAD);
        else if (c == '&' || c == '<' || c == '>' || c == '"' || c == '\'')
            buf_addf(out, "&#%u;", (unsigned)c);
        else if (c == '\n' || c == '\t')
            buf_addc(out, (char)c);
        else if (!is_control(c))
            buf_add(out, s + i, size);
    }
}

/* White space in Unicode's sense. */
static bool is_space(uint32_t c)
{
    return c == ' ' || c == 0xA0 || c == 0x1680 || (c >= 0x2000 && c <= 0x200A) || c == 0x202F || c == 0x205F ||
           c == 0x3000;
}

/* As in addresses, but for / and letters of all scripts, which stay readable. */
void show_percent(const char *s, size_t len, struct buf *out)
{
    uint32_t c;
    for (size_t i = 0, size; i < len; i += size) {
        size = utf8_next(s + i, len - i, &c);
        bool encoded = c == UTF8_BAD || is_control(c) || is_space(c) || c == '%' || c == '#';
        if (!encoded)
            buf_add(out, s + i, size);
        for (size_t k = 0; encoded && k < size; k++)
            buf_addf(out, "%%%02X", (unsigned char)s[i + k]);
    }
}

/* What would end a value or a line; a backslash so that it can be told from those. */
void show_tsv_value(const char *s, size_t len, struct buf *out)
{
    uint32_t c;
    for (size_t i = 0, size; i < len; i += size) {
        size = utf8_next(s + i, len - i, &c);
        if (c == UTF8_BAD)
            buf_adds(out, SHOW_BAD);
        else if (c == '\t' || c == '\n' || c == '\r' || c == '\\')
            buf_addf(out, "\\%c", c == '\t' ? 't' : c == '\n' ? 'n' : c == '\r' ? 'r' : '\\');
        else if (is_control(c))
            buf_addf(out, "\\u%04x", (unsigned)c);
        else
            buf_add(out, s + i, size);
    }
}

void show_base64(const char *s, size_t len, struct buf *out)
{
    static const char digits[] = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    for (size_t i = 0; i < len; i += 3) {
        uint32_t three = (uint32_t)(unsigned char)s[i] << 16;
        three |= i + 1 < len ? (uint32_t)(unsigned char)s[i + 1] << 8 : 0;
        three |= i + 2 < len ? (unsigned char)s[i + 2] : 0;
        for (size_t k = 0; k < 4; k++)
            buf_addc(out, i + k <= len ? digits[three >> (18 - 6 * k) & 63] : '=');
    }
}

/* ---- numbers ---- */

/* 2.500000 is 2.5; never an exponent. */
void show_score(double score, struct buf *out)
{
    buf_addf(out, "%.6f", score);
    size_t len = out->len;
    while (out->s[len - 1] == '0')
        len--;
    buf_cut(out, len - (out->s[len - 1] == '.'));
}

/* ---- passages ---- */

/* Matches outside the stretch are left out; one that runs over its border is not marked. */
void show_marked(const struct found *found, size_t from, size_t to, const struct marks *marks, struct buf *out)
{
    const char *text = found->passage.text;
    for (size_t i = 0; i < found->nmatches; i++) {
        size_t start = found->matches[i].start, end = found->matches[i].end;
        if (start < from || end > to)
            continue;
        marks->piece(text + from, start - from, out);
        buf_adds(out, marks->before);
        marks->piece(text + start, end - start, out);
        buf_adds(out, marks->after);
        from = end;
    }
    marks->piece(text + from, to - from, out);
}

/* --color always counts even with NO_COLOR: who says so means it. */
bool show_color(const struct options *options)
{
    if (strcmp(options->color, "auto"))
        return !strcmp(options->color, "always");
    const char *no = getenv("NO_COLOR"), *term = getenv("TERM");
    return !(no && *no) && !(term && !strcmp(term, "dumb")) && isatty(STDOUT_FILENO);
}
