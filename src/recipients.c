/* The recipients of a report, told one by one, each with its verdict. */
#include "core.h"
#include "span.h"

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

/* By what a verdict was found, in the order of `strength`. */
enum { CLASS = 1, WEAK = 3, STATUS = 4, PHRASE = 5 };

/* Another text's word where the fields of the status say little; `least`: how much it must say. */
static void ask_text(const smtpc_event *event, smtpc_span text, int least, smtpc_recipient *recipient)
{
    smtpc_event human = *event;
    smtpc_verdict verdict;
    int known = strength(&recipient->verdict);
    if (text.size == 0 || known > STATUS)
        return;
    if (known == STATUS && event->status_from_mta && event->status.detail == 0)
        known = CLASS; /* "5.5.0": the MTA knows no more than its class */
    human.field[SMTPC_RESPONSE] = text;
    smtpc_classify_event(&human, NULL, &verdict);
    if (strength(&verdict) < least || (strength(&verdict) <= known && known >= WEAK))
        return;
    recipient->verdict = verdict;
    recipient->source = "text";
    if (!recipient->event.field[SMTPC_RESPONSE].data)
        recipient->event.field[SMTPC_RESPONSE] = text;
    else
        recipient->verdict.first = recipient->verdict.last = 0;
}

/* No file, no program. */
static int is_mailbox(smtpc_span address)
{
    return address.size > 0 && *address.data != '|' && *address.data != '/' &&
           memchr(address.data, '@', address.size) != NULL;
}

/* `text`: what else the human part says of the recipient. */
static void judge(const smtpc_message *message, smtpc_recipient *recipient, smtpc_span text)
{
    smtpc_event *event = &recipient->event;
    if (!event->field[SMTPC_MTA].data && message->style)
        event->field[SMTPC_MTA] = span_name(string_at(message->style->name));
    smtpc_classify_event(event, NULL, &recipient->verdict);
    ask_text(event, text, WEAK, recipient);
}

/* Gives one recipient to the caller. */
static void give(smtpc_message *message, const smtpc_recipient *recipient)
{
    message->recipients++;
    message->outcomes |= outcome_of(&recipient->event);
    message->each(message->data, recipient);
}

/* ---- fields of a status ---- */

static int has_words(smtpc_span text)
{
    size_t i;
    for (i = 0; i < text.size; i++)
        if (is_alpha(text.data[i]) || (unsigned char)text.data[i] >= 0x80)
            return 1;
    return 0;
}

static int is_about(const smtpc_reading *block, smtpc_span address)
{
    return span_same(block->field[SMTPC_RECIPIENT], address) ||
           (block->field[SMTPC_ORIGINAL_RECIPIENT].data &&
            span_same(block->field[SMTPC_ORIGINAL_RECIPIENT], address));
}

/* What is said of all, where a block does not say it. */
static void add_remark(const smtpc_bounce *bounce, smtpc_reading *block)
{
    size_t i;
    for (i = 0; i < FIELD_ALL; i++)
        if (!block->field[i].data)
            block->field[i] = bounce->facts.field[i];
    block->field[SMTPC_RESPONSE] = smtpc_bounce_remark(bounce);
}

/* What the human part says of a recipient: its block, and 1; else the remark on all, and 0. Blocks come in
 * the order of the recipients; where they do not, the search begins anew a few times. */
static int find_block(smtpc_message *message, const smtpc_event *event, int *turns, smtpc_reading *block)
{
    enum { TURNS = 8 };
    int turn;
    memset(block, 0, sizeof *block);
    for (turn = 0; turn < 2 && *turns < TURNS; turn++) {
        while (smtpc_bounce_next(&message->bounce, block))
            if (is_about(block, event->field[SMTPC_RECIPIENT])) {
                int silent = !has_words(block->field[SMTPC_RESPONSE]);
                if (silent)
                    add_remark(&message->bounce, block);
                return !silent;
            }
        smtpc_bounce_rewind(&message->bounce);
        ++*turns;
    }
    memset(block, 0, sizeof *block);
    add_remark(&message->bounce, block);
    return 0;
}

