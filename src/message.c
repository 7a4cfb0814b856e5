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

/* ---- parts ---- */

static int is_type(const smtpc_part *part, const char *const *types)
{
    for (; *types; types++)
        if (span_is(part->type, *types))
            return 1;
    return 0;
}

static int is_of(const smtpc_part *part, const char *family)
{
    size_t n = strlen(family);
    return part->type.size >= n && span_is(span_of(part->type.data, n), family);
}

static smtpc_span decoded(const smtpc_message *message, const smtpc_part *part, size_t limit)
{
    return smtpc_decode_part(part, limit, message->scratch);
}

static void take_part(smtpc_message *message, const smtpc_part *part, int *plain)
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
    if (span_is(part->type, "message/disposition-notification")) {
        message->receipt = 1;
    } else if (!message->status.data && is_type(part, status)) {
        message->status = decoded(message, part, part->body.size);
    } else if (!message->feedback.data && is_type(part, feedback)) {
        message->feedback = decoded(message, part, TEXT_LIMIT);
    } else if (is_type(part, original)) {
        if (!message->original.data)
            message->original = decoded(message, part, TEXT_LIMIT);
    } else if (!message->text.data || (!*plain && !html)) {
        smtpc_span text;
        if (!is_of(part, "text/") && !is_of(part, "multipart/"))
            return;
        text = decoded(message, part, TEXT_LIMIT);
        if (span_trim(text).size > 0) {
            message->text = text;
            *plain = !html;
        }
    }
}

static void take_parts(smtpc_message *message, smtpc_span whole)
{
    smtpc_parts parts;
    smtpc_part part;
    int plain = 0;
    smtpc_parts_start(&parts, whole);
    while (smtpc_parts_next(&parts, &part))
        take_part(message, &part, &plain);
    message->report->incomplete = parts.incomplete;
}

/* ---- the original ---- */

/* The header of the original where it stands in the human part, below the line that says so. */
static smtpc_span quoted_original(const smtpc_message *message)
{
    const char *p = message->bounce.all.data + message->bounce.all.size;
    const char *end = message->text.data + message->text.size, *from = p;
    smtpc_span line = span_of(p, 0);
    if (p < end)
        line = smtpc_take_line(&p, end); /* the line itself */
    for (; p < end; from = p, line = smtpc_take_line(&p, end))
        if (p > from && span_trim(line).size > 0 && memchr(line.data, ':', line.size) && line.data[0] != '-')
            break;
    return span_between(from, end);
}

