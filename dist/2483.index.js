export const id = 2483;
export const ids = [2483];
export const modules = {

/***/ 22483:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  diffCommand: () => (/* binding */ diffCommand)
});

// EXTERNAL MODULE: ./lib/evidence/bundle-source.js + 3 modules
var bundle_source = __webpack_require__(50994);
// EXTERNAL MODULE: ./lib/evidence/read-bundle.js
var read_bundle = __webpack_require__(63490);
// EXTERNAL MODULE: ./lib/report/bytes.js
var bytes = __webpack_require__(81925);
// EXTERNAL MODULE: ./lib/report/durations.js
var durations = __webpack_require__(439);
// EXTERNAL MODULE: ./lib/report/quantities.js
var quantities = __webpack_require__(14409);
// EXTERNAL MODULE: ./lib/report/decision-behind.js
var decision_behind = __webpack_require__(96099);
// EXTERNAL MODULE: ./lib/report/events-of.js
var events_of = __webpack_require__(30559);
// EXTERNAL MODULE: ./lib/report/result.js + 1 modules
var result = __webpack_require__(94784);
;// CONCATENATED MODULE: ./lib/report/run-facts.js



/** @throws Error when the first event is not `run_started`. */
function factsOf(events) {
    const { guard_version } = (0,events_of/* startOf */.GH)(events).payload;
    const { run_id, name, profile, verdict, exit_code, attempts, duration_ms, ...figures } = (0,result/* resultOf */.B)(events);
    const { peak_cpu_percent, peak_memory_bytes, output_bytes, processes_peak, processes_killed } = figures;
    return {
        ...{ run_id, name, guard_version, profile, verdict, exit_code, attempts, duration_ms },
        cpu_ms: (0,events_of/* lastOf */.g1)(events, 'process_exited')?.payload.cpu_ms ?? null,
        ...{ peak_cpu_percent, peak_memory_bytes, output_bytes, processes_peak, processes_killed },
        incidents: incidentsOf((0,decision_behind/* decisionsIn */.z_)(events)),
    };
}
function incidentsOf(decisions) {
    const incidents = new Map();
    for (const { incident_id, payload, action, reason, scores } of decisions) {
        const first_decision_ms = incidents.get(incident_id)?.first_decision_ms ?? payload.at_ms;
        const confidence = scores.confidence ?? 0;
        incidents.set(incident_id, { incident_id, rules: payload.rules, action, confidence, reason, first_decision_ms });
    }
    return [...incidents.values()];
}

// EXTERNAL MODULE: ./lib/report/terminal-safe.js
var terminal_safe = __webpack_require__(49948);
;// CONCATENATED MODULE: ./lib/report/diff.js





