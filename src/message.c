/*
 * A whole message: delivery report, feedback report, automatic reply, or none of them. Its parts are found,
 * its recipients told one by one, each with its verdict.
 */
#include "core.h"
#include "span.h"

enum {
    TEXT_LIMIT = 1 << 16, /* bytes of the human part that are read */
    STYLE_LINES = 200,    /* lines of the human part that may tell whose bounce it is */
    SHORT_LINES = 400     /* header lines that may */
};

/* What is where in the message. */
struct message {
    smtpc_span header, text, status, feedback, original;
    const smtpc_mta_row *style;
    smtpc_bounce bounce;
    smtpc_scratch *scratch;
    smtpc_report *report;
    smtpc_each *each;
    void *data;
    size_t recipients;
    unsigned outcomes; /* bits of what became of them */
};

enum { CAME = 1, WAITS = 2, FAILED = 4, COMPLAINED = 8 };

/* ---- parts ---- */

static int is_type(const smtpc_part *part, const char *const *types)
{
    for (; *types; types++)
        if (span_is(part->type, *types))
            return 1;
    return 0;
}

static smtpc_span decoded(const struct message *message, const smtpc_part *part, size_t limit)
{
    return smtpc_decode_part(part, limit, message->scratch);
}

static void take_part(struct message *message, const smtpc_part *part, int *plain)
{
    static const char *const status[] = { "message/delivery-status", "message/global-delivery-status", NULL };
    static const char *const feedback[] = { "message/feedback-report", NULL };
    static const char *const original[] = { "message/rfc822",
                                            "text/rfc822-headers",
                                            "text/rfc822-header",
                                            "message/global",
                                            "message/global-headers",
                                            "message/rfc822-headers",
                                            NULL };
    int html = span_is(part->type, "text/html");
    if (!message->status.data && is_type(part, status)) {
        message->status = decoded(message, part, part->body.size);
    } else if (!message->feedback.data && is_type(part, feedback)) {
        message->feedback = decoded(message, part, TEXT_LIMIT);
    } else if (is_type(part, original)) {
        if (!message->original.data)
            message->original = decoded(message, part, TEXT_LIMIT);
    } else if (!message->text.data || (!*plain && !html)) {
        smtpc_span text;
        if (part->type.size < 5 || (!span_is(span_of(part->type.data, 5), "text/") && part->type.size > 10 &&
                                    !span_is(span_of(part->type.data, 10), "multipart/")))
            return;
        text = decoded(message, part, TEXT_LIMIT);
        if (span_trim(text).size > 0) {
            message->text = text;
            *plain = !html;
        }
    }
}

static void take_parts(struct message *message, smtpc_span whole)
{
    smtpc_parts parts;
    smtpc_part part;
    int plain = 0;
    smtpc_parts_start(&parts, whole);
    while (smtpc_parts_next(&parts, &part))
        take_part(message, &part, &plain);
    message->report->incomplete = parts.incomplete;
}

/* The header block of the message itself. */
static smtpc_span top_header(smtpc_span whole)
{
    const char *p = whole.data, *end = p + whole.size, *from;
    smtpc_span name, value;
    if (starts_with(p, end, "From ", 5))
        smtpc_take_line(&p, end);
    for (from = p; p < end && smtpc_take_header(&p, end, &name, &value);)
        ;
    return span_between(from, p);
}

/* ---- the original ---- */

/* The header of the original where it stands in the human part, below the line that says so. */
static smtpc_span quoted_original(const struct message *message)
{
    const char *p = message->bounce.text.data + message->bounce.text.size;
    const char *end = message->text.data + message->text.size, *from = p;
    smtpc_span line = span_of(p, 0);
    if (p < end)
        line = smtpc_take_line(&p, end); /* the line itself */
    for (; p < end; from = p, line = smtpc_take_line(&p, end))
        if (p > from && span_trim(line).size > 0 && memchr(line.data, ':', line.size) && line.data[0] != '-')
            break;
    return span_between(from, end);
}

