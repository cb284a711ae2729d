export const id = 6644;
export const ids = [6644];
export const modules = {

/***/ 36644:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   parseReference: () => (/* binding */ parseReference)
/* harmony export */ });
const PIN = '@sha256:';
function parseReference(reference) {
    if (/^[a-z][a-z0-9+.-]*:\/\//i.test(reference))
        return invalid(`"${brief(reference)}" is a URL, and a policy is read from files only, so that no network decides what a run is judged by; copy it into the repository and pin it: org/policy.yml${PIN}<hash>`);
    const at = reference.lastIndexOf('@sha256');
    if (at === -1)
        return { kind: 'ok', path: reference, sha256: null };
    const path = reference.slice(0, at);
    const sha256 = reference.slice(at + PIN.length).toLowerCase();
    if (path === '' || !reference.startsWith(PIN, at) || !/^[0-9a-f]{64}$/.test(sha256))
        return invalid(`"${brief(reference)}" pins nothing; write <path>${PIN}<64 hex digits>, as sha256sum prints them`);
    return { kind: 'ok', path, sha256 };
}
function invalid(problem) {
    return { kind: 'invalid', problem };
}
function brief(text) {
    return text.length <= 120 ? text : `${text.slice(0, 120)}…`;
}


/***/ })

};
