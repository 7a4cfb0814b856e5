/*
 * The human part of a bounce: who failed, and what is said of each. How lines of an MTA's bounces read is data
 * (src/data/mta: marks, ends, lines, text); what bounces of any MTA share is in common.lua.
 */
#include "core.h"
#include "span.h"

enum line_kind { LINE_BLANK, LINE_FACT, LINE_TEXT, LINE_RECIPIENT };

/* Does the line begin with the words, in any case, whatever blanks are before and between them? */
static int begins_with(smtpc_span line, const char *word, size_t size)
{
    const char *p = line.data, *end = p + line.size, *stop = word + size;
    while (p < end && is_blank(*p))
        p++;
    while (word < stop && p < end && lower(*p) == lower(*word)) {
        if (*word == ' ')
            while (p + 1 < end && p[1] == ' ')
                p++;
        p++;
        word++;
    }
    return word == stop;
}

int smtpc_line_begins(smtpc_string words, smtpc_span line)
{
    const char *word = string_at(words);
    while (word && *word) {
        size_t size = strcspn(word, "\n");
        if (begins_with(line, word, size))
            return 1;
        word += size + (word[size] != '\0');
    }
    return 0;
}

const smtpc_mta_row *smtpc_find_style(smtpc_span text, size_t lines)
{
    const char *p = text.data, *end = p + text.size;
    size_t i;
    while (p < end && lines-- > 0) {
        smtpc_span line = smtpc_take_line(&p, end);
        for (i = 0; line.size > 0 && i < smtpc_mta_count; i++)
            if (smtpc_mtas[i].marks && smtpc_mtas[i].role != ROLE_AUTO_REPLY &&
                smtpc_line_begins(smtpc_mtas[i].marks, line))
                return &smtpc_mtas[i];
    }
    return NULL;
}

/* Where the original follows: the start of the line that says so, else the end. */
static const char *find_end(const smtpc_mta_row *style, smtpc_span text)
{
    const char *p = text.data, *end = p + text.size;
    while (p < end) {
        const char *from = p;
        smtpc_span line = smtpc_take_line(&p, end);
        if (line.size > 0 &&
            (smtpc_line_begins(style->ends, line) || smtpc_line_begins(smtpc_common_mta.ends, line)))
            return from;
    }
    return end;
}

static int is_sender(const smtpc_bounce *bounce, smtpc_span address)
{
    return bounce->sender.size > 0 && address.size == bounce->sender.size &&
           memcmp(address.data, bounce->sender.data, address.size) == 0;
}

/* Reads one line with the style's formats, else the common ones. */
static enum line_kind read_line(const smtpc_bounce *bounce, smtpc_span line, smtpc_reading *reading)
{
    smtpc_span recipient;
    memset(reading->field, 0, sizeof reading->field);
    line = span_trim(line);
    if (line.size == 0)
        return LINE_BLANK;
    if (!(bounce->style->lines && smtpc_read_format(bounce->style->lines, line, reading)) &&
        !(smtpc_common_mta.lines && smtpc_read_format(smtpc_common_mta.lines, line, reading))) {
        reading->field[SMTPC_RESPONSE] = line;
        return LINE_TEXT;
    }
    recipient = reading->field[SMTPC_RECIPIENT];
    if (recipient.size > 0 && !is_sender(bounce, recipient))
        return LINE_RECIPIENT;
    reading->field[SMTPC_RECIPIENT] = span_of(NULL, 0);
    return reading->field[SMTPC_RESPONSE].size > 0 ? LINE_TEXT : LINE_FACT;
}

/* Text grows to hold more text below it. */
static void extend(smtpc_span *text, smtpc_span more)
{
    if (text->size == 0)
        *text = more;
    else if (more.size > 0)
        text->size = (size_t)(more.data + more.size - text->data);
}

static void merge(smtpc_reading *block, const smtpc_reading *line)
{
    int i;
    for (i = 0; i < FIELD_ALL; i++)
        if (i != SMTPC_RESPONSE && i != SMTPC_RECIPIENT && line->field[i].data)
            block->field[i] = line->field[i];
}

static int same_text(smtpc_span a, smtpc_span b)
{
    return a.size == b.size && memcmp(a.data, b.data, a.size) == 0;
}

/* Was a block of this recipient given before? Some bounces say all twice. */
static int seen_before(smtpc_bounce *bounce, smtpc_span recipient)
{
    size_t i;
    for (i = 0; i < bounce->seen_count; i++)
        if (same_text(bounce->seen[i], recipient))
            return 1;
    if (bounce->seen_count < BOUNCE_SEEN)
        bounce->seen[bounce->seen_count++] = recipient;
    return 0;
}

