/*
 * Evidence → decision, in fixed tiers: a vendor's rule, a phrase, an enhanced status code that says
 * something, the words weighed, a weak phrase, a general enhanced code, the reply code, the class. In each
 * the caller's rules come first; what the MTA says on its own account comes behind the reply's codes.
 */
#include "core.h"
#include "span.h"

static int decide_hit(const smtpc_findings *findings, enum smtpc_tier tier, enum smtpc_via via,
                      smtpc_decision *decision)
{
    const smtpc_hit *hit = findings->best[tier];
    if (!hit)
        return 0;
    decision->hit = hit;
    decision->rule = smtpc_rule_of(findings, hit);
    decision->reason = decision->rule->subject;
    decision->id = decision->rule->id;
    decision->via = hit->tier == TIER_VENDOR ? SMTPC_VIA_VENDOR : via;
    decision->first = hit->first;
    decision->end = hit->end;
    return 1;
}

static int decide_blocklist(const smtpc_evidence *evidence, smtpc_decision *decision)
{
    const smtpc_hit *hit = evidence->blocklist;
    unsigned reason =
        hit ? smtpc_blocklists[smtpc_rule_of(&evidence->builtin, hit)->subject].reason : NO_REASON;
    if (reason == NO_REASON)
        return 0;
    decision->hit = hit;
    decision->rule = smtpc_rule_of(&evidence->builtin, hit);
    decision->reason = reason;
    decision->id = decision->rule->id;
    decision->via = SMTPC_VIA_PHRASE;
    decision->first = hit->first;
    decision->end = hit->end;
    return 1;
}

static int decide_reason(unsigned reason, enum smtpc_via via, smtpc_string id, smtpc_decision *decision)
{
    if (reason == NO_REASON || reason == smtpc_unknown)
        return 0;
    memset(decision, 0, sizeof *decision);
    decision->id = id;
    decision->reason = reason;
    decision->via = via;
    return 1;
}

/* The caller's rule for a status or code alone; of several the first that holds. */
static int decide_bare(const smtpc_evidence *evidence, uint32_t key, enum smtpc_via via,
                       smtpc_decision *decision)
{
    const smtpc_rules *own = evidence->own;
    size_t low = 0, high = own ? own->bare_count : 0;
    while (low < high) {
        size_t middle = low + (high - low) / 2;
        if (own->bare[middle].key < key)
            low = middle + 1;
        else
            high = middle;
    }
    for (; own && low < own->bare_count && own->bare[low].key == key; low++) {
        const smtpc_rule *rule = &own->automaton.rules[own->bare[low].rule];
        if (key == 0 || !smtpc_holds(evidence, &own->automaton, rule))
            continue;
        memset(decision, 0, sizeof *decision);
        decision->rule = rule;
        decision->reason = rule->subject;
        decision->id = rule->id;
        decision->via = own->automaton.conditions[rule->condition].provider ? SMTPC_VIA_VENDOR : via;
        return 1;
    }
    return 0;
}

static int decide_bare_status(const smtpc_evidence *evidence, smtpc_decision *decision)
{
    return evidence->status.digit != 0 &&
           decide_bare(evidence, smtpc_status_key(evidence->status), SMTPC_VIA_STATUS, decision);
}

static int decide_bare_code(const smtpc_evidence *evidence, smtpc_decision *decision)
{
    return decide_bare(evidence, smtpc_code_key(evidence->code), SMTPC_VIA_REPLY, decision);
}

/* A caller's rule for a code that names its provider is a vendor's rule. */
static int decide_bare_vendor(const smtpc_evidence *evidence, smtpc_decision *decision)
{
    return ((decide_bare_status(evidence, decision) || decide_bare_code(evidence, decision)) &&
            decision->via == SMTPC_VIA_VENDOR);
}

