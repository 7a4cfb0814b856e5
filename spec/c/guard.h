/* What the C tests share: inputs that end at a page nobody may read, and what a result may hold. */
#ifndef GUARD_H
#define GUARD_H

#include "smtpcodes.h"

enum { INPUT_MAX = 1 << 16, ROOM_MAX = SMTPC_DSN_SCRATCH };

/* A text and a scratch room; the last byte of each is the last before such a page. */
typedef struct input {
    const char *text;
    size_t size;
    char *room;
    size_t room_size;
} input;

/* Maps a readable area of `size` bytes or more; returns the unreadable byte behind it. Ends the program where
 * there is no memory. */
char *guard_map(size_t size);
/* Makes a text the input. At most INPUT_MAX bytes. */
void guard_set(const char *text, size_t size);
/* The input, with `room_size` bytes of scratch room (at most ROOM_MAX). */
input guard_input(size_t room_size);

/* Counts a check; where it fails the input is told and counts as broken. */
void guard_expect(int holds, const char *what);
unsigned long guard_checks(void);
unsigned long guard_failures(void);

/* A number below `limit`; the same in every run. */
size_t guard_random(size_t limit);

int guard_inside(const char *p, size_t size, const char *area, size_t area_size);
/* Inside the text or the room, or a name of the tables. */
int guard_legal(smtpc_span span, const input *in);

void guard_check_event(int result, const smtpc_event *event, const input *in);
/* `limit`: the bytes that `first` and `last` may count. */
void guard_check_verdict(const smtpc_verdict *verdict, const input *in, size_t limit);

/* The input as a line, reply, free text, code and name; `rules` are the caller's. */
void guard_check_line(const smtpc_rules *rules);
/* The input as a whole message. */
void guard_check_message(void);
void guard_check_tables(void);

typedef struct program {
    uint32_t *numbers;
    size_t count;
    const char *text;
    size_t text_size;
} program;

/* Rules in memory of their own, NULL where they are none. */
const smtpc_rules *guard_load(const program *rules, void **memory);
/* A program, its beginnings and what single changed numbers make of it, each over the input. */
void guard_check_programs(const program *whole);

#endif
