#include "tokens.h"

#include "check.h"

#include <stdlib.h>

/* A text's tokens, one like "part title 3 [Корсаков] корсаков" each, joined by "; ": shape where it is not plain, casing
 * where it is not lower, positions, span (newlines as /), folded form where it is not the span. */
static void show_token(const struct tokens *t, const struct token *k, const char *text, struct buf *out)
{
    static const char *const shapes[] = {"", "part ", "whole ", "broken "};
    static const char *const casings[] = {"none ", "", "title ", "upper ", "mixed "};
    buf_adds(out, shapes[k->shape]);
    buf_adds(out, k->kind == TOKEN_NUMBER ? "number " : casings[k->casing]);
    buf_addf(out, k->first == k->last ? "%u [" : "%u-%u [", k->first, k->last);
    for (size_t i = k->start; i < k->end; i++)
        buf_addc(out, text[i] == '\n' ? '/' : text[i] == '\r' ? '\\' : text[i]);
    buf_adds(out, "]");
    if (k->folded_len != k->end - k->start || memcmp(text + k->start, token_term(t, k), k->folded_len))
        buf_addf(out, " %.*s", (int)k->folded_len, token_term(t, k));
}

static void show(const char *text, size_t len, struct buf *out)
{
    struct tokens t = {0};
    tokens_of(&t, text, len);
    for (size_t i = 0; i < t.n; i++) {
        if (i > 0)
            buf_adds(out, "; ");
        show_token(&t, &t.at[i], text, out);
    }
    tokens_free(&t);
}

struct row {
    const char *text, *tokens;
};

static void check_rows(const struct row *rows, size_t n)
{
    for (size_t i = 0; i < n; i++) {
        struct buf got = {0};
        show(rows[i].text, strlen(rows[i].text), &got);
        check_text(buf_string(&got), rows[i].tokens, rows[i].text);
        buf_free(&got);
    }
}

#define CHECK_ROWS(rows) check_rows(rows, sizeof rows / sizeof *rows)

static void check_words(void)
{
    static const struct row rows[] = {
        {"", ""},
        {" \n\t", ""},
        {"praha", "1 [praha]"},
        {"Dům, dům!", "title 1 [Dům] dum; 2 [dům] dum"},
        {"(PRAHA)", "upper 1 [PRAHA] praha"},
        {"McDonald iPhone a A 5G", "mixed 1 [McDonald] mcdonald; mixed 2 [iPhone] iphone; 3 [a]; title 4 [A] a; "
                                   "title 5 [5G] 5g"},
        {"1 000 lidí", "number 1 [1]; number 2 [000]; 3 [lidí] lidi"},
        {"MI6 1990s R2D2", "upper 1 [MI6] mi6; 2 [1990s]; upper 3 [R2D2] r2d2"},
        {"9. května", "number 1 [9]; 2 [května] kvetna"},
        {"_slovo_ a_b", "1 [slovo]; whole 2-3 [a_b]; part 2 [a]; part 3 [b]"},
        {"konec.Začátek", "1 [konec]; title 2 [Začátek] zacatek"},
        {"a\xFF" "b \xC4", "1 [a]; 2 [b]"},
        {"中文 カナ", "none 1 [中]; none 2 [文]; none 3 [カ]; none 4 [ナ]"},
        {"x中", "1 [x]; none 2 [中]"},
        {"2²½", "number 1 [2]"},
        {"٣٤ ", "number 1 [٣٤]"},
        {"—„Ano“—", "title 1 [Ano] ano"},
    };
    CHECK_ROWS(rows);
}

static void check_marks(void)
{
    static const struct row rows[] = {
        {"C\u030Cech", "title 1 [C\u030Cech] cech"},
        {"Медве\u0301дев", "title 1 [Медве\u0301дев] медведев"},
        {"и\u0306од", "1 [и\u0306од] йод"},
        {"\u0301\u0302 a", "1 [a]"},
        {"ško\u00ADla ", "1 [ško\u00ADla] skola"},
        {"ško\u00AD", "1 [ško] sko"},
        {"ško\u00AD\nle x", "broken 1 [ško\u00AD/le] skole; 2 [x]"},
        {"ško\u00AD\n\nle", "1 [ško] sko; 2 [le]"},
        {"ško\u00AC le", "broken 1 [ško\u00AC le] skole"},
        {"ško\u00ACle", "1 [ško\u00ACle] skole"},
        {"ško\u00AC Le \u00AC", "1 [ško] sko; title 2 [Le] le"},
        {"a\u200Bb\uFEFFc", "1 [a\u200Bb\uFEFFc] abc"},
        {"\u200B\uFEFF\u00AD", ""},
    };
    CHECK_ROWS(rows);
}

