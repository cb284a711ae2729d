export const id = 6461;
export const ids = [6461];
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


/***/ })

};
