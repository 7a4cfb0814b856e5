/*
 * A run of text without blanks: an address, a host name, a link, or words that connectors bind. It is known
 * only at its end; until then every word has a token as it stands.
 */
#include "core.h"
#include "span.h"

enum { ID_LENGTH = 5 };

struct atom {
    size_t first_token;
    uint16_t index[ATOM_WORDS]; /* of each word since first_token in the vocabulary, + 1 */
    size_t start, host_end;     /* host_end: where a path or port begins, 0 if nowhere yet */
    int at, scheme, dots;
};

static int has_digit(const smtpc_spelling *word, int only)
{
    size_t i, digits = 0, length = word->length < WORD_MAX ? word->length : WORD_MAX;
    for (i = 0; i < length; i++)
        digits += is_digit(word->letter[i]);
    return only ? digits == length : digits > 0;
}

/* Ends a word of an atom. Every word has a token as it stands, until the atom is known. */
static void finish_found(smtpc_cutter *cutter, struct atom *atom, unsigned index, size_t first, size_t end,
                         int flags)
{
    size_t nth = cutter->count - atom->first_token;
    if (nth >= ATOM_WORDS)
        return;
    atom->index[nth] = (uint16_t)index;
    smtpc_add_token(cutter, WORD_UNKNOWN, first, end, flags);
}

static void finish_word(smtpc_cutter *cutter, struct atom *atom, smtpc_spelling *word, size_t first,
                        size_t end)
{
    unsigned index;
    int flags = 0;
    if (word->length == 0)
        return;
    index = smtpc_find_word(cutter->vocabulary, word);
    if (has_digit(word, 1) || (index == 0 && word->length >= ID_LENGTH && has_digit(word, 0)))
        flags = TOKEN_PASSABLE;
    finish_found(cutter, atom, index, first, end, flags);
}

/* Does the last part of the name look like a top-level domain? "rejected.Please" and "x.please" do not. */
static int host_like(const smtpc_cutter *cutter, const struct atom *atom, size_t end)
{
    const char *text = cutter->text;
    size_t start = end, i;
    unsigned index;
    int upper = 0;
    if (atom->dots == 0)
        return 0;
    while (start > atom->start && text[start - 1] != '.')
        start--;
    if (start == atom->start || end - start < 2 || !is_alnum(text[start - 2]))
        return 0;
    if (smtpc_plain_word(cutter->vocabulary, text + start, text + end, &index) != end - start)
        return 0;
    for (i = start; i < end; i++)
        upper += text[i] >= 'A' && text[i] <= 'Z';
    if (upper > 0 && (size_t)upper < end - start)
        return 0;
    return atom->dots >= 2 || end - start == 2 || index == 0 ||
           cutter->vocabulary->words[index - 1].word == WORD_UNKNOWN ||
           cutter->vocabulary->words[index - 1].link != 0;
}

/* The atom is a host name, link or address: its tokens are link words, passed over by other phrases. */
static void make_link(smtpc_cutter *cutter, const struct atom *atom, size_t host_end, size_t end)
{
    size_t i, after_host = atom->first_token;
    for (i = atom->first_token; i < cutter->count; i++) {
        unsigned index = atom->index[i - atom->first_token];
        cutter->token[i].word = index ? cutter->vocabulary->words[index - 1].link : WORD_UNKNOWN;
        cutter->token[i].flags |= TOKEN_PASSABLE | TOKEN_LINK | (atom->at ? TOKEN_ADDRESS : 0);
        if (cutter->token[i].end <= host_end)
            after_host = i + 1;
    }
    if (after_host > atom->first_token && cutter->count < WINDOW) {
        memmove(&cutter->token[after_host + 1], &cutter->token[after_host],
                (cutter->count - after_host) * sizeof *cutter->token);
        cutter->token[after_host] = cutter->token[after_host - 1];
        cutter->token[after_host].word = WORD_HOST_END;
        cutter->count++;
    }
    if (cutter->link_end == 0 && !atom->at &&
        (atom->scheme || (end - atom->start > 4 && memcmp(cutter->text + atom->start, "www.", 4) == 0))) {
        cutter->link = (uint32_t)atom->start;
        cutter->link_end = (uint32_t)end;
    }
}

/* The atom is no link: its words count as if they stood alone. */
static void keep_words(smtpc_cutter *cutter, const struct atom *atom)
{
    size_t i, last = cutter->count;
    cutter->count = atom->first_token;
    for (i = atom->first_token; i < last; i++) {
        smtpc_token token = cutter->token[i];
        unsigned index = atom->index[i - atom->first_token];
        cutter->sentence |= token.flags & TOKEN_SENTENCE;
        if (index == 0 && token.flags & TOKEN_PASSABLE)
            cutter->previous = 0;
        else
            smtpc_add_word(cutter, index, token.first, token.end, token.flags);
    }
}

/* Where the host of a link such as "https://mx.example.com:25/x" ends. */
static size_t scheme_host_end(const smtpc_cutter *cutter, const struct atom *atom, size_t end)
{
    const char *text = cutter->text;
    size_t i = atom->start;
    while (i + 2 < end && !(text[i] == ':' && text[i + 1] == '/' && text[i + 2] == '/'))
        i++;
    for (i += 3; i < end; i++)
        if (text[i] == '/' || text[i] == ':' || text[i] == '?' || text[i] == '#')
            return i;
    return end;
}

