export const id = 6178;
export const ids = [6178];
export const modules = {

/***/ 39448:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  a: () => (/* binding */ askedChecks),
  B: () => (/* binding */ expectedByFlags)
});

// EXTERNAL MODULE: ./lib/ci/identity.js
var identity = __webpack_require__(60920);
// EXTERNAL MODULE: ./lib/evidence/expected-identity.js
var expected_identity = __webpack_require__(74712);
// EXTERNAL MODULE: ./lib/evidence/signature-check.js
var signature_check = __webpack_require__(75110);
// EXTERNAL MODULE: ./lib/evidence/signing-key.js
var signing_key = __webpack_require__(60716);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: ./lib/report/terminal-safe.js
var terminal_safe = __webpack_require__(49948);
// EXTERNAL MODULE: ./lib/report/witness-line.js
var witness_line = __webpack_require__(92948);
// EXTERNAL MODULE: ./lib/evidence/error-text.js
var error_text = __webpack_require__(78239);
;// CONCATENATED MODULE: ./lib/evidence/witness.js




class WitnessLogError extends Error {
    code = 'NO_WITNESS_LOG';
    name = 'WitnessLogError';
}
const mostWitnesses = 10_000;
async function readJobLog(logPath) {
    const witnesses = new Map();
    let text = '';
    for await (const piece of piecesOf(logPath)) {
        text += piece;
        const whole = text.length - witness_line/* longestWitnessChars */.$D;
        collect(whole, text, witnesses);
        text = text.slice(Math.max(0, whole));
    }
    collect(text.length, text, witnesses);
    return { witnesses: [...witnesses.values()].slice(0, mostWitnesses), cut: witnesses.size > mostWitnesses };
}
function witnessCheck({ witnesses, cut }) {
    return {
        seqs: witnesses.map(({ seq }) => seq),
        check: ({ started, sealed, head, hashes }, found) => {
            const own = witnesses.filter(({ runId }) => runId === started.run_id);
            const contradictions = own.flatMap((witness) => contradiction(witness, head.seq, hashes.get(witness.seq)) ?? []);
            found.faults.push(...contradictions.slice(0, 1));
            if (contradictions.length > 0)
                return;
            if (cut)
                found.faults.push(`the job's log has more than ${mostWitnesses} lines "${witness_line/* witnessStart */.eY}…": the command printed them`);
            const lastWitnessed = Math.max(0, ...own.map(({ seq }) => seq));
            if (own.length === 0)
                found.faults.push(`the job's log has no line "${witness_line/* witnessStart */.eY}${(0,terminal_safe/* safeLine */.om)(started.run_id, longestRunIdChars)} …": it is the log of another job, or was cut`);
            else if (sealed && lastWitnessed < head.seq)
                found.faults.push(noFinalWitness(lastWitnessed, head.seq));
            else
                found.notes.push(`the job's log agrees with it: ${counted(own.length)}, the last one of event ${lastWitnessed}`);
        },
    };
}
function contradiction({ seq, head }, lastSeq, hash) {
    if (seq > lastSeq)
        return `the job's log bears witness of event ${seq}, and the bundle ends at event ${lastSeq}: its end was cut off, or the command printed that line`;
    if (hash === head)
        return null;
    return `the job's log says ${shown(head)} of event ${seq}, and the bundle has ${shown(hash ?? '')}: the bundle was rewritten, or the command printed that line`;
}
function noFinalWitness(lastWitnessed, lastSeq) {
    return `the job's log bears witness up to event ${lastWitnessed} and not of the seal, event ${lastSeq}: the log was cut, or the bundle was sealed by another`;
}
function collect(end, text, witnesses) {
    for (let at = text.indexOf(witness_line/* witnessStart */.eY); at !== -1 && at < end; at = text.indexOf(witness_line/* witnessStart */.eY, at + 1)) {
        const witness = witnesses.size > mostWitnesses ? null : (0,witness_line/* witnessAt */.xU)(text, at);
        if (witness !== null)
            witnesses.set(`${witness.runId} ${witness.seq} ${witness.head}`, witness);
    }
}
const pieceBytes = 1024 * 1024;
async function* piecesOf(logPath) {
    try {
        for await (const piece of (0,external_node_fs_.createReadStream)(logPath, { encoding: 'latin1', highWaterMark: pieceBytes }))
            yield String(piece);
    }
    catch (error) {
        throw new WitnessLogError(`the job's log cannot be read: ${(0,error_text/* errorText */.k)(error)}`, { cause: error });
    }
}
const longestRunIdChars = 128;
function counted(lines) {
    return lines === 1 ? '1 line' : `${lines} lines`;
}
function shown(head) {
    return `${head.slice(0, 16)}…`;
}

