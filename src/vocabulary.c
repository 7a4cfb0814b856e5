/* Letters folded (case, marks, width) and words found in the vocabulary by one hashed look-up. */
#include "core.h"
#include "span.h"

/* src/gen/vocabulary.lua places the words by the same hash. */
#define WORD_MULTIPLIER 0x9E3779B97F4A7C15u

/*
 * Index + 1 of a word in the vocabulary, or 0: `head` its first eight letters as a number, `letters` all of
 * them, or NULL where the head is the whole word.
 */
static inline unsigned find_spelled(const smtpc_vocabulary *vocabulary, uint64_t head, uint64_t hash,
                                    const char *letters, size_t length)
{
    uint32_t slot = (uint32_t)(hash >> (64 - vocabulary->slot_bits));
    uint32_t mask = ((uint32_t)1 << vocabulary->slot_bits) - 1;
    unsigned index;
    for (; (index = vocabulary->slots[slot]) != 0; slot = (slot + 1) & mask) {
        const smtpc_word *row = &vocabulary->words[index - 1];
        if (row->head == head && row->length == length &&
            (letters == NULL || memcmp(vocabulary->letters + row->text, letters, length) == 0))
            return index;
    }
    return 0;
}

/* The hash of letters, eight at a time; what `word` holds beyond its length is overwritten. */
static uint64_t hash_of(smtpc_spelling *word)
{
    uint64_t hash = 0;
    size_t i, end = word->length;
    for (i = end; i % 8 != 0; i++)
        word->letter[i] = 0;
    for (i = 0; i < end; i += 8)
        hash = (hash + load8(word->letter + i)) * WORD_MULTIPLIER;
    return hash;
}

unsigned smtpc_find_word(const smtpc_vocabulary *vocabulary, smtpc_spelling *word)
{
    uint64_t hash;
    if (word->length > WORD_MAX)
        return 0;
    hash = hash_of(word);
    return find_spelled(vocabulary, load8(word->letter), hash, word->length > 8 ? word->letter : NULL,
                        word->length);
}

/* The letters as a word being spelled; those beyond WORD_MAX are lost. */
static void spell_all(smtpc_spelling *word, const char *letters, size_t length)
{
    word->length = length < WORD_MAX ? length : WORD_MAX;
    memset(word->letter, 0, sizeof word->letter);
    memcpy(word->letter, letters, word->length);
}

unsigned smtpc_word_index(const smtpc_vocabulary *vocabulary, smtpc_span letters)
{
    smtpc_spelling word;
    if (letters.size == 0 || letters.size > WORD_MAX)
        return 0;
    spell_all(&word, letters.data, letters.size);
    return smtpc_find_word(vocabulary, &word);
}

void smtpc_place_words(const smtpc_vocabulary *vocabulary, smtpc_word *words, uint16_t *slots)
{
    uint32_t mask = ((uint32_t)1 << vocabulary->slot_bits) - 1, slot;
    smtpc_spelling word;
    size_t i;
    memset(slots, 0, ((size_t)mask + 1) * sizeof *slots);
    for (i = 0; i < vocabulary->word_count; i++) {
        spell_all(&word, vocabulary->letters + words[i].text, words[i].length);
        words[i].head = load8(word.letter);
        slot = (uint32_t)(hash_of(&word) >> (64 - vocabulary->slot_bits));
        while (slots[slot] != 0)
            slot = (slot + 1) & mask;
        slots[slot] = (uint16_t)(i + 1);
    }
}

/* Eight bytes from `p`, zero beyond `end`. */
static uint64_t load_up_to(const char *p, const char *end)
{
    char bytes[8] = { 0 };
    if (end - p >= 8)
        return load8(p);
    memcpy(bytes, p, (size_t)(end - p));
    return load8(bytes);
}

static void store8(char *p, uint64_t value)
{
    p[0] = (char)value; /* one by one, so that compilers see one store */
    p[1] = (char)(value >> 8);
    p[2] = (char)(value >> 16);
    p[3] = (char)(value >> 24);
    p[4] = (char)(value >> 32);
    p[5] = (char)(value >> 40);
    p[6] = (char)(value >> 48);
    p[7] = (char)(value >> 56);
}

