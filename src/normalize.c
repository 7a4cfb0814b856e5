/*
 * Text → template: what varies is replaced by what it is (API: normalize), so that replies that say the same
 * look the same, and nobody's address is left.
 */
#include "core.h"
#include "span.h"

/* What a reader finds, by its name in a template; in the order of asking. */
static const struct {
    size_t (*length)(const char *p, const char *end);
    const char *name;
} variables[] = {
    { smtpc_link_length, "<url>" }, { smtpc_address_length, "<email>" }, { smtpc_time_length, "<time>" },
    { smtpc_ip_length, "<ip>" },    { smtpc_host_length, "<host>" },     { smtpc_number_length, "<n>" },
    { smtpc_id_length, "<id>" },
};

/* The template being written: what does not fit is counted only. */
struct writer {
    char *out;
    size_t size, capacity;
    uint64_t hash; /* FNV-1a of the template in small letters */
};

static void put(struct writer *writer, const char *p, size_t n)
{
    size_t i;
    for (i = 0; i < n; i++) {
        if (writer->size < writer->capacity)
            writer->out[writer->size] = p[i];
        writer->size++;
        writer->hash = (writer->hash ^ (unsigned char)lower(p[i])) * 0x100000001B3u;
    }
}

static void put_name(struct writer *writer, const char *name) { put(writer, name, strlen(name)); }

/* Reply and enhanced codes say what was meant: they stay. Bytes of the code at `p`, 0 if none is there. */
static size_t code_length(const char *text, const char *p, const char *end)
{
    smtpc_status status;
    int code;
    size_t n = smtpc_read_code(p, end, &code), used;
    if (n == 0)
        return smtpc_read_status(p, end, &status);
    used = smtpc_read_status(p + n + (p + n < end), end, &status);
    if (used > 0)
        return n + 1 + used;
    return p == text || (p + n < end && p[n] == '-') || (p - text >= 2 && strchr(":;=\n", p[-2])) ||
                   strchr(":;='\"([#\n", p[-1])
               ? n
               : 0;
}

/* Does `word` stand at `p`, in any case, as a word of its own? */
static int stands_at(const char *p, const char *end, smtpc_span word)
{
    size_t i;
    if (word.size == 0 || (size_t)(end - p) < word.size)
        return 0;
    for (i = 0; i < word.size; i++)
        if (lower(p[i]) != lower(word.data[i]))
            return 0;
    return p + i >= end || !is_alnum(p[i]) || !is_alnum(word.data[i - 1]);
}

static smtpc_span local_part(smtpc_span address)
{
    size_t i;
    for (i = 0; i < address.size && address.data[i] != '@';)
        i++;
    return span_of(address.data, i < address.size ? i : 0);
}

/* One of the strings the caller knows, or the local part of an address among them. */
static size_t known_length(const char *p, const char *end, const smtpc_span *known, size_t count,
                           const char **name)
{
    enum { LOCAL_LEAST = 3 };
    size_t i;
    for (i = 0; i < count; i++) {
        smtpc_span local = local_part(known[i]);
        if (stands_at(p, end, known[i])) {
            *name = local.size > 0 ? "<email>" : "<id>";
            return known[i].size;
        }
        if (local.size >= LOCAL_LEAST && stands_at(p, end, local) &&
            (p + local.size >= end || p[local.size] != '@')) {
            *name = "<id>";
            return local.size;
        }
    }
    return 0;
}

/* Does a word that holds a name stand before `p`: 'user ', 'mailbox: '? */
static int behind_holder(const char *text, const char *p)
{
    const char *stop = p, *start;
    while (stop > text && strchr(" :=(", stop[-1]))
        stop--;
    for (start = stop; start > text && is_alpha(start[-1]);)
        start--;
    return smtpc_holds_name(span_between(start, stop));
}

/* "<email>": the name of something that was replaced already. */
static int is_placeholder(const char *p, const char *end)
{
    size_t i;
    for (i = 0; i < sizeof variables / sizeof *variables; i++)
        if (starts_with(p, end, variables[i].name, strlen(variables[i].name)))
            return 1;
    return 0;
}

/* '"kijitora"', "<kijitora>": a single quoted word that is somebody's name. Its length with quotes, or 0. */
static size_t quoted_name(const char *text, const char *p, const char *end)
{
    static const char open[] = "\"'<`", close[] = "\"'>'";
    const char *at = memchr(open, *p, sizeof open - 1);
    size_t n;
    if (!at || is_placeholder(p, end) || (*p != '<' && !behind_holder(text, p)))
        return 0;
    for (n = 1; p + n < end && (is_alnum(p[n]) || (n > 1 && p[n] != '\0' && strchr("._-+", p[n])));)
        n++;
    return n > 2 && p + n < end && p[n] == close[at - open] && smtpc_host_length(p + 1, p + n) != n - 1
               ? n + 1
               : 0;
}

/* "<a@example.com>": brackets around what is replaced go with it. */
static size_t bracketed(const char *p, const char *end, const char **name)
{
    size_t n;
    if (*p != '<' || p + 1 >= end)
        return 0;
    n = smtpc_address_length(p + 1, end);
    if (n == 0 || p + 1 + n >= end || p[1 + n] != '>')
        return 0;
    *name = "<email>";
    return n + 2;
}

/* What varies at `p`, where no word goes on: its length and its name. */
static size_t variable(const char *p, const char *end, const char **name)
{
    size_t i, n = bracketed(p, end, name);
    for (i = 0; n == 0 && i < sizeof variables / sizeof *variables; i++) {
        n = variables[i].length(p, end);
        *name = variables[i].name;
    }
    return n;
}

/* Words and punctuation up to where something else may begin. */
static size_t plain(const char *p, const char *end)
{
    size_t n = 1;
    if (!is_alnum(*p) && (unsigned char)*p < 0x80)
        return 1;
    while (p + n < end && (is_alnum(p[n]) || (unsigned char)p[n] >= 0x80))
        n++;
    return n;
}

size_t smtpc_normalize(const char *text, size_t size, const smtpc_span *known, size_t known_count, char *out,
                       size_t capacity, uint64_t *fingerprint)
{
    struct writer writer = { out, 0, capacity, 0xCBF29CE484222325u };
    smtpc_span all = span_trim(span_of(text, size));
    const char *p = all.data, *end = p + all.size, *name = NULL;
    size_t n;
    while (p < end) {
        if (is_blank(*p)) {
            while (p < end && is_blank(*p))
                p++;
            put(&writer, " ", 1);
            continue;
        }
        if ((n = known_length(p, end, known, known_count, &name)) > 0) {
            put_name(&writer, name);
        } else if ((n = code_length(all.data, p, end)) > 0) {
            put(&writer, p, n);
        } else if ((n = variable(p, end, &name)) > 0) {
            put_name(&writer, name);
        } else if ((n = quoted_name(all.data, p, end)) > 0) {
            put(&writer, p, *p != '<');
            put_name(&writer, "<id>");
            put(&writer, p + n - 1, *p != '<');
        } else {
            n = plain(p, end);
            put(&writer, p, n);
        }
        p += n;
    }
    *fingerprint = writer.hash;
    return writer.size;
}
