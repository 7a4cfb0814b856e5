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

/* Does the paragraph name a recipient? */
static int names_recipient(smtpc_span block)
{
    const char *p = block.data, *end = p + block.size;
    smtpc_span name, value;
    while (p < end && smtpc_take_header(&p, end, &name, &value))
        if (span_is(name, "Final-Recipient") || span_is(name, "Original-Recipient"))
            return 1;
    return 0;
}

int smtpc_status_next(const char **p, const char *end, smtpc_span *block)
{
    while (*p < end) {
        const char *from = *p, *stop;
        smtpc_span line = smtpc_take_line(p, end);
        if (span_trim(line).size == 0)
            continue;
        do {
            stop = *p;
            line = smtpc_take_line(p, end);
        } while (stop < end && span_trim(line).size > 0);
        *block = span_between(from, stop);
        if (names_recipient(*block))
            return 1;
    }
    return 0;
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
    smtpc_event_of(&reading, string_at(row->name), event);
    return 1;
}

int smtpc_status_event(smtpc_span block, smtpc_scratch *scratch, smtpc_event *event)
{
    if (!read_block(ROLE_STATUS, span_trim(block), scratch, event))
        return 0;
    complete_outcome(event);
    return 1;
}

int smtpc_feedback_next(smtpc_span fields, const char **p, smtpc_scratch *scratch, smtpc_event *event)
{
    const char *end = fields.data + fields.size;
    smtpc_span name, value;
    while (*p < end) {
        const char *from = *p;
        smtpc_span recipient;
        if (!smtpc_take_header(p, end, &name, &value))
            continue;
        if (!read_block(ROLE_FEEDBACK, span_trim(span_between(from, *p)), scratch, event))
            continue;
        recipient = event->field[SMTPC_RECIPIENT];
        if (recipient.size == 0 || !read_block(ROLE_FEEDBACK, fields, scratch, event))
            continue;
        event->field[SMTPC_RECIPIENT] = recipient;
        return 1;
    }
    return 0;
}
