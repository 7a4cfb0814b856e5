/* Dates and times of day as they stand in texts: ISO 8601, RFC 5322 section 3.3, and what people write. */
#include "core.h"
#include "span.h"

/* Does one of the names (three letters each, RFC 5322 section 3.3) stand at `p`, short or written out? */
static size_t name_at(const char *p, const char *end, const char *names)
{
    size_t n = letters_at(p, end);
    if (n < 3 || n > 9)
        return 0;
    for (; *names; names += 3)
        if (lower(p[0]) == names[0] && lower(p[1]) == names[1] && lower(p[2]) == names[2])
            return n;
    return 0;
}

static size_t weekday_at(const char *p, const char *end) { return name_at(p, end, "montuewedthufrisatsun"); }

static size_t month_at(const char *p, const char *end)
{
    return name_at(p, end, "janfebmaraprmayjunjulaugsepoctnovdec");
}

static size_t clock_at(const char *p, const char *end)
{
    size_t n = digits_at(p, end);
    if (n == 0 || n > 2 || end - p < (long)n + 3 || p[n] != ':' || digits_at(p + n + 1, end) != 2)
        return 0;
    n += 3;
    if (end - p > (long)n && p[n] == ':' && digits_at(p + n + 1, end) == 2)
        n += 3;
    if (p + n < end && (p[n] == '.' || p[n] == ',') && digits_at(p + n + 1, end) > 0)
        n += 1 + digits_at(p + n + 1, end);
    return p + n < end && p[n] == ':' ? 0 : n;
}

/* "2026-11-30", "30.11.2026", "11/30/26", "30-Nov-2026". */
static size_t numeric_date(const char *p, const char *end)
{
    size_t first = digits_at(p, end), second, third, n = first;
    char between = p + n < end ? p[n] : '\0';
    if (first == 0 || first > 4 || (between != '-' && between != '/' && between != '.'))
        return 0;
    second = digits_at(p + n + 1, end);
    if (second == 0)
        second = month_at(p + n + 1, end);
    n += 1 + second;
    if (second == 0 || p + n >= end || p[n] != between)
        return 0;
    third = digits_at(p + n + 1, end);
    n += 1 + third;
    if (third == 0 || third > 4 || (p + n < end && is_alpha(p[n]) && p[n] != 'T'))
        return 0;
    return first == 4 || third == 4 || (between == '/' && first <= 2 && third == 2) ? n : 0;
}

/* "30 Nov 2026", "Nov 30", "November 30, 2026"; a month alone is none. */
static size_t named_date(const char *p, const char *end)
{
    size_t n = digits_at(p, end), month;
    if (n > 2)
        return 0;
    if (n > 0) {
        n += skip_set(p + n, end, " -");
        month = month_at(p + n, end);
        return month ? n + month : 0;
    }
    month = month_at(p, end);
    n = month + skip_set(p + month, end, " .");
    return month && n > month && digits_at(p + n, end) > 0 && digits_at(p + n, end) <= 2
               ? n + digits_at(p + n, end)
               : 0;
}

/* A zone, a half of the day, or the year of a named date, behind a time. */
static size_t tail_at(const char *p, const char *end)
{
    static const char zones[] = "utcgmtestedtcstcdtmstmdtpstpdtcetmezbstistjst";
    size_t n = letters_at(p, end);
    if (p < end && (*p == '+' || *p == '-') && digits_at(p + 1, end) == 4)
        return 5;
    if (n == 0)
        return digits_at(p, end) == 4 ? 4 : 0;
    if ((n == 1 && *p == 'Z') || (n == 2 && (lower(p[0]) == 'a' || lower(p[0]) == 'p') && lower(p[1]) == 'm'))
        return n;
    if (n == 4 && span_is(span_of(p, 4), "cest"))
        return n;
    return n == 3 ? name_at(p, end, zones) : 0;
}

static size_t date_at(const char *p, const char *end)
{
    size_t n = numeric_date(p, end);
    return n > 0 ? n : named_date(p, end);
}

size_t smtpc_time_length(const char *p, const char *end)
{
    size_t weekday = weekday_at(p, end), n = 0, more, gap;
    if (weekday) {
        n = weekday + skip_set(p + weekday, end, " ,.");
        more = date_at(p + n, end);
        if (more == 0)
            return 0;
    } else {
        more = date_at(p, end);
        if (more == 0)
            more = clock_at(p, end);
        if (more == 0)
            return 0;
    }
    for (n += more;; n += gap + more) {
        gap = skip_set(p + n, end, " ,T(");
        more = clock_at(p + n + gap, end);
        if (more == 0)
            more = tail_at(p + n + gap, end);
        if (more == 0 && gap > 0 && p[n] != 'T')
            more = date_at(p + n + gap, end);
        if (more == 0 || gap > 3)
            break;
    }
    return n + (p + n < end && p[n] == ')' && memchr(p, '(', n) ? 1 : 0);
}
