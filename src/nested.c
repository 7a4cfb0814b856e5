/* The reply that another one quotes. */
#include "core.h"
#include "span.h"

/* What opens a quotation, and what closes it; 0 where it goes on to the end. */
static char closing(char open)
{
    switch (open) {
    case '(': return ')';
    case '[': return ']';
    case '{': return '}';
    case '\'':
    case '"': return open;
    default: return '\0';
    }
}

/* Does a quotation open before `p`? Fills what opens it. A clock or port such as "10:550" is none. */
static int opens(const char *text, const char *p, char *open)
{
    const char *q = p;
    while (q > text && (q[-1] == ' ' || q[-1] == '#'))
        q--;
    *open = q > text ? q[-1] : '\0';
    if (*open == ':' || *open == '=')
        return q < p || q - text < 2 || !is_digit(q[-2]);
    return closing(*open) != '\0';
}

/* The codes of the quoting reply. */
struct codes {
    int code;
    smtpc_status status;
};

/*
 * Does another reply that failed stand at `p`? Its code is followed by a status or by words. The same codes
 * again are the quoting reply's next line.
 */
static int is_reply(const char *p, const char *end, const struct codes *outer)
{
    struct codes found;
    size_t used = smtpc_read_codes(p, end, &found.code, &found.status);
    enum { BAD_SEQUENCE = 503 }; /* what follows another failure */
    if (used == 0 || found.code < 400 || found.code == BAD_SEQUENCE)
        return 0;
    if (found.code == outer->code &&
        (found.status.digit == 0 || smtpc_same_status(found.status, outer->status)))
        return 0;
    p += used;
    if (found.status.digit != 0)
        return 1;
    while (p < end && (*p == ' ' || *p == '-' || *p == '\'' || *p == '"'))
        p++;
    return p < end && (is_alpha(*p) || (unsigned char)*p >= 0x80 || *p == '<');
}

/* Where the quotation that `open` began before `p` ends: at its own close, or at one that nothing in it
 * opened. */
static const char *close_of(const char *p, const char *end, char open)
{
    char close = closing(open);
    int depth = 0;
    for (; p < end; p++) {
        if (close == open && close != '\0') {
            if (*p == close && (open != '\'' || p + 1 >= end || !is_alnum(p[1])))
                return p;
        } else if (*p == '(' || *p == '[' || *p == '{') {
            depth++;
        } else if ((*p == ')' || *p == ']' || *p == '}') && depth-- == 0) {
            return p;
        }
    }
    return end;
}

static int find_inner(smtpc_span response, smtpc_span *inner)
{
    const char *text = response.data, *end = text + response.size, *p = text;
    struct codes outer;
    char open;
    if (response.size == 0)
        return 0;
    p += smtpc_read_codes(text, end, &outer.code, &outer.status);
    for (; p < end; p++) {
        if ((*p != '4' && *p != '5') || p == text || is_alnum(p[-1]) || !is_reply(p, end, &outer) ||
            !opens(text, p, &open))
            continue;
        *inner = span_trim(span_between(p, close_of(p, end, open)));
        return 1;
    }
    return 0;
}

int smtpc_quoted(const smtpc_event *event, smtpc_event *quoted)
{
    smtpc_span response;
    if (!find_inner(event->field[SMTPC_RESPONSE], &response))
        return 0;
    smtpc_blank_event(quoted);
    quoted->field[SMTPC_RESPONSE] = response;
    quoted->field[SMTPC_ORIGIN] = span_name("remote");
    smtpc_reply_codes(response, quoted);
    return 1;
}