/* A vendor's row for the status or code; the caller's for that status comes before it. */
static int decide_vendor(const smtpc_evidence *evidence, smtpc_decision *decision)
{
    const smtpc_vendor_row *row = smtpc_find_vendor(evidence->provider, evidence->code, evidence->status);
    if (!row)
        return 0;
    if (decide_bare_status(evidence, decision))
        return 1;
    decision->vendor = row;
    decision->reason = row->reason;
    decision->id = row->id;
    decision->via = SMTPC_VIA_VENDOR;
    return 1;
}

/* What words and vendors' codes say. */
static int decide_text(const smtpc_evidence *evidence, smtpc_decision *decision)
{
    const smtpc_findings *builtin = &evidence->builtin, *caller = &evidence->caller;
    return decide_hit(caller, TIER_VENDOR, SMTPC_VIA_VENDOR, decision) ||
           decide_bare_vendor(evidence, decision) ||
           decide_hit(caller, TIER_PHRASE, SMTPC_VIA_PHRASE, decision) ||
           decide_hit(builtin, TIER_VENDOR, SMTPC_VIA_VENDOR, decision) ||
           decide_vendor(evidence, decision) ||
           decide_hit(builtin, TIER_PHRASE, SMTPC_VIA_PHRASE, decision) ||
           decide_blocklist(evidence, decision);
}

/* The status: where `generic` is 0 only one that says something. */
static int decide_status(const smtpc_evidence *evidence, int generic, smtpc_decision *decision)
{
    smtpc_status status = evidence->status;
    const smtpc_status_row *row;
    if (decide_bare_status(evidence, decision))
        return 1;
    if (evidence->generic && !generic)
        return 0;
    row = smtpc_find_status(status.subject, status.detail);
    row = row ? row : smtpc_find_status(status.subject, 0);
    return row && status.digit != 0 &&
           decide_reason(evidence->by_status, SMTPC_VIA_STATUS, row->id, decision);
}

static int decide_weak(const smtpc_evidence *evidence, smtpc_decision *decision)
{
    return decide_hit(&evidence->builtin, TIER_WEAK, SMTPC_VIA_WEAK, decision) &&
           decision->reason != smtpc_unknown;
}

static int decide_code(const smtpc_evidence *evidence, smtpc_decision *decision)
{
    const smtpc_code_row *row = smtpc_find_code(evidence->code);
    const smtpc_outcome_row *stage = smtpc_find_outcome(span_of(NULL, 0), evidence->stage);
    return decide_bare_code(evidence, decision) ||
           (evidence->code && stage && stage->over_code &&
            decide_reason(stage->reason, SMTPC_VIA_REPLY, stage->id, decision)) ||
           (row && decide_reason(row->reason, SMTPC_VIA_REPLY, row->id, decision));
}

static void decide_class(const smtpc_evidence *evidence, smtpc_decision *decision)
{
    unsigned digit = evidence->digit;
    smtpc_span outcome = evidence->event->field[SMTPC_OUTCOME];
    const smtpc_outcome_row *row = smtpc_find_outcome(outcome, evidence->stage);
    decision->via = digit || outcome.size || row ? SMTPC_VIA_CLASS : SMTPC_VIA_NONE;
    decision->reason = smtpc_unknown;
    if (digit == 2) {
        decision->reason = smtpc_accepted;
    } else if (digit == 3) {
        decision->reason = smtpc_continue;
    } else if (digit == 0 && row) {
        decision->reason = row->reason;
        decision->id = row->id;
        decision->outcome = row;
    }
}

/* 2yz and 3yz are no failure, whatever the words. */
static int is_success(const smtpc_evidence *evidence)
{
    return evidence->code / 100 == 2 || evidence->code / 100 == 3;
}

static void decide_success(const smtpc_evidence *evidence, smtpc_decision *decision)
{
    const smtpc_code_row *row = smtpc_find_code(evidence->code);
    decide_reason(evidence->code / 100 == 2 ? smtpc_accepted : smtpc_continue, SMTPC_VIA_REPLY,
                  row ? row->id : 0, decision);
}

