/*
 * What transfer made of a text, undone into the scratch buffer: base64 and quoted-printable (RFC 2045),
 * encoded words (RFC 2047), charsets, markup. The result is UTF-8; what does not fit is cut.
 */
#include "core.h"
#include "span.h"

/* Room in the scratch buffer, written from the front. */
struct room {
    smtpc_scratch *scratch;
    char *from, *p, *end;
};

static struct room open_room(smtpc_scratch *scratch)
{
    struct room room;
    room.scratch = scratch;
    room.from = room.p = scratch->data + scratch->used;
    room.end = scratch->data + scratch->size;
    return room;
}

static smtpc_span close_room(struct room *room)
{
    room->scratch->used += (size_t)(room->p - room->from);
    return span_between(room->from, room->p);
}

static void put(struct room *room, char c)
{
    if (room->p < room->end)
        *room->p++ = c;
}

/* ---- transfer encodings ---- */

static int base64_value(char c)
{
    if (is_alpha(c))
        return c >= 'a' ? c - 'a' + 26 : c - 'A';
    if (is_digit(c))
        return c - '0' + 52;
    return c == '+' || c == '-' ? 62 : c == '/' || c == '_' ? 63 : -1;
}

static void put_base64(struct room *room, smtpc_span text)
{
    uint32_t bits = 0;
    unsigned count = 0;
    size_t i;
    for (i = 0; i < text.size && text.data[i] != '='; i++) {
        int value = base64_value(text.data[i]);
        if (value < 0)
            continue;
        bits = (bits << 6 | (uint32_t)value) & 0xFFFFFF;
        count += 6;
        if (count >= 8) {
            count -= 8;
            put(room, (char)(bits >> count & 0xFF));
        }
    }
}

static int hex_value(char c)
{
    if (is_digit(c))
        return c - '0';
    c = lower(c);
    return c >= 'a' && c <= 'f' ? c - 'a' + 10 : -1;
}

/* `word`: of RFC 2047, where '_' is a blank. */
static void put_quoted(struct room *room, smtpc_span text, int word)
{
    const char *p = text.data, *end = p + text.size;
    while (p < end) {
        const char *stop = p + 1;
        if (*p != '=') {
            put(room, word && *p == '_' ? ' ' : *p);
        } else if (end - p > 2 && hex_value(p[1]) >= 0 && hex_value(p[2]) >= 0) {
            put(room, (char)(hex_value(p[1]) * 16 + hex_value(p[2])));
            stop = p + 3;
        } else {
            while (stop < end && (*stop == ' ' || *stop == '\t'))
                stop++;
            if (stop < end && (*stop == '\r' || *stop == '\n'))
                stop += 1 + (stop + 1 < end && stop[0] == '\r' && stop[1] == '\n');
            else
                put(room, '='), stop = p + 1;
        }
        p = stop;
    }
}

/* ---- charsets ---- */

static void put_character(struct room *room, uint32_t c)
{
    if (c < 0x80) {
        put(room, (char)c);
        return;
    }
    if (room->end - room->p < 3)
        return;
    if (c >= 0x800) {
        put(room, (char)(0xE0 | c >> 12));
        put(room, (char)(0x80 | (c >> 6 & 0x3F)));
    } else {
        put(room, (char)(0xC0 | c >> 6));
    }
    put(room, (char)(0x80 | (c & 0x3F)));
}

/* The character of a set of 94 rows of 94; rows and cells count from 0. */
static uint32_t cell_of(const smtpc_charset_row *charset, unsigned row, unsigned cell)
{
    return row < 94 && cell < 94 ? charset->characters[row * 94 + cell] : 0xFFFD;
}

