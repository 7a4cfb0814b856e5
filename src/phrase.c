/* The phrases that stand in a window of words: a walk through the automaton from every word on. */
#include "core.h"
#include "span.h"

enum { GAP_WORDS = 5 };

/* The start and end of a text match, but are no words. */
static unsigned weight(unsigned word) { return word != WORD_START && word != WORD_FINISH; }

typedef struct walk {
    const smtpc_cutter *cutter;
    smtpc_hits *hits;
    uint32_t first; /* byte where the phrase begins */
} walk;

/* May an edge lead on? Most do not, and most of those the filter tells; src/gen/lexicon.lua has the same hash. */
static inline int may_follow(const smtpc_lexicon *lexicon, unsigned state, unsigned word)
{
    uint32_t bit = (uint32_t)((state * 40503u + word) * 2654435769u) >> (32 - FILTER_BITS);
    return lexicon->filter[bit / 32] >> bit % 32 & 1;
}

/* Halves without a branch on the data: where the word stands is a coin's toss to the processor. */
static unsigned search_edge(const smtpc_lexicon *lexicon, unsigned state, unsigned word)
{
    const smtpc_edge *edge = lexicon->edges + lexicon->states[state].edges;
    size_t left = lexicon->states[state + 1].edges - lexicon->states[state].edges;
    if (left == 0)
        return 0;
    while (left > 1) {
        size_t half = left / 2;
        edge += edge[half].word <= word ? half : 0;
        left -= half;
    }
    return edge->word == word ? edge->state : 0;
}

/* The state after `word`, or 0. */
static inline unsigned follow(const smtpc_lexicon *lexicon, unsigned state, unsigned word)
{
    return may_follow(lexicon, state, word) ? search_edge(lexicon, state, word) : 0;
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

static void add_hit(smtpc_hits *hits, uint32_t first, uint32_t end, unsigned rule, uint8_t tier, unsigned words)
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

static void accept(const walk *walk, unsigned state, size_t last, unsigned words)
{
    const smtpc_lexicon *lexicon = walk->cutter->lexicon;
    size_t i;
    for (i = lexicon->states[state].accepts; i < lexicon->states[state + 1].accepts; i++) {
        unsigned rule = lexicon->accepts[i];
        add_hit(walk->hits, walk->first, walk->cutter->token[last].end, rule, lexicon->tiers[rule], words);
    }
}

static void walk_from(const walk *walk, unsigned state, size_t next, unsigned words);

/* Up to GAP_WORDS words are passed over, not beyond the sentence. */
static void walk_gap(const walk *walk, unsigned state, size_t next, unsigned words)
{
    const smtpc_cutter *cutter = walk->cutter;
    size_t i;
    unsigned passed = 0;
    for (i = next; i < cutter->count && passed <= GAP_WORDS; i++) {
        const smtpc_token *token = &cutter->token[i];
        unsigned after;
        if (i > next && token->flags & TOKEN_SENTENCE)
            return;
        after = follow(cutter->lexicon, state, token->word);
        if (after)
            walk_from(walk, after, i + 1, words + weight(token->word));
        passed += !(token->flags & TOKEN_PASSABLE);
    }
}

/* `state` was reached with the word before token `next`. */
static void walk_from(const walk *walk, unsigned state, size_t next, unsigned words)
{
    const smtpc_lexicon *lexicon = walk->cutter->lexicon;
    size_t last = next - 1;
    for (;;) {
        const smtpc_token *token;
        unsigned after;
        accept(walk, state, last, words);
        if (lexicon->states[state].gap)
            walk_gap(walk, lexicon->states[state].gap, next, words);
        for (;;) {
            if (next >= walk->cutter->count || lexicon->states[state].edges == lexicon->states[state + 1].edges)
                return;
            token = &walk->cutter->token[next++];
            after = follow(lexicon, state, token->word);
            if (after)
                break;
            if (!(token->flags & TOKEN_PASSABLE) || (walk->cutter->token[last].flags & token->flags & TOKEN_LINK))
                return;
        }
        state = after;
        last = next - 1;
        words += weight(token->word);
    }
}

/* Can anything be read from the state reached with the word before token `next`? Spares most walks. */
static inline int leads_on(const smtpc_cutter *cutter, unsigned state, size_t next)
{
    const smtpc_state *row = &cutter->lexicon->states[state];
    if (row->gap || row->accepts != row[1].accepts)
        return 1;
    return next < cutter->count &&
           (may_follow(cutter->lexicon, state, cutter->token[next].word) || cutter->token[next].flags & TOKEN_PASSABLE);
}

void smtpc_match(const smtpc_cutter *cutter, size_t from, size_t to, smtpc_hits *hits)
{
    const smtpc_lexicon *lexicon = cutter->lexicon;
    walk walk;
    size_t i;
    walk.cutter = cutter;
    walk.hits = hits;
    for (i = from; i < to; i++) {
        unsigned word = cutter->token[i].word;
        unsigned state = word < lexicon->root_count ? lexicon->roots[word] : 0;
        if (state == 0 || !leads_on(cutter, state, i + 1))
            continue;
        walk.first = cutter->token[i].first;
        walk_from(&walk, state, i + 1, weight(word));
    }
}