/** @throws Error when either does not begin with `run_started`. */
function diffOf(left, right) {
    const [leftFacts, rightFacts] = [factsOf(left), factsOf(right)];
    const rows = figures.map((figure) => rowOf(figure, leftFacts, rightFacts));
    return { left: leftFacts, right: rightFacts, rows };
}
/** The same as an aligned table and a list of incidents. Safe for a terminal; ends in a line feed. */
function diffText({ left, right, rows }) {
    const cells = rows.map((row, at) => [
        ...[row.what, wordsOf(row.left, at), wordsOf(row.right, at)],
        row.same ? '' : row.change_bp === null ? 'differs' : changeText(row.change_bp),
    ]);
    const widths = [0, 1, 2].map((column) => Math.max(...cells.map((row) => row[column]?.length ?? 0)));
    const table = cells.map((row) => row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join('  '));
    const lines = [...table, ...incidentLines('left', left.incidents), ...incidentLines('right', right.incidents)];
    return lines.map((line) => `${line.trimEnd()}\n`).join('');
}
const figures = [
    { what: 'run', of: ({ run_id }) => run_id },
    { what: 'name', of: ({ name }) => name },
    { what: 'guard', of: ({ guard_version }) => guard_version },
    { what: 'profile', of: ({ profile }) => profile },
    { what: 'verdict', of: ({ verdict }) => verdict },
    { what: 'exit code', of: ({ exit_code }) => exit_code },
    { what: 'attempts', of: ({ attempts }) => attempts },
    { what: 'duration', of: ({ duration_ms }) => duration_ms, words: durations/* formatDuration */.a3 },
    { what: 'CPU time', of: ({ cpu_ms }) => cpu_ms, words: durations/* formatDuration */.a3 },
    { what: 'peak CPU', of: ({ peak_cpu_percent }) => peak_cpu_percent, words: (percent) => `${percent}%` },
    { what: 'peak memory', of: ({ peak_memory_bytes }) => peak_memory_bytes, words: bytes/* formatBytes */.z },
    { what: 'output', of: ({ output_bytes }) => output_bytes, words: bytes/* formatBytes */.z },
    { what: 'processes at most', of: ({ processes_peak }) => processes_peak, words: quantities/* formatCount */.B4 },
    { what: 'processes ended', of: ({ processes_killed }) => processes_killed, words: quantities/* formatCount */.B4 },
    { what: 'incidents', of: ({ incidents }) => incidents.length, words: quantities/* formatCount */.B4 },
];
function rowOf({ what, of, words }, leftFacts, rightFacts) {
    const [left, right] = [of(leftFacts), of(rightFacts)];
    const quantities = words !== undefined && typeof left === 'number' && typeof right === 'number' && left > 0;
    return { what, left, right, same: left === right, change_bp: quantities ? Math.round(((right - left) * 10_000) / left) : null };
}
function wordsOf(value, at) {
    if (value === null)
        return 'not on record';
    if (typeof value === 'string')
        return (0,terminal_safe/* safeLine */.om)(value, terminal_safe/* longestNameChars */.zC);
    return figures[at]?.words?.(value) ?? String(value);
}
function changeText(changeBp) {
    const percent = Math.floor(Math.abs(changeBp) / 100);
    return `${changeBp < 0 ? '-' : '+'}${percent === 0 ? '<1' : (0,quantities/* formatCount */.B4)(percent)}%`;
}
function incidentLines(side, incidents) {
    return incidents.map(({ rules, action, confidence, reason, first_decision_ms }) => {
        const decided = `${action} for ${rules.join(', ')}, confidence ${(0,quantities/* formatConfidence */.Me)(confidence)}: ${reason}`;
        return `${side.padEnd(5)}  ${(0,durations/* formatOffset */.xS)(first_decision_ms)}  ${(0,terminal_safe/* safeLine */.om)(decided)}`;
    });
}

// EXTERNAL MODULE: ./lib/cli/arguments.js
var cli_arguments = __webpack_require__(33814);
// EXTERNAL MODULE: ./lib/cli/wrong-usage.js
var wrong_usage = __webpack_require__(53785);
;// CONCATENATED MODULE: ./lib/cli/diff.js





/** `flowforge-ci diff`: two runs side by side. It compares and judges nothing: 0 whatever differs, 1 when a bundle cannot be read. */
async function diffCommand(args) {
    const parsed = (0,cli_arguments/* parseArguments */.W)(args, [{ name: 'json', takesValue: false }]);
    if (parsed.kind === 'wrong')
        return (0,wrong_usage/* wrongUsage */.x)(parsed.problem);
    const [left, right, ...more] = parsed.words;
    if (left === undefined || right === undefined || more.length > 0)
        return (0,wrong_usage/* wrongUsage */.x)('diff needs two bundles: flowforge-ci diff [--json] <bundle> <bundle>');
    try {
        const diff = diffOf(await eventsIn(left), await eventsIn(right));
        process.stdout.write(parsed.flags.json === 'true' ? `${JSON.stringify(diff, null, 2)}\n` : diffText(diff));
        return 0;
    }
    catch (error) {
        process.stderr.write(`flowforge: ${error.message}\n`);
        return 1;
    }
}
async function eventsIn(bundle) {
    return (0,read_bundle/* readBundle */.Bo)(await (0,bundle_source/* openBundle */.h)(bundle)).events;
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


/***/ }),

