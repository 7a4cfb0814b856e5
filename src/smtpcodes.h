/*
 * smtpcodes: what a mail server meant. The one public header; usable from C and C++ alone.
 *
 * Every function is pure: no allocation, no state, no locale, no clock; any number of threads may call at
 * once. Text is taken as pointer and length (no NUL is relied on, any bytes are legal) and given back as
 * spans that point into the caller's text, into the caller's scratch buffer or into static tables. Time is
 * linear in the length of the text and independent of the number of rules.
 */
#ifndef SMTPCODES_H
#define SMTPCODES_H

#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

/* Only a shared library of the core (built with SMTPC_SHARED) shows its functions; elsewhere they stay
 * inside. */
#if defined(__GNUC__) && defined(SMTPC_SHARED)
#define SMTPC_API extern __attribute__((visibility("default")))
#elif defined(__GNUC__)
#define SMTPC_API extern __attribute__((visibility("hidden")))
#else
#define SMTPC_API extern
#endif

#define SMTPC_VERSION "0.1.0"
#define SMTPC_TAXONOMY 1 /* raised when a reason is added or changes its meaning */

/* A run of bytes; `data` is NULL where the fact is absent. */
typedef struct smtpc_span {
    const char *data;
    size_t size;
} smtpc_span;

/* An enhanced status code, RFC 3463 section 2; `digit` is 2, 4 or 5, or 0 where there is none. */
typedef struct smtpc_status {
    unsigned short digit, subject, detail;
} smtpc_status;

/* The facts of an event that are text: X(NAME, name). `name` is the key in Lua; relay_* become relay.*. */
#define SMTPC_FIELDS(X)                                                                                      \
    X(MTA, mta)                                                                                              \
    X(OUTCOME, outcome)                                                                                      \
    X(MTA_VERDICT, mta_verdict)                                                                              \
    X(MTA_STATUS, mta_status)                                                                                \
    X(TIME, time)                                                                                            \
    X(PROCESS, process)                                                                                      \
    X(PID, pid)                                                                                              \
    X(QUEUE_ID, queue_id)                                                                                    \
    X(MESSAGE_ID, message_id)                                                                                \
    X(SENDER, sender)                                                                                        \
    X(RECIPIENT, recipient)                                                                                  \
    X(ORIGINAL_RECIPIENT, original_recipient)                                                                \
    X(SIZE, size)                                                                                            \
    X(DELAY, delay)                                                                                          \
    X(CLIENT_HOST, client_host)                                                                              \
    X(CLIENT_IP, client_ip)                                                                                  \
    X(RELAY_HOST, relay_host)                                                                                \
    X(RELAY_IP, relay_ip)                                                                                    \
    X(RELAY_PORT, relay_port)                                                                                \
    X(RELAY_PATH, relay_path)                                                                                \
    X(STAGE, stage)                                                                                          \
    X(ORIGIN, origin)                                                                                        \
    X(RESPONSE, response)

enum smtpc_field {
#define SMTPC_FIELD_NAME(NAME, name) SMTPC_##NAME,
    SMTPC_FIELDS(SMTPC_FIELD_NAME)
#undef SMTPC_FIELD_NAME
        SMTPC_FIELD_COUNT
};

/*
 * What happened: one line, reply or report block. RECIPIENT holds several addresses separated by commas where
 * the line names several. RESPONSE is the reply or local reason with the log's damage undone; it lies in the
 * text, or in the scratch buffer. smtpc_quoted tells the reply that it quotes.
 */
typedef struct smtpc_event {
    smtpc_span field[SMTPC_FIELD_COUNT];
    int code;            /* reply code, 0 where there is none */
    smtpc_status status; /* the reply's own, else the MTA's */
    int status_from_mta;
    int incomplete;      /* the last line of a multi-line reply is missing */
    double delay;        /* seconds, negative where unknown */
    double size;         /* bytes, negative where unknown */
    size_t error_offset; /* where parsing stopped, 0-based */
} smtpc_event;

enum smtpc_result {
    SMTPC_PART = 2, /* smtpc_parse_part only: facts that other lines of the log lack */
    SMTPC_OK = 1,
    SMTPC_NO_EVENT = 0, /* "no delivery event": the format is known, nothing was delivered or refused */
    SMTPC_UNKNOWN_FORMAT = -1, /* "unknown format" */
    SMTPC_BAD_REPLY = -2       /* smtpc_reply only: error_offset tells where, smtpc_reply_error says what */
};

