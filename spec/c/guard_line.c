/* One input through everything that takes a line, a reply, a text, a code or a name. */
#include "guard.h"

#include <string.h>

enum { JUNK = 0x5A };

static const smtpc_span none = { NULL, 0 };

static void check_parse(void)
{
    input in = guard_input(INPUT_MAX);
    smtpc_scratch scratch = { in.room, in.size, 0 };
    smtpc_hints hints = { { "sendmail", 8 }, { "time,recipient,dsn,text", 23 } };
    smtpc_event event;
    smtpc_verdict verdict;
    int result;
    memset(&event, JUNK, sizeof event);
    result = smtpc_parse(in.text, in.size, NULL, &scratch, &event);
    guard_expect(result == SMTPC_OK || result == SMTPC_NO_EVENT || result == SMTPC_UNKNOWN_FORMAT,
                 "parse's result");
    guard_expect(scratch.used <= scratch.size, "more scratch used than bytes given");
    guard_check_event(result, &event, &in);
    guard_expect(result != SMTPC_OK || event.field[SMTPC_MTA].data, "no mta");
    if (result == SMTPC_OK) {
        memset(&verdict, JUNK, sizeof verdict);
        smtpc_classify_event(&event, NULL, &verdict);
        guard_check_verdict(&verdict, &in, event.field[SMTPC_RESPONSE].size);
    }
    scratch.size = in.size / 2; /* too small on purpose: the response stays as it was logged */
    scratch.used = 0;
    result = smtpc_parse(in.text, in.size, &hints, &scratch, &event);
    guard_expect(scratch.used <= scratch.size, "the scratch buffer's end was passed");
    guard_check_event(result, &event, &in);
    result = smtpc_parse(in.text, in.size, NULL, NULL, &event);
    guard_check_event(result, &event, &in);
}

static void check_part(void)
{
    input in = guard_input(INPUT_MAX);
    smtpc_scratch scratch = { in.room, in.size, 0 };
    smtpc_event event;
    smtpc_ties ties;
    int result, alone = smtpc_parse(in.text, in.size, NULL, NULL, &event);
    memset(&event, JUNK, sizeof event);
    memset(&ties, JUNK, sizeof ties);
    result = smtpc_parse_part(in.text, in.size, NULL, &scratch, &event, &ties);
    guard_expect(result == alone || (result == SMTPC_PART && alone != SMTPC_OK), "parse_part's result");
    guard_expect(scratch.used <= scratch.size, "more scratch used than bytes given");
    guard_check_event(result == SMTPC_PART ? SMTPC_OK : result, &event, &in);
    guard_expect(guard_legal(ties.logger, &in) && guard_legal(ties.key, &in) &&
                     guard_legal(ties.group, &in) && guard_legal(ties.columns, &in),
                 "ties outside the text");
    guard_expect(result >= SMTPC_OK ||
                     (!ties.key.data && !ties.group.data && !ties.columns.data && !ties.ends),
                 "ties of nothing");
}

static void check_reply(void)
{
    input in = guard_input(0);
    smtpc_event event;
    int result;
    memset(&event, JUNK, sizeof event);
    result = smtpc_reply(in.text, in.size, &event);
    guard_expect(result == SMTPC_OK || result == SMTPC_BAD_REPLY, "reply's result");
    guard_check_event(result, &event, &in);
    guard_expect(smtpc_reply_error(in.text, in.size) != NULL, "no message");
}

static void check_classify(const smtpc_rules *rules)
{
    input in = guard_input(INPUT_MAX);
    smtpc_scratch scratch = { in.room, in.room_size, 0 };
    smtpc_context context;
    smtpc_verdict verdict;
    memset(&verdict, JUNK, sizeof verdict);
    smtpc_classify(in.text, in.size, NULL, &scratch, &verdict);
    guard_check_verdict(&verdict, &in, in.size);
    memset(&verdict, JUNK, sizeof verdict);
    memset(&context, 0, sizeof context);
    context.rules = rules;
    smtpc_classify(in.text, in.size, &context, NULL, &verdict);
    guard_check_verdict(&verdict, &in, in.size);
}

