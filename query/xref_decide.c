/* Lines of decisions name an entry by its heading, or by any name that it goes under: so they hold when later texts
 * change which form stands for it. */
#include "xref_decide.h"

#include "output.h"
#include "ranges.h"
#include "xref_index.h"

#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

enum { HEADING, KIND, VERB, ARGUMENT, WHERE, STATE, FIELDS };

struct line {
    char *raw; /* a remark, kept as it is; NULL: a decision */
    char *field[FIELDS];
    uint32_t entry; /* that it speaks of; NO_ENTRY */
};

struct decisions {
    char *path;
    struct line *at;
    size_t n, cap;
    bool existed;
    bool partial; /* not all documents were read: what is not among them is not absent */
};

static const char head[] =
    "# Decisions about the register of names (najdi xref --decisions THIS_FILE).  A line is an entry; TABs part its "
    "columns:\n"
    "#   heading  kind  decision  argument  where  state\n"
    "# Fill in decision and argument; a heading may have several lines:\n"
    "#   rename    the heading that it shall have\n"
    "#   merge     the heading of the entry that it belongs to\n"
    "#   split     the heading of the entry that some of its places shall have; where says which\n"
    "#   drop      leave it out\n"
    "#   kind      person, place, organisation or other\n"
    "#   see-also  another heading\n"
    "#   keep      it is right as it is: no longer new or unsure\n"
    "# where: a path or pattern, or PATH:LINE, PATH:FROM-TO; with merge and drop only these places are meant.\n"
    "# state: new (not here before; take the word out when you have seen it), unsure (joined by a guess), absent.\n";

/* ---- reading ---- */

/* Undoes \t, \n, \r, \\ in place. */
static void unescape(char *s)
{
    char *out = s;
    for (; *s; s++) {
        if (*s == '\\' && s[1]) {
            s++;
            *out++ = *s == 't' ? '\t' : *s == 'n' ? '\n' : *s == 'r' ? '\r' : *s;
        } else {
            *out++ = *s;
        }
    }
    *out = 0;
}

static char *trimmed(const char *s, size_t len)
{
    while (len && strchr(" \r", s[len - 1]))
        len--;
    while (len && *s == ' ')
        s++, len--;
    char *copy = need_copy(s, len);
    unescape(copy);
    return copy;
}

static void split_line(struct line *line, const char *s, size_t len)
{
    for (int i = 0; i < FIELDS; i++) {
        const char *tab = memchr(s, '\t', len);
        size_t n = tab && i < FIELDS - 1 ? (size_t)(tab - s) : len;
        line->field[i] = trimmed(s, n);
        n += tab && i < FIELDS - 1;
        s += n;
        len -= n;
    }
}

static bool check_line(const struct line *line, const char *path, size_t number, struct buf *why)
{
    static const char *const verbs[] = {"", "rename", "merge", "split", "drop", "kind", "see-also", "keep", NULL};
    const char *verb = line->field[VERB];
    enum bearer kind;
    size_t i = 0;
    while (verbs[i] && strcmp(verbs[i], verb))
        i++;
    if (!verbs[i])
        return fail(why, "%s:%zu: there is no decision '%s'; there are rename, merge, split, drop, kind, see-also and keep",
                    path, number, verb);
    if (*verb && strcmp(verb, "drop") && strcmp(verb, "keep") && !*line->field[ARGUMENT])
        return fail(why, "%s:%zu: %s needs an argument", path, number, verb);
    if (!strcmp(verb, "split") && !*line->field[WHERE])
        return fail(why, "%s:%zu: split needs to know where: a path, or PATH:LINE", path, number);
    if (!strcmp(verb, "kind") && !bearer_of_word(line->field[ARGUMENT], &kind))
        return fail(why, "%s:%zu: there is no kind '%s'; there are person, place, organisation and other", path, number,
                    line->field[ARGUMENT]);
    return true;
}

static bool keep_line(struct decisions *d, const char *s, size_t len, struct buf *why)
{
    d->at = need_room(d->at, d->n, &d->cap, sizeof *d->at);
    struct line *line = &d->at[d->n++];
    *line = (struct line){.entry = NO_ENTRY};
    bool header = len >= 8 && !memcmp(s, "heading\t", 8);
    if (!len || *s == '#' || header || (len == 1 && *s == '\r')) {
        line->raw = need_copy(s, len);
        return true;
    }
    split_line(line, s, len);
    return check_line(line, d->path, d->n, why);
}

