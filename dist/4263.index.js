export const id = 4263;
export const ids = [4263];
export const modules = {

/***/ 74712:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FC: () => (/* binding */ identityCheck),
/* harmony export */   ez: () => (/* binding */ attemptCheck)
/* harmony export */ });
/* unused harmony export identityProblem */
/* harmony import */ var _report_terminal_safe_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(49948);

const words = {
    ci: 'CI',
    repository: 'repository',
    sha: 'commit',
    workflow: 'workflow',
    job: 'job',
    run_id: 'run',
    attempt: 'attempt',
    step: 'step',
};
function identityCheck(expected) {
    return {
        seqs: [],
        check: ({ started }, found) => {
            const problem = identityProblem(started.payload.identity, expected);
            if (problem !== null)
                found.faults.push(problem);
        },
    };
}
function attemptCheck(latest) {
    return {
        seqs: [],
        check: ({ started }, found) => {
            const { attempt } = started.payload.identity;
            if (Number(attempt) > latest)
                found.faults.push(`this is attempt ${said(attempt)}, and the pipeline has come to ${latest}`);
        },
    };
}
function identityProblem(actual, expected) {
    const names = Object.keys(words);
    const differing = names.filter((name) => expected[name] !== undefined && expected[name] !== actual[name]);
    if (differing.length === 0)
        return null;
    const wanted = differing.map((name) => `${words[name]} ${quoted(expected[name] ?? '')}, not ${said(actual[name])}`);
    return `this is run ${said(actual.run_id)} of job ${said(actual.job)}; expected was ${wanted.join('; ')}`;
}
const longestShownChars = 120;
function said(value) {
    return typeof value === 'string' && value !== '' ? quoted(value) : '(not said)';
}
function quoted(value) {
    return `"${(0,_report_terminal_safe_js__WEBPACK_IMPORTED_MODULE_0__/* .safeLine */ .om)(value, longestShownChars)}"`;
}


/***/ }),

/***/ 2676:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ manifestText)
/* harmony export */ });
function manifestText(started, last, files) {
    const { event } = started;
    const { guard_version, identity } = event.event_type === 'run_started' ? event.payload : { guard_version: '', identity: null };
    const manifest = {
        schema_version: 1,
        run_id: event.run_id,
        guard_version,
        identity,
        events: last.event.seq,
        head: last.hash,
        files: Object.fromEntries([...files].sort(([a], [b]) => (a < b ? -1 : 1))),
    };
    return `${JSON.stringify(manifest, null, 2)}\n`;
}


/***/ }),

/***/ 93344:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  j: () => (/* binding */ checkSignature),
  C: () => (/* binding */ signedManifest)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./lib/evidence/bundle-files.js
var bundle_files = __webpack_require__(2667);
// EXTERNAL MODULE: ./lib/evidence/chain.js
var chain = __webpack_require__(96056);
;// CONCATENATED MODULE: ./lib/evidence/dsse.js
const payloadType = 'application/vnd.in-toto+json';
function signedBytes(payload) {
    return Buffer.concat([Buffer.from(`DSSEv1 ${payloadType.length} ${payloadType} ${payload.length} `), payload]);
}
function envelopeText({ payload, keyId, signature }) {
    const signatures = [{ keyid: keyId, sig: signature.toString('base64') }];
    return `${JSON.stringify({ payloadType, payload: payload.toString('base64'), signatures }, null, 2)}\n`;
}
function readEnvelope(bytes) {
    const text = bytes.toString('latin1');
    const envelope = envelopeOf(parsed(text));
    return envelope !== null && envelopeText(envelope) === text ? envelope : null;
}
function parsed(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return null;
    }
}
function envelopeOf(value) {
    if (!isObject(value) || typeof value['payload'] !== 'string' || !Array.isArray(value['signatures']))
        return null;
    const [first] = value['signatures'];
    if (!isObject(first) || typeof first['sig'] !== 'string' || typeof first['keyid'] !== 'string')
        return null;
    return {
        payload: Buffer.from(value['payload'], 'base64'),
        keyId: first['keyid'],
        signature: Buffer.from(first['sig'], 'base64'),
    };
}
function isObject(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}

