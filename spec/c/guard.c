/*
 * Every prefix of every sample, copied so that its last byte is the last byte before a page nobody may read,
 * goes through the public functions; what they give must lie inside the input, the scratch buffer or static
 * memory.
 *
 *   guard FILE    one sample a line, "\n" and "\0" written as such, backslashes doubled; behind a tab: whole
 * only
 *
 * Includes the public header alone. Prints "N passed, N failed"; a sample passes when all its prefixes do.
 */
#define _DEFAULT_SOURCE
#include "smtpcodes.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <unistd.h>

enum { SAMPLE_MAX = 1 << 16, REPORTS = 20 };

typedef struct pages {
    char *data;  /* readable */
    size_t size; /* up to the guard page */
} pages;

static char scratch_room[SAMPLE_MAX];
static char sample[SAMPLE_MAX];
static unsigned long checks;
static int reports;
static int broken; /* an invariant of the present sample */

static void expect(int holds, const char *what, size_t size)
{
    checks++;
    if (holds)
        return;
    broken = 1;
    if (reports++ < REPORTS)
        fprintf(stderr, "at %zu bytes: %s: %.200s\n", size, what, sample);
}

/* A readable area of `size` bytes or more with an unreadable page right behind it. */
static pages map_pages(size_t size)
{
    size_t page = (size_t)sysconf(_SC_PAGESIZE), room = (size + page - 1) / page * page;
    pages area = { NULL, room };
    void *memory = mmap(NULL, room + page, PROT_READ | PROT_WRITE, MAP_ANONYMOUS | MAP_PRIVATE, -1, 0);
    if (memory == MAP_FAILED || mprotect((char *)memory + room, page, PROT_NONE) != 0) {
        perror("guard");
        exit(2);
    }
    area.data = memory;
    return area;
}

static int inside(const char *p, size_t size, const char *area, size_t area_size)
{
    return p >= area && size <= area_size && (size_t)(p - area) <= area_size - size;
}

/* Inside the input or the scratch buffer; names of the tables (short, printable) are static. */
static int legal(smtpc_span span, const char *text, size_t size)
{
    if (!span.data)
        return span.size == 0;
    if (inside(span.data, span.size, text, size) ||
        inside(span.data, span.size, scratch_room, sizeof scratch_room))
        return 1;
    return span.size < 64 && strlen(span.data) == span.size;
}

static int is_blank_event(const smtpc_event *event)
{
    size_t i;
    for (i = 0; i < SMTPC_FIELD_COUNT; i++)
        if (event->field[i].data || event->field[i].size)
            return 0;
    return event->code == 0 && event->status.digit == 0 && event->incomplete == 0 && event->delay < 0 &&
           event->size < 0;
}

static void check_response(const smtpc_event *event, size_t size)
{
    static char out[SAMPLE_MAX];
    smtpc_span response = event->field[SMTPC_RESPONSE], line;
    size_t cursor = 0, before, lines = 0, length;
    if (!response.data)
        return;
    length = smtpc_text(response.data, response.size, out, sizeof out);
    expect(length <= response.size, "text is longer than the response", size);
    expect(smtpc_text(response.data, response.size, out, length / 2) <= length / 2,
           "text passes its capacity", size);
    while (before = cursor, smtpc_next_line(response, &cursor, &line)) {
        expect(cursor > before && cursor <= response.size, "next_line does not advance", size);
        expect(line.size == 0 || inside(line.data, line.size, response.data, response.size), "line outside",
               size);
        if (++lines > response.size)
            break;
    }
    expect(lines <= response.size, "more lines than bytes", size);
}

static void check_event(int result, const smtpc_event *event, const char *text, size_t size)
{
    smtpc_span address;
    size_t i, cursor = 0, before;
    expect(event->error_offset <= size, "error offset outside the input", size);
    if (result != SMTPC_OK) {
        expect(is_blank_event(event), "a failure leaves facts", size);
        return;
    }
    for (i = 0; i < SMTPC_FIELD_COUNT; i++) {
        expect(legal(event->field[i], text, size), "field outside input, scratch and tables", size);
        expect(!event->field[i].data || event->field[i].size > 0, "an absent fact is an empty text", size);
    }
    expect(event->field[SMTPC_MTA].data != NULL, "no mta", size);
    expect(event->code == 0 || (event->code >= 200 && event->code <= 599), "code out of range", size);
    expect(event->status.digit == 0 || event->status.digit == 2 || event->status.digit == 4 ||
               event->status.digit == 5,
           "status of an unknown class", size);
    expect(event->status.subject <= 999 && event->status.detail <= 999, "status out of range", size);
    check_response(event, size);
    while (before = cursor, smtpc_next_address(event->field[SMTPC_RECIPIENT], &cursor, &address)) {
        expect(cursor > before, "next_address does not advance", size);
        expect(legal(address, text, size), "address outside", size);
        if (cursor <= before)
            break;
    }
}

static void check_verdict(const smtpc_verdict *verdict, const char *text, size_t size, size_t limit)
{
    expect(verdict->reason && *verdict->reason, "no reason", size);
    expect(verdict->category && verdict->action, "no category or action", size);
    expect(verdict->confidence >= 0 && verdict->confidence <= 1, "confidence out of range", size);
    expect((verdict->first == 0) == (verdict->last == 0), "only one of first and last", size);
    expect(verdict->first <= verdict->last && verdict->last <= limit, "first and last out of order or range",
           size);
    expect(verdict->temporary == 0 || verdict->temporary == 1, "temporary is no truth value", size);
    expect((verdict->retry_after >= 0) == (verdict->retry_from != NULL), "retry_after and retry_from differ",
           size);
    expect(legal(verdict->stage, text, size) && legal(verdict->outcome, text, size),
           "stage or outcome outside", size);
    expect(legal(verdict->url, text, size) && legal(verdict->vendor_code, text, size),
           "url or vendor code outside", size);
    expect(legal(verdict->response, text, size), "response outside", size);
}