static void check_normalize(void)
{
    input in = guard_input(INPUT_MAX);
    smtpc_span known[2];
    uint64_t first, second;
    size_t size, room;
    known[0].data = in.text;
    known[0].size = in.size / 3;
    known[1].data = in.text + in.size / 2;
    known[1].size = in.size - in.size / 2;
    room = in.size * SMTPC_NORMALIZE_GROWTH;
    in = guard_input(room < ROOM_MAX ? room : ROOM_MAX);
    size = smtpc_normalize(in.text, in.size, NULL, 0, in.room, in.room_size, &first);
    guard_expect(size <= in.room_size, "the template is longer than it may grow");
    smtpc_normalize(in.text, in.size, NULL, 0, in.room, in.room_size, &second);
    guard_expect(first == second, "two fingerprints of one text");
    guard_expect(smtpc_normalize(in.text, in.size, known, 2, in.room, in.room_size, &first) <= in.room_size,
                 "known strings grow");
    room = in.room_size;
    in = guard_input(in.size / 2); /* too small on purpose */
    guard_expect(smtpc_normalize(in.text, in.size, known, 1, in.room, in.room_size, &first) <= room,
                 "a template that does not fit is longer than it may grow");
}

static void check_lookup(smtpc_span code)
{
    smtpc_entry entries[SMTPC_READINGS];
    const char *message = NULL;
    int i, count = smtpc_lookup(code, none, none, entries, &message);
    guard_expect(count >= 0 && count <= SMTPC_READINGS, "a number of readings out of range");
    guard_expect(count > 0 || (message && *message), "no reading and no message");
    for (i = 0; i < count && i < SMTPC_READINGS; i++) {
        guard_expect(memchr(entries[i].code, 0, sizeof entries[i].code) != NULL, "code without an end");
        guard_expect(entries[i].kind && entries[i].title && entries[i].code[0],
                     "an entry without code, kind or title");
    }
    smtpc_lookup(code, code, code, entries, &message);
}

/* What takes a name. */
static void check_names(smtpc_span name)
{
    static const smtpc_span systems[] = { { "sisimai", 7 },
                                          { "kumomta", 7 },
                                          { "powermta", 8 },
                                          { "sparkpost", 9 },
                                          { "bounce_classifier", 17 },
                                          { "ses", 3 } };
    smtpc_translation translation;
    const char *status, *text;
    unsigned second;
    size_t i;
    int code;
    for (i = 0; i < sizeof systems / sizeof systems[0]; i++)
        guard_expect(smtpc_translate(systems[i], name, &translation) != SMTPC_NO_SYSTEM,
                     "a system is unknown");
    guard_expect(smtpc_translate(name, systems[0], &translation) <= 0, "a text is a system's name");
    smtpc_reply_for(name, -1, &code, &status, &text);
    smtpc_word_number(name, 0, &second);
    smtpc_word_number(name, 1, &second);
    smtpc_joined_number(name, name);
    smtpc_word_class(name);
    smtpc_reason_number(name);
    smtpc_provider_number(name);
}

void guard_check_line(const smtpc_rules *rules)
{
    smtpc_span all;
    input in = guard_input(0);
    all.data = in.text;
    all.size = in.size;
    check_parse();
    check_part();
    check_reply();
    check_classify(rules);
    check_normalize();
    check_lookup(all);
    check_names(all);
}

static void check_reasons(void)
{
    smtpc_reason_info info;
    size_t i;
    for (i = 0; smtpc_reason_at(i, &info); i++) {
        smtpc_span name;
        const char *status, *text;
        int code;
        guard_expect(info.name && info.category && info.means && info.action, "a reason without a meaning");
        if (!info.name)
            continue;
        name.data = info.name;
        name.size = strlen(info.name);
        guard_expect(smtpc_reason_number(name) == i + 1, "a reason's number");
        if (smtpc_reply_for(name, -1, &code, &status, &text))
            guard_expect(code >= 200 && code <= 599 && text && *text, "a reply without code or text");
    }
    guard_expect(i > 0, "no reasons");
}

void guard_check_tables(void)
{
    smtpc_entry entry;
    smtpc_rule_info rule;
    char status[SMTPC_STATUS_ROOM];
    size_t i, rules = 0;
    for (i = 0; smtpc_entry_at(i, &entry); i++)
        guard_expect(entry.code[0] && entry.kind && entry.title, "an entry without code, kind or title");
    guard_expect(i > 0, "no entries");
    check_reasons();
    for (i = 0; smtpc_builtin_rule(i, &rule); i = rule.next, rules++)
        guard_expect(rule.id && rule.reason && rule.next > i, "a rule without id or reason");
    guard_expect(rules > 0, "no rules");
    smtpc_put_status(status, 2147483647, -2147483647 - 1, 2147483647);
    guard_expect(memchr(status, 0, sizeof status) != NULL, "a status without an end");
}
