/* Numbers and ids as they stand in texts; bounded as in address.c. */
#include "core.h"
#include "span.h"

enum { ID_MAX = 256, NUMBER_MAX = 64, ID_LEAST = 5, PHONE_LEAST = 7, PHONE_MOST = 15 };

/* "+1 555-0100", "(0800) 555 0100": digits in groups; 0 for fewer than a telephone has. */
static size_t phone_length(const char *p, const char *end)
{
    size_t n = 0, digits = 0, groups = 0, run;
    if (p < end && (*p == '+' || *p == '('))
        n = 1;
    while (digits <= PHONE_MOST && (run = digits_at(p + n, end)) > 0) {
        size_t gap;
        digits += run;
        groups++;
        n += run;
        gap = skip_set(p + n, end, "- ()/");
        if (gap == 0 || gap > 2 || digits_at(p + n + gap, end) == 0 || smtpc_ip_length(p + n + gap, end) > 0)
            break;
        n += gap;
    }
    if (groups < 2 || digits < PHONE_LEAST || digits > PHONE_MOST || (p + n < end && is_alnum(p[n])))
        return 0;
    return *p == '+' || *p == '(' || groups >= 3 ? n : 0;
}

static int is_unit(const char *p, size_t n)
{
    static const char *const units[] = { "k",   "m",  "g",  "b",  "kb", "mb",  "gb",  "tb",   "kib",
                                         "mib", "s",  "ms", "h",  "d",  "sec", "min", "secs", "bytes",
                                         "th",  "st", "nd", "rd", "x",  "hr",  "hrs", "mins" };
    size_t i;
    for (i = 0; i < sizeof units / sizeof *units; i++)
        if (span_is(span_of(p, n), units[i]))
            return 1;
    return 0;
}

size_t smtpc_number_length(const char *p, const char *end)
{
    size_t n = phone_length(p, end), unit;
    if (n > 0)
        return n;
    n = digits_at(p, end);
    if (n == 0)
        return 0;
    while (p + n + 1 < end && n < NUMBER_MAX && (p[n] == '.' || p[n] == ',') && is_digit(p[n + 1]))
        n += 1 + digits_at(p + n + 1, end);
    unit = letters_at(p + n, end);
    if (unit > 0 && (!is_unit(p + n, unit) || (p + n + unit < end && is_digit(p[n + unit]))))
        return 0;
    return p + n < end && unit == 0 && (p[n] == '_' || (unsigned char)p[n] >= 0x80) ? 0 : n;
}

/* Is a token one of a list's words, in any case? */
static int is_listed(const char *p, size_t n, smtpc_string list)
{
    const char *name = string_at(list);
    while (*name) {
        const char *stop = strchr(name, '\n');
        size_t size = stop ? (size_t)(stop - name) : strlen(name), i = 0;
        while (size == n && i < n && lower(p[i]) == name[i])
            i++;
        if (i == n)
            return 1;
        name += size + (stop != NULL);
    }
    return 0;
}

int smtpc_holds_name(smtpc_span word) { return is_listed(word.data, word.size, smtpc_template_holders); }

/* "S3140", "TSS04": capitals, then a few digits, as vendors spell their codes. */
static int is_token(const char *p, size_t n)
{
    size_t letters = 0, digits;
    while (letters < n && p[letters] >= 'A' && p[letters] <= 'Z')
        letters++;
    digits = digits_at(p + letters, p + n);
    return letters > 0 && letters <= 8 && digits > 0 && digits <= 5 && letters + digits == n;
}

/* Letters and digits mixed as no word and no vendor's token is. */
static int is_id(const char *p, size_t n)
{
    size_t i, digits = 0, turns = 0, switches = 0;
    for (i = 0; i < n; i++) {
        digits += is_digit(p[i]);
        turns += i > 0 && is_digit(p[i]) != is_digit(p[i - 1]);
        switches += i > 0 && p[i] >= 'A' && p[i] <= 'Z' && p[i - 1] >= 'a' && p[i - 1] <= 'z';
    }
    if (digits == 0)
        return n >= 8 && switches * 4 >= n; /* "qWkLzPbT" */
    return digits < n && (n >= ID_LEAST || turns >= 2) && !is_token(p, n) &&
           !is_listed(p, n, smtpc_template_kept);
}

/* Letters in the case of words: "queue", "Queue", "QUEUE"; such a part of an atom is not of its id. */
static int is_word(const char *p, size_t n, const char *end)
{
    size_t i, upper = 0;
    if (letters_at(p, p + n) < n || (n <= 2 && !(p + n < end && p[n] == '=')))
        return 0;
    for (i = 1; i < n; i++)
        upper += p[i] >= 'A' && p[i] <= 'Z';
    return upper == 0 || (upper == n - 1 && p[0] >= 'A' && p[0] <= 'Z');
}

static int binds(char c)
{
    return c == '-' || c == '_' || c == '+' || c == '/' || c == '=' || c == '.' || c == '~' || c == '$';
}

size_t smtpc_id_length(const char *p, const char *end)
{
    size_t n = 0;
    int found = 0;
    if (p >= end || !(is_alnum(*p) || *p == '_'))
        return 0;
    while (p + n < end && n < ID_MAX &&
           (is_alnum(p[n]) || (binds(p[n]) && p + n + 1 < end && (is_alnum(p[n + 1]) || p[n + 1] == '=')))) {
        size_t start = n;
        while (p + n < end && is_alnum(p[n]))
            n++;
        if (n == start) {
            n++;
            continue;
        }
        if (is_word(p + start, n - start, end) || (start > 0 && smtpc_host_length(p + start, end) > 0)) {
            n = start > 0 ? start - 1 : 0; /* the id ends before the word */
            break;
        }
        found |= is_id(p + start, n - start);
        if (p + n < end && !is_alnum(p[n]) && !binds(p[n]))
            break;
    }
    return found ? n : 0;
}
