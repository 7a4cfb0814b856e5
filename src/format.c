/*
 * A log format walked over a text. Formats are data (src/data/mta); a step takes text up to the next literal,
 * so a walk never looks back: the first alternative that fits is kept.
 */
#include "core.h"
#include "span.h"

enum { NESTING = 12 };

struct walker {
    smtpc_reading *reading;
    const char *end;
    unsigned depth;
};

static const char *walk(const struct walker *walker, const smtpc_step *step, const char *p);

static const char *find(const char *p, const char *end, const char *literal, size_t size)
{
    while ((size_t)(end - p) >= size) {
        p = memchr(p, literal[0], (size_t)(end - p) - size + 1);
        if (!p)
            return NULL;
        if (memcmp(p, literal, size) == 0)
            return p;
        p++;
    }
    return NULL;
}

static const char *find_last(const char *p, const char *end, const char *literal, size_t size)
{
    const char *q;
    if ((size_t)(end - p) < size)
        return NULL;
    for (q = end - size; q >= p; q--)
        if (memcmp(q, literal, size) == 0)
            return q;
    return NULL;
}

static int in_class(const char *name, char c)
{
    switch (name[0]) {
    case 'd': return is_digit(c);                                                 /* digits */
    case 'i': return is_alnum(c);                                                 /* id */
    case 'h': return hex_value(c) >= 0 || c == ':' || c == '.';                   /* hex, addresses */
    case 'n': return is_alnum(c) || c == '/' || c == '-' || c == '_' || c == '.'; /* name of a process */
    default: return !is_blank(c);                                                 /* word, address */
    }
}

/* Behind the bytes of a class at `p`. */
static const char *class_end(const char *p, const char *end, const char *name)
{
    const char *after = p;
    if (name[0] == 'm') /* mailbox */
        return p + smtpc_address_length(p, end);
    while (after < end && in_class(name, *after))
        after++;
    if (name[0] == 'a' && after > p && after[-1] == ':') /* address: the colon behind it is not its own */
        after--;
    return after;
}

/* "dddd-dd-dd": d a digit, D digits, _ a digit or blank, h a hex digit, H one in capitals, a letters, n
 * letters or digits, W the rest of the word; others themselves. */
static const char *read_pattern(const char *p, const char *end, const char *pattern)
{
    for (; *pattern; pattern++) {
        const char *from = p;
        switch (*pattern) {
        case 'd':
        case '_':
            if (p >= end || !(is_digit(*p) || (*pattern == '_' && *p == ' ')))
                return NULL;
            p++;
            break;
        case 'D':
            while (p < end && is_digit(*p))
                p++;
            break;
        case 'h':
        case 'H':
            if (p >= end || !(is_digit(*p) || (*p >= *pattern - 'h' + 'a' && *p <= *pattern - 'h' + 'f')))
                return NULL;
            p++;
            break;
        case 'n':
            while (p < end && is_alnum(*p))
                p++;
            break;
        case 'a':
            while (p < end && (is_alpha(*p) || (unsigned char)*p >= 0x80))
                p++;
            break;
        case 'W':
            while (p < end && !is_blank(*p))
                p++;
            from = NULL;
            break;
        default:
            if (p >= end || *p != *pattern)
                return NULL;
            p++;
        }
        if (p == from)
            return NULL;
    }
    return p;
}

static int may_begin(const smtpc_step *step, const char *p, const char *end);

/* Can it go on at `p`? Asked only of what stands in the template itself: lists may name themselves. */
static int may_go_on(const smtpc_step *step, const char *p, const char *end)
{
    int told = step->op == OP_LITERAL || step->op == OP_PATTERN || step->op == OP_WHILE;
    return !told || may_begin(step, p, end);
}

