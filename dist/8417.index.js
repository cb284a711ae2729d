export const id = 8417;
export const ids = [8417];
export const modules = {

/***/ 35382:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ BundleError)
/* harmony export */ });
class BundleError extends Error {
    name = 'BundleError';
    code;
    constructor(code, message, options) {
        super(message, options);
        this.code = code;
    }
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
function tarPaddingBytes(sizeBytes) {
    return (tarBlockBytes - (sizeBytes % tarBlockBytes)) % tarBlockBytes;
}
function tarHeaderOf(block) {
    if (block.every((byte) => byte === 0))
        return null;
    if (checksumOf(block) !== octal(block, 148, 8))
        throw new bundle_error/* BundleError */.r('BAD_ARCHIVE', 'it is no tar archive, or was changed');
    const sizeBytes = octal(block, 124, 12);
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


const largestExtensionBytes = 64 * 1024;
const rewriting = /^\d+ (?:path|linkpath|size|hdrcharset|GNU\.sparse\.[^=]*)=/;
class TarReader {
    #limits;
    #take;
    #target = Buffer.alloc(tarBlockBytes);
    #filled = 0;
    #then = (block) => this.#readHeader(block);
    #entries = 0;
    #totalBytes = 0;
    constructor(limits, take) {
        this.#limits = limits;
        this.#take = take;
    }
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






const largestUnpackedBytes = 1536 * 1024 ** 2;
const largestArchiveBytes = 512 * 1024 ** 2;
const largestRatio = 250;
const freeOfRatioBytes = 16 * 1024 ** 2;
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

/***/ 361:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $J: () => (/* binding */ canonicalStringEnd),
/* harmony export */   Fx: () => (/* binding */ scanSlackBytes),
/* harmony export */   XZ: () => (/* binding */ literalAt),
/* harmony export */   eu: () => (/* binding */ literal)
/* harmony export */ });
/* unused harmony export canonicalValueEnd */

const scanSlackBytes = 8;
const quote = 0x22;
const backslash = 0x5c;
const comma = 0x2c;
const colon = 0x3a;
const openBracket = 0x5b;
const closeBracket = 0x5d;
const openBrace = 0x7b;
const closeBrace = 0x7d;
const minus = 0x2d;
const zero = 0x30;
const nine = 0x39;
const mostPlainDigits = 15;
function canonicalValueEnd(view, at, depth = 0) {
    const first = view.getUint8(at);
    if (first === minus || (first >= zero && first <= nine))
        return numberEnd(view, at);
    if (first === quote)
        return canonicalStringEnd(view, at);
    if (first === openBrace)
        return depth < deepestNesting ? objectEnd(view, at, depth + 1) : -1;
    if (first === openBracket)
        return depth < deepestNesting ? arrayEnd(view, at, depth + 1) : -1;
    return wordEnd(view, at);
}
function canonicalStringEnd(view, at) {
    if (view.getUint8(at) !== quote)
        return -1;
    for (let i = at + 1;; i += 1) {
        const byte = view.getUint8(i);
        if (byte === quote)
            return i + 1;
        if (byte < 0x20)
            return -1;
        if (byte !== backslash)
            continue;
        i = escapeEnd(view, i + 1);
        if (i === -1)
            return -1;
    }
}
const shortEscapes = new Set(Buffer.from('"\\bfnrt'));
const shortControls = new Set(Buffer.from('\b\f\n\r\t'));
function escapeEnd(view, at) {
    if (shortEscapes.has(view.getUint8(at)))
        return at;
    const escaped = textAt(view, at, at + 5);
    if (!/^u00[01][0-9a-f]$/.test(escaped) || shortControls.has(Number.parseInt(escaped.slice(1), 16)))
        return -1;
    return at + 4;
}
function objectEnd(view, at, depth) {
    if (view.getUint8(at + 1) === closeBrace)
        return at + 2;
    let previous = -1;
    let previousEnd = -1;
    for (let i = at + 1;; i += 1) {
        const keyEnd = canonicalStringEnd(view, i);
        if (keyEnd === -1 || view.getUint8(keyEnd) !== colon)
            return -1;
        if (previous !== -1 && !isBefore(view, previous, previousEnd, i, keyEnd))
            return -1;
        previous = i;
        previousEnd = keyEnd;
        i = canonicalValueEnd(view, keyEnd + 1, depth);
        if (i === -1)
            return -1;
        const next = view.getUint8(i);
        if (next === closeBrace)
            return i + 1;
        if (next !== comma)
            return -1;
    }
}
function arrayEnd(view, at, depth) {
    if (view.getUint8(at + 1) === closeBracket)
        return at + 2;
    for (let i = at + 1;; i += 1) {
        i = canonicalValueEnd(view, i, depth);
        if (i === -1)
            return -1;
        const next = view.getUint8(i);
        if (next === closeBracket)
            return i + 1;
        if (next !== comma)
            return -1;
    }
}
function isBefore(view, a, aEnd, b, bEnd) {
    const length = Math.min(aEnd - a, bEnd - b);
    for (let i = 1; i < length; i += 1) {
        const left = view.getUint8(a + i);
        const right = view.getUint8(b + i);
        if (left === backslash || right === backslash || left >= 0x80 || right >= 0x80)
            break;
        if (left !== right)
            return left === quote || (right !== quote && left < right);
    }
    return String(JSON.parse(textAt(view, a, aEnd))) < String(JSON.parse(textAt(view, b, bEnd)));
}
function numberEnd(view, at) {
    const start = view.getUint8(at) === minus ? at + 1 : at;
    let end = start;
    let next = view.getUint8(end);
    while (next >= zero && next <= nine)
        next = view.getUint8(++end);
    const digits = end - start;
    const isPlain = digits > 0 && digits <= mostPlainDigits && (view.getUint8(start) !== zero || (digits === 1 && start === at));
    if (isPlain && !isNumberPart(next))
        return end;
    while (isNumberPart(view.getUint8(end)))
        end += 1;
    const text = textAt(view, at, end);
    return String(Number(text)) === text ? end : -1;
}
function isNumberPart(byte) {
    return (byte >= zero && byte <= nine) || byte === 0x2b || byte === minus || byte === 0x2e || byte === 0x45 || byte === 0x65;
}
const words = [literal('true'), literal('false'), literal('null')];
function wordEnd(view, at) {
    for (const word of words)
        if (literalAt(view, at, word))
            return at + word.lengthBytes;
    return -1;
}
function textAt(view, start, end) {
    return Buffer.from(view.buffer, view.byteOffset, view.byteLength).toString('utf8', start, end);
}
function literal(text) {
    const bytes = Buffer.from(text);
    const words = Int32Array.from({ length: Math.floor(bytes.length / 4) }, (_, i) => bytes.readInt32LE(4 * i));
    return { lengthBytes: bytes.length, words, rest: bytes.subarray(4 * words.length) };
}
function literalAt(view, at, { words, rest }) {
    let i = at;
    for (let n = 0; n < words.length; n += 1, i += 4)
        if (view.getInt32(i, true) !== words[n])
            return false;
    for (let n = 0; n < rest.length; n += 1, i += 1)
        if (view.getUint8(i) !== rest[n])
            return false;
    return true;
}


/***/ }),

