/* Private to the core: what its files offer each other. */
#ifndef SMTPCODES_CORE_H
#define SMTPCODES_CORE_H

#include <string.h>

#include "tables.h"

/* ---- vocabulary and phrases (vocabulary.c, tokens.c, atom.c, words.c, phrase.c) ---- */

enum { WORD_MAX = 48 };

/* A word being spelled; letters already folded. */
typedef struct smtpc_spelling {
    char letter[WORD_MAX + 8];
    size_t length; /* may pass WORD_MAX: then no phrase has it */
} smtpc_spelling;

/* Index + 1 of the word in the vocabulary, or 0. */
SMTPC_HIDDEN unsigned smtpc_find_word(const smtpc_vocabulary *vocabulary, smtpc_spelling *word);
/* The same for letters that are folded already. */
SMTPC_HIDDEN unsigned smtpc_word_index(const smtpc_vocabulary *vocabulary, smtpc_span letters);
/* Fills the hash table of a vocabulary, and the heads of its words. */
SMTPC_HIDDEN void smtpc_place_words(const smtpc_vocabulary *vocabulary, smtpc_word *words, uint16_t *slots);
/* The run of ASCII letters at `p`: its length, and its index + 1 in the vocabulary. */
SMTPC_HIDDEN size_t smtpc_plain_word(const smtpc_vocabulary *vocabulary, const char *p, const char *end,
                                     unsigned *index);
SMTPC_HIDDEN void smtpc_spell(smtpc_spelling *word, char letter);

enum smtpc_character {
    CHARACTER_LETTER,
    CHARACTER_NOTHING,
    CHARACTER_SEPARATOR,
    CHARACTER_STOP, /* a separator that ends a sentence */
    CHARACTER_IDEOGRAPH
};
/* A character beyond ASCII at `p`; letters are spelled without their marks. Any bytes are legal. */
SMTPC_HIDDEN enum smtpc_character smtpc_fold_character(const char *p, const char *end, smtpc_spelling *word,
                                                       size_t *length);

enum { TOKEN_PASSABLE = 1, TOKEN_LINK = 2, TOKEN_SENTENCE = 4, TOKEN_ADDRESS = 8, TOKEN_IDEOGRAPH = 16 };

typedef struct smtpc_token {
    uint32_t first, end; /* bytes of the text */
    uint16_t word;
    uint8_t flags;
} smtpc_token;

enum { WINDOW = 192, WINDOW_KEEP = 48, NUMBERS = 16 };

/* A text being cut into words; a window of tokens at a time. */
typedef struct smtpc_cutter {
    const smtpc_vocabulary *vocabulary;
    const char *text;
    size_t size, position;
    smtpc_token token[WINDOW];
    size_t count;
    uint32_t number[NUMBERS]; /* where the first words that begin with a digit stand */
    size_t numbers;
    uint32_t link, link_end; /* the first link */
    uint16_t previous;       /* index + 1 of the word just before, where it may join the next */
    uint8_t sentence, ended;
} smtpc_cutter;

SMTPC_HIDDEN void smtpc_cut_start(smtpc_cutter *cutter, const smtpc_vocabulary *vocabulary, const char *text,
                                  size_t size);
/* Cuts on until the window is full or the text ends; 0 when nothing was left to cut. */
SMTPC_HIDDEN int smtpc_cut_more(smtpc_cutter *cutter);

enum { ATOM_WORDS = 40 }; /* the most words of one atom that count */
/* One atom from the cutter's position on (atom.c). */
SMTPC_HIDDEN void smtpc_cut_atom(smtpc_cutter *cutter);
/* What tokens.c offers it: places of numbers, tokens, words of running text by their index + 1. */
SMTPC_HIDDEN void smtpc_note_number(smtpc_cutter *cutter, size_t at);
SMTPC_HIDDEN void smtpc_add_token(smtpc_cutter *cutter, unsigned word, size_t first, size_t end, int flags);
SMTPC_HIDDEN void smtpc_add_word(smtpc_cutter *cutter, unsigned index, size_t first, size_t end, int flags);

