# najdi: GNU make.  The two commands are `make demo` and `make test`; `make help` lists the rest.
#
# Folders see only what they may: text < shim < indexer, query < tests.  The -iquote paths below are the whole rule: an
# upward #include does not compile.

PREFIX   ?= /usr/local
OPT      ?= -O2
MAKEFLAGS += --no-builtin-rules --no-print-directory

# What Debian packages are needed to build and to test; README.md says why each.
PACKAGES = gcc g++ pkg-config libxapian-dev libutf8proc-dev libxxhash-dev libxml2-dev libarchive-dev libcmark-dev \
           libuchardet-dev libseccomp-dev libpoppler-glib-dev poppler-utils libicu-dev perl

# To run the tests, beside those: a browser, which opens the HTML register, and xapian-tcpsrv.
TEST_PACKAGES = chromium libxml2-utils xapian-tools

# SANITIZE=address,undefined, or TIGHT=1 (buffers grow by one byte), builds in a folder of its own.
comma   := ,
variant := $(subst $(comma),-,$(SANITIZE))$(if $(TIGHT),-tight)
BUILD   ?= build$(if $(variant),/$(variant))
ifeq ($(origin CXX),default)
CXX     := $(if $(findstring clang,$(CC)),$(subst clang,clang++,$(CC)),c++)
endif

warnings = -Wall -Wextra -Werror -Wshadow -Wpointer-arith -Wwrite-strings
flags    = $(OPT) -g $(warnings) -D_GNU_SOURCE $(if $(TIGHT),-DTIGHT) \
           $(if $(SANITIZE),-fsanitize=$(SANITIZE) -fno-sanitize-recover=all -fno-omit-frame-pointer)
headers := $(patsubst -I%,-isystem %,$(shell pkg-config --cflags libxml-2.0 uchardet poppler-glib 2>/dev/null))
cflags   = -std=c11 -Wstrict-prototypes -Wmissing-prototypes -Wvla $(flags) $(headers) $(CPPFLAGS) $(CFLAGS)
cxxflags = -std=c++17 $(flags) $(CPPFLAGS) $(CXXFLAGS)

# What the readers of documents need is linked with najdi-index alone: najdi starts in no time.  Poppler is loaded when
# the first PDF comes, see indexer/read_pdf.c.
libs         = -lxapian -lutf8proc -lxxhash -lm

# A question is over in some milliseconds, so what the loader does counts: najdi has a fixed address (7,000 relocations
# fewer), and in it the two small libraries where they can be had so.  0.17 ms of 1.3.  libstdc++ comes first: most of
# the symbols that the loader looks up are its own.
archive      = $(if $(filter /%,$(shell $(CC) -print-file-name=lib$(1).a)),-l:lib$(1).a,-l$(1))
libs_asking  = $(if $(SANITIZE),$(libs),-no-pie -lstdc++ -lxapian $(call archive,utf8proc) $(call archive,xxhash) -lm)
libs_readers = $(libs) -lxml2 -larchive -lcmark -luchardet -lseccomp -ldl
link         = $(CXX) $(flags) $(CXXFLAGS) $(LDFLAGS) -Wl,--as-needed -o $@ $^

see_text    = -iquote text
see_shim    = $(see_text) -iquote shim
see_indexer = $(see_shim) -iquote indexer
see_query   = $(see_shim) -iquote query
see_tests   = -iquote tests $(see_shim) -iquote indexer -iquote query

