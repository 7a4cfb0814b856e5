/*
 * A caller's rules, from the numbers that lua/smtpcodes/rules.lua compiles them to, into the form that the
 * built-in ones have: the same matcher reads both. Every number is checked, so that no program can make the
 * core read beyond its memory.
 */
#include "core.h"
#include "span.h"

enum { FILTER_LEAST = 10, FILTER_MOST = 20, SLOTS_MOST = 17 };

/* The sections of a program, in order, behind the version and the counts of their rows. */
enum section { WORDS, STATES, EDGES, ACCEPTS, ROOTS, RULES, CONDITIONS, BARE, REASONS, ACTIONS, SECTIONS };
enum { PROGRAM_VERSION = 1, HEADER = 2 + SECTIONS };
static const unsigned char widths[SECTIONS] = { 4, 3, 1, 1, 2, 9, 7, 2, 8, 2 };

struct program {
    const uint32_t *rows[SECTIONS];
    size_t count[SECTIONS];
    const char *text;
    size_t text_size;
    uint32_t provider;
    size_t new_words; /* that the built-in vocabulary does not have */
};

/* One array in the memory, behind the others. */
static void *carve(char **memory, size_t size)
{
    void *at = *memory;
    *memory += (size + 15) / 16 * 16;
    return at;
}

static unsigned bits_for(size_t count, unsigned least, unsigned most)
{
    unsigned bits = least;
    while (bits < most && (size_t)1 << bits < count)
        bits++;
    return bits;
}

static unsigned slot_bits(const struct program *program)
{
    return bits_for(2 * (smtpc_builtin_words.word_count + program->new_words + 1), 8, SLOTS_MOST);
}

static unsigned filter_bits(const struct program *program)
{
    return bits_for(8 * (program->count[EDGES] + 1), FILTER_LEAST, FILTER_MOST);
}

static size_t root_count(const struct program *program)
{
    size_t i, most = smtpc_number_count;
    for (i = 0; i < program->count[ROOTS]; i++)
        if (program->rows[ROOTS][2 * i] >= most)
            most = program->rows[ROOTS][2 * i] + 1;
    return most;
}

static smtpc_span word_of(const struct program *program, size_t i)
{
    const uint32_t *row = program->rows[WORDS] + 4 * i;
    return span_of(program->text + row[0], row[1]);
}

/* ---- checks ---- */

/* A string of the program: 0, or where one begins that ends within the text. */
static int is_string(const struct program *program, uint32_t at)
{
    return at == 0 ||
           (at < program->text_size && memchr(program->text + at, '\0', program->text_size - at) != NULL);
}

static int check_words(struct program *program)
{
    size_t i;
    for (i = 0; i < program->count[WORDS]; i++) {
        const uint32_t *row = program->rows[WORDS] + 4 * i;
        if (row[0] > program->text_size || row[1] == 0 || row[1] > WORD_MAX ||
            row[1] > program->text_size - row[0] || row[2] >> EDGE_WORD_BITS || row[3] >> EDGE_WORD_BITS)
            return 0;
        program->new_words += smtpc_word_index(&smtpc_builtin_words, word_of(program, i)) == 0;
    }
    return smtpc_builtin_words.word_count + program->new_words < UINT16_MAX;
}

static int check_states(const struct program *program)
{
    size_t i, states = program->count[STATES];
    const uint32_t *row = program->rows[STATES];
    if (states < 2 || row[0] != 0 || row[1] != 0 || states >> EDGE_STATE_BITS)
        return 0;
    for (i = 0; i < states; i++, row += 3) {
        if (row[0] > program->count[EDGES] || row[1] > program->count[ACCEPTS] || row[2] >= states - 1)
            return 0;
        if (i > 0 && (row[0] < row[-3] || row[1] < row[-2]))
            return 0;
    }
    for (i = 0; i < program->count[EDGES]; i++)
        if (EDGE_STATE(program->rows[EDGES][i]) >= states - 1)
            return 0;
    for (i = 0; i < program->count[ROOTS]; i++)
        if (program->rows[ROOTS][2 * i] >> EDGE_WORD_BITS || program->rows[ROOTS][2 * i + 1] >= states - 1)
            return 0;
    return 1;
}