typedef struct smtpc_hit {
    uint32_t first, end; /* bytes of the text */
    uint16_t rule;
    uint16_t words; /* how many words matched */
    uint8_t tier;
} smtpc_hit;

enum { HITS = 48 };

typedef struct smtpc_hits {
    smtpc_hit hit[HITS];
    size_t count;
} smtpc_hits;

/* The bit of a filter for an edge; src/gen/lexicon.lua has the same hash. */
static inline uint32_t smtpc_edge_bit(unsigned bits, unsigned state, unsigned word)
{
    return (uint32_t)((state * 40503u + word) * 2654435769u) >> (32 - bits);
}

/* All rules whose phrases begin at the window's tokens `from` to `to`. */
SMTPC_HIDDEN void smtpc_match(const smtpc_cutter *cutter, const smtpc_automaton *automaton, size_t from,
                              size_t to, smtpc_hits *hits);

/* ---- codes (status.c) ---- */

/* An enhanced code at `p`; bytes used, 0 if none. Lenient: leading zeros are skipped. */
SMTPC_HIDDEN size_t smtpc_read_status(const char *p, const char *end, smtpc_status *status);
/* A reply code at `p` as a reply begins with it (2yz to 5yz); bytes used, 0 if none. */
SMTPC_HIDDEN size_t smtpc_read_code(const char *p, const char *end, int *code);
/* Reply code and status at the start of a reply ("550-5.1.1 ", "smtp; 550 #5.1.1 "); bytes used. */
SMTPC_HIDDEN size_t smtpc_read_codes(const char *p, const char *end, int *code, smtpc_status *status);
/* The codes of a free text, from the places that begin with a digit (registry/ambiguity.md section 8). */
SMTPC_HIDDEN void smtpc_find_codes(const smtpc_cutter *cutter, int *code, smtpc_status *status);
/* Where a code stands in the text, its first byte and the one behind it; 0 if it does not. */
SMTPC_HIDDEN int smtpc_place_status(smtpc_span text, smtpc_status status, uint32_t *first, uint32_t *end);
SMTPC_HIDDEN int smtpc_place_code(smtpc_span text, int code, uint32_t *first, uint32_t *end);
SMTPC_HIDDEN int smtpc_same_status(smtpc_status a, smtpc_status b);

/* ---- registry ---- */

SMTPC_HIDDEN const smtpc_code_row *smtpc_find_code(int code);
SMTPC_HIDDEN const smtpc_status_row *smtpc_find_status(unsigned subject, unsigned detail);
/* The reason that the status of a row says with the class `digit`. */
SMTPC_HIDDEN unsigned smtpc_status_reason(const smtpc_status_row *row, unsigned digit);
/* Index + 1 of a provider's name, 0 if unknown. */
SMTPC_HIDDEN unsigned smtpc_find_provider(smtpc_span name);
/* The row of a vendor for a status or reply code: the provider's own, else one that counts for anybody. */
SMTPC_HIDDEN const smtpc_vendor_row *smtpc_find_vendor(unsigned provider, int code, smtpc_status status);
/* Is the row for this status or reply code? Rows told by a token alone are for none. */
SMTPC_HIDDEN int smtpc_vendor_covers(const smtpc_vendor_row *row, int code, smtpc_status status);
SMTPC_HIDDEN const char *smtpc_class_name(unsigned digit);
/* What an outcome, or its stage, says that no code and no text explains; NULL where it says nothing. */
SMTPC_HIDDEN const smtpc_outcome_row *smtpc_find_outcome(smtpc_span outcome, smtpc_span stage);

/* ---- messages (mime.c, decode.c, charset.c, markup.c) ---- */

/* The line at *p without its break; *p moves to the next. CR, LF and CRLF break lines. */
SMTPC_HIDDEN smtpc_span smtpc_take_line(const char **p, const char *end);
/* The header field at *p, its value still folded; *p moves behind it. 0, *p behind the blank line, at the end
 * of the block. */
