/* A caller's rules as they come, cut short and damaged. */
#include "guard.h"

#include <stdlib.h>
#include <string.h>

enum { CHANGES = 4000, ODD_NUMBERS = 9 };

/* In heap memory of just the size that was asked for: a sanitizer sees the first byte behind it. */
const smtpc_rules *guard_load(const program *rules, void **memory)
{
    size_t size = smtpc_rules_size(rules->numbers, rules->count, rules->text, rules->text_size);
    const smtpc_rules *loaded = NULL;
    *memory = size ? malloc(size) : NULL;
    if (!*memory)
        return NULL;
    memset(*memory, 0x5A, size);
    loaded = smtpc_load_rules(rules->numbers, rules->count, rules->text, rules->text_size, *memory);
    guard_expect(loaded != NULL, "rules that have a size do not load");
    return loaded;
}

/* Whatever loads must judge. */
static int try_program(const program *rules)
{
    void *memory;
    const smtpc_rules *loaded = guard_load(rules, &memory);
    if (loaded) {
        input in = guard_input(0);
        smtpc_context context;
        smtpc_verdict verdict;
        memset(&context, 0, sizeof context);
        context.rules = loaded;
        smtpc_classify(in.text, in.size, &context, NULL, &verdict);
        guard_expect(verdict.reason && verdict.action, "no reason or action by a caller's rules");
    }
    free(memory);
    return loaded != NULL;
}

/* The beginning of a program, both ends at guard pages. */
static program place(const program *whole, char *numbers_end, size_t count, char *text_end, size_t text_size)
{
    program part;
    part.numbers = (uint32_t *)(void *)(numbers_end - count * sizeof *part.numbers);
    part.count = count;
    part.text = text_end - text_size;
    part.text_size = text_size;
    memmove(part.numbers, whole->numbers, count * sizeof *part.numbers);
    memmove(text_end - text_size, whole->text, text_size);
    return part;
}

static uint32_t odd_number(uint32_t old)
{
    const uint32_t odd[ODD_NUMBERS] = { 0,           1,           old + 1,
                                        old - 1,     0xFFFF,      0x7FFFFFFFu,
                                        0x80000000u, 0xFFFFFFFFu, (uint32_t)guard_random(300) };
    return odd[guard_random(ODD_NUMBERS)];
}

void guard_check_programs(const program *whole)
{
    char *numbers_end = guard_map(whole->count * sizeof *whole->numbers),
         *text_end = guard_map(whole->text_size);
    program part;
    size_t i;
    for (i = 0; i < whole->count; i++) {
        part = place(whole, numbers_end, i, text_end, whole->text_size);
        guard_expect(smtpc_rules_size(part.numbers, i, part.text, part.text_size) == 0, "cut rules load");
    }
    for (i = 0; i < whole->text_size; i++) {
        part = place(whole, numbers_end, whole->count, text_end, i);
        try_program(&part);
    }
    part = place(whole, numbers_end, whole->count, text_end, whole->text_size);
    guard_expect(try_program(&part), "the rules do not load");
    for (i = 0; i < CHANGES; i++) {
        uint32_t *number = &part.numbers[guard_random(part.count)], old = *number;
        *number = odd_number(old);
        try_program(&part);
        *number = old;
    }
}
