/*
 * Inputs, each with its last byte before a page nobody may read, go through the public functions; what these
 * give must lie inside the input, the scratch buffer or static memory. Built with the sanitizers.
 *
 *   guard LINES MESSAGES RULES     files made by inputs.lua
 *
 * Every line and message is tried at every prefix (lines behind a tab whole only) and with bytes changed,
 * then random bytes and pieces; the rules also cut and damaged. Includes the public header alone. Prints "N
 * passed, N failed"; an input passes when all that was made of it does.
 */
#include "guard.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum {
    LINE_CHANGES = 4,
    MESSAGE_CHANGES = 1500,
    RANDOM = 3000,
    RANDOM_SIZE = 300,
    FILE_LINE = 2 * INPUT_MAX
};

typedef void check_input(const smtpc_rules *rules);

static char sample[INPUT_MAX], changed[INPUT_MAX];
static unsigned long passed, failed;

/* The next line of a file, "\n", "\r", "\0" and "\\" made bytes; 0 at the end. *whole: it stood behind a tab.
 */
static int read_sample(FILE *file, size_t *size, int *whole)
{
    static char line[FILE_LINE];
    size_t i, end;
    if (!fgets(line, sizeof line, file))
        return 0;
    *whole = line[0] == '\t';
    *size = 0;
    end = strcspn(line, "\n");
    for (i = (size_t)*whole; i < end && *size < INPUT_MAX; i++) {
        char c = line[i];
        if (c == '\\' && i + 1 < end) {
            c = line[++i];
            c = c == 'n' ? '\n' : c == 'r' ? '\r' : c == '0' ? '\0' : c;
        }
        sample[(*size)++] = c;
    }
    return 1;
}

static char odd_byte(void)
{
    static const char odd[] = "\0\n\r\t <>\"\\=?&;:-.0\200\303\377";
    return guard_random(4) ? odd[guard_random(sizeof odd - 1)] : (char)guard_random(256);
}

/* The sample with a byte changed, bytes left out or bytes said twice; returns the size. */
static size_t change(size_t size)
{
    size_t at = guard_random(size), run = guard_random(size - at < 40 ? size - at : 40), left = size - at;
    memcpy(changed, sample, size);
    switch (guard_random(3)) {
    case 0: changed[at] = odd_byte(); return size;
    case 1: memmove(changed + at, sample + at + run, left - run); return size - run;
    default:
        if (size + run > INPUT_MAX)
            return size;
        memmove(changed + at + run, sample + at, left);
        return size + run;
    }
}

static void try_sample(check_input *check, const smtpc_rules *rules, size_t size, int whole, int changes)
{
    unsigned long before = guard_failures();
    size_t length;
    int i;
    for (length = whole ? size : 0; length <= size; length++) {
        guard_set(sample, length);
        check(rules);
    }
    for (i = 0; i < changes && size > 0; i++) {
        guard_set(changed, change(size));
        check(rules);
    }
    *(guard_failures() > before ? &failed : &passed) += 1;
}

static void try_file(FILE *file, check_input *check, const smtpc_rules *rules, int changes)
{
    size_t size;
    int whole;
    while (read_sample(file, &size, &whole))
        try_sample(check, rules, size, whole, changes);
}

/* Any bytes, and pieces of replies in any order. */
static size_t random_text(char *text)
{
    static const char *const pieces[] = {
        "550",      "-",       " ",    "5.1.1",    "\r\n", "\\n",          "<",   ">",
        "@",        "mailbox", "full", ": ",       "=?",   "?b?",          "?=",  "[",
        "said:",    "\"",      "\\",   "https://", "{",    "\xE9\x82\xAE", "--b", "Content-Type: ",
        "Status: ", "to=",     ",",    ";"
    };
    size_t size = guard_random(RANDOM_SIZE), used = 0;
    int any = guard_random(2) == 0;
    while (used < size) {
        const char *piece = pieces[guard_random(sizeof pieces / sizeof pieces[0])];
        if (any)
            text[used++] = (char)guard_random(256);
        while (!any && *piece)
            text[used++] = *piece++;
    }
    return used;
}

static void try_random(check_input *check, const smtpc_rules *rules)
{
    static char text[2 * RANDOM_SIZE];
    unsigned long before = guard_failures();
    int i;
    for (i = 0; i < RANDOM; i++) {
        guard_set(text, random_text(text));
        check(rules);
    }
    *(guard_failures() > before ? &failed : &passed) += 1;
}

static void check_line(const smtpc_rules *rules) { guard_check_line(rules); }

static void check_message(const smtpc_rules *rules)
{
    (void)rules;
    guard_check_message();
}

/* The numbers on the first line, the text on the next. Ends the program where there are none. */
static program read_program(FILE *file)
{
    static uint32_t numbers[INPUT_MAX];
    static char text[INPUT_MAX];
    program whole = { numbers, 0, text, 0 };
    size_t size;
    int c;
    int tab;
    unsigned long number = 0;
    while ((c = fgetc(file)) != EOF && whole.count < INPUT_MAX) {
        if (c >= '0' && c <= '9') {
            number = number * 10 + (unsigned long)(c - '0');
            continue;
        }
        numbers[whole.count++] = (uint32_t)number;
        number = 0;
        if (c == '\n')
            break;
    }
    if (whole.count == 0 || !read_sample(file, &size, &tab)) {
        fprintf(stderr, "guard: no rules\n");
        exit(2);
    }
    memcpy(text, sample, size);
    whole.text_size = size;
    return whole;
}

static FILE *open_file(const char *path)
{
    FILE *file = fopen(path, "rb");
    if (!file) {
        perror(path);
        exit(2);
    }
    return file;
}

static void try_all(FILE *lines, FILE *messages, FILE *rules)
{
    static const char text[] = "550 5.1.1 zqx the user a@example.com was frobnicated https://zqx.example/";
    program whole = read_program(rules);
    void *memory;
    const smtpc_rules *loaded = guard_load(&whole, &memory);
    guard_set(text, sizeof text - 1);
    guard_check_tables();
    guard_check_programs(&whole);
    *(guard_failures() > 0 ? &failed : &passed) += 1;
    try_file(messages, check_message, NULL, MESSAGE_CHANGES);
    try_random(check_message, NULL);
    try_random(check_line, loaded);
    try_file(lines, check_line, loaded, LINE_CHANGES);
    free(memory);
}

int main(int argc, char **argv)
{
    FILE *files[3];
    int i;
    if (argc != 4) {
        fprintf(stderr, "usage: guard LINES MESSAGES RULES\n");
        return 2;
    }
    for (i = 0; i < 3; i++)
        files[i] = open_file(argv[i + 1]);
    try_all(files[0], files[1], files[2]);
    for (i = 0; i < 3; i++)
        fclose(files[i]);
    printf("%lu passed, %lu failed\n", passed, failed);
    fprintf(stderr, "%lu checks\n", guard_checks());
    return failed > 0 || passed == 0;
}