/* The lines below a recipient's first: up to a blank line behind text, or to another recipient. */
static void take_block(smtpc_bounce *bounce, smtpc_reading *block)
{
    const char *end = bounce->text.data + bounce->text.size, *next = bounce->p;
    smtpc_span *text = &block->field[SMTPC_RESPONSE];
    smtpc_reading reading = *block;
    while (next < end) {
        smtpc_span line = smtpc_take_line(&next, end);
        enum line_kind kind = read_line(bounce, line, &reading);
        if ((kind == LINE_BLANK && text->size > 0) ||
            (kind == LINE_RECIPIENT &&
             !same_text(reading.field[SMTPC_RECIPIENT], block->field[SMTPC_RECIPIENT])))
            break;
        extend(text, reading.field[SMTPC_RESPONSE]);
        if (kind != LINE_BLANK)
            merge(block, &reading);
        bounce->p = next;
    }
}

int smtpc_bounce_next(smtpc_bounce *bounce, smtpc_reading *block)
{
    const char *end = bounce->text.data + bounce->text.size;
    smtpc_reading reading = *block;
    while (bounce->p < end) {
        smtpc_span line = smtpc_take_line(&bounce->p, end);
        enum line_kind kind = read_line(bounce, line, &reading);
        if (kind == LINE_TEXT)
            extend(bounce->seen_count > 0 ? &bounce->after : &bounce->before, reading.field[SMTPC_RESPONSE]);
        if (kind == LINE_FACT || kind == LINE_TEXT)
            merge(&bounce->shared, &reading);
        if (kind != LINE_RECIPIENT)
            continue;
        *block = bounce->shared;
        merge(block, &reading);
        block->field[SMTPC_RECIPIENT] = reading.field[SMTPC_RECIPIENT];
        block->field[SMTPC_RESPONSE] = reading.field[SMTPC_RESPONSE];
        take_block(bounce, block);
        if (block->field[SMTPC_RESPONSE].size > 0)
            bounce->last = block->field[SMTPC_RESPONSE];
        if (!seen_before(bounce, block->field[SMTPC_RECIPIENT]))
            return 1;
    }
    return 0;
}

void smtpc_bounce_rewind(smtpc_bounce *bounce)
{
    bounce->p = bounce->text.data;
    bounce->seen_count = 0;
    memset(bounce->shared.field, 0, sizeof bounce->shared.field);
}

void smtpc_bounce_start(smtpc_bounce *bounce, const smtpc_mta_row *style, smtpc_span text, smtpc_span sender)
{
    smtpc_reading block;
    memset(bounce, 0, sizeof *bounce);
    bounce->style = style ? style : &smtpc_common_mta;
    bounce->text = span_between(text.data, find_end(bounce->style, text));
    bounce->sender = sender;
    memset(&block, 0, sizeof block); /* no scratch buffer: lines are read as they stand */
    smtpc_bounce_rewind(bounce);
    while (smtpc_bounce_next(bounce, &block))
        ;
    bounce->facts = bounce->shared;
    if (bounce->after.size == 0)
        bounce->after = bounce->last;
    smtpc_bounce_rewind(bounce);
}

smtpc_span smtpc_bounce_remark(const smtpc_bounce *bounce)
{
    int first = bounce->after.size == 0 || bounce->facts.field[FIELD_BEFORE].data;
    return first && bounce->before.size > 0 ? bounce->before : bounce->after;
}

void smtpc_bounce_event(const smtpc_bounce *bounce, smtpc_reading *block, smtpc_scratch *scratch, smtpc_event *event)
{
    smtpc_span recipient = block->field[SMTPC_RECIPIENT], text = block->field[SMTPC_RESPONSE];
    unsigned list = bounce->style->text ? bounce->style->text : smtpc_common_mta.text;
    smtpc_event inner;
    block->scratch = scratch;
    block->undo = UNDO_NONE;
    if (text.size > 0)
        block->field[SMTPC_RESPONSE] = smtpc_unescape(UNDO_FOLDS, text, scratch);
    if (text.size > 0 && list)
        smtpc_read_format(list, block->field[SMTPC_RESPONSE], block);
    block->field[SMTPC_RECIPIENT] = recipient;
    smtpc_event_of(block, bounce->style == &smtpc_common_mta ? NULL : string_at(bounce->style->name), event);
    if (event->code == 0 && (event->status.digit == 0 || event->status_from_mta) && smtpc_quoted(event, &inner)) {
        event->code = inner.code;
        event->status = inner.status.digit ? inner.status : event->status;
        event->status_from_mta = event->status_from_mta && inner.status.digit == 0;
        event->field[SMTPC_ORIGIN] = span_name("remote");
    }
}
