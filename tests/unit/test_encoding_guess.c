/* Which encoding a few words are in: all that are told apart, languages around Czech and Russian, hard cases. */
#include "encoding_guess.h"

#include "check.h"
#include "utf8.h"

/* Writes a text in an encoding; what it lacks becomes "?".  Returns the length. */
static size_t encode(enum encoding e, const char *text, char *out)
{
    size_t len = strlen(text), n = 0;
    for (size_t at = 0; at < len;) {
        uint32_t c;
        int byte = 0;
        at += utf8_next(text + at, len - at, &c);
        while (byte < 0x100 && encoding_character(e, (unsigned char)byte) != c)
            byte++;
        out[n++] = byte < 0x100 ? (char)byte : '?';
    }
    return n;
}

static bool same(enum encoding a, enum encoding b, const char *bytes, size_t len)
{
    for (size_t i = 0; i < len; i++)
        if (encoding_character(a, (unsigned char)bytes[i]) != encoding_character(b, (unsigned char)bytes[i]))
            return false;
    return true;
}

#define CS "Žluťoučký kůň se v šeru ukryl pod ťuhýkovým keřem; náš soused ho hledá už třetí den."
#define SK "Ľudia z dediny ešte dlho rozprávali, že v tej noci počuli vŕzgať staré koleso mlyna, ktorý už nestál."
#define PL "Wszyscy wiedzieli, że młynarz żył długo, lecz nikt nie pamiętał już, skąd przyszedł i dokąd poszedł."
#define HU "A régi malom mellett egy öreg fűzfa állt, és mindenki tudta, hogy ősszel ott gyűlnek össze a halászok."
#define RU "Старый мельник ещё помнил, как съезжались на ярмарку; эту историю он рассказывал каждый вечер."
#define UK "Її дідусь жив біля річки, і щоліта ми їздили до нього ловити рибу та слухати оповіді про козаків."
#define DE "Die größte Straße führt über die Brücke; früher hieß sie nach einem König, dessen Name verlöscht ist."
#define FR "La forêt était très épaisse, et l'on n'y avait pas encore tracé de chemin où les bêtes pussent passer."

static const struct {
    enum encoding encoding;
    const char *text;
} rows[] = {
    {ENCODING_CP1250, CS},      {ENCODING_ISO8859_2, CS}, {ENCODING_CP852, CS},        {ENCODING_KAMENICKY, CS},
    {ENCODING_MAC_CE, CS},      {ENCODING_CP1250, SK},    {ENCODING_ISO8859_2, SK},    {ENCODING_CP852, SK},
    {ENCODING_CP1250, PL},      {ENCODING_ISO8859_2, PL}, {ENCODING_CP1250, HU},       {ENCODING_CP1251, RU},
    {ENCODING_KOI8_R, RU},      {ENCODING_CP866, RU},     {ENCODING_ISO8859_5, RU},    {ENCODING_MAC_CYRILLIC, RU},
    {ENCODING_CP1251, UK},      {ENCODING_KOI8_U, UK},    {ENCODING_MAC_CYRILLIC, UK}, {ENCODING_ISO8859_5, UK},
    {ENCODING_CP1252, DE},      {ENCODING_CP1252, FR},
    /* capitals alone, old ones of names, few letters beyond ASCII among many */
    {ENCODING_CP1251, "СОВЕРШЕННО СЕКРЕТНО. НАРОДНОМУ КОМИССАРУ ИНОСТРАННЫХ ДЕЛ"},
    {ENCODING_KOI8_R, "СОВЕРШЕННО СЕКРЕТНО. НАРОДНОМУ КОМИССАРУ ИНОСТРАННЫХ ДЕЛ"},
    {ENCODING_CP866, "СОВЕРШЕННО СЕКРЕТНО. НАРОДНОМУ КОМИССАРУ ИНОСТРАННЫХ ДЕЛ"},
    {ENCODING_CP852, "PŘÍSNĚ TAJNÉ. MINISTERSTVO ZAHRANIČNÍCH VĚCÍ, ÚŘAD VLÁDY"},
    {ENCODING_CP1250, "In October 1918 Kramář and Rašín came back from Geneva, and Beneš stayed in Paris."},
    {ENCODING_CP1252, "He said it was a naïve façade, and that Noël would never have sung in the café."},
    {ENCODING_CP1252, "He said: “it’s over” – and that was that; nobody asked him for the £20."},
    {ENCODING_CP1251, "The ship was called Аврора, and the sailors wrote her name in large letters."},
    {ENCODING_CP866, "╔════════════════╗\n║ Опись архива   ║\n╠════════════════╣\n║ Дело № 12      ║\n╚════════════════╝"},
};

static void check_rows(void)
{
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        char bytes[512];
        size_t len = encode(rows[i].encoding, rows[i].text, bytes);
        struct guess guess = encoding_guess(bytes, len, NULL);
        bool ok = same(guess.encoding, rows[i].encoding, bytes, len) && !guess.unread[0] && guess.sure >= 50;
        check(ok, encoding_name(rows[i].encoding));
        if (!ok)
            printf("#   %s\n#   was told as %s, %d %% sure, %s\n", rows[i].text, encoding_name(guess.encoding), guess.sure,
                   guess.unread);
    }
}

/* Where too little is there to tell, what the document says of itself decides; where its text makes no sense in that,
 * it does not. */
static void check_declared(void)
{
    static const struct {
        const char *bytes, *declared;
        enum encoding want;
    } declared[] = {
        {"Bene\xB9", "iso-8859-2", ENCODING_ISO8859_2},
        {"Bene\x9A", "iso-8859-2", ENCODING_CP1250},
        {"\xCF\xF0\xE8\xE2\xE5\xF2, \xEC\xE8\xF0! \xCA\xE0\xEA \xE4\xE5\xEB\xE0 \xE2 \xC1\xF0\xED\xEE?", "koi8-r",
         ENCODING_CP1251},
        {"\xEF\xF0", "windows-1251", ENCODING_CP1251},
        {"\xEF\xF0", "koi8-r", ENCODING_KOI8_R},
        {"\xEF\xF0", "klingon", ENCODINGS},
    };
    for (size_t i = 0; i < sizeof declared / sizeof *declared; i++) {
        struct guess guess = encoding_guess(declared[i].bytes, strlen(declared[i].bytes), declared[i].declared);
        check(declared[i].want == ENCODINGS || guess.encoding == declared[i].want, declared[i].declared);
    }
}

/* Sure of much, not of little. */
static void check_sure(void)
{
    char bytes[512];
    size_t len = encode(ENCODING_CP1250, CS, bytes);
    check(encoding_guess(bytes, len, NULL).sure >= 95, "a sentence is sure");
    check(encoding_guess("a\xF0", 2, NULL).sure < 80, "a letter is not");
}

int main(void)
{
    check_rows();
    check_declared();
    check_sure();
    return check_done();
}
