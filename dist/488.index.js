export const id = 488;
export const ids = [488];
export const modules = {

/***/ 80488:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  replayCommand: () => (/* binding */ replayCommand)
});

// EXTERNAL MODULE: ./lib/evidence/bundle-source.js + 3 modules
var bundle_source = __webpack_require__(50994);
// EXTERNAL MODULE: ./lib/evidence/jcs.js
var jcs = __webpack_require__(85501);
// EXTERNAL MODULE: ./lib/evidence/read-bundle.js
var read_bundle = __webpack_require__(63490);
// EXTERNAL MODULE: ./lib/decision/default-policy.js
var default_policy = __webpack_require__(24870);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 6 modules
var schemas = __webpack_require__(26921);
// EXTERNAL MODULE: ./lib/model.js
var model = __webpack_require__(59814);
;// CONCATENATED MODULE: ./lib/decision/effective-policy-schema.js


const count = schemas/* number */.aig().int().min(0);
const bound = count.nullable();
const rule = { action: schemas/* enum */.k5n(['off', 'alert', 'kill']) };
const boundedRule = { ...rule, declared: schemas/* enum */.k5n(['alert', 'kill']) };
const loopStep = schemas/* strictObject */.rej({
    ...{ lines: count, forMs: count, cpuBp: count, linesPerSecond: count },
    level: schemas/* enum */.k5n(['alert', 'enforce']),
});
const memoryLimit = schemas/* discriminatedUnion */.gMt('kind', [
    schemas/* strictObject */.rej({ kind: schemas/* literal */.euz('bytes'), bytes: count }),
    schemas/* strictObject */.rej({ kind: schemas/* literal */.euz('share'), shareBp: count }),
]);
const modelPrice = schemas/* strictObject */.rej({
    pattern: schemas/* string */.YjP(),
    microsPerMillion: schemas/* strictObject */.rej({
        ...{ input: count, output: count, cacheRead: count, cacheWrite: count },
        reasoning: count.exactOptional(),
    }),
});
/** The effective policy as policy.json of a bundle holds it: every default filled in, nothing unknown. */
const effectivePolicySchema = schemas/* strictObject */.rej({
    version: schemas/* literal */.euz(1),
    profile: schemas/* enum */.k5n(['standard', 'strict', 'watchdog', 'agent']),
    mode: schemas/* enum */.k5n(['shadow', 'canary', 'enforce']),
    canary: schemas/* strictObject */.rej({ percent: count, enforced: schemas/* boolean */.zMY() }),
    graceMs: count,
    onRunaway: schemas/* enum */.k5n(['kill', 'alert', 'restart']),
    restart: schemas/* strictObject */.rej({
        ...{ max: count, windowMs: count, backoffMs: count, maxBackoffMs: count },
        on: schemas/* enum */.k5n(['hangs', 'runaways']),
    }),
    orphans: schemas/* enum */.k5n(['kill', 'warn', 'allow']),
    warmupMs: count,
    limits: schemas/* strictObject */.rej({
        ...{ wallTimeMs: bound, noOutputMs: bound, hangMs: bound, maxProcesses: bound, maxOutputBytes: bound },
        maxMemory: memoryLimit.nullable(),
        ...{ maxTokens: bound, maxCostMicros: bound, maxTurns: bound, maxToolCalls: bound },
    }),
    held: schemas/* array */.YOg(schemas/* enum */.k5n(model/* signalNames */.b8)),
    agent: schemas/* enum */.k5n(model/* agentChoices */.u7),
    prices: schemas/* array */.YOg(modelPrice),
    rules: schemas/* strictObject */.rej({
        'wall-time': schemas/* strictObject */.rej(rule),
        'no-output': schemas/* strictObject */.rej(rule),
        hang: schemas/* strictObject */.rej({ ...boundedRule, forMs: count }),
        'silent-spin': schemas/* strictObject */.rej({ action: schemas/* enum */.k5n(['off', 'alert']), cpuBp: count, forMs: count }),
        'output-loop': schemas/* strictObject */.rej({ ...rule, ladder: schemas/* array */.YOg(loopStep), masked: schemas/* array */.YOg(loopStep) }),
        'cpu-loop': schemas/* strictObject */.rej({
            ...{ ...rule, cpuBp: count, lines: count, forMs: count, linesPerSecond: count, maskedForMs: count },
        }),
        'output-flood': schemas/* strictObject */.rej({
            ...{ ...boundedRule, bytesPerSecond: count, forMs: count, stale: schemas/* boolean */.zMY(), totalBytes: bound },
        }),
        'stuck-progress': schemas/* strictObject */.rej({ ...rule, forMs: count }),
        memory: schemas/* strictObject */.rej({
            ...{ ...boundedRule, alertUsedBp: count, alertWithinMs: count },
            ...{ usedBp: count, fastUsedBp: count, fastWithinMs: count, confirmMs: count },
        }),
        'crash-loop': schemas/* strictObject */.rej({ ...rule, count, withinMs: count, staleForMs: count, cpuBp: count }),
        'fork-storm': schemas/* strictObject */.rej({ ...boundedRule, shareBp: count }),
        'agent-loop': schemas/* strictObject */.rej({ ...rule, repeats: count, maskedRepeats: count, unchangedTurns: bound }),
        budget: schemas/* strictObject */.rej({ ...rule, warnBp: count }),
        'hang-after-result': schemas/* strictObject */.rej({ action: schemas/* enum */.k5n(['off', 'alert', 'end']), forMs: count }),
    }),
});

