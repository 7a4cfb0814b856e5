/* Reply codes and enhanced status codes as they stand in texts. */
#include "core.h"
#include "span.h"

enum {
    CODE_DIGITS = 3, /* RFC 5321 section 4.2 */
    PART_DIGITS = 3  /* RFC 3463 section 2 */
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
    while (p + 1 < end && *p == '0' && is_digit(p[1]))
        p++;
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
    if (end - p > CODE_DIGITS &&
        (is_digit(p[3]) || is_alpha(p[3]) || p[3] == '_' || p[3] == '@' || p[3] == '/' || p[3] == '%'))
        return 0;
    if (end - p > CODE_DIGITS + 1 && (p[3] == '.' || p[3] == ':' || p[3] == ',') && is_alnum(p[4]))
        return 0;
    value = three_digits(p);
    if (value < 200 || value > 599 || ((p[1] > '5' || value < 400) && !known_code(value)))
        return 0;
    *code = value;
    return CODE_DIGITS;
}

/* "-", " ", "#", "(", "+" … between a reply code and its enhanced code. */
static const char *skip_between(const char *p, const char *end)
{
    const char *start = p;
    while (p < end && p - start < 4 &&
           (*p == ' ' || *p == '-' || *p == '#' || *p == '(' || *p == '[' || *p == '+' || *p == '\''))
        p++;
    return p;
}

