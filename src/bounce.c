/*
 * The human part of a bounce: who failed, and what is said of each. How lines of an MTA's bounces read is
 * data (src/data/mta: marks, ends, lines, text); what bounces of any MTA share is in common.lua.
 */
#include "core.h"
#include "span.h"

enum line_kind { LINE_BLANK, LINE_FACT, LINE_TEXT, LINE_RECIPIENT };

/* Does the line begin with the words, in any case, whatever blanks are before and between them? */
static int begins_with(smtpc_span line, smtpc_span words)
{
    const char *p = line.data, *end = p + line.size, *word = words.data, *stop = word + words.size;
    p = skip_blanks(p, end);
    while (word < stop && p < end && lower(*p) == lower(*word)) {
        if (*word == ' ')
            while (p + 1 < end && p[1] == ' ')
                p++;
        p++;
        word++;
    }
    return word == stop;
}

/* A word that ends in "$" is the whole line. */
static int matches(smtpc_span line, smtpc_span words)
{
    smtpc_span whole = span_trim(line);
    if (words.size == 0 || words.data[words.size - 1] != '$')
        return begins_with(line, words);
    words.size--;
    return whole.size == words.size && begins_with(whole, words);
}

int smtpc_line_begins(smtpc_string words, smtpc_span line)
{
    const char *list = string_at(words);
    smtpc_span word;
    while (next_item(&list, &word))
        if (matches(line, word))
            return 1;
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

/* Where the fields of a delivery status begin, which no part holds. */
static const char *find_fields(smtpc_span text)
{
    const char *p = text.data, *end = p + text.size;
    smtpc_string starts = smtpc_role_row(ROLE_STATUS)->ends;
    while (p < end) {
        const char *from = p;
        if (smtpc_line_begins(starts, smtpc_take_line(&p, end)))
            return from;
    }
    return end;
}

/* Reads one line with the style's formats, else the common ones. */
static enum line_kind read_line(const smtpc_bounce *bounce, smtpc_span line, smtpc_reading *reading)
{
    memset(reading->field, 0, sizeof reading->field);
    line = span_trim(line);
    if (line.size == 0)
        return LINE_BLANK;
    if (!(bounce->style->lines && smtpc_read_format(bounce->style->lines, line, reading)) &&
        !(smtpc_common_mta.lines && smtpc_read_format(smtpc_common_mta.lines, line, reading))) {
        reading->field[SMTPC_RESPONSE] = line;
        return LINE_TEXT;
    }
    if (reading->field[SMTPC_RECIPIENT].size > 0)
        return LINE_RECIPIENT;
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

/* What a line tells besides its text and recipient. */
static void merge(smtpc_reading *block, const smtpc_reading *line)
{
    int i;
    for (i = 0; i < FIELD_ALL; i++)
        if (i != SMTPC_RESPONSE && i != SMTPC_RECIPIENT && i != FIELD_CLOSING && line->field[i].data)
            block->field[i] = line->field[i];
}

/* Was a block of this recipient given before? Some bounces say all twice. */
static int seen_before(smtpc_bounce *bounce, smtpc_span recipient)
{
    size_t i;
    for (i = 0; i < bounce->seen_count; i++)
        if (span_same(bounce->seen[i], recipient))
            return 1;
    if (bounce->seen_count < BOUNCE_SEEN)
        bounce->seen[bounce->seen_count++] = recipient;
    return 0;
}

/* The lines below a recipient's first: up to a blank line behind text, to another recipient, or to the line
 * that says it all again and closes. Where another recipient comes before this one has text of its own, what
 * stands below its paragraph is not of this one. */
static void take_block(smtpc_bounce *bounce, smtpc_reading *block)
{
    const char *end = bounce->text.data + bounce->text.size, *next = bounce->p, *own_end = next;
    smtpc_span *text = &block->field[SMTPC_RESPONSE];
    smtpc_reading reading = *block, own = *block;
    int blank = 0;
    while (next < end) {
        smtpc_span line = smtpc_take_line(&next, end);
        enum line_kind kind = read_line(bounce, line, &reading);
        int closing = reading.field[FIELD_CLOSING].data != NULL;
        int start = reading.field[FIELD_START].data != NULL;
        if (kind == LINE_BLANK && text->size > 0)
            break;
        if (start || (kind == LINE_RECIPIENT &&
                      !span_same(reading.field[SMTPC_RECIPIENT], block->field[SMTPC_RECIPIENT]))) {
            if (closing || text->size == 0) {
                *block = own;
                bounce->p = own_end;
            }
            break;
        }
        if (reading.field[FIELD_ANEW].data)
            *text = span_of(NULL, 0);
        if (!closing || text->size == 0)
            extend(text, reading.field[SMTPC_RESPONSE]);
        if (kind != LINE_BLANK)
            merge(block, &reading);
        bounce->p = next;
        if (!blank) {
            own = *block;
            own_end = next;
        }
        blank |= kind == LINE_BLANK;
        if (closing)
            break;
    }
}

/* The block of the recipient whom the line just read names. */
static void open_block(smtpc_bounce *bounce, const smtpc_reading *line, smtpc_reading *block)
{
    int closing = line->field[FIELD_CLOSING].data != NULL;
    *block = bounce->shared;
    merge(block, line);
    block->field[SMTPC_RECIPIENT] = line->field[SMTPC_RECIPIENT];
    block->field[SMTPC_RESPONSE] = line->field[SMTPC_RESPONSE];
    if (closing && bounce->open.size > 0)
        block->field[SMTPC_RESPONSE] = bounce->open;
    if (!closing || block->field[SMTPC_RESPONSE].size == 0)
        take_block(bounce, block);
    bounce->open = span_of(NULL, 0);
    if (block->field[SMTPC_RESPONSE].size > 0)
        bounce->last = block->field[SMTPC_RESPONSE];
}

/* A line of no recipient. */
static void take_remark(smtpc_bounce *bounce, enum line_kind kind, const smtpc_reading *line)
{
    smtpc_span *text = bounce->seen_count > 0 ? &bounce->after : &bounce->before;
    if (line->field[FIELD_ANEW].data)
        *text = bounce->open = span_of(NULL, 0);
    if (kind == LINE_TEXT) {
        extend(text, line->field[SMTPC_RESPONSE]);
        extend(&bounce->open, line->field[SMTPC_RESPONSE]);
    }
    if (kind == LINE_FACT || kind == LINE_TEXT)
        merge(&bounce->shared, line);
    if (line->field[FIELD_START].data && !bounce->start) {
        bounce->start = bounce->p;
        bounce->seen_count = 0;
        bounce->after = bounce->last = span_of(NULL, 0);
    }
}

/* The next block, of a recipient given before, too. */
static int next_block(smtpc_bounce *bounce, smtpc_reading *block)
{
    const char *end = bounce->text.data + bounce->text.size;
    smtpc_reading reading = *block;
    while (bounce->p < end) {
        smtpc_span line = smtpc_take_line(&bounce->p, end);
        enum line_kind kind = read_line(bounce, line, &reading);
        if (kind != LINE_RECIPIENT) {
            take_remark(bounce, kind, &reading);
            continue;
        }
        open_block(bounce, &reading, block);
        return 1;
    }
    return 0;
}

/* Where nothing was said of a recipient yet, it may be said below. */
static void look_below(smtpc_bounce *bounce, smtpc_reading *block)
{
    smtpc_bounce below;
    smtpc_reading other = *block;
    if (block->field[SMTPC_RESPONSE].size > 0 || bounce->looks >= BOUNCE_LOOKS)
        return;
    bounce->looks++;
    below = *bounce;
    while (next_block(&below, &other))
        if (span_same(other.field[SMTPC_RECIPIENT], block->field[SMTPC_RECIPIENT]) &&
            other.field[SMTPC_RESPONSE].size > 0) {
            *block = other;
            return;
        }
}

int smtpc_bounce_next(smtpc_bounce *bounce, smtpc_reading *block)
{
    while (next_block(bounce, block)) {
        if (seen_before(bounce, block->field[SMTPC_RECIPIENT]))
            continue;
        look_below(bounce, block);
        return 1;
    }
    return 0;
}

void smtpc_bounce_rewind(smtpc_bounce *bounce)
{
    bounce->p = bounce->start ? bounce->start : bounce->text.data;
    bounce->seen_count = 0;
    bounce->open = span_of(NULL, 0);
    memset(bounce->shared.field, 0, sizeof bounce->shared.field);
}

void smtpc_bounce_start(smtpc_bounce *bounce, const smtpc_mta_row *style, smtpc_span text)
{
    smtpc_reading block;
    memset(bounce, 0, sizeof *bounce);
    bounce->style = style ? style : &smtpc_common_mta;
    bounce->all = span_between(text.data, find_end(bounce->style, text));
    bounce->text = span_between(text.data, find_fields(bounce->all));
    memset(&block, 0, sizeof block); /* no scratch buffer: lines are read as they stand */
    smtpc_bounce_rewind(bounce);
    while (next_block(bounce, &block))
        seen_before(bounce, block.field[SMTPC_RECIPIENT]);
    bounce->facts = bounce->shared;
    if (bounce->after.size == 0)
        bounce->after = bounce->last;
    smtpc_bounce_rewind(bounce);
}

smtpc_span smtpc_bounce_fields(const smtpc_bounce *bounce)
{
    const char *from = bounce->text.data + bounce->text.size;
    return span_between(from, bounce->all.data + bounce->all.size);
}

smtpc_span smtpc_bounce_remark(const smtpc_bounce *bounce)
{
    enum { REMARK_LIMIT = 1 << 13 };
    int first = bounce->after.size == 0 || bounce->facts.field[FIELD_BEFORE].data;
    smtpc_span remark = first && bounce->before.size > 0 ? bounce->before : bounce->after;
    return span_of(remark.data, remark.size < REMARK_LIMIT ? remark.size : REMARK_LIMIT);
}

void smtpc_bounce_event(const smtpc_bounce *bounce, smtpc_reading *block, smtpc_scratch *scratch,
                        smtpc_event *event)
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
    if (event->code == 0 && (event->status.digit == 0 || event->status_from_mta) &&
        smtpc_quoted(event, &inner)) {
        event->code = inner.code;
        event->status = inner.status.digit ? inner.status : event->status;
        event->status_from_mta = event->status_from_mta && inner.status.digit == 0;
        event->field[SMTPC_ORIGIN] = span_name("remote");
    }
}
