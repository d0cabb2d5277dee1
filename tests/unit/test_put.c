#include "check.h"
#include "known.h"
#include "put.h"
#include "scratch.h"
#include "terms.h"

static const char czech[] = "Název: Karel Kramář\n\nVila Karla Kramáře stojí na hradbách. Kramářova vila patří státu a "
                            "vláda v ní přijímá hosty.\n\n"
                            "Ano.\n\n== Prameny ==\n\nKramář, Karel: Paměti. Praha 1938, vydání první a poslední.";

static void put_text_as(struct putter *p, const char *path, const char *text, uint32_t old, uint32_t passages)
{
    struct source s = {0};
    struct buf why = {0};
    const struct reader *reader = reader_for(path, text, strlen(text), &why);
    check(reader && reader->read(&s, &(struct input){.path = path, .bytes = text, .len = strlen(text)}, &why), path);
    s.document.path = path;
    s.document.size = strlen(text);
    s.document.mtime = 7;
    check(put_source(p, &s, old, passages, &why), path);
    source_free(&s);
    buf_free(&why);
}

static void check_freq(struct index *index, const char *word, uint32_t want)
{
    struct buf why = {0}, term = {0};
    uint32_t freq = 99;
    term_of(word, strlen(word), &term);
    check(index_freq(index, term.s, term.len, &freq, &why), word);
    check_number(freq, want, word);
    buf_free(&term);
    buf_free(&why);
}

static void check_documents(struct index *index)
{
    struct knowns k = {0};
    struct document d = {0};
    struct buf why = {0}, data = {0};
    check(knowns_read(&k, index, &why), "the documents are listed");
    check_number(k.n, 2, "how many");
    check_text(k.n ? known_name(&k, &k.at[0]) : NULL, "a.pdf", "in the order of their names");
    check_text(k.n ? known_reason(&k, &k.at[0]) : NULL, "binary data", "why one was skipped");
    check_number(k.n > 1 ? k.at[1].mtime : 0, 7, "its time");
    check(k.n > 1 && !known_reason(&k, &k.at[1]), "one was not");
    check(k.n > 1 && index_data(index, k.at[1].docid, &data, &why) && document_read(&d, data.s, data.len),
          "its record");
    check_text(d.title, "Karel Kramář", "its title");
    check_number(d.lang, LANG_CS, "its language");
    check_number(d.nsections, 1, "its sections");
    check_number(d.passages, 2, "its passages");
    document_free(&d);
    knowns_free(&k);
    buf_free(&why);
    buf_free(&data);
}

static void check_old(struct putter *p, struct index *index)
{
    struct knowns k = {0};
    struct buf why = {0};
    check(knowns_read(&k, index, &why) && k.n == 2, "the old document");
    uint32_t docid = k.n == 2 ? k.at[1].docid : 0, passages = k.n == 2 ? k.at[1].passages : 0;
    put_text_as(p, "k.txt", "Lipavský\n", docid, passages);
    check(writer_commit(p->writer, &why), "the change is committed");
    knowns_free(&k);
    buf_free(&why);
}

int main(void)
{
    struct scratch s = scratch_new(), folder = scratch_in(s.path, "ix");
    struct putter p = {0};
    struct index *index = NULL;
    struct buf why = {0};
    struct document skipped = {.path = "a.pdf", .skipped = "binary data"};
    check(writer_build(&p.writer, folder.path, &why), "an index is made");
    put_text_as(&p, "k.txt", czech, 0, 0);
    check(put_skipped(&p, &skipped, 0, 0, &why), "a skipped file");
    check(writer_close(p.writer, &why) && index_open(&index, folder.path, &why), "and read");
    check_documents(index);
    check_freq(index, "Kramář", 1);
    check_freq(index, "Praha", 1);
    check_freq(index, "vila", 1);
    check_freq(index, "Lipavský", 0);
    check(writer_update(&p.writer, folder.path, &why), "and changed");
    check_old(&p, index);
    check(index_renew(index, &why), "the reader sees the change");
    check_freq(index, "Lipavský", 1);
    check_freq(index, "vila", 0);
    check(writer_close(p.writer, &why), "the index is closed");
    index_close(index);
    putter_free(&p);
    buf_free(&why);
    scratch_clear(&s);
    return check_done();
}
