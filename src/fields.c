/*
 * Records as named values, one a call: a JSON object (RFC 8259), a CSV row (RFC 4180), a block of header
 * fields (RFC 5322 section 2.2). Values are spans of the text as it stands there; `undo` says what it takes
 * to read them.
 */
#include "core.h"
#include "span.h"

const smtpc_key_row *smtpc_find_key(const smtpc_record_row *row, smtpc_span key)
{
    unsigned i;
    for (i = row->first; i < row->end; i++)
        if (span_is(key, string_at(smtpc_keys[i].key)))
            return &smtpc_keys[i];
    return NULL;
}

void smtpc_record_start(smtpc_record *record, const smtpc_record_row *row, smtpc_span text,
                        smtpc_span columns)
{
    memset(record, 0, sizeof *record);
    record->row = row;
    record->p = text.data;
    record->end = text.data + text.size;
    record->columns = columns;
}

/* ---- JSON ---- */

/* Behind the closing quote of the string whose opening quote is at `p`; NULL if it does not close. */
static const char *string_end(const char *p, const char *end)
{
    for (p++; p < end && *p != '"'; p++)
        if (*p == '\\')
            p++;
    return p < end ? p + 1 : NULL;
}

/* Behind the bracket that closes the one at `p`, strings passed over. */
static const char *bracket_end(const char *p, const char *end)
{
    int depth = 0;
    while (p && p < end) {
        if (*p == '"') {
            p = string_end(p, end);
            continue;
        }
        depth += *p == '[' || *p == '{';
        depth -= *p == ']' || *p == '}';
        p++;
        if (depth == 0)
            return p;
    }
    return NULL;
}

size_t smtpc_object_size(smtpc_span text)
{
    const char *end = text.data + text.size;
    const char *stop = text.size > 0 && *text.data == '{' ? bracket_end(text.data, end) : NULL;
    return stop ? (size_t)(stop - text.data) : 0;
}

static int push(smtpc_record *record, char bracket)
{
    if (record->depth >= RECORD_DEPTH)
        return 0;
    record->bracket[record->depth] = bracket;
    record->base[record->depth++] = record->path_size;
    record->p++;
    return 1;
}

/* ".key" behind the path; too long a path is no key's. */
static void add_key(smtpc_record *record, smtpc_span key)
{
    size_t room = sizeof record->path - record->path_size, dot = record->path_size > 0;
    if (key.size + dot >= room) {
        record->path_size = sizeof record->path;
        return;
    }
    if (dot)
        record->path[record->path_size++] = '.';
    memcpy(record->path + record->path_size, key.data, key.size);
    record->path_size += key.size;
}

/* A value that is no object; an array of such is one value. 1, or -1 where it is broken. */
static int take_value(smtpc_record *record, smtpc_span *value, enum smtpc_undo *undo)
{
    const char *p = record->p, *stop;
    *undo = UNDO_NONE;
    if (*p == '"') {
        stop = string_end(p, record->end);
        if (!stop)
            return -1;
        *value = span_between(p + 1, stop - 1);
        *undo = UNDO_ESCAPES;
    } else if (*p == '[') {
        stop = bracket_end(p, record->end);
        if (!stop)
            return -1;
        *value = span_between(p + 1, stop - 1);
        *undo = UNDO_LIST;
    } else {
        for (stop = p;
             stop < record->end && !is_blank(*stop) && *stop != ',' && *stop != '}' && *stop != ']';)
            stop++;
        *value = span_between(p, stop);
        if (stop == p)
            return -1;
        if (span_is(*value, "null"))
            *value = span_of(p, 0);
    }
    record->p = stop;
    return 1;
}

/* The key at `p` and the colon behind it; 0 where there is none. */
static int take_key(smtpc_record *record)
{
    const char *stop = *record->p == '"' ? string_end(record->p, record->end) : NULL;
    if (!stop)
        return 0;
    add_key(record, span_between(record->p + 1, stop - 1));
    record->p = skip_blanks(stop, record->end);
    if (record->p >= record->end || *record->p != ':')
        return 0;
    record->p = skip_blanks(record->p + 1, record->end);
    return record->p < record->end;
}

/* Does the array at `p` hold objects or arrays? Then each is gone into. */
static int holds_objects(const smtpc_record *record)
{
    const char *p = skip_blanks(record->p + 1, record->end);
    return p < record->end && (*p == '{' || *p == '[');
}