/* ISO 2022 (RFC 1468, 1557, 1922): escape sequences choose between ASCII and sets of two bytes. */
static void put_iso2022(struct room *room, const smtpc_charset_row *charset, smtpc_span text)
{
    const char *p = text.data, *end = p + text.size;
    int wide = 0;
    while (p < end) {
        if (*p == 0x1B && end - p > 2 && (p[1] == '$' || p[1] == '(')) {
            wide = p[1] == '$';
            p += wide && (p[2] == ')' || p[2] == '(') && end - p > 3 ? 4 : 3;
        } else if (*p == 0x0E || *p == 0x0F) {
            wide = *p++ == 0x0E;
        } else if (wide && end - p > 1 && *p > 0x20 && *p < 0x7F) {
            put_character(room,
                          cell_of(charset, (unsigned)(p[0] - 0x21), (unsigned)((unsigned char)p[1] - 0x21)));
            p += 2;
        } else {
            wide = wide && *p != '\n';
            put(room, *p++);
        }
    }
}

/* EUC: two bytes beyond ASCII are a row and a cell. */
static void put_euc(struct room *room, const smtpc_charset_row *charset, smtpc_span text)
{
    const unsigned char *p = (const unsigned char *)text.data, *end = p + text.size;
    while (p < end) {
        if (*p == 0x8E && end - p > 1) { /* half-width katakana */
            put_character(room, p[1] >= 0xA1 && p[1] <= 0xDF ? 0xFEC0u + p[1] : 0xFFFD);
            p += 2;
        } else if (*p >= 0xA1 && end - p > 1) {
            put_character(room, cell_of(charset, p[0] - 0xA1u, p[1] - 0xA1u));
            p += 2;
        } else {
            put_character(room, *p < 0x80 ? *p : 0xFFFD);
            p++;
        }
    }
}

/* Shift_JIS: the same set, its rows folded. */
static void put_sjis(struct room *room, const smtpc_charset_row *charset, smtpc_span text)
{
    const unsigned char *p = (const unsigned char *)text.data, *end = p + text.size;
    while (p < end) {
        unsigned lead = *p, trail = end - p > 1 ? p[1] : 0;
        if (lead >= 0xA1 && lead <= 0xDF) { /* half-width katakana */
            put_character(room, 0xFEC0u + lead);
            p++;
        } else if (lead >= 0x81 && trail >= 0x40) {
            unsigned row = (lead - (lead < 0xA0 ? 0x81u : 0xC1u)) * 2,
                     cell = trail - (trail > 0x7F ? 0x41u : 0x40u);
            put_character(room, cell_of(charset, row + (cell >= 94), cell >= 94 ? cell - 94 : cell));
            p += 2;
        } else {
            put_character(room, lead < 0x80 ? lead : 0xFFFD);
            p++;
        }
    }
}

static void put_single(struct room *room, const smtpc_charset_row *charset, smtpc_span text)
{
    size_t i;
    for (i = 0; i < text.size; i++) {
        unsigned char c = (unsigned char)text.data[i];
        put_character(room, c < 0x80 ? c : charset->characters[c - 0x80]);
    }
}

/* The charset of a name; NULL for UTF-8, ASCII and what nobody knows. */
static const smtpc_charset_row *find_charset(smtpc_span name)
{
    size_t i;
    for (i = 0; i < smtpc_charset_count; i++)
        if (span_is(name, string_at(smtpc_charsets[i].name)))
            return &smtpc_charsets[i];
    return NULL;
}

/* The text in UTF-8: itself, or written into the room. */
static smtpc_span convert(smtpc_span text, smtpc_span name, smtpc_scratch *scratch)
{
    const smtpc_charset_row *charset = find_charset(name);
    struct room room;
    if (!charset)
        return text;
    room = open_room(scratch);
    switch (charset->kind) {
    case CHARSET_ISO2022: put_iso2022(&room, charset, text); break;
    case CHARSET_EUC: put_euc(&room, charset, text); break;
    case CHARSET_SJIS: put_sjis(&room, charset, text); break;
    default: put_single(&room, charset, text);
    }
    return close_room(&room);
}

/* ---- markup ---- */

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