/* The scratch buffer: where text that had to be unescaped is written. `used` bytes are taken. */
typedef struct smtpc_scratch {
    char *data;
    size_t size, used;
} smtpc_scratch;

/* What the caller knows of a log; blank where nothing. */
typedef struct smtpc_hints {
    smtpc_span mta;    /* tells the format where it cannot be recognised */
    smtpc_span header; /* the header line of a CSV log */
} smtpc_hints;

/*
 * One log line, reply or report block of any origin (API: parse). `hints` may be NULL. A scratch buffer of
 * the text's size is always enough; with a smaller one the response stays as it was logged. Fills `event`
 * also on failure (blank but for error_offset).
 */
SMTPC_API int smtpc_parse(const char *text, size_t size, const smtpc_hints *hints, smtpc_scratch *scratch,
                          smtpc_event *event);

/* What ties a line to others of its log; blank where nothing does. */
typedef struct smtpc_ties {
    smtpc_span logger;  /* the host that logged */
    smtpc_span key;     /* what the line is part of; lines of one logger, MTA and key belong together */
    smtpc_span group;   /* the key of what that is part of in turn */
    smtpc_span columns; /* the header line of a CSV log, a hint for all lines behind it */
    int ends;           /* no further line of this key is to come */
} smtpc_ties;

/*
 * The same for a line among others of its log: tells what ties it to them, and reads lines that are no event
 * but tell facts of one: SMTPC_PART, with what they tell in `event`.
 */
SMTPC_API int smtpc_parse_part(const char *text, size_t size, const smtpc_hints *hints,
                               smtpc_scratch *scratch, smtpc_event *event, smtpc_ties *ties);

/*
 * One SMTP reply, strictly (RFC 5321 section 4.2): "NNN-text", "NNN text" or "NNN" a line, every line with
 * the same code, the last one without '-'. SMTPC_BAD_REPLY sets event->error_offset (0-based).
 */
SMTPC_API int smtpc_reply(const char *text, size_t size, smtpc_event *event);
SMTPC_API const char *smtpc_reply_error(const char *text, size_t size);

/*
 * The event of the reply that the event's response quotes ("… said: 550 5.1.1 …", "(last transfail: 452-4.2.2
 * …)"): its response, codes and origin; 0 if it quotes none. Quoted replies may quote others in turn.
 */
SMTPC_API int smtpc_quoted(const smtpc_event *event, smtpc_event *quoted);

/*
 * The human text of a response: no codes, lines joined by one blank. Writes at most `capacity` bytes and
 * returns the length; never more than `size`.
 */
SMTPC_API size_t smtpc_text(const char *response, size_t size, char *out, size_t capacity);

/* The texts of a reply's lines, one a call; `cursor` starts at 0. Returns 0 after the last. */
SMTPC_API int smtpc_next_line(smtpc_span response, size_t *cursor, smtpc_span *line);

/* The addresses of a recipient list, one a call, without angle brackets; `cursor` starts at 0. */
SMTPC_API int smtpc_next_address(smtpc_span list, size_t *cursor, smtpc_span *address);

/* A caller's own rules, loaded by smtpc_load_rules. */
typedef struct smtpc_rules smtpc_rules;

/* What the caller knows beside the text; blank (all zero) where nothing. */
typedef struct smtpc_context {
    int code;
    smtpc_status status;
    smtpc_span stage, relay, provider, mta;
    const smtpc_rules *rules; /* they come before the built-in ones; NULL for none */
} smtpc_context;

/* Which evidence decided. */
enum smtpc_via {
    SMTPC_VIA_NONE,
    SMTPC_VIA_VENDOR,
    SMTPC_VIA_PHRASE,
    SMTPC_VIA_STATUS,
    SMTPC_VIA_WEAK,
    SMTPC_VIA_REPLY,
    SMTPC_VIA_CLASS
};

/* Why, and what to do (API: classify). Names are static strings, NULL where absent. */
typedef struct smtpc_verdict {
    const char *reason, *category, *class_name, *action, *scope, *via, *rule, *provider, *retry_from;
    int temporary, conflict;
    double confidence;
    int code;
    smtpc_status status;
    smtpc_span stage, outcome; /* as parsed or given */
    size_t first, last;        /* the evidence in the input, 1-based and inclusive; 0 where there is none */
    double retry_after;        /* seconds, negative where unknown */
    const char *blocklist_name, *blocklist_zone, *blocklist_operator, *blocklist_delist;
    smtpc_span url, vendor_code;
    smtpc_span response; /* what was judged */
} smtpc_verdict;

