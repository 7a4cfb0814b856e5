/* What an event, its text and the caller's context say: all that a decision is taken from. */
#include "core.h"
#include "span.h"

int smtpc_holds(const smtpc_evidence *evidence, const smtpc_automaton *automaton, const smtpc_rule *rule)
{
    const smtpc_condition *condition = &automaton->conditions[rule->condition];
    if (rule->condition == 0)
        return 1;
    if (condition->stage && !span_is(evidence->stage, smtpc_string_of(evidence->own, condition->stage)))
        return 0;
    if (condition->code && condition->code != evidence->code)
        return 0;
    if (condition->digit && condition->digit != evidence->digit)
        return 0;
    if (condition->provider && condition->provider != evidence->provider)
        return 0;
    return condition->status.digit == 0 || smtpc_same_status(condition->status, evidence->status);
}

/*
 * Where a reply of bad sequence (503) that follows another failure begins and ends: "550 no such user 503
 * need RCPT" is about the user.
 */
static void note_sequel(smtpc_evidence *evidence, const smtpc_cutter *cutter)
{
    enum { BAD_SEQUENCE = 503 };
    const char *text = cutter->text, *end = text + cutter->size;
    size_t i;
    int code;
    evidence->sequel = evidence->sequel_end = 0;
    for (i = 0; i < cutter->numbers && evidence->code != BAD_SEQUENCE; i++) {
        if (smtpc_read_code(text + cutter->number[i], end, &code) == 0 || code < 400)
            continue;
        if (code == BAD_SEQUENCE && cutter->number[i] > 0 && evidence->sequel == 0) {
            evidence->sequel = cutter->number[i];
            evidence->sequel_end = (uint32_t)cutter->size;
        } else if (code != BAD_SEQUENCE && evidence->sequel != 0) {
            evidence->sequel_end = cutter->number[i];
            return;
        }
    }
}

/* Is the hit hidden by wording that is never evidence ("if you believe …"), or by a reply of bad sequence? */
static int hidden(const smtpc_evidence *evidence, const smtpc_hit *hit)
{
    const smtpc_hits *hits = &evidence->builtin.hits;
    size_t i;
    if (hit->first >= evidence->sequel && hit->first < evidence->sequel_end)
        return 1;
    for (i = 0; i < hits->count && evidence->masked; i++) {
        const smtpc_hit *mask = &hits->hit[i];
        if (mask->tier == TIER_IGNORE && hit->first >= mask->first && hit->first < mask->end &&
            (hit->end <= mask->end || hit->words <= mask->words))
            return 1;
    }
    return 0;
}

static unsigned conditions_of(const smtpc_automaton *automaton, const smtpc_rule *rule)
{
    const smtpc_condition *condition = &automaton->conditions[rule->condition];
    if (rule->condition == 0)
        return 0;
    return (condition->stage != 0) + (condition->code != 0) + (condition->digit != 0) +
           (condition->provider != 0) + (condition->status.digit != 0);
}

/*
 * How much a hit weighs among those of its tier, the strongest consideration in the highest bits: wording
 * that tells something before the covers of bounces, a failure before success, a vendor's own code, the
 * longer match, a vendor's wording, more conditions.
 */
static uint32_t rank_of(const smtpc_evidence *evidence, const smtpc_automaton *automaton,
                        const smtpc_hit *hit, const smtpc_rule *rule)
{
    uint32_t tells = !(hit->tier == TIER_WEAK && rule->subject == smtpc_unknown);
    uint32_t fails = evidence->reasons[rule->subject].harmless != 1;
    uint32_t words = hit->words < 255 ? hit->words : 255;
    return tells << 31 | fails << 30 | (uint32_t)(rule->vendor_code == 1) << 29 | words << 16 |
           (uint32_t)(hit->tier == TIER_VENDOR) << 15 | conditions_of(automaton, rule);
}

/* All phrases of a text, a window at a time. */
static void match_text(smtpc_evidence *evidence, smtpc_span text, smtpc_cutter *cutter)
{
    const smtpc_vocabulary *words = evidence->own ? &evidence->own->vocabulary : &smtpc_builtin_words;
    smtpc_cut_start(cutter, words, text.data, text.size);
    while (smtpc_cut_more(cutter)) {
        size_t to =
            cutter->ended || cutter->count <= WINDOW_KEEP ? cutter->count : cutter->count - WINDOW_KEEP;
        smtpc_match(cutter, evidence->builtin.automaton, 0, to, &evidence->builtin.hits);
        if (evidence->own)
            smtpc_match(cutter, evidence->caller.automaton, 0, to, &evidence->caller.hits);
        if (cutter->ended)
            break;
        memmove(cutter->token, cutter->token + to, (cutter->count - to) * sizeof *cutter->token);
        cutter->count -= to;
    }
}

