export const id = 403;
export const ids = [403];
export const modules = {

/***/ 4403:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   doctorCommand: () => (/* binding */ doctorCommand)
/* harmony export */ });
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8161);
/* harmony import */ var _platform_spawner_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8988);
/* harmony import */ var _tested_platform_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9008);
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3411);
/* harmony import */ var _arguments_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3814);
/* harmony import */ var _wrong_usage_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3785);






const MARKS = { good: 'ok     ', limited: 'limited', bad: 'BAD    ' };
/** `flowforge-ci doctor`: what this host can do, found out by doing it. Resolves to 1 when the guard would not protect. */
async function doctorCommand(args) {
    const parsed = (0,_arguments_js__WEBPACK_IMPORTED_MODULE_2__/* .parseArguments */ .W)(args, [{ name: 'json', takesValue: false }]);
    if (parsed.kind === 'wrong')
        return (0,_wrong_usage_js__WEBPACK_IMPORTED_MODULE_3__/* .wrongUsage */ .x)(parsed.problem);
    const findings = [guard(), platform(), await containment()];
    const text = findings.map(({ what, state, said }) => `${MARKS[state]}  ${what}: ${said}\n`).join('');
    process.stdout.write(parsed.flags.json === 'true' ? `${JSON.stringify(findings, null, 2)}\n` : text);
    return findings.some(({ state }) => state === 'bad') ? 1 : 0;
}
function guard() {
    return { what: 'guard', state: 'good', said: `${_version_js__WEBPACK_IMPORTED_MODULE_4__.VERSION} on Node ${process.versions.node}` };
}
function platform() {
    const name = `${process.platform}-${process.arch}`;
    if ((0,_tested_platform_js__WEBPACK_IMPORTED_MODULE_5__/* .testedPlatform */ .B)(process.platform))
        return { what: 'platform', state: 'good', said: name };
    return { what: 'platform', state: 'limited', said: `${name} is untested: the profile is watchdog unless another is asked for` };
}
/** Starts a real command and asks what holds it. */
async function containment() {
    const spawner = (0,_platform_spawner_js__WEBPACK_IMPORTED_MODULE_1__/* .hostSpawner */ .t)({ inheritedFds: [], initFolder: (0,_platform_spawner_js__WEBPACK_IMPORTED_MODULE_1__/* .defaultInitFolder */ .g)() });
    const argv = [process.execPath, '-e', ''];
    const spawned = await spawner.spawn({ argv, cwd: (0,node_os__WEBPACK_IMPORTED_MODULE_0__.tmpdir)(), env: {}, isolation: 'auto', guardId: `doctor-${process.pid}`, orphanGraceMs: 0 }, () => { });
    if (spawned.kind === 'refused')
        return { what: 'containment', state: 'bad', said: `no command can be started: ${spawned.reason}` };
    await spawned.child.exited;
    spawned.child.kill();
    await spawned.child.empty;
    spawned.child.release();
    return { what: 'containment', ...containmentBy(spawned.child.tier) };
}
function containmentBy({ name, whyNotBetter }) {
    const why = whyNotBetter === '' ? '' : ` (${whyNotBetter})`;
    switch (name) {
        case 'cgroup':
        case 'strict':
        case 'init':
            return { state: 'good', said: `tier ${name}: nothing that a command starts outlives the guard${why}` };
        case 'group':
        case 'windows':
            return { state: 'bad', said: `tier ${name}: a process that leaves its group can outlive the guard${why}` };
        default:
            return name;
    }
}


/***/ }),

/***/ 3785:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ wrongUsage)
/* harmony export */ });
/** Says what is wrong with the arguments; 2 is wrong usage everywhere but in `run`. */
function wrongUsage(problem) {
    process.stderr.write(`flowforge: ${problem}\n`);
    return 2;
}


/***/ })

};
