/* Private to the core: what the generated tables.c holds. Everything is constant and without relocations. */
#ifndef SMTPCODES_TABLES_H
#define SMTPCODES_TABLES_H

#include <stdint.h>

#include "smtpcodes.h"

#if defined(__GNUC__)
#define SMTPC_HIDDEN extern __attribute__((visibility("hidden")))
#else
#define SMTPC_HIDDEN extern
#endif

/* Texts of the tables are offsets into one pool, so that nothing needs relocation at load; 0 is "absent". */
typedef uint32_t smtpc_string;
SMTPC_HIDDEN const char smtpc_strings[];

static inline const char *string_at(smtpc_string at) { return at == 0 ? NULL : smtpc_strings + at; }

/* ---- vocabulary and phrases ---- */

/* Word numbers with a meaning of their own; lua/smtpcodes/phrases.lua has the same. */
enum { WORD_UNKNOWN, WORD_NOISE, WORD_START, WORD_FINISH, WORD_HOST_END, WORD_IP };

typedef struct smtpc_word {
    uint64_t head;   /* its first eight letters, the first the lowest byte */
    uint32_t text;   /* in the lexicon's letters */
    uint16_t word;   /* its number in running text, the family's */
    uint16_t second; /* a second word read after it, or 0 */
    uint16_t link;   /* its number inside a host name or link, 0 where no phrase has it */
    uint8_t length, joins;
} smtpc_word;

typedef struct smtpc_join {
    uint16_t first, second; /* indices of words */
    uint16_t word;
} smtpc_join;

typedef struct smtpc_state {
    uint32_t edges;   /* index of the first edge; they end where the next state's begin */
    uint32_t accepts; /* index of the first rule; likewise */
    uint32_t gap;     /* the state behind a gap, or 0 */
} smtpc_state;

/* An edge is one number: the word in its high bits, the state it leads to in its low bits. */
enum { EDGE_STATE_BITS = 17, EDGE_WORD_BITS = 15 };
#define EDGE_WORD(edge) ((edge) >> EDGE_STATE_BITS)
#define EDGE_STATE(edge) ((edge) & (((uint32_t)1 << EDGE_STATE_BITS) - 1))

enum smtpc_tier {
    TIER_VENDOR,
    TIER_PHRASE,
    TIER_WEAK,
    TIER_IGNORE,
    TIER_BLOCKLIST,
    TIER_PROVIDER,
    TIER_PASSING,
    TIER_LASTING,
    TIER_STAGE,
    TIER_COVER
};

typedef struct smtpc_rule {
    smtpc_string id;
    uint16_t subject; /* a reason, provider, blocklist or stage, by its tier */
    uint16_t condition;
    uint8_t provider, temporary; /* temporary: 0 unsaid, 1 no, 2 yes */
    uint8_t vendor_code; /* the match is the vendor's own token: 1 decides first, 2 only accompanies */
    smtpc_string action, scope;
} smtpc_rule;

/* What must hold besides the words; 0 where free. */
typedef struct smtpc_condition {
    smtpc_string stage;
    uint16_t code;
    uint8_t digit, provider;
    smtpc_status status;
} smtpc_condition;

/* Surface words and what they stand for. */
typedef struct smtpc_vocabulary {
    const char *letters;
    const smtpc_word *words;
    size_t word_count;
    const uint16_t *slots; /* hash table of word indices + 1 */
    unsigned slot_bits;
    const smtpc_join *joins;
    size_t join_count;
} smtpc_vocabulary;

/* Phrases over word numbers, as an automaton, and the rules they stand for. */
typedef struct smtpc_automaton {
    const smtpc_state *states;
    const uint32_t *edges;
    const uint32_t *filter; /* a bit for each edge: most words that lead nowhere are told by it alone */
    unsigned filter_bits;
    const uint16_t *accepts;
    const uint32_t *roots; /* word number → state after it, 0 where no phrase begins with it */
    size_t root_count;
    const smtpc_rule *rules;
    const uint8_t *tiers; /* of the rules */
    const smtpc_condition *conditions;
} smtpc_automaton;