/* An MTA's own "5.0.0" or "5.1.0" gives way to what the server said. */
static void complete_status(smtpc_event *event, const smtpc_event *human)
{
    smtpc_status status = event->status;
    if (!event->status_from_mta || status.detail != 0 || human->status.digit != status.digit ||
        (status.subject != 0 && status.subject != human->status.subject))
        return;
    event->status = human->status;
    event->status_from_mta = human->status_from_mta;
}

/* Is what the human part says of all of the class that the status is of? */
static int agrees(const smtpc_event *event, const smtpc_event *human)
{
    unsigned digit = event->status.digit;
    return human->code == 0 || digit == 0 || digit == (unsigned)human->code / 100;
}

static void complete_code(smtpc_event *event, const smtpc_event *human)
{
    if (event->code == 0 && agrees(event, human))
        event->code = human->code;
}

/* What the fields leave out and the human part tells of this recipient alone. */
static void complete_facts(smtpc_event *event, const smtpc_event *human)
{
    static const enum smtpc_field facts[] = { SMTPC_STAGE, SMTPC_RELAY_HOST, SMTPC_RELAY_IP, SMTPC_ORIGIN };
    size_t i;
    for (i = 0; i < sizeof facts / sizeof facts[0]; i++)
        if (!event->field[facts[i]].data)
            event->field[facts[i]] = human->field[facts[i]];
    if (!event->field[SMTPC_RESPONSE].data)
        event->field[SMTPC_RESPONSE] = human->field[SMTPC_RESPONSE];
}

/* A file or program gives way to the address that it stands for. */
static void name_mailbox(smtpc_event *event, smtpc_span original)
{
    if (is_mailbox(event->field[SMTPC_RECIPIENT]) || !is_mailbox(original))
        return;
    event->field[SMTPC_RECIPIENT] = original;
    event->field[SMTPC_ORIGINAL_RECIPIENT] = span_of(NULL, 0);
}

/* "5.1.1 (no such user)": what stands in the brackets. */
static smtpc_span status_comment(smtpc_span block)
{
    smtpc_span status = smtpc_find_header(block, "Status");
    const char *open = status.size ? memchr(status.data, '(', status.size) : NULL;
    if (!open || status.data[status.size - 1] != ')')
        return span_of(NULL, 0);
    return span_between(open + 1, status.data + status.size - 1);
}

static void give_paragraph(smtpc_message *message, smtpc_span block, int *turns)
{
    smtpc_recipient recipient;
    smtpc_event *event = &recipient.event, human;
    smtpc_reading reading;
    int own;
    memset(&recipient, 0, sizeof recipient);
    if (!smtpc_status_event(block, message->scratch, event))
        return;
    own = find_block(message, event, turns, &reading);
    smtpc_bounce_event(&message->bounce, &reading, message->scratch, &human);
    recipient.source = event->field[SMTPC_RESPONSE].size ? "diagnostic" : "status";
    complete_status(event, &human);
    if (event->status.detail == 0)
        complete_code(event, &human);
    judge(message, &recipient, own || agrees(event, &human) ? human.field[SMTPC_RESPONSE] : span_of(NULL, 0));
    ask_text(event, status_comment(block), PHRASE, &recipient);
    complete_code(event, &human);
    if (own)
        complete_facts(event, &human);
    name_mailbox(event, event->field[SMTPC_ORIGINAL_RECIPIENT]);
    name_mailbox(event, human.field[SMTPC_ORIGINAL_RECIPIENT]);
    recipient.last_attempt = smtpc_find_header(block, "Last-Attempt-Date");
    recipient.will_retry_until = smtpc_find_header(block, "Will-Retry-Until");
    give(message, &recipient);
}

void smtpc_give_status(smtpc_message *message, smtpc_span fields)
{
    const char *p = fields.data, *end = p + fields.size;
    size_t mark = message->scratch->used;
    smtpc_span block;
    int turns = 0;
    while (smtpc_status_next(&p, end, &block)) {
        message->scratch->used = mark;
        give_paragraph(message, block, &turns);
    }
}

void smtpc_give_feedback(smtpc_message *message, smtpc_span fields)
{
    const char *p = fields.data;
    size_t mark = message->scratch->used;
    smtpc_event event;
    memset(&event, 0, sizeof event);
    while (smtpc_feedback_next(fields, &p, message->scratch, &event)) {
        smtpc_recipient recipient;
        memset(&recipient, 0, sizeof recipient);
        recipient.event = event;
        recipient.source = "status";
        judge(message, &recipient, span_of(NULL, 0));
        give(message, &recipient);
    }
    message->scratch->used = mark;
}

