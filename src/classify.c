/*
 * Event → verdict. Evidence is taken in fixed tiers: a vendor's rule, a phrase, an enhanced status code that
 * says something, a weak phrase, a general enhanced code, the reply code, the class.
 */
#include "core.h"
#include "span.h"

enum { NO_REASON = 0 };

struct evidence {
    const smtpc_event *event;
    const smtpc_lexicon *lexicon;
    int code;
    smtpc_status status;
    unsigned provider; /* index + 1 */
    smtpc_span stage;
    const smtpc_hit *best[TIER_IGNORE]; /* per tier of phrases */
    const smtpc_hit *blocklist;
    int masked;           /* some wording hides others */
    int passing, lasting; /* the text says "temporarily", "permanently" */
    smtpc_hits hits;
};

static const smtpc_rule *rule_of(const struct evidence *evidence, const smtpc_hit *hit)
{
    return &evidence->lexicon->rules[hit->rule];
}

static int holds(const struct evidence *evidence, const smtpc_rule *rule)
{
    const smtpc_condition *condition = &evidence->lexicon->conditions[rule->condition];
    if (rule->condition == 0)
        return 1;
    if (condition->stage && !span_is(evidence->stage, string_at(condition->stage)))
        return 0;
    if (condition->code && condition->code != evidence->code)
        return 0;
    if (condition->digit &&
        condition->digit != (evidence->code ? evidence->code / 100 : evidence->status.digit))
        return 0;
    if (condition->provider && condition->provider != evidence->provider)
        return 0;
    return condition->status.digit == 0 || smtpc_same_status(condition->status, evidence->status);
}

/* Is the hit hidden by wording that is never evidence ("if you believe …")? */
static int hidden(const struct evidence *evidence, const smtpc_hit *hit)
{
    size_t i;
    for (i = 0; i < evidence->hits.count && evidence->masked; i++) {
        const smtpc_hit *mask = &evidence->hits.hit[i];
        if (mask->tier == TIER_IGNORE && hit->first >= mask->first && hit->first < mask->end &&
            (hit->end <= mask->end || hit->words <= mask->words))
            return 1;
    }
    return 0;
}

static unsigned conditions_of(const struct evidence *evidence, const smtpc_hit *hit)
{
    const smtpc_condition *condition = &evidence->lexicon->conditions[rule_of(evidence, hit)->condition];
    return (condition->stage != 0) + (condition->code != 0) + (condition->digit != 0) +
           (condition->provider != 0) + (condition->status.digit != 0);
}

/* A vendor's own code, then the longer match; of equals the one with more conditions, then the later one. */
static int better(const struct evidence *evidence, const smtpc_hit *a, const smtpc_hit *b)
{
    unsigned a_conditions, b_conditions;
    int a_code, b_code;
    if (!b)
        return 1;
    a_code = rule_of(evidence, a)->vendor_code == 1;
    b_code = rule_of(evidence, b)->vendor_code == 1;
    if (a_code != b_code)
        return a_code;
    if (a->words != b->words)
        return a->words > b->words;
    a_conditions = conditions_of(evidence, a);
    b_conditions = conditions_of(evidence, b);
    if (a_conditions != b_conditions)
        return a_conditions > b_conditions;
    return a->first > b->first;
}

/* All phrases of a text, a window at a time. */
static void match_text(struct evidence *evidence, smtpc_span text, smtpc_cutter *cutter)
{
    size_t from = 0;
    smtpc_cut_start(cutter, evidence->lexicon, text.data, text.size);
    while (smtpc_cut_more(cutter)) {
        size_t to =
            cutter->ended || cutter->count <= WINDOW_KEEP ? cutter->count : cutter->count - WINDOW_KEEP;
        smtpc_match(cutter, from, to, &evidence->hits);
        if (cutter->ended)
            break;
        memmove(cutter->token, cutter->token + to, (cutter->count - to) * sizeof *cutter->token);
        cutter->count -= to;
        from = 0;
    }
}