SMTPC_HIDDEN int smtpc_take_header(const char **p, const char *end, smtpc_span *name, smtpc_span *value);
/* The header block of the entity at *p, which is moved to its body. A line "From " of a mailbox is passed
 * over. */
SMTPC_HIDDEN smtpc_span smtpc_take_block(const char **p, const char *end);
/* The value of the first field of a name, still folded; no data where there is none. */
SMTPC_HIDDEN smtpc_span smtpc_find_header(smtpc_span block, const char *wanted);

typedef struct smtpc_part {
    smtpc_span header, type, charset, encoding, body; /* body as it stands in the message */
} smtpc_part;

enum { MIME_DEPTH = 16 }; /* multiparts within multiparts; what lies deeper is one part */
typedef struct smtpc_parts {
    const char *p, *end, *delimiter, *behind;
    smtpc_span boundary[MIME_DEPTH];
    size_t depth, level;
    int entity, closing;
    int incomplete; /* a boundary is missing */
} smtpc_parts;

SMTPC_HIDDEN void smtpc_parts_start(smtpc_parts *parts, smtpc_span message);
/* The next part that is no multipart; 0 after the last. */
SMTPC_HIDDEN int smtpc_parts_next(smtpc_parts *parts, smtpc_part *part);

/* Room in the scratch buffer, written from the front. */
typedef struct smtpc_room {
    smtpc_scratch *scratch;
    char *from, *p, *end;
} smtpc_room;

static inline smtpc_room smtpc_open_room(smtpc_scratch *scratch)
{
    smtpc_room room;
    room.scratch = scratch;
    room.from = room.p = scratch->data + scratch->used;
    room.end = scratch->data + scratch->size;
    return room;
}

/* What was written, which is now used. */
static inline smtpc_span smtpc_close_room(smtpc_room *room)
{
    smtpc_span written;
    written.data = room->from;
    written.size = (size_t)(room->p - room->from);
    room->scratch->used += written.size;
    return written;
}

/* Writes a byte, where it fits. */
static inline void smtpc_put(smtpc_room *room, char c)
{
    if (room->p < room->end)
        *room->p++ = c;
}

/* Writes a character, where all of it fits. */
SMTPC_HIDDEN void smtpc_put_character(smtpc_room *room, uint32_t c);
/* The text in UTF-8: itself where its charset is that or unknown, else in the scratch buffer. */
SMTPC_HIDDEN smtpc_span smtpc_to_utf8(smtpc_span text, smtpc_span charset, smtpc_scratch *scratch);
/* What a reader sees of HTML, in the scratch buffer: tags are dropped, styles and scripts with what they
 * enclose. */
SMTPC_HIDDEN smtpc_span smtpc_strip_markup(smtpc_span text, smtpc_scratch *scratch);

/* The text of a part in UTF-8, without markup, of the first `limit` bytes: in the message where nothing was
 * done to it, else in the scratch buffer. */
SMTPC_HIDDEN smtpc_span smtpc_decode_part(const smtpc_part *part, size_t limit, smtpc_scratch *scratch);
/* A header field's value unfolded, its encoded words read (RFC 2047). */
SMTPC_HIDDEN smtpc_span smtpc_decode_words(smtpc_span value, smtpc_scratch *scratch);

/* ---- log formats (format.c, logline.c, unescape.c) ---- */

SMTPC_HIDDEN smtpc_span smtpc_unescape(enum smtpc_undo undo, smtpc_span text, smtpc_scratch *scratch);
/* Where in the escaped text the byte `offset` of the unescaped one stands. */
SMTPC_HIDDEN size_t smtpc_escaped_offset(enum smtpc_undo undo, smtpc_span text, size_t offset);

