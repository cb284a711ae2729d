export const id = 6097;
export const ids = [6097];
export const modules = {

/***/ 56097:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runDiagnosis: () => (/* binding */ runDiagnosis)
});

;// CONCATENATED MODULE: ./lib/report/diagnosis-culprit.js
const computingBp = 3_000;
function culpritAmong(processes) {
    const parents = new Set(processes.filter(({ wait }) => wait.kind !== 'ended').map(({ ppid }) => ppid));
    const alive = processes.filter(({ wait }) => wait.kind !== 'ended');
    const best = alive.toSorted((a, b) => weight(b) - weight(a) ||
        (a.wait.kind === 'computing' ? b.cpuBp - a.cpuBp : 0) ||
        Number(parents.has(a.pid)) - Number(parents.has(b.pid)) ||
        b.depth - a.depth ||
        b.ageMs - a.ageMs);
    return best[0] ?? null;
}
function weight({ wait }) {
    return weights[wait.kind];
}
const weights = {
    ...{ computing: 100, stdin: 90, 'unheld-pipe': 85, lock: 80, network: 75, pipe: 70, disk: 60, stopped: 95 },
    ...{ socket: 40, sleep: 30, unknown: 20, events: 15, signal: 10, child: 5, ended: 0 },
};

// EXTERNAL MODULE: ./lib/platform/process-table.js
var process_table = __webpack_require__(15135);
// EXTERNAL MODULE: ./lib/platform/tree-ending.js
var tree_ending = __webpack_require__(22983);
// EXTERNAL MODULE: ./lib/platform/tree-tracker.js
var tree_tracker = __webpack_require__(51606);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: ./lib/platform/read-proc.js
var read_proc = __webpack_require__(91644);
;// CONCATENATED MODULE: ./lib/platform/diagnosis/descriptors.js


const OPEN_FILES_MAX = 256;
const ACCESS_MODE = 3;
const WRITE_ONLY = 1;
const READ_WRITE = 2;
function openFile(pid, fd) {
    try {
        const target = (0,external_node_fs_.readlinkSync)(`/proc/${pid}/fd/${fd}`);
        const flags = Number.parseInt(/^flags:\s*([0-7]+)/m.exec(descriptorInfo(pid, fd))?.[1] ?? '0', 8) & ACCESS_MODE;
        return {
            fd,
            target,
            type: typeOf(pid, fd, target),
            reads: flags !== WRITE_ONLY,
            writes: flags >= WRITE_ONLY && flags <= READ_WRITE,
        };
    }
    catch {
        return null;
    }
}
function openFiles(pid) {
    return descriptorsOf(pid)
        .slice(0, OPEN_FILES_MAX)
        .flatMap((fd) => openFile(pid, fd) ?? []);
}
function descriptorsOf(pid) {
    try {
        return (0,external_node_fs_.readdirSync)(`/proc/${pid}/fd`)
            .map(Number)
            .sort((a, b) => a - b);
    }
    catch {
        return [];
    }
}
function watchedDescriptors(pid, epollFd) {
    return [...descriptorInfo(pid, epollFd).matchAll(/^tfd:\s*(\d+)\s+events:\s*([0-9a-f]+)/gm)]
        .filter(([, , events]) => (Number.parseInt(events ?? '0', 16) & READABLE_OR_WRITABLE) !== 0)
        .map(([, fd]) => Number(fd));
}
const READABLE_OR_WRITABLE = 0x1 | 0x4;
function inodeOf(pid, fd) {
    return /^ino:\s*(\d+)/m.exec(descriptorInfo(pid, fd))?.[1] ?? '';
}
function descriptorInfo(pid, fd) {
    return (0,read_proc/* readProc */.l)(`/proc/${pid}/fdinfo/${fd}`);
}
function typeOf(pid, fd, target) {
    if (target.startsWith('pipe:'))
        return 'pipe';
    if (target.startsWith('socket:'))
        return 'socket';
    if (target === 'anon_inode:[eventpoll]')
        return 'epoll';
    if (target === 'anon_inode:[timerfd]')
        return 'timer';
    if (!target.startsWith('/'))
        return 'own';
    if (/^\/dev\/(pts\/\d+|tty\w*|console)$/.test(target))
        return 'terminal';
    return isFifo(`/proc/${pid}/fd/${fd}`) ? 'pipe' : 'file';
}
function isFifo(path) {
    try {
        return (0,external_node_fs_.statSync)(path).isFIFO();
    }
    catch {
        return false;
    }
}

;// CONCATENATED MODULE: ./lib/platform/diagnosis/holders.js


const SCAN_MAX_MS = 200;
const HELD_MAX = 100_000;
function createHolders(asker) {
    let held = null;
    let partial = false;
    return {
        otherEnd(target, wanted) {
            held ??= scan();
            const ends = (held.get(target) ?? []).filter(({ pid, fd }) => {
                const file = openFile(pid, fd);
                return file?.target === target && file[wanted];
            });
            return [...new Set(ends.map(({ pid }) => pid))];
        },
        get partial() {
            return partial;
        },
    };
    function scan() {
        const untilMs = performance.now() + SCAN_MAX_MS;
        const found = new Map();
        let count = 0;
        for (const entry of (0,external_node_fs_.readdirSync)('/proc').reverse()) {
            const pid = Number(entry);
            if (!Number.isInteger(pid) || pid === asker)
                continue;
            if (performance.now() > untilMs || count > HELD_MAX) {
                partial = true;
                break;
            }
            for (const [fd, target] of targets(pid)) {
                count += 1;
                const ends = found.get(target);
                if (ends === undefined)
                    found.set(target, [{ pid, fd }]);
                else
                    ends.push({ pid, fd });
            }
        }
        return found;
    }
    function targets(pid) {
        try {
            return (0,external_node_fs_.readdirSync)(`/proc/${pid}/fd`).flatMap((fd) => {
                try {
                    const target = (0,external_node_fs_.readlinkSync)(`/proc/${pid}/fd/${fd}`);
                    return target.startsWith('socket:') || target.startsWith('anon_inode:') ? [] : [[Number(fd), target]];
                }
                catch {
                    return [];
                }
            });
        }
        catch (error) {
            partial ||= error.code === 'EACCES';
            return [];
        }
    }
}

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
;// CONCATENATED MODULE: ./lib/platform/diagnosis/process-facts.js