static int next_json(smtpc_record *record, smtpc_span *key, smtpc_span *value, enum smtpc_undo *undo)
{
    for (;;) {
        char bracket = record->depth > 0 ? record->bracket[record->depth - 1] : '\0';
        int result;
        record->p = skip_blanks(record->p, record->end);
        if (record->p >= record->end)
            return bracket == '\0' && record->opened ? 0 : -1;
        if (bracket == '\0' && (record->opened || *record->p != '{'))
            return -1;
        record->opened = 1;
        if (bracket)
            record->path_size = record->base[record->depth - 1];
        if (*record->p == ',') {
            record->p++;
            continue;
        }
        if (*record->p == '}' || *record->p == ']') {
            record->p++;
            record->depth--;
            continue;
        }
        if (bracket == '{' && !take_key(record))
            return -1;
        if (*record->p == '{' || (*record->p == '[' && holds_objects(record))) {
            if (!push(record, *record->p))
                return -1;
            continue;
        }
        result = take_value(record, value, undo);
        *key = span_of(record->path, record->path_size < sizeof record->path ? record->path_size : 0);
        return result;
    }
}

/* ---- CSV ---- */

/* The cell at *p, which is moved behind its comma. */
static smtpc_span take_cell(const char **p, const char *end, enum smtpc_undo *undo)
{
    const char *start = *p, *stop;
    smtpc_span cell;
    *undo = UNDO_NONE;
    if (start < end && *start == '"') {
        for (stop = ++start; stop < end; stop++) {
            if (*stop != '"')
                continue;
            if (stop + 1 >= end || stop[1] != '"')
                break;
            *undo = UNDO_QUOTES;
            stop++;
        }
        cell = span_between(start, stop);
        stop = stop < end ? stop + 1 : end;
    } else {
        stop = memchr(start, ',', (size_t)(end - start));
        stop = stop ? stop : end;
        cell = span_between(start, stop);
    }
    while (stop < end && *stop != ',')
        stop++;
    *p = stop < end ? stop + 1 : end;
    return cell;
}

static int next_csv(smtpc_record *record, smtpc_span *key, smtpc_span *value, enum smtpc_undo *undo)
{
    const char *columns = record->columns.data, *columns_end = columns + record->columns.size;
    enum smtpc_undo ignored;
    if (record->p >= record->end || record->columns.size == 0)
        return 0;
    *key = span_trim(take_cell(&columns, columns_end, &ignored));
    record->columns = span_between(columns, columns_end);
    *value = take_cell(&record->p, record->end, undo);
    return 1;
}

/* ---- header fields ---- */

/* The break behind the line at `p`: LF, CR or CRLF. */
static const char *line_end(const char *p, const char *end)
{
    while (p < end && *p != '\n' && *p != '\r')
        p++;
    return p;
}

/* A line that begins with a blank goes on with the field before it. */
static const char *field_end(const char *p, const char *end)
{
    for (;;) {
        const char *stop = line_end(p, end);
        p = stop < end ? stop + (starts_with(stop, end, "\r\n", 2) ? 2 : 1) : end;
        if (p >= end || (*p != ' ' && *p != '\t'))
            return stop;
    }
}

/* Fields that were joined to one line: where, at or behind p, the blank before the next known one stands. */
static const char *joined_end(const smtpc_record *record, const char *p, const char *stop)
{
    for (; (p = memchr(p, ' ', (size_t)(stop - p))) != NULL; p++) {
        const char *colon = p + 1;
        while (colon < stop && (is_alnum(*colon) || *colon == '-'))
            colon++;
        if (colon < stop && *colon == ':' && smtpc_find_key(record->row, span_between(p + 1, colon)))
            return p;
    }
    return stop;
}

/* Lines that are no field are passed over. */
static int next_field(smtpc_record *record, smtpc_span *key, smtpc_span *value, enum smtpc_undo *undo)
{
    while (record->p < record->end) {
        const char *start = record->p, *stop = field_end(start, record->end), *end;
        const char *colon = memchr(start, ':', (size_t)(stop - start));
        if (colon && line_end(start, stop) == stop)
            stop = joined_end(record, colon, stop);
        record->p = stop < record->end ? stop + 1 : stop;
        if (!colon || colon == start || memchr(start, ' ', (size_t)(colon - start)))
            continue;
        *key = span_between(start, colon);
        *value = span_trim(span_between(colon + 1, stop));
        end = value->data + value->size;
        *undo = line_end(value->data, end) < end ? UNDO_FOLDS : UNDO_NONE;
        return 1;
    }
    return 0;
}

int smtpc_record_next(smtpc_record *record, smtpc_span *key, smtpc_span *value, enum smtpc_undo *undo)
{
    switch (record->row->kind) {
    case RECORD_JSON: return next_json(record, key, value, undo);
    case RECORD_CSV: return next_csv(record, key, value, undo);
    default: return next_field(record, key, value, undo);
    }
}
