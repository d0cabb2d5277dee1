/* Poppler is loaded when the first PDF comes: that takes 8 ms, which nobody should pay who has none. */
#include "pdf.h"

#include "utf8.h"

#include <dlfcn.h>
#include <iconv.h>
#include <poppler.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define LIBRARY "libpoppler-glib.so.8"

#define FUNCTIONS(X) \
    X(g_bytes_new_static) X(g_bytes_unref) X(g_clear_error) X(g_date_time_get_ymd) X(g_date_time_unref) X(g_free) \
    X(g_log_set_default_handler) X(g_object_unref) X(poppler_action_free) X(poppler_document_find_dest) \
    X(poppler_dest_free) X(poppler_document_get_author) X(poppler_document_get_creation_date_time) \
    X(poppler_document_get_metadata) X(poppler_document_get_n_pages) X(poppler_document_get_page) \
    X(poppler_document_get_title) X(poppler_document_new_from_bytes) X(poppler_error_quark) \
    X(poppler_form_field_choice_get_item) X(poppler_form_field_choice_get_n_items) \
    X(poppler_form_field_choice_is_item_selected) X(poppler_form_field_get_field_type) \
    X(poppler_form_field_text_get_text) X(poppler_index_iter_free) X(poppler_index_iter_get_action) \
    X(poppler_index_iter_get_child) X(poppler_index_iter_new) X(poppler_index_iter_next) \
    X(poppler_page_free_form_field_mapping) X(poppler_page_free_image_mapping) \
    X(poppler_page_free_text_attributes) X(poppler_page_get_form_field_mapping) X(poppler_page_get_image_mapping) \
    X(poppler_page_get_label) X(poppler_page_get_size) X(poppler_page_get_text) X(poppler_page_get_text_attributes) \
    X(poppler_page_get_text_layout)

/* The one thing here that changes: it is filled before the first child is made, and never again. */
static struct {
#define X(function) __typeof__(&function) function;
    FUNCTIONS(X)
#undef X
    PopplerDocument *open; /* has no page: as long as it is open the library keeps what it has read from disk */
    iconv_t from_utf16[2]; /* titles and bookmarks are in UTF-16: the same for what reads that */
} lib;

enum { MARKS_MAX = 20000, MARKS_DEEP = 12, SKIPPED_TOLD = 20 };

static const char nothing[] = "%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n"
                              "2 0 obj<</Type/Pages/Kids[]/Count 0>>endobj\ntrailer<</Root 1 0 R>>\n";

/* Poppler's remarks on a file are no business of whoever sits at the terminal. */
static void silent(const gchar *domain, GLogLevelFlags level, const gchar *message, gpointer data)
{
    (void)domain, (void)level, (void)message, (void)data;
}

/* The table from name to place in lib. */
static bool find_functions(void *handle, struct buf *why)
{
#define X(function) {#function, (void **)(void *)&lib.function},
    const struct {
        const char *name;
        void **at;
    } table[] = {FUNCTIONS(X)};
#undef X
    for (size_t i = 0; i < sizeof table / sizeof *table; i++)
        if (!(*table[i].at = dlsym(handle, table[i].name))) {
            lib.poppler_document_new_from_bytes = NULL;
            return fail(why, "PDF needs a later poppler: '%s' has no %s", LIBRARY, table[i].name);
        }
    return true;
}

/* In the child no file can be opened. */
static void keep_loaded(void)
{
    GError *error = NULL;
    GBytes *bytes = lib.g_bytes_new_static(nothing, sizeof nothing - 1);
    lib.open = lib.poppler_document_new_from_bytes(bytes, NULL, &error);
    lib.g_bytes_unref(bytes);
    lib.g_clear_error(&error);
    lib.from_utf16[0] = iconv_open("UTF-8", "UTF-16BE");
    lib.from_utf16[1] = iconv_open("UTF-8", "UTF-16LE");
}

