/*
 * What transfer made of a text, undone into the scratch buffer: base64 and quoted-printable (RFC 2045),
 * encoded words (RFC 2047). The result is UTF-8; what does not fit is cut.
 */
#include "core.h"
#include "span.h"

/* ---- transfer encodings ---- */

static int base64_value(char c)
{
    if (is_alpha(c))
        return c >= 'a' ? c - 'a' + 26 : c - 'A';
    if (is_digit(c))
        return c - '0' + 52;
    return c == '+' || c == '-' ? 62 : c == '/' || c == '_' ? 63 : -1;
}

static void put_base64(smtpc_room *room, smtpc_span text)
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
            smtpc_put(room, (char)(bits >> count & 0xFF));
        }
    }
}

/* `word`: of RFC 2047, where '_' is a blank. */
static void put_quoted(smtpc_room *room, smtpc_span text, int word)
{
    const char *p = text.data, *end = p + text.size;
    while (p < end) {
        const char *stop = p + 1;
        if (*p != '=') {
            smtpc_put(room, word && *p == '_' ? ' ' : *p);
        } else if (end - p > 2 && hex_value(p[1]) >= 0 && hex_value(p[2]) >= 0) {
            smtpc_put(room, (char)(hex_value(p[1]) * 16 + hex_value(p[2])));
            stop = p + 3;
        } else {
            while (stop < end && (*stop == ' ' || *stop == '\t'))
                stop++;
            if (stop < end && (*stop == '\r' || *stop == '\n'))
                stop += 1 + (stop + 1 < end && stop[0] == '\r' && stop[1] == '\n');
            else
                smtpc_put(room, '='), stop = p + 1;
        }
        p = stop;
    }
}

/* ---- parts ---- */

smtpc_span smtpc_decode_part(const smtpc_part *part, size_t limit, smtpc_scratch *scratch)
{
    smtpc_span text = part->body;
    smtpc_room room;
    if (text.size > limit)
        text.size = limit;
    if (span_is(part->encoding, "base64") || span_is(part->encoding, "quoted-printable")) {
        room = smtpc_open_room(scratch);
        if (lower(*part->encoding.data) == 'b')
            put_base64(&room, text);
        else
            put_quoted(&room, text, 0);
        text = smtpc_close_room(&room);
    }
    text = smtpc_to_utf8(text, part->charset, scratch);
    return span_is(part->type, "text/html") ? smtpc_strip_markup(text, scratch) : text;
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
static void put_word(smtpc_room *room, smtpc_span charset, char kind, smtpc_span text)
{
    smtpc_scratch rest;
    smtpc_room bytes;
    smtpc_span decoded, converted;
    rest.data = room->p;
    rest.size = (size_t)(room->end - room->p);
    rest.used = 0;
    bytes = smtpc_open_room(&rest);
    if (kind == 'b')
        put_base64(&bytes, text);
    else
        put_quoted(&bytes, text, 1);
    decoded = smtpc_close_room(&bytes);
    converted = smtpc_to_utf8(decoded, charset, &rest);
    memmove(room->p, converted.data, converted.size);
    room->p += converted.size;
}

smtpc_span smtpc_decode_words(smtpc_span value, smtpc_scratch *scratch)
{
    smtpc_room room;
    const char *p = value.data, *end = p + value.size;
    int after_word = 0;
    if (value.size == 0 ||
        (!memchr(p, '\n', value.size) && !memchr(p, '\r', value.size) && !memchr(p, '?', value.size)))
        return value;
    room = smtpc_open_room(scratch);
    while (p < end) {
        smtpc_span charset, text;
        char kind = 0;
        const char *stop = p;
        size_t used;
        while (stop < end && is_blank(*stop))
            stop++;
        used = encoded_word(stop, end, &charset, &kind, &text);
        if (stop > p && !(used > 0 && after_word)) /* blanks between encoded words are none */
            smtpc_put(&room, ' ');
        if (used > 0)
            put_word(&room, charset, kind, text);
        else if (stop < end)
            smtpc_put(&room, *stop++);
        after_word = used > 0;
        p = stop + used;
    }
    return smtpc_close_room(&room);
}