/* A record being read, a value a call (fields.c). */
enum { RECORD_DEPTH = 12, RECORD_PATH = 96 };
typedef struct smtpc_record {
    const smtpc_record_row *row;
    const char *p, *end;
    smtpc_span columns; /* names not yet used, of a CSV row */
    char path[RECORD_PATH];
    size_t path_size, base[RECORD_DEPTH];
    char bracket[RECORD_DEPTH];
    int depth, opened;
} smtpc_record;
SMTPC_HIDDEN const smtpc_key_row *smtpc_find_key(const smtpc_record_row *row, smtpc_span key);
SMTPC_HIDDEN void smtpc_record_start(smtpc_record *record, const smtpc_record_row *row, smtpc_span text,
                                     smtpc_span columns);
/* The next value: its key (of JSON the path, "a.b"), its span, how to read it. 0 at the end, -1 where it is
 * broken. */
SMTPC_HIDDEN int smtpc_record_next(smtpc_record *record, smtpc_span *key, smtpc_span *value,
                                   enum smtpc_undo *undo);

/* Bytes of the JSON object that a text begins with; 0 if it begins with none. */
SMTPC_HIDDEN size_t smtpc_object_size(smtpc_span text);

/* Reads `text` with the formats of `list`, the first that fits wholly. Fills fields; 0 if none fits. */
typedef struct smtpc_reading {
    smtpc_span field[FIELD_ALL];
    smtpc_scratch *scratch;
    smtpc_span columns;            /* of CSV rows, where the caller told them */
    smtpc_span escaped, unescaped; /* the text that was unescaped last, before and after */
    enum smtpc_undo undo;
    /* Of a key that comes again in a record: which value counts, 0 the last; whether a later one came */
    unsigned turn;
    int more;
} smtpc_reading;
SMTPC_HIDDEN int smtpc_read_format(unsigned list, smtpc_span text, smtpc_reading *reading);

/* The event that the fields of a reading are; `mta` may be NULL. */
SMTPC_HIDDEN void smtpc_event_of(const smtpc_reading *reading, const char *mta, smtpc_event *event);

SMTPC_HIDDEN int smtpc_parse_reading(const char *text, size_t size, const smtpc_hints *hints,
                                     smtpc_scratch *scratch, smtpc_reading *reading, smtpc_event *event);
/* The event of any text: what it parses as, else itself as the response. */
SMTPC_HIDDEN void smtpc_read_text(const char *text, size_t size, const smtpc_hints *hints,
                                  smtpc_scratch *scratch, smtpc_reading *reading, smtpc_event *event);
/* The event of a record that tells several, by their number from 1; *more: another follows. */
SMTPC_HIDDEN int smtpc_parse_turn(smtpc_span text, unsigned turn, smtpc_scratch *scratch, smtpc_event *event,
                                  int *more);

/* ---- bounces (bounce.c, dsn.c) ---- */

/* Does the line begin, in any case and with any blanks, with one of the words joined by '\n'? */
SMTPC_HIDDEN int smtpc_line_begins(smtpc_string words, smtpc_span line);
/* The MTA that one of the first `lines` lines of a text is a mark of; NULL where none is. */
SMTPC_HIDDEN const smtpc_mta_row *smtpc_find_style(smtpc_span text, size_t lines);

enum { BOUNCE_SEEN = 32, BOUNCE_LOOKS = 64 };
/* The human part of a bounce, recipient by recipient. */
typedef struct smtpc_bounce {
    smtpc_span text, all; /* without, and with the fields of a status behind the words */
    const smtpc_mta_row *style;
    const char *p, *start;          /* where recipients begin to stand; NULL anywhere */
    smtpc_span open;                /* text since the last recipient */
    smtpc_span before, after, last; /* text of no recipient, before the first and behind; of the last block */
    smtpc_reading shared, facts;    /* what lines before a recipient tell; what all tell */
    smtpc_span seen[BOUNCE_SEEN];
    size_t seen_count, looks; /* how often what follows was searched for more of a recipient */
} smtpc_bounce;
/* `style` may be NULL. Reads the text once through. */
SMTPC_HIDDEN void smtpc_bounce_start(smtpc_bounce *bounce, const smtpc_mta_row *style, smtpc_span text);
/* To the first recipient again. */
SMTPC_HIDDEN void smtpc_bounce_rewind(smtpc_bounce *bounce);
/* The next recipient: what its lines tell, the text said of it as RESPONSE. 0 after the last. */
SMTPC_HIDDEN int smtpc_bounce_next(smtpc_bounce *bounce, smtpc_reading *block);
/* The fields of a status that stand below the words. */
SMTPC_HIDDEN smtpc_span smtpc_bounce_fields(const smtpc_bounce *bounce);
/* What is said of all recipients, or of none. */
SMTPC_HIDDEN smtpc_span smtpc_bounce_remark(const smtpc_bounce *bounce);
/* The event of a block. */
SMTPC_HIDDEN void smtpc_bounce_event(const smtpc_bounce *bounce, smtpc_reading *block, smtpc_scratch *scratch,
                                     smtpc_event *event);

