/*
 * A message taken apart: lines, header fields (RFC 5322 section 2.2), parts (RFC 2045, 2046), as far as
 * reports need it. Lines end in CR, LF or CRLF; what is broken is read as far as it goes.
 */
#include "core.h"
#include "span.h"

smtpc_span smtpc_take_line(const char **p, const char *end)
{
    const char *from = *p, *stop = from;
    while (stop < end && *stop != '\n' && *stop != '\r')
        stop++;
    *p = stop < end ? stop + 1 : end;
    if (starts_with(stop, end, "\r\n", 2))
        *p = stop + 2;
    else if (starts_with(stop, end, "\r\r\n", 3)) /* CRLF made of CRLF */
        *p = stop + 3;
    return span_between(from, stop);
}

/* ---- header fields ---- */

/* The length of the field name that a line begins with, 0 if it begins with none. */
static size_t name_length(smtpc_span line)
{
    size_t n = 0, after;
    while (n < line.size && line.data[n] > ' ' && line.data[n] != ':' && (unsigned char)line.data[n] < 0x7F)
        n++;
    for (after = n; after < line.size && (line.data[after] == ' ' || line.data[after] == '\t');)
        after++;
    return after < line.size && line.data[after] == ':' ? n : 0;
}

/* A line that no field begins with continues the one before, also where its blank was lost. */
int smtpc_take_header(const char **p, const char *end, smtpc_span *name, smtpc_span *value)
{
    const char *next = *p;
    smtpc_span line = smtpc_take_line(&next, end);
    size_t size;
    if (*p >= end || span_trim(line).size == 0) {
        *p = next;
        return 0;
    }
    size = name_length(line);
    *name = span_of(line.data, size);
    *value = size > 0 ? span_of(line.data + size, line.size - size) : line;
    while (size > 0 && value->size > 0 &&
           (*value->data == ' ' || *value->data == '\t' || *value->data == ':'))
        *value = span_of(value->data + 1, value->size - 1);
    for (*p = next; next < end; *p = next) {
        line = smtpc_take_line(&next, end);
        if (span_trim(line).size == 0 || name_length(line) > 0)
            break;
        value->size = (size_t)(line.data + line.size - value->data);
    }
    return 1;
}

smtpc_span smtpc_take_block(const char **p, const char *end)
{
    const char *from;
    smtpc_span name, value;
    if (starts_with(*p, end, "From ", 5))
        smtpc_take_line(p, end);
    for (from = *p; *p < end && smtpc_take_header(p, end, &name, &value);)
        ;
    return span_between(from, *p);
}

smtpc_span smtpc_find_header(smtpc_span block, const char *wanted)
{
    const char *p = block.data, *end = p + block.size;
    smtpc_span name, value;
    while (p < end && smtpc_take_header(&p, end, &name, &value))
        if (span_is(name, wanted))
            return span_trim(value);
    return span_of(NULL, 0);
}

/* The value at `p` of a parameter: quoted, or up to a blank or semicolon. */
static smtpc_span parameter_value(const char *p, const char *end)
{
    const char *from = p;
    if (p < end && *p == '"') {
        for (from = ++p; p < end && *p != '"';)
            p++;
        return span_between(from, p);
    }
    while (p < end && !is_blank(*p) && *p != ';')
        p++;
    return span_between(from, p);
}

static smtpc_span header_parameter(smtpc_span value, const char *wanted)
{
    const char *p = value.data, *end = p + value.size;
    while (p < end) {
        smtpc_span name = span_of(p, 0), found;
        while (p < end && *p != '=' && *p != ';' && *p != '"' && !is_blank(*p))
            p++;
        name.size = (size_t)(p - name.data);
        p = skip_blanks(p, end);
        if (p < end && (*p == '=' || *p == '"')) {
            found = parameter_value(*p == '=' ? skip_blanks(p + 1, end) : p, end);
            if (*p == '=' && span_is(name, wanted))
                return found;
            p = found.data + found.size;
        }
        if (p < end && (*p == ';' || *p == '"' || *p == '='))
            p++;
    }
    return span_of(NULL, 0);
}

/* A value without its parameters. */
static smtpc_span plain_value(smtpc_span value)
{
    size_t n = 0;
    while (n < value.size && value.data[n] != ';' && !is_blank(value.data[n]))
        n++;
    return span_of(value.data, n);
}

/* ---- parts ---- */