static void check_compounds(void)
{
    static const struct row rows[] = {
        {"Римский-Корсаков.", "whole title 1-2 [Римский-Корсаков] римский-корсаков; part title 1 [Римский] римский; "
                              "part title 2 [Корсаков] корсаков"},
        {"česko‑ruský", "whole 1-2 [česko‑ruský] cesko-rusky; part 1 [česko] cesko; part 2 [ruský] rusky"},
        {"IT-компания", "whole mixed 1-2 [IT-компания] it-компания; part upper 1 [IT] it; part 2 [компания]"},
        {"ano- ne -tak --", "1 [ano]; 2 [ne]; 3 [tak]"},
        {"a--b", "1 [a]; 2 [b]"},
        {"1914-1918", "whole number 1-2 [1914-1918]; part number 1 [1914]; part number 2 [1918]"},
        {"21.8.1968.", "whole number 1-3 [21.8.1968]; part number 1 [21]; part number 2 [8]; part number 3 [1968]"},
        {"1,5 a 10:30", "whole number 1-2 [1,5]; part number 1 [1]; part number 2 [5]; 3 [a]; number 4 [10]; "
                        "number 5 [30]"},
        {"1.1.1968-2.1.1968",
         "whole number 1-6 [1.1.1968-2.1.1968]; whole number 1-3 [1.1.1968]; part number 1 [1]; part number 2 [1]; "
         "part number 3 [1968]; whole number 4-6 [2.1.1968]; part number 4 [2]; part number 5 [1]; part number 6 [1968]"},
        {"A. B.", "title 1 [A] a; title 2 [B] b"},
        {"А.С. Пушкин", "title 1 [А] а; title 2 [С] с; title 3 [Пушкин] пушкин"},
        {"J.R.R.Tolkien", "whole upper 1-3 [J.R.R] jrr; part title 1 [J] j; part title 2 [R] r; part title 3 [R] r; "
                          "title 4 [Tolkien] tolkien"},
        {"U.S.A.", "whole upper 1-3 [U.S.A] usa; part title 1 [U] u; part title 2 [S] s; part title 3 [A] a"},
        {"U.S. t.e.", "title 1 [U] u; title 2 [S] s; 3 [t]; 4 [e]"},
    };
    CHECK_ROWS(rows);
}

static void check_apostrophes(void)
{
    static const struct row rows[] = {
        {"O'Neill", "whole title 1 [O'Neill] oneill; part title 1 [Neill] neill"},
        {"d’Artagnan", "whole mixed 1 [d’Artagnan] dartagnan; part title 1 [Artagnan] artagnan"},
        {"п'ять", "whole 1 [п'ять] пять; part 1 [ять]"},
        {"don't", "whole 1 [don't] dont; part 1 [don]"},
        {"rock'n'roll", "whole 1-2 [rock'n'roll] rocknroll; part 1 [rock]; part 2 [roll]"},
        {"o'k", "1 [o'k] ok"},
        {"Dubček's 1990's IT’S", "title 1 [Dubček] dubcek; number 2 [1990]; upper 3 [IT] it"},
        {"Dubček's-x", "title 1 [Dubček] dubcek; 2 [x]"},
        {"'Ano,' řekl", "title 1 [Ano] ano; 2 [řekl] rekl"},
        {"O'Neill-Smith", "whole title 1-2 [O'Neill-Smith] oneill-smith; whole title 1 [O'Neill] oneill; "
                          "part title 1 [Neill] neill; part title 2 [Smith] smith"},
    };
    CHECK_ROWS(rows);
}

