export const id = 7660;
export const ids = [7660];
export const modules = {

/***/ 87660:
/***/ ((__webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
__webpack_require__.r(__webpack_exports__);
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(60878);

// Whoever reads us has enough (`train-report … | head`): end as a program does that SIGPIPE ends.
const SIGPIPE_EXIT_CODE = 141;
for (const stream of [process.stdout, process.stderr]) {
    stream.on('error', (error) => {
        if (error.code !== 'EPIPE')
            throw error;
        process.exit(SIGPIPE_EXIT_CODE);
    });
}
const argv = process.argv.slice(2);
if (argv.length === 1 && (argv[0] === '--version' || argv[0] === '-V')) {
    process.stdout.write(`${_version_js__WEBPACK_IMPORTED_MODULE_0__/* .VERSION */ .x}\n`);
}
else {
    const { runCommandLine } = await Promise.all(/* import() */[__webpack_require__.e(7485), __webpack_require__.e(6199)]).then(__webpack_require__.bind(__webpack_require__, 56199));
    process.exitCode = await runCommandLine(argv);
}

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 60878:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ VERSION)
/* harmony export */ });
/** The version that `--version`, reports and user agents show; a test holds it equal to package.json's. */
const VERSION = '0.1.0';


/***/ })

};