/* The MTA row that is for something besides; the common one where none is. */
SMTPC_HIDDEN const smtpc_mta_row *smtpc_role_row(enum smtpc_role role);
/* The next paragraph that names a recipient (RFC 3464 section 2.3); 0 after the last. */
SMTPC_HIDDEN int smtpc_status_next(const char **p, const char *end, smtpc_span *block);
SMTPC_HIDDEN int smtpc_status_event(smtpc_span block, smtpc_scratch *scratch, smtpc_event *event);
/* The next recipient of a feedback report's fields (RFC 5965 section 3.2); `p` starts at the fields, the
 * event blank: it keeps what is said of all. */
SMTPC_HIDDEN int smtpc_feedback_next(smtpc_span fields, const char **p, smtpc_scratch *scratch,
                                     smtpc_event *event);

/* A reply anywhere at the start of a text, leniently; fills code, status, incomplete. */
SMTPC_HIDDEN void smtpc_reply_codes(smtpc_span response, smtpc_event *event);
SMTPC_HIDDEN void smtpc_blank_event(smtpc_event *event);
/* A text without blanks around it that begins as a reply; 0, with nothing filled, if it does not. */
SMTPC_HIDDEN int smtpc_read_reply(smtpc_span text, smtpc_event *event);

/* ---- whole messages (recipients.c, message.c) ---- */

/* What is where in a message. */
typedef struct smtpc_message {
    smtpc_span header, names; /* of the message; its From and Subject as they read */
    smtpc_span text, fields, status, feedback, original; /* fields: of a status where no part has them */
    int receipt; /* a disposition notification (RFC 8098) is no bounce */
    const smtpc_mta_row *style;
    smtpc_bounce bounce;
    smtpc_scratch *scratch;
    smtpc_report *report;
    smtpc_each *each;
    void *data;
    size_t recipients;
    unsigned outcomes; /* bits of what became of them */
} smtpc_message;

enum { CAME = 1, WAITS = 2, FAILED = 4, COMPLAINED = 8 };

/* Each gives the recipients that one kind of report names to the caller of smtpc_dsn. */
SMTPC_HIDDEN void smtpc_give_record(smtpc_message *message);
SMTPC_HIDDEN void smtpc_give_status(smtpc_message *message, smtpc_span fields);
SMTPC_HIDDEN void smtpc_give_feedback(smtpc_message *message, smtpc_span fields);
SMTPC_HIDDEN void smtpc_give_text(smtpc_message *message);
/* Recipients that a header field names, with what the human part says. */
SMTPC_HIDDEN void smtpc_give_named(smtpc_message *message, smtpc_span list);

/* ---- what varies from reply to reply (address.c, instant.c, number.c) ---- */

