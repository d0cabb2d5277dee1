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
#include <set>
#include <stdexcept>
#include <string>
#include <sys/stat.h>
#include <unistd.h>
#include <unordered_map>
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
    {"DatabaseError", "EOF reading", "it is damaged", REBUILD},
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

/* A block of a word_table, read once: many walks go through the same one. */
struct word_block {
    struct word {
        uint32_t at, len; /* of bytes */
        uint32_t freq;
        uint64_t count; /* how often it stands there in all; only in META_DEAD_WORDS */
    };
    bool here = false;
    std::string bytes;
    std::vector<word> words;
};

/* META_WORDS or META_DEAD_WORDS, as far as it was read. */
struct word_table {
    const char *key;
    bool looked = false;
    std::vector<std::string> firsts; /* the first word of each block; none: it has no table */
    std::vector<word_block> blocks;

    explicit word_table(const char *name) : key(name)
    {
    }
    bool counted() const
    {
        return !std::strcmp(key, META_DEAD_WORDS);
    }
};

/* What is dead in the base, and which of its records are written anew: schema.h, META_DEAD. */
struct graves {
    std::vector<std::pair<uint32_t, uint32_t>> runs; /* first and last docid; sorted */
    std::vector<uint32_t> renewed;                   /* records; sorted */
    uint32_t records = 0, docids = 0;
    uint64_t words = 0;
    struct word_table table{META_DEAD_WORDS};

    /* The run that the docid lies in, or the next one behind it. */
    std::vector<std::pair<uint32_t, uint32_t>>::const_iterator at(uint32_t docid) const
    {
        return std::lower_bound(runs.begin(), runs.end(), docid,
                                [](const std::pair<uint32_t, uint32_t> &run, uint32_t d) { return run.second < d; });
    }
    bool dead(uint32_t docid) const
    {
        auto run = at(docid);
        return run != runs.end() && run->first <= docid;
    }
    bool is_renewed(uint32_t record) const
    {
        return std::binary_search(renewed.begin(), renewed.end(), record);
    }
};

/* The databases of an index: the base, and the delta where there is one.  To C their docids are one row: those of the
 * base, 1 to last, then those of the delta. */
struct halves {
    Xapian::Database base, delta;
    bool two = false;
    uint32_t last = 0;

    const Xapian::Database &meta() const
    {
        return two ? delta : base;
    }
    bool in_delta(uint32_t docid) const
    {
        return two && docid > last;
    }
    const Xapian::Database &of(uint32_t docid) const
    {
        return in_delta(docid) ? delta : base;
    }
    uint32_t within(uint32_t docid) const
    {
        return in_delta(docid) ? docid - last : docid;
    }
};

/* What is kept of an index on another machine, since each question to it takes 50 microseconds and more. */
struct afar {
    std::string host;
    unsigned port = 0, milliseconds = 0;
    bool two = false;  /* it has a delta: Xapian gives out their docids in turn, the delta's first */
    uint32_t last = 0; /* docid of the base */
    std::vector<std::pair<uint32_t, uint32_t>> lengths; /* of docids, sorted; of the list last asked for */
    std::map<std::string, word_block> fields; /* terms of titles and authors, by prefix and first letter */
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
    /* The docid as C knows it, of Xapian's, and the other way. */
    uint32_t known_as(uint32_t docid) const
    {
        return !two ? docid : docid % 2 ? last + docid / 2 + 1 : docid / 2;
    }
    uint32_t docid_there(uint32_t docid) const
    {
        return !two ? docid : docid > last ? 2 * (docid - last) - 1 : 2 * docid;
    }
};

/* The first postings of a list are read at once; all that most lists have.  So no block of the B-tree is held for each
 * of a word's forms, and both rounds of a question read them once. */
enum { POSTINGS_AT_ONCE = 128, POSTINGS_KEPT = 1 << 16 };
typedef std::vector<struct posting> postings;

struct index {
    std::string folder; /* or host:port */
    struct halves db;   /* from afar it is one, db.base, made of both */
    std::unique_ptr<struct afar> afar; /* none: it is here */
    struct graves graves;
    struct word_table words{META_WORDS};
    std::vector<uint32_t> records; /* docids, sorted; all, or none yet */
    unsigned asked = 0;            /* for records */
    std::string term; /* the term last asked for: its memory is used again */
    std::map<std::string, std::shared_ptr<const postings>> lists; /* whole ones, by term */
    size_t listed = 0;            /* postings in them */
    std::vector<std::pair<uint32_t, std::string>> data; /* by docid: what was read last, of an index here; see data_of */
    Xapian::TermIterator walk; /* where the last walk through the terms of an index here ended; see walk_from */
    trouble end = FINE;

    index(const std::string &name, const struct halves &databases) : folder(name), db(databases)
    {
    }
};

/* The postings of a term in docids as C knows them: of the base without what is dead, then of the delta. */
struct living {
    struct index *owner = nullptr;
    std::string term;
    Xapian::PostingIterator at, end;
    bool in_delta = false;

    bool more() const
    {
        return at != end;
    }
    struct posting now() const
    {
        return {*at + (in_delta ? owner->db.last : 0), at.get_wdf()};
    }
    void start(struct index *x, const std::string &what)
    {
        owner = x;
        term = what;
        at = open(x->db.base);
        settle();
    }
    void next()
    {
        ++at;
        settle();
    }
    void skip(uint32_t docid)
    {
        const struct halves &db = owner->db;
        if (!in_delta && db.in_delta(docid)) {
            at = end;
            settle();
        }
        if (more() && in_delta == db.in_delta(docid))
            at.skip_to(db.within(docid));
        settle();
    }

  private:
    /* A list gets a cursor of its own, which begins with the blocks of the B-tree that the table has read last: so the table
     * is made to look there first.  The forms of a word are neighbours: most of their lists then need no block read. */
    Xapian::PostingIterator open(const Xapian::Database &db) const
    {
        bool none = !owner->afar && !db.get_termfreq(term);
        return none ? Xapian::PostingIterator() : db.postlist_begin(term);
    }
    void settle()
    {
        const struct graves &g = owner->graves;
        while (!in_delta && !g.runs.empty() && at != end) {
            auto run = g.at(*at);
            if (run == g.runs.end() || run->first > *at)
                return;
            at.skip_to(run->second + 1);
        }
        if (in_delta || !owner->db.two || at != end)
            return;
        at = open(owner->db.delta);
        in_delta = true;
    }
};

/* Postings that were read come from [at, end): of the first ones, then of some more at a time. */
struct cursor {
    struct index *owner;
    std::shared_ptr<const postings> first;
    postings more;
    const struct posting *at = nullptr, *end = nullptr;
    size_t batch = 1;
    struct living rest; /* what stands behind them */
};

template <class Work> static bool reading(struct index *x, struct buf *why, Work work) noexcept
{
    return guarded(why, scene{"cannot read the index", x->folder.c_str(), &x->end}, work);
}

/* ---- words in blocks: schema.h, META_WORDS ---- */

static void put_bytes(std::string &out, uint64_t n, int bytes)
{
    while (bytes-- > 0)
        out += static_cast<char>(n >> 8 * bytes);
}

static uint64_t get_bytes(const char *&at, int bytes)
{
    uint64_t n = 0;
    while (bytes-- > 0)
        n = n << 8 | static_cast<unsigned char>(*at++);
    return n;
}

enum { STAMP_BYTES = 8 };

/* What a table of words is of: it counts the commits that have changed them. */
static std::string stamp_of(const Xapian::Database &meta)
{
    std::string stamp;
    put_bytes(stamp, std::strtoull(meta.get_metadata(META_STATE).c_str(), nullptr, 10), STAMP_BYTES);
    return stamp;
}

static std::string block_key(const char *key, size_t n)
{
    return std::string(key) + " " + std::to_string(n);
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
    uint64_t number()
    {
        uint64_t n = 0;
        for (unsigned shift = 0, b = 0x80; b & 0x80 && shift < 64; shift += 7)
            n |= static_cast<uint64_t>((b = byte()) & 0x7f) << shift;
        return n;
    }
};

static void put_number(std::string &out, uint64_t n)
{
    for (; n > 0x7f; n >>= 7)
        out += static_cast<char>(n | 0x80);
    out += static_cast<char>(n);
}

/* Reads which blocks there are: none where they are of another state, after a run that was cut off.  Those of the dead
 * are written with them. */
