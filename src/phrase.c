/* The phrases that stand in a window of words: a walk through the automaton from every word on. */
#include "core.h"
#include "span.h"

enum { GAP_WORDS = 5, GAP_COST = 2 }; /* an ideograph costs half of what a word does */

/* The start and end of a text match, but are no words. */
static unsigned weight(unsigned word) { return word == WORD_UNKNOWN || word > WORD_HOST_END; }

struct walk {
    const smtpc_cutter *cutter;
    const smtpc_automaton *automaton;
    smtpc_hits *hits;
    uint16_t word[WINDOW];     /* of each token */
    uint16_t sentence[WINDOW]; /* where the sentence of each token ends */
    uint32_t first;            /* byte where the phrase begins */
    int address;               /* it begins inside an address: only a blocklist counts there */
};

/* May an edge lead on? Most do not, and most of those the filter tells. */
static inline int may_follow(const smtpc_automaton *automaton, unsigned state, unsigned word)
{
    uint32_t bit = smtpc_edge_bit(automaton->filter_bits, state, word);
    return automaton->filter[bit / 32] >> bit % 32 & 1;
}

/* Halves without a branch on the data: where the word stands is a coin's toss to the processor. */
static unsigned search_edge(const smtpc_automaton *automaton, unsigned state, unsigned word)
{
    const uint32_t *edge = automaton->edges + automaton->states[state].edges;
    size_t left = automaton->states[state + 1].edges - automaton->states[state].edges;
    if (left <= 4) {
        for (; left > 0; left--, edge++)
            if (EDGE_WORD(*edge) == word)
                return EDGE_STATE(*edge);
        return 0;
    }
    while (left > 1) {
        size_t half = left / 2;
        edge += EDGE_WORD(edge[half]) <= word ? half : 0;
        left -= half;
    }
    return EDGE_WORD(*edge) == word ? EDGE_STATE(*edge) : 0;
}

/* The state after `word`, or 0. */
static inline unsigned follow(const smtpc_automaton *automaton, unsigned state, unsigned word)
{
    return may_follow(automaton, state, word) ? search_edge(automaton, state, word) : 0;
}

/* The slot of the shortest match, once the room is full; NULL if all are longer. */
static smtpc_hit *shortest(smtpc_hits *hits, unsigned words)
{
    size_t i;
    smtpc_hit *found = NULL;
    for (i = 0; i < HITS; i++)
        if (hits->hit[i].words < words && (!found || hits->hit[i].words < found->words))
            found = &hits->hit[i];
    return found;
}

static void add_hit(smtpc_hits *hits, uint32_t first, uint32_t end, unsigned rule, uint8_t tier,
                    unsigned words)
{
    smtpc_hit *hit = hits->count < HITS ? &hits->hit[hits->count++] : shortest(hits, words);
    if (!hit)
        return;
    hit->first = first;
    hit->end = end;
    hit->rule = (uint16_t)rule;
    hit->tier = tier;
    hit->words = (uint16_t)words;
}

static void accept(const struct walk *walk, unsigned state, size_t last, unsigned words)
{
    const smtpc_automaton *automaton = walk->automaton;
    size_t i = automaton->states[state].accepts, end = automaton->states[state + 1].accepts;
    for (; i < end; i++) {
        unsigned rule = automaton->accepts[i];
        if (walk->address && automaton->tiers[rule] != TIER_BLOCKLIST)
            continue;
        add_hit(walk->hits, walk->first, walk->cutter->token[last].end, rule, automaton->tiers[rule], words);
    }
}

static void walk_from(const struct walk *walk, unsigned state, size_t next, unsigned words);

/* Where the sentence ends to which the word before token `next` belongs. */
static inline size_t sentence_end(const struct walk *walk, size_t next)
{
    if (next >= walk->cutter->count || walk->cutter->token[next].flags & TOKEN_SENTENCE)
        return next;
    return walk->sentence[next];
}

