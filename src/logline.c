/* A line of any origin: the format is recognised, its fields become an event. */
#include "core.h"
#include "span.h"

/* A decimal number at `p`; the digits are counted as an integer, so that 0.42 is 0.42. Bytes used, 0 if none.
 */
static size_t read_decimal(smtpc_span text, double *value)
{
    double digits = 0, scale = 1;
    size_t i;
    int fraction = 0;
    for (i = 0; i < text.size && (is_digit(text.data[i]) || (text.data[i] == '.' && !fraction)); i++) {
        if (text.data[i] == '.') {
            fraction = 1;
            continue;
        }
        digits = digits * 10 + (text.data[i] - '0');
        scale *= fraction ? 10 : 1;
    }
    *value = digits / scale;
    return i;
}

static double unit_of(char c)
{
    switch (c) {
    case 's': return 1;
    case 'm': return 60;
    case 'h': return 3600;
    case 'd': return 86400;
    default: return 0;
    }
}

/* "0.05", "5s", "1m5s", "00:01:30", "2+01:00:00": seconds, or -1. */
static double read_duration(smtpc_span text)
{
    double total = 0, part;
    if (text.size == 0)
        return -1;
    while (text.size > 0) {
        size_t used = read_decimal(text, &part);
        char next = used < text.size ? text.data[used] : '\0';
        if (used == 0)
            return -1;
        if (next == '\0')
            return total + part;
        if (next == ':' || next == '+')
            total = (total + part) * (next == ':' ? 60 : 24);
        else if (unit_of(next) > 0)
            total += part * unit_of(next);
        else
            return -1;
        text = span_of(text.data + used + 1, text.size - used - 1);
    }
    return total;
}

static void drop_if(smtpc_span *field, const char *value)
{
    if (span_is(*field, value))
        *field = span_of(NULL, 0);
}

/* Facts a log writes as "unknown", "none" or nothing are absent; the null sender is "<>". */
static void tidy(smtpc_event *event)
{
    smtpc_span *field = event->field, *host = &field[SMTPC_RELAY_HOST];
    int i;
    if (field[SMTPC_SENDER].data && field[SMTPC_SENDER].size == 0)
        field[SMTPC_SENDER] = span_name("<>");
    for (i = 0; i < SMTPC_FIELD_COUNT; i++)
        if (field[i].size == 0)
            field[i] = span_of(NULL, 0);
    drop_if(&field[SMTPC_CLIENT_HOST], "unknown");
    drop_if(&field[SMTPC_CLIENT_IP], "unknown");
    drop_if(host, "unknown");
    drop_if(&field[SMTPC_RELAY_IP], "unknown");
    drop_if(&field[SMTPC_QUEUE_ID], "NOQUEUE");
    if (host->size > 1 && host->data[host->size - 1] == '.')
        host->size--;
}

/* The small number that a text is; 0 for anything else. */
static unsigned small_number(smtpc_span text)
{
    unsigned value = 0;
    size_t i;
    for (i = 0; i < text.size && i < 4 && is_digit(text.data[i]); i++)
        value = value * 10 + (unsigned)(text.data[i] - '0');
    return i == text.size && value <= 999 ? value : 0;
}

/* Codes that the log keeps apart from the reply's text; the reply's own come before them. */
static void separate_codes(const smtpc_span *field, smtpc_event *event)
{
    smtpc_span status = field[FIELD_STATUS];
    unsigned code = small_number(field[FIELD_CODE]), digit = small_number(field[FIELD_CLASS]);
    if (event->code == 0 && code >= 200 && code < 600)
        event->code = (int)code;
    if (event->status.digit != 0)
        return;
    if (status.size > 0)
        smtpc_read_status(status.data, status.data + status.size, &event->status);
    if (digit == 2 || digit == 4 || digit == 5) {
        event->status.digit = (unsigned short)digit;
        event->status.subject = (unsigned short)small_number(field[FIELD_SUBJECT]);
        event->status.detail = (unsigned short)small_number(field[FIELD_DETAIL]);
    }
}

