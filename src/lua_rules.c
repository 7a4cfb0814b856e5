/* The caller's rules in Lua: what their compiler (lua/smtpcodes/rules.lua) asks, and their loading. */
#include "lua_compat.h"
#include "lua_push.h"
#include "smtpcodes.h"

static smtpc_span check_span(lua_State *L, int index)
{
    smtpc_span span;
    span.data = luaL_checklstring(L, index, &span.size);
    return span;
}

/* A number, or nil for 0. */
static int push_number(lua_State *L, unsigned number)
{
    if (number == 0)
        lua_pushnil(L);
    else
        compat_integer(L, number);
    return 1;
}

/* word(letters) -> number | nil [, second] */
static int l_word(lua_State *L)
{
    unsigned second, number = smtpc_word_number(check_span(L, 1), 0, &second);
    push_number(L, number);
    push_number(L, second);
    return 2;
}

/* link(letters) -> number | nil */
static int l_link(lua_State *L)
{
    unsigned second;
    return push_number(L, smtpc_word_number(check_span(L, 1), 1, &second));
}

/* joined(first, second) -> number | nil */
static int l_joined(lua_State *L)
{
    return push_number(L, smtpc_joined_number(check_span(L, 1), check_span(L, 2)));
}

/* word_class(name) -> text | nil */
static int l_word_class(lua_State *L)
{
    smtpc_push_name(L, smtpc_word_class(check_span(L, 1)));
    return 1;
}

static int l_number_limit(lua_State *L) { return push_number(L, smtpc_number_limit()); }

static int l_reason_number(lua_State *L) { return push_number(L, smtpc_reason_number(check_span(L, 1))); }

static int l_provider_number(lua_State *L) { return push_number(L, smtpc_provider_number(check_span(L, 1))); }

/* builtin_rule(index) -> next, id, reason, provider | nil, words | nothing after the last */
static int l_builtin_rule(lua_State *L)
{
    smtpc_rule_info info;
    if (!smtpc_builtin_rule((size_t)luaL_checkinteger(L, 1), &info))
        return 0;
    compat_integer(L, info.next);
    smtpc_push_name(L, info.id);
    smtpc_push_name(L, info.reason);
    smtpc_push_name(L, info.provider);
    lua_pushboolean(L, info.words);
    return 5;
}

/* load(numbers, text) -> userdata: the memory of the loaded rules, which begins with them */
static int l_load(lua_State *L)
{
    smtpc_span text = check_span(L, 2);
    size_t count, i, size;
    uint32_t *numbers;
    void *memory;
    luaL_checktype(L, 1, LUA_TTABLE);
    count = compat_length(L, 1);
    numbers = lua_newuserdata(L, (count + 1) * sizeof *numbers);
    for (i = 0; i < count; i++) {
        lua_rawgeti(L, 1, (int)i + 1);
        numbers[i] = (uint32_t)lua_tonumber(L, -1);
        lua_pop(L, 1);
    }
    size = smtpc_rules_size(numbers, count, text.data, text.size);
    if (size == 0)
        return luaL_error(L, "these numbers are no rules of smtpcodes %s", SMTPC_VERSION);
    memory = lua_newuserdata(L, size);
    smtpc_load_rules(numbers, count, text.data, text.size, memory);
    luaL_newmetatable(L, SMTPC_RULES_TYPE);
    lua_setmetatable(L, -2);
    return 1;
}

const luaL_Reg *smtpc_rule_functions(void)
{
    static const luaL_Reg functions[] = {
        { "builtin_rule", l_builtin_rule },
        { "joined", l_joined },
        { "link", l_link },
        { "load", l_load },
        { "number_limit", l_number_limit },
        { "provider_number", l_provider_number },
        { "reason_number", l_reason_number },
        { "word", l_word },
        { "word_class", l_word_class },
        { NULL, NULL },
    };
    return functions;
}