static void check_lookup(smtpc_span code)
{
    static const smtpc_span none = { NULL, 0 };
    smtpc_entry entries[SMTPC_READINGS];
    const char *message = NULL;
    int i, count = smtpc_lookup(code, none, none, entries, &message);
    expect(count >= 0 && count <= SMTPC_READINGS, "a number of readings out of range", code.size);
    expect(count > 0 || (message && *message), "no reading and no message", code.size);
    for (i = 0; i < count && i < SMTPC_READINGS; i++) {
        expect(memchr(entries[i].code, 0, sizeof entries[i].code) != NULL, "code without an end", code.size);
        expect(entries[i].kind && entries[i].title && entries[i].code[0],
               "an entry without code, kind or title", code.size);
    }
}

/* One input, ending at the guard page. */
static void check_input(const char *text, size_t size)
{
    smtpc_span all, none = { NULL, 0 };
    smtpc_scratch scratch = { scratch_room, sizeof scratch_room, 0 };
    smtpc_event event;
    smtpc_verdict verdict;
    int result;
    all.data = text;
    all.size = size;
    memset(&event, 0x5A, sizeof event);
    result = smtpc_parse(text, size, none, &scratch, &event);
    expect(result == SMTPC_OK || result == SMTPC_NO_EVENT || result == SMTPC_UNKNOWN_FORMAT, "parse's result",
           size);
    expect(scratch.used <= scratch.size && scratch.used <= size, "more scratch used than bytes given", size);
    check_event(result, &event, text, size);
    if (result == SMTPC_OK) {
        memset(&verdict, 0x5A, sizeof verdict);
        smtpc_classify_event(&event, NULL, &verdict);
        check_verdict(&verdict, text, size, event.field[SMTPC_RESPONSE].size);
    }

    scratch.size = size / 2; /* too small on purpose: the response stays as it was logged */
    scratch.used = 0;
    result = smtpc_parse(text, size, none, &scratch, &event);
    expect(scratch.used <= scratch.size, "the scratch buffer's end was passed", size);
    check_event(result, &event, text, size);

    memset(&event, 0x5A, sizeof event);
    result = smtpc_reply(text, size, &event);
    expect(result == SMTPC_OK || result == SMTPC_BAD_REPLY, "reply's result", size);
    check_event(result, &event, text, size);
    expect(smtpc_reply_error(text, size) != NULL, "no message", size);

    scratch.size = sizeof scratch_room;
    scratch.used = 0;
    memset(&verdict, 0x5A, sizeof verdict);
    smtpc_classify(text, size, NULL, &scratch, &verdict);
    check_verdict(&verdict, text, size, size);
    memset(&verdict, 0x5A, sizeof verdict);
    smtpc_classify(text, size, NULL, NULL, &verdict);
    check_verdict(&verdict, text, size, size);
    check_lookup(all);
}

/* "\n", "\0" and "\\" of the file become bytes; returns the length. */
static size_t read_sample(const char *line, size_t size)
{
    size_t i, used = 0;
    for (i = 0; i < size; i++) {
        char c = line[i];
        if (c == '\\' && i + 1 < size) {
            c = line[++i];
            c = c == 'n' ? '\n' : c == '0' ? '\0' : c;
        }
        sample[used++] = c;
    }
    sample[used] = '\0';
    return used;
}

static void check_registry(void)
{
    smtpc_entry entry;
    smtpc_reason_info info;
    size_t i;
    for (i = 0; smtpc_entry_at(i, &entry); i++)
        expect(entry.code[0] && entry.kind && entry.title, "an entry without code, kind or title", i);
    expect(i > 0, "no entries", 0);
    for (i = 0; smtpc_reason_at(i, &info); i++) {
        smtpc_span name;
        const char *status, *text;
        int code;
        expect(info.name && info.category && info.means && info.action, "a reason without a name or meaning",
               i);
        name.data = info.name;
        name.size = strlen(info.name);
        if (smtpc_reply_for(name, -1, &code, &status, &text))
            expect(code >= 200 && code <= 599 && text && *text, "a reply without code or text", i);
    }
    expect(i > 0, "no reasons", 0);
}

int main(int argc, char **argv)
{
    static char line[SAMPLE_MAX];
    pages area = map_pages(SAMPLE_MAX);
    unsigned long passed = 0, failed = 0;
    FILE *file = argc == 2 ? fopen(argv[1], "rb") : NULL;
    if (!file) {
        fprintf(stderr, "usage: guard SAMPLES\n");
        return 2;
    }
    check_registry();
    failed += (unsigned long)broken;
    while (fgets(line, sizeof line, file)) {
        int whole = line[0] == '\t';
        size_t size = strcspn(line, "\n"), length;
        size = read_sample(line + whole, size - (size_t)whole);
        broken = 0;
        for (length = whole ? size : 0; length <= size; length++) {
            char *text = area.data + area.size - length;
            memcpy(text, sample, length);
            check_input(text, length);
        }
        *(broken ? &failed : &passed) += 1;
    }
    fclose(file);
    printf("%lu passed, %lu failed\n", passed, failed);
    fprintf(stderr, "%lu checks\n", checks);
    return failed > 0 || passed == 0;
}
