/* Event → verdict: the decision, and what follows from it. */
#include "core.h"
#include "span.h"

enum { NESTED = 4 }; /* replies within replies that are looked into */

static const char *const via_names[] = { NULL, "vendor", "phrase", "status", "weak", "reply", "class" };

/* What was decided, and on what evidence: the whole response's, or that of the reply it quotes. */
struct judgement {
    smtpc_evidence evidence;
    smtpc_decision decision;
};

static const smtpc_reason_row *reason_of(const struct judgement *judgement)
{
    return &judgement->evidence.reasons[judgement->decision.reason];
}

static const char *text_of(const struct judgement *judgement, smtpc_string at)
{
    return smtpc_string_of(judgement->evidence.own, at);
}

/* Will trying again work? The rule says so, else the text, else the class where the reason leaves it open. */
static int is_temporary(const struct judgement *judgement)
{
    const smtpc_evidence *evidence = &judgement->evidence;
    const smtpc_decision *decision = &judgement->decision;
    const smtpc_reason_row *reason = reason_of(judgement);
    unsigned digit = evidence->digit;
    unsigned said = decision->vendor    ? decision->vendor->temporary
                    : decision->rule    ? decision->rule->temporary
                    : decision->outcome ? decision->outcome->temporary
                                        : 0;
    if (said)
        return said == 2;
    if (decision->via >= SMTPC_VIA_STATUS && decision->via != SMTPC_VIA_WEAK && digit == 4)
        return 1;
    if (reason->class_rules && !evidence->blocklist) { /* a listing lasts until it is lifted */
        if (evidence->lasting)
            return 0;
        if (digit == 4 || evidence->passing)
            return 1;
        if (digit == 5)
            return 0;
    }
    return reason->temporary < 0 ? digit == 4 : reason->temporary;
}

static const char *action_of(const struct judgement *judgement, int temporary)
{
    const smtpc_reason_row *reason = reason_of(judgement);
    const smtpc_decision *decision = &judgement->decision;
    smtpc_string said = decision->rule ? decision->rule->action : 0;
    smtpc_string own = temporary && reason->temporary_action    ? reason->temporary_action
                       : !temporary && reason->permanent_action ? reason->permanent_action
                                                                : reason->action;
    const char *action = text_of(judgement, said ? said : own);
    int bare = decision->via >= SMTPC_VIA_WEAK || decision->via == SMTPC_VIA_NONE;
    if (bare && action && strcmp(action, "suppress") == 0)
        return "contact";
    return action;
}

static int conflicts(const smtpc_evidence *evidence, const smtpc_decision *decision)
{
    if (evidence->code && evidence->status.digit && (unsigned)evidence->code / 100 != evidence->status.digit)
        return 1;
    return !evidence->generic && evidence->by_status != NO_REASON && evidence->by_status != decision->reason;
}

/* Does the class deny what is meant? */
static int denies(unsigned digit, int temporary) { return temporary ? digit == 5 : digit == 4; }

/*
 * About how often such a verdict is right (API: confidence): between what was measured on lines the rules
 * were written with and on lines nobody had read.
 */
static double confidence_of(const smtpc_decision *decision, int conflict)
{
    static const double by_via[] = { 0.55, 0.98, 0.97, 0.96, 0.95, 0.94, 0.85 };
    double confidence = by_via[decision->via];
    if (decision->id == smtpc_model_rule)
        confidence = 0.76;
    if (decision->via == SMTPC_VIA_PHRASE && decision->hit && decision->hit->words < 2)
        confidence -= 0.05;
    if (conflict)
        confidence -= 0.03;
    return confidence;
}