// EXTERNAL MODULE: ./lib/expected-run.js
var expected_run = __webpack_require__(32887);
;// CONCATENATED MODULE: ./lib/cli/verify-checks.js






async function askedChecks(flags, env) {
    const expected = expectedIdentity(flags, env);
    if (typeof expected === 'string')
        return { kind: 'wrong', problem: expected };
    try {
        const key = flags['public-key'];
        const log = flags['witness'];
        return {
            kind: 'ok',
            checks: [
                (0,signature_check/* signatureCheck */.D)(key === undefined ? null : (0,signing_key/* readPublicKey */.RR)(key)),
                (0,expected_identity/* identityCheck */.FC)(expected),
                ...(log === undefined ? [] : [witnessCheck(await readJobLog(log))]),
            ],
        };
    }
    catch (error) {
        if (error instanceof signing_key/* PublicKeyError */.P2 || error instanceof WitnessLogError)
            return { kind: 'wrong', problem: error.message };
        throw error;
    }
}
function expectedIdentity(flags, env) {
    const expected = expectedByFlags(flags);
    if (typeof expected === 'string' || flags['expect-this-run'] === undefined)
        return expected;
    const ours = (0,identity/* expectedFromEnvironment */.al)(env, expected.job);
    if (ours.run_id === undefined)
        return `--expect-this-run: this CI does not say which run this is; say it with --expect-run, --expect-sha and --expect-job`;
    return { ...ours, ...expected };
}
function expectedByFlags(flags) {
    const expected = {};
    for (const { name, field } of expected_run/* expectations */.E) {
        const value = flags[name];
        if (value === '')
            return `--${name} is empty: what is it to be?`;
        if (value !== undefined)
            expected[field] = value;
    }
    return expected;
}


/***/ }),

/***/ 5676:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  verifyCommand: () => (/* binding */ verifyCommand)
});

// EXTERNAL MODULE: ./lib/evidence/bundle-error.js
var bundle_error = __webpack_require__(35382);
// EXTERNAL MODULE: ./lib/evidence/verify.js + 4 modules
var verify = __webpack_require__(26617);
// EXTERNAL MODULE: ./lib/cli/arguments.js
var cli_arguments = __webpack_require__(33814);
// EXTERNAL MODULE: ./lib/cli/verify-checks.js + 1 modules
var verify_checks = __webpack_require__(39448);
// EXTERNAL MODULE: ./lib/cli/verify-flags.js
var verify_flags = __webpack_require__(67779);
// EXTERNAL MODULE: ./lib/report/terminal-safe.js
var terminal_safe = __webpack_require__(49948);
;// CONCATENATED MODULE: ./lib/cli/verify-text.js

const headChars = 16;
const mostLines = 20;
function verificationText(bundle, verification) {
    const { verdict, events, head, problems, warnings, notes, explained } = verification;
    const counted = events === 0 ? 'no event' : `${events} event${events === 1 ? '' : 's'}, head ${head.slice(0, headChars)}`;
    const lines = [
        ...some(problems),
        ...some(warnings).map((warning) => `warning: ${warning}`),
        ...some(notes).map((note) => `note: ${note}`),
        ...explainedLines(explained),
    ];
    return [`${verdict}  ${bundle}  (${counted})`, ...lines.map((line) => `  ${(0,terminal_safe/* safeLine */.om)(line)}`), ''].join('\n');
}
function explainedLines(explained) {
    if (explained === null || explained.interventions === 0)
        return [];
    const { interventions, complete, completeBp, missing } = explained;
    const percent = Math.floor(completeBp / 100);
    return [
        `explained: ${complete} of ${interventions} intervention${interventions === 1 ? '' : 's'} (${percent} %)`,
        ...some(missing.map(({ seq, what }) => `event ${seq} lacks ${what}`)),
    ];
}
function some(sentences) {
    if (sentences.length <= mostLines)
        return sentences;
    return [...sentences.slice(0, mostLines), `and ${sentences.length - mostLines} more of this kind: --json has them all`];
}

