/*
 * A text cut into words, in one pass. What carries no meaning for a phrase is passed over: addresses, numbers,
 * ids, words of the noise list. Words of host names and links are kept apart from words of running text.
 */
#include "core.h"
#include "span.h"

enum { WORD_MAX = 47, ATOM_WORDS = 40 };

/* A word being spelled; letters already folded. */
typedef struct spelling {
    char letter[WORD_MAX + 1];
    size_t length; /* may pass WORD_MAX: then no phrase has it */
    uint32_t hash;
    int digits, letters;
} spelling;

/* A run of text without blanks, which may turn out to be an address, a host name, a link or words. */
typedef struct atom {
    size_t first_token;
    uint16_t link[ATOM_WORDS]; /* the number inside links of each token since first_token */
    size_t start, host_end;    /* host_end: where a path or port begins, 0 if nowhere yet */
    int at, scheme, dots;
} atom;

void smtpc_cut_start(smtpc_cutter *cutter, const smtpc_lexicon *lexicon, const char *text, size_t size)
{
    cutter->lexicon = lexicon;
    cutter->text = text;
    cutter->size = size > UINT32_MAX ? UINT32_MAX : size;
    cutter->position = 0;
    cutter->numbers = 0;
    cutter->link = cutter->link_end = 0;
    cutter->previous = 0;
    cutter->sentence = 0;
    cutter->ended = 0;
    cutter->token[0].first = cutter->token[0].end = 0;
    cutter->token[0].word = WORD_START;
    cutter->token[0].flags = 0;
    cutter->count = 1;
}

static void add_letter(spelling *word, char letter)
{
    if (word->length < WORD_MAX)
        word->letter[word->length] = letter;
    word->length++;
    word->hash = word->hash * 31 + (unsigned char)letter;
}

/* Index + 1 of the word in the vocabulary, or 0. */
static unsigned find_word(const smtpc_lexicon *lexicon, const spelling *word)
{
    uint32_t slot = (uint32_t)(word->hash * 2654435769u) >> (32 - lexicon->slot_bits);
    uint32_t mask = ((uint32_t)1 << lexicon->slot_bits) - 1;
    unsigned index;
    if (word->length > WORD_MAX)
        return 0;
    while ((index = lexicon->slots[slot]) != 0) {
        const smtpc_word *row = &lexicon->words[index - 1];
        if (row->length == word->length && memcmp(lexicon->letters + row->text, word->letter, word->length) == 0)
            return index;
        slot = (slot + 1) & mask;
    }
    return 0;
}

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
            cutter->previous = 0;
            return 1;
        }
    }
    return 0;
}

static void add_token(smtpc_cutter *cutter, atom *atom, unsigned word, unsigned link, size_t first, size_t end, int flags)
{
    size_t nth = cutter->count - atom->first_token;
    smtpc_token *token = &cutter->token[cutter->count];
    if (nth >= ATOM_WORDS || cutter->count >= WINDOW)
        return;
    atom->link[nth] = (uint16_t)link;
    token->first = (uint32_t)first;
    token->end = (uint32_t)end;
    token->word = (uint16_t)word;
    token->flags = (uint8_t)(flags | (cutter->sentence ? TOKEN_SENTENCE : 0));
    cutter->sentence = 0;
    cutter->count++;
}

/* Ends the word that is being spelled at `end`. */
static void finish_word(smtpc_cutter *cutter, atom *atom, spelling *word, size_t first, size_t end)
{
    unsigned index;
    if (word->length == 0)
        return;
    index = find_word(cutter->lexicon, word);
    if (index == 0) {
        int id = word->digits && (word->letters == 0 || word->length >= 5);
        add_token(cutter, atom, WORD_UNKNOWN, 0, first, end, id ? TOKEN_PASSABLE : 0);
        cutter->previous = 0;
    } else {
        const smtpc_word *row = &cutter->lexicon->words[index - 1];
        if (row->word == WORD_NOISE) {
            add_token(cutter, atom, WORD_NOISE, row->link, first, end, TOKEN_PASSABLE);
        } else if (!join_previous(cutter, index, end)) {
            add_token(cutter, atom, row->word, row->link, first, end, word->letters == 0 ? TOKEN_PASSABLE : 0);
            if (row->second)
                add_token(cutter, atom, row->second, 0, first, end, 0);
            cutter->previous = (uint16_t)index;
            word->length = 0;
            return;
        }
        cutter->previous = 0;
    }
    word->length = 0;
}

