/* Bytes and spans: tests and small readers. No locale, no <ctype.h>. */
#ifndef SMTPCODES_SPAN_H
#define SMTPCODES_SPAN_H

#include <string.h>

#include "smtpcodes.h"

static inline int is_digit(char c) { return c >= '0' && c <= '9'; }

static inline int is_alpha(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); }

static inline int is_alnum(char c) { return is_digit(c) || is_alpha(c); }

static inline int is_blank(char c) { return c == ' ' || c == '\t' || c == '\r' || c == '\n'; }

static inline char lower(char c) { return c >= 'A' && c <= 'Z' ? (char)(c + ('a' - 'A')) : c; }

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

static inline int starts_with(const char *p, const char *end, const char *prefix, size_t size)
{
    return (size_t)(end - p) >= size && memcmp(p, prefix, size) == 0;
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

#endif
