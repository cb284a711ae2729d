export const id = 3072;
export const ids = [3072];
export const modules = {

/***/ 33671:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Mj: () => (/* binding */ mostAttachments),
/* harmony export */   TS: () => (/* binding */ mayBeAttached),
/* harmony export */   af: () => (/* binding */ placeFile),
/* harmony export */   pO: () => (/* binding */ largestAttachmentBytes),
/* harmony export */   z2: () => (/* binding */ attachmentProblem)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _bundle_files_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2667);



/** Ten times the longest file that is attached, output.log; what waits for the seal is held in memory. */
const largestAttachmentBytes = 16 * 1024 * 1024;
/** Two files each for a hundred diagnoses. A bundle with more is one that something ran away with. */
const mostAttachments = 200;
/** What the bundle itself writes, or will: an attachment of that name would be lost in it, or take its place. */
const takenNames = new Set([
    ...[_bundle_files_js__WEBPACK_IMPORTED_MODULE_2__/* .eventsFile */ .kQ, _bundle_files_js__WEBPACK_IMPORTED_MODULE_2__/* .databaseFile */ .G3, _bundle_files_js__WEBPACK_IMPORTED_MODULE_2__/* .resultFile */ .Cp, _bundle_files_js__WEBPACK_IMPORTED_MODULE_2__/* .manifestFile */ .YE, _bundle_files_js__WEBPACK_IMPORTED_MODULE_2__/* .policyFile */ .Xd, ..._bundle_files_js__WEBPACK_IMPORTED_MODULE_2__/* .journalLeftovers */ .IX],
    ...['manifest.dsse.json', 'summary.md', 'junit.xml', 'report.html', 'metrics.prom'],
]);
/** What keeps `content` from being a file of the bundle beside those `attached` before, in words; null when nothing does. */
function attachmentProblem(name, sizeBytes, attached) {
    if (!mayBeAttached(name))
        return 'a bundle cannot hold a file of that name';
    if (sizeBytes > largestAttachmentBytes)
        return `it has ${sizeBytes} bytes, more than ${largestAttachmentBytes}`;
    if (!attached.has(name) && attached.size >= mostAttachments)
        return `there are ${mostAttachments} attachments already`;
    return null;
}
/** Whether it is a safe file name and none of the bundle's own. Some file systems do not tell a from A. */
function mayBeAttached(name) {
    const lowerCase = name.toLowerCase();
    return (0,_bundle_files_js__WEBPACK_IMPORTED_MODULE_2__/* .isBundleFileName */ .Ge)(name) && !takenNames.has(lowerCase) && !lowerCase.endsWith(_bundle_files_js__WEBPACK_IMPORTED_MODULE_2__/* .unfinishedEnding */ .fu);
}
/** Puts a file into the folder, whole or not at all. It is not yet safe from a power cut. Throws what the disk throws. */
function placeFile(folder, name, content) {
    const unfinished = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, name + _bundle_files_js__WEBPACK_IMPORTED_MODULE_2__/* .unfinishedEnding */ .fu);
    // A link that someone left there must not lead the content elsewhere.
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(unfinished, { force: true });
    const fd = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(unfinished, 'wx', 0o644);
    try {
        const bytes = typeof content === 'string' ? Buffer.from(content) : content;
        for (let at = 0; at < bytes.length;)
            at += (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeSync)(fd, bytes, at);
    }
    catch (error) {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(unfinished, { force: true });
        throw error;
    }
    finally {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(fd);
    }
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.renameSync)(unfinished, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, name));
}


/***/ }),

/***/ 25314:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  M: () => (/* binding */ writeBundle)
});

// EXTERNAL MODULE: ./lib/report/thin-samples.js
var thin_samples = __webpack_require__(86365);
// EXTERNAL MODULE: ./lib/evidence/bundle-files.js
var bundle_files = __webpack_require__(2667);
// EXTERNAL MODULE: ./lib/evidence/event-json.js
var event_json = __webpack_require__(79152);
// EXTERNAL MODULE: ./lib/redaction/aws-rules.js
var aws_rules = __webpack_require__(38282);
// EXTERNAL MODULE: ./lib/redaction/rule.js
var rule = __webpack_require__(67807);
// EXTERNAL MODULE: ./lib/redaction/rule-search.js + 1 modules
var rule_search = __webpack_require__(23780);
// EXTERNAL MODULE: ./lib/redaction/token-rules.js
var token_rules = __webpack_require__(40270);
// EXTERNAL MODULE: ./lib/redaction/url-password.js
var url_password = __webpack_require__(90640);
;// CONCATENATED MODULE: ./lib/redaction/secret-hints.js