size_t smtpc_plain_word(const smtpc_vocabulary *vocabulary, const char *p, const char *end, unsigned *index)
{
    smtpc_spelling word;
    uint64_t head = small_letters(load_up_to(p, end), &word.length), hash = head * WORD_MULTIPLIER, more;
    size_t length = word.length;
    if (length < 8) {
        *index = length ? find_spelled(vocabulary, head, hash, NULL, length) : 0;
        return length;
    }
    store8(word.letter, head);
    while (length % 8 == 0 && length < WORD_MAX && p + length < end) {
        more = small_letters(load_up_to(p + length, end), &word.length);
        store8(word.letter + length, more);
        if (word.length > 0)
            hash = (hash + more) * WORD_MULTIPLIER;
        length += word.length;
        if (word.length == 0)
            break;
    }
    *index =
        length < WORD_MAX ? find_spelled(vocabulary, head, hash, length > 8 ? word.letter : NULL, length) : 0;
    while (length >= WORD_MAX && p + length < end && is_alpha(p[length]))
        length++;
    return length;
}

void smtpc_spell(smtpc_spelling *word, char letter)
{
    if (word->length < WORD_MAX)
        word->letter[word->length] = letter;
    word->length++;
}

static enum smtpc_character fold_latin(smtpc_spelling *word, const char letters[2])
{
    if (letters[0] == 0)
        return CHARACTER_SEPARATOR;
    smtpc_spell(word, letters[0]);
    if (letters[1])
        smtpc_spell(word, letters[1]);
    return CHARACTER_LETTER;
}

/* Cyrillic capitals become small; other letters of two bytes stay. */
static enum smtpc_character fold_two(smtpc_spelling *word, unsigned a, unsigned b)
{
    if (a == 0xD0 && b >= 0x90 && b <= 0x9F) {
        b += 0x20;
    } else if (a == 0xD0 && b >= 0xA0 && b <= 0xAF) {
        a = 0xD1;
        b -= 0x20;
    } else if (a == 0xD0 && b <= 0x8F) {
        a = 0xD1;
        b += 0x10;
    }
    smtpc_spell(word, (char)a);
    smtpc_spell(word, (char)b);
    return CHARACTER_LETTER;
}

static enum smtpc_character fold_three(smtpc_spelling *word, unsigned a, unsigned b, unsigned c)
{
    if (a == 0xE2 && b == 0x80 && (c == 0x98 || c == 0x99 || (c >= 0x8B && c <= 0x8D)))
        return CHARACTER_NOTHING; /* curly apostrophes and zero-width characters vanish */
    if ((a == 0xE3 && b == 0x80 && c == 0x82) ||
        (a == 0xEF && b == 0xBC && (c == 0x81 || c == 0x9B || c == 0x9F)))
        return CHARACTER_STOP; /* the full stop of East Asian texts, full-width ! ; ? */
    if (a == 0xEF && b == 0xBC && c >= 0x90 && c <= 0x99) { /* full-width digits */
        smtpc_spell(word, (char)('0' + (c - 0x90)));
        return CHARACTER_LETTER;
    }
    return a >= 0xE3 && a <= 0xED && !(a == 0xE3 && b == 0x80) ? CHARACTER_IDEOGRAPH : CHARACTER_SEPARATOR;
}

enum smtpc_character smtpc_fold_character(const char *p, const char *end, smtpc_spelling *word,
                                          size_t *length)
{
    unsigned a = (unsigned char)p[0], b = p + 1 < end ? (unsigned char)p[1] : 0,
             c = p + 2 < end ? (unsigned char)p[2] : 0;
    int continued = (b & 0xC0) == 0x80;
    *length = continued ? 2 : 1;
    if (a >= 0xC3 && a <= 0xC5 && continued)
        return fold_latin(word, smtpc_latin[(a - 0xC3) * 64 + (b & 0x3F)]);
    if (a >= 0xC6 && a <= 0xDF && continued)
        return fold_two(word, a, b);
    if (a >= 0xE0 && a <= 0xEF && continued && (c & 0xC0) == 0x80) {
        *length = 3;
        return fold_three(word, a, b, c);
    }
    if (a >= 0xF0 && continued) {
        *length = end - p < 4 ? (size_t)(end - p) : 4;
        return CHARACTER_SEPARATOR;
    }
    if (a >= 0xC0 && !continued) { /* a lone byte: ISO 8859-1 */
        *length = 1;
        return fold_latin(word, smtpc_latin[a - 0xC0]);
    }
    return CHARACTER_SEPARATOR;
}
