/* A code in any spelling → its meanings, the likeliest first (API: lookup). */
#include "core.h"
#include "span.h"

enum { LOCAL_CLASS = 1 }; /* numbers of clients, such as 111 and 605 */

/* A spelling taken apart. */
struct spelling {
    int reply, reply2;          /* "550"; the second of "500/1"; 0 none */
    int dotted;                 /* "5.1.1", "X.1.1", "X.1.X", "5.X.X" */
    int digit, subject, detail; /* -1 for X */
    int folk_first;             /* "SMTP Error 4.2.1" */
    int reply_class;            /* "5yz", "5xx" */
    int reply_subject;          /* "x5z": the second digit + 1 */
    smtpc_span token;           /* anything else: a vendor's own code */
    const char *broken;         /* the rule it breaks */
};

typedef struct collection {
    smtpc_entry *entries;
    int count;
    smtpc_span kind;
} collection;

static char *put(char *out, unsigned number)
{
    char digits[8];
    int n = 0;
    do
        digits[n++] = (char)('0' + number % 10);
    while ((number /= 10) > 0);
    while (n > 0)
        *out++ = digits[--n];
    return out;
}

static void spell_status(char *out, int digit, int subject, int detail)
{
    if (digit < 0)
        *out++ = 'X';
    else
        out = put(out, (unsigned)digit);
    *out++ = '.';
    if (subject < 0)
        *out++ = 'X';
    else
        out = put(out, (unsigned)subject);
    *out++ = '.';
    if (detail < 0)
        *out++ = 'X';
    else
        out = put(out, (unsigned)detail);
    *out = '\0';
}

static const smtpc_class_row *class_row(int digit, int reply, int subject)
{
    size_t i;
    for (i = 0; i < smtpc_class_count; i++)
        if (smtpc_classes[i].digit == digit && smtpc_classes[i].reply == reply &&
            smtpc_classes[i].subject == subject)
            return &smtpc_classes[i];
    return NULL;
}

static const char *subject_title(int subject)
{
    const smtpc_class_row *row = class_row(subject, 0, 1);
    return row ? string_at(row->title) : NULL;
}

/* A blank entry of the kind, or NULL where the caller wants another kind or no room is left. */
static smtpc_entry *add(collection *all, const char *kind)
{
    smtpc_entry *entry;
    if (all->count >= SMTPC_READINGS || (all->kind.size > 0 && !span_is(all->kind, kind)))
        return NULL;
    entry = &all->entries[all->count++];
    memset(entry, 0, sizeof *entry);
    entry->kind = kind;
    entry->subject = entry->detail = -1;
    return entry;
}

static void fill_code(smtpc_entry *entry, const smtpc_code_row *row)
{
    *put(entry->code, row->code) = '\0';
    entry->standing = string_at(row->standing);
    entry->class_name = smtpc_class_name(row->digit ? row->digit : LOCAL_CLASS);
    entry->title = string_at(row->title);
    entry->meaning = string_at(row->meaning);
    entry->causes = string_at(row->causes);
    entry->advice = string_at(row->advice);
    entry->vendor = string_at(row->vendor);
    entry->origin = string_at(row->origin);
    entry->reason = string_at(smtpc_reasons[row->reason].name);
    entry->enhanced = string_at(row->enhanced);
    entry->references = string_at(row->references);
}

static void add_code(collection *all, int code)
{
    const smtpc_code_row *row = smtpc_find_code(code);
    const smtpc_class_row *class = class_row(code / 100, 1, 0);
    smtpc_entry *entry;
    if (!row && !class)
        return;
    entry = add(all, "reply");
    if (!entry)
        return;
    if (row) {
        fill_code(entry, row);
        return;
    }
    *put(entry->code, (unsigned)code) =
        '\0'; /* RFC 5321 section 4.2.1: an unknown code means its first digit */
    entry->inexact = 1;
    entry->class_name = smtpc_class_name((unsigned)code / 100);
    entry->title = string_at(class->title);
    entry->meaning = string_at(class->meaning);
    entry->references = string_at(class->references);
}

