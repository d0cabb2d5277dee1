#include "check.h"
#include "spill.h"

#include <stdlib.h>
#include <string.h>

/* What is added comes back, whether it lies in memory, in the file, or in both. */
static void check_most(size_t most, bool file)
{
    enum { PIECE = 7, PIECES = 30000 };
    struct spill s = {.most = most};
    struct buf why = {0}, want = {0};
    char piece[PIECE + 1], got[500];
    bool ok = true;
    for (int i = 0; i < PIECES; i++) {
        snprintf(piece, sizeof piece, "%07d", i);
        ok = ok && spill_add(&s, piece, PIECE, &why);
        buf_add(&want, piece, PIECE);
    }
    check(ok, "all is added");
    check_number(spill_size(&s), PIECE * PIECES, "its size");
    check((s.file != 0) == file, "a file is there, where it must");
    for (size_t at = 0; at + sizeof got <= want.len; at += 331)
        ok = ok && spill_read(&s, at, got, sizeof got, &why) && !memcmp(got, want.s + at, sizeof got);
    check(ok, "it comes back");
    check(spill_read(&s, want.len, got, 0, &why), "nothing, behind its end");
    spill_free(&s);
    buf_free(&want);
    buf_free(&why);
}

static void check_no_folder(void)
{
    struct spill s = {.most = 10};
    struct buf why = {0};
    setenv("TMPDIR", "/nowhere/at/all", 1);
    check(!spill_add(&s, "more than ten bytes", 19, &why), "no folder for the file");
    check_text(buf_string(&why), "cannot make a temporary file in '/nowhere/at/all': No such file or directory",
               "is told");
    spill_free(&s);
    buf_free(&why);
}

int main(void)
{
    check_most(1 << 20, false);
    check_most(100000, true);
    check_most(1000, true);
    check_most(1, true);
    check_no_folder();
    return check_done();
}