/***/ 69747:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ eventsFileLines),
/* harmony export */   k: () => (/* binding */ lineEnd)
/* harmony export */ });
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4573);
/* harmony import */ var _canonical_scan_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(361);


const pieceBytes = 256 * 1024;
const longestLineBytes = 32 * 1024 * 1024;
const newline = 0x0a;
function* eventsFileLines(file) {
    try {
        let buffer = Buffer.alloc(Math.min(pieceBytes, file.sizeBytes + 1 + _canonical_scan_js__WEBPACK_IMPORTED_MODULE_1__/* .scanSlackBytes */ .Fx));
        let filled = 0;
        for (let got = -1; got !== 0;) {
            got = file.fill(buffer.subarray(filled, buffer.length - _canonical_scan_js__WEBPACK_IMPORTED_MODULE_1__/* .scanSlackBytes */ .Fx));
            filled += got;
            const end = buffer.subarray(0, filled).lastIndexOf(newline) + 1;
            const bad = badUtf8Line(buffer.subarray(0, end));
            if (bad !== 0 && end > 0)
                yield linesOf(buffer, bad ?? end);
            if (bad !== null)
                return yield { kind: 'bad', why: 'the line is not UTF-8' };
            if (filled - end > longestLineBytes)
                return yield { kind: 'bad', why: `the line is longer than ${longestLineBytes} bytes` };
            const rest = buffer.subarray(end, filled);
            if (end === 0 && filled === buffer.length - _canonical_scan_js__WEBPACK_IMPORTED_MODULE_1__/* .scanSlackBytes */ .Fx)
                buffer = Buffer.alloc(2 * buffer.length);
            rest.copy(buffer);
            filled = rest.length;
        }
        if (filled > 0)
            yield { kind: 'bad', why: 'the line has no end: the file was cut' };
    }
    finally {
        file.close();
    }
}
function lineEnd(lines, start) {
    return lines.indexOf(newline, start);
}
function linesOf(buffer, end) {
    const view = new DataView(buffer.buffer, buffer.byteOffset, buffer.byteLength);
    return { kind: 'lines', bytes: buffer.subarray(0, end), view };
}
function badUtf8Line(lines) {
    if ((0,node_buffer__WEBPACK_IMPORTED_MODULE_0__.isUtf8)(lines))
        return null;
    for (let start = 0; start < lines.length;) {
        const end = lineEnd(lines, start);
        if (!(0,node_buffer__WEBPACK_IMPORTED_MODULE_0__.isUtf8)(lines.subarray(start, end)))
            return start;
        start = end + 1;
    }
    return null;
}


