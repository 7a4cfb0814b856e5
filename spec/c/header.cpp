// The public header from C++: one call of each kind; compiled, never run.
#include "smtpcodes.h"

int main()
{
    static const char text[] = "550 5.1.1 No such user";
    char room[64];
    const char *status = nullptr, *words = nullptr, *message = nullptr;
    int code = 0;
    size_t cursor = 0;
    smtpc_span none = { nullptr, 0 }, all = { text, sizeof text - 1 }, part = { nullptr, 0 };
    smtpc_scratch scratch = { room, sizeof room, 0 };
    smtpc_event event;
    smtpc_verdict verdict;
    smtpc_entry entries[SMTPC_READINGS];
    smtpc_reason_info info;
    smtpc_context context = smtpc_context();
    context.code = 550;
    int result = smtpc_parse(text, sizeof text - 1, none, &scratch, &event);
    result += smtpc_reply(text, sizeof text - 1, &event);
    result += smtpc_reply_error(text, sizeof text - 1) != nullptr;
    result += static_cast<int>(smtpc_text(text, sizeof text - 1, room, sizeof room));
    result += smtpc_next_line(all, &cursor, &part);
    cursor = 0;
    result += smtpc_next_address(all, &cursor, &part);
    smtpc_classify(text, sizeof text - 1, &context, &scratch, &verdict);
    smtpc_classify_event(&event, nullptr, &verdict);
    result += smtpc_lookup(all, none, none, entries, &message);
    result += smtpc_entry_at(0, entries);
    result += smtpc_reason_at(0, &info);
    result += smtpc_reply_for(none, -1, &code, &status, &words);
    result += event.field[SMTPC_RELAY_HOST].data != nullptr;
    return result == SMTPC_OK;
}