static int check_rules(const struct program *program)
{
    size_t i;
    size_t rules = program->count[RULES];
    for (i = 0; i < program->count[ACCEPTS]; i++)
        if (program->rows[ACCEPTS][i] >= rules)
            return 0;
    for (i = 0; i < rules; i++) {
        const uint32_t *row = program->rows[RULES] + 9 * i;
        if (!is_string(program, row[0]) || row[1] == 0 ||
            row[1] > smtpc_reason_count + program->count[REASONS] || row[2] >= program->count[CONDITIONS] ||
            row[3] > smtpc_provider_count || row[4] > 2 || row[5] > 2 || !is_string(program, row[6]) ||
            !is_string(program, row[7]) || row[8] > TIER_PHRASE)
            return 0;
    }
    for (i = 0; i < program->count[CONDITIONS]; i++) {
        const uint32_t *row = program->rows[CONDITIONS] + 7 * i;
        if (!is_string(program, row[0]) || row[1] > 999 || row[2] > 9 || row[3] > smtpc_provider_count ||
            row[4] > 9 || row[5] > 999 || row[6] > 999)
            return 0;
    }
    for (i = 0; i < program->count[BARE]; i++)
        if (program->rows[BARE][2 * i + 1] >= rules)
            return 0;
    return rules <= UINT16_MAX && program->count[CONDITIONS] > 0;
}

static int check_reasons(const struct program *program)
{
    size_t i, n, reasons = smtpc_reason_count + program->count[REASONS];
    for (i = 0; i < program->count[REASONS]; i++) {
        const uint32_t *row = program->rows[REASONS] + 8 * i;
        for (n = 0; n < 5; n++)
            if (!is_string(program, row[n]))
                return 0;
        if (row[0] == 0 || row[5] > 2)
            return 0;
    }
    for (i = 0; i < program->count[ACTIONS]; i++) {
        const uint32_t *row = program->rows[ACTIONS] + 2 * i;
        if (row[0] == 0 || row[0] > reasons || row[1] == 0 || !is_string(program, row[1]))
            return 0;
    }
    return program->provider <= smtpc_provider_count;
}

/* Splits the numbers into sections and checks them; 0 if they are no rules. */
static int read_program(const uint32_t *numbers, size_t count, const char *text, size_t text_size,
                        struct program *program)
{
    size_t at = HEADER, i;
    memset(program, 0, sizeof *program);
    if (count < HEADER || numbers[0] != PROGRAM_VERSION || text_size == 0 || text_size >= OWN_STRING)
        return 0;
    program->provider = numbers[1];
    program->text = text;
    program->text_size = text_size;
    for (i = 0; i < SECTIONS; i++) {
        program->count[i] = numbers[2 + i];
        if (program->count[i] > (count - at) / widths[i])
            return 0;
        program->rows[i] = numbers + at;
        at += program->count[i] * widths[i];
    }
    return at == count && check_words(program) && check_states(program) && check_rules(program) &&
           check_reasons(program);
}

/* ---- building ---- */

static smtpc_string own_string(uint32_t at) { return at ? at | OWN_STRING : 0; }

/* The built-in words, with the numbers that the caller's phrases give them, then the caller's new ones. */
static void build_words(const struct program *program, smtpc_rules *rules, char **memory)
{
    smtpc_vocabulary *vocabulary = &rules->vocabulary;
    size_t old = smtpc_builtin_words.word_count, letters_size = smtpc_letters_size, i;
    unsigned bits = slot_bits(program);
    smtpc_word *words = carve(memory, (old + program->new_words) * sizeof *words);
    uint16_t *slots = carve(memory, ((size_t)1 << bits) * sizeof *slots);
    char *letters = carve(memory, letters_size + program->text_size);
    memcpy(words, smtpc_builtin_words.words, old * sizeof *words);
    memcpy(letters, smtpc_builtin_words.letters, letters_size);
    memcpy(letters + letters_size, program->text, program->text_size);
    *vocabulary = smtpc_builtin_words;
    vocabulary->letters = letters;
    vocabulary->words = words;
    vocabulary->slots = slots;
    vocabulary->slot_bits = bits;
    for (i = 0; i < program->count[WORDS]; i++) {
        const uint32_t *row = program->rows[WORDS] + 4 * i;
        unsigned index = smtpc_word_index(&smtpc_builtin_words, word_of(program, i));
        smtpc_word *word = &words[index ? index - 1 : vocabulary->word_count++];
        if (index == 0) {
            memset(word, 0, sizeof *word);
            word->text = (uint32_t)(letters_size + row[0]);
            word->length = (uint8_t)row[1];
        }
        word->word = word->word ? word->word : (uint16_t)row[2];
        word->link = word->link ? word->link : (uint16_t)row[3];
    }
    smtpc_place_words(vocabulary, words, slots);
}

