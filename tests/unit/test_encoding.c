/* Encodings by name, and their tables beside those of iconv. */
#include "encoding.h"

#include "check.h"
#include "utf8.h"
#include <iconv.h>

static const struct {
    const char *label, *want; /* NULL: there is none */
} labels[] = {
    {"utf-8", "UTF-8"},
    {"US-ASCII", "UTF-8"},
    {"UTF-16", "UTF-16LE"},
    {"utf-16be", "UTF-16BE"},
    {"windows-1250", "cp1250"},
    {"CP1250", "cp1250"},
    {"win1250", "cp1250"},
    {"latin2", "ISO-8859-2"},
    {"ISO_8859-2:1987", "ISO-8859-2"},
    {"iso8859-2", "ISO-8859-2"},
    {"8859_2", "ISO-8859-2"},
    {"IBM852", "CP852"},
    {"852", "CP852"},
    {"cp-852", "CP852"},
    {"kamenický", NULL}, /* labels are ASCII */
    {"Kamenicky", "Kamenicky"},
    {"cp895", "Kamenicky"},
    {"Windows-1251", "cp1251"},
    {"koi8-r", "KOI8-R"},
    {"KOI8_U", "KOI8-U"},
    {"iso-8859-5", "ISO-8859-5"},
    {"ibm866", "CP866"},
    {"x-mac-cyrillic", "MacCyrillic"},
    {"MAC-CYRILLIC", "MacCyrillic"},
    {"maccyrillic", "MacCyrillic"},
    {"MAC-CENTRALEUROPE", "MacCentralEurope"},
    {"iso-8859-1", "cp1252"},
    {"latin1", "cp1252"},
    {"iso-8859-15", "ISO-8859-15"},
    {"iso-8859-7", "ISO-8859-7"},
    {"", NULL},
    {"-", NULL},
    {"cp", NULL},
    {"1", NULL},
    {"gb18030", NULL},
    {"a label that is longer than any that anybody has ever given to an encoding", NULL},
};

static void check_labels(void)
{
    for (size_t i = 0; i < sizeof labels / sizeof *labels; i++) {
        enum encoding e;
        check_text(encoding_find(labels[i].label, &e) ? encoding_name(e) : NULL, labels[i].want, labels[i].label);
    }
}

/* What is stored must be found again. */
static void check_names(void)
{
    for (int i = 0; i < ENCODINGS; i++) {
        enum encoding e = ENCODINGS;
        check(encoding_find(encoding_name((enum encoding)i), &e) && (int)e == i, encoding_name((enum encoding)i));
    }
}

/* The character that iconv gives for a byte; UTF8_BAD for none and for control characters. */
static uint32_t by_iconv(iconv_t cd, unsigned char byte)
{
    char in[1] = {(char)byte}, out[8], *from = in, *to = out;
    size_t n = 1, room = sizeof out;
    uint32_t c = UTF8_BAD;
    iconv(cd, NULL, NULL, NULL, NULL);
    if (iconv(cd, &from, &n, &to, &room) == (size_t)-1 || iconv(cd, NULL, NULL, &to, &room) == (size_t)-1 || to == out)
        return UTF8_BAD;
    utf8_next(out, (size_t)(to - out), &c);
    return c < 0xA0 ? UTF8_BAD : c;
}

/* At most `differ` bytes are read otherwise. */
static void check_table(enum encoding e, const char *name, int differ)
{
    iconv_t cd = iconv_open("UTF-8", name);
    int n = 0;
    if (cd == (iconv_t)-1) {
        check(true, "iconv does not know it");
        return;
    }
    for (int byte = 0x80; byte < 0x100; byte++)
        n += encoding_character(e, (unsigned char)byte) != by_iconv(cd, (unsigned char)byte);
    check(n <= differ, name);
    if (n > differ)
        printf("#   %d bytes are others than iconv's\n", n);
    iconv_close(cd);
}

static void check_tables(void)
{
    static const struct {
        enum encoding e;
        const char *name;
        int differ; /* where the two take other versions of one encoding */
    } tables[] = {
        {ENCODING_CP1250, "CP1250", 0},         {ENCODING_ISO8859_2, "ISO-8859-2", 0},
        {ENCODING_CP852, "CP852", 0},           {ENCODING_CP1252, "CP1252", 0},
        {ENCODING_CP1251, "CP1251", 0},         {ENCODING_KOI8_R, "KOI8-R", 0},
        {ENCODING_CP866, "CP866", 0},           {ENCODING_ISO8859_5, "ISO-8859-5", 0},
        {ENCODING_MAC_CYRILLIC, "MAC-CYRILLIC", 3}, /* Ґ, ґ, € */
        {ENCODING_KOI8_U, "KOI8-U", 0},         {ENCODING_ISO8859_16, "ISO-8859-16", 0},
        {ENCODING_CP1253, "CP1253", 0},         {ENCODING_CP437, "CP437", 0},
        {ENCODING_CP850, "CP850", 0},           {ENCODING_CP855, "CP855", 0},
    };
    for (size_t i = 0; i < sizeof tables / sizeof *tables; i++)
        check_table(tables[i].e, tables[i].name, tables[i].differ);
}

int main(void)
{
    check_labels();
    check_names();
    check_tables();
    check_number(encoding_character(ENCODING_KAMENICKY, 0x91), 0x17E, "ž of Kamenický");
    check_number(encoding_character(ENCODING_MAC_CE, 0xEC), 0x17E, "ž of a Macintosh");
    check_number(encoding_character(ENCODING_CP1250, 'a'), 'a', "ASCII");
    check_number(encoding_character(ENCODING_CP1251, 0x98), UTF8_BAD, "a byte that is none");
    return check_done();
}