/***/ 60581:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Wc: () => (/* binding */ isTold),
/* harmony export */   jr: () => (/* binding */ usagePhrase),
/* harmony export */   x4: () => (/* binding */ usageRows)
/* harmony export */ });
/* harmony import */ var _bytes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(81925);
/* harmony import */ var _quantities_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(14409);


/** In one phrase: `claude: 24 turns, 31 tool calls (5 failed), 48,210 tokens, $0.42`; of what was declared, `tokens 182,000 of 200,000 (91%)`. */
function usagePhrase(usage) {
    const used = [
        declared('turns', usage) ?? (0,_quantities_js__WEBPACK_IMPORTED_MODULE_0__/* .counted */ .hS)(usage.turns, 'turn'),
        `${declared('tool-calls', usage) ?? (0,_quantities_js__WEBPACK_IMPORTED_MODULE_0__/* .counted */ .hS)(usage.tool_calls, 'tool call')}${failed(usage)}`,
        declared('tokens', usage) ?? (isTold(usage) ? (0,_quantities_js__WEBPACK_IMPORTED_MODULE_0__/* .counted */ .hS)(usage.total_tokens, 'token') : 'tokens not known'),
        declared('cost', usage) ?? shortCost(usage),
    ];
    return `${usage.agent}: ${used.join(', ')}${usage.shed_bytes > 0 ? ', all of it at least' : ''}`;
}
/** The same a line each: what it is, and what it came to. Our own words and figures only. */
function usageRows(usage) {
    const kinds = tokensByKind(usage);
    return [
        ['agent', usage.agent],
        ['turns', (0,_quantities_js__WEBPACK_IMPORTED_MODULE_0__/* .formatCount */ .B4)(usage.turns)],
        ['tool calls', `${(0,_quantities_js__WEBPACK_IMPORTED_MODULE_0__/* .formatCount */ .B4)(usage.tool_calls)}${failed(usage)}`],
        ['tokens', isTold(usage) ? `${(0,_quantities_js__WEBPACK_IMPORTED_MODULE_0__/* .formatCount */ .B4)(usage.total_tokens)}${kinds && `: ${kinds}`}` : tokensNotTold],
        ['cost', costWords(usage)],
        ...(usage.budget ?? []).map((each) => [`budget of ${budgetNames[each.what]}`, budgetWords(each, usage)]),
        ...(usage.shed_bytes > 0 ? [['not read', notRead(usage)]] : []),
    ];
}
/** Whether the tokens are known: an agent that tells them at the end of its task has told none before. */
function isTold({ total_tokens, tokens_live }) {
    return total_tokens > 0 || tokens_live;
}
const tokensNotTold = 'not known: this agent tells them at the end of its task only';
const kinds = [
    ['input', 'input'],
    ['cache_read', 'read from a cache'],
    ['cache_write', 'written to a cache'],
    ['output', 'output'],
    ['reasoning', 'reasoning'],
];
function tokensByKind({ tokens }) {
    return kinds
        .filter(([kind]) => tokens[kind] > 0)
        .map(([kind, words]) => `${(0,_quantities_js__WEBPACK_IMPORTED_MODULE_0__/* .formatCount */ .B4)(tokens[kind])} ${words}`)
        .join(', ');
}
function failed({ tool_errors }) {
    return tool_errors === 0 ? '' : ` (${(0,_quantities_js__WEBPACK_IMPORTED_MODULE_0__/* .formatCount */ .B4)(tool_errors)} failed)`;
}
function shortCost(usage) {
    if (usage.cost_micros === -1)
        return 'cost not known';
    return `${isLeastCost(usage) ? 'at least ' : ''}${(0,_quantities_js__WEBPACK_IMPORTED_MODULE_0__/* .formatCost */ .BD)(usage.cost_micros)}`;
}
/** Where the figure is from, and what is missing in it: never a guess. */
function costWords(usage) {
    const { cost_micros, cost_from, unpriced_tokens } = usage;
    if (cost_micros === -1)
        return 'not known: neither the agent nor the prices of the policy told it';
    const from = cost_from === 'prices' ? 'by the prices of the policy' : 'as the agent says';
    const without = unpriced_tokens === 0 ? '' : `; ${(0,_quantities_js__WEBPACK_IMPORTED_MODULE_0__/* .counted */ .hS)(unpriced_tokens, 'token')} have no known price`;
    return `${shortCost(usage)}, ${from}${without}`;
}
function isLeastCost({ unpriced_tokens, shed_bytes, cost_from }) {
    return unpriced_tokens > 0 || (shed_bytes > 0 && cost_from === 'prices');
}
const budgetNames = {
    tokens: 'tokens',
    cost: 'cost',
    turns: 'turns',
    'tool-calls': 'tool calls',
};
/** Null where nothing was declared of it. */
function declared(figure, usage) {
    const budget = usage.budget?.find(({ what }) => what === figure);
    return budget === undefined ? null : `${budgetNames[figure]} ${budgetWords(budget, usage)}`;
}
/** What was declared, beside what it came to: `182,000 of 200,000 (91%)`. */
function budgetWords({ what, estimate, actual }, usage) {
    const words = what === 'cost' ? _quantities_js__WEBPACK_IMPORTED_MODULE_0__/* .formatCost */ .BD : _quantities_js__WEBPACK_IMPORTED_MODULE_0__/* .formatCount */ .B4;
    const isKnown = actual >= 0 && (what !== 'tokens' || isTold(usage));
    if (!isKnown)
        return `not known of ${words(estimate)}`;
    const least = what === 'cost' && isLeastCost(usage) ? 'at least ' : '';
    return `${least}${words(actual)} of ${words(estimate)}${estimate === 0 ? '' : ` (${share(actual, estimate)})`}`;
}
/** Rounded down: only a budget that is used up reads as 100%. */
function share(actual, estimate) {
    return (0,_quantities_js__WEBPACK_IMPORTED_MODULE_0__/* .formatPercent */ .l9)(Math.floor((actual * 100) / estimate) * 100);
}
function notRead({ shed_bytes }) {
    return `${(0,_bytes_js__WEBPACK_IMPORTED_MODULE_1__/* .formatBytes */ .z)(shed_bytes)} that came too fast: every figure here is the least that there was`;
}


