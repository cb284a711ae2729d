export const id = 9001;
export const ids = [9001];
export const modules = {

/***/ 16002:
/***/ (() => {

globalThis.__dirname ??= import.meta.dirname;



/***/ }),

/***/ 49001:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   runArtifactClient: () => (/* binding */ runArtifactClient)
/* harmony export */ });
/* harmony import */ var node_worker_threads__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75919);
/* harmony import */ var _evidence_commonjs_dirname_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(16002);
/* harmony import */ var _artifact_messages_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(79334);



async function runArtifactClient() {
    const job = node_worker_threads__WEBPACK_IMPORTED_MODULE_0__.workerData;
    if (job?.role === _artifact_messages_js__WEBPACK_IMPORTED_MODULE_2__/* .artifactRole */ .V)
        node_worker_threads__WEBPACK_IMPORTED_MODULE_0__.parentPort?.postMessage(await uploaded(job));
}
async function uploaded({ name, files, rootFolder, retentionDays }) {
    try {
        const { DefaultArtifactClient } = await Promise.all(/* import() */[__webpack_require__.e(1659), __webpack_require__.e(2830), __webpack_require__.e(8833)]).then(__webpack_require__.bind(__webpack_require__, 58833));
        const options = retentionDays === null ? {} : { retentionDays };
        const { id, digest = '' } = await new DefaultArtifactClient().uploadArtifact(name, [...files], rootFolder, options);
        return id === undefined ? { kind: 'failed', why: 'the service gave it no id' } : { kind: 'uploaded', id, digest };
    }
    catch (error) {
        return { kind: 'failed', why: error instanceof Error ? error.message : String(error) };
    }
}


/***/ }),

/***/ 79334:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ artifactRole)
/* harmony export */ });
const artifactRole = 'flowforge-artifact';


/***/ })

};
