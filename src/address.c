/*
 * Links, mail addresses, host names and addresses of the network as they stand in texts. Each reader returns
 * how many bytes at the start of a run are of its kind, 0 if none; longer runs than its bound are none, so
 * that each byte is looked at a bounded number of times.
 */
#include "core.h"
#include "span.h"

enum { ADDRESS_MAX = 320, DIRECTORY_MAX = 1024, IPV6_MAX = 60 };

static int is_high(char c) { return (unsigned char)c >= 0x80; }

static int is_name(char c) { return is_alnum(c) || c == '-' || c == '_' || is_high(c); }

/* Up to a blank, quote or bracket; punctuation at its end is the sentence's. */
static size_t link_rest(const char *p, const char *end)
{
    size_t n = 0;
    while (p + n < end && !is_blank(p[n]) && !strchr("<>\"'()[]{}|\\^`", p[n]) && p[n] != '\0')
        n++;
    while (n > 0 && strchr(".,;:!?-", p[n - 1]))
        n--;
    return n;
}

size_t smtpc_link_length(const char *p, const char *end)
{
    size_t scheme = letters_at(p, end), host;
    if (scheme > 0 && starts_with(p + scheme, end, "://", 3))
        return scheme + 3 + link_rest(p + scheme + 3, end);
    host = smtpc_host_length(p, end);
    if (host > 0 && p + host + 1 < end && p[host] == '/' &&
        is_alnum(p[host + 1])) /* "www.example.com/help" */
        return host + link_rest(p + host, end);
    if (end - p > 7 && span_is(span_of(p, 7), "mailto:"))
        return link_rest(p, end);
    return 0;
}

/* East Asian punctuation (U+3000 to U+303F, U+FF00 to U+FF0F, U+FF1A to U+FF20) ends a name. */
static int is_wide_mark(const char *p, const char *end)
{
    unsigned char last = end - p > 2 ? (unsigned char)p[2] : 0;
    return starts_with(p, end, "\xE3\x80", 2) ||
           (starts_with(p, end, "\xEF\xBC", 2) && (last < 0x90 || (last >= 0x9A && last < 0xA1)));
}

/* "example.com", "[192.0.2.1]" behind the at sign. */
static size_t domain_length(const char *p, const char *end)
{
    size_t n = 0;
    if (p < end && *p == '[') {
        while (p + n < end && n < ADDRESS_MAX && p[n] != ']' && !is_blank(p[n]))
            n++;
        return p + n < end && p[n] == ']' ? n + 1 : n;
    }
    while (p + n < end && (is_name(p[n]) || p[n] == '.' || p[n] == '*') && !is_wide_mark(p + n, end))
        n++;
    while (n > 0 && (p[n - 1] == '.' || p[n - 1] == '-'))
        n--;
    return n;
}

/* "a name"@: a quoted local part with its quotes; 0 if no at sign follows it. */
static size_t quoted_local(const char *p, const char *end)
{
    size_t n;
    if (p >= end || *p != '"')
        return 0;
    for (n = 1; p + n < end && n < ADDRESS_MAX && p[n] != '"'; n++)
        if (p[n] == '\\')
            n++;
    return p + n + 1 < end && p[n] == '"' && p[n + 1] == '@' ? n + 1 : 0;
}

static size_t plain_local(const char *p, const char *end)
{
    size_t n = 0;
    while (p + n < end && n < ADDRESS_MAX &&
           (is_name(p[n]) || (p[n] != '\0' && strchr(".+=%!#$&*?^{}~/|'", p[n]))))
        n++;
    return n;
}

/* X.500: "/O=ORG/OU=SITE/CN=RECIPIENTS/CN=NAME". */
static size_t directory_name(const char *p, const char *end)
{
    size_t n = 0;
    int parts = 0;
    if (p >= end || *p != '/')
        return 0;
    while (p + n < end && n < DIRECTORY_MAX && !is_blank(p[n]) && !strchr("<>\"'()", p[n]) && p[n] != '\0') {
        parts += p[n] == '=';
        n++;
    }
    return parts >= 2 ? n : 0;
}

