/*
 * Tables out of what the core tells, for the other files of the binding. Every function is called from a C
 * function of Lua whose first upvalue is the table of names (new and empty at luaopen, shared by all of
 * them), pushes one value and needs PUSH_SLOTS free slots of the stack.
 */
#ifndef SMTPCODES_LUA_PUSH_H
#define SMTPCODES_LUA_PUSH_H

#include <lauxlib.h>
#include <lua.h>

#include "smtpcodes.h"

#if defined(__GNUC__)
#define SMTPC_BINDING extern __attribute__((visibility("hidden")))
#else
#define SMTPC_BINDING extern
#endif

enum { PUSH_SLOTS = 10 };

/* A static string, NULL as nil; allocates nothing from its second use on, told by its address. */
SMTPC_BINDING void smtpc_push_name(lua_State *L, const char *name);

/* The value on top becomes table[key], unless it is nil; the same of a static string, a span, a boolean. */
SMTPC_BINDING void smtpc_set(lua_State *L, const char *key);
SMTPC_BINDING void smtpc_set_name(lua_State *L, const char *key, const char *name);
SMTPC_BINDING void smtpc_set_span(lua_State *L, const char *key, smtpc_span span);
SMTPC_BINDING void smtpc_set_boolean(lua_State *L, const char *key, int value);

/* Texts joined by '\n' as an array, empty for NULL. */
SMTPC_BINDING void smtpc_push_list(lua_State *L, const char *list);

SMTPC_BINDING void smtpc_push_event(lua_State *L, const smtpc_event *event);
SMTPC_BINDING void smtpc_push_verdict(lua_State *L, const smtpc_verdict *verdict);
SMTPC_BINDING void smtpc_push_entry(lua_State *L, const smtpc_entry *entry);
/* Without its name, which is the key in `smtpcodes.reasons`. */
SMTPC_BINDING void smtpc_push_reason(lua_State *L, const smtpc_reason_info *info);

/* dsn(message) -> report | nil, message, offset (lua_report.c); the name is in the upvalue as everywhere. */
SMTPC_BINDING int smtpc_lua_dsn(lua_State *L);
/* scan(text, position, …): the next line of a log that tells something (lua_scan.c). */
SMTPC_BINDING int smtpc_lua_scan(lua_State *L);
/* The argument as text: a string, a number, or anything with __tostring, whose text stays on the stack. */
SMTPC_BINDING smtpc_span smtpc_check_text(lua_State *L, int index);

/* The type of the userdata of loaded rules; what lua_rules.c adds to the module. */
#define SMTPC_RULES_TYPE "smtpcodes.rules"
SMTPC_BINDING const luaL_Reg *smtpc_rule_functions(void);

#endif
