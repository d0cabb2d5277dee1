/* The table of names, and files of names. */
#include "check.h"
#include "names.h"
#include "names_table.h"
#include "scratch.h"
#include "terms.h"

/* The forms given for one question, "cs praha en prague". */
static bool note(void *ctx, const char *written, enum lang lang)
{
    buf_addf(ctx, "%s%s %s", ((struct buf *)ctx)->len ? ", " : "", language_row(lang)->code, written);
    return true;
}

/* Answers to a question as typed; one word or several. */
static void ask(struct buf *out, const struct names *names, const char *question, bool phrases)
{
    struct buf folded = {0};
    for (const char *s = question; *s;) {
        size_t n = strcspn(s, " ");
        struct buf term = {0};
        size_t len = term_of(s, n, &term);
        if (folded.len)
            buf_addc(&folded, ' ');
        buf_add(&folded, term.s, len);
        buf_free(&term);
        s += n + (s[n] == ' ');
    }
    buf_clear(out);
    (phrases ? names_each_phrase_of : names_each_of)(names, buf_string(&folded), folded.len, note, out);
    buf_free(&folded);
}

/* Is "cs praha" among the answers? */
static bool among(const struct buf *answers, const char *form)
{
    size_t len = strlen(form);
    for (const char *s = buf_string(answers); (s = strstr(s, form)); s++) {
        if ((s == answers->s || s[-1] == ' ') && (s[len] == '\0' || s[len] == ','))
            return true;
    }
    return false;
}

static const struct {
    const char *from, *to;
} found[] = {
    {"Sicílie", "ru сицилия"},      {"Сицилия", "cs sicílie"},       {"Sicily", "cs sicílie"},
    {"Nemecko", "ru германия"},     {"Германия", "en germany"},      {"Germany", "cs německo"},
    {"Praha", "en prague"},         {"Прага", "cs praha"},           {"Vídeň", "ru вена"},
    {"Vienna", "ru вена"},          {"Rakousko", "en austria"},      {"Řím", "en rome"},
    {"Париж", "cs paříž"},          {"Mnichov", "ru мюнхен"},        {"Дрезден", "cs drážďany"},
    {"Venice", "cs benátky"},       {"Anglie", "ru англия"},         {"Brünn", "cs brno"},
    {"Karlsbad", "ru карлсбад"},    {"Львов", "uk львів"},           {"Львів", "en lviv"},
    {"Київ", "cs kyjev"},           {"Kiev", "en kyiv"},             {"Petrohrad", "ru санкт-петербург"},
    {"Петербург", "cs petrohrad"},  {"Китай", "cs čína"},            {"Peking", "en beijing"},
    {"Labe", "ru эльба"},           {"Danube", "cs dunaj"},          {"Pavel", "en paul"},
    {"Павел", "en paul"},           {"Jan", "ru иоанн"},             {"Иоанн", "en john"},
    {"Jiří", "en george"},          {"Georgij", ""},                 {"Георгий", "cs jiří"},
    {"Пётр", "en peter"},           {"петр", "cs petr"},             {"Kateřina", "ru екатерина"},
    {"Elizabeth", "cs alžběta"},    {"Mikuláš", "ru николай"},       {"Aristoteles", "ru аристотель"},
    {"Aristotle", "cs aristotelés"}, {"Kartágo", "ru карфаген"},     {"Koperník", "en copernicus"},
    {"OSN", "ru оон"},              {"ООН", "en un"},                {"SSSR", "en ussr"},
    {"СССР", "cs sssr"},            {"EU", "ru ес"},                 {"KSČ", "ru кпч"},
    {"Vánoce", "ru рождество"},     {"Easter", "cs velikonoce"},     {"Německo", "uk німеччина"},
    {"Немец", "cs němec"},          {"Британия", "en britain"},      {"Евросоюз", "en eu"},
};

static const struct {
    const char *from, *to;
} phrases[] = {
    {"Evropská unie", "ru европейский союз"}, {"European Union", "ru ес"},
    {"ЕС", "cs evropská unie"},               {"Spojené státy", "ru сша"},
    {"США", "en united states"},              {"первая мировая война", "cs první světová válka"},
    {"New York", "ru нью-йорк"},              {"Нью-Йорк", "en new york"},
    {"Saint Petersburg", "cs petrohrad"},     {"St. Petersburg", "en petersburg"},
    {"Středozemní moře", "ru средиземное море"}, {"People’s Republic of China", "ru кнр"},
    {"Spojené státy americké", "cs usa"},
};

/* What a table of names must not do. */
static const struct {
    const char *from, *to;
} apart[] = {
    {"Ян", "ru иоанн"},        {"Alžběta", "cs eliška"},    {"Leningrad", "cs petrohrad"},
    {"Ленинград", "ru петроград"},
    {"Иван", "cs jan"},        {"Jan", "ru иван"},          {"Praha", "cs praha"},         {"кто", "en who"},
    {"Русь", "cs rusko"},      {"США", "en united states"}, {"Čína", "en chine"},          {"Иржи", "ru георгий"},
    {"Volgograd", "ru сталинград"}, {"Pavel", "ru пол"},     {"Sovětský", "ru советский"},
};

