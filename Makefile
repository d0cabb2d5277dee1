# najdi: GNU make.  The two commands are `make demo` and `make test`; the rest is listed by `make help`.
#
# Folders see only what they may: text < shim < indexer, query < tests.  The -iquote paths below are the whole rule, so
# an upward #include does not compile.

BUILD    ?= build
PREFIX   ?= /usr/local
DESTDIR  ?=
CC       ?= cc
CXX      ?= c++
SANITIZE ?=
OPT      ?= -O2

# What Debian packages we need, to build and to test.
PACKAGES = make gcc g++ pkg-config libxapian-dev libutf8proc-dev libxxhash-dev perl

warnings = -Wall -Wextra -Werror -Wshadow -Wpointer-arith -Wwrite-strings
flags    = $(OPT) -g $(warnings) -D_GNU_SOURCE $(if $(TIGHT),-DTIGHT) \
           $(if $(SANITIZE),-fsanitize=$(SANITIZE) -fno-sanitize-recover=all -fno-omit-frame-pointer)
cflags   = -std=c11 -Wstrict-prototypes -Wmissing-prototypes -Wvla $(flags)
cxxflags = -std=c++17 $(flags)
libs     = -lxapian -lutf8proc -lxxhash -lm

see_text    = -iquote text
see_shim    = $(see_text) -iquote shim
see_indexer = $(see_shim) -iquote indexer
see_query   = $(see_shim) -iquote query
see_tests   = $(see_shim) -iquote indexer -iquote query -iquote tests

objects = $(patsubst %,$(BUILD)/%.o,$(basename $(wildcard $(1)/*.c $(1)/*.cc)))
text    := $(call objects,text)
shim    := $(call objects,shim)
indexer := $(call objects,indexer)
query   := $(call objects,query)
parts   := $(text) $(shim) $(filter-out %/main.o,$(indexer) $(query))

unit    := $(patsubst %.c,$(BUILD)/%,$(wildcard tests/unit/test_*.c tests/fault/test_*.c tests/quality/test_*.c))
fuzz    := $(patsubst %.c,$(BUILD)/%,$(wildcard tests/fuzz/fuzz_*.c))
bench   := $(patsubst %.c,$(BUILD)/%,$(wildcard tests/bench/bench_*.c))
scripts := $(wildcard tests/cli/t-*.sh tests/golden/t-*.sh tests/fault/t-*.sh tests/fuzz/t-*.sh tests/quality/t-*.sh)

.PHONY: all help setup demo test bench golden install clean
.SECONDARY:
.DELETE_ON_ERROR:

all: $(BUILD)/najdi $(BUILD)/najdi-index

$(BUILD)/najdi: $(query) $(shim) $(text)
	$(CXX) $(flags) -o $@ $^ $(LDFLAGS) $(libs)

$(BUILD)/najdi-index: $(indexer) $(shim) $(text)
	$(CXX) $(flags) -o $@ $^ $(LDFLAGS) $(libs)

define folder
$(BUILD)/$(1)/%.o: $(1)/%.c $(BUILD)/flags
	@mkdir -p $$(@D)
	$(CC) $(cflags) $(see_$(1)) $(CPPFLAGS) $(CFLAGS) -MMD -MP -c -o $$@ $$<
$(BUILD)/$(1)/%.o: $(1)/%.cc $(BUILD)/flags
	@mkdir -p $$(@D)
	$(CXX) $(cxxflags) $(see_$(1)) $(CPPFLAGS) $(CXXFLAGS) -MMD -MP -c -o $$@ $$<
endef
$(foreach f,text shim indexer query tests,$(eval $(call folder,$(f))))

# A test program is one file, linked with all parts (not with the two mains).
$(BUILD)/tests/%: $(BUILD)/tests/%.o $(parts)
	$(CXX) $(flags) -o $@ $^ $(LDFLAGS) $(libs)

# Everything is built again when the flags change.
$(BUILD)/flags: FORCE
	@mkdir -p $(@D)
	@echo '$(CC) $(CXX) $(cflags) $(cxxflags) $(CPPFLAGS) $(CFLAGS) $(CXXFLAGS)' | cmp -s - $@ || \
	 echo '$(CC) $(CXX) $(cflags) $(cxxflags) $(CPPFLAGS) $(CFLAGS) $(CXXFLAGS)' > $@
FORCE:

clean:
	rm -rf $(BUILD)

-include $(shell find $(BUILD) -name '*.d' 2>/dev/null)