// EXTERNAL MODULE: ./lib/evidence/jcs.js
var jcs = __webpack_require__(85501);
// EXTERNAL MODULE: ./lib/evidence/signing-key.js
var signing_key = __webpack_require__(60716);
;// CONCATENATED MODULE: ./lib/evidence/sign-manifest.js






function signedManifest(manifest, keyPem) {
    const key = (0,external_node_crypto_.createPrivateKey)(keyPem);
    const payload = Buffer.from(statementText(manifest));
    return envelopeText({ payload, keyId: (0,signing_key/* keyIdOf */.yg)((0,external_node_crypto_.createPublicKey)(key)), signature: (0,external_node_crypto_.sign)(null, signedBytes(payload), key) });
}
function checkSignature(manifest, envelope, publicKey) {
    const read = readEnvelope(envelope);
    if (read === null)
        return bad('it is not a signature in the form that the guard writes');
    if (!read.payload.equals(statementOf(manifest)))
        return bad(`it is the signature of another ${bundle_files/* manifestFile */.YE}`);
    if (publicKey === null)
        return { kind: 'unchecked' };
    const keyId = (0,signing_key/* keyIdOf */.yg)(publicKey);
    if (read.keyId !== keyId)
        return bad(`it names the key ${shown(read.keyId)}, not the given one, ${shown(keyId)}`);
    if (!(0,external_node_crypto_.verify)(null, signedBytes(read.payload), publicKey, read.signature))
        return bad('the signature is not one by the given key');
    return { kind: 'valid', keyId };
}
function statementText(manifest) {
    const predicate = JSON.parse(manifest);
    const files = Object.entries({ [bundle_files/* manifestFile */.YE]: (0,chain/* sha256Hex */.fg)(manifest), ...predicate.files });
    return (0,jcs/* canonicalJson */.dj)({
        _type: 'https://in-toto.io/Statement/v1',
        subject: files.map(([name, sha256]) => ({ name, digest: { sha256 } })),
        predicateType: 'https://flowforge.dev/guard/evidence/v1',
        predicate,
    });
}
function statementOf(manifest) {
    try {
        return Buffer.from(statementText(manifest.toString('utf8')));
    }
    catch {
        return Buffer.alloc(0);
    }
}
function shown(keyId) {
    return JSON.stringify(keyId.slice(0, 16));
}
function bad(why) {
    return { kind: 'bad', why };
}


/***/ }),

/***/ 75110:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ signatureCheck)
/* harmony export */ });
/* harmony import */ var _bundle_files_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2667);
/* harmony import */ var _error_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(78239);
/* harmony import */ var _sign_manifest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(93344);



function signatureCheck(publicKey) {
    return {
        seqs: [],
        check: ({ source, sealed }, found) => {
            const hasManifest = source.names.includes(_bundle_files_js__WEBPACK_IMPORTED_MODULE_0__/* .manifestFile */ .YE);
            if (!source.names.includes(_bundle_files_js__WEBPACK_IMPORTED_MODULE_0__/* .signatureFile */ .dT)) {
                if (publicKey !== null)
                    (sealed && hasManifest ? found.faults : found.gaps).push('the bundle is not signed');
                return;
            }
            if (!hasManifest) {
                found.gaps.push(`${_bundle_files_js__WEBPACK_IMPORTED_MODULE_0__/* .signatureFile */ .dT} cannot be checked without ${_bundle_files_js__WEBPACK_IMPORTED_MODULE_0__/* .manifestFile */ .YE}`);
                return;
            }
            const checked = checkIn(source, publicKey);
            switch (checked.kind) {
                case 'valid':
                    found.notes.push(`signed by the given key, ${checked.keyId}`);
                    break;
                case 'unchecked':
                    found.notes.push('signed, not checked: give the key that it must be signed by with --public-key');
                    break;
                case 'bad':
                    found.faults.push(`${_bundle_files_js__WEBPACK_IMPORTED_MODULE_0__/* .signatureFile */ .dT}: ${checked.why}`);
                    break;
                default:
                    checked;
            }
        },
    };
}
function checkIn(source, publicKey) {
    try {
        const [manifest, envelope] = [_bundle_files_js__WEBPACK_IMPORTED_MODULE_0__/* .manifestFile */ .YE, _bundle_files_js__WEBPACK_IMPORTED_MODULE_0__/* .signatureFile */ .dT].map((name) => source.read(name, _bundle_files_js__WEBPACK_IMPORTED_MODULE_0__/* .largestTextFileBytes */ .VM));
        return (0,_sign_manifest_js__WEBPACK_IMPORTED_MODULE_1__/* .checkSignature */ .j)(manifest ?? Buffer.alloc(0), envelope ?? Buffer.alloc(0), publicKey);
    }
    catch (error) {
        return { kind: 'bad', why: (0,_error_text_js__WEBPACK_IMPORTED_MODULE_2__/* .errorText */ .k)(error) };
    }
}