bool pdf_prepare(struct buf *why)
{
    if (lib.poppler_document_new_from_bytes)
        return true;
    void *handle = dlopen(LIBRARY, RTLD_NOW | RTLD_LOCAL);
    if (!handle)
        return fail(why, "PDF needs poppler (%s); on Debian: apt-get install libpoppler-glib8", LIBRARY);
    if (!find_functions(handle, why))
        return false;
    lib.g_log_set_default_handler(silent, NULL);
    keep_loaded();
    return true;
}

/* ---- words ---- */

/* A page's characters while they are read. */
struct reading {
    struct pdf_char *chars;
    uint16_t *styles;
    size_t n, cap, styles_cap;
};

static void add_char(struct reading *r, uint32_t c, const PopplerRectangle *at, uint16_t style)
{
    r->chars = need_room(r->chars, r->n, &r->cap, sizeof *r->chars);
    r->styles = need_room(r->styles, r->n, &r->styles_cap, sizeof *r->styles);
    r->chars[r->n] = (struct pdf_char){c, (float)at->x1, (float)at->y1, (float)at->x2, (float)at->y2};
    r->styles[r->n++] = style;
}

/* Marks of direction that the library adds to text, without giving them a place. */
static bool no_place(uint32_t c)
{
    return c == 0x200E || c == 0x200F || (c >= 0x202A && c <= 0x202E);
}

/* The characters of the page with their places and styles: one place for each, line ends too. */
static void take_chars(struct pdf *p, struct reading *r, const char *text, const PopplerRectangle *places,
                       guint nplaces, const GList *attributes)
{
    size_t len = strlen(text), at = 0, n;
    uint16_t style = 0;
    const PopplerTextAttributes *now = NULL;
    for (guint i = 0; at < len && i < nplaces; at += n) {
        uint32_t c;
        n = utf8_next(text + at, len - at, &c);
        if (no_place(c))
            continue;
        while (attributes && (!now || now->end_index < (int)i)) {
            now = attributes->data;
            style = pdf_style(p, now->font_name ? now->font_name : "", now->font_size);
            attributes = attributes->next;
        }
        if (c != '\n')
            add_char(r, c, &places[i], style);
        if (c == '\n' || at + n == len || i + 1 == nplaces) {
            pdf_add_words(p, r->chars, r->n, r->styles);
            r->n = 0;
        }
        i++;
    }
}

static void read_text(struct pdf *p, struct reading *r, PopplerPage *page)
{
    PopplerRectangle *places = NULL;
    guint nplaces = 0;
    char *text = lib.poppler_page_get_text(page);
    if (text && *text && lib.poppler_page_get_text_layout(page, &places, &nplaces)) {
        GList *attributes = lib.poppler_page_get_text_attributes(page);
        take_chars(p, r, text, places, nplaces, attributes);
        lib.poppler_page_free_text_attributes(attributes);
    }
    lib.g_free(places);
    lib.g_free(text);
}

/* ---- form fields ---- */

/* What is filled in, as if it were typed over the field: line by line. */
static void put_field(struct pdf *p, struct reading *r, const char *value, PopplerRectangle area, float height)
{
    uint16_t style = pdf_style(p, "form", 10);
    size_t len = strlen(value), n;
    double x = area.x1, y = height - area.y2;
    for (size_t at = 0; at <= len; at += n, x += 5) {
        uint32_t c = '\n';
        n = at < len ? utf8_next(value + at, len - at, &c) : 1;
        if (c == '\n' || c == '\r') {
            pdf_add_words(p, r->chars, r->n, r->styles);
            r->n = 0;
            x = area.x1 - 5;
            y += 12;
        } else if (c != UTF8_BAD) {
            add_char(r, c, &(PopplerRectangle){x, y, x + 4.9, y + 10}, style);
        }
    }
}

