/*
 * The words of a text weighed: a linear model (src/gen/train.lua), asked where no phrase and no telling code
 * decides. Scores are sums of weights in sixteenths of a natural logarithm's unit.
 */
#include <limits.h>

#include "core.h"
#include "span.h"

enum {
    MODEL_WORDS = 96, /* distinct words that count */
    LEAST_WORDS = 2,  /* one alone says too little */
    MARGIN = 16       /* how far the best reason must stand before the next: e to 1 */
};

/* The model's row of a word, or NULL. */
static const smtpc_model_word *find_row(unsigned word)
{
    size_t low = 0, high = smtpc_model_word_count;
    while (low < high) {
        size_t middle = low + (high - low) / 2;
        if (smtpc_model_words[middle].word == word)
            return &smtpc_model_words[middle];
        if (smtpc_model_words[middle].word < word)
            low = middle + 1;
        else
            high = middle;
    }
    return NULL;
}

static int weight_of(const smtpc_model_word *row, unsigned reason)
{
    size_t i;
    for (i = row->weights; i < row[1].weights; i++)
        if (smtpc_model_weights[i].reason == reason)
            return smtpc_model_weights[i].weight;
    return 0;
}

struct tally {
    uint16_t word[MODEL_WORDS];
    size_t count;
    int score[SMTPC_REASONS_MAX];
};

/* A word counts once, however often it stands there. */
static void weigh(struct tally *tally, unsigned word)
{
    const smtpc_model_word *row;
    size_t i;
    for (i = 0; i < tally->count; i++)
        if (tally->word[i] == word)
            return;
    row = tally->count < MODEL_WORDS ? find_row(word) : NULL;
    if (!row)
        return;
    tally->word[tally->count++] = (uint16_t)word;
    for (i = row->weights; i < row[1].weights; i++)
        tally->score[smtpc_model_weights[i].reason] += smtpc_model_weights[i].weight;
}

static unsigned best_reason(const struct tally *tally, int *margin)
{
    unsigned reason, best = 1;
    int second = INT_MIN;
    for (reason = 2; reason <= smtpc_reason_count; reason++) {
        int score = tally->score[reason];
        if (score > tally->score[best]) {
            second = tally->score[best];
            best = reason;
        } else if (score > second) {
            second = score;
        }
    }
    *margin = tally->score[best] - second;
    return best;
}

/* The token that spoke most for the reason. */
static void name_word(const smtpc_cutter *cutter, unsigned reason, uint32_t *first, uint32_t *end)
{
    size_t i;
    int most = 0;
    for (i = 0; i < cutter->count; i++) {
        const smtpc_model_word *row = find_row(cutter->token[i].word);
        int weight = row ? weight_of(row, reason) : 0;
        if (weight > most) {
            most = weight;
            *first = cutter->token[i].first;
            *end = cutter->token[i].end;
        }
    }
}

/* Wording that is never evidence is none here either. */
static int masked(const smtpc_hits *hits, const smtpc_token *token)
{
    size_t i;
    for (i = 0; i < hits->count; i++)
        if (hits->hit[i].tier == TIER_IGNORE && token->first >= hits->hit[i].first &&
            token->end <= hits->hit[i].end)
            return 1;
    return 0;
}

unsigned smtpc_weigh_words(const smtpc_evidence *evidence, uint32_t *first, uint32_t *end)
{
    smtpc_span text = evidence->event->field[SMTPC_RESPONSE];
    smtpc_cutter cutter;
    struct tally tally;
    unsigned reason;
    size_t i;
    int margin;
    memset(&tally, 0, sizeof tally);
    for (i = 0; i <= smtpc_reason_count; i++)
        tally.score[i] = smtpc_model_bias[i];
    smtpc_cut_start(&cutter, &smtpc_builtin_words, text.data, text.size);
    smtpc_cut_more(&cutter); /* the first window: what a server says, it says at the beginning */
    for (i = 0; i < cutter.count; i++)
        if (!masked(&evidence->builtin.hits, &cutter.token[i]))
            weigh(&tally, cutter.token[i].word);
    reason = best_reason(&tally, &margin);
    if (tally.count < LEAST_WORDS || margin < MARGIN)
        return NO_REASON;
    *first = *end = 0;
    name_word(&cutter, reason, first, end);
    return reason;
}
