/* The Lua module smtpcodes.core: arguments checked, the pure core called, results pushed. */
#include <string.h>

#include "lua_compat.h"
#include "lua_push.h"
#include "smtpcodes.h"

#if defined(__GNUC__)
#define EXPORT __attribute__((visibility("default")))
#else
#define EXPORT
#endif

enum { SCRATCH = 4096, CODE_LIMIT = 1 << 30, QUOTED_MAX = 60 };
enum { RULES = lua_upvalueindex(2) };

smtpc_span smtpc_check_text(lua_State *L, int index)
{
    smtpc_span span;
    span.data = compat_text(L, index, &span.size);
    return span;
}

/* Pushes table[key], without a new string for the key. */
static void push_field(lua_State *L, int table, const char *key)
{
    smtpc_push_name(L, key);
    lua_gettable(L, table);
}

/* Replaces the value on top by what its __tostring gives, where it has one. */
static void replace_by_text(lua_State *L)
{
    if (lua_type(L, -1) != LUA_TSTRING && luaL_callmeta(L, -1, "__tostring"))
        lua_replace(L, -2);
}

/*
 * table[key] where it is a text. Leaves one value on the stack, which keeps the bytes alive also where an
 * __index or a __tostring made them. An event and a context leave nine: with PUSH_SLOTS they stay within
 * LUA_MINSTACK, so that the stack need not grow.
 */
static smtpc_span field_span(lua_State *L, int table, const char *key)
{
    smtpc_span span = { NULL, 0 };
    push_field(L, table, key);
    replace_by_text(L);
    if (lua_type(L, -1) == LUA_TSTRING)
        span.data = lua_tolstring(L, -1, &span.size);
    return span;
}

/* 0 for what is no number or beyond any code. */
static int field_integer(lua_State *L, int table, const char *key)
{
    lua_Number value;
    push_field(L, table, key);
    value = lua_isnumber(L, -1) ? lua_tonumber(L, -1) : 0;
    lua_pop(L, 1);
    return value > -CODE_LIMIT && value < CODE_LIMIT ? (int)value : 0;
}

static smtpc_status field_status(lua_State *L, int table, const char *key)
{
    smtpc_status status = { 0, 0, 0 };
    smtpc_span text = field_span(L, table, key);
    smtpc_event event;
    smtpc_hints hints = { { NULL, 0 }, { NULL, 0 } };
    hints.mta = text; /* no MTA's name: nothing but the code itself, or a reply, is read */
    if (text.size > 0 && smtpc_parse(text.data, text.size, &hints, NULL, &event) == SMTPC_OK)
        status = event.status;
    lua_pop(L, 1);
    return status;
}

/* A relay given as a host name or as the table of an event. */
static smtpc_span relay_host(lua_State *L, int table)
{
    smtpc_span host = field_span(L, table, "relay");
    if (lua_istable(L, -1)) {
        host = field_span(L, lua_gettop(L), "host");
        lua_remove(L, -2);
    }
    return host;
}

/*
 * The context of an optional argument, with the caller's rules (the second upvalue, or nil); NULL where there
 * is neither. Leaves what it points to on the stack.
 */
static const smtpc_context *check_context(lua_State *L, int index, smtpc_context *context)
{
    memset(context, 0, sizeof *context);
    context->rules = lua_touserdata(L, RULES);
    if (lua_isnoneornil(L, index))
        return context->rules ? context : NULL;
    luaL_checktype(L, index, LUA_TTABLE);
    context->code = field_integer(L, index, "code");
    context->status = field_status(L, index, "status");
    context->stage = field_span(L, index, "stage");
    context->provider = field_span(L, index, "provider");
    context->mta = field_span(L, index, "mta");
    context->relay = relay_host(L, index);
    return context;
}

/* Is the first argument an event, no object that stands for a text? */
static int is_event(lua_State *L)
{
    if (!lua_istable(L, 1))
        return 0;
    if (!luaL_getmetafield(L, 1, "__tostring"))
        return 1;
    lua_pop(L, 1);
    return 0;
}