/***/ }),

/***/ 26617:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  I: () => (/* binding */ verifyBundle)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
;// CONCATENATED MODULE: ./lib/report/interventions.js
function interventionsIn(events) {
    const book = newBook();
    for (const { event } of events)
        enter(event, book);
    for (const { first } of book.incidents.values())
        first.lacks.add(closing);
    return book.interventions;
}
const rule = 'the rule';
const reason = 'the reason';
const action = 'the action';
const outcome = 'the outcome';
const decision = 'the decision';
const request = 'the request to kill';
const end = 'the end of what ran before';
const restart = 'the restart';
const restarting = 'the restart, or why there was none';
const opening = 'the opening of its incident';
const closing = 'the close of its incident';
const canceller = 'who cancelled';
function newBook() {
    return {
        interventions: [],
        incidents: new Map(),
        ending: null,
        restarting: null,
        running: false,
        cancelled: false,
        killedFor: new Set(),
    };
}
function enter(event, book) {
    switch (event.event_type) {
        case 'incident_opened':
            book.incidents.set(event.incident_id, newIncident(intervention(event, book, [decision])));
            return;
        case 'decision_made':
        case 'policy_dry_run':
            if (event.action !== 'continue')
                enterDecision(event, book);
            return;
        case 'alert_raised': {
            const alert = book.incidents.get(event.incident_id)?.alert ?? intervention(event, book, [decision]);
            demand(alert, event.payload.rules.length > 0, rule);
            hear(alert, event);
            return;
        }
        case 'process_started':
            book.running = true;
            return;
        case 'restart_scheduled': {
            const decided = book.incidents.get(event.incident_id)?.restart ?? intervention(event, book, [decision]);
            decided.lacks.delete(restarting);
            demand(decided, !book.running, end);
            book.restarting = null;
            return;
        }
        case 'cancel_requested':
            book.cancelled = true;
            return;
        case 'kill_requested':
            enterKillRequest(event, book);
            return;
        case 'process_killed': {
            const ended = book.ending ?? intervention(event, book, [request]);
            demand(ended, event.action !== '', action);
            if (event.outcome !== '')
                ended.lacks.delete(outcome);
            book.ending = null;
            book.running = event.payload.left > 0;
            return;
        }
        case 'orphans_reaped':
            if (event.action !== 'continue')
                hear(intervention(event, book, [outcome]), event);
            return;
        case 'incident_closed': {
            const closed = book.incidents.get(event.incident_id);
            if (closed === undefined || event.outcome === '')
                return;
            for (const dryRun of closed.dryRuns)
                dryRun.lacks.delete(outcome);
            demand(closed.first, event.outcome !== 'restarted' || book.restarting === null, restart);
            book.incidents.delete(event.incident_id);
            return;
        }
        case 'process_exited':
            if ((event.outcome === 'killed' || event.outcome === 'cancelled') && event.reason !== '')
                book.restarting?.lacks.delete(restarting);
            if (event.outcome === 'killed' && !book.killedFor.has('rule'))
                intervention(event, book, [decision, request]);
            if (event.outcome === 'cancelled' && !book.killedFor.has('cancel'))
                enterCancelBetween(event, book);
            return;
        default:
            return;
    }
}
function enterDecision(event, book) {
    const opened = book.incidents.get(event.incident_id);
    const known = opened !== undefined;
    const made = opened?.first.lacks.has(decision) ? opened.first : intervention(event, book, []);
    made.lacks.delete(decision);
    const incident = opened ?? newIncident(made);
    if (!known)
        book.incidents.set(event.incident_id, incident);
    demand(made, known, opening);
    demand(made, event.payload.rules.length > 0, rule);
    demand(made, event.reason !== '', reason);
    demand(made, event.action !== '', action);
    made.lacks.add(outcome);
    if (event.action === 'alert')
        incident.alert = made;
    else if (event.action === 'kill' || event.action === 'restart') {
        made.lacks.add(request);
        incident[event.action] = made;
        demand(made, event.action === 'kill', restarting);
        book.restarting = event.action === 'restart' ? made : null;
    }
    else
        incident.dryRuns.push(made);
}
function enterKillRequest(event, book) {
    const { why } = event.payload;
    book.killedFor.add(why);
    const incident = why === 'rule' ? book.incidents.get(event.incident_id) : undefined;
    const decided = incident?.kill ?? incident?.restart ?? null;
    const kill = decided ?? intervention(event, book, [outcome]);
    kill.lacks.delete(request);
    demand(kill, why !== 'rule' || decided !== null, decision);
    demand(kill, why !== 'cancel' || book.cancelled, canceller);
    demand(kill, event.reason !== '', reason);
    demand(kill, event.action !== '', action);
    book.ending = kill;
}
function enterCancelBetween(event, book) {
    const between = !book.running && book.killedFor.has('rule');
    intervention(event, book, [...(between ? [] : [request]), ...(book.cancelled ? [] : [canceller])]);
}
function newIncident(first) {
    return { first, alert: null, kill: null, restart: null, dryRuns: [] };
}
function intervention({ seq }, { interventions }, lacks) {
    const made = { seq, lacks: new Set(lacks) };
    interventions.push(made);
    return made;
}
function demand({ lacks }, isThere, what) {
    if (!isThere)
        lacks.add(what);
}
function hear(heard, event) {
    demand(heard, event.reason !== '', reason);
    demand(heard, event.action !== '', action);
    if (event.outcome !== '')
        heard.lacks.delete(outcome);
}

