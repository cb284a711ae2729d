export const id = 2360;
export const ids = [2360];
export const modules = {

/***/ 96056:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P4: () => (/* binding */ isSha256Hex),
/* harmony export */   aU: () => (/* binding */ firstPrevHash),
/* harmony export */   d1: () => (/* binding */ emptyChain),
/* harmony export */   dT: () => (/* binding */ hashEvent),
/* harmony export */   fg: () => (/* binding */ sha256Hex),
/* harmony export */   zr: () => (/* binding */ hashPrefix)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);

/** Stands where the hash of a previous event would, before the first one. */
const firstPrevHash = '0'.repeat(64);
const emptyChain = { seq: 0, hash: firstPrevHash };
/** What every hashed text begins with: the version of what is hashed. */
const hashPrefix = 'ffg.event.v1\n';
/**
 * The hash of an event, 64 hex digits: it covers the event and, through `prevHash`, everything before it.
 * `canonicalEventJson` is the RFC 8785 form of the envelope without prev_hash and hash.
 */
function hashEvent(prevHash, canonicalEventJson) {
    return sha256Hex(`${hashPrefix}${prevHash}\n${canonicalEventJson}`);
}
function sha256Hex(data) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.hash)('sha256', data, 'hex');
}
function isSha256Hex(text) {
    return typeof text === 'string' && /^[0-9a-f]{64}$/.test(text);
}


/***/ }),

/***/ 78239:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ errorText)
/* harmony export */ });
/** What went wrong, on one line, with the code of the system or of SQLite when the message does not hold it. */
function errorText(error) {
    if (!(error instanceof Error))
        return oneLine(String(error));
    const code = 'code' in error && typeof error.code === 'string' ? error.code : '';
    return oneLine(code === '' || error.message.includes(code) ? error.message : `${error.message}, ${code}`);
}
/** Enough for a message and a path; what comes from elsewhere is not trusted to be short. */
const longestChars = 500;
function oneLine(text) {
    return text.replace(/\s+/g, ' ').slice(0, longestChars);
}


/***/ }),

/***/ 62237:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F$: () => (/* binding */ newRunId),
/* harmony export */   Pk: () => (/* binding */ isRunId),
/* harmony export */   WR: () => (/* binding */ newEventId)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);