// EXTERNAL MODULE: ./lib/cli/wrong-usage.js
var wrong_usage = __webpack_require__(53785);
;// CONCATENATED MODULE: ./lib/cli/verify.js







const EXIT_CODES = { VALID: 0, INVALID: 1, INCOMPLETE: 3 };
async function verifyCommand(args) {
    const parsed = (0,cli_arguments/* parseArguments */.W)(args, verify_flags/* verifyFlags */.X);
    if (parsed.kind === 'wrong')
        return (0,wrong_usage/* wrongUsage */.x)(parsed.problem);
    if (parsed.words.length === 0)
        return (0,wrong_usage/* wrongUsage */.x)('verify needs a bundle: flowforge-ci verify <bundle>…');
    const asked = await (0,verify_checks/* askedChecks */.a)(parsed.flags, process.env);
    if (asked.kind === 'wrong')
        return (0,wrong_usage/* wrongUsage */.x)(asked.problem);
    const verifications = [];
    for (const bundle of parsed.words)
        verifications.push({ bundle, ...(await verified(bundle, asked.checks)) });
    process.stdout.write(parsed.flags.json === 'true'
        ? `${JSON.stringify(verifications, null, 2)}\n`
        : verifications.map(({ bundle, ...verification }) => verificationText(bundle, verification)).join(''));
    const codes = verifications.map(({ verdict }) => EXIT_CODES[verdict]);
    return codes.includes(EXIT_CODES.INVALID) ? EXIT_CODES.INVALID : Math.max(...codes);
}
async function verified(bundle, checks) {
    try {
        return await (0,verify/* verifyBundle */.I)(bundle, checks);
    }
    catch (error) {
        if (!(error instanceof bundle_error/* BundleError */.r))
            throw error;
        const nothing = { events: 0, head: '', firstBad: null, warnings: [], notes: [], explained: null };
        return { verdict: 'INVALID', ...nothing, problems: [error.message] };
    }
}


/***/ }),

/***/ 53785:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ wrongUsage)
/* harmony export */ });
function wrongUsage(problem) {
    process.stderr.write(`flowforge: ${problem}\n`);
    return 2;
}


/***/ }),

/***/ 41899:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   YD: () => (/* binding */ chainFollower),
/* harmony export */   bD: () => (/* binding */ eventStart),
/* harmony export */   cC: () => (/* binding */ eventTrailer)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _canonical_scan_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(361);
/* harmony import */ var _chain_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(96056);