/* Bytes of such a thing at `p`, 0 if none is there. */
SMTPC_HIDDEN size_t smtpc_link_length(const char *p, const char *end);
SMTPC_HIDDEN size_t smtpc_address_length(const char *p, const char *end);
SMTPC_HIDDEN size_t smtpc_time_length(const char *p, const char *end);
SMTPC_HIDDEN size_t smtpc_ip_length(const char *p, const char *end);
SMTPC_HIDDEN size_t smtpc_host_length(const char *p, const char *end);
SMTPC_HIDDEN size_t smtpc_number_length(const char *p, const char *end);
SMTPC_HIDDEN size_t smtpc_id_length(const char *p, const char *end);
/* Is it a word behind which somebody is named ("user")? */
SMTPC_HIDDEN int smtpc_holds_name(smtpc_span word);

/* ---- details of a text ---- */

/* Seconds to wait that the text names, negative if none. */
SMTPC_HIDDEN double smtpc_find_wait(const char *text, size_t size);

enum { LOCAL_CLASS = 1 /* of numbers of clients, such as 111 and 605 */ };

/* A code's spelling taken apart (spelling.c); what it does not have is 0 or empty. */
typedef struct smtpc_code_spelling {
    int reply, reply2;          /* "550"; the second of "500/1" */
    int dotted;                 /* "5.1.1", "X.1.1", "X.1.X", "5.X.X" */
    int digit, subject, detail; /* of a dotted one, -1 for X */
    int folk_first;             /* "SMTP Error 4.2.1": rather a reply code than a status */
    int reply_class;            /* "5yz", "5xx" */
    int reply_subject;          /* "x5z": the second digit + 1 */
    smtpc_span token;           /* anything else: a vendor's own code */
    const char *broken;         /* the rule it breaks, else NULL */
} smtpc_code_spelling;

SMTPC_HIDDEN void smtpc_read_spelling(smtpc_span code, smtpc_code_spelling *s);
/* Writes up to ten digits without a NUL; returns where they end. */
SMTPC_HIDDEN char *smtpc_put_number(char *out, unsigned number);

/* ---- the caller's rules (rules.c) ---- */

/* A rule for a code or status, whatever the words; sorted by key. */
typedef struct smtpc_bare_rule {
    uint32_t key; /* smtpc_code_key, smtpc_status_key */
    uint16_t rule;
} smtpc_bare_rule;

static inline uint32_t smtpc_code_key(int code) { return (uint32_t)code; }
static inline uint32_t smtpc_status_key(smtpc_status status)
{
    return (uint32_t)status.digit << 28 | (uint32_t)status.subject << 14 | status.detail;
}

/* The texts of a caller's rules are offsets with this bit into a pool of their own. */
#define OWN_STRING 0x80000000u

struct smtpc_rules {
    smtpc_vocabulary vocabulary; /* the built-in words and the caller's */
    smtpc_automaton automaton;
    const smtpc_reason_row *reasons; /* the built-in ones with the caller's actions, then the caller's */
    const smtpc_bare_rule *bare;
    size_t bare_count;
    const char *strings;
    unsigned provider; /* index + 1 of the one that is assumed where nothing tells another */
};

static inline const char *smtpc_string_of(const smtpc_rules *own, smtpc_string at)
{
    return at & OWN_STRING ? own->strings + (at & ~OWN_STRING) : string_at(at);
}

/* ---- evidence (evidence.c) ---- */

/* What one set of rules finds in a text. */
typedef struct smtpc_findings {
    const smtpc_automaton *automaton; /* NULL where there are no such rules */
    smtpc_hits hits;
    const smtpc_hit *best[TIER_IGNORE]; /* of `hits`, per tier of phrases; NULL none */
    uint32_t rank[TIER_IGNORE];         /* of each best */
} smtpc_findings;

/* All that an event, its text and the context say. */
typedef struct smtpc_evidence {
    const smtpc_event *event;
    const smtpc_rules *own; /* the caller's, or NULL */
    const smtpc_reason_row *reasons;
    smtpc_findings caller, builtin;
    int code;
    smtpc_status status;
    int from_mta;       /* the status is the MTA's word, not the reply's */
    unsigned digit;     /* of the class: the code's, else the status's */
    unsigned by_status; /* the reason the status alone says */
    int generic;        /* which many others share */
    unsigned provider;  /* index + 1, 0 unknown */
    smtpc_span stage;
    smtpc_span url, vendor_code; /* of the response */
    const smtpc_hit *blocklist;  /* of the built-in hits */
    int masked;                  /* some wording hides others */
    int contested;               /* phrases stand there for several reasons */
    int passing, lasting;        /* the text says "temporarily", "permanently" */
    uint32_t sequel,
        sequel_end; /* a reply of bad sequence behind another failure; both 0 where there is none */
    uint32_t cover; /* end of wording behind which a quoted reply is about something else; 0 none */
} smtpc_evidence;

