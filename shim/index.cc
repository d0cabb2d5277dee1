/* The index, over Xapian: the only C++ and the only Xapian.  Every function that C may call is guarded(): one try, and
 * one place where an exception becomes a sentence. */
#include <xapian.h>

#include <algorithm>
#include <cerrno>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <map>
#include <memory>
#include <new>
#include <stdexcept>
#include <string>
#include <sys/stat.h>
#include <unistd.h>
#include <vector>
#include <xxhash.h>

extern "C" {
#include "folder.h"
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wshadow" /* C has a struct index_size and a function index_size; g++ remarks on it */
#include "index.h"
#pragma GCC diagnostic pop
#include "schema.h"
#include "terms.h"
#include "tokens.h"
}

/* ---- what goes wrong ---- */

/* How the last call ended: CHANGED by a writer; GONE, LATE: the network; BROKEN by another exception. */
enum trouble { FINE, CHANGED, GONE, LATE, BROKEN };

/* What a sentence about a failure needs to know. */
struct scene {
    const char *doing; /* "cannot read the index" */
    const char *folder;
    trouble *end;
};

#define REBUILD "build it again with najdi-index --rebuild"

/* Exceptions that have a cure: Xapian's name for them, and what its message must hold ("": anything).  reason NULL:
 * Xapian's own words. */
const struct {
    const char *type, *message, *reason, *cure;
} known[] = {
    {"DatabaseModifiedError", "", "it was changed while it was read", "ask again"},
    {"DatabaseLockError", "already locked", "it is being written by another najdi-index", "wait for it to end"},
    {"DatabaseCorruptError", "", "it is damaged", REBUILD},
    {"DatabaseVersionError", "", "it is damaged or of another Xapian", REBUILD},
    {"DatabaseOpeningError", "", nullptr, REBUILD},
    {"DatabaseNotFoundError", "", nullptr, REBUILD},
    {"DocNotFoundError", "", "a passage that should be there is not", REBUILD},
    {"RangeError", "", "it is damaged", REBUILD},
    {"NetworkTimeoutError", "", "it does not answer in time", "see najdi --help for --timeout"},
    {"NetworkError", "", nullptr, "is xapian-tcpsrv running there?"},
};

static trouble trouble_of(const char *type)
{
    const struct {
        const char *type;
        trouble end;
    } all[] = {{"DatabaseModifiedError", CHANGED}, {"NetworkTimeoutError", LATE}, {"NetworkError", GONE}};
    for (const auto &row : all)
        if (!std::strcmp(type, row.type))
            return row.end;
    return BROKEN;
}

/* The system's reason is beside the message, or, where a lock cannot be made, in it. */
static bool no_space(const char *reason, const char *message)
{
    const int errors[] = {ENOSPC, EDQUOT, EFBIG};
    for (int error : errors)
        if (std::strstr(reason ? reason : message, std::strerror(error)))
            return true;
    return false;
}

static bool told(struct buf *why, const scene &at, const Xapian::Error &e)
{
    const char *reason = e.get_error_string(), *message = e.get_msg().c_str();
    if (no_space(reason, message))
        return fail(why,
                    "%s '%s': no space left on the device; free some, the index is as it was after the last commit",
                    at.doing, at.folder);
    for (const auto &k : known)
        if (!std::strcmp(e.get_type(), k.type) && std::strstr(message, k.message))
            return fail(why, "%s '%s': %s%s%s; %s", at.doing, at.folder, k.reason ? k.reason : message,
                        !k.reason && reason ? ": " : "", !k.reason && reason ? reason : "", k.cure);
    return fail(why, "%s '%s': %s%s%s", at.doing, at.folder, message, reason ? ": " : "", reason ? reason : "");
}

/* Runs work, which returns what the function is to return; an exception is false, and its sentence in *why. */
template <class Work> static bool guarded(struct buf *why, const scene &at, Work work) noexcept
{
    *at.end = FINE;
    try {
        return work();
    } catch (const Xapian::Error &e) {
        *at.end = trouble_of(e.get_type());
        return told(why, at, e);
    } catch (const std::bad_alloc &) {
        *at.end = BROKEN;
        return fail(why, "%s '%s': out of memory", at.doing, at.folder);
    } catch (const std::exception &e) {
        *at.end = BROKEN;
        return fail(why, "%s '%s': %s", at.doing, at.folder, e.what());
    } catch (...) {
        *at.end = BROKEN;
        return fail(why, "%s '%s': an unknown exception", at.doing, at.folder);
    }
}

/* ---- reading ---- */

/* A block of META_WORDS, read once: many walks go through the same one. */
struct word_block {
    struct word {
        uint32_t at, len, freq; /* of bytes */
    };
    bool here = false;
    std::string bytes;
    std::vector<word> words;
};

/* META_WORDS, as far as it was read. */
struct word_table {
    bool looked = false;
    std::vector<std::string> firsts; /* the first word of each block; none: it has no table */
    std::vector<word_block> blocks;
};

/* What is kept of an index on another machine, since each question to it takes 50 microseconds and more. */
struct afar {
    std::string host;
    unsigned port = 0, milliseconds = 0;
    std::vector<std::pair<uint32_t, uint32_t>> lengths; /* of docids, sorted; of the list last asked for */
    std::map<uint32_t, std::string> data;    /* passages and records */
    size_t data_bytes = 0;

    void forget()
    {
        afar fresh;
        fresh.host = host;
        fresh.port = port;
        fresh.milliseconds = milliseconds;
        *this = fresh;
    }
};

/* The first postings of a list are read at once; all that most lists have.  So no block of the B-tree is held for each
 * of a word's forms, and both rounds of a question read them once. */
enum { POSTINGS_AT_ONCE = 128, POSTINGS_KEPT = 1 << 16 };
typedef std::vector<struct posting> postings;

struct index {
    std::string folder; /* or host:port */
    Xapian::Database db;
    std::unique_ptr<struct afar> afar; /* none: it is here */
    struct word_table words;
    std::vector<uint32_t> records; /* docids, sorted; all, or none yet */
    unsigned asked = 0;            /* for records */
    std::string term; /* the term last asked for: its memory is used again */
    std::map<std::string, std::shared_ptr<const postings>> lists; /* whole ones, by term */
    size_t listed = 0;            /* postings in them */
    std::vector<std::pair<uint32_t, std::string>> data; /* by docid: what was read last, of an index here; see data_of */
    Xapian::TermIterator walk; /* where the last walk through the terms of an index here ended; see walk_from */
    trouble end = FINE;

    index(const std::string &name, const Xapian::Database &database) : folder(name), db(database)
    {
    }
};

