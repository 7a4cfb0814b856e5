/* Whole messages as tables. */
#include "lua_compat.h"
#include "lua_push.h"
#include "smtpcodes.h"

/* The recipients' array is on top of the stack. */
struct recipients {
    lua_State *L;
    int count;
};

static void append(void *data, const smtpc_recipient *recipient)
{
    struct recipients *recipients = data;
    lua_State *L = recipients->L;
    luaL_checkstack(L, 2 * PUSH_SLOTS, "too many values");
    smtpc_push_event(L, &recipient->event);
    smtpc_set_span(L, "last_attempt", recipient->last_attempt);
    smtpc_set_span(L, "will_retry_until", recipient->will_retry_until);
    smtpc_push_verdict(L, &recipient->verdict);
    smtpc_set_name(L, "source", recipient->source);
    smtpc_set(L, "verdict");
    lua_rawseti(L, -2, ++recipients->count);
}

#define ORIGINAL_KEY(NAME, name) #name,
static const char *const original_keys[] = { SMTPC_ORIGINALS(ORIGINAL_KEY) };
#undef ORIGINAL_KEY

/* What the report tells of the message, into the table on top. */
static void set_report(lua_State *L, const smtpc_report *report)
{
    int i;
    smtpc_set_name(L, "kind", report->kind);
    smtpc_set_span(L, "mta", report->mta);
    smtpc_set_span(L, "reporting_mta", report->reporting_mta);
    smtpc_set_span(L, "arrival", report->arrival);
    smtpc_set_boolean(L, "complete", !report->incomplete);
    lua_createtable(L, 0, SMTPC_ORIGINAL_COUNT);
    for (i = 0; i < SMTPC_ORIGINAL_COUNT; i++)
        if (report->original[i].size > 0)
            smtpc_set_span(L, original_keys[i], report->original[i]);
    smtpc_set(L, "original");
}

int smtpc_lua_dsn(lua_State *L)
{
    smtpc_span text = smtpc_check_text(L, 1);
    struct recipients recipients = { L, 0 };
    smtpc_scratch scratch;
    smtpc_report report;
    scratch.size = text.size < SMTPC_DSN_SCRATCH / 3 ? 3 * text.size + 64 : SMTPC_DSN_SCRATCH;
    scratch.data = lua_newuserdata(L, scratch.size);
    scratch.used = 0;
    lua_createtable(L, 0, 8);
    lua_newtable(L);
    if (smtpc_dsn(text.data, text.size, &scratch, append, &recipients, &report) != SMTPC_OK) {
        lua_pushnil(L);
        lua_pushliteral(L, "not a delivery report");
        compat_integer(L, 1);
        return 3;
    }
    smtpc_set(L, "recipients");
    set_report(L, &report);
    return 1;
}
