/*
 * The features of a text that a linear model weighs: its words, the beginnings and endings of long ones,
 * pairs of neighbours, its codes and its stage, each as a hash. src/gen/train.c trains with the same.
 */
#include "core.h"
#include "span.h"

enum { LONG_WORD = 5, ENDING = 4, FNV_START = 0x811C9DC5, FNV_PRIME = 0x01000193 };

/* Kinds of features, so that a word and its like in another place are two. */
enum kind {
    KIND_WORD = 'w',
    KIND_LINK = 'l',
    KIND_BEGINNING = 'p',
    KIND_ENDING = 's',
    KIND_PAIR = 'b',
    KIND_CODE = 'c',
    KIND_STAGE = 'g'
};

static uint32_t hash_bytes(uint32_t hash, const char *p, size_t n)
{
    size_t i;
    for (i = 0; i < n; i++)
        hash = (hash ^ (unsigned char)p[i]) * (uint32_t)FNV_PRIME;
    return hash;
}

static uint32_t hash_kind(enum kind kind)
{
    return ((uint32_t)FNV_START ^ (uint32_t)kind) * (uint32_t)FNV_PRIME;
}

/* Adds the feature once. */
static void add(smtpc_features *features, uint32_t hash, const smtpc_token *token)
{
    size_t slot = hash % FEATURE_SLOTS;
    if (features->count >= FEATURES_MAX)
        return;
    for (; features->slot[slot]; slot = (slot + 1) % FEATURE_SLOTS)
        if (features->hash[features->slot[slot] - 1] == hash)
            return;
    features->hash[features->count] = hash;
    features->first[features->count] = token ? token->first : 0;
    features->end[features->count++] = token ? token->end : 0;
    features->slot[slot] = (uint16_t)features->count;
}

/* The letters of a token, folded. */
static void fold(const smtpc_cutter *cutter, const smtpc_token *token, smtpc_spelling *word)
{
    const char *p = cutter->text + token->first, *end = cutter->text + token->end;
    size_t length;
    word->length = 0;
    for (; p < end; p += length) {
        length = 1;
        if (is_alnum(*p))
            smtpc_spell(word, lower(*p));
        else if ((unsigned char)*p >= 0x80 &&
                 smtpc_fold_character(p, end, word, &length) == CHARACTER_IDEOGRAPH)
            word->length = 0;
    }
    if (word->length > WORD_MAX)
        word->length = WORD_MAX;
}

static void add_word(smtpc_features *features, const smtpc_spelling *word, const smtpc_token *token)
{
    size_t n = word->length, i;
    const char *p = word->letter;
    add(features, hash_bytes(hash_kind(KIND_WORD), p, n), token);
    if (n < LONG_WORD)
        return;
    for (i = LONG_WORD - 1; i <= LONG_WORD + 1 && i <= n; i++)
        add(features, hash_bytes(hash_kind(KIND_BEGINNING), p, i), token);
    add(features, hash_bytes(hash_kind(KIND_ENDING), p + n - ENDING, ENDING), token);
}

/* Wording that is never evidence is none here either. */
static int is_masked(const smtpc_evidence *evidence, const smtpc_token *token)
{
    const smtpc_hits *hits = &evidence->builtin.hits;
    size_t i;
    if (token->first >= evidence->sequel && token->first < evidence->sequel_end)
        return 1;
    for (i = 0; i < hits->count && evidence->masked; i++)
        if (hits->hit[i].tier == TIER_IGNORE && token->first >= hits->hit[i].first &&
            token->end <= hits->hit[i].end)
            return 1;
    return 0;
}

/* Words and pairs of a window of tokens. An ideograph says little alone: only its pairs count. */
static void add_tokens(smtpc_features *features, const smtpc_evidence *evidence, const smtpc_cutter *cutter)
{
    uint32_t previous = 0, hash;
    size_t i;
    smtpc_spelling word;
    for (i = 0; i < cutter->count; i++) {
        const smtpc_token *token = &cutter->token[i];
        if (is_masked(evidence, token) || token->end == token->first || token->flags & TOKEN_ADDRESS ||
            token->word == WORD_IP || token->word == WORD_HOST_END)
            continue;
        if (token->flags & TOKEN_IDEOGRAPH) {
            hash = hash_bytes(hash_kind(KIND_WORD), cutter->text + token->first, token->end - token->first);
        } else {
            fold(cutter, token, &word);
            if (word.length == 0)
                continue;
            hash = hash_bytes(hash_kind(token->flags & TOKEN_LINK ? KIND_LINK : KIND_WORD), word.letter,
                              word.length);
            if (token->flags & TOKEN_LINK) {
                add(features, hash, token);
                continue;
            }
            if (!(token->flags & TOKEN_PASSABLE))
                add_word(features, &word, token);
        }
        if (previous)
            add(features, (previous * 31 ^ hash) * (uint32_t)FNV_PRIME + KIND_PAIR, token);
        previous = hash;
    }
}

static void add_codes(smtpc_features *features, int code, smtpc_status status, smtpc_span stage)
{
    char text[SMTPC_STATUS_ROOM];
    if (code)
        add(features, hash_kind(KIND_CODE) + (uint32_t)code * 7919u, NULL);
    if (status.digit) {
        smtpc_put_status(text, status.digit, status.subject, status.detail);
        add(features, hash_bytes(hash_kind(KIND_CODE), text, strlen(text)), NULL);
        add(features, hash_bytes(hash_kind(KIND_CODE), text + 1, strlen(text) - 1), NULL);
    }
    if (stage.size)
        add(features, hash_bytes(hash_kind(KIND_STAGE), stage.data, stage.size), NULL);
}

void smtpc_text_features(const smtpc_evidence *evidence, smtpc_features *features)
{
    smtpc_span text = evidence->event->field[SMTPC_RESPONSE];
    smtpc_cutter cutter;
    memset(features->slot, 0, sizeof features->slot);
    features->count = 0;
    add_codes(features, evidence->code, evidence->status, evidence->stage);
    smtpc_cut_start(&cutter, &smtpc_builtin_words, text.data, text.size);
    smtpc_cut_more(&cutter);
    add_tokens(features, evidence, &cutter);
}
