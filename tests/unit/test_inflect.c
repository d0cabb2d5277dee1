/* The paradigms: every example, and that all forms of a word find the word again. */
#include "inflect.h"

#include "check.h"
#include "terms.h"

#include <stdlib.h>
#include <wchar.h>

static struct letters letters(const char *utf8)
{
    struct letters w = {.n = 0};
    letters_of(&w, utf8, strlen(utf8));
    return w;
}

/* The word as an index writes it: small letters. */
static struct letters written(const char *word, size_t len)
{
    struct buf term = {0}, small = {0};
    term_of(word, len, &term);
    term_written(term.s, term.len, &small);
    struct letters w = letters(buf_string(&small));
    buf_free(&term);
    buf_free(&small);
    return w;
}

/* ---- letters ---- */

static void check_letters(void)
{
    static const struct {
        const char *in;
        bool want;
    } rows[] = {
        {"a", true}, {"Příliš", true}, {"объезд", true}, {"", false}, {"a\xF0\x9F\x98\x80", false},
        {"0123456789012345678901234567890123456789", true}, {"01234567890123456789012345678901234567890", false},
    };
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        struct letters w;
        char bytes[3 * LETTERS_MAX + 1];
        bool ok = letters_of(&w, rows[i].in, strlen(rows[i].in));
        check(ok == rows[i].want, rows[i].in);
        if (!ok)
            continue;
        bytes[letters_put(&w, bytes)] = 0;
        check_text(bytes, rows[i].in, "there and back");
    }
}

static void check_folds(void)
{
    static const wchar_t from[] = L"áčďéěíňóřšťúůýžäëöüľĺŕôйёхaяъçł";
    static const wchar_t want[] = L"acdeeinorstuuyzaëoullroйехaяъçł";
    bool ok = wcslen(from) == wcslen(want);
    for (size_t i = 0; from[i] && ok; i++)
        ok = letter_fold((uint16_t)from[i]) == want[i];
    check(ok, "accents are folded");
    check_number(letter_fold(L'й'), L'й', "й stays");
    check_number(letter_fold(L'ё'), L'е', "ё is е");
}

static void check_same(void)
{
    struct letters a = letters("kramář"), b = letters("kramar"), c = letters("krama"), i = letters("мои"),
                   j = letters("мой");
    check(letters_same(&a, &b, true) && !letters_same(&a, &b, false), "accents count or do not");
    check(!letters_same(&b, &c, true), "a word is not its beginning");
    check(!letters_same(&i, &j, true), "й is never и");
}

/* ---- paradigms ---- */

static bool has_form(const struct forms *forms, const struct letters *word, bool folded)
{
    for (size_t i = 0; i < forms->n; i++)
        if (letters_same(&forms->at[i].word, word, folded))
            return true;
    return false;
}

static bool has_lexeme(const struct lexemes *all, const struct lexeme *x, bool folded)
{
    for (size_t i = 0; i < all->n; i++)
        if (all->at[i].paradigm == x->paradigm && letters_same(&all->at[i].stem, &x->stem, folded))
            return true;
    return false;
}

/* The lexeme of this paradigm that has both words of its example among its forms.  Russian: ё is as good as е. */
static bool find_example(const struct inflection *in, const struct paradigm *p, struct lexeme *out, struct forms *forms)
{
    size_t slash = strcspn(p->example, "/");
    struct letters a = written(p->example, slash), b = letters("");
    struct lexemes all = {0};
    bool found = false, folded = in->lang == LANG_RU;
    if (p->example[slash])
        b = written(p->example + slash + 1, strlen(p->example + slash + 1));
    lexemes_of(&all, in, &a, folded);
    for (size_t i = 0; i < all.n && !found; i++) {
        forms->n = 0;
        if (all.at[i].paradigm != p)
            continue;
        forms_of(forms, &all.at[i]);
        found = has_form(forms, &a, folded) && has_form(forms, &b, folded);
        *out = all.at[i];
    }
    free(all.at);
    return found;
}

/* Does the form find its lexeme?  folded: typed without accents. */
static bool finds(const struct lexeme *x, const struct letters *form, bool folded)
{
    struct lexemes all = {0};
    struct letters typed = *form;
    for (unsigned i = 0; folded && i < typed.n; i++)
        typed.c[i] = letter_fold(typed.c[i]);
    lexemes_of(&all, x->inflection, &typed, folded);
    bool found = has_lexeme(&all, x, folded);
    free(all.at);
    if (!found) {
        char bytes[3 * LETTERS_MAX + 1];
        bytes[letters_put(&typed, bytes)] = 0;
        printf("# %s: %s does not find it\n", x->paradigm->name, bytes);
    }
    return found;
}

static void check_paradigm(const struct inflection *in, const struct paradigm *p)
{
    struct lexeme x;
    struct forms forms = {0};
    bool ok = find_example(in, p, &x, &forms), sound = true, typed = true, plain = true;
    check(ok, p->example);
    for (size_t i = 0; ok && i < forms.n; i++) {
        const struct form *f = &forms.at[i];
        sound &= f->word.n && f->word.n <= LETTERS_MAX && f->ending_from <= f->word.n;
        typed &= finds(&x, &f->word, false);
        plain &= finds(&x, &f->word, true);
    }
    check(sound, "its forms are words");
    check(typed, "they find each other");
    check(plain, "also without accents");
    forms.n = 0;
    if (ok)
        nominatives_of(&forms, &x);
    check(!ok || forms.n, "it has a nominative");
    free(forms.at);
}

/* ---- odd words ---- */

static void check_odd(const struct inflection *in, const char *word)
{
    struct letters w;
    struct lexemes all = {0};
    struct forms forms = {0};
    bool ok = letters_of(&w, word, strlen(word));
    for (int folded = 0; ok && folded < 2; folded++)
        lexemes_of(&all, in, &w, folded);
    for (size_t i = 0; i < all.n; i++) {
        forms_of(&forms, &all.at[i]);
        nominatives_of(&forms, &all.at[i]);
    }
    for (size_t i = 0; i < forms.n; i++)
        ok &= forms.at[i].word.n <= LETTERS_MAX && forms.at[i].ending_from <= forms.at[i].word.n;
    check(ok, word);
    free(all.at);
    free(forms.at);
}

static const char *const odd[] = {
    "a", "э", "ь", "s", "1", "-", "ne", "nej", "ся", "aa", "zz", "еее", "sss", "ůůů", "ььь",
    "neneneneneneneneneneneneneneneneneneneee", "nejnejnejnejnejnejnejnejnejnejnejnejnejm",
    "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa", "mmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmem",
    "ссссссссссссссссссссссссссссссссссссссся", "йййййййййййййййййййййййййййййййййййййййе",
};

int main(void)
{
    check_letters();
    check_folds();
    check_same();
    for (const struct inflection *const *in = inflections; *in; in++) {
        for (size_t i = 0; i < (*in)->nparadigms; i++)
            check_paradigm(*in, &(*in)->paradigms[i]);
        for (size_t i = 0; i < sizeof odd / sizeof *odd; i++)
            check_odd(*in, odd[i]);
    }
    return check_done();
}