const letters = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ';
/** Wider than the rules of redaction and than those of secretlint: what no hint finds, neither would. */
const hints = [
    (0,rule/* patternRule */.T)('token', [
        ...token_rules/* tokenRules */.N.flatMap(({ begins }) => begins),
        ...Array.from(letters, (letter) => ({ text: `hf_${letter}`, at: 0 })),
        ...Array.from(`${letters}0123456789_`, (char) => ({ text: `SG.${char}`, at: 0 })),
    ], /[\w.-]{20}/),
    (0,rule/* patternRule */.T)('aws-key', [...begins('aws-key'), ...Array.from(`${letters}0123456789`, (char) => `A3T${char}`)], /[A-Z0-9]{20}/),
    (0,rule/* patternRule */.T)('aws-secret', begins('aws-secret'), /[\w"']{0,24}\s*(?::|=>|=)\s*["']?[A-Za-z0-9/+=]{40}/),
    (0,rule/* patternRule */.T)('aws-account', ['ccount', 'CCOUNT'], /ccount[\w"']{0,8}\s*(?::|=>|=)\s*["']?\d{4}-?\d{4}/i),
    (0,rule/* patternRule */.T)('slack-webhook', [{ text: 'hooks.slack.com/', at: 9 }], /hooks\.slack\.com\/\w/),
    (0,rule/* patternRule */.T)('npm-auth', [{ text: '_authToken=', at: 2 }], /_authToken=[^$[]/),
    (0,rule/* patternRule */.T)('private-key', [{ text: 'PRIVATE KEY', at: 3 }], /PRIVATE KEY/),
    (0,rule/* patternRule */.T)('url', url_password/* urlPassword */.D.begins, /\w:\/\/[^\s/[]{0,400}:(?!\[REDACTED:[\w:-]{1,100}\]@|\$|\*)[^\s/@]{1,400}@(?!sha\d)/),
];
const search = (0,rule_search/* createRuleSearch */.J)(hints);
/**
 * Whether it is worth to have secretlint look at a text. It finds only what begins in a way that is known, and every start of the guard
 * would pay for loading it.
 */
function mayHoldSecret(text) {
    const bytes = Buffer.from(text, 'utf8');
    let found = false;
    search.search(bytes, 0, bytes.length, () => {
        found = true;
    });
    return found;
}
function begins(name) {
    return aws_rules/* awsRules */.P.find((rule) => rule.name === name)?.begins ?? [];
}

// EXTERNAL MODULE: ./lib/redaction/match.js
var match = __webpack_require__(9772);
;// CONCATENATED MODULE: ./lib/redaction/secret-scan.js


/** One finding can hide another one behind it; more rounds than these mean that redacting does not help. */
const ROUNDS_MAX = 3;
/** secretlint compares all findings of a text with one another. Pieces overlap by more than the longest secret. */
const PIECE_CHARS = 64 * 1024;
const OVERLAP_CHARS = 16 * 1024;
const RULES = '@secretlint/secretlint-rule-';
const OPTIONS = { [`${RULES}aws`]: { enableIDScanRule: true } };
/**
 * Output that says "secretlint-disable" would not be looked at with the rule for that; and npm's tokens are looked for in files of one
 * name only, which every file is therefore given.
 */
const SWITCHED_OFF = `${RULES}filter-comments`;
const ANY_NAME = '.npmrc';
/** The text with all findings redacted, or why it must be kept back. Never rejects. */
async function cleanOfSecrets(name, text, scan = secretlint) {
    const rules = [];
    let cleaned = text;
    for (let round = 0;; round += 1) {
        const findings = await scanForSecrets(name, cleaned, scan);
        const failed = findings.find((finding) => finding.kind === 'unscanned');
        if (failed !== undefined)
            return { kind: 'withheld', why: failed.why };
        const secrets = findings.filter((finding) => finding.kind === 'secret');
        if (secrets.length === 0)
            return { kind: 'clean', text: cleaned, rules };
        const found = [...new Set(secrets.map(({ rule }) => rule))];
        if (round === ROUNDS_MAX)
            return { kind: 'withheld', why: `secretlint still finds ${found.join(', ')} after ${ROUNDS_MAX} rounds` };
        rules.push(...found.filter((rule) => !rules.includes(rule)));
        cleaned = redactFindings(cleaned, secrets);
    }
}
/** What looks like a secret in a text that is already redacted. Never rejects: a scan that fails is a finding. */
async function scanForSecrets(name, text, scan = secretlint) {
    try {
        return mayHoldSecret(text) ? await scan(name, text) : [];
    }
    catch (error) {
        return [
            { kind: 'unscanned', why: `secretlint could not read ${name}: ${error instanceof Error ? error.message : String(error)}` },
        ];
    }
}
/** The text with every secret that was found replaced; findings that overlap become one. */
function redactFindings(text, findings) {
    const secrets = findings.filter((finding) => finding.kind === 'secret').sort((a, b) => a.start - b.start || b.end - a.end);
    let redacted = '';
    let at = 0;
    for (const { rule, start, end } of secrets) {
        if (start >= at)
            redacted += text.slice(at, start) + (0,match/* labelOf */.W)(`secretlint-${rule}`);
        at = Math.max(at, end);
    }
    return redacted + text.slice(at);
}
async function secretlint(name, text) {
    const [{ lintSource }, preset] = await Promise.all([
        Promise.all(/* import() */[__webpack_require__.e(2830), __webpack_require__.e(198)]).then(__webpack_require__.bind(__webpack_require__, 198)),
        __webpack_require__.e(/* import() */ 1577).then(__webpack_require__.bind(__webpack_require__, 31577)),
    ]);
    // Rule by rule, since none can be left out of the preset.
    const rules = preset.rules.filter(({ meta }) => meta.id !== SWITCHED_OFF);
    const config = { rules: rules.map((rule) => ({ id: rule.meta.id, rule, options: OPTIONS[rule.meta.id] ?? {} })) };
    const findings = new Map();
    for (let from = 0; from === 0 || from + OVERLAP_CHARS < text.length; from += PIECE_CHARS) {
        const content = text.slice(from, from + PIECE_CHARS + OVERLAP_CHARS);
        const source = { content, filePath: name + ANY_NAME, ext: name.slice(name.lastIndexOf('.')), contentType: 'text' };
        const { messages } = await lintSource({ source, options: { config } });
        for (const { ruleId, range } of messages) {
            const [start, end] = [from + range[0], from + range[1]];
            if (isRedacted(text.slice(start, end)))
                continue;
            findings.set(`${start}-${end}`, { kind: 'secret', rule: ruleId.replace(RULES, ''), start, end });
        }
    }
    return [...findings.values()];
}
/** Some rules find the place where a secret stands, whatever stands there: a label is none. */
function isRedacted(found) {
    return /^\[REDACTED:[\w:-]{1,100}\](?:["'\s]|$)|:\/\/[^\s:@/]*:\[REDACTED:[\w:-]{1,100}\]@/.test(found);
}

;// CONCATENATED MODULE: ./lib/evidence/last-look.js



/** Texts of events that look as if they held a secret are few, or all of them do. */
const longestDoubtfulChars = 4 * 1024 * 1024;
const longestWhyChars = 300;
/**
 * The last look at a bundle before it is sealed. Everything in it was redacted when it was recorded; what a second, independent set of rules still finds
 * is redacted too where that is possible, and named otherwise, so that the file is not published. The run's verdict does not depend on it.
 */
class LastLook {
    #withheld = [];
    #doubtful = '';
    get withheld() {
        return this.#withheld;
    }
    /** Remembers the texts of an event that are worth a look. A sample holds only numbers. */
    noteEvent({ event }, line) {
        if (event.event_type === 'sample' || this.#doubtful.length > longestDoubtfulChars)
            return;
        if (mayHoldSecret(line))
            this.#doubtful += `${line}\n`;
    }
    /** What is in the chain cannot be redacted any more, nor what follows from it, such as the `reports`. */
    async judgeEvents(reports) {
        const findings = await scanForSecrets(bundle_files/* eventsFile */.kQ, this.#doubtful);
        if (findings.length === 0)
            return;
        const found = findings.map((finding) => (finding.kind === 'secret' ? finding.rule : finding.why));
        const why = `secretlint finds ${[...new Set(found)].join(', ')}`.slice(0, longestWhyChars);
        for (const file of [bundle_files/* eventsFile */.kQ, bundle_files/* databaseFile */.G3, bundle_files/* resultFile */.Cp, ...reports])
            this.#withheld.push({ file, why });
    }
    /** The file without what was found in it. Its bytes need not be UTF-8. */
    async cleaned(file, bytes) {
        const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
        const result = await cleanOfSecrets(file, text);
        if (result.kind === 'clean')
            return result.rules.length === 0 ? bytes : Buffer.from(result.text, 'latin1');
        this.#withheld.push({ file, why: result.why });
        return bytes;
    }
}

// EXTERNAL MODULE: ./lib/evidence/manifest.js
var evidence_manifest = __webpack_require__(2676);
// EXTERNAL MODULE: ./lib/evidence/public-files.js
var public_files = __webpack_require__(6898);
// EXTERNAL MODULE: ./lib/evidence/reports.js
var evidence_reports = __webpack_require__(59046);
// EXTERNAL MODULE: ./lib/evidence/sign-manifest.js + 1 modules
var sign_manifest = __webpack_require__(93344);
// EXTERNAL MODULE: ./lib/evidence/staged-files.js + 1 modules
var staged_files = __webpack_require__(57615);
;// CONCATENATED MODULE: ./lib/evidence/bundle.js









/**
 * Writes a run's bundle into its folder; all files appear together, the manifest last. Throws what the disk throws, and leaves no half a bundle then.
 * The order is what the hashes ask for: the events, reports of them, `run_sealed` with the reports' hashes, the manifest with everything.
 */
async function writeBundle(contents) {
    const files = new staged_files/* StagedFiles */._(contents.folder);
    try {
        const written = await stage(contents, files);
        await files.commit();
        return written;
    }
    catch (error) {
        files.discard();
        throw error;
    }
}
async function stage({ events, policyJson, reports, attachments, signingKey, seal, exportDatabase }, files) {
    const lastLook = new LastLook();
    if (policyJson !== null)
        files.add(bundle_files/* policyFile */.Xd, policyJson);
    const log = files.begin(bundle_files/* eventsFile */.kQ);
    const reported = (0,thin_samples/* thinning */.ee)();
    const record = ({ line: atHand, ...stored }) => {
        const line = atHand ?? (0,event_json/* eventLine */.V8)(stored);
        log.addLine(line);
        lastLook.noteEvent(stored, line);
        reported.take(stored.event.event_type, stored);
    };
    for (const stored of events)
        record(stored);
    // Before the reports, which show some of them: what is found only now must not stand there either.
    const cleaned = new Map();
    for (const [name, bytes] of attachments)
        cleaned.set(name, await lastLook.cleaned(name, bytes));
    const rendered = await reports.render(reported.kept(), { policyJson, files: (0,public_files/* publicFiles */.p)(cleaned, lastLook.withheld) });
    await lastLook.judgeEvents(rendered.keys());
    for (const [name, text] of rendered)
        files.add(name, text);
    for (const [name, bytes] of cleaned)
        files.add(name, bytes);
    const sealed = seal(Object.fromEntries(files.hashes), lastLook.withheld);
    if (sealed !== null)
        record(sealed);
    files.finish(bundle_files/* eventsFile */.kQ);
    if (exportDatabase !== null)
        files.addWritten(bundle_files/* databaseFile */.G3, exportDatabase);
    const all = reported.kept();
    const result = reports.resultOf(all);
    files.add(bundle_files/* resultFile */.Cp, (0,evidence_reports/* resultText */.D)(result));
    const [first, last] = [all[0], all.at(-1)];
    if (first !== undefined && last !== undefined) {
        const manifest = (0,evidence_manifest/* manifestText */.$)(first, last, files.hashes);
        if (signingKey !== null)
            files.add(bundle_files/* signatureFile */.dT, (0,sign_manifest/* signedManifest */.C)(manifest, signingKey));
        files.add(bundle_files/* manifestFile */.YE, manifest);
    }
    return { result, sealed, withheld: lastLook.withheld };
}


/***/ }),

/***/ 19489:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fn: () => (/* binding */ checkpoint),
/* harmony export */   MO: () => (/* binding */ chainEvent),
/* harmony export */   Nt: () => (/* binding */ degradation),
/* harmony export */   at: () => (/* binding */ recovery),
/* harmony export */   mR: () => (/* binding */ asReadBack),
/* harmony export */   sb: () => (/* binding */ sealing),
/* harmony export */   xu: () => (/* binding */ chainedAgain)
/* harmony export */ });
/* harmony import */ var _chain_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(96056);
/* harmony import */ var _event_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(79152);


/** A path, and a sentence about it: less than the schema allows. */
const mostCharsOfFault = 5000;
/** Gives a draft its place: the one after `head`. */
function chainEvent(head, eventId, runId, draft) {
    const event = {
        seq: head.seq + 1,
        event_id: eventId,
        run_id: runId,
        incident_id: draft.incident_id,
        event_type: draft.event_type,
        actor: draft.actor,
        reason: draft.reason,
        scores: draft.scores,
        action: draft.action,
        outcome: draft.outcome,
        created_at: new Date(draft.created_at_ms).toISOString(),
        schema_version: 1,
        payload: draft.payload,
    };
    return { event, prevHash: head.hash, hash: (0,_chain_js__WEBPACK_IMPORTED_MODULE_0__/* .hashEvent */ .dT)(head.hash, (0,_event_json_js__WEBPACK_IMPORTED_MODULE_1__/* .canonicalEvent */ .vS)(event)) };
}
/** The same event at another place: the one after `head`. */
function chainedAgain(head, { event: { seq: _, ...rest } }) {
    const event = { ...rest, seq: head.seq + 1 };
    return { event, prevHash: head.hash, hash: (0,_chain_js__WEBPACK_IMPORTED_MODULE_0__/* .hashEvent */ .dT)(head.hash, (0,_event_json_js__WEBPACK_IMPORTED_MODULE_1__/* .canonicalEvent */ .vS)(event)) };
}
/** As a reader of the bundle will see it: without broken surrogates and `undefined`, its keys in canonical order. */
function asReadBack({ hash, event }) {
    return { hash, event: JSON.parse((0,_event_json_js__WEBPACK_IMPORTED_MODULE_1__/* .canonicalEvent */ .vS)(event)) };
}
/** Says in the evidence itself that it has a gap. */
function degradation(what, error) {
    const payload = { what: what.slice(0, mostCharsOfFault), error: error.slice(0, mostCharsOfFault) };
    return { ...systemEvent(Date.now()), event_type: 'evidence_degraded', outcome: 'incomplete', payload };
}
/** Shows that the journal was kept up to now, whether or not anything happened. */
function checkpoint(everyMs) {
    return { ...systemEvent(Date.now()), event_type: 'checkpoint', payload: { every_ms: everyMs } };
}
/** Says that a guard which was killed did not write this bundle, `events` of its journal into it, but `by` did. */
function recovery(by, events) {
    return { ...systemEvent(Date.now()), event_type: 'run_recovered', outcome: 'incomplete', payload: { by, events } };
}
/** The last event of a complete run, with the SHA-256 of its files by name. */
function sealing(files, withheld) {
    return { ...systemEvent(Date.now()), event_type: 'run_sealed', payload: { files, withheld } };
}
function systemEvent(nowMs) {
    return { incident_id: null, actor: 'system', reason: '', scores: {}, action: '', outcome: '', created_at_ms: nowMs };
}


/***/ }),

/***/ 2676:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ manifestText)
/* harmony export */ });
/**
 * manifest.json of a bundle. All of it follows from the events and from the files' bytes, so a verifier writes it again and compares.
 * `files` maps each file but the manifest itself to its SHA-256.
 */
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

/***/ 6898:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ publicFiles)
/* harmony export */ });
/** The files that may be shown to everyone. */
function publicFiles(files, withheld) {
    const kept = new Set(withheld.map(({ file }) => file));
    return new Map([...files].filter(([name]) => !kept.has(name)));
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
/** What is signed: the payload with its type and the lengths of both (DSSE's pre-authentication encoding). */
function signedBytes(payload) {
    return Buffer.concat([Buffer.from(`DSSEv1 ${payloadType.length} ${payloadType} ${payload.length} `), payload]);
}
/** The envelope as it stands in a bundle. */
function envelopeText({ payload, keyId, signature }) {
    const signatures = [{ keyid: keyId, sig: signature.toString('base64') }];
    return `${JSON.stringify({ payloadType, payload: payload.toString('base64'), signatures }, null, 2)}\n`;
}
/** Reads what envelopeText writes, byte for byte; null for everything else, so that no byte of the file can be changed unseen. */
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






/**
 * manifest.dsse.json: an in-toto statement about a bundle, signed. Its subjects are manifest.json and every file that it names; its predicate is what
 * manifest.json holds. Ed25519 has no randomness, so the same manifest and key give the same bytes.
 * @param manifest the text of manifest.json
 * @param keyPem an unencrypted Ed25519 private key in PEM
 */
function signedManifest(manifest, keyPem) {
    const key = (0,external_node_crypto_.createPrivateKey)(keyPem);
    const payload = Buffer.from(statementText(manifest));
    return envelopeText({ payload, keyId: (0,signing_key/* keyIdOf */.yg)((0,external_node_crypto_.createPublicKey)(key)), signature: (0,external_node_crypto_.sign)(null, signedBytes(payload), key) });
}
/** Says whether `envelope` is the signature of exactly this manifest and, when a key is given, one by that key. Never throws. */
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
/** The in-toto Statement v1, as canonical JSON. */
function statementText(manifest) {
    const predicate = JSON.parse(manifest);
    const files = Object.entries({ [bundle_files/* manifestFile */.YE]: (0,chain/* sha256Hex */.fg)(manifest), ...predicate.files });
    return (0,jcs/* canonicalJson */.dj)({
        _type: 'https://in-toto.io/Statement/v1',
        subject: files.map(([name, sha256]) => ({ name, digest: { sha256 } })),
        // A name for what the predicate means (docs/evidence.md), not an address to fetch.
        predicateType: 'https://flowforge.dev/guard/evidence/v1',
        predicate,
    });
}
/** A manifest that is none has no statement, and no signature fits it. */
function statementOf(manifest) {
    try {
        return Buffer.from(statementText(manifest.toString('utf8')));
    }
    catch {
        return Buffer.alloc(0);
    }
}
/** Enough of a key's id to compare by eye; what stands in an envelope may be anything. */
function shown(keyId) {
    return JSON.stringify(keyId.slice(0, 16));
}
function bad(why) {
    return { kind: 'bad', why };
}


/***/ }),

