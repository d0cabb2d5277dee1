/* The two halves of a TEI document: its header, its text. */
#ifndef TEI_H
#define TEI_H

#include "made.h"
#include "office.h"
#include "xml.h"

enum { TEI_DATES = 3, TEI_AUTHORS = 3 };

/* What teiHeader says, as it comes; the best of it is taken at the end. */
struct tei_header {
    struct buf text;              /* all text of the header */
    size_t start[8];              /* of the elements that are open, by kind */
    struct buf dates[TEI_DATES];  /* of creation, of the source, of the publication */
    struct buf authors[TEI_AUTHORS]; /* of the document, of the source, its editors */
    struct buf language;
    unsigned languages;
    struct buf when;              /* the date in hand has this in an attribute */
    struct buf licence;           /* address of the licence in hand */
};

/* A note that has an id, or says what it is about.  Strings are offsets into tei_notes.strings; 0: none. */
struct tei_note {
    size_t id, target;
    char label[12]; /* what stands in its mark; "": not known yet */
    bool within;    /* it stands in a paragraph */
    bool moves;     /* a mark refers to it: it goes there */
    bool goes;      /* it goes to the element that it is about */
    bool placed;    /* it is where it belongs */
};

struct tei_reference {
    size_t target;
    size_t note; /* 1 + the note that it is the mark of; 0: it is text */
    bool mark;   /* short, as marks are */
};

struct tei_link {
    const char *name;
    size_t note;
};

struct tei_links {
    struct tei_link *links; /* sorted by name */
    size_t n;
};

/* What the first reading finds.  All notes stand in the order in which they begin, and so do references. */
struct tei_notes {
    struct source source; /* their texts: page i is note i */
    struct tei_note *notes;
    struct tei_reference *references;
    size_t *ids; /* of all elements that have one, as offsets into strings */
    size_t n, cap, nreferences, references_cap, nids, ids_cap;
    struct buf strings;
    struct tei_links by_id, by_target;
};

struct tei {
    struct maker *m;
    /* notes that stand elsewhere (tei_notes.c) */
    struct tei_notes *linked; /* NULL: there are none */
    bool collecting;          /* the first reading: nothing but the text of those notes is taken */
    bool taking;              /* we are in one of them */
    size_t note, reference;   /* those that come next */
    size_t notes_here;        /* the first note of this document */
    size_t capturing;         /* 1 + depth of the reference whose text is in `captured` */
    struct buf captured;
    struct tei_target {
        size_t depth; /* of the element that a note is about */
        struct tei_note *note;
    } *targets;
    size_t ntargets, targets_cap;
    /* documents of a corpus (tei_corpus.c) */
    struct tei_corpus *corpus; /* NULL: the file is one document */
    struct tei_header header;
    const char *encoding; /* of the file */
    bool in_header, in_text;
    /* the text */
    struct office_table table;
    uint32_t line;    /* of the file, of the last text */
    unsigned divs, paragraphs, notes, names, marks, items;
    uint64_t headed;  /* a bit for each div around us: it has its head */
    bool heading;     /* we are in a head that is a heading */
    char joined;      /* the next block goes on with the one before it, behind this white space: a speaker's words */
    bool verse;       /* the last block is made of single lines */
    bool glued;       /* break="no": no white space here */
    bool after_part;  /* a part of a name has just ended */
    char last;        /* the last byte that was said */
    char space;       /* white space that comes before the next word */
    unsigned choices; /* how deep in choice */
    unsigned option;  /* children of the choice so far */
    bool bracket, bracketed; /* a bracket is to be opened before the next word; it was */
    char *edition;    /* whose pages are told */
    struct paragraph_kept {
        unsigned paragraphs, items;
        struct office_table table;
        bool heading, verse;
        char joined;
    } around_note;
};

/* Rules that belong to the header: elements that both halves have are told apart by `in_header`. */
bool tei_fact(void *tei, struct xml *);     /* open */
void tei_fact_end(void *tei, struct xml *); /* close */
void tei_header_text(struct tei *, const char *s, size_t len);
void tei_header_finish(struct tei *);       /* into tei->m */
void tei_header_free(struct tei_header *);

/* The first reading (tei_notes.c).  within: it stands in a paragraph. */
bool tei_note_linked(struct xml *); /* is the element that opens a note to be found by others, or one that finds them? */
void tei_note_found(struct tei_notes *, struct xml *, bool within);
void tei_reference_found(struct tei_notes *, const char *target);
void tei_id_found(struct tei_notes *, struct xml *);
void tei_notes_link(struct tei_notes *); /* all is found: who goes where? */

/* The second one.  The notes about the element of an id: from number tei_notes_of on, while tei_note_at is not NULL. */
size_t tei_notes_of(const struct tei_notes *, const char *id);
struct tei_note *tei_note_at(const struct tei_notes *, size_t k, const char *id);
const char *tei_id(struct xml *); /* of the element that opens; NULL: none */
void tei_note_text(const struct tei_notes *, size_t note, struct maker *); /* into the note that is open */
void tei_notes_free(struct tei_notes *);

/* A corpus, or a file that is one document: then `to` is NULL. */
enum { TEI_CORPORA = 4 }; /* corpora within each other whose headers count */
struct tei_corpus {
    const struct members *to;
    struct buf *why; /* for `to` */
    bool ok;         /* `to` takes more */
    unsigned depth;  /* of teiCorpus */
    struct source facts[TEI_CORPORA]; /* what their headers say */
    struct maker header, *around;     /* the header in hand; around: what text went to before it, NULL: there is none */
    unsigned texts;  /* depth of TEI within TEI */
    bool in_hand;    /* a document of the corpus is being made */
    bool bare;       /* it is a text without a TEI around it */
    struct maker maker, nothing; /* nothing: what stands in no document */
    struct source made, dropped;
    struct buf name; /* of the document in hand */
    struct buf *faults;
    size_t told;     /* bytes of faults that are told */
};

void tei_corpus_start(struct tei_corpus *, struct tei *, struct buf *faults);
void tei_corpus_header(struct tei *); /* its header opens */
void tei_corpus_header_end(struct tei *);
void tei_document(struct tei *, struct xml *);
void tei_document_end(struct tei *, struct xml *);
bool tei_corpus_end(struct tei *); /* finishes the document; false: `to` did not take all */
void tei_corpus_free(struct tei_corpus *);

/* The rules of both, and the reading. */
extern const struct xml_format tei_format;
extern const struct xml_format tei_linked_format; /* for both readings of a file that has such notes */
void tei_start(struct tei *, struct maker *);
void tei_restart(struct tei *, struct maker *); /* another document of the same file */
void tei_rest_of_notes(struct tei *); /* the document ends: notes whose place did not come */
void tei_end(struct tei *); /* everything but the maker, which the caller finishes */

#endif
