/* The lines of a log, of which most tell nothing: these are passed over before anything is allocated. */
#include <string.h>

#include "lua_compat.h"
#include "lua_push.h"
#include "smtpcodes.h"

enum { SCRATCH = 4096, SCAN_SLOTS = 16 };

/* What scan is asked, and how far it is. */
struct scan {
    smtpc_span text;
    size_t position, limit; /* position: 0-based */
    int whole, all;
    smtpc_hints hints;
    size_t lines, cut;
};

static smtpc_span optional_span(lua_State *L, int index)
{
    smtpc_span span = { NULL, 0 };
    return lua_isnoneornil(L, index) ? span : smtpc_check_text(L, index);
}

static struct scan check_scan(lua_State *L)
{
    lua_Number position = luaL_checknumber(L, 2);
    struct scan scan;
    memset(&scan, 0, sizeof scan);
    scan.text = smtpc_check_text(L, 1);
    luaL_argcheck(L, position >= 1 && position <= (lua_Number)scan.text.size + 1, 2, "outside the text");
    scan.position = (size_t)position - 1;
    scan.whole = lua_toboolean(L, 3);
    scan.limit = (size_t)luaL_checknumber(L, 4);
    scan.all = lua_toboolean(L, 5);
    scan.hints.header = optional_span(L, 6);
    scan.hints.mta = optional_span(L, 7);
    return scan;
}

/* The next line, without its break and cut to the limit; 0 where none has ended yet. */
static int take_line(struct scan *scan, smtpc_span *line)
{
    const char *start = scan->text.data + scan->position, *stop = NULL;
    size_t left = scan->text.size - scan->position;
    if (scan->whole) {
        stop = start + left - (left > 0 && start[left - 1] == '\n');
        scan->position = scan->text.size;
    } else {
        stop = left > 0 ? memchr(start, '\n', left) : NULL;
        if (!stop)
            return 0;
        scan->position += (size_t)(stop - start) + 1;
    }
    if (stop > start && stop[-1] == '\r')
        stop--;
    line->data = start;
    line->size = (size_t)(stop - start);
    scan->lines++;
    if (line->size > scan->limit) {
        line->size = scan->limit;
        scan->cut++;
    }
    return 1;
}

static int is_outcome(const smtpc_event *event, const char *name)
{
    smtpc_span outcome = event->field[SMTPC_OUTCOME];
    return outcome.size == strlen(name) && memcmp(outcome.data, name, outcome.size) == 0;
}

/* Does a line that was read so tell anything? */
static int tells(const struct scan *scan, int result, const smtpc_event *event, const smtpc_ties *ties)
{
    if (result == SMTPC_OK)
        return scan->all || ties->key.data || !(is_outcome(event, "attempt") || is_outcome(event, "detail"));
    return result == SMTPC_PART;
}

static void push_span(lua_State *L, smtpc_span span)
{
    if (span.data)
        lua_pushlstring(L, span.data, span.size);
    else
        lua_pushnil(L);
}

/* The key within all logs: logger, MTA and key; nil where there is none. */
static void push_key(lua_State *L, const smtpc_event *event, smtpc_span logger, smtpc_span key)
{
    smtpc_span mta = event->field[SMTPC_MTA];
    if (!key.data) {
        lua_pushnil(L);
        return;
    }
    lua_pushlstring(L, logger.data ? logger.data : "", logger.size);
    lua_pushliteral(L, " ");
    lua_pushlstring(L, mta.data ? mta.data : "", mta.size);
    lua_pushliteral(L, " ");
    lua_pushlstring(L, key.data, key.size);
    lua_concat(L, 5);
}

static int push_counts(lua_State *L, const struct scan *scan)
{
    compat_integer(L, scan->position + 1);
    compat_integer(L, scan->lines);
    compat_integer(L, scan->cut);
    return 3;
}

/* A line that tells something: where it stands, what it says, what ties it to others. */
static int push_line(lua_State *L, const struct scan *scan, smtpc_span line, int result,
                     const smtpc_event *event, const smtpc_ties *ties)
{
    size_t first = (size_t)(line.data - scan->text.data);
    luaL_checkstack(L, SCAN_SLOTS + PUSH_SLOTS, "too many values");
    push_counts(L, scan);
    compat_integer(L, first + 1);
    compat_integer(L, first + line.size);
    smtpc_push_event(L, event);
    lua_pushboolean(L, result == SMTPC_OK);
    push_key(L, event, ties->logger, ties->key);
    push_key(L, event, ties->logger, ties->group);
    lua_pushboolean(L, ties->ends);
    push_span(L, ties->columns);
    return 11;
}

/*
 * scan(text, position, whole, limit, all [, header [, mta]])
 *   -> behind, lines, cut [, first, last, event, own, key, group, ends, columns]
 * Reads the lines of `text` from `position` on up to the first that tells something: an event (`own`), of the
 * outcomes attempt and detail only with `all` or a key, or facts for one of another line. `behind` is where
 * the next line begins, `lines` how many were read, `cut` how many of them were longer than `limit` bytes.
 * Without such a line only the counts are returned; `behind` is then where a line begins that has not ended.
 * `whole`: all of the text is one line.
 */
int smtpc_lua_scan(lua_State *L)
{
    struct scan scan = check_scan(L);
    char small[SCRATCH];
    smtpc_span line;
    smtpc_event event;
    smtpc_ties ties;
    while (take_line(&scan, &line)) {
        smtpc_scratch scratch = { small, sizeof small, 0 };
        int result = SMTPC_UNKNOWN_FORMAT;
        if (line.size > 0)
            result = smtpc_parse_part(line.data, line.size, &scan.hints, &scratch, &event, &ties);
        if (tells(&scan, result, &event, &ties)) {
            if (line.size > sizeof small) {
                scratch.data = lua_newuserdata(L, line.size);
                scratch.size = line.size;
                scratch.used = 0;
                result = smtpc_parse_part(line.data, line.size, &scan.hints, &scratch, &event, &ties);
            }
            return push_line(L, &scan, line, result, &event, &ties);
        }
        if (scan.whole)
            break;
    }
    return push_counts(L, &scan);
}
