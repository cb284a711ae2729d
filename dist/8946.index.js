export const id = 8946;
export const ids = [8946,6461];
export const modules = {

/***/ 46461:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ tokenOf),
/* harmony export */   checkToken: () => (/* binding */ checkToken),
/* harmony export */   i: () => (/* binding */ tokenKeyProblem),
/* harmony export */   tokenKeyName: () => (/* binding */ tokenKeyName),
/* harmony export */   tokenName: () => (/* binding */ tokenName)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);

const tokenName = 'FLOWFORGE_TOKEN';
const tokenKeyName = 'FLOWFORGE_TOKEN_KEY';
const clockSkewMs = 60_000;
const leastKeyBytes = 16;
const longestTokenChars = 4096;
const purpose = 'ffg.token.v1\n';
function tokenKeyProblem(key) {
    if (key === undefined || key === '')
        return 'it is not set';
    const bytes = Buffer.byteLength(key);
    return bytes < leastKeyBytes
        ? `it has ${bytes} bytes, and ${leastKeyBytes} are the least: openssl rand -hex 32 makes one`
        : null;
}
function tokenOf(claims, key) {
    const { sha, runId, policySha256, budgetMs, issuedAtMs, expiresAtMs } = claims;
    const body = { v: 1, sha, run: runId, policy: policySha256, budget: budgetMs, iat: issuedAtMs, exp: expiresAtMs };
    const text = Buffer.from(JSON.stringify(body)).toString('base64url');
    return `${text}.${tagOf(text, key).toString('base64url')}`;
}
function checkToken(token, key, bearer) {
    if (token === undefined || token.trim() === '')
        return refused(`there is no token in ${tokenName}`);
    const keyProblem = tokenKeyProblem(key);
    if (key === undefined || keyProblem !== null)
        return refused(`the key in ${tokenKeyName} cannot be used: ${keyProblem}`);
    const claims = authenticClaims(token.trim(), key);
    if (claims === null)
        return refused('the token was tampered with, or was issued with another key');
    const why = timeProblem(claims, bearer.nowMs) ?? foreignProblem(claims, bearer);
    return why === null ? { kind: 'ok', claims } : refused(why);
}
function authenticClaims(token, key) {
    const [text = '', tag = '', ...more] = token.split('.');
    if (token.length > longestTokenChars || more.length > 0)
        return null;
    const [given, expected] = [Buffer.from(tag, 'base64url'), tagOf(text, key)];
    const isTag = given.length === expected.length && (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.timingSafeEqual)(given, expected) && given.toString('base64url') === tag;
    return isTag ? claimsIn(text) : null;
}
function claimsIn(text) {
    const body = JSON.parse(Buffer.from(text, 'base64url').toString('utf8'));
    if (typeof body !== 'object' || body === null)
        return null;
    const { v, sha, run, policy, budget, iat, exp } = body;
    const isText = (value) => typeof value === 'string';
    const isTime = (value) => Number.isSafeInteger(value);
    if (v !== 1 || !isText(sha) || !isText(run) || !isText(policy) || !isTime(iat) || !isTime(exp))
        return null;
    if (budget !== null && !isTime(budget))
        return null;
    return { sha, runId: run, policySha256: policy, budgetMs: budget, issuedAtMs: iat, expiresAtMs: exp };
}
function timeProblem({ issuedAtMs, expiresAtMs }, nowMs) {
    const skew = `a clock may differ by ${clockSkewMs / 1000}s`;
    if (nowMs > expiresAtMs + clockSkewMs)
        return `the token expired at ${instant(expiresAtMs)}, and it is ${instant(nowMs)} (${skew})`;
    if (nowMs < issuedAtMs - clockSkewMs)
        return `the token was issued at ${instant(issuedAtMs)}, and it is ${instant(nowMs)} (${skew})`;
    return null;
}
function foreignProblem(claims, bearer) {
    const compared = [
        ['commit', claims.sha, bearer.sha],
        ['run', claims.runId, bearer.runId],
        ['policy', claims.policySha256, bearer.policySha256],
    ];
    const foreign = compared.find(([, granted, actual]) => granted !== '' && granted !== actual);
    if (foreign === undefined)
        return null;
    const [what, granted, actual] = foreign;
    return `the token is for ${what} "${granted}", and this is ${actual === '' ? 'one that the CI does not name' : `"${actual}"`}`;
}
function tagOf(text, key) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHmac)('sha256', key).update(purpose).update(text).digest();
}
function instant(ms) {
    return new Date(ms).toISOString();
}
function refused(why) {
    return { kind: 'refused', why };
}


