/* The fuzz target fuzz_read over 3,000 inputs that look random and are the same each time: bytes of all kinds, and
 * texts put together from what the reader looks for, in UTF-8 and UTF-16, some spoilt. */
#define LIBFUZZER /* the target without its main() */
#include "fuzz/fuzz_read.c"

#include "check.h"

enum { RUNS = 3000, ROOM = 1 << 14 };

struct dice {
    uint64_t state;
};

static uint32_t dice_below(struct dice *d, uint32_t n)
{
    d->state = d->state * 6364136223846793005u + 1442695040888963407u;
    return (uint32_t)(d->state >> 33) % n;
}

static const char *const pieces[] = {
    "\n",
    "\n",
    "\n\n",
    "\r\n",
    "\r",
    " ",
    "  ",
    "\t",
    "\xC2\xA0",
    "\xE2\x80\x8B",
    "= Nadpis =\n",
    "== b\n",
    "# Nadpis\n",
    "=====\n",
    "---\n",
    "- ",
    "* ",
    "1. ",
    "2. ",
    "a) ",
    "[12] ",
    "| a | b |\n",
    "|---|\n",
    "Kapitola první\n",
    "IV.\n",
    "VELKÝ NADPIS\n",
    "Глава I\n",
    "Literatura\n",
    "Title: x\n",
    "Autor: y\n",
    "slovo ",
    "Praha ",
    "слово ",
    "Москва. ",
    "Konec. ",
    "! ",
    "...\n",
    "věta, která se táhne přes celý řádek a nikde nekončí, protože je dlouhá a široká\n",
    "nekonečnéslovobezmezerakonce",
    "\xF0\x9F\x98\x80",
    "e\xCC\x81",
    "« ",
    "“ ",
    "—\n",
    "\xEF\xBF\xBD",
    "\x0C",
    "\x1B[1m",
};

/* Text as UTF-16: one unit for each character below U+10000, two above. */
static size_t to_utf16(const uint8_t *text, size_t len, uint8_t *out, size_t room, bool big)
{
    size_t n = 0;
    for (size_t at = 0; at < len && n + 4 <= room;) {
        uint32_t c, units[2] = {0};
        at += utf8_next((const char *)text + at, len - at, &c);
        bool two = c >= 0x10000;
        units[0] = two ? 0xD800 + ((c - 0x10000) >> 10) : c;
        units[1] = 0xDC00 + ((c - 0x10000) & 0x3FF);
        for (int i = 0; i <= two; i++) {
            out[n + big] = (uint8_t)units[i];
            out[n + !big] = (uint8_t)(units[i] >> 8);
            n += 2;
        }
    }
    return n;
}

/* A few bytes of a text made wrong. */
static void spoil(struct dice *d, uint8_t *bytes, size_t len)
{
    for (uint32_t n = len ? dice_below(d, 4) : 0; n; n--)
        bytes[dice_below(d, (uint32_t)len)] = (uint8_t)dice_below(d, 256);
}

static size_t any_bytes(struct dice *d, uint8_t *out, size_t room)
{
    size_t len = dice_below(d, (uint32_t)room);
    for (size_t i = 0; i < len; i++)
        out[i] = (uint8_t)dice_below(d, 256);
    return len;
}

static size_t any_pieces(struct dice *d, uint8_t *out, size_t room)
{
    size_t len = 0, wanted = dice_below(d, (uint32_t)room);
    while (len < wanted) {
        const char *piece = pieces[dice_below(d, sizeof pieces / sizeof *pieces)];
        size_t more = strlen(piece);
        if (len + more > room)
            break;
        memcpy(out + len, piece, more);
        len += more;
    }
    return len;
}

/* Input number i. */
static size_t make_input(struct dice *d, uint32_t i, uint8_t *out, size_t room)
{
    static uint8_t text[ROOM];
    size_t few = i % 2 ? room / 16 : room / 2, len;
    if (i % 8 == 0)
        return any_bytes(d, out, room / 8);
    len = any_pieces(d, text, few);
    if (i % 8 < 3) {
        len = to_utf16(text, len, out, room, i % 8 == 1);
    } else {
        memcpy(out, text, len);
    }
    if (i % 8 > 1 && i % 8 < 5)
        spoil(d, out, len);
    return len;
}

/* Each input lies in memory of just its length, so that reading past its end is seen. */
static void try_input(const uint8_t *bytes, size_t len)
{
    uint8_t *copy = need(len);
    if (len)
        memcpy(copy, bytes, len);
    LLVMFuzzerTestOneInput(copy, len);
    free(copy);
}

int main(void)
{
    uint8_t *room = need(ROOM);
    for (uint32_t i = 0; i < RUNS; i++) {
        struct dice d = {i + 1};
        dice_below(&d, 2);
        try_input(room, make_input(&d, i, room, ROOM));
    }
    free(room);
    check(true, "3,000 inputs, and what was promised holds");
    return check_done();
}