static void start_word(spelling *word)
{
    word->length = 0;
    word->hash = 0;
    word->digits = word->letters = 0;
}

/* One character of two or more bytes. Adds its letters, or sets *separator or *ideograph; returns its length. */
static size_t fold_high(const char *p, const char *end, spelling *word, int *separator, int *ideograph)
{
    unsigned a = (unsigned char)p[0], b = p + 1 < end ? (unsigned char)p[1] : 0, c = p + 2 < end ? (unsigned char)p[2] : 0;
    if (a >= 0xC3 && a <= 0xC5 && (b & 0xC0) == 0x80) {
        const char *letters = smtpc_latin[(a - 0xC3) * 64 + (b & 0x3F)];
        if (letters[0] == 0)
            *separator = 1;
        else
            add_letter(word, letters[0]);
        if (letters[1])
            add_letter(word, letters[1]);
        word->letters += letters[0] != 0;
        return 2;
    }
    if (a >= 0xC4 && a <= 0xDF && (b & 0xC0) == 0x80) { /* Cyrillic capitals become small */
        if (a == 0xD0 && b >= 0x90 && b <= 0x9F) {
            b += 0x20;
        } else if (a == 0xD0 && b >= 0xA0 && b <= 0xAF) {
            a = 0xD1;
            b -= 0x20;
        } else if (a == 0xD0 && b <= 0x8F) {
            a = 0xD1;
            b += 0x10;
        }
        add_letter(word, (char)a);
        add_letter(word, (char)b);
        word->letters++;
        return 2;
    }
    if (a >= 0xE0 && a <= 0xEF && (b & 0xC0) == 0x80 && (c & 0xC0) == 0x80) {
        if (a == 0xE2 && b == 0x80 && (c == 0x98 || c == 0x99))
            return 3; /* a curly apostrophe vanishes */
        if (a == 0xE2 && b == 0x80 && c >= 0x8B && c <= 0x8D)
            return 3; /* so do zero-width characters */
        if (a == 0xEF && b == 0xBC && c >= 0x90 && c <= 0x99) { /* full-width digits */
            add_letter(word, (char)('0' + (c - 0x90)));
            word->digits++;
            return 3;
        }
        *ideograph = a >= 0xE3 && a <= 0xED && !(a == 0xE3 && b == 0x80);
        *separator = !*ideograph;
        return 3;
    }
    if (a >= 0xC3 && (b & 0xC0) != 0x80) { /* a lone byte: ISO 8859-1 */
        const char *letters = smtpc_latin[(a - 0xC0) & 0x3F];
        if (letters[0])
            add_letter(word, letters[0]);
        word->letters++;
        return 1;
    }
    *separator = 1;
    return a == 0xC2 && (b & 0xC0) == 0x80 ? 2 : a >= 0xF0 ? (size_t)(end - p < 4 ? end - p : 4) : 1;
}

/* Does the last part of the name look like a top-level domain? "rejected.Please" and "x.please" do not. */
static int host_like(const smtpc_cutter *cutter, const atom *atom, size_t end)
{
    const char *text = cutter->text;
    size_t start = end, i;
    spelling word;
    unsigned index;
    int upper = 0, small = 0;
    if (atom->dots == 0)
        return 0;
    start_word(&word);
    while (start > atom->start && text[start - 1] != '.')
        start--;
    if (start == atom->start || end - start < 2 || !is_alnum(text[start - 2]))
        return 0;
    for (i = start; i < end; i++) {
        if (!is_alpha(text[i]))
            return 0;
        upper += text[i] >= 'A' && text[i] <= 'Z';
        small += text[i] >= 'a' && text[i] <= 'z';
        add_letter(&word, lower(text[i]));
    }
    if (upper > 0 && small > 0)
        return 0;
    index = find_word(cutter->lexicon, &word);
    return atom->dots >= 2 || index == 0 || cutter->lexicon->words[index - 1].word == WORD_UNKNOWN;
}