static void note_provider(struct evidence *evidence, const smtpc_hits *hits)
{
    size_t i;
    for (i = 0; i < hits->count && evidence->provider == 0; i++)
        if (hits->hit[i].tier == TIER_PROVIDER)
            evidence->provider = evidence->lexicon->rules[hits->hit[i].rule].subject;
}

static void match_relay(struct evidence *evidence, smtpc_span relay, smtpc_cutter *cutter)
{
    smtpc_hits hits;
    if (relay.size == 0 || evidence->provider)
        return;
    hits.count = 0;
    smtpc_cut_start(cutter, evidence->lexicon, relay.data, relay.size);
    smtpc_cut_more(cutter);
    smtpc_match(cutter, 0, cutter->count, &hits);
    note_provider(evidence, &hits);
}

static void note_hit(struct evidence *evidence, const smtpc_hit *hit)
{
    if (hit->tier == TIER_PASSING || hit->tier == TIER_LASTING) {
        *(hit->tier == TIER_PASSING ? &evidence->passing : &evidence->lasting) = 1;
        return;
    }
    if (hit->tier == TIER_IGNORE || hit->tier == TIER_PROVIDER || !holds(evidence, rule_of(evidence, hit)) ||
        hidden(evidence, hit))
        return;
    if (hit->tier == TIER_BLOCKLIST) {
        if (!evidence->blocklist || hit->words >= evidence->blocklist->words)
            evidence->blocklist = hit;
        return;
    }
    if (better(evidence, hit, evidence->best[hit->tier]))
        evidence->best[hit->tier] = hit;
}

static void gather(struct evidence *evidence, const smtpc_context *context, smtpc_cutter *cutter)
{
    size_t i;
    smtpc_span response = evidence->event->field[SMTPC_RESPONSE];
    if (context) {
        evidence->provider = smtpc_find_provider(context->provider);
        match_relay(evidence, context->relay, cutter);
    }
    match_relay(evidence, evidence->event->field[SMTPC_RELAY_HOST], cutter);
    match_text(evidence, response, cutter);
    note_provider(evidence, &evidence->hits);
    if (evidence->code == 0 || evidence->status.digit == 0 || evidence->code < 400)
        smtpc_find_codes(cutter, &evidence->code, &evidence->status);
    for (i = 0; i < evidence->hits.count; i++)
        evidence->masked |= evidence->hits.hit[i].tier == TIER_IGNORE;
    for (i = 0; i < evidence->hits.count; i++)
        note_hit(evidence, &evidence->hits.hit[i]);
}

/* ---- the decision ---- */

struct decision {
    unsigned reason; /* index */
    enum smtpc_via via;
    const smtpc_hit *hit;
    const smtpc_vendor_row *vendor;
    smtpc_string rule;
};

static unsigned reason_of_status(const smtpc_status_row *row, smtpc_status status)
{
    return !row                ? NO_REASON
           : status.digit == 2 ? smtpc_accepted
           : status.digit == 4 ? row->reason4
                               : row->reason5;
}

/* What the status says alone; an unregistered detail says what its subject says. */
static unsigned status_reason(smtpc_status status, int *generic)
{
    const smtpc_status_row *row;
    if (status.digit == 0)
        return NO_REASON;
    row = smtpc_find_status(status.subject, status.detail);
    *generic = !row || row->generic;
    if (!row)
        row = smtpc_find_status(status.subject, 0);
    return reason_of_status(row, status);
}

static int decide_hit(const struct evidence *evidence, enum smtpc_tier tier, enum smtpc_via via,
                      struct decision *decision)
{
    const smtpc_hit *hit = evidence->best[tier];
    if (!hit)
        return 0;
    decision->hit = hit;
    decision->reason = rule_of(evidence, hit)->subject;
    decision->rule = rule_of(evidence, hit)->id;
    decision->via = via;
    return 1;
}

static int decide_vendor(const struct evidence *evidence, struct decision *decision)
{
    const smtpc_vendor_row *row = smtpc_find_vendor(evidence->provider, evidence->code, evidence->status);
    if (!row)
        return 0;
    decision->vendor = row;
    decision->reason = row->reason;
    decision->rule = row->id;
    decision->via = SMTPC_VIA_VENDOR;
    return 1;
}