/* "smtp;" of a Diagnostic-Code before the reply. */
static const char *skip_type(const char *p, const char *end)
{
    while (p < end && (*p == ' ' || *p == '\t' || *p == '"' || *p == '\''))
        p++;
    if (end - p > 5 && span_is(span_of(p, 5), "smtp;"))
        p += 5;
    while (p < end && (*p == ' ' || *p == '\t' || *p == '#' || *p == '"' || *p == '\'' || *p == '<'))
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

/* Does the text before `q` end with the word? */
static int stands_before(const char *text, const char *q, const char *word)
{
    size_t size = strlen(word);
    return (size_t)(q - text) >= size && span_is(span_of(q - size, size), word);
}

/* `p`, moved back over the bytes of `set`. */
static const char *back_over(const char *text, const char *p, const char *set)
{
    while (p > text && p[-1] != '\0' && strchr(set, p[-1]))
        p--;
    return p;
}

/* "Expected response code 220 but got …": the code that did not come. */
static int was_expected(const char *text, const char *p, const char *end)
{
    enum { REACH = 24 };
    const char *q = p - text > REACH ? p - REACH : text;
    for (; q + 8 <= p; q++)
        if (span_is(span_of(q, 8), "expected"))
            return 1;
    return end - p >= CODE_DIGITS + 9 && span_is(span_of(p + CODE_DIGITS, 9), " expected");
}

/* Does the word before `q` say that a code follows? */
static int lead_word(const char *text, const char *q)
{
    static const char *const words[] = { "error", "reply", "code", "said" };
    size_t i;
    for (i = 0; i < sizeof words / sizeof *words; i++)
        if (stands_before(text, q, words[i]))
            return 1;
    return 0;
}

/* Is the code behind a double quote or bracket a reply's? "(508)" and a quoted subject are none. */
static int quoted_reply(const char *text, const char *p, const char *end, char before)
{
    smtpc_status status;
    const char *after = p + CODE_DIGITS;
    if (before == '"' && p - text >= 2 && p[-2] == '=') /* Exim's C="250 OK" */
        return 1;
    if (before == '"')
        return after < end && (*after == '-' || *after == '"' ||
                               smtpc_read_status(skip_between(after, end), end, &status) > 0);
    return after < end && *after != ')' && *after != ']';
}

/* May a reply code stand at `p` inside a text? Only where a line, quote or bracket begins or after a lead
 * word. */
static int may_begin_reply(const char *text, const char *p, const char *end)
{
    const char *q = back_over(text, p, " #");
    if (was_expected(text, p, end))
        return 0;
    if (q == text || q[-1] == ':' || q[-1] == '\'' || q[-1] == ';' || q[-1] == '\n' || q[-1] == '=' ||
        q[-1] == '>' || q[-1] == '{')
        return 1;
    if (q[-1] == '"' || q[-1] == '(' || q[-1] == '[')
        return quoted_reply(text, p, end, q[-1]);
    if (p == q + 1 && q - text >= 4 && is_digit(q[-1]) && q[-2] != '.') /* a number behind another */
        return 0;
    return (p[-1] == '#' && end - p > CODE_DIGITS && p[CODE_DIGITS] == ' ') || lead_word(text, q);
}

/* "Version 5.1.1", "ESMTP 4.5.1" name a program's version. */
static int is_version(const char *text, const char *p)
{
    const char *q = back_over(text, p, " ");
    return stands_before(text, q, "version") || stands_before(text, q, "esmtp");
}

/*
 * "SMTP Error 4.2.1": behind these words, and without a reply code, a dotted code of one digit a part is a
 * reply code written with dots (421). Returns it, or 0.
 */
static int folk_code(const char *text, const char *p, const char *end)
{
    static const char *const words[] = { "smtp error", "smtp code", "smtp status", "smtp reply",
                                         "smtp error code" };
    const char *q;
    size_t i;
    int code;
    if (end - p < 5 || !is_digit(p[2]) || p[3] != '.' || !is_digit(p[4]) || (end - p > 5 && is_alnum(p[5])))
        return 0;
    code = (p[0] - '0') * 100 + (p[2] - '0') * 10 + (p[4] - '0');
    q = back_over(text, p, " #:");
    for (i = 0; i < sizeof words / sizeof *words; i++)
        if (stands_before(text, q, words[i]))
            return smtpc_find_code(code) ? code : 0;
    return 0;
}

/* Full-width digits of East Asian texts, three bytes each: U+FF10 to U+FF19. */
static int wide_code(const char *p, const char *end)
{
    int i, value = 0;
    if (end - p < 3 * CODE_DIGITS)
        return 0;
    for (i = 0; i < CODE_DIGITS; i++, p += 3) {
        if ((unsigned char)p[0] != 0xEF || (unsigned char)p[1] != 0xBC || (unsigned char)p[2] < 0x90 ||
            (unsigned char)p[2] > 0x99)
            return 0;
        value = value * 10 + ((unsigned char)p[2] - 0x90);
    }
    return smtpc_find_code(value) ? value : 0;
}

/* A client's own number ("SMTP Error 101", "Connection refused, 111"): registered, and named as such. */
static int client_code(const char *text, const char *p, const char *end)
{
    const smtpc_code_row *row;
    const char *q;
    if (end - p < CODE_DIGITS || !is_digit(p[1]) || !is_digit(p[2]) ||
        (end - p > CODE_DIGITS && (is_alnum(p[3]) || p[3] == '.')))
        return 0;
    row = smtpc_find_code(three_digits(p));
    if (!row || row->digit != 0)
        return 0;
    q = back_over(text, p, " ,");
    return q == text || stands_before(text, q, "error") || stands_before(text, q, "refused") ? row->code : 0;
}

/* A registered code that is not spelled as a reply's; 0 if none stands at `p`. */
static int odd_code(const char *text, const char *p, const char *end)
{
    int code = wide_code(p, end);
    code = code ? code : client_code(text, p, end);
    return code ? code : folk_code(text, p, end);
}

void smtpc_find_codes(const smtpc_cutter *cutter, int *code, smtpc_status *status)
{
    const char *text = cutter->text, *end = text + cutter->size;
    size_t i;
    int later, odd;
    smtpc_status found;
    for (i = 0; i < cutter->numbers; i++) {
        const char *p = text + cutter->number[i];
        found.digit = 0;
        /* 220, 250, 354 before a failure are context, not the failure */
        if (*code != 0 && *code < 400 && smtpc_read_codes(p, end, &later, &found) > 0 && later >= 400 &&
            (found.digit != 0 || may_begin_reply(text, p, end))) {
            *code = later;
            *status = found;
        } else if (*code == 0 && may_begin_reply(text, p, end) &&
                   smtpc_read_codes(p, end, code, &found) > 0 && *code != 0) {
            if (found.digit != 0 && status->digit == 0)
                *status = found;
        } else if (*code == 0 && (odd = odd_code(text, p, end)) != 0) {
            *code = odd;
        } else if (status->digit == 0 && !is_version(text, p) && smtpc_read_status(p, end, &found) > 0) {
            *status = found;
        } else if (status->digit == 0 && *code != 0 && smtpc_read_codes(p, end, &later, &found) > 0 &&
                   found.digit != 0) {
            *status = found;
        }
    }
}

int smtpc_place_status(smtpc_span text, smtpc_status status, uint32_t *first, uint32_t *end)
{
    const char *p = text.data, *stop = p + text.size;
    smtpc_status found;
    size_t used;
    for (; status.digit != 0 && p < stop; p++) {
        if (!is_digit(*p) || (p > text.data && (is_alnum(p[-1]) || p[-1] == '.')))
            continue;
        used = smtpc_read_status(p, stop, &found);
        if (used > 0 && smtpc_same_status(found, status)) {
            *first = (uint32_t)(p - text.data);
            *end = (uint32_t)(*first + used);
            return 1;
        }
    }
    return 0;
}

int smtpc_place_code(smtpc_span text, int code, uint32_t *first, uint32_t *end)
{
    const char *p = text.data, *stop = p + text.size;
    for (; code > 0 && stop - p >= CODE_DIGITS; p++) {
        if (!is_digit(p[0]) || !is_digit(p[1]) || !is_digit(p[2]) || three_digits(p) != code ||
            (p > text.data && is_alnum(p[-1])) || (stop - p > CODE_DIGITS && is_alnum(p[CODE_DIGITS])))
            continue;
        *first = (uint32_t)(p - text.data);
        *end = *first + CODE_DIGITS;
        return 1;
    }
    return 0;
}