static void build_states(const struct program *program, smtpc_rules *rules, char **memory)
{
    smtpc_automaton *automaton = &rules->automaton;
    size_t count = program->count[STATES], roots = root_count(program), i, s;
    unsigned bits = filter_bits(program);
    smtpc_state *states = carve(memory, count * sizeof *states);
    uint32_t *edges = carve(memory, program->count[EDGES] * sizeof *edges);
    uint16_t *accepts = carve(memory, (program->count[ACCEPTS] + 1) * sizeof *accepts);
    uint32_t *root = carve(memory, roots * sizeof *root);
    uint32_t *filter = carve(memory, ((size_t)1 << bits) / 8);
    memset(filter, 0, ((size_t)1 << bits) / 8);
    memset(root, 0, roots * sizeof *root);
    memcpy(edges, program->rows[EDGES], program->count[EDGES] * sizeof *edges);
    for (i = 0; i < count; i++) {
        const uint32_t *row = program->rows[STATES] + 3 * i;
        states[i].edges = row[0];
        states[i].accepts = row[1];
        states[i].gap = row[2];
    }
    for (s = 0; s + 1 < count; s++)
        for (i = states[s].edges; i < states[s + 1].edges; i++) {
            uint32_t bit = smtpc_edge_bit(bits, (unsigned)s, EDGE_WORD(edges[i]));
            filter[bit / 32] |= (uint32_t)1 << bit % 32;
        }
    for (i = 0; i < program->count[ACCEPTS]; i++)
        accepts[i] = (uint16_t)program->rows[ACCEPTS][i];
    for (i = 0; i < program->count[ROOTS]; i++)
        root[program->rows[ROOTS][2 * i]] = program->rows[ROOTS][2 * i + 1];
    automaton->states = states;
    automaton->edges = edges;
    automaton->accepts = accepts;
    automaton->filter = filter;
    automaton->filter_bits = bits;
    automaton->roots = root;
    automaton->root_count = roots;
}

static void build_rules(const struct program *program, smtpc_rules *rules, char **memory)
{
    size_t i, count = program->count[RULES];
    smtpc_rule *rule = carve(memory, (count + 1) * sizeof *rule);
    uint8_t *tiers = carve(memory, count + 1);
    smtpc_condition *conditions = carve(memory, program->count[CONDITIONS] * sizeof *conditions);
    smtpc_bare_rule *bare = carve(memory, (program->count[BARE] + 1) * sizeof *bare);
    memset(conditions, 0, program->count[CONDITIONS] * sizeof *conditions);
    for (i = 0; i < count; i++) {
        const uint32_t *row = program->rows[RULES] + 9 * i;
        rule[i].id = own_string(row[0]);
        rule[i].subject = (uint16_t)row[1];
        rule[i].condition = (uint16_t)row[2];
        rule[i].provider = (uint8_t)row[3];
        rule[i].temporary = (uint8_t)row[4];
        rule[i].vendor_code = (uint8_t)row[5];
        rule[i].action = own_string(row[6]);
        rule[i].scope = own_string(row[7]);
        tiers[i] = (uint8_t)row[8];
    }
    for (i = 0; i < program->count[CONDITIONS]; i++) {
        const uint32_t *row = program->rows[CONDITIONS] + 7 * i;
        conditions[i].stage = own_string(row[0]);
        conditions[i].code = (uint16_t)row[1];
        conditions[i].digit = (uint8_t)row[2];
        conditions[i].provider = (uint8_t)row[3];
        conditions[i].status.digit = (unsigned short)row[4];
        conditions[i].status.subject = (unsigned short)row[5];
        conditions[i].status.detail = (unsigned short)row[6];
    }
    for (i = 0; i < program->count[BARE]; i++) {
        bare[i].key = program->rows[BARE][2 * i];
        bare[i].rule = (uint16_t)program->rows[BARE][2 * i + 1];
    }
    rules->automaton.rules = rule;
    rules->automaton.tiers = tiers;
    rules->automaton.conditions = conditions;
    rules->bare = bare;
    rules->bare_count = program->count[BARE];
}

static void build_reasons(const struct program *program, smtpc_rules *rules, char **memory)
{
    size_t old = smtpc_reason_count + 1, i; /* the first row is blank */
    smtpc_reason_row *reasons = carve(memory, (old + program->count[REASONS]) * sizeof *reasons);
    memcpy(reasons, smtpc_reasons, old * sizeof *reasons);
    for (i = 0; i < program->count[REASONS]; i++) {
        const uint32_t *row = program->rows[REASONS] + 8 * i;
        smtpc_reason_row *reason = &reasons[old + i];
        memset(reason, 0, sizeof *reason);
        reason->name = own_string(row[0]);
        reason->category = own_string(row[1]);
        reason->means = own_string(row[2]);
        reason->action = own_string(row[3]);
        reason->scope = own_string(row[4]);
        reason->temporary = (int16_t)((int)row[5] - 1);
        reason->retry_after = row[6];
        reason->class_rules = row[7] != 0;
    }
    for (i = 0; i < program->count[ACTIONS]; i++) {
        smtpc_reason_row *reason = &reasons[program->rows[ACTIONS][2 * i]];
        reason->action = own_string(program->rows[ACTIONS][2 * i + 1]);
        reason->temporary_action = reason->permanent_action = 0;
    }
    rules->reasons = reasons;
}