/***/ }),

/***/ 95037:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LE: () => (/* binding */ weakestTier),
/* harmony export */   TH: () => (/* binding */ earlierAttempts),
/* harmony export */   qw: () => (/* binding */ attemptsIn)
/* harmony export */ });
/* harmony import */ var _decision_behind_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(96099);
/* harmony import */ var _events_of_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(30559);


/** In order. One whose decision is not on record is left out. */
function earlierAttempts(events) {
    const decisions = (0,_decision_behind_js__WEBPACK_IMPORTED_MODULE_0__/* .decisionsIn */ .z_)(events).filter(({ action }) => action === 'restart');
    return (0,_events_of_js__WEBPACK_IMPORTED_MODULE_1__/* .eventsOf */ .XL)(events, 'restart_scheduled').flatMap((restart) => {
        const decision = decisions.findLast(({ incident_id, seq }) => incident_id === restart.incident_id && seq < restart.seq);
        return decision === undefined ? [] : [{ number: restart.payload.attempt - 1, decision, restart }];
    });
}
/** How often the command was started; 1 where it could not be. */
function attemptsIn(events) {
    return Math.max(1, (0,_events_of_js__WEBPACK_IMPORTED_MODULE_1__/* .eventsOf */ .XL)(events, 'process_started').length);
}
/** What held the attempt that was held least: no more is true of the run. */
function weakestTier(events) {
    const later = (0,_events_of_js__WEBPACK_IMPORTED_MODULE_1__/* .eventsOf */ .XL)(events, 'process_started').flatMap(({ payload }) => payload.tier ?? []);
    return later.reduce((weakest, tier) => (tiers.indexOf(tier.name) < tiers.indexOf(weakest.name) ? tier : weakest), (0,_events_of_js__WEBPACK_IMPORTED_MODULE_1__/* .startOf */ .GH)(events).payload.tier);
}
/** From what holds least to what holds most: docs/termination.md. */
const tiers = ['windows', 'group', 'init', 'cgroup', 'strict'];


