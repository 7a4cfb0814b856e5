/* What Lua 5.1 to 5.4 and LuaJIT name differently; static and renamed, because LuaJIT exports some of it
 * itself. */
#ifndef SMTPCODES_LUA_COMPAT_H
#define SMTPCODES_LUA_COMPAT_H

#include <lauxlib.h>
#include <lua.h>

#if LUA_VERSION_NUM < 502
#define compat_length lua_objlen
#else
#define compat_length lua_rawlen
#endif

#if LUA_VERSION_NUM < 503
#define compat_integer(L, number) lua_pushnumber((L), (lua_Number)(number))
#else
#define compat_integer(L, number) lua_pushinteger((L), (lua_Integer)(number))
#endif

/* Functions that share `upvalues` values on the stack's top, set into the table below them. */
static inline void compat_setfuncs(lua_State *L, const luaL_Reg *functions, int upvalues)
{
    luaL_checkstack(L, upvalues + 2, "too many upvalues");
    for (; functions->name; functions++) {
        int i;
        for (i = 0; i < upvalues; i++)
            lua_pushvalue(L, -upvalues);
        lua_pushcclosure(L, functions->func, upvalues);
        lua_setfield(L, -(upvalues + 2), functions->name);
    }
    lua_pop(L, upvalues);
}

/* Replaces the value at `index` by what its __tostring gives; raises like luaL_checklstring otherwise. */
static inline const char *compat_text(lua_State *L, int index, size_t *size)
{
    if (lua_type(L, index) != LUA_TSTRING && luaL_callmeta(L, index, "__tostring"))
        lua_replace(L, index);
    return luaL_checklstring(L, index, size);
}

#endif