/* The list that is named; an operator's page, which proves no listing, only where a list is to be asked. */
static void name_blocklist(const smtpc_evidence *evidence, smtpc_verdict *verdict)
{
    const smtpc_blocklist_row *row;
    if (!evidence->blocklist)
        return;
    row = &smtpc_blocklists[smtpc_rule_of(&evidence->builtin, evidence->blocklist)->subject];
    if (row->reason == NO_REASON &&
        !(row->delist && verdict->action && strcmp(verdict->action, "delist") == 0))
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

static void name_wait(const struct judgement *judgement, smtpc_verdict *verdict)
{
    smtpc_span response = verdict->response;
    const smtpc_reason_row *reason = reason_of(judgement);
    verdict->retry_after = verdict->temporary ? smtpc_find_wait(response.data, response.size) : -1;
    verdict->retry_from = verdict->retry_after >= 0 ? "text" : NULL;
    if (verdict->retry_after < 0 && reason->retry_after && waits(verdict)) {
        verdict->retry_after = reason->retry_after * 1.0;
        verdict->retry_from = "default";
    }
}

/* Whose reply it is: known, or told by the rule; software that many run is nobody. */
static const char *provider_of(const struct judgement *judgement)
{
    const smtpc_decision *decision = &judgement->decision;
    unsigned provider = judgement->evidence.provider;
    if (provider == 0 && decision->vendor)
        provider = decision->vendor->provider;
    if (provider == 0 && decision->rule)
        provider = decision->rule->provider;
    return provider && !smtpc_providers[provider - 1].server
               ? string_at(smtpc_providers[provider - 1].provider)
               : NULL;
}

/* What the verdict repeats of the whole response. */
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

/* Where the code that decided stands in the judged text, if it stands there. */
static void place_code(const struct judgement *judgement, uint32_t *first, uint32_t *end)
{
    const smtpc_evidence *evidence = &judgement->evidence;
    smtpc_span text = evidence->event->field[SMTPC_RESPONSE];
    int by_code = judgement->decision.via == SMTPC_VIA_REPLY || judgement->decision.via == SMTPC_VIA_CLASS;
    if (judgement->decision.via == SMTPC_VIA_NONE)
        return;
    if (!by_code || !smtpc_place_code(text, evidence->code, first, end))
        smtpc_place_status(text, evidence->status, first, end);
}

/* Where in the whole response the evidence stands, 1-based and inclusive. */
static void name_place(const struct judgement *judgement, smtpc_verdict *verdict)
{
    uint32_t first = judgement->decision.first, end = judgement->decision.end;
    smtpc_span judged = judgement->evidence.event->field[SMTPC_RESPONSE];
    size_t shift = judged.data ? (size_t)(judged.data - verdict->response.data) : 0;
    if (end == 0)
        place_code(judgement, &first, &end);
    if (end == 0)
        return;
    verdict->first = shift + first + 1;
    verdict->last = shift + end;
}

static void fill(const struct judgement *judgement, const smtpc_evidence *whole, smtpc_verdict *verdict)
{
    const smtpc_decision *decision = &judgement->decision;
    const smtpc_reason_row *reason = reason_of(judgement);
    smtpc_string scope = decision->rule && decision->rule->scope ? decision->rule->scope : reason->scope;
    memset(verdict, 0, sizeof *verdict);
    name_facts(whole, verdict);
    verdict->reason = text_of(judgement, reason->name);
    verdict->category = text_of(judgement, reason->category);
    verdict->temporary = is_temporary(judgement);
    verdict->action = action_of(judgement, verdict->temporary);
    verdict->scope = text_of(judgement, scope);
    verdict->via = via_names[decision->via];
    verdict->rule = text_of(judgement, decision->id);
    verdict->conflict = conflicts(whole, decision) || conflicts(&judgement->evidence, decision);
    verdict->confidence = confidence_of(decision, verdict->conflict);
    verdict->conflict |= denies(whole->digit, verdict->temporary);
    verdict->provider = provider_of(judgement);
    name_blocklist(whole, verdict);
    name_place(judgement, verdict);
    name_wait(judgement, verdict);
}

/* The event of the innermost reply that the response quotes; 0 if it quotes none. */
static int innermost(const smtpc_event *event, smtpc_event *inner)
{
    smtpc_event next;
    int depth;
    for (depth = 0; depth < NESTED && smtpc_quoted(depth == 0 ? event : inner, &next); depth++)
        *inner = next;
    if (depth > 0)
        inner->field[SMTPC_RELAY_HOST] = event->field[SMTPC_RELAY_HOST];
    return depth > 0;
}

/* How much a decision weighs against one taken on another part of the text. */
static int weight_of(const smtpc_decision *decision)
{
    switch (decision->via) {
    case SMTPC_VIA_VENDOR:
    case SMTPC_VIA_PHRASE: return 5;
    case SMTPC_VIA_STATUS: return 4;
    case SMTPC_VIA_WEAK: return 3;
    case SMTPC_VIA_REPLY: return 2;
    case SMTPC_VIA_CLASS: return 1;
    default: return 0;
    }
}

/* Does the reply quoted at `at` decide? Not where it says less, or is the answer to a question about the
 * sender. */
static int decides(const struct judgement *quoted, const struct judgement *whole, size_t at)
{
    if (whole->evidence.cover && whole->evidence.cover <= at)
        return 0;
    return weight_of(&quoted->decision) >= weight_of(&whole->decision);
}

static void judge(const smtpc_event *event, const smtpc_context *context, struct judgement *judgement)
{
    smtpc_gather(event, context, &judgement->evidence);
    smtpc_decide(&judgement->evidence, &judgement->decision);
}

void smtpc_classify_event(const smtpc_event *event, const smtpc_context *context, smtpc_verdict *verdict)
{
    struct judgement whole, quoted;
    smtpc_event inner;
    judge(event, context, &whole);
    if (whole.evidence.code / 100 != 2 && innermost(event, &inner)) {
        smtpc_context within;
        memset(&within, 0, sizeof within);
        if (context)
            within = *context;
        within.code = 0;
        within.status.digit = 0;
        within.stage = whole.evidence.stage;
        judge(&inner, &within, &quoted);
        if (decides(&quoted, &whole,
                    (size_t)(inner.field[SMTPC_RESPONSE].data - event->field[SMTPC_RESPONSE].data))) {
            fill(&quoted, &whole.evidence, verdict);
            return;
        }
    }
    fill(&whole, &whole.evidence, verdict);
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
    smtpc_hints hints = { { NULL, 0 }, { NULL, 0 } };
    if (context)
        hints.mta = context->mta;
    smtpc_read_text(text, size, &hints, scratch, &reading, &event);
    smtpc_classify_event(&event, context, verdict);
    place(&reading, text, size, verdict);
}
