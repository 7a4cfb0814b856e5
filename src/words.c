/*
 * A text cut into words, in one pass. What carries no meaning for a phrase is passed over: addresses,
 * numbers, ids, words of the noise list. Words of host names and links are kept apart from words of running
 * text.
 */
#include "core.h"
#include "span.h"

enum { BRACKET_MAX = 320 };

/* Does the byte at `p` end a word? A full stop, colon or hyphen does where a blank follows. */
static int ends_word(const char *p, const char *end)
{
    if (p >= end || smtpc_byte_class[(unsigned char)*p] <= BYTE_BLANK)
        return 1;
    return (*p == '.' || *p == ':' || *p == '-') &&
           (p + 1 == end || smtpc_byte_class[(unsigned char)p[1]] == BYTE_BLANK);
}

/* Most words are letters between blanks. Returns 0, with nothing changed, where more is to be looked at. */
static int cut_plain_word(smtpc_cutter *cutter)
{
    const char *start = cutter->text + cutter->position, *end = cutter->text + cutter->size;
    unsigned index;
    size_t length = smtpc_plain_word(cutter->vocabulary, start, end, &index);
    if (length == 0 || !ends_word(start + length, end))
        return 0;
    smtpc_add_word(cutter, index, cutter->position, cutter->position + length, 0);
    cutter->position += length;
    return 1;
}

/* Four numbers of one to three digits with dots between: an IPv4 address. */
static int is_ip(const char *p, const char *end)
{
    int parts = 0, digits = 0;
    for (; p < end; p++) {
        if (is_digit(*p)) {
            digits++;
        } else {
            if (*p != '.' || digits == 0 || digits > 3)
                return 0;
            parts++;
            digits = 0;
        }
    }
    return parts == 3 && digits > 0 && digits <= 3;
}

/*
 * "550-5.1.1", "5.7.1", "192.0.2.1", "00:02:00": digits and what binds them carry no word. Returns 0, with
 * nothing changed, for a plain number (a phrase may have it) and where letters follow.
 */
static int cut_numbers(smtpc_cutter *cutter)
{
    const char *start = cutter->text + cutter->position, *end = cutter->text + cutter->size, *p = start;
    int bound = 0;
    while (p < end && (is_digit(*p) || *p == '.' || *p == ':' || *p == '-')) {
        bound |= !is_digit(*p);
        p++;
    }
    while (!is_digit(p[-1])) /* of the sentence: "192.0.2.1: blocked" */
        p--;
    if (!bound || !ends_word(p, end))
        return 0;
    smtpc_note_number(cutter, cutter->position);
    cutter->previous = 0;
    if (is_ip(start, p))
        smtpc_add_token(cutter, WORD_IP, cutter->position, (size_t)(p - cutter->text), TOKEN_PASSABLE);
    cutter->position = (size_t)(p - cutter->text);
    return 1;
}

/* "<…>" without a blank is an address or a name: passed over. Returns its length, 0 if it is something else.
 */
static size_t bracketed(const char *p, const char *end)
{
    size_t n;
    for (n = 1; p + n < end && n < BRACKET_MAX; n++) {
        if (p[n] == '>')
            return n + 1;
        if (is_blank(p[n]) || p[n] == '<' || (p[n] == ':' && starts_with(p + n, end, "://", 3)))
            return 0;
    }
    return 0;
}

/* What stands between atoms; may begin a new sentence. */
static void cut_between(smtpc_cutter *cutter)
{
    const char *p = cutter->text + cutter->position, *end = cutter->text + cutter->size;
    size_t length = *p == '<' ? bracketed(p, end) : 0;
    if (length > 0) {
        if (is_ip(p + 1, p + length - 1))
            smtpc_add_token(cutter, WORD_IP, cutter->position, cutter->position + length, TOKEN_PASSABLE);
        cutter->position += length;
        cutter->previous = 0;
        return;
    }
    if ((*p == '.' && (p + 1 == end || (!is_alnum(p[1]) && p[1] != '/'))) || *p == '!' || *p == '?' ||
        *p == ';' || *p == '\n') /* "./Maildir" and ".qmail" begin no sentence */
        cutter->sentence = TOKEN_SENTENCE;
    if (!is_blank(*p) && *p != '-')
        cutter->previous = 0;
    cutter->position++;
}

static void cut_one(smtpc_cutter *cutter)
{
    unsigned char byte = (unsigned char)cutter->text[cutter->position];
    switch (smtpc_byte_class[byte]) {
    case BYTE_LETTER:
        if (!cut_plain_word(cutter))
            smtpc_cut_atom(cutter);
        break;
    case BYTE_DIGIT:
        if (!cut_numbers(cutter))
            smtpc_cut_atom(cutter);
        break;
    case BYTE_HIGH: smtpc_cut_atom(cutter); break;
    default: cut_between(cutter);
    }
}

int smtpc_cut_more(smtpc_cutter *cutter)
{
    if (cutter->ended)
        return 0;
    while (cutter->position < cutter->size && cutter->count + ATOM_WORDS + 4 < WINDOW) {
        if (cutter->text[cutter->position] == ' ')
            cutter->position++;
        else
            cut_one(cutter);
    }
    if (cutter->position >= cutter->size) {
        cutter->sentence = TOKEN_SENTENCE;
        smtpc_add_token(cutter, WORD_FINISH, cutter->size, cutter->size, 0);
        cutter->ended = 1;
    }
    return 1;
}
