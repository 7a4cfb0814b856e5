/*
 * Trains the weights of the words: make train. Reads lines "reason<TAB>text" and writes src/weights.c.
 *
 * A multinomial logistic regression over the features of src/features.c, by gradient descent with a rate of
 * its own for each weight (Adagrad) and a pull towards zero. Plain arithmetic in a fixed order, so that every
 * machine trains the same.
 */
#include <stdio.h>
#include <stdlib.h>

#include "core.h"
#include "span.h"

enum { LINE_MAX = 1 << 16, EPOCHS = 25, BUCKETS = 1 << MODEL_BITS, CLASSES = SMTPC_REASONS_MAX };

/* The step; the pull towards zero, of a weight that is moved and of every weight after each round; what is
 * kept. */
static const double RATE = 0.1, PULL = 0.002, SHRINK = 0.01, LEAST = 0.16;

struct sample {
    unsigned reason;
    size_t count;
    uint16_t *bucket;
};

static struct sample *samples;
static size_t sample_count;
static double weight[BUCKETS][CLASSES], slope[BUCKETS][CLASSES], bias[CLASSES], bias_slope[CLASSES];

static void fail(const char *what)
{
    fprintf(stderr, "train: %s\n", what);
    exit(1);
}

/* e to the x for x <= 0, the same on every machine. */
static double power_of_e(double x)
{
    double sum = 1, term = 1;
    int halvings = 0, i;
    if (x < -40)
        return 0;
    for (; x < -0.5; x /= 2)
        halvings++;
    for (i = 1; i < 14; i++) {
        term *= x / i;
        sum += term;
    }
    for (; halvings > 0; halvings--)
        sum *= sum;
    return sum;
}

static double root(double x)
{
    double guess = x > 1 ? x : 1;
    int i;
    for (i = 0; i < 60; i++)
        guess = (guess + x / guess) / 2;
    return guess;
}

/* The features of a text as classify sees it. */
static void read_sample(char *line, size_t size)
{
    static smtpc_features features;
    char *tab = memchr(line, '\t', size);
    smtpc_event event;
    smtpc_evidence evidence;
    smtpc_reading reading;
    struct sample *sample;
    size_t text_size;
    if (!tab)
        fail("a line without a tab");
    text_size = size - (size_t)(tab + 1 - line);
    samples = realloc(samples, (sample_count + 1) * sizeof *samples);
    if (!samples)
        fail("out of memory");
    sample = &samples[sample_count++];
    sample->reason = smtpc_reason_number(span_between(line, tab));
    if (sample->reason == 0)
        fail("an unknown reason");
    if (smtpc_parse_reading(tab + 1, text_size, NULL, NULL, &reading, &event) != SMTPC_OK) {
        smtpc_blank_event(&event);
        event.field[SMTPC_RESPONSE] = span_of(tab + 1, text_size);
    }
    smtpc_gather(&event, NULL, &evidence);
    smtpc_text_features(&evidence, &features);
    sample->count = features.count;
    sample->bucket = malloc(features.count * sizeof *sample->bucket + 1);
    if (!sample->bucket)
        fail("out of memory");
    memcpy(sample->bucket, features.bucket, features.count * sizeof *sample->bucket);
}

/* Moves one weight along its gradient. */
static void move(double *value, double *sum, double gradient, double pull)
{
    double along = gradient - pull * *value;
    *sum += along * along;
    *value += RATE * along / root(*sum + 1e-8);
}

static void learn(const struct sample *sample)
{
    double score[CLASSES], most = -1e9, sum = 0;
    size_t reasons = smtpc_reason_count, i;
    unsigned r;
    for (r = 1; r <= reasons; r++) {
        score[r] = bias[r];
        for (i = 0; i < sample->count; i++)
            score[r] += weight[sample->bucket[i]][r];
        most = score[r] > most ? score[r] : most;
    }
    for (r = 1; r <= reasons; r++) {
        score[r] = power_of_e(score[r] - most);
        sum += score[r];
    }
    for (r = 1; r <= reasons; r++) {
        double gradient = (r == sample->reason) - score[r] / sum;
        if (gradient < 1e-3 && gradient > -1e-3)
            continue;
        move(&bias[r], &bias_slope[r], gradient, 0);
        for (i = 0; i < sample->count; i++)
            move(&weight[sample->bucket[i]][r], &slope[sample->bucket[i]][r], gradient, PULL);
    }
}

/* Draws every weight nearer to zero: what few samples ask for goes. */
static void shrink(void)
{
    size_t b;
    unsigned r;
    for (b = 0; b < BUCKETS; b++)
        for (r = 1; r <= smtpc_reason_count; r++) {
            double w = weight[b][r];
            weight[b][r] = w > SHRINK ? w - SHRINK : w < -SHRINK ? w + SHRINK : 0;
        }
}

/* The samples in an order that depends on their number alone. */
static void shuffle(void)
{
    static uint32_t state = 1;
    size_t i;
    for (i = sample_count; i > 1; i--) {
        struct sample swap = samples[i - 1];
        size_t j;
        state = state * 1664525u + 1013904223u;
        j = (size_t)(((uint64_t)state * i) >> 32);
        samples[i - 1] = samples[j];
        samples[j] = swap;
    }
}

/* A weight as it is kept, in sixteenths. */
static int rounded(double value)
{
    int result = (int)(value * 16 + (value < 0 ? -0.5 : 0.5));
    return result > 127 ? 127 : result < -127 ? -127 : result;
}

static void write_weights(void)
{
    size_t b, count = 0;
    unsigned r;
    printf("/* Generated by src/gen/train.c (make train) from the project's samples; do not edit. */\n"
           "#include \"core.h\"\n\n/* clang-format off */\n\nconst uint32_t smtpc_weight_rows[] = {\n");
    for (b = 0; b < BUCKETS; b++) {
        printf("%zu,%s", count, b % 16 == 15 ? "\n" : "");
        for (r = 1; r <= smtpc_reason_count; r++)
            count += weight[b][r] >= LEAST || weight[b][r] <= -LEAST;
    }
    printf("%zu\n};\n\nconst smtpc_weight smtpc_weights[] = {\n", count);
    for (b = 0, count = 0; b < BUCKETS; b++)
        for (r = 1; r <= smtpc_reason_count; r++)
            if (weight[b][r] >= LEAST || weight[b][r] <= -LEAST)
                printf("{%u,%d},%s", r, rounded(weight[b][r]), ++count % 16 == 0 ? "\n" : "");
    printf("\n};\n\nconst int16_t smtpc_weight_bias[] = { 0");
    for (r = 1; r <= smtpc_reason_count; r++)
        printf(", %d", rounded(bias[r]));
    printf(" };\n");
    fprintf(stderr, "train: %zu samples, %zu weights\n", sample_count, count);
}

int main(void)
{
    static char line[LINE_MAX];
    size_t i;
    int epoch;
    while (fgets(line, sizeof line, stdin))
        read_sample(line, strcspn(line, "\n"));
    for (epoch = 0; epoch < EPOCHS; epoch++) {
        shuffle();
        for (i = 0; i < sample_count; i++)
            learn(&samples[i]);
        if (epoch + 1 < EPOCHS)
            shrink();
    }
    write_weights();
    return 0;
}