;// CONCATENATED MODULE: ./lib/decision/recorded-policy.js


/** Reads the effective policy of a recorded run: that of this version or of an earlier one. */
function recordedPolicy(json) {
    const filledIn = [];
    const parsed = effectivePolicySchema.safeParse(isObject(json) ? filled(json, profileOf(json), '', filledIn) : json);
    if (parsed.success)
        return { kind: 'ok', policy: parsed.data, filledIn };
    const [issue] = parsed.error.issues;
    const where = issue === undefined || issue.path.length === 0 ? '' : ` at ${issue.path.map(String).join('.')}`;
    return { kind: 'invalid', problem: `this is no policy that this version knows${where} (${issue?.message ?? 'no reason'})` };
}
function profileOf({ profile }) {
    return Object.entries(default_policy/* profiles */.x).find(([name]) => name === profile)?.[1] ?? default_policy/* profiles */.x.standard;
}
function filled(given, model, path, filledIn) {
    const all = new Map(Object.entries(given));
    for (const [key, fallback] of Object.entries(model)) {
        const value = all.get(key);
        const at = path === '' ? key : `${path}.${key}`;
        if (value === undefined) {
            all.set(key, fallback);
            filledIn.push(at);
        }
        else if (isObject(value) && isObject(fallback))
            all.set(key, filled(value, fallback, at, filledIn));
    }
    return Object.fromEntries(all);
}
function isObject(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}

// EXTERNAL MODULE: ./lib/evidence/bundle-error.js
var bundle_error = __webpack_require__(35382);
// EXTERNAL MODULE: ./lib/evidence/bundle-files.js
var bundle_files = __webpack_require__(2667);
// EXTERNAL MODULE: ./lib/evidence/chain.js
var chain = __webpack_require__(96056);
// EXTERNAL MODULE: ./lib/evidence/error-text.js
var error_text = __webpack_require__(78239);
;// CONCATENATED MODULE: ./lib/evidence/read-policy.js





/** An effective policy has a few KiB: its size does not depend on what the user wrote. */
const largestPolicyBytes = 1024 * 1024;
/** The policy that a bundle's run was under. Throws BundleError when policy.json is not there or cannot be one. */
function readPolicy(source) {
    const path = `${source.path}: ${bundle_files/* policyFile */.Xd}`;
    try {
        const bytes = source.read(bundle_files/* policyFile */.Xd, largestPolicyBytes);
        const recorded = recordedPolicy(JSON.parse(bytes.toString('utf8')));
        if (recorded.kind === 'ok')
            return { ...recorded, sha256: (0,chain/* sha256Hex */.fg)(bytes) };
        throw new bundle_error/* BundleError */.r('BAD_POLICY', `${path}: ${recorded.problem}: use the guard that wrote it`);
    }
    catch (error) {
        if (error instanceof bundle_error/* BundleError */.r)
            throw error;
        throw new bundle_error/* BundleError */.r('BAD_POLICY', `${path} cannot be read: ${(0,error_text/* errorText */.k)(error)}`, { cause: error });
    }
}