const COMMAND_CHARS_MAX = 16 * 1024;
const MS_PER_CLOCK_TICK = 10;
function commandLineOf(pid) {
    const line = (0,read_proc/* readProc */.l)(`/proc/${pid}/cmdline`).slice(0, COMMAND_CHARS_MAX).replaceAll('\0', ' ').trim();
    return line || (0,read_proc/* readProc */.l)(`/proc/${pid}/comm`).trim() || 'unknown';
}
function ownCpuMs(pid) {
    const stat = (0,read_proc/* readProc */.l)(`/proc/${pid}/stat`);
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    return (Number(fields[11] ?? 0) + Number(fields[12] ?? 0)) * MS_PER_CLOCK_TICK;
}
function ageMs({ startTime }) {
    return Math.max(0, Math.round((0,external_node_os_.uptime)() * 1000 - startTime * MS_PER_CLOCK_TICK));
}
function programOf(pid) {
    try {
        return (0,external_node_path_.basename)((0,external_node_fs_.readlinkSync)(`/proc/${pid}/exe`)).replace(/ \(deleted\)$/, '');
    }
    catch {
        return '';
    }
}
function catches(pid, signalNumber) {
    const mask = /^SigCgt:\s*([0-9a-f]+)/m.exec((0,read_proc/* readProc */.l)(`/proc/${pid}/status`))?.[1] ?? '0';
    return ((BigInt(`0x${mask}`) >> BigInt(signalNumber - 1)) & 1n) === 1n;
}
function innerPid(pid) {
    const numbers = /^NSpid:\s*(.*)$/m
        .exec((0,read_proc/* readProc */.l)(`/proc/${pid}/status`))?.[1]
        ?.trim()
        .split(/\s+/) ?? [];
    return Number(numbers.at(-1) ?? pid);
}

// EXTERNAL MODULE: external "node:net"
var external_node_net_ = __webpack_require__(77030);
;// CONCATENATED MODULE: ./lib/platform/diagnosis/jvm-stack.js