static int decide_blocklist(const struct evidence *evidence, struct decision *decision)
{
    const smtpc_hit *hit = evidence->blocklist;
    unsigned reason = hit ? smtpc_blocklists[rule_of(evidence, hit)->subject].reason : NO_REASON;
    if (reason == NO_REASON)
        return 0;
    decision->hit = hit;
    decision->reason = reason;
    decision->rule = rule_of(evidence, hit)->id;
    decision->via = SMTPC_VIA_PHRASE;
    return 1;
}

static int decide_reason(unsigned reason, enum smtpc_via via, struct decision *decision)
{
    if (reason == NO_REASON || reason == smtpc_unknown)
        return 0;
    decision->hit = NULL;
    decision->rule = 0;
    decision->reason = reason;
    decision->via = via;
    return 1;
}

static void decide_class(const struct evidence *evidence, struct decision *decision)
{
    unsigned digit = evidence->code ? (unsigned)evidence->code / 100 : evidence->status.digit;
    smtpc_span outcome = evidence->event->field[SMTPC_OUTCOME];
    decision->via = digit || outcome.size ? SMTPC_VIA_CLASS : SMTPC_VIA_NONE;
    decision->reason = smtpc_unknown;
    if (digit == 2)
        decision->reason = smtpc_accepted;
    else if (digit == 3)
        decision->reason = smtpc_continue;
    else if (digit == 0)
        decision->reason = smtpc_outcome_reason(outcome);
}

static void decide(const struct evidence *evidence, struct decision *decision)
{
    const smtpc_code_row *code = smtpc_find_code(evidence->code);
    int generic = 1;
    unsigned by_status = status_reason(evidence->status, &generic);
    memset(decision, 0, sizeof *decision);
    if (evidence->code / 100 == 2 || evidence->code / 100 == 3) {
        decide_reason(evidence->code / 100 == 2 ? smtpc_accepted : smtpc_continue, SMTPC_VIA_REPLY, decision);
        return;
    }
    if (decide_hit(evidence, TIER_VENDOR, SMTPC_VIA_VENDOR, decision) || decide_vendor(evidence, decision) ||
        decide_hit(evidence, TIER_PHRASE, SMTPC_VIA_PHRASE, decision) || decide_blocklist(evidence, decision))
        return;
    if (!generic && decide_reason(by_status, SMTPC_VIA_STATUS, decision))
        return;
    if (decide_hit(evidence, TIER_WEAK, SMTPC_VIA_WEAK, decision) && decision->reason != smtpc_unknown)
        return;
    if (decide_reason(by_status, SMTPC_VIA_STATUS, decision))
        return;
    if (code && decide_reason(code->reason, SMTPC_VIA_REPLY, decision))
        return;
    if (decision->via != SMTPC_VIA_WEAK)
        decide_class(evidence, decision);
}

/* ---- the verdict ---- */

static const char *const via_names[] = { NULL, "vendor", "phrase", "status", "weak", "reply", "class" };

/* The first digit of the code, else of the status; 1 for a client's own number. */
static unsigned class_digit(const struct evidence *evidence)
{
    const smtpc_code_row *row = smtpc_find_code(evidence->code);
    if (row && row->digit == 0)
        return 1;
    return evidence->code ? (unsigned)evidence->code / 100 : evidence->status.digit;
}

/* Will trying again work? The rule says so, else the text, else the class where the reason leaves it open. */
static int is_temporary(const struct evidence *evidence, const struct decision *decision)
{
    const smtpc_reason_row *reason = &smtpc_reasons[decision->reason];
    unsigned digit = class_digit(evidence);
    unsigned said = decision->vendor ? decision->vendor->temporary
                    : decision->hit  ? rule_of(evidence, decision->hit)->temporary
                                     : 0;
    if (said)
        return said == 2;
    if (decision->via >= SMTPC_VIA_STATUS && decision->via != SMTPC_VIA_WEAK && digit == 4)
        return 1;
    if (reason->class_rules) {
        if (evidence->lasting)
            return 0;
        if (digit == 4 || evidence->passing)
            return 1;
        if (digit == 5)
            return 0;
    }
    return reason->temporary < 0 ? digit == 4 : reason->temporary;
}