// EXTERNAL MODULE: ./lib/judge.js
var lib_judge = __webpack_require__(1860);
// EXTERNAL MODULE: ./lib/tick-events.js + 1 modules
var tick_events = __webpack_require__(36532);
;// CONCATENATED MODULE: ./lib/replay.js


/**
 * Shows the recorded samples to the detectors and the decision of this version, under the policy of that run, and compares every event that follows
 * from them with the record, as `canonical` writes it. Nothing else is compared: when a kill was carried out, say, does not follow from samples.
 * Reads the events once and keeps none. Throws nothing: what cannot be judged is `not comparable`.
 */
function replay(events, policy, canonical) {
    let judge = null;
    let due = [];
    let difference = null;
    let gap = null;
    let ended = false;
    const counts = { ticks: 0, decisions: 0 };
    for (const { event } of events) {
        if (judge === null && event.event_type !== 'run_started')
            return notComparable(`the record begins with ${event.event_type}`);
        if (event.event_type === 'evidence_degraded')
            gap ??= `${event.payload.what}: ${event.payload.error}`;
        if (event.event_type === 'process_exited')
            ended = true;
        if (event.event_type === 'process_started' && event.payload.at_ms !== undefined)
            judge?.nextAttempt(event.payload.at_ms);
        if (difference !== null)
            continue; // only a gap in the evidence can still explain it
        try {
            judge ??= createTickJudge(policy, event.run_id);
            if (event.event_type === 'sample')
                sampled(event, judge);
            if (followsFromSamples(event))
                compare(event);
        }
        catch (error) {
            return notComparable(`event ${event.seq} cannot be judged: ${error.message}`);
        }
    }
    if (judge === null)
        return notComparable('there is no event');
    if (due.length > 0 && ended)
        difference ??= { kind: 'differs', seq: null, recorded: null, replayed: due[0] ?? null };
    if (difference === null)
        return { kind: 'same', ...counts, ended };
    return gap === null ? difference : notComparable(`the evidence has a gap (${gap})`);
    function sampled({ seq, payload }, { tick }) {
        const missing = due[0];
        if (missing !== undefined) {
            difference = { kind: 'differs', seq, recorded: null, replayed: missing };
            return;
        }
        due = payload.ticks.flatMap(tick);
        counts.ticks += payload.ticks.length;
    }
    function compare(event) {
        const recorded = tickEventOf(event);
        const [replayed, ...later] = due;
        if (replayed === undefined || canonical(recorded) !== canonical(replayed)) {
            difference = { kind: 'differs', seq: event.seq, recorded, replayed: replayed ?? null };
            return;
        }
        due = later;
        if (event.event_type === 'decision_made' || event.event_type === 'policy_dry_run')
            counts.decisions += 1;
    }
}
/** The loop of `supervise`, without its effects. */
function createTickJudge(policy, runId) {
    const judge = (0,lib_judge/* createJudge */.q)(policy, runId);
    let state = tick_events/* initialTickState */.H;
    return {
        tick(sample) {
            const { signals, decision } = judge(sample);
            const [next, events] = (0,tick_events/* tickEvents */.R)(state, signals, decision);
            state = next;
            return events;
        },
        nextAttempt(startedAtMs) {
            judge.nextAttempt(startedAtMs);
            state = tick_events/* initialTickState */.H;
        },
    };
}
function followsFromSamples(event) {
    switch (event.event_type) {
        case 'signal_raised':
        case 'signal_cleared':
        case 'incident_opened':
        case 'decision_made':
        case 'policy_dry_run':
        case 'alert_raised':
            return true;
        case 'incident_closed':
            return event.outcome === 'cleared';
        default:
            return false;
    }
}
function tickEventOf({ event_type, incident_id, reason, scores, action, outcome, payload }) {
    return { event_type, incident_id, reason, scores, action, outcome, payload };
}
function notComparable(why) {
    return { kind: 'not comparable', why };
}