/***/ }),

/***/ 18946:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  gateCommand: () => (/* binding */ gateCommand)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./lib/evidence/signing-key.js
var signing_key = __webpack_require__(60716);
// EXTERNAL MODULE: ./lib/evidence-folder.js
var evidence_folder = __webpack_require__(96851);
// EXTERNAL MODULE: ./lib/load-gate-policy.js
var load_gate_policy = __webpack_require__(45558);
// EXTERNAL MODULE: ./lib/policy-bytes.js
var policy_bytes = __webpack_require__(84075);
// EXTERNAL MODULE: ./lib/report/gate-junit.js
var gate_junit = __webpack_require__(32246);
// EXTERNAL MODULE: ./lib/report/gate-summary.js
var gate_summary = __webpack_require__(47418);
// EXTERNAL MODULE: ./lib/report/gate-text.js
var gate_text = __webpack_require__(55751);
// EXTERNAL MODULE: ./lib/run-gate.js + 6 modules
var run_gate = __webpack_require__(31176);
// EXTERNAL MODULE: ./lib/cli/arguments.js
var cli_arguments = __webpack_require__(33814);
// EXTERNAL MODULE: ./lib/cli/gate-flags.js
var gate_flags = __webpack_require__(29497);
// EXTERNAL MODULE: ./lib/ci/detect.js
var detect = __webpack_require__(71613);
// EXTERNAL MODULE: ./lib/ci/identity.js
var identity = __webpack_require__(60920);
// EXTERNAL MODULE: ./lib/expected-run.js
var expected_run = __webpack_require__(32887);
// EXTERNAL MODULE: ./lib/cli/verify-checks.js + 1 modules
var verify_checks = __webpack_require__(39448);
;// CONCATENATED MODULE: ./lib/cli/gate-identity.js




function gateIdentity(flags, env) {
    const said = (0,verify_checks/* expectedByFlags */.B)(flags);
    if (typeof said === 'string')
        return { kind: 'wrong', problem: said };
    if (flags['any-run'] !== undefined) {
        if (Object.keys(said).length > 0)
            return { kind: 'wrong', problem: '--any-run takes bundles of any run: leave out --expect-…' };
        return {
            kind: 'ok',
            expected: {},
            latestAttempt: null,
            loud: '--any-run: bundles of any run are taken for those of this one',
        };
    }
    const own = { expected: (0,identity/* pipelineFromEnvironment */.wl)(env), latestAttempt: (0,identity/* latestAttemptFromEnvironment */.SI)(env) };
    const { expected, latestAttempt } = (0,expected_run/* judgedRun */.V)(own, said);
    if (expected.run_id !== undefined)
        return { kind: 'ok', expected, latestAttempt, loud: null };
    const ci = (0,detect/* ciFrom */.X)(env);
    if (ci !== 'none' && ci !== 'generic')
        return {
            kind: 'wrong',
            problem: `${ci} does not say which run this is: say it with --expect-run ID, or take any with --any-run`,
        };
    const beside = Object.keys(said).length === 0 ? '' : ' but for what the --expect flags say';
    return {
        kind: 'ok',
        expected,
        latestAttempt: null,
        loud: `no CI says which run this is: bundles of any run are taken${beside}; say it with --expect-run ID`,
    };
}

// EXTERNAL MODULE: ./lib/ci/gate-token.js
var gate_token = __webpack_require__(46461);
// EXTERNAL MODULE: ./lib/decision/units.js
var units = __webpack_require__(57993);
// EXTERNAL MODULE: ./lib/cli/wrong-usage.js
var wrong_usage = __webpack_require__(53785);
;// CONCATENATED MODULE: ./lib/cli/gate-issue.js





