/* HTML as far as its reader sees it. */
#include "core.h"
#include "span.h"

/* The character that "#39;" or "#x27;" at `p` names, 0 if none; *used its bytes. */
static uint32_t numbered_entity(const char *p, const char *end, size_t *used)
{
    enum { DIGITS = 7 };
    int hex = end - p > 1 && lower(p[1]) == 'x';
    size_t first = hex ? 2 : 1, i = first;
    uint32_t value = 0;
    for (; p + i < end && i < first + DIGITS && (hex ? hex_value(p[i]) >= 0 : is_digit(p[i])); i++)
        value = value * (hex ? 16 : 10) + (uint32_t)hex_value(p[i]);
    *used = i + 1;
    if (p + i >= end || p[i] != ';' || value > 0xFFFF || (value >= 0xD800 && value <= 0xDFFF))
        return 0;
    return value;
}

/* The character an entity at `p` stands for, 0 if it stands for none; *used its bytes. */
static uint32_t entity(const char *p, const char *end, size_t *used)
{
    static const struct {
        const char *name;
        char value;
    } names[] = {
        { "amp;", '&' },  { "lt;", '<' },   { "gt;", '>' },
        { "quot;", '"' }, { "nbsp;", ' ' }, { "apos;", '\'' },
    };
    uint32_t value;
    size_t i;
    for (i = 0; i < sizeof names / sizeof names[0]; i++)
        if (starts_with(p + 1, end, names[i].name, strlen(names[i].name))) {
            *used = 1 + strlen(names[i].name);
            return (uint32_t)(unsigned char)names[i].value;
        }
    if (end - p < 4 || p[1] != '#')
        return 0;
    value = numbered_entity(p + 1, end, used);
    ++*used;
    return value;
}

/* Does a tag at `p` (behind '<') end a line? */
static int breaks_line(const char *p, const char *end)
{
    static const char *const tags[] = { "br", "p", "div", "tr", "li", "h1", "h2", "h3", "table", "pre" };
    size_t i, n;
    p += p < end && *p == '/';
    n = letters_at(p, end);
    n += digits_at(p + n, end);
    for (i = 0; i < sizeof tags / sizeof tags[0]; i++)
        if (span_is(span_of(p, n), tags[i]))
            return 1;
    return 0;
}

/* Is it a tag, not an address in angle brackets? */
static int is_tag(const char *p, const char *end)
{
    size_t n;
    p += p < end && (*p == '/' || *p == '!');
    n = letters_at(p, end);
    n += digits_at(p + n, end);
    return (n > 0 || (p < end && *p == '-')) && p + n < end &&
           (is_blank(p[n]) || (p[n] != '\0' && strchr(">/-:", p[n])));
}

/* Behind the comment or tag at `p`; *hidden: what follows is not shown. */
static const char *tag_end(const char *p, const char *end, int *hidden)
{
    const char *stop = p;
    smtpc_span tag = span_of(p + 1, letters_at(p + 1, end));
    int comment = starts_with(p, end, "<!--", 4);
    if (span_is(tag, "style") || span_is(tag, "script") || span_is(tag, "head"))
        *hidden = 1;
    else if (end - p > 1 && p[1] == '/')
        *hidden = 0;
    do {
        stop = memchr(stop + 1, '>', (size_t)(end - stop - 1));
    } while (comment && stop && (stop - p < 6 || stop[-1] != '-' || stop[-2] != '-'));
    return stop ? stop + 1 : end;
}

smtpc_span smtpc_strip_markup(smtpc_span text, smtpc_scratch *scratch)
{
    smtpc_room room = smtpc_open_room(scratch);
    const char *p = text.data, *end = p + text.size;
    int hidden = 0;
    while (p < end) {
        size_t used = 1;
        uint32_t c = *p == '&' ? entity(p, end, &used) : 0;
        if (*p == '<' && is_tag(p + 1, end)) {
            if (breaks_line(p + 1, end))
                smtpc_put(&room, '\n');
            p = tag_end(p, end, &hidden);
            continue;
        }
        if (!hidden && c)
            smtpc_put_character(&room, c);
        else if (!hidden)
            smtpc_put(&room, *p);
        p += c ? used : 1;
    }
    return smtpc_close_room(&room);
}