/* "sender=" before an address names it; "bounce-jane=" is part of one. */
static int is_key(const char *p, size_t n)
{
    size_t i;
    for (i = 0; i < n && (is_alpha(p[i]) || p[i] == '_');)
        i++;
    return i > 0 && i < n && p[i] == '=';
}

size_t smtpc_address_length(const char *p, const char *end)
{
    size_t local = quoted_local(p, end), domain;
    if (local == 0)
        local = plain_local(p, end);
    if (p >= end || !(is_name(*p) || *p == '"' || *p == '/') || *p == '-' || is_key(p, local))
        return 0;
    if (local > 0 && p + local < end && p[local] == '@') {
        domain = domain_length(p + local + 1, end);
        return local + 1 + domain;
    }
    if (local > 2 && memchr(p, '!', local - 1) && is_alnum(p[0]) && is_alnum(p[local - 1])) /* host!user */
        return local;
    return directory_name(p, end);
}

/* The last label of a name of `n` bytes at `p`. */
static smtpc_span last_label(const char *p, size_t n)
{
    size_t start = n;
    while (start > 0 && p[start - 1] != '.')
        start--;
    return span_of(p + start, n - start);
}

size_t smtpc_host_length(const char *p, const char *end)
{
    size_t n = 0, dots = 0, upper = 0, i;
    smtpc_span top;
    if (p >= end || *p == '-')
        return 0;
    while (p + n < end && n < ADDRESS_MAX &&
           (is_name(p[n]) || (p[n] == '.' && p + n + 1 < end && is_name(p[n + 1])))) {
        dots += p[n] == '.';
        n++;
    }
    if (dots == 0)
        return 0;
    top = last_label(p, n);
    if (top.size < 2 || is_digit(*top.data) || *top.data == '-')
        return 0;
    for (i = 0; i < top.size; i++) {
        upper += top.data[i] >= 'A' && top.data[i] <= 'Z';
        if (top.data[i] == '_')
            return 0;
    }
    if (upper > 0 && upper < top.size) /* "rejected.Please" */
        return 0;
    return n;
}

static size_t ipv4_length(const char *p, const char *end)
{
    size_t n = 0, part;
    int i;
    for (i = 0; i < 4; i++) {
        if (i > 0 && (p + n >= end || p[n++] != '.'))
            return 0;
        part = digits_at(p + n, end);
        if (part == 0 || part > 3)
            return 0;
        n += part;
    }
    if (p + n < end &&
        (is_alpha(p[n]) || p[n] == '-' || (p[n] == '.' && p + n + 1 < end && is_alnum(p[n + 1]))))
        return 0;
    if (p + n + 1 < end && p[n] == '/' && is_digit(p[n + 1])) /* a network */
        n += 1 + digits_at(p + n + 1, end);
    return n;
}

static int is_hex(char c) { return is_digit(c) || (lower(c) >= 'a' && lower(c) <= 'f'); }

static size_t ipv6_length(const char *p, const char *end)
{
    size_t n = 0, group = 0, v4;
    int colons = 0, doubled = 0;
    if (end - p > 5 && span_is(span_of(p, 5), "ipv6:"))
        n = 5;
    for (; p + n < end && n < IPV6_MAX; n++) {
        if (is_hex(p[n])) {
            if (++group > 4)
                return 0;
        } else if (p[n] == ':' && (p + n + 1 < end && (is_hex(p[n + 1]) || p[n + 1] == ':' || doubled))) {
            colons++;
            doubled |= p[n + 1] == ':';
            group = 0;
        } else if (p[n] == '.' && group > 0 && colons >= 2 && (v4 = ipv4_length(p + n - group, end)) > 0) {
            return n - group + v4;
        } else {
            break;
        }
    }
    if (colons < 2 || (!doubled && colons != 7) || (p + n < end && is_alnum(p[n])))
        return 0;
    if (p + n + 1 < end && (p[n] == '/' || p[n] == '%') && is_alnum(p[n + 1]))
        for (n++; p + n < end && is_alnum(p[n]);)
            n++;
    return n;
}

size_t smtpc_ip_length(const char *p, const char *end)
{
    size_t n = ipv4_length(p, end);
    return n > 0 ? n : ipv6_length(p, end);
}
