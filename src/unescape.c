/* What logging did to a text, undone into the scratch buffer; and where a byte of the result came from. */
#include "core.h"
#include "span.h"

static int octal(const char *p, const char *end)
{
    int i, value = 0;
    if (end - p < 3)
        return -1;
    for (i = 0; i < 3; i++) {
        if (p[i] < '0' || p[i] > '7')
            return -1;
        value = value * 8 + (p[i] - '0');
    }
    return value <= 255 ? value : -1;
}

/* One byte of the original text at `p`; its spelling's length goes into *used. "\n", "\t", "\\", "\342" of
 * Exim and Sendmail. */
static size_t plain_backslash(const char *p, const char *end, size_t *used, char out[4])
{
    int value;
    *used = 1;
    out[0] = *p;
    if (*p != '\\' || p + 1 >= end)
        return 1;
    value = octal(p + 1, end);
    if (value >= 0) {
        *used = 4;
        out[0] = (char)value;
        return 1;
    }
    *used = 2;
    switch (p[1]) {
    case 'n': out[0] = '\n'; break;
    case 'r': out[0] = '\r'; break;
    case 't': out[0] = '\t'; break;
    case '\\': break;
    default: *used = 1;
    }
    return 1;
}

/* `n` hex digits at `p`, or -1. */
static long hex(const char *p, const char *end, int n)
{
    long value = 0;
    int i;
    if (end - p < n)
        return -1;
    for (i = 0; i < n; i++) {
        if (hex_value(p[i]) < 0)
            return -1;
        value = value * 16 + hex_value(p[i]);
    }
    return value;
}

/* "\u00e9", and two of them for a character beyond the Basic Multilingual Plane. */
static size_t plain_unicode(const char *p, const char *end, size_t *used, char out[4])
{
    long first = hex(p + 2, end, 4), second = -1;
    if (first < 0)
        return plain_backslash(p, end, used, out);
    *used = 6;
    if (first >= 0xD800 && first < 0xDC00 && end - p >= 12 && p[6] == '\\' && p[7] == 'u')
        second = hex(p + 8, end, 4);
    if (second >= 0xDC00 && second < 0xE000) {
        *used = 12;
        return put_utf8((uint32_t)(0x10000 + ((first - 0xD800) << 10) + (second - 0xDC00)), out);
    }
    return put_utf8(first >= 0xD800 && first < 0xE000 ? 0xFFFD : (uint32_t)first, out);
}

static size_t plain_escape(const char *p, const char *end, size_t *used, char out[4])
{
    long value;
    if (*p != '\\' || p + 1 >= end)
        return plain_backslash(p, end, used, out);
    if (p[1] == 'u')
        return plain_unicode(p, end, used, out);
    if (p[1] == 'x' && (value = hex(p + 2, end, 2)) >= 0) {
        *used = 4;
        out[0] = (char)value;
        return 1;
    }
    if (p[1] == '"' || p[1] == '\'' || p[1] == '/') {
        *used = 2;
        out[0] = p[1];
        return 1;
    }
    return plain_backslash(p, end, used, out);
}

/*
 * qmail writes '_' for a blank and for every byte outside 33 to 126, '/' for a newline; neither is escaped. A
 * '/' is taken for a newline only where a reply line or a sentence of qmail's own ("Giving_up_on_") begins
 * after it, or the text ends; the rest keep their slash.
 */
static int unslashed_line_begins(const char *p, const char *end)
{
    size_t n;
    if (p >= end)
        return 1;
    if (end - p > 3 && *p >= '2' && *p <= '5' && is_digit(p[1]) && is_digit(p[2]))
        return p[3] == '-' || p[3] == '_';
    for (n = 1; p + n < end && n < 9; n++)
        if (p[n] == '_')
            return *p >= 'A' && *p <= 'Z';
    return 0;
}

static size_t plain_underscores(const char *p, const char *end, size_t *used, char out[4])
{
    *used = 1;
    out[0] = *p == '_' ? ' ' : *p == '/' && unslashed_line_begins(p + 1, end) ? '\n' : *p;
    return 1;
}

/* '"a", "b"' becomes 'a,b': quotes and blanks go. */
static size_t plain_list(const char *p, const char *end, size_t *used, char out[4])
{
    *used = 1;
    return *p == '"' || is_blank(*p) ? 0 : plain_escape(p, end, used, out);
}

static size_t plain_quotes(const char *p, const char *end, size_t *used, char out[4])
{
    *used = *p == '"' && p + 1 < end && p[1] == '"' ? 2 : 1;
    out[0] = *p;
    return 1;
}

/* A line break and the blanks around it are one blank; so are very many blanks, which must not be looked at
 * again and again. */
static size_t plain_folds(const char *p, const char *end, size_t *used, char out[4])
{
    enum { MANY = 64 };
    size_t n = 0;
    int broken = 0;
    while (p + n < end && is_blank(p[n])) {
        broken |= p[n] == '\n' || p[n] == '\r';
        n++;
    }
    *used = broken || n > MANY ? n : 1;
    out[0] = broken ? ' ' : *p;
    return 1;
}

/* What stands at `p`, as it was: its bytes into `out`, their number returned, the bytes it is spelled with in
 * *used. */
static size_t plain(enum smtpc_undo undo, const char *p, const char *end, size_t *used, char out[4])
{
    switch (undo) {
    case UNDO_UNDERSCORES: return plain_underscores(p, end, used, out);
    case UNDO_ESCAPES: return plain_escape(p, end, used, out);
    case UNDO_LIST: return plain_list(p, end, used, out);
    case UNDO_QUOTES: return plain_quotes(p, end, used, out);
    case UNDO_FOLDS: return plain_folds(p, end, used, out);
    default: return plain_backslash(p, end, used, out);
    }
}

static int needs_undoing(enum smtpc_undo undo, smtpc_span text)
{
    if (undo == UNDO_NONE || text.size == 0)
        return 0;
    return (undo != UNDO_BACKSLASH && undo != UNDO_ESCAPES) || memchr(text.data, '\\', text.size) != NULL;
}

smtpc_span smtpc_unescape(enum smtpc_undo undo, smtpc_span text, smtpc_scratch *scratch)
{
    const char *p = text.data, *end = text.data + text.size;
    char *start, out[4];
    size_t used, n;
    if (!scratch || !needs_undoing(undo, text) || scratch->size - scratch->used < text.size)
        return text;
    start = scratch->data + scratch->used;
    while (p < end) {
        n = plain(undo, p, end, &used, out);
        memcpy(scratch->data + scratch->used, out, n);
        scratch->used += n;
        p += used;
    }
    return span_between(start, scratch->data + scratch->used);
}

size_t smtpc_escaped_offset(enum smtpc_undo undo, smtpc_span text, size_t offset)
{
    const char *p = text.data, *end = text.data + text.size;
    size_t used, n;
    char out[4];
    while (p < end && offset > 0) {
        n = plain(undo, p, end, &used, out);
        p += used;
        offset -= n < offset ? n : offset;
    }
    return (size_t)(p - text.data);
}
