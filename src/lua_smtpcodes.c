/* The Lua module smtpcodes.core: arguments checked, the pure core called, results pushed. */
#include <string.h>

#include "lua_compat.h"
#include "smtpcodes.h"

#if defined(__GNUC__)
#define EXPORT __attribute__((visibility("default")))
#else
#define EXPORT
#endif

enum { SCRATCH = 4096, READINGS_KEY = 20, NAMES = lua_upvalueindex(1) };

/* ---- pushing ---- */

/* A static string, interned once: the upvalue maps its address to the Lua string. NULL is nil. */
static void push_name(lua_State *L, const char *name)
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
static void set(lua_State *L, const char *key)
{
    if (lua_isnil(L, -1)) {
        lua_pop(L, 1);
        return;
    }
    push_name(L, key);
    lua_insert(L, -2);
    lua_rawset(L, -3);
}

static void set_name(lua_State *L, const char *key, const char *name)
{
    if (name) {
        push_name(L, name);
        set(L, key);
    }
}

static void set_span(lua_State *L, const char *key, smtpc_span span)
{
    if (span.data) {
        lua_pushlstring(L, span.data, span.size);
        set(L, key);
    }
}

static void set_integer(lua_State *L, const char *key, long value)
{
    compat_integer(L, value);
    set(L, key);
}

static void set_boolean(lua_State *L, const char *key, int value)
{
    lua_pushboolean(L, value);
    set(L, key);
}

static char *put_number(char *out, unsigned number)
{
    if (number >= 100)
        *out++ = (char)('0' + number / 100 % 10);
    if (number >= 10)
        *out++ = (char)('0' + number / 10 % 10);
    *out++ = (char)('0' + number % 10);
    return out;
}

static void set_status(lua_State *L, const char *key, smtpc_status status)
{
    char text[16], *p = text;
    if (status.digit == 0)
        return;
    p = put_number(p, status.digit);
    *p++ = '.';
    p = put_number(p, status.subject);
    *p++ = '.';
    p = put_number(p, status.detail);
    lua_pushlstring(L, text, (size_t)(p - text));
    set(L, key);
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
static void set_list(lua_State *L, const char *key, const char *list, int numbers)
{
    int n = 0;
    if (!list)
        return;
    lua_newtable(L);
    while (*list) {
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
    set(L, key);
}

static smtpc_span text_span(lua_State *L, int index)
{
    smtpc_span span;
    span.data = compat_text(L, index, &span.size);
    return span;
}

/* ---- options from a table ---- */

static smtpc_span field_span(lua_State *L, int table, const char *key)
{
    smtpc_span span = { NULL, 0 };
    lua_getfield(L, table, key);
    if (lua_type(L, -1) == LUA_TSTRING)
        span.data = lua_tolstring(L, -1, &span.size);
    lua_pop(L, 1); /* the table keeps it alive */
    return span;
}

static int field_integer(lua_State *L, int table, const char *key)
{
    int value;
    lua_getfield(L, table, key);
    value = lua_isnumber(L, -1) ? (int)lua_tonumber(L, -1) : 0;
    lua_pop(L, 1);
    return value;
}

static smtpc_status field_status(lua_State *L, int table, const char *key)
{
    smtpc_status status = { 0, 0, 0 };
    smtpc_span text = field_span(L, table, key);
    smtpc_event event;
    if (text.size > 0 && smtpc_parse(text.data, text.size, text, NULL, &event) == SMTPC_OK)
        status = event.status;
    return status;
}

/* A relay given as a host name or as the table of an event. */
static smtpc_span relay_host(lua_State *L, int table)
{
    smtpc_span host = field_span(L, table, "relay");
    if (host.data)
        return host;
    lua_getfield(L, table, "relay");
    if (lua_istable(L, -1))
        host = field_span(L, lua_gettop(L), "host");
    lua_pop(L, 1);
    return host;
}

static const smtpc_context *check_context(lua_State *L, int index, smtpc_context *context)
{
    if (lua_isnoneornil(L, index))
        return NULL;
    luaL_checktype(L, index, LUA_TTABLE);
    memset(context, 0, sizeof *context);
    context->code = field_integer(L, index, "code");
    context->status = field_status(L, index, "status");
    context->stage = field_span(L, index, "stage");
    context->provider = field_span(L, index, "provider");
    context->mta = field_span(L, index, "mta");
    context->relay = relay_host(L, index);
    return context;
}

/* ---- events ---- */

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
    set_span(L, "host", field[SMTPC_RELAY_HOST]);
    set_span(L, "ip", field[SMTPC_RELAY_IP]);
    set_span(L, "path", field[SMTPC_RELAY_PATH]);
    if (field[SMTPC_RELAY_PORT].data)
        set_integer(L, "port", number_of(field[SMTPC_RELAY_PORT]));
    set(L, "relay");
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
            set_span(L, "recipient", address);
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
        set(L, "recipients");
        return;
    }
    lua_rawgeti(L, -1, 1); /* a quoted comma, one address */
    lua_remove(L, -2);
    set(L, "recipient");
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
        set(L, "lines");
    else
        lua_pop(L, 1);
}