SMTPC_HIDDEN const smtpc_vocabulary smtpc_builtin_words;
SMTPC_HIDDEN const smtpc_automaton smtpc_builtin;
SMTPC_HIDDEN const uint16_t smtpc_number_count; /* word numbers are below it */
SMTPC_HIDDEN const size_t smtpc_letters_size, smtpc_rule_count;

/* A set of words that a phrase may name in braces. */
typedef struct smtpc_class_words_row {
    smtpc_string name, words;
} smtpc_class_words_row;
SMTPC_HIDDEN const smtpc_class_words_row smtpc_class_words[];
SMTPC_HIDDEN const size_t smtpc_class_word_count;
SMTPC_HIDDEN const uint8_t smtpc_byte_class[256];
SMTPC_HIDDEN const uint8_t smtpc_fold[256]; /* letters in lower case, digits; 0 for all others */
SMTPC_HIDDEN const char smtpc_latin[192][2];

enum byte_class {
    BYTE_OTHER,
    BYTE_BLANK,
    BYTE_LETTER,
    BYTE_DIGIT,
    BYTE_APOSTROPHE,
    BYTE_CONNECTOR,
    BYTE_HIGH
};

/* ---- the words weighed (weights.c) ---- */

/* Features are told apart by that many bits of their hash and a check; the units of weights and of tallies.
 */
enum { MODEL_BITS = 17, MODEL_UNIT = 16, TALLY_UNIT = 256 };

typedef struct smtpc_weight {
    uint8_t reason;
    int8_t weight; /* in parts of MODEL_UNIT */
} smtpc_weight;
SMTPC_HIDDEN const uint32_t
    smtpc_weight_rows[]; /* of each bucket, where its weights begin; one more ends them */
SMTPC_HIDDEN const uint8_t smtpc_weight_checks[]; /* of each bucket */
SMTPC_HIDDEN const smtpc_weight smtpc_weights[];
SMTPC_HIDDEN const int16_t smtpc_weight_bias[];   /* of each reason, in parts of TALLY_UNIT */
SMTPC_HIDDEN const smtpc_string smtpc_model_rule; /* the id of a verdict it gave */

enum { NO_REASON = 0, SMTPC_REASONS_MAX = 64 };

/* ---- registry ---- */

typedef struct smtpc_reason_row {
    smtpc_string name, category, means, action, temporary_action, permanent_action, scope, sisimai, kumomta,
        powermta, sparkpost, bounce_classifier, ses, reply_status, reply_other_status, reply_text;
    uint32_t retry_after;
    uint16_t reply_code, reply_other;
    int16_t temporary; /* 1, 0, -1: by the class of the code */
    uint8_t
        harmless; /* no failure: 1 any words of one outweigh it, 2 (an automatic answer) only a code does */
    uint8_t class_rules; /* the class of the code overrides the default */
} smtpc_reason_row;
SMTPC_HIDDEN const smtpc_reason_row smtpc_reasons[]; /* the first is blank */
SMTPC_HIDDEN const size_t smtpc_reason_count;
SMTPC_HIDDEN const uint16_t smtpc_accepted, smtpc_continue, smtpc_unknown;

typedef struct smtpc_code_row {
    uint16_t code, reason;
    uint8_t digit, generic; /* digit 0: local */
    smtpc_string id, standing, title, meaning, causes, advice, vendor, origin, enhanced, references;
} smtpc_code_row;
SMTPC_HIDDEN const smtpc_code_row smtpc_codes[];
SMTPC_HIDDEN const size_t smtpc_code_count;

typedef struct smtpc_status_row {
    uint16_t subject, detail;
    uint16_t reason4, reason5;
    uint8_t generic;
    smtpc_string id, title, meaning, causes, advice, classes, basic, references;
} smtpc_status_row;
SMTPC_HIDDEN const smtpc_status_row smtpc_statuses[];
SMTPC_HIDDEN const size_t smtpc_status_count;
enum { SUBJECTS = 10 };
SMTPC_HIDDEN const uint16_t smtpc_status_subjects[SUBJECTS + 1]; /* where the rows of each subject begin */

typedef struct smtpc_class_row {
    smtpc_string code, title, meaning, advice, references;
    uint8_t digit, reply, subject; /* subject: the row is a subject, digit its number */
} smtpc_class_row;
SMTPC_HIDDEN const smtpc_class_row smtpc_classes[];
SMTPC_HIDDEN const size_t smtpc_class_count;