const SIGQUIT = 3;
const POLL_MS = 10;
const FRAMES_MAX = 30;
const DUMP_BYTES_MAX = 256 * 1024;
async function jvmStack({ pid }, untilMs) {
    if (!catches(pid, SIGQUIT))
        return { kind: 'none', why: 'this JVM would die of SIGQUIT (it was started with -Xrs)' };
    const inner = innerPid(pid);
    const temporary = `/proc/${pid}/root/tmp`;
    const socket = `${temporary}/.java_pid${inner}`;
    const wasThere = isSocket(socket);
    if (!wasThere)
        await ask(pid, `${temporary}/.attach_pid${inner}`, () => isSocket(socket), untilMs);
    if (!isSocket(socket))
        return { kind: 'none', why: 'the JVM did not open its attach socket in time' };
    const text = await threadDump(socket, untilMs);
    if (!wasThere)
        (0,external_node_fs_.rmSync)(socket, { force: true });
    return { kind: 'frames', of: deadlockIn(text) ? 'Java, which found a deadlock' : 'Java', frames: mainFrames(text), text };
}
async function ask(pid, file, answered, untilMs) {
    (0,external_node_fs_.writeFileSync)(file, '', { flag: 'wx', mode: 0o600 });
    try {
        process.kill(pid, 'SIGQUIT');
        while (!answered() && performance.now() + POLL_MS < untilMs)
            await (0,tree_ending/* pause */.v7)(POLL_MS);
    }
    finally {
        (0,external_node_fs_.rmSync)(file, { force: true });
    }
}
function isSocket(path) {
    try {
        return (0,external_node_fs_.statSync)(path).isSocket();
    }
    catch {
        return false;
    }
}
function threadDump(path, untilMs) {
    return new Promise((resolve, reject) => {
        const socket = (0,external_node_net_.connect)({ path });
        const chunks = [];
        let size = 0;
        const end = () => {
            clearTimeout(timer);
            socket.destroy();
            resolve(Buffer.concat(chunks).toString('utf8').replace(/^0\n/, ''));
        };
        const timer = setTimeout(end, Math.max(0, untilMs - performance.now()));
        socket.once('error', reject);
        socket.once('close', end);
        socket.on('data', (chunk) => {
            chunks.push(chunk);
            size += chunk.length;
            if (size > DUMP_BYTES_MAX)
                end();
        });
        socket.write(`1\0threaddump\0${'\0'.repeat(3)}`);
    });
}
function deadlockIn(dump) {
    return /^Found \w+ Java-level deadlock/m.test(dump);
}
function mainFrames(dump) {
    const blocks = dump.split('\n\n').filter((block) => /^"/.test(block) && /^\s+at /m.test(block));
    const inDeadlock = /^Found \w+ Java-level deadlock[\s\S]*?^"([^"]+)":/m.exec(dump)?.[1];
    const block = blocks.find((each) => inDeadlock !== undefined && each.startsWith(`"${inDeadlock}"`)) ??
        blocks.find((each) => each.startsWith('"main"')) ??
        blocks[0] ??
        '';
    return [...block.matchAll(/^\s+at (.+)$/gm)]
        .slice(0, FRAMES_MAX)
        .map(([, frame]) => (frame ?? '').replace(/^java\.base@[^/]*\//, ''));
}

;// CONCATENATED MODULE: ./lib/platform/diagnosis/inspector.js

const EVENTS_MAX = 20_000;
async function openInspector(port, untilMs) {
    const socket = new WebSocket(await debuggerUrl(port, untilMs));
    const waiting = [];
    let lastId = 0;
    await inTime(new Promise((opened, failed) => {
        socket.addEventListener('open', () => opened());
        socket.addEventListener('error', () => failed(new Error('its inspector refused the connection')));
    }), untilMs);
    socket.addEventListener('message', ({ data }) => {
        const message = JSON.parse(String(data));
        for (const each of waiting)
            if (each.wanted(message))
                each.take(message);
    });
    return { send, event, events, close: () => socket.close() };
    function send(method) {
        lastId += 1;
        socket.send(JSON.stringify({ id: lastId, method }));
    }
    async function event(method, untilMs) {
        return (await next((message) => message.method === method, untilMs)).params;
    }
    function events(method) {
        const all = [];
        waiting.push({
            wanted: (message) => message.method === method && all.length < EVENTS_MAX,
            take: ({ params }) => all.push(params),
        });
        return all;
    }
    function next(wanted, untilMs) {
        return inTime(new Promise((take) => waiting.push({ wanted, take })), untilMs);
    }
}
async function debuggerUrl(port, untilMs) {
    const signal = AbortSignal.timeout(Math.max(1, Math.round(untilMs - performance.now())));
    const targets = (await (await fetch(`http://127.0.0.1:${port}/json/list`, { signal })).json());
    const url = targets[0]?.webSocketDebuggerUrl;
    if (url === undefined)
        throw new Error('its inspector offers nothing to look at');
    return url;
}
function inTime(work, untilMs) {
    const late = (0,tree_ending/* pause */.v7)(Math.max(0, untilMs - performance.now())).then(() => {
        throw new Error('its inspector did not answer in time');
    });
    return Promise.race([work, late]);
}

;// CONCATENATED MODULE: ./lib/platform/diagnosis/sockets.js

const SYN_SENT = '02';
const LISTEN = '0A';
function socketEnd(pid, target) {
    const inode = /^socket:\[(\d+)\]$/.exec(target)?.[1];
    if (inode === undefined)
        return null;
    for (const table of ['tcp', 'tcp6', 'udp', 'udp6']) {
        const fields = rowOf((0,read_proc/* readProc */.l)(`/proc/${pid}/net/${table}`), 9, inode);
        if (fields !== null)
            return inetEnd(fields);
    }
    const unix = rowOf((0,read_proc/* readProc */.l)(`/proc/${pid}/net/unix`), 6, inode);
    return unix === null ? null : { kind: 'unix', path: unix[7] ?? '' };
}
function rowOf(table, inodeAt, inode) {
    for (const line of table.split('\n').slice(1)) {
        if (!line.includes(inode))
            continue;
        const fields = line.trim().split(/\s+/);
        if (fields[inodeAt] === inode)
            return fields;
    }
    return null;
}
function inetEnd(fields) {
    const [, local = '', remote = '', state = ''] = fields;
    if (state === LISTEN)
        return { kind: 'listening', address: address(local), port: portOf(local) };
    return { kind: state === SYN_SENT ? 'connecting' : 'connected', peer: address(remote) };
}
function address(text) {
    const [host = ''] = text.split(':');
    const bytes = Buffer.from((host.match(/.{8}/g) ?? []).map((group) => (group.match(/../g) ?? []).reverse().join('')).join(''), 'hex');
    if (bytes.length === 4)
        return `${bytes.join('.')}:${portOf(text)}`;
    const isMapped = bytes.subarray(0, 12).equals(Buffer.from('00000000000000000000ffff', 'hex'));
    if (isMapped)
        return `${bytes.subarray(12).join('.')}:${portOf(text)}`;
    const groups = Array.from({ length: bytes.length / 2 }, (_, at) => bytes.readUInt16BE(at * 2).toString(16));
    return `[${groups.join(':').replace(/(^|:)0(:0)+(:|$)/, '::')}]:${portOf(text)}`;
}
function portOf(text) {
    return Number.parseInt(text.split(':')[1] ?? '0', 16);
}

;// CONCATENATED MODULE: ./lib/platform/diagnosis/node-stack.js





const SIGUSR1 = 10;
const node_stack_POLL_MS = 10;
const node_stack_FRAMES_MAX = 30;
const PAUSE_TIMEOUT_MS = 300;
async function nodeStack({ pid, wait }, untilMs) {
    if (wait.kind !== 'computing')
        return { kind: 'none', why: 'it runs no JavaScript: it waits' };
    const port = await inspectorPort(pid, untilMs);
    if (typeof port === 'string')
        return { kind: 'none', why: port };
    const inspector = await openInspector(port, untilMs);
    try {
        return await pausedStack();
    }
    finally {
        inspector.close();
    }
    async function pausedStack() {
        const paused = inspector.event('Debugger.paused', Math.min(untilMs, performance.now() + PAUSE_TIMEOUT_MS));
        const scripts = inspector.events('Debugger.scriptParsed');
        inspector.send('Debugger.enable');
        inspector.send('Debugger.pause');
        const { callFrames } = (await paused);
        const frames = callFrames.slice(0, node_stack_FRAMES_MAX).map((frame) => frameWords(frame, scripts));
        return { kind: 'frames', of: 'JavaScript', frames, text: frames.map((frame) => `at ${frame}`).join('\n') };
    }
}
async function inspectorPort(pid, untilMs) {
    const known = new Set(listening(pid));
    const already = [...known].find((port) => port === DEFAULT_PORT);
    if (already !== undefined)
        return already;
    if (!catches(pid, SIGUSR1))
        return 'it would die of SIGUSR1 (it was started with --disable-sigusr1, or is no usual Node)';
    process.kill(pid, 'SIGUSR1');
    while (performance.now() + node_stack_POLL_MS < untilMs) {
        const [port] = listening(pid).filter((each) => !known.has(each));
        if (port !== undefined)
            return port;
        await (0,tree_ending/* pause */.v7)(node_stack_POLL_MS);
    }
    return 'its inspector did not open after SIGUSR1: it is inside native code, the program handles that signal itself, or another process has the port';
}
const DEFAULT_PORT = 9229;
function listening(pid) {
    return openFiles(pid).flatMap(({ type, target }) => {
        const end = type === 'socket' ? socketEnd(pid, target) : null;
        return end?.kind === 'listening' ? [end.port] : [];
    });
}
function frameWords({ functionName, location }, scripts) {
    const url = scripts.find(({ scriptId }) => scriptId === location.scriptId)?.url || 'unknown';
    return `${functionName || '(anonymous)'} (${url.replace(/^file:\/\//, '')}:${location.lineNumber + 1})`;
}

;// CONCATENATED MODULE: ./lib/platform/diagnosis/stack.js



async function stackOf(culprit, before, untilMs) {
    const program = programOf(culprit.pid);
    const runtime = runtimes.find(({ pattern }) => pattern.test(program));
    if (runtime === undefined)
        return none(`stacks are taken of Node and of the JVM; this is ${program || 'a program that may not be looked at'}`);
    if (runtime.take === null)
        return none(runtime.why);
    if (before === 'alert')
        return none(`it takes a signal to ${culprit.pid}, which only a process that is about to be ended is sent`);
    try {
        return await runtime.take(culprit, untilMs);
    }
    catch (error) {
        return none(`${program} gave none: ${error.message}`);
    }
}
const runtimes = [
    { pattern: /^(node|nodejs)$/, take: nodeStack, why: '' },
    { pattern: /^java$/, take: jvmStack, why: '' },
    {
        pattern: /^(python|pypy)/,
        take: null,
        why: 'Python shows none from outside; in the program, faulthandler.dump_traceback_later(SECONDS) prints one before it is ended',
    },
];
function none(why) {
    return { kind: 'none', why };
}

;// CONCATENATED MODULE: ./lib/platform/diagnosis/system-calls.js
const numbers = {
    ...{ read: ['read', 0, 63], readv: ['read', 19, 65], pread64: ['read', 17, 67], recvfrom: ['read', 45, 207] },
    ...{ recvmsg: ['read', 47, 212], recvmmsg: ['read', 299, 243], getdents64: ['read', 217, 61] },
    ...{ write: ['write', 1, 64], writev: ['write', 20, 66], sendto: ['write', 44, 206], sendmsg: ['write', 46, 211] },
    ...{ open: ['open', 2, -1], openat: ['openat', 257, 56], connect: ['connect', 42, 203] },
    ...{ accept: ['accept', 43, 202], accept4: ['accept', 288, 242] },
    ...{ poll: ['poll', 7, -1], ppoll: ['poll', 271, 73], select: ['select', 23, -1], pselect6: ['select', 270, 72] },
    ...{ epoll_wait: ['epoll', 232, -1], epoll_pwait: ['epoll', 281, 22], epoll_pwait2: ['epoll', 441, 441] },
    ...{ futex: ['futex', 202, 98], futex_waitv: ['futex', 449, 449], semop: ['futex', 65, 193], semtimedop: ['futex', 220, 192] },
    ...{ flock: ['flock', 73, 32], fcntl: ['fcntl', 72, 25] },
    ...{ nanosleep: ['sleep', 35, 101], clock_nanosleep: ['sleep', 230, 115], wait4: ['child', 61, 260] },
    ...{ waitid: ['child', 247, 95], pause: ['signal', 34, -1], rt_sigsuspend: ['signal', 130, 133] },
    ...{ rt_sigtimedwait: ['signal', 128, 137], fsync: ['disk', 74, 82], fdatasync: ['disk', 75, 83], sync: ['disk', 162, 81] },
};
const column = process.arch === 'arm64' ? 2 : 1;
const known = process.arch === 'x64' || process.arch === 'arm64';
const byNumber = new Map(known ? Object.entries(numbers).map(([name, row]) => [row[column], { name, kind: row[0] }]) : []);
function knownCall(number) {
    return number < 0 ? null : (byNumber.get(number) ?? null);
}
function kindOfWaitChannel(channel) {
    return channels.find(([pattern]) => pattern.test(channel))?.[1] ?? null;
}
const channels = [
    [/futex/, 'futex'],
    [/pipe_write/, 'pipe-write'],
    [/pipe_read|pipe_wait/, 'pipe-read'],
    [/wait_for_partner|fifo_open/, 'pipe-open'],
    [/n_tty_read/, 'terminal'],
    [/nanosleep/, 'sleep'],
    [/do_wait|wait4/, 'child'],
    [/ep_poll|epoll/, 'epoll'],
    [/poll_schedule|do_(sys_)?poll|do_select/, 'poll'],
    [/csk_accept/, 'accept'],
    [/sk_wait|inet_|tcp_|wait_woken/, 'network'],
    [/unix_|skb_wait/, 'local'],
    [/flock|locks_lock|fcntl_setlk|posix_lock/, 'flock'],
    [/sigtimedwait|sigsuspend|do_pause/, 'signal'],
    [/io_schedule|folio_wait|wait_on_page|nfs|rpc_wait/, 'disk'],
];

;// CONCATENATED MODULE: ./lib/platform/diagnosis/threads.js


const THREADS_MAX = 48;
function readThreads(pid) {
    return threadIds(pid)
        .slice(0, THREADS_MAX)
        .flatMap((tid) => readThread(pid, tid));
}
function threadStates(pid) {
    return threadIds(pid)
        .slice(0, THREADS_MAX)
        .map((tid) => stateIn((0,read_proc/* readProc */.l)(`/proc/${pid}/task/${tid}/stat`)))
        .join('');
}
function threadIds(pid) {
    try {
        return (0,external_node_fs_.readdirSync)(`/proc/${pid}/task`)
            .map(Number)
            .sort((a, b) => a - b);
    }
    catch {
        return [];
    }
}
function readThread(pid, tid) {
    const folder = `/proc/${pid}/task/${tid}`;
    const stat = (0,read_proc/* readProc */.l)(`${folder}/stat`);
    if (stat === '')
        return [];
    const name = stat.slice(stat.indexOf('(') + 1, stat.lastIndexOf(')'));
    const channel = (0,read_proc/* readProc */.l)(`${folder}/wchan`).trim();
    const waitChannel = channel === '0' ? '' : channel;
    return [{ tid, name, state: stateIn(stat), waitChannel, call: parseCall((0,read_proc/* readProc */.l)(`${folder}/syscall`)) }];
}
function stateIn(stat) {
    return stat.charAt(stat.lastIndexOf(')') + 2);
}
function parseCall(text) {
    const [number, ...args] = text.trim().split(' ');
    if (number === undefined || !/^\d+$/.test(number))
        return null;
    return { number: Number(number), args: args.slice(0, 6).map((each) => (/^0x[0-9a-f]+$/.test(each) ? BigInt(each) : 0n)) };
}

;// CONCATENATED MODULE: ./lib/platform/diagnosis/file-locks.js

function lockHolders(inode, waiter) {
    return parseLockHolders((0,read_proc/* readProc */.l)('/proc/locks'), inode).filter((pid) => pid !== waiter);
}
function awaitedInode(pid) {
    const rows = (0,read_proc/* readProc */.l)('/proc/locks')
        .split('\n')
        .map((line) => line.trim().split(/\s+/));
    return rows.find((fields) => fields[1] === '->' && fields[5] === String(pid))?.[6]?.split(':')[2] ?? '';
}
function parseLockHolders(table, inode) {
    if (inode === '')
        return [];
    const pids = table
        .split('\n')
        .map((line) => line.trim().split(/\s+/))
        .filter((fields) => fields[1] !== '->' && fields[5]?.split(':')[2] === inode)
        .map((fields) => Number(fields[4]));
    return [...new Set(pids.filter((pid) => pid > 0))];
}

;// CONCATENATED MODULE: ./lib/platform/diagnosis/user-memory.js

const DESCRIPTORS_MAX = 256;
const PATH_BYTES_MAX = 4096;
const PAGE_BYTES = 4096n;
const POLLFD_BYTES = 8;
function polledDescriptors(pid, at, count) {
    const size = Number(count > BigInt(DESCRIPTORS_MAX) ? BigInt(DESCRIPTORS_MAX) : count);
    const bytes = readMemory(pid, at, size * POLLFD_BYTES);
    const fds = Array.from({ length: Math.floor(bytes.length / POLLFD_BYTES) }, (_, index) => bytes.readInt32LE(index * POLLFD_BYTES));
    return fds.filter((fd) => fd >= 0);
}
function selectedDescriptors(pid, at, count) {
    if (at === 0n)
        return [];
    const size = Number(count > BigInt(DESCRIPTORS_MAX) ? BigInt(DESCRIPTORS_MAX) : count);
    const bytes = readMemory(pid, at, Math.ceil(size / 64) * 8);
    return Array.from({ length: size }, (_, fd) => fd).filter((fd) => ((bytes[fd >> 3] ?? 0) & (1 << (fd & 7))) !== 0);
}
function pathAt(pid, at) {
    const untilPage = Number(PAGE_BYTES - (at % PAGE_BYTES));
    const first = readMemory(pid, at, untilPage);
    const bytes = first.includes(0) ? first : Buffer.concat([first, readMemory(pid, at + BigInt(untilPage), PATH_BYTES_MAX)]);
    return bytes.includes(0) ? bytes.toString('utf8', 0, bytes.indexOf(0)) : '';
}
function lockOwner(pid, at, waiter) {
    const bytes = readMemory(pid, at + 8n, 4);
    const owner = bytes.length === 4 ? bytes.readInt32LE(0) : 0;
    return owner > 1 && owner !== waiter && (0,external_node_fs_.existsSync)(`/proc/${pid}/task/${owner}`) ? `thread ${owner}` : '';
}
function readMemory(pid, at, length) {
    if (at <= 0n || length <= 0 || at > 0x7fffffffffffffffn)
        return Buffer.alloc(0);
    let fd = -1;
    try {
        fd = (0,external_node_fs_.openSync)(`/proc/${pid}/mem`, 'r');
        const bytes = Buffer.alloc(length);
        return bytes.subarray(0, (0,external_node_fs_.readSync)(fd, bytes, 0, length, at));
    }
    catch {
        return Buffer.alloc(0);
    }
    finally {
        if (fd >= 0)
            (0,external_node_fs_.closeSync)(fd);
    }
}

;// CONCATENATED MODULE: ./lib/platform/diagnosis/opened-path.js



function openedPath(pid, tid, at) {
    const path = pathAt(pid, at);
    if (path === '')
        return null;
    try {
        const root = `/proc/${pid}/root`;
        const full = (0,external_node_path_.resolve)((0,external_node_fs_.readlinkSync)(`/proc/${pid}/task/${tid}/cwd`), path);
        if (!(0,external_node_fs_.statSync)(root + full).isFIFO())
            return null;
        return (0,external_node_fs_.readlinkSync)(root) === '/' ? (0,external_node_fs_.realpathSync)(full) : full;
    }
    catch {
        return null;
    }
}

;// CONCATENATED MODULE: ./lib/platform/diagnosis/file-waits.js




function waitOnAny(pid, fds, timed, around) {
    const waits = fds.flatMap((fd) => waitOnFile(pid, openFile(pid, fd), 'reads', around) ?? []);
    for (const wanted of ['stdin', 'network', 'pipe', 'unheld-pipe', 'socket']) {
        const found = waits.find((each) => each.kind === wanted && !isAside(each));
        if (found !== undefined)
            return found;
    }
    return waits.find(({ kind }) => kind === 'network') ?? { kind: timed ? 'sleep' : 'events' };
}
function isAside(wait) {
    return (wait.kind === 'network' && wait.way === 'clients') || (wait.kind === 'unheld-pipe' && !wait.pipe.startsWith('/'));
}
function waitOnFile(pid, file, way, around) {
    if (file === null)
        return null;
    switch (file.type) {
        case 'terminal':
            return way === 'reads' ? { kind: 'stdin', what: 'a terminal' } : null;
        case 'pipe':
            if (way === 'reads' && file.target === around.ownStdin)
                return { kind: 'stdin', what: 'a pipe from outside the command' };
            return pipeWait(pid, file.target, way === 'reads' ? 'read' : 'write', around);
        case 'socket': {
            if (way === 'reads' && isStdinSocket(file, around))
                return { kind: 'stdin', what: 'a socket from outside the command' };
            const end = socketEnd(pid, file.target);
            if (end === null)
                return null;
            if (end.kind === 'unix')
                return { kind: 'socket', path: end.path };
            if (end.kind === 'listening')
                return { kind: 'network', way: 'clients', address: end.address };
            return { kind: 'network', way: end.kind === 'connecting' ? 'connect' : 'answer', address: end.peer };
        }
        case 'epoll':
            return null;
        case 'timer':
        case 'own':
        case 'file':
            return null;
        default:
            return file.type;
    }
}
function isStdinSocket({ fd, target }, { ownStdin, rootStdin }) {
    return target === ownStdin || (fd === 0 && target === rootStdin);
}
function waitToOpen(pid, path, flags, { state, tid }, around) {
    const target = openedPath(pid, tid, path);
    if (target === null)
        return { kind: state === 'D' ? 'disk' : 'unknown' };
    return pipeWait(pid, target, (flags & 3n) === 0n ? 'open to read' : 'open to write', around);
}
function pipeWait(pid, pipe, way, { holders, nameOf }) {
    const wanted = way === 'read' || way === 'open to read' ? 'writes' : 'reads';
    const others = holders.otherEnd(pipe, wanted).filter((each) => each !== pid);
    if (others.length === 0)
        return { kind: 'unheld-pipe', pipe, way, certain: !holders.partial };
    return {
        kind: 'pipe',
        pipe,
        way,
        holders: others.slice(0, HOLDERS_MAX).map((each) => ({ pid: each, command: nameOf(each) })),
    };
}
const HOLDERS_MAX = 4;
function fileLock(pid, fd, { nameOf }) {
    const [holder] = lockHolders(inodeOf(pid, fd), pid);
    const path = openFile(pid, fd)?.target ?? '';
    return { kind: 'lock', path, holder: holder === undefined ? '' : `pid ${holder} (${nameOf(holder)})` };
}

;// CONCATENATED MODULE: ./lib/platform/diagnosis/waits.js






function waitOf(pid, threads, around) {
    const waits = threads.map((thread) => waitOfThread(pid, thread, around));
    return telling(waits);
}
function telling(waits) {
    const main = waits[0] ?? { kind: 'unknown' };
    if (main.kind !== 'lock' && main.kind !== 'events' && main.kind !== 'unknown')
        return main;
    if (main.kind === 'lock' && main.path !== '')
        return main;
    const owned = waits.find((each) => each.kind === 'lock' && each.holder !== '');
    const outside = waits.find(({ kind }) => kind === 'stdin' || kind === 'network' || kind === 'pipe' || kind === 'unheld-pipe');
    return (outside ?? (main.kind === 'lock' ? (owned ?? main) : (waits.find((each) => each.kind === 'lock' && each.path !== '') ?? main)));
}
function waitOfThread(pid, thread, around) {
    if (thread.state === 'T' || thread.state === 't')
        return { kind: 'stopped' };
    if (thread.state === 'Z' || thread.state === 'X')
        return { kind: 'ended' };
    const call = thread.call === null ? null : knownCall(thread.call.number);
    if (call !== null && thread.call !== null)
        return waitInCall(pid, thread, call.kind, thread.call.args, around);
    return waitInChannel(pid, thread, around);
}
function waitInCall(pid, thread, kind, args, around) {
    const [first = 0n, second = 0n, third = 0n, fourth = 0n] = args;
    const fd = Number(BigInt.asIntN(32, first));
    const timeout = Number(BigInt.asIntN(32, kind === 'epoll' ? fourth : third));
    switch (kind) {
        case 'read':
        case 'accept':
        case 'connect':
            return waitOnFile(pid, openFile(pid, fd), 'reads', around) ?? { kind: thread.state === 'D' ? 'disk' : 'unknown' };
        case 'write':
            return waitOnFile(pid, openFile(pid, fd), 'writes', around) ?? { kind: thread.state === 'D' ? 'disk' : 'unknown' };
        case 'open':
            return waitToOpen(pid, first, second, thread, around);
        case 'openat':
            return waitToOpen(pid, second, third, thread, around);
        case 'poll':
            return waitOnAny(pid, polledDescriptors(pid, first, second), thread.call?.args[2] !== 0n && timeout > 0, around);
        case 'select':
            return waitOnAny(pid, selectedDescriptors(pid, second, first), (args[4] ?? 0n) !== 0n, around);
        case 'epoll':
            return waitOnAny(pid, watchedDescriptors(pid, fd), timeout > 0, around);
        case 'futex':
            return { kind: 'lock', path: '', holder: lockOwner(pid, first, thread.tid) };
        case 'flock':
            return fileLock(pid, fd, around);
        case 'fcntl':
            return fileLock(pid, fd, around);
        case 'sleep':
        case 'child':
        case 'signal':
        case 'disk':
            return { kind };
        default:
            return kind;
    }
}
function waitInChannel(pid, { waitChannel, state }, around) {
    const kind = kindOfWaitChannel(waitChannel);
    const files = () => openFiles(pid);
    const firstOf = (way, ...types) => files().find((file) => file[way] && types.includes(file.type)) ?? null;
    switch (kind) {
        case 'futex':
            return { kind: 'lock', path: '', holder: '' };
        case 'flock': {
            const inode = awaitedInode(pid);
            return fileLock(pid, files().find(({ fd }) => inode !== '' && inodeOf(pid, fd) === inode)?.fd ?? -1, around);
        }
        case 'sleep':
        case 'child':
        case 'signal':
        case 'disk':
            return { kind };
        case 'epoll':
            return waitOnAny(pid, files().flatMap(({ fd, type }) => (type === 'epoll' ? watchedDescriptors(pid, fd) : [])), false, around);
        case 'poll':
            return waitOnAny(pid, files()
                .filter(({ reads }) => reads)
                .map(({ fd }) => fd), false, around);
        case 'terminal':
            return { kind: 'stdin', what: 'a terminal' };
        case 'network':
        case 'accept':
            return waitOnAny(pid, fdsOf(files().filter((file) => file.type === 'terminal' || isOfNetwork(pid, file))), false, around);
        case 'local':
            return waitOnAny(pid, fdsOf(files().filter((file) => file.type === 'socket' && !isOfNetwork(pid, file))), false, around);
        case 'pipe-read':
            return waitOnFile(pid, firstOf('reads', 'pipe'), 'reads', around) ?? { kind: 'unknown' };
        case 'pipe-write':
            return waitOnFile(pid, firstOf('writes', 'pipe'), 'writes', around) ?? { kind: 'unknown' };
        case 'pipe-open':
            return { kind: 'unheld-pipe', pipe: '', way: 'open to read', certain: true };
        case null:
            return { kind: state === 'D' ? 'disk' : 'unknown' };
        default:
            return kind;
    }
}
function isOfNetwork(pid, { type, target }) {
    const end = type === 'socket' ? socketEnd(pid, target) : null;
    return end !== null && end.kind !== 'unix';
}
function fdsOf(files) {
    return files.map(({ fd }) => fd);
}

;// CONCATENATED MODULE: ./lib/platform/diagnosis/look.js











const PROCESSES_MAX = 40;
const OPEN_SHOWN_MAX = 24;
const KERNEL_SHOWN_MAX = 8;
const GLANCES = 4;
const GLANCE_MS = 50;
async function lookAtTree({ root, before }, { guard, looker }, untilMs, tell) {
    const startedMs = performance.now();
    const members = (0,tree_tracker/* createTreeTracker */.z)({ root, guardId: '', adopters: adoptersOf(root.pid, guard) })
        .look('quick')
        .filter(({ pid }) => pid !== looker);
    const busy = await measure(members);
    const chosen = mostTelling(members, busy);
    const around = {
        holders: createHolders(looker),
        ownStdin: openFile(guard, 0)?.target ?? '',
        rootStdin: openFile(root.pid, 0)?.target ?? '',
        nameOf: commandLineOf,
    };
    const processes = inTreeOrder(chosen
        .map((each) => ({ each, told: diagnosed(each, busy, members, around) }))
        .filter(({ each }) => isAsItWas(each))
        .map(({ told }) => told));
    const culprit = culpritAmong(processes);
    const seen = { kind: 'captured', processes, more: members.length - chosen.length, culprit: culprit?.pid ?? null };
    const tookMs = () => Math.round(performance.now() - startedMs);
    const late = { kind: 'none', why: 'there was no time for one' };
    tell({ ...seen, tookMs: tookMs(), stack: late });
    if (culprit === null || performance.now() > untilMs - STACK_MIN_MS)
        return;
    const stack = await stackOf(culprit, before, untilMs);
    tell({ ...seen, tookMs: tookMs(), stack });
}
const STACK_MIN_MS = 100;
async function measure(members) {
    const cpuBefore = new Map(members.map(({ pid }) => [pid, ownCpuMs(pid)]));
    const idle = new Set();
    const glanced = members.slice(0, GLANCED_MAX).map(({ pid }) => pid);
    const sinceMs = performance.now();
    for (let glance = 0; glance < GLANCES; glance += 1) {
        await (0,tree_ending/* pause */.v7)(GLANCE_MS);
        for (const pid of glanced)
            if (!threadStates(pid).includes('R'))
                idle.add(pid);
    }
    const overMs = performance.now() - sinceMs;
    const cpu = new Map(members.map(({ pid }) => [pid, Math.round((Math.max(0, ownCpuMs(pid) - (cpuBefore.get(pid) ?? 0)) / overMs) * 10_000)]));
    return { cpuBp: (pid) => cpu.get(pid) ?? 0, alwaysRuns: (pid) => glanced.includes(pid) && !idle.has(pid) };
}
const GLANCED_MAX = 200;
function adoptersOf(root, guard) {
    const found = [];
    let pid = (0,process_table/* readProcess */.Wv)(root)?.ppid ?? 0;
    while (pid > 1 && pid !== guard && found.length < 3) {
        const entry = (0,process_table/* readProcess */.Wv)(pid);
        if (entry === null)
            return found;
        found.push(entry);
        pid = entry.ppid;
    }
    return pid === guard ? found : [];
}
function mostTelling(members, busy) {
    if (members.length <= PROCESSES_MAX)
        return members;
    const parents = new Set(members.map(({ ppid }) => ppid));
    const rank = ({ pid }) => busy.cpuBp(pid) + (parents.has(pid) ? 0 : 100);
    return members.toSorted((a, b) => rank(b) - rank(a) || a.startTime - b.startTime).slice(0, PROCESSES_MAX);
}
function isAsItWas(entry) {
    const now = (0,process_table/* readProcess */.Wv)(entry.pid);
    return now !== null && now.startTime === entry.startTime && (0,process_table/* isDead */.XU)(now) === (0,process_table/* isDead */.XU)(entry);
}
function diagnosed(entry, busy, members, around) {
    const { pid, ppid } = entry;
    const cpuBp = busy.cpuBp(pid);
    const threads = readThreads(pid);
    const wait = waitOf(pid, threads, around);
    const computes = wait.kind !== 'stopped' && (cpuBp >= computingBp || busy.alwaysRuns(pid));
    return {
        ...{ pid, ppid, depth: depthOf(entry, members), command: commandLineOf(pid), state: entry.state },
        ...{ threads: entry.threads, cpuBp, memoryBytes: entry.memoryBytes, ageMs: ageMs(entry) },
        wait: (0,process_table/* isDead */.XU)(entry) ? { kind: 'ended' } : computes ? { kind: 'computing' } : wait,
        kernel: threads.slice(0, KERNEL_SHOWN_MAX).map(kernelWords),
        open: openFiles(pid)
            .slice(0, OPEN_SHOWN_MAX)
            .map(({ fd, target, reads, writes }) => `${fd} ${target} (${[reads && 'read', writes && 'write'].filter(Boolean).join(', ')})`),
    };
}
function kernelWords({ tid, name, state, waitChannel, call }) {
    const called = call === null ? '' : ` in ${knownCall(call.number)?.name ?? `system call ${call.number}`}`;
    return `thread ${tid} (${name}) ${state}${called}${waitChannel && `, ${waitChannel}`}`;
}
function depthOf({ ppid }, members, depth = 0) {
    const parent = depth < DEPTH_MAX ? members.find(({ pid }) => pid === ppid) : undefined;
    return parent === undefined ? depth : depthOf(parent, members, depth + 1);
}
const DEPTH_MAX = 64;
function inTreeOrder(processes) {
    const known = new Set(processes.map(({ pid }) => pid));
    const below = (pid) => processes.filter(({ ppid, pid: own }) => ppid === pid && own !== pid).flatMap((each) => [each, ...below(each.pid)]);
    return processes.filter(({ ppid }) => !known.has(ppid)).flatMap((each) => [each, ...below(each.pid)]);
}

;// CONCATENATED MODULE: ./lib/platform/diagnosis/run-diagnosis.js

async function runDiagnosis(argument) {
    const { question, untilUtcMs } = JSON.parse(argument);
    const untilMs = performance.now() + untilUtcMs - Date.now();
    try {
        await lookAtTree(question, { guard: process.ppid, looker: process.pid }, untilMs, tell);
    }
    catch (error) {
        tell({ kind: 'none', why: `looking failed: ${error.message}` });
    }
    process.stdout.write('\n');
}
function tell(captured) {
    process.stdout.write(`${JSON.stringify(captured)}\n`);
}


/***/ }),

