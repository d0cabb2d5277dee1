/* Any bytes at all, read as a dump of MediaWiki; those that begin with a # are the text of a page. */
#include "made_holds.h"
#include "wikitext.h"

extern const struct reader read_wiki;

static void source_holds(const struct source *s)
{
    must(utf8_check(s->text, s->text_len) == s->text_len);
    blocks_hold(s);
    places_hold(s, 0, 0);
    passages_hold(s);
}

static bool take_source(void *ctx, const char *name, struct source *s, struct buf *why)
{
    (void)ctx, (void)why;
    must(*name);
    source_holds(s);
    source_free(s);
    return true;
}

static void read_page(const char *bytes, size_t len)
{
    struct source s = {0};
    struct maker m;
    struct wiki_names names = {0};
    make_start(&m, &s);
    wikitext_into(&m, bytes, len, &names);
    make_finish(&m, false);
    source_holds(&s);
    source_free(&s);
}

int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t len)
{
    const struct members to = {.source = take_source};
    struct buf why = {0};
    (void)reader_holds; /* a dump hands over its pages */
    if (len && *bytes == '#')
        read_page((const char *)bytes + 1, len - 1);
    else if (!read_wiki.members(&(struct input){.path = "x.xml", .bytes = (const char *)bytes, .len = len}, &to, &why))
        must(why.len > 0);
    buf_free(&why);
    return 0;
}