objects  = $(patsubst %,$(BUILD)/%.o,$(basename $(wildcard $(1)/*.c $(1)/*.cc)))
programs = $(patsubst %.c,$(BUILD)/%,$(wildcard $(1)))
text    := $(filter-out %/make_inflect.o,$(call objects,text)) $(BUILD)/text/inflect_tables.o
shim    := $(call objects,shim)
indexer := $(call objects,indexer)
query   := $(call objects,query)
parts   := $(text) $(shim) $(filter-out %/main.o,$(indexer) $(query))
mains   := $(BUILD)/najdi $(BUILD)/najdi-index
tests   := $(call programs,tests/*/test_*.c)
fuzz    := $(call programs,tests/fuzz/fuzz_*.c)
bench   := $(call programs,tests/bench/bench_*.c)
golden  := $(call programs,tests/golden/*.c)
scripts := $(wildcard tests/*/t-*.sh)

# Lines that say what is made; V=1 shows the commands instead.
say = $(if $(V),,@echo '  $(1)';)

# A make below this one, with as many jobs as there are processors unless -j says otherwise.
again = $(MAKE) $(if $(filter -j% --jobserver%,$(MAKEFLAGS)),,-j$(shell nproc))

.PHONY: all help setup tests demo test memcheck bench bench-million golden fuzz install uninstall clean FORCE
.SECONDARY:
.DELETE_ON_ERROR:

all: $(mains)
tests: $(mains) $(tests) $(fuzz) $(bench) $(golden)

help:
	@sed -n 's/^#: //p' Makefile

#: make            builds build/najdi and build/najdi-index
#: make demo       installs what is missing, builds, indexes corpus/ and asks it five questions
#: make test       installs what is missing, builds, runs all tests; TESTS='tests/cli/t-*.sh' only these
#: make setup      installs what is missing (Debian packages; as root or through sudo)
#: make install    into PREFIX (/usr/local), below DESTDIR; make uninstall takes it away
#: make bench      measures the indexing and the asking here, and tells what is slower than the last time (bench.log)
#: make bench-million  how it grows up to a million passages; ARGS='--from FOLDER --keep FOLDER 10 50'
#: make golden     makes the generated tables, golden files and README's examples anew: git diff shows what has changed
#: make memcheck   a sample of the tests under valgrind
#: make fuzz       FUZZ=read TIME=60: libFuzzer (clang) on tests/fuzz/fuzz_read.c for a minute, from its seeds
#: make clean      removes the build folder
#: Variables: CC=clang  SANITIZE=address,undefined  TIGHT=1 (smallest buffers)  BUILD=folder  V=1 (show commands)

$(BUILD)/najdi: $(query) $(shim) $(text)
	$(call say,link $@)$(link) $(libs_asking)

$(BUILD)/najdi-index: $(indexer) $(shim) $(text)
	$(call say,link $@)$(link) $(libs_readers)

# A test program is one file, linked with all parts (not with the two mains).
$(BUILD)/tests/%: $(BUILD)/tests/%.o $(parts)
	$(call say,link $@)$(link) $(if $(FUZZING),-fsanitize=fuzzer) $(libs_readers)

define folder
$(BUILD)/$(1)/%.o: $(1)/%.c $(BUILD)/flags
	@mkdir -p $$(@D)
	$$(call say,cc   $$<)$(CC) $(cflags) $(see_$(1)) -MMD -MP -c -o $$@ $$<
$(BUILD)/$(1)/%.o: $(1)/%.cc $(BUILD)/flags
	@mkdir -p $$(@D)
	$$(call say,c++  $$<)$(CXX) $(cxxflags) $(see_$(1)) -MMD -MP -c -o $$@ $$<
endef
$(foreach f,text shim indexer query tests,$(eval $(call folder,$(f))))

# The strings of text/inflect_xx.c are taken apart while najdi is built: see text/inflect_tables.h.
apart := $(basename $(wildcard text/inflect_??.c text/lang_*.c)) \
         $(addprefix text/,make_inflect inflect_letters language language_data utf8 buf)
$(BUILD)/text/make_inflect: $(apart:%=$(BUILD)/%.o)
	$(call say,link $@)$(link)
$(BUILD)/text/inflect_tables.c: $(BUILD)/text/make_inflect
	$(call say,make $@)$< >$@
$(BUILD)/text/inflect_tables.o: $(BUILD)/text/inflect_tables.c
	$(call say,cc   $<)$(CC) $(cflags) $(see_text) -c -o $@ $<

# Everything is built again when the compilers or their flags change; $(BUILD)/flags is where they are kept.  Before it is
# first written we see that the compilers are there, and the headers.
needed := utf8proc.h xxhash.h unicode/ucol.h libxml/tree.h archive.h cmark.h uchardet.h seccomp.h poppler.h
told   := $(strip $(CC) $(cflags) $(CXX) $(cxxflags) $(LDFLAGS))
ifneq ($(file <$(BUILD)/flags),$(told))
$(BUILD)/flags: FORCE
endif
$(BUILD)/flags:
	@mkdir -p $(@D)
	@command -v $(firstword $(CC)) >/dev/null && printf '#include <%s>\n' xapian.h $(needed) | \
	    $(CXX) $(cxxflags) $(headers) -E -x c++ - >/dev/null 2>&1 || { \
	    echo "najdi needs a compiler for C and C++ ($(CC), $(CXX)), pkg-config, and the libraries that README.md lists;" \
	         "on Debian, \`make setup\` installs what is missing (or: apt-get install $(PACKAGES))" >&2; exit 2; }
	@printf '%s\n' '$(told)' >$@

setup:
	@have="$$(dpkg-query -W -f '|$${db:Status-Status} $${Package}|' $(PACKAGES) 2>/dev/null)"; lack=; \
	for p in $(PACKAGES); do case $$have in *"|installed $$p|"*) ;; *) lack="$$lack $$p";; esac; done; \
	if [ -z "$$lack" ]; then exit 0; fi; \
	get="apt-get install -y --no-install-recommends$$lack"; as=; log=$${TMPDIR:-/tmp}/najdi-setup.$$$$; \
	can_not() { echo "najdi needs Debian packages and cannot install them here ($$1); please run: sudo $$get" >&2; exit 2; }; \
	command -v apt-get >/dev/null || can_not "there is no apt-get"; \
	if [ "$$(id -u)" -ne 0 ]; then as="sudo -n"; \
	    $$as apt-get --version >/dev/null 2>&1 || can_not "not root, and no sudo without a password"; fi; \
	echo "Installing from Debian:$$lack"; \
	$$as $$get </dev/null >$$log 2>&1 || { $$as apt-get update && $$as $$get; } </dev/null >$$log 2>&1 || { \
	    tail -n 5 $$log >&2; can_not "apt-get failed; its output is in $$log"; }; \
	rm -f $$log