static void set_text(lua_State *L, smtpc_span response)
{
    char small[SCRATCH];
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
        set(L, "text");
    else
        lua_pop(L, 1);
}

static int is_plain_field(int field)
{
    return field != SMTPC_RECIPIENT && field != SMTPC_DELAY && field != SMTPC_SIZE && field != SMTPC_INNER &&
           field != SMTPC_PID && (field < SMTPC_RELAY_HOST || field > SMTPC_RELAY_PATH);
}

static void push_event(lua_State *L, const smtpc_event *event)
{
    smtpc_span response = event->field[SMTPC_RESPONSE];
    int i;
    lua_createtable(L, 0, 20);
    for (i = 0; i < SMTPC_FIELD_COUNT; i++)
        if (is_plain_field(i))
            set_span(L, field_keys[i], event->field[i]);
    set_recipients(L, event->field[SMTPC_RECIPIENT]);
    set_relay(L, event);
    if (event->field[SMTPC_PID].data)
        set_integer(L, "pid", number_of(event->field[SMTPC_PID]));
    if (event->delay >= 0) {
        lua_pushnumber(L, event->delay);
        set(L, "delay");
    }
    if (event->size >= 0)
        set_integer(L, "size", (long)event->size);
    if (event->code)
        set_integer(L, "code", event->code);
    set_status(L, "status", event->status);
    if (event->status.digit)
        set_name(L, "status_source", event->status_from_mta ? "mta" : "reply");
    set_text(L, response);
    set_lines(L, response);
    if (event->incomplete)
        set_boolean(L, "complete", 0);
}

/* The fields classify reads, from an event's table. */
static void read_event(lua_State *L, int index, smtpc_event *event)
{
    memset(event, 0, sizeof *event);
    event->field[SMTPC_RESPONSE] = field_span(L, index, "response");
    if (!event->field[SMTPC_RESPONSE].data)
        event->field[SMTPC_RESPONSE] = field_span(L, index, "text");
    event->field[SMTPC_OUTCOME] = field_span(L, index, "outcome");
    event->field[SMTPC_STAGE] = field_span(L, index, "stage");
    event->field[SMTPC_MTA] = field_span(L, index, "mta");
    event->field[SMTPC_RELAY_HOST] = relay_host(L, index);
    event->code = field_integer(L, index, "code");
    event->status = field_status(L, index, "status");
}

static int fail(lua_State *L, const char *message, size_t offset)
{
    lua_pushnil(L);
    lua_pushstring(L, message);
    compat_integer(L, offset + 1);
    return 3;
}