void smtpc_event_of(const smtpc_reading *reading, const char *mta, smtpc_event *event)
{
    smtpc_status status;
    smtpc_span mta_status;
    smtpc_blank_event(event);
    memcpy(event->field, reading->field, sizeof event->field);
    event->field[SMTPC_MTA] = span_name(mta);
    event->delay = event->field[SMTPC_DELAY].data ? read_duration(event->field[SMTPC_DELAY]) : -1;
    event->size = event->field[SMTPC_SIZE].data ? read_duration(event->field[SMTPC_SIZE]) : -1;
    tidy(event);
    smtpc_reply_codes(event->field[SMTPC_RESPONSE], event);
    separate_codes(reading->field, event);
    mta_status = event->field[SMTPC_MTA_STATUS];
    if (event->status.digit == 0 && mta_status.size > 0 &&
        smtpc_read_status(mta_status.data, mta_status.data + mta_status.size, &status) > 0) {
        event->status = status;
        event->status_from_mta = 1;
    }
    if (!event->field[SMTPC_ORIGIN].data && event->field[SMTPC_RESPONSE].data)
        event->field[SMTPC_ORIGIN] = span_name(event->code != 0 ? "remote" : "local");
}

/* Does the process name of a syslog line ("postfix/smtp", "sm-mta") belong to the MTA? */
static int runs(const smtpc_mta_row *mta, smtpc_span process)
{
    const char *names = string_at(mta->processes), *end = process.data + process.size;
    smtpc_span name;
    while (next_item(&names, &name))
        if (starts_with(process.data, end, name.data, name.size) &&
            (process.size == name.size || process.data[name.size] == '/' || process.data[name.size] == '-'))
            return 1;
    return 0;
}

static int read_list(const smtpc_mta_row *mta, unsigned list, smtpc_span text, smtpc_reading *reading,
                     smtpc_event *event)
{
    if (list == 0 || !smtpc_read_format(list, text, reading))
        return 0;
    smtpc_event_of(reading, string_at(mta->name), event);
    return 1;
}

/* Behind a syslog prefix the process tells the MTA; several formats may share one name (smtpd, qmail). A
 * prefix without a time is one only before an MTA's process. */
static int read_syslog(smtpc_reading *reading, smtpc_event *event)
{
    smtpc_span rest = span_trim(reading->field[FIELD_REST]), process = reading->field[SMTPC_PROCESS];
    int known = reading->field[SMTPC_TIME].data != NULL;
    size_t i;
    for (i = 0; i < smtpc_mta_count; i++) {
        if (!runs(&smtpc_mtas[i], process))
            continue;
        if (read_list(&smtpc_mtas[i], smtpc_mtas[i].formats, rest, reading, event))
            return SMTPC_OK;
        known = 1;
    }
    return known ? SMTPC_NO_EVENT : SMTPC_UNKNOWN_FORMAT;
}

static int begins(const uint32_t bytes[8], smtpc_span text)
{
    unsigned char first = text.size > 0 ? (unsigned char)*text.data : 0;
    return bytes[first / 32] >> first % 32 & 1;
}

/* Does the text begin, in any case, with one of the words joined by '\n'? */
static int starts(smtpc_string words, smtpc_span text)
{
    const char *list = string_at(words);
    smtpc_span word;
    while (next_item(&list, &word))
        if (word.size <= text.size && span_same(word, span_of(text.data, word.size)))
            return 1;
    return words == 0;
}

static int reads_bare(const smtpc_mta_row *mta, smtpc_span text, int hinted, smtpc_reading *reading,
                      smtpc_event *event)
{
    return (begins(mta->bare_bytes, text) && read_list(mta, mta->bare, text, reading, event)) ||
           (hinted && read_list(mta, mta->formats, text, reading, event));
}

/* Noise tells nothing. */
static int is_noise(const smtpc_mta_row *mta, smtpc_span text, smtpc_reading *reading)
{
    if (!mta->noise || !begins(mta->noise_bytes, text) || !smtpc_read_format(mta->noise, text, reading))
        return 0;
    memset(reading->field, 0, sizeof reading->field);
    return 1;
}

/* Events first: what is noise for one MTA may begin like the event of another. */
static int read_bare(smtpc_span text, smtpc_span hint, smtpc_reading *reading, smtpc_event *event)
{
    int hinted = hint.size > 0, noise = 0;
    size_t i;
    for (i = 0; i < smtpc_mta_count; i++) {
        const smtpc_mta_row *mta = &smtpc_mtas[i];
        if ((hinted && !span_is(hint, string_at(mta->name))) || !starts(mta->starts, text))
            continue;
        if (reads_bare(mta, text, hinted, reading, event))
            return SMTPC_OK;
        noise = noise || is_noise(mta, text, reading);
    }
    return noise ? SMTPC_NO_EVENT : SMTPC_UNKNOWN_FORMAT;
}