# Each line is shown, then run.
define questions
export NAJDI_INDEX=$(BUILD)/demo
$(BUILD)/najdi-index --root corpus corpus/cs corpus/en corpus/ru corpus/encodings corpus/formats
$(BUILD)/najdi search --limit 2 kramar
$(BUILD)/najdi search --limit 1 'Ельцину в Прагу'
$(BUILD)/najdi search --limit 1 '"obcanska valka"'
$(BUILD)/najdi mentions --limit 3 Skripal
$(BUILD)/najdi search --limit 1 --format json 'fialka lang:cs'
endef
export questions

demo: setup
	+@$(again) all
	@printf '%s\n' "$$questions" | while IFS= read -r line; do \
	    printf '\n$$ %s\n' "$$line"; eval "$$line" 2>&1 </dev/null || exit; done

test:
	+@$(MAKE) setup PACKAGES='$(PACKAGES) $(TEST_PACKAGES)'
	+@$(again) tests
	@tests/run $(BUILD) $(or $(TESTS),$(scripts) $(tests))

memcheck:
	+@$(MAKE) setup PACKAGES='$(PACKAGES) valgrind'
	+@$(again) tests
	@tests/memcheck $(BUILD)

bench: setup
	+@$(again) tests
	@tests/bench/whole $(BUILD) $(ARGS)

bench-million: setup
	+@$(again) tests
	@nice tests/bench/million $(BUILD) $(ARGS)

# What is found lies in the folder found; what is new and passes, in grown.  ARGS: more for the target ("-only_ascii=1").
FUZZ ?= read
TIME ?= 60
fuzz_here := $(BUILD)/fuzz
fuzz:
	+@$(MAKE) setup PACKAGES='$(PACKAGES) clang libclang-rt-14-dev'
	+@$(again) CC=clang CXX=clang++ BUILD=$(fuzz_here) SANITIZE=address,undefined \
	    CPPFLAGS='$(CPPFLAGS) -DLIBFUZZER -fsanitize=fuzzer-no-link' FUZZING=1 $(fuzz_here)/tests/fuzz/fuzz_$(FUZZ)
	@mkdir -p $(fuzz_here)/grown/$(FUZZ) $(fuzz_here)/found
	$(fuzz_here)/tests/fuzz/fuzz_$(FUZZ) -max_total_time=$(TIME) -timeout=20 -rss_limit_mb=4096 -print_final_stats=1 \
	    -artifact_prefix=$(fuzz_here)/found/$(FUZZ)- $(ARGS) $(fuzz_here)/grown/$(FUZZ) \
	    $(wildcard tests/fuzz/seeds/$(FUZZ)) $(SEEDS)

golden: setup
	text/make_language <text/language_samples.txt >$(BUILD)/made && cp $(BUILD)/made text/language_data.c
	indexer/make_encoding <text/language_samples.txt >$(BUILD)/made && cp $(BUILD)/made indexer/encoding_data.c
	text/make_names <text/names.tsv >$(BUILD)/made && cp $(BUILD)/made text/names_data.c
	+@$(again) tests
	@GOLDEN=write tests/run $(BUILD) $(wildcard tests/golden/t-*.sh) tests/cli/t-readme.sh

manuals := $(notdir $(wildcard man/*.1))
install: all
	install -d $(DESTDIR)$(PREFIX)/bin $(DESTDIR)$(PREFIX)/share/man/man1
	install -m 755 $(mains) $(DESTDIR)$(PREFIX)/bin
	$(if $(manuals),install -m 644 $(manuals:%=man/%) $(DESTDIR)$(PREFIX)/share/man/man1)

uninstall:
	rm -f $(addprefix $(DESTDIR)$(PREFIX)/bin/,$(notdir $(mains))) $(addprefix $(DESTDIR)$(PREFIX)/share/man/man1/,$(manuals))

clean:
	rm -rf $(BUILD)

-include $(wildcard $(patsubst %.o,%.d,$(text) $(apart:%=$(BUILD)/%.o) $(shim) $(indexer) $(query)) $(addsuffix .d,$(tests) $(fuzz) $(bench) $(golden)))
