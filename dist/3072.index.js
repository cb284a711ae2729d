export const id = 3072;
export const ids = [3072];
export const modules = {

/***/ 33671:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Mj: () => (/* binding */ mostAttachments),
/* harmony export */   TS: () => (/* binding */ mayBeAttached),
/* harmony export */   pO: () => (/* binding */ largestAttachmentBytes),
/* harmony export */   z2: () => (/* binding */ attachmentProblem)
/* harmony export */ });
/* harmony import */ var _bundle_files_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2667);

const largestAttachmentBytes = 16 * 1024 * 1024;
const mostAttachments = 200;
const takenNames = new Set([
    ...[_bundle_files_js__WEBPACK_IMPORTED_MODULE_0__/* .eventsFile */ .kQ, _bundle_files_js__WEBPACK_IMPORTED_MODULE_0__/* .databaseFile */ .G3, _bundle_files_js__WEBPACK_IMPORTED_MODULE_0__/* .resultFile */ .Cp, _bundle_files_js__WEBPACK_IMPORTED_MODULE_0__/* .manifestFile */ .YE, _bundle_files_js__WEBPACK_IMPORTED_MODULE_0__/* .policyFile */ .Xd, ..._bundle_files_js__WEBPACK_IMPORTED_MODULE_0__/* .journalLeftovers */ .IX],
    ...['manifest.dsse.json', 'summary.md', 'junit.xml', 'report.html', 'metrics.prom'],
]);
function attachmentProblem(name, sizeBytes, attached) {
    if (!mayBeAttached(name))
        return 'a bundle cannot hold a file of that name';
    if (sizeBytes > largestAttachmentBytes)
        return `it has ${sizeBytes} bytes, more than ${largestAttachmentBytes}`;
    if (!attached.has(name) && attached.size >= mostAttachments)
        return `there are ${mostAttachments} attachments already`;
    return null;
}
function mayBeAttached(name) {
    const lowerCase = name.toLowerCase();
    return (0,_bundle_files_js__WEBPACK_IMPORTED_MODULE_0__/* .isBundleFileName */ .Ge)(name) && !takenNames.has(lowerCase) && !lowerCase.endsWith(_bundle_files_js__WEBPACK_IMPORTED_MODULE_0__/* .unfinishedEnding */ .fu);
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


const ROUNDS_MAX = 3;
const PIECE_CHARS = 64 * 1024;
const OVERLAP_CHARS = 16 * 1024;
const RULES = '@secretlint/secretlint-rule-';
const OPTIONS = { [`${RULES}aws`]: { enableIDScanRule: true } };
const SWITCHED_OFF = `${RULES}filter-comments`;
const ANY_NAME = '.npmrc';
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
function isRedacted(found) {
    return /^\[REDACTED:[\w:-]{1,100}\](?:["'\s]|$)|:\/\/[^\s:@/]*:\[REDACTED:[\w:-]{1,100}\]@/.test(found);
}

;// CONCATENATED MODULE: ./lib/evidence/last-look.js



const longestDoubtfulChars = 4 * 1024 * 1024;
const longestWhyChars = 300;
class LastLook {
    #withheld = [];
    #doubtful = '';
    get withheld() {
        return this.#withheld;
    }
    noteEvent({ event }, line) {
        if (event.event_type === 'sample' || this.#doubtful.length > longestDoubtfulChars)
            return;
        if (mayHoldSecret(line))
            this.#doubtful += `${line}\n`;
    }
    async judgeEvents(reports) {
        const findings = await scanForSecrets(bundle_files/* eventsFile */.kQ, this.#doubtful);
        if (findings.length === 0)
            return;
        const found = findings.map((finding) => (finding.kind === 'secret' ? finding.rule : finding.why));
        const why = `secretlint finds ${[...new Set(found)].join(', ')}`.slice(0, longestWhyChars);
        for (const file of [bundle_files/* eventsFile */.kQ, bundle_files/* databaseFile */.G3, bundle_files/* resultFile */.Cp, ...reports])
            this.#withheld.push({ file, why });
    }
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


const mostCharsOfFault = 5000;
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
function chainedAgain(head, { event: { seq: _, ...rest } }) {
    const event = { ...rest, seq: head.seq + 1 };
    return { event, prevHash: head.hash, hash: (0,_chain_js__WEBPACK_IMPORTED_MODULE_0__/* .hashEvent */ .dT)(head.hash, (0,_event_json_js__WEBPACK_IMPORTED_MODULE_1__/* .canonicalEvent */ .vS)(event)) };
}
function asReadBack({ hash, event }) {
    return { hash, event: JSON.parse((0,_event_json_js__WEBPACK_IMPORTED_MODULE_1__/* .canonicalEvent */ .vS)(event)) };
}
function degradation(what, error) {
    const payload = { what: what.slice(0, mostCharsOfFault), error: error.slice(0, mostCharsOfFault) };
    return { ...systemEvent(Date.now()), event_type: 'evidence_degraded', outcome: 'incomplete', payload };
}
function checkpoint(everyMs) {
    return { ...systemEvent(Date.now()), event_type: 'checkpoint', payload: { every_ms: everyMs } };
}
function recovery(by, events) {
    return { ...systemEvent(Date.now()), event_type: 'run_recovered', outcome: 'incomplete', payload: { by, events } };
}
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


const pieceChars = 1024 * 1024;
class StagedFile {
    #fd;
    #hash = (0,external_node_crypto_.createHash)('sha256');
    #lines = '';
    #closed = false;
    constructor(path) {
        (0,external_node_fs_.rmSync)(path, { force: true });
        this.#fd = (0,external_node_fs_.openSync)(path, 'wx', 0o644);
    }
    add(content) {
        const bytes = typeof content === 'string' ? Buffer.from(content) : content;
        this.#hash.update(bytes);
        for (let at = 0; at < bytes.length;)
            at += (0,external_node_fs_.writeSync)(this.#fd, bytes, at);
    }
    addLine(line) {
        this.#lines += `${line}\n`;
        if (this.#lines.length >= pieceChars)
            this.#flush();
    }
    finish() {
        this.#flush();
        this.close();
        return this.#hash.digest('hex');
    }
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
const pieceBytes = 1024 * 1024;
class StagedFiles {
    #folder;
    #hashes = new Map();
    #begun = new Map();
    constructor(folder) {
        this.#folder = folder;
    }
    get hashes() {
        return this.#hashes;
    }
    add(name, content) {
        this.begin(name).add(content);
        this.finish(name);
    }
    begin(name) {
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
    addWritten(name, write) {
        const path = this.#unfinished(name);
        this.#begun.set(name, null);
        (0,external_node_fs_.rmSync)(path, { force: true });
        write(path);
        this.#hashes.set(name, sha256OfFile(path));
    }
    async commit() {
        const names = [...this.#hashes.keys()];
        await Promise.all(names.map((name) => syncPath(this.#unfinished(name), 'r+')));
        for (const name of names)
            (0,external_node_fs_.renameSync)(this.#unfinished(name), (0,external_node_path_.join)(this.#folder, name));
        if (process.platform !== 'win32')
            await syncPath(this.#folder, 'r');
    }
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
