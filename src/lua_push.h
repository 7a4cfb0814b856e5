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

/* Texts joined by '\n' as an array, empty for NULL. */
SMTPC_BINDING void smtpc_push_list(lua_State *L, const char *list);

SMTPC_BINDING void smtpc_push_event(lua_State *L, const smtpc_event *event);
SMTPC_BINDING void smtpc_push_verdict(lua_State *L, const smtpc_verdict *verdict);
SMTPC_BINDING void smtpc_push_entry(lua_State *L, const smtpc_entry *entry);
/* Without its name, which is the key in `smtpcodes.reasons`. */
SMTPC_BINDING void smtpc_push_reason(lua_State *L, const smtpc_reason_info *info);

/* The type of the userdata of loaded rules; what lua_rules.c adds to the module. */
#define SMTPC_RULES_TYPE "smtpcodes.rules"
SMTPC_BINDING const luaL_Reg *smtpc_rule_functions(void);

#endif