static void finish_atom(smtpc_cutter *cutter, struct atom *atom, size_t end)
{
    size_t host_end = atom->host_end ? atom->host_end : end;
    if (atom->at) {
        make_link(cutter, atom, end, end);
    } else if (atom->scheme) {
        make_link(cutter, atom, scheme_host_end(cutter, atom, end), end);
    } else if (host_like(cutter, atom, host_end)) {
        make_link(cutter, atom, host_end, end);
    } else {
        keep_words(cutter, atom);
        return;
    }
    cutter->previous = 0;
}

/* Does an apostrophe (or the '?' that msmtp writes for one) at `p` stand inside a word? */
static int inside_word(const char *p, const char *end, const smtpc_spelling *word)
{
    if (word->length == 0 || p + 1 >= end || smtpc_byte_class[(unsigned char)p[1]] < BYTE_LETTER)
        return 0;
    if (word->length == 1 && word->letter[0] == 'b') /* Python's b'…' */
        return 0;
    if (*p != '?')
        return smtpc_byte_class[(unsigned char)p[1]] == BYTE_LETTER;
    return (p[1] == 's' || p[1] == 't') && (p + 2 >= end || !is_alnum(p[2]));
}

/* A connector ("." "-" "/" "@" ":" …) at `p`: notes what it makes of the atom. Returns 0 if it ends the atom.
 */
static int connect(struct atom *atom, const char *text, const char *p, const char *end)
{
    int next = p + 1 < end ? smtpc_byte_class[(unsigned char)p[1]] : BYTE_OTHER;
    size_t at = (size_t)(p - text);
    if (*p == ':' && p + 2 < end && p[1] == '/' && p[2] == '/') {
        atom->scheme = 1;
        return 1;
    }
    if (*p == '@') {
        atom->at |= at > atom->start && (next == BYTE_LETTER || next == BYTE_DIGIT || next == BYTE_HIGH ||
                                         (p + 1 < end && p[1] == '['));
        return 1;
    }
    if (next == BYTE_OTHER || next == BYTE_BLANK)
        return atom->scheme && *p != '.' && *p != ':';
    if (*p == '.') {
        if (p + 1 < end && p[1] == '.') /* "x@example.com...User unknown" */
            return 0;
        atom->dots += atom->host_end == 0;
    } else if ((*p == '/' || *p == ':' || *p == '?') && atom->host_end == 0) {
        atom->host_end = at;
    }
    return 1;
}

/* An ideograph of `length` bytes at `p` is a word of its own. */
static void cut_ideograph(smtpc_cutter *cutter, size_t position, size_t length)
{
    smtpc_spelling word;
    size_t i;
    word.length = 0;
    for (i = 0; i < length; i++)
        smtpc_spell(&word, cutter->text[position + i]);
    smtpc_add_word(cutter, smtpc_find_word(cutter->vocabulary, &word), position, position + length,
                   TOKEN_IDEOGRAPH);
    cutter->position = position + length;
}

/* A run of letters that is a word as it stands: nothing that could go on with it follows. Its length, or 0.
 */
static size_t cut_letters(smtpc_cutter *cutter, struct atom *atom, const char *p, const char *end)
{
    unsigned index;
    size_t length = smtpc_plain_word(cutter->vocabulary, p, end, &index), at = (size_t)(p - cutter->text);
    int next = p + length < end ? smtpc_byte_class[(unsigned char)p[length]] : BYTE_OTHER;
    if (length == 0 || next == BYTE_DIGIT || next == BYTE_HIGH || next == BYTE_APOSTROPHE ||
        (next == BYTE_CONNECTOR && p[length] == '?'))
        return 0;
    finish_found(cutter, atom, index, at, at + length, 0);
    return length;
}

void smtpc_cut_atom(smtpc_cutter *cutter)
{
    const char *text = cutter->text, *end = text + cutter->size, *p = text + cutter->position;
    size_t first = cutter->position, length = 0;
    struct atom atom = { .first_token = cutter->count, .start = first };
    smtpc_spelling word;
    enum smtpc_character character = CHARACTER_LETTER;
    word.length = 0;
    if (is_digit(*p) || (unsigned char)*p == 0xEF) /* or full-width digits */
        smtpc_note_number(cutter, first);
    for (; p < end; p += length) {
        unsigned char letter = smtpc_fold[(unsigned char)*p];
        if (letter && word.length == 0 && (length = cut_letters(cutter, &atom, p, end)) > 0) {
            first = (size_t)(p - text) + length;
            continue;
        }
        length = 1;
        if (letter) {
            smtpc_spell(&word, (char)letter);
            continue;
        }
        if ((unsigned char)*p >= 0x80) {
            character = smtpc_fold_character(p, end, &word, &length);
            if (character == CHARACTER_LETTER || character == CHARACTER_NOTHING)
                continue;
            break;
        }
        if ((*p == '\'' || *p == '`' || (*p == '?' && !atom.scheme)) && inside_word(p, end, &word))
            continue;
        if (smtpc_byte_class[(unsigned char)*p] != BYTE_CONNECTOR || !connect(&atom, text, p, end))
            break;
        finish_word(cutter, &atom, &word, first, (size_t)(p - text));
        word.length = 0;
        first = (size_t)(p - text) + 1;
        if ((*p == '=' || *p == '#') && p + 1 < end && is_digit(p[1]))
            smtpc_note_number(cutter, first);
    }
    finish_word(cutter, &atom, &word, first, (size_t)(p - text));
    finish_atom(cutter, &atom, (size_t)(p - text));
    cutter->position = (size_t)(p - text);
    if (p < end && character == CHARACTER_IDEOGRAPH)
        cut_ideograph(cutter, cutter->position, length);
    else if (p < end && character >= CHARACTER_SEPARATOR)
        cutter->position += length;
    if (character == CHARACTER_STOP)
        cutter->sentence = TOKEN_SENTENCE;
}