/* The bytes that the arrays take which the build functions carve. */
static size_t room_for(const struct program *program)
{
    size_t size = sizeof(smtpc_rules), states = program->count[STATES];
    const size_t parts[] = {
        (smtpc_builtin_words.word_count + program->new_words) * sizeof(smtpc_word),
        ((size_t)1 << slot_bits(program)) * sizeof(uint16_t),
        smtpc_letters_size + program->text_size,
        states * sizeof(smtpc_state),
        program->count[EDGES] * sizeof(uint32_t),
        (program->count[ACCEPTS] + 1) * sizeof(uint16_t),
        root_count(program) * sizeof(uint32_t),
        ((size_t)1 << filter_bits(program)) / 8,
        (program->count[RULES] + 1) * sizeof(smtpc_rule),
        program->count[RULES] + 1,
        program->count[CONDITIONS] * sizeof(smtpc_condition),
        (program->count[BARE] + 1) * sizeof(smtpc_bare_rule),
        (smtpc_reason_count + 1 + program->count[REASONS]) * sizeof(smtpc_reason_row),
    };
    size_t i;
    size = (size + 15) / 16 * 16;
    for (i = 0; i < sizeof parts / sizeof *parts; i++)
        size += (parts[i] + 15) / 16 * 16;
    return size;
}

size_t smtpc_rules_size(const uint32_t *numbers, size_t count, const char *text, size_t text_size)
{
    struct program program;
    return read_program(numbers, count, text, text_size, &program) ? room_for(&program) : 0;
}

const smtpc_rules *smtpc_load_rules(const uint32_t *numbers, size_t count, const char *text, size_t text_size,
                                    void *memory)
{
    struct program program;
    char *free = memory;
    smtpc_rules *rules;
    if (!read_program(numbers, count, text, text_size, &program))
        return NULL;
    rules = carve(&free, sizeof *rules);
    memset(rules, 0, sizeof *rules);
    build_words(&program, rules, &free);
    build_states(&program, rules, &free);
    build_rules(&program, rules, &free);
    build_reasons(&program, rules, &free);
    rules->strings = rules->vocabulary.letters + smtpc_letters_size;
    rules->provider = program.provider;
    return rules;
}

/* ---- what a compiler of rules asks ---- */

unsigned smtpc_word_number(smtpc_span word, int link, unsigned *second)
{
    unsigned index = smtpc_word_index(&smtpc_builtin_words, word);
    const smtpc_word *row = index ? &smtpc_builtin_words.words[index - 1] : NULL;
    *second = row && !link ? row->second : 0;
    return !row ? 0 : link ? row->link : row->word;
}

unsigned smtpc_joined_number(smtpc_span first, smtpc_span second)
{
    const smtpc_vocabulary *words = &smtpc_builtin_words;
    unsigned a = smtpc_word_index(words, first), b = smtpc_word_index(words, second);
    size_t i;
    for (i = 0; a && b && i < words->join_count; i++)
        if (words->joins[i].first == a - 1 && words->joins[i].second == b - 1)
            return words->joins[i].word;
    return 0;
}

unsigned smtpc_number_limit(void) { return smtpc_number_count; }

const char *smtpc_word_class(smtpc_span name)
{
    size_t i;
    for (i = 0; i < smtpc_class_word_count; i++)
        if (span_is(name, string_at(smtpc_class_words[i].name)))
            return string_at(smtpc_class_words[i].words);
    return NULL;
}

unsigned smtpc_reason_number(smtpc_span name)
{
    size_t i;
    for (i = 1; i <= smtpc_reason_count; i++)
        if (span_is(name, string_at(smtpc_reasons[i].name)))
            return (unsigned)i;
    return 0;
}

unsigned smtpc_provider_number(smtpc_span name) { return smtpc_find_provider(name); }

int smtpc_builtin_rule(size_t index, smtpc_rule_info *info)
{
    const smtpc_rule *rule;
    enum smtpc_tier tier;
    for (;; index++) {
        if (index >= smtpc_rule_count)
            return 0;
        tier = (enum smtpc_tier)smtpc_builtin.tiers[index];
        if (tier <= TIER_WEAK)
            break;
    }
    rule = &smtpc_builtin.rules[index];
    info->next = index + 1;
    info->id = string_at(rule->id);
    info->reason = string_at(smtpc_reasons[rule->subject].name);
    info->provider = rule->provider ? string_at(smtpc_providers[rule->provider - 1].provider) : NULL;
    info->words = rule->vendor_code == 0;
    return 1;
}