/* The atom is a host name or link: its tokens are link words, passed over by other phrases. */
static void make_link(smtpc_cutter *cutter, const atom *atom, size_t host_end, size_t end)
{
    size_t i, after_host = atom->first_token;
    for (i = atom->first_token; i < cutter->count; i++) {
        cutter->token[i].word = atom->link[i - atom->first_token];
        cutter->token[i].flags |= TOKEN_PASSABLE | TOKEN_LINK;
        if (cutter->token[i].end <= host_end)
            after_host = i + 1;
    }
    if (after_host > atom->first_token && cutter->count < WINDOW) {
        memmove(&cutter->token[after_host + 1], &cutter->token[after_host], (cutter->count - after_host) * sizeof *cutter->token);
        cutter->token[after_host] = cutter->token[after_host - 1];
        cutter->token[after_host].word = WORD_HOST_END;
        cutter->count++;
    }
    if (cutter->link_end == 0 && (atom->scheme || (end - atom->start > 4 && memcmp(cutter->text + atom->start, "www.", 4) == 0))) {
        cutter->link = (uint32_t)atom->start;
        cutter->link_end = (uint32_t)end;
    }
}

/* Words of the noise list and numbers are dropped once the atom is known to be no link. */
static void drop_noise(smtpc_cutter *cutter, const atom *atom)
{
    size_t i, kept = atom->first_token;
    for (i = atom->first_token; i < cutter->count; i++) {
        const smtpc_token *token = &cutter->token[i];
        if (token->word == WORD_NOISE || (token->word == WORD_UNKNOWN && token->flags & TOKEN_PASSABLE)) {
            cutter->sentence |= token->flags & TOKEN_SENTENCE;
            continue;
        }
        if (kept != i)
            cutter->token[kept] = *token;
        if (cutter->sentence && !(token->flags & TOKEN_SENTENCE))
            cutter->token[kept].flags |= TOKEN_SENTENCE;
        cutter->sentence = 0;
        kept++;
    }
    cutter->count = kept;
}

/* Where the host of a link such as "https://mx.example.com:25/x" ends. */
static size_t scheme_host_end(const smtpc_cutter *cutter, const atom *atom, size_t end)
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

static void finish_atom(smtpc_cutter *cutter, atom *atom, size_t end)
{
    size_t host_end = atom->host_end ? atom->host_end : end;
    if (atom->at) {
        if (cutter->count > atom->first_token)
            cutter->sentence |= cutter->token[atom->first_token].flags & TOKEN_SENTENCE;
        cutter->count = atom->first_token;
        cutter->previous = 0;
        return;
    }
    if (atom->scheme || host_like(cutter, atom, host_end)) {
        make_link(cutter, atom, atom->scheme ? scheme_host_end(cutter, atom, end) : host_end, end);
        cutter->previous = 0;
        return;
    }
    drop_noise(cutter, atom);
}

/* Does an apostrophe (or the '?' that msmtp writes for one) at `p` stand inside a word? */
static int inside_word(const char *p, const char *end, const spelling *word)
{
    if (word->length == 0 || p + 1 >= end || smtpc_byte_class[(unsigned char)p[1]] < BYTE_LETTER)
        return 0;
    if (*p != '?')
        return smtpc_byte_class[(unsigned char)p[1]] == BYTE_LETTER;
    return (p[1] == 's' || p[1] == 't') && (p + 2 >= end || !is_alnum(p[2]));
}

/* A connector ("." "-" "/" "@" ":" …) at `p`: notes what it makes of the atom. Returns 0 if it ends the atom. */
static int connect(atom *atom, const char *text, const char *p, const char *end)
{
    int next = p + 1 < end ? smtpc_byte_class[(unsigned char)p[1]] : BYTE_OTHER;
    size_t at = (size_t)(p - text);
    if (*p == ':' && p + 2 < end && p[1] == '/' && p[2] == '/') {
        atom->scheme = 1;
        return 1;
    }
    if (*p == '@') {
        atom->at |= at > atom->start && (next == BYTE_LETTER || next == BYTE_DIGIT || next == BYTE_HIGH || p[1] == '[');
        return 1;
    }
    if (next == BYTE_OTHER || next == BYTE_BLANK)
        return atom->scheme && *p != '.' && *p != ':';
    if (*p == '.')
        atom->dots++;
    else if ((*p == '/' || *p == ':' || *p == '?') && atom->host_end == 0)
        atom->host_end = at;
    return 1;
}

