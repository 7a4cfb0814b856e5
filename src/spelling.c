/* A code's spelling taken apart, and a status code spelled. */
#include "core.h"
#include "span.h"

char *smtpc_put_number(char *out, unsigned number)
{
    char digits[10];
    int n = 0;
    do
        digits[n++] = (char)('0' + number % 10);
    while ((number /= 10) > 0);
    while (n > 0)
        *out++ = digits[--n];
    return out;
}

static char *put_part(char *out, int part)
{
    if (part >= 0)
        return smtpc_put_number(out, (unsigned)part);
    *out = 'X';
    return out + 1;
}

void smtpc_put_status(char *out, int digit, int subject, int detail)
{
    out = put_part(out, digit);
    *out++ = '.';
    out = put_part(out, subject);
    *out++ = '.';
    *put_part(out, detail) = '\0';
}

static int is_x(char c) { return c == 'X' || c == 'x'; }

static int is_one_of(char c, const char *set) { return c != '\0' && strchr(set, c) != NULL; }

/* Takes a word of its own and the blanks behind it off the front. */
static int take_word(smtpc_span *rest, const char *word)
{
    size_t n = strlen(word);
    if (rest->size < n || !span_is(span_of(rest->data, n), word) ||
        (rest->size > n && is_alnum(rest->data[n])))
        return 0;
    *rest = span_trim(span_of(rest->data + n, rest->size - n));
    return 1;
}

/* Without "smtp;", "SMTP Error", "#", quotes around it; *named where it is called an error or the like. */
static smtpc_span strip_lead(smtpc_span code, int *named)
{
    static const char *const words[] = { "smtp", "esmtp",  "permanent", "temporary", "error",
                                         "code", "status", "reply",     "dsn",       "enhanced" };
    size_t i;
    code = span_trim(code);
    for (;;) {
        smtpc_span before = code;
        if (code.size > 1 && is_one_of(*code.data, "#;:\"([='"))
            code = span_trim(span_of(code.data + 1, code.size - 1));
        for (i = 0; i < sizeof words / sizeof *words; i++)
            if (code.size > strlen(words[i]) && take_word(&code, words[i]))
                *named |= i >= 4 && i < 8;
        if (code.size == before.size)
            break;
    }
    while (code.size > 1 && is_one_of(code.data[code.size - 1], "#\")]',;:."))
        code.size--;
    return code;
}

/* One part of a dotted code; -1 for X. Returns the bytes used. */
static size_t read_part(smtpc_span text, int *value, const char **broken)
{
    size_t n = 0;
    if (text.size > 0 && is_x(*text.data)) {
        *value = -1;
        return 1;
    }
    *value = 0;
    while (n < text.size && is_digit(text.data[n])) {
        if (*value < 100000)
            *value = *value * 10 + (text.data[n] - '0');
        n++;
    }
    if (n > 1 && *text.data == '0')
        *broken = "leading zeros are not allowed (RFC 3463 section 2)";
    else if (n > 3)
        *broken = "a part has at most three digits (RFC 3463 section 2)";
    return n;
}

static int read_dotted(smtpc_span text, smtpc_code_spelling *s)
{
    int value[3], i;
    size_t n;
    for (i = 0; i < 3; i++) {
        n = read_part(text, &value[i], &s->broken);
        if (n == 0)
            return 0;
        text = span_of(text.data + n, text.size - n);
        if (i < 2) {
            if (text.size == 0 || *text.data != '.')
                return 0;
            text = span_of(text.data + 1, text.size - 1);
        }
    }
    if (text.size > 0)
        return 0;
    s->dotted = 1;
    s->digit = value[0];
    s->subject = value[1];
    s->detail = value[2];
    return 1;
}

static int read_number(smtpc_span text, int *number)
{
    size_t i;
    *number = 0;
    for (i = 0; i < text.size; i++) {
        if (!is_digit(text.data[i]) || i > 5)
            return 0;
        *number = *number * 10 + (text.data[i] - '0');
    }
    return text.size > 0;
}

/* "500/1", "503/21": a code and the end of another. */
static int read_pair(smtpc_span text, smtpc_code_spelling *s)
{
    int end;
    const char *slash = text.size > 3 ? memchr(text.data, '/', text.size) : NULL;
    if (!slash || slash - text.data != 3 || !read_number(span_of(text.data, 3), &s->reply) ||
        !read_number(span_between(slash + 1, text.data + text.size), &end) || end >= 100)
        return 0;
    s->reply2 = end < 10 ? s->reply / 10 * 10 + end : s->reply / 100 * 100 + end;
    return 1;
}

/* "5yz", "5xx", "x5z": a class of reply codes, or a subject. */
static int read_class(smtpc_span text, smtpc_code_spelling *s)
{
    if (text.size != 3)
        return 0;
    if (is_digit(text.data[0]) && ((lower(text.data[1]) == 'y' && lower(text.data[2]) == 'z') ||
                                   (is_x(text.data[1]) && is_x(text.data[2])))) {
        s->reply_class = text.data[0] - '0';
        return 1;
    }
    if (is_x(text.data[0]) && is_digit(text.data[1]) && lower(text.data[2]) == 'z') {
        s->reply_subject = text.data[1] - '0' + 1;
        return 1;
    }
    return 0;
}

/* "550". */
static int read_code(smtpc_span text, smtpc_code_spelling *s)
{
    int number;
    if (!read_number(text, &number))
        return 0;
    if (text.size != 3)
        s->broken = "a reply code has three digits (RFC 5321 section 4.2)";
    else if ((number < 200 || number > 599) && !smtpc_find_code(number))
        s->broken = "a reply code lies between 200 and 599 (RFC 5321 section 4.2.1)";
    s->reply = number;
    return 1;
}

static int read_reply(smtpc_span text, smtpc_code_spelling *s)
{
    return read_pair(text, s) || read_class(text, s) || read_code(text, s);
}

void smtpc_read_spelling(smtpc_span code, smtpc_code_spelling *s)
{
    int named = 0;
    const char *blank;
    memset(s, 0, sizeof *s);
    code = strip_lead(code, &named);
    if (code.size == 0) {
        s->broken = "empty";
        return;
    }
    if (read_dotted(code, s) || read_reply(code, s)) {
        s->folk_first = named && s->dotted;
        return;
    }
    blank = code.size > 4 && (code.data[3] == ' ' || code.data[3] == '-') ? code.data + 3 : NULL;
    if (blank && read_reply(span_of(code.data, 3), s)) {
        int ignored = 0;
        if (read_dotted(strip_lead(span_between(blank + 1, code.data + code.size), &ignored), s))
            return;
        s->reply = 0;
    }
    s->broken = NULL;
    s->token = code;
}