;// CONCATENATED MODULE: ./lib/report/first-difference.js
/** Null when both are the same JSON. */
function firstDifference(left, right, path = '') {
    if (!first_difference_isObject(left) || !first_difference_isObject(right) || Array.isArray(left) !== Array.isArray(right))
        return left === right ? null : { path, left, right };
    for (const key of new Set([...Object.keys(left), ...Object.keys(right)])) {
        const found = firstDifference(left[key], right[key], path === '' ? key : `${path}.${key}`);
        if (found !== null)
            return found;
    }
    return null;
}
function first_difference_isObject(value) {
    return typeof value === 'object' && value !== null;
}

// EXTERNAL MODULE: ./lib/report/quantities.js
var quantities = __webpack_require__(14409);
// EXTERNAL MODULE: ./lib/report/terminal-safe.js
var terminal_safe = __webpack_require__(49948);
// EXTERNAL MODULE: ./lib/version.js
var version = __webpack_require__(13411);
// EXTERNAL MODULE: ./lib/cli/arguments.js
var cli_arguments = __webpack_require__(33814);
// EXTERNAL MODULE: ./lib/cli/wrong-usage.js
var wrong_usage = __webpack_require__(53785);
;// CONCATENATED MODULE: ./lib/cli/replay.js











/** `flowforge-ci replay`: decides again from the recorded samples; 0 when that agrees with the record, else 1. */
async function replayCommand(args) {
    const parsed = (0,cli_arguments/* parseArguments */.W)(args, [{ name: 'json', takesValue: false }]);
    if (parsed.kind === 'wrong')
        return (0,wrong_usage/* wrongUsage */.x)(parsed.problem);
    const [bundle, ...more] = parsed.words;
    if (bundle === undefined || more.length > 0)
        return (0,wrong_usage/* wrongUsage */.x)('replay needs one bundle: flowforge-ci replay [--json] <bundle>');
    try {
        const replayed = replayBundle(await (0,bundle_source/* openBundle */.h)(bundle));
        process.stdout.write(parsed.flags.json === 'true' ? `${JSON.stringify({ bundle, ...replayed }, null, 2)}\n` : asText(bundle, replayed));
        return replayed.kind === 'same' ? 0 : 1;
    }
    catch (error) {
        process.stderr.write(`flowforge: ${error.message}\n`);
        return 1;
    }
}
function replayBundle(source) {
    const { events } = (0,read_bundle/* readBundle */.Bo)(source);
    const { policy, sha256, filledIn } = readPolicy(source);
    const first = events[0]?.event;
    const started = first?.event_type === 'run_started' ? first.payload : null;
    const notes = { recorded_by: started?.guard_version ?? 'unknown', replayed_by: version.VERSION, filled_in: filledIn };
    if (started !== null && started.policy_sha256 !== sha256) {
        const why = `policy.json is not the policy of this run: its SHA-256 is ${sha256}, run_started names ${started.policy_sha256}`;
        return { kind: 'not comparable', why, ...notes };
    }
    return { ...replay(events, policy, jcs/* canonicalJson */.dj), ...notes };
}
function asText(bundle, replayed) {
    const [head, ...lines] = wordsOf(replayed);
    const { recorded_by, replayed_by, filled_in } = replayed;
    if (recorded_by !== replayed_by)
        lines.push(`recorded by guard ${recorded_by}, decided again by ${replayed_by}`);
    if (filled_in.length > 0)
        lines.push(`policy.json has no ${filled_in.join(', ')}: this version's defaults stand for them`);
    return [`${head}  ${bundle}`, ...lines.map((line) => `  ${(0,terminal_safe/* safeLine */.om)(line)}`), ''].join('\n');
}
function wordsOf(replayed) {
    switch (replayed.kind) {
        case 'same': {
            const { ticks, decisions, ended } = replayed;
            const cut = ended ? [] : ['the record stops before the run had ended'];
            return ['SAME', `decided again from ${(0,quantities/* counted */.hS)(ticks, 'tick')}: ${(0,quantities/* counted */.hS)(decisions, 'decision')}, as on record`, ...cut];
        }
        case 'differs':
            return ['DIFFERS', ...differenceWords(replayed)];
        case 'not comparable':
            return ['NOT COMPARABLE', replayed.why];
        default:
            return replayed;
    }
}
function differenceWords({ seq, recorded, replayed }) {
    const where = seq === null ? 'at the end of the record' : `at event ${seq}`;
    if (recorded === null)
        return [`${where}: the samples before it lead to ${replayed?.event_type}, which is not on record`, said(replayed)];
    if (replayed === null)
        return [`${where}: ${recorded.event_type} is on record, but the samples before it do not lead to it`, said(recorded)];
    const at = firstDifference(recorded, replayed);
    return [
        `${where}: ${recorded.event_type} is not what the samples lead to: ${at?.path} differs`,
        `on record: ${said(at?.left)}`,
        `decided again: ${said(at?.right)}`,
    ];
}
function said(value) {
    return value === undefined ? 'nothing' : JSON.stringify(value);
}


