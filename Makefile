# The one door to everything that is done to this repository.
# A line "## text" above a target is its entry in "make help".

SHELL       := bash
.SHELLFLAGS := -euo pipefail -c
.DEFAULT_GOAL := help
MAKEFLAGS   += --no-builtin-rules

VERSION ?= $(shell git describe --tags --always --dirty 2>/dev/null || echo dev)
PKG     ?= ./...
SEED    ?= 77
TIME    ?= 10s
N       ?= 1000000
# SQLite is C turned into Go. Its memory comes from malloc, where the race detector sees nothing, but watching it takes five to ten times
# as long as the rest of a test. So that one package is left out; its driver and its libc, locks included, are watched like all else.
RACE    := -race -gcflags=modernc.org/sqlite/lib=-race=false
# One package more at a time than there are processors: some wait more than they compute.
BESIDE  := $(shell echo $$(($$(nproc 2>/dev/null || echo 2) + 1)))

CACHE   := $(CURDIR)/.cache/bin
NPM     := npm --prefix dashboard
MODULES := dashboard/node_modules/.package-lock.json

## Show this help
.PHONY: help
help:
	@awk '/^## /{text = substr($$0, 4); next} /^\.PHONY/{next} \
	  /^[a-z][a-z0-9-]*:/{if (text) {split($$1, name, ":"); printf "  make %-16s %s\n", name[1], text}; text = ""}' $(MAKEFILE_LIST)

## Build bin/tugu: one static program, pages included (needs Go alone)
.PHONY: build
build:
	CGO_ENABLED=0 go build -trimpath -ldflags "-s -w -X main.version=$(VERSION)" -o bin/tugu ./server

## Serve a simulated city on http://127.0.0.1:8080
.PHONY: demo
demo: build
	bin/tugu demo

## Serve Malang from tugu.db on http://127.0.0.1:8080
.PHONY: run
run: build
	bin/tugu serve

## Make all generated files anew: GraphQL code, TypeScript types, dashboard/dist
.PHONY: generate
generate: $(MODULES)
	go generate ./graph ./server/live/internal/testserver ./server/live/bench/board
	$(NPM) run --silent generate
	$(NPM) run --silent build

## Fail if a generated file is out of date
.PHONY: check-generated
check-generated:
	.ci/check-generated

## Run every test: Go, dashboard, pages in Chromium
.PHONY: test
test: test-go test-dashboard test-e2e

## Run the Go tests with the race detector, on SQLite and PostgreSQL (PKG=./server/cube SEED=77, another one asks other questions)
.PHONY: test-go
test-go:
	.ci/install postgresql pgbouncer node prometheus
	go test $(RACE) -v -p $(BESIDE) -timeout 20m $(PKG) 2>&1 | awk -f .ci/tally.awk
	@echo "once more without the race detector, which makes the real sample take minutes:"
	go test -v -run RealSample ./server/internal/intake 2>&1 | awk -f .ci/tally.awk
	@echo "and what the race detector would change, memory and allocations of the live transport:"
	go test -v -run 'IdleMemory|DeliveryAllocations' ./server/live 2>&1 | awk -f .ci/tally.awk
	@echo "and 20,000 random questions, the engine beside SQL:"
	TUGU_RANDOM_SEED=$(SEED) TUGU_RANDOM_QUESTIONS=20000 go test -v -run EngineEqualsRecount ./server/internal/recount 2>&1 | awk -f .ci/tally.awk

## Run the dashboard's unit tests
.PHONY: test-dashboard
test-dashboard: $(MODULES)
	$(NPM) run --silent test

## Run the pages' tests in Chromium against a real server
.PHONY: test-e2e
test-e2e: build $(MODULES)
	.ci/install chromium curl
	.ci/e2e

## Run the linters of Go and TypeScript
.PHONY: lint
lint: $(CACHE)/golangci-lint $(MODULES)
	$(CACHE)/golangci-lint run
	$(NPM) run --silent typecheck

## Format the Go files
.PHONY: format
format: $(CACHE)/golangci-lint
	$(CACHE)/golangci-lint fmt

## Run the benchmarks (PKG=./server/cube)
.PHONY: bench
bench:
	go test -run '^$$' -bench . -benchmem $(PKG)

## Compare the metrics engine with DuckDB, PostgreSQL and SQLite (N=10000000; FLAGS=-help tells more; needs a C compiler)
.PHONY: bench-engine
bench-engine:
	.ci/install postgresql gcc g++
	cd server/cube/bench && go run . -n $(N) $(FLAGS)

## Check that the engine and the databases beside it give the same figures (needs a C compiler)
.PHONY: test-bench
test-bench:
	.ci/install postgresql gcc g++
	cd server/cube/bench && go vet . && go test -count=1 .

