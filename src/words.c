/*
 * A text cut into words, in one pass. What carries no meaning for a phrase is passed over: addresses,
 * numbers, ids, words of the noise list. Words of host names and links are kept apart from words of running
 * text.
 */
#include "core.h"
#include "span.h"

enum { ATOM_WORDS = 40, BRACKET_MAX = 320, ID_LENGTH = 5 };

/* A run of text without blanks, which may turn out to be an address, a host name, a link or words. */
struct atom {
    size_t first_token;
    uint16_t index[ATOM_WORDS]; /* of each word since first_token in the vocabulary, + 1 */
    size_t start, host_end;     /* host_end: where a path or port begins, 0 if nowhere yet */
    int at, scheme, dots;
};

void smtpc_cut_start(smtpc_cutter *cutter, const smtpc_lexicon *lexicon, const char *text, size_t size)
{
    cutter->lexicon = lexicon;
    cutter->text = text;
    cutter->size = size > UINT32_MAX ? UINT32_MAX : size;
    cutter->position = cutter->numbers = 0;
    cutter->link = cutter->link_end = 0;
    cutter->previous = 0;
    cutter->sentence = cutter->ended = 0;
    cutter->token[0].first = cutter->token[0].end = 0;
    cutter->token[0].word = WORD_START;
    cutter->token[0].flags = 0;
    cutter->count = 1;
}

/* Codes are looked for where numbers stand. */
static void note_number(smtpc_cutter *cutter, size_t at)
{
    if (cutter->numbers < NUMBERS)
        cutter->number[cutter->numbers++] = (uint32_t)at;
}

/* "mail box" becomes "mailbox": does the word before and this one make a third? */
static int join_previous(smtpc_cutter *cutter, unsigned index, size_t end)
{
    const smtpc_lexicon *lexicon = cutter->lexicon;
    size_t i;
    if (cutter->previous == 0 || !lexicon->words[cutter->previous - 1].joins || cutter->count < 2)
        return 0;
    for (i = 0; i < lexicon->join_count; i++) {
        const smtpc_join *join = &lexicon->joins[i];
        if (join->first == cutter->previous - 1 && join->second == index - 1) {
            cutter->token[cutter->count - 1].word = join->word;
            cutter->token[cutter->count - 1].end = (uint32_t)end;
            return 1;
        }
    }
    return 0;
}

static void add_token(smtpc_cutter *cutter, unsigned word, size_t first, size_t end, int flags)
{
    smtpc_token *token = &cutter->token[cutter->count++];
    token->first = (uint32_t)first;
    token->end = (uint32_t)end;
    token->word = (uint16_t)word;
    token->flags = (uint8_t)(flags | cutter->sentence);
    cutter->sentence = 0;
}

/* A word of running text; `index` is its place in the vocabulary + 1, 0 for a word no phrase has. */
static void add_word(smtpc_cutter *cutter, unsigned index, size_t first, size_t end, int flags)
{
    const smtpc_word *row = index ? &cutter->lexicon->words[index - 1] : NULL;
    if (row && row->word == WORD_NOISE) {
        cutter->previous = 0;
        return;
    }
    if (row && join_previous(cutter, index, end)) {
        cutter->previous = 0;
        return;
    }
    add_token(cutter, row ? row->word : WORD_UNKNOWN, first, end, flags);
    if (row && row->second)
        add_token(cutter, row->second, first, end, 0);
    cutter->previous = (uint16_t)index;
}

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
    add_token(cutter, WORD_UNKNOWN, first, end, flags);
}

static void finish_word(smtpc_cutter *cutter, struct atom *atom, smtpc_spelling *word, size_t first,
                        size_t end)
{
    unsigned index;
    int flags = 0;
    if (word->length == 0)
        return;
    index = smtpc_find_word(cutter->lexicon, word);
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
    if (smtpc_plain_word(cutter->lexicon, text + start, text + end, &index) != end - start)
        return 0;
    for (i = start; i < end; i++)
        upper += text[i] >= 'A' && text[i] <= 'Z';
    if (upper > 0 && (size_t)upper < end - start)
        return 0;
    return atom->dots >= 2 || end - start == 2 || index == 0 ||
           cutter->lexicon->words[index - 1].word == WORD_UNKNOWN ||
           cutter->lexicon->words[index - 1].link != 0;
}

