/* What is to be known of a DOCX before its text: its styles, and how its pages are counted. */
#include "docx.h"

#include <stdlib.h>
#include <string.h>

const struct xml_space docx_spaces[] = {
    {"http://schemas.openxmlformats.org/wordprocessingml/2006/main", "w"},
    {"http://purl.oclc.org/ooxml/wordprocessingml/main", "w"},
    {"http://schemas.openxmlformats.org/markup-compatibility/2006", "mc"},
    {"http://schemas.openxmlformats.org/officeDocument/2006/math", "m"},
    {"http://purl.oclc.org/ooxml/officeDocument/math", "m"},
    {"http://schemas.openxmlformats.org/officeDocument/2006/relationships", "r"},
    {"http://purl.oclc.org/ooxml/officeDocument/relationships", "r"},
    {"http://schemas.openxmlformats.org/package/2006/relationships", "rel"},
    {"http://schemas.openxmlformats.org/package/2006/metadata/core-properties", "cp"},
    {"http://schemas.openxmlformats.org/officeDocument/2006/extended-properties", "app"},
    {"http://purl.oclc.org/ooxml/officeDocument/extendedProperties", "app"},
    {"http://purl.org/dc/elements/1.1/", "dc"},
    {"http://purl.org/dc/terms/", "dcterms"},
    {NULL, NULL},
};

static void no_text(void *ctx, struct xml *x, const char *s, size_t len)
{
    (void)ctx, (void)x, (void)s, (void)len;
}

static void read_part(const struct xml_format *format, void *ctx, const struct buf *part, struct buf *faults)
{
    struct buf why = {0};
    if (part && !xml_read(format, ctx, &(struct xml_input){.bytes = part->s, .len = part->len}, faults, &why))
        buf_addf(faults, "%s%s", faults->len ? "\n" : "", why.s);
    buf_free(&why);
}

/* ---- styles.xml ---- */

static struct office_style *last_style(struct docx *d)
{
    return d->styles.n ? &d->styles.styles[d->styles.n - 1] : NULL;
}

static bool style(void *ctx, struct xml *x)
{
    const char *type = xml_attribute(x, "w:type"), *id = xml_attribute(x, "w:styleId");
    if (!id || (type && strcmp(type, "paragraph")))
        return false;
    office_style_add(&((struct docx *)ctx)->styles, id);
    return true;
}

static void copy_value(char **to, const char *value)
{
    if (value && !*to)
        *to = need_copy(value, strlen(value));
}

static bool style_name(void *ctx, struct xml *x)
{
    struct office_style *s = last_style(ctx);
    if (s && !strcmp(xml_name(x, 1), "w:style"))
        copy_value(&s->name, xml_attribute(x, "w:val"));
    return true;
}

static bool style_parent(void *ctx, struct xml *x)
{
    struct office_style *s = last_style(ctx);
    if (s)
        copy_value(&s->parent, xml_attribute(x, "w:val"));
    return true;
}

/* 0 to 8 are levels, 9 is text. */
static bool style_level(void *ctx, struct xml *x)
{
    struct office_style *s = last_style(ctx);
    const char *value = xml_attribute(x, "w:val");
    if (s && value)
        s->level = *value >= '0' && *value <= '8' ? *value - '0' + 1 : 0;
    return true;
}

static bool style_list(void *ctx, struct xml *x)
{
    struct office_style *s = last_style(ctx);
    (void)x;
    if (s)
        s->list = true;
    return true;
}

void docx_styles_read(struct docx *d, const struct buf *part, struct buf *faults)
{
    static const struct xml_rule rules[] = {
        {"w:basedOn", style_parent, NULL},     {"w:docDefaults", xml_leave_out, NULL},
        {"w:latentStyles", xml_leave_out, NULL}, {"w:name", style_name, NULL},
        {"w:numPr", style_list, NULL},         {"w:outlineLvl", style_level, NULL},
        {"w:style", style, NULL},
    };
    static const struct xml_format format = {docx_spaces, rules, sizeof rules / sizeof *rules, NULL, no_text,
                                             NULL, NULL};
    read_part(&format, d, part, faults);
}

/* ---- sections and pages of document.xml ---- */

static struct docx_section *last_section(struct docx *d)
{
    return d->layout.n ? &d->layout.sections[d->layout.n - 1] : NULL;
}

static bool section(void *ctx, struct xml *x)
{
    struct docx_layout *l = &((struct docx *)ctx)->layout;
    if (!strcmp(xml_name(x, 1), "w:sectPrChange"))
        return false;
    l->sections = need_room(l->sections, l->n, &l->cap, sizeof *l->sections);
    l->sections[l->n++] = (struct docx_section){0};
    return true;
}

static bool section_numbers(void *ctx, struct xml *x)
{
    static const struct {
        const char *name;
        enum page_format format;
    } formats[] = {{"lowerRoman", PAGE_ROMAN}, {"upperRoman", PAGE_ROMAN_UPPER}, {"lowerLetter", PAGE_LETTER},
                   {"upperLetter", PAGE_LETTER_UPPER}};
    struct docx_section *s = last_section(ctx);
    const char *start = xml_attribute(x, "w:start"), *format = xml_attribute(x, "w:fmt");
    if (!s)
        return true;
    unsigned long n = start ? strtoul(start, NULL, 10) : 0;
    s->start = n < 1000000 ? (unsigned)n : 0;
    for (size_t i = 0; format && i < sizeof formats / sizeof *formats; i++)
        if (!strcmp(format, formats[i].name))
            s->format = formats[i].format;
    return true;
}

static bool section_type(void *ctx, struct xml *x)
{
    struct docx_section *s = last_section(ctx);
    const char *type = xml_attribute(x, "w:val");
    if (s && type)
        s->continuous = !strcmp(type, "continuous") || !strcmp(type, "nextColumn");
    return true;
}

static bool rendered(void *ctx, struct xml *x)
{
    (void)x;
    ((struct docx *)ctx)->layout.rendered++;
    return true;
}

static bool page_break(void *ctx, struct xml *x)
{
    const char *type = xml_attribute(x, "w:type");
    ((struct docx *)ctx)->layout.breaks += type && !strcmp(type, "page");
    return true;
}

void docx_layout_read(struct docx *d, const struct buf *part, struct buf *faults)
{
    static const struct xml_rule rules[] = {
        {"mc:Fallback", xml_leave_out, NULL},  {"w:br", page_break, NULL},   {"w:del", xml_leave_out, NULL},
        {"w:lastRenderedPageBreak", rendered, NULL}, {"w:moveFrom", xml_leave_out, NULL},
        {"w:pgNumType", section_numbers, NULL}, {"w:sectPr", section, NULL}, {"w:type", section_type, NULL},
    };
    static const struct xml_format format = {docx_spaces, rules, sizeof rules / sizeof *rules, NULL, no_text,
                                             NULL, NULL};
    read_part(&format, d, part, faults);
    buf_clear(faults); /* the reading of the text will tell them again */
    for (size_t i = 1; i < d->layout.n; i++)
        d->layout.breaks += !d->layout.sections[i].continuous;
}
