'use strict'
// What the plugin says of deliveries that a scripted server refuses, delays, throttles, leaves hanging and breaks off; and
// that mail flows on while the child is dead, hung, overrun or not there at all. Run by haraka.sh.

const fs = require('node:fs')
const vm = require('node:vm')
const { listen, send } = require('./server.js')

const { WORK, PROBE_FILE, ROOT } = process.env
const [PLAIN, PLAIN_PID, STRETCHING, CHILDLESS] = ['PLAIN', 'PLAIN_PID', 'STRETCHING', 'CHILDLESS'].map((name) =>
    Number(process.env[name]),
)
const SENDER = 'ann@sender.example'

let passed = 0
let failed = 0

function check(what, ok, found) {
    if (ok) passed += 1
    else failed += 1
    console.log(ok ? `ok      ${what}` : `FAILED  ${what}\n        found: ${JSON.stringify(found)}`)
}

// That an object has these fields; undefined for one it must not have.
function agrees(what, found, wanted) {
    const wrong = Object.keys(wanted).filter((key) => found?.[key] !== wanted[key])
    check(what, found !== undefined && wrong.length === 0, found)
}

const pause = (ms) => new Promise((resolve) => setTimeout(resolve, ms))

async function until(seconds, get) {
    for (const end = Date.now() + seconds * 1000; Date.now() < end; await pause(50)) {
        const value = get()
        if (value) return value
    }
    return get()
}

const log_of = (instance) => fs.readFileSync(`${WORK}/${instance}.log`, 'utf8')
const hooks = () => fs.readFileSync(PROBE_FILE, 'utf8').split('\n').slice(0, -1).map((line) => JSON.parse(line))
const seen = (hook, address) => hooks().filter((row) => row.hook === hook && row.address === address)

// What a hook saw of an address, when it has.
const hooked = (hook, address, seconds = 10) => until(seconds, () => seen(hook, address)[0])

// Tells a mail by its recipients: each is used once.
async function deliver(hook, address, port = PLAIN, sender = '') {
    await send(port, sender, [address])
    return hooked(hook, address)
}

// The processes that a process started and that live.
function children_of(pid) {
    const children = []
    for (const name of fs.readdirSync('/proc')) {
        try {
            const [, state, parent] = fs.readFileSync(`/proc/${name}/stat`, 'utf8').match(/^.*\) (\S) (\d+)/s)
            if (Number(parent) === pid && state !== 'Z') children.push(Number(name))
        } catch {
            // no process, or one that has just ended
        }
    }
    return children
}

async function verdicts() {
    let row = await deliver('bounce', 'nobody@main.example', PLAIN, SENDER)
    agrees('a refused recipient: reason, action, code, status and stage in the notes', row?.verdict, { event: 'bounced',
        reason: 'user_unknown', action: 'suppress', temporary: false, code: 550, status: '5.1.1', stage: 'rcpt', id: undefined })
    const line = log_of('plain').split('\n').find((text) => text.includes('bounced <nobody@main.example>'))
    check('the same in the log, with the id of the mail', line?.includes(`[${row?.uuid}]`) && line.includes('[NOTICE]')
        && line.includes('reason=user_unknown action=suppress temporary=false confidence=0.'), line)
    row = await hooked('delivered', SENDER)
    agrees("Haraka's own bounce is sent, and judged as taken", row?.verdict, { event: 'delivered', reason: 'accepted', action: 'none',
        code: 250, stage: 'eom' })

    row = await deliver('bounce', 'mailbox.full@main.example')
    agrees("the address in Haraka's message is no evidence", row?.verdict, { reason: 'user_unknown', code: 550 })
    check('though it stands there', row?.message.includes('mailbox.full'), row)

    await send(PLAIN, '', ['fine@main.example', 'full@main.example', 'grey@main.example'])
    agrees('one mail, three recipients: the one that is taken', (await hooked('delivered', 'fine@main.example'))?.verdict,
        { event: 'delivered', reason: 'accepted' })
    agrees('the one that is refused', (await hooked('bounce', 'full@main.example'))?.verdict,
        { event: 'bounced', reason: 'mailbox_full', code: 552, status: '5.2.2', temporary: true })
    row = await hooked('deferred', 'grey@main.example')
    agrees('the one that is greylisted, with the time the server names', row?.verdict,
        { event: 'deferred', reason: 'greylisted', code: 451, status: '4.7.1', stage: 'rcpt', retry_after: 300, retry_from: 'text' })
    agrees('its delay is as Haraka would have it', row, { delay: 5 })

    row = await deliver('deferred', 'throttled@main.example')
    agrees('a message refused at DATA', row?.verdict, { reason: 'rate_limited', code: 421, status: '4.7.28', stage: undefined })
    row = await deliver('bounce', 'forged@main.example')
    agrees('a message refused after the final dot', row?.verdict, { reason: 'auth_failed', code: 550, status: '5.7.26' })
    row = await deliver('bounce', 'x@blocks.example')
    agrees('a server that refuses the client', row?.verdict, { reason: 'ip_blocked', action: 'delist', code: 554 })
    agrees('by whose list', row?.verdict?.blocklist, { zone: 'zen.spamhaus.org' })
    row = await deliver('deferred', 'x@busy.example')
    agrees('a server that is busy', row?.verdict, { code: 421, class: 'transient', temporary: true })
}

