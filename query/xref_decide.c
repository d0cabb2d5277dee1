/* Lines of decisions name an entry by its heading, or by any name that it goes under: so they hold when later texts
 * change which form stands for it. */
#include "xref_decide.h"

#include "output.h"
#include "utf8.h"
#include "xref_alone.h"
#include "xref_where.h"

#include <errno.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

enum { HEADING, KIND, VERB, ARGUMENT, WHERE, STATE, FIELDS };

struct line {
    char *raw; /* a remark, kept as it is; NULL: a decision */
    char *field[FIELDS];
    char *rest; /* columns behind them, kept as they are; NULL: none */
    uint32_t entry; /* that it speaks of; NO_ENTRY */
    bool outgrown;  /* the entry has a fuller heading by now, of which the editor may not know */
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
    "# where: a path or pattern, or PATH:LINE, PATH:FROM-TO, PATH:p. PAGE, PATH#PASSAGE; with merge and drop only\n"
    "#   these places are meant.\n"
    "# state: new (not here before; take the word out when you have seen it), absent, unsure (joined by a guess, or\n"
    "#   decided when it had a shorter heading: put the new one in its place).\n"
    "# What stands behind these columns is yours, and stays.\n";

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

/* "Novák ""Honza""" in quotes, as spreadsheets write it, without them. */
static void unquote(char *s)
{
    size_t len = strlen(s);
    char *out = s;
    if (len < 2 || *s != '"' || s[len - 1] != '"')
        return;
    for (size_t i = 1; i < len - 1; i++) {
        i += s[i] == '"' && s[i + 1] == '"' && i + 1 < len - 1;
        *out++ = s[i];
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
    unquote(copy);
    unescape(copy);
    return copy;
}

static void split_line(struct line *line, const char *s, size_t len)
{
    for (int i = 0; i < FIELDS; i++) {
        const char *tab = memchr(s, '\t', len);
        size_t n = tab ? (size_t)(tab - s) : len;
        line->field[i] = trimmed(s, n);
        n += tab != NULL;
        s += n;
        len -= n;
    }
    while (len && strchr("\t\r ", s[len - 1]))
        len--;
    line->rest = len ? need_copy(s, len) : NULL;
}

static bool check_fields(const struct line *line, struct buf *why)
{
    const char *verb = line->field[VERB], *argument = line->field[ARGUMENT];
    enum bearer kind;
    if (!*line->field[HEADING])
        return fail(why, "a decision needs a heading in the first column");
    if (*verb && strcmp(verb, "drop") && strcmp(verb, "keep") && !*argument)
        return fail(why, "%s needs an argument, the fourth column: %s", verb,
                    strcmp(verb, "kind") ? "a heading" : "person, place, organisation or other");
    if (!strcmp(verb, "split") && !*line->field[WHERE])
        return fail(why, "split needs to know where, in the fifth column: a path, or PATH:LINE");
    if (where_is_turned(line->field[WHERE]))
        return fail(why, "'%s' ends before it begins", line->field[WHERE]);
    if (!strcmp(verb, "kind") && !bearer_of_word(argument, &kind))
        return fail(why, "there is no kind '%s'; there are person, place, organisation and other", argument);
    return true;
}

static bool check_line(const struct line *line, struct buf *why)
{
    static const char *const verbs[] = {"", "rename", "merge", "split", "drop", "kind", "see-also", "keep", NULL};
    const char *verb = line->field[VERB];
    size_t i = 0;
    while (verbs[i] && strcmp(verbs[i], verb))
        i++;
    if (!verbs[i])
        return fail(why,
                    "there is no decision '%s'; in the third column stands rename, merge, split, drop, kind, see-also, "
                    "keep or nothing",
                    verb);
    return check_fields(line, why);
}

/* Lines of other files, of editors that make blanks of TABs, of programs that write other encodings: none of them may be
 * taken for a heading, or the decision would be lost without a word. */
static bool check_bytes(const char *s, size_t len, struct buf *why)
{
    if (utf8_check(s, len) < len || memchr(s, 0, len))
        return fail(why, "this is not UTF-8: save the file in that encoding");
    return memchr(s, '\t', len) ||
           fail(why, "no TAB: columns are parted by TABs; they are heading, kind, decision, argument, where, state");
}

static bool is_remark(const char *s, size_t len)
{
    bool header = len >= 8 && !memcmp(s, "heading\t", 8);
    return header || *s == '#' || strspn(s, " \t\r") >= len;
}

/* *why gets what is wrong with the line, without its place. */
static bool keep_line(struct decisions *d, const char *s, size_t len, struct buf *why)
{
    d->at = need_room(d->at, d->n, &d->cap, sizeof *d->at);
    struct line *line = &d->at[d->n++];
    *line = (struct line){.entry = NO_ENTRY};
    if (!len || is_remark(s, len)) {
        line->raw = need_copy(s, len);
        return true;
    }
    if (!check_bytes(s, len, why))
        return line->raw = need_copy(s, len), false;
    split_line(line, s, len);
    return check_line(line, why);
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

/* A file that the editor has put elsewhere, with a link to it, stays there. */
static char *real_path(const char *path)
{
    char *real = realpath(path, NULL);
    return real ? real : need_copy(path, strlen(path));
}

bool decisions_read(struct decisions **out, const char *path, struct buf *why)
{
    struct decisions *d = need(sizeof *d);
    struct buf text = {0}, wrong = {0};
    d->path = need_copy(path, strlen(path));
    bool ok = read_file(path, &text, &d->existed, why);
    size_t at = text.len >= 3 && !memcmp(text.s, "\xEF\xBB\xBF", 3) ? 3 : 0;
    while (ok && at < text.len) {
        const char *s = text.s + at, *end = memchr(s, '\n', text.len - at);
        size_t len = end ? (size_t)(end - s) : text.len - at;
        ok = keep_line(d, s, len, &wrong) || fail(why, "%s:%zu: %s", path, d->n, wrong.s);
        at += len + 1;
    }
    buf_free(&text);
    buf_free(&wrong);
    *out = d;
    return ok;
}

void decisions_free(struct decisions *d)
{
    if (!d)
        return;
    for (size_t i = 0; i < d->n; i++) {
        free(d->at[i].raw);
        free(d->at[i].rest);
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
    const struct library *library;
    struct xref_index index;
};

/* The places of an entry that `where` means go to another one; how many. */
static size_t move_places(struct obeying *o, uint32_t from, const char *where, uint32_t to)
{
    struct where w;
    size_t moved = 0;
    where_of(&w, where, o->library);
    for (size_t i = 0; i < o->x->nmentions; i++) {
        struct xref_mention *m = &o->x->mentions[i];
        if (o->index.to[m->entry] != from || !where_holds(&w, o->x, m))
            continue;
        m->entry = to;
        m->unsure = false;
        moved++;
    }
    place_said_free(&w);
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

/* See-also names headings as they are in the end, and none that is left out. */
static void settle_also(struct obeying *o)
{
    struct xref *x = o->x;
    for (size_t i = 0; i < x->nentries; i++) {
        struct xref_entry *e = &x->entries[i];
        size_t n = 0;
        for (size_t k = 0; k < e->nalso; k++) {
            uint32_t entry = xref_index_find(&o->index, xref_text(x, e->also[k]));
            if (entry == NO_ENTRY || !x->entries[entry].dropped)
                e->also[n++] = entry == NO_ENTRY ? e->also[k] : x->entries[entry].heading;
        }
        e->nalso = n;
    }
}

/* Splits first, then merges: what is merged is what the editor saw.  Renames come last, so that other lines may use the
 * old headings or the new. */
static void obey_all(struct obeying *o)
{
    static const char *const order[] = {"split", "merge", "drop", "kind", "see-also", "rename", NULL};
    for (size_t i = 0; i < o->d->n; i++)
        if (!o->d->at[i].raw && *o->d->at[i].field[VERB])
            xref_alone(&o->index, o->d->at[i].field[HEADING]);
    expect_renames(o);
    for (size_t v = 0; order[v]; v++)
        for (size_t i = 0; i < o->d->n; i++) {
            struct line *line = &o->d->at[i];
            if (line->raw || strcmp(line->field[VERB], order[v]))
                continue;
            line->entry = xref_index_find(&o->index, line->field[HEADING]); /* a split may have made it by now */
            if (line->entry == NO_ENTRY)
                continue;
            line->outgrown = strcmp(order[v], "merge") && xref_is_fuller(&o->index, line->field[HEADING], line->entry);
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

/* A heading that was mistyped, or a name that has gone from the texts. */
static void tell_absent(const struct decisions *d)
{
    size_t n = 0, first = 0;
    for (size_t i = 0; i < d->n; i++)
        if (!d->at[i].raw && *d->at[i].field[VERB] && d->at[i].entry == NO_ENTRY && !n++)
            first = i;
    if (n == 1)
        output_remark("%s:%zu: the register has no entry '%s'", d->path, first + 1, d->at[first].field[HEADING]);
    else if (n)
        output_remark("%s:%zu: the register has no entry '%s', nor those of %zu more decisions: they are marked absent",
                      d->path, first + 1, d->at[first].field[HEADING], n - 1);
}

void decisions_obey(struct decisions *d, struct xref *x, const struct library *library, bool partial)
{
    struct obeying o = {.d = d, .x = x, .library = library};
    d->partial = partial;
    xref_index_of(&o.index, x);
    obey_all(&o);
    xref_index_settle(&o.index);
    mark_entries(&o);
    if (!partial)
        tell_absent(d);
    xref_index_free(&o.index);
}

/* ---- writing ---- */

static void value(const char *s, struct buf *out)
{
    show_tsv_value(s, strlen(s), out);
}

/* One that begins like a remark is none. */
static void heading(const char *s, struct buf *out)
{
    buf_adds(out, *s == '#' ? "\\" : "");
    value(s, out);
}

static void put_line(const struct decisions *d, const struct xref *x, const struct line *line, struct buf *out)
{
    const char *state = line->field[STATE];
    if (line->entry == NO_ENTRY)
        state = d->partial ? state : "absent";
    else if (line->outgrown)
        state = "unsure";
    else if (!strcmp(state, "absent") || (!strcmp(state, "unsure") && !x->entries[line->entry].unsure))
        state = "";
    else if (!*state && !*line->field[VERB] && x->entries[line->entry].unsure)
        state = "unsure";
    for (int i = 0; i < STATE; i++) {
        (i == HEADING ? heading : value)(line->field[i], out);
        buf_addc(out, '\t');
    }
    value(state, out);
    if (line->rest)
        buf_addf(out, "\t%s", line->rest);
    buf_addc(out, '\n');
}

static void put_entry(const struct xref *x, const struct xref_entry *e, struct buf *out)
{
    heading(xref_text(x, e->heading), out);
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

static bool write_beside(const char *beside, const char *path, const struct buf *text)
{
    struct stat st;
    FILE *file = fopen(beside, "we");
    bool ok = file && (fwrite(text->s, 1, text->len, file) == text->len) && !fflush(file) && !fsync(fileno(file));
    if (ok && !stat(path, &st))
        ok = !fchmod(fileno(file), st.st_mode & 07777);
    int problem = errno;
    bool closed = file && !fclose(file);
    errno = ok ? errno : problem;
    return ok && closed && !rename(beside, path);
}

/* Beside it, then in its place: a full disk leaves the editor's file as it is, and Ctrl-C waits so long. */
static bool replace(const char *given, const struct buf *text, struct buf *why)
{
    struct buf beside = {0};
    char *path = real_path(given);
    sigset_t all, before;
    sigfillset(&all);
    sigprocmask(SIG_BLOCK, &all, &before);
    buf_addf(&beside, "%s.new", path);
    bool ok = write_beside(beside.s, path, text);
    if (!ok) {
        fail(why, "cannot write '%s': %s", given, strerror(errno));
        unlink(beside.s);
    }
    sigprocmask(SIG_SETMASK, &before, NULL);
    buf_free(&beside);
    free(path);
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
