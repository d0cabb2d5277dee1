/* XML as it comes: what to do with each element stands in a table, the text goes to a function.  On libxml2's SAX: no
 * tree is made, no DTD and no external entity is loaded, an entity never expands to more than a few characters. */
#ifndef XML_H
#define XML_H

#include "buf.h"
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <sys/types.h>

struct xml;

/* A namespace, and the prefix that the table uses for it, whatever the file's is.  uri: its beginning is enough
 * (".../export-0.1" for all versions); "" is no namespace. */
struct xml_space {
    const char *uri, *prefix;
};

/* What to do with an element.  Elements that have no rule are gone into. */
struct xml_rule {
    const char *name; /* "w:p"; where the prefix is "", "p" */
    bool (*open)(void *ctx,
                 struct xml *); /* false: all that is in it is left out, and close is not called; NULL: true */
    void (*close)(void *ctx, struct xml *);
};

struct xml_format {
    const struct xml_space *spaces; /* ends with {0} */
    const struct xml_rule *rules;   /* sorted by name, as strcmp does */
    size_t nrules;
    const struct xml_rule *others; /* for elements that have none of these; NULL: they are gone into */
    /* Text between the tags, white space included.  With xml_input.places each call is of one line at most. */
    void (*text)(void *ctx, struct xml *, const char *s, size_t len);
    /* For every element that is not left out, before its rule opens it and after it has closed it; NULL: nothing. */
    void (*opens)(void *ctx, struct xml *);
    void (*closed)(void *ctx, struct xml *);
};

struct xml_input {
    const char *bytes; /* NULL where there are none, or they come from `read` */
    size_t len;
    /* Up to `size` bytes into out; 0 at the end, negative where there is no more because of a failure. */
    ssize_t (*read)(void *from, char *out, size_t size);
    void *from;
    const char *encoding; /* whatever the declaration says; NULL: what it says */
    bool places;          /* xml_place is wanted */
};

/* Where the text in hand begins in the file. */
struct xml_place {
    uint32_t line; /* from 1; 0: not known */
    int64_t byte;  /* -1: not known, or it does not stand there as it is (&amp;) */
};

/* Reads it.  What is not well-formed is read as far as it makes sense.
 *   faults    a line of remarks for each kind of thing that was wrong, "12: ..." (line of the file); nothing is added
 *             where all is well
 *   returns   false where not even a root element was there, or xml_stop was called; *why says why (for xml_stop: what
 *             the caller has put there) */
bool xml_read(const struct xml_format *, void *ctx, const struct xml_input *, struct buf *faults, struct buf *why);

/* The element that opens: its attribute, "w:val", "xml:lang"; NULL where it has none.  Lives until the next call that
 * opens an element. */
const char *xml_attribute(struct xml *, const char *name);

/* Name of the element in hand (up 0), of the one around it (up 1) ...; "" where there is none. */
const char *xml_name(const struct xml *, unsigned up);
size_t xml_depth(const struct xml *); /* elements that are open */
bool xml_inside(const struct xml *, const char *name); /* is one of those around it so named? */

/* "UTF-8", "UTF-16LE", "cp1250": what the file is read as.  A constant. */
const char *xml_encoding(const struct xml *);

/* Ends the reading. */
void xml_stop(struct xml *);

struct xml_place xml_place(const struct xml *);

/* Does the file begin with an element of this name (local part), after declaration, comments and DOCTYPE?  attribute:
 * what must stand in its tag, too; NULL: nothing. */
bool xml_begins(const char *bytes, size_t len, const char *name, const char *attribute);

/* An open function for what is left out. */
bool xml_leave_out(void *ctx, struct xml *);

#endif
