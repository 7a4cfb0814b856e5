/* Events, verdicts, entries and reasons as tables; static names interned once for each Lua state. */
#include <string.h>

#include "lua_compat.h"
#include "lua_push.h"
#include "smtpcodes.h"

enum { SMALL = 4096, NAMES = lua_upvalueindex(1) };

void smtpc_push_name(lua_State *L, const char *name)
{
    if (!name) {
        lua_pushnil(L);
        return;
    }
    lua_pushlightuserdata(L, (void *)name);
    lua_rawget(L, NAMES);
    if (!lua_isnil(L, -1))
        return;
    lua_pop(L, 1);
    lua_pushstring(L, name);
    lua_pushlightuserdata(L, (void *)name);
    lua_pushvalue(L, -2);
    lua_rawset(L, NAMES);
}

/* The value on top becomes table[key], unless it is nil. */
void smtpc_set(lua_State *L, const char *key)
{
    if (lua_isnil(L, -1)) {
        lua_pop(L, 1);
        return;
    }
    smtpc_push_name(L, key);
    lua_insert(L, -2);
    lua_rawset(L, -3);
}

void smtpc_set_name(lua_State *L, const char *key, const char *name)
{
    if (name) {
        smtpc_push_name(L, name);
        smtpc_set(L, key);
    }
}

void smtpc_set_span(lua_State *L, const char *key, smtpc_span span)
{
    if (span.data) {
        lua_pushlstring(L, span.data, span.size);
        smtpc_set(L, key);
    }
}

static void set_integer(lua_State *L, const char *key, long value)
{
    compat_integer(L, value);
    smtpc_set(L, key);
}

void smtpc_set_boolean(lua_State *L, const char *key, int value)
{
    lua_pushboolean(L, value);
    smtpc_set(L, key);
}

static void set_status(lua_State *L, const char *key, smtpc_status status)
{
    char text[SMTPC_STATUS_ROOM];
    if (status.digit == 0)
        return;
    smtpc_put_status(text, status.digit, status.subject, status.detail);
    lua_pushstring(L, text);
    smtpc_set(L, key);
}

static long number_of(smtpc_span text)
{
    long value = 0;
    size_t i;
    for (i = 0; i < text.size && i < 9 && text.data[i] >= '0' && text.data[i] <= '9'; i++)
        value = value * 10 + (text.data[i] - '0');
    return value;
}

/* A list joined by '\n' as an array; `numbers` for integers. */
static void push_list(lua_State *L, const char *list, int numbers)
{
    int n = 0;
    lua_newtable(L);
    while (list && *list) {
        const char *stop = strchr(list, '\n');
        size_t size = stop ? (size_t)(stop - list) : strlen(list);
        smtpc_span item = { list, size };
        if (numbers)
            compat_integer(L, number_of(item));
        else
            lua_pushlstring(L, list, size);
        lua_rawseti(L, -2, ++n);
        list += size + (stop != NULL);
    }
}

void smtpc_push_list(lua_State *L, const char *list) { push_list(L, list, 0); }

static void set_list(lua_State *L, const char *key, const char *list, int numbers)
{
    if (!list)
        return;
    push_list(L, list, numbers);
    smtpc_set(L, key);
}

#define KEY_NAME(NAME, name) #name,
static const char *const field_keys[] = { SMTPC_FIELDS(KEY_NAME) };
#undef KEY_NAME

static void set_relay(lua_State *L, const smtpc_event *event)
{
    const smtpc_span *field = event->field;
    if (!field[SMTPC_RELAY_HOST].data && !field[SMTPC_RELAY_IP].data && !field[SMTPC_RELAY_PATH].data &&
        !field[SMTPC_RELAY_PORT].data)
        return;
    lua_createtable(L, 0, 4);
    smtpc_set_span(L, "host", field[SMTPC_RELAY_HOST]);
    smtpc_set_span(L, "ip", field[SMTPC_RELAY_IP]);
    smtpc_set_span(L, "path", field[SMTPC_RELAY_PATH]);
    if (field[SMTPC_RELAY_PORT].data)
        set_integer(L, "port", number_of(field[SMTPC_RELAY_PORT]));
    smtpc_set(L, "relay");
}