struct cursor {
    struct index *owner;
    std::shared_ptr<const postings> first;
    size_t next = 0;                  /* of first */
    Xapian::PostingIterator at, end;  /* what stands behind them */
};

template <class Work> static bool reading(struct index *x, struct buf *why, Work work) noexcept
{
    return guarded(why, scene{"cannot read the index", x->folder.c_str(), &x->end}, work);
}

static std::string database_of(const std::string &folder)
{
    return folder + "/db";
}

/* An index of another version would give wrong answers, silently. */
static bool check_version(const Xapian::Database &db, const std::string &folder, struct buf *why)
{
    std::string schema = db.get_metadata(META_SCHEMA), analysis = db.get_metadata(META_ANALYSIS);
    if (schema == SCHEMA_VERSION && analysis == ANALYSIS_VERSION)
        return true;
    return fail(why,
                "the index '%s' was made by another version of najdi (schema %s, analysis %s; this is %s, %s); "
                "make it anew with najdi-index --rebuild",
                folder.c_str(), schema.empty() ? "none" : schema.c_str(), analysis.empty() ? "none" : analysis.c_str(),
                SCHEMA_VERSION, ANALYSIS_VERSION);
}

/* A writer that commits twice while we open makes us start again. */
static Xapian::Database open_database(const std::string &folder)
{
    for (int tries = 1;; tries++) {
        try {
            return Xapian::Database(database_of(folder), Xapian::DB_BACKEND_GLASS);
        } catch (const Xapian::DatabaseModifiedError &) {
            if (tries == 10)
                throw;
        }
    }
}

bool index_open(struct index **out, const char *folder, struct buf *why)
{
    trouble end;
    *out = nullptr;
    if (!folder_has_index(folder, why))
        return false;
    return guarded(why, scene{"cannot open the index", folder, &end}, [&] {
        std::string name = folder;
        Xapian::Database db = open_database(name);
        if (!check_version(db, name, why))
            return false;
        *out = new struct index(name, db);
        return true;
    });
}

void index_close(struct index *x)
{
    delete x;
}

bool index_changed(const struct index *x)
{
    return x->end == CHANGED;
}

static Xapian::Database connect(const struct afar &a)
{
    return Xapian::Remote::open(a.host, a.port, a.milliseconds, a.milliseconds);
}

bool index_renew(struct index *x, struct buf *why)
{
    return reading(x, why, [&] {
        if (x->afar)
            x->afar->forget();
        x->words = word_table();
        x->records.clear();
        x->lists.clear();
        x->listed = 0;
        x->data.clear();
        x->walk = Xapian::TermIterator();
        Xapian::Database db = x->afar ? connect(*x->afar) : open_database(x->folder); /* it may have been built anew */
        if (!check_version(db, x->folder, why))
            return false;
        x->db = db;
        return true;
    });
}

/* The port that ends an address; 0: it is none. */
static unsigned port_of(const char *name)
{
    const char *colon = std::strrchr(name, ':');
    size_t digits = colon ? std::strspn(colon + 1, "0123456789") : 0;
    if (!digits || digits > 5 || colon[1 + digits] || colon == name || std::strchr(name, '/'))
        return 0;
    unsigned long port = std::strtoul(colon + 1, nullptr, 10);
    return port < 65536 ? static_cast<unsigned>(port) : 0;
}

bool index_is_address(const char *name)
{
    struct stat st;
    return port_of(name) && stat(name, &st) != 0;
}

/* [::1]:7001 without the brackets. */
static std::string host_of(const char *address)
{
    std::string host(address, static_cast<size_t>(std::strrchr(address, ':') - address));
    if (host.size() > 2 && host.front() == '[' && host.back() == ']')
        host = host.substr(1, host.size() - 2);
    return host;
}

bool index_open_afar(struct index **out, const char *address, unsigned seconds, struct buf *why)
{
    trouble end;
    *out = nullptr;
    if (!port_of(address))
        return fail(why, "'%s' is no address: give host:port", address);
    return guarded(why, scene{"cannot open the index", address, &end}, [&] {
        std::unique_ptr<struct afar> a(new struct afar);
        a->host = host_of(address);
        a->port = port_of(address);
        a->milliseconds = seconds < 1000000 ? seconds * 1000 : 0;
        Xapian::Database db = connect(*a);
        if (!check_version(db, address, why))
            return false;
        *out = new struct index(address, db);
        (*out)->afar = std::move(a);
        return true;
    });
}

bool index_is_afar(const struct index *x)
{
    return x->afar != nullptr;
}

enum lost index_lost(const struct index *x)
{
    return x->end == GONE ? LOST_GONE : x->end == LATE ? LOST_LATE : LOST_NOT;
}

bool index_size(struct index *x, struct index_size *out, struct buf *why)
{
    return reading(x, why, [&] {
        out->documents = x->db.get_termfreq(RECORD_TERM);
        out->passages = x->db.get_doccount() - out->documents;
        out->words = x->db.get_total_length();
        return true;
    });
}

bool index_metadata(struct index *x, const char *key, struct buf *out, struct buf *why)
{
    return reading(x, why, [&] {
        std::string value = x->db.get_metadata(key);
        buf_clear(out);
        buf_add(out, value.data(), value.size());
        return true;
    });
}

void index_kept(const char *folder, const char *key, struct buf *out)
{
    trouble end;
    struct buf why = {};
    buf_clear(out);
    if (folder_has_index(folder, &why))
        guarded(&why, scene{"cannot open the index", folder, &end}, [&] {
            std::string value = open_database(folder).get_metadata(key);
            buf_add(out, value.data(), value.size());
            return true;
        });
    buf_free(&why);
}

/* ---- all words in blocks: schema.h, META_WORDS ---- */

static void put_bytes(std::string &out, uint64_t n, int bytes)
{
    while (bytes-- > 0)
        out += static_cast<char>(n >> 8 * bytes);
}

/* What changes whenever the words do: a document that is put has a docid behind all others. */
static std::string stamp_of(const Xapian::Database &db)
{
    std::string stamp;
    put_bytes(stamp, db.get_lastdocid(), 4);
    put_bytes(stamp, db.get_doccount(), 4);
    put_bytes(stamp, db.get_total_length(), 8);
    return stamp;
}

static std::string block_key(size_t n)
{
    return META_WORDS " " + std::to_string(n);
}

/* Bytes of somebody else: no read goes beyond them. */
struct bytes_left {
    const char *at, *end;