/***/ 43558:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gx: () => (/* binding */ MARK_NAME),
/* harmony export */   LR: () => (/* binding */ carriesMark),
/* harmony export */   Q0: () => (/* binding */ markedEnvironment)
/* harmony export */ });
/* harmony import */ var _read_proc_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(91644);

const MARK_NAME = 'FLOWFORGE_GUARD_ID';
function markedEnvironment(env, guardId) {
    return { ...env, [MARK_NAME]: guardId };
}
function carriesMark(pid, guardId) {
    const environment = (0,_read_proc_js__WEBPACK_IMPORTED_MODULE_0__/* .readProc */ .l)(`/proc/${pid}/environ`);
    return environment === '' ? 'unknown' : `\0${environment}`.includes(`\0${MARK_NAME}=${guardId}\0`);
}


/***/ }),

/***/ 15135:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   SM: () => (/* binding */ isSameProcess),
/* harmony export */   Vc: () => (/* binding */ selfAndAbove),
/* harmony export */   Wv: () => (/* binding */ readProcess),
/* harmony export */   XU: () => (/* binding */ isDead),
/* harmony export */   _F: () => (/* binding */ readProcesses),
/* harmony export */   c1: () => (/* binding */ groupsOf),
/* harmony export */   s6: () => (/* binding */ procIsOurs),
/* harmony export */   vE: () => (/* binding */ readPids)
/* harmony export */ });
/* unused harmony export parseStat */
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);

