export const id = 1339;
export const ids = [1339];
export const modules = {

/***/ 61339:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   gitWorkTree: () => (/* binding */ gitWorkTree)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31421);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77598);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76760);




const LOOK_TIMEOUT_MS = 10_000;
const OUTPUT_BYTES_MAX = 4 * 1024 * 1024;
const FILES_MAX = 5_000;
function gitWorkTree(cwd, env) {
    return {
        async digest() {
            const status = await statusOf(cwd, env);
            const root = status === null ? null : await outputOf(['rev-parse', '--show-toplevel'], cwd, env);
            if (status === null || root === null)
                return null;
            const files = await Promise.all(pathsIn(status)
                .slice(0, FILES_MAX)
                .map((path) => stampOf((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(root.trim(), path))));
            return (0,node_crypto__WEBPACK_IMPORTED_MODULE_1__.createHash)('sha256').update(status).update(files.join('\n')).digest('hex');
        },
    };
}
function statusOf(cwd, env) {
    return outputOf(['status', '--porcelain=v2', '--branch', '-z', '--untracked-files=all'], cwd, env);
}
function outputOf(args, cwd, env) {
    const git = ['--no-optional-locks', '-c', 'core.fsmonitor=false', ...args];
    return new Promise((resolve) => {
        const child = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)('git', git, { cwd, env, stdio: ['ignore', 'pipe', 'ignore'], windowsHide: true });
        const pieces = [];
        let bytes = 0;
        const stop = () => child.kill('SIGKILL');
        const timer = setTimeout(stop, LOOK_TIMEOUT_MS);
        child.stdout.on('data', (piece) => {
            bytes += piece.length;
            if (bytes > OUTPUT_BYTES_MAX)
                stop();
            else
                pieces.push(piece);
        });
        const done = (output) => {
            clearTimeout(timer);
            resolve(output);
        };
        child.once('error', () => done(null));
        child.once('close', (code) => done(code === 0 ? Buffer.concat(pieces).toString('utf8') : null));
        child.unref();
    });
}
const fieldsBefore = { '1': 8, '2': 9, u: 10, '?': 1 };
function pathsIn(status) {
    return status.split('\0').flatMap((line) => {
        const fields = fieldsBefore[line[0] ?? ''];
        if (fields === undefined || line[1] !== ' ')
            return [];
        return [line.split(' ').slice(fields).join(' ')];
    });
}
async function stampOf(path) {
    try {
        const { size, mtimeNs, ctimeNs } = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.lstat)(path, { bigint: true });
        return `${size} ${mtimeNs} ${ctimeNs}`;
    }
    catch {
        return 'gone';
    }
}


/***/ })

};
