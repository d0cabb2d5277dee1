#include "check.h"
#include "../../indexer/names.h" /* text/ has a names.h too */

static const struct {
    const char *base, *path, *want;
} clean[] = {
    {"/a/b", "c", "/a/b/c"},
    {"/a/b", ".", "/a/b"},
    {"/a/b", "..", "/a"},
    {"/a/b", "../../..", "/"},
    {"/a/b", "/x//y/./z/", "/x/y/z"},
    {"/", "a", "/a"},
    {"/a/b", "c/../d", "/a/b/d"},
    {"/a", "...", "/a/..."},
    {"/a", "", "/a"},
};

static const struct {
    const char *path, *folder;
    bool below;
    const char *from;
} below[] = {
    {"/a/b", "/a", true, "b"}, {"/a", "/a", true, ""}, {"/ab", "/a", false, NULL},  {"/a/b/c", "/a/b", true, "c"},
    {"/a", "/", true, "a"},    {"/", "/", true, ""},   {"/a", "/a/b", false, NULL}, {"x/y", "x", true, "y"},
};

static const struct {
    const char *folder, *target, *want;
} relative[] = {
    {"/a/b", "/a/b", "."},     {"/a/b", "/a", ".."}, {"/a/b", "/a/b/c", "c"}, {"/a/b", "/a/x/y", "../x/y"},
    {"/a", "/", ".."},         {"/", "/a", "a"},     {"/", "/", "."},         {"/ab", "/a", "../a"},
    {"/a/bc", "/a/b", "../b"},
};

static const struct {
    const char *name, *shown, *tsv;
} shown[] = {
    {"Kramář", "Kramář", "Kramář"},
    {"a\nb\tc", "a\\x0Ab\\x09c", "a\\nb\\tc"},
    {"\xFF.txt", "\\xFF.txt", "\xFF.txt"},
    {"\x1B[31m", "\\x1B[31m", "\x1B[31m"},
    {"\xC2\x9B"
     "31m",
     "\\xC2\\x9B31m",
     "\xC2\x9B"
     "31m"},
    {"\xE2\x80\xAE"
     "gpj.exe",
     "\\xE2\\x80\\xAEgpj.exe",
     "\xE2\x80\xAE"
     "gpj.exe"},
    {"a\\b\r", "a\\b\\x0D", "a\\\\b\\r"},
};

static const char *take(struct buf *b)
{
    static char text[4][200];
    static int n;
    n = (n + 1) % 4;
    snprintf(text[n], sizeof text[n], "%s", buf_string(b));
    buf_free(b);
    return text[n];
}

int main(void)
{
    struct buf b = {0};
    for (size_t i = 0; i < sizeof clean / sizeof *clean; i++) {
        name_clean(&b, clean[i].base, clean[i].path);
        check_text(take(&b), clean[i].want, clean[i].path);
    }
    for (size_t i = 0; i < sizeof below / sizeof *below; i++) {
        check_number(name_below(below[i].path, below[i].folder), below[i].below, below[i].path);
        if (below[i].below)
            check_text(name_from(below[i].path, below[i].folder), below[i].from, below[i].path);
    }
    for (size_t i = 0; i < sizeof relative / sizeof *relative; i++) {
        name_relative(&b, relative[i].folder, relative[i].target);
        check_text(take(&b), relative[i].want, relative[i].target);
    }
    for (size_t i = 0; i < sizeof shown / sizeof *shown; i++) {
        name_shown(&b, shown[i].name);
        check_text(take(&b), shown[i].shown, "a name for a terminal");
        name_tsv(&b, shown[i].name);
        check_text(take(&b), shown[i].tsv, "a name for a table");
    }
    name_parent(&b, "/a/b");
    check_text(take(&b), "/a", "the folder that holds it");
    name_parent(&b, "/a");
    check_text(take(&b), "/", "the top holds it");
    check_text(name_base("/a/b.txt"), "b.txt", "the last part");
    return check_done();
}
