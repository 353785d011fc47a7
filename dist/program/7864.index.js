export const id = 7864;
export const ids = [7864];
export const modules = {

/***/ 40829:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   El: () => (/* binding */ workerPath),
/* harmony export */   Q$: () => (/* binding */ assetPath),
/* harmony export */   bs: () => (/* binding */ programFolder)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var node_url__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73136);


/** The folder of the running program: `build/src` when compiled, `dist/program` when bundled. */
function programFolder() {
    return (0,node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)((0,node_url__WEBPACK_IMPORTED_MODULE_1__.fileURLToPath)(import.meta.url));
}
/** Path of a file that ships beside the program (fonts, WebAssembly), put there by scripts/compile.mjs and scripts/build.mjs. */
function assetPath(name) {
    return (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(programFolder(), 'assets', name);
}
/** Path of the script that `new Worker(…)` runs; `workerData.task` names the module in src/worker.ts's table. */
function workerPath() {
    return (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(programFolder(), 'worker.js');
}


/***/ }),

/***/ 44146:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Zf: () => (/* binding */ writeFileAtomic),
/* harmony export */   vf: () => (/* binding */ discard),
/* harmony export */   w6: () => (/* binding */ temporaryBeside)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);



/** Path for a new file beside `path`, which nothing else uses. */
function temporaryBeside(path) {
    return (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(path), `.${(0,node_path__WEBPACK_IMPORTED_MODULE_2__.basename)(path)}.${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(6).toString('hex')}.tmp`);
}
/** Removes an unfinished file; what fails here must not hide what failed before. */
function discard(path) {
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.rmSync)(path, { force: true });
    }
    catch {
        // its folder is no folder, or may not be written
    }
}
/** Replaces `path` whole or not at all: written beside, then renamed; what was there stays when anything fails. */
function writeFileAtomic(path, content, options = {}) {
    const temporary = temporaryBeside(path);
    try {
        const file = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.openSync)(temporary, 'wx', options.mode ?? 0o666);
        try {
            const bytes = typeof content === 'string' ? Buffer.from(content) : content;
            for (let written = 0; written < bytes.length;)
                written += (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.writeSync)(file, bytes, written);
            if (options.flush)
                (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.fsyncSync)(file);
        }
        finally {
            (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.closeSync)(file);
        }
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.renameSync)(temporary, path);
    }
    catch (error) {
        discard(temporary);
        throw error;
    }
}


/***/ }),

/***/ 31660:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ renderPng)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var _assets_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(40829);
/* harmony import */ var _font_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(80271);



/** Turns an SVG into PNG bytes; they are the same on every machine, because rasteriser and fonts ship with the program. */
async function renderPng(svg, options) {
    const { Resvg, fonts } = await load();
    const drawing = new Resvg(svg, {
        fitTo: { mode: 'width', value: options.width },
        font: { fontBuffers: [...fonts], defaultFontFamily: _font_js__WEBPACK_IMPORTED_MODULE_2__/* .FONT_FAMILY */ .F, sansSerifFamily: _font_js__WEBPACK_IMPORTED_MODULE_2__/* .FONT_FAMILY */ .F },
    });
    try {
        const image = drawing.render();
        try {
            return image.asPng();
        }
        finally {
            image.free();
        }
    }
    finally {
        drawing.free();
    }
}
let loading; // initWasm may be called only once in a thread
function load() {
    loading ??= (async () => {
        const [{ Resvg, initWasm }, program, ...fonts] = await Promise.all([
            __webpack_require__.e(/* import() */ 5760).then(__webpack_require__.bind(__webpack_require__, 45760)),
            (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)((0,_assets_js__WEBPACK_IMPORTED_MODULE_1__/* .assetPath */ .Q$)('resvg.wasm')),
            (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)((0,_assets_js__WEBPACK_IMPORTED_MODULE_1__/* .assetPath */ .Q$)('DejaVuSans.ttf')),
            (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)((0,_assets_js__WEBPACK_IMPORTED_MODULE_1__/* .assetPath */ .Q$)('DejaVuSans-Bold.ttf')),
        ]);
        await initWasm(program);
        return { Resvg, fonts };
    })();
    return loading;
}


/***/ }),

/***/ 47864:
/***/ ((__webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
__webpack_require__.r(__webpack_exports__);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_worker_threads__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(75919);
/* harmony import */ var _formats_atomic_write_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(44146);
/* harmony import */ var _pictures_rasterise_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(31660);
/* harmony import */ var _creatures_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(358);
/* harmony import */ var _square_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(11562);







const { rows, artworks, side, target } = node_worker_threads__WEBPACK_IMPORTED_MODULE_2__.workerData;
for (const row of rows) {
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(target, `${row.number}.png`);
    // Pictures are renamed into place when they are whole: one that is there is finished.
    if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(path)) {
        const svg = artworks === undefined ? (0,_creatures_js__WEBPACK_IMPORTED_MODULE_5__/* .makeCreature */ .k)(row.number).svg : (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(artworks, `${row.number}.svg`), 'utf8');
        (0,_formats_atomic_write_js__WEBPACK_IMPORTED_MODULE_3__/* .writeFileAtomic */ .Zf)(path, await (0,_pictures_rasterise_js__WEBPACK_IMPORTED_MODULE_4__/* .renderPng */ ._)((0,_square_js__WEBPACK_IMPORTED_MODULE_6__/* .fitSquare */ .L)(svg, side), { width: side }));
    }
    node_worker_threads__WEBPACK_IMPORTED_MODULE_2__.parentPort?.postMessage(row.number);
}

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 11562:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ fitSquare)
/* harmony export */ });
/** An SVG that fills a square of `side` pixels, its drawing centred and whole. */
function fitSquare(svg, side) {
    const match = /<svg\b[^>]*>/i.exec(svg);
    if (!match)
        throw new Error('found no <svg> element');
    const [tag] = match;
    const attribute = (name) => new RegExp(`\\s${name}\\s*=\\s*["']([^"']*)["']`, 'i').exec(tag)?.[1];
    const width = Number.parseFloat(attribute('width') ?? '');
    const height = Number.parseFloat(attribute('height') ?? '');
    const viewBox = attribute('viewBox') ?? `0 0 ${width} ${height}`;
    const rest = tag.replaceAll(/\s(?:width|height|viewBox|preserveAspectRatio|x|y)\s*=\s*(?:"[^"]*"|'[^']*')/gi, '');
    const head = rest.replace(/^<svg/i, `<svg width="${side}" height="${side}" viewBox="${viewBox}" preserveAspectRatio="xMidYMid meet"`);
    return svg.slice(0, match.index) + head + svg.slice(match.index + tag.length);
}


/***/ })

};