static void read_choice(struct pdf *p, struct reading *r, PopplerFormFieldMapping *map, float height)
{
    gint n = lib.poppler_form_field_choice_get_n_items(map->field);
    for (gint i = 0; i < n; i++) {
        if (!lib.poppler_form_field_choice_is_item_selected(map->field, i))
            continue;
        char *value = lib.poppler_form_field_choice_get_item(map->field, i);
        if (value)
            put_field(p, r, value, map->area, height);
        lib.g_free(value);
    }
}

static void read_fields(struct pdf *p, struct reading *r, PopplerPage *page, float height)
{
    GList *fields = lib.poppler_page_get_form_field_mapping(page);
    for (GList *f = fields; f; f = f->next) {
        PopplerFormFieldMapping *map = f->data;
        PopplerFormFieldType type = lib.poppler_form_field_get_field_type(map->field);
        char *value = type == POPPLER_FORM_FIELD_TEXT ? lib.poppler_form_field_text_get_text(map->field) : NULL;
        if (value)
            put_field(p, r, value, map->area, height);
        else if (type == POPPLER_FORM_FIELD_CHOICE)
            read_choice(p, r, map, height);
        lib.g_free(value);
    }
    lib.poppler_page_free_form_field_mapping(fields);
}

/* ---- pages ---- */

static size_t add_string(struct pdf *p, const char *s)
{
    size_t at = p->strings.len;
    buf_add(&p->strings, s, strlen(s) + 1);
    return at;
}

static void read_label(struct pdf *p, PopplerPage *page, size_t number)
{
    char counted[24], *label = lib.poppler_page_get_label(page);
    snprintf(counted, sizeof counted, "%zu", number);
    p->pages[number - 1].label = add_string(p, label && *label ? label : counted);
    if (label && *label && strcmp(label, counted))
        p->labelled = true;
    lib.g_free(label);
}

static bool has_image(PopplerPage *page)
{
    GList *images = lib.poppler_page_get_image_mapping(page);
    bool has = images != NULL;
    lib.poppler_page_free_image_mapping(images);
    return has;
}

static void read_page(struct pdf *p, struct reading *r, PopplerDocument *document, size_t i)
{
    struct pdf_page *at = &p->pages[i];
    PopplerPage *page = lib.poppler_document_get_page(document, (int)i);
    double width = 0, height = 0;
    at->word = (uint32_t)p->nwords;
    if (!page) {
        char label[24];
        snprintf(label, sizeof label, "%zu", i + 1);
        at->label = add_string(p, label);
        p->broken++;
        return;
    }
    lib.poppler_page_get_size(page, &width, &height);
    at->width = (float)width;
    at->height = (float)height;
    read_label(p, page, i + 1);
    read_text(p, r, page);
    read_fields(p, r, page, at->height);
    at->nwords = (uint32_t)p->nwords - at->word;
    at->image = !at->nwords && has_image(page);
    lib.g_object_unref(page);
}

/* ---- bookmarks ---- */

/* Number of the page that an action leads to, from 1; 0: to none. */
static int action_page(PopplerDocument *document, const PopplerAction *action)
{
    const PopplerDest *dest = action->type == POPPLER_ACTION_GOTO_DEST ? action->goto_dest.dest : NULL;
    if (!dest || dest->type != POPPLER_DEST_NAMED)
        return dest ? dest->page_num : 0;
    PopplerDest *found = dest->named_dest ? lib.poppler_document_find_dest(document, dest->named_dest) : NULL;
    int page = found ? found->page_num : 0;
    if (found)
        lib.poppler_dest_free(found);
    return page;
}

