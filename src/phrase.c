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

static unsigned follow(const smtpc_lexicon *lexicon, unsigned state, unsigned word)
{
    size_t low = lexicon->states[state].edges, high = lexicon->states[state + 1].edges;
    while (low < high) {
        size_t middle = low + (high - low) / 2;
        unsigned here = lexicon->edges[middle].word;
        if (here == word)
            return lexicon->edges[middle].state;
        if (here < word)
            low = middle + 1;
        else
            high = middle;
    }
    return 0;
}

/* Keeps the longest matches when the room is full. */
static void add_hit(smtpc_hits *hits, uint32_t first, uint32_t end, unsigned rule, unsigned words)
{
    smtpc_hit *hit = NULL;
    size_t i;
    for (i = 0; i < hits->count; i++)
        if (hits->hit[i].rule == rule && hits->hit[i].first == first) {
            if (hits->hit[i].words >= words)
                return;
            hit = &hits->hit[i];
        }
    if (!hit && hits->count < HITS)
        hit = &hits->hit[hits->count++];
    for (i = 0; !hit && i < HITS; i++)
        if (hits->hit[i].words < words)
            hit = &hits->hit[i];
    if (!hit)
        return;
    hit->first = first;
    hit->end = end;
    hit->rule = (uint16_t)rule;
    hit->words = (uint16_t)words;
}

static void accept(const walk *walk, unsigned state, size_t last, unsigned words)
{
    const smtpc_lexicon *lexicon = walk->cutter->lexicon;
    size_t i;
    for (i = lexicon->states[state].accepts; i < lexicon->states[state + 1].accepts; i++)
        add_hit(walk->hits, walk->first, walk->cutter->token[last].end, lexicon->accepts[i], words);
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
        if (state == 0)
            continue;
        walk.first = cutter->token[i].first;
        walk_from(&walk, state, i + 1, weight(word));
    }
}