static void set_recipients(lua_State *L, smtpc_span list)
{
    smtpc_span address;
    size_t cursor = 0;
    int n = 0;
    if (!list.data)
        return;
    if (!memchr(list.data, ',', list.size)) {
        if (smtpc_next_address(list, &cursor, &address))
            smtpc_set_span(L, "recipient", address);
        return;
    }
    lua_newtable(L);
    while (smtpc_next_address(list, &cursor, &address)) {
        if (address.size == 0)
            continue;
        lua_pushlstring(L, address.data, address.size);
        lua_rawseti(L, -2, ++n);
    }
    if (n != 1) {
        smtpc_set(L, "recipients");
        return;
    }
    lua_rawgeti(L, -1, 1); /* a quoted comma, one address */
    lua_remove(L, -2);
    smtpc_set(L, "recipient");
}

static void set_lines(lua_State *L, smtpc_span response)
{
    smtpc_span line;
    size_t cursor = 0;
    int n = 0;
    lua_newtable(L);
    while (smtpc_next_line(response, &cursor, &line)) {
        lua_pushlstring(L, line.data ? line.data : "", line.size);
        lua_rawseti(L, -2, ++n);
    }
    if (n > 1)
        smtpc_set(L, "lines");
    else
        lua_pop(L, 1);
}

static void set_text(lua_State *L, smtpc_span response)
{
    char small[SMALL];
    char *out = small;
    size_t size;
    if (response.size == 0)
        return;
    if (response.size > sizeof small)
        out = lua_newuserdata(L, response.size);
    size = smtpc_text(response.data, response.size, out, response.size);
    lua_pushlstring(L, out, size);
    if (response.size > sizeof small)
        lua_remove(L, -2);
    if (size > 0)
        smtpc_set(L, "text");
    else
        lua_pop(L, 1);
}

static int is_plain_field(int field)
{
    return field != SMTPC_RECIPIENT && field != SMTPC_DELAY && field != SMTPC_SIZE && field != SMTPC_PID &&
           (field < SMTPC_RELAY_HOST || field > SMTPC_RELAY_PATH);
}

/* About how many fields its table has. */
static int fields_of(const smtpc_event *event)
{
    enum { REPLY_FIELDS = 5 };
    int i, count = event->field[SMTPC_RESPONSE].data ? REPLY_FIELDS : 0;
    for (i = 0; i < SMTPC_FIELD_COUNT; i++)
        count += event->field[i].data != NULL;
    return count;
}

/* An event as a table, with the replies it quotes down to `depth`. */
static void push_event(lua_State *L, const smtpc_event *event, int depth)
{
    smtpc_span response = event->field[SMTPC_RESPONSE];
    smtpc_event quoted;
    int i;
    lua_createtable(L, 0, fields_of(event));
    for (i = 0; i < SMTPC_FIELD_COUNT; i++)
        if (is_plain_field(i))
            smtpc_set_span(L, field_keys[i], event->field[i]);
    set_recipients(L, event->field[SMTPC_RECIPIENT]);
    set_relay(L, event);
    if (event->field[SMTPC_PID].data)
        set_integer(L, "pid", number_of(event->field[SMTPC_PID]));
    if (event->delay >= 0) {
        lua_pushnumber(L, event->delay);
        smtpc_set(L, "delay");
    }
    if (event->size >= 0)
        set_integer(L, "size", (long)event->size);
    if (event->code)
        set_integer(L, "code", event->code);
    set_status(L, "status", event->status);
    if (event->status.digit)
        smtpc_set_name(L, "status_source", event->status_from_mta ? "mta" : "reply");
    set_text(L, response);
    set_lines(L, response);
    if (event->incomplete)
        smtpc_set_boolean(L, "complete", 0);
    if (depth > 0 && smtpc_quoted(event, &quoted)) {
        luaL_checkstack(L, PUSH_SLOTS, "too many quoted replies");
        push_event(L, &quoted, depth - 1);
        smtpc_set(L, "inner");
    }
}

void smtpc_push_event(lua_State *L, const smtpc_event *event)
{
    enum { QUOTED_DEPTH = 4 };
    push_event(L, event, QUOTED_DEPTH);
}