/*
 * Classifies a text: anything smtpc_parse takes, or free text. `context` may be NULL. Always fills a verdict.
 * `scratch` may be NULL; then escaped logs are judged as they are.
 */
SMTPC_API void smtpc_classify(const char *text, size_t size, const smtpc_context *context,
                              smtpc_scratch *scratch, smtpc_verdict *verdict);

/* The same for a parsed event; first and last count in its response. */
SMTPC_API void smtpc_classify_event(const smtpc_event *event, const smtpc_context *context,
                                    smtpc_verdict *verdict);

/* One recipient of a report. */
typedef struct smtpc_recipient {
    smtpc_event event;
    smtpc_verdict verdict; /* first and last count in the event's response */
    smtpc_span last_attempt, will_retry_until;
    const char *source; /* what decided: "diagnostic" (Diagnostic-Code), "status" (the other fields), "text"
                           (the human part) */
} smtpc_recipient;

/* Header fields of the message that is reported on: X(NAME, name). */
#define SMTPC_ORIGINALS(X)                                                                                   \
    X(MESSAGE_ID, message_id)                                                                                \
    X(FROM, from)                                                                                            \
    X(TO, to)                                                                                                \
    X(SUBJECT, subject)                                                                                      \
    X(DATE, date)

enum smtpc_original {
#define SMTPC_ORIGINAL_NAME(NAME, name) SMTPC_ORIGINAL_##NAME,
    SMTPC_ORIGINALS(SMTPC_ORIGINAL_NAME)
#undef SMTPC_ORIGINAL_NAME
        SMTPC_ORIGINAL_COUNT
};

/* What a message reports. `kind`: "bounce", "delay", "success", "feedback" or "auto_reply". */
typedef struct smtpc_report {
    const char *kind;
    smtpc_span mta, reporting_mta, arrival;
    smtpc_span original[SMTPC_ORIGINAL_COUNT];
    int incomplete; /* the message is cut short */
} smtpc_report;

/* Takes a recipient; its spans hold until it returns. */
typedef void smtpc_each(void *data, const smtpc_recipient *recipient);

enum { SMTPC_DSN_SCRATCH = 1 << 18 };

/*
 * A whole message (API: dsn): RFC 3464 and 6533 reports, bounces in words, RFC 5965 feedback, RFC 3834
 * automatic replies. Calls `each` for every recipient, then fills `report`. SMTPC_UNKNOWN_FORMAT where the
 * message is none of them. A scratch buffer of SMTPC_DSN_SCRATCH bytes, or of three times the message where
 * that is less, is enough but for encoded status parts that are larger; what does not fit is not read.
 */
SMTPC_API int smtpc_dsn(const char *message, size_t size, smtpc_scratch *scratch, smtpc_each *each,
                        void *data, smtpc_report *report);

/*
 * The template of a text (API: normalize): what varies is replaced by <email> <ip> <host> <id> <time> <n>
 * <url>, blanks are one blank; reply and enhanced codes stay. The strings of `known`, and the local parts of
 * addresses among them, are replaced too. Writes at most `capacity` bytes and returns the length, at most
 * SMTPC_NORMALIZE_GROWTH times `size`. *fingerprint is the hash of the template, without regard to case.
 */
enum { SMTPC_NORMALIZE = 1 }; /* raised when fingerprints change */
enum { SMTPC_NORMALIZE_GROWTH = 4 };
SMTPC_API size_t smtpc_normalize(const char *text, size_t size, const smtpc_span *known, size_t known_count,
                                 char *out, size_t capacity, uint64_t *fingerprint);

enum { SMTPC_STATUS_ROOM = 36 };

/* Writes an enhanced status code ("5.1.1") and a NUL, at most SMTPC_STATUS_ROOM bytes; a negative part is an
 * X. */
SMTPC_API void smtpc_put_status(char *out, int digit, int subject, int detail);

/* One meaning of a code (API: lookup). Lists are joined by '\n'; NULL where absent. */
typedef struct smtpc_entry {
    char code[64];
    const char *kind, *standing, *class_name, *classes, *subject_title, *title, *meaning, *causes, *advice,
        *vendor, *origin, *reason, *basic, *enhanced, *references;
    int subject, detail; /* -1 where absent */
    int inexact;         /* the detail is unregistered, the entry is its subject's (RFC 3463 section 2) */
} smtpc_entry;

