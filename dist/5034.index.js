export const id = 5034;
export const ids = [5034];
export const modules = {

/***/ 45034:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   policyCommand: () => (/* binding */ policyCommand)
/* harmony export */ });
/* harmony import */ var _wrong_usage_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(53785);

async function policyCommand([name, ...args]) {
    switch (name) {
        case 'lint':
            return (await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(4257), __webpack_require__.e(9224)]).then(__webpack_require__.bind(__webpack_require__, 19224))).policyLint(args);
        case 'schema':
            return (await Promise.all(/* import() */[__webpack_require__.e(6921), __webpack_require__.e(8471)]).then(__webpack_require__.bind(__webpack_require__, 68471))).policySchemaCommand(args);
        case 'explain':
            return (await __webpack_require__.e(/* import() */ 9088).then(__webpack_require__.bind(__webpack_require__, 29088))).policyExplain(args);
        default:
            return (0,_wrong_usage_js__WEBPACK_IMPORTED_MODULE_0__/* .wrongUsage */ .x)(`policy ${name === undefined ? 'needs one of' : `knows no "${name}", only`} lint, schema and explain. See flowforge-ci policy --help.`);
    }
}


/***/ }),

/***/ 53785:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ wrongUsage)
/* harmony export */ });
function wrongUsage(problem) {
    process.stderr.write(`flowforge: ${problem}\n`);
    return 2;
}


/***/ })

};
