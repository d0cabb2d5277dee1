/* Which shard a file belongs to, and what --shard may say. */
#include "check.h"
#include "shard.h"

static void check_read(void)
{
    static const struct {
        const char *text;
        bool ok;
        unsigned k, n;
    } rows[] = {
        {"", true, 0, 0},      {"1/1", true, 1, 1},    {"2/3", true, 2, 3},     {"1000/1000", true, 1000, 1000},
        {"0/3", false, 0, 0},  {"4/3", false, 0, 0},   {"1/", false, 0, 0},     {"/3", false, 0, 0},
        {"1/0", false, 0, 0},  {"-1/3", false, 0, 0},  {"1/3x", false, 0, 0},   {" 1/3", false, 0, 0},
        {"1/3/4", false, 0, 0}, {"x", false, 0, 0},    {"1/1001", false, 0, 0}, {"99999999999/3", false, 0, 0},
    };
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        struct buf why = {0};
        struct shard s = {9, 9};
        bool ok = shard_of(&s, rows[i].text, &why);
        check(ok == rows[i].ok && s.k == rows[i].k && s.n == rows[i].n && (ok || why.len), rows[i].text);
        buf_free(&why);
    }
}

/* Each name belongs to one of n, and none of them is far from its share. */
static void check_shares(unsigned n)
{
    size_t count[16] = {0}, others = 0;
    for (int i = 0; i < 4000; i++) {
        struct buf name = {0};
        unsigned has = 0;
        buf_addf(&name, "dir%d/kniha-%d.txt", i % 7, i);
        for (unsigned k = 1; k <= n; k++)
            if (shard_has(&(struct shard){k, n}, name.s)) {
                has++;
                count[k - 1]++;
            }
        others += has != 1;
        buf_free(&name);
    }
    check(others == 0, "each file is in one shard");
    for (unsigned k = 0; k < n; k++)
        check(count[k] > 4000 / n * 8 / 10 && count[k] < 4000 / n * 12 / 10, "about its share");
}

int main(void)
{
    check_read();
    check_shares(1);
    check_shares(3);
    check_shares(4);

    check(shard_has(&(struct shard){0, 0}, "cs/kramar.txt"), "no shard has all files");
    return check_done();
}