/***/ }),

/***/ 30559:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GH: () => (/* binding */ startOf),
/* harmony export */   XL: () => (/* binding */ eventsOf),
/* harmony export */   g1: () => (/* binding */ lastOf),
/* harmony export */   lP: () => (/* binding */ beforeSeal)
/* harmony export */ });
/** Every event of one type, in order. */
function eventsOf(events, type) {
    return events.map(({ event }) => event).filter((event) => isOf(event, type));
}
/** The last event of one type, or null. */
function lastOf(events, type) {
    return eventsOf(events, type).at(-1) ?? null;
}
/**
 * The event that the record of a run begins with.
 * @throws Error when it is not there: what was given is not a run from its start.
 */
function startOf(events) {
    const first = events[0]?.event;
    if (first !== undefined && isOf(first, 'run_started'))
        return first;
    const found = first === undefined ? 'there is no event at all' : `the first one is ${first.event_type} (seq ${first.seq})`;
    throw new Error(`The record of a run begins with run_started, but ${found}. Check the bundle: flowforge-ci verify <bundle>.`);
}
/** Whatever follows the seal is not part of the reports: they are sealed themselves. */
function beforeSeal(events) {
    const seal = events.findIndex(({ event }) => event.event_type === 'run_sealed');
    return seal === -1 ? events : events.slice(0, seal);
}
function isOf(event, type) {
    return event.event_type === type;
}


/***/ }),

/***/ 94784:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  B: () => (/* binding */ resultOf)
});

// UNUSED EXPORTS: observationsOf

// EXTERNAL MODULE: ./lib/report/agent-usage.js
var agent_usage = __webpack_require__(60581);
// EXTERNAL MODULE: ./lib/report/decision-behind.js
var decision_behind = __webpack_require__(96099);
// EXTERNAL MODULE: ./lib/report/earlier-attempts.js
var earlier_attempts = __webpack_require__(95037);
// EXTERNAL MODULE: ./lib/report/events-of.js
var events_of = __webpack_require__(30559);
;// CONCATENATED MODULE: ./lib/report/verdict-of.js
const verdicts = ['passed', 'failed', 'killed', 'cancelled', 'error'];
/** How the run ended. A record without an end, or with one that this version does not know, is an error: never a success. */
function verdict_of_verdictOf(exited) {
    return verdicts.find((verdict) => verdict === exited?.outcome) ?? 'error';
}

;// CONCATENATED MODULE: ./lib/report/result.js





/** Files of every bundle that `run_sealed` cannot hold the digest of. */
const unsealedFiles = ['events.jsonl', 'evidence.db', 'result.json', 'manifest.json'];
const MICROS_PER_DOLLAR = 1_000_000;
/** What the guard ends with when it failed itself, so also when it left no word about the end. */
const guardFailedCode = 125;
/**
 * result.json from the events alone, sealed or not. Percent of one core, bytes, milliseconds; confidence in basis points.
 * @throws Error when the first event is not `run_started`.
 */
