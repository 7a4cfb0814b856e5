/*
 * Event → verdict. Evidence is taken in fixed tiers: a vendor's rule, a phrase, an enhanced status code that
 * says something, a weak phrase, a general enhanced code, the reply code, the class.
 */
#include "core.h"
#include "span.h"

struct decision {
    unsigned reason; /* index of smtpc_reasons */
    enum smtpc_via via;
    const smtpc_hit *hit;
    uint32_t first, end; /* of the word that spoke most, where no phrase decided */
    const smtpc_vendor_row *vendor;
    smtpc_string rule;
};

static int decide_hit(const smtpc_evidence *evidence, enum smtpc_tier tier, enum smtpc_via via,
                      struct decision *decision)
{
    const smtpc_hit *hit = evidence->best[tier];
    if (!hit)
        return 0;
    decision->hit = hit;
    decision->reason = smtpc_rule_of(evidence, hit)->subject;
    decision->rule = smtpc_rule_of(evidence, hit)->id;
    decision->via = hit->tier == TIER_VENDOR ? SMTPC_VIA_VENDOR : via;
    return 1;
}

static int decide_vendor(const smtpc_evidence *evidence, struct decision *decision)
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

static int decide_blocklist(const smtpc_evidence *evidence, struct decision *decision)
{
    const smtpc_hit *hit = evidence->blocklist;
    unsigned reason = hit ? smtpc_blocklists[smtpc_rule_of(evidence, hit)->subject].reason : NO_REASON;
    if (reason == NO_REASON)
        return 0;
    decision->hit = hit;
    decision->reason = reason;
    decision->rule = smtpc_rule_of(evidence, hit)->id;
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

/* What the words speak for together, where no phrase tells and the codes say little. */
static int decide_words(const smtpc_evidence *evidence, struct decision *decision)
{
    uint32_t first, end;
    const smtpc_hit *weak = evidence->best[TIER_WEAK];
    int failed = evidence->digit == 4 || evidence->digit == 5;
    unsigned reason;
    if (weak && smtpc_rule_of(evidence, weak)->subject == smtpc_unknown) /* a text known to say nothing */
        return 0;
    reason = smtpc_weigh_words(evidence, &first, &end);
    if ((failed && smtpc_reasons[reason].harmless) || !decide_reason(reason, SMTPC_VIA_WEAK, decision))
        return 0;
    decision->rule = smtpc_model_rule;
    decision->first = first;
    decision->end = end;
    return 1;
}

static void decide_class(const smtpc_evidence *evidence, struct decision *decision)
{
    unsigned digit = evidence->digit;
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

static void decide(const smtpc_evidence *evidence, struct decision *decision)
{
    const smtpc_code_row *code = smtpc_find_code(evidence->code);
    memset(decision, 0, sizeof *decision);
    if (evidence->code / 100 == 2 || evidence->code / 100 == 3) {
        decide_reason(evidence->code / 100 == 2 ? smtpc_accepted : smtpc_continue, SMTPC_VIA_REPLY, decision);
        return;
    }
    if (decide_hit(evidence, TIER_VENDOR, SMTPC_VIA_VENDOR, decision) || decide_vendor(evidence, decision) ||
        decide_hit(evidence, TIER_PHRASE, SMTPC_VIA_PHRASE, decision) || decide_blocklist(evidence, decision))
        return;
    if (!evidence->generic && decide_reason(evidence->by_status, SMTPC_VIA_STATUS, decision))
        return;
    if (decide_words(evidence, decision))
        return;
    if (decide_hit(evidence, TIER_WEAK, SMTPC_VIA_WEAK, decision) && decision->reason != smtpc_unknown)
        return;
    if (decide_reason(evidence->by_status, SMTPC_VIA_STATUS, decision))
        return;
    if (code && decide_reason(code->reason, SMTPC_VIA_REPLY, decision))
        return;
    if (decision->via != SMTPC_VIA_WEAK)
        decide_class(evidence, decision);
}

static const char *const via_names[] = { NULL, "vendor", "phrase", "status", "weak", "reply", "class" };

/* Will trying again work? The rule says so, else the text, else the class where the reason leaves it open. */
static int is_temporary(const smtpc_evidence *evidence, const struct decision *decision)
{
    const smtpc_reason_row *reason = &smtpc_reasons[decision->reason];
    unsigned digit = evidence->digit;
    unsigned said = decision->vendor ? decision->vendor->temporary
                    : decision->hit  ? smtpc_rule_of(evidence, decision->hit)->temporary
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

static const char *action_of(const smtpc_evidence *evidence, const struct decision *decision, int temporary)
{
    const smtpc_reason_row *reason = &smtpc_reasons[decision->reason];
    smtpc_string said = decision->hit ? smtpc_rule_of(evidence, decision->hit)->action : 0;
    smtpc_string own = temporary && reason->temporary_action    ? reason->temporary_action
                       : !temporary && reason->permanent_action ? reason->permanent_action
                                                                : reason->action;
    const char *action = string_at(said ? said : own);
    int bare = decision->via >= SMTPC_VIA_WEAK || decision->via == SMTPC_VIA_NONE;
    if (bare && action && strcmp(action, "suppress") == 0)
        return "contact";
    return action;
}

static int conflicts(const smtpc_evidence *evidence, const struct decision *decision)
{
    if (evidence->code && evidence->status.digit && (unsigned)evidence->code / 100 != evidence->status.digit)
        return 1;
    return !evidence->generic && evidence->by_status != NO_REASON && evidence->by_status != decision->reason;
}

/*
 * About how often such a verdict is right (API: confidence): between what was measured on lines the rules
 * were written with and on lines nobody had read.
 */
static double confidence_of(const struct decision *decision, int conflict)
{
    static const double by_via[] = { 0.35, 0.97, 0.96, 0.84, 0.78, 0.75, 0.40 };
    double confidence = by_via[decision->via];
    if (decision->via == SMTPC_VIA_PHRASE && decision->hit && decision->hit->words < 2)
        confidence -= 0.08;
    if (conflict)
        confidence -= decision->via == SMTPC_VIA_VENDOR ? 0.03 : 0.10;
    return confidence;
}

static void name_blocklist(const smtpc_evidence *evidence, smtpc_verdict *verdict)
{
    const smtpc_blocklist_row *row;
    if (!evidence->blocklist)
        return;
    row = &smtpc_blocklists[smtpc_rule_of(evidence, evidence->blocklist)->subject];
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

static void name_wait(const smtpc_evidence *evidence, const struct decision *decision, smtpc_verdict *verdict)
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

/* Whose reply it is: known, or told by the rule; software that many run is nobody. */
static const char *provider_of(const smtpc_evidence *evidence, const struct decision *decision)
{
    unsigned provider = evidence->provider;
    if (provider == 0 && decision->vendor)
        provider = decision->vendor->provider;
    if (provider == 0 && decision->hit)
        provider = smtpc_rule_of(evidence, decision->hit)->provider;
    return provider && !smtpc_providers[provider - 1].server
               ? string_at(smtpc_providers[provider - 1].provider)
               : NULL;
}

/* What the verdict repeats of the evidence. */
static void name_facts(const smtpc_evidence *evidence, smtpc_verdict *verdict)
{
    verdict->class_name = smtpc_class_name(evidence->digit);
    verdict->code = evidence->code;
    verdict->status = evidence->status;
    verdict->stage = evidence->stage;
    verdict->outcome = evidence->event->field[SMTPC_OUTCOME];
    verdict->response = evidence->event->field[SMTPC_RESPONSE];
    verdict->url = evidence->url;
    verdict->vendor_code = evidence->vendor_code;
}

static void fill(const smtpc_evidence *evidence, const struct decision *decision, smtpc_verdict *verdict)
{
    const smtpc_reason_row *reason = &smtpc_reasons[decision->reason];
    smtpc_string scope = decision->hit ? smtpc_rule_of(evidence, decision->hit)->scope : 0;
    memset(verdict, 0, sizeof *verdict);
    verdict->reason = string_at(reason->name);
    verdict->category = string_at(reason->category);
    verdict->temporary = is_temporary(evidence, decision);
    verdict->action = action_of(evidence, decision, verdict->temporary);
    verdict->scope = string_at(scope ? scope : reason->scope);
    verdict->via = via_names[decision->via];
    verdict->rule = string_at(decision->rule);
    verdict->conflict = conflicts(evidence, decision);
    verdict->confidence = confidence_of(decision, verdict->conflict);
    verdict->provider = provider_of(evidence, decision);
    if (decision->end) {
        verdict->first = decision->first + 1;
        verdict->last = decision->end;
    }
    if (decision->hit) {
        verdict->first = decision->hit->first + 1;
        verdict->last = decision->hit->end;
    }
    name_facts(evidence, verdict);
    name_blocklist(evidence, verdict);
    name_wait(evidence, decision, verdict);
}

void smtpc_classify_event(const smtpc_event *event, const smtpc_context *context, smtpc_verdict *verdict)
{
    smtpc_evidence evidence;
    struct decision decision;
    smtpc_gather(event, context, &evidence);
    decide(&evidence, &decision);
    fill(&evidence, &decision, verdict);
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
