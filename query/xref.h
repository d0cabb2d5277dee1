/* The register of names: what is collected from the texts, grouped into entries, decided by the editor, and shown.
 *
 *     passages -> mentions (xref_collect.c) -> entries (xref_group.c, xref_scripts.c) -> decisions (xref_decide.c)
 *              -> sorted (xref_sort.c) -> a format (xref_show.c)
 *
 * Texts are kept once in `text`, numbered by their offsets; a mention is some 50 bytes, so that 50 MB of books fit easily.
 */
#ifndef XREF_H
#define XREF_H

#include "library.h"
#include "name_base.h"

/* Strings, each kept once; offset 0 is "". */
struct pool {
    struct buf text;
    uint32_t *slots; /* hash: 1 + number in at */
    uint32_t *at;    /* offsets */
    size_t n, cap, nslots;
};
uint32_t pool_add(struct pool *, const char *s, size_t len);
void pool_free(struct pool *);

struct xref_document {
    uint32_t shelf, record; /* of the library; docid of its record */
    char *path;             /* as the index has it */
    char *title;            /* as a citation names it, with author and date */
    enum lang lang;
    uint32_t passages, lines; /* how many; the last line of the last passage */
    uint32_t first, end;      /* mentions [first, end) */
};

/* Where a name stands. */
struct xref_mention {
    uint32_t document;
    uint32_t passage;                       /* number in the document, from 1 */
    uint32_t start, end;                    /* bytes of the passage's text */
    uint32_t line_first, line_last, column; /* column: bytes of its line before it */
    uint32_t form;                          /* as it stands: in texts */
    uint32_t name;                          /* number in names */
    uint32_t entry;                         /* number in entries */
    uint32_t page, section;                 /* in texts; 0: none.  section: "Outer › Inner" */
    uint32_t key;                           /* whose name it is by what the document says (passage.h); 0: it does not */
    bool unsure;                            /* joined to its entry by a guess */
    bool saint;                             /* svatého Vladimíra: it is nobody's given name */
};

/* One base form in one language. */
struct xref_name {
    uint32_t base;    /* in texts: natural order */
    enum lang lang;   /* of the passages that have it mostly: of its script */
    uint16_t surname; /* persons: where the surname begins in base; 0: it has no other parts */
    bool given;       /* nothing but a given name */
    bool feminine;
    bool own;      /* met as a possessor's adjective only */
    bool family;   /* Skripalovi, Скрипали, the Skripals */
    bool led;      /* once at least: name_base.h */
    bool firm;     /* the same */
    bool doubtful; /* whenever it was met: name_base.h */
    bool accented; /* met in a passage that has marked consonants, so that it would have them too */
    uint32_t count;
    uint32_t votes[BEARER_COUNT];
    uint32_t idle;  /* of those for BEARER_OTHER: where nothing said what it is */
    uint32_t entry; /* that its mentions mostly belong to */
    uint32_t given_to; /* 1 + the name that all its mentions were given to (xref_rebase.c); 0: it has them */
};

/* An entry that documents refer to by an id (xref_keys.c). */
struct xref_keyed {
    uint32_t key, entry;
};

/* One heading of the register. */
struct xref_entry {
    uint32_t heading; /* in texts: "Zeman, Miloš" */
    uint32_t main;    /* the name that the heading is made of */
    enum bearer kind;
    uint32_t count;              /* mentions */
    uint32_t number;             /* in the order of the register, from 1 */
    bool dropped, unsure, fresh; /* by decisions: left out; guessed; not in the file of decisions */
    bool settled;                /* the editor or a list has spoken of it: it is not unsure */
    bool made;                   /* by a decision: no name of the texts is its own */
    uint32_t *see;               /* texts: other headings that lead here */
    size_t nsee, see_cap;
    uint32_t *also; /* texts: headings that the editor refers to */
    size_t nalso, also_cap;
    uint32_t *mentions; /* numbers, in the order of documents and places */
    size_t nmentions;
};

/* A line of the register: a heading, or a name that leads to one. */
struct xref_line {
    uint32_t text; /* in texts */
    uint32_t entry;
    bool see;        /* "Jelcin, Boris → Ельцин, Борис" */
    char letter[16]; /* that it stands under: "Č", "Ch", "#" */
};

struct xref {
    struct pool texts;
    struct xref_document *documents;
    size_t ndocuments, documents_cap;
    struct xref_mention *mentions;
    size_t nmentions, mentions_cap;
    struct xref_name *names;
    size_t nnames, names_cap;
    uint32_t *name_slots; /* hash of (base, script): 1 + number */
    size_t nname_slots;
    uint32_t *abbreviations; /* pairs of names: a long form and what stands for it */
    size_t nabbreviations, abbreviations_cap;
    struct xref_entry *entries;
    size_t nentries, entries_cap;
    struct xref_keyed *keyed; /* by key; one of a single document may be several entries */
    size_t nkeyed;
    struct xref_line *lines; /* of the register, as they are sorted */
    size_t nlines, lines_cap;
    size_t nshown;      /* entries among them */
    uint32_t *headings; /* the nshown lines that are headings, by their texts' numbers */
    enum lang language; /* that it is sorted by */
};

static inline const char *xref_text(const struct xref *x, uint32_t at)
{
    return x->texts.text.s + at;
}

/* Reads all passages of the library (those of documents whose path fits options->in) and fills documents, mentions and
 * names. */
bool xref_collect(struct xref *, struct library *, const struct options *, struct buf *why);

/* Makes entries of the names. */
void xref_group(struct xref *, struct library *);

void xref_free(struct xref *);

#endif
