/*
 * One linear classifier a reason against all others: a support vector machine with squared loss, by dual
 * coordinate descent (Hsieh et al., "A Dual Coordinate Descent Method for Large-scale Linear SVM", ICML 2008,
 * algorithm 1). Plain arithmetic in a fixed order, so that every machine trains the same.
 */
#include "svm.h"

#include <stdlib.h>

enum { ROUNDS = 60 };

/* What an error costs, and the violation below which a round was the last. */
static const double COST = 0.02, ENOUGH = 0.02;

static uint32_t next_random(uint32_t *state)
{
    *state = *state * 1664525u + 1013904223u;
    return *state;
}

static void shuffle(uint32_t *order, size_t count, uint32_t *state)
{
    size_t i;
    for (i = count; i > 1; i--) {
        size_t j = (size_t)(((uint64_t)next_random(state) * i) >> 32);
        uint32_t swap = order[i - 1];
        order[i - 1] = order[j];
        order[j] = swap;
    }
}

/* The sample's distance from the plane; the last weight is the bias. */
static double distance(const struct svm *svm, const struct svm_sample *sample, const double *weight)
{
    double sum = 0;
    size_t i;
    for (i = 0; i < sample->count; i++)
        sum += weight[sample->feature[i]] * svm->value[sample->feature[i]];
    return sum * sample->scale + weight[svm->features];
}

static void move(const struct svm *svm, const struct svm_sample *sample, double step, double *weight)
{
    size_t i;
    for (i = 0; i < sample->count; i++)
        weight[sample->feature[i]] += step * sample->scale * svm->value[sample->feature[i]];
    weight[svm->features] += step;
}

static double square_of(const struct svm *svm, const struct svm_sample *sample)
{
    double sum = 0;
    size_t i;
    for (i = 0; i < sample->count; i++)
        sum += svm->value[sample->feature[i]] * svm->value[sample->feature[i]];
    return sum * sample->scale * sample->scale + 1;
}

/* One step along the sample's own coordinate; how far it was from its best. */
static double learn(const struct svm *svm, const struct svm_sample *sample, int sign, double *alpha,
                    double *weight)
{
    double gradient = sign * distance(svm, sample, weight) - 1 + *alpha / (2 * COST);
    double old = *alpha, violation = old > 0 || gradient < 0 ? gradient : 0;
    if (violation == 0)
        return 0;
    *alpha -= gradient / (sample->square + 1 / (2 * COST));
    if (*alpha < 0)
        *alpha = 0;
    move(svm, sample, (*alpha - old) * sign, weight);
    return violation < 0 ? -violation : violation;
}

void svm_prepare(struct svm *svm)
{
    size_t i;
    for (i = 0; i < svm->count; i++)
        svm->samples[i].square = square_of(svm, &svm->samples[i]);
}

int svm_learn(const struct svm *svm, unsigned reason, double *weight)
{
    double *alpha = calloc(svm->count + 1, sizeof *alpha);
    uint32_t *order = malloc((svm->count + 1) * sizeof *order), state = 1;
    size_t i;
    int round;
    for (i = 0; order && i < svm->count; i++)
        order[i] = (uint32_t)i;
    for (round = 0; alpha && order && round < ROUNDS; round++) {
        double most = 0;
        shuffle(order, svm->count, &state);
        for (i = 0; i < svm->count; i++) {
            const struct svm_sample *sample = &svm->samples[order[i]];
            int sign = sample->reason == reason ? 1 : -1;
            double violation = learn(svm, sample, sign, &alpha[order[i]], weight);
            most = violation > most ? violation : most;
        }
        if (most < ENOUGH)
            break;
    }
    round = alpha && order;
    free(alpha);
    free(order);
    return round;
}
