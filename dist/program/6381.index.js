export const id = 6381;
export const ids = [6381];
export const modules = {

/***/ 86381:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DEFAULT_OPTIONS: () => (/* binding */ DEFAULT_OPTIONS),
/* harmony export */   N: () => (/* binding */ parseStatistics)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27406);
/* harmony import */ var _formats_nearest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(33620);


const DEFAULT_OPTIONS = { level: 0.95, resamples: 10_000, seed: 42, directions: {} };
const CHOICES = {
    level: { expected: 'a number from 0.5 to 0.9999', isValid: (value) => value >= 0.5 && value <= 0.9999 },
    resamples: {
        expected: 'a whole number from 100 to 1000000',
        isValid: (value) => Number.isInteger(value) && value >= 100 && value <= 1_000_000,
    },
    seed: {
        expected: 'a whole number from 0 to 4294967295',
        isValid: (value) => Number.isInteger(value) && value >= 0 && value < 2 ** 32,
    },
};
/** Reads `level=0.99, resamples=20000, seed=7`, each optional, parted by commas or lines; `where` names the option. */
function parseStatistics(text, where) {
    const { level, resamples, seed } = DEFAULT_OPTIONS;
    const statistics = { level, resamples, seed };
    for (const part of text.split(/[,\n]/).map((one) => one.trim())) {
        if (part === '')
            continue;
        const equals = part.indexOf('=');
        const name = equals < 0 ? part : part.slice(0, equals).trim();
        const value = equals < 0 ? '' : part.slice(equals + 1).trim();
        const names = Object.keys(CHOICES);
        if (!isChoice(name)) {
            const nearest = (0,_formats_nearest_js__WEBPACK_IMPORTED_MODULE_1__/* .nearestName */ .q)(name, names);
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo('usage', `Cannot use ${where}: found "${name}", ${nearest ? `did you mean "${nearest}"?` : `expected ${names.join(', ')}`}`);
        }
        const { expected, isValid } = CHOICES[name];
        if (value === '' || !isValid(Number(value))) {
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo('usage', `Cannot use ${where}: found "${part}", expected ${name}= and ${expected}`);
        }
        statistics[name] = Number(value);
    }
    return statistics;
}
function isChoice(name) {
    return Object.hasOwn(CHOICES, name);
}


/***/ })

};
