return {
  id = 8, reason = "recipient_refused", category = "recipient",
  means = "this recipient, list or group does not take mail from this sender",
  action = "contact", scope = "recipient", temporary = false,
  called = {
    sisimai = "filtered", kumomta = "PolicyRelated", powermta = "policy-related",
    sparkpost = "50 Mail Block", bounce_classifier = "policy_blocked", ses = "Permanent/General",
  },
  by_class = true,
  reply = { code = 550, status = "5.7.1", text = "Recipient does not accept mail from you", other = 450, other_status = "4.7.1" },
  source = {
    "RFC 3463 3.8 X.7.1 X.7.2", "RFC 7293 X.7.19", "Exchange NDR 5.7.124 5.7.133", "Mailman, ezmlm, Sympa",
  },
  phrases = {
    -- permission to write to one recipient or group
    "(not|isnt|no longer|dont) (authorized|allowed|permitted) to (send|post|write|email|mail|submit) to "
      .. "(recipient|group|list|user|address|mailbox|distribution list|distribution group|destination)",
    "(not|isnt|no longer) (authorized|allowed|permitted) to send (mail|message|email|messages) to "
      .. "(recipient|group|list|user|address|mailbox|distribution list|distribution group|mailing list)",
    "(not|isnt) (authorized|allowed|permitted) to (send|post|write|email|mail) (|mail|message|email) to",
    "sender (not|isnt) (authorized|allowed|permitted) to (send|post|write|mail) (|mail|message) to "
      .. "(recipient|group|list|user|address|mailbox|distribution list|mailing list|destination)",
    "(sender|from address) (not|isnt) (authorized|allowed|permitted) (for|by|to reach) (recipient|user|"
      .. "mailbox|group)",
    "sender (not|isnt) authenticated for recipient", "sender dont permission to (send|post|write|mail) to",
    "(dont|no) permission to (send|post|write|mail|submit) (|message|mail|email) to",
    "(not|dont|insufficient) (permission|permissions|rights|privileges) to "
      .. "(send|post|write) (|message|mail|email|messages) to", "(sender|user) lacks permission to",
    "permission to send to recipient", "need permission to (send|post)",
    "notauthorized", "/notauthorized", "resolver rst notauthorized", "resolver rst authrequired",
    "authrequired",
    "/authrequired", "sendernotauthenticatedforgroup", "sendernotauthenticatedformailbox",
    "/sendernotauthenticatedforgroup", "/sendernotauthenticatedformailbox",
    "authentication require sender not authenticated for",
    "sender not authenticated for (group|mailbox|mail user|public folder|recipient)",
    "sender isnt authenticated for (group|mailbox|mail user|public folder|recipient)",
    "(group|recipient|mailbox|mailing list|distribution list|public folder) * only accepts (mail|message|"
      .. "email) from",
    "only accepts (mail|message|email) from (people|members|senders|users|internal|specific|allowed|certain|"
      .. "own|within|inside|authorized|approved|subscribers|contacts|friends|trusted)",
    "(user|recipient|mailbox|account|group|mailing list|address) only accepts (mail|message|email)",
    "only (receives|accepts) (mail|message|email) from * (organization|organisation|company|members|"
      .. "contacts|list)",
    "accept (mail|message|email) only from",
    "(group|list|recipient|mailbox) * requires that all senders authenticated",
    "requires (|that all) senders to authenticated",
    "restricted (recipient|address|mailbox|group|distribution list|mailing list)",
    "(recipient|mailbox|group|mailing list|distribution list) restricted", "delivery restriction",
    "delivery restriction check failed", "isnt authenticated when sending to (group|mailbox|recipient)",
    "(delivery|recipient|sender|message) restrictions (on|for|set|prevent|by)",
    "restricted to (members|internal|subscribers|authorized|authenticated|certain)",
    "internal (use|users|senders|mail|recipients) only", "only internal (senders|users|mail)",
    "(external|outside|internet|foreign) (senders|mail|email|sender|message|users|addresses) "
      .. "(not|isnt|no longer|cannot) (allowed|permitted|accepted|send|write|post|authorized)",
    "(dont|not|isnt|cannot|wont) (accept|receive|allow|take) * (outside|external|internet) "
      .. "(senders|mail|email|message|sources|addresses|domain|world)",
    "(dont|not|isnt|cannot|wont) accept (mail|message|email) from (outside|external|people|internet|"
      .. "senders|non|strangers)",
    "closed to (outside|external|outsiders|non members)",
    "recipient (dont|not|isnt|cannot|wont|no longer) accept (mail|message|email|any) (from|sent|of)",
    "(user|mailbox|account|addressee|customer|member|address) (dont|not|isnt|wont|no longer|cannot) "
      .. "(accept|receive|want) (mail|message|email|any) (from|sent)",
    "(recipient|user|addressee|customer|person) (dont|no longer|not) (want|wish|wants|wishes) "
      .. "(mail|message|email|any|to receive|receive)",
    "user refused to receive (mail|message|email)",
    "(user|recipient|addressee) refused (to accept|mail|message|email)",
    "recipient refused to accept",
    "(rejected|refused|declined) by (recipient|user|addressee|mailbox owner|receiver)",
    "(mail|message|email) (rejected|refused|blocked|declined) by recipient",
    "(blocked|denied|filtered|banned|bounced) by (recipient|user|addressee|mailbox owner|account owner)",
    "(recipient|addressee|receiver) (blocked|filtered|banned|blacklisted) (mail|message|email|sender|"
      .. "address)",
    "(recipient|user|addressee) (blocked|rejected|refused|filtered|banned) (mail|message|email) from sender",
    "(user|mailbox owner) (blocked|banned|blacklisted) (mail from|message from|email from|sender)",
    "sender (blocked|rejected|refused|banned|blacklisted|filtered|denied) by (recipient|user|addressee|"
      .. "mailbox)",
    "sender address (blocked|rejected|refused|blacklisted|denied) by (recipient|user|addressee)",
    "(recipient|receiver) (personal|own|private|) "
      .. "(blocked senders|blocked sender listed|blocklisted|blacklisted|sender blacklisted)",
    "(on|in) recipient (personal|own|private|) (blacklisted|blocked senders|blocked|blocklisted)",
    "(personal|user|individual) (blacklisted|blocklisted|blocked list|blocked senders|blocked sender)",
    "in user blacklisted", "recipient blacklisted", "blacklisted by (user|recipient)",
    "(not|isnt) (on|in) (recipient|user|mailbox|group) "
      .. "(whitelisted|whitelist|allowed|safe|approved|permitted|allowed senders|safe senders|contacts)",
    "sender (not|isnt) (on|in) * (whitelisted|whitelist|allowed listed|safe senders|approved senders|"
      .. "allowed senders)",
    "(on|in) * (allowed senders|safe senders|approved senders|accepted senders) listed",
    "(not|isnt) whitelisted by (recipient|user)", "(recipient|user) (whitelisted|whitelist) only",
    "(recipient|user|mailbox) (filter|filters|sieve) (rejected|refused|blocked|rule)",
    "by (recipient|user) (filter|filters|rule|rules|preferences|settings|sieve|request|mail filter|inbox "
      .. "rule)",
    "(recipient|user) (mail|inbox|delivery|privacy|spam) (rule|rules|preferences|settings)",
    "privacy settings",
    "(sieve|user defined|user) (filter|rule|script) rejected",
    "(mail|message|email) (filtered|rejected) by user (filter|rule|request|choice|preferences)",
    "(mail|message) (rejected|refused) (by|due to) (recipient|user) (filter|rule|request|preference)",
    "banned recipient", "access denied banned recipient", "/resolver /rst /notauthorized",
    "/resolver /rst /authrequired", "recipient (banned|prohibited|forbidden|not permitted|isnt permitted)",
    "user who marked * as spam", "not delivering to user who marked message as spam", "user marked * as spam",
    "recipient (marked|reported) * as spam",
    "(recipient|user|address) (unsubscribed|opted out|complained)", "unsubscribed address",
    "(not delivering|wont deliver|not delivered) to (unsubscribed|user who)", "spam reporting address",
    "envelope blocked user (entry|domain entry)",
    "manually blocked senders",
    "block policy for (header|envelope) from", "(blocked senders|blocked sender) policy",
    "(tenant|customer) blocked listed recipient",

    -- lists and groups
    "(members|subscribers|member|subscriber) only", "only (members|subscribers) (allowed|of|post)",
    "only (list|group) (members|subscribers)",
    "(restricted|limited|open|closed) (to|for) (members|subscribers)",
    "(not|isnt) (member|subscriber|subscribed) (of|to) (list|group|mailing list|distribution list)",
    "(not|isnt|dont) subscribed to (list|mailing list|group)", "posts by (non members|members)",
    "only accepts posts", "posts by non members rejected", "must subscribe",
    "(post|posts|posting|postings|message) (by|from) (nonmembers|nonmember|nonsubscribers|non members|non "
      .. "member)",
    "nonmember (post|posts|posting|postings|message)", "non member (post|posts|posting|postings|message)",
    "posting (to|on|in) * (restricted|not allowed|isnt allowed|denied|rejected|closed|refused|prohibited)",
    "(not|isnt|dont) (allowed|authorized|permitted) to post",
    "(not|isnt) (allowed|authorized|permitted) poster",
    "not allowed to post to mailing list", "(mailing list|list) posting (denied|rejected|refused|restricted)",
    "(mailing list|distribution list|group) (closed|private|moderated|read only)",
    "(closed|private|moderated|announce only|read only) (mailing list|distribution list|group)",
    "(mailing list|distribution list|group) (dont|not|isnt|only) (accept|allow) "
      .. "(mail|message|posts|postings|post|email)",
    "announcement only list",
    "rejected by (moderator|list owner|list moderator|list administrator|group owner|group moderator)",
    "message (rejected|declined|refused) by (moderator|mailing list)",
    "list expansion prohibited", "mailing list expansion prohibited",

    -- challenge
    "(challenge response|challenge) (required|failed|system|pending|message)",
    "sender (confirmation|challenge) required",
    "(confirm|verify) * (human|person|clicking|legitimate sender)",
    "(recipient|user) uses * (challenge|verification|confirmation|antispam service that requires)",
    "recipient uses challenge response system", "test impossible * owner", "rrvs * impossible",
    "private list",
    "only accept (mail|email|message) from (specific|certain|known|approved|selected|listed)",
    "only accepting (mail|email|message) from (specific|certain|known|approved|selected|listed)",
    "accepting only * from (specific|certain|known|approved)", "permission * group",
    "not permission to post",
    "delivery to (address|recipient|mailbox|group|user|email address) restricted",
    "restricted delivery to",
    "recipient (not|no longer|dont|wont) * accept * {message} from (address|sender|email|email address)",
    "recipient * (not|no longer|dont|wont) accept {message} from * blocked sender",
    "(recipient|user|subscriber|addressee|account owner|) restricted (sms|text) {message}",
    "(due to|because of|by) (user|recipient|recipients|personal|account|subscriber) (rule|rules|"
      .. "preference|preferences|setting|settings)",
    "{refused} (due to|because of|by) (user|recipient|recipients|personal|account|subscriber) (rule|"
      .. "rules|preference|preferences|settings)",
    "{user} refused to (receive|accept)", "{user} id refused to (receive|accept)",
    "(recipient|user|subscriber|member) not accepting {message} (with|containing|from)",
    "sender not on recipient list",
    "sender not (on|in) (recipient|user) (list|allowed list|whitelisted|safe list|contact list|"
      .. "address book|contacts)",
    "sender not on recipient list of sender",
    "restricted to (local|domain|company|organization|organisation|staff|registered|approved) "
      .. "(users|senders|members|mail|)",
    "nonmember (submission|post|posting|message)", "non member (submission|post|posting|message)",
    "bounce * non member submission",
    "(recipient|mailbox|user|group|mailing list|address|account|customer|distribution list) "
      .. "(accepts|receives|takes) only (mail|message|email)",
    "(accepts|receives|takes) only (mail|message|email) from (people|members|senders|users|known|"
      .. "internal|specific|allowed|certain|own|within|inside|authorized|approved|subscribers|contacts|"
      .. "friends|trusted|correspondents)",
    "only accepts (mail|message|email) from (known|correspondents|registered|selected|whitelisted|"
      .. "authenticated|verified)",
    "(filtered|{refused}) (by|due to|per|according to) (user|recipient|subscriber|subscribers|"
      .. "addressee|customer|customers) (setting|settings|preference|preferences)",
    "(filtered|{refused}) (by|due to|per|according to) (user|recipient|subscriber|subscribers|"
      .. "addressee|customer|customers) * (setting|settings|preference|preferences)",
    "by outsiders", "(outsiders|external senders|outside senders|non members) not",
    "not (from|open to|available to) (outsiders|external senders|outside senders)",
    "not on * list of (approved|allowed|safe|permitted|authorized|known) sender",
    "not (on|in) * (approved|allowed|safe|permitted) sender (listed|)",
    { "(ensure|prove|confirm|verify|show) * (real|actual) person", class = 5 },
    "posting (|to list|to group) (restricted|limited) to", "not moderator",
    "restricted to (|list|group) (subscribers|members|moderators|editors|owners|employees|staff)",
    "(user|recipient) (preferences|preference|settings|setting) not (allowed|accepted|permitted)",
    "(user|recipient) (preferences|settings) (block|{refused})",
    "recipient * (no reply|noreply|send only|sendonly|outbound only|outgoing only) (address|mailbox|"
      .. "account|)",
    "(no reply|noreply|send only|sendonly) (address|mailbox|account) * not (accept|receive|monitored)",
    "restricted (list|newsgroup|forum|alias|distribution group)",
    "not post to (list|group|forum|newsgroup|mailing list)",
    "(subscribed|subscriber|member|subscribe) * (list|group) * (post|send|write)",
    "(must|need|only) * (subscribed|subscriber|subscribers|member|members|subscribe) * (post|send|write)",
    "(user|recipient|addressee|mailbox owner) * filter * (rejected|refused|blocked|denied|discarded)",
    "(user|recipient|addressee|mailbox) (own|personal|) (filter|filters|rule|rules) (rejected|"
      .. "refused|blocked|denied|discarded)",
    "(group|list|recipient|mailbox|user|address) not accept (external|outside|internet) (mail|email|"
      .. "message|sender)",
    "(rule|filter|restriction|block) (set|configured|created|made) by (user|recipient|addressee|"
      .. "customer|subscriber)",
    "(group|mailing list|distribution list|recipient|mailbox|address) * not (receive|accept|take) * "
      .. "from (outsiders|outside|external|strangers|non members|nonmembers)",
    "(mail|email|message) from (outsiders|strangers|nonmembers|non members)",
    "(because|since|as) * not (subscriber|subscribed|member)",
    "{message} rejected * not (subscriber|subscribed|list member)",
  },
  weak = {
    "not delivered * recipient * (blocked|refused)", "recipient * (dont|wont|not|isnt) accept",
    "(recipient|user) (blocked|rejects|refuses)", "user dont accept", "only accepts mail from",
    "user (dont|wont|not) accept (mail|message|email)", "unsubscribed", "moderated", "recipient policy",
    "automatically rejected",
    "not post",
    "(require|needs) sender (confirmation|approval|challenge)", "sender confirmation",
    "not subscriber",
  },
  yes = {
    "550 5.7.1 RESOLVER.RST.NotAuthorized; not authorized to send to this recipient",
    "550 5.7.1 RESOLVER.RST.AuthRequired; authentication required",
    "550 5.7.133 RESOLVER.RST.SenderNotAuthenticatedForGroup; authentication required; Delivery restriction "
      .. "check failed because the sender was not authenticated when sending to this group",
    "The group only accepts messages from people in its organization or on its allowed senders list, and "
      .. "your email address isn't on the list.",
    "5.7.1 You are not authorized to send to this distribution list",
    "550 5.7.2 Posting to this mailing list is restricted to members only",
    "550 5.7.2 Mailing list expansion prohibited",
    "Your message to the list was rejected: You are not allowed to post to this mailing list",
    "550 5.7.1 This list only accepts posts by members: posts by non-members are rejected automatically",
    "550 Mail is rejected by recipients",
    "550 5.7.1 The recipient has blocked mail from this sender",
    "550 Envelope blocked - User Entry - https://community.mimecast.com/docs/DOC-1369#550",
    "550 Rejected by header based manually Blocked Senders: block policy for Header From",
    "550 5.7.1 <a@example.net>: sender is blocked by user's personal blacklist",
    "550 Recipient does not accept mail from you",
    "550 x@example.com: user does not accept mail from <a@example.net>",
    "550 5.7.1 Message rejected by recipient's filter",
    "607 Not delivering to a user who marked your messages as spam",
    "606 Not delivering to unsubscribed address",
    "550 5.7.505 Access denied, banned recipient",
    "550 Restricted recipient: only internal senders may write to this address",
    "550 5.7.1 this address does not accept messages from outside the company",
    "550 sender is not on the recipient's whitelist",
    "550 RCP-P2 The recipient's privacy settings do not allow mail from you",
    "550 5.7.1 the recipient uses a challenge-response system, please confirm you are a legitimate sender by "
      .. "clicking the link",
  },
  no = {
    ["550 5.7.1 Relaying denied"] = "relay_denied",
    ["550 5.7.60 SMTP; Client does not have permissions to send as this sender"] = "sender_rejected",
    ["550 5.1.1 Recipient address rejected: User unknown"] = "user_unknown",
    ["554 5.7.1 <x@example.com>: Recipient address rejected: Access denied"] = "policy",
    ["550 5.2.1 The account is disabled and does not accept mail."] = "mailbox_disabled",
    ["553 5.7.1 Sender address rejected: not owned by user a@example.net"] = "sender_rejected",
    ["554 5.7.1 Service unavailable; Client host [192.0.2.1] blocked using zen.spamhaus.org"] = "ip_blocked",
    ["530 5.7.1 Client was not authenticated"] = "login_required",
    ["550 5.1.10 Domain does not accept mail (nullMX)"] = "domain_refuses_mail",
    ["403 You are not authorized to send from that email address"] = "sender_rejected",
  },
}
