export const id = 802;
export const ids = [802];
export const modules = {

/***/ 30802:
/***/ ((__webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
__webpack_require__.r(__webpack_exports__);
/* harmony import */ var node_worker_threads__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75919);

// One script for every kind of worker thread, so that the bundle has one more entry and not one for each.
const TASKS = {
    bulk: () => Promise.all(/* import() */[__webpack_require__.e(2563), __webpack_require__.e(4267)]).then(__webpack_require__.bind(__webpack_require__, 22349)),
    render: () => Promise.all(/* import() */[__webpack_require__.e(358), __webpack_require__.e(7864)]).then(__webpack_require__.bind(__webpack_require__, 47864)),
};
const task = node_worker_threads__WEBPACK_IMPORTED_MODULE_0__.workerData?.task;
const load = typeof task === 'string' ? TASKS[task] : undefined;
if (!load)
    throw new Error(`Unknown worker task ${JSON.stringify(task)}`);
await load();

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ })

};