async function silence() {
    for (const [domain, what] of [['closed', 'a port that nobody listens on'], ['hangs', 'a server that never answers'],
        ['dies', 'a server that breaks off']]) {
        const row = await deliver('deferred', `x@${domain}.example`)
        agrees(`${what}: no code is made up for it`, row?.verdict, { reason: 'connection_failed', temporary: true, code: undefined })
    }
}

// Mails that were deferred by the time this is called.
async function second_attempts() {
    let row = await hooked('bounce', 'grey@main.example', 15)
    agrees('retries that run out: the reply keeps its class', row?.verdict,
        { event: 'bounced', reason: 'greylisted', temporary: true, code: 451, status: '4.7.1' })
    row = await hooked('bounce', 'grey@stale.example', 15)
    agrees('the reply of an earlier attempt is not taken for that of this one', row?.verdict,
        { event: 'bounced', reason: 'connection_failed', code: undefined })
    agrees('though the earlier one was judged by it', seen('deferred', 'grey@stale.example')[0]?.verdict, { reason: 'greylisted' })
}

async function overrun() {
    const many = Array.from({ length: 20 }, (_, i) => `unlike${i}@main.example`)
    await send(PLAIN, '', many)
    const rows = await until(10, () => {
        const found = hooks().filter((row) => many.includes(row.address))
        return found.length === 20 && found
    })
    check('more requests than may wait: those beyond go without', rows && rows.filter((row) => row.verdict).length === 8, rows?.length)
}

async function deaths() {
    const [first, ...others] = children_of(PLAIN_PID)
    check('one child for the process', first > 0 && others.length === 0, [first, ...others])
    process.kill(first, 'SIGSTOP')
    const start = Date.now()
    await send(PLAIN, '', ['unlike-1@main.example'])
    await pause(100)
    check('a request waits for the child', seen('bounce', 'unlike-1@main.example').length === 0)
    process.kill(first, 'SIGKILL')
    let row = await hooked('bounce', 'unlike-1@main.example')
    check('the child killed meanwhile: the mail goes on at once', row && !row.verdict && Date.now() - start < 450, Date.now() - start)
    check('the log says so', log_of('plain').includes('child: ended (SIGKILL); not started again for 0.1 s'))
    await pause(150)
    row = await deliver('bounce', 'unlike-2@main.example')
    agrees('the next mail starts another', row?.verdict, { reason: 'user_unknown' })
    check('which answers', log_of('plain').includes('child: answers again'))
    const [second] = children_of(PLAIN_PID)
    check('another process', second > 0 && second !== first, second)
}

