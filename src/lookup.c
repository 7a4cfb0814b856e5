/* A code in any spelling → its meanings, the likeliest first (API: lookup). */
#include "core.h"
#include "span.h"

typedef struct collection {
    smtpc_entry *entries;
    int count;
    smtpc_span kind;
} collection;

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
    *smtpc_put_number(entry->code, row->code) = '\0';
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
    /* RFC 5321 section 4.2.1: an unknown code means its first digit */
    *smtpc_put_number(entry->code, (unsigned)code) = '\0';
    entry->inexact = 1;
    entry->class_name = smtpc_class_name((unsigned)code / 100);
    entry->title = string_at(class->title);
    entry->meaning = string_at(class->meaning);
    entry->references = string_at(class->references);
}

static void fill_status(smtpc_entry *entry, const smtpc_status_row *row, int digit, int detail)
{
    int succeeds = digit < 0 && row->reason4 != row->reason5 && row->classes &&
                   strchr(string_at(row->classes), '2') != NULL;
    smtpc_put_status(entry->code, digit, row->subject, detail);
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
    entry->reason =
        string_at(smtpc_reasons[succeeds ? smtpc_accepted : smtpc_status_reason(row, (unsigned)digit)].name);
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
        smtpc_put_status(entry->code, digit, subject, detail);
        entry->subject = subject;
        entry->inexact = 1;
    }
}

static void fill_vendor(smtpc_entry *entry, const smtpc_vendor_row *row)
{
    const char *code = string_at(row->code);
    size_t size = strlen(code);
    unsigned digit = row->digit ? row->digit : row->said;
    size = size < sizeof entry->code - 1 ? size : sizeof entry->code - 1;
    memcpy(entry->code, code, size);
    entry->code[size] = '\0';
    entry->standing = "vendor";
    entry->class_name = digit ? smtpc_class_name(digit) : NULL;
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

static int matches_vendor(const smtpc_vendor_row *row, const smtpc_code_spelling *s)
{
    smtpc_status status = { 0, 0, 0 };
    if (row->key)
        return s->token.size > 0 && has_key(row, s->token);
    if (s->dotted && s->digit > 0 && s->subject >= 0 && s->detail >= 0) {
        status.digit = (unsigned short)s->digit;
        status.subject = (unsigned short)s->subject;
        status.detail = (unsigned short)s->detail;
    }
    return smtpc_vendor_covers(row, s->reply, status);
}

static void add_vendors(collection *all, const smtpc_code_spelling *s, smtpc_span name)
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
        if (s->dotted) {
            smtpc_put_status(entry->code, s->digit, s->subject, s->detail);
            entry->class_name = smtpc_class_name((unsigned)s->digit);
        }
    }
}

/* "4.4.9" read as the reply code 449, where that is a registered one. */
static void add_folk(collection *all, const smtpc_code_spelling *s)
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

/* Class and subject of a dotted code that is nobody's. */
static const char *broken_status(const smtpc_code_spelling *s)
{
    if (s->digit >= 0 && s->digit != 2 && s->digit != 4 && s->digit != 5)
        return "the class of an enhanced status code is 2, 4 or 5 (RFC 3463 section 2)";
    return NULL;
}

static void add_dotted(collection *all, const smtpc_code_spelling *s, smtpc_span provider)
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
    smtpc_code_spelling s;
    collection all;
    all.entries = entries;
    all.count = 0;
    all.kind = kind;
    smtpc_read_spelling(code, &s);
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