/***/ 57615:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  _: () => (/* binding */ StagedFiles)
});

// UNUSED EXPORTS: sha256OfFile

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
// EXTERNAL MODULE: ./lib/evidence/bundle-files.js
var bundle_files = __webpack_require__(2667);
;// CONCATENATED MODULE: ./lib/evidence/staged-file.js


/** Lines are written in pieces of this size: one system call a line would cost more than the hashing. */
const pieceChars = 1024 * 1024;
/** A file that is being written, and hashed on the way. Every method throws what the disk throws. */
class StagedFile {
    #fd;
    #hash = (0,external_node_crypto_.createHash)('sha256');
    #lines = '';
    #closed = false;
    constructor(path) {
        // A link that someone left there must not lead the text elsewhere.
        (0,external_node_fs_.rmSync)(path, { force: true });
        this.#fd = (0,external_node_fs_.openSync)(path, 'wx', 0o644);
    }
    add(content) {
        const bytes = typeof content === 'string' ? Buffer.from(content) : content;
        this.#hash.update(bytes);
        for (let at = 0; at < bytes.length;)
            at += (0,external_node_fs_.writeSync)(this.#fd, bytes, at);
    }
    /** Adds a line, which does not hold its newline. */
    addLine(line) {
        this.#lines += `${line}\n`;
        if (this.#lines.length >= pieceChars)
            this.#flush();
    }
    /** Ends the file and gives its SHA-256. */
    finish() {
        this.#flush();
        this.close();
        return this.#hash.digest('hex');
    }
    /** Ends the file as it is. */
    close() {
        if (this.#closed)
            return;
        this.#closed = true;
        (0,external_node_fs_.closeSync)(this.#fd);
    }
    #flush() {
        this.add(this.#lines);
        this.#lines = '';
    }
}

;// CONCATENATED MODULE: ./lib/evidence/staged-files.js






const syncToDisk = (0,external_node_util_.promisify)(external_node_fs_.fsync);
/** Files are hashed in pieces of this size. */
const pieceBytes = 1024 * 1024;
/** Files that appear in a folder together: each is written beside its place, and none takes it before all are on disk. */
class StagedFiles {
    #folder;
    #hashes = new Map();
    #begun = new Map();
    constructor(folder) {
        this.#folder = folder;
    }
    /** SHA-256 by name, of every file staged so far, in the order in which they were finished. */
    get hashes() {
        return this.#hashes;
    }
    add(name, content) {
        this.begin(name).add(content);
        this.finish(name);
    }
    /** Begins a file that others may be added beside before it is finished. */
    begin(name) {
        // Noted first: what cannot even be opened may be there all the same.
        this.#begun.set(name, null);
        const file = new StagedFile(this.#unfinished(name));
        this.#begun.set(name, file);
        return file;
    }
    finish(name) {
        const file = this.#begun.get(name);
        if (file === undefined || file === null)
            throw new Error(`${name} was not begun`);
        this.#hashes.set(name, file.finish());
    }
    /** Adds a file that `write` makes at the path it is given. */
    addWritten(name, write) {
        const path = this.#unfinished(name);
        this.#begun.set(name, null);
        (0,external_node_fs_.rmSync)(path, { force: true });
        write(path);
        this.#hashes.set(name, sha256OfFile(path));
    }
    /** Brings every file to disk, then to its place, in the order in which they were finished. */
    async commit() {
        const names = [...this.#hashes.keys()];
        await Promise.all(names.map((name) => syncPath(this.#unfinished(name), 'r+')));
        for (const name of names)
            (0,external_node_fs_.renameSync)(this.#unfinished(name), (0,external_node_path_.join)(this.#folder, name));
        // Windows has no way to sync a folder.
        if (process.platform !== 'win32')
            await syncPath(this.#folder, 'r');
    }
    /** Removes what was staged and never took its place. */
    discard() {
        for (const [name, file] of this.#begun) {
            file?.close();
            (0,external_node_fs_.rmSync)(this.#unfinished(name), { force: true });
        }
    }
    #unfinished(name) {
        return (0,external_node_path_.join)(this.#folder, name + bundle_files/* unfinishedEnding */.fu);
    }
}
/** The SHA-256 of a file's bytes, in hex. */
function sha256OfFile(path) {
    const hash = (0,external_node_crypto_.createHash)('sha256');
    const fd = (0,external_node_fs_.openSync)(path, 'r');
    try {
        const piece = Buffer.allocUnsafe(pieceBytes);
        for (let length = (0,external_node_fs_.readSync)(fd, piece); length > 0; length = (0,external_node_fs_.readSync)(fd, piece))
            hash.update(piece.subarray(0, length));
    }
    finally {
        (0,external_node_fs_.closeSync)(fd);
    }
    return hash.digest('hex');
}
async function syncPath(path, flags) {
    const fd = (0,external_node_fs_.openSync)(path, flags);
    try {
        await syncToDisk(fd);
    }
    finally {
        (0,external_node_fs_.closeSync)(fd);
    }
}


/***/ })

};