/***/ }),

/***/ 13891:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ openFolder)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _bundle_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(35382);
/* harmony import */ var _bundle_files_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2667);
/* harmony import */ var _error_text_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(78239);





function openFolder(path) {
    const { names, strays } = list(path);
    const open = (name, mostBytes = _bundle_files_js__WEBPACK_IMPORTED_MODULE_3__/* .largestFileBytes */ .ag) => openRegularFile(path, name, mostBytes);
    return {
        kind: 'folder',
        path,
        names,
        strays,
        open,
        read: (name, mostBytes = _bundle_files_js__WEBPACK_IMPORTED_MODULE_3__/* .largestTextFileBytes */ .VM) => readAll(open(name, mostBytes)),
        database: (name) => {
            open(name).close();
            return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(path, name);
        },
    };
}
function list(path) {
    const names = [];
    const strays = [];
    const entries = entriesOf(path);
    if (entries.length > _bundle_files_js__WEBPACK_IMPORTED_MODULE_3__/* .mostFiles */ .p)
        throw new _bundle_error_js__WEBPACK_IMPORTED_MODULE_2__/* .BundleError */ .r('NOT_A_BUNDLE', `${path} has ${entries.length} files: it is no bundle`);
    for (const entry of entries) {
        if (!(0,_bundle_files_js__WEBPACK_IMPORTED_MODULE_3__/* .isBundleFileName */ .Ge)(entry.name))
            strays.push(`${JSON.stringify(entry.name)} does not belong to a bundle`);
        else if (entry.isFile())
            names.push(entry.name);
        else
            strays.push(`${entry.name} is not a regular file`);
    }
    return { names: names.sort(), strays: strays.sort() };
}
function entriesOf(path) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(path, { withFileTypes: true });
    }
    catch (error) {
        throw new _bundle_error_js__WEBPACK_IMPORTED_MODULE_2__/* .BundleError */ .r('NOT_A_BUNDLE', `${path} cannot be read: ${(0,_error_text_js__WEBPACK_IMPORTED_MODULE_4__/* .errorText */ .k)(error)}`, { cause: error });
    }
}
function openRegularFile(folder, name, mostBytes) {
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, name);
    if (!(0,_bundle_files_js__WEBPACK_IMPORTED_MODULE_3__/* .isBundleFileName */ .Ge)(name))
        throw new _bundle_error_js__WEBPACK_IMPORTED_MODULE_2__/* .BundleError */ .r('NOT_A_BUNDLE', `${JSON.stringify(name)} does not belong to a bundle`);
    const fd = openUnfollowed(path);
    try {
        const stat = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.fstatSync)(fd);
        if (!stat.isFile())
            throw new _bundle_error_js__WEBPACK_IMPORTED_MODULE_2__/* .BundleError */ .r('NOT_A_BUNDLE', `${path} is not a regular file`);
        if (stat.size > mostBytes)
            throw new _bundle_error_js__WEBPACK_IMPORTED_MODULE_2__/* .BundleError */ .r('TOO_LARGE', `${path} has ${stat.size} bytes; at most ${mostBytes} are read`);
        let left = stat.size;
        const fill = (into) => {
            const got = left === 0 ? 0 : (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readSync)(fd, into, 0, Math.min(left, into.length), null);
            left -= got;
            return got;
        };
        return { sizeBytes: stat.size, fill, close: () => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(fd) };
    }
    catch (error) {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(fd);
        throw error;
    }
}
function openUnfollowed(path) {
    const flags = node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY | (node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NOFOLLOW ?? 0) | (node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NONBLOCK ?? 0);
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(path, flags);
    }
    catch (error) {
        throw new _bundle_error_js__WEBPACK_IMPORTED_MODULE_2__/* .BundleError */ .r('NOT_A_BUNDLE', `${path} cannot be read (${(0,_error_text_js__WEBPACK_IMPORTED_MODULE_4__/* .errorText */ .k)(error)})`, { cause: error });
    }
}
function readAll(file) {
    try {
        const bytes = Buffer.allocUnsafe(file.sizeBytes);
        let at = 0;
        for (let got = 1; at < bytes.length && got > 0; at += got)
            got = file.fill(bytes.subarray(at));
        return bytes.subarray(0, at);
    }
    finally {
        file.close();
    }
}


