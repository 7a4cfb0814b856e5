/* Waiting times that a text names. */
#include "core.h"
#include "span.h"

enum { WAIT_MAX = 30 * 86400 };

static const struct {
    const char *name;
    size_t size;
    int seconds;
} units[] = {
    { "second", 6, 1 },  { "sec", 3, 1 },   { "minute", 6, 60 }, { "min", 3, 60 },
    { "hour", 4, 3600 }, { "hr", 2, 3600 }, { "day", 3, 86400 },
};

static const char *skip_blanks(const char *p, const char *end)
{
    while (p < end && (*p == ' ' || *p == '-'))
        p++;
    return p;
}

/* Seconds of the unit at `p`, 0 if none stands there. */
static int read_unit(const char *p, const char *end)
{
    size_t i, n;
    for (i = 0; i < sizeof units / sizeof *units; i++) {
        for (n = 0; n < units[i].size && p + n < end && lower(p[n]) == units[i].name[n];)
            n++;
        if (n < units[i].size)
            continue;
        if (p + n < end && lower(p[n]) == 's')
            n++;
        if (p + n >= end || !is_alnum(p[n]))
            return units[i].seconds;
    }
    return p + 1 <= end && (*p == 's' || *p == 'm') && (p + 1 == end || !is_alnum(p[1]))
               ? (*p == 's' ? 1 : 60)
               : 0;
}

/* "00:02:00" at `p`; the minutes of "5:00" are as likely a clock, so three parts are asked for. */
static double read_clock(const char *p, const char *end)
{
    if (end - p < 8 || !is_digit(p[0]) || !is_digit(p[1]) || p[2] != ':' || !is_digit(p[3]) ||
        !is_digit(p[4]) || p[5] != ':' || !is_digit(p[6]) || !is_digit(p[7]) ||
        (end - p > 8 && (is_alnum(p[8]) || p[8] == ':')))
        return -1;
    return ((p[0] - '0') * 10 + (p[1] - '0')) * 3600.0 + ((p[3] - '0') * 10 + (p[4] - '0')) * 60.0 +
           (p[6] - '0') * 10 + (p[7] - '0');
}

/* Does a word that speaks of waiting ("in", "after", "for", "wait", "within") stand before `p`? */
static int waits(const char *text, const char *p)
{
    static const char *const words[] = { "in",    "after", "for",   "wait",  "within",
                                         "least", "about", "again", "retry", "greylisted" };
    const char *stop = p, *start;
    size_t i;
    while (stop > text && !is_alnum(stop[-1]))
        stop--;
    for (start = stop; start > text && is_alpha(start[-1]) && stop - start < 12;)
        start--;
    for (i = 0; i < sizeof words / sizeof *words; i++)
        if (span_is(span_between(start, stop), words[i]))
            return 1;
    return 0;
}

/* The number at `p` with the unit behind it, in seconds; -1 if it is no time. Moves *p behind the number. */
static double read_wait(const char *text, const char **p, const char *end)
{
    const char *start = *p;
    int free_standing = start == text || (!is_alnum(start[-1]) && start[-1] != '.' && start[-1] != ':');
    double value = free_standing ? read_clock(start, end) : -1;
    int unit;
    if (value > 0)
        return value;
    for (value = 0; *p < end && is_digit(**p); ++*p)
        value = value < WAIT_MAX ? value * 10 + (**p - '0') : value;
    unit = free_standing ? read_unit(skip_blanks(*p, end), end) : 0;
    return unit > 0 && value > 0 && value * unit <= WAIT_MAX ? value * unit : -1;
}

double smtpc_find_wait(const char *text, size_t size)
{
    const char *p = text, *end = text + size;
    while (p < end) {
        const char *start = p;
        double seconds;
        if (!is_digit(*p)) {
            p++;
            continue;
        }
        seconds = read_wait(text, &p, end);
        if (seconds > 0 && waits(text, start))
            return seconds;
        while (p < end && is_digit(*p))
            p++;
    }
    return -1;
}