/* What a reader sees of HTML: tags are dropped, styles and scripts with what they enclose. */
static smtpc_span strip_markup(smtpc_span text, smtpc_scratch *scratch)
{
    struct room room = open_room(scratch);
    const char *p = text.data, *end = p + text.size;
    int hidden = 0;
    while (p < end) {
        size_t used = 1;
        uint32_t c = *p == '&' ? entity(p, end, &used) : 0;
        if (*p == '<' && is_tag(p + 1, end)) {
            if (breaks_line(p + 1, end))
                put(&room, '\n');
            p = tag_end(p, end, &hidden);
            continue;
        }
        if (!hidden && c)
            put_character(&room, c);
        else if (!hidden)
            put(&room, *p);
        p += c ? used : 1;
    }
    return close_room(&room);
}

/* ---- what others ask for ---- */

smtpc_span smtpc_decode_part(const smtpc_part *part, size_t limit, smtpc_scratch *scratch)
{
    smtpc_span text = part->body;
    struct room room;
    if (text.size > limit)
        text.size = limit;
    if (span_is(part->encoding, "base64") || span_is(part->encoding, "quoted-printable")) {
        room = open_room(scratch);
        if (lower(*part->encoding.data) == 'b')
            put_base64(&room, text);
        else
            put_quoted(&room, text, 0);
        text = close_room(&room);
    }
    text = convert(text, part->charset, scratch);
    return span_is(part->type, "text/html") ? strip_markup(text, scratch) : text;
}

/* The encoded word "=?charset?q?text?=" at `p`: its bytes, 0 if none is there. RFC 2047 allows 75, senders
 * write more; without a limit many beginnings without an end would take squared time. */
static size_t encoded_word(const char *p, const char *end, smtpc_span *charset, char *kind, smtpc_span *text)
{
    enum { LONGEST = 1024 };
    const char *from = p + 2, *mark, *stop;
    if (end - p > LONGEST)
        end = p + LONGEST;
    if (!starts_with(p, end, "=?", 2) ||
        !(mark = memchr(from, '?', (size_t)(end - from < 64 ? end - from : 64))) || end - mark < 4 ||
        mark[2] != '?')
        return 0;
    for (stop = mark + 3; stop + 1 < end && (stop[0] != '?' || stop[1] != '='); stop++)
        if (is_blank(*stop))
            return 0;
    if (stop + 1 >= end)
        return 0;
    *charset = span_between(from, mark);
    *kind = lower(mark[1]);
    if (*kind != 'b' && *kind != 'q')
        return 0;
    *text = span_between(mark + 3, stop);
    return (size_t)(stop + 2 - p);
}

/* Decoded bytes stand behind the room in the scratch buffer only as long as they are converted. */
static void put_word(struct room *room, smtpc_span charset, char kind, smtpc_span text)
{
    smtpc_scratch rest;
    struct room bytes;
    smtpc_span decoded, converted;
    rest.data = room->p;
    rest.size = (size_t)(room->end - room->p);
    rest.used = 0;
    bytes = open_room(&rest);
    if (kind == 'b')
        put_base64(&bytes, text);
    else
        put_quoted(&bytes, text, 1);
    decoded = close_room(&bytes);
    converted = convert(decoded, charset, &rest);
    memmove(room->p, converted.data, converted.size);
    room->p += converted.size;
}

smtpc_span smtpc_decode_words(smtpc_span value, smtpc_scratch *scratch)
{
    struct room room;
    const char *p = value.data, *end = p + value.size;
    int after_word = 0;
    if (value.size == 0 ||
        (!memchr(p, '\n', value.size) && !memchr(p, '\r', value.size) && !memchr(p, '?', value.size)))
        return value;
    room = open_room(scratch);
    while (p < end) {
        smtpc_span charset, text;
        char kind = 0;
        const char *stop = p;
        size_t used;
        while (stop < end && is_blank(*stop))
            stop++;
        used = encoded_word(stop, end, &charset, &kind, &text);
        if (stop > p && !(used > 0 && after_word)) /* blanks between encoded words are none */
            put(&room, ' ');
        if (used > 0)
            put_word(&room, charset, kind, text);
        else if (stop < end)
            put(&room, *stop++);
        after_word = used > 0;
        p = stop + used;
    }
    return close_room(&room);
}
