/* Inputs before guard pages, and the count of what was checked. */
#define _DEFAULT_SOURCE
#include "guard.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <unistd.h>

enum { REPORTS = 20, TOLD = 200 };

static char *text_end, *room_end;
static size_t text_size;
static unsigned long checks, failures, reports;
static uint32_t seed = 42;

char *guard_map(size_t size)
{
    size_t page = (size_t)sysconf(_SC_PAGESIZE), room = (size + page - 1) / page * page;
    char *memory = mmap(NULL, room + page, PROT_READ | PROT_WRITE, MAP_ANONYMOUS | MAP_PRIVATE, -1, 0);
    if (memory == MAP_FAILED || mprotect(memory + room, page, PROT_NONE) != 0) {
        perror("guard");
        exit(2);
    }
    return memory + room;
}

void guard_set(const char *text, size_t size)
{
    if (!text_end) {
        text_end = guard_map(INPUT_MAX);
        room_end = guard_map(ROOM_MAX);
    }
    text_size = size;
    memmove(text_end - size, text, size);
}

input guard_input(size_t room_size)
{
    input in;
    in.text = text_end - text_size;
    in.size = text_size;
    in.room = room_end - room_size;
    in.room_size = room_size;
    return in;
}

/* Bytes that do not print are told as dots. */
static void tell(const char *what)
{
    size_t i;
    fprintf(stderr, "at %zu bytes: %s: ", text_size, what);
    for (i = 0; i < text_size && i < TOLD; i++)
        fputc(text_end[i - text_size] >= ' ' && text_end[i - text_size] <= '~' ? text_end[i - text_size]
                                                                               : '.',
              stderr);
    fputc('\n', stderr);
}

void guard_expect(int holds, const char *what)
{
    checks++;
    if (holds)
        return;
    failures++;
    if (reports++ < REPORTS)
        tell(what);
}

unsigned long guard_checks(void) { return checks; }

unsigned long guard_failures(void) { return failures; }

size_t guard_random(size_t limit)
{
    seed = (uint32_t)(seed * (uint64_t)16807 % 2147483647);
    return limit ? seed % limit : 0;
}

int guard_inside(const char *p, size_t size, const char *area, size_t area_size)
{
    return p >= area && size <= area_size && (size_t)(p - area) <= area_size - size;
}

int guard_legal(smtpc_span span, const input *in)
{
    enum { NAME_MAX_SIZE = 64 };
    if (!span.data)
        return span.size == 0;
    if (guard_inside(span.data, span.size, in->text, in->size) ||
        guard_inside(span.data, span.size, in->room, in->room_size))
        return 1;
    return span.size < NAME_MAX_SIZE && strlen(span.data) == span.size;
}
