/* The tables of HTML: what an element is to us, and what a class or an id says. */
#ifndef HTML_TAGS_H
#define HTML_TAGS_H

#include "html_tree.h"

/* The kind of an element by its name in lower case.  One that nobody knows is HTML_INLINE; a name with a hyphen
 * (custom elements) is HTML_BLOCK. */
enum html_kind html_kind(const char *name);

/* The flags that a list of classes tells, or an id: HTML_MENU, HTML_EXTRA, HTML_NOTE, HTML_REF, HTML_BACK. */
unsigned html_class_flags(const char *classes);

/* The same for role= and epub:type=, and HTML_NAVIGATION, HTML_LAYOUT. */
unsigned html_role_flags(const char *roles);

#endif