static const char *action_of(const struct evidence *evidence, const struct decision *decision, int temporary)
{
    const smtpc_reason_row *reason = &smtpc_reasons[decision->reason];
    smtpc_string said = decision->hit ? rule_of(evidence, decision->hit)->action : 0;
    smtpc_string own = temporary && reason->temporary_action    ? reason->temporary_action
                       : !temporary && reason->permanent_action ? reason->permanent_action
                                                                : reason->action;
    const char *action = string_at(said ? said : own);
    int bare = decision->via >= SMTPC_VIA_WEAK || decision->via == SMTPC_VIA_NONE;
    if (bare && action && strcmp(action, "suppress") == 0)
        return "contact";
    return action;
}

static int conflicts(const struct evidence *evidence, const struct decision *decision)
{
    int generic = 1;
    unsigned by_status = status_reason(evidence->status, &generic);
    if (evidence->code && evidence->status.digit && (unsigned)evidence->code / 100 != evidence->status.digit)
        return 1;
    return !generic && by_status != NO_REASON && by_status != decision->reason;
}

static double confidence_of(const struct evidence *evidence, const struct decision *decision, int conflict)
{
    static const double by_via[] = { 0.30, 0.97, 0.95, 0.88, 0.80, 0.55, 0.35 };
    double confidence = by_via[decision->via];
    if (decision->via == SMTPC_VIA_PHRASE && decision->hit && decision->hit->words < 3)
        confidence -= 0.03;
    if (conflict)
        confidence -= 0.05;
    (void)evidence;
    return confidence;
}

static void name_blocklist(const struct evidence *evidence, smtpc_verdict *verdict)
{
    const smtpc_blocklist_row *row;
    if (!evidence->blocklist)
        return;
    row = &smtpc_blocklists[rule_of(evidence, evidence->blocklist)->subject];
    if (row->reason == NO_REASON)
        return;
    verdict->blocklist_name = string_at(row->name);
    verdict->blocklist_zone = string_at(row->zone);
    verdict->blocklist_operator = string_at(row->owner);
    verdict->blocklist_delist = string_at(row->delist);
}

/* Does the verdict ask for another attempt? */
static int waits(const smtpc_verdict *verdict)
{
    return verdict->temporary || (verdict->action && (strcmp(verdict->action, "retry") == 0 ||
                                                      strcmp(verdict->action, "retry_later") == 0));
}

static void name_wait(const struct evidence *evidence, const struct decision *decision,
                      smtpc_verdict *verdict)
{
    smtpc_span response = evidence->event->field[SMTPC_RESPONSE];
    const smtpc_reason_row *reason = &smtpc_reasons[decision->reason];
    verdict->retry_after = verdict->temporary ? smtpc_find_wait(response.data, response.size) : -1;
    verdict->retry_from = verdict->retry_after >= 0 ? "text" : NULL;
    if (verdict->retry_after < 0 && reason->retry_after && waits(verdict)) {
        verdict->retry_after = reason->retry_after * 1.0;
        verdict->retry_from = "default";
    }
}

static void name_vendor_code(const struct evidence *evidence, smtpc_verdict *verdict)
{
    size_t i;
    smtpc_span response = evidence->event->field[SMTPC_RESPONSE];
    for (i = 0; i < evidence->hits.count; i++) {
        const smtpc_hit *hit = &evidence->hits.hit[i];
        if (hit->tier <= TIER_PHRASE && !verdict->vendor_code.data && rule_of(evidence, hit)->vendor_code)
            verdict->vendor_code = span_of(response.data + hit->first, hit->end - hit->first);
    }
}