/***/ }),

/***/ 53785:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ wrongUsage)
/* harmony export */ });
/** Says what is wrong with the arguments; 2 is wrong usage everywhere but in `run`. */
function wrongUsage(problem) {
    process.stderr.write(`flowforge: ${problem}\n`);
    return 2;
}


/***/ }),

/***/ 50994:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  h: () => (/* binding */ openBundle)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(38522);
// EXTERNAL MODULE: ./lib/evidence/bundle-error.js
var bundle_error = __webpack_require__(35382);
// EXTERNAL MODULE: ./lib/evidence/bundle-files.js
var bundle_files = __webpack_require__(2667);
// EXTERNAL MODULE: ./lib/evidence/error-text.js
var error_text = __webpack_require__(78239);
;// CONCATENATED MODULE: ./lib/evidence/tar-header.js

const tarBlockBytes = 512;
/** Zeros that fill the last block of a file. */
function tarPaddingBytes(sizeBytes) {
    return (tarBlockBytes - (sizeBytes % tarBlockBytes)) % tarBlockBytes;
}
/** Reads a header (POSIX.1-1988 ustar); null for a block of zeros, with which the end begins. Throws BundleError when it is none. */
function tarHeaderOf(block) {
    if (block.every((byte) => byte === 0))
        return null;
    if (checksumOf(block) !== octal(block, 148, 8))
        throw new bundle_error/* BundleError */.r('BAD_ARCHIVE', 'it is no tar archive, or was changed');
    const sizeBytes = octal(block, 124, 12);
    // GNU tar writes sizes of 8 GiB and more in another way.
    if (sizeBytes === null)
        throw new bundle_error/* BundleError */.r('BAD_ARCHIVE', 'a header in it holds a size that is none');
    const prefix = block.toString('latin1', 257, 262) === 'ustar' ? tar_header_text(block, 345, 155) : '';
    const name = tar_header_text(block, 0, 100);
    return {
        name: prefix === '' ? name : `${prefix}/${name}`,
        type: String.fromCharCode(block.readUInt8(156)),
        sizeBytes,
    };
}
/** The header of a regular file, with nothing in it that differs from machine to machine. The name has 100 bytes at most. */
function tarHeader(name, sizeBytes) {
    if (Buffer.byteLength(name) > 100)
        throw new BundleError('BAD_ARCHIVE', `${name} is too long a name for an archive`);
    const block = Buffer.alloc(tarBlockBytes);
    block.write(name, 0);
    const numbers = [
        [100, 8, 0o644],
        [108, 8, 0],
        [116, 8, 0],
        [124, 12, sizeBytes],
        [136, 12, 0],
    ];
    for (const [at, length, value] of numbers)
        block.write(value.toString(8).padStart(length - 1, '0'), at);
    block.write('0ustar\u000000', 156, 'latin1');
    block.write(`${checksumOf(block).toString(8).padStart(6, '0')}\0 `, 148, 'latin1');
    return block;
}
/** The sum of all bytes, those of the checksum itself taken as blanks. */
function checksumOf(block) {
    return block.reduce((sum, byte, at) => sum + (at >= 148 && at < 156 ? 0x20 : byte), 0);
}
function octal(block, at, length) {
    const digits = block
        .toString('latin1', at, at + length)
        .replace(/^ +/, '')
        .replace(/[\0 ]+$/, '');
    return /^[0-7]+$/.test(digits) ? Number.parseInt(digits, 8) : null;
}
function tar_header_text(block, at, length) {
    const field = block.subarray(at, at + length);
    const end = field.indexOf(0);
    return field.toString('utf8', 0, end === -1 ? length : end);
}

