/* The features of a text weighed by a linear model (weights.c). */
#include <limits.h>

#include "core.h"
#include "span.h"

/* The highest score, and the next one, of the reasons that may come first. */
static void rank(smtpc_tally *tally, int failed)
{
    unsigned reason;
    tally->best = smtpc_unknown;
    tally->second = INT_MIN;
    for (reason = 1; reason <= smtpc_reason_count; reason++) {
        int score = tally->score[reason];
        if (reason == tally->best || (failed && smtpc_reasons[reason].harmless))
            continue;
        if (score > tally->score[tally->best]) {
            tally->second = tally->score[tally->best];
            tally->best = reason;
        } else if (score > tally->second) {
            tally->second = score;
        }
    }
}

void smtpc_weigh(const smtpc_features *features, int failed, smtpc_tally *tally)
{
    size_t i;
    uint32_t w;
    tally->words = 0;
    for (i = 0; i <= smtpc_reason_count; i++)
        tally->score[i] = smtpc_weight_bias[i];
    for (i = 0; i < features->count; i++) {
        unsigned bucket = features->bucket[i];
        tally->words += features->end[i] != 0;
        for (w = smtpc_weight_rows[bucket]; w < smtpc_weight_rows[bucket + 1]; w++)
            tally->score[smtpc_weights[w].reason] += smtpc_weights[w].weight;
    }
    rank(tally, failed);
}

static int weight_of(unsigned bucket, unsigned reason)
{
    uint32_t w;
    for (w = smtpc_weight_rows[bucket]; w < smtpc_weight_rows[bucket + 1]; w++)
        if (smtpc_weights[w].reason == reason)
            return smtpc_weights[w].weight;
    return 0;
}

int smtpc_speaker(const smtpc_features *features, unsigned reason, uint32_t *first, uint32_t *end)
{
    size_t i;
    int most = 0;
    for (i = 0; i < features->count; i++) {
        int weight = features->end[i] ? weight_of(features->bucket[i], reason) : 0;
        if (weight > most) {
            most = weight;
            *first = features->first[i];
            *end = features->end[i];
        }
    }
    return most > 0;
}