static void learn_words(word_table &w, const Xapian::Database &meta)
{
    if (w.looked)
        return;
    std::string table = meta.get_metadata(w.key), stamp = w.counted() ? "" : stamp_of(meta);
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

static const word_block &read_block(word_table &w, const Xapian::Database &meta, size_t n)
{
    word_block &out = w.blocks[n];
    if (out.here)
        return out;
    std::string block = meta.get_metadata(block_key(w.key, n)), word;
    for (bytes_left left = {block.data(), block.data() + block.size()}; left.at != left.end;) {
        word.resize(std::min<size_t>(word.size(), left.byte()));
        unsigned len = left.byte();
        left.append(word, len);
        uint32_t freq = static_cast<uint32_t>(left.number());
        out.words.push_back({static_cast<uint32_t>(out.bytes.size()), static_cast<uint32_t>(word.size()), freq,
                             w.counted() ? left.number() : 0});
        out.bytes += word;
    }
    out.here = true;
    return out;
}

/* The block that the word, or the first one that begins so, is in, if it is in any. */
static size_t block_of(const word_table &w, const std::string &word)
{
    size_t n = static_cast<size_t>(std::upper_bound(w.firsts.begin(), w.firsts.end(), word) - w.firsts.begin());
    return n - (n > 0);
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

/* From afar many walks for one question are cheap in blocks that are read once.  On this machine most words of a block
 * would be taken apart for nothing.  false: it is here, or there are no blocks, or none for this prefix. */
static bool terms_in_blocks(struct index *x, const std::string &prefix, index_term_fn *each, void *ctx)
{
    word_table &w = x->words;
    if (!x->afar || (!prefix.empty() && prefix[0] >= 'A' && prefix[0] <= 'Z'))
        return false;
    learn_words(w, x->db.meta());
    if (w.firsts.empty())
        return false;
    for (size_t n = block_of(w, prefix); n < w.blocks.size(); n++)
        if (!block_terms(read_block(w, x->db.meta(), n), prefix, each, ctx))
            break;
    return true;
}

/* ---- what is dead: schema.h, META_DEAD ---- */

static void read_graves(struct graves *g, const Xapian::Database &meta)
{
    std::string dead = meta.get_metadata(META_DEAD), renewed = meta.get_metadata(META_RENEWED);
    *g = graves();
    const char *at = dead.data(), *end = at + dead.size();
    if (end - at >= 12) {
        g->words = get_bytes(at, 8);
        g->records = static_cast<uint32_t>(get_bytes(at, 4));
    }
    while (end - at >= 8) {
        uint32_t first = static_cast<uint32_t>(get_bytes(at, 4)), last = static_cast<uint32_t>(get_bytes(at, 4));
        g->runs.emplace_back(first, last);
        g->docids += last - first + 1;
    }
    for (at = renewed.data(), end = at + renewed.size(); end - at >= 4;)
        g->renewed.push_back(static_cast<uint32_t>(get_bytes(at, 4)));
}

/* How many of the dead have the term, and how often it stands there. */
static word_block::word dead_word(struct graves &g, const Xapian::Database &meta, const std::string &term)
{
    word_block::word none = {0, 0, 0, 0};
    if (g.runs.empty())
        return none;
    learn_words(g.table, meta);
    if (g.table.firsts.empty())
        throw Xapian::DatabaseCorruptError("the words of what is dead are missing");
    const word_block &block = read_block(g.table, meta, block_of(g.table, term));
    auto at = std::partition_point(block.words.begin(), block.words.end(), [&](const word_block::word &word) {
        return block.bytes.compare(word.at, word.len, term) < 0;
    });
    bool found = at != block.words.end() && !block.bytes.compare(at->at, at->len, term);
    return found ? *at : none;
}

/* ---- opening ---- */

static std::string database_of(const std::string &folder)
{
    return folder + "/db/" FOLDER_BASE;
}

static std::string delta_of(const std::string &folder)
{
    return folder + "/db/" FOLDER_DELTA;
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

static Xapian::Database open_glass(const std::string &database)
{
    return Xapian::Database(database, Xapian::DB_BACKEND_GLASS);
}

/* An index of schema 4 and before is found, so that it can be said that it is. */
static Xapian::Database open_base(const std::string &folder)
{
    bool here = access((database_of(folder) + "/iamglass").c_str(), F_OK) == 0 || errno != ENOENT;
    return open_glass(here ? database_of(folder) : folder + "/db");
}

/* What a delta says of its base. */
static std::string base_name(const Xapian::Database &base)
{
    return base.get_uuid() + " " + std::to_string(base.get_lastdocid());
}

/* What makes an index another one: a merge puts another folder there. */
static ino_t folder_of(const std::string &folder)
{
    struct stat st;
    return stat((folder + "/db").c_str(), &st) == 0 ? st.st_ino : 0;
}

/* A delta without the name of its base is one that was just made. */
static bool open_delta(struct halves *out, const std::string &folder)
{
    out->two = false;
    out->last = out->base.get_lastdocid();
    if (access((delta_of(folder) + "/iamglass").c_str(), F_OK) != 0)
        return true;
    out->delta = open_glass(delta_of(folder));
    std::string name = out->delta.get_metadata(META_BASE);
    out->two = name == base_name(out->base);
    return out->two || name.empty();
}

/* A writer that commits twice while we open, or merges, makes us start again. */
static struct halves open_database(const std::string &folder)
{
    struct halves out;
    for (int tries = 1;; tries++) {
        ino_t before = folder_of(folder);
        try {
            out.base = open_base(folder);
            if (open_delta(&out, folder) && folder_of(folder) == before)
                return out;
            if (tries == 10)
                throw Xapian::DatabaseCorruptError("base and delta are of different indexes");
        } catch (const Xapian::DatabaseModifiedError &) {
            if (tries == 10)
                throw;
        } catch (const Xapian::DatabaseError &) { /* one file of the old folder, and the next of the new one */
            if (tries == 10 || folder_of(folder) == before)
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
        struct halves db = open_database(name);
        if (!check_version(db.meta(), name, why))
            return false;
        *out = new struct index(name, db);
        read_graves(&(*out)->graves, db.meta());
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

/* Both databases as one: Xapian gives metadata of the first, which is the delta. */
static struct halves connect(struct afar *a)
{
    struct halves out;
    out.base = Xapian::Remote::open(a->host, a->port, a->milliseconds, a->milliseconds);
    std::string name = out.base.get_metadata(META_BASE);
    size_t space = name.rfind(' ');
    a->two = space != std::string::npos;
    a->last = a->two ? static_cast<uint32_t>(std::stoul(name.substr(space + 1))) : 0;
    out.last = UINT32_MAX; /* it need not be told from a delta here */
    return out;
}

bool index_renew(struct index *x, struct buf *why)
{
    return reading(x, why, [&] {
        if (x->afar)
            x->afar->forget();
        x->words = word_table(META_WORDS);
        x->records.clear();
        x->lists.clear();
        x->listed = 0;
        x->data.clear();
        x->walk = Xapian::TermIterator();
        /* It may have been built anew. */
        struct halves db = x->afar ? connect(x->afar.get()) : open_database(x->folder);
        if (!check_version(db.meta(), x->folder, why))
            return false;
        x->db = db;
        read_graves(&x->graves, db.meta());
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
        struct halves db = connect(a.get());
        if (!check_version(db.meta(), address, why))
            return false;
        *out = new struct index(address, db);
        read_graves(&(*out)->graves, db.meta());
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
        const struct halves &db = x->db;
        uint32_t docids = db.base.get_doccount() + (db.two ? db.delta.get_doccount() : 0) - x->graves.docids;
        out->documents = db.base.get_termfreq(RECORD_TERM) + (db.two ? db.delta.get_termfreq(RECORD_TERM) : 0) -
                         x->graves.records;
        out->passages = docids - out->documents;
        out->words = db.base.get_total_length() + (db.two ? db.delta.get_total_length() : 0) - x->graves.words;
        return true;
    });
}

bool index_metadata(struct index *x, const char *key, struct buf *out, struct buf *why)
{
    return reading(x, why, [&] {
        std::string value = x->db.meta().get_metadata(key);
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
            std::string value = open_database(folder).meta().get_metadata(key);
            buf_add(out, value.data(), value.size());
            return true;
        });
    buf_free(&why);
}

/* ---- terms ---- */

static uint32_t freq_of(struct index *x, const std::string &term)
{
    const struct halves &db = x->db;
    uint32_t freq = db.base.get_termfreq(term) + (db.two ? db.delta.get_termfreq(term) : 0);
    return freq ? freq - dead_word(x->graves, db.meta(), term).freq : 0;
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
        at = x->db.base.allterms_begin();
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

/* Terms of one of two databases, as above. */
struct half_walk {
    Xapian::TermIterator at;
    const std::string &prefix;

    half_walk(const Xapian::TermIterator &from, const std::string &begin) : at(from), prefix(begin)
    {
        settle();
    }
    void settle()
    {
        if (prefix.empty() && at != Xapian::TermIterator() && (*at)[0] >= 'A' && (*at)[0] <= 'Z')
            at.skip_to("[");
    }
    bool more() const
    {
        return at != Xapian::TermIterator() && !(*at).compare(0, prefix.size(), prefix);
    }
    void next()
    {
        ++at;
        settle();
    }
};

/* The same of base and delta together, without what is dead. */
static Xapian::TermIterator walk_both(struct index *x, const std::string &prefix, index_term_fn *each, void *ctx)
{
    half_walk base(x->afar ? x->db.base.allterms_begin(prefix) : walk_from(x, prefix), prefix);
    half_walk delta(x->db.two ? x->db.delta.allterms_begin(prefix) : Xapian::TermIterator(), prefix);
    while (base.more() || delta.more()) {
        int order = !delta.more() ? -1 : !base.more() ? 1 : (*base.at).compare(*delta.at);
        std::string term = order <= 0 ? *base.at : *delta.at;
        uint32_t freq = order <= 0 ? base.at.get_termfreq() - dead_word(x->graves, x->db.meta(), term).freq : 0;
        freq += order >= 0 ? delta.at.get_termfreq() : 0;
        if (freq && !each(ctx, term.data(), term.size(), freq))
            break;
        if (order <= 0)
            base.next();
        if (order >= 0)
            delta.next();
    }
    return base.at;
}

/* As terms_in_blocks goes, as far as to a block that does not begin with the prefix: words go on in it. */
bool index_terms_here(const struct index *x, const char *prefix, size_t len)
{
    const word_table &w = x->words;
    if (!x->afar)
        return true;
    if (!w.looked || w.firsts.empty() || (len && *prefix >= 'A' && *prefix <= 'Z'))
        return false;
    const std::string begin(prefix, len);
    auto n = static_cast<size_t>(std::upper_bound(w.firsts.begin(), w.firsts.end(), begin) - w.firsts.begin());
    for (n -= n > 0; n < w.blocks.size() && w.firsts[n].compare(0, len, begin) <= 0; n++)
        if (!w.blocks[n].here)
            return false;
    return true;
}

static void walk_all(struct index *x, const std::string &prefix, index_term_fn *each, void *ctx)
{
    if (x->afar && x->graves.runs.empty())
        walk(x->db.base.allterms_begin(prefix), prefix, each, ctx);
    else if (x->db.two || !x->graves.runs.empty())
        x->walk = walk_both(x, prefix, each, ctx);
    else
        x->walk = walk(walk_from(x, prefix), prefix, each, ctx);
}

static bool keep_term(void *ctx, const char *term, size_t len, uint32_t freq)
{
    word_block *block = static_cast<word_block *>(ctx);
    block->words.push_back({static_cast<uint32_t>(block->bytes.size()), static_cast<uint32_t>(len), freq, 0});
    block->bytes.append(term, len);
    return true;
}

/* From afar, words of titles and authors are fetched with all that begin with the same letter: kinship walks through them
 * a hundred times.  false: the prefix is none of a field, or has no letter. */
static bool terms_in_fields(struct index *x, const std::string &prefix, index_term_fn *each, void *ctx)
{
    if (!x->afar || prefix.size() < 2 || (prefix[0] != *PREFIX_TITLE && prefix[0] != *PREFIX_AUTHOR))
        return false;
    size_t letter = 2; /* bytes, with the rest of its UTF-8 */
    while (letter < prefix.size() && (prefix[letter] & 0xc0) == 0x80)
        letter++;
    const std::string begin = prefix.substr(0, letter);
    word_block &block = x->afar->fields[begin];
    if (!block.here) {
        block = word_block();
        walk_all(x, begin, keep_term, &block);
        block.here = true;
    }
    block_terms(block, prefix, each, ctx);
    return true;
}

bool index_terms(struct index *x, const char *prefix, size_t len, index_term_fn *each, void *ctx, struct buf *why)
{
    return reading(x, why, [&] {
        x->term.assign(prefix, len);
        if (!terms_in_blocks(x, x->term, each, ctx) && !terms_in_fields(x, x->term, each, ctx))
            walk_all(x, x->term, each, ctx);
        return true;
    });
}

bool index_freq(struct index *x, const char *term, size_t len, uint32_t *freq, struct buf *why)
{
    return reading(x, why, [&] {
        x->term.assign(term, len);
        *freq = len ? freq_of(x, x->term) : 0;
        return true;
    });
}

bool index_occurrences(struct index *x, const char *term, size_t len, uint64_t *count, struct buf *why)
{
    return reading(x, why, [&] {
        x->term.assign(term, len);
        const struct halves &db = x->db;
        *count = len ? db.base.get_collection_freq(x->term) : 0;
        if (*count)
            *count -= dead_word(x->graves, db.meta(), x->term).count;
        if (len && db.two)
            *count += db.delta.get_collection_freq(x->term);
        return true;
    });
}

enum { BATCH_MOST = 64 };

/* Where all that was read is used up: reads more.  Who goes on step by step gets more each time: of thousands of cursors
 * that take turns none has its block of the B-tree in the processor's cache any more.  Who skips needs but one. */
static void read_more(struct cursor *c)
{
    c->more.clear();
    for (; c->more.size() < c->batch && c->rest.more(); c->rest.next())
        c->more.push_back(c->rest.now());
    c->batch = std::min<size_t>(2 * c->batch, BATCH_MOST);
    c->at = c->more.data();
    c->end = c->at + c->more.size();
}

static void stand(const struct cursor *c, struct posting *at)
{
    *at = c->at < c->end ? *c->at : posting{0, 0};
}

/* All of one question's answer, in the order of docids as C knows them. */
static std::vector<std::pair<uint32_t, double>> weighed(struct index *x, const Xapian::Query &query,
                                                        const Xapian::Weight &weight)
{
    std::vector<std::pair<uint32_t, double>> out;
    Xapian::Enquire enquire(x->db.base);
    enquire.set_query(query);
    enquire.set_weighting_scheme(weight);
    Xapian::MSet all = enquire.get_mset(0, x->db.base.get_doccount());
    out.reserve(all.size());
    for (Xapian::MSetIterator at = all.begin(); at != all.end(); ++at) {
        uint32_t docid = x->afar->known_as(*at);
        if (!x->graves.dead(docid))
            out.emplace_back(docid, at.get_weight());
    }
    std::sort(out.begin(), out.end());
    return out;
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

/* Of two databases over a network postings come out of order: they are taken all at once. */
static void read_first(struct cursor *c, const std::string &term)
{
    std::shared_ptr<postings> list(new postings);
    bool out_of_order = c->owner->afar && c->owner->afar->two;
    if (out_of_order && !term.empty()) /* Xapian's list of the empty term is that of all passages */
        for (const auto &one : weighed(c->owner, Xapian::Query(term), Xapian::TfIdfWeight("nnn")))
            list->push_back({one.first, static_cast<uint32_t>(one.second)});
    else if (!term.empty())
        c->rest.start(c->owner, term);
    for (; c->rest.more() && list->size() < POSTINGS_AT_ONCE; c->rest.next())
        list->push_back(c->rest.now());
    c->first = list;
    if (!c->rest.more())
        keep_list(c->owner, term, list);
}

bool cursor_open(struct index *x, struct cursor **out, struct posting *at, const char *term, size_t len,
                 struct buf *why)
{
    *out = nullptr;
    bool ok = reading(x, why, [&] {
        struct cursor *c = *out = new struct cursor;
        c->owner = x;
        x->term.assign(term, len);
        auto kept = x->lists.find(x->term);
        if (kept != x->lists.end())
            c->first = kept->second;
        else
            read_first(c, x->term);
        c->at = c->first->data();
        c->end = c->at + c->first->size();
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
    if (c->at < c->end && ++c->at < c->end) {
        *at = *c->at;
        return true;
    }
    return reading(c->owner, why, [&] {
        read_more(c);
        stand(c, at);
        return true;
    });
}

bool cursor_skip(struct cursor *c, uint32_t docid, struct posting *at, struct buf *why)
{
    while (c->at < c->end && c->at->docid < docid)
        c->at++;
    if (c->at < c->end) {
        *at = *c->at;
        return true;
    }
    return reading(c->owner, why, [&] {
        if (c->rest.more() && c->rest.now().docid < docid) {
            c->rest.skip(docid);
            c->batch = 1;
        }
        read_more(c);
        stand(c, at);
        return true;
    });
}

void cursor_close(struct cursor *c)
{
    delete c;
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
    const struct halves &db = x->db;
    for (auto at = db.base.postlist_begin(RECORD_TERM); at != db.base.postlist_end(RECORD_TERM); ++at)
        x->records.push_back(*at);
    if (db.two)
        for (auto at = db.delta.postlist_begin(RECORD_TERM); at != db.delta.postlist_end(RECORD_TERM); ++at)
            x->records.push_back(db.last + *at);
}

static uint32_t record_of(struct index *x, uint32_t passage)
{
    if (x->records.empty())
        read_records(x);
    auto at = std::lower_bound(x->records.begin(), x->records.end(), passage);
    return at == x->records.end() ? 0 : *at;
}

bool index_record(struct index *x, uint32_t passage, uint32_t *record, struct buf *why)
{
    return reading(x, why, [&] {
        bool many = !x->afar && x->records.empty() && x->db.base.get_termfreq(RECORD_TERM) > RECORDS_FEW;
        if (many && x->asked++ < RECORDS_ALONE) {
            const Xapian::Database &db = x->db.of(passage);
            Xapian::PostingIterator at = db.postlist_begin(RECORD_TERM), end = db.postlist_end(RECORD_TERM);
            if (at != end)
                at.skip_to(x->db.within(passage));
            *record = at != end ? *at + (x->db.in_delta(passage) ? x->db.last : 0) : 0;
        } else {
            *record = record_of(x, passage);
        }
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
            *words = x->db.of(docid).get_doclength(x->afar ? x->afar->docid_there(docid) : x->db.within(docid));
        return true;
    });
}

static std::string data_here(const struct halves &db, const struct graves &g, uint32_t docid)
{
    if (g.is_renewed(docid))
        return db.meta().get_metadata(block_key(META_RENEWED, docid));
    return db.of(docid).get_document(db.within(docid), Xapian::DOC_ASSUME_VALID).get_data();
}

static std::string data_there(struct index *x, uint32_t docid)
{
    if (x->graves.is_renewed(docid))
        return data_here(x->db, x->graves, docid);
    return x->db.base.get_document(x->afar->docid_there(docid), Xapian::DOC_ASSUME_VALID).get_data();
}

enum { DATA_KEPT = 256 };

/* What is shown was looked at before, mostly not long ago. */
static const std::string &data_kept(struct index *x, uint32_t docid)
{
    x->data.resize(DATA_KEPT);
    auto &kept = x->data[docid % DATA_KEPT];
    if (kept.first != docid) {
        kept.first = 0; /* nothing, should reading fail */
        kept.second = data_here(x->db, x->graves, docid);
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
    std::string data = data_there(x, docid);
    a->data_bytes += data.size();
    return a->data[docid] = data;
}

bool index_fetch(struct index *x, uint32_t passage, bool record, struct buf *why)
{
    return reading(x, why, [&] {
        data_of(x, passage);
        uint32_t of = record ? record_of(x, passage) : 0;
        if (of)
            data_of(x, of);
        return true;
    });
}

bool index_data(struct index *x, uint32_t docid, struct buf *out, struct buf *why)
{
    buf_clear(out);
    return reading(x, why, [&] {
        const std::string &data = data_of(x, docid);
        buf_add(out, data.data(), data.size());
        return !data.empty() || fail(why, "cannot read the index '%s': it is damaged (it has no passage %u); " REBUILD,
                                     x->folder.c_str(), docid);
    });
}

/* ---- what is kept beside a record: SLOT_STAT ---- */

/* size 8, mtime 8, hash 16, passages 4, language 1, skipped 1, file_len 4, given 8, container 1; numbers with the high byte
 * first. */
enum { STAT_BYTES = 51 };

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
static std::map<uint32_t, std::string> values_of(struct index *x, const Xapian::Query &records, Xapian::valueno slot)
{
    std::map<uint32_t, std::string> out;
    Xapian::Enquire enquire(x->db.base);
    enquire.set_query(records);
    enquire.set_weighting_scheme(Xapian::BoolWeight());
    enquire.set_sort_by_value(slot, false);
    Xapian::MSet all = enquire.get_mset(0, x->db.base.get_doccount());
    for (Xapian::MSetIterator at = all.begin(); at != all.end(); ++at) {
        uint32_t docid = x->afar->known_as(*at);
        if (!x->graves.dead(docid))
            out[docid] = at.get_sort_key();
    }
    return out;
}

/* One document of a listing: as its values say, or, where its record was written anew, as that says. */
static bool list_one(struct index *x, struct listing *l, const std::string &stat, index_listing_fn *each, void *ctx,
                     bool *more)
{
    struct document d = {};
    if (!x->graves.is_renewed(l->docid)) {
        bool good = stat_unpack(stat, l);
        *more = good && each(ctx, l);
        return good;
    }
    std::string data = data_of(x, l->docid);
    bool good = document_read(&d, data.data(), data.size());
    if (good) {
        stat_unpack(stat_pack(&d), l);
        l->date = d.date ? d.date : "";
        *more = each(ctx, l);
    }
    document_free(&d);
    return good;
}

/* Long paths stand in their terms with their first bytes only: see path_term. */
enum { PATH_WHOLE = 200, PATH_CUT = 180 };

static Xapian::Query records_like(const char *begin)
{
    if (!*begin)
        return Xapian::Query(RECORD_TERM);
    std::string term = PREFIX_PATH + std::string(begin, std::min<size_t>(std::strlen(begin), PATH_CUT));
    return Xapian::Query(Xapian::Query::OP_WILDCARD, term, 0, Xapian::Query::WILDCARD_LIMIT_ERROR, Xapian::Query::OP_OR);
}

static bool documents_afar(struct index *x, const char *begin, unsigned with, index_listing_fn *each, void *ctx,
                           struct buf *why)
{
    const Xapian::Query records = records_like(begin);
    std::map<uint32_t, std::string> stats = values_of(x, records, SLOT_STAT), paths, dates;
    if (with & LISTED_PATH)
        paths = values_of(x, records, SLOT_PATH);
    if (with & LISTED_DATE)
        dates = values_of(x, records, SLOT_DATE);
    bool more = true;
    for (auto stat = stats.begin(); stat != stats.end() && more; ++stat) {
        struct listing l = {};
        l.docid = stat->first;
        l.path = paths[l.docid].c_str();
        l.date = dates[l.docid].c_str();
        if (!list_one(x, &l, stat->second, each, ctx, &more))
            return damaged(x->folder, why);
    }
    return true;
}

/* Those of one database; offset: what its docids lack. */
static bool documents_of(struct index *x, const Xapian::Database &db, uint32_t offset, index_listing_fn *each,
                         void *ctx, bool *more, struct buf *why)
{
    stream path(db, SLOT_PATH), stat(db, SLOT_STAT), date(db, SLOT_DATE);
    for (; path.at != path.end && *more; ++path.at) {
        struct listing l = {};
        uint32_t docid = path.at.get_docid();
        l.docid = docid + offset;
        if (x->graves.dead(l.docid))
            continue;
        l.path = path.of(docid).c_str();
        l.date = date.of(docid).c_str();
        if (!list_one(x, &l, stat.of(docid), each, ctx, more))
            return damaged(x->folder, why);
    }
    return true;
}

bool index_documents(struct index *x, index_listing_fn *each, void *ctx, struct buf *why)
{
    return index_documents_like(x, "", LISTED_PATH | LISTED_DATE, each, ctx, why);
}

bool index_documents_like(struct index *x, const char *begin, unsigned with, index_listing_fn *each, void *ctx,
                          struct buf *why)
{
    return reading(x, why, [&] {
        bool more = true;
        if (x->afar)
            return documents_afar(x, begin, with, each, ctx, why);
        return documents_of(x, x->db.base, 0, each, ctx, &more, why) &&
               (!x->db.two || documents_of(x, x->db.delta, x->db.last, each, ctx, &more, why));
    });
}

/* A long path is cut, and its hash tells it from others that begin alike (schema.h). */
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

/* The document of a path's term that is not dead; 0: none. */
static uint32_t find_living(const struct index *x, const Xapian::Database &db, uint32_t offset)
{
    for (auto at = db.postlist_begin(x->term); at != db.postlist_end(x->term); ++at) {
        uint32_t docid = (x->afar ? x->afar->known_as(*at) : *at) + offset;
        if (!x->graves.dead(docid))
            return docid;
    }
    return 0;
}

bool index_find(struct index *x, const char *path, uint32_t *docid, struct buf *why)
{
    return reading(x, why, [&] {
        x->term = path_term(path);
        *docid = x->db.two ? find_living(x, x->db.delta, x->db.last) : 0;
        if (!*docid)
            *docid = find_living(x, x->db.base, 0);
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
        return Xapian::Query(std::string()); /* Query::MatchAll is one for all threads, and counts who has it */
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

/* What is true of all passages that are gathered, and so needs no filter: they have one of the kins, or the term. */
struct assumed {
    const struct kins *kins;
    const char *prefix, *term;

    bool is(const struct match_node *m) const
    {
        if (m->kind == MATCH_KINS)
            return kins && m->kins == kins;
        return m->kind == MATCH_TERM && term && !std::strcmp(m->prefix, prefix) && !std::strcmp(m->term, term);
    }
};

/* Does it follow from that?  A question that is an OR of words, as for a partial answer, is true of each word's
 * passages: a filter would read the lists of all words for each of them. */
static bool holds(const struct match_node *m, const assumed &of)
{
    auto child = [&of](const struct match_node &one) { return holds(&one, of); };
    switch (m->kind) {
    case MATCH_EVERY:
        return true;
    case MATCH_ALL:
        return std::all_of(m->child, m->child + m->n, child);
    case MATCH_ANY:
        return std::any_of(m->child, m->child + m->n, child);
    case MATCH_KINS:
    case MATCH_TERM:
        break;
    }
    return of.is(m);
}

/* The query, among passages of which more is asked. */
static Xapian::Query filtered(const Xapian::Query &query, const struct match_node *among, const assumed &of)
{
    if (holds(among, of))
        return query;
    if (among->kind != MATCH_ALL)
        return Xapian::Query(Xapian::Query::OP_FILTER, query, match_query(among));
    Xapian::Query out = query;
    for (size_t i = 0; i < among->n; i++)
        out = filtered(out, &among->child[i], of);
    return out;
}

static bool gather(struct index *x, const Xapian::Query &query, const struct match_node *among, const assumed &of,
                   struct gathered **out, size_t *n)
{
    if (query.empty())
        return true;
    auto all = weighed(x, filtered(query, among, of), Xapian::TfIdfWeight("nnn"));
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
    return reading(x, why, [&] { return gather(x, kins_query(kins), among, assumed{kins, "", nullptr}, out, n); });
}

bool index_gather_term(struct index *x, const char *prefix, const char *term, const struct match_node *among,
                       struct gathered **out, size_t *n, struct buf *why)
{
    *out = nullptr;
    *n = 0;
    return reading(x, why, [&] {
        return gather(x, Xapian::Query(std::string(prefix) + term), among, assumed{nullptr, prefix, term}, out, n);
    });
}

/* BM25 without words has a part of its own for a passage's length, k2 * 2 / (1 + length / average) for a question of
 * one word, and more for more: with a word that weighs nothing this is all that there is, and tells the length. */
bool index_gather_lengths(struct index *x, const struct match_node *among, bool *any, struct buf *why)
{
    *any = true;
    return reading(x, why, [&] {
        Xapian::Query query = match_query(among);
        double average = x->db.base.get_avlength(), words = query.get_length();
        auto &lengths = x->afar->lengths;
        lengths.clear();
        if (query.empty() || words <= 0 || average <= 0)
            return true;
        Xapian::Query nothing(Xapian::Query::OP_SCALE_WEIGHT, query, 0.0);
        for (const auto &at : weighed(x, nothing, Xapian::BM25Weight(1, 1, 1, 0.5, 1e-9)))
            lengths.emplace_back(at.first, static_cast<uint32_t>(average * (2 * words / at.second - 1) + 0.5));
        *any = !lengths.empty();
        return true;
    });
}

/* ---- writing ---- */

/* In how many passages a term stands, and how often in all. */
struct tally {
    uint32_t freq = 0;
    uint64_t count = 0;
};

/* A build fills one database, and so does a part of one.  An update leaves the base as it is and fills the delta. */
struct writer {
    std::string folder;
    Xapian::WritableDatabase db;   /* what is filled */
    bool part = false, merged = false, updating = false;
    bool here = true; /* db is open: an update makes its delta with its first document */
    Xapian::Database base;         /* of an update */
    uint32_t last = 0;             /* its last docid */
    int lock = -1;
    bool pending = false; /* a transaction has begun */
    trouble end = FINE;
    struct graves graves;                         /* as they will be */
    std::unordered_map<std::string, tally> buried; /* words of what died since the last commit */
    std::map<std::string, std::string> notes;      /* metadata that are not written yet */
    /* the document that is being put */
    bool open = false;
    uint32_t first = 0, passages = 0; /* docid of its first passage, and how many it has so far */
    uint32_t old = 0, old_passages = 0;
    /* memory that is used again */
    struct buf data = {}, why = {};
    struct tokens tokens = {};
    std::string term;
    std::vector<struct word_count> words;

    bool in_base(uint32_t docid) const
    {
        return !updating || docid <= last;
    }
    const Xapian::Database &base_now() const
    {
        return updating ? base : db;
    }
    uint32_t within(uint32_t docid) const
    {
        return in_base(docid) ? docid : docid - last;
    }

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
        errno = 0;
        Xapian::WritableDatabase db(database, flags | Xapian::DB_BACKEND_GLASS);
        if (ours)
            unsetenv(name);
        return db;
    } catch (const Xapian::DatabaseCreateError &e) { /* it does not say why */
        std::string reason = e.get_msg() + ": " + std::strerror(errno);
        if (ours)
            unsetenv(name);
        throw Xapian::DatabaseCreateError(reason);
    } catch (...) {
        if (ours)
            unsetenv(name);
        throw;
    }
}

#define TERMLIST "termlist.glass"

/* No lists of each passage's words: half of an index would be those.  Xapian needs them to delete, which is not done
 * here; what dies is kept in a list. */
enum { BUILDING = Xapian::DB_CREATE | Xapian::DB_NO_SYNC | Xapian::DB_NO_TERMLIST };

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
    if (!folder_drop_build(folder, why) || !folder_make((w->folder + "/db").c_str(), why))
        return false;
    return writing(w, why, [&] {
        w->db = open_writable(database_of(w->folder), BUILDING);
        w->db.set_metadata(META_SCHEMA, SCHEMA_VERSION);
        w->db.set_metadata(META_ANALYSIS, ANALYSIS_VERSION);
        w->db.set_metadata(META_STATE, "1");
        w->db.commit();
        return true;
    });
}

/* What a run has left that died before it was done, or has not done. */
static bool clear_rests(struct writer *w, const struct halves &db, struct buf *why)
{
    const char *folder = w->folder.c_str();
    return folder_drop(folder, "new", why) && folder_drop(folder, "old", why) &&
           (db.two ? folder_tell(folder, "db", true, why) : folder_drop(folder, "db/" FOLDER_DELTA, why));
}

static bool open_update(struct writer *w, struct buf *why)
{
    const char *folder = w->folder.c_str();
    if (!folder_has_index(folder, why) || !folder_lock(folder, "written", &w->lock, why))
        return false;
    return writing(w, why, [&] {
        struct halves db = open_database(w->folder);
        if (!check_version(db.meta(), w->folder, why) || !clear_rests(w, db, why))
            return false;
        w->updating = true;
        w->base = db.base;
        w->last = db.last;
        w->here = db.two;
        read_graves(&w->graves, db.meta());
        if (db.two)
            w->db = open_writable(delta_of(w->folder), Xapian::DB_OPEN);
        return true;
    });
}

/* What is said of the index as a whole stands in its db. */
static bool open_part(struct writer *w, unsigned part, struct buf *why)
{
    std::string name = FOLDER_PART + std::to_string(part);
    if (!folder_drop(w->folder.c_str(), name.c_str(), why))
        return false;
    w->part = true;
    return writing(w, why, [&] {
        w->db = open_writable(w->folder + "/" + name, BUILDING);
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

static bool is_block_of(const std::string &key, const char *table)
{
    size_t len = std::strlen(table);
    return !key.compare(0, len, table) && (key.size() == len || key[len] == ' ');
}

static void copy_metadata(const Xapian::Database &from, Xapian::WritableDatabase &to)
{
    for (auto key = from.metadata_keys_begin(); key != from.metadata_keys_end(); ++key)
        if (!is_block_of(*key, META_WORDS))
            to.set_metadata(*key, from.get_metadata(*key));
}

/* The delta has all that is said of the index: from afar only its metadata can be read.  It is named when it has them,
 * and has no documents yet. */
static void make_delta(struct writer *w)
{
    struct buf why = {};
    w->db = open_writable(delta_of(w->folder), Xapian::DB_CREATE);
    w->here = true;
    copy_metadata(w->base, w->db);
    w->db.set_metadata(META_BASE, base_name(w->base));
    w->db.commit();
    bool ok = folder_sync(w->folder.c_str(), "db/" FOLDER_DELTA, &why) &&
              folder_tell(w->folder.c_str(), "db", true, &why);
    std::string reason = buf_string(&why);
    buf_free(&why);
    if (!ok)
        throw Xapian::DatabaseError(reason);
}

/* All changes up to a commit are one transaction, so that Xapian, which writes every batch out, shows none of them
 * before.  That is also as quick and as compact as writing in place (DB_DANGEROUS), which could not be cancelled. */
static void change(struct writer *w)
{
    if (!w->here)
        make_delta(w);
    if (w->pending)
        return;
    w->db.begin_transaction();
    w->pending = true;
}

/* Is there such a record?  Deleting by a wrong number would take other documents' passages away. */
static bool check_record(const struct writer *w, uint32_t record, uint32_t passages, struct buf *why)
{
    struct listing l = {};
    const Xapian::Database &db = w->in_base(record) ? w->base_now() : w->db;
    bool found = record > passages && !w->graves.dead(record) && (w->here || w->in_base(record)) &&
                 stat_unpack(db.get_document(w->within(record), Xapian::DOC_ASSUME_VALID).get_value(SLOT_STAT), &l);
    if (found && l.passages == passages)
        return true;
    return fail(why, "the index '%s' has no record %u with %u passages", w->folder.c_str(), record, passages);
}

static int compare(const struct word_count &a, const struct word_count &b)
{
    int order = std::memcmp(a.term, b.term, std::min(a.len, b.len));
    return order ? order : a.len - b.len;
}

/* The words of a text as they are put, into w->words: sorted, each once with its count. */
static void count_words(struct writer *w, const char *text, size_t len)
{
    std::vector<struct word_count> &words = w->words;
    size_t n = 0;
    tokens_of(&w->tokens, text, len);
    words.clear();
    for (size_t i = 0; i < w->tokens.n; i++)
        words.push_back({token_term(&w->tokens, &w->tokens.at[i]), w->tokens.at[i].term_len, 1});
    std::sort(words.begin(), words.end(),
              [](const struct word_count &a, const struct word_count &b) { return compare(a, b) < 0; });
    for (size_t i = 0; i < words.size(); i++)
        if (n && !compare(words[n - 1], words[i]))
            words[n - 1].count++;
        else
            words[n++] = words[i];
    words.resize(n);
}

static void add_words(struct writer *w, std::set<std::string> &terms, const char *prefix, const char *text)
{
    if (!text)
        return;
    tokens_of(&w->tokens, text, std::strlen(text));
    for (size_t i = 0; i < w->tokens.n; i++) {
        const struct token *token = &w->tokens.at[i];
        terms.insert(prefix + std::string(token_term(&w->tokens, token), token->term_len));
    }
}

static std::set<std::string> record_terms(struct writer *w, const struct document *d)
{
    std::set<std::string> terms = {RECORD_TERM, path_term(d->path)};
    add_words(w, terms, PREFIX_TITLE, d->title);
    add_words(w, terms, PREFIX_AUTHOR, d->author);
    return terms;
}

static std::string language_term(enum lang lang)
{
    return std::string(PREFIX_LANGUAGE) + language_row(lang)->code;
}

static std::string data_in(const Xapian::Database &db, uint32_t docid)
{
    return db.get_document(docid, Xapian::DOC_ASSUME_VALID).get_data();
}

/* A passage or a record, as it stands in the index; what cannot be read ends the call. */
struct stored_passage {
    struct passage p;
    struct buf room = {};
    std::string data;

    stored_passage(const Xapian::Database &db, uint32_t docid) : data(data_in(db, docid))
    {
        if (!passage_read(&p, data.data(), data.size(), &room)) {
            buf_free(&room);
            throw Xapian::DatabaseCorruptError("a passage cannot be read");
        }
    }
    ~stored_passage()
    {
        buf_free(&room);
    }
    stored_passage(const stored_passage &) = delete;
};

struct stored_document {
    struct document d;

    explicit stored_document(const std::string &data)
    {
        if (!document_read(&d, data.data(), data.size()))
            throw Xapian::DatabaseCorruptError("a record cannot be read");
    }
    ~stored_document()
    {
        document_free(&d);
    }
    stored_document(const stored_document &) = delete;
};

static void bury_term(struct writer *w, const std::string &term, uint32_t count)
{
    tally &t = w->buried[term];
    t.freq++;
    t.count += count;
}

/* Its words are counted once more: what the dead have is taken off what all have. */
static void bury_passage(struct writer *w, uint32_t docid)
{
    stored_passage stored(w->base_now(), docid);
    count_words(w, stored.p.text, stored.p.text_len);
    for (const struct word_count &word : w->words)
        bury_term(w, std::string(word.term, word.len), word.count);
    bury_term(w, language_term(stored.p.lang), 0);
    w->graves.words += w->tokens.n;
}

static void bury_record(struct writer *w, uint32_t docid)
{
    stored_document stored(data_in(w->base_now(), docid));
    for (const std::string &term : record_terms(w, &stored.d))
        bury_term(w, term, 0);
    w->graves.records++;
}

/* Passages of the base; last: of the run, its record if it has one. */
static void bury(struct writer *w, uint32_t first, uint32_t last, bool record)
{
    struct graves &g = w->graves;
    for (uint32_t docid = first; docid <= last; docid++)
        if (record && docid == last)
            bury_record(w, docid);
        else
            bury_passage(w, docid);
    auto at = g.at(first);
    g.runs.insert(g.runs.begin() + (at - g.runs.begin()), {first, last});
    g.docids += last - first + 1;
    auto renewed = std::lower_bound(g.renewed.begin(), g.renewed.end(), last);
    if (renewed != g.renewed.end() && *renewed == last)
        g.renewed.erase(renewed);
}

static void delete_run(struct writer *w, uint32_t first, uint32_t n)
{
    for (uint32_t i = 0; i < n; i++)
        w->db.delete_document(first + i);
}

/* A document goes. */
static void remove_run(struct writer *w, uint32_t record, uint32_t passages)
{
    if (w->in_base(record))
        bury(w, record - passages, record, true);
    else
        delete_run(w, w->within(record) - passages, passages + 1);
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
        if (old && !check_record(w, old, old_passages, why))
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
    d.add_boolean_term(language_term(p->lang));
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

static Xapian::Document record_of(struct writer *w, const struct document *d)
{
    Xapian::Document record;
    buf_clear(&w->data);
    document_write(d, &w->data);
    record.set_data(std::string(w->data.s, w->data.len));
    for (const std::string &term : record_terms(w, d))
        record.add_boolean_term(term);
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
            remove_run(w, w->old, w->old_passages);
        w->open = false;
        return true;
    });
}

bool writer_cancel(struct writer *w, struct buf *why)
{
    return writing(w, why, [&] {
        if (w->open && w->passages && w->updating)
            delete_run(w, w->first, w->passages);
        else if (w->open && w->passages)
            bury(w, w->first, w->first + w->passages - 1, false);
        w->open = false;
        return true;
    });
}

bool writer_drop(struct writer *w, uint32_t record, uint32_t passages, struct buf *why)
{
    return writing(w, why, [&] {
        if (!no_document(w, why) || !check_record(w, record, passages, why))
            return false;
        change(w);
        remove_run(w, record, passages);
        return true;
    });
}

static bool same_text(const char *a, const char *b)
{
    return a && b ? !std::strcmp(a, b) : a == b;
}

/* In the base a record stays, with its terms; what it says now is kept beside. */
static void renew_beside(struct writer *w, uint32_t record, const struct document *d)
{
    std::vector<uint32_t> &renewed = w->graves.renewed;
    buf_clear(&w->data);
    document_write(d, &w->data);
    w->db.set_metadata(block_key(META_RENEWED, record), std::string(w->data.s, w->data.len));
    if (!w->graves.is_renewed(record))
        renewed.insert(std::lower_bound(renewed.begin(), renewed.end(), record), record);
}

/* Puts a document of one database into the one that is filled, under another record. */
static void copy_document(struct writer *w, const Xapian::Database &from, uint32_t first, const struct document *d)
{
    for (uint32_t i = 0; i < d->passages; i++) {
        stored_passage stored(from, first + i);
        count_words(w, stored.p.text, stored.p.text_len);
        w->db.add_document(passage_of(w, &stored.p, w->words.data(), w->words.size()));
    }
    w->db.add_document(record_of(w, d));
}

static void renew_in_base(struct writer *w, uint32_t record, const struct document *d)
{
    stored_document stored(data_in(w->base_now(), record));
    if (same_text(stored.d.title, d->title) && same_text(stored.d.author, d->author)) {
        renew_beside(w, record, d);
        return;
    }
    copy_document(w, w->base_now(), record - d->passages, d);
    remove_run(w, record, d->passages);
}

bool writer_renew(struct writer *w, uint32_t record, const struct document *d, struct buf *why)
{
    return writing(w, why, [&] {
        if (!no_document(w, why) || !check_record(w, record, d->passages, why))
            return false;
        change(w);
        if (w->in_base(record))
            renew_in_base(w, record, d);
        else
            w->db.replace_document(w->within(record), record_of(w, d));
        return true;
    });
}

bool writer_metadata(struct writer *w, const char *key, const char *value, struct buf *why)
{
    return writing(w, why, [&] {
        w->notes[key] = value;
        return true;
    });
}

enum { BLOCK_WORDS = 1000, BLOCK_DEAD_WORDS = 250 }; /* of few of them all are asked for */

/* Makes the blocks of a word_table. */
struct blocks {
    Xapian::WritableDatabase db;
    const char *key;
    bool counted;
    std::string table = {}, block = {}, last = {};
    size_t n = 0, words = 0; /* blocks so far, words of this one */

    void add(const std::string &word, uint32_t freq, uint64_t count)
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
        put_number(block, freq);
        if (counted)
            put_number(block, count);
        last = word;
        if (words == (counted ? BLOCK_DEAD_WORDS : BLOCK_WORDS))
            end_block();
    }
    void end_block()
    {
        if (words)
            db.set_metadata(block_key(key, n++), block);
        block.clear();
        words = 0;
    }
    /* The last block, the table, and no more. */
    void end()
    {
        end_block();
        for (size_t i = n; !db.get_metadata(block_key(key, i)).empty(); i++)
            db.set_metadata(block_key(key, i), "");
        db.set_metadata(key, table);
    }
};

using tallies = std::unordered_map<std::string, tally>;

/* All blocks of a table, which may be written over then. */
static void read_blocks(word_table &table, const Xapian::Database &meta)
{
    learn_words(table, meta);
    for (size_t n = 0; n < table.blocks.size(); n++)
        read_block(table, meta, n);
}

static std::vector<const tallies::value_type *> sorted(const tallies &all)
{
    std::vector<const tallies::value_type *> out;
    out.reserve(all.size());
    for (const auto &one : all)
        out.push_back(&one);
    std::sort(out.begin(), out.end(), [](const tallies::value_type *a, const tallies::value_type *b) {
        return a->first < b->first;
    });
    return out;
}

/* Writes the words of the dead: those of a table that was read, and those of some that died since. */
static void write_dead_words(const word_table &old, const tallies &more, Xapian::WritableDatabase &db)
{
    struct blocks b = {db, META_DEAD_WORDS, true};
    auto fresh = sorted(more);
    auto at = fresh.begin();
    for (const word_block &block : old.blocks)
        for (const word_block::word &word : block.words) {
            std::string term = block.bytes.substr(word.at, word.len);
            for (; at != fresh.end() && (*at)->first < term; ++at)
                b.add((*at)->first, (*at)->second.freq, (*at)->second.count);
            bool both = at != fresh.end() && (*at)->first == term;
            b.add(term, word.freq + (both ? (*at)->second.freq : 0), word.count + (both ? (*at)->second.count : 0));
            at += both;
        }
    for (; at != fresh.end(); ++at)
        b.add((*at)->first, (*at)->second.freq, (*at)->second.count);
    b.end();
}

static void write_graves(const struct graves &g, Xapian::WritableDatabase &db)
{
    std::string dead, renewed;
    put_bytes(dead, g.words, 8);
    put_bytes(dead, g.records, 4);
    for (const auto &run : g.runs) {
        put_bytes(dead, run.first, 4);
        put_bytes(dead, run.second, 4);
    }
    for (uint32_t record : g.renewed)
        put_bytes(renewed, record, 4);
    db.set_metadata(META_DEAD, g.runs.empty() ? "" : dead);
    db.set_metadata(META_RENEWED, renewed);
}

/* What belongs to the documents that were changed. */
static void write_state(struct writer *w)
{
    if (!w->graves.runs.empty() || !w->graves.renewed.empty())
        write_graves(w->graves, w->db);
    if (!w->buried.empty()) {
        word_table old(META_DEAD_WORDS);
        read_blocks(old, w->db);
        write_dead_words(old, w->buried, w->db);
        w->buried.clear();
    }
    if (w->updating)
        w->db.set_metadata(META_STATE, std::to_string(1 + std::stoull("0" + w->db.get_metadata(META_STATE))));
}

static void write_notes(struct writer *w, Xapian::WritableDatabase &db)
{
    for (const auto &note : w->notes)
        db.set_metadata(note.first, note.second);
    w->notes.clear();
}

/* Where no document has changed there need be no delta. */
static void commit_notes(struct writer *w)
{
    if (!w->here) {
        Xapian::WritableDatabase db = open_writable(database_of(w->folder), Xapian::DB_OPEN | Xapian::DB_NO_TERMLIST);
        write_notes(w, db);
        db.commit();
        db.close();
        return;
    }
    w->db.begin_transaction();
    write_notes(w, w->db);
    w->db.commit_transaction();
}

static void commit_documents(struct writer *w)
{
    write_state(w);
    write_notes(w, w->db);
    w->pending = false; /* also where it fails */
    w->db.commit_transaction();
}

bool writer_commit(struct writer *w, struct buf *why)
{
    return writing(w, why, [&] {
        if (!no_document(w, why))
            return false;
        if (w->pending)
            commit_documents(w);
        else if (!w->notes.empty())
            commit_notes(w);
        return true;
    });
}

bool writer_reader(struct writer *w, struct index **out, struct buf *why)
{
    return index_open(out, w->folder.c_str(), why);
}

static bool add_to_blocks(void *ctx, const char *term, size_t len, uint32_t freq)
{
    static_cast<struct blocks *>(ctx)->add(std::string(term, len), freq, 0);
    return true;
}

/* Writes all words of the committed state, of a shard. */
static void store_words(Xapian::WritableDatabase &db, struct index *x)
{
    struct blocks b = {db, META_WORDS, false};
    b.table = stamp_of(x->db.meta());
    walk_both(x, "", add_to_blocks, &b);
    b.end();
    db.commit();
}

/* Where they have changed. */
static void refresh_words(struct writer *w)
{
    if (!w->here)
        return;
    struct index x(w->folder, open_database(w->folder));
    const Xapian::Database &meta = x.db.meta();
    read_graves(&x.graves, meta);
    if (!meta.get_metadata(META_SHARD).empty() &&
        meta.get_metadata(META_WORDS).compare(0, STAMP_BYTES, stamp_of(meta)) != 0)
        store_words(w->db, &x);
}

/* One that was compacted. */
static Xapian::WritableDatabase reopen(const std::string &database)
{
    return open_writable(database, Xapian::DB_OPEN | Xapian::DB_NO_SYNC | Xapian::DB_NO_TERMLIST);
}

/* Of a database that is alone. */
static void rewrite_words(const std::string &database)
{
    struct halves db;
    Xapian::WritableDatabase to = reopen(database);
    db.base = open_glass(database);
    db.last = db.base.get_lastdocid();
    struct index x(database, db);
    read_graves(&x.graves, db.base);
    store_words(to, &x);
    to.close();
}

bool writer_close(struct writer *w, struct buf *why)
{
    bool ok = w->merged || (writer_cancel(w, why) && writer_commit(w, why) && writing(w, why, [&] {
                  if (!w->part)
                      refresh_words(w);
                  if (w->here)
                      w->db.close();
                  return true;
              }));
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
        if (w->here)
            w->db.close();
        return true;
    });
    buf_free(&why);
    close_writer(w);
}

/* ---- compacting ---- */

/* Has the compacted database all that the other has?  Xapian takes a table that it cannot open for one that is not
 * there, and leaves it out without a word. */
static bool complete(const Xapian::Database &old, const Xapian::Database &compacted)
{
    if (old.get_doccount() != compacted.get_doccount() || old.get_total_length() != compacted.get_total_length())
        return false;
    if (!compacted.get_doccount())
        return true;
    Xapian::Document last = compacted.get_document(compacted.get_lastdocid());
    return !last.get_data().empty();
}

using paths = std::vector<std::string>;

static bool collect_part(void *ctx, const char *name)
{
    static_cast<paths *>(ctx)->push_back(name);
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

/* The base of a build and its parts. */
static bool find_parts(const char *folder, paths *all, struct buf *why)
{
    if (!folder_parts(folder, collect_part, all, why))
        return false;
    std::sort(all->begin(), all->end());
    for (std::string &name : *all)
        name = std::string(folder) + "/" + name;
    all->insert(all->begin(), database_of(folder));
    return true;
}

/* Makes some databases one, every block full, in folder/new/base.  It has no lists of words where one of them has none.
 * xapian-tcpsrv reads no passage of a database without a table for those, so it gets an empty one: an empty file is
 * what Xapian makes, too. */
static bool compact(const char *folder, const paths &all, std::string *to, struct buf *why)
{
    Xapian::Database db;
    *to = std::string(folder) + "/new/" FOLDER_BASE;
    for (const std::string &one : all)
        db.add_database(open_glass(one));
    db.compact(*to, Xapian::Compactor::FULL);
    if (!complete(db, open_glass(*to)))
        return fail(why, "cannot finish the index '%s': its files cannot be read", folder);
    return folder_touch(to->c_str(), TERMLIST, why);
}

static void dig_up(tallies &all, const Xapian::Database &meta)
{
    word_table table(META_DEAD_WORDS);
    read_blocks(table, meta);
    for (const word_block &block : table.blocks)
        for (const word_block::word &word : block.words) {
            tally &t = all[block.bytes.substr(word.at, word.len)];
            t.freq += word.freq;
            t.count += word.count;
        }
}

/* What died in the parts while they were built (a document that was broken off), in the docids of the whole. */
static void join_graves(const paths &all, const std::string &whole)
{
    struct graves sum;
    tallies words;
    uint32_t offset = 0;
    for (const std::string &one : all) {
        struct graves g;
        Xapian::Database db = open_glass(one);
        read_graves(&g, db);
        for (const auto &run : g.runs)
            sum.runs.emplace_back(run.first + offset, run.second + offset);
        sum.records += g.records;
        sum.words += g.words;
        dig_up(words, db);
        offset += db.get_lastdocid();
    }
    if (sum.runs.empty() || all.size() < 2)
        return;
    Xapian::WritableDatabase db = reopen(whole);
    write_graves(sum, db);
    write_dead_words(word_table(META_DEAD_WORDS), words, db);
    db.close();
}

static bool to_disk(const char *folder, struct buf *why)
{
    return folder_tell(folder, "new", false, why) && folder_sync(folder, "new/" FOLDER_BASE, why) &&
           folder_sync(folder, "new", why);
}

/* ---- merging ---- */

enum { MERGE_SHARE = 4, MERGE_PASSAGES = 100, MERGE_BYTES = 1 << 20 };

enum merging { MERGE_NOT, MERGE_DELTA, MERGE_ALL };

/* What is dead takes room and time until all is put anew, from the texts that are in the index; that costs what a build
 * costs, and so is done where a fourth is dead.  A large delta is made part of the base, which costs a tenth. */
static enum merging merge_worth(const struct writer *w)
{
    const char *folder = w->folder.c_str();
    uint64_t base = folder_bytes(folder, "db/" FOLDER_BASE), delta = folder_bytes(folder, "db/" FOLDER_DELTA);
    if (w->graves.docids > MERGE_PASSAGES + w->last / MERGE_SHARE ||
        w->graves.renewed.size() > MERGE_PASSAGES + w->last / MERGE_SHARE)
        return MERGE_ALL;
    return delta > MERGE_BYTES + base / MERGE_SHARE ? MERGE_DELTA : MERGE_NOT;
}

static bool add_living(void *ctx, const struct listing *l)
{
    static_cast<std::vector<uint32_t> *>(ctx)->push_back(l->docid);
    return true;
}

/* Who is told how far a merge is, and may end it. */
struct watcher {
    index_going_fn *going;
    void *ctx;

    bool goes_on(size_t done, size_t all) const
    {
        return !going || going(ctx, done, all);
    }
};

/* Puts all documents that are not dead into an empty database.  stopped: an end was asked for. */
static bool put_anew(struct index *x, const std::string &to, const watcher &watch, bool *stopped, struct buf *why)
{
    std::vector<uint32_t> records;
    std::unique_ptr<struct writer, void (*)(struct writer *)> fresh(new struct writer(x->folder.c_str()), close_writer);
    if (!index_documents(x, add_living, &records, why))
        return false;
    fresh->db = open_writable(to, BUILDING);
    change(fresh.get());
    for (size_t i = 0; i < records.size(); i++) {
        *stopped = !watch.goes_on(i, records.size());
        if (*stopped)
            return true;
        stored_document stored(data_here(x->db, x->graves, records[i]));
        uint32_t first = x->db.within(records[i]) - stored.d.passages;
        copy_document(fresh.get(), x->db.of(records[i]), first, &stored.d);
    }
    fresh->db.commit_transaction();
    fresh->db.close();
    return true;
}

/* Does it speak of docids, which change, or of words, which have a table of their own? */
static bool of_state(const std::string &key)
{
    static const char *const keys[] = {META_BASE, META_DEAD, META_DEAD_WORDS, META_RENEWED};
    for (const char *one : keys)
        if (is_block_of(key, one))
            return true;
    return false;
}

/* What the delta says of the index is true of the merged one; state: also what it says of the base, which is in it. */
static void keep_metadata(const Xapian::Database &from, const std::string &whole, bool state)
{
    Xapian::WritableDatabase to = reopen(whole);
    for (auto key = from.metadata_keys_begin(); key != from.metadata_keys_end(); ++key)
        if (*key != META_BASE && (state || !of_state(*key)))
            to.set_metadata(*key, from.get_metadata(*key));
    to.set_metadata(META_BASE, "");
    to.close();
}

/* The delta without its lists of words, which would come into the base with it. */
static bool copy_delta(struct writer *w, const std::string &to, struct buf *why)
{
    if (!folder_make(to.c_str(), why))
        return false;
    for (const char *name : {"iamglass", "docdata.glass", "postlist.glass"})
        if (!folder_copy((delta_of(w->folder) + "/" + name).c_str(), (to + "/" + name).c_str(), why))
            return false;
    return true;
}

static bool merge(struct writer *w, enum merging how, const watcher &watch, struct buf *why)
{
    const char *folder = w->folder.c_str();
    std::string fresh = w->folder + "/new", fill = fresh + "/" FOLDER_FILL, whole;
    struct index x(w->folder, open_database(w->folder));
    const Xapian::Database &meta = x.db.meta();
    paths all = {database_of(w->folder), fill};
    bool stopped = false;
    read_graves(&x.graves, meta);
    if (!folder_make(fresh.c_str(), why) ||
        !(how == MERGE_ALL ? put_anew(&x, fill, watch, &stopped, why) : copy_delta(w, fill, why)))
        return false;
    if (stopped)
        return folder_drop(folder, "new", why);
    if (how == MERGE_ALL)
        all = {fill};
    if (!compact(folder, all, &whole, why))
        return false;
    keep_metadata(meta, whole, how == MERGE_DELTA);
    if (!meta.get_metadata(META_SHARD).empty())
        rewrite_words(whole);
    return folder_drop(folder, "new/" FOLDER_FILL, why) && to_disk(folder, why) && folder_exchange(folder, why);
}

/* What was begun goes: it may be what fills the disk. */
static bool merge_or_drop(struct writer *w, enum merging how, const watcher &watch, struct buf *why)
{
    trouble end;
    struct buf rest = {};
    bool ok = guarded(why, scene{"cannot merge what is new into the index", w->folder.c_str(), &end},
                      [&] { return merge(w, how, watch, why); });
    if (!ok)
        folder_drop(w->folder.c_str(), "new", &rest);
    buf_free(&rest);
    return ok;
}

bool writer_merge(struct writer *w, index_going_fn *going, void *ctx, struct buf *why)
{
    return writing(w, why, [&] {
        if (!no_document(w, why))
            return false;
        enum merging how = w->updating && w->here && !w->pending ? merge_worth(w) : MERGE_NOT;
        if (how == MERGE_NOT)
            return true;
        w->db.close();
        w->here = false;
        w->merged = true;
        return merge_or_drop(w, how, watcher{going, ctx}, why);
    });
}

/* ---- installing ---- */

/* Makes folder/db and its parts one small database. */
static bool finish_build(const char *folder, struct buf *why)
{
    trouble end;
    return guarded(why, scene{"cannot finish the index", folder, &end}, [&] {
        struct place here = {folder, why};
        std::string fresh = std::string(folder) + "/new", whole;
        paths all;
        if (!folder_drop(folder, "new", why) || !folder_make(fresh.c_str(), why) || !find_parts(folder, &all, why) ||
            !compact(folder, all, &whole, why))
            return false;
        join_graves(all, whole);
        if (all.size() > 1 && !open_glass(whole).get_metadata(META_SHARD).empty())
            rewrite_words(whole); /* the words of db alone are not those of all */
        if (!folder_drop(folder, "db", why) || !folder_parts(folder, drop_part, &here, why))
            return false;
        if (!to_disk(folder, why))
            return false;
        if (std::rename(fresh.c_str(), (std::string(folder) + "/db").c_str()) != 0)
            return fail(why, "cannot finish the index '%s': %s", folder, std::strerror(errno));
        return true;
    });
}

static bool install(const char *build, const char *target, struct buf *why)
{
    int lock = -1;
    if (!folder_free(target, why) || !finish_build(build, why))
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
