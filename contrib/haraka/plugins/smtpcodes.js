'use strict'
// Says why each delivery of the outbound queue failed, and what to do about it: a verdict of smtpcodes for every
// recipient, in the log and in hmail.notes.smtpcodes[address], for the plugins that come later.
//
// One child, `smtpcodes classify`, answers for the whole process. Mail never waits for one that is not there: without an
// answer in time there is no verdict, and the mail goes its way.

const { spawn } = require('node:child_process')
const { isIP } = require('node:net')

const ARGUMENTS = ['classify', '--input', 'json', '--format', 'json', '--line-buffered']
const FIRST_PAUSE = 100 // milliseconds after the child's first end; doubled with each that follows without an answer
const LAST_PAUSE = 60000
const LATE_MAX = 3 // answers in a row that do not come: the child hangs
const LINE_MAX = 1048576
const HOOK_MAX = 10000 // Haraka gives a plugin 30 seconds, and takes more as a refusal

class Classifier {
    // `log` is the plugin, for its methods logwarn and lognotice.
    constructor(log) {
        this.log = log
        this.child = null
        this.pending = new Map()
        this.last_id = 0
        this.ends = 0
        this.not_before = 0
    }

    // A promise of the verdict on a request, an object; of null where there is none.
    ask(request, { command, timeout, max_pending }) {
        if (this.pending.size >= max_pending || !this.running(command)) return Promise.resolve(null)
        return new Promise((resolve) => {
            const id = ++this.last_id
            const timer = setTimeout(() => this.late(id), timeout)
            this.pending.set(id, { resolve, timer })
            this.child.stdin.write(`${JSON.stringify({ ...request, id })}\n`)
        })
    }

    running(command) {
        if (!this.child && Date.now() >= this.not_before) this.start(command)
        return this.child !== null
    }

    start(command) {
        const [program, ...words] = command.split(/\s+/)
        const child = spawn(program, [...words, ...ARGUMENTS], { stdio: ['pipe', 'pipe', 'pipe'] })
        this.child = child
        this.rest = ''
        this.lates = 0
        child.on('error', (err) => this.ended(child, err.message))
        child.on('exit', (status, signal) => this.ended(child, signal ?? `exit status ${status}`))
        child.stdin.on('error', () => {}) // the child has gone: 'exit' tells
        child.stdout.setEncoding('utf8')
        child.stdout.on('data', (text) => this.read(child, text))
        child.stderr.setEncoding('utf8')
        child.stderr.on('data', (text) => this.log.logwarn(`child: ${text.trim()}`))
    }

    read(child, text) {
        if (child !== this.child) return
        const lines = (this.rest + text).split('\n')
        this.rest = lines.pop()
        for (const line of lines) this.answer(line)
        if (this.rest.length > LINE_MAX) child.kill('SIGKILL')
    }

    answer(line) {
        let verdict
        try {
            verdict = JSON.parse(line)
        } catch {
            return this.log.logwarn(`child: no JSON: ${line.slice(0, 200)}`)
        }
        if (this.ends > 0) this.log.lognotice('child: answers again')
        this.ends = 0
        this.lates = 0
        const { id, ...fields } = verdict
        if (fields.error) this.log.logwarn(`child: ${fields.error}`)
        this.resolve(id, fields.error ? null : fields)
    }

    resolve(id, verdict) {
        const waiting = this.pending.get(id)
        if (!waiting) return // came too late
        this.pending.delete(id)
        clearTimeout(waiting.timer)
        waiting.resolve(verdict)
    }

    late(id) {
        this.resolve(id, null)
        this.lates += 1
        if (this.lates === LATE_MAX) this.child?.kill('SIGKILL')
    }

    ended(child, why) {
        if (child !== this.child) return
        this.child = null
        for (const id of [...this.pending.keys()]) this.resolve(id, null)
        const pause = Math.min(FIRST_PAUSE * 2 ** this.ends, LAST_PAUSE)
        this.ends += 1
        this.not_before = Date.now() + pause
        if (!this.closed) this.log.logwarn(`child: ended (${why}); not started again for ${pause / 1000} s`)
    }

    close() {
        this.closed = true
        this.not_before = Infinity
        this.child?.stdin.end()
    }
}

exports.register = function () {
    this.load_smtpcodes_ini()
    this.classifier = new Classifier(this)
}

exports.shutdown = function () {
    this.classifier?.close()
}

exports.load_smtpcodes_ini = function () {
    const { main } = this.config.get('smtpcodes.ini', () => this.load_smtpcodes_ini())
    const number = (value, otherwise) => (Number(value) > 0 ? Number(value) : otherwise)
    this.cfg = {
        command: main.command || 'smtpcodes',
        timeout: Math.min(number(main.timeout, 1000), HOOK_MAX),
        max_pending: number(main.max_pending, 1000),
        stretch: ['asked', 'always'].includes(main.stretch) ? main.stretch : 'none',
        stretch_max: number(main.stretch_max, 14400),
    }
}