async function hangs() {
    const [child] = children_of(PLAIN_PID)
    process.kill(child, 'SIGSTOP')
    const names = ['unlike-3@main.example', 'unlike-4@main.example', 'unlike-5@main.example']
    const start = Date.now()
    await send(PLAIN, '', names)
    const rows = await Promise.all(names.map((name) => hooked('bounce', name)))
    const took = Date.now() - start
    check('a child that hangs: mails go on after the time-out', rows.every((row) => row && !row.verdict) && took < 2000, took)
    check('and it is killed', await until(2, () => !children_of(PLAIN_PID).includes(child)))
    await pause(250)
    agrees('and replaced', (await deliver('bounce', 'unlike-6@main.example'))?.verdict, { reason: 'user_unknown' })
}

async function stretches() {
    await send(STRETCHING, '', ['grey@main.example'])
    await send(STRETCHING, '', ['later@main.example'])
    const delay = /Temp failing \S+ for (\S+) seconds: Some recipients temp failed: <(\w+)@/g
    const delays = await until(10, () => {
        const found = [...log_of('stretching').matchAll(delay)].map(([, seconds, user]) => `${user} ${seconds}`)
        return found.length >= 2 && found.sort()
    })
    check('stretch=asked: the time the server names is waited, no other', `${delays}` === 'grey 300,later 60', delays)

    const source = fs.readFileSync(`${ROOT}/contrib/haraka/plugins/smtpcodes.js`, 'utf8')
    const plugin = {}
    vm.runInNewContext(source, { require, exports: plugin })
    const stretched = (stretch, ...verdicts) =>
        plugin.stretched.call({ cfg: { stretch, stretch_max: 1000 } }, 60, verdicts)
    const asked = { temporary: true, retry_after: 300, retry_from: 'text' }
    const usual = { temporary: true, retry_after: 900, retry_from: 'default' }
    const found = [stretched('none', asked), stretched('asked', asked), stretched('asked', usual), stretched('always', usual),
        stretched('always', usual, asked), stretched('always', { ...asked, retry_after: 9999 }),
        stretched('always', { ...asked, retry_after: 5 }), stretched('always', { ...asked, temporary: false }), stretched('always')]
    check('the shortest wish counts, within the bounds', `${found}` === '60,300,60,900,300,1000,60,60,60', found)
}

async function clusters() {
    const judged = (row) => row.pid !== PLAIN_PID && row.address.startsWith('unlike-c') && row.verdict
    let pids = []
    for (let i = 0; i < 20 && pids.length < 2; i++) {
        await deliver('bounce', `unlike-c${i}@main.example`, STRETCHING)
        pids = [...new Set(hooks().filter(judged).map((row) => row.pid))]
    }
    const counts = pids.map((pid) => children_of(pid).length)
    check('in a cluster each worker has a child of its own', `${counts}` === '1,1', counts)
}

async function childless() {
    const start = Date.now()
    const row = await deliver('bounce', 'unlike-7@main.example', CHILDLESS)
    check('no program: the mail goes on at once', row && !row.verdict && Date.now() - start < 2000, row)
    check('and the log says why', /child: ended \(spawn \/nonexistent\/smtpcodes ENOENT\)/.test(log_of('childless')))
}

async function main() {
    await listen(JSON.parse(process.env.SERVER_PORTS))
    await send(PLAIN, '', ['grey@stale.example'])
    await verdicts()
    await silence()
    await second_attempts()
    await overrun()
    await deaths()
    await hangs()
    await stretches()
    await clusters()
    await childless()
    for (const name of ['plain', 'stretching', 'childless']) {
        const wrong = log_of(name).split('\n').filter((line) => /\[(CRIT|ALERT|EMERG)\]|callback multiple times|no verdict/.test(line))
        check(`nothing went wrong in ${name}`, wrong.length === 0, wrong)
    }
}

main()
    .catch((err) => check(err.stack, false))
    .then(() => {
        if (failed > 0) console.log(log_of('plain').split('\n').slice(-20).join('\n'))
        console.log(`${passed} passed, ${failed} failed`)
        process.exit(failed > 0 ? 1 : 0)
    })