static void check_pairs(void)
{
    struct buf got = {0};
    for (size_t i = 0; i < sizeof found / sizeof *found; i++) {
        ask(&got, &names_table, found[i].from, false);
        if (!check(*found[i].to ? among(&got, found[i].to) : !got.len, found[i].from))
            printf("#   got:  %s\n#   want: %s\n", buf_string(&got), found[i].to);
    }
    for (size_t i = 0; i < sizeof phrases / sizeof *phrases; i++) {
        ask(&got, &names_table, phrases[i].from, true);
        if (!check(among(&got, phrases[i].to), phrases[i].from))
            printf("#   got:  %s\n#   want: %s\n", buf_string(&got), phrases[i].to);
    }
    for (size_t i = 0; i < sizeof apart / sizeof *apart; i++) {
        ask(&got, &names_table, apart[i].from, false);
        if (!check(!among(&got, apart[i].to), apart[i].from))
            printf("#   got:  %s\n#   without: %s\n", buf_string(&got), apart[i].to);
    }
    buf_free(&got);
}

static bool stop(void *ctx, const char *written, enum lang lang)
{
    (void)written, (void)lang;
    return ++*(int *)ctx < 2;
}

static void check_calls(void)
{
    int calls = 0;
    check(!names_each("praha", 5, stop, &calls), "ends where each says so");
    check_number(calls, 2, "after its second call");
    calls = -100;
    check(names_each("prahaX", 5, stop, &calls) && calls > -100, "the word need not end with a NUL");
    calls = -100;
    check(names_each("prah", 4, stop, &calls) && calls == -100, "a beginning is no name");
    check(names_each("", 0, stop, &calls) && names_each("zzz", 3, stop, &calls) && calls == -100, "nor are these");
    check(names_each_of(NULL, "praha", 5, stop, &calls) && calls == -100, "no table has no names");
    check(names_each_phrase("evropska unie", 13, stop, &calls) && calls > -100, "a phrase in the table");
}

static const char *text_at(const struct names *names, uint32_t at)
{
    return names->text + at;
}

/* The table is made by a program that folds as well as it needs; here the real folding reads the same list. */
static bool same_form(const struct names *a, const struct names *b, uint32_t i)
{
    const struct name_form *x = &a->forms[i], *y = &b->forms[i];
    return x->row == y->row && x->lang == y->lang && x->kind == y->kind && a->order[i] == b->order[i] &&
           !strcmp(text_at(a, x->folded), text_at(b, y->folded)) &&
           !strcmp(text_at(a, x->written), text_at(b, y->written));
}

static void check_same(void)
{
    const char *tests = getenv("TESTS");
    struct scratch path = scratch_in(tests ? tests : "tests", "../text/names.tsv");
    struct names *read = NULL;
    struct buf why = {0};
    if (!check(names_read(&read, path.path, &why), "text/names.tsv is read")) {
        printf("#   %s\n", buf_string(&why));
        return;
    }
    uint32_t n = read->nforms < names_table.nforms ? read->nforms : names_table.nforms, i = 0;
    while (i < n && same_form(read, &names_table, i))
        i++;
    check_number(read->nforms, names_table.nforms, "as many forms as are compiled in");
    check_number(read->nrows, names_table.nrows, "as many names");
    if (!check(i == n, "the same forms in the same order"))
        printf("#   %s, %s\n", text_at(read, read->forms[i].written),
               text_at(&names_table, names_table.forms[i].written));
    names_free(read);
    buf_free(&why);
}

/* Is `folded` in the row of f a form of f's language, and are those different names? */
static bool another_name(const char *folded, const struct name_form *f)
{
    const struct names *t = &names_table;
    bool own = false;
    for (uint32_t i = t->rows[f->row]; i < t->rows[f->row + 1]; i++)
        own |= t->forms[i].lang == f->lang && !strcmp(folded, text_at(t, t->forms[i].folded));
    return f->kind == NAMES_GIVEN && own;
}

/* Every form finds every other of its row that differs from it by more than accents. */
static bool finds_row(const struct name_form *from, struct buf *got)
{
    const struct names *t = &names_table;
    const char *folded = text_at(t, from->folded);
    buf_clear(got);
    names_each(folded, strlen(folded), note, got);
    names_each_phrase(folded, strlen(folded), note, got);
    for (uint32_t i = t->rows[from->row]; i < t->rows[from->row + 1]; i++) {
        struct buf want = {0};
        const struct name_form *to = &t->forms[i];
        note(&want, text_at(t, to->written), to->lang);
        bool silent = !strcmp(folded, text_at(t, to->folded)) || another_name(folded, to);
        bool ok = silent || among(got, want.s);
        buf_free(&want);
        if (!ok)
            return false;
    }
    return true;
}

