export const id = 464;
export const ids = [464];
export const modules = {

/***/ 44908:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ nearest)
/* harmony export */ });
/** Longer texts are no misspelt names, and the comparison is quadratic. */
const LONGEST_NAME = 64;
/** The candidate that `name` was most likely meant to be, or null when none is near. */
function nearest(name, candidates) {
    if (name.length > LONGEST_NAME)
        return null;
    let best = null;
    let fewest = Number.POSITIVE_INFINITY;
    for (const candidate of candidates) {
        const edits = editDistance(name.toLowerCase().replaceAll('_', '-'), candidate.toLowerCase());
        if (edits < fewest && edits <= Math.max(1, Math.floor(Math.max(name.length, candidate.length) / 3))) {
            best = candidate;
            fewest = edits;
        }
    }
    return best;
}
/** Optimal string alignment: insertions, deletions, substitutions and swaps of neighbours. */
function editDistance(from, to) {
    let twoAbove = [];
    let above = Array.from({ length: to.length + 1 }, (_, at) => at);
    for (let row = 1; row <= from.length; row += 1) {
        const current = [row];
        for (let at = 1; at <= to.length; at += 1) {
            const same = from[row - 1] === to[at - 1];
            const swapped = row > 1 && at > 1 && from[row - 1] === to[at - 2] && from[row - 2] === to[at - 1];
            const edits = Math.min((above[at] ?? 0) + 1, (current[at - 1] ?? 0) + 1, (above[at - 1] ?? 0) + (same ? 0 : 1));
            current.push(swapped ? Math.min(edits, (twoAbove[at - 2] ?? 0) + 1) : edits);
        }
        twoAbove = above;
        above = current;
    }
    return above[to.length] ?? 0;
}


/***/ }),

/***/ 57993:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DB: () => (/* binding */ parseSize),
/* harmony export */   E9: () => (/* binding */ parseDuration),
/* harmony export */   Pw: () => (/* binding */ parseMemory),
/* harmony export */   Xq: () => (/* binding */ formatSize),
/* harmony export */   a3: () => (/* binding */ formatDuration),
/* harmony export */   lo: () => (/* binding */ parsePercent),
/* harmony export */   n8: () => (/* binding */ parseShare),
/* harmony export */   nT: () => (/* binding */ formatDollars),
/* harmony export */   pJ: () => (/* binding */ parseDollars),
/* harmony export */   zq: () => (/* binding */ parseCount)
/* harmony export */ });
/** Node's timers hold 2^31 - 1 ms; a longer one would fire at once. */
const LONGEST_DURATION_MS = 24 * 24 * 3_600_000;
const durationUnits = { ms: 1, s: 1000, m: 60_000, h: 3_600_000 };
const sizeUnits = { B: 1, KiB: 1024, MiB: 1024 ** 2, GiB: 1024 ** 3, TiB: 1024 ** 4 };
/** `500ms`, `30s`, `1.5m`, `2h` in milliseconds. */
function parseDuration(text) {
    const parsed = parseQuantity(text, durationUnits, 'a duration', '500ms, 30s, 10m or 2h');
    if (parsed.kind === 'ok' && parsed.value > LONGEST_DURATION_MS)
        return invalid(`"${text}" is longer than 24 days, the longest time that can be kept`);
    return parsed;
}
/** `512MiB`, `4GiB` in bytes. */
function parseSize(text) {
    return parseQuantity(text, sizeUnits, 'a size', '512MiB or 4GiB');
}
/** `90%`, `0.5%` in basis points. */
function parseShare(text) {
    const percent = /^(\d{1,6}(?:\.\d{1,2})?)%$/.exec(text.trim())?.[1];
    if (percent === undefined)
        return invalid(`"${brief(text)}" is not a share; write it like 90%`);
    return { kind: 'ok', value: Math.round(Number(percent) * 100) };
}
/** `90%` of what there is, or `4GiB`. */
function parseMemory(text) {
    if (text.includes('%')) {
        const share = parseShare(text);
        if (share.kind === 'invalid')
            return share;
        if (share.value > 10_000)
            return invalid(`"${brief(text)}" is more than all the memory there is`);
        return { kind: 'ok', value: { kind: 'share', shareBp: share.value } };
    }
    const size = parseQuantity(text, sizeUnits, 'an amount of memory', '4GiB or 90%');
    return size.kind === 'invalid' ? size : { kind: 'ok', value: { kind: 'bytes', bytes: size.value } };
}
/** `2048`. */
function parseCount(text) {
    if (!/^\d{1,9}$/.test(text.trim()))
        return invalid(`"${brief(text)}" is not a count; write it like 2048`);
    return { kind: 'ok', value: Number(text) };
}
const MICROS_PER_DOLLAR = 1_000_000;
/** `5.00`, `0.25` dollars in millionths of one. */
function parseDollars(text) {
    if (!/^\d{1,6}(?:\.\d{1,6})?$/.test(text.trim()))
        return invalid(`"${brief(text)}" is not an amount of dollars; write it like 5.00`);
    return { kind: 'ok', value: Math.round(Number(text) * MICROS_PER_DOLLAR) };
}
/** `10`, `10%`: of a hundred. */
function parsePercent(text) {
    const percent = /^(\d{1,3})%?$/.exec(text.trim())?.[1];
    if (percent !== undefined && Number(percent) <= 100)
        return { kind: 'ok', value: Number(percent) };
    return invalid(`"${brief(text)}" is not a whole number from 0 to 100`);
}
/** The shortest text that `parseDuration` reads as exactly `ms`. */
function formatDuration(ms) {
    const unit = ms === 0 ? 'ms' : (['h', 'm', 's'].find((name) => ms % durationUnits[name] === 0) ?? 'ms');
    return `${ms / durationUnits[unit]}${unit}`;
}
/** What `parseDollars` reads as exactly so many millionths of a dollar, with two digits at least: `5.00`, `0.0021`. */
function formatDollars(micros) {
    return (micros / MICROS_PER_DOLLAR).toFixed(6).replace(/0{1,4}$/, '');
}
/** The shortest text that `parseSize` reads as exactly `bytes`. */
function formatSize(bytes) {
    const unit = ['TiB', 'GiB', 'MiB', 'KiB'].find((name) => bytes > 0 && bytes % sizeUnits[name] === 0) ?? 'B';
    return `${bytes / sizeUnits[unit]}${unit}`;
}
function parseQuantity(text, units, what, examples) {
    const [, amount, unitText] = /^(\d{1,15}(?:\.\d{1,6})?)\s*([A-Za-z%]*)$/.exec(text.trim()) ?? [];
    if (amount === undefined || unitText === undefined)
        return invalid(`"${brief(text)}" is not ${what}; write it like ${examples}`);
    if (unitText === '')
        return invalid(`"${brief(text)}" has no unit; write it like ${examples}`);
    const unit = Object.hasOwn(units, unitText) ? units[unitText] : undefined;
    if (unit === undefined)
        return invalid(`"${brief(text)}" has the unknown unit "${brief(unitText)}"; write it like ${examples}`);
    const value = Number(amount) * unit;
    if (!Number.isSafeInteger(value))
        return invalid(`"${brief(text)}" is not a whole number of ${Object.keys(units)[0]} in range`);
    return { kind: 'ok', value };
}
function invalid(message) {
    return { kind: 'invalid', message };
}
/** What a message quotes of a text that may be anything. */
function brief(text) {
    return text.length <= 40 ? text : `${text.slice(0, 40)}…`;
}


/***/ })

};
