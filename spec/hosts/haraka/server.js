'use strict'
// A server that does what the domain or the user of the recipient says, on one port for each manner.

const net = require('node:net')

// What to answer a recipient, by the part before the @; anything else is taken.
const replies = {
    nobody: '550 5.1.1 no such user here',
    'mailbox.full': '550 5.1.1 no such user here', // whose address must not count
    full: '552 5.2.2 mailbox full',
    grey: '451-4.7.1 Greylisted,\r\n451 4.7.1 come back in 00:05:00',
    later: '451 4.3.2 try again',
}

// What to answer after the message's final dot, by the user of the last recipient.
const ends = { forged: '550 5.7.26 This mail has been blocked because the sender is unauthenticated' }

// What to answer DATA.
const datas = { throttled: '421 4.7.28 Our system has detected an unusual rate of mail; rate limited' }

function answer(state, line) {
    if (state.in_data) {
        if (line !== '.') return null
        state.in_data = false
        return ends[state.user] ?? '250 2.0.0 Ok: queued as 4jX4Ry3JQw'
    }
    const verb = line.slice(0, 4).toUpperCase()
    if (verb === 'RCPT') {
        state.user = line.match(/<([^@]*)@/)[1]
        if (/^unlike/.test(state.user)) return `550 5.1.1 no such user as ${state.user}`
        return replies[state.user] ?? '250 2.1.5 Ok'
    }
    if (verb === 'DATA') {
        if (datas[state.user]) return datas[state.user]
        state.in_data = true
        return '354 go on'
    }
    return verb === 'QUIT' ? '221 2.0.0 bye' : '250 2.0.0 Ok'
}

function on_lines(socket, take) {
    let rest = ''
    socket.setEncoding('latin1')
    socket.on('error', () => {})
    socket.on('data', (text) => {
        const lines = (rest + text).split('\r\n')
        rest = lines.pop()
        lines.forEach(take)
    })
}

function obey(socket) {
    const state = {}
    socket.write('220 mx.example.com ESMTP\r\n')
    on_lines(socket, (line) => {
        const reply = answer(state, line)
        if (reply) socket.write(`${reply}\r\n`)
    })
}

const manners = {
    obeys: obey,
    blocks: (socket) => socket.end('554 5.7.1 Service refused; client [192.0.2.1] blocked using zen.spamhaus.org\r\n'),
    busy: (socket) => socket.end('421 4.7.0 Too many concurrent connections from your address\r\n'),
    hangs: () => {},
    dies(socket) {
        const state = {}
        socket.write('220 mx.example.com ESMTP\r\n')
        on_lines(socket, (line) => {
            if (state.in_data) return socket.destroy()
            socket.write(`${answer(state, line)}\r\n`)
        })
    },
}

// Listens on the port of each manner, { obeys: 20001, … }. Resolves when all do.
exports.listen = (ports) =>
    Promise.all(
        Object.entries(manners).map(
            ([manner, act]) =>
                new Promise((resolve, reject) => {
                    const server = net.createServer((socket) => {
                        socket.on('error', () => {})
                        act(socket)
                    })
                    server.on('error', reject)
                    server.listen(ports[manner], '127.0.0.1', resolve)
                }),
        ),
    )

// Hands a mail to an SMTP server on a port. Resolves when it is taken.
exports.send = (port, sender, recipients) =>
    new Promise((resolve, reject) => {
        const commands = ['EHLO client.example.org', `MAIL FROM:<${sender}>`, ...recipients.map((to) => `RCPT TO:<${to}>`), 'DATA',
            'Subject: test\r\nFrom: <a@example.org>\r\nDate: Mon, 30 Nov 2026 00:00:00 +0000\r\n\r\nhello\r\n.', 'QUIT']
        const socket = net.connect(port, '127.0.0.1')
        socket.setTimeout(15000, () => socket.destroy())
        socket.on('error', reject)
        socket.on('close', () => reject(new Error('closed too soon')))
        on_lines(socket, (line) => {
            if (line[3] === '-') return
            if (!/^[23]/.test(line)) return reject(new Error(line))
            const command = commands.shift()
            if (!command) return resolve(socket.end())
            socket.write(`${command}\r\n`)
        })
    })