const hashChars = 64;
const opening = (0,_canonical_scan_js__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .eu)('{"hash":"');
const middle = (0,_canonical_scan_js__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .eu)('","event":');
const closeBrace = 0x7d;
const eventStart = opening.lengthBytes + hashChars + middle.lengthBytes;
const eventTrailer = 1;
function chainFollower() {
    const eventAt = _chain_js__WEBPACK_IMPORTED_MODULE_2__/* .hashPrefix */ .zr.length + hashChars + 1;
    let input = newInput(8 * 1024);
    let view = viewOf(input);
    let previous = _chain_js__WEBPACK_IMPORTED_MODULE_2__/* .firstPrevHash */ .aU;
    input.write(previous, _chain_js__WEBPACK_IMPORTED_MODULE_2__/* .hashPrefix */ .zr.length, 'latin1');
    return {
        get hash() {
            return previous;
        },
        follows(lines, start, end) {
            const eventEnd = end - eventTrailer;
            const inputBytes = eventAt + eventEnd - start - eventStart;
            if (eventEnd - start <= eventStart || !isFramed(lines.view, start, eventEnd))
                return false;
            if (inputBytes > input.length) {
                input = newInput(2 * inputBytes);
                view = viewOf(input);
                input.write(previous, _chain_js__WEBPACK_IMPORTED_MODULE_2__/* .hashPrefix */ .zr.length, 'latin1');
            }
            lines.bytes.copy(input, eventAt, start + eventStart, eventEnd);
            previous = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.hash)('sha256', input.subarray(0, inputBytes), 'hex');
            input.write(previous, _chain_js__WEBPACK_IMPORTED_MODULE_2__/* .hashPrefix */ .zr.length, 'latin1');
            return isSame(view, _chain_js__WEBPACK_IMPORTED_MODULE_2__/* .hashPrefix */ .zr.length, lines.view, start + opening.lengthBytes);
        },
    };
    function newInput(lengthBytes) {
        const bytes = Buffer.alloc(lengthBytes);
        bytes.write(_chain_js__WEBPACK_IMPORTED_MODULE_2__/* .hashPrefix */ .zr, 0, 'latin1');
        bytes.writeUInt8(0x0a, eventAt - 1);
        return bytes;
    }
}
function isFramed(view, start, eventEnd) {
    return ((0,_canonical_scan_js__WEBPACK_IMPORTED_MODULE_1__/* .literalAt */ .XZ)(view, start, opening) &&
        (0,_canonical_scan_js__WEBPACK_IMPORTED_MODULE_1__/* .literalAt */ .XZ)(view, start + opening.lengthBytes + hashChars, middle) &&
        view.getUint8(eventEnd) === closeBrace);
}
function isSame(a, aStart, b, bStart) {
    for (let i = 0; i < hashChars; i += 4)
        if (a.getInt32(aStart + i) !== b.getInt32(bStart + i))
            return false;
    return true;
}
function viewOf(bytes) {
    return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}


/***/ }),

/***/ 81507:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  u: () => (/* binding */ checkChain)
});

// EXTERNAL MODULE: ./lib/report/thin-samples.js
var thin_samples = __webpack_require__(86365);
// EXTERNAL MODULE: ./lib/evidence/chain.js
var chain = __webpack_require__(96056);
// EXTERNAL MODULE: ./lib/evidence/chain-follower.js
var chain_follower = __webpack_require__(41899);
// EXTERNAL MODULE: ./lib/evidence/events-file.js
var events_file = __webpack_require__(69747);
// EXTERNAL MODULE: ./lib/evidence/parse-event-line.js + 1 modules
var parse_event_line = __webpack_require__(45485);
// EXTERNAL MODULE: ./lib/evidence/canonical-scan.js
var canonical_scan = __webpack_require__(361);
// EXTERNAL MODULE: ./lib/evidence/jcs.js
var jcs = __webpack_require__(85501);
;// CONCATENATED MODULE: ./lib/evidence/sample-scan.js