const usualExpiry = '1h';
function issueToken(flags, words) {
    if (words.length > 0)
        return (0,wrong_usage/* wrongUsage */.x)(`--issue judges nothing: leave out "${words[0]}"`);
    const judging = ['policy', 'baseline', 'public-key', 'any-run', 'junit-path', 'job-summary', 'json'].find((name) => flags[name] !== undefined);
    if (judging !== undefined)
        return (0,wrong_usage/* wrongUsage */.x)(`--issue judges nothing: leave out --${judging}`);
    const keyEnv = flags['key-env'] ?? gate_token.tokenKeyName;
    const key = process.env[keyEnv];
    const keyProblem = (0,gate_token/* tokenKeyProblem */.i)(key);
    if (key === undefined || keyProblem !== null)
        return (0,wrong_usage/* wrongUsage */.x)(`--key-env ${keyEnv}: ${keyProblem}`);
    const said = (0,verify_checks/* expectedByFlags */.B)(flags);
    if (typeof said === 'string')
        return (0,wrong_usage/* wrongUsage */.x)(said);
    const { sha, run_id } = { ...(0,identity/* pipelineFromEnvironment */.wl)(process.env), ...said };
    if (sha === undefined || run_id === undefined)
        return (0,wrong_usage/* wrongUsage */.x)('--issue: for which run? The CI does not say it: give --expect-sha SHA and --expect-run ID');
    const policySha256 = flags['policy-sha256']?.toLowerCase();
    if (policySha256 !== undefined && !/^[0-9a-f]{64}$/.test(policySha256))
        return (0,wrong_usage/* wrongUsage */.x)('--policy-sha256: write 64 hex digits, as sha256sum prints them');
    const expires = (0,units/* parseDuration */.E9)(flags['expires'] ?? usualExpiry);
    if (expires.kind === 'invalid')
        return (0,wrong_usage/* wrongUsage */.x)(`--expires: ${expires.message}`);
    const budget = flags['budget'] === undefined ? null : (0,units/* parseDuration */.E9)(flags['budget']);
    if (budget?.kind === 'invalid')
        return (0,wrong_usage/* wrongUsage */.x)(`--budget: ${budget.message}`);
    if (budget?.value === 0)
        return (0,wrong_usage/* wrongUsage */.x)('--budget: "0s" must be more than nothing');
    const issuedAtMs = Date.now();
    const claims = { sha, runId: run_id, policySha256: policySha256 ?? '', budgetMs: budget?.value ?? null, issuedAtMs };
    process.stdout.write(`${(0,gate_token/* tokenOf */.B)({ ...claims, expiresAtMs: issuedAtMs + expires.value }, key)}\n`);
    return 0;
}

;// CONCATENATED MODULE: ./lib/cli/gate.js