static void fill_status(smtpc_entry *entry, const smtpc_status_row *row, int digit, int detail)
{
    unsigned reason = digit == 2 ? smtpc_accepted : digit == 4 ? row->reason4 : row->reason5;
    spell_status(entry->code, digit, row->subject, detail);
    entry->standing = "standard";
    entry->class_name = digit < 0 ? NULL : smtpc_class_name((unsigned)digit);
    entry->classes = string_at(row->classes);
    entry->subject = row->subject;
    entry->detail = detail;
    entry->subject_title = subject_title(row->subject);
    entry->title = string_at(row->title);
    entry->meaning = string_at(row->meaning);
    entry->causes = string_at(row->causes);
    entry->advice = string_at(row->advice);
    entry->reason = string_at(smtpc_reasons[digit < 0 && row->reason4 != row->reason5 && row->classes &&
                                                    strchr(string_at(row->classes), '2')
                                                ? smtpc_accepted
                                                : reason]
                                  .name);
    entry->basic = string_at(row->basic);
    entry->references = string_at(row->references);
    entry->inexact = row->detail != detail;
}

static void add_status(collection *all, int digit, int subject, int detail, int registered)
{
    const smtpc_status_row *row = smtpc_find_status((unsigned)subject, (unsigned)detail);
    smtpc_entry *entry;
    if ((row != NULL) != registered)
        return;
    if (!row)
        row = smtpc_find_status((unsigned)subject, 0);
    if (!row)
        row = smtpc_find_status(0, 0);
    entry = add(all, "enhanced");
    if (entry)
        fill_status(entry, row, digit, detail);
    if (entry && row->subject != subject) { /* not even the subject is registered */
        spell_status(entry->code, digit, subject, detail);
        entry->subject = subject;
        entry->inexact = 1;
    }
}

static void fill_vendor(smtpc_entry *entry, const smtpc_vendor_row *row)
{
    const char *code = string_at(row->code);
    size_t size = strlen(code);
    size = size < sizeof entry->code - 1 ? size : sizeof entry->code - 1;
    memcpy(entry->code, code, size);
    entry->code[size] = '\0';
    entry->standing = "vendor";
    entry->class_name = row->digit ? smtpc_class_name(row->digit) : NULL;
    entry->title = string_at(row->title);
    entry->meaning = string_at(row->meaning);
    entry->advice = string_at(row->advice);
    entry->vendor = string_at(smtpc_providers[row->provider - 1].name);
    entry->origin = "receiver";
    entry->reason = string_at(smtpc_reasons[row->reason].name);
    entry->references = string_at(row->source);
}

static int has_key(const smtpc_vendor_row *row, smtpc_span token)
{
    const char *key = string_at(row->key);
    size_t i, n = 0;
    for (i = 0; i < token.size; i++) {
        char c = token.data[i];
        if (!is_alnum(c))
            continue;
        if (lower(key[n]) != lower(c))
            return 0;
        n++;
    }
    return n > 0 && key[n] == '\0';
}

static int matches_vendor(const smtpc_vendor_row *row, const struct spelling *s)
{
    if (row->key)
        return s->token.size > 0 && has_key(row, s->token);
    if (row->reply)
        return row->reply == s->reply;
    return s->dotted && s->detail >= 0 && s->digit > 0 && (row->digit == 0 || row->digit == s->digit) &&
           row->subject == s->subject && row->low <= s->detail && s->detail <= row->high;
}