;// CONCATENATED MODULE: ./lib/report/explainability.js

function explainability(events) {
    const all = interventionsIn(events);
    const missing = all.flatMap(({ seq, lacks }) => [...lacks].map((what) => ({ seq, what })));
    const interventions = all.length;
    const complete = all.filter(({ lacks }) => lacks.size === 0).length;
    const completeBp = interventions === 0 ? 10_000 : Math.floor((complete * 10_000) / interventions);
    return { interventions, complete, completeBp, missing };
}

// EXTERNAL MODULE: ./lib/evidence/bundle-files.js
var bundle_files = __webpack_require__(2667);
// EXTERNAL MODULE: ./lib/evidence/bundle-source.js + 3 modules
var bundle_source = __webpack_require__(50994);
// EXTERNAL MODULE: ./lib/evidence/error-text.js
var error_text = __webpack_require__(78239);
// EXTERNAL MODULE: ./lib/evidence/manifest.js
var manifest = __webpack_require__(2676);
// EXTERNAL MODULE: ./lib/evidence/read-bundle.js + 1 modules
var read_bundle = __webpack_require__(19596);
// EXTERNAL MODULE: ./lib/evidence/reports.js
var reports = __webpack_require__(59046);
// EXTERNAL MODULE: ./lib/evidence/checkpoint-period.js
var checkpoint_period = __webpack_require__(3185);
;// CONCATENATED MODULE: ./lib/evidence/time-warnings.js