static void set_blocklist(lua_State *L, const smtpc_verdict *verdict)
{
    if (!verdict->blocklist_name)
        return;
    lua_createtable(L, 0, 4);
    smtpc_set_name(L, "name", verdict->blocklist_name);
    smtpc_set_name(L, "zone", verdict->blocklist_zone);
    smtpc_set_name(L, "operator", verdict->blocklist_operator);
    smtpc_set_name(L, "delist", verdict->blocklist_delist);
    smtpc_set(L, "blocklist");
}

/* Which evidence stood where, and what it names. */
static void set_evidence(lua_State *L, const smtpc_verdict *verdict)
{
    if (verdict->first) {
        set_integer(L, "first", (long)verdict->first);
        set_integer(L, "last", (long)verdict->last);
    }
    if (verdict->code)
        set_integer(L, "code", verdict->code);
    set_status(L, "status", verdict->status);
    smtpc_set_span(L, "stage", verdict->stage);
    smtpc_set_span(L, "outcome", verdict->outcome);
    smtpc_set_name(L, "provider", verdict->provider);
    if (verdict->retry_after >= 0) {
        set_integer(L, "retry_after", (long)verdict->retry_after);
        smtpc_set_name(L, "retry_from", verdict->retry_from);
    }
    set_blocklist(L, verdict);
    smtpc_set_span(L, "url", verdict->url);
    smtpc_set_span(L, "vendor_code", verdict->vendor_code);
}

void smtpc_push_verdict(lua_State *L, const smtpc_verdict *verdict)
{
    lua_createtable(L, 0, 20);
    smtpc_set_name(L, "reason", verdict->reason);
    smtpc_set_name(L, "category", verdict->category);
    smtpc_set_name(L, "class", verdict->class_name);
    smtpc_set_boolean(L, "temporary", verdict->temporary);
    smtpc_set_name(L, "action", verdict->action);
    smtpc_set_name(L, "scope", verdict->scope);
    lua_pushnumber(L, verdict->confidence);
    smtpc_set(L, "confidence");
    smtpc_set_boolean(L, "conflict", verdict->conflict);
    smtpc_set_name(L, "via", verdict->via);
    smtpc_set_name(L, "rule", verdict->rule);
    set_evidence(L, verdict);
}

void smtpc_push_entry(lua_State *L, const smtpc_entry *entry)
{
    lua_createtable(L, 0, 20);
    lua_pushstring(L, entry->code);
    smtpc_set(L, "code");
    smtpc_set_name(L, "kind", entry->kind);
    smtpc_set_name(L, "standing", entry->standing);
    smtpc_set_name(L, "class", entry->class_name);
    set_list(L, "classes", entry->classes, 1);
    if (entry->subject >= 0)
        set_integer(L, "subject", entry->subject);
    if (entry->detail >= 0)
        set_integer(L, "detail", entry->detail);
    smtpc_set_name(L, "subject_title", entry->subject_title);
    smtpc_set_name(L, "title", entry->title);
    smtpc_set_name(L, "meaning", entry->meaning);
    set_list(L, "causes", entry->causes, 0);
    smtpc_set_name(L, "advice", entry->advice);
    smtpc_set_name(L, "vendor", entry->vendor);
    smtpc_set_name(L, "origin", entry->origin);
    smtpc_set_name(L, "reason", entry->reason);
    set_list(L, "basic", entry->basic, 1);
    set_list(L, "enhanced", entry->enhanced, 0);
    set_list(L, "references", entry->references, 0);
    smtpc_set_boolean(L, "exact", !entry->inexact);
}

void smtpc_push_reason(lua_State *L, const smtpc_reason_info *info)
{
    lua_createtable(L, 0, 12);
    smtpc_set_name(L, "category", info->category);
    smtpc_set_name(L, "means", info->means);
    smtpc_set_name(L, "action", info->action);
    smtpc_set_name(L, "scope", info->scope);
    if (info->temporary >= 0)
        smtpc_set_boolean(L, "temporary", info->temporary);
    if (info->retry_after >= 0)
        set_integer(L, "retry_after", (long)info->retry_after);
    smtpc_set_name(L, "sisimai", info->sisimai);
    smtpc_set_name(L, "kumomta", info->kumomta);
    smtpc_set_name(L, "powermta", info->powermta);
    smtpc_set_name(L, "sparkpost", info->sparkpost);
    smtpc_set_name(L, "bounce_classifier", info->bounce_classifier);
    smtpc_set_name(L, "ses", info->ses);
}
