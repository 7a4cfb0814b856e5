/*
 * Nanoseconds a line that smtpc_classify takes: the median of several rounds, as a plain number.
 *
 *   bench FILE    FILE.tsv: the column behind the fourth tab is the text (the first row is a heading); else
 * one text a line
 */
#define _POSIX_C_SOURCE 199309L
#include "smtpcodes.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

enum { ROUNDS = 15, ROUND_NS = 50000000, COLUMNS_BEFORE = 4 };

typedef struct texts {
    smtpc_span *text;
    size_t count;
} texts;

static char *read_file(const char *path, size_t *size)
{
    FILE *file = fopen(path, "rb");
    char *data = NULL;
    size_t room = 0, used = 0;
    if (!file)
        return NULL;
    do {
        char *larger;
        room = room ? room * 2 : 1 << 16;
        larger = realloc(data, room);
        if (!larger) {
            free(data);
            fclose(file);
            return NULL;
        }
        data = larger;
        used += fread(data + used, 1, room - used, file);
    } while (used == room);
    fclose(file);
    *size = used;
    return data;
}

/* The text behind the fourth tab; blank where there is none. */
static smtpc_span last_column(smtpc_span line)
{
    int column;
    for (column = 0; column < COLUMNS_BEFORE && line.data; column++) {
        const char *tab = memchr(line.data, '\t', line.size);
        line.size = tab ? line.size - (size_t)(tab + 1 - line.data) : 0;
        line.data = tab ? tab + 1 : NULL;
    }
    return line;
}

static texts cut(const char *data, size_t size, int columns)
{
    texts list = { NULL, 0 };
    const char *p = data, *end = data + size;
    size_t lines = 1, i;
    for (i = 0; i < size; i++)
        lines += data[i] == '\n';
    list.text = calloc(lines, sizeof *list.text);
    while (list.text && p < end) {
        const char *newline = memchr(p, '\n', (size_t)(end - p));
        smtpc_span line;
        line.data = p;
        line.size = (size_t)((newline ? newline : end) - p);
        if (columns)
            line = p == data ? (smtpc_span){ NULL, 0 } : last_column(line);
        if (line.size > 0)
            list.text[list.count++] = line;
        p = newline ? newline + 1 : end;
    }
    return list;
}

static double now_ns(void)
{
    struct timespec time;
    clock_gettime(CLOCK_MONOTONIC, &time);
    return (double)time.tv_sec * 1e9 + (double)time.tv_nsec;
}

static double run(const texts *list, unsigned long repeats)
{
    static char room[1 << 16];
    static volatile int kept;
    smtpc_verdict verdict;
    double start = now_ns();
    unsigned long n;
    size_t i;
    for (n = 0; n < repeats; n++)
        for (i = 0; i < list->count; i++) {
            smtpc_scratch scratch = { room, sizeof room, 0 };
            smtpc_classify(list->text[i].data, list->text[i].size, NULL, &scratch, &verdict);
            kept = verdict.temporary;
        }
    (void)kept;
    return now_ns() - start;
}

static int compare(const void *a, const void *b)
{
    double x = *(const double *)a, y = *(const double *)b;
    return (x > y) - (x < y);
}

int main(int argc, char **argv)
{
    double round[ROUNDS];
    unsigned long repeats = 1;
    size_t size = 0, i;
    char *data = argc == 2 ? read_file(argv[1], &size) : NULL;
    const char *suffix = data ? strrchr(argv[1], '.') : NULL;
    texts list;
    if (!data) {
        fprintf(stderr, "usage: bench FILE\n");
        return 2;
    }
    list = cut(data, size, suffix && strcmp(suffix, ".tsv") == 0);
    if (list.count == 0) {
        fprintf(stderr, "bench: no lines in %s\n", argv[1]);
        free(data);
        free(list.text);
        return 1;
    }
    while (run(&list, repeats) < ROUND_NS)
        repeats *= 2;
    for (i = 0; i < ROUNDS; i++)
        round[i] = run(&list, repeats) / (double)repeats / (double)list.count;
    qsort(round, ROUNDS, sizeof *round, compare);
    printf("%.0f\n", round[ROUNDS / 2]);
    free(data);
    free(list.text);
    return 0;
}