const longestGapMs = 2 * checkpoint_period/* checkpointPeriodMs */.E;
const backwardsMs = 1000;
const mostTold = 3;
function timeWatch() {
    let previousMs = -1;
    const gaps = newTally();
    const returns = newTally();
    return {
        onEvent(seq, createdAtMs) {
            const forwardMs = previousMs === -1 ? 0 : createdAtMs - previousMs;
            previousMs = createdAtMs;
            if (forwardMs > longestGapMs)
                add(gaps, `nothing was recorded for ${seconds(forwardMs)} before event ${seq}`);
            else if (forwardMs < -backwardsMs)
                add(returns, `the clock goes back by ${seconds(-forwardMs)} at event ${seq}`);
        },
        warnings(sealed) {
            return [...(sealed ? told(gaps, gapWords) : []), ...told(returns, returnWords)];
        },
    };
}
const gapWords = `a checkpoint is written every ${seconds(checkpoint_period/* checkpointPeriodMs */.E)}: the machine slept or stood still, or something was cut out`;
const returnWords = 'it was set, or the events are not of one run';
function newTally() {
    return { told: [], count: 0 };
}
function add(tally, sentence) {
    tally.count += 1;
    if (tally.told.length < mostTold)
        tally.told.push(sentence);
}
function told(tally, meaning) {
    const sentences = tally.told.map((sentence) => `${sentence} (${meaning})`);
    return tally.count > tally.told.length ? [...sentences, `and ${tally.count - tally.told.length} more such times`] : sentences;
}
function seconds(ms) {
    return `${Math.round(ms / 100) / 10} s`;
}

// EXTERNAL MODULE: ./lib/evidence/verify-chain.js + 2 modules
var verify_chain = __webpack_require__(81507);
;// CONCATENATED MODULE: ./lib/evidence/verify-files.js



function verifyFiles(source, sealed, eventsSha256, found) {
    found.faults.push(...source.strays);
    const hashes = new Map();
    for (const name of source.names) {
        if (isLeftover(name))
            found.gaps.push(`${name} is left over: the guard ended before it had finished`);
        else if (name !== bundle_files/* manifestFile */.YE && name !== bundle_files/* signatureFile */.dT)
            hashes.set(name, name === bundle_files/* eventsFile */.kQ ? eventsSha256 : hashOf(source, name, found));
    }
    const hasManifest = source.names.includes(bundle_files/* manifestFile */.YE);
    if (!hasManifest)
        found.gaps.push(`there is no ${bundle_files/* manifestFile */.YE}: the bundle was not finished`);
    if (sealed !== null)
        compareWithSeal(sealed, hashes, hasManifest, found);
    return { hashes, hasManifest };
}
function isLeftover(name) {
    return bundle_files/* journalLeftovers */.IX.some((leftover) => leftover === name) || name.endsWith(bundle_files/* unfinishedEnding */.fu);
}
const pieceBytes = 1024 * 1024;
function hashOf(source, name, found) {
    try {
        const file = source.open(name, name === bundle_files/* databaseFile */.G3 ? bundle_files/* largestFileBytes */.ag : bundle_files/* largestTextFileBytes */.VM);
        try {
            const hash = (0,external_node_crypto_.createHash)('sha256');
            const piece = Buffer.allocUnsafe(Math.min(pieceBytes, file.sizeBytes));
            for (let got = file.fill(piece); got > 0; got = file.fill(piece))
                hash.update(piece.subarray(0, got));
            return hash.digest('hex');
        }
        finally {
            file.close();
        }
    }
    catch (error) {
        found.faults.push(`${name} cannot be read: ${(0,error_text/* errorText */.k)(error)}`);
        return '';
    }
}
function compareWithSeal(sealed, hashes, hasManifest, found) {
    const expected = new Map(Object.entries(sealed.files));
    const withheld = new Map(sealed.withheld.map(({ file, why }) => [file, why]));
    for (const [name, hash] of expected) {
        const actual = hashes.get(name);
        if (actual === undefined && withheld.has(name)) {
            found.notes.push(`${name} was left out on purpose: ${withheld.get(name)}`);
            hashes.set(name, hash);
        }
        else if (actual === undefined)
            found.faults.push(`${name} is missing`);
        else if (actual !== hash)
            found.faults.push(`${name} was changed: its SHA-256 is not the one in run_sealed`);
    }
    for (const name of bundle_files/* filesAfterSeal */.ne) {
        if (!hashes.has(name))
            (hasManifest ? found.faults : found.gaps).push(`${name} is missing`);
    }
    const known = new Set([...expected.keys(), ...bundle_files/* filesAfterSeal */.ne]);
    for (const name of hashes.keys())
        if (!known.has(name))
            found.faults.push(`${name} does not belong to this bundle`);
}

;// CONCATENATED MODULE: ./lib/evidence/verify.js