const integer = 'integer';
const outputShape = {
    bytes: integer,
    lines: integer,
    shedLines: integer,
    silentMs: integer,
    loop: { lines: integer, forMs: integer, period: integer },
    updates: integer,
    repetition: {
        entropyBp: integer,
        lagMatchBp: integer,
        logEntropyBp: integer,
        newBp: integer,
        repeatedBp: integer,
        progressBp: integer,
        lines: integer,
        forMs: integer,
    },
    progress: { valueBp: integer, stuckMs: integer, updatesSince: integer },
};
const agentShape = {
    events: integer,
    turns: integer,
    toolCalls: integer,
    toolErrors: integer,
    turnsWithoutTools: integer,
    tokens: { input: integer, output: integer, cacheRead: integer, cacheWrite: integer, reasoning: integer },
    totalTokens: integer,
    tokensLive: 'flag',
    costMicros: integer,
    costFromPrices: 'flag',
    unpricedTokens: integer,
    loopRepeats: integer,
    loopPeriod: integer,
    maskedRepeats: integer,
    maskedPeriod: integer,
    endState: integer,
    skippedLines: integer,
    shedBytes: integer,
    unchangedTurns: integer,
    exited: 'flag',
};
const sampleShape = {
    atMs: integer,
    judgedMs: integer,
    tree: {
        cpuMs: integer,
        cpuBp: integer,
        cpuWaitMs: integer,
        memoryBytes: integer,
        memoryExact: 'flag',
        processes: integer,
        births: integer,
        ioBytes: integer,
        shortLived: { total: integer, key: integer },
    },
    host: {
        memoryTotalBytes: integer,
        memoryAvailableBytes: integer,
        memoryFullBp: integer,
        cpuIdleBp: integer,
        cores: integer,
        processLimit: integer,
        memoryLimitBytes: integer,
    },
    output: outputShape,
    data: { orNull: outputShape },
};
const tick = stepsOf(sampleShape);
const tickOfAgent = stepsOf({ ...sampleShape, agent: agentShape });
const ticks = (0,canonical_scan/* literal */.eu)('{"ticks":[');
const end = (0,canonical_scan/* literal */.eu)(']}');
const comma = (0,canonical_scan/* literal */.eu)(',');
const mostTicks = 1000;
function samplePayloadEnd(view, at) {
    if (!(0,canonical_scan/* literalAt */.XZ)(view, at, ticks))
        return -1;
    let i = at + ticks.lengthBytes;
    for (let count = 0; count <= mostTicks; count += 1) {
        if ((0,canonical_scan/* literalAt */.XZ)(view, i, end))
            return i + end.lengthBytes;
        if (count > 0 && !(0,canonical_scan/* literalAt */.XZ)(view, i, comma))
            return -1;
        const tickAt = count > 0 ? i + comma.lengthBytes : i;
        i = stepsEnd(view, tickAt, tick);
        if (i === -1)
            i = stepsEnd(view, tickAt, tickOfAgent);
        if (i === -1)
            return -1;
    }
    return -1;
}
function stepsEnd(view, at, steps) {
    let i = at;
    for (let n = 0; n < steps.length; n += 1) {
        const step = steps[n];
        if (step === undefined || !(0,canonical_scan/* literalAt */.XZ)(view, i, step.before))
            return -1;
        i = valueEnd(view, i + step.before.lengthBytes, step.value);
        if (i === -1)
            return -1;
    }
    return i;
}
const nothing = (0,canonical_scan/* literal */.eu)('null');
const yes = (0,canonical_scan/* literal */.eu)('true');
const no = (0,canonical_scan/* literal */.eu)('false');
function valueEnd(view, at, value) {
    if (value === 'integer')
        return canonicalIntegerEnd(view, at);
    if (value === 'nothing')
        return at;
    if (value !== 'flag')
        return (0,canonical_scan/* literalAt */.XZ)(view, at, nothing) ? at + nothing.lengthBytes : stepsEnd(view, at, value);
    if ((0,canonical_scan/* literalAt */.XZ)(view, at, yes))
        return at + yes.lengthBytes;
    return (0,canonical_scan/* literalAt */.XZ)(view, at, no) ? at + no.lengthBytes : -1;
}
const minus = 0x2d;
const zero = 0x30;
const mostDigits = 15;
function canonicalIntegerEnd(view, at) {
    const start = view.getUint8(at) === minus ? at + 1 : at;
    let i = start;
    for (let digit = view.getUint8(i) - zero; digit >= 0 && digit <= 9; digit = view.getUint8(i) - zero)
        i += 1;
    if (i === start || i - start > mostDigits)
        return -1;
    return view.getUint8(start) === zero && (i > start + 1 || start > at) ? -1 : i;
}
function stepsOf(shape) {
    const steps = [];
    const last = addSteps(shape, '', steps);
    return [...steps, { before: (0,canonical_scan/* literal */.eu)(last), value: 'nothing' }];
}
function addSteps(shape, before, steps) {
    if (typeof shape === 'string') {
        steps.push({ before: (0,canonical_scan/* literal */.eu)(before), value: shape });
        return '';
    }
    if (shape.orNull !== undefined) {
        steps.push({ before: (0,canonical_scan/* literal */.eu)(before), value: stepsOf(shape.orNull) });
        return '';
    }
    let between = `${before}{`;
    for (const [name, value] of Object.entries(shape).sort(([a], [b]) => (a < b ? -1 : 1))) {
        between = `${addSteps(value, `${between}"${name}":`, steps)},`;
    }
    return between.replace(/,$/, '}');
}