// The reply as the server gave it, of a recipient that has one: the code, which Haraka keeps apart, and the text.
function reply_of(rcpt) {
    if (!rcpt.dsn_smtp_code) return null
    return [rcpt.dsn_smtp_code, rcpt.dsn_smtp_extc, rcpt.dsn_smtp_response].filter(Boolean).join(' ')
}

function relay_of(exchange, mx) {
    const name = isIP(exchange) && typeof mx?.from_dns === 'string' ? mx.from_dns : exchange
    if (!name) return undefined
    return isIP(name) ? { ip: name } : { host: name }
}

// What to ask about a recipient. `failure` is { reason, named, mx }: what Haraka says, whether it names the recipients, and
// the host. A recipient keeps the reply of an earlier attempt: where nobody is named, it is of this attempt only if Haraka's
// reason quotes it. Where no server said anything, the reason stands alone: the codes Haraka adds would mislead, as "Tried
// all MXs", which is tried again, has 550.
function request_of(rcpt, { reason, named, mx }) {
    const reply = reply_of(rcpt)
    if (!reply || !(named || reason.includes(reply))) return { text: reason.replace(/^Too many failures \((.*)\)$/s, '$1') }
    return {
        text: reply,
        code: Number(rcpt.dsn_smtp_code),
        status: rcpt.dsn_smtp_extc,
        stage: named && !mx?.using_lmtp ? 'rcpt' : undefined,
        relay: relay_of(rcpt.dsn_remote_mta, mx),
    }
}

// Where `address` is a method in one version of Haraka and a property in another, `format` is the same in all.
function address_of(rcpt) {
    return rcpt.format().replace(/^<|>$/g, '')
}

function line_of(event, rcpt, verdict) {
    const names = ['reason', 'action', 'temporary', 'confidence', 'code', 'status', 'provider', 'retry_after', 'retry_from']
    const facts = names.filter((name) => name in verdict).map((name) => `${name}=${verdict[name]}`)
    if (verdict.blocklist) facts.push(`blocklist="${verdict.blocklist.name}"`)
    return `${event} ${rcpt.format()} ${facts.join(' ')}`
}

// Asks about all recipients, once for those that share an answer. Resolves to the verdicts there are.
exports.judge = async function (event, hmail, recipients, request_for) {
    const asked = new Map()
    const verdicts = []
    const notes = (hmail.notes.smtpcodes ??= {})
    const write = async (rcpt) => {
        delete notes[address_of(rcpt)] // what an earlier attempt gave
        const request = request_for(rcpt)
        const key = JSON.stringify(request)
        if (!asked.has(key)) asked.set(key, this.classifier.ask(request, this.cfg))
        const verdict = await asked.get(key)
        if (!verdict) return
        notes[address_of(rcpt)] = { event, ...verdict }
        verdicts.push(verdict)
        const log = event === 'delivered' ? 'loginfo' : 'lognotice'
        this[log](line_of(event, rcpt, verdict), { uuid: hmail.todo.uuid })
    }
    await Promise.all(recipients.map(write))
    return verdicts
}

// Judges, then goes on with what `then` says, whatever happens. Out of the promise, so that what `next` throws is not ours.
exports.judge_and_go_on = function (next, then, ...what) {
    this.judge(...what)
        .then(then)
        .catch((err) => {
            this.logerror(`no verdict: ${err.message}`)
            return []
        })
        .then((result) => setImmediate(() => next(...result)))
}

exports.hook_bounce = function (next, hmail, err) {
    const named = err.bounced_rcpt ?? err.deferred_rcpt
    const failure = { reason: err.message, named: Boolean(named), mx: err.mx }
    const recipients = named ?? hmail.todo.rcpt_to
    this.judge_and_go_on(next, () => [], 'bounced', hmail, recipients, (rcpt) => request_of(rcpt, failure))
}

exports.hook_deferred = function (next, hmail, params) {
    const named = params.fail_recips
    const failure = { reason: String(params.err), named: Boolean(named), mx: params.mx }
    const recipients = named ?? hmail.todo?.rcpt_to ?? []
    const then = (verdicts) => {
        const delay = this.stretched(params.delay, verdicts)
        return delay > params.delay ? [DENYSOFT, delay] : []
    }
    this.judge_and_go_on(next, then, 'deferred', hmail, recipients, (rcpt) => request_of(rcpt, failure))
}

exports.hook_delivered = function (next, hmail, [host, ip, response, , , mode, recipients]) {
    const relay = isIP(host) ? { ip: host } : { host }
    const request = { text: `250 ${response}`, code: 250, stage: mode === 'SMTP' ? 'eom' : undefined, relay }
    this.judge_and_go_on(next, () => [], 'delivered', hmail, recipients, () => request)
}

// The seconds until the next attempt: the shortest of what the recipients' servers ask for, never less than Haraka's own.
exports.stretched = function (delay, verdicts) {
    if (this.cfg.stretch === 'none') return delay
    const wanted = verdicts
        .filter((verdict) => verdict.temporary && (this.cfg.stretch === 'always' || verdict.retry_from === 'text'))
        .map((verdict) => verdict.retry_after)
        .filter((seconds) => seconds > 0)
    if (wanted.length === 0) return delay
    return Math.max(delay, Math.min(...wanted, this.cfg.stretch_max))
}