async function verifyBundle(path, also = []) {
    const source = await (0,bundle_source/* openBundle */.h)(path);
    const found = { faults: [], gaps: [], warnings: [], notes: [] };
    const log = await readLog(source, also);
    const { chain } = log;
    if (chain.firstBad === null)
        await verifyRest(source, log, also, found);
    else
        found.faults.push(`${bundle_files/* eventsFile */.kQ}, line ${chain.firstBad.line}: ${chain.firstBad.why}`);
    const { faults, gaps, warnings, notes } = found;
    return {
        verdict: faults.length > 0 ? 'INVALID' : gaps.length > 0 ? 'INCOMPLETE' : 'VALID',
        events: chain.head.seq,
        head: chain.head.hash,
        firstBad: chain.firstBad,
        problems: [...faults, ...gaps],
        warnings,
        notes,
        explained: chain.firstBad === null ? explainability(chain.resultEvents) : null,
    };
}
async function readLog(source, also) {
    const file = (0,read_bundle/* openEventsFile */.si)(source);
    const database = source.names.includes(bundle_files/* databaseFile */.G3) ? new (await Promise.all(/* import() */[__webpack_require__.e(4918), __webpack_require__.e(4984)]).then(__webpack_require__.bind(__webpack_require__, 16821))).DatabaseCheck(source) : null;
    const fileHash = (0,external_node_crypto_.createHash)('sha256');
    const times = timeWatch();
    const asked = new Set(also.flatMap(({ seqs }) => seqs));
    const hashes = new Map();
    const chain = (0,verify_chain/* checkChain */.u)(file, {
        onEvent(seq, hash, createdAtMs) {
            times.onEvent(seq, createdAtMs);
            if (asked.has(seq))
                hashes.set(seq, hash);
        },
        onLines(lines) {
            fileHash.update(lines.bytes);
            database?.compare(lines);
        },
    });
    const sealed = chain.resultEvents.at(-1)?.event.event_type === 'run_sealed';
    const databaseProblem = database?.finish(chain.head.seq, sealed) ?? null;
    return { chain, sha256: fileHash.digest('hex'), sealed, databaseProblem, warnings: times.warnings(sealed), hashes };
}
async function verifyRest(source, log, also, found) {
    const { head, resultEvents: events } = log.chain;
    const started = events[0]?.event;
    const last = events.at(-1);
    if (started?.event_type !== 'run_started' || last === undefined)
        return;
    const seal = last.event.event_type === 'run_sealed' ? last.event.payload : null;
    if (seal === null)
        found.gaps.push('there is no run_sealed at the end: the guard was killed, or its evidence has a gap, or the end was cut off');
    found.warnings.push(...log.warnings);
    const files = verifyFiles(source, seal, log.sha256, found);
    verifyManifest(source, events, files, found);
    await verifyResult(source, events, files, found);
    if (log.databaseProblem !== null)
        found.faults.push(`${bundle_files/* databaseFile */.G3}: ${log.databaseProblem}`);
    for (const { seqs, check } of also) {
        const hashes = new Map([...log.hashes].filter(([seq]) => seqs.includes(seq)));
        check({ source, started, events, last, sealed: log.sealed, head, hashes }, found);
    }
}
function verifyManifest(source, events, files, found) {
    const [first, last] = [events[0], events.at(-1)];
    if (!files.hasManifest || first === undefined || last === undefined)
        return;
    compareText(source, bundle_files/* manifestFile */.YE, () => (0,manifest/* manifestText */.$)(first, last, files.hashes), 'the events and the other files', found);
}
async function verifyResult(source, events, files, found) {
    if (!files.hashes.has(bundle_files/* resultFile */.Cp))
        return;
    const { resultOf } = await (0,reports/* loadReports */.y)();
    compareText(source, bundle_files/* resultFile */.Cp, () => (0,reports/* resultText */.D)(resultOf(events)), 'the events', found);
}
function compareText(source, name, expected, from, found) {
    try {
        const bytes = source.read(name, bundle_files/* largestTextFileBytes */.VM);
        if (!bytes.equals(Buffer.from(expected())))
            found.faults.push(`${name} is not what follows from ${from}`);
    }
    catch (error) {
        found.faults.push(`${name} cannot be compared with ${from}: ${(0,error_text/* errorText */.k)(error)}`);
    }
}


/***/ })

};