static void tell_original(smtpc_message *message)
{
    static const char *const names[SMTPC_ORIGINAL_COUNT] = { "Message-ID", "From", "To", "Subject", "Date" };
    smtpc_report *report = message->report;
    const char *end;
    int i;
    if (!message->original.data)
        message->original = quoted_original(message);
    end = message->original.data + message->original.size;
    message->original = span_between(skip_blanks(message->original.data, end), end);
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

/* ---- what the message is ---- */

static int is_marked(smtpc_span header, smtpc_string marks)
{
    const char *p = header.data, *end = p + header.size;
    while (p < end)
        if (smtpc_line_begins(marks, smtpc_take_line(&p, end)))
            return 1;
    return 0;
}

/* The address of a From field. */
static smtpc_span address_of(smtpc_span value)
{
    const char *p = value.data, *end = p + value.size, *open = NULL, *close;
    for (; p < end; p++)
        if (*p == '<')
            open = p;
    close = open ? memchr(open, '>', (size_t)(end - open)) : NULL;
    return span_trim(close ? span_between(open + 1, close) : value);
}

static void append(smtpc_scratch *scratch, smtpc_span text)
{
    if (scratch->size - scratch->used < text.size)
        return;
    if (text.size > 0)
        memcpy(scratch->data + scratch->used, text.data, text.size);
    scratch->used += text.size;
}

/* "From: address" and "Subject: words", decoded. */
static void read_names(smtpc_message *message)
{
    smtpc_scratch *scratch = message->scratch;
    smtpc_span from = address_of(smtpc_find_header(message->header, "From"));
    smtpc_span subject = smtpc_decode_words(smtpc_find_header(message->header, "Subject"), scratch);
    const char *start = scratch->data + scratch->used;
    append(scratch, span_name("From: "));
    append(scratch, from);
    append(scratch, span_name("\nSubject: "));
    append(scratch, subject);
    message->names = span_between(start, scratch->data + scratch->used);
}

/* Does a header field begin with one of the marks, as it stands or decoded? */
static int bears(const smtpc_message *message, smtpc_string marks)
{
    return is_marked(message->header, marks) || is_marked(message->names, marks);
}

static int is_bounce(const smtpc_message *message)
{
    return !message->receipt && (message->style || bears(message, smtpc_common_mta.marks));
}

static const char *kind_of(const smtpc_message *message)
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
static void give_bounce(smtpc_message *message)
{
    smtpc_span failed = smtpc_find_header(message->header, "X-Failed-Recipients");
    if (!failed.data && !is_bounce(message))
        return;
    smtpc_give_text(message);
    if (message->recipients == 0 && failed.data)
        smtpc_give_named(message, failed);
}

static void give_recipients(smtpc_message *message)
{
    smtpc_give_record(message);
    if (message->recipients == 0)
        smtpc_give_status(message, message->status);
    if (message->recipients == 0)
        smtpc_give_status(message, message->fields);
    if (message->recipients == 0)
        give_bounce(message);
}

static const smtpc_mta_row *style_of(const smtpc_message *message)
{
    const smtpc_mta_row *style = smtpc_find_style(message->header, SHORT_LINES);
    style = style ? style : smtpc_find_style(message->names, SHORT_LINES);
    return style ? style : smtpc_find_style(message->text, STYLE_LINES);
}

static int is_auto_reply(const smtpc_message *message)
{
    return message->recipients == 0 && !message->status.data && !message->style &&
           bears(message, smtpc_role_row(ROLE_AUTO_REPLY)->marks);
}

static void tell_facts(smtpc_message *message)
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

/* Is it a bounce, or what nothing shows to be anything else? */
static int may_bounce(const smtpc_message *message) { return strcmp(message->report->kind, "bounce") == 0; }

static int read_report(smtpc_message *message, smtpc_span whole)
{
    smtpc_report *report = message->report;
    const char *p = whole.data;
    memset(report, 0, sizeof *report);
    message->header = smtpc_take_block(&p, whole.data + whole.size);
    read_names(message);
    take_parts(message, whole);
    message->style = style_of(message);
    smtpc_bounce_start(&message->bounce, message->style, message->text);
    message->fields = smtpc_bounce_fields(&message->bounce);
    tell_original(message);
    if (message->feedback.data || (message->style && message->style->role == ROLE_FEEDBACK)) {
        report->kind = "feedback";
        smtpc_give_feedback(message, message->feedback.data ? message->feedback : message->original);
    } else {
        give_recipients(message);
        report->kind = is_auto_reply(message) ? "auto_reply" : kind_of(message);
    }
    tell_facts(message);
    return message->recipients > 0 || !may_bounce(message) || message->status.data || message->style;
}

static void start(smtpc_message *message, smtpc_report *report, smtpc_scratch *scratch, smtpc_each *each,
                  void *data)
{
    memset(message, 0, sizeof *message);
    message->report = report;
    message->scratch = scratch;
    message->each = each;
    message->data = data;
}

/* A report that tells nothing itself but encloses another tells what that one does. */
static int read_enclosed(const smtpc_message *outer, smtpc_message *inner, smtpc_report *report)
{
    start(inner, report, outer->scratch, outer->each, outer->data);
    return outer->recipients == 0 && may_bounce(outer) && outer->original.size > 0 && is_bounce(outer) &&
           read_report(inner, outer->original) && inner->recipients > 0;
}

/* Nobody is named: whom the original was sent to, where that is one. */
static void name_addressee(smtpc_message *message)
{
    smtpc_span to = smtpc_find_header(message->original, "To");
    size_t cursor = 0;
    smtpc_span address;
    if (smtpc_next_address(to, &cursor, &address) && cursor >= to.size)
        smtpc_give_named(message, to);
}

int smtpc_dsn(const char *text, size_t size, smtpc_scratch *scratch, smtpc_each *each, void *data,
              smtpc_report *report)
{
    smtpc_message message, inner;
    smtpc_report enclosed;
    int found;
    start(&message, report, scratch, each, data);
    found = read_report(&message, span_of(text, size));
    if (read_enclosed(&message, &inner, &enclosed)) {
        *report = enclosed;
        return SMTPC_OK;
    }
    if (message.recipients == 0 && may_bounce(&message) && is_bounce(&message))
        name_addressee(&message);
    return found || message.recipients > 0 ? SMTPC_OK : SMTPC_UNKNOWN_FORMAT;
}