/* The fields classify reads, from an event's table; leaves what they point to on the stack. */
static void read_event(lua_State *L, int index, smtpc_event *event)
{
    memset(event, 0, sizeof *event);
    event->field[SMTPC_RESPONSE] = field_span(L, index, "response");
    if (!event->field[SMTPC_RESPONSE].data) {
        lua_pop(L, 1);
        event->field[SMTPC_RESPONSE] = field_span(L, index, "text");
    }
    event->field[SMTPC_OUTCOME] = field_span(L, index, "outcome");
    event->field[SMTPC_STAGE] = field_span(L, index, "stage");
    event->field[SMTPC_MTA] = field_span(L, index, "mta");
    event->field[SMTPC_RELAY_HOST] = relay_host(L, index);
    event->code = field_integer(L, index, "code");
    event->status = field_status(L, index, "status");
    field_span(L, index, "status_source");
    event->status_from_mta = lua_type(L, -1) == LUA_TSTRING && strcmp(lua_tostring(L, -1), "mta") == 0;
    lua_pop(L, 1);
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
    smtpc_span text = smtpc_check_text(L, 1);
    smtpc_hints hints = { { NULL, 0 }, { NULL, 0 } };
    char small[SCRATCH];
    smtpc_scratch scratch = { small, sizeof small, 0 };
    smtpc_event event;
    int result;
    if (!lua_isnoneornil(L, 2)) {
        luaL_checktype(L, 2, LUA_TTABLE);
        hints.mta = field_span(L, 2, "mta");
        hints.header = field_span(L, 2, "header");
    }
    if (text.size > sizeof small) {
        scratch.data = lua_newuserdata(L, text.size);
        scratch.size = text.size;
    }
    result = smtpc_parse(text.data, text.size, &hints, &scratch, &event);
    if (result == SMTPC_OK) {
        smtpc_push_event(L, &event);
        return 1;
    }
    return fail(L, result == SMTPC_NO_EVENT ? "no delivery event" : "unknown format", event.error_offset);
}

/* reply(text) -> event | nil, message, offset */
static int l_reply(lua_State *L)
{
    smtpc_span text = smtpc_check_text(L, 1);
    smtpc_event event;
    if (smtpc_reply(text.data, text.size, &event) == SMTPC_OK) {
        smtpc_push_event(L, &event);
        return 1;
    }
    return fail(L, smtpc_reply_error(text.data, text.size), event.error_offset);
}

/*
 * The verdict on the first argument, in the context of the second. Its spans point into the arguments, into
 * what this leaves on the stack, into static tables or into the `size` bytes of `room`: push before room
 * ends.
 */
static void judge(lua_State *L, char *room, size_t size, smtpc_verdict *verdict)
{
    smtpc_context context;
    const smtpc_context *known = check_context(L, 2, &context);
    if (is_event(L)) {
        smtpc_event event;
        read_event(L, 1, &event);
        smtpc_classify_event(&event, known, verdict);
    } else {
        smtpc_span text = smtpc_check_text(L, 1);
        smtpc_scratch scratch;
        scratch.data = room;
        scratch.size = size;
        scratch.used = 0;
        smtpc_classify(text.data, text.size, known, &scratch, verdict);
    }
}

/* classify(input [, context]) -> verdict */
static int l_classify(lua_State *L)
{
    smtpc_verdict verdict;
    char room[SCRATCH];
    judge(L, room, sizeof room, &verdict);
    smtpc_push_verdict(L, &verdict);
    return 1;
}

/* reason(input [, context]) -> reason, action, temporary, confidence; allocates nothing but names, once */
static int l_reason(lua_State *L)
{
    smtpc_verdict verdict;
    char room[SCRATCH];
    judge(L, room, sizeof room, &verdict);
    smtpc_push_name(L, verdict.reason);
    smtpc_push_name(L, verdict.action);
    lua_pushboolean(L, verdict.temporary);
    lua_pushnumber(L, verdict.confidence);
    return 4;
}