/** A UUIDv7 (RFC 9562, 5.7): 48 bits of `utcMs`, then 74 random bits. */
function newEventId(utcMs) {
    const bytes = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(16);
    bytes.writeUIntBE(Math.max(0, Math.trunc(utcMs)) % 2 ** 48, 0, 6);
    bytes.writeUInt8((bytes.readUInt8(6) & 0x0f) | 0x70, 6);
    bytes.writeUInt8((bytes.readUInt8(8) & 0x3f) | 0x80, 8);
    const hex = bytes.toString('hex');
    return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`;
}
/** A run id that sorts by time and that people can read, such as `20261121T094512Z-3f9a1c02`. It is a safe file name. */
function newRunId(utcMs) {
    const instant = new Date(utcMs).toISOString().replace(/[-:]/g, '').replace(/\.\d+/, '');
    return `${instant}-${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(4).toString('hex')}`;
}
/** What may name a run's folder: nothing that leads out of the evidence folder. */
function isRunId(text) {
    return /^[A-Za-z0-9][A-Za-z0-9._-]{0,127}$/.test(text);
}


/***/ }),

/***/ 85501:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ml: () => (/* binding */ canonicalString),
/* harmony export */   dj: () => (/* binding */ canonicalJson)
/* harmony export */ });
/* unused harmony exports CanonicalJsonError, deepestNesting */
/** The value cannot be written as canonical JSON. */
class CanonicalJsonError extends Error {
    code = 'NOT_CANONICAL_JSON';
    name = 'CanonicalJsonError';
}
/** Deeper nesting is no evidence but an attack on the stack. */
const deepestNesting = 100;
/**
 * Canonical JSON, RFC 8785: keys in UTF-16 order, numbers as ECMAScript prints them, no white space.
 * Two things differ from the RFC, where it would refuse: a lone surrogate in a text becomes U+FFFD, as SQLite stores it, and an `undefined`
 * member is left out. Throws CanonicalJsonError for what JSON cannot hold: NaN, BigInt, functions, cycles, keys with a lone surrogate.
 */
function canonicalJson(value) {
    return write(value, 0);
}
/** A string as canonical JSON. */
function canonicalString(text) {
    return JSON.stringify(text.toWellFormed());
}
function write(value, depth) {
    switch (typeof value) {
        case 'string':
            return canonicalString(value);
        case 'number':
            if (!Number.isFinite(value))
                throw new CanonicalJsonError(`${value} is not a JSON number`);
            return JSON.stringify(value);
        case 'boolean':
            return value ? 'true' : 'false';
        case 'object':
            if (value === null)
                return 'null';
            if (depth === deepestNesting)
                throw new CanonicalJsonError(`nested deeper than ${deepestNesting} levels`);
            return Array.isArray(value) ? writeArray(value, depth + 1) : writeObject(value, depth + 1);
        default:
            throw new CanonicalJsonError(`a ${typeof value} is not a JSON value`);
    }
}
function writeArray(items, depth) {
    let text = '[';
    for (let i = 0; i < items.length; i += 1) {
        if (i > 0)
            text += ',';
        text += write(items[i], depth);
    }
    return `${text}]`;
}
function writeObject(object, depth) {
    const members = object;
    let text = '{';
    for (const key of sortedKeys(members)) {
        const value = members[key];
        if (value === undefined)
            continue;
        if (text.length > 1)
            text += ',';
        text += `${JSON.stringify(key)}:${write(value, depth)}`;
    }
    return `${text}}`;
}
function sortedKeys(object) {
    const keys = Object.keys(object);
    let sorted = true;
    for (let i = 0; i < keys.length; i += 1) {
        const key = keys[i] ?? '';
        // Replaced, two such keys could become the same one.
        if (!key.isWellFormed())
            throw new CanonicalJsonError(`the key ${JSON.stringify(key)} holds half a surrogate pair`);
        // Comparing strings with < compares UTF-16 code units, which is the order that RFC 8785 asks for.
        if (i > 0 && key < (keys[i - 1] ?? ''))
            sorted = false;
    }
    // What was read from canonical JSON is in order already; sort() without a comparison also goes by UTF-16 code units.
    return sorted ? keys : keys.sort();
}


/***/ }),

/***/ 59046:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ resultText),
/* harmony export */   y: () => (/* binding */ loadReports)
/* harmony export */ });
/** Loads the code of the reports, in one piece. Kept out of every static import: the JUnit builder alone costs as much as starting Node. */
const loadReports = () => Promise.all(/* import() */[__webpack_require__.e(7888), __webpack_require__.e(4243)]).then(__webpack_require__.bind(__webpack_require__, 64243));
/** result.json as it stands in a bundle. */
function resultText(result) {
    return `${JSON.stringify(result, null, 2)}\n`;
}


/***/ }),

/***/ 60716:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P2: () => (/* binding */ PublicKeyError),
/* harmony export */   RR: () => (/* binding */ readPublicKey),
/* harmony export */   jy: () => (/* binding */ readSigningKey),
/* harmony export */   yW: () => (/* binding */ signingKeyName),
/* harmony export */   yg: () => (/* binding */ keyIdOf)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var _chain_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(96056);



/** The setting of the environment that holds the key, or the path of its file. */
const signingKeyName = 'FLOWFORGE_SIGNING_KEY';
/**
 * Reads the key that bundles are signed with: an Ed25519 private key in PEM, or the path of a file that holds one.
 * Never throws, and no part of what was given stands in `problem`: it may be the key itself, misspelt.
 */
function readSigningKey(given) {
    if (given === undefined || given.trim() === '')
        return { kind: 'none' };
    try {
        const pem = pemOf(given);
        const { asymmetricKeyType } = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createPrivateKey)(pem);
        if (asymmetricKeyType !== 'ed25519')
            return bad(`it is a key of type ${asymmetricKeyType}`);
        return { kind: 'key', pem };
    }
    catch (error) {
        return bad(codeOf(error));
    }
}
/** A public key cannot be used. The message says which and what to do. */
class PublicKeyError extends Error {
    code = 'BAD_PUBLIC_KEY';
    name = 'PublicKeyError';
}
/** Reads the key that signatures are checked with: an Ed25519 public key in PEM, or the path of a file that holds one. Throws PublicKeyError. */
function readPublicKey(given) {
    const what = isPem(given) ? 'the public key' : `the public key ${given}`;
    const key = publicKeyIn(given, what);
    if (key.asymmetricKeyType === 'ed25519')
        return key;
    throw new PublicKeyError(`${what} is of type ${key.asymmetricKeyType}: bundles are signed with Ed25519`);
}
/** SHA-256 of a public key's SubjectPublicKeyInfo in DER (RFC 8410), in hex: the same for everyone who holds the key. */
function keyIdOf(publicKey) {
    return (0,_chain_js__WEBPACK_IMPORTED_MODULE_2__/* .sha256Hex */ .fg)(publicKey.export({ type: 'spki', format: 'der' }));
}
function publicKeyIn(given, what) {
    try {
        const pem = pemOf(given);
        // Node would make the public key of it; but a private key has no business where bundles are verified.
        if (!pem.includes('PRIVATE KEY-----'))
            return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createPublicKey)(pem);
    }
    catch (error) {
        throw new PublicKeyError(`${what} cannot be read (${codeOf(error)}): give an Ed25519 public key in PEM or the path of one`, {
            cause: error,
        });
    }
    throw new PublicKeyError(`${what} is a private key: give the public one, openssl pkey -in private.pem -pubout -out public.pem`);
}
function pemOf(given) {
    return isPem(given) ? given : readKeyFile(given.trim());
}
function isPem(given) {
    return given.includes('-----BEGIN ');
}
/** A key of any kind in PEM is smaller; what is larger is another file. */
const largestKeyBytes = 64 * 1024;
/** Follows links, as mounted secrets are links. */
function readKeyFile(path) {
    const fd = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.openSync)(path, 'r');
    try {
        if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_1__.fstatSync)(fd).isFile())
            throw new Error('it is not a regular file');
        const bytes = Buffer.alloc(largestKeyBytes);
        const length = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readSync)(fd, bytes);
        if (!isPem(bytes.toString('latin1', 0, length)))
            throw new Error('it is not PEM');
        return bytes.toString('utf8', 0, length);
    }
    finally {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.closeSync)(fd);
    }
}
function bad(why) {
    const wanted = 'give an unencrypted Ed25519 private key in PEM, or the path of a file that holds one';
    return { kind: 'bad', problem: `${signingKeyName} cannot be used, so the bundle is not signed (${why}): ${wanted}` };
}
/** Not the message: that of a file system repeats the path, which may be a key. */
function codeOf(error) {
    if (error instanceof Error && 'code' in error && typeof error.code === 'string')
        return error.code;
    return error instanceof Error && error.message.startsWith('it is ') ? error.message : 'it cannot be read';
}


/***/ }),

/***/ 38282:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ awsRules)
/* harmony export */ });
/* harmony import */ var _rule_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(67807);
/* harmony import */ var _runs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(55283);


const SESSION_TOKEN_LEAST_CHARS = 90;
const SESSION_TOKEN_MAX_CHARS = 4096;
const tokenEnd = (0,_runs_js__WEBPACK_IMPORTED_MODULE_0__/* .createRunEnd */ .jM)(`${_runs_js__WEBPACK_IMPORTED_MODULE_0__/* .base64 */ .K3}%`);
/** How far after a key id its secret may stand: the next field, or the next line of a file. */
const BESIDE_MAX_BYTES = 200;
const keyId = /A(?:KIA|SIA|GPA|IDA|ROA|IPA|NPA|NVA|BIA|CCA)[A-Z0-9]{16}/y;
/** Forty characters of base64 that stand alone. That they are no SHA-1 shows by their mix of cases. */
const secretBeside = /(?<![A-Za-z0-9/+=])(?=[^\s"']{0,39}[A-Z])(?=[^\s"']{0,39}[a-z])(?=[^\s"']{0,39}[0-9])[A-Za-z0-9/+]{40}(?![A-Za-z0-9/+=])/;
const keyIdBegins = ['AKIA', 'ASIA', 'AGPA', 'AIDA', 'AROA', 'AIPA', 'ANPA', 'ANVA', 'ABIA', 'ACCA'];
const awsRules = [
    { name: 'aws-key', begins: keyIdBegins, find: findKey },
    (0,_rule_js__WEBPACK_IMPORTED_MODULE_1__/* .patternRule */ .T)('aws-secret', [
        ...['secret_access_key', 'SECRET_ACCESS_KEY', 'Secret_Access_Key'].map((text) => ({ text, at: 11 })),
        ...['SecretAccessKey', 'SECRETACCESSKEY'].map((text) => ({ text, at: 10 })),
        { text: 'secretaccesskey', at: 5 },
    ], /secret_?access_?key["'\\]{0,3}\s{0,3}(?::|=>|=|,|)\s{0,3}["'\\]{0,3}(?<secret>[A-Za-z0-9/+=]{40,128})/i),
    { name: 'aws-session-token', begins: ['IQoJb3JpZ2lu', 'FwoGZXIvYXdz'], find: findSessionToken },
];
function findSessionToken(text, at) {
    const end = tokenEnd(text, at, SESSION_TOKEN_MAX_CHARS);
    return end - at < SESSION_TOKEN_LEAST_CHARS ? _rule_js__WEBPACK_IMPORTED_MODULE_1__/* .nothing */ .s6 : [{ start: at, end }];
}
/** The key's id, and its secret where that stands beside it. */
function findKey(text, at) {
    keyId.lastIndex = at;
    if (!keyId.test(text))
        return _rule_js__WEBPACK_IMPORTED_MODULE_1__/* .nothing */ .s6;
    const id = { start: at, end: keyId.lastIndex };
    if (/[A-Za-z0-9/+=]/.test(text[id.end] ?? ''))
        return [id];
    const found = secretBeside.exec(text.slice(id.end, id.end + BESIDE_MAX_BYTES));
    if (found === null)
        return [id];
    const start = id.end + found.index;
    return [id, { start, end: start + found[0].length }];
}


/***/ }),

/***/ 9772:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ labelOf),
/* harmony export */   a: () => (/* binding */ inOrder)
/* harmony export */ });
/** What stands in the place of a secret. */
function labelOf(rule) {
    return `[REDACTED:${rule}]`;
}
/** What begins first, then what is longer, then by name, so that the outcome does not depend on where a text was cut. */
function inOrder(a, b) {
    return a.start - b.start || b.end - a.end || (a.rule < b.rule ? -1 : Number(a.rule > b.rule));
}


/***/ }),

/***/ 23780:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  J: () => (/* binding */ createRuleSearch)
});

// EXTERNAL MODULE: ./lib/redaction/word-table.js
var word_table = __webpack_require__(40548);
;// CONCATENATED MODULE: ./lib/redaction/prefix-search.js

const WINDOW_BYTES = 4;
const BLOCKS = 1 << 16;
function createPrefixSearch(prefixes) {
    const skips = new Uint8Array(BLOCKS).fill(WINDOW_BYTES - 1);
    const windows = (0,word_table/* createWordTable */.R)(prefixes.length);
    const reach = prefixes.reduce((most, { offset }) => Math.max(most, offset), 0) + WINDOW_BYTES;
    for (const prefix of prefixes) {
        const window = Buffer.from(prefix.window, 'latin1');
        if (window.length !== WINDOW_BYTES)
            throw new RangeError(`the window "${prefix.window}" is not four bytes`);
        for (let at = 1; at < WINDOW_BYTES; at += 1) {
            const block = blockAt(window, at);
            skips[block] = Math.min(skips[block], WINDOW_BYTES - 1 - at);
        }
        windows.add((0,word_table/* wordAt */.E)(window, WINDOW_BYTES - 1), prefix);
    }
    return { search };
    /** Two halves in one loop, for the same reason as in the search of values. */
    function search(bytes, from, to, found) {
        const table = skips;
        const end = Math.min(bytes.length, to + reach) | 0;
        let a = from + WINDOW_BYTES - 1;
        const middle = Math.max(a, (a + end) >>> 1) | 0;
        let b = middle;
        while (a < middle && b < end) {
            const skipA = table[blockAt(bytes, a)];
            const skipB = table[blockAt(bytes, b)];
            if (skipA !== 0)
                a += skipA;
            else
                check(bytes, a++, from, to, found);
            if (skipB !== 0)
                b += skipB;
            else
                check(bytes, b++, from, to, found);
        }
        scan(bytes, a, middle, from, to, found);
        scan(bytes, b, end, from, to, found);
    }
    function scan(bytes, at, end, from, to, found) {
        for (let place = at; place < end;) {
            const skip = skips[blockAt(bytes, place)];
            if (skip === 0)
                check(bytes, place, from, to, found);
            place += skip || 1;
        }
    }
    function check(bytes, windowEnd, from, to, found) {
        const word = (0,word_table/* wordAt */.E)(bytes, windowEnd);
        for (let index = windows.first(word); index !== -1; index = windows.next(index)) {
            const { offset, rule } = windows.entry(index);
            const start = windowEnd - WINDOW_BYTES + 1 - offset;
            if (start >= from && start < to)
                found(rule, start);
        }
    }
}
function blockAt(bytes, at) {
    return (bytes[at - 1] << 8) | bytes[at];
}

;// CONCATENATED MODULE: ./lib/redaction/rule-search.js

function createRuleSearch(rules) {
    const prefixes = createPrefixSearch(rules.flatMap(prefixesOf));
    return {
        search(bytes, from, to, found) {
            const begun = [];
            prefixes.search(bytes, from, to, (index, at) => {
                const rule = rules[index];
                if (rule.may?.(bytes, at) !== false)
                    begun.push({ rule, at });
            });
            if (begun.length === 0)
                return;
            const text = bytes.toString('latin1');
            for (const { rule, at } of begun.sort((a, b) => a.at - b.at)) {
                for (const { start, end } of rule.find(text, at))
                    found(start, end, rule);
            }
        },
    };
}
function prefixesOf(rule, index) {
    return rule.begins.map((begin) => {
        const { text, at } = typeof begin === 'string' ? { text: begin, at: rarestWindow(begin) } : begin;
        return { window: text.slice(at, at + WINDOW_BYTES), offset: at, rule: index };
    });
}
/** The search stops at the last two bytes of a window: letters before a `-` or `_` are rarer than letters before letters. */
function rarestWindow(text) {
    return Math.max(0, text.search(/.{3}[-_.]/));
}


/***/ }),

/***/ 67807:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fl: () => (/* binding */ RULE_REACH_BYTES),
/* harmony export */   T: () => (/* binding */ patternRule),
/* harmony export */   aq: () => (/* binding */ RULE_LOOK_BEHIND_BYTES),
/* harmony export */   s6: () => (/* binding */ nothing)
/* harmony export */ });
/** The most is a private key: 16 KiB hold RSA of 16384 bits with room to spare. */
const RULE_REACH_BYTES = 20 * 1024;
/** Whether a token begins here can depend on the character before it, or on the two of `\n` in JSON. */
const RULE_LOOK_BEHIND_BYTES = 4;
const nothing = [];
/** A rule that is one expression, anchored and bounded. Its group `secret` is what is redacted, or all of the match where it has none. */
function patternRule(name, begins, pattern) {
    const probe = new RegExp(pattern.source, `${pattern.flags}y`);
    const exact = new RegExp(pattern.source, `${pattern.flags}dy`);
    return {
        name,
        begins,
        find(text, at) {
            probe.lastIndex = at;
            if (!probe.test(text))
                return nothing; // nearly always, and at a tenth of the cost
            exact.lastIndex = at;
            const [start, end] = exact.exec(text)?.indices?.groups?.['secret'] ?? [at, probe.lastIndex];
            return [{ start, end }];
        },
    };
}


/***/ }),

/***/ 55283:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K3: () => (/* binding */ base64),
/* harmony export */   jM: () => (/* binding */ createRunEnd),
/* harmony export */   r0: () => (/* binding */ base64url)
/* harmony export */ });
/**
 * Remembers the run that it looked at last, so that many places in one run, asked for in order, cost no more than the run once. A
 * line that is one long run of beginnings would cost its square otherwise.
 */
function createRunEnd(characters) {
    const isMember = new Uint8Array(256);
    for (const char of characters)
        isMember[char.charCodeAt(0)] = 1;
    let last = { text: '', from: 0, end: 0 };
    return (text, at, max) => {
        if (text !== last.text || at < last.from || at > last.end)
            last = { text, from: at, end: at };
        const limit = Math.min(text.length, at + max);
        while (last.end < limit && isMember[text.charCodeAt(last.end)] === 1)
            last.end += 1;
        return Math.min(last.end, limit);
    };
}
const letters = 'abcdefghijklmnopqrstuvwxyz';
const alphanumeric = `${letters}${letters.toUpperCase()}0123456789`;
const base64 = `${alphanumeric}+/=`;
const base64url = `${alphanumeric}-_`;


/***/ }),

/***/ 40270:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ tokenRules)
/* harmony export */ });
/* harmony import */ var _rule_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(67807);

/** What a service puts in front of its own tokens. The names are those of the labels. */
const tokenRules = [
    (0,_rule_js__WEBPACK_IMPORTED_MODULE_0__/* .patternRule */ .T)('github-token', ['ghp_', 'gho_', 'ghu_', 'ghs_', 'ghr_', { text: 'github_pat_', at: 7 }], /ghs_\d{1,20}_eyJ[\w-]{1,200}\.[\w-]{1,8000}\.[\w-]{1,1000}|gh[pousr]_\w{36,255}|github_pat_\w{22,255}/),
    (0,_rule_js__WEBPACK_IMPORTED_MODULE_0__/* .patternRule */ .T)('gitlab-token', ['glpat-', 'gldt-', 'glrt-', 'glptt-', 'glft-', 'glsoat-', 'glimt-', 'glagent-', 'glcbt-', 'gloas-', 'glffct-', 'glwt-'], /gl[a-z]{2,5}-[\w-]{20,200}(?:\.[\w-]{1,60}){0,3}/),
    (0,_rule_js__WEBPACK_IMPORTED_MODULE_0__/* .patternRule */ .T)('slack-token', ['xoxa-', 'xoxb-', 'xoxe-', 'xoxo-', 'xoxp-', 'xoxr-', 'xoxs-', 'xapp-'], /x(?:ox[abeoprs]|app)-[\w-]{10,255}/),
    (0,_rule_js__WEBPACK_IMPORTED_MODULE_0__/* .patternRule */ .T)('slack-webhook', [{ text: 'hooks.slack.com/', at: 9 }], /hooks\.slack\.com\/(?<secret>[a-z]{5,12}\/[\w/-]{20,200})/),
    (0,_rule_js__WEBPACK_IMPORTED_MODULE_0__/* .patternRule */ .T)('npm-token', ['npm_'], /npm_\w{36,255}/),
    (0,_rule_js__WEBPACK_IMPORTED_MODULE_0__/* .patternRule */ .T)('npm-auth', [{ text: '_authToken', at: 2 }], /_authToken\s{0,2}=\s{0,2}["']?(?<secret>[^\s"'$[]{4,255})/),
    (0,_rule_js__WEBPACK_IMPORTED_MODULE_0__/* .patternRule */ .T)('pypi-token', [{ text: 'pypi-AgE', at: 4 }], /pypi-AgE[\w-]{50,255}/),
    (0,_rule_js__WEBPACK_IMPORTED_MODULE_0__/* .patternRule */ .T)('stripe-key', ['sk_live', 'sk_test', 'rk_live', 'rk_test', 'whsec_'], /(?:[rs]k_(?:live|test)|whsec)_[A-Za-z0-9+/]{16,255}/),
    (0,_rule_js__WEBPACK_IMPORTED_MODULE_0__/* .patternRule */ .T)('google-key', ['AIza', 'ya29.', 'GOCSPX-'], /AIza[\w-]{35}|ya29\.(?:\d\.)?[\w-]{20,1000}|GOCSPX-[\w-]{20,60}/),
    (0,_rule_js__WEBPACK_IMPORTED_MODULE_0__/* .patternRule */ .T)('openai-key', ['sk-proj-', 'sk-svcacct-', 'sk-admin-', 'sk-None-', 'sk-or-v1-', { text: `sk-${'.'.repeat(20)}T3BlbkFJ`, at: 23 }], /sk-(?:proj|svcacct|admin|None|or-v1)-[\w-]{20,255}|sk-[A-Za-z0-9]{20}T3BlbkFJ[A-Za-z0-9]{20}/),
    (0,_rule_js__WEBPACK_IMPORTED_MODULE_0__/* .patternRule */ .T)('anthropic-key', ['sk-ant-'], /sk-ant-[\w-]{20,255}/),
    (0,_rule_js__WEBPACK_IMPORTED_MODULE_0__/* .patternRule */ .T)('shopify-token', ['shpat_', 'shpca_', 'shppa_', 'shpss_'], /shp(?:at|ca|pa|ss)_[A-Za-z0-9]{32,64}/),
    (0,_rule_js__WEBPACK_IMPORTED_MODULE_0__/* .patternRule */ .T)('vault-token', ['hvs.', 'hvb.', 'hvr.'], /hv[bsr]\.[\w-]{24,300}/),
    (0,_rule_js__WEBPACK_IMPORTED_MODULE_0__/* .patternRule */ .T)('docker-token', ['dckr_pat_', 'dckr_oat_'], /dckr_[op]at_[\w-]{20,60}/),
    (0,_rule_js__WEBPACK_IMPORTED_MODULE_0__/* .patternRule */ .T)('databricks-token', ['dapi'], /dapi[A-Fa-f0-9]{32}/),
    (0,_rule_js__WEBPACK_IMPORTED_MODULE_0__/* .patternRule */ .T)('cloudflare-token', ['cfk_', 'cfut_', 'cfat_'], /cf(?:k|ut|at)_[A-Za-z0-9]{40}[0-9a-f]{8}/),
    (0,_rule_js__WEBPACK_IMPORTED_MODULE_0__/* .patternRule */ .T)('tailscale-key', ['tskey-'], /tskey-[a-z]{2,20}-\w{8,40}-\w{16,60}/),
    (0,_rule_js__WEBPACK_IMPORTED_MODULE_0__/* .patternRule */ .T)('grafana-token', ['glc_', 'glsa_'], /glc_[A-Za-z0-9+/]{32,400}={0,2}|glsa_[A-Za-z0-9]{32}_[A-Fa-f0-9]{8}/),
    (0,_rule_js__WEBPACK_IMPORTED_MODULE_0__/* .patternRule */ .T)('vercel-token', ['vcp_', 'vci_', 'vca_', 'vcr_', 'vck_'], /vc[piark]_[A-Za-z0-9]{20,60}/),
    (0,_rule_js__WEBPACK_IMPORTED_MODULE_0__/* .patternRule */ .T)('figma-token', ['figd_'], /figd_[\w-]{40,200}/),
    (0,_rule_js__WEBPACK_IMPORTED_MODULE_0__/* .patternRule */ .T)('notion-token', ['ntn_'], /ntn_\d{11}[A-Za-z0-9]{35}/),
    (0,_rule_js__WEBPACK_IMPORTED_MODULE_0__/* .patternRule */ .T)('linear-key', ['lin_api_'], /lin_api_\w{32,128}/),
    (0,_rule_js__WEBPACK_IMPORTED_MODULE_0__/* .patternRule */ .T)('groq-key', ['gsk_'], /gsk_[A-Za-z0-9]{52}/),
    (0,_rule_js__WEBPACK_IMPORTED_MODULE_0__/* .patternRule */ .T)('1password-token', ['ops_ey'], /ops_ey[A-Za-z0-9+/=]{100,1280}/),
];


/***/ }),

/***/ 90640:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ urlPassword),
/* harmony export */   L: () => (/* binding */ urlToken)
/* harmony export */ });
/* harmony import */ var _rule_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(67807);

const SPACE = 0x20;
const SLASH = 0x2f;
const AT_SIGN = 0x40;
/** As much of a user and a password as the expression allows. */
const USER_INFO_MAX_BYTES = 128 + 1 + 256;
const schemeEnds = [...'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789+'];
/**
 * The password of `scheme://user:password@host`. The last @ before the host counts. The digest of an image (`name:tag@sha256:…`) is no
 * password, and neither is the name of a variable.
 */