## Kill servers under readers of complaintEvents, and imports, for many rounds (ROUNDS=20 SEED=1)
.PHONY: chaos-live
chaos-live: ROUNDS = 20
chaos-live: SEED = 1
chaos-live:
	.ci/install postgresql
	TUGU_CHAOS_ROUNDS=$(ROUNDS) TUGU_CHAOS_SEED=$(SEED) go test $(RACE) -v -count=1 -timeout 2h -run 'ExactlyOnce|Invariant|KilledImport' ./server

## Kill processes and the database under writers, ROUNDS kills (300) with the random order of SEED (1)
.PHONY: chaos
chaos: ROUNDS = 300
chaos: SEED = 1
chaos:
	.ci/install postgresql
	TUGU_CHAOS_ROUNDS=$(ROUNDS) TUGU_CHAOS_SEED=$(SEED) go test $(RACE) -v -count=1 -timeout 6h -run 'KilledAtAnyMoment' ./server

## Upgrade a service under load: the program of before the newest migration and this one on one database (FROM=commit)
.PHONY: test-upgrade
test-upgrade: FROM = $(shell git log --diff-filter=A --format=%H^ -1 -- server/internal/store/migrations/postgres)
test-upgrade:
	.ci/install postgresql
	TUGU_UPGRADE_FROM=$(FROM) go test -v -count=1 -run '^TestUpgrade$$' ./server

## Measure how long after their commit in one process changes are in a frame of another one (SECONDS=15 RATE=500 changes a second; SINGLE=1: each by a mutation of its own; PROFILE=file)
.PHONY: bench-processes
bench-processes: SECONDS = 15
bench-processes: RATE = 500
bench-processes:
	.ci/install postgresql
	TUGU_FRAMES_SECONDS=$(SECONDS) TUGU_FRAMES_RATE=$(RATE) TUGU_FRAMES_SINGLE=$(SINGLE) TUGU_FRAMES_PROFILE=$(PROFILE) go test -v -count=1 -run FramesElsewhere ./server
	go test -run '^$$' -bench Writers -benchtime 3000x ./server/internal/store

## Measure the store on SQLite and PostgreSQL side by side: submissions, bulk import, feed, pages, text search (N=200000, PARTS=submit,import,feed,pages,search)
.PHONY: bench-store
bench-store: N = 200000
bench-store: PARTS = submit,import,feed,pages,search
bench-store: build
	.ci/install postgresql
	go run ./server/internal/benchstore -n $(N) -parts $(PARTS) $(FLAGS)

## Measure the live transport against gqlgen's own, and equal questions over HTTP (FLAGS="-rows delivery,stalled -connections 1000")
.PHONY: bench-live
bench-live:
	go build -o bin/bench-live ./server/live/bench
	bin/bench-live $(FLAGS)
	go test -run '^$$' -bench EqualQuestion -benchtime 3x ./server

## Flood the server with questions of BI tools and time what reaches a wall meanwhile (CHANGES=200 N=200000 complaints)
.PHONY: flood
flood: CHANGES = 200
flood: N = 200000
flood:
	TUGU_FLOOD=$(CHANGES) TUGU_FLOOD_COMPLAINTS=$(N) go test -v -count=1 -timeout 1h -run '^TestFlood$$' ./server

## Let the wall run through weeks in accelerated time, and report what stays in memory (MINUTES=10 RATE=1200 changes a minute; JIT=1 with the optimising compilers)
.PHONY: soak-wall
soak-wall: MINUTES = 10
soak-wall: RATE = 1200
soak-wall: build $(MODULES)
	.ci/install chromium
	MINUTES=$(MINUTES) RATE=$(RATE) node dashboard/scripts/measure/soak.mjs

## Measure what a burst of changes costs the wall on a slow processor (RATE=50 changes a second, THROTTLE=4, SCENES=overview,map)
.PHONY: bench-wall
bench-wall: build $(MODULES)
	.ci/install chromium
	node dashboard/scripts/measure/bench.mjs

## Fuzz every parser for a while (TIME=10s each)
.PHONY: fuzz
fuzz:
	.ci/fuzz $(TIME)

## Say whether this commit can be released (VERSION=v1.2.3)
.PHONY: release-check
release-check:
	.ci/release-check $(VERSION)

## Remove what was built, installed and cached here
.PHONY: clean
clean:
	rm -rf bin .cache dashboard/node_modules dashboard/test-results dashboard/playwright-report

# The linter is pinned in .ci/tools and takes some minutes to build, once.
$(CACHE)/golangci-lint: .ci/tools/go.mod .ci/tools/go.sum
	cd .ci/tools && go build -o $@ github.com/golangci/golangci-lint/v2/cmd/golangci-lint
	touch $@

$(MODULES): dashboard/package.json dashboard/package-lock.json
	$(NPM) ci --no-audit --no-fund --loglevel=error
	touch $@
