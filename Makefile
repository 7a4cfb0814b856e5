# smtpcodes: `make demo` and `make test` do all their own set-up; see README.md.
SHARED ?= ../shared
PREFIX ?= /usr/local
CC ?= cc
CFLAGS ?= -O2 -g
WARNINGS = -std=c11 -Wall -Wextra -Wshadow -Wstrict-prototypes -Wno-overlength-strings
FLAGS = $(CFLAGS) $(WARNINGS) -fPIC -fvisibility=hidden

LUAS = lua5.1 lua5.2 lua5.3 lua5.4 luajit
FOUND = $(foreach lua,$(LUAS),$(if $(shell command -v $(lua)),$(if $(wildcard $(call include_of,$(lua))/lua.h),$(lua))))
include_of = $(if $(filter luajit,$(1)),/usr/include/luajit-2.1,/usr/include/$(1))
abi_of = $(if $(filter luajit,$(1)),5.1,$(patsubst lua%,%,$(1)))
FIRST_LUA = $(firstword $(filter lua5.4,$(FOUND)) $(FOUND))

CORE = \
  vocabulary tokens atom words phrase status registry spelling lookup details tables weights \
  unescape fields format reply nested address instant number mime decode charset markup \
  logline dsn bounce evidence features model decide classify normalize rules recipients message