const urlPassword = {
    ...(0,_rule_js__WEBPACK_IMPORTED_MODULE_0__/* .patternRule */ .T)('url-password', schemeEnds.map((last) => `${last}://`), /[\w+]:\/\/[^\s/?#"'<>`\\:@[]{0,128}:(?!\$[\w{(]|\*{2,}@)(?<secret>[^\s/?#"'<>`\\]{1,256})@(?!sha\d)(?=[\w[%$-])/),
    may: hasUser,
};
/** The user of a URL is the secret where the password is empty or a filler, or where there is none and the user is no name. */
const urlToken = {
    ...(0,_rule_js__WEBPACK_IMPORTED_MODULE_0__/* .patternRule */ .T)('url-token', urlPassword.begins, /[\w+]:\/\/(?:(?=[^\s/@[]{8,255}:(?:x-oauth-basic)?@)|(?=[\w-]{0,64}\d)(?=[\w-]{20,255}@))(?<secret>[^\s/?#"'<>`\\:@[]{8,255})/),
    may: hasUser,
};
/** Nearly every URL has no @ before the end of its host. */
function hasUser(bytes, at) {
    const from = at + 'x://'.length;
    for (let place = from; place <= from + USER_INFO_MAX_BYTES; place += 1) {
        const byte = bytes[place];
        if (byte === AT_SIGN)
            return true;
        if (byte === undefined || byte === SLASH || byte <= SPACE)
            return false;
    }
    return false;
}


/***/ }),

/***/ 40548:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ wordAt),
/* harmony export */   R: () => (/* binding */ createWordTable)
/* harmony export */ });
const SLOT_BITS = 14;
function createWordTable(capacity) {
    const slots = new Int32Array(1 << SLOT_BITS).fill(-1);
    const words = new Int32Array(capacity);
    const nexts = new Int32Array(capacity);
    const entries = [];
    return {
        add(word, entry) {
            const slot = slotOf(word);
            words[entries.length] = word;
            nexts[entries.length] = slots[slot];
            slots[slot] = entries.length;
            entries.push(entry);
        },
        first: (word) => find(slots[slotOf(word)], word),
        next: (index) => find(nexts[index], words[index]),
        entry: (index) => entries[index],
    };
    function find(index, word) {
        let at = index;
        while (at !== -1 && words[at] !== word)
            at = nexts[at];
        return at;
    }
}
/** The four bytes that end at `at`. */
function wordAt(bytes, at) {
    const early = (bytes[at - 3] << 24) | (bytes[at - 2] << 16);
    return early | (bytes[at - 1] << 8) | bytes[at];
}
/** Fibonacci hashing (Knuth, TAOCP 6.4). */
function slotOf(word) {
    return Math.imul(word, 0x9e3779b1) >>> (32 - SLOT_BITS);
}


/***/ })

};