static void tell_original(struct message *message)
{
    static const char *const names[SMTPC_ORIGINAL_COUNT] = { "Message-ID", "From", "To", "Subject", "Date" };
    smtpc_report *report = message->report;
    int i;
    if (!message->original.data)
        message->original = quoted_original(message);
    while (message->original.size > 0 && is_blank(*message->original.data))
        message->original = span_of(message->original.data + 1, message->original.size - 1);
    for (i = 0; i < SMTPC_ORIGINAL_COUNT; i++)
        report->original[i] =
            smtpc_decode_words(smtpc_find_header(message->original, names[i]), message->scratch);
}

/* "dns; mx.example.com (name)" without its type and comment. */
static smtpc_span typed_value(smtpc_span value)
{
    const char *mark = value.size ? memchr(value.data, ';', value.size) : NULL;
    size_t n = 0;
    if (mark)
        value = span_trim(span_between(mark + 1, value.data + value.size));
    while (n < value.size && !is_blank(value.data[n]))
        n++;
    return span_of(n ? value.data : NULL, n);
}

/* ---- recipients ---- */

static unsigned outcome_of(const smtpc_event *event)
{
    smtpc_span outcome = event->field[SMTPC_OUTCOME];
    if (span_is(outcome, "delivered"))
        return CAME;
    if (span_is(outcome, "deferred") || span_is(outcome, "warned"))
        return WAITS;
    return span_is(outcome, "complaint") ? COMPLAINED : FAILED;
}

/* How much a verdict says. */
static int strength(const smtpc_verdict *verdict)
{
    static const char *const order[] = { "class", "reply", "weak", "status", "phrase", "vendor" };
    size_t i;
    for (i = 0; verdict->via && i < sizeof order / sizeof order[0]; i++)
        if (strcmp(verdict->via, order[i]) == 0)
            return (int)i + 1;
    return 0;
}

/* The human part's word where the fields of the status say little. */
static void ask_text(const smtpc_event *event, smtpc_span text, smtpc_recipient *recipient)
{
    enum { WEAK = 3, STATUS = 4 };
    smtpc_event human = *event;
    smtpc_verdict verdict;
    int known = strength(&recipient->verdict);
    if (text.size == 0 || known > STATUS)
        return;
    human.field[SMTPC_RESPONSE] = text;
    smtpc_classify_event(&human, NULL, &verdict);
    if (strength(&verdict) < WEAK || (strength(&verdict) <= known && known >= WEAK))
        return;
    recipient->verdict = verdict;
    recipient->source = "text";
    if (!recipient->event.field[SMTPC_RESPONSE].data)
        recipient->event.field[SMTPC_RESPONSE] = text;
    else
        recipient->verdict.first = recipient->verdict.last = 0;
}

/* Gives one recipient to the caller. `text`: what else the human part says of it. */
static void give(struct message *message, smtpc_recipient *recipient, smtpc_span text)
{
    smtpc_event *event = &recipient->event;
    if (!event->field[SMTPC_MTA].data && message->style)
        event->field[SMTPC_MTA] = span_name(string_at(message->style->name));
    smtpc_classify_event(event, NULL, &recipient->verdict);
    ask_text(event, text, recipient);
    message->recipients++;
    message->outcomes |= outcome_of(event);
    message->each(message->data, recipient);
}

/* What the human part says of a recipient: its block, else the remark on all. Blocks come in the order of the
 * recipients; where they do not, the search begins anew a few times. */