/* Is the line a delimiter of the boundary? *closing: the last one. */
static int delimits(smtpc_span line, smtpc_span boundary, int *closing)
{
    const char *p = line.data, *end = p + line.size;
    if (!starts_with(p, end, "--", 2) || !starts_with(p + 2, end, boundary.data, boundary.size))
        return 0;
    p += 2 + boundary.size;
    *closing = starts_with(p, end, "--", 2);
    p += *closing ? 2 : 0;
    return span_trim(span_between(p, end)).size == 0;
}

/* The next delimiter of any boundary from `p` on: its place, the level and what follows it. */
static void find_delimiter(smtpc_parts *parts, const char *p)
{
    parts->delimiter = parts->end;
    while (parts->depth > 0 && p < parts->end) {
        const char *from = p;
        smtpc_span line = smtpc_take_line(&p, parts->end);
        size_t level;
        if (line.size < 2 || line.data[0] != '-' || line.data[1] != '-')
            continue;
        for (level = parts->depth; level > 0; level--)
            if (delimits(line, parts->boundary[level - 1], &parts->closing)) {
                parts->delimiter = from;
                parts->behind = p;
                parts->level = level;
                return;
            }
    }
}

/* Where the declared boundary never comes: a line "--…" with a field of a part below is what delimits. */
static smtpc_span guess_boundary(const char *p, const char *end)
{
    while (p < end) {
        smtpc_span line = smtpc_take_line(&p, end);
        if (line.size > 2 && starts_with(line.data, end, "--", 2) && end - p > 8 &&
            span_is(span_of(p, 8), "Content-")) {
            line = span_trim(line);
            return span_of(line.data + 2, line.size - 2);
        }
    }
    return span_of(NULL, 0);
}

/* Goes into a multipart whose body is at `p`; 0 where no boundary delimits it. */
static int enter(smtpc_parts *parts, smtpc_span boundary, const char *p)
{
    if (parts->depth >= MIME_DEPTH)
        return 0;
    parts->depth++;
    parts->boundary[parts->depth - 1] = boundary;
    if (boundary.size > 0)
        find_delimiter(parts, p);
    if (boundary.size > 0 && parts->delimiter < parts->end && parts->level == parts->depth)
        return 1;
    parts->incomplete = 1;
    boundary = guess_boundary(p, boundary.size > 0 ? parts->delimiter : parts->end);
    parts->boundary[parts->depth - 1] = boundary;
    if (boundary.size > 0)
        return 1;
    parts->depth--;
    return 0;
}

void smtpc_parts_start(smtpc_parts *parts, smtpc_span message)
{
    memset(parts, 0, sizeof *parts);
    parts->p = message.data;
    parts->end = message.data + message.size;
    parts->entity = 1;
}

/* Moves behind the next delimiter that begins a part; 0 at the end. */
static int advance(smtpc_parts *parts)
{
    find_delimiter(parts, parts->p);
    while (parts->delimiter < parts->end) {
        parts->p = parts->behind;
        parts->depth = parts->level;
        if (!parts->closing)
            return 1;
        parts->depth--;
        if (parts->depth == 0)
            return 0;
        find_delimiter(parts, parts->p);
    }
    parts->incomplete |= parts->depth > 0;
    return 0;
}

/* Without the line break that belongs to the delimiter below. */
static smtpc_span cut_break(smtpc_span body)
{
    if (body.size > 0 && body.data[body.size - 1] == '\n')
        body.size--;
    if (body.size > 0 && body.data[body.size - 1] == '\r')
        body.size--;
    return body;
}

int smtpc_parts_next(smtpc_parts *parts, smtpc_part *part)
{
    while (parts->entity || advance(parts)) {
        smtpc_span content;
        parts->entity = 0;
        part->header = smtpc_take_block(&parts->p, parts->end);
        content = smtpc_find_header(part->header, "Content-Type");
        part->type = content.size > 0 ? plain_value(content) : span_name("text/plain");
        part->charset = header_parameter(content, "charset");
        part->encoding = plain_value(smtpc_find_header(part->header, "Content-Transfer-Encoding"));
        if (part->type.size > 10 && span_is(span_of(part->type.data, 10), "multipart/") &&
            enter(parts, header_parameter(content, "boundary"), parts->p))
            continue;
        find_delimiter(parts, parts->p);
        part->body = span_between(parts->p, parts->delimiter);
        if (parts->delimiter < parts->end)
            part->body = cut_break(part->body);
        parts->p = parts->delimiter;
        return 1;
    }
    return 0;
}
