#include "name_called.h"

#include "check.h"
#include "name_cases.h"

/* The name of each text stands between < and >. */
static const struct {
    const char *text;
    unsigned cases;
    enum name_called called;
} rows[] = {
    {"chrám svatého <Prokopa>", CASE_GEN | CASE_ACC, NOT_CALLED},
    {"dopis starému\n<Czerninovi>", CASE_DAT, NOT_CALLED},
    {"klub českých <Pickwicků>", CASE_GEN | CASE_LOC, NOT_CALLED},
    {"mezi slavnými <Rožmberky>", CASE_INS, NOT_CALLED},
    {"podle našeho <Nerudy>", CASE_GEN | CASE_ACC, NOT_CALLED},
    {"ten tým <Novák>", 0, NOT_CALLED},
    {"nového. <Novák> přišel", 0, NOT_CALLED},
    {"paní Nového <Novák>", 0, NOT_CALLED},
    {"<Novák>", 0, NOT_CALLED},
    {"„<Barborko>, pojď“", 0, CALLED},
    {"řekl: »<Prokope>! Pojď«", 0, CALLED},
    {"ó <Vltavo>, řeko", 0, CALLED},
    {"pojď sem, <Barborko>!", 0, CALLED},
    {"pojď, <Barborko>, sem", 0, MAYBE_CALLED},
    {"Milá <Barborko>, píšu", 0, CALLED},
    {"mám novinu, <Barborko>. Pojď", 0, MAYBE_CALLED},
    {"mám novinu <Barborko>. Pojď", 0, NOT_CALLED},
    {"„<Barborka> přišla“", 0, NOT_CALLED},
    {"v <Praze>, tam", 0, NOT_CALLED},
};

int main(void)
{
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        char text[80];
        const char *from = strchr(rows[i].text, '<'), *to = strchr(rows[i].text, '>');
        uint32_t start = (uint32_t)(from - rows[i].text), end = (uint32_t)(to - rows[i].text) - 1;
        snprintf(text, sizeof text, "%.*s%.*s%s", (int)start, rows[i].text, (int)(end - start), from + 1, to + 1);
        check_number(name_adjective_cases(text, start), rows[i].cases, rows[i].text);
        check_number(name_called(text, start, end), rows[i].called, rows[i].text);
    }
    return check_done();
}