static void note_provider(smtpc_evidence *evidence, const smtpc_hits *hits)
{
    size_t i;
    for (i = 0; i < hits->count && evidence->provider == 0; i++)
        if (hits->hit[i].tier == TIER_PROVIDER)
            evidence->provider = evidence->builtin.automaton->rules[hits->hit[i].rule].subject;
}

static void match_relay(smtpc_evidence *evidence, smtpc_span relay, smtpc_cutter *cutter)
{
    smtpc_hits hits;
    if (relay.size == 0 || evidence->provider)
        return;
    hits.count = 0;
    smtpc_cut_start(cutter, &smtpc_builtin_words, relay.data, relay.size);
    smtpc_cut_more(cutter);
    smtpc_match(cutter, &smtpc_builtin, 0, cutter->count, &hits);
    note_provider(evidence, &hits);
}

/* A vendor's wording decides first where the vendor is known; anybody else may word it so too. */
static enum smtpc_tier tier_of(const smtpc_evidence *evidence, const smtpc_hit *hit, const smtpc_rule *rule)
{
    if (hit->tier == TIER_VENDOR && rule->vendor_code != 1 && rule->provider != evidence->provider)
        return TIER_PHRASE;
    return (enum smtpc_tier)hit->tier;
}

/* Keeps the hit where it is the best of its tier; of equals the later one. */
static void note_phrase(smtpc_evidence *evidence, smtpc_findings *findings, const smtpc_hit *hit,
                        const smtpc_rule *rule)
{
    enum smtpc_tier tier = tier_of(evidence, hit, rule);
    const smtpc_hit *best = findings->best[tier];
    uint32_t rank;
    if ((evidence->digit == 4 || evidence->digit == 5) && evidence->reasons[rule->subject].harmless)
        return;
    rank = rank_of(evidence, findings->automaton, hit, rule);
    evidence->contested |=
        best && tier <= TIER_PHRASE && smtpc_rule_of(findings, best)->subject != rule->subject;
    if (best && (rank < findings->rank[tier] || (rank == findings->rank[tier] && hit->first <= best->first)))
        return;
    findings->best[tier] = hit;
    findings->rank[tier] = rank;
}

static void note_hit(smtpc_evidence *evidence, const smtpc_hit *hit)
{
    smtpc_findings *findings = &evidence->builtin;
    const smtpc_rule *rule = smtpc_rule_of(findings, hit);
    if (hit->tier != TIER_COVER && hidden(evidence, hit))
        return;
    switch ((enum smtpc_tier)hit->tier) {
    case TIER_PASSING: evidence->passing = 1; return;
    case TIER_LASTING: evidence->lasting = 1; return;
    case TIER_COVER: evidence->cover = evidence->cover ? evidence->cover : hit->end; return;
    case TIER_STAGE:
    case TIER_IGNORE:
    case TIER_PROVIDER: return;
    default: break;
    }
    if (!smtpc_holds(evidence, findings->automaton, rule))
        return;
    if (hit->tier != TIER_BLOCKLIST)
        note_phrase(evidence, findings, hit, rule);
    else if (!evidence->blocklist || hit->words >= evidence->blocklist->words)
        evidence->blocklist = hit;
}

/* The caller's phrases: what hides ours does not hide them. */
static void note_caller(smtpc_evidence *evidence)
{
    smtpc_findings *findings = &evidence->caller;
    size_t i;
    for (i = 0; i < findings->hits.count; i++) {
        const smtpc_hit *hit = &findings->hits.hit[i];
        const smtpc_rule *rule = smtpc_rule_of(findings, hit);
        if (smtpc_holds(evidence, findings->automaton, rule))
            note_phrase(evidence, findings, hit, rule);
    }
}

/* The stage that the wording tells ("in reply to RCPT TO command"), where nothing else told it. */
static void note_stage(smtpc_evidence *evidence)
{
    const smtpc_findings *findings = &evidence->builtin;
    size_t i;
    for (i = 0; i < findings->hits.count && evidence->stage.size == 0; i++)
        if (findings->hits.hit[i].tier == TIER_STAGE)
            evidence->stage =
                span_name(string_at(smtpc_stages[smtpc_rule_of(findings, &findings->hits.hit[i])->subject]));
}

static void note_hits(smtpc_evidence *evidence)
{
    const smtpc_hits *hits = &evidence->builtin.hits;
    size_t i;
    note_stage(evidence);
    for (i = 0; i < hits->count; i++)
        evidence->masked |= hits->hit[i].tier == TIER_IGNORE;
    for (i = 0; i < hits->count; i++)
        note_hit(evidence, &hits->hit[i]);
    if (evidence->own)
        note_caller(evidence);
}