/* ---- words ---- */

/* The address of the only recipient that a header field names; no data where it names more. */
static smtpc_span only_address(smtpc_span list)
{
    size_t cursor = 0;
    smtpc_span address, other;
    if (!smtpc_next_address(list, &cursor, &address) || smtpc_next_address(list, &cursor, &other))
        return span_of(NULL, 0);
    return address;
}

/* An outcome that no line tells: a bounce's. */
static void give_block(smtpc_message *message, smtpc_reading *block)
{
    smtpc_recipient recipient;
    size_t mark = message->scratch->used;
    memset(&recipient, 0, sizeof recipient);
    if (!has_words(block->field[SMTPC_RESPONSE]))
        add_remark(&message->bounce, block);
    if (!block->field[SMTPC_OUTCOME].data)
        block->field[SMTPC_OUTCOME] = message->bounce.facts.field[SMTPC_OUTCOME];
    if (!block->field[SMTPC_OUTCOME].data)
        block->field[SMTPC_OUTCOME] = span_name("bounced");
    smtpc_bounce_event(&message->bounce, block, message->scratch, &recipient.event);
    name_mailbox(&recipient.event, recipient.event.field[SMTPC_ORIGINAL_RECIPIENT]);
    name_mailbox(&recipient.event, only_address(smtpc_find_header(message->header, "X-Failed-Recipients")));
    recipient.source = "text";
    judge(message, &recipient, span_of(NULL, 0));
    give(message, &recipient);
    message->scratch->used = mark;
}

void smtpc_give_text(smtpc_message *message)
{
    smtpc_reading block;
    memset(&block, 0, sizeof block);
    while (smtpc_bounce_next(&message->bounce, &block))
        give_block(message, &block);
}

void smtpc_give_named(smtpc_message *message, smtpc_span list)
{
    size_t cursor = 0;
    smtpc_span address;
    while (smtpc_next_address(list, &cursor, &address)) {
        smtpc_reading block;
        const char *open = address.size ? memchr(address.data, '<', address.size) : NULL;
        const char *close = open ? memchr(open, '>', (size_t)(address.data + address.size - open)) : NULL;
        if (close)
            address = span_between(open + 1, close);
        if (!is_mailbox(address))
            continue;
        block = message->bounce.facts;
        block.field[SMTPC_RECIPIENT] = address;
        give_block(message, &block);
    }
}

/* Lines that were too long for SMTP joined again: "!", a line break and a blank are no part of them. */
static smtpc_span join_cut(smtpc_span text, smtpc_scratch *scratch)
{
    char *start = scratch->data + scratch->used, *out = start;
    const char *p = text.data, *end = p + text.size;
    if (scratch->size - scratch->used < text.size)
        return text;
    while (p < end) {
        if (starts_with(p, end, "!\n ", 3))
            p += 3;
        else if (starts_with(p, end, "!\r\n ", 4))
            p += 4;
        else
            *out++ = *p++;
    }
    scratch->used += (size_t)(out - start);
    return span_between(start, out);
}

/* A record of a log as the body: a notification. What follows it is no part of it. */
void smtpc_give_record(smtpc_message *message)
{
    enum { RECORD_TURNS = 64 };
    smtpc_scratch *scratch = message->scratch;
    smtpc_recipient recipient;
    smtpc_span text = span_trim(message->text);
    size_t mark;
    unsigned turn;
    int more = 1;
    text.size = smtpc_object_size(text);
    if (text.size > 0)
        text = join_cut(text, scratch);
    mark = scratch->used;
    for (turn = 1; more && text.size > 0 && turn <= RECORD_TURNS; turn++) {
        memset(&recipient, 0, sizeof recipient);
        scratch->used = mark;
        if (smtpc_parse_turn(text, turn, scratch, &recipient.event, &more) != SMTPC_OK ||
            !recipient.event.field[SMTPC_RECIPIENT].data)
            return;
        recipient.source = recipient.event.field[SMTPC_RESPONSE].size ? "diagnostic" : "status";
        judge(message, &recipient, span_of(NULL, 0));
        give(message, &recipient);
    }
}
