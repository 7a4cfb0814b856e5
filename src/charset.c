/* Charsets into UTF-8; which there are is data (src/data/charset). */
#include "core.h"
#include "span.h"

void smtpc_put_character(smtpc_room *room, uint32_t c)
{
    char bytes[4];
    size_t n = put_utf8(c, bytes);
    if ((size_t)(room->end - room->p) < n)
        return;
    memcpy(room->p, bytes, n);
    room->p += n;
}

/* The character of a set of 94 rows of 94; rows and cells count from 0. */
static uint32_t cell_of(const smtpc_charset_row *charset, unsigned row, unsigned cell)
{
    return row < 94 && cell < 94 ? charset->characters[row * 94 + cell] : 0xFFFD;
}

/* ISO 2022 (RFC 1468, 1557, 1922): escape sequences choose between ASCII and sets of two bytes. */
static void put_iso2022(smtpc_room *room, const smtpc_charset_row *charset, smtpc_span text)
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
            smtpc_put_character(
                room, cell_of(charset, (unsigned)(p[0] - 0x21), (unsigned)((unsigned char)p[1] - 0x21)));
            p += 2;
        } else {
            wide = wide && *p != '\n';
            smtpc_put(room, *p++);
        }
    }
}

/* EUC: two bytes beyond ASCII are a row and a cell. */
static void put_euc(smtpc_room *room, const smtpc_charset_row *charset, smtpc_span text)
{
    const unsigned char *p = (const unsigned char *)text.data, *end = p + text.size;
    while (p < end) {
        if (*p == 0x8E && end - p > 1) { /* half-width katakana */
            smtpc_put_character(room, p[1] >= 0xA1 && p[1] <= 0xDF ? 0xFEC0u + p[1] : 0xFFFD);
            p += 2;
        } else if (*p >= 0xA1 && end - p > 1) {
            smtpc_put_character(room, cell_of(charset, p[0] - 0xA1u, p[1] - 0xA1u));
            p += 2;
        } else {
            smtpc_put_character(room, *p < 0x80 ? *p : 0xFFFD);
            p++;
        }
    }
}

/* Shift_JIS: the same set, its rows folded. */
static void put_sjis(smtpc_room *room, const smtpc_charset_row *charset, smtpc_span text)
{
    const unsigned char *p = (const unsigned char *)text.data, *end = p + text.size;
    while (p < end) {
        unsigned lead = *p, trail = end - p > 1 ? p[1] : 0;
        if (lead >= 0xA1 && lead <= 0xDF) { /* half-width katakana */
            smtpc_put_character(room, 0xFEC0u + lead);
            p++;
        } else if (lead >= 0x81 && trail >= 0x40) {
            unsigned row = (lead - (lead < 0xA0 ? 0x81u : 0xC1u)) * 2,
                     cell = trail - (trail > 0x7F ? 0x41u : 0x40u);
            smtpc_put_character(room, cell_of(charset, row + (cell >= 94), cell >= 94 ? cell - 94 : cell));
            p += 2;
        } else {
            smtpc_put_character(room, lead < 0x80 ? lead : 0xFFFD);
            p++;
        }
    }
}

static void put_single(smtpc_room *room, const smtpc_charset_row *charset, smtpc_span text)
{
    size_t i;
    for (i = 0; i < text.size; i++) {
        unsigned char c = (unsigned char)text.data[i];
        smtpc_put_character(room, c < 0x80 ? c : charset->characters[c - 0x80]);
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

smtpc_span smtpc_to_utf8(smtpc_span text, smtpc_span name, smtpc_scratch *scratch)
{
    const smtpc_charset_row *charset = find_charset(name);
    smtpc_room room;
    if (!charset)
        return text;
    room = smtpc_open_room(scratch);
    switch (charset->kind) {
    case CHARSET_ISO2022: put_iso2022(&room, charset, text); break;
    case CHARSET_EUC: put_euc(&room, charset, text); break;
    case CHARSET_SJIS: put_sjis(&room, charset, text); break;
    default: put_single(&room, charset, text);
    }
    return smtpc_close_room(&room);
}