static void add_vendors(collection *all, const struct spelling *s, smtpc_span name)
{
    size_t i;
    unsigned provider = smtpc_find_provider(name);
    if (name.size > 0 && provider == 0)
        return;
    for (i = 0; i < smtpc_vendor_count; i++) {
        smtpc_entry *entry;
        if ((provider && smtpc_vendors[i].provider != provider) || !matches_vendor(&smtpc_vendors[i], s))
            continue;
        entry = add(all, "vendor");
        if (!entry)
            return;
        fill_vendor(entry, &smtpc_vendors[i]);
        if (s->dotted)
            spell_status(entry->code, s->digit, s->subject, s->detail);
    }
}

/* "4.4.9" read as the reply code 449, where that is a registered one. */
static void add_folk(collection *all, const struct spelling *s)
{
    int code = s->digit * 100 + s->subject * 10 + s->detail;
    if (s->digit > 0 && s->subject >= 0 && s->subject < 10 && s->detail >= 0 && s->detail < 10 &&
        smtpc_find_code(code))
        add_code(all, code);
}

static void add_class(collection *all, int digit, int reply, int subject)
{
    const smtpc_class_row *row = class_row(digit, reply, subject);
    smtpc_entry *entry = row ? add(all, subject ? "subject" : "class") : NULL;
    if (!entry)
        return;
    memcpy(entry->code, string_at(row->code), strlen(string_at(row->code)) + 1);
    entry->standing = "standard";
    entry->class_name = subject ? NULL : smtpc_class_name((unsigned)digit);
    if (subject && !reply) {
        entry->subject = digit;
        entry->subject_title = string_at(row->title);
    }
    entry->title = string_at(row->title);
    entry->meaning = string_at(row->meaning);
    entry->advice = string_at(row->advice);
    entry->references = string_at(row->references);
}

/* ---- spellings ---- */

static int is_x(char c) { return c == 'X' || c == 'x'; }

static int word_at(smtpc_span *rest, const char *word)
{
    size_t n = strlen(word);
    if (rest->size < n || !span_is(span_of(rest->data, n), word) ||
        (rest->size > n && is_alnum(rest->data[n])))
        return 0;
    *rest = span_trim(span_of(rest->data + n, rest->size - n));
    return 1;
}