function procIsOurs() {
    try {
        return Number((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readlinkSync)('/proc/self')) === process.pid;
    }
    catch {
        return false;
    }
}
function readProcesses() {
    return readPids().flatMap((pid) => readProcess(pid) ?? []);
}
function readPids() {
    return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)('/proc')
        .filter((name) => /^[0-9]+$/.test(name))
        .map(Number);
}
function readProcess(pid) {
    try {
        return parseStat(statLine(pid));
    }
    catch {
        return null;
    }
}
const statRoom = Buffer.allocUnsafeSlow(4096);
function statLine(pid) {
    const fd = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(`/proc/${pid}/stat`, 'r');
    try {
        return statRoom.toString('latin1', 0, (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readSync)(fd, statRoom));
    }
    finally {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(fd);
    }
}
function isSameProcess(known, now) {
    if (now === null || now.pid !== known.pid || now.startTime !== known.startTime)
        return false;
    return now.ppid === known.ppid || now.pgid === known.pgid || now.sid === known.sid;
}
function selfAndAbove(read = readProcess) {
    const found = new Map();
    for (let each = read(process.pid); each !== null && !found.has(each.pid); each = read(each.ppid))
        found.set(each.pid, each);
    return [...found.values()];
}
function groupsOf({ pgid, sid }) {
    return [pgid, sid].filter((number) => number > 1);
}
function isDead(entry) {
    return entry.state === 'X' || (entry.state === 'Z' && entry.threads <= 1);
}
const TICKS_PER_SECOND = 100;
const PAGE_BYTES = 4096;
function parseStat(text) {
    const end = text.lastIndexOf(')');
    const fields = text.slice(end + 2).split(' ');
    const at = (index) => Number(fields[index - 3] ?? 0);
    return {
        pid: Number.parseInt(text, 10),
        state: fields[0] ?? '?',
        ppid: at(4),
        pgid: at(5),
        sid: at(6),
        threads: at(20),
        startTime: at(22),
        cpuMs: ((at(14) + at(15) + at(16) + at(17)) * 1000) / TICKS_PER_SECOND,
        memoryBytes: at(24) * PAGE_BYTES,
    };
}