    unsigned byte()
    {
        if (at == end)
            throw Xapian::RangeError("words end too early");
        return static_cast<unsigned char>(*at++);
    }
    void append(std::string &out, unsigned n)
    {
        if (static_cast<size_t>(end - at) < n)
            throw Xapian::RangeError("words end too early");
        out.append(at, n);
        at += n;
    }
    uint32_t number()
    {
        uint32_t n = 0;
        for (unsigned shift = 0, b = 0x80; b & 0x80 && shift < 32; shift += 7)
            n |= ((b = byte()) & 0x7f) << shift;
        return n;
    }
};

/* Reads which blocks there are: none where they are of another state, after a run that was cut off. */
static void learn_words(struct index *x)
{
    word_table &w = x->words;
    if (w.looked)
        return;
    std::string table = x->db.get_metadata(META_WORDS), stamp = stamp_of(x->db);
    if (table.compare(0, stamp.size(), stamp) == 0)
        for (bytes_left left = {table.data() + stamp.size(), table.data() + table.size()}; left.at != left.end;) {
            std::string first;
            unsigned len = left.byte();
            left.append(first, len);
            w.firsts.push_back(first);
        }
    w.blocks.resize(w.firsts.size());
    w.looked = true;
}

static void read_block(struct index *x, size_t n)
{
    word_block &out = x->words.blocks[n];
    std::string block = x->db.get_metadata(block_key(n)), word;
    for (bytes_left left = {block.data(), block.data() + block.size()}; left.at != left.end;) {
        word.resize(std::min<size_t>(word.size(), left.byte()));
        unsigned len = left.byte();
        left.append(word, len);
        out.words.push_back({static_cast<uint32_t>(out.bytes.size()), static_cast<uint32_t>(word.size()),
                             left.number()});
        out.bytes += word;
    }
    out.here = true;
}

/* Is the word before all that begin with the prefix (< 0), one of them (0), or behind? */
static int beside(const word_block &block, const word_block::word &word, const std::string &prefix)
{
    int order = std::memcmp(block.bytes.data() + word.at, prefix.data(), std::min<size_t>(word.len, prefix.size()));
    return order ? order : word.len < prefix.size() ? -1 : 0;
}

/* The words of one block that begin with the prefix.  Returns false at the first one behind them. */
static bool block_terms(const word_block &block, const std::string &prefix, index_term_fn *each, void *ctx)
{
    auto at = std::partition_point(block.words.begin(), block.words.end(),
                                   [&](const word_block::word &word) { return beside(block, word, prefix) < 0; });
    for (; at != block.words.end(); ++at)
        if (beside(block, *at, prefix) || !each(ctx, block.bytes.data() + at->at, at->len, at->freq))
            return false;
    return true;
}

/* Many walks for one question: in blocks that are read once they cost less, even on this machine.
 * false: there are no blocks, or none for this prefix. */
static bool terms_in_blocks(struct index *x, const std::string &prefix, index_term_fn *each, void *ctx)
{
    word_table &w = x->words;
    if (!prefix.empty() && prefix[0] >= 'A' && prefix[0] <= 'Z')
        return false;
    learn_words(x);
    if (w.firsts.empty())
        return false;
    size_t n = static_cast<size_t>(std::upper_bound(w.firsts.begin(), w.firsts.end(), prefix) - w.firsts.begin());
    for (n -= n > 0; n < w.blocks.size(); n++) {
        if (!w.blocks[n].here)
            read_block(x, n);
        if (!block_terms(w.blocks[n], prefix, each, ctx))
            break;
    }
    return true;
}

/* Where the terms begin that have the prefix.  One iterator serves all walks of a question, since it keeps the blocks of
 * the B-tree that it stands in, and most walks end where the next begins.  It must go back, too: glass does in Xapian
 * 1.4, though nothing promises it; with another version each walk has its own. */
static Xapian::TermIterator walk_from(struct index *x, const std::string &prefix)
{
    const Xapian::TermIterator end;
    Xapian::TermIterator at = x->walk;
    x->walk = end; /* a walk within this one begins anew */
    if (at == end || prefix.empty() || Xapian::major_version() != 1 || Xapian::minor_version() != 4)
        at = x->db.allterms_begin();
    if (at != end && !prefix.empty())
        at.skip_to(prefix);
    return at;
}

/* Every term that begins with the prefix; with an empty one, every word's.  Returns where it ended. */
static Xapian::TermIterator walk(Xapian::TermIterator at, const std::string &prefix, index_term_fn *each, void *ctx)
{
    const Xapian::TermIterator end;
    while (at != end) {
        const std::string &term = *at;
        if (prefix.empty() && term[0] >= 'A' && term[0] <= 'Z')
            at.skip_to("[");
        else if (term.compare(0, prefix.size(), prefix) || !each(ctx, term.data(), term.size(), at.get_termfreq()))
            break;
        else
            ++at;
    }
    return at;
}

bool index_terms(struct index *x, const char *prefix, size_t len, index_term_fn *each, void *ctx, struct buf *why)
{
    return reading(x, why, [&] {
        x->term.assign(prefix, len);
        if (terms_in_blocks(x, x->term, each, ctx))
            return true;
        if (x->afar)
            walk(x->db.allterms_begin(x->term), x->term, each, ctx);
        else
            x->walk = walk(walk_from(x, x->term), x->term, each, ctx);
        return true;
    });
}

bool index_freq(struct index *x, const char *term, size_t len, uint32_t *freq, struct buf *why)
{
    return reading(x, why, [&] {
        x->term.assign(term, len);
        *freq = len ? x->db.get_termfreq(x->term) : 0;
        return true;
    });
}

bool index_occurrences(struct index *x, const char *term, size_t len, uint64_t *count, struct buf *why)
{
    return reading(x, why, [&] {
        x->term.assign(term, len);
        *count = len ? x->db.get_collection_freq(x->term) : 0;
        return true;
    });
}

static void stand(const struct cursor *c, struct posting *at)
{
    if (c->next < c->first->size()) {
        *at = (*c->first)[c->next];
        return;
    }
    bool more = c->at != c->end;
    at->docid = more ? *c->at : 0;
    at->wdf = more ? c->at.get_wdf() : 0;
}

/* Keeps a list that is whole. */
static void keep_list(struct index *x, const std::string &term, const std::shared_ptr<const postings> &list)
{
    if (x->listed + list->size() + 1 > POSTINGS_KEPT) {
        x->lists.clear();
        x->listed = 0;
    }
    x->lists[term] = list;
    x->listed += list->size() + 1;
}

static void read_first(struct cursor *c, const std::string &term)
{
    std::shared_ptr<postings> list(new postings);
    if (!term.empty()) /* Xapian's list of the empty term is that of all passages */
        c->at = c->owner->db.postlist_begin(term);
    for (; c->at != c->end && list->size() < POSTINGS_AT_ONCE; ++c->at)
        list->push_back({*c->at, c->at.get_wdf()});
    c->first = list;
    if (c->at == c->end)
        keep_list(c->owner, term, list);
}