static inline const smtpc_rule *smtpc_rule_of(const smtpc_findings *findings, const smtpc_hit *hit)
{
    return &findings->automaton->rules[hit->rule];
}

/* Fills `evidence`, which points into itself and into `event`; `context` may be NULL. */
SMTPC_HIDDEN void smtpc_gather(const smtpc_event *event, const smtpc_context *context,
                               smtpc_evidence *evidence);
/* Does what the rule asks for besides its words hold? */
SMTPC_HIDDEN int smtpc_holds(const smtpc_evidence *evidence, const smtpc_automaton *automaton,
                             const smtpc_rule *rule);

/* ---- decisions (decide.c) ---- */

/* What decided, and for what. */
typedef struct smtpc_decision {
    unsigned reason; /* index of the evidence's reasons */
    enum smtpc_via via;
    const smtpc_hit *hit;   /* the words that decided, or NULL */
    const smtpc_rule *rule; /* the row of words or of the caller's that decided, or NULL */
    const smtpc_vendor_row *vendor;
    const smtpc_outcome_row *outcome; /* where nothing but the outcome told */
    uint32_t first, end;              /* where it stands in the response; both 0 where it does not */
    smtpc_string id;
} smtpc_decision;

SMTPC_HIDDEN void smtpc_decide(const smtpc_evidence *evidence, smtpc_decision *decision);
/* Without the words weighed. */
SMTPC_HIDDEN void smtpc_decide_by_rules(const smtpc_evidence *evidence, smtpc_decision *decision);
/* Do the words that decided make up half of the text or more? */
SMTPC_HIDDEN int smtpc_is_most(const smtpc_evidence *evidence, const smtpc_decision *decision);

/* ---- the words weighed (features.c, model.c) ---- */

enum { FEATURES_MAX = 768, FEATURE_SLOTS = 2048 };

/* The features of a text, each once: its hash, and the bytes it was found at (both 0 for a code). */
typedef struct smtpc_features {
    uint32_t hash[FEATURES_MAX], first[FEATURES_MAX], end[FEATURES_MAX];
    size_t count;
    uint16_t slot[FEATURE_SLOTS]; /* by hash, the place of a feature + 1 */
} smtpc_features;

/* Where the weights of a feature are; and whether they are its own rather than those of another feature. */
static inline unsigned model_bucket(uint32_t hash)
{
    return (hash ^ hash >> MODEL_BITS) & ((1u << MODEL_BITS) - 1);
}
static inline unsigned model_check(uint32_t hash) { return hash >> 24; }

/* The features of the first window of the response. */
SMTPC_HIDDEN void smtpc_text_features(const smtpc_evidence *evidence, smtpc_features *features);

/* How much the words speak for each reason, in parts of TALLY_UNIT: above 0 for it, below 0 against it. */
typedef struct smtpc_tally {
    int score[SMTPC_REASONS_MAX];
    unsigned best;         /* the reason of the highest score */
    size_t words, strange; /* features of the text, without its codes, that are known and that are not */
} smtpc_tally;

/* `failed`: reasons that are no failure do not come first. */
SMTPC_HIDDEN void smtpc_weigh(const smtpc_features *features, int failed, smtpc_tally *tally);
/* The feature found in the text that speaks most for the reason; 0 where none does. */
SMTPC_HIDDEN int smtpc_speaker(const smtpc_features *features, unsigned reason, uint32_t *first,
                               uint32_t *end);

#endif