/* Can a format begin at `p`? Tells most of them apart, often by the first byte, before anything is saved. */
static int may_begin(const smtpc_step *step, const char *p, const char *end)
{
    const char *text = string_at(step->text), *after;
    const uint16_t *format;
    if (step->op == OP_LITERAL)
        return p < end && *p == *text && starts_with(p, end, text, strlen(text)) &&
               may_go_on(step + 1, p + strlen(text), end);
    if (step->op == OP_PATTERN) {
        after = read_pattern(p, end, text);
        return after && may_go_on(step + 1, after, end);
    }
    if (step->op == OP_TAKE && !step->undo && smtpc_records[step->record].kind == RECORD_JSON)
        return p < end && (*p == '{' || is_blank(*p));
    if (step->op == OP_SET)
        return may_begin(step + 1, p, end);
    if (step->op == OP_WHILE && step[1].op == OP_LITERAL)
        return may_begin(step + 1, class_end(p, end, text), end);
    if (step->op != OP_ONE && (step->op != OP_TAKE || step[1].op != OP_END || step->list == 0 || step->undo))
        return 1;
    for (format = &smtpc_formats[smtpc_lists[step->list]]; *format; format++)
        if (may_begin(&smtpc_steps[*format], p, end))
            return 1;
    return 0;
}

/* Does the format fit from `p` to the end of the text? If not, the reading is as before. */
static int walk_whole(const struct walker *walker, const smtpc_step *step, const char *p)
{
    smtpc_reading saved;
    if (!may_begin(step, p, walker->end))
        return 0;
    saved = *walker->reading;
    if (walk(walker, step, p) == walker->end)
        return 1;
    *walker->reading = saved;
    return 0;
}

/* Does one of the list's formats fit from `p` to the end of the text? */
static int walk_list(const struct walker *walker, unsigned list, const char *p)
{
    const uint16_t *format;
    for (format = &smtpc_formats[smtpc_lists[list]]; *format; format++)
        if (walk_whole(walker, &smtpc_steps[*format], p))
            return 1;
    return 0;
}

static int walk_within(const struct walker *walker, unsigned list, smtpc_span text)
{
    struct walker inner = *walker;
    if (walker->depth >= NESTING)
        return 0;
    inner.end = text.data + text.size;
    inner.depth++;
    return walk_list(&inner, list, text.data);
}

/* What logging did to a text, undone; what was changed last before the response was known is remembered for
 * offsets. */
static smtpc_span undo_text(smtpc_reading *reading, enum smtpc_undo undo, smtpc_span text)
{
    smtpc_span plain = smtpc_unescape(undo, text, reading->scratch);
    if (plain.data != text.data && !reading->field[SMTPC_RESPONSE].data) {
        reading->escaped = text;
        reading->unescaped = plain;
        reading->undo = undo;
    }
    return plain;
}

enum { RECORD_KEYS = 64 }; /* keys of a record that are counted */

/* Is it the turn of a key that came `times` times before? */
static int is_turn(smtpc_reading *reading, unsigned times)
{
    if (reading->turn == 0 || times < reading->turn)
        return 1;
    reading->more = 1;
    return 0;
}

/* Are all needed keys among those that were read? */
static int is_complete(const smtpc_record_row *row, const unsigned char *met)
{
    unsigned i;
    for (i = row->first; i < row->end; i++)
        if (smtpc_keys[i].needed && (i - row->first >= RECORD_KEYS || !met[i - row->first]))
            return 0;
    return 1;
}

/* Reads a text as a record: every key that the row knows, with its list. 0 where it is broken, none is known
 * or a needed one fails. */
static int walk_record(const struct walker *walker, const smtpc_record_row *row, smtpc_span text)
{
    smtpc_reading *reading = walker->reading;
    smtpc_record record;
    smtpc_span key, value, columns = reading->columns;
    enum smtpc_undo undo;
    unsigned times[RECORD_KEYS] = { 0 }, count = 0;
    unsigned char met[RECORD_KEYS] = { 0 };
    int more;
    if (columns.size == 0)
        columns = span_name(string_at(row->columns));
    smtpc_record_start(&record, row, text, columns);
    while ((more = smtpc_record_next(&record, &key, &value, &undo)) > 0) {
        const smtpc_key_row *found = smtpc_find_key(row, key);
        size_t i = found ? (size_t)(found - &smtpc_keys[row->first]) : 0;
        if (!found || value.size == 0 || i >= RECORD_KEYS || !is_turn(reading, times[i]++) ||
            !walk_within(walker, found->list, undo_text(reading, undo, value)))
            continue;
        met[i] = 1;
        count++;
    }
    return more == 0 && count > 0 && is_complete(row, met);
}