const FAILED = 1;
async function gateCommand(args) {
    const parsed = (0,cli_arguments/* parseArguments */.W)(args, gate_flags/* gateFlags */.j);
    if (parsed.kind === 'wrong')
        return (0,wrong_usage/* wrongUsage */.x)(parsed.problem);
    const { flags, words } = parsed;
    if (flags['issue'] !== undefined)
        return issueToken(flags, words);
    const tokenOnly = ['key-env', 'expires', 'budget'].find((name) => flags[name] !== undefined);
    if (tokenOnly !== undefined)
        return (0,wrong_usage/* wrongUsage */.x)(`--${tokenOnly} belongs to --issue`);
    const identity = gateIdentity(flags, process.env);
    if (identity.kind === 'wrong')
        return (0,wrong_usage/* wrongUsage */.x)(identity.problem);
    try {
        const publicKey = flags['public-key'] === undefined ? null : (0,signing_key/* readPublicKey */.RR)(flags['public-key']);
        const loaded = await (0,load_gate_policy/* loadGatePolicy */.e)({
            ...{ path: flags['policy'] ?? null, pinned: flags['policy-sha256'] },
            named: (path) => path,
            read: policy_bytes/* readPolicyBytes */.g,
        });
        if (loaded.kind === 'invalid')
            return (0,wrong_usage/* wrongUsage */.x)(loaded.problem);
        if (loaded.kind === 'other') {
            process.stderr.write(`flowforge: ${loaded.problem}\n`);
            return FAILED;
        }
        const judgement = await (0,run_gate/* runGate */.R)({
            places: words.length > 0 ? words : [(0,evidence_folder/* evidenceFolder */.e)(process.cwd(), process.env['FLOWFORGE_EVIDENCE_DIR'])],
            ...{ baseline: flags['baseline'], policy: loaded.policy, publicKey, nowMs: Date.now() },
            ...{ expected: identity.expected, latestAttempt: identity.latestAttempt },
        });
        const told = { judgement, policy: loaded, expected: identity.expected };
        if (identity.loud !== null)
            process.stderr.write(`flowforge: ${identity.loud}\n`);
        process.stdout.write(flags['json'] === 'true' ? (0,gate_text/* gateJson */.wT)(told) : (0,gate_text/* gateText */.bp)(told));
        await writeReports(judgement, loaded.origin, flags);
        return judgement.pass ? 0 : FAILED;
    }
    catch (error) {
        if (error instanceof signing_key/* PublicKeyError */.P2)
            return (0,wrong_usage/* wrongUsage */.x)(error.message);
        throw error;
    }
}
async function writeReports(judgement, policy, flags) {
    const [junit, summary] = [flags['junit-path'], flags['job-summary']];
    if (junit !== undefined)
        await attempt('--junit-path', (0,promises_.writeFile)(junit, (0,gate_junit/* gateJunit */.q)(judgement)));
    if (summary !== undefined)
        await attempt('--job-summary', (0,promises_.appendFile)(summary, (0,gate_summary/* gateSummary */.s)(judgement, policy)));
}
async function attempt(what, work) {
    try {
        await work;
    }
    catch (error) {
        process.stderr.write(`flowforge: ${what}: ${error.message}\n`);
    }
}


/***/ }),

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

/***/ 84075:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ readPolicyBytes)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(58500);


const LARGEST_BYTES = 1024 * 1024;
const PIPE_TIMEOUT_MS = 5_000;
const PIPE_LOOK_MS = 20;
async function readPolicyBytes(path) {
    const file = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.open)(path, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY | (node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.constants.O_NONBLOCK ?? 0));
    try {
        const stat = await file.stat();
        if (stat.isDirectory())
            throw new Error('it is a folder');
        if (!stat.isFile() && !stat.isFIFO())
            throw new Error('it is neither a file nor a pipe');
        if (stat.size > LARGEST_BYTES)
            throw tooLarge();
        return await readToEnd(file, stat.isFIFO() ? Date.now() + PIPE_TIMEOUT_MS : null);
    }
    finally {
        await file.close();
    }
}
async function readToEnd(file, deadlineMs) {
    const bytes = Buffer.allocUnsafe(LARGEST_BYTES + 1);
    for (let at = 0;;) {
        const got = await readSome(file, bytes.subarray(at));
        if (got === 0 && (at > 0 || deadlineMs === null))
            return bytes.subarray(0, at);
        if (got === null || got === 0) {
            if (deadlineMs === null || Date.now() > deadlineMs)
                throw new Error(`it is a pipe, and its end did not come within ${PIPE_TIMEOUT_MS / 1000}s`);
            await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_1__.setTimeout)(PIPE_LOOK_MS);
            continue;
        }
        at += got;
        if (at > LARGEST_BYTES)
            throw tooLarge();
    }
}
async function readSome(file, into) {
    try {
        return (await file.read(into)).bytesRead;
    }
    catch (error) {
        if (error.code === 'EAGAIN')
            return null;
        throw error;
    }
}
function tooLarge() {
    return new Error('it is larger than 1 MiB; is it a policy?');
}


/***/ })

};