static void check_broken(void)
{
    static const struct row rows[] = {
        {"ve ško-\nle", "1 [ve]; broken 2-3 [ško-/le] skole; whole 2-3 [ško-/le] sko-le; part 2 [ško] sko; part 3 [le]"},
        {"Sovět- \r\n   ským", "broken title 1-2 [Sovět- \\/   ským] sovetskym; "
                               "whole title 1-2 [Sovět- \\/   ským] sovet-skym; part title 1 [Sovět] sovet; "
                               "part 2 [ským] skym"},
        {"Римского-\nКорсакова", "broken title 1-2 [Римского-/Корсакова] римскогокорсакова; "
                                 "whole title 1-2 [Римского-/Корсакова] римского-корсакова; "
                                 "part title 1 [Римского] римского; part title 2 [Корсакова] корсакова"},
        {"česko-sloven-\nský", "broken 1-3 [česko-sloven-/ský] cesko-slovensky; whole 1-3 [česko-sloven-/ský] "
                               "cesko-sloven-sky; part 1 [česko] cesko; broken 2-3 [sloven-/ský] slovensky; "
                               "whole 2-3 [sloven-/ský] sloven-sky; part 2 [sloven]; part 3 [ský] sky"},
        {"konec-\n\nx", "1 [konec]; 2 [x]"},
        {"konec –\nx", "1 [konec]; 2 [x]"},
        {"konec—\nx", "1 [konec]; 2 [x]"},
        {"1914-\n1918", "number 1 [1914]; number 2 [1918]"},
        {"konec-\n", "1 [konec]"},
        {"konec-\n(x", "1 [konec]; 2 [x]"},
    };
    CHECK_ROWS(rows);
}

static void check_references(void)
{
    static const struct row rows[] = {
        {"Brno[12] a", "title 1 [Brno] brno; 2 [a]"},
        {"slovo^[1].", "1 [slovo]"},
        {"x[a] [pozn. 3] [прим. 3] [note 12]", "1 [x]"},
        {"v [1968]", "1 [v]; number 2 [1968]"},
        {"[ab] [A] [12", "1 [ab]; title 2 [A] a; number 3 [12]"},
        {"[pozn. autora]", "1 [pozn]; 2 [autora]"},
        {"[", ""},
    };
    CHECK_ROWS(rows);
}

#ifdef TIGHT
enum { MONSTER = 1 << 12 }; /* arrays that grow by one take their time */
#else
enum { MONSTER = 1 << 20 };
#endif

/* A megabyte of one thing is read in no time, as words or as none: `each` tokens a piece, and `more`. */
static void check_monster(const char *piece, size_t each, size_t more, const char *name)
{
    struct buf text = {0};
    struct tokens t = {0};
    size_t pieces = MONSTER / strlen(piece);
    char *s = need(MONSTER);
    for (size_t i = 0; i < pieces; i++)
        memcpy(s + i * strlen(piece), piece, strlen(piece));
    buf_add(&text, s, pieces * strlen(piece));
    tokens_of(&t, text.s, text.len);
    check_number(t.n, pieces * each + more, name);
    check(t.n == 0 || t.at[0].term_len <= 240, "its term is cut");
    free(s);
    tokens_free(&t);
    buf_free(&text);
}

static void check_monsters(void)
{
    check_monster("a", 0, 1, "one letter");
    check_monster("ж", 0, 1, "one Cyrillic letter");
    check_monster("\u0301", 0, 0, "combining marks");
    check_monster("\u200B", 0, 0, "zero width");
    check_monster("a\u0301\u0302", 0, 1, "a tower of marks");
    check_monster("-", 0, 0, "hyphens");
    check_monster("[", 0, 0, "brackets");
    check_monster("\xC4", 0, 0, "broken characters");
    check_monster("ab-", 1, 1, "one compound");
    check_monster("ab-\n", 1, 2, "one compound over many lines");
    check_monster("A.", 1, 1, "initials without end");
    check_monster("a'", 0, 1, "apostrophes, all parts too short");
    check_monster("-       ", 0, 0, "hyphens and spaces");
}

static void check_reuse(void)
{
    struct tokens t = {0};
    tokens_of(&t, "Praha a Brno", 12);
    tokens_of(&t, "Ostrava", 7);
    check_number(t.n, 1, "used again: only the new text's tokens");
    check_number(t.terms.len, 7, "and terms");
    check_number(t.positions, 1, "and positions");
    tokens_of(&t, "Praha", 2);
    check_number(t.at[0].end, 2, "no byte behind the end is read");
    tokens_free(&t);
    check(!t.at && !t.terms.s, "freed");
}

int main(void)
{
    check_words();
    check_marks();
    check_compounds();
    check_apostrophes();
    check_broken();
    check_references();
    check_monsters();
    check_reuse();
    return check_done();
}
