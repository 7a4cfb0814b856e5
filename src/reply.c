/* SMTP replies: strict (RFC 5321 section 4.2), lenient as logs keep them, their lines and their human text.
 */
#include "core.h"
#include "span.h"

void smtpc_blank_event(smtpc_event *event)
{
    memset(event, 0, sizeof *event);
    event->delay = event->size = -1;
}

/* The end of the line that begins at `p`, before CR LF or LF. */
static const char *line_end(const char *p, const char *end, const char **next)
{
    const char *newline = memchr(p, '\n', (size_t)(end - p));
    const char *stop = newline ? newline : end;
    *next = newline ? newline + 1 : end;
    if (stop > p && stop[-1] == '\r')
        stop--;
    return stop;
}

/* Offset of the byte that breaks the rules of a reply, or -1; `*message` says which. */
static long check_reply(const char *text, size_t size, const char **message)
{
    const char *p = text, *end = text + size, *next = text;
    int code = 0, line_code, more = 1;
    if (size == 0) {
        *message = "empty reply";
        return 0;
    }
    for (; p < end; p = next) {
        const char *stop = line_end(p, end, &next);
        if (!more) {
            *message = "text after the last line of a reply";
            return (long)(p - text);
        }
        if (stop - p < 3 || p[0] < '2' || p[0] > '5' || !is_digit(p[1]) || !is_digit(p[2])) {
            *message = "a reply line begins with three digits, the first 2 to 5";
            return (long)(p - text);
        }
        line_code = three_digits(p);
        if (p[1] > '5' && !smtpc_find_code(line_code)) {
            *message = "the second digit of a reply code is 0 to 5";
            return (long)(p - text) + 1;
        }
        if (stop - p > 3 && p[3] != '-' && p[3] != ' ') {
            *message = "a reply code is followed by ' ', '-' or the end of the line";
            return (long)(p - text) + 3;
        }
        if (code != 0 && line_code != code) {
            *message = "all lines of a reply carry the same code";
            return (long)(p - text);
        }
        code = line_code;
        more = stop - p > 3 && p[3] == '-';
    }
    return -1;
}

const char *smtpc_reply_error(const char *text, size_t size)
{
    const char *message = "no error";
    check_reply(text, size, &message);
    return message;
}

/* The facts of a bare reply that its codes do not tell. */
static void name_reply(smtpc_span text, smtpc_event *event)
{
    event->field[SMTPC_MTA] = span_name("smtp");
    event->field[SMTPC_ORIGIN] = span_name("remote");
    event->field[SMTPC_RESPONSE] = text;
}

int smtpc_reply(const char *text, size_t size, smtpc_event *event)
{
    const char *message;
    long bad = check_reply(text, size, &message);
    smtpc_blank_event(event);
    if (bad >= 0) {
        event->error_offset = (size_t)bad;
        return SMTPC_BAD_REPLY;
    }
    name_reply(span_trim(span_of(text, size)), event);
    smtpc_reply_codes(event->field[SMTPC_RESPONSE], event);
    event->code = three_digits(text); /* registered or not */
    return SMTPC_OK;
}

/* Does a reply line with `code` begin at `p`, after a newline or, in joined replies, after a blank? */
static int line_begins(const char *p, const char *end, int code)
{
    int here;
    return smtpc_read_code(p, end, &here) > 0 && here == code && (p + 3 >= end || p[3] == '-' || p[3] == ' ');
}

/* Where OpenSMTPD glued the next line on, its code lost: "…originating4.7.28 from". Is it at `p`? */
static int glued(smtpc_span response, const char *p, const char *status, size_t size)
{
    const char *end = response.data + response.size;
    return size > 0 && p > status + size && starts_with(p, end, status, size) && p + size < end &&
           p[size] == ' ' && !is_blank(p[-1]) && !is_digit(p[-1]) && p[-1] != '-' && p[-1] != '#' &&
           p[-1] != '(';
}

