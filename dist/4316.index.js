export const id = 4316;
export const ids = [4316];
export const modules = {

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
/** Where the event begins in a line of events.jsonl, and how many bytes stand behind it. */
const eventStart = opening.lengthBytes + hashChars + middle.lengthBytes;
const eventTrailer = 1;
/** For the lines of one log from its first: the hash is taken of the bytes as they are, without reading them as JSON. */
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
    /** What is hashed: the version line, the hash before, a newline, the event. */
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
/** As in the schema of the event. */
const mostTicks = 1000;
/**
 * Where the payload of a sample ends that begins at `at`, when it is one in canonical form, with all of its members and no others; -1 for anything else, which may
 * be one all the same. As for canonicalValueEnd, a newline and some more stand behind it.
 */
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
/** So many digits are below 2^53. */
const mostDigits = 15;
/** Where an integer of 15 digits at most ends; -1 when there is none. */
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
/** Gives what stands after the last value. */
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
/** Where what stands after the text begins; -1 when another text stands there. */
function after(view, at, text) {
    return (0,canonical_scan/* literalAt */.XZ)(view, at, text) ? at + text.lengthBytes : -1;
}
/** Where this very number ends; -1 when another one stands there. */
function numberEnd(view, at, expected) {
    let value = 0;
    let end = at;
    for (let digit = view.getUint8(end) - 0x30; digit >= 0 && digit <= 9; digit = view.getUint8(end) - 0x30) {
        // Once it is larger, it never comes back, and a number beginning with zero is none.
        if (value > expected || (value === 0 && digit === 0))
            return -1;
        value = value * 10 + digit;
        end += 1;
    }
    return value === expected ? end : -1;
}

;// CONCATENATED MODULE: ./lib/evidence/verify-chain.js






/** Two months of an event a second. */
const mostEvents = 5_000_000;
/** Samples aside, a run has few events: more than this is no evidence, and would not fit into memory. */
const mostKeptBytes = 128 * 1024 * 1024;
/** Follows the chain through an events.jsonl, up to the first line that does not fit, holding a piece of it at a time. Closes the file. */
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
    /** The last event that fits. */
    #seq = chain/* emptyChain */.d1.seq;
    #hash = chain/* emptyChain */.d1.hash;
    /** Null before the first event, which says which run this is. */
    #run = null;
    #sealed = false;
    #keptBytes = 0;
    /** The last one of each type. */
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
    /** When the event was created, or why it does not fit. Most lines are quiet events, of which the reports need no more than a few and the last one. */
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
    /** Before their bytes are gone: one of them may turn out to be the last of all. */
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
/** Of each type that is thinned. Half an hour of samples; a report draws no more than 60 cells of them. */
const mostKept = 2048;
function isQuiet(type) {
    return type === 'sample' || type === 'checkpoint';
}
/** T is whatever stands for an event. */
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
/** The same for events that are at hand. */
function thinSamples(events) {
    const thinned = thinning();
    for (const stored of events)
        thinned.take(stored.event.event_type, stored);
    return thinned.kept();
}


/***/ })

};