static void add_mark(struct pdf *p, PopplerDocument *document, PopplerIndexIter *at, unsigned level)
{
    PopplerAction *action = lib.poppler_index_iter_get_action(at);
    if (!action)
        return;
    int page = action_page(document, action);
    const char *title = action->any.title;
    if (page > 0 && (size_t)page <= p->npages && title && utf8_check(title, strlen(title)) == strlen(title)) {
        p->marks = need_room(p->marks, p->nmarks, &p->marks_cap, sizeof *p->marks);
        p->marks[p->nmarks++] =
            (struct pdf_mark){.title = add_string(p, title), .page = (uint32_t)page - 1, .level = level};
    }
    lib.poppler_action_free(action);
}

/* A damaged file may have bookmarks that go round in circles. */
static void read_marks(struct pdf *p, PopplerDocument *document, PopplerIndexIter *at, unsigned level)
{
    if (!at)
        return;
    do {
        add_mark(p, document, at, level);
        if (level < MARKS_DEEP)
            read_marks(p, document, lib.poppler_index_iter_get_child(at), level + 1);
    } while (p->nmarks < MARKS_MAX && lib.poppler_index_iter_next(at));
    lib.poppler_index_iter_free(at);
}

/* ---- the document ---- */

static void read_metadata(struct maker *m, PopplerDocument *document, const struct input *in)
{
    char date[40] = "";
    char *title = lib.poppler_document_get_title(document), *author = lib.poppler_document_get_author(document);
    char *xmp = lib.poppler_document_get_metadata(document);
    GDateTime *made = lib.poppler_document_get_creation_date_time(document);
    gint year, month, day;
    if (made) {
        lib.g_date_time_get_ymd(made, &year, &month, &day);
        snprintf(date, sizeof date, "%04d-%02d-%02d", year, month, day);
        lib.g_date_time_unref(made);
    }
    pdf_metadata(m, title, author, *date ? date : NULL, xmp);
    pdf_language(m, in->bytes, in->len);
    lib.g_free(title);
    lib.g_free(author);
    lib.g_free(xmp);
}

static bool refuse(GError *error, const struct input *in, struct buf *why)
{
    size_t tail = in->len < 4096 ? in->len : 4096;
    if (error && error->domain == lib.poppler_error_quark() && error->code == POPPLER_ERROR_ENCRYPTED)
        fail(why, "encrypted: it opens with a password only; `qpdf --decrypt` makes a copy without");
    else if (!memmem(in->bytes + in->len - tail, tail, "%%EOF", 5))
        fail(why, "damaged: its end is missing");
    else
        fail(why, "damaged: it cannot be opened");
    lib.g_clear_error(&error);
    return false;
}

static void read_pages(struct pdf *p, PopplerDocument *document)
{
    struct reading r = {0};
    p->pages = need((p->npages + 1) * sizeof *p->pages);
    for (size_t i = 0; i < p->npages; i++)
        read_page(p, &r, document, i);
    free(r.chars);
    free(r.styles);
}

bool pdf_open(struct pdf *p, struct maker *m, const struct input *in, struct buf *why)
{
    GError *error = NULL;
    GBytes *bytes = lib.g_bytes_new_static(in->bytes, in->len);
    PopplerDocument *document = lib.poppler_document_new_from_bytes(bytes, NULL, &error);
    lib.g_bytes_unref(bytes);
    if (!document)
        return refuse(error, in, why);
    int n = lib.poppler_document_get_n_pages(document);
    p->npages = n > 0 && (size_t)n < in->len ? (size_t)n : 0; /* no page takes less than a byte */
    read_pages(p, document);
    read_marks(p, document, lib.poppler_index_iter_new(document), 1);
    read_metadata(m, document, in);
    lib.g_object_unref(document);
    return p->npages || fail(why, "damaged: it has no pages");
}

void pdf_free(struct pdf *p)
{
    for (size_t i = 0; i < p->nstyles; i++)
        free(p->styles[i].font);
    free(p->styles);
    free(p->words);
    free(p->pages);
    free(p->lines);
    free(p->regions);
    free(p->blocks);
    free(p->marks);
    buf_free(&p->text);
    buf_free(&p->strings);
    *p = (struct pdf){0};
}