static bool read_file(const char *path, struct buf *out, bool *existed, struct buf *why)
{
    FILE *file = fopen(path, "re");
    char block[65536];
    size_t n;
    *existed = file;
    if (!file)
        return errno == ENOENT || fail(why, "cannot open '%s': %s", path, strerror(errno));
    while ((n = fread(block, 1, sizeof block, file)))
        buf_add(out, block, n);
    bool ok = !ferror(file);
    fclose(file);
    return ok || fail(why, "cannot read '%s'", path);
}

bool decisions_read(struct decisions **out, const char *path, struct buf *why)
{
    struct decisions *d = need(sizeof *d);
    struct buf text = {0};
    d->path = need_copy(path, strlen(path));
    bool ok = read_file(path, &text, &d->existed, why);
    for (size_t at = 0; ok && at < text.len;) {
        const char *s = text.s + at, *end = memchr(s, '\n', text.len - at);
        size_t len = end ? (size_t)(end - s) : text.len - at;
        ok = keep_line(d, s, len, why);
        at += len + 1;
    }
    buf_free(&text);
    *out = d;
    return ok;
}

void decisions_free(struct decisions *d)
{
    if (!d)
        return;
    for (size_t i = 0; i < d->n; i++) {
        free(d->at[i].raw);
        for (int k = 0; k < FIELDS; k++)
            free(d->at[i].field[k]);
    }
    free(d->at);
    free(d->path);
    free(d);
}

/* ---- obeying ---- */

struct obeying {
    struct decisions *d;
    struct xref *x;
    struct xref_index index;
};

/* "PATH", "PATH:12", "PATH:12-14": which places are meant. */
struct where {
    char *path;
    unsigned long from, to; /* lines; 0: all */
};

static struct where where_of(const char *s)
{
    struct where w = {need_copy(s, strlen(s)), 0, 0};
    char *colon = strrchr(w.path, ':'), *end = NULL;
    if (!colon || !strchr("0123456789", colon[1]) || !colon[1])
        return w;
    w.from = w.to = strtoul(colon + 1, &end, 10);
    if (!strncmp(end, "–", strlen("–")))
        end += strlen("–") - 1;
    else if (*end && *end != '-')
        return w.from = w.to = 0, w;
    if (*end)
        w.to = strtoul(end + 1, NULL, 10);
    *colon = 0;
    return w;
}

static bool stands_there(const struct xref *x, const struct xref_mention *m, const struct where *w)
{
    return path_fits(w->path, x->documents[m->document].path) &&
           (!w->from || (m->line_first <= w->to && m->line_last >= w->from));
}

/* The places of an entry that `where` means go to another one; how many. */
static size_t move_places(struct obeying *o, uint32_t from, const char *where, uint32_t to)
{
    struct where w = where_of(where);
    size_t moved = 0;
    for (size_t i = 0; i < o->x->nmentions; i++) {
        struct xref_mention *m = &o->x->mentions[i];
        if (o->index.to[m->entry] != from || !stands_there(o->x, m, &w))
            continue;
        m->entry = to;
        m->unsure = false;
        moved++;
    }
    free(w.path);
    return moved;
}

static void cannot(const struct obeying *o, const struct line *line, const char *what)
{
    output_remark("%s:%zu: '%s': %s", o->d->path, (size_t)(line - o->d->at) + 1, line->field[HEADING], what);
}

static void obey_split(struct obeying *o, const struct line *line)
{
    uint32_t to = xref_index_find(&o->index, line->field[ARGUMENT]);
    if (to == NO_ENTRY || to == line->entry)
        to = xref_index_new(&o->index, line->field[ARGUMENT], o->x->entries[line->entry].kind);
    if (!move_places(o, line->entry, line->field[WHERE], to))
        cannot(o, line, "has no place there to be split off");
}

static void obey_merge(struct obeying *o, const struct line *line)
{
    uint32_t to = xref_index_find(&o->index, line->field[ARGUMENT]);
    if (to == NO_ENTRY)
        to = xref_index_new(&o->index, line->field[ARGUMENT], o->x->entries[line->entry].kind);
    if (!*line->field[WHERE])
        xref_index_merge(&o->index, line->entry, to);
    else if (!move_places(o, line->entry, line->field[WHERE], to))
        cannot(o, line, "has no place there to be merged");
}

