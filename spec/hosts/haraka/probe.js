'use strict'
// A plugin of the test: relays everything, sends each domain to a port of the scripted server, and writes what the hooks
// see, in the order of the plugins after smtpcodes, as a line of JSON each.

const { appendFileSync } = require('node:fs')

const { PROBE_ROUTES, PROBE_FILE } = process.env
const routes = JSON.parse(PROBE_ROUTES)

exports.hook_connect = (next, connection) => {
    connection.relaying = true
    next()
}

exports.hook_rcpt = (next) => next(OK)

// A route is a port, or several: one for each attempt.
exports.hook_get_mx = (next, hmail, domain) => {
    const ports = [routes[domain]].flat()
    next(OK, { exchange: '127.0.0.1', port: ports[Math.min(hmail.num_failures, ports.length - 1)] })
}

function write(hook, hmail, recipients, facts) {
    for (const rcpt of recipients) {
        const address = rcpt.format().slice(1, -1)
        const verdict = hmail.notes.smtpcodes?.[address]
        appendFileSync(PROBE_FILE, `${JSON.stringify({ hook, address, verdict, uuid: hmail.todo.uuid, pid: process.pid, ...facts })}\n`)
    }
}

exports.hook_bounce = (next, hmail, err) => {
    write('bounce', hmail, err.bounced_rcpt ?? err.deferred_rcpt ?? hmail.todo.rcpt_to, { message: err.message })
    next()
}

exports.hook_deferred = (next, hmail, params) => {
    write('deferred', hmail, params.fail_recips ?? hmail.todo.rcpt_to, { message: params.err, delay: params.delay })
    next()
}

exports.hook_delivered = (next, hmail, params) => {
    write('delivered', hmail, params[6], {})
    next()
}