/* The texts of an array at `index`, as spans in a userdata on the stack; NULL and 0 where there are none. */
static smtpc_span *known_spans(lua_State *L, int index, size_t *count)
{
    smtpc_span *known;
    size_t i;
    *count = 0;
    if (lua_isnoneornil(L, index))
        return NULL;
    luaL_checktype(L, index, LUA_TTABLE);
    *count = compat_length(L, index);
    known = lua_newuserdata(L, (*count + 1) * sizeof *known);
    lua_newtable(L); /* keeps what the spans point to */
    for (i = 0; i < *count; i++) {
        lua_rawgeti(L, index, (int)i + 1);
        replace_by_text(L);
        if (lua_type(L, -1) != LUA_TSTRING)
            luaL_argerror(L, index, "array of strings expected");
        known[i].data = lua_tolstring(L, -1, &known[i].size);
        lua_rawseti(L, -2, (int)i + 1);
    }
    return known;
}

/* normalize(text [, known]) -> template, fingerprint */
static int l_normalize(lua_State *L)
{
    static const char digits[] = "0123456789abcdef";
    smtpc_span text = smtpc_check_text(L, 1);
    size_t count, room, size, i;
    const smtpc_span *known = known_spans(L, 2, &count);
    char small[SCRATCH], fingerprint[16], *out = small;
    uint64_t hash;
    room = text.size * SMTPC_NORMALIZE_GROWTH;
    if (room > sizeof small)
        out = lua_newuserdata(L, room);
    size = smtpc_normalize(text.data, text.size, known, count, out, room, &hash);
    for (i = 0; i < sizeof fingerprint; i++)
        fingerprint[i] = digits[hash >> (60 - 4 * i) & 15];
    lua_pushlstring(L, out, size);
    lua_pushlstring(L, fingerprint, sizeof fingerprint);
    return 2;
}

static int is_small_integer(lua_Number number)
{
    return number > -CODE_LIMIT && number < CODE_LIMIT && number == (lua_Number)(int)number;
}

/* The code argument: a number, a string or anything with __tostring. */
static smtpc_span code_span(lua_State *L)
{
    smtpc_span span = { NULL, 0 };
    if (lua_type(L, 1) != LUA_TNUMBER && lua_type(L, 1) != LUA_TSTRING && !luaL_callmeta(L, 1, "__tostring"))
        luaL_argerror(L, 1, lua_pushfstring(L, "number or string expected, got %s", luaL_typename(L, 1)));
    if (lua_type(L, 1) == LUA_TNUMBER && is_small_integer(lua_tonumber(L, 1)))
        lua_pushfstring(L, "%d", (int)lua_tonumber(L, 1));
    else if (lua_type(L, 1) == LUA_TNUMBER || lua_type(L, 1) == LUA_TSTRING)
        lua_pushvalue(L, 1);
    span.data = lua_tolstring(L, -1, &span.size);
    return span;
}

static int refuse_code(lua_State *L, smtpc_span code, const char *message)
{
    lua_pushnil(L);
    lua_pushliteral(L, "code '");
    lua_pushlstring(L, code.data, code.size > QUOTED_MAX ? QUOTED_MAX : code.size);
    lua_pushfstring(L, "': %s", message);
    lua_concat(L, 3);
    return 2;
}

/* The further meanings of a code, into the entry on top. */
static void set_readings(lua_State *L, const smtpc_entry *entries, int count)
{
    int i;
    smtpc_push_name(L, "readings");
    lua_createtable(L, count, 0);
    for (i = 0; i < count; i++) {
        smtpc_push_entry(L, &entries[i]);
        lua_rawseti(L, -2, i + 1);
    }
    lua_rawset(L, -3);
}

/* lookup(code [, { kind =, provider = }]) -> entry | nil, message */
static int l_lookup(lua_State *L)
{
    smtpc_entry entries[SMTPC_READINGS];
    smtpc_span code, kind = { NULL, 0 }, provider = { NULL, 0 };
    const char *message;
    int count;
    if (lua_isnone(L, 1))
        luaL_argerror(L, 1, "number or string expected, got no value");
    if (!lua_isnoneornil(L, 2)) {
        luaL_checktype(L, 2, LUA_TTABLE);
        kind = field_span(L, 2, "kind");
        provider = field_span(L, 2, "provider");
    }
    code = code_span(L);
    count = smtpc_lookup(code, kind, provider, entries, &message);
    if (count == 0)
        return refuse_code(L, code, message);
    smtpc_push_entry(L, &entries[0]);
    if (count > 1)
        set_readings(L, entries + 1, count - 1);
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
    smtpc_push_entry(L, &entry);
    return 1;
}

