/* The tokens of a text being cut: words of running text, joined and split as the vocabulary says. */
#include "core.h"
#include "span.h"

void smtpc_cut_start(smtpc_cutter *cutter, const smtpc_vocabulary *vocabulary, const char *text, size_t size)
{
    cutter->vocabulary = vocabulary;
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
void smtpc_note_number(smtpc_cutter *cutter, size_t at)
{
    if (cutter->numbers < NUMBERS)
        cutter->number[cutter->numbers++] = (uint32_t)at;
}

/* "mail box" becomes "mailbox": does the word before and this one make a third? */
static int join_previous(smtpc_cutter *cutter, unsigned index, size_t end)
{
    const smtpc_vocabulary *vocabulary = cutter->vocabulary;
    size_t i;
    if (cutter->count < 2)
        return 0;
    for (i = 0; i < vocabulary->join_count; i++) {
        const smtpc_join *join = &vocabulary->joins[i];
        if (join->first == cutter->previous - 1 && join->second == index - 1) {
            cutter->token[cutter->count - 1].word = join->word;
            cutter->token[cutter->count - 1].end = (uint32_t)end;
            return 1;
        }
    }
    return 0;
}

void smtpc_add_token(smtpc_cutter *cutter, unsigned word, size_t first, size_t end, int flags)
{
    smtpc_token *token = &cutter->token[cutter->count++];
    token->first = (uint32_t)first;
    token->end = (uint32_t)end;
    token->word = (uint16_t)word;
    token->flags = (uint8_t)(flags | cutter->sentence);
    cutter->sentence = 0;
}

/* A word of running text; `index` is its place in the vocabulary + 1, 0 for a word no phrase has. */
void smtpc_add_word(smtpc_cutter *cutter, unsigned index, size_t first, size_t end, int flags)
{
    const smtpc_word *row = index ? &cutter->vocabulary->words[index - 1] : NULL;
    if (!row) {
        smtpc_add_token(cutter, WORD_UNKNOWN, first, end, flags);
        cutter->previous = 0;
        return;
    }
    if (row->word == WORD_NOISE || (cutter->previous != 0 && join_previous(cutter, index, end))) {
        cutter->previous = 0;
        return;
    }
    smtpc_add_token(cutter, row->word, first, end, flags);
    if (row->second)
        smtpc_add_token(cutter, row->second, first, end, 0);
    cutter->previous = row->joins ? (uint16_t)index : 0;
}