/* The first token of a vendor's own, whatever its conditions. */
static smtpc_span find_vendor_code(const smtpc_evidence *evidence, const smtpc_findings *findings)
{
    size_t i;
    const char *text = evidence->event->field[SMTPC_RESPONSE].data;
    for (i = 0; i < findings->hits.count; i++) {
        const smtpc_hit *hit = &findings->hits.hit[i];
        if (hit->tier <= TIER_PHRASE && smtpc_rule_of(findings, hit)->vendor_code)
            return span_between(text + hit->first, text + hit->end);
    }
    return span_of(NULL, 0);
}

static void begin_findings(smtpc_findings *findings, const smtpc_automaton *automaton)
{
    findings->automaton = automaton;
    findings->hits.count = 0;
    memset((void *)findings->best, 0, sizeof findings->best);
}

/* What the event and the context say without their texts; the context is the stronger. */
static void begin(const smtpc_event *event, const smtpc_context *context, smtpc_evidence *evidence)
{
    const smtpc_rules *own = context ? context->rules : NULL;
    evidence->event = event;
    evidence->own = own;
    evidence->reasons = own ? own->reasons : smtpc_reasons;
    begin_findings(&evidence->builtin, &smtpc_builtin);
    begin_findings(&evidence->caller, own ? &own->automaton : NULL);
    evidence->code = context && context->code ? context->code : event->code;
    evidence->status = context && context->status.digit ? context->status : event->status;
    evidence->from_mta = event->status_from_mta && !(context && context->status.digit);
    evidence->stage = context && context->stage.size ? context->stage : event->field[SMTPC_STAGE];
    evidence->provider = context ? smtpc_find_provider(context->provider) : 0;
    evidence->url = evidence->vendor_code = span_of(NULL, 0);
    evidence->blocklist = NULL;
    evidence->contested = 0;
    evidence->masked = evidence->passing = evidence->lasting = 0;
    evidence->cover = 0;
}

/* What the codes say alone; an unregistered detail of a status says what its subject says. */
static void note_codes(smtpc_evidence *evidence)
{
    const smtpc_code_row *code = smtpc_find_code(evidence->code);
    smtpc_status status = evidence->status;
    const smtpc_status_row *row = status.digit ? smtpc_find_status(status.subject, status.detail) : NULL;
    evidence->generic = !row || row->generic;
    if (!row && status.digit)
        row = smtpc_find_status(status.subject, 0);
    evidence->by_status = row ? smtpc_status_reason(row, status.digit) : NO_REASON;
    evidence->digit = code && code->digit == 0 ? LOCAL_CLASS
                      : evidence->code         ? (unsigned)evidence->code / 100
                                               : status.digit;
}

/* The MTA's own "5.0.0" says nothing that a status in the text does not say better. */
static void note_own_status(smtpc_evidence *evidence, const smtpc_cutter *cutter)
{
    smtpc_status found = { 0, 0, 0 };
    int code = evidence->code ? evidence->code : 1;
    if (!evidence->from_mta || evidence->status.subject || evidence->status.detail)
        return;
    smtpc_find_codes(cutter, &code, &found);
    if (found.digit == evidence->status.digit)
        evidence->status = found;
}

void smtpc_gather(const smtpc_event *event, const smtpc_context *context, smtpc_evidence *evidence)
{
    smtpc_cutter cutter;
    smtpc_span response = event->field[SMTPC_RESPONSE];
    begin(event, context, evidence);
    if (context)
        match_relay(evidence, context->relay, &cutter);
    match_relay(evidence, event->field[SMTPC_RELAY_HOST], &cutter);
    match_text(evidence, response, &cutter);
    note_provider(evidence, &evidence->builtin.hits);
    if (evidence->provider == 0 && evidence->own)
        evidence->provider = evidence->own->provider;
    if (evidence->code == 0 || evidence->status.digit == 0 || evidence->code < 400)
        smtpc_find_codes(&cutter, &evidence->code, &evidence->status);
    note_own_status(evidence, &cutter);
    note_codes(evidence);
    note_sequel(evidence, &cutter);
    note_hits(evidence);
    if (cutter.link_end)
        evidence->url = span_between(response.data + cutter.link, response.data + cutter.link_end);
    evidence->vendor_code = find_vendor_code(evidence, &evidence->caller);
    if (!evidence->vendor_code.data)
        evidence->vendor_code = find_vendor_code(evidence, &evidence->builtin);
}
