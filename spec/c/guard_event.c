/* What holds of every event and every verdict. */
#include "guard.h"

#include <string.h>

static int is_blank_event(const smtpc_event *event)
{
    size_t i;
    for (i = 0; i < SMTPC_FIELD_COUNT; i++)
        if (event->field[i].data || event->field[i].size)
            return 0;
    return event->code == 0 && event->status.digit == 0 && event->incomplete == 0 && event->delay < 0 &&
           event->size < 0;
}

static void check_response(smtpc_span response)
{
    static char out[ROOM_MAX];
    smtpc_span line;
    size_t cursor = 0, before, lines = 0, length;
    length = smtpc_text(response.data, response.size, out, sizeof out);
    guard_expect(length <= response.size, "text is longer than the response");
    guard_expect(smtpc_text(response.data, response.size, out, length / 2) <= length / 2,
                 "text passes its capacity");
    while (before = cursor, lines <= response.size && smtpc_next_line(response, &cursor, &line)) {
        guard_expect(cursor > before && cursor <= response.size, "next_line does not advance");
        guard_expect(line.size == 0 || guard_inside(line.data, line.size, response.data, response.size),
                     "line outside");
        lines++;
    }
    guard_expect(lines <= response.size, "more lines than bytes");
}

static void check_addresses(smtpc_span list)
{
    smtpc_span address;
    size_t cursor = 0, before;
    while (before = cursor, smtpc_next_address(list, &cursor, &address)) {
        guard_expect(cursor > before, "next_address does not advance");
        guard_expect(address.size == 0 || guard_inside(address.data, address.size, list.data, list.size),
                     "address outside");
        if (cursor <= before)
            break;
    }
}

static void check_codes(const smtpc_event *event)
{
    smtpc_status status = event->status;
    guard_expect(event->code == 0 || (event->code >= 200 && event->code <= 599), "code out of range");
    guard_expect(status.digit == 0 || status.digit == 2 || status.digit == 4 || status.digit == 5,
                 "status of an unknown class");
    guard_expect(status.subject <= 999 && status.detail <= 999, "status out of range");
}

/* Replies within replies, each a part of the one before. */
static void check_quoted(const smtpc_event *event)
{
    smtpc_event outer = *event, inner;
    while (outer.field[SMTPC_RESPONSE].data && smtpc_quoted(&outer, &inner)) {
        smtpc_span whole = outer.field[SMTPC_RESPONSE], part = inner.field[SMTPC_RESPONSE];
        guard_expect(guard_inside(part.data, part.size, whole.data, whole.size), "quoted reply outside");
        guard_expect(part.size < whole.size, "a reply quotes itself");
        check_codes(&inner);
        if (part.size >= whole.size)
            break;
        outer = inner;
    }
}

void guard_check_event(int result, const smtpc_event *event, const input *in)
{
    size_t i;
    guard_expect(event->error_offset <= in->size, "error offset outside the input");
    if (result != SMTPC_OK) {
        guard_expect(is_blank_event(event), "a failure leaves facts");
        return;
    }
    for (i = 0; i < SMTPC_FIELD_COUNT; i++) {
        guard_expect(guard_legal(event->field[i], in), "field outside input, scratch and tables");
        guard_expect(!event->field[i].data || event->field[i].size > 0, "an absent fact is an empty text");
    }
    check_codes(event);
    if (event->field[SMTPC_RESPONSE].data)
        check_response(event->field[SMTPC_RESPONSE]);
    if (event->field[SMTPC_RECIPIENT].data)
        check_addresses(event->field[SMTPC_RECIPIENT]);
    check_quoted(event);
}

void guard_check_verdict(const smtpc_verdict *verdict, const input *in, size_t limit)
{
    guard_expect(verdict->reason && *verdict->reason, "no reason");
    guard_expect(verdict->category && verdict->action, "no category or action");
    guard_expect(verdict->confidence >= 0 && verdict->confidence <= 1, "confidence out of range");
    guard_expect((verdict->first == 0) == (verdict->last == 0), "only one of first and last");
    guard_expect(verdict->first <= verdict->last && verdict->last <= limit,
                 "first and last out of order or range");
    guard_expect(verdict->temporary == 0 || verdict->temporary == 1, "temporary is no truth value");
    guard_expect((verdict->retry_after >= 0) == (verdict->retry_from != NULL),
                 "retry_after and retry_from differ");
    guard_expect(guard_legal(verdict->stage, in) && guard_legal(verdict->outcome, in),
                 "stage or outcome outside");
    guard_expect(guard_legal(verdict->url, in) && guard_legal(verdict->vendor_code, in),
                 "url or vendor code outside");
    guard_expect(guard_legal(verdict->response, in), "response outside");
}