static void check_rows(void)
{
    const struct names *t = &names_table;
    struct buf got = {0};
    uint32_t i = 0;
    while (i < t->nforms && finds_row(&t->forms[i], &got))
        i++;
    if (!check(i == t->nforms, "each form finds its row"))
        printf("#   %s: %s\n", text_at(t, t->forms[i].written), buf_string(&got));
    check(t->nrows > 1000, "a thousand names");
    buf_free(&got);
}

/* ---- files ---- */

static void write_file(const char *path, const char *text)
{
    FILE *file = fopen(path, "w");
    if (file) {
        fputs(text, file);
        fclose(file);
    }
}

static const struct {
    const char *text, *why; /* without the path; NULL: a good file */
} files[] = {
    {"", NULL},
    {"# only a remark\n\n", NULL},
    {"A\tБ\tC", NULL},
    {"A\tБ\t\tplace\r\n", NULL},
    {"\xEF\xBB\xBF" "A\tБ\t\n", NULL},
    {"A\tБ\n", ":1: want Czech TAB Russian TAB English, perhaps TAB kind; found columns: 2"},
    {"A\tБ\tC\tplace\tD\n", ":1: want Czech TAB Russian TAB English, perhaps TAB kind; found columns: 5"},
    {"A\tБ\tC\n\nA Б C\n", ":3: want Czech TAB Russian TAB English, perhaps TAB kind; found columns: 1"},
    {"A\tБ\tC\ttown\n", ":1: unknown kind 'town', use place, org, person, given or other"},
    {"#\nA\t\t\n", ":2: a name needs two forms that differ by more than accents"},
    {"Řím\t\tRim|rim\n", ":1: a name needs two forms that differ by more than accents"},
    {"\t\t\n", ":1: a name needs two forms that differ by more than accents"},
    {"A|--\tБ\t\n", ":1: no word in '--'"},
    {"A||B\t\t\n", ":1: no word in ''"},
    {"A\tuk:\tB\n", ":1: no word in 'uk:'"},
    {"A\tБ\tC\nA\t\xFF\tC\n", ":2: not UTF-8"},
};

static void check_files(const char *path)
{
    for (size_t i = 0; i < sizeof files / sizeof *files; i++) {
        struct names *names = NULL;
        struct buf why = {0}, want = {0};
        write_file(path, files[i].text);
        bool read = names_read(&names, path, &why);
        if (files[i].why)
            buf_addf(&want, "%s%s", path, files[i].why);
        check(read == !files[i].why && read == (names != NULL), files[i].text);
        check_text(buf_string(&why), buf_string(&want), "what it says");
        names_free(names);
        buf_free(&why);
        buf_free(&want);
    }
}

static void check_answers(const char *path)
{
    static const struct {
        const char *question;
        bool phrase;
        const char *answers;
    } rows[] = {
        {"Horní", false, ""},
        {"Дольна", false, "cs dolní, en dolna, other dólna"},
        {"DOLNA", false, "cs dolní, ru дольна"},
        {"Horní Lhota", true, "ru верхняя льгота, uk горішня"},
        {"горішня", true, "cs horní lhota, ru верхняя льгота"},
        {"Ян", false, "cs ján, sk jano, en john"},
        {"John", false, "cs ján, sk jano, ru ян, ru иоанн"},
        {"Praha", false, ""},
        {"ВКП(б)", true, ""},
    };
    struct names *names = NULL;
    struct buf why = {0}, got = {0};
    write_file(path, "# mine\n"
                     "Horní   Lhota\tВерхняя Льгота|uk:Горішня\t\tplace\n"
                     "Dolní\tДольна\t Dolna | Dolna |pl:Dólna\n"
                     "Ján|sk:Jano\tЯн|Иоанн\tJohn\tgiven\n");
    check(names_read(&names, path, &why), "a user's file");
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        ask(&got, names, rows[i].question, rows[i].phrase);
        check_text(buf_string(&got), rows[i].answers, rows[i].question);
    }
    names_free(names);
    buf_free(&got);
    buf_free(&why);
}

static void check_unreadable(const char *folder, const char *missing)
{
    struct names *names = NULL;
    struct buf why = {0}, want = {0};
    check(!names_read(&names, missing, &why) && !names, "a file that is not there");
    buf_addf(&want, "cannot open '%s': No such file or directory", missing);
    check_text(buf_string(&why), buf_string(&want), "what it says");
    buf_clear(&why);
    buf_clear(&want);
    check(!names_read(&names, folder, &why) && !names, "a folder");
    buf_addf(&want, "cannot read '%s': Is a directory", folder);
    check_text(buf_string(&why), buf_string(&want), "what it says");
    buf_free(&why);
    buf_free(&want);
}

int main(void)
{
    struct scratch folder = scratch_new();
    struct scratch file = scratch_in(folder.path, "names.tsv"), missing = scratch_in(folder.path, "none.tsv");
    check_pairs();
    check_calls();
    check_same();
    check_rows();
    check_files(file.path);
    check_answers(file.path);
    check_unreadable(folder.path, missing.path);
    names_free(NULL);
    scratch_clear(&folder);
    return check_done();
}