/* One atom from the cutter's position on. */
static void cut_atom(smtpc_cutter *cutter)
{
    const char *text = cutter->text, *end = text + cutter->size, *p = text + cutter->position;
    size_t first = cutter->position;
    atom atom;
    spelling word;
    atom.first_token = cutter->count;
    atom.start = first;
    atom.host_end = 0;
    atom.at = atom.scheme = atom.dots = 0;
    start_word(&word);
    if (is_digit(*p) && cutter->numbers < NUMBERS)
        cutter->number[cutter->numbers++] = (uint32_t)first;
    while (p < end) {
        unsigned char byte = (unsigned char)*p;
        switch (smtpc_byte_class[byte]) {
        case BYTE_LETTER:
            add_letter(&word, (char)(byte | 0x20));
            word.letters++;
            p++;
            continue;
        case BYTE_DIGIT:
            add_letter(&word, (char)byte);
            word.digits++;
            p++;
            continue;
        case BYTE_HIGH: {
            int separator = 0, ideograph = 0;
            size_t length = fold_high(p, end, &word, &separator, &ideograph);
            if (separator || ideograph) {
                finish_word(cutter, &atom, &word, first, (size_t)(p - text));
                start_word(&word);
            }
            if (ideograph) {
                size_t i;
                for (i = 0; i < length; i++)
                    add_letter(&word, p[i]);
                word.letters++;
                finish_word(cutter, &atom, &word, (size_t)(p - text), (size_t)(p - text) + length);
                start_word(&word);
                drop_noise(cutter, &atom);
                atom.first_token = cutter->count;
                atom.start = (size_t)(p - text) + length;
                if (cutter->count + ATOM_WORDS >= WINDOW) {
                    cutter->position = (size_t)(p - text) + length;
                    return;
                }
            }
            p += length;
            if (separator || ideograph)
                first = (size_t)(p - text);
            continue;
        }
        case BYTE_APOSTROPHE:
            if (inside_word(p, end, &word)) {
                p++;
                continue;
            }
            break;
        case BYTE_CONNECTOR:
            if (*p == '?' && !atom.scheme && inside_word(p, end, &word)) {
                p++;
                continue;
            }
            if (!connect(&atom, text, p, end))
                break;
            finish_word(cutter, &atom, &word, first, (size_t)(p - text));
            start_word(&word);
            p++;
            first = (size_t)(p - text);
            continue;
        default:
            break;
        }
        break;
    }
    finish_word(cutter, &atom, &word, first, (size_t)(p - text));
    finish_atom(cutter, &atom, (size_t)(p - text));
    cutter->position = (size_t)(p - text);
}

/* "<…>" without a blank is an address or a name: passed over. Returns its length, 0 if it is something else. */
static size_t bracketed(const char *p, const char *end)
{
    size_t n;
    for (n = 1; p + n < end && n < 320; n++) {
        if (p[n] == '>')
            return n + 1;
        if (is_blank(p[n]) || p[n] == '<')
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
        cutter->sentence = 1;
    if (!is_blank(*p) && *p != '-')
        cutter->previous = 0;
    cutter->position++;
}

int smtpc_cut_more(smtpc_cutter *cutter)
{
    if (cutter->ended)
        return 0;
    while (cutter->position < cutter->size && cutter->count + ATOM_WORDS < WINDOW) {
        int class = smtpc_byte_class[(unsigned char)cutter->text[cutter->position]];
        if (class == BYTE_LETTER || class == BYTE_DIGIT || class == BYTE_HIGH)
            cut_atom(cutter);
        else
            cut_between(cutter);
    }
    if (cutter->position >= cutter->size) {
        smtpc_token *token = &cutter->token[cutter->count++];
        token->first = token->end = (uint32_t)cutter->size;
        token->word = WORD_FINISH;
        token->flags = TOKEN_SENTENCE;
        cutter->ended = 1;
    }
    return 1;
}
