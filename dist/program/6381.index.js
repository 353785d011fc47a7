export const id = 6381;
export const ids = [6381];
export const modules = {

/***/ 86381:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DEFAULT_OPTIONS: () => (/* binding */ DEFAULT_OPTIONS)
/* harmony export */ });
const DEFAULT_OPTIONS = { level: 0.95, resamples: 10_000, seed: 42, directions: {} };


/***/ })

};