;// CONCATENATED MODULE: ./lib/evidence/tar-reader.js


/** Extended headers hold times, owners and attributes: a few hundred bytes. */
const largestExtensionBytes = 64 * 1024;
/** Extensions that would move, resize or rebuild the file that follows. Times and attributes do no harm. */
const rewriting = /^\d+ (?:path|linkpath|size|hdrcharset|GNU\.sparse\.[^=]*)=/;
/**
 * Reads a tar archive (POSIX ustar and pax) that arrives in pieces. Only regular files and folders are let in, and only under the names in their
 * own headers: links, devices, sparse files and extensions that rename what follows are refused, and so is whatever is not zero where zeros belong.
 */
class TarReader {
    #limits;
    #take;
    /** What is being filled with what arrives; null when the archive has ended. */
    #target = Buffer.alloc(tarBlockBytes);
    #filled = 0;
    #then = (block) => this.#readHeader(block);
    #entries = 0;
    #totalBytes = 0;
    /** `take` is called with each file once all of it has arrived. */
    constructor(limits, take) {
        this.#limits = limits;
        this.#take = take;
    }
    /** Throws BundleError as soon as something is not let in. */
    push(piece) {
        for (let at = 0; at < piece.length;) {
            const target = this.#target;
            if (target === null) {
                refuseUnlessZero(piece.subarray(at), 'after its end');
                return;
            }
            const taken = piece.copy(target, this.#filled, at);
            at += taken;
            this.#filled += taken;
            if (this.#filled === target.length)
                this.#then(target);
        }
    }
    /** Call when all has arrived. Throws BundleError when the archive was cut. */
    end() {
        if (this.#target !== null)
            throw refused('it ends in the middle: it was cut');
    }
    #expect(lengthBytes, then) {
        const target = Buffer.allocUnsafeSlow(lengthBytes);
        this.#target = target;
        this.#filled = 0;
        this.#then = then;
        if (lengthBytes === 0)
            then(target);
    }
    #expectHeader() {
        this.#expect(tarBlockBytes, (block) => this.#readHeader(block));
    }
    #readHeader(block) {
        const header = tarHeaderOf(block);
        if (header === null)
            this.#expectEnd();
        else
            this.#readEntry(header);
    }
    /** The end of an archive is two blocks of zeros, and nothing but zeros after that. */
    #expectEnd() {
        this.#expect(tarBlockBytes, (block) => {
            refuseUnlessZero(block, 'after its end');
            this.#target = null;
        });
    }
    #readEntry({ name, type, sizeBytes }) {
        this.#entries += 1;
        if (this.#entries > this.#limits.mostEntries)
            throw refused(`it has more than ${this.#limits.mostEntries} entries`);
        switch (type) {
            case '0':
            case '\0':
                this.#checkSize(name, sizeBytes);
                this.#readContent(sizeBytes, (bytes) => this.#take({ name, bytes }));
                return;
            case '5':
                if (sizeBytes !== 0)
                    throw refused(`the folder ${JSON.stringify(name)} has a content`);
                this.#readContent(0, (bytes) => this.#take({ name: name.endsWith('/') ? name : `${name}/`, bytes }));
                return;
            case 'x':
            case 'g':
                if (sizeBytes > largestExtensionBytes)
                    throw refused(`an extended header in it has ${sizeBytes} bytes`);
                this.#readContent(sizeBytes, refuseRewriting);
                return;
            default:
                throw refused(`${JSON.stringify(name)} is neither a regular file nor a folder (type ${JSON.stringify(type)})`);
        }
    }
    #checkSize(name, sizeBytes) {
        const largestBytes = this.#limits.largestBytes(name);
        if (sizeBytes > largestBytes)
            throw tooLarge(`${name} has ${sizeBytes} bytes; at most ${largestBytes} are read`);
        this.#totalBytes += sizeBytes;
        const { largestTotalBytes } = this.#limits;
        if (this.#totalBytes > largestTotalBytes)
            throw tooLarge(`its files have more than ${largestTotalBytes} bytes together`);
    }
    #readContent(sizeBytes, use) {
        this.#expect(sizeBytes, (bytes) => {
            use(bytes);
            this.#expect(tarPaddingBytes(sizeBytes), (padding) => {
                refuseUnlessZero(padding, 'between two of its files');
                this.#expectHeader();
            });
        });
    }
}
function refuseRewriting(bytes) {
    for (let at = 0; at < bytes.length;) {
        const lengthBytes = Number.parseInt(bytes.toString('latin1', at, at + 12), 10);
        const record = bytes.subarray(at, at + lengthBytes);
        if (!(lengthBytes > 0) || record.length < lengthBytes || record.at(-1) !== 0x0a)
            throw refused('an extended header in it cannot be read');
        if (rewriting.test(record.toString('latin1')))
            throw refused('an extended header in it gives a file another name or size');
        at += lengthBytes;
    }
}
function refuseUnlessZero(bytes, where) {
    if (bytes.some((byte) => byte !== 0))
        throw refused(`something stands ${where}`);
}
function refused(why) {
    return new bundle_error/* BundleError */.r('BAD_ARCHIVE', why);
}
function tooLarge(why) {
    return new bundle_error/* BundleError */.r('TOO_LARGE', why);
}