/* parse(line [, hints]) -> event | nil, message, offset */
static int l_parse(lua_State *L)
{
    smtpc_span text = text_span(L, 1), mta = { NULL, 0 };
    char small[SCRATCH];
    smtpc_scratch scratch = { small, sizeof small, 0 };
    smtpc_event event;
    int result;
    if (!lua_isnoneornil(L, 2)) {
        luaL_checktype(L, 2, LUA_TTABLE);
        mta = field_span(L, 2, "mta");
    }
    if (text.size > sizeof small) {
        scratch.data = lua_newuserdata(L, text.size);
        scratch.size = text.size;
    }
    result = smtpc_parse(text.data, text.size, mta, &scratch, &event);
    if (result == SMTPC_OK) {
        push_event(L, &event);
        return 1;
    }
    return fail(L, result == SMTPC_NO_EVENT ? "no delivery event" : "unknown format", event.error_offset);
}

/* reply(text) -> event | nil, message, offset */
static int l_reply(lua_State *L)
{
    smtpc_span text = text_span(L, 1);
    smtpc_event event;
    if (smtpc_reply(text.data, text.size, &event) == SMTPC_OK) {
        push_event(L, &event);
        return 1;
    }
    return fail(L, smtpc_reply_error(text.data, text.size), event.error_offset);
}

/* ---- verdicts ---- */

static void judge(lua_State *L, smtpc_verdict *verdict)
{
    smtpc_context context;
    const smtpc_context *known = check_context(L, 2, &context);
    char small[SCRATCH];
    smtpc_scratch scratch = { small, sizeof small, 0 };
    smtpc_event event;
    if (lua_istable(L, 1) && !luaL_getmetafield(L, 1, "__tostring")) {
        read_event(L, 1, &event);
        smtpc_classify_event(&event, known, verdict);
        return;
    }
    lua_settop(L, 2);
    {
        smtpc_span text = text_span(L, 1);
        smtpc_classify(text.data, text.size, known, &scratch, verdict);
        /* what points into the buffer on this stack dies with it */
        if (verdict->url.data >= small && verdict->url.data < small + sizeof small) {
            lua_pushlstring(L, verdict->url.data, verdict->url.size);
            verdict->url.data = lua_tostring(L, -1);
        }
        if (verdict->vendor_code.data >= small && verdict->vendor_code.data < small + sizeof small) {
            lua_pushlstring(L, verdict->vendor_code.data, verdict->vendor_code.size);
            verdict->vendor_code.data = lua_tostring(L, -1);
        }
    }
}

static void set_blocklist(lua_State *L, const smtpc_verdict *verdict)
{
    if (!verdict->blocklist_name)
        return;
    lua_createtable(L, 0, 4);
    set_name(L, "name", verdict->blocklist_name);
    set_name(L, "zone", verdict->blocklist_zone);
    set_name(L, "operator", verdict->blocklist_operator);
    set_name(L, "delist", verdict->blocklist_delist);
    set(L, "blocklist");
}

/* classify(input [, context]) -> verdict */
static int l_classify(lua_State *L)
{
    smtpc_verdict verdict;
    judge(L, &verdict);
    lua_createtable(L, 0, 20);
    set_name(L, "reason", verdict.reason);
    set_name(L, "category", verdict.category);
    set_name(L, "class", verdict.class_name);
    set_boolean(L, "temporary", verdict.temporary);
    set_name(L, "action", verdict.action);
    set_name(L, "scope", verdict.scope);
    lua_pushnumber(L, verdict.confidence);
    set(L, "confidence");
    set_boolean(L, "conflict", verdict.conflict);
    set_name(L, "via", verdict.via);
    set_name(L, "rule", verdict.rule);
    if (verdict.first) {
        set_integer(L, "first", (long)verdict.first);
        set_integer(L, "last", (long)verdict.last);
    }
    if (verdict.code)
        set_integer(L, "code", verdict.code);
    set_status(L, "status", verdict.status);
    set_span(L, "stage", verdict.stage);
    set_span(L, "outcome", verdict.outcome);
    set_name(L, "provider", verdict.provider);
    if (verdict.retry_after >= 0) {
        set_integer(L, "retry_after", (long)verdict.retry_after);
        set_name(L, "retry_from", verdict.retry_from);
    }
    set_blocklist(L, &verdict);
    set_span(L, "url", verdict.url);
    set_span(L, "vendor_code", verdict.vendor_code);
    return 1;
}