bool cursor_open(struct index *x, struct cursor **out, struct posting *at, const char *term, size_t len,
                 struct buf *why)
{
    *out = nullptr;
    bool ok = reading(x, why, [&] {
        x->term.assign(term, len);
        struct cursor *c = *out = new struct cursor;
        c->owner = x;
        auto kept = x->lists.find(x->term);
        if (kept != x->lists.end())
            c->first = kept->second;
        else
            read_first(c, x->term);
        stand(c, at);
        return true;
    });
    if (!ok) {
        cursor_close(*out);
        *out = nullptr;
    }
    return ok;
}

bool cursor_next(struct cursor *c, struct posting *at, struct buf *why)
{
    return reading(c->owner, why, [&] {
        if (c->next < c->first->size())
            c->next++;
        else if (c->at != c->end)
            ++c->at;
        stand(c, at);
        return true;
    });
}

bool cursor_skip(struct cursor *c, uint32_t docid, struct posting *at, struct buf *why)
{
    return reading(c->owner, why, [&] {
        const postings &first = *c->first;
        while (c->next < first.size() && first[c->next].docid < docid)
            c->next++;
        if (c->next == first.size() && c->at != c->end)
            c->at.skip_to(docid);
        stand(c, at);
        return true;
    });
}

void cursor_close(struct cursor *c)
{
    delete c;
}

/* All of one question's answer, in the order of docids. */
static std::vector<std::pair<uint32_t, double>> weighed(struct index *x, const Xapian::Query &query,
                                                        const Xapian::Weight &weight)
{
    std::vector<std::pair<uint32_t, double>> out;
    Xapian::Enquire enquire(x->db);
    enquire.set_query(query);
    enquire.set_weighting_scheme(weight);
    Xapian::MSet all = enquire.get_mset(0, x->db.get_doccount());
    out.reserve(all.size());
    for (Xapian::MSetIterator at = all.begin(); at != all.end(); ++at)
        out.emplace_back(*at, at.get_weight());
    std::sort(out.begin(), out.end());
    return out;
}

/* So many are looked up one by one; then all are read, which costs as much.  Where there are few, all at once. */
enum { RECORDS_ALONE = 32, RECORDS_FEW = 2000 };

static void read_records(struct index *x)
{
    if (x->afar) {
        for (const auto &record : weighed(x, Xapian::Query(RECORD_TERM), Xapian::BoolWeight()))
            x->records.push_back(record.first);
        return;
    }
    for (Xapian::PostingIterator at = x->db.postlist_begin(RECORD_TERM); at != x->db.postlist_end(RECORD_TERM); ++at)
        x->records.push_back(*at);
}

bool index_record(struct index *x, uint32_t passage, uint32_t *record, struct buf *why)
{
    return reading(x, why, [&] {
        if (x->records.empty() && !x->afar && x->db.get_termfreq(RECORD_TERM) > RECORDS_FEW && x->asked++ < RECORDS_ALONE) {
            Xapian::PostingIterator at = x->db.postlist_begin(RECORD_TERM), end = x->db.postlist_end(RECORD_TERM);
            if (at != end)
                at.skip_to(passage);
            *record = at != end ? *at : 0;
            return true;
        }
        if (x->records.empty())
            read_records(x);
        auto at = std::lower_bound(x->records.begin(), x->records.end(), passage);
        *record = at == x->records.end() ? 0 : *at;
        return true;
    });
}

/* What a list asked for all at once has said; 0: nothing. */
static uint32_t length_known(const struct index *x, uint32_t docid)
{
    const auto &all = x->afar->lengths;
    auto at = std::lower_bound(all.begin(), all.end(), std::make_pair(docid, 0u));
    return at != all.end() && at->first == docid ? at->second : 0;
}

bool index_length(struct index *x, uint32_t docid, uint32_t *words, struct buf *why)
{
    return reading(x, why, [&] {
        *words = x->afar ? length_known(x, docid) : 0;
        if (!*words)
            *words = x->db.get_doclength(docid);
        return true;
    });
}

static std::string data_here(const Xapian::Database &db, uint32_t docid)
{
    return db.get_document(docid, Xapian::DOC_ASSUME_VALID).get_data();
}

enum { DATA_KEPT = 256 };

/* What is shown was looked at before, mostly not long ago. */
static const std::string &data_kept(struct index *x, uint32_t docid)
{
    x->data.resize(DATA_KEPT);
    auto &kept = x->data[docid % DATA_KEPT];
    if (kept.first != docid) {
        kept.first = 0; /* nothing, should reading fail */
        kept.second = data_here(x->db, docid);
        kept.first = docid;
    }
    return kept.second;
}

enum { DATA_BYTES = 8 << 20 }; /* so much of what was fetched is kept: what is shown was looked at before */

static const std::string &data_of(struct index *x, uint32_t docid)
{
    struct afar *a = x->afar.get();
    if (!a)
        return data_kept(x, docid);
    auto at = a->data.find(docid);
    if (at != a->data.end())
        return at->second;
    if (a->data_bytes > DATA_BYTES) {
        a->data.clear();
        a->data_bytes = 0;
    }
    std::string data = data_here(x->db, docid);
    a->data_bytes += data.size();
    return a->data[docid] = data;
}

bool index_data(struct index *x, uint32_t docid, struct buf *out, struct buf *why)
{
    buf_clear(out);
    return reading(x, why, [&] {
        const std::string &data = data_of(x, docid);
        buf_add(out, data.data(), data.size());
        return !data.empty() || fail(why, "the index '%s' has no passage %u", x->folder.c_str(), docid);
    });
}

/* ---- what is kept beside a record: SLOT_STAT ---- */

/* size 8, mtime 8, hash 16, passages 4, language 1, skipped 1, file_len 4, given 8, container 1; numbers with the high byte
 * first. */
enum { STAT_BYTES = 51 };

static uint64_t get_bytes(const char *&at, int bytes)
{
    uint64_t n = 0;
    while (bytes-- > 0)
        n = n << 8 | static_cast<unsigned char>(*at++);
    return n;
}

static std::string stat_pack(const struct document *d)
{
    std::string out;
    put_bytes(out, d->size, 8);
    put_bytes(out, static_cast<uint64_t>(d->mtime), 8);
    out.append(reinterpret_cast<const char *>(d->hash), sizeof d->hash);
    put_bytes(out, d->passages, 4);
    put_bytes(out, d->lang, 1);
    put_bytes(out, d->skipped != nullptr, 1);
    put_bytes(out, d->file_len, 4);
    put_bytes(out, d->given, 8);
    put_bytes(out, d->container, 1);
    return out;
}

