/*
 * What the margins of src/decide.c rest on: make margins. Reads lines "reason<TAB>alternatives<TAB>text" that
 * the weights it is linked with were not trained on; prints, by the tier that decided, how many the rules
 * alone, the words alone and both together get right, and the latter for each margin.
 */
#include <stdio.h>
#include <stdlib.h>

#include "core.h"
#include "span.h"

enum { LINE_LIMIT = 1 << 16, STEPS = 9, TIERS = SMTPC_VIA_CLASS + 1 };

static const int steps[STEPS] = { 0, 32, 64, 96, 128, 160, 224, 288, 4096 };
static const char *const tiers[TIERS] = { "none", "vendor", "phrase", "status", "weak", "reply", "class" };

struct count {
    int lines, rules, words, both, by_margin[STEPS];
};

/* The reason itself or one of the alternatives, which commas part. */
static int is_right(const char *reason, smtpc_span wanted, smtpc_span others)
{
    const char *p = others.data, *end = p + others.size, *comma;
    if (span_is(wanted, reason))
        return 1;
    for (; p < end; p = comma + 1) {
        comma = memchr(p, ',', (size_t)(end - p));
        comma = comma ? comma : end;
        if (span_is(span_between(p, comma), reason))
            return 1;
    }
    return 0;
}

static void count_text(struct count counts[TIERS][2][2], smtpc_span wanted, smtpc_span others,
                       smtpc_span text)
{
    static smtpc_features features;
    smtpc_event event;
    smtpc_reading reading;
    smtpc_evidence evidence;
    smtpc_decision by_rules, decision;
    smtpc_tally tally;
    struct count *count;
    int rules, words, step;
    smtpc_read_text(text.data, text.size, NULL, NULL, &reading, &event);
    smtpc_gather(&event, NULL, &evidence);
    smtpc_decide_by_rules(&evidence, &by_rules);
    smtpc_decide(&evidence, &decision);
    smtpc_text_features(&evidence, &features);
    smtpc_weigh(&features, evidence.digit >= 4, &tally);
    rules = is_right(string_at(smtpc_reasons[by_rules.reason].name), wanted, others);
    words = is_right(string_at(smtpc_reasons[tally.best].name), wanted, others);
    count = &counts[by_rules.via][evidence.contested != 0][smtpc_is_most(&evidence, &by_rules)];
    count->lines++;
    count->rules += rules;
    count->words += words;
    count->both += is_right(string_at(smtpc_reasons[decision.reason].name), wanted, others);
    for (step = 0; step < STEPS; step++)
        count->by_margin[step] +=
            tally.score[tally.best] - tally.score[by_rules.reason] >= steps[step] ? words : rules;
}

static void print_count(const char *tier, int contested, int most, const struct count *count,
                        struct count *all)
{
    int step;
    if (count->lines == 0)
        return;
    printf("%-7s%-10s%-6s%6d%7d%7d%7d ", tier, contested ? "contested" : "", most ? "most" : "", count->lines,
           count->rules, count->words, count->both);
    for (step = 0; step < STEPS; step++)
        printf("%6d", count->by_margin[step]);
    printf("\n");
    all->lines += count->lines;
    all->rules += count->rules;
    all->words += count->words;
    all->both += count->both;
}

int main(void)
{
    static char line[LINE_LIMIT];
    static struct count counts[TIERS][2][2];
    struct count all = { 0 };
    int tier, contested, most, step;
    while (fgets(line, sizeof line, stdin)) {
        const char *end = line + strcspn(line, "\n"), *tab = memchr(line, '\t', (size_t)(end - line));
        const char *second = tab ? memchr(tab + 1, '\t', (size_t)(end - tab - 1)) : NULL;
        if (!second) {
            fprintf(stderr, "margins: a line without two tabs\n");
            return 1;
        }
        count_text(counts, span_between(line, tab), span_between(tab + 1, second),
                   span_between(second + 1, end));
    }
    printf("                        lines  rules  words   both  with a margin of");
    for (step = 0; step < STEPS; step++)
        printf(" %d", steps[step]);
    printf("\n");
    for (tier = 0; tier < TIERS; tier++)
        for (contested = 0; contested < 2; contested++)
            for (most = 0; most < 2; most++)
                print_count(tiers[tier], contested, most, &counts[tier][contested][most], &all);
    printf("right: rules %.1f %%, words %.1f %%, both %.1f %% of %d lines\n", 100.0 * all.rules / all.lines,
           100.0 * all.words / all.lines, 100.0 * all.both / all.lines, all.lines);
    return 0;
}