// EXTERNAL MODULE: ./lib/evidence/utc-instant.js
var utc_instant = __webpack_require__(19935);
;// CONCATENATED MODULE: ./lib/evidence/quiet-event.js




const untilInstant = (0,canonical_scan/* literal */.eu)('{"action":"","actor":"system","created_at":"');
const untilId = (0,canonical_scan/* literal */.eu)('","event_id":');
const sampleUntilPayload = (0,canonical_scan/* literal */.eu)(',"event_type":"sample","incident_id":null,"outcome":"","payload":');
const checkpointUntilPeriod = (0,canonical_scan/* literal */.eu)(',"event_type":"checkpoint","incident_id":null,"outcome":"","payload":{"every_ms":');
const untilReason = (0,canonical_scan/* literal */.eu)('}');
const closeBrace = 0x7d;
const quiet_event_minus = 0x2d;
function quietEventReader(runId) {
    const untilSeq = (0,canonical_scan/* literal */.eu)(`,"reason":"","run_id":${(0,jcs/* canonicalString */.Ml)(runId)},"schema_version":1,"scores":{},"seq":`);
    const readUtc = (0,utc_instant/* utcReader */.Ie)();
    let createdAtMs = -1;
    return {
        get createdAtMs() {
            return createdAtMs;
        },
        read(view, start, end, seq) {
            const instantAt = after(view, start, untilInstant);
            if (instantAt === -1)
                return null;
            createdAtMs = readUtc(view, instantAt);
            const idAt = createdAtMs < 0 ? -1 : after(view, instantAt + utc_instant/* instantChars */.Zx, untilId);
            const idEnd = idAt === -1 ? -1 : (0,canonical_scan/* canonicalStringEnd */.$J)(view, idAt);
            if (idEnd === -1)
                return null;
            const payloadAt = after(view, idEnd, sampleUntilPayload);
            const payloadEnd = payloadAt === -1 ? checkpointPayloadEnd(view, idEnd) : samplePayloadEnd(view, payloadAt);
            const seqAt = payloadEnd === -1 ? -1 : after(view, payloadEnd, untilSeq);
            const seqEnd = seqAt === -1 ? -1 : numberEnd(view, seqAt, seq);
            if (seqEnd === -1 || view.getUint8(seqEnd) !== closeBrace || seqEnd + 1 !== end)
                return null;
            return payloadAt === -1 ? 'checkpoint' : 'sample';
        },
    };
}
function checkpointPayloadEnd(view, idEnd) {
    const periodAt = after(view, idEnd, checkpointUntilPeriod);
    const periodEnd = periodAt === -1 || view.getUint8(periodAt) === quiet_event_minus ? -1 : canonicalIntegerEnd(view, periodAt);
    return periodEnd === -1 ? -1 : after(view, periodEnd, untilReason);
}
function after(view, at, text) {
    return (0,canonical_scan/* literalAt */.XZ)(view, at, text) ? at + text.lengthBytes : -1;
}
function numberEnd(view, at, expected) {
    let value = 0;
    let end = at;
    for (let digit = view.getUint8(end) - 0x30; digit >= 0 && digit <= 9; digit = view.getUint8(end) - 0x30) {
        if (value > expected || (value === 0 && digit === 0))
            return -1;
        value = value * 10 + digit;
        end += 1;
    }
    return value === expected ? end : -1;
}

;// CONCATENATED MODULE: ./lib/evidence/verify-chain.js