static bool stat_unpack(const std::string &value, struct listing *l)
{
    const char *at = value.data();
    if (value.size() != STAT_BYTES)
        return false;
    l->size = get_bytes(at, 8);
    l->mtime = static_cast<int64_t>(get_bytes(at, 8));
    std::memcpy(l->hash, at, sizeof l->hash);
    at += sizeof l->hash;
    l->passages = static_cast<uint32_t>(get_bytes(at, 4));
    uint64_t lang = get_bytes(at, 1);
    l->lang = lang < LANG_COUNT ? static_cast<enum lang>(lang) : LANG_OTHER;
    l->skipped = get_bytes(at, 1) != 0;
    l->file_len = static_cast<uint32_t>(get_bytes(at, 4));
    l->given = get_bytes(at, 8);
    l->container = get_bytes(at, 1) != 0;
    return true;
}

/* The value of a slot in docid, of a stream that only goes forward; "" where there is none. */
struct stream {
    Xapian::ValueIterator at, end;
    std::string value;

    stream(const Xapian::Database &db, Xapian::valueno slot)
        : at(db.valuestream_begin(slot)), end(db.valuestream_end(slot))
    {
    }
    const std::string &of(Xapian::docid docid)
    {
        while (at != end && at.get_docid() < docid)
            ++at;
        value = at != end && at.get_docid() == docid ? *at : std::string();
        return value;
    }
};

static bool damaged(const std::string &folder, struct buf *why)
{
    return fail(why, "cannot read the index '%s': it is damaged; " REBUILD, folder.c_str());
}

/* A value of every record, by docid.  Sort keys come with an answer; documents would have to be fetched one by one. */
static std::map<uint32_t, std::string> values_of(struct index *x, Xapian::valueno slot)
{
    std::map<uint32_t, std::string> out;
    Xapian::Enquire enquire(x->db);
    enquire.set_query(Xapian::Query(RECORD_TERM));
    enquire.set_weighting_scheme(Xapian::BoolWeight());
    enquire.set_sort_by_value(slot, false);
    Xapian::MSet all = enquire.get_mset(0, x->db.get_doccount());
    for (Xapian::MSetIterator at = all.begin(); at != all.end(); ++at)
        out[*at] = at.get_sort_key();
    return out;
}

static bool documents_afar(struct index *x, index_listing_fn *each, void *ctx, struct buf *why)
{
    std::map<uint32_t, std::string> paths = values_of(x, SLOT_PATH), stats = values_of(x, SLOT_STAT),
                                    dates = values_of(x, SLOT_DATE);
    for (const auto &path : paths) {
        struct listing l = {};
        l.docid = path.first;
        l.path = path.second.c_str();
        l.date = dates[path.first].c_str();
        if (!stat_unpack(stats[path.first], &l))
            return damaged(x->folder, why);
        if (!each(ctx, &l))
            break;
    }
    return true;
}

bool index_documents(struct index *x, index_listing_fn *each, void *ctx, struct buf *why)
{
    return reading(x, why, [&] {
        if (x->afar)
            return documents_afar(x, each, ctx, why);
        stream path(x->db, SLOT_PATH), stat(x->db, SLOT_STAT), date(x->db, SLOT_DATE);
        for (; path.at != path.end; ++path.at) {
            struct listing l = {};
            l.docid = path.at.get_docid();
            l.path = path.of(l.docid).c_str();
            l.date = date.of(l.docid).c_str();
            if (!stat_unpack(stat.of(l.docid), &l))
                return damaged(x->folder, why);
            if (!each(ctx, &l))
                break;
        }
        return true;
    });
}

/* A long path is cut, and its hash tells it from others that begin alike (schema.h). */
enum { PATH_WHOLE = 200, PATH_CUT = 180 };

static std::string path_term(const char *path)
{
    size_t len = std::strlen(path);
    if (len <= PATH_WHOLE)
        return PREFIX_PATH + std::string(path, len);
    XXH128_canonical_t hash;
    XXH128_canonicalFromHash(&hash, XXH3_128bits(path, len));
    std::string term = PREFIX_PATH + std::string(path, PATH_CUT);
    for (unsigned char c : hash.digest) {
        term += "0123456789abcdef"[c >> 4];
        term += "0123456789abcdef"[c & 15];
    }
    return term;
}

bool index_find(struct index *x, const char *path, uint32_t *docid, struct buf *why)
{
    return reading(x, why, [&] {
        x->term = path_term(path);
        Xapian::PostingIterator at = x->db.postlist_begin(x->term);
        *docid = at != x->db.postlist_end(x->term) ? *at : 0;
        return true;
    });
}

/* ---- from afar ---- */

/* A kin that counts in some languages only is looked for in their passages. */
static Xapian::Query in_languages(const Xapian::Query &query, unsigned within)
{
    const unsigned all = (1u << LANG_COUNT) - 1;
    std::vector<Xapian::Query> languages;
    if (!within || (within & all) == all)
        return query;
    for (int lang = LANG_OTHER; lang < LANG_COUNT; lang++)
        if (within >> lang & 1)
            languages.emplace_back(std::string(PREFIX_LANGUAGE) + language_row(static_cast<enum lang>(lang))->code);
    return Xapian::Query(Xapian::Query::OP_FILTER, query,
                         Xapian::Query(Xapian::Query::OP_OR, languages.begin(), languages.end()));
}

/* Weighs a passage by the sum of weight * wdf, under a scheme that takes the wdf as it is. */
static Xapian::Query kins_query(const struct kins *kins)
{
    std::map<unsigned, std::vector<Xapian::Query>> by_languages;
    std::vector<Xapian::Query> parts;
    for (size_t i = 0; i < kins->n; i++) {
        const struct kin *kin = &kins->at[i];
        if (kin->len)
            by_languages[kin->within].emplace_back(Xapian::Query::OP_SCALE_WEIGHT,
                                                   Xapian::Query(std::string(kin->term, kin->len)), kin->weight);
    }
    for (const auto &some : by_languages)
        parts.push_back(
            in_languages(Xapian::Query(Xapian::Query::OP_OR, some.second.begin(), some.second.end()), some.first));
    return Xapian::Query(Xapian::Query::OP_OR, parts.begin(), parts.end());
}