/* A reply with words of an MTA's own behind it. */
static int read_traced(smtpc_span text, smtpc_reading *reading, smtpc_event *event)
{
    size_t i;
    for (i = 0; i < smtpc_mta_count; i++)
        if (read_list(&smtpc_mtas[i], smtpc_mtas[i].replies, text, reading, event))
            return 1;
    return 0;
}

static int parse_line(smtpc_span text, const smtpc_hints *hints, smtpc_reading *reading, smtpc_event *event)
{
    int result = SMTPC_UNKNOWN_FORMAT, bare;
    memset(reading->field, 0, sizeof reading->field);
    reading->undo = UNDO_NONE;
    if (smtpc_read_reply(text, event)) {
        read_traced(text, reading, event);
        return SMTPC_OK;
    }
    if (text.size > 0 && smtpc_read_format(smtpc_prefix_list, text, reading)) {
        result = read_syslog(reading, event);
        if (result == SMTPC_OK || reading->field[SMTPC_TIME].data)
            return result;
        memset(reading->field, 0, sizeof reading->field);
    }
    bare = read_bare(text, hints ? hints->mta : span_of(NULL, 0), reading, event);
    return bare == SMTPC_UNKNOWN_FORMAT ? result : bare;
}

int smtpc_parse_reading(const char *text, size_t size, const smtpc_hints *hints, smtpc_scratch *scratch,
                        smtpc_reading *reading, smtpc_event *event)
{
    smtpc_blank_event(event);
    reading->scratch = scratch;
    reading->columns = hints ? hints->header : span_of(NULL, 0);
    reading->turn = 0;
    return parse_line(span_trim(span_of(text, size)), hints, reading, event);
}

int smtpc_parse_turn(smtpc_span text, unsigned turn, smtpc_scratch *scratch, smtpc_event *event, int *more)
{
    smtpc_reading reading;
    int result;
    memset(&reading, 0, sizeof reading);
    smtpc_blank_event(event);
    reading.scratch = scratch;
    reading.turn = turn;
    result = parse_line(text, NULL, &reading, event);
    *more = reading.more;
    return result;
}

void smtpc_read_text(const char *text, size_t size, const smtpc_hints *hints, smtpc_scratch *scratch,
                     smtpc_reading *reading, smtpc_event *event)
{
    if (smtpc_parse_reading(text, size, hints, scratch, reading, event) == SMTPC_OK)
        return;
    smtpc_blank_event(event);
    event->field[SMTPC_RESPONSE] = span_of(text, size);
}

/* The MTA whose line of facts the text is, behind a prefix that was read or without one; NULL if none's. */
static const smtpc_mta_row *read_part(smtpc_span text, smtpc_span hint, smtpc_reading *reading)
{
    smtpc_span rest = reading->field[FIELD_REST];
    size_t i;
    for (i = 0; i < smtpc_mta_count; i++) {
        const smtpc_mta_row *mta = &smtpc_mtas[i];
        int asked = mta->parts && (rest.data ? runs(mta, reading->field[SMTPC_PROCESS])
                                             : begins(mta->part_bytes, text) &&
                                                   (hint.size == 0 || span_is(hint, string_at(mta->name))));
        if (asked && smtpc_read_format(mta->parts, rest.data ? rest : text, reading))
            return mta;
    }
    return NULL;
}

int smtpc_parse_part(const char *text, size_t size, const smtpc_hints *hints, smtpc_scratch *scratch,
                     smtpc_event *event, smtpc_ties *ties)
{
    smtpc_reading reading;
    int result = smtpc_parse_reading(text, size, hints, scratch, &reading, event);
    const smtpc_span *field = reading.field;
    memset(ties, 0, sizeof *ties);
    if (result != SMTPC_OK) {
        const smtpc_mta_row *mta =
            read_part(span_trim(span_of(text, size)), hints ? hints->mta : span_of(NULL, 0), &reading);
        if (!mta)
            return result;
        smtpc_event_of(&reading, string_at(mta->name), event);
        result = SMTPC_PART;
    }
    ties->logger = field[FIELD_LOGGER];
    ties->key = field[FIELD_KEY];
    ties->group = field[FIELD_GROUP];
    ties->columns = field[FIELD_COLUMNS];
    ties->ends = field[FIELD_ENDS].data != NULL;
    return result;
}

int smtpc_parse(const char *text, size_t size, const smtpc_hints *hints, smtpc_scratch *scratch,
                smtpc_event *event)
{
    smtpc_reading reading;
    return smtpc_parse_reading(text, size, hints, scratch, &reading, event);
}
