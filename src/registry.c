/* The registry's rows found by code, status, name. */
#include "core.h"
#include "span.h"

const smtpc_code_row *smtpc_find_code(int code)
{
    size_t low = 0, high = smtpc_code_count;
    while (low < high) {
        size_t middle = low + (high - low) / 2;
        if (smtpc_codes[middle].code == code)
            return &smtpc_codes[middle];
        if (smtpc_codes[middle].code < code)
            low = middle + 1;
        else
            high = middle;
    }
    return NULL;
}

const smtpc_status_row *smtpc_find_status(unsigned subject, unsigned detail)
{
    size_t i;
    if (subject >= SUBJECTS)
        return NULL;
    for (i = smtpc_status_subjects[subject]; i < smtpc_status_subjects[subject + 1]; i++)
        if (smtpc_statuses[i].detail == detail)
            return &smtpc_statuses[i];
    return NULL;
}

unsigned smtpc_find_provider(smtpc_span name)
{
    size_t i;
    for (i = 0; name.size > 0 && i < smtpc_provider_count; i++)
        if (span_is(name, string_at(smtpc_providers[i].provider)))
            return (unsigned)i + 1;
    return 0;
}

unsigned smtpc_status_reason(const smtpc_status_row *row, unsigned digit)
{
    return digit == 2 ? smtpc_accepted : digit == 4 ? row->reason4 : row->reason5;
}

int smtpc_vendor_covers(const smtpc_vendor_row *row, int code, smtpc_status status)
{
    if (row->key)
        return 0;
    if (row->reply)
        return row->reply == code;
    return status.digit != 0 && (row->digit == 0 || row->digit == status.digit) &&
           row->subject == status.subject && row->low <= status.detail && status.detail <= row->high;
}

/* The narrowest row between two indices that covers the codes and counts for the provider. */
static const smtpc_vendor_row *narrowest(size_t from, size_t to, unsigned provider, int code,
                                         smtpc_status status)
{
    const smtpc_vendor_row *found = NULL;
    for (; from < to; from++) {
        const smtpc_vendor_row *row = &smtpc_vendors[from];
        if ((row->provider == provider || row->anybody) && smtpc_vendor_covers(row, code, status) &&
            (!found || row->high - row->low < found->high - found->low))
            found = row;
    }
    return found;
}

const smtpc_vendor_row *smtpc_find_vendor(unsigned provider, int code, smtpc_status status)
{
    const smtpc_vendor_row *found = NULL;
    size_t from;
    if (status.digit != 0 && status.subject < SUBJECTS)
        found = narrowest(smtpc_vendor_subjects[status.subject], smtpc_vendor_subjects[status.subject + 1],
                          provider, code, status);
    if (found || provider == 0)
        return found;
    from = smtpc_vendor_subjects[SUBJECTS];
    return narrowest(from, smtpc_vendor_replies, provider, code, status);
}

const char *smtpc_class_name(unsigned digit)
{
    static const char *const names[] = { NULL,        "local", "success", "intermediate", "transient",
                                         "permanent", "local", NULL,      NULL,           NULL };
    return digit < 10 ? names[digit] : NULL;
}

static int fits(smtpc_string wanted, smtpc_span value)
{
    return wanted == 0 || span_is(value, string_at(wanted));
}

const smtpc_outcome_row *smtpc_find_outcome(smtpc_span outcome, smtpc_span stage)
{
    size_t i;
    for (i = 0; i < smtpc_outcome_count; i++)
        if (fits(smtpc_outcomes[i].outcome, outcome) && fits(smtpc_outcomes[i].stage, stage))
            return &smtpc_outcomes[i];
    return NULL;
}

int smtpc_reason_at(size_t index, smtpc_reason_info *info)
{
    const smtpc_reason_row *row;
    if (index >= smtpc_reason_count)
        return 0;
    row = &smtpc_reasons[index + 1];
    info->name = string_at(row->name);
    info->category = string_at(row->category);
    info->means = string_at(row->means);
    info->action = string_at(row->action);
    info->scope = string_at(row->scope);
    info->sisimai = string_at(row->sisimai);
    info->kumomta = string_at(row->kumomta);
    info->powermta = string_at(row->powermta);
    info->sparkpost = string_at(row->sparkpost);
    info->bounce_classifier = string_at(row->bounce_classifier);
    info->ses = string_at(row->ses);
    info->temporary = row->temporary;
    info->retry_after = row->retry_after ? (double)row->retry_after : -1;
    return 1;
}

int smtpc_reply_for(smtpc_span reason, int temporary, int *code, const char **status, const char **text)
{
    size_t i;
    for (i = 1; i <= smtpc_reason_count; i++) {
        const smtpc_reason_row *row = &smtpc_reasons[i];
        int other;
        if (!span_is(reason, string_at(row->name)))
            continue;
        if (row->reply_code == 0)
            return 0;
        other = temporary >= 0 && row->reply_other && temporary != (row->reply_code / 100 == 4);
        *code = other ? row->reply_other : row->reply_code;
        *status = string_at(other ? row->reply_other_status : row->reply_status);
        *text = string_at(row->reply_text);
        return 1;
    }
    return 0;
}

/* "10 Invalid Recipient": may be spelled whole, by its number or by its words. */
static int is_called(smtpc_span name, const char *called)
{
    const char *p = called;
    while (is_digit(*p))
        p++;
    if (span_is(name, called))
        return 1;
    return p > called && *p == ' ' &&
           (span_is(name, p + 1) ||
            (name.size == (size_t)(p - called) && memcmp(name.data, called, name.size) == 0));
}

int smtpc_translate(smtpc_span system, smtpc_span name, smtpc_translation *translation)
{
    int result = SMTPC_NO_SYSTEM;
    size_t i;
    memset(translation, 0, sizeof *translation);
    for (i = 0; i < smtpc_crosswalk_count; i++) {
        const smtpc_crosswalk_row *row = &smtpc_crosswalk[i];
        if (!span_is(system, string_at(row->system)))
            continue;
        result = SMTPC_NO_NAME;
        if (!is_called(name, string_at(row->name)))
            continue;
        translation->reason = string_at(smtpc_reasons[row->reason].name);
        translation->also = string_at(row->also);
        translation->note = string_at(row->note);
        return 1;
    }
    return result;
}