static Xapian::Query match_query(const struct match_node *m)
{
    std::vector<Xapian::Query> parts;
    switch (m->kind) {
    case MATCH_EVERY:
        return Xapian::Query::MatchAll;
    case MATCH_KINS:
        return kins_query(m->kins);
    case MATCH_TERM:
        return Xapian::Query(std::string(m->prefix) + m->term);
    case MATCH_ALL:
    case MATCH_ANY:
        break;
    }
    for (size_t i = 0; i < m->n; i++)
        parts.push_back(match_query(&m->child[i]));
    auto op = m->kind == MATCH_ALL ? Xapian::Query::OP_AND : Xapian::Query::OP_OR;
    return Xapian::Query(op, parts.begin(), parts.end());
}

static bool gather(struct index *x, Xapian::Query query, const struct match_node *among, struct gathered **out,
                   size_t *n)
{
    if (query.empty())
        return true;
    if (among->kind != MATCH_EVERY)
        query = Xapian::Query(Xapian::Query::OP_FILTER, query, match_query(among));
    auto all = weighed(x, query, Xapian::TfIdfWeight("nnn"));
    *out = static_cast<struct gathered *>(need((all.size() + 1) * sizeof **out));
    for (const auto &at : all)
        (*out)[(*n)++] = gathered{at.first, at.second};
    return true;
}

bool index_gather(struct index *x, const struct kins *kins, const struct match_node *among, struct gathered **out,
                  size_t *n, struct buf *why)
{
    *out = nullptr;
    *n = 0;
    return reading(x, why, [&] { return gather(x, kins_query(kins), among, out, n); });
}

bool index_gather_term(struct index *x, const char *term, const struct match_node *among, struct gathered **out,
                       size_t *n, struct buf *why)
{
    *out = nullptr;
    *n = 0;
    return reading(x, why, [&] { return gather(x, Xapian::Query(term), among, out, n); });
}

/* BM25 without words has a part of its own for a passage's length, k2 * 2 / (1 + length / average) for a question of
 * one word, and more for more: with a word that weighs nothing this is all that there is, and tells the length. */
bool index_gather_lengths(struct index *x, const struct match_node *among, struct buf *why)
{
    return reading(x, why, [&] {
        Xapian::Query query = match_query(among);
        double average = x->db.get_avlength(), words = query.get_length();
        auto &lengths = x->afar->lengths;
        lengths.clear();
        if (query.empty() || words <= 0 || average <= 0)
            return true;
        Xapian::Query nothing(Xapian::Query::OP_SCALE_WEIGHT, query, 0.0);
        for (const auto &at : weighed(x, nothing, Xapian::BM25Weight(1, 1, 1, 0.5, 1e-9)))
            lengths.emplace_back(at.first, static_cast<uint32_t>(average * (2 * words / at.second - 1) + 0.5));
        return true;
    });
}

/* ---- writing ---- */

struct writer {
    std::string folder;
    Xapian::WritableDatabase db;
    int lock = -1;
    bool pending = false; /* a transaction has begun */
    trouble end = FINE;
    /* the document that is being put */
    bool open = false;
    uint32_t first = 0, passages = 0; /* docid of its first passage, and how many it has so far */
    uint32_t old = 0, old_passages = 0;
    /* memory that is used again */
    struct buf data = {}, why = {};
    struct tokens tokens = {};
    std::string term;

    explicit writer(const char *name) : folder(name)
    {
    }
};

/* Xapian drops all that is not committed when a call throws.  So nothing is written after that: a later commit would
 * leave documents out silently. */
template <class Work> static bool writing(struct writer *w, struct buf *why, Work work) noexcept
{
    trouble end;
    if (w->end != FINE)
        return fail(why, "%s", buf_string(&w->why));
    bool ok = guarded(why, scene{"cannot write the index", w->folder.c_str(), &end}, work);
    w->end = end;
    if (end != FINE)
        fail(&w->why, "%s", why->s);
    return ok;
}

/* Batches of 1000 passages are the quickest and smallest in memory; Xapian takes the number from the environment only,
 * when it opens. */
static Xapian::WritableDatabase open_writable(const std::string &database, int flags)
{
    static const char name[] = "XAPIAN_FLUSH_THRESHOLD";
    bool ours = !std::getenv(name);
    if (ours)
        setenv(name, "1000", 0);
    try {
        Xapian::WritableDatabase db(database, flags | Xapian::DB_BACKEND_GLASS);
        if (ours)
            unsetenv(name);
        return db;
    } catch (...) {
        if (ours)
            unsetenv(name);
        throw;
    }
}

static void close_writer(struct writer *w)
{
    if (w->lock >= 0)
        close(w->lock);
    buf_free(&w->data);
    buf_free(&w->why);
    tokens_free(&w->tokens);
    delete w;
}

static struct writer *writer_new(const char *folder, struct buf *why)
{
    trouble end;
    struct writer *w = nullptr;
    guarded(why, scene{"cannot write the index", folder, &end}, [&] {
        w = new struct writer(folder);
        return true;
    });
    return w;
}

static bool open_build(struct writer *w, struct buf *why)
{
    const char *folder = w->folder.c_str();
    if (!folder_make(folder, why) || !folder_lock(folder, "built", &w->lock, why))
        return false;
    if (!folder_drop_build(folder, why))
        return false;
    return writing(w, why, [&] {
        w->db = open_writable(database_of(w->folder), Xapian::DB_CREATE | Xapian::DB_NO_SYNC);
        w->db.set_metadata(META_SCHEMA, SCHEMA_VERSION);
        w->db.set_metadata(META_ANALYSIS, ANALYSIS_VERSION);
        w->db.commit();
        return true;
    });
}

static bool open_update(struct writer *w, struct buf *why)
{
    const char *folder = w->folder.c_str();
    if (!folder_has_index(folder, why) || !folder_lock(folder, "written", &w->lock, why))
        return false;
    return writing(w, why, [&] {
        w->db = open_writable(database_of(w->folder), Xapian::DB_OPEN);
        return check_version(w->db, w->folder, why);
    });
}

/* What is said of the index as a whole stands in its db. */
static bool open_part(struct writer *w, unsigned part, struct buf *why)
{
    std::string name = FOLDER_PART + std::to_string(part);
    if (!folder_drop(w->folder.c_str(), name.c_str(), why))
        return false;
    return writing(w, why, [&] {
        w->db = open_writable(w->folder + "/" + name, Xapian::DB_CREATE | Xapian::DB_NO_SYNC);
        return true;
    });
}

static bool opened(struct writer **out, struct writer *w, bool ok)
{
    if (ok)
        *out = w;
    else
        close_writer(w);
    return ok;
}

bool writer_build(struct writer **out, const char *folder, struct buf *why)
{
    struct writer *w = writer_new(folder, why);
    *out = nullptr;
    return w && opened(out, w, open_build(w, why));
}

