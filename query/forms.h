/* Formats of the commands that list things: text, tsv and json. */
#ifndef FORMS_H
#define FORMS_H

#include "buf.h"

enum form { FORM_TEXT, FORM_TSV, FORM_JSON };

#define FORMS "text, tsv or json"

/* false: the command has no such format. */
bool form_of(const char *name, enum form *out, struct buf *why);

#endif