/* Up to GAP_WORDS words are passed over, not beyond the sentence. Words that never count are not counted. */
static void walk_gap(const struct walk *walk, unsigned state, size_t next, unsigned words)
{
    size_t i, end = sentence_end(walk, next);
    int left = (GAP_WORDS + 1) * GAP_COST;
    for (i = next; i < end && left > 0; i++) {
        unsigned word = walk->word[i], flags = walk->cutter->token[i].flags;
        if (may_follow(walk->automaton, state, word)) {
            unsigned after = search_edge(walk->automaton, state, word);
            if (after)
                walk_from(walk, after, i + 1, words + weight(word));
        }
        left -= flags & TOKEN_PASSABLE ? 0 : flags & TOKEN_IDEOGRAPH ? 1 : GAP_COST;
    }
}

/* The state after token *next or one behind passable ones; 0 if none. Moves *next behind it. */
static unsigned step(const struct walk *walk, unsigned state, size_t *next)
{
    const smtpc_cutter *cutter = walk->cutter;
    unsigned last_flags = cutter->token[*next - 1].flags;
    size_t i;
    for (i = *next; i < cutter->count; i++) {
        unsigned after = follow(walk->automaton, state, walk->word[i]), flags = cutter->token[i].flags;
        if (after) {
            *next = i + 1;
            return after;
        }
        if (!(flags & TOKEN_PASSABLE) || (last_flags & flags & TOKEN_LINK))
            return 0;
    }
    return 0;
}

/* `state` was reached with the word before token `next`. */
static void walk_from(const struct walk *walk, unsigned state, size_t next, unsigned words)
{
    const smtpc_automaton *automaton = walk->automaton;
    for (;;) {
        const smtpc_state *row = &automaton->states[state];
        if (row->accepts != row[1].accepts)
            accept(walk, state, next - 1, words);
        if (row->gap)
            walk_gap(walk, row->gap, next, words);
        if (row->edges == row[1].edges)
            return;
        while (next < walk->cutter->count &&
               walk->word[next] == WORD_HOST_END) { /* a path may follow the host */
            unsigned after = follow(automaton, state, WORD_HOST_END);
            next++;
            if (after)
                walk_from(walk, after, next, words);
        }
        state = step(walk, state, &next);
        if (state == 0)
            return;
        words += weight(walk->word[next - 1]);
    }
}

/* Does any word behind a gap lead on? */
static inline int crosses(const struct walk *walk, unsigned gap, size_t next)
{
    size_t end = sentence_end(walk, next);
    for (; next < end; next++)
        if (may_follow(walk->automaton, gap, walk->word[next]))
            return 1;
    return 0;
}

/* Can anything be read from the state reached with the word before token `next`? Spares most walks. */
static inline int leads_on(const struct walk *walk, unsigned state, size_t next)
{
    const smtpc_state *row = &walk->automaton->states[state];
    if (row->accepts != row[1].accepts || (row->gap && crosses(walk, row->gap, next)))
        return 1;
    return next < walk->cutter->count && (may_follow(walk->automaton, state, walk->word[next]) ||
                                          walk->cutter->token[next].flags & TOKEN_PASSABLE);
}

static void survey(struct walk *walk)
{
    /* cppcheck-suppress ctuuninitvar */
    const smtpc_cutter *cutter = walk->cutter;
    size_t i, end = cutter->count;
    for (i = cutter->count; i-- > 0;) {
        walk->word[i] = cutter->token[i].word;
        walk->sentence[i] = (uint16_t)end;
        if (cutter->token[i].flags & TOKEN_SENTENCE)
            end = i;
    }
}

void smtpc_match(const smtpc_cutter *cutter, const smtpc_automaton *automaton, size_t from, size_t to,
                 smtpc_hits *hits)
{
    struct walk walk;
    size_t i;
    walk.cutter = cutter;
    walk.automaton = automaton;
    walk.hits = hits;
    survey(&walk);
    for (i = from; i < to; i++) {
        unsigned word = walk.word[i];
        unsigned state = word < automaton->root_count ? automaton->roots[word] : 0;
        if (state == 0 || !leads_on(&walk, state, i + 1))
            continue;
        walk.first = cutter->token[i].first;
        walk.address = cutter->token[i].flags & TOKEN_ADDRESS;
        walk_from(&walk, state, i + 1, weight(word));
    }
}