void smtpc_decide_by_rules(const smtpc_evidence *evidence, smtpc_decision *decision)
{
    int mta = evidence->from_mta && evidence->code != 0;
    memset(decision, 0, sizeof *decision);
    if (is_success(evidence)) {
        decide_success(evidence, decision);
        return;
    }
    if (decide_text(evidence, decision) || (!mta && decide_status(evidence, 0, decision)))
        return;
    if (decide_weak(evidence, decision))
        return;
    if ((!mta && decide_status(evidence, 1, decision)) || decide_code(evidence, decision))
        return;
    if (mta && decide_status(evidence, 1, decision))
        return;
    if (decision->via != SMTPC_VIA_WEAK)
        decide_class(evidence, decision);
}

/* Does the rule that decided hold for some stages alone? Words without order know little of stages. */
static int is_staged(const smtpc_evidence *evidence, const smtpc_decision *decision)
{
    return decision->hit && evidence->builtin.automaton->conditions[decision->rule->condition].stage != 0;
}

/* Is the decision beyond what words could change: the caller's, a vendor's token, or what its code says? */
static int is_settled(const smtpc_evidence *evidence, const smtpc_decision *decision)
{
    const smtpc_vendor_row *row;
    if (decision->id & OWN_STRING || (decision->hit && decision->rule->vendor_code == 1) ||
        is_staged(evidence, decision))
        return 1;
    row = decision->via == SMTPC_VIA_VENDOR
              ? smtpc_find_vendor(evidence->provider, evidence->code, evidence->status)
              : NULL;
    return row && row->reason == decision->reason;
}

int smtpc_is_most(const smtpc_evidence *evidence, const smtpc_decision *decision)
{
    size_t size = evidence->event->field[SMTPC_RESPONSE].size - evidence->url.size;
    return decision->hit && (decision->end - decision->first) * (size_t)2 >= size;
}

enum { NEVER = 4096 };

/*
 * How clearly words must speak for another reason before they change a decision, in parts of TALLY_UNIT: so
 * clearly that the tier is more often wrong than they are, on lines that neither had seen (make margins).
 */
static int margin_of(const smtpc_evidence *evidence, const smtpc_decision *decision)
{
    /* by enum smtpc_via, and by whether the words that decided are a small part of the text or most of it */
    static const int margin[][2] = { { 208, 208 }, { 288, NEVER }, { 160, NEVER }, { 80, 80 },
                                     { 48, 256 },  { 96, 96 },     { 128, 128 } };
    static const int contested[][2] = { { 208, 208 }, { 128, NEVER }, { 48, 224 }, { 80, 80 },
                                        { 48, 256 },  { 96, 96 },     { 128, 128 } };
    int most = smtpc_is_most(evidence, decision);
    return (evidence->contested ? contested : margin)[decision->via][most];
}

/* The words weighed against the decision. */
static void weigh_words(const smtpc_evidence *evidence, smtpc_decision *decision)
{
    int margin = margin_of(evidence, decision);
    smtpc_features features;
    smtpc_tally tally;
    if (margin == NEVER)
        return;
    smtpc_text_features(evidence, &features);
    smtpc_weigh(&features, evidence->digit == 4 || evidence->digit == 5, &tally);
    if (tally.best == decision->reason || tally.best == smtpc_unknown || tally.words < 2 ||
        tally.strange > 2 * tally.words || tally.score[tally.best] - tally.score[decision->reason] < margin)
        return;
    decide_reason(tally.best, SMTPC_VIA_WEAK, smtpc_model_rule, decision);
    smtpc_speaker(&features, tally.best, &decision->first, &decision->end);
}

void smtpc_decide(const smtpc_evidence *evidence, smtpc_decision *decision)
{
    const smtpc_hit *weak = evidence->builtin.best[TIER_WEAK];
    smtpc_decide_by_rules(evidence, decision);
    if (is_success(evidence))
        return;
    if (decision->via > SMTPC_VIA_STATUS && weak &&
        smtpc_rule_of(&evidence->builtin, weak)->subject == smtpc_unknown)
        return; /* a text known to say nothing */
    if (!is_settled(evidence, decision))
        weigh_words(evidence, decision);
}
