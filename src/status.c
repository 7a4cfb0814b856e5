/* Reply codes and enhanced status codes as they stand in texts. */
#include "core.h"
#include "span.h"

enum {
    CODE_DIGITS = 3,  /* RFC 5321 section 4.2 */
    PART_DIGITS = 3   /* RFC 3463 section 2 */
};

int smtpc_same_status(smtpc_status a, smtpc_status b)
{
    return a.digit == b.digit && a.subject == b.subject && a.detail == b.detail;
}

/* Digits of one part of an enhanced code; leading zeros are forbidden but found in logs. */
static size_t read_part(const char *p, const char *end, unsigned short *value)
{
    size_t n;
    *value = 0;
    for (n = 0; p + n < end && n < PART_DIGITS && is_digit(p[n]); n++)
        *value = (unsigned short)(*value * 10 + (p[n] - '0'));
    return p + n < end && is_digit(p[n]) ? 0 : n;
}

/* A code ends where no digit, letter or further ".digit" follows (an address 5.1.1.1 or version is none). */
static int ends_code(const char *p, const char *end)
{
    if (p >= end)
        return 1;
    if (is_alnum(*p) || *p == '@')
        return 0;
    return !(*p == '.' && p + 1 < end && is_digit(p[1]));
}

size_t smtpc_read_status(const char *p, const char *end, smtpc_status *status)
{
    const char *start = p;
    smtpc_status found;
    size_t n;
    if (p + 1 >= end || (*p != '2' && *p != '4' && *p != '5') || p[1] != '.')
        return 0;
    found.digit = (unsigned short)(*p - '0');
    p += 2;
    while (p < end && *p == ' ' && p - start < 4) /* "5. 1.1" of a folded log */
        p++;
    n = read_part(p, end, &found.subject);
    if (n == 0 || p + n >= end || p[n] != '.' || (found.subject > 7 && found.subject != 9))
        return 0;
    p += n + 1;
    n = read_part(p, end, &found.detail);
    if (n == 0 || !ends_code(p + n, end))
        return 0;
    *status = found;
    return (size_t)(p + n - start);
}

/* Codes no standard has but that servers and clients write (registry of folk codes). */
static int known_code(int code) { return smtpc_find_code(code) != NULL; }

size_t smtpc_read_code(const char *p, const char *end, int *code)
{
    int value;
    if (end - p < CODE_DIGITS || !is_digit(p[0]) || !is_digit(p[1]) || !is_digit(p[2]))
        return 0;
    if (end - p > CODE_DIGITS && (is_digit(p[3]) || is_alpha(p[3]) || p[3] == '_' || p[3] == '@' || p[3] == '/' || p[3] == '%'))
        return 0;
    if (end - p > CODE_DIGITS + 1 && (p[3] == '.' || p[3] == ':' || p[3] == ',') && is_digit(p[4]))
        return 0;
    value = (p[0] - '0') * 100 + (p[1] - '0') * 10 + (p[2] - '0');
    if (value < 200 || value > 599 || ((p[1] > '5' || value < 400) && !known_code(value)))
        return 0;
    *code = value;
    return CODE_DIGITS;
}

/* "-", " ", "#", "(", "+" … between a reply code and its enhanced code. */
static const char *skip_between(const char *p, const char *end)
{
    const char *start = p;
    while (p < end && p - start < 4 && (*p == ' ' || *p == '-' || *p == '#' || *p == '(' || *p == '[' || *p == '+' || *p == '\''))
        p++;
    return p;
}

/* "smtp;" of a Diagnostic-Code before the reply. */
static const char *skip_type(const char *p, const char *end)
{
    while (p < end && (is_blank(*p) || *p == '"' || *p == '\''))
        p++;
    if (end - p > 5 && span_is(span_of(p, 5), "smtp;"))
        p += 5;
    while (p < end && (is_blank(*p) || *p == '#' || *p == '"' || *p == '\'' || *p == '<'))
        p++;
    return p;
}

size_t smtpc_read_codes(const char *p, const char *end, int *code, smtpc_status *status)
{
    const char *start = p;
    size_t n;
    *code = 0;
    status->digit = 0;
    p = skip_type(p, end);
    n = smtpc_read_code(p, end, code);
    if (n > 0) {
        const char *q = skip_between(p + n, end);
        size_t m = smtpc_read_status(q, end, status);
        return (size_t)((m > 0 ? q + m : p + n) - start);
    }
    n = smtpc_read_status(p, end, status);
    return n > 0 ? (size_t)(p + n - start) : 0;
}

/* May a reply code stand at `p` inside a text? Only where a line, quote or bracket begins or after a lead word. */
static int may_begin_reply(const char *text, const char *p)
{
    const char *q = p;
    while (q > text && (q[-1] == ' ' || q[-1] == '#'))
        q--;
    if (q == text)
        return 1;
    if (q[-1] == ':' || q[-1] == '\'' || q[-1] == '"' || q[-1] == '(' || q[-1] == '[' || q[-1] == ';' || q[-1] == '\n' ||
        q[-1] == '=' || q[-1] == '>' || q[-1] == '{' || q[-1] == '/')
        return 1;
    if (p == q + 1 && q - text >= 4 && is_digit(q[-1]) && q[-2] != '.') /* another reply behind a greeting's name */
        return 0;
    return (q - text >= 5 && (span_is(span_of(q - 5, 5), "error") || span_is(span_of(q - 5, 5), "reply"))) ||
           (q - text >= 4 && (span_is(span_of(q - 4, 4), "code") || span_is(span_of(q - 4, 4), "said")));
}

void smtpc_find_codes(const smtpc_cutter *cutter, int *code, smtpc_status *status)
{
    const char *text = cutter->text, *end = text + cutter->size;
    size_t i;
    int ignored, later;
    smtpc_status found;
    for (i = 0; i < cutter->numbers; i++) {
        const char *p = text + cutter->number[i];
        found.digit = 0;
        /* 220, 250, 354 before a failure are context, not the failure */
        if (*code != 0 && *code < 400 && may_begin_reply(text, p) && smtpc_read_codes(p, end, &later, &found) > 0 && later >= 400) {
            *code = later;
            *status = found;
        } else if (*code == 0 && may_begin_reply(text, p) && smtpc_read_codes(p, end, code, &found) > 0 && *code != 0) {
            if (found.digit != 0 && status->digit == 0)
                *status = found;
        } else if (status->digit == 0 && smtpc_read_status(p, end, &found) > 0) {
            *status = found;
        } else if (status->digit == 0 && *code != 0 && smtpc_read_codes(p, end, &ignored, &found) > 0 && found.digit != 0) {
            *status = found;
        }
    }
}