const mostEvents = 5_000_000;
const mostKeptBytes = 128 * 1024 * 1024;
function checkChain(file, watch) {
    const chain = new ChainCheck(watch);
    for (const lines of (0,events_file/* eventsFileLines */.d)(file)) {
        const firstBad = lines.kind === 'bad' ? chain.badNext(lines) : chain.check(lines);
        if (firstBad !== null)
            return chain.checked(firstBad);
    }
    return chain.checked(chain.badEnd());
}
class ChainCheck {
    #watch;
    #follower = (0,chain_follower/* chainFollower */.YD)();
    #thinned = (0,thin_samples/* thinning */.ee)();
    #seq = chain/* emptyChain */.d1.seq;
    #hash = chain/* emptyChain */.d1.hash;
    #run = null;
    #sealed = false;
    #keptBytes = 0;
    #unread = { sample: newUnread(), checkpoint: newUnread() };
    constructor(watch) {
        this.#watch = watch;
    }
    checked(firstBad) {
        const kept = this.#thinned.kept();
        const hasEnd = kept.some((each) => !('json' in each) && each.event.event_type === 'process_exited');
        const all = once(() => kept.map(read));
        const told = once(() => kept.filter((each, at) => !('json' in each) || at === kept.length - 1).map(read));
        return {
            head: { seq: this.#seq, hash: this.#hash },
            get events() {
                return all();
            },
            get resultEvents() {
                return hasEnd ? told() : all();
            },
            firstBad,
        };
    }
    badNext({ seq = null, why }) {
        return { line: this.#seq + 1, seq, why };
    }
    badEnd() {
        return this.#seq === 0 ? this.badNext({ why: 'the file is empty' }) : null;
    }
    check(lines) {
        const firstSeq = this.#seq + 1;
        const prevHash = this.#hash;
        for (let start = 0; start < lines.bytes.length;) {
            const end = (0,events_file/* lineEnd */.k)(lines.bytes, start);
            const createdAtMs = this.#checkLine(lines, start, end);
            if (typeof createdAtMs !== 'number')
                return this.badNext(createdAtMs);
            this.#seq += 1;
            this.#hash = this.#follower.hash;
            this.#watch.onEvent(this.#seq, this.#hash, createdAtMs);
            start = end + 1;
        }
        this.#watch.onLines({ bytes: lines.bytes, firstSeq, lastSeq: this.#seq, prevHash });
        this.#readUnread(lines);
        return null;
    }
    #checkLine(lines, start, end) {
        const follows = this.#follower.follows(lines, start, end);
        const seq = this.#seq + 1;
        if (this.#run === null || !follows || this.#sealed || seq > mostEvents)
            return this.#readLine(lines, start, end, follows);
        const { quiet } = this.#run;
        const type = quiet.read(lines.view, start + chain_follower/* eventStart */.bD, end - chain_follower/* eventTrailer */.cC, seq);
        if (type === null)
            return this.#readLine(lines, start, end, follows);
        const unread = this.#unread[type];
        if (this.#thinned.isLast(type)) {
            this.#thinned.skip(type);
            unread.hash = this.#follower.hash;
            unread.start = start;
            unread.end = end;
        }
        else {
            unread.hash = '';
            this.#thinned.take(type, { hash: this.#follower.hash, json: eventJson(lines, start, end) });
        }
        return quiet.createdAtMs;
    }
    #readLine(lines, start, end, follows) {
        const parsed = (0,parse_event_line/* parseEventLine */._)(lines.bytes.toString('utf8', start, end));
        if (parsed.kind === 'bad')
            return parsed;
        const { stored } = parsed;
        const why = this.#misfit(stored, follows) ?? this.#keep(stored, end - start);
        return why === null ? Date.parse(stored.event.created_at) : { seq: stored.event.seq, why };
    }
    #misfit({ event }, follows) {
        const seq = this.#seq + 1;
        if (seq > mostEvents)
            return `there are more than ${mostEvents} events`;
        if (event.seq !== seq)
            return `seq is ${event.seq} where ${seq} follows: events were dropped, added or moved`;
        if (!follows)
            return 'the hash does not match: this event, or one before it, was changed';
        if (this.#run === null)
            return event.event_type === 'run_started' ? null : `the first event is ${event.event_type}, not run_started`;
        if (event.event_type === 'run_started')
            return 'run_started occurs a second time';
        if (event.run_id !== this.#run.id)
            return `the event belongs to run ${event.run_id}, not to ${this.#run.id}`;
        return this.#sealed ? 'the event stands after run_sealed, which is the last one' : null;
    }
    #keep(stored, lengthBytes) {
        const { event } = stored;
        this.#run ??= { id: event.run_id, quiet: quietEventReader(event.run_id) };
        this.#sealed = event.event_type === 'run_sealed';
        this.#thinned.take(event.event_type, stored);
        if ((0,thin_samples/* isQuiet */.rM)(event.event_type))
            this.#unread[event.event_type].hash = '';
        else
            this.#keptBytes += lengthBytes;
        return this.#keptBytes > mostKeptBytes ? `there are more than ${mostKeptBytes} bytes of events beside samples` : null;
    }
    #readUnread(lines) {
        for (const type of ['sample', 'checkpoint']) {
            const unread = this.#unread[type];
            const { hash, start, end } = unread;
            if (hash !== '')
                this.#thinned.replaceLast(type, { hash, json: eventJson(lines, start, end) });
            unread.hash = '';
        }
    }
}
function eventJson({ bytes }, start, end) {
    return bytes.toString('utf8', start + chain_follower/* eventStart */.bD, end - chain_follower/* eventTrailer */.cC);
}
function read(event) {
    return 'json' in event ? { hash: event.hash, event: JSON.parse(event.json) } : event;
}
function once(make) {
    let made = null;
    return () => (made ??= { value: make() }).value;
}
function newUnread() {
    return { hash: '', start: 0, end: 0 };
}