function resultOf(events) {
    const started = (0,events_of/* startOf */.GH)(events);
    const exited = (0,events_of/* lastOf */.g1)(events, 'process_exited');
    const verdict = verdict_of_verdictOf(exited);
    const decision = (0,decision_behind/* decisionBehind */.L0)(events, verdict);
    const sealed = events.findLast(({ event }) => event.event_type === 'run_sealed');
    return {
        schema_version: 1,
        run_id: started.run_id,
        name: started.payload.name,
        command: started.payload.command,
        verdict,
        exit_code: exited?.payload.exit_code ?? guardFailedCode,
        kill_signal: exited?.payload.kill_signal ?? null,
        ...reasonOf(decision, exited),
        ...agentResultOf(decision, verdict),
        mode: started.payload.mode,
        profile: started.payload.profile,
        attempts: (0,earlier_attempts/* attemptsIn */.qw)(events),
        started_at: started.created_at,
        ...figuresOf(events, exited),
        processes_killed: processesKilled(events),
        tier: (0,earlier_attempts/* weakestTier */.LE)(events).name,
        ...usageOf((0,events_of/* lastOf */.g1)(events, 'agent_usage')),
        seal: sealed === undefined ? null : { seq: sealed.event.seq, head: sealed.hash },
        files: filesOf((0,events_of/* lastOf */.g1)(events, 'run_sealed')),
    };
}
/** What the decision that the result tells of has measured; empty when there was none. */
function observationsOf(events) {
    const decision = decisionBehind(events, verdictOf(lastOf(events, 'process_exited')));
    return decision?.payload.observations ?? [];
}
function reasonOf(decision, exited) {
    if (decision === null) {
        const rules = [];
        return { rules, reason: exited?.reason ?? '', confidence: 0, counterfactual: '', incident_id: null };
    }
    const would = (0,decision_behind/* wouldOf */.hJ)(decision);
    return {
        rules: decision.payload.rules,
        reason: isRestartThatFailed(decision, exited) ? exited.reason : decision.reason,
        ...(would === null ? {} : { would }),
        confidence: decision.scores.confidence ?? 0,
        counterfactual: decision.payload.counterfactual,
        incident_id: decision.incident_id,
    };
}
/** Only where the result that an agent gave decided the verdict: the guard ended what was left of it. */
function agentResultOf(decision, verdict) {
    const result = decision?.action === 'kill' ? decision.payload.agent_result : undefined;
    return result === undefined || (verdict !== 'passed' && verdict !== 'failed') ? {} : { agent_result: result };
}
/** A restart that was decided and did not come about: why not stands at the end. */
function isRestartThatFailed({ action }, exited) {
    return action === 'restart' && exited?.outcome === 'killed';
}
function figuresOf(events, exited) {
    if (exited === null)
        return figuresOfTicks((0,events_of/* eventsOf */.XL)(events, 'sample').flatMap(({ payload }) => payload.ticks));
    const { duration_ms, peak_cpu_bp, peak_memory_bytes, output_bytes, processes_peak } = exited.payload;
    return { duration_ms, peak_cpu_percent: percent(peak_cpu_bp), peak_memory_bytes, output_bytes, processes_peak };
}
/** The record has no end: what the last samples saw is the best that is known. */
function figuresOfTicks(ticks) {
    const last = ticks.at(-1);
    const highest = (of) => ticks.reduce((peak, tick) => Math.max(peak, of(tick)), 0);
    return {
        duration_ms: last?.atMs ?? 0,
        peak_cpu_percent: percent(highest(({ tree }) => tree.cpuBp)),
        peak_memory_bytes: highest(({ tree }) => tree.memoryBytes),
        output_bytes: outputOf(ticks),
        processes_peak: highest(({ tree }) => tree.processes),
    };
}
/** Of all attempts: each counts from nothing. */
function outputOf(ticks) {
    return ticks.reduce((sum, { output }, at) => {
        const before = ticks[at - 1]?.output.bytes ?? 0;
        return sum + output.bytes - (output.bytes < before ? 0 : before);
    }, 0);
}
/** Null where no agent was recognised, and the cost also where nothing tells it. */
function usageOf(usage) {
    if (usage === null)
        return { tokens: null, cost: null };
    const { total_tokens, cost_micros } = usage.payload;
    return {
        tokens: (0,agent_usage/* isTold */.Wc)(usage.payload) ? total_tokens : null,
        cost: cost_micros === -1 ? null : cost_micros / MICROS_PER_DOLLAR,
    };
}
function percent(bp) {
    return Math.round(bp / 100);
}
function processesKilled(events) {
    const killed = (0,events_of/* eventsOf */.XL)(events, 'process_killed').reduce((sum, { payload }) => sum + payload.processes_killed, 0);
    return (0,events_of/* eventsOf */.XL)(events, 'orphans_reaped').reduce((sum, { payload }) => sum + payload.count, killed);
}
function filesOf(sealed) {
    return [...new Set([...unsealedFiles, ...Object.keys(sealed?.payload.files ?? {})])].sort();
}


/***/ })

};