BINDING = lua_push lua_report lua_rules lua_scan lua_smtpcodes
GENERATED_C = src/tables.c src/weights.c
CORE_OBJECTS = $(CORE:%=build/core/%.o)
DATA = $(wildcard src/data/*.lua src/data/*/*.lua)
GENERATOR = src/gen.lua $(wildcard src/gen/*.lua) lua/smtpcodes/phrases.lua

.DELETE_ON_ERROR:
.SECONDARY:
.PHONY: all setup demo test env gen docs rockspecs train margins bench check lint accuracy install clean hosts run-demo run-test run-check run-lint run-hosts

all: build/libsmtpcodes.a $(FOUND:%=build/%/smtpcodes/core.so)

setup:
	@sh .ci/setup

src/tables.c: $(DATA) $(GENERATOR)
	$(FIRST_LUA) src/gen.lua > build/tables.c.new && mv build/tables.c.new $@

gen:
	@mkdir -p build
	@$(MAKE) --no-print-directory -W src/gen.lua src/tables.c

docs: doc/reasons.md

doc/reasons.md: $(DATA) src/gen/reasons_doc.lua
	$(FIRST_LUA) src/gen/reasons_doc.lua > build/reasons.md.new && mv build/reasons.md.new $@

# Those of the version and those of the repository's head.
VERSION = $(shell sed -n 's/^.define SMTPC_VERSION "\(.*\)"/\1/p' src/smtpcodes.h)
rockspecs:
	@mkdir -p build/rockspec && rm -f build/rockspec/*
	@for name in smtpcodes smtpcodes-cli; do for version in scm $(VERSION); do \
	  $(FIRST_LUA) src/gen/rockspec.lua $$name-$$version-1 > build/rockspec/$$name-$$version-1.rockspec || exit 1; \
	done; done
	@rm -f rockspec/*.rockspec && mv build/rockspec/*.rockspec rockspec/

# The weights of words, from the samples of the data files and src/lines, as the core cuts them into features.
train: build/train
	$(FIRST_LUA) src/gen/samples.lua > build/samples.tsv
	build/train < build/samples.tsv > build/weights.c.new && mv build/weights.c.new src/weights.c

# What rules and words get right on lines that the weights have not seen: each fourth of src/lines is left out.
margins: build/train
	$(FIRST_LUA) src/gen/samples.lua without 4 > build/without.tsv
	build/train < build/without.tsv > build/weights_without.c
	$(CC) $(FLAGS) -Isrc -o build/margins src/gen/margins.c build/weights_without.c $(filter-out build/core/weights.o,$(CORE_OBJECTS))
	$(FIRST_LUA) src/gen/samples.lua only 4 > build/only.tsv
	@build/margins < build/only.tsv

build/train: src/gen/train.c src/gen/svm.c build/libsmtpcodes.a
	$(CC) $(FLAGS) -ffp-contract=off -Isrc -o $@ $^

# A stranger's clone has files of one age: tables.c is made anew only where data is newer.
$(CORE_OBJECTS): build/core/%.o: src/%.c src/smtpcodes.h src/tables.h src/core.h src/span.h
	@mkdir -p $(@D)
	$(CC) $(FLAGS) -c -o $@ $<

build/libsmtpcodes.a: $(CORE_OBJECTS)
	@rm -f $@
	$(AR) rcs $@ $^

define COMPILE_BINDING
	@mkdir -p $(@D)
	$(CC) $(FLAGS) -I$(call include_of,$*) -c -o $@ $<
endef
build/%/lua_push.o: src/lua_push.c src/lua_push.h src/lua_compat.h src/smtpcodes.h
	$(COMPILE_BINDING)
build/%/lua_report.o: src/lua_report.c src/lua_push.h src/lua_compat.h src/smtpcodes.h
	$(COMPILE_BINDING)
build/%/lua_rules.o: src/lua_rules.c src/lua_push.h src/lua_compat.h src/smtpcodes.h
	$(COMPILE_BINDING)
build/%/lua_scan.o: src/lua_scan.c src/lua_push.h src/lua_compat.h src/smtpcodes.h
	$(COMPILE_BINDING)
build/%/lua_smtpcodes.o: src/lua_smtpcodes.c src/lua_push.h src/lua_compat.h src/smtpcodes.h
	$(COMPILE_BINDING)

# Lua's own symbols stay undefined: the program that loads the module has them.
build/%/smtpcodes/core.so: $(foreach file,$(BINDING),build/%/$(file).o) $(CORE_OBJECTS)
	@mkdir -p $(@D)
	$(CC) -shared -o $@.new $^ && mv $@.new $@

LUA ?= $(FIRST_LUA)
env: | build/$(LUA)/smtpcodes/core.so
	@echo 'export LUA_PATH="$(CURDIR)/lua/?.lua;;"'
	@echo 'export LUA_CPATH="$(CURDIR)/build/$(LUA)/?.so;;"'

WITH = LUA_PATH="$(CURDIR)/lua/?.lua;$(CURDIR)/?.lua;;" LUA_CPATH="$(CURDIR)/build/$(1)/?.so;;"

# What needs the packages that setup installs is run by a second make, which finds them.
demo test check lint: setup
	@$(MAKE) --no-print-directory run-$@

# The module inside the programs that embed it; HOSTS names runners, all by default.
hosts: setup
	@sh .ci/setup hosts
	@$(MAKE) --no-print-directory run-hosts

run-hosts: all
	@sh spec/hosts/run.sh $(HOSTS:%=spec/hosts/%.sh)

run-demo: all
	@$(call WITH,$(FIRST_LUA)) $(FIRST_LUA) contrib/demo/demo.lua contrib/demo/mail.log

run-test: all
	@SHARED="$(SHARED)" $(FIRST_LUA) spec/run.lua $(LUAS)

accuracy: all
	@test -d $(SHARED) || echo "not run: no $(SHARED)"
	@$(foreach file,$(wildcard $(SHARED)/corpus/dev.tsv),$(call WITH,$(FIRST_LUA)) $(FIRST_LUA) $(SHARED)/corpus/score.lua $(file) $(SCORE);)
	@$(if $(wildcard $(SHARED)/logs),$(call WITH,$(FIRST_LUA)) $(FIRST_LUA) $(SHARED)/logs/check.lua $(SHARED)/logs/*.jsonl)
	@$(if $(wildcard $(SHARED)/dsn),$(call WITH,$(FIRST_LUA)) $(FIRST_LUA) $(SHARED)/dsn/check.lua $(SHARED)/dsn)

bench: all
	@$(MAKE) --no-print-directory build/bench
	@SHARED="$(SHARED)" $(FIRST_LUA) spec/bench.lua build/bench $(FOUND)

build/bench: spec/c/bench.c build/libsmtpcodes.a
	$(CC) $(FLAGS) -Isrc -o $@ $^

# The C tests under the sanitizers: the public header alone, from C and C++.
SANITIZE = -O1 -g -fsanitize=address,undefined -fno-sanitize-recover=all -fno-omit-frame-pointer
GUARD = guard guard_area guard_event guard_line guard_message guard_rules
GUARD_INPUTS = $(foreach input,lines messages rules,build/check/$(input).txt)
run-check: all build/check/guard
	$(CXX) -std=c++11 -Wall -Wextra -Werror -fsyntax-only -Isrc spec/c/header.cpp
	$(foreach input,lines messages rules,$(call WITH,$(FIRST_LUA)) $(FIRST_LUA) spec/c/inputs.lua $(input) > build/check/$(input).txt &&) \
	  build/check/guard $(GUARD_INPUTS)

$(CORE:%=build/check/%.o): build/check/%.o: src/%.c src/smtpcodes.h src/tables.h src/core.h src/span.h
	@mkdir -p $(@D)
	$(CC) $(SANITIZE) $(WARNINGS) -c -o $@ $<
$(GUARD:%=build/check/%.o): build/check/%.o: spec/c/%.c spec/c/guard.h src/smtpcodes.h
	@mkdir -p $(@D)
	$(CC) $(SANITIZE) $(WARNINGS) -Isrc -c -o $@ $<
build/check/guard: $(GUARD:%=build/check/%.o) $(CORE:%=build/check/%.o)
	$(CC) $(SANITIZE) -o $@ $^

LINTED_C = $(filter-out $(GENERATED_C),$(wildcard src/*.c src/*.h spec/c/*.c spec/c/*.h src/gen/*.c))
run-lint:
	luacheck --quiet .
	clang-format --dry-run --Werror $(LINTED_C)
	cppcheck --quiet --std=c11 --enable=warning,performance,portability --inline-suppr --error-exitcode=1 \
	  --suppress=missingIncludeSystem -Isrc $(filter-out $(BINDING:%=src/%.c),$(filter %.c,$(LINTED_C)))
	printf '%s\n' $(filter %.c,$(LINTED_C)) | xargs -P 2 -n 8 sh -c \
	  'clang-tidy --quiet --warnings-as-errors="*" "$$@" -- -std=c11 -Isrc -I$(call include_of,$(FIRST_LUA))' clang-tidy

install: all
	@[ -n "$(FOUND)" ] || { echo "No Lua is here with its headers (Debian: lua5.4 and liblua5.4-dev)." >&2; exit 1; }
	@set -e; for lua in $(FOUND); do \
	  abi=$$(echo $$lua | sed 's/^luajit$$/5.1/; s/^lua//'); \
	  if [ $$lua != luajit ] || [ ! -e build/lua5.1/smtpcodes/core.so ]; then \
	    install -D -m 0755 build/$$lua/smtpcodes/core.so $(DESTDIR)$(PREFIX)/lib/lua/$$abi/smtpcodes/core.so.new; \
	    mv $(DESTDIR)$(PREFIX)/lib/lua/$$abi/smtpcodes/core.so.new $(DESTDIR)$(PREFIX)/lib/lua/$$abi/smtpcodes/core.so; fi; \
	  install -D -m 0644 lua/smtpcodes.lua $(DESTDIR)$(PREFIX)/share/lua/$$abi/smtpcodes.lua; \
	  install -d $(DESTDIR)$(PREFIX)/share/lua/$$abi/smtpcodes; \
	  install -m 0644 lua/smtpcodes/*.lua $(DESTDIR)$(PREFIX)/share/lua/$$abi/smtpcodes/; \
	  install -d $(DESTDIR)$(PREFIX)/share/lua/$$abi/smtpcodes/cli; \
	  install -m 0644 lua/smtpcodes/cli/*.lua $(DESTDIR)$(PREFIX)/share/lua/$$abi/smtpcodes/cli/; \
	done
	install -D -m 0644 src/smtpcodes.h $(DESTDIR)$(PREFIX)/include/smtpcodes.h
	install -D -m 0644 build/libsmtpcodes.a $(DESTDIR)$(PREFIX)/lib/libsmtpcodes.a
	install -D -m 0755 bin/smtpcodes $(DESTDIR)$(PREFIX)/bin/smtpcodes

# rspamd's LuaJIT is of the ABI of Lua 5.1. Each file is renamed into its place: a running rspamd keeps what it has loaded.
.PHONY: install-rspamd
RSPAMD_CORE = build/$(firstword $(filter luajit,$(FOUND)) $(filter lua5.1,$(FOUND)) luajit)/smtpcodes/core.so
install-rspamd: $(RSPAMD_CORE)
	@put() { install -D -m 0644 "$$1" "$(DESTDIR)$(PREFIX)/$$2.new" && mv "$(DESTDIR)$(PREFIX)/$$2.new" "$(DESTDIR)$(PREFIX)/$$2"; }; \
	put $(RSPAMD_CORE) lib/lua/5.1/smtpcodes/core.so && \
	for file in smtpcodes.lua $(patsubst lua/%,%,$(filter-out lua/smtpcodes/cli.lua,$(wildcard lua/smtpcodes/*.lua))); do put lua/$$file share/lua/5.1/$$file || exit 1; done
	@echo "Installed; contrib/rspamd/rspamd.local.lua goes to /etc/rspamd, then restart rspamd (see doc/rspamd.md)."

clean:
	rm -rf build
