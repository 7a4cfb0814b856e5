/* Waiting times that a text names. The words that say so are data: src/data/waits.lua. */
#include "core.h"
#include "span.h"

enum {
    WAIT_MAX = 30 * 86400,
    BARRED = 4 /* words behind "queued", "tried" in which a time is how long it took */
};

/* A reader of words and numbers; `p` stands behind the current one. */
struct reader {
    const char *text, *p, *end;
    enum smtpc_wait_role role;
    double value; /* of a number, a unit, a whole time */
    int bar;      /* words left in which a time has passed already */
};

static enum smtpc_wait_role find_role(const smtpc_spelling *word, double *value)
{
    size_t low = 0, high = smtpc_wait_count, length = word->length;
    if (length > WORD_MAX)
        return WAIT_OTHER;
    while (low < high) {
        size_t middle = low + (high - low) / 2;
        const char *text = string_at(smtpc_waits[middle].text);
        int order = strncmp(text, word->letter, length);
        if (order == 0 && text[length] != '\0')
            order = 1;
        if (order == 0) {
            *value = smtpc_waits[middle].value;
            return (enum smtpc_wait_role)smtpc_waits[middle].role;
        }
        if (order < 0)
            low = middle + 1;
        else
            high = middle;
    }
    return WAIT_OTHER;
}

static void read_word(struct reader *reader)
{
    smtpc_spelling word;
    const char *p = reader->p, *end = reader->end;
    size_t length = 1;
    word.length = 0;
    for (; p < end; p += length) {
        enum smtpc_character character = CHARACTER_LETTER;
        length = 1;
        if (is_alpha(*p))
            smtpc_spell(&word, lower(*p));
        else if ((unsigned char)*p < 0x80 && *p != '\'')
            break;
        else if ((unsigned char)*p >= 0x80)
            character = smtpc_fold_character(p, end, &word, &length);
        if (character >= CHARACTER_SEPARATOR) {
            size_t i;
            if (word.length > 0)
                break;
            for (i = 0; i < length; i++)
                smtpc_spell(&word, p[i]);
            p += length;
            break;
        }
    }
    reader->p = p;
    reader->role = find_role(&word, &reader->value);
}

/* "00:02:00" at `p`; the minutes of "5:00" are as likely a clock, so three parts are asked for. */
static double read_clock(const char *p, const char *end)
{
    if (end - p < 8 || !is_digit(p[0]) || !is_digit(p[1]) || p[2] != ':' || !is_digit(p[3]) ||
        !is_digit(p[4]) || p[5] != ':' || !is_digit(p[6]) || !is_digit(p[7]) ||
        (end - p > 8 && (is_alnum(p[8]) || p[8] == ':')))
        return 0;
    return ((p[0] - '0') * 10 + (p[1] - '0')) * 3600.0 + ((p[3] - '0') * 10 + (p[4] - '0')) * 60.0 +
           (p[6] - '0') * 10 + (p[7] - '0');
}

/* Digits; part of an address, version, date or id they are no number. */
static void read_number(struct reader *reader)
{
    const char *p = reader->p;
    char before = p > reader->text ? p[-1] : ' ';
    double clock = read_clock(p, reader->end);
    int bound =
        before == '.' || before == ':' || before == '@' || before == '_' ||
        (is_alpha(before) && reader->role != WAIT_UNIT && reader->role != WAIT_ASKING); /* "1h30m", "PT5M" */
    reader->role = WAIT_OTHER;
    reader->value = clock;
    if (clock > 0 && !bound) {
        reader->role = WAIT_WHOLE;
        reader->p = p + 8;
        return;
    }
    for (; p < reader->end && is_digit(*p); p++)
        reader->value = reader->value < WAIT_MAX ? reader->value * 10 + (*p - '0') : reader->value;
    if (!bound && !(p + 1 < reader->end && (*p == '.' || *p == ':') && is_alnum(p[1])))
        reader->role = WAIT_NUMBER;
    reader->p = p;
}

/* The next word or number. A sentence's end is a word of its own. */
static void next_word(struct reader *reader)
{
    const char *p = reader->p, *end = reader->end;
    while (p < end && (unsigned char)*p < 0x80 && !is_alnum(*p) && *p != ';' && *p != '.')
        p++;
    reader->p = p;
    if (p >= end) {
        reader->role = WAIT_END;
    } else if (is_digit(*p)) {
        read_number(reader);
    } else if (*p == ';' || *p == '.') {
        reader->p = p + 1;
        reader->role = WAIT_OTHER;
    } else {
        read_word(reader);
    }
}

/*
 * A time from the current word on: "5 minutes", "five to ten minutes", "half an hour", "1h30m", "00:02:00".
 * Seconds, or -1; the current word is then the one behind it.
 */
static double read_time(struct reader *reader)
{
    double total = 0, number = -1, share = 1;
    for (;; next_word(reader)) {
        if (reader->role == WAIT_WHOLE) {
            total = reader->value;
            next_word(reader);
            break;
        }
        if (reader->role == WAIT_NUMBER) {
            number = reader->value;
        } else if (reader->role == WAIT_HALF) {
            share = 0.5;
            number = number < 0 ? 1 : number;
        } else if (reader->role == WAIT_UNIT && number >= 0) {
            total += number * share * reader->value;
            number = -1;
            share = 1;
        } else if (reader->role != WAIT_FILLER) {
            break;
        }
    }
    return total > 0 && total <= WAIT_MAX ? total : -1;
}

/* "Retry-After: 120": seconds without a unit. */
static double read_field(struct reader *reader)
{
    double value;
    const char *p = reader->p;
    if (p >= reader->end || (*p != ':' && *p != '='))
        return -1;
    next_word(reader);
    value = reader->role == WAIT_NUMBER ? reader->value : -1;
    return value > 0 && value <= WAIT_MAX ? value : -1;
}

/* Notes what the current word says of the time that may follow; 1 where one is asked for. */
static int leads(struct reader *reader, int led, int *counted)
{
    int after_count = *counted;
    *counted = reader->role == WAIT_COUNTED;
    reader->bar -= reader->bar > 0;
    switch (reader->role) {
    case WAIT_ASKING: reader->bar = 0; return 2;
    case WAIT_LEADING: return led == 2 ? 2 : !after_count && reader->bar == 0;
    case WAIT_FILLER: *counted = after_count; return led;
    case WAIT_ELAPSED: reader->bar = BARRED; return 0;
    default: return 0;
    }
}

double smtpc_find_wait(const char *text, size_t size)
{
    struct reader reader = { text, text, text + size, WAIT_OTHER, 0, 0 };
    int led = 0, counted = 0;
    double seconds;
    for (next_word(&reader); reader.role != WAIT_END;) {
        if (reader.role == WAIT_NUMBER || reader.role == WAIT_HALF || reader.role == WAIT_WHOLE) {
            seconds = read_time(&reader);
            if (seconds > 0 && reader.role != WAIT_AGO &&
                (led || (reader.role == WAIT_LATER && reader.bar == 0 && !counted)))
                return seconds;
            led = counted = 0;
            continue;
        }
        led = leads(&reader, led, &counted);
        if (led == 2 && reader.role == WAIT_LEADING && (seconds = read_field(&reader)) > 0)
            return seconds;
        next_word(&reader);
    }
    return -1;
}
