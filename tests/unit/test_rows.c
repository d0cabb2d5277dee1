#include "check.h"
#include "rows.h"

#include <stdint.h>
#include <stdlib.h>
#include <string.h>

enum { ROWS = 40000 };

/* Rows in a muddled order come back in that of their keys, with their values. */
static void check_order(size_t at_once)
{
    struct rows *r = rows_new(at_once);
    struct buf why = {0};
    const void *value;
    size_t len, n = 0;
    bool ok = true;
    for (uint32_t i = 0; i < ROWS; i++) {
        char key[16], text[64];
        uint32_t number = i * 17 % ROWS; /* each once */
        snprintf(key, sizeof key, "%06u", number);
        snprintf(text, sizeof text, "%u%.*s", number, (int)(number % 40), "........................................");
        rows_add(r, key, 6, text, strlen(text) + 1);
    }
    while ((ok = ok && rows_next(r, &value, &len, &why)) && value) {
        ok = (size_t)atoi(value) == n && len == strlen(value) + 1;
        n++;
    }
    check(ok, "in order");
    check_number(n, ROWS, "all of them");
    check(rows_next(r, &value, &len, &why) && !value, "none behind the last");
    rows_free(r);
    buf_free(&why);
}

static void check_keys(void)
{
    static const char *const keys[] = {"b", "", "a\xff", "ab", "a", "a\1", "b"}, *const want = "12345bb";
    static const char *const values[] = {"b", "1", "5", "4", "2", "3", "b"};
    struct rows *r = rows_new(20); /* a row or two at once */
    struct buf why = {0}, got = {0};
    const void *value;
    size_t len;
    for (size_t i = 0; i < sizeof keys / sizeof *keys; i++)
        rows_add(r, keys[i], strlen(keys[i]), values[i], 1);
    while (rows_next(r, &value, &len, &why) && value)
        buf_add(&got, value, len);
    check_text(buf_string(&got), want, "by bytes, a shorter key before what it begins");
    rows_free(r);
    buf_free(&got);
    buf_free(&why);
}

static void check_none(void)
{
    struct rows *r = rows_new(100);
    struct buf why = {0};
    const void *value;
    size_t len;
    check(rows_next(r, &value, &len, &why) && !value, "nothing of nothing");
    rows_free(r);
    rows_free(NULL);
}

int main(void)
{
    check_order(1 << 12);
    check_order(1 << 17);
    check_order(1 << 24);
    setenv("TMPDIR", "/nowhere/at/all", 1);
    check_order(1 << 15); /* in memory, then */
    check_keys();
    check_none();
    return check_done();
}
