export const id = 8707;
export const ids = [8707];
export const modules = {

/***/ 98707:
/***/ ((__webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
__webpack_require__.r(__webpack_exports__);
/* harmony import */ var node_worker_threads__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75919);

// One script for every kind of worker thread, so that the bundle has one more entry and not one for each.
const TASKS = {
    bulk: () => Promise.all(/* import() */[__webpack_require__.e(2259), __webpack_require__.e(7929)]).then(__webpack_require__.bind(__webpack_require__, 89482)),
    network: () => Promise.all(/* import() */[__webpack_require__.e(3649), __webpack_require__.e(4047)]).then(__webpack_require__.bind(__webpack_require__, 97222)),
    render: () => Promise.all(/* import() */[__webpack_require__.e(3569), __webpack_require__.e(5249)]).then(__webpack_require__.bind(__webpack_require__, 85249)),
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
