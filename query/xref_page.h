/* What is the same in every HTML register: its style, its tools, its script. */
#ifndef XREF_PAGE_H
#define XREF_PAGE_H

extern const char page_policy[]; /* lets nothing run but page_script, which it knows by its hash */
extern const char page_style[];
extern const char page_tools[]; /* the head of the page: title, filter, kinds */
extern const char page_script[];

#endif