/* The enhanced code of the first line as it is spelled there; empty if none. */
static smtpc_span first_status(smtpc_span response)
{
    const char *p = response.data, *end = p + response.size;
    int code;
    smtpc_status status;
    size_t used = smtpc_read_codes(p, end, &code, &status), size = 0;
    if (code == 0 || status.digit == 0)
        return span_of(NULL, 0);
    while (size < used && (is_digit(p[used - size - 1]) || p[used - size - 1] == '.'))
        size++;
    return span_of(p + used - size, size);
}

int smtpc_next_line(smtpc_span response, size_t *cursor, smtpc_span *line)
{
    const char *p = response.data + *cursor, *end = response.data + response.size, *stop;
    int code = 0, ignored;
    smtpc_status status;
    size_t used;
    smtpc_span first;
    if (*cursor >= response.size)
        return 0;
    first = first_status(response);
    smtpc_read_codes(response.data, end, &code, &status);
    used = smtpc_read_codes(p, end, &ignored, &status);
    if (*cursor == 0 || ignored == code || ignored == 0)
        p += used;
    if (used > 0 && p < end && (*p == '-' || *p == ' ' || *p == ')'))
        p++;
    for (stop = p; stop < end && *stop != '\n'; stop++)
        if (code != 0 && *stop == ' ' && stop > p && line_begins(stop + 1, end, code))
            break;
        else if (glued(response, stop, first.data, first.size))
            break;
    *line = span_trim(span_between(p, stop));
    if (stop < end && (*stop == '\n' || *stop == ' '))
        stop++;
    *cursor = (size_t)(stop - response.data);
    return 1;
}

size_t smtpc_text(const char *response, size_t size, char *out, size_t capacity)
{
    smtpc_span all = span_of(response, size), line;
    size_t cursor = 0, used = 0;
    while (smtpc_next_line(all, &cursor, &line)) {
        size_t n;
        if (line.size == 0)
            continue;
        if (used > 0 && used < capacity)
            out[used++] = ' ';
        n = line.size < capacity - used ? line.size : capacity - used;
        memcpy(out + used, line.data, n);
        used += n;
    }
    return used;
}

/* Is the last line of the reply a continuation ("250-…")? Then the reply was cut short. */
static int cut_short(smtpc_span response, int code)
{
    const char *p = response.data, *end = p + response.size, *last = NULL;
    smtpc_span first;
    while (p < end && !is_digit(*p))
        p++;
    if (end - p < 4 || p[3] != '-') /* a single line */
        return 0;
    first = first_status(response);
    for (p = response.data; p < end; p++)
        if (glued(response, p, first.data, first.size))
            return 0;
        else if ((p == response.data || p[-1] == '\n' || p[-1] == ' ') && line_begins(p, end, code))
            last = p;
    return last && last + 3 < end && last[3] == '-';
}

void smtpc_reply_codes(smtpc_span response, smtpc_event *event)
{
    smtpc_status status;
    int code;
    if (response.size == 0)
        return;
    smtpc_read_codes(response.data, response.data + response.size, &code, &status);
    if (code != 0)
        event->code = code;
    if (status.digit != 0) {
        event->status = status;
        event->status_from_mta = 0;
    }
    event->incomplete = code != 0 && cut_short(response, code);
}

int smtpc_read_reply(smtpc_span text, smtpc_event *event)
{
    smtpc_reply_codes(text, event);
    if (event->code == 0 && event->status.digit == 0)
        return 0;
    name_reply(text, event);
    return 1;
}

int smtpc_next_address(smtpc_span list, size_t *cursor, smtpc_span *address)
{
    const char *p = list.data + *cursor, *end = list.data + list.size, *stop;
    if (*cursor >= list.size)
        return 0;
    for (stop = p; stop < end && *stop != ','; stop++)
        if (*stop == '"') /* a quoted local part may hold a comma */
            while (stop + 1 < end && *++stop != '"')
                stop += *stop == '\\' && stop + 1 < end;
    *address = span_trim(span_between(p, stop));
    if (address->size > 2 && address->data[0] == '<' && address->data[address->size - 1] == '>')
        *address = span_of(address->data + 1, address->size - 2);
    *cursor = (size_t)((stop < end ? stop + 1 : end) - list.data);
    return 1;
}