static void fill(const struct evidence *evidence, const struct decision *decision, const smtpc_cutter *cutter,
                 smtpc_verdict *verdict)
{
    const smtpc_reason_row *reason = &smtpc_reasons[decision->reason];
    unsigned digit = class_digit(evidence), provider = evidence->provider;
    smtpc_string scope = decision->hit ? rule_of(evidence, decision->hit)->scope : 0;
    smtpc_span response = evidence->event->field[SMTPC_RESPONSE];
    memset(verdict, 0, sizeof *verdict);
    verdict->reason = string_at(reason->name);
    verdict->category = string_at(reason->category);
    verdict->class_name = smtpc_class_name(digit);
    verdict->temporary = is_temporary(evidence, decision);
    verdict->action = action_of(evidence, decision, verdict->temporary);
    verdict->scope = string_at(scope ? scope : reason->scope);
    verdict->via = via_names[decision->via];
    verdict->rule = string_at(decision->rule);
    verdict->conflict = conflicts(evidence, decision);
    verdict->confidence = confidence_of(evidence, decision, verdict->conflict);
    if (provider == 0 && decision->vendor)
        provider = decision->vendor->provider;
    if (provider == 0 && decision->hit)
        provider = rule_of(evidence, decision->hit)->provider;
    if (provider && !smtpc_providers[provider - 1].server)
        verdict->provider = string_at(smtpc_providers[provider - 1].provider);
    verdict->code = evidence->code;
    verdict->status = evidence->status;
    verdict->stage = evidence->stage;
    verdict->outcome = evidence->event->field[SMTPC_OUTCOME];
    verdict->response = response;
    if (decision->hit) {
        verdict->first = decision->hit->first + 1;
        verdict->last = decision->hit->end;
    }
    if (cutter->link_end)
        verdict->url = span_of(response.data + cutter->link, cutter->link_end - cutter->link);
    name_blocklist(evidence, verdict);
    name_wait(evidence, decision, verdict);
    name_vendor_code(evidence, verdict);
}

void smtpc_classify_event(const smtpc_event *event, const smtpc_context *context, smtpc_verdict *verdict)
{
    struct evidence evidence;
    struct decision decision;
    smtpc_cutter cutter;
    evidence.event = event;
    evidence.lexicon = &smtpc_builtin;
    evidence.code = context && context->code ? context->code : event->code;
    evidence.status = context && context->status.digit ? context->status : event->status;
    evidence.stage = context && context->stage.size ? context->stage : event->field[SMTPC_STAGE];
    evidence.provider = 0;
    evidence.blocklist = NULL;
    evidence.masked = evidence.passing = evidence.lasting = 0;
    evidence.hits.count = 0;
    memset((void *)evidence.best, 0, sizeof evidence.best);
    gather(&evidence, context, &cutter);
    decide(&evidence, &decision);
    fill(&evidence, &decision, &cutter, verdict);
}

/* Positions in the response become positions in the input it was taken from. */
static void place(const smtpc_reading *reading, const char *text, size_t size, smtpc_verdict *verdict)
{
    smtpc_span response = verdict->response;
    size_t shift;
    if (verdict->first == 0 || !response.data)
        return;
    if (response.data >= text && response.data <= text + size) {
        shift = (size_t)(response.data - text);
        verdict->first += shift;
        verdict->last += shift;
        return;
    }
    response = reading->unescaped;
    if (reading->undo == UNDO_NONE || verdict->response.data < response.data ||
        verdict->response.data > response.data + response.size) {
        verdict->first = verdict->last = 0; /* the format's own word for it */
        return;
    }
    shift = (size_t)(reading->escaped.data - text);
    verdict->first =
        shift + 1 +
        smtpc_escaped_offset(reading->undo, reading->escaped,
                             (size_t)(verdict->response.data - response.data) + verdict->first - 1);
    verdict->last =
        shift + smtpc_escaped_offset(reading->undo, reading->escaped,
                                     (size_t)(verdict->response.data - response.data) + verdict->last);
}

void smtpc_classify(const char *text, size_t size, const smtpc_context *context, smtpc_scratch *scratch,
                    smtpc_verdict *verdict)
{
    smtpc_event event;
    smtpc_reading reading;
    smtpc_span mta = context ? context->mta : span_of(NULL, 0);
    if (smtpc_parse_reading(text, size, mta, scratch, &reading, &event) != SMTPC_OK) {
        smtpc_blank_event(&event);
        event.field[SMTPC_RESPONSE] = span_of(text, size);
    }
    smtpc_classify_event(&event, context, verdict);
    place(&reading, text, size, verdict);
}
