/* Who wrote it: one string of a document's metadata, cut into names as bibliographies want them. */
#ifndef AUTHOR_H
#define AUTHOR_H

#include "buf.h"

/* One author.  Strings are NUL-terminated and NULL where there is none; they stand in authors.text. */
struct author {
    const char *literal; /* an institution, or a name that cannot be told apart; then the others are NULL */
    const char *family, *given;
    const char *particle; /* before the family name: "van der" */
    const char *suffix;   /* behind it: "ml.", "Jr." */
};

struct authors {
    struct author *at;
    size_t n, cap;
    char *text;
};

/* Cuts "Novák, Jan; Anna Malá", "Jan Novák a Anna Malá", "Достоевский Ф. М.", "prof. PhDr. Jan Novák, CSc. (ed.)".
 * Authors are parted by semicolons; by commas, "a", "and", "и", "&" where full names stand on both sides.  The family
 * name stands before a comma, in capitals, before initials or a patronymic, else last; what is no name of a person ("Národní
 * archiv", one word) is literal.  Degrees and what stands in brackets are left out.  NULL and "" are no authors.
 * Free with authors_free. */
void authors_of(struct authors *, const char *author);
void authors_free(struct authors *);

#endif
