// The public header from C++: one call of each function; compiled, never run.
#include "smtpcodes.h"

static void take(void *data, const smtpc_recipient *recipient)
{
    *static_cast<const char **>(data) = recipient->source;
}

static const char text[] = "550 5.1.1 No such user";
static const smtpc_span none = { nullptr, 0 }, all = { text, sizeof text - 1 };

static int read_texts(char *room, size_t size)
{
    smtpc_span part = { nullptr, 0 };
    smtpc_scratch scratch = { room, size, 0 };
    smtpc_hints hints = { none, none };
    smtpc_event event, quoted;
    smtpc_report report;
    const char *source = nullptr;
    size_t cursor = 0;
    uint64_t fingerprint = 0;
    int result = smtpc_parse(text, sizeof text - 1, &hints, &scratch, &event);
    smtpc_ties ties;
    result += smtpc_parse_part(text, sizeof text - 1, &hints, &scratch, &event, &ties) + ties.ends;
    result += smtpc_reply(text, sizeof text - 1, &event);
    result += smtpc_reply_error(text, sizeof text - 1) != nullptr;
    result += smtpc_quoted(&event, &quoted);
    result += static_cast<int>(smtpc_text(text, sizeof text - 1, room, size));
    result += smtpc_next_line(all, &cursor, &part);
    cursor = 0;
    result += smtpc_next_address(all, &cursor, &part);
    result += smtpc_dsn(text, sizeof text - 1, &scratch, take, &source, &report);
    result += static_cast<int>(smtpc_normalize(text, sizeof text - 1, &all, 1, room, size, &fingerprint));
    return result + (event.field[SMTPC_RELAY_HOST].data != nullptr);
}

static int judge(char *room, size_t size, const smtpc_rules *rules)
{
    smtpc_scratch scratch = { room, size, 0 };
    smtpc_context context = smtpc_context();
    smtpc_event event = smtpc_event();
    smtpc_verdict verdict;
    context.code = 550;
    context.rules = rules;
    smtpc_classify(text, sizeof text - 1, &context, &scratch, &verdict);
    smtpc_classify_event(&event, nullptr, &verdict);
    return verdict.temporary;
}

static int ask_tables(char *room)
{
    const char *status = nullptr, *words = nullptr, *message = nullptr;
    smtpc_entry entries[SMTPC_READINGS];
    smtpc_reason_info info;
    smtpc_translation translation;
    int code = 0;
    int result = smtpc_lookup(all, none, none, entries, &message);
    result += smtpc_entry_at(0, entries);
    result += smtpc_reason_at(0, &info);
    result += smtpc_translate(all, all, &translation);
    result += smtpc_reply_for(none, -1, &code, &status, &words);
    smtpc_put_status(room, 5, 1, 1);
    return result;
}

static const smtpc_rules *load(const uint32_t *numbers, void *memory)
{
    smtpc_rule_info info;
    unsigned second = 0;
    size_t size = smtpc_rules_size(numbers, 1, text, sizeof text);
    size += smtpc_word_number(all, 0, &second) + smtpc_joined_number(all, all) + smtpc_number_limit();
    size += smtpc_reason_number(all) + smtpc_provider_number(all);
    size += smtpc_word_class(all) != nullptr;
    size += static_cast<size_t>(smtpc_builtin_rule(0, &info));
    return size > 0 ? smtpc_load_rules(numbers, 1, text, sizeof text, memory) : nullptr;
}

int main()
{
    static const uint32_t numbers[] = { 1 };
    char room[64];
    int result = read_texts(room, sizeof room) + judge(room, sizeof room, load(numbers, room));
    return result + ask_tables(room) == SMTPC_OK;
}