bool writer_part(struct writer **out, const char *folder, unsigned part, struct buf *why)
{
    struct writer *w = writer_new(folder, why);
    *out = nullptr;
    return w && opened(out, w, open_part(w, part, why));
}

bool writer_update(struct writer **out, const char *folder, struct buf *why)
{
    struct writer *w = writer_new(folder, why);
    *out = nullptr;
    return w && opened(out, w, open_update(w, why));
}

/* All changes up to a commit are one transaction, so that Xapian, which writes every batch out, shows none of them
 * before.  That is also as quick and as compact as writing in place (DB_DANGEROUS), which could not be cancelled. */
static void change(struct writer *w)
{
    if (!w->pending) {
        w->db.begin_transaction();
        w->pending = true;
    }
}

/* Is there such a record?  Deleting by a wrong number would take other documents' passages away. */
static bool check_record(const Xapian::Database &db, const std::string &folder, uint32_t record, uint32_t passages,
                         struct buf *why)
{
    struct listing l = {};
    bool found =
        record > passages && stat_unpack(db.get_document(record, Xapian::DOC_ASSUME_VALID).get_value(SLOT_STAT), &l);
    if (found && l.passages == passages)
        return true;
    return fail(why, "the index '%s' has no record %u with %u passages", folder.c_str(), record, passages);
}

static void delete_run(struct writer *w, uint32_t first, uint32_t n)
{
    for (uint32_t i = 0; i < n; i++)
        w->db.delete_document(first + i);
}

static bool no_document(const struct writer *w, struct buf *why)
{
    return !w->open || fail(why, "a document of the index '%s' is not finished", w->folder.c_str());
}

static bool a_document(const struct writer *w, struct buf *why)
{
    return w->open || fail(why, "no document of the index '%s' is begun", w->folder.c_str());
}

bool writer_begin(struct writer *w, uint32_t old, uint32_t old_passages, struct buf *why)
{
    return writing(w, why, [&] {
        if (!no_document(w, why))
            return false;
        if (old && !check_record(w->db, w->folder, old, old_passages, why))
            return false;
        w->open = true;
        w->first = w->passages = 0;
        w->old = old;
        w->old_passages = old_passages;
        return true;
    });
}

static bool good_term(const struct word_count *word)
{
    bool capital = word->len && word->term[0] >= 'A' && word->term[0] <= 'Z';
    return word->len && word->len <= TERM_MAX && !capital && !std::memchr(word->term, 0, word->len);
}

static bool check_passage(const struct writer *w, const struct passage *p, const struct word_count *words, size_t n,
                          struct buf *why)
{
    if (p->n != w->passages + 1)
        return fail(why, "passage %u of a document came where passage %u should", p->n, w->passages + 1);
    for (size_t i = 0; i < n; i++)
        if (!good_term(&words[i]))
            return fail(why, "passage %u of a document has a term that cannot be stored", p->n);
    return true;
}

static Xapian::Document passage_of(struct writer *w, const struct passage *p, const struct word_count *words, size_t n)
{
    Xapian::Document d;
    buf_clear(&w->data);
    passage_write(p, &w->data);
    d.set_data(std::string(w->data.s, w->data.len));
    d.add_boolean_term(std::string(PREFIX_LANGUAGE) + language_row(p->lang)->code);
    for (size_t i = 0; i < n; i++)
        d.add_term(w->term.assign(words[i].term, words[i].len), words[i].count);
    return d;
}

bool writer_passage(struct writer *w, const struct passage *p, const struct word_count *words, size_t n,
                    struct buf *why)
{
    return writing(w, why, [&] {
        if (!a_document(w, why) || !check_passage(w, p, words, n, why))
            return false;
        change(w);
        Xapian::docid docid = w->db.add_document(passage_of(w, p, words, n));
        if (!w->passages++)
            w->first = docid;
        return true;
    });
}

static void add_words(struct writer *w, Xapian::Document &record, const char *prefix, const char *text)
{
    if (!text)
        return;
    tokens_of(&w->tokens, text, std::strlen(text));
    for (size_t i = 0; i < w->tokens.n; i++) {
        const struct token *token = &w->tokens.at[i];
        w->term.assign(prefix).append(token_term(&w->tokens, token), token->term_len);
        record.add_boolean_term(w->term);
    }
}

static Xapian::Document record_of(struct writer *w, const struct document *d)
{
    Xapian::Document record;
    buf_clear(&w->data);
    document_write(d, &w->data);
    record.set_data(std::string(w->data.s, w->data.len));
    record.add_boolean_term(RECORD_TERM);
    record.add_boolean_term(path_term(d->path));
    add_words(w, record, PREFIX_TITLE, d->title);
    add_words(w, record, PREFIX_AUTHOR, d->author);
    record.add_value(SLOT_PATH, d->path);
    record.add_value(SLOT_STAT, stat_pack(d));
    if (d->date)
        record.add_value(SLOT_DATE, d->date);
    return record;
}

bool writer_end(struct writer *w, const struct document *d, struct buf *why)
{
    return writing(w, why, [&] {
        if (!a_document(w, why))
            return false;
        if (d->passages != w->passages)
            return fail(why, "'%s' ended after %u of its %u passages", d->path, w->passages, d->passages);
        change(w);
        w->db.add_document(record_of(w, d));
        if (w->old)
            delete_run(w, w->old - w->old_passages, w->old_passages + 1);
        w->open = false;
        return true;
    });
}

bool writer_cancel(struct writer *w, struct buf *why)
{
    return writing(w, why, [&] {
        if (w->open)
            delete_run(w, w->first, w->passages);
        w->open = false;
        return true;
    });
}

bool writer_drop(struct writer *w, uint32_t record, uint32_t passages, struct buf *why)
{
    return writing(w, why, [&] {
        if (!no_document(w, why) || !check_record(w->db, w->folder, record, passages, why))
            return false;
        change(w);
        delete_run(w, record - passages, passages + 1);
        return true;
    });
}

bool writer_renew(struct writer *w, uint32_t record, const struct document *d, struct buf *why)
{
    return writing(w, why, [&] {
        if (!no_document(w, why) || !check_record(w->db, w->folder, record, d->passages, why))
            return false;
        change(w);
        w->db.replace_document(record, record_of(w, d));
        return true;
    });
}

bool writer_metadata(struct writer *w, const char *key, const char *value, struct buf *why)
{
    return writing(w, why, [&] {
        change(w);
        w->db.set_metadata(key, value);
        return true;
    });
}

bool writer_commit(struct writer *w, struct buf *why)
{
    return writing(w, why, [&] {
        if (!no_document(w, why))
            return false;
        if (w->pending) {
            w->pending = false; /* also where it fails */
            w->db.commit_transaction();
        }
        return true;
    });
}