;// CONCATENATED MODULE: ./lib/evidence/archive-source.js






/** Of all files, unpacked: they are held in memory. A million events and their database come to about this. */
const largestUnpackedBytes = 1536 * 1024 ** 2;
const largestArchiveBytes = 512 * 1024 ** 2;
/** Evidence packs 10 to 60 times smaller; DEFLATE reaches 1030 times with what holds nothing. */
const largestRatio = 250;
/** So much may be unpacked whatever the ratio is: the ratio of a small file says little. */
const freeOfRatioBytes = 16 * 1024 ** 2;
/** Unpacks a `.tar.gz` into memory. Throws BundleError for anything that is not one bundle's files, as soon as it is met. */
async function openArchive(path) {
    try {
        const archiveBytes = (0,external_node_fs_.statSync)(path).size;
        if (archiveBytes > largestArchiveBytes)
            throw new bundle_error/* BundleError */.r('TOO_LARGE', `it has ${archiveBytes} bytes; at most ${largestArchiveBytes} are unpacked`);
        return sourceOf(path, await unpack(path));
    }
    catch (error) {
        if (error instanceof bundle_error/* BundleError */.r)
            throw new bundle_error/* BundleError */.r(error.code, `${path}: ${error.message}`, { cause: error });
        throw new bundle_error/* BundleError */.r('BAD_ARCHIVE', `${path} is not a .tar.gz of a bundle: ${(0,error_text/* errorText */.k)(error)}`, { cause: error });
    }
}
async function unpack(path) {
    const files = new Map();
    let leading = null;
    const reader = new TarReader({ mostEntries: bundle_files/* mostFiles */.p, largestBytes, largestTotalBytes: largestUnpackedBytes }, take);
    const gunzip = (0,external_node_zlib_.createGunzip)({ chunkSize: 256 * 1024 });
    const archive = (0,external_node_fs_.createReadStream)(path);
    archive.on('error', (error) => gunzip.destroy(error));
    archive.pipe(gunzip);
    try {
        let unpackedBytes = 0;
        for await (const piece of gunzip) {
            unpackedBytes += piece.length;
            if (unpackedBytes > freeOfRatioBytes + largestRatio * gunzip.bytesWritten)
                throw new bundle_error/* BundleError */.r('TOO_LARGE', `it unpacks to more than ${largestRatio} times its size: this is no evidence`);
            reader.push(piece);
        }
        reader.end();
    }
    finally {
        archive.destroy();
        gunzip.destroy();
    }
    return files;
    function take({ name, bytes }) {
        const { folder, file } = placeOf(name);
        if (file === '')
            return;
        leading ??= folder;
        if (folder !== leading)
            throw new bundle_error/* BundleError */.r('BAD_ARCHIVE', 'it holds files of more than one folder');
        if (files.has(file))
            throw new bundle_error/* BundleError */.r('BAD_ARCHIVE', `it holds ${file} twice`);
        files.set(file, bytes);
    }
}
function largestBytes(name) {
    const { file } = placeOf(name);
    return file === bundle_files/* eventsFile */.kQ || file === bundle_files/* databaseFile */.G3 ? largestUnpackedBytes : bundle_files/* largestTextFileBytes */.VM;
}
/** An archive is of the bundle's files, or of its folder: `x`, `./x`, `<run id>/x`, `./<run id>/x`. Nothing else leads into it. */
function placeOf(name) {
    const parts = name.replace(/^\.\//, '').split('/');
    const [first = '', second] = parts;
    const [folder, file] = second === undefined ? ['', first] : [first, second];
    const isPlace = parts.length <= 2 && (folder === '' ? second === undefined : (0,bundle_files/* isBundleFileName */.Ge)(folder));
    if (isPlace && (file === '' || (0,bundle_files/* isBundleFileName */.Ge)(file)))
        return { folder, file };
    throw new bundle_error/* BundleError */.r('BAD_ARCHIVE', `${JSON.stringify(name)} does not belong to a bundle`);
}
function sourceOf(path, files) {
    const read = (name, mostBytes = bundle_files/* largestTextFileBytes */.VM) => {
        const bytes = files.get(name);
        if (bytes === undefined)
            throw new bundle_error/* BundleError */.r('NOT_A_BUNDLE', `${path} holds no ${name}`);
        if (bytes.length <= mostBytes)
            return bytes;
        throw new bundle_error/* BundleError */.r('TOO_LARGE', `${path}: ${name} has ${bytes.length} bytes; at most ${mostBytes} are read`);
    };
    return {
        kind: 'archive',
        path,
        names: [...files.keys()].sort(),
        strays: [],
        read,
        open: (name, mostBytes = largestUnpackedBytes) => openBytes(read(name, mostBytes)),
        database: (name) => read(name, largestUnpackedBytes),
    };
}
function openBytes(bytes) {
    let at = 0;
    const fill = (into) => {
        const got = bytes.copy(into, 0, at);
        at += got;
        return got;
    };
    return { sizeBytes: bytes.length, fill, close: () => { } };
}

// EXTERNAL MODULE: ./lib/evidence/folder-source.js
var folder_source = __webpack_require__(13891);
;// CONCATENATED MODULE: ./lib/evidence/bundle-source.js




/**
 * Opens a bundle: a run's folder, or a `.tar.gz` of one, which is unpacked into memory alone.
 * Throws BundleError when it is neither, or an archive that holds anything but the regular files of one bundle.
 */
async function openBundle(path) {
    const stat = (0,external_node_fs_.statSync)(path, { throwIfNoEntry: false });
    if (stat === undefined)
        throw new bundle_error/* BundleError */.r('NOT_A_BUNDLE', `${path} does not exist: name the folder of a run, <evidence-dir>/<run id>, or its .tar.gz`);
    if (stat.isDirectory())
        return (0,folder_source/* openFolder */.N)(path);
    if (stat.isFile())
        return openArchive(path);
    throw new bundle_error/* BundleError */.r('NOT_A_BUNDLE', `${path} is neither a folder nor an archive: name the folder of a run, or its .tar.gz`);
}


/***/ })

};