/***/ }),

/***/ 45485:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  _: () => (/* binding */ parseEventLine)
});

// EXTERNAL MODULE: ./lib/model.js
var model = __webpack_require__(59814);
// EXTERNAL MODULE: ./lib/evidence/chain.js
var chain = __webpack_require__(96056);
// EXTERNAL MODULE: ./lib/evidence/error-text.js
var error_text = __webpack_require__(78239);
// EXTERNAL MODULE: ./lib/evidence/event-json.js
var event_json = __webpack_require__(79152);
// EXTERNAL MODULE: ./lib/evidence/check-draft.js + 2 modules
var check_draft = __webpack_require__(65309);
// EXTERNAL MODULE: ./lib/evidence/utc-instant.js
var utc_instant = __webpack_require__(19935);
;// CONCATENATED MODULE: ./lib/evidence/event-problem.js


function eventProblem(event) {
    const createdAtMs = (0,utc_instant/* utcMs */.bp)(event.created_at);
    if (createdAtMs === null)
        return `the event's created_at is no UTC time such as 2026-11-21T09:45:12.000Z`;
    if (event.seq < 1)
        return `the event's seq is ${event.seq}, and they count from 1`;
    const { seq: _, event_id, run_id, created_at, schema_version, ...draft } = event;
    const problem = (0,check_draft/* checkDraft */.Q)({ ...draft, created_at_ms: createdAtMs });
    return problem === null ? null : `the event's ${problem}`;
}

;// CONCATENATED MODULE: ./lib/evidence/parse-event-line.js