enum { SMTPC_READINGS = 8 }; /* the most readings one spelling has */

/*
 * Looks up a code in any spelling. `kind` ("reply", "enhanced", "vendor", "class", "subject") and `provider`
 * may be empty. Fills `entries` (room for SMTPC_READINGS) in order of preference and returns how many; 0 with
 * `*message` naming the broken rule.
 */
SMTPC_API int smtpc_lookup(smtpc_span code, smtpc_span kind, smtpc_span provider, smtpc_entry *entries,
                           const char **message);

/* All entries in order: fills `entry` with number `index` (from 0); 0 after the last. */
SMTPC_API int smtpc_entry_at(size_t index, smtpc_entry *entry);

/* A reason of the taxonomy. retry_after is negative, names are NULL where there is none. */
typedef struct smtpc_reason_info {
    const char *name, *category, *means, *action, *scope, *sisimai, *kumomta, *powermta, *sparkpost,
        *bounce_classifier, *ses;
    int temporary; /* 1, 0, or -1 where the class of the code decides */
    double retry_after;
} smtpc_reason_info;

/* Number `index` (from 0) of the taxonomy; 0 after the last. */
SMTPC_API int smtpc_reason_at(size_t index, smtpc_reason_info *info);

/* What another system's name means. `also`: further reasons it covers, joined by '\n'; both texts NULL where
 * absent. */
typedef struct smtpc_translation {
    const char *reason, *also, *note;
} smtpc_translation;

enum { SMTPC_NO_SYSTEM = -1, SMTPC_NO_NAME = 0 };

/*
 * Translates a name of "sisimai", "kumomta", "powermta", "sparkpost", "bounce_classifier" or "ses" (in any
 * case; of "10 Invalid Recipient" the number or the words are enough) to the taxonomy. 1, SMTPC_NO_NAME or
 * SMTPC_NO_SYSTEM.
 */
SMTPC_API int smtpc_translate(smtpc_span system, smtpc_span name, smtpc_translation *translation);

/* The reply that tells a client `reason`; `temporary` -1 for the reason's own default. 0 for an unknown
 * reason, and for one that no reply tells. */
SMTPC_API int smtpc_reply_for(smtpc_span reason, int temporary, int *code, const char **status,
                              const char **text);

/*
 * A caller's rules. lua/smtpcodes/rules.lua compiles them to `count` numbers and a text of strings, and
 * documents both; every number is checked. smtpc_rules_size: the bytes of memory that loading them needs, 0
 * where they are no rules of this version. smtpc_load_rules builds them in that memory (aligned as malloc
 * aligns), which must outlive their use; the numbers and the text need not. Give them in smtpc_context.rules;
 * they are constant, any number of threads may use them.
 */
SMTPC_API size_t smtpc_rules_size(const uint32_t *numbers, size_t count, const char *text, size_t text_size);
SMTPC_API const smtpc_rules *smtpc_load_rules(const uint32_t *numbers, size_t count, const char *text,
                                              size_t text_size, void *memory);

/* What a compiler of rules asks. Numbers of words as phrases use them, 0 for a word no built-in phrase has:
 * `link` asks for the word inside host names and links; some words are read as two, *second is then not 0. */
SMTPC_API unsigned smtpc_word_number(smtpc_span word, int link, unsigned *second);
/* The number of the one word that two make ("mail box"), or 0. */
SMTPC_API unsigned smtpc_joined_number(smtpc_span first, smtpc_span second);
SMTPC_API unsigned smtpc_number_limit(void); /* the built-in numbers are below it */
/* The alternatives that a name in braces stands for, or NULL. */
SMTPC_API const char *smtpc_word_class(smtpc_span name);
/* Numbers of a reason and of a provider, or 0. */
SMTPC_API unsigned smtpc_reason_number(smtpc_span name);
SMTPC_API unsigned smtpc_provider_number(smtpc_span name);

/* A built-in row of wording. `words`: its id ends with its phrase; else with a vendor's token. */
typedef struct smtpc_rule_info {
    const char *id, *reason, *provider;
    int words;
    size_t next; /* the index to ask for next */
} smtpc_rule_info;

/* The first row of wording from `index` (from 0) on; 0 after the last. */
SMTPC_API int smtpc_builtin_rule(size_t index, smtpc_rule_info *info);

#ifdef __cplusplus
}
#endif

#endif