bool writer_reader(struct writer *w, struct index **out, struct buf *why)
{
    return index_open(out, w->folder.c_str(), why);
}

enum { BLOCK_WORDS = 1000 };

/* Makes the blocks of META_WORDS. */
struct blocks {
    Xapian::WritableDatabase db;
    std::string table, block, last;
    size_t n = 0, words = 0; /* blocks so far, words of this one */

    void add(const std::string &word, uint32_t freq)
    {
        if (!words++) {
            table += static_cast<char>(word.size());
            table += word;
            last.clear();
        }
        size_t shared = 0;
        while (shared < last.size() && shared < word.size() && last[shared] == word[shared])
            shared++;
        block += static_cast<char>(shared);
        block += static_cast<char>(word.size() - shared);
        block.append(word, shared, std::string::npos);
        for (; freq > 0x7f; freq >>= 7)
            block += static_cast<char>(freq | 0x80);
        block += static_cast<char>(freq);
        last = word;
        if (words == BLOCK_WORDS)
            end();
    }
    void end()
    {
        if (words)
            db.set_metadata(block_key(n++), block);
        block.clear();
        words = 0;
    }
};

/* Writes all words of the committed state, of a shard, where they have changed. */
static void store_words(Xapian::WritableDatabase &db, const Xapian::Database &committed)
{
    std::string stamp = stamp_of(committed);
    if (committed.get_metadata(META_SHARD).empty() || committed.get_metadata(META_WORDS).compare(0, 16, stamp) == 0)
        return;
    struct blocks b;
    b.db = db;
    b.table = stamp;
    Xapian::TermIterator at = committed.allterms_begin(), end = committed.allterms_end();
    while (at != end)
        if ((*at)[0] >= 'A' && (*at)[0] <= 'Z') {
            at.skip_to("[");
        } else {
            b.add(*at, at.get_termfreq());
            ++at;
        }
    b.end();
    for (size_t i = b.n; !committed.get_metadata(block_key(i)).empty(); i++)
        db.set_metadata(block_key(i), "");
    db.set_metadata(META_WORDS, b.table);
    db.commit();
}

static void rewrite_words(const std::string &database)
{
    Xapian::WritableDatabase db(database, Xapian::DB_OPEN | Xapian::DB_NO_SYNC | Xapian::DB_BACKEND_GLASS);
    store_words(db, Xapian::Database(database, Xapian::DB_BACKEND_GLASS));
    db.close();
}

bool writer_close(struct writer *w, struct buf *why)
{
    bool ok = writer_cancel(w, why) && writer_commit(w, why) && writing(w, why, [&] {
                  store_words(w->db, open_database(w->folder));
                  w->db.close();
                  return true;
              });
    writer_abandon(w);
    return ok;
}

void writer_abandon(struct writer *w)
{
    struct buf why = {};
    trouble end;
    guarded(&why, scene{"cannot close the index", w->folder.c_str(), &end}, [&] {
        if (w->pending)
            w->db.cancel_transaction();
        w->db.close();
        return true;
    });
    buf_free(&why);
    close_writer(w);
}

/* ---- installing ---- */

/* Has the compacted database all that the other has?  Xapian takes a table that it cannot open for one that is not
 * there, and leaves it out without a word.  The last document is a record: it has data, terms and values. */
static bool complete(const Xapian::Database &old, const Xapian::Database &compacted)
{
    if (old.get_doccount() != compacted.get_doccount() || old.get_total_length() != compacted.get_total_length())
        return false;
    if (!compacted.get_doccount())
        return true;
    Xapian::Document last = compacted.get_document(compacted.get_lastdocid());
    return !last.get_data().empty() && last.termlist_count() > 0 && !last.get_value(SLOT_PATH).empty();
}

struct collection {
    std::string folder;
    std::vector<std::string> names;
};

static bool collect_part(void *ctx, const char *name)
{
    auto *all = static_cast<struct collection *>(ctx);
    all->names.push_back(name);
    return true;
}

struct place {
    const char *folder;
    struct buf *why;
};

static bool drop_part(void *ctx, const char *name)
{
    auto *at = static_cast<struct place *>(ctx);
    return folder_drop(at->folder, name, at->why);
}

/* db and its parts, as one. */
static bool open_parts(Xapian::Database &db, const char *folder, struct buf *why)
{
    struct collection all = {folder, {}};
    if (!folder_parts(folder, collect_part, &all, why))
        return false;
    std::sort(all.names.begin(), all.names.end());
    db = open_database(folder);
    for (const std::string &name : all.names)
        db.add_database(Xapian::Database(all.folder + "/" + name, Xapian::DB_BACKEND_GLASS));
    return true;
}

/* Makes folder/db and its parts one small database: every block full. */
static bool compact(const char *folder, struct buf *why)
{
    trouble end;
    return guarded(why, scene{"cannot finish the index", folder, &end}, [&] {
        struct place here = {folder, why};
        std::string old = database_of(folder), compacted = std::string(folder) + "/new";
        if (!folder_drop(folder, "new", why))
            return false;
        Xapian::Database db;
        if (!open_parts(db, folder, why))
            return false;
        db.compact(compacted, Xapian::Compactor::FULL);
        if (!complete(db, Xapian::Database(compacted, Xapian::DB_BACKEND_GLASS)))
            return fail(why, "cannot finish the index '%s': its files cannot be read", folder);
        if (db.size() > 1 && !db.get_metadata(META_SHARD).empty()) /* the words of db alone are not those of all */
            rewrite_words(compacted);
        db.close();
        if (!folder_drop(folder, "db", why) || !folder_parts(folder, drop_part, &here, why))
            return false;
        if (std::rename(compacted.c_str(), old.c_str()) != 0)
            return fail(why, "cannot finish the index '%s': %s", folder, std::strerror(errno));
        return folder_sync(folder, "db", why);
    });
}

static bool install(const char *build, const char *target, struct buf *why)
{
    int lock = -1;
    if (!folder_free(target, why) || !compact(build, why))
        return false;
    if (access(target, F_OK) == 0 && !folder_lock(target, "written", &lock, why))
        return false;
    bool ok = folder_replace(build, target, why);
    if (lock >= 0)
        close(lock);
    return ok;
}

bool index_install(const char *build, const char *target, struct buf *why)
{
    int lock;
    if (!index_exists(build))
        return fail(why, "there is no finished index in '%s'", build);
    if (!folder_lock(build, "built", &lock, why))
        return false;
    bool ok = install(build, target, why);
    close(lock);
    return ok;
}
