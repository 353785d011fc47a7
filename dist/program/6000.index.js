export const id = 6000;
export const ids = [6000];
export const modules = {

/***/ 56000:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   openInBrowser: () => (/* binding */ openInBrowser)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31421);

/** Opens an address in the user's browser; false when none can be started. */
async function openInBrowser(url) {
    const [program = '', ...args] = openerOf(process.platform);
    return new Promise((done) => {
        const child = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)(program, [...args, url], { stdio: 'ignore', detached: true });
        child.once('error', () => done(false));
        child.once('spawn', () => {
            child.unref();
            done(true);
        });
    });
}
function openerOf(platform) {
    if (platform === 'darwin')
        return ['open'];
    return platform === 'win32' ? ['cmd', '/c', 'start', ''] : ['xdg-open'];
}


/***/ })

};
