#include "name_known.h"

#include "check.h"
#include "names.h"

static const struct {
    const char *word;
    unsigned kind;
} rows[] = {
    {"kateřina", 1u << NAMES_GIVEN}, {"dmitrij", 1u << NAMES_GIVEN}, {"алёша", 1u << NAMES_GIVEN},
    {"алеша", 1u << NAMES_GIVEN},    {"kenneth", 1u << NAMES_GIVEN}, {"olomouc", 1u << NAMES_PLACE},
    {"сингапур", 1u << NAMES_PLACE}, {"reuters", 1u << NAMES_ORG},   {"facebook", 1u << NAMES_OTHER},
    {"kočka", 0},                    {"", 0},
};

int main(void)
{
    const char *wrong = name_known_unsorted();
    check_text(wrong ? wrong : "", "", "the lists are sorted");
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++)
        check_number(name_known_kinds(rows[i].word), rows[i].kind, rows[i].word);
    return check_done();
}
