/*
 * Trains the weights of the words: make train. Reads lines "reason<TAB>text" and writes src/weights.c.
 *
 * Every feature of src/features.c counts by how rare it is; a text, by the root of how many it has. Plain
 * arithmetic in a fixed order, so that every machine trains the same.
 */
#include <stdio.h>
#include <stdlib.h>

#include "core.h"
#include "span.h"
#include "svm.h"

enum { LINE_LIMIT = 1 << 16, BUCKETS = 1 << MODEL_BITS };

static struct svm svm;
static uint32_t *hashes; /* of every feature of every sample, as they come */
static size_t hash_count;

/* The feature that owns a bucket: its hash, and in how many samples it stands. */
static struct owner {
    uint32_t hash, samples;
} owners[BUCKETS];
static uint32_t feature_of[BUCKETS];

static void fail(const char *what)
{
    fprintf(stderr, "train: %s\n", what);
    exit(1);
}

static void *grown(void *memory, size_t size)
{
    void *result = realloc(memory, size ? size : 1);
    if (!result)
        fail("out of memory");
    return result;
}

static double root(double x)
{
    double guess = x > 1 ? x : 1;
    int i;
    for (i = 0; i < 60; i++)
        guess = (guess + x / guess) / 2;
    return guess;
}

/* The natural logarithm of x >= 1, the same on every machine. */
static double logarithm(double x)
{
    static const double LOG_2 = 0.69314718055994531;
    double sum = 0, y, power;
    int halvings = 0, i;
    while (x > 1.5) {
        x /= 2;
        halvings++;
    }
    y = (x - 1) / (x + 1);
    for (i = 1, power = y; i < 40; i += 2, power *= y * y)
        sum += 2 * power / i;
    return sum + halvings * LOG_2;
}

/* The features of a text as classify sees it. */
static void read_sample(char *line, size_t size)
{
    static smtpc_features features;
    char *tab = memchr(line, '\t', size);
    smtpc_event event;
    smtpc_evidence evidence;
    smtpc_reading reading;
    struct svm_sample *sample;
    size_t text_size;
    if (!tab)
        fail("a line without a tab");
    text_size = size - (size_t)(tab + 1 - line);
    svm.samples = grown(svm.samples, (svm.count + 1) * sizeof *svm.samples);
    sample = &svm.samples[svm.count++];
    sample->reason = smtpc_reason_number(span_between(line, tab));
    if (sample->reason == 0)
        fail("an unknown reason");
    smtpc_read_text(tab + 1, text_size, NULL, NULL, &reading, &event);
    smtpc_gather(&event, NULL, &evidence);
    smtpc_text_features(&evidence, &features);
    sample->count = features.count;
    hashes = grown(hashes, (hash_count + features.count) * sizeof *hashes);
    memcpy(hashes + hash_count, features.hash, features.count * sizeof *hashes);
    hash_count += features.count;
}

static int compare(const void *a, const void *b)
{
    uint32_t x = *(const uint32_t *)a, y = *(const uint32_t *)b;
    return (x > y) - (x < y);
}

/* Of the features of a bucket the most frequent owns it; the others are not known. */
static void share_buckets(void)
{
    uint32_t *sorted = grown(NULL, hash_count * sizeof *sorted);
    size_t i, next, b;
    memcpy(sorted, hashes, hash_count * sizeof *sorted);
    qsort(sorted, hash_count, sizeof *sorted, compare);
    for (i = 0; i < hash_count; i = next) {
        struct owner *owner = &owners[model_bucket(sorted[i])];
        for (next = i; next < hash_count && sorted[next] == sorted[i];)
            next++;
        if (next - i > owner->samples) {
            owner->hash = sorted[i];
            owner->samples = (uint32_t)(next - i);
        }
    }
    free(sorted);
    for (b = 0; b < BUCKETS; b++)
        feature_of[b] = owners[b].samples ? (uint32_t)svm.features++ : 0;
}

static void weigh_features(void)
{
    size_t b;
    svm.value = grown(NULL, svm.features * sizeof *svm.value);
    for (b = 0; b < BUCKETS; b++)
        if (owners[b].samples)
            svm.value[feature_of[b]] = 1 + logarithm((1.0 + (double)svm.count) / (1.0 + owners[b].samples));
}

/* The samples' features by number: those known. */
static void number_features(void)
{
    const uint32_t *hash = hashes;
    size_t i, j;
    for (i = 0; i < svm.count; i++) {
        struct svm_sample *sample = &svm.samples[i];
        size_t known = 0, count = sample->count;
        sample->feature = grown(NULL, count * sizeof *sample->feature);
        for (j = 0; j < count; j++, hash++) {
            unsigned bucket = model_bucket(*hash);
            if (model_check(owners[bucket].hash) == model_check(*hash))
                sample->feature[known++] = feature_of[bucket];
        }
        sample->count = known;
        sample->scale = known ? 1 / root((double)known) : 0;
    }
}

static int rounded(double value, int unit, int most)
{
    double scaled = value * unit;
    int result = (int)(scaled + (scaled < 0 ? -0.5 : 0.5));
    return result > most ? most : result < -most ? -most : result;
}

static int kept(const double *weights, size_t feature)
{
    return rounded(weights[feature] * svm.value[feature], MODEL_UNIT, 127);
}

static void write_weights(double *const *weights)
{
    size_t b, count = 0;
    unsigned r;
    printf("/* Generated by src/gen/train.c (make train) from the project's samples; do not edit. */\n"
           "#include \"core.h\"\n\n/* clang-format off */\n\nconst uint32_t smtpc_weight_rows[] = {\n");
    for (b = 0; b < BUCKETS; b++) {
        printf("%zu,%s", count, b % 16 == 15 ? "\n" : "");
        for (r = 1; owners[b].samples && r <= smtpc_reason_count; r++)
            count += kept(weights[r], feature_of[b]) != 0;
    }
    printf("%zu\n};\n\nconst uint8_t smtpc_weight_checks[] = {\n", count);
    for (b = 0; b < BUCKETS; b++)
        printf("%u,%s", model_check(owners[b].hash), b % 32 == 31 ? "\n" : "");
    printf("};\n\nconst smtpc_weight smtpc_weights[] = {\n");
    for (b = 0, count = 0; b < BUCKETS; b++)
        for (r = 1; owners[b].samples && r <= smtpc_reason_count; r++)
            if (kept(weights[r], feature_of[b]) != 0)
                printf("{%u,%d},%s", r, kept(weights[r], feature_of[b]), ++count % 16 == 0 ? "\n" : "");
    printf("\n};\n\nconst int16_t smtpc_weight_bias[] = { 0");
    for (r = 1; r <= smtpc_reason_count; r++)
        printf(", %d", rounded(weights[r][svm.features], TALLY_UNIT, 32767));
    printf(" };\n");
    fprintf(stderr, "train: %zu samples, %zu features, %zu weights\n", svm.count, svm.features, count);
}

int main(void)
{
    static char line[LINE_LIMIT];
    static double *weights[SMTPC_REASONS_MAX + 1];
    unsigned r;
    while (fgets(line, sizeof line, stdin))
        read_sample(line, strcspn(line, "\n"));
    share_buckets();
    weigh_features();
    number_features();
    svm_prepare(&svm);
    for (r = 1; r <= smtpc_reason_count; r++) {
        weights[r] = calloc(svm.features + 1, sizeof *weights[r]);
        if (!weights[r] || !svm_learn(&svm, r, weights[r]))
            fail("out of memory");
    }
    write_weights(weights);
    return 0;
}