/***/ }),

/***/ 86365:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Xl: () => (/* binding */ thinSamples),
/* harmony export */   ee: () => (/* binding */ thinning),
/* harmony export */   rM: () => (/* binding */ isQuiet)
/* harmony export */ });
const mostKept = 2048;
function isQuiet(type) {
    return type === 'sample' || type === 'checkpoint';
}
function thinning() {
    const quiet = { sample: newQuiet(), checkpoint: newQuiet() };
    let kept = [];
    let places = 0;
    function keepQuiet(one, state) {
        state.last = null;
        kept.push(one);
        state.kept += 1;
        if (state.kept <= mostKept)
            return;
        state.every *= 2;
        const isKept = ({ ordinal }) => ordinal % state.every === 0;
        if (!isKept(one))
            state.last = one;
        kept = kept.filter((each) => each.type !== one.type || isKept(each));
        state.kept = kept.filter(({ type }) => type === one.type).length;
    }
    function isLast(type) {
        return quiet[type].seen % quiet[type].every !== 0;
    }
    return {
        take(type, event) {
            const place = places;
            places += 1;
            if (!isQuiet(type)) {
                kept.push({ event, type, place, ordinal: 0 });
                return;
            }
            const state = quiet[type];
            const one = { event, type, place, ordinal: state.seen };
            if (isLast(type))
                state.last = one;
            else
                keepQuiet(one, state);
            state.seen += 1;
        },
        isLast,
        skip(type) {
            quiet[type].skippedPlace = places;
            quiet[type].seen += 1;
            places += 1;
        },
        replaceLast(type, event) {
            const state = quiet[type];
            state.last = { event, type, place: state.skippedPlace, ordinal: state.seen - 1 };
        },
        kept() {
            const last = Object.values(quiet).flatMap((state) => state.last ?? []);
            return [...kept, ...last].sort((a, b) => a.place - b.place).map(({ event }) => event);
        },
    };
}
function newQuiet() {
    return { seen: 0, kept: 0, every: 1, last: null, skippedPlace: 0 };
}
function thinSamples(events) {
    const thinned = thinning();
    for (const stored of events)
        thinned.take(stored.event.event_type, stored);
    return thinned.kept();
}


/***/ })

};