const start = '{"hash":"';
const middle = '","event":';
const hashEnd = start.length + 64;
const eventStart = hashEnd + middle.length;
const knownTypes = new Set(model/* eventTypes */.mu);
function parseEventLine(line) {
    const hash = line.slice(start.length, hashEnd);
    const framed = line.startsWith(start) && (0,chain/* isSha256Hex */.P4)(hash) && line.startsWith(middle, hashEnd) && line.endsWith('}');
    if (!framed)
        return bad('the line does not read {"hash":"<64 hex digits>","event":{…}}');
    const text = line.slice(eventStart, -1);
    try {
        const event = JSON.parse(text);
        const problem = envelopeProblem(event);
        if (problem !== null)
            return bad(problem);
        const known = event;
        const canonical = (0,event_json/* canonicalEvent */.vS)(known);
        if (canonical !== text)
            return bad('the event is not in canonical form (RFC 8785)');
        const wrong = eventProblem(known);
        return wrong === null ? { kind: 'event', stored: { hash, event: known }, canonical } : bad(wrong);
    }
    catch (error) {
        return bad(`the event is not JSON: ${(0,error_text/* errorText */.k)(error)}`);
    }
}
const textMembers = ['event_id', 'run_id', 'event_type', 'actor', 'reason', 'action', 'outcome', 'created_at'];
function envelopeProblem(value) {
    if (!isObject(value))
        return 'the event is not an object';
    if (value['schema_version'] !== 1) {
        return `the event has schema version ${JSON.stringify(value['schema_version'])}, this guard reads 1: use the guard that wrote it or a newer one`;
    }
    const wrong = textMembers.find((name) => typeof value[name] !== 'string');
    if (wrong !== undefined)
        return `the event's ${wrong} is not a text`;
    if (!knownTypes.has(String(value['event_type'])))
        return `there is no event type ${JSON.stringify(value['event_type'])}`;
    if (!Number.isSafeInteger(value['seq']))
        return `the event's seq is not an integer`;
    if (value['incident_id'] !== null && typeof value['incident_id'] !== 'string')
        return `the event's incident_id is neither a text nor null`;
    if (!isObject(value['scores']))
        return `the event's scores are not an object`;
    if (!isObject(value['payload']))
        return `the event's payload is not an object`;
    return null;
}
function isObject(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
function bad(why) {
    return { kind: 'bad', why };
}


/***/ }),

/***/ 19596:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  si: () => (/* binding */ openEventsFile),
  Bo: () => (/* binding */ readBundle)
});

// UNUSED EXPORTS: readEvents

// EXTERNAL MODULE: ./lib/evidence/bundle-error.js
var bundle_error = __webpack_require__(35382);
// EXTERNAL MODULE: ./lib/evidence/bundle-files.js
var bundle_files = __webpack_require__(2667);
// EXTERNAL MODULE: ./lib/evidence/error-text.js
var error_text = __webpack_require__(78239);
// EXTERNAL MODULE: ./lib/evidence/events-file.js
var events_file = __webpack_require__(69747);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
;// CONCATENATED MODULE: ./lib/evidence/folder-of-runs.js



function folderOfRuns(path) {
    const runs = namesIn(path).filter((name) => [bundle_files/* eventsFile */.kQ, bundle_files/* journalFile */.i7].some((file) => (0,external_node_fs_.existsSync)((0,external_node_path_.join)(path, name, file))));
    const latest = runs.at(-1);
    return latest === undefined ? null : { count: runs.length, latest: (0,external_node_path_.join)(path, latest) };
}
function namesIn(path) {
    try {
        return (0,external_node_fs_.readdirSync)(path)
            .filter((name) => /^\w[\w-]*$/.test(name))
            .sort();
    }
    catch {
        return [];
    }
}

// EXTERNAL MODULE: ./lib/evidence/folder-source.js
var folder_source = __webpack_require__(13891);
// EXTERNAL MODULE: ./lib/evidence/parse-event-line.js + 1 modules
var parse_event_line = __webpack_require__(45485);
;// CONCATENATED MODULE: ./lib/evidence/read-bundle.js







