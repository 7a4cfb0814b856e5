/* Bytes and spans: tests and small readers. No locale, no <ctype.h>. */
#ifndef SMTPCODES_SPAN_H
#define SMTPCODES_SPAN_H

#include <stdint.h>
#include <string.h>

#include "smtpcodes.h"

static inline int is_digit(char c) { return c >= '0' && c <= '9'; }

static inline int is_alpha(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); }

static inline int is_alnum(char c) { return is_digit(c) || is_alpha(c); }

static inline int is_blank(char c) { return c == ' ' || c == '\t' || c == '\r' || c == '\n'; }

static inline char lower(char c) { return c >= 'A' && c <= 'Z' ? (char)(c + ('a' - 'A')) : c; }

/* -1 for what is no hexadecimal digit. */
static inline int hex_value(char c)
{
    if (is_digit(c))
        return c - '0';
    c = lower(c);
    return c >= 'a' && c <= 'f' ? c - 'a' + 10 : -1;
}

static inline smtpc_span span_of(const char *data, size_t size)
{
    smtpc_span span;
    span.data = data;
    span.size = size;
    return span;
}

static inline smtpc_span span_between(const char *from, const char *to)
{
    return span_of(from, (size_t)(to - from));
}

static inline smtpc_span span_name(const char *name) { return span_of(name, name ? strlen(name) : 0); }

/* Equal but for the case of ASCII letters. */
static inline int span_is(smtpc_span span, const char *name)
{
    size_t i;
    for (i = 0; i < span.size; i++)
        if (name[i] == '\0' || lower(span.data[i]) != lower(name[i]))
            return 0;
    return name[i] == '\0';
}

/* Equal but for the case of ASCII letters. */
static inline int span_same(smtpc_span a, smtpc_span b)
{
    size_t i;
    for (i = 0; a.size == b.size && i < a.size; i++)
        if (lower(a.data[i]) != lower(b.data[i]))
            return 0;
    return a.size == b.size;
}

/* The next of the words that '\n' joins; 0 behind the last. `*list` may be NULL. */
static inline int next_item(const char **list, smtpc_span *word)
{
    const char *stop;
    if (!*list || !**list)
        return 0;
    stop = strchr(*list, '\n');
    *word = stop ? span_between(*list, stop) : span_name(*list);
    *list = stop ? stop + 1 : word->data + word->size;
    return 1;
}

/* How many digits, how many letters stand at `p`. */
static inline size_t digits_at(const char *p, const char *end)
{
    size_t n = 0;
    while (p + n < end && is_digit(p[n]))
        n++;
    return n;
}

static inline size_t letters_at(const char *p, const char *end)
{
    size_t n = 0;
    while (p + n < end && is_alpha(p[n]))
        n++;
    return n;
}

/* Bytes at `p` that are of `set`. */
static inline size_t skip_set(const char *p, const char *end, const char *set)
{
    size_t n = 0;
    while (p + n < end && p[n] != '\0' && strchr(set, p[n]))
        n++;
    return n;
}

/* The number that the three digits at `p` write. */
static inline int three_digits(const char *p)
{
    return (p[0] - '0') * 100 + (p[1] - '0') * 10 + (p[2] - '0');
}

static inline int starts_with(const char *p, const char *end, const char *prefix, size_t size)
{
    return (size_t)(end - p) >= size && memcmp(p, prefix, size) == 0;
}

static inline const char *skip_blanks(const char *p, const char *end)
{
    while (p < end && is_blank(*p))
        p++;
    return p;
}

/* Without blanks at both ends. */
static inline smtpc_span span_trim(smtpc_span span)
{
    while (span.size > 0 && is_blank(*span.data))
        span = span_of(span.data + 1, span.size - 1);
    while (span.size > 0 && is_blank(span.data[span.size - 1]))
        span.size--;
    return span;
}

/* A character as UTF-8; the bytes it takes. */
static inline size_t put_utf8(uint32_t character, char out[4])
{
    size_t more = character < 0x80 ? 0 : character < 0x800 ? 1 : character < 0x10000 ? 2 : 3, i;
    static const unsigned char heads[] = { 0, 0xC0, 0xE0, 0xF0 };
    for (i = more; i > 0; i--, character >>= 6)
        out[i] = (char)(0x80 | (character & 0x3F));
    out[0] = (char)(heads[more] | character);
    return more + 1;
}

/* Eight bytes as a number, the first the lowest, on any machine. */
static inline uint64_t load8(const char *p)
{
    const unsigned char *b = (const unsigned char *)p;
    return (uint64_t)b[0] | (uint64_t)b[1] << 8 | (uint64_t)b[2] << 16 | (uint64_t)b[3] << 24 |
           (uint64_t)b[4] << 32 | (uint64_t)b[5] << 40 | (uint64_t)b[6] << 48 | (uint64_t)b[7] << 56;
}

#define EACH(byte) ((uint64_t)(byte)*0x0101010101010101u)

/*
 * The letters at the start of eight bytes, in small; *length says how many. A letter is told by its distance
 * from 'a' and 'z' in all eight bytes at once; the plain loop after it does the same.
 */
static inline uint64_t small_letters(uint64_t bytes, size_t *length)
{
    uint64_t small = bytes | EACH(0x20), seven = small & EACH(0x7F);
    uint64_t letters = (seven + EACH(0x80 - 'a')) & ~(seven + EACH(0x80 - 'z' - 1)) & ~bytes & EACH(0x80);
    uint64_t others = ~letters & EACH(0x80);
    *length = 8;
    if (others == 0)
        return small;
#if defined(__GNUC__)
    *length = (size_t)__builtin_ctzll(others) / 8;
#else
    for (*length = 0; !(others >> (*length * 8 + 7) & 1); ++*length)
        ;
#endif
    return *length == 0 ? 0 : small & ~(uint64_t)0 >> (64 - 8 * *length);
}

#endif
