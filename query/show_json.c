/* JSON Lines: one object a hit, for programs. */
#include "show.h"

#include "utf8.h"

#include <string.h>

enum { SECTIONS_MAX = 64 };

/* "key":"value", or "key":null, and a comma. */
static void text(const char *key, const char *s, struct buf *out)
{
    buf_addf(out, "\"%s\":", key);
    show_json_string(s, s ? strlen(s) : 0, out);
    buf_addc(out, ',');
}

static void number(const char *key, size_t n, struct buf *out)
{
    buf_addf(out, "\"%s\":%zu,", key, n);
}

/* The comma behind the last member of an object or array gives way to its end. */
static void end(const char *bracket, struct buf *out)
{
    if (out->len && out->s[out->len - 1] == ',')
        buf_cut(out, out->len - 1);
    buf_adds(out, bracket);
}

/* JSON cannot hold a name that is not UTF-8: its bytes come along in base64. */
static void path(const struct document *document, struct buf *out)
{
    size_t len = strlen(document->path);
    text("path", document->path, out);
    if (utf8_check(document->path, len) == len)
        return;
    buf_adds(out, "\"path_base64\":\"");
    show_base64(document->path, len, out);
    buf_adds(out, "\",");
}

/* The id of a passage: najdi show takes it. */
static void id(const struct document *document, uint32_t n, struct buf *out)
{
    struct buf name = {0};
    buf_addf(&name, "%s#%u", document->path, (unsigned)n);
    text("id", name.s, out);
    buf_free(&name);
}

/* Titles, outermost first; [] at the top. */
static void section(const struct found *found, struct buf *out)
{
    const char *titles[SECTIONS_MAX];
    size_t n = show_sections(found, titles, SECTIONS_MAX);
    buf_adds(out, "\"section\":[");
    for (size_t i = 0; i < n; i++) {
        show_json_string(titles[i], strlen(titles[i]), out);
        buf_addc(out, ',');
    }
    end("],", out);
}

/* null where the passage does not stand in the file as it is shown. */
static void bytes(const struct passage *p, struct buf *out)
{
    if (p->byte_start == NO_BYTES)
        buf_adds(out, "\"bytes\":null,");
    else
        buf_addf(out, "\"bytes\":[%lld,%lld],", (long long)p->byte_start, (long long)p->byte_end);
}

/* Only where the answer is partial: its absence says that all words are there. */
static void missing(const char *const *words, struct buf *out)
{
    if (!words)
        return;
    buf_adds(out, "\"missing\":[");
    for (; *words; words++) {
        show_json_string(*words, strlen(*words), out);
        buf_addc(out, ',');
    }
    end("],", out);
}

/* form is the slice of the text as it stands, so a line-end hyphen may run through it. */
static void matches(const struct answer *answer, const struct found *found, struct buf *out)
{
    buf_adds(out, "\"matches\":[");
    for (size_t i = 0; i < found->nmatches; i++) {
        const struct match *m = &found->matches[i];
        buf_addf(out, "{\"start\":%u,\"end\":%u,\"form\":", (unsigned)m->start, (unsigned)m->end);
        show_json_string(found->passage.text + m->start, m->end - m->start, out);
        buf_addc(out, ',');
        text("query", answer->query->words[m->word]->word, out);
        text("relation", relation_name(m->relation), out);
        end("},", out);
    }
    end("],", out);
}

/* The citation with the path that the index has, as everything in JSON. */
static void citation(const struct found *found, struct buf *out)
{
    struct buf line = {0};
    show_citation(found, found->document->path, &line);
    text("citation", line.s, out);
    buf_free(&line);
}

/* null where the format has none. */
static void lines(uint32_t first, uint32_t last, struct buf *out)
{
    if (first)
        buf_addf(out, "\"lines\":[%u,%u],", (unsigned)first, (unsigned)last);
    else
        buf_adds(out, "\"lines\":null,");
}

/* Members of a passage, from its id to its citation. */
static void passage(const struct answer *answer, const struct found *found, const char *const *lacks, struct buf *out)
{
    const struct document *document = found->document;
    const struct passage *p = &found->passage;
    id(document, p->n, out);
    path(document, out);
    text("title", document->title, out);
    text("author", document->author, out);
    text("date", document->date, out);
    text("lang", language_row(p->lang)->code, out);
    text("encoding", document->encoding, out);
    section(found, out);
    number("paragraph", p->paragraph, out);
    lines(p->line_first, p->line_last, out);
    bytes(p, out);
    text("page", p->page, out);
    buf_adds(out, "\"text\":");
    show_json_string(p->text ? p->text : "", p->text_len, out);
    buf_addc(out, ',');
    missing(lacks, out);
    matches(answer, found, out);
    citation(found, out);
}

static void begin_object(const struct answer *answer, size_t rank, struct buf *out)
{
    buf_addc(out, '{');
    if (answer->qid)
        text("qid", answer->qid, out);
    number("rank", rank, out);
}

/* Which index only where that is a question. */
static void end_object(const struct answer *answer, const struct found *found, struct buf *out)
{
    if (answer->several)
        text("index", found->shelf->folder, out);
    end("}\n", out);
}

static void hit_json(const struct answer *answer, const struct hit *hit, struct buf *out)
{
    begin_object(answer, hit->rank, out);
    buf_adds(out, "\"score\":");
    show_score(hit->score, out);
    buf_addc(out, ',');
    passage(answer, &hit->found, hit->missing, out);
    if (answer->options->by_document)
        number("passages", hit->passages, out);
    end_object(answer, &hit->found, out);
}

/* How often each form stands there, most frequent first. */
static void forms(const struct mentioned *m, struct buf *out)
{
    buf_adds(out, "\"forms\":{");
    for (size_t i = 0; i < m->nforms; i++) {
        show_json_string(m->forms[i].form, strlen(m->forms[i].form), out);
        buf_addf(out, ":%zu,", m->forms[i].count);
    }
    end("},", out);
}

/* Every place, in the order of the text. */
static void mentions(const struct mentioned *m, struct buf *out)
{
    buf_adds(out, "\"mentions\":[");
    for (size_t i = 0; i < m->nmentions; i++) {
        const struct mention *at = &m->mentions[i];
        buf_addc(out, '{');
        id(m->first.document, at->n, out);
        lines(at->line_first, at->line_last, out);
        text("form", at->form, out);
        text("relation", relation_name(at->relation), out);
        buf_adds(out, at->unsure ? "\"unsure\":true," : "");
        end("},", out);
    }
    end("],", out);
}

static void mentioned_json(const struct answer *answer, const struct mentioned *m, struct buf *out)
{
    const struct document *document = m->first.document;
    begin_object(answer, m->rank, out);
    path(document, out);
    text("title", document->title, out);
    text("lang", language_row(document->lang)->code, out);
    number("count", m->count, out);
    forms(m, out);
    buf_adds(out, "\"first\":{");
    passage(answer, &m->first, NULL, out);
    end("},", out);
    mentions(m, out);
    end_object(answer, &m->first, out);
}

const struct show show_json = {
    "json", "JSON Lines: one object a hit, for programs", NULL, hit_json, mentioned_json, NULL,
};
