/* One input as a whole message. */
#include "guard.h"

#include <string.h>

struct seen {
    const input *in;
    size_t recipients;
};

static void check_recipient(void *data, const smtpc_recipient *recipient)
{
    struct seen *seen = data;
    seen->recipients++;
    guard_check_event(SMTPC_OK, &recipient->event, seen->in);
    guard_check_verdict(&recipient->verdict, seen->in, recipient->event.field[SMTPC_RESPONSE].size);
    guard_expect(guard_legal(recipient->last_attempt, seen->in) &&
                     guard_legal(recipient->will_retry_until, seen->in),
                 "a recipient's times outside");
    guard_expect(recipient->source && *recipient->source, "a recipient without source");
}

static void check_report(size_t room_size)
{
    input in = guard_input(room_size);
    smtpc_scratch scratch = { in.room, in.room_size, 0 };
    struct seen seen = { &in, 0 };
    smtpc_report report;
    int result, i;
    memset(&report, 0x5A, sizeof report);
    result = smtpc_dsn(in.text, in.size, &scratch, check_recipient, &seen, &report);
    guard_expect(scratch.used <= scratch.size, "the scratch buffer's end was passed");
    guard_expect(result == SMTPC_OK || result == SMTPC_UNKNOWN_FORMAT, "dsn's result");
    guard_expect(result == SMTPC_OK || seen.recipients == 0, "recipients of no report");
    if (result != SMTPC_OK)
        return;
    guard_expect(report.kind && *report.kind, "a report without kind");
    guard_expect(guard_legal(report.mta, &in) && guard_legal(report.reporting_mta, &in) &&
                     guard_legal(report.arrival, &in),
                 "the report's facts outside");
    for (i = 0; i < SMTPC_ORIGINAL_COUNT; i++)
        guard_expect(guard_legal(report.original[i], &in), "the original's fields outside");
}

void guard_check_message(void)
{
    size_t size = guard_input(0).size, wanted = 3 * size;
    check_report(wanted < ROOM_MAX ? wanted : ROOM_MAX);
    check_report(guard_random(size + size / 2));
    check_report(guard_random(size / 4));
    check_report(0);
}