static void obey_drop(struct obeying *o, const struct line *line)
{
    if (!*line->field[WHERE]) {
        o->x->entries[line->entry].dropped = true;
        return;
    }
    uint32_t away = xref_index_new(&o->index, "", BEARER_OTHER);
    o->x->entries[away].dropped = true;
    if (!move_places(o, line->entry, line->field[WHERE], away))
        cannot(o, line, "has no place there to be dropped");
}

static void obey_also(struct obeying *o, const struct line *line)
{
    struct xref_entry *e = &o->x->entries[line->entry];
    e->also = need_room(e->also, e->nalso, &e->also_cap, sizeof *e->also);
    e->also[e->nalso++] = pool_add(&o->x->texts, line->field[ARGUMENT], strlen(line->field[ARGUMENT]));
}

/* The heading of another entry?  Then the editor means that one, too. */
static void obey_rename(struct obeying *o, const struct line *line)
{
    const char *heading = line->field[ARGUMENT];
    uint32_t other = xref_index_find(&o->index, heading);
    if (other != NO_ENTRY && other != line->entry && !strcmp(xref_text(o->x, o->x->entries[other].heading), heading))
        xref_index_merge(&o->index, other, line->entry);
    xref_rename(o->x, line->entry, heading);
    xref_index_add(&o->index, heading, line->entry);
}

static void obey_line(struct obeying *o, const struct line *line, const char *verb)
{
    if (!strcmp(verb, "split"))
        obey_split(o, line);
    else if (!strcmp(verb, "merge"))
        obey_merge(o, line);
    else if (!strcmp(verb, "drop"))
        obey_drop(o, line);
    else if (!strcmp(verb, "kind"))
        bearer_of_word(line->field[ARGUMENT], &o->x->entries[line->entry].kind);
    else if (!strcmp(verb, "see-also"))
        obey_also(o, line);
    else if (!strcmp(verb, "rename"))
        obey_rename(o, line);
}

/* Lines may use the headings that entries shall have. */
static void expect_renames(struct obeying *o)
{
    for (size_t i = 0; i < o->d->n; i++) {
        const struct line *line = &o->d->at[i];
        if (line->raw || strcmp(line->field[VERB], "rename") ||
            xref_index_find(&o->index, line->field[ARGUMENT]) != NO_ENTRY)
            continue;
        uint32_t entry = xref_index_find(&o->index, line->field[HEADING]);
        if (entry != NO_ENTRY)
            xref_index_add(&o->index, line->field[ARGUMENT], entry);
    }
}

/* See-also names headings as they are in the end. */
static void settle_also(struct obeying *o)
{
    struct xref *x = o->x;
    for (size_t i = 0; i < x->nentries; i++)
        for (size_t k = 0; k < x->entries[i].nalso; k++) {
            uint32_t entry = xref_index_find(&o->index, xref_text(x, x->entries[i].also[k]));
            if (entry != NO_ENTRY)
                x->entries[i].also[k] = x->entries[entry].heading;
        }
}

/* Splits first, then merges: what is merged is what the editor saw.  Renames come last, so that other lines may use the
 * old headings or the new. */
static void obey_all(struct obeying *o)
{
    static const char *const order[] = {"split", "merge", "drop", "kind", "see-also", "rename", NULL};
    expect_renames(o);
    for (size_t v = 0; order[v]; v++)
        for (size_t i = 0; i < o->d->n; i++) {
            struct line *line = &o->d->at[i];
            if (line->raw || strcmp(line->field[VERB], order[v]))
                continue;
            line->entry = xref_index_find(&o->index, line->field[HEADING]); /* a split may have made it by now */
            if (line->entry != NO_ENTRY)
                obey_line(o, line, order[v]);
        }
    settle_also(o);
}

/* What a split or merge makes is the editor's own. */
static void mark_made(struct obeying *o, const struct line *line)
{
    bool makes = !strcmp(line->field[VERB], "split") || !strcmp(line->field[VERB], "merge");
    uint32_t entry = makes ? xref_index_find(&o->index, line->field[ARGUMENT]) : NO_ENTRY;
    if (entry != NO_ENTRY && o->x->entries[entry].made)
        o->x->entries[entry].fresh = false;
}

