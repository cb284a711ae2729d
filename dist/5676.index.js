export const id = 5676;
export const ids = [5676];
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




/** The log cannot be read. The message says which and why. */
class WitnessLogError extends Error {
    code = 'NO_WITNESS_LOG';
    name = 'WitnessLogError';
}
/** The guard prints one at the start, one an incident and one at the end; a command that prints more of them wants to fill the memory. */
const mostWitnesses = 10_000;
/** Reads a job's log, of any size: once, in pieces, and nothing but the witnesses is kept. Throws WitnessLogError. */
async function readJobLog(logPath) {
    const witnesses = new Map();
    let text = '';
    for await (const piece of piecesOf(logPath)) {
        text += piece;
        // What begins behind this may go on in the next piece.
        const whole = text.length - witness_line/* longestWitnessChars */.$D;
        collect(whole, text, witnesses);
        text = text.slice(Math.max(0, whole));
    }
    collect(text.length, text, witnesses);
    return { witnesses: [...witnesses.values()].slice(0, mostWitnesses), cut: witnesses.size > mostWitnesses };
}
/**
 * Compares a run with what its job's log says of it: every line of this run must agree, and there must be one; for a sealed run also that of its last
 * event.
 */
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
/** A witness is ASCII, so one character a byte is enough, whatever the rest is written in. */
async function* piecesOf(logPath) {
    try {
        for await (const piece of (0,external_node_fs_.createReadStream)(logPath, { encoding: 'latin1', highWaterMark: pieceBytes }))
            yield String(piece);
    }
    catch (error) {
        throw new WitnessLogError(`the job's log cannot be read: ${(0,error_text/* errorText */.k)(error)}`, { cause: error });
    }
}
/** A run id has no more; what a bundle says of itself may be anything. */
const longestRunIdChars = 128;
function counted(lines) {
    return lines === 1 ? '1 line' : `${lines} lines`;
}
/** Enough of a hash to compare by eye. */
function shown(head) {
    return `${head.slice(0, 16)}…`;
}

;// CONCATENATED MODULE: ./lib/cli/verify-checks.js





const expectFlags = {
    'expect-repository': 'repository',
    'expect-sha': 'sha',
    'expect-workflow': 'workflow',
    'expect-job': 'job',
    'expect-run': 'run_id',
    'expect-attempt': 'attempt',
    'expect-step': 'step',
    'expect-ci': 'ci',
};
/** The checks that the flags ask for. What was asked for and cannot be looked at is wrong usage, never a check less. */
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
/** A text says what is wrong. */
function expectedIdentity(flags, env) {
    const expected = expectedByFlags(flags);
    if (typeof expected === 'string' || flags['expect-this-run'] === undefined)
        return expected;
    const ours = (0,identity/* expectedFromEnvironment */.al)(env, expected.job);
    if (ours.run_id === undefined)
        return `--expect-this-run: this CI does not say which run this is; say it with --expect-run, --expect-sha and --expect-job`;
    return { ...ours, ...expected };
}
/** What the --expect flags say; a text says what is wrong with them. */
function expectedByFlags(flags) {
    const expected = {};
    for (const [flag, field] of Object.entries(expectFlags)) {
        const value = flags[flag];
        // A variable that is not set must not read as a check that was passed.
        if (value === '')
            return `--${flag} is empty: what is it to be?`;
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

/** Enough of a hash to compare by eye. */
const headChars = 16;
/** Of what a single kind of finding has to say; the rest is counted. A bundle that was made to be long is not read to its end. */
const mostLines = 20;
/** What `verify` prints of one bundle. The words come from the bundle, and are made safe for a terminal. */
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
/** Nothing, where there was nothing to explain. */
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
/** `flowforge-ci verify`: the integrity of each bundle; the worst of them is the exit code. */
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
/** What cannot be read as a bundle is not VALID either. */
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
/** Says what is wrong with the arguments; 2 is wrong usage everywhere but in `run`. */
function wrongUsage(problem) {
    process.stderr.write(`flowforge: ${problem}\n`);
    return 2;
}


/***/ })

};