static smtpc_span text_of(struct message *message, smtpc_span address, int *turns)
{
    enum { TURNS = 8 };
    smtpc_reading block;
    int turn;
    memset(&block, 0, sizeof block);
    for (turn = 0; turn < 2 && *turns < TURNS; turn++) {
        while (smtpc_bounce_next(&message->bounce, &block)) {
            smtpc_span found = block.field[SMTPC_RECIPIENT];
            if (found.size == address.size && memcmp(found.data, address.data, found.size) == 0)
                return block.field[SMTPC_RESPONSE].size ? block.field[SMTPC_RESPONSE]
                                                        : smtpc_bounce_remark(&message->bounce);
        }
        smtpc_bounce_rewind(&message->bounce);
        ++*turns;
    }
    return smtpc_bounce_remark(&message->bounce);
}

static void give_status(struct message *message, smtpc_span fields)
{
    const char *p = fields.data, *end = p + fields.size;
    size_t mark = message->scratch->used;
    smtpc_span block;
    int turns = 0;
    while (smtpc_status_next(&p, end, &block)) {
        smtpc_recipient recipient;
        memset(&recipient, 0, sizeof recipient);
        message->scratch->used = mark;
        if (!smtpc_status_event(block, message->scratch, &recipient.event))
            continue;
        recipient.source = recipient.event.field[SMTPC_RESPONSE].size ? "diagnostic" : "status";
        recipient.last_attempt = smtpc_find_header(block, "Last-Attempt-Date");
        recipient.will_retry_until = smtpc_find_header(block, "Will-Retry-Until");
        give(message, &recipient, text_of(message, recipient.event.field[SMTPC_RECIPIENT], &turns));
    }
}

static void give_feedback(struct message *message)
{
    const char *p = message->feedback.data;
    size_t mark = message->scratch->used;
    smtpc_recipient recipient;
    memset(&recipient, 0, sizeof recipient);
    while (smtpc_feedback_next(message->feedback, &p, message->scratch, &recipient.event)) {
        recipient.source = "status";
        give(message, &recipient, span_of(NULL, 0));
        memset(&recipient, 0, sizeof recipient);
        message->scratch->used = mark;
    }
}

/* An outcome that no line tells: a bounce's. */
static void give_block(struct message *message, smtpc_reading *block)
{
    smtpc_recipient recipient;
    size_t mark = message->scratch->used;
    memset(&recipient, 0, sizeof recipient);
    if (block->field[SMTPC_RESPONSE].size == 0)
        block->field[SMTPC_RESPONSE] = smtpc_bounce_remark(&message->bounce);
    if (!block->field[SMTPC_OUTCOME].data)
        block->field[SMTPC_OUTCOME] = message->bounce.facts.field[SMTPC_OUTCOME].data
                                          ? message->bounce.facts.field[SMTPC_OUTCOME]
                                          : span_name("bounced");
    smtpc_bounce_event(&message->bounce, block, message->scratch, &recipient.event);
    recipient.source = "text";
    give(message, &recipient, span_of(NULL, 0));
    message->scratch->used = mark;
}

static void give_text(struct message *message)
{
    smtpc_reading block;
    memset(&block, 0, sizeof block);
    while (smtpc_bounce_next(&message->bounce, &block))
        give_block(message, &block);
}

/* Recipients that a header field names, with what the human part says. */
static void give_named(struct message *message, smtpc_span list)
{
    size_t cursor = 0;
    smtpc_span address;
    while (smtpc_next_address(list, &cursor, &address)) {
        smtpc_reading block;
        const char *open = address.size ? memchr(address.data, '<', address.size) : NULL;
        const char *close = open ? memchr(open, '>', (size_t)(address.data + address.size - open)) : NULL;
        if (close)
            address = span_between(open + 1, close);
        if (address.size == 0 || !memchr(address.data, '@', address.size))
            continue;
        block = message->bounce.facts;
        block.field[SMTPC_RECIPIENT] = address;
        give_block(message, &block);
    }
}