/***/ }),

/***/ 91644:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ readProc)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);

function readProc(path) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(path, 'utf8');
    }
    catch {
        return '';
    }
}


/***/ }),

/***/ 22983:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   SE: () => (/* binding */ MOST_NAMED),
/* harmony export */   id: () => (/* binding */ KILL_TIMEOUT_MS),
/* harmony export */   v7: () => (/* binding */ pause)
/* harmony export */ });
const MOST_NAMED = 16;
const KILL_TIMEOUT_MS = 10_000;
const pause = (ms) => new Promise((resolve) => setTimeout(resolve, ms));


/***/ }),

/***/ 51606:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ createTreeTracker)
/* harmony export */ });
/* harmony import */ var _guard_mark_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43558);
/* harmony import */ var _process_table_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(15135);


const hostView = { pids: _process_table_js__WEBPACK_IMPORTED_MODULE_1__/* .readPids */ .vE, list: _process_table_js__WEBPACK_IMPORTED_MODULE_1__/* .readProcesses */ ._F, read: _process_table_js__WEBPACK_IMPORTED_MODULE_1__/* .readProcess */ .Wv, carriesMark: _guard_mark_js__WEBPACK_IMPORTED_MODULE_0__/* .carriesMark */ .LR };
function createTreeTracker({ root, guardId, adopters, alsoMembers }, view = hostView) {
    let remembered = null;
    const strangers = new Map();
    let rootGroupIsOurs = true;
    return { look, youngest };
    function look(care) {
        const all = view.list();
        const above = (0,_process_table_js__WEBPACK_IMPORTED_MODULE_1__/* .selfAndAbove */ .Vc)(view.read);
        const refused = new Set([...above.map(({ pid }) => pid), ...adopters.map(({ pid }) => pid)]);
        const candidates = all.filter(({ pid }) => pid > 1 && !refused.has(pid));
        const members = grow(candidates, seeds(candidates, all, care), presentAdopters(all), new Set(above.flatMap(_process_table_js__WEBPACK_IMPORTED_MODULE_1__/* .groupsOf */ .c1)));
        remembered = new Map(members.map((each) => [each.pid, each]));
        rootGroupIsOurs &&= members.some(isInRootGroup);
        return members.filter((each) => !(0,_process_table_js__WEBPACK_IMPORTED_MODULE_1__/* .isDead */ .XU)(each));
    }
    function* youngest() {
        const refused = new Set([...(0,_process_table_js__WEBPACK_IMPORTED_MODULE_1__/* .selfAndAbove */ .Vc)(view.read), ...adopters].map(({ pid }) => pid));
        for (const pid of view.pids().toReversed()) {
            if (pid <= 1 || refused.has(pid))
                continue;
            const each = view.read(pid);
            if (each !== null && strangers.get(pid) === each.startTime)
                continue;
            if (each !== null && !(0,_process_table_js__WEBPACK_IMPORTED_MODULE_1__/* .isDead */ .XU)(each) && isMarked(each)) {
                yield each;
                continue;
            }
            const now = view.read(pid);
            if (now !== null && !(0,_process_table_js__WEBPACK_IMPORTED_MODULE_1__/* .isDead */ .XU)(now))
                continue;
            if (now !== null)
                strangers.set(pid, now.startTime);
            yield 'missed';
        }
    }
    function isInRootGroup({ pgid, sid }) {
        return pgid === root.pid || sid === root.pid;
    }
    function seeds(candidates, all, care) {
        const others = new Set(alsoMembers?.() ?? []);
        const groupIsOurs = rootGroupIsOurs && !all.some(({ pid, startTime }) => pid === root.pid && startTime !== root.startTime);
        return candidates.filter((each) => isRemembered(each) ||
            others.has(each.pid) ||
            (groupIsOurs && isInRootGroup(each) && each.startTime >= root.startTime) ||
            (care === 'thorough' && isMarked(each)));
    }
    function isRemembered(each) {
        if (remembered === null)
            return each.pid === root.pid && each.startTime === root.startTime;
        const known = remembered.get(each.pid);
        return known !== undefined && (0,_process_table_js__WEBPACK_IMPORTED_MODULE_1__/* .isSameProcess */ .SM)(known, each);
    }
    function isMarked({ pid, startTime }) {
        if (strangers.get(pid) === startTime)
            return false;
        const carries = view.carriesMark(pid, guardId);
        if (carries === false)
            strangers.set(pid, startTime);
        return carries === true && view.read(pid)?.startTime === startTime;
    }
    function presentAdopters(all) {
        return all.filter(({ pid, startTime }) => adopters.some((each) => each.pid === pid && each.startTime === startTime));
    }
    function grow(candidates, first, parentsOnly, groupsAbove) {
        const members = new Map(first.map((each) => [each.pid, each]));
        const parents = new Map([...parentsOnly, ...first].map((each) => [each.pid, each]));
        const groups = new Map(first.flatMap((each) => (0,_process_table_js__WEBPACK_IMPORTED_MODULE_1__/* .groupsOf */ .c1)(each).map((group) => [group, each])));
        for (let grown = true; grown;) {
            grown = false;
            for (const each of candidates) {
                if (members.has(each.pid) || !belongs(each))
                    continue;
                members.set(each.pid, each);
                parents.set(each.pid, each);
                for (const group of (0,_process_table_js__WEBPACK_IMPORTED_MODULE_1__/* .groupsOf */ .c1)(each))
                    groups.set(group, each);
                grown = true;
            }
        }
        return [...members.values()];
        function belongs(each) {
            const parent = parents.get(each.ppid);
            if (parent !== undefined && isStill(each) && isStill(parent))
                return true;
            return (0,_process_table_js__WEBPACK_IMPORTED_MODULE_1__/* .groupsOf */ .c1)(each).some((group) => {
                const fellow = groups.get(group);
                return fellow !== undefined && !groupsAbove.has(group) && isStill(each) && isStill(fellow);
            });
        }
    }
    function isStill(entry) {
        const now = view.read(entry.pid);
        return now?.startTime === entry.startTime && now.ppid === entry.ppid && now.pgid === entry.pgid && now.sid === entry.sid;
    }
}


/***/ })

};