function readBundle(source) {
    const events = [...readEvents(typeof source === 'string' ? (0,folder_source/* openFolder */.N)(source) : source)];
    return { events, sealed: events.at(-1)?.event.event_type === 'run_sealed' };
}
function* readEvents(source) {
    let count = 0;
    const bad = (why) => new bundle_error/* BundleError */.r('BAD_EVENTS', `${source.path}: ${bundle_files/* eventsFile */.kQ}, line ${count + 1}: ${why}`);
    for (const lines of (0,events_file/* eventsFileLines */.d)(openEventsFile(source))) {
        if (lines.kind === 'bad')
            throw bad(lines.why);
        for (let start = 0; start < lines.bytes.length; count += 1) {
            const end = (0,events_file/* lineEnd */.k)(lines.bytes, start);
            const parsed = (0,parse_event_line/* parseEventLine */._)(lines.bytes.toString('utf8', start, end));
            if (parsed.kind === 'bad')
                throw bad(parsed.why);
            yield parsed.stored;
            start = end + 1;
        }
    }
    if (count === 0)
        throw new bundle_error/* BundleError */.r('BAD_EVENTS', `${source.path}: ${bundle_files/* eventsFile */.kQ} is empty`);
}
function openEventsFile(source) {
    try {
        return source.open(bundle_files/* eventsFile */.kQ, bundle_files/* largestFileBytes */.ag);
    }
    catch (error) {
        if (source.names.includes(bundle_files/* eventsFile */.kQ))
            throw error;
        throw new bundle_error/* BundleError */.r('NOT_A_BUNDLE', whyNotABundle(source, error), { cause: error });
    }
}
function whyNotABundle({ kind, path, names }, error) {
    if (names.includes(bundle_files/* journalFile */.i7)) {
        return `${path} holds only the journal of a run that goes on or whose guard was killed: in that case flowforge-ci report --recover makes a bundle of it`;
    }
    const runs = kind === 'folder' ? folderOfRuns(path) : null;
    if (runs !== null) {
        const many = runs.count === 1 ? 'a run' : `${runs.count} runs`;
        return `${path} is not a bundle, it holds ${many}: name one; the latest is ${runs.latest}`;
    }
    return `${path} is not a bundle: its ${bundle_files/* eventsFile */.kQ} cannot be read (${(0,error_text/* errorText */.k)(error)}); name the folder of a run, <evidence-dir>/<run id>, or its .tar.gz`;
}


/***/ }),

/***/ 19935:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ie: () => (/* binding */ utcReader),
/* harmony export */   Zx: () => (/* binding */ instantChars),
/* harmony export */   bp: () => (/* binding */ utcMs)
/* harmony export */ });
const instantChars = 24;
function utcMs(text) {
    const ms = text.length === instantChars ? Date.parse(text) : Number.NaN;
    return Number.isNaN(ms) || new Date(ms).toISOString() !== text ? null : ms;
}
function utcReader() {
    const minute = new Int32Array(4);
    let minuteMs = -1;
    return (view, at) => {
        for (let i = 0; i < minute.length; i += 1) {
            if (view.getInt32(at + 4 * i) === minute[i])
                continue;
            for (let n = 0; n < minute.length; n += 1)
                minute[n] = view.getInt32(at + 4 * n);
            minuteMs = utcMs(`${latin1(view, at, 16)}:00.000Z`) ?? -1;
            break;
        }
        const seconds = twoDigits(view, at + 17);
        const millis = 10 * twoDigits(view, at + 20) + digit(view, at + 22);
        const isFramed = view.getUint8(at + 16) === colon && view.getUint8(at + 19) === dot && view.getUint8(at + 23) === letterZ;
        return minuteMs !== -1 && seconds < 60 && millis < 1000 && isFramed ? minuteMs + 1000 * seconds + millis : -1;
    };
}
const colon = 0x3a;
const dot = 0x2e;
const letterZ = 0x5a;
function latin1(view, at, length) {
    return Buffer.from(view.buffer, view.byteOffset + at, length).toString('latin1');
}
function twoDigits(view, at) {
    return 10 * digit(view, at) + digit(view, at + 1);
}
const noDigit = 1000;
function digit(view, at) {
    const value = view.getUint8(at) - 0x30;
    return value >= 0 && value <= 9 ? value : noDigit;
}


/***/ })

};