/* "smtp;", "SMTP Error", "#", quotes before the code. */
static smtpc_span strip_lead(smtpc_span code, int *named)
{
    static const char *const words[] = { "smtp", "esmtp",  "permanent", "temporary", "error",
                                         "code", "status", "reply",     "dsn",       "enhanced" };
    size_t i;
    code = span_trim(code);
    for (;;) {
        smtpc_span before = code;
        if (code.size > 1 &&
            (*code.data == '#' || *code.data == ';' || *code.data == ':' || *code.data == '"' ||
             *code.data == '(' || *code.data == '[' || *code.data == '=' || *code.data == '\''))
            code = span_trim(span_of(code.data + 1, code.size - 1));
        for (i = 0; i < sizeof words / sizeof *words; i++)
            if (code.size > strlen(words[i]) && word_at(&code, words[i]))
                *named |= i >= 4 && i < 8;
        if (code.size == before.size)
            break;
    }
    while (code.size > 1 && memchr("#\")]',;:.", code.data[code.size - 1], sizeof "#\")]',;:." - 1) != NULL)
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

static int read_dotted(smtpc_span text, struct spelling *s)
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

/* "550", "500/1", "5yz". */
static int read_reply(smtpc_span text, struct spelling *s)
{
    int number;
    const char *slash = text.size > 3 ? memchr(text.data, '/', text.size) : NULL;
    if (slash && slash - text.data == 3 && read_number(span_of(text.data, 3), &s->reply) &&
        read_number(span_between(slash + 1, text.data + text.size), &number) && number < 100) {
        s->reply2 = number < 10 ? s->reply / 10 * 10 + number : s->reply / 100 * 100 + number;
        return 1;
    }
    if (text.size == 3 && is_digit(text.data[0]) &&
        ((lower(text.data[1]) == 'y' && lower(text.data[2]) == 'z') ||
         (is_x(text.data[1]) && is_x(text.data[2])))) {
        s->reply_class = text.data[0] - '0';
        return 1;
    }
    if (text.size == 3 && is_x(text.data[0]) && is_digit(text.data[1]) && lower(text.data[2]) == 'z') {
        s->reply_subject = text.data[1] - '0' + 1;
        return 1;
    }
    if (!read_number(text, &number))
        return 0;
    if (text.size != 3)
        s->broken = "a reply code has three digits (RFC 5321 section 4.2)";
    else if ((number < 200 || number > 599) && !smtpc_find_code(number))
        s->broken = "a reply code lies between 200 and 599 (RFC 5321 section 4.2.1)";
    s->reply = number;
    return 1;
}

static void read_spelling(smtpc_span code, struct spelling *s)
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

/* Class and subject of a dotted code that is nobody's. */
static const char *broken_status(const struct spelling *s)
{
    if (s->digit >= 0 && s->digit != 2 && s->digit != 4 && s->digit != 5)
        return "the class of an enhanced status code is 2, 4 or 5 (RFC 3463 section 2)";
    return NULL;
}

static void add_dotted(collection *all, const struct spelling *s, smtpc_span provider)
{
    if (s->subject < 0 && s->detail < 0 && s->digit >= 0) {
        add_class(all, s->digit, 0, 0);
        return;
    }
    if (s->detail < 0 && s->subject >= 0) {
        add_class(all, s->subject, 0, 1);
        return;
    }
    if (s->subject < 0)
        return;
    if (s->folk_first && s->reply == 0)
        add_folk(all, s);
    if (!broken_status(s))
        add_status(all, s->digit, s->subject, s->detail, 1);
    add_vendors(all, s, provider);
    if (!s->folk_first)
        add_folk(all, s);
    if (!broken_status(s))
        add_status(all, s->digit, s->subject, s->detail, 0);
}

int smtpc_lookup(smtpc_span code, smtpc_span kind, smtpc_span provider, smtpc_entry *entries,
                 const char **message)
{
    struct spelling s;
    collection all;
    all.entries = entries;
    all.count = 0;
    all.kind = kind;
    read_spelling(code, &s);
    *message = s.broken;
    if (s.broken)
        return 0;
    if (s.dotted)
        add_dotted(&all, &s, provider);
    if (s.reply) {
        add_code(&all, s.reply);
        if (s.reply2)
            add_code(&all, s.reply2);
        if (!s.dotted)
            add_vendors(&all, &s, provider);
    }
    if (s.reply_class)
        add_class(&all, s.reply_class, 1, 0);
    if (s.reply_subject)
        add_class(&all, s.reply_subject - 1, 1, 1);
    if (s.token.size > 0)
        add_vendors(&all, &s, provider);
    if (all.count == 0)
        *message = s.dotted && broken_status(&s) ? broken_status(&s)
                   : kind.size > 0               ? "no reading of that kind"
                                   : "not a reply code, an enhanced status code or a vendor's code";
    return all.count;
}

int smtpc_entry_at(size_t index, smtpc_entry *entry)
{
    collection all;
    all.entries = entry;
    all.count = 0;
    all.kind = span_of(NULL, 0);
    if (index < smtpc_code_count) {
        add_code(&all, smtpc_codes[index].code);
        return 1;
    }
    index -= smtpc_code_count;
    if (index < smtpc_status_count) {
        add_status(&all, -1, smtpc_statuses[index].subject, smtpc_statuses[index].detail, 1);
        return 1;
    }
    index -= smtpc_status_count;
    if (index < smtpc_vendor_count) {
        fill_vendor(add(&all, "vendor"), &smtpc_vendors[index]);
        return 1;
    }
    index -= smtpc_vendor_count;
    if (index >= smtpc_class_count)
        return 0;
    add_class(&all, smtpc_classes[index].digit, smtpc_classes[index].reply, smtpc_classes[index].subject);
    return 1;
}
