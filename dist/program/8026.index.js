export const id = 8026;
export const ids = [8026];
export const modules = {

/***/ 48026:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   shortenMarkdown: () => (/* binding */ shortenMarkdown)
/* harmony export */ });
/* harmony import */ var mdast_util_from_markdown__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74101);
/* harmony import */ var mdast_util_gfm_table__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(58363);
/* harmony import */ var micromark_extension_gfm_table__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(57749);



const CLOSING_CHARS = 500; // what ends elements that are open where the text is cut, and link definitions from behind it
const MIN_PARAGRAPH_SHARE = 0.25; // shorter ones are left out rather than cut
const DEFINITION = /^ {0,3}\[([^\]]{1,999})\]:[ \t]*\S.*$/gm;
const TAG = /<(\/?)([a-z][a-z0-9-]*)\b[^>]*?(\/?)>/gi;
const VOID = new Set(['area', 'base', 'br', 'col', 'embed', 'hr', 'img', 'input', 'link', 'meta', 'source', 'wbr']);
/**
 * Markdown of at most `limit` characters: cut between blocks, rows, items or lines, never within one; what was open is
 * closed, and `note` says so at the end. Text that fits is returned as it is.
 */
function shortenMarkdown(markdown, limit, note) {
    if (markdown.length <= limit)
        return markdown;
    const room = Math.max(0, limit - note.length - 2 - CLOSING_CHARS);
    const start = markdown.slice(0, room);
    const { children } = (0,mdast_util_from_markdown__WEBPACK_IMPORTED_MODULE_0__/* .fromMarkdown */ .Y)(start, { extensions: [(0,micromark_extension_gfm_table__WEBPACK_IMPORTED_MODULE_1__/* .gfmTable */ .x)()], mdastExtensions: [(0,mdast_util_gfm_table__WEBPACK_IMPORTED_MODULE_2__/* .gfmTableFromMarkdown */ .c)()] });
    const last = children.at(-1);
    const whole = children.slice(0, -1);
    const part = last ? partOf(last, start) : '';
    const kept = `${start.slice(0, last ? startOf(last) : 0)}${part}`.trimEnd();
    const closing = openElements(whole).map((name) => `</${name}>`);
    const definitions = missingDefinitions(kept, markdown.slice(kept.length), CLOSING_CHARS - closing.join('\n').length - 8);
    return [kept, closing.join('\n'), definitions.join('\n'), note].filter((text) => text !== '').join('\n\n');
}
/** As much of a block as can stand alone. */
function partOf(node, text) {
    const begin = startOf(node);
    if (node.type === 'table' || node.type === 'list') {
        const complete = node.children.slice(0, -1);
        const enough = node.type === 'table' ? 2 : 1; // a head alone says nothing
        return complete.length < enough ? '' : text.slice(begin, endOf(complete.at(-1)));
    }
    if (node.type === 'code')
        return codePart(text.slice(begin));
    const isLong = text.length - begin >= text.length * MIN_PARAGRAPH_SHARE;
    return node.type === 'paragraph' && isLong ? text.slice(begin, paragraphEnd(node, text)) : '';
}
function codePart(block) {
    const lines = block.split('\n').slice(0, -1);
    const [fence] = /^(`{3,}|~{3,})/.exec(block) ?? [];
    if (fence === undefined)
        return lines.join('\n');
    return lines.length < 2 ? '' : [...lines, fence].join('\n');
}
// The last line break, else space, in plain text: what stands before it is neither in a link nor in code. At the end a
// link may have lost its other half, and looks like text.
function paragraphEnd(node, text) {
    const plain = node.children.filter((child) => child.type === 'text').reverse();
    for (const mark of ['\n', ' ']) {
        for (const child of plain) {
            const from = startOf(child);
            const [whole = ''] = /^[^[<`*_~$]*/.exec(text.slice(from, endOf(child))) ?? [];
            const at = whole.lastIndexOf(mark);
            if (at >= 0)
                return from + at;
        }
    }
    return startOf(node);
}
/** The elements that HTML blocks open and do not close, innermost first. */
function openElements(blocks) {
    const open = [];
    for (const block of blocks) {
        if (block.type !== 'html')
            continue;
        for (const [, slash, name = '', selfClosing] of block.value.replaceAll(/<!--[^]*?-->/g, '').matchAll(TAG)) {
            const tag = name.toLowerCase();
            if (VOID.has(tag) || selfClosing)
                continue;
            if (!slash)
                open.push(tag);
            else if (open.includes(tag))
                open.length = open.lastIndexOf(tag);
        }
    }
    return open.reverse();
}
function missingDefinitions(kept, rest, room) {
    const found = [];
    let left = room;
    const shown = kept.toLowerCase();
    for (const [line, label = ''] of rest.matchAll(DEFINITION)) {
        if (line.length + 1 > left || !shown.includes(`[${label.toLowerCase()}]`))
            continue;
        found.push(line);
        left -= line.length + 1;
    }
    return found;
}
function startOf(node) {
    return node.position?.start.offset ?? 0;
}
function endOf(node) {
    return node?.position?.end.offset ?? 0;
}


/***/ })

};