/* A code of a vendor's own. `key` is the token in capitals without punctuation; a status range has no key. */
typedef struct smtpc_vendor_row {
    smtpc_string key, code, title, meaning, advice, source, id;
    uint16_t reason, reply, low, high; /* a reply code; a range of details */
    uint8_t digit, subject;            /* of the range; digit 0: any class */
    uint8_t provider, temporary, anybody;
    uint8_t said; /* the class of replies with a token or a reply code; 0: several */
} smtpc_vendor_row;
SMTPC_HIDDEN const smtpc_vendor_row smtpc_vendors[];
SMTPC_HIDDEN const size_t smtpc_vendor_count;
SMTPC_HIDDEN const uint16_t
    smtpc_vendor_subjects[SUBJECTS + 1];          /* rows with a status stand first, by subject */
SMTPC_HIDDEN const uint16_t smtpc_vendor_replies; /* then those with a reply code, up to here */

typedef struct smtpc_provider_row {
    smtpc_string provider, name;
    uint8_t server;
} smtpc_provider_row;
SMTPC_HIDDEN const smtpc_provider_row smtpc_providers[];
SMTPC_HIDDEN const size_t smtpc_provider_count;

typedef struct smtpc_blocklist_row {
    smtpc_string zone, name, owner, delist;
    uint16_t reason;
} smtpc_blocklist_row;
SMTPC_HIDDEN const smtpc_blocklist_row smtpc_blocklists[];

typedef struct smtpc_outcome_row {
    smtpc_string outcome, stage, id; /* outcome, stage: 0 any */
    uint16_t reason;
    uint8_t temporary; /* 0 unsaid, 1 no, 2 yes */
    uint8_t over_code; /* says so whatever the reply code */
} smtpc_outcome_row;
SMTPC_HIDDEN const smtpc_outcome_row smtpc_outcomes[];
SMTPC_HIDDEN const size_t smtpc_outcome_count;

SMTPC_HIDDEN const smtpc_string smtpc_stages[]; /* names, by number */

/* What another system's name means; `also`: further reasons, joined by '\n'. */
typedef struct smtpc_crosswalk_row {
    smtpc_string system, name, note, also;
    uint16_t reason;
} smtpc_crosswalk_row;
SMTPC_HIDDEN const smtpc_crosswalk_row smtpc_crosswalk[];
SMTPC_HIDDEN const size_t smtpc_crosswalk_count;

/* ---- templates ---- */

SMTPC_HIDDEN const smtpc_string smtpc_template_kept, smtpc_template_holders; /* words joined by '\n' */

/* ---- waiting times ---- */

enum smtpc_wait_role {
    WAIT_OTHER,
    WAIT_END,
    WAIT_UNIT,
    WAIT_NUMBER,
    WAIT_HALF,
    WAIT_WHOLE,
    WAIT_ASKING,
    WAIT_LEADING,
    WAIT_FILLER,
    WAIT_ELAPSED,
    WAIT_COUNTED,
    WAIT_LATER,
    WAIT_AGO
};

/* A word of a waiting time, folded; sorted by its bytes. */
typedef struct smtpc_wait_row {
    smtpc_string text;
    uint32_t value; /* of a number; seconds of a unit or whole time */
    uint8_t role;
} smtpc_wait_row;
SMTPC_HIDDEN const smtpc_wait_row smtpc_waits[];
SMTPC_HIDDEN const size_t smtpc_wait_count;

/* ---- log formats ---- */

enum smtpc_op {
    OP_END,
    OP_LITERAL,
    OP_TAKE,
    OP_TAKE_LAST,
    OP_WHILE,
    OP_PATTERN,
    OP_SET,
    OP_ONE,
    OP_MAYBE,
    OP_REPEAT
};
/* Behind the facts of an event: what templates name besides. CODE to DETAIL are codes that stand apart from
 * the reply. */
