#include "when.h"

#include "check.h"

/* want: from, a slash and to of a range; "~" not sure; "!" only the year is understood, "c" only a century; "" no year */
static const struct {
    const char *date, *want;
} dates[] = {
    {"1968", "1968"},
    {"1968-08", "1968-8"},
    {"1968-08-21", "1968-8-21"},
    {"1968-08-21T03:30:00Z", "1968-8-21"},
    {"19680821", "1968-8-21"},
    {"1968/08/21", "1968-8-21"},
    {"21. 8. 1968", "1968-8-21"},
    {"21.8.1968", "1968-8-21"},
    {"21. VIII. 1968", "1968-8-21"},
    {"21. srpna 1968", "1968-8-21"},
    {"dne 3. července 1917", "1917-7-3"},
    {"3. června 1917", "1917-6-3"},
    {"září 1938", "1938-9"},
    {"21 августа 1968 г.", "1968-8-21"},
    {"9 мая 1945", "1945-5-9"},
    {"март 1917", "1917-3"},
    {"August 21, 1968", "1968-8-21"},
    {"21 Aug 1968", "1968-8-21"},
    {"August 21st, 1968", "1968-8-21"},
    {"5/1921", "1921-5"},
    {"1914–1920", "1914/1920"},
    {"1914-1920", "1914/1920"},
    {"1914–20", "1914/1920"},
    {"1914/1920", "1914/1920"},
    {"1914 až 1920", "1914/1920"},
    {"1914..1920", "1914/1920"},
    {"с 1914 по 1920 гг.", "1914/1920"},
    {"1968-08-21/1968-08-23", "1968-8-21/1968-8-23"},
    {"1904-05", "1904-5"},
    {"asi 1890", "1890~"},
    {"c. 1890", "1890~"},
    {"около 1890", "1890~"},
    {"[1901?]", "1901~"},
    {"[1901]", "1901"},
    {"(1901)", "1901"},
    {"rok 1901", "1901"},
    {"863", "863"},
    {"2. vydání 1921", "1921!"},
    {"podzim 1938", "1938!"},
    {"1920–1914", "1920!"},
    {"1849, 1851", "1849!"},
    {"21.–23. 8. 1968", "1968!"},
    {"18. století", "1701/1800c"},
    {"XIX. století", "1801/1900c"},
    {"19th century", "1801/1900c"},
    {"XVIII в.", "1701/1800c"},
    {"конец XIX века", "1801/1900c"},
    {"XVIII–XIX вв.", "1701/1900c"},
    {"17. až 18. stol.", "1601/1800c"},
    {"1. pol. 17. stol.", "1601/1650c"},
    {"druhá polovina 19. století", "1851/1900c"},
    {"вторая половина XX века", "1951/2000c"},
    {"asi 14. století", "1301/1400~c"},
    {"19. století, 1850", "1850!"},
    {"století", ""},
    {"25. století", ""},
    {"bez data", ""},
    {"99", ""},
    {"", ""},
    {"?", ""},
    {"1968-99-99", "1968!"},
    {"99999999", ""},
    {"12345678901234567890", ""},
};

static void add_day(const struct when_day *d, struct buf *out)
{
    buf_addf(out, "%u", d->year);
    if (d->month)
        buf_addf(out, "-%u", d->month);
    if (d->day)
        buf_addf(out, "-%u", d->day);
}

static void check_dates(void)
{
    for (size_t i = 0; i < sizeof dates / sizeof *dates; i++) {
        struct when when;
        struct buf got = {0};
        if (when_of(dates[i].date, &when)) {
            add_day(&when.from, &got);
            buf_adds(&got, when.to.year ? "/" : "");
            if (when.to.year)
                add_day(&when.to, &got);
            buf_adds(&got, when.circa ? "~" : "");
            buf_adds(&got, when.century ? "c" : when.whole ? "" : "!");
        }
        check_text(buf_string(&got), dates[i].want, dates[i].date);
        buf_free(&got);
    }
}

static const struct {
    const char *date, *from, *to;
    bool want;
} spans[] = {
    {"1968", "1968", "1968", true},
    {"1968", "1968-08", "1968-08", true}, /* it may be */
    {"1968-08-21", "1968-08", "1968-08", true},
    {"21. srpna 1968", "1968-08-21", "1968-08-21", true},
    {"21. srpna 1968", "1968-08-22", "1968-12", false},
    {"21 августа 1968 г.", "1968-09", "", false},
    {"21 августа 1968 г.", "1968-08", "", true},
    {"1914–1920", "1916", "1916", true},
    {"1914–1920", "1921", "", false},
    {"1914–1920", "", "1913", false},
    {"1914–1920", "", "1914", true},
    {"1914–18", "1918-06", "1918-07", true},
    {"863", "0800", "0900", true},
    {"19. století", "1850", "1860", true},
    {"19. století", "1901", "", false},
    {"2. polovina 19. století", "1801", "1850", false},
    {"kdysi", "", "", false},
    {"", "", "", false},
};

static void check_spans(void)
{
    for (size_t i = 0; i < sizeof spans / sizeof *spans; i++) {
        struct buf name = {0};
        buf_addf(&name, "%s in %s..%s", spans[i].date, spans[i].from, spans[i].to);
        check(when_within(spans[i].date, spans[i].from, spans[i].to) == spans[i].want, name.s);
        buf_free(&name);
    }
}

int main(void)
{
    struct when when;
    struct buf out = {0};
    check_dates();
    check_spans();
    check(!when_of(NULL, &when), "NULL is no date");
    when_years("1914-20", &out);
    check_text(buf_string(&out), "1914–1920", "years of a range");
    buf_clear(&out);
    when_years("21. srpna 1968", &out);
    check_text(buf_string(&out), "1968", "the year alone");
    buf_clear(&out);
    when_key("21. srpna 1968", &out);
    check_text(buf_string(&out), "1968-08-21", "a key");
    buf_clear(&out);
    when_key("kdysi", &out);
    check_text(buf_string(&out), "", "no key");
    buf_free(&out);
    return check_done();
}