/* Keeps a taken text: as a field, or read further with a list of formats, or as a record. */
static int keep(const struct walker *walker, const smtpc_step *step, smtpc_span taken)
{
    smtpc_reading *reading = walker->reading;
    if (step->undo != UNDO_NONE)
        taken = undo_text(reading, (enum smtpc_undo)step->undo, taken);
    if (step->field < FIELD_ALL && step->field != FIELD_NONE)
        reading->field[step->field] = taken;
    if (step->record != 0)
        return walk_record(walker, &smtpc_records[step->record], taken);
    return step->list == 0 || walk_within(walker, step->list, taken);
}

/* The first alternative that fits at `p`; NULL if none. */
static const char *walk_one(const struct walker *walker, unsigned list, const char *p)
{
    const uint16_t *format;
    for (format = &smtpc_formats[smtpc_lists[list]]; *format; format++) {
        const char *after;
        smtpc_reading saved;
        if (!may_begin(&smtpc_steps[*format], p, walker->end))
            continue;
        saved = *walker->reading;
        after = walk(walker, &smtpc_steps[*format], p);
        if (after)
            return after;
        *walker->reading = saved;
    }
    return NULL;
}

/* Text up to the literal of the next step, or to the end. */
static const char *take(const struct walker *walker, const smtpc_step *step, const char *p)
{
    const smtpc_step *next = step + 1;
    const char *stop = walker->end;
    while (next->op == OP_SET)
        next++;
    if (next->op == OP_LITERAL) {
        const char *literal = string_at(next->text);
        stop = (step->op == OP_TAKE ? find : find_last)(p, walker->end, literal, strlen(literal));
        if (!stop)
            return NULL;
    }
    return keep(walker, step, span_between(p, stop)) ? stop : NULL;
}

static const char *walk_step(const struct walker *walker, const smtpc_step *step, const char *p)
{
    const char *text = string_at(step->text), *after;
    switch (step->op) {
    case OP_LITERAL: after = starts_with(p, walker->end, text, strlen(text)) ? p + strlen(text) : NULL; break;
    case OP_TAKE:
    case OP_TAKE_LAST: after = take(walker, step, p); break;
    case OP_WHILE:
        after = class_end(p, walker->end, text);
        if (after == p || !keep(walker, step, span_between(p, after)))
            after = NULL;
        break;
    case OP_PATTERN:
        after = read_pattern(p, walker->end, text);
        if (after && !keep(walker, step, span_between(p, after)))
            after = NULL;
        break;
    case OP_SET:
        walker->reading->field[step->field] = span_name(text);
        after = p;
        break;
    case OP_ONE: after = walk_one(walker, step->list, p); break;
    case OP_MAYBE:
        after = walk_one(walker, step->list, p);
        after = after ? after : p;
        break;
    default: /* OP_REPEAT */
        for (after = p; (p = walk_one(walker, step->list, after)) != NULL && p > after;)
            after = p;
    }
    return after;
}

static const char *walk(const struct walker *walker, const smtpc_step *step, const char *p)
{
    for (; step->op != OP_END && p; step++)
        p = walk_step(walker, step, p);
    return p;
}

int smtpc_read_format(unsigned list, smtpc_span text, smtpc_reading *reading)
{
    struct walker walker;
    walker.reading = reading;
    walker.end = text.data + text.size;
    walker.depth = 0;
    return walk_list(&walker, list, text.data);
}
