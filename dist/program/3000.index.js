export const id = 3000;
export const ids = [3000];
export const modules = {

/***/ 3000:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   findNamedFiles: () => (/* binding */ findNamedFiles),
/* harmony export */   replaceFiles: () => (/* binding */ replaceFiles)
/* harmony export */ });
/* harmony import */ var micromark__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(45387);
/* harmony import */ var micromark__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(35586);
/* harmony import */ var micromark__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(82192);
/* harmony import */ var micromark_util_decode_string__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(79886);


const IMG = /<img\b[^>]*?\bsrc\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))/dgi;
const BOM = '\ufeff';
/** The files that Markdown names: pictures, links and definitions, and `<img>` in its HTML; what is at an address elsewhere is none. */
function findNamedFiles(markdown) {
    const shift = markdown.startsWith(BOM) ? 1 : 0; // the parser does not count it
    const text = markdown.slice(shift);
    const found = [];
    const add = (start, end, isPicture, isBare = false) => {
        const path = pathOf(text.slice(start, end));
        if (path !== undefined)
            found.push({ start: start + shift, end: end + shift, path, isPicture, isBare });
    };
    const holders = [];
    for (const [kind, { type, start, end }] of eventsOf(text)) {
        if (type === 'image' || type === 'link') {
            if (kind === 'enter')
                holders.push(type);
            else
                holders.pop();
        }
        else if (kind === 'exit')
            continue;
        else if (type === 'resourceDestinationString')
            add(start.offset, end.offset, holders.at(-1) === 'image');
        else if (type === 'definitionDestinationString')
            add(start.offset, end.offset, false);
        else if (type === 'htmlFlow' || type === 'htmlText') {
            for (const { indices } of text.slice(start.offset, end.offset).matchAll(IMG)) {
                const range = indices?.[1] ?? indices?.[2] ?? indices?.[3];
                if (range)
                    add(start.offset + range[0], start.offset + range[1], true, indices?.[3] !== undefined);
            }
        }
    }
    return found;
}
/** Puts addresses in the place of paths; nothing else of the text changes. */
function replaceFiles(markdown, files, addressOf) {
    let text = '';
    let end = 0;
    for (const file of [...files].sort((a, b) => a.start - b.start)) {
        const address = addressOf(file.path);
        if (address === undefined || file.start < end)
            continue;
        text += markdown.slice(end, file.start) + (file.isBare ? `"${address}"` : address);
        ({ end } = file);
    }
    return text + markdown.slice(end);
}
function eventsOf(text) {
    return (0,micromark__WEBPACK_IMPORTED_MODULE_0__/* .postprocess */ ._)((0,micromark__WEBPACK_IMPORTED_MODULE_1__/* .parse */ .q)()
        .document()
        .write((0,micromark__WEBPACK_IMPORTED_MODULE_2__/* .preprocess */ .v)()(text, undefined, true)));
}
function pathOf(written) {
    const address = (0,micromark_util_decode_string__WEBPACK_IMPORTED_MODULE_3__/* .decodeString */ .s)(written);
    if (address === '' || /^(?:[a-z][a-z0-9+.-]*:|\/\/|#|\?)/i.test(address))
        return undefined;
    const [path = ''] = address.split(/[?#]/, 1);
    try {
        return decodeURIComponent(path);
    }
    catch {
        return path;
    }
}


/***/ })

};