/* reason(input [, context]) -> reason, action, temporary, confidence */
static int l_reason(lua_State *L)
{
    smtpc_verdict verdict;
    judge(L, &verdict);
    push_name(L, verdict.reason);
    push_name(L, verdict.action);
    lua_pushboolean(L, verdict.temporary);
    lua_pushnumber(L, verdict.confidence);
    return 4;
}

/* ---- the registry ---- */

static void push_entry(lua_State *L, const smtpc_entry *entry)
{
    lua_createtable(L, 0, READINGS_KEY);
    lua_pushstring(L, entry->code);
    set(L, "code");
    set_name(L, "kind", entry->kind);
    set_name(L, "standing", entry->standing);
    set_name(L, "class", entry->class_name);
    set_list(L, "classes", entry->classes, 1);
    if (entry->subject >= 0)
        set_integer(L, "subject", entry->subject);
    if (entry->detail >= 0)
        set_integer(L, "detail", entry->detail);
    set_name(L, "subject_title", entry->subject_title);
    set_name(L, "title", entry->title);
    set_name(L, "meaning", entry->meaning);
    set_list(L, "causes", entry->causes, 0);
    set_name(L, "advice", entry->advice);
    set_name(L, "vendor", entry->vendor);
    set_name(L, "origin", entry->origin);
    set_name(L, "reason", entry->reason);
    set_list(L, "basic", entry->basic, 1);
    set_list(L, "enhanced", entry->enhanced, 0);
    set_list(L, "references", entry->references, 0);
    set_boolean(L, "exact", !entry->inexact);
}

/* The code argument: a number, a string or anything with __tostring. */
static smtpc_span code_span(lua_State *L)
{
    smtpc_span span = { NULL, 0 };
    if (lua_type(L, 1) != LUA_TNUMBER && lua_type(L, 1) != LUA_TSTRING && !luaL_callmeta(L, 1, "__tostring"))
        luaL_argerror(L, 1, lua_pushfstring(L, "number or string expected, got %s", luaL_typename(L, 1)));
    if (lua_type(L, 1) == LUA_TNUMBER && lua_tonumber(L, 1) == (lua_Number)(int)lua_tonumber(L, 1))
        lua_pushfstring(L, "%d", (int)lua_tonumber(L, 1));
    else if (lua_type(L, 1) == LUA_TNUMBER || lua_type(L, 1) == LUA_TSTRING)
        lua_pushvalue(L, 1);
    span.data = lua_tolstring(L, -1, &span.size);
    return span;
}

/* lookup(code [, { kind =, provider = }]) -> entry | nil, message */
static int l_lookup(lua_State *L)
{
    smtpc_entry entries[SMTPC_READINGS];
    smtpc_span code, kind = { NULL, 0 }, provider = { NULL, 0 };
    const char *message;
    int count, i;
    if (lua_isnone(L, 1))
        luaL_argerror(L, 1, "number or string expected, got no value");
    if (!lua_isnoneornil(L, 2)) {
        luaL_checktype(L, 2, LUA_TTABLE);
        kind = field_span(L, 2, "kind");
        provider = field_span(L, 2, "provider");
    }
    lua_settop(L, 2);
    code = code_span(L);
    count = smtpc_lookup(code, kind, provider, entries, &message);
    if (count == 0) {
        lua_pushnil(L);
        lua_pushliteral(L, "code '");
        lua_pushlstring(L, code.data, code.size > 60 ? 60 : code.size);
        lua_pushfstring(L, "': %s", message);
        lua_concat(L, 3);
        return 2;
    }
    push_entry(L, &entries[0]);
    if (count > 1) {
        lua_createtable(L, count - 1, 0);
        for (i = 1; i < count; i++) {
            push_entry(L, &entries[i]);
            lua_rawseti(L, -2, i);
        }
        set(L, "readings");
    }
    return 1;
}