/* reply_for(reason [, temporary]) -> code, status, text | nil, message */
static int l_reply_for(lua_State *L)
{
    smtpc_span reason = smtpc_check_text(L, 1);
    const char *status, *text;
    int code;
    if (!smtpc_reply_for(reason, lua_isnoneornil(L, 2) ? -1 : lua_toboolean(L, 2), &code, &status, &text)) {
        lua_pushnil(L);
        lua_pushfstring(L, smtpc_reason_number(reason) ? "reason '%s' is no reply" : "unknown reason '%s'",
                        reason.data);
        return 2;
    }
    compat_integer(L, code);
    smtpc_push_name(L, status);
    smtpc_push_name(L, text);
    return 3;
}

/* translate(system, name) -> reason, others, note | nil, message */
static int l_translate(lua_State *L)
{
    smtpc_span system = smtpc_check_text(L, 1), name = smtpc_check_text(L, 2);
    smtpc_translation translation;
    int result = smtpc_translate(system, name, &translation);
    if (result <= 0) {
        lua_pushnil(L);
        if (result == SMTPC_NO_SYSTEM)
            lua_pushfstring(L, "unknown system '%s'", system.data);
        else
            lua_pushfstring(L, "%s has no '%s'", system.data, name.data);
        return 2;
    }
    smtpc_push_name(L, translation.reason);
    smtpc_push_list(L, translation.also);
    smtpc_push_name(L, translation.note);
    return 3;
}

/* reasons() -> the taxonomy as a new table */
static int l_reasons(lua_State *L)
{
    smtpc_reason_info info;
    size_t i;
    lua_newtable(L);
    for (i = 0; smtpc_reason_at(i, &info); i++) {
        smtpc_push_name(L, info.name);
        smtpc_push_reason(L, &info);
        lua_rawset(L, -3);
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

/* bind(rules) -> { classify =, reason = }: the two with a caller's rules, as load gave them */
static int l_bind(lua_State *L)
{
    static const luaL_Reg functions[] = { { "classify", l_classify },
                                          { "reason", l_reason },
                                          { NULL, NULL } };
    luaL_checkudata(L, 1, SMTPC_RULES_TYPE);
    lua_createtable(L, 0, 2);
    lua_newtable(L); /* names told by their addresses: these live as long as the rules */
    lua_pushvalue(L, 1);
    compat_setfuncs(L, functions, 2);
    return 1;
}

EXPORT int luaopen_smtpcodes_core(lua_State *L);

int luaopen_smtpcodes_core(lua_State *L)
{
    static const luaL_Reg functions[] = {
        { "bind", l_bind },           { "classify", l_classify },
        { "dsn", smtpc_lua_dsn },     { "entry", l_entry },
        { "lookup", l_lookup },       { "normalize", l_normalize },
        { "parse", l_parse },         { "reason", l_reason },
        { "reasons", l_reasons },     { "reply", l_reply },
        { "reply_for", l_reply_for }, { "translate", l_translate },
        { "scan", smtpc_lua_scan },   { NULL, NULL },
    };
    check_lua(L);
    lua_createtable(L, 0, 12);
    lua_newtable(L); /* static names, interned */
    lua_pushvalue(L, -1);
    lua_insert(L, -3);
    lua_pushnil(L); /* no rules of the caller's */
    compat_setfuncs(L, functions, 2);
    lua_insert(L, -2);
    compat_setfuncs(L, smtpc_rule_functions(), 1);
    lua_pushliteral(L, SMTPC_VERSION);
    lua_setfield(L, -2, "VERSION");
    lua_pushliteral(L, LUA_VERSION);
    lua_setfield(L, -2, "LUA");
    compat_integer(L, SMTPC_TAXONOMY);
    lua_setfield(L, -2, "TAXONOMY");
    compat_integer(L, SMTPC_NORMALIZE);
    lua_setfield(L, -2, "NORMALIZE");
    return 1;
}