enum {
    FIELD_NONE = SMTPC_FIELD_COUNT,
    FIELD_REST,
    /* Of a bounce's line: the reason stands before the recipients; what was said since the last recipient is
     * of this one; recipients stand only below; what was said before is no reason. */
    FIELD_BEFORE,
    FIELD_CLOSING,
    FIELD_START,
    FIELD_ANEW,
    FIELD_CODE,
    FIELD_STATUS,
    FIELD_CLASS,
    FIELD_SUBJECT,
    FIELD_DETAIL,
    /* what ties a line to others of its log (smtpc_ties) */
    FIELD_LOGGER,
    FIELD_KEY,
    FIELD_GROUP,
    FIELD_ENDS,
    FIELD_COLUMNS,
    FIELD_ALL
};

enum smtpc_record_kind { RECORD_NONE, RECORD_JSON, RECORD_CSV, RECORD_FIELDS };

/* A key of a record, and the list that its value is read with. */
typedef struct smtpc_key_row {
    smtpc_string key;
    uint16_t list;
    uint8_t needed; /* without it there is no record */
} smtpc_key_row;
SMTPC_HIDDEN const smtpc_key_row smtpc_keys[];

typedef struct smtpc_record_row {
    uint16_t first, end; /* of smtpc_keys */
    uint8_t kind;
    smtpc_string columns; /* of a CSV row where no header line tells them */
} smtpc_record_row;
SMTPC_HIDDEN const smtpc_record_row smtpc_records[]; /* the first is blank */

typedef struct smtpc_step {
    uint8_t op, field, undo; /* undo: smtpc_undo */
    uint8_t record;          /* the record a taken text is read as; 0 none */
    uint16_t list;           /* the list a taken text is read with, or the alternatives; 0 none */
    smtpc_string text;       /* literal, class, pattern or value */
} smtpc_step;
SMTPC_HIDDEN const smtpc_step smtpc_steps[];
SMTPC_HIDDEN const uint16_t smtpc_formats[]; /* first steps, list by list, each ended by 0 */
SMTPC_HIDDEN const uint16_t smtpc_lists[];   /* list → its first format */

typedef struct smtpc_mta_row {
    smtpc_string name, processes; /* process names joined by '\n' */
    smtpc_string starts;          /* how a line without a prefix begins, joined by '\n'; 0 in any way */
    smtpc_string marks, ends;     /* how lines of its bounces begin; how the original does; joined by '\n' */
    /* lists: behind a syslog prefix, without one, known lines without event, a reply with words of its own
     * behind it; of a bounce: its lines, what it says of a recipient; lines of facts that other lines lack */
    uint16_t formats, bare, noise, replies, lines, text, parts;
    uint8_t role;                                          /* smtpc_role */
    uint32_t bare_bytes[8], noise_bytes[8], part_bytes[8]; /* which bytes such a line can begin with */
} smtpc_mta_row;
SMTPC_HIDDEN const smtpc_mta_row smtpc_mtas[];
SMTPC_HIDDEN const smtpc_mta_row smtpc_common_mta; /* what a bounce of any says */
SMTPC_HIDDEN const size_t smtpc_mta_count;
SMTPC_HIDDEN const uint16_t smtpc_prefix_list;

/* What a row of the formats is for besides an MTA's log. */
enum smtpc_role {
    ROLE_NONE,
    ROLE_STATUS,    /* the fields of a delivery status */
    ROLE_FEEDBACK,  /* the fields of a feedback report, or one that has none */
    ROLE_AUTO_REPLY /* header fields of automatic replies */
};

enum smtpc_charset_kind { CHARSET_SINGLE, CHARSET_ISO2022, CHARSET_EUC, CHARSET_SJIS };
typedef struct smtpc_charset_row {
    smtpc_string name;
    uint8_t kind;
    const uint16_t *characters; /* of the bytes from 0x80 on, or of 94 rows of 94 */
} smtpc_charset_row;
SMTPC_HIDDEN const smtpc_charset_row smtpc_charsets[];
SMTPC_HIDDEN const size_t smtpc_charset_count;

enum smtpc_undo {
    UNDO_NONE,
    UNDO_BACKSLASH,   /* Exim's and Sendmail's \n, \t, \\, \342 */
    UNDO_UNDERSCORES, /* _ and / */
    UNDO_ESCAPES,     /* the above and those of JSON, Python, JavaScript: \", \x41, \u0041 */
    UNDO_LIST,        /* a JSON array of strings becomes "a,b" */
    UNDO_QUOTES,      /* CSV's "" */
    UNDO_FOLDS        /* a header field's line breaks */
};

#endif