static void settle(struct xref_entry *e)
{
    e->unsure = false;
    e->settled = true;
}

static void mark_entries(struct obeying *o)
{
    struct xref *x = o->x;
    for (size_t i = 0; i < x->nentries; i++)
        x->entries[i].fresh = o->d->existed;
    for (size_t i = 0; i < o->d->n; i++) {
        struct line *line = &o->d->at[i];
        if (line->raw)
            continue;
        uint32_t entry = xref_index_find(&o->index, *line->field[VERB] && !strcmp(line->field[VERB], "rename")
                                                        ? line->field[ARGUMENT]
                                                        : line->field[HEADING]);
        line->entry = entry;
        mark_made(o, line);
        if (entry == NO_ENTRY)
            continue;
        x->entries[entry].fresh = !strcmp(line->field[STATE], "new");
        if (*line->field[VERB])
            settle(&x->entries[entry]);
    }
}

void decisions_obey(struct decisions *d, struct xref *x, bool partial)
{
    struct obeying o = {.d = d, .x = x};
    d->partial = partial;
    xref_index_of(&o.index, x);
    obey_all(&o);
    xref_index_settle(&o.index);
    mark_entries(&o);
    xref_index_free(&o.index);
}

/* ---- writing ---- */

static void value(const char *s, struct buf *out)
{
    show_tsv_value(s, strlen(s), out);
}

static void put_line(const struct decisions *d, const struct xref *x, const struct line *line, struct buf *out)
{
    const char *state = line->field[STATE];
    if (line->entry == NO_ENTRY)
        state = d->partial ? state : "absent";
    else if (!strcmp(state, "absent") || (!strcmp(state, "unsure") && !x->entries[line->entry].unsure))
        state = "";
    else if (!*state && !*line->field[VERB] && x->entries[line->entry].unsure)
        state = "unsure";
    for (int i = 0; i < STATE; i++) {
        value(line->field[i], out);
        buf_addc(out, '\t');
    }
    value(state, out);
    buf_addc(out, '\n');
}

static void put_entry(const struct xref *x, const struct xref_entry *e, struct buf *out)
{
    value(xref_text(x, e->heading), out);
    buf_addf(out, "\t%s\t\t\t\t%s\n", bearer_word(e->kind), e->fresh ? "new" : e->unsure ? "unsure" : "");
}

static void put_all(const struct decisions *d, const struct xref *x, struct buf *out)
{
    bool *have = need(x->nentries + 1);
    if (!d->existed || !d->n) {
        buf_adds(out, head);
        buf_adds(out, "heading\tkind\tdecision\targument\twhere\tstate\n");
    }
    for (size_t i = 0; i < d->n; i++) {
        const struct line *line = &d->at[i];
        if (line->raw)
            buf_addf(out, "%s\n", line->raw);
        else
            put_line(d, x, line, out);
        if (!line->raw && line->entry != NO_ENTRY)
            have[line->entry] = true;
    }
    for (size_t i = 0; i < x->nlines; i++)
        if (!x->lines[i].see && !have[x->lines[i].entry])
            put_entry(x, &x->entries[x->lines[i].entry], out);
    free(have);
}

/* Beside it, then in its place: a full disk leaves the editor's file as it is. */
static bool replace(const char *path, const struct buf *text, struct buf *why)
{
    struct buf beside = {0};
    struct stat st;
    buf_addf(&beside, "%s.new", path);
    FILE *file = fopen(beside.s, "we");
    bool ok = file && (fwrite(text->s, 1, text->len, file) == text->len) && !fflush(file) && !fsync(fileno(file));
    if (ok && !stat(path, &st))
        ok = !fchmod(fileno(file), st.st_mode & 07777);
    int problem = errno;
    ok = file && !fclose(file) && ok && !rename(beside.s, path);
    if (!ok) {
        fail(why, "cannot write '%s': %s", path, strerror(problem ? problem : errno));
        unlink(beside.s);
    }
    buf_free(&beside);
    return ok;
}

bool decisions_write(struct decisions *d, const struct xref *x, struct buf *why)
{
    struct buf text = {0};
    put_all(d, x, &text);
    bool ok = replace(d->path, &text, why);
    buf_free(&text);
    return ok;
}