/* The atom is a host name, link or address: its tokens are link words, passed over by other phrases. */
static void make_link(smtpc_cutter *cutter, const struct atom *atom, size_t host_end, size_t end)
{
    size_t i, after_host = atom->first_token;
    for (i = atom->first_token; i < cutter->count; i++) {
        unsigned index = atom->index[i - atom->first_token];
        cutter->token[i].word = index ? cutter->lexicon->words[index - 1].link : WORD_UNKNOWN;
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
            add_word(cutter, index, token.first, token.end, token.flags);
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
    add_word(cutter, smtpc_find_word(cutter->lexicon, &word), position, position + length, 0);
    cutter->position = position + length;
}

/* A run of letters that is a word as it stands: nothing that could go on with it follows. Its length, or 0.
 */
static size_t cut_letters(smtpc_cutter *cutter, struct atom *atom, const char *p, const char *end)
{
    unsigned index;
    size_t length = smtpc_plain_word(cutter->lexicon, p, end, &index), at = (size_t)(p - cutter->text);
    int next = p + length < end ? smtpc_byte_class[(unsigned char)p[length]] : BYTE_OTHER;
    if (length == 0 || next == BYTE_DIGIT || next == BYTE_HIGH || next == BYTE_APOSTROPHE ||
        (next == BYTE_CONNECTOR && p[length] == '?'))
        return 0;
    finish_found(cutter, atom, index, at, at + length, 0);
    return length;
}

/* One atom from the cutter's position on. */
static void cut_atom(smtpc_cutter *cutter)
{
    const char *text = cutter->text, *end = text + cutter->size, *p = text + cutter->position;
    size_t first = cutter->position, length = 0;
    struct atom atom;
    smtpc_spelling word;
    enum smtpc_character character = CHARACTER_LETTER;
    atom.first_token = cutter->count;
    atom.start = first;
    atom.host_end = 0;
    atom.at = atom.scheme = atom.dots = 0;
    word.length = 0;
    if (is_digit(*p) || (unsigned char)*p == 0xEF) /* or full-width digits */
        note_number(cutter, first);
    for (; p < end; p += length) {
        unsigned char letter = smtpc_fold[(unsigned char)*p];
        length = 1;
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
            note_number(cutter, first);
    }
    finish_word(cutter, &atom, &word, first, (size_t)(p - text));
    finish_atom(cutter, &atom, (size_t)(p - text));
    cutter->position = (size_t)(p - text);
    if (p < end && character == CHARACTER_IDEOGRAPH)
        cut_ideograph(cutter, cutter->position, length);
    else if (p < end && character == CHARACTER_SEPARATOR)
        cutter->position += length;
}

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
    size_t length = smtpc_plain_word(cutter->lexicon, start, end, &index);
    if (length == 0 || !ends_word(start + length, end))
        return 0;
    add_word(cutter, index, cutter->position, cutter->position + length, 0);
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
    if (!bound || !is_digit(p[-1]) || (p < end && smtpc_byte_class[(unsigned char)*p] > BYTE_BLANK))
        return 0;
    note_number(cutter, cutter->position);
    cutter->previous = 0;
    if (is_ip(start, p))
        add_token(cutter, WORD_IP, cutter->position, (size_t)(p - cutter->text), TOKEN_PASSABLE);
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
        cutter->position += length;
        cutter->previous = 0;
        return;
    }
    if (*p == '.' || *p == '!' || *p == '?' || *p == ';' || *p == '\n')
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
            cut_atom(cutter);
        break;
    case BYTE_DIGIT:
        if (!cut_numbers(cutter))
            cut_atom(cutter);
        break;
    case BYTE_HIGH: cut_atom(cutter); break;
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
        add_token(cutter, WORD_FINISH, cutter->size, cutter->size, 0);
        cutter->ended = 1;
    }
    return 1;
}
