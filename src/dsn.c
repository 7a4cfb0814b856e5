/* The fields of a delivery status (RFC 3464, 6533) and of a feedback report (RFC 5965), a recipient a call.
 */
#include "core.h"
#include "span.h"

const smtpc_mta_row *smtpc_role_row(enum smtpc_role role)
{
    size_t i;
    for (i = 0; i < smtpc_mta_count; i++)
        if (smtpc_mtas[i].role == role && (smtpc_mtas[i].bare || role == ROLE_AUTO_REPLY))
            return &smtpc_mtas[i];
    return &smtpc_common_mta;
}

/* The fields that name a recipient, as bits; 0 for another line. */
static unsigned naming_field(smtpc_span line)
{
    static const char *const names[] = { "Final-Recipient", "Original-Recipient" };
    const char *mark = line.size ? memchr(line.data, ':', line.size) : NULL;
    unsigned i;
    for (i = 0; mark && i < sizeof names / sizeof names[0]; i++)
        if (span_is(span_trim(span_between(line.data, mark)), names[i]))
            return 1u << i;
    return 0;
}

/* The paragraph at *p, cut where it names a second recipient; whether it names any. */
static int take_paragraph(const char **p, const char *end, smtpc_span *block)
{
    const char *from = *p;
    unsigned named = 0;
    while (*p < end) {
        const char *stop = *p;
        smtpc_span line = smtpc_take_line(p, end);
        unsigned field = naming_field(line);
        if (span_trim(line).size == 0 || (named & field)) {
            *p = named & field ? stop : *p;
            *block = span_between(from, stop);
            return named != 0;
        }
        named |= field;
    }
    *block = span_between(from, end);
    return named != 0;
}

int smtpc_status_next(const char **p, const char *end, smtpc_span *block)
{
    while (*p < end)
        if (take_paragraph(p, end, block))
            return 1;
    return 0;
}

/* Where no final recipient is named, the original one is. */
static void complete_recipient(smtpc_event *event)
{
    if (event->field[SMTPC_RECIPIENT].data)
        return;
    event->field[SMTPC_RECIPIENT] = event->field[SMTPC_ORIGINAL_RECIPIENT];
    event->field[SMTPC_ORIGINAL_RECIPIENT] = span_of(NULL, 0);
}

/* What an Action left out is told by the status. */
static void complete_outcome(smtpc_event *event)
{
    unsigned digit = event->status.digit;
    if (!event->field[SMTPC_OUTCOME].data)
        event->field[SMTPC_OUTCOME] = span_name(digit == 2   ? "delivered"
                                                : digit == 4 ? "deferred"
                                                             : "bounced");
}

static int read_block(enum smtpc_role role, smtpc_span block, smtpc_scratch *scratch, smtpc_event *event)
{
    const smtpc_mta_row *row = smtpc_role_row(role);
    smtpc_reading reading;
    memset(&reading, 0, sizeof reading);
    reading.scratch = scratch;
    if (row->bare == 0 || !smtpc_read_format(row->bare, block, &reading))
        return 0;
    if (row->text && reading.field[SMTPC_RESPONSE].size > 0)
        smtpc_read_format(row->text, reading.field[SMTPC_RESPONSE], &reading);
    smtpc_event_of(&reading, string_at(row->name), event);
    return 1;
}

int smtpc_status_event(smtpc_span block, smtpc_scratch *scratch, smtpc_event *event)
{
    if (!read_block(ROLE_STATUS, span_trim(block), scratch, event))
        return 0;
    complete_outcome(event);
    complete_recipient(event);
    return 1;
}

int smtpc_feedback_next(smtpc_span fields, const char **p, smtpc_scratch *scratch, smtpc_event *event)
{
    const char *end = fields.data + fields.size;
    smtpc_span name, value;
    if (!event->field[SMTPC_MTA].data && !read_block(ROLE_FEEDBACK, fields, scratch, event))
        return 0;
    while (*p < end) {
        const char *from = *p;
        smtpc_event line;
        if (!smtpc_take_header(p, end, &name, &value) ||
            !read_block(ROLE_FEEDBACK, span_trim(span_between(from, *p)), scratch, &line) ||
            line.field[SMTPC_RECIPIENT].size == 0)
            continue;
        event->field[SMTPC_RECIPIENT] = line.field[SMTPC_RECIPIENT];
        return 1;
    }
    return 0;
}
