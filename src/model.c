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

/* The weights of a feature; none where it is not known. */
static const smtpc_weight *weights_of(uint32_t hash, const smtpc_weight **end)
{
    unsigned bucket = model_bucket(hash);
    const smtpc_weight *first = smtpc_weights + smtpc_weight_rows[bucket];
    *end = smtpc_weight_checks[bucket] == model_check(hash) ? smtpc_weights + smtpc_weight_rows[bucket + 1]
                                                            : first;
    return first;
}

/* The root of 256 n. */
static int root_of(size_t n)
{
    int root = 16;
    while ((size_t)(root + 1) * (size_t)(root + 1) <= 256 * n)
        root++;
    return root;
}

void smtpc_weigh(const smtpc_features *features, int failed, smtpc_tally *tally)
{
    const smtpc_weight *weight, *end;
    size_t i, known = 0;
    int root;
    tally->words = tally->strange = 0;
    memset(tally->score, 0, sizeof tally->score);
    for (i = 0; i < features->count; i++) {
        weight = weights_of(features->hash[i], &end);
        known += weight < end;
        tally->words += weight < end && features->end[i] != 0;
        tally->strange += weight >= end && features->end[i] != 0;
        for (; weight < end; weight++)
            tally->score[weight->reason] += weight->weight;
    }
    root = root_of(known);
    for (i = 0; i <= smtpc_reason_count; i++)
        tally->score[i] = tally->score[i] * (16 * TALLY_UNIT / MODEL_UNIT) / root + smtpc_weight_bias[i];
    rank(tally, failed);
}

static int weight_of(uint32_t hash, unsigned reason)
{
    const smtpc_weight *end, *weight = weights_of(hash, &end);
    for (; weight < end; weight++)
        if (weight->reason == reason)
            return weight->weight;
    return 0;
}

int smtpc_speaker(const smtpc_features *features, unsigned reason, uint32_t *first, uint32_t *end)
{
    size_t i;
    int most = 0;
    for (i = 0; i < features->count; i++) {
        int weight = features->end[i] ? weight_of(features->hash[i], reason) : 0;
        if (weight > most) {
            most = weight;
            *first = features->first[i];
            *end = features->end[i];
        }
    }
    return most > 0;
}