/* entry(index) -> entry | nil: all entries by number, for codes() */
static int l_entry(lua_State *L)
{
    smtpc_entry entry;
    int index = (int)luaL_checkinteger(L, 1);
    luaL_argcheck(L, index > 0, 1, "must be positive");
    if (!smtpc_entry_at((size_t)index - 1, &entry))
        return 0;
    push_entry(L, &entry);
    return 1;
}

/* reply_for(reason [, temporary]) -> code, status, text | nil, message */
static int l_reply_for(lua_State *L)
{
    smtpc_span reason = text_span(L, 1);
    const char *status, *text;
    int code;
    if (!smtpc_reply_for(reason, lua_isnoneornil(L, 2) ? -1 : lua_toboolean(L, 2), &code, &status, &text)) {
        lua_pushnil(L);
        lua_pushfstring(L, "unknown reason '%s'", reason.data);
        return 2;
    }
    compat_integer(L, code);
    push_name(L, status);
    push_name(L, text);
    return 3;
}

/* reasons() -> the taxonomy as a new table */
static int l_reasons(lua_State *L)
{
    smtpc_reason_info info;
    size_t i;
    lua_newtable(L);
    for (i = 0; smtpc_reason_at(i, &info); i++) {
        lua_createtable(L, 0, 12);
        set_name(L, "category", info.category);
        set_name(L, "means", info.means);
        set_name(L, "action", info.action);
        set_name(L, "scope", info.scope);
        if (info.temporary >= 0)
            set_boolean(L, "temporary", info.temporary);
        if (info.retry_after >= 0)
            set_integer(L, "retry_after", (long)info.retry_after);
        set_name(L, "sisimai", info.sisimai);
        set_name(L, "kumomta", info.kumomta);
        set_name(L, "powermta", info.powermta);
        set_name(L, "sparkpost", info.sparkpost);
        set_name(L, "bounce_classifier", info.bounce_classifier);
        set_name(L, "ses", info.ses);
        set(L, info.name);
    }
    return 1;
}

/* A module built for one Lua and loaded by another would answer nonsense. */
static void check_lua(lua_State *L)
{
    const char *running;
    const char *built = LUA_VERSION;
    lua_getglobal(L, "_VERSION");
    running = lua_tostring(L, -1);
    if (!running || strcmp(running, built) != 0)
        luaL_error(L, "smtpcodes.core was built for %s and cannot run in %s", built,
                   running ? running : "another Lua");
    lua_pop(L, 1);
}

EXPORT int luaopen_smtpcodes_core(lua_State *L);

int luaopen_smtpcodes_core(lua_State *L)
{
    static const luaL_Reg functions[] = {
        { "classify", l_classify }, { "entry", l_entry },         { "lookup", l_lookup },
        { "parse", l_parse },       { "reason", l_reason },       { "reasons", l_reasons },
        { "reply", l_reply },       { "reply_for", l_reply_for }, { NULL, NULL },
    };
    check_lua(L);
    lua_createtable(L, 0, 12);
    lua_newtable(L); /* static names, interned */
    compat_setfuncs(L, functions, 1);
    lua_pushliteral(L, SMTPC_VERSION);
    lua_setfield(L, -2, "VERSION");
    lua_pushliteral(L, LUA_VERSION);
    lua_setfield(L, -2, "LUA");
    compat_integer(L, SMTPC_TAXONOMY);
    lua_setfield(L, -2, "TAXONOMY");
    return 1;
}
