/* The features of a text weighed by a linear model (weights.c). */
#include "core.h"
#include "span.h"

/* The reason of the highest score, of those that may come first. */
static unsigned best_of(const int *score, int failed)
{
    unsigned reason, best = smtpc_unknown;
    for (reason = 1; reason <= smtpc_reason_count; reason++)
        if (score[reason] > score[best] && !(failed && smtpc_reasons[reason].harmless))
            best = reason;
    return best;
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

/* The root of 256 n, at least 16, for n up to FEATURES_MAX. */
static int root_of(size_t n)
{
    size_t root = 0, bit;
    for (bit = 256; bit > 0; bit /= 2)
        if ((root + bit) * (root + bit) <= 256 * n)
            root += bit;
    return root > 16 ? (int)root : 16;
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
    tally->best = best_of(tally->score, failed);
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
