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
static char plain_backslash(const char *p, const char *end, size_t *used)
{
    int value;
    *used = 1;
    if (*p != '\\' || p + 1 >= end)
        return *p;
    value = octal(p + 1, end);
    if (value >= 0) {
        *used = 4;
        return (char)value;
    }
    *used = 2;
    switch (p[1]) {
    case 'n': return '\n';
    case 'r': return '\r';
    case 't': return '\t';
    case '\\': return '\\';
    default: *used = 1; return *p;
    }
}

/*
 * qmail writes '_' for a blank and for every byte outside 33 to 126, '/' for a newline; neither is escaped. A
 * '/' is taken for a newline only where a reply line or a sentence of qmail's own ("Giving_up_on_") begins
 * after it, or the text ends; the rest keep their slash.
 */
static int qmail_line_begins(const char *p, const char *end)
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

static char plain_qmail(const char *p, const char *end, size_t *used)
{
    *used = 1;
    if (*p == '_')
        return ' ';
    return *p == '/' && qmail_line_begins(p + 1, end) ? '\n' : *p;
}

static char plain(enum smtpc_undo undo, const char *p, const char *end, size_t *used)
{
    return undo == UNDO_QMAIL ? plain_qmail(p, end, used) : plain_backslash(p, end, used);
}

static int needs_undoing(enum smtpc_undo undo, smtpc_span text)
{
    if (undo == UNDO_NONE || text.size == 0)
        return 0;
    return undo == UNDO_QMAIL || memchr(text.data, '\\', text.size) != NULL;
}

smtpc_span smtpc_unescape(enum smtpc_undo undo, smtpc_span text, smtpc_scratch *scratch)
{
    const char *p = text.data, *end = text.data + text.size;
    char *start;
    size_t used;
    if (!scratch || !needs_undoing(undo, text) || scratch->size - scratch->used < text.size)
        return text;
    start = scratch->data + scratch->used;
    while (p < end) {
        scratch->data[scratch->used++] = plain(undo, p, end, &used);
        p += used;
    }
    return span_between(start, scratch->data + scratch->used);
}

size_t smtpc_escaped_offset(enum smtpc_undo undo, smtpc_span text, size_t offset)
{
    const char *p = text.data, *end = text.data + text.size;
    size_t used;
    while (p < end && offset > 0) {
        plain(undo, p, end, &used);
        p += used;
        offset--;
    }
    return (size_t)(p - text.data);
}