/* A record of a log as the body: a notification. */
static void give_record(struct message *message)
{
    smtpc_recipient recipient;
    smtpc_span text = span_trim(message->text);
    memset(&recipient, 0, sizeof recipient);
    if (text.size == 0 || *text.data != '{' ||
        smtpc_parse(text.data, text.size, NULL, message->scratch, &recipient.event) != SMTPC_OK ||
        !recipient.event.field[SMTPC_RECIPIENT].data)
        return;
    recipient.source = recipient.event.field[SMTPC_RESPONSE].size ? "diagnostic" : "status";
    give(message, &recipient, span_of(NULL, 0));
}

/* ---- what the message is ---- */

static int is_marked(smtpc_span header, smtpc_string marks)
{
    const char *p = header.data, *end = p + header.size;
    while (p < end)
        if (smtpc_line_begins(marks, smtpc_take_line(&p, end)))
            return 1;
    return 0;
}

static const char *kind_of(const struct message *message)
{
    if (message->outcomes & COMPLAINED)
        return "feedback";
    if (message->outcomes & FAILED)
        return "bounce";
    if (message->outcomes & WAITS)
        return "delay";
    return message->outcomes & CAME ? "success" : "bounce";
}

/* The human part alone, where something marks the message as a bounce. */
static void give_bounce(struct message *message)
{
    smtpc_span failed = smtpc_find_header(message->header, "X-Failed-Recipients");
    if (!message->style && !failed.data && !is_marked(message->header, smtpc_common_mta.marks))
        return;
    give_text(message);
    if (message->recipients == 0 && failed.data)
        give_named(message, failed);
    if (message->recipients == 0 && message->style)
        give_named(message, smtpc_find_header(message->original, "To"));
}

static void give_recipients(struct message *message)
{
    give_record(message);
    if (message->recipients == 0)
        give_status(message, message->status.data ? message->status : message->bounce.text);
    if (message->recipients == 0)
        give_bounce(message);
}

static const smtpc_mta_row *style_of(const struct message *message)
{
    const smtpc_mta_row *style = smtpc_find_style(message->header, SHORT_LINES);
    return style ? style : smtpc_find_style(message->text, STYLE_LINES);
}

static int is_auto_reply(const struct message *message)
{
    return message->recipients == 0 && !message->status.data && !message->style &&
           is_marked(message->header, smtpc_role_row(ROLE_AUTO_REPLY)->marks);
}

static void tell_facts(struct message *message)
{
    smtpc_report *report = message->report;
    smtpc_span fields = message->status.data ? message->status : message->text;
    report->reporting_mta = typed_value(smtpc_find_header(fields, "Reporting-MTA"));
    report->arrival = smtpc_find_header(fields, "Arrival-Date");
    if (message->feedback.data && !report->arrival.data)
        report->arrival = smtpc_find_header(message->feedback, "Arrival-Date");
    if (message->style)
        report->mta = span_name(string_at(message->style->name));
}

int smtpc_dsn(const char *text, size_t size, smtpc_scratch *scratch, smtpc_each *each, void *data,
              smtpc_report *report)
{
    struct message message;
    smtpc_span whole = span_of(text, size);
    memset(report, 0, sizeof *report);
    memset(&message, 0, sizeof message);
    message.report = report;
    message.scratch = scratch;
    message.each = each;
    message.data = data;
    message.header = top_header(whole);
    take_parts(&message, whole);
    message.style = style_of(&message);
    smtpc_bounce_start(&message.bounce, message.style, message.text, span_of(NULL, 0));
    tell_original(&message);
    if (message.feedback.data || (message.style && message.style->role == ROLE_FEEDBACK)) {
        report->kind = "feedback";
        give_feedback(&message);
    } else {
        give_recipients(&message);
        report->kind = is_auto_reply(&message) ? "auto_reply" : kind_of(&message);
        if (message.recipients == 0 && !message.status.data && !message.style && *report->kind != 'a')
            return SMTPC_UNKNOWN_FORMAT;
    }
    tell_facts(&message);
    return SMTPC_OK;
}
