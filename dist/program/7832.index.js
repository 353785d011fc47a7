export const id = 7832;
export const ids = [7832,762,7544];
export const modules = {

/***/ 73014:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   En: () => (/* binding */ writeCsv),
/* harmony export */   Nb: () => (/* binding */ readCsv),
/* harmony export */   g7: () => (/* binding */ decodeText)
/* harmony export */ });
/* harmony import */ var csv_parse_sync__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(25175);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(27406);


/** The text of a CSV file's bytes, which have to be UTF-8: anything else would turn names into other names. */
function decodeText(bytes, shown) {
    const isWide = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
    try {
        if (!isWide)
            return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    }
    catch {
        // told below
    }
    const found = isWide ? 'it is UTF-16' : 'it is not UTF-8';
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo('data', `Cannot read ${shown}: ${found}, expected text in UTF-8`, {
        location: { file: shown },
        hint: 'Save the file as "CSV UTF-8"',
    });
}
/** Reads CSV (RFC 4180, a byte-order mark and CRLF allowed); throws a UserError with the line of what is wrong. */
function readCsv(text, shown) {
    const records = parseRecords(text, shown);
    const [header, ...rows] = records;
    if (!header || header.cells.every((name) => name.trim() === '')) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo('data', `Cannot read ${shown}:1: found nothing, expected a line with the names of the columns`, {
            location: { file: shown, line: 1 },
        });
    }
    const columns = header.cells.map((name) => name.trim());
    const twice = columns.find((name, index) => columns.indexOf(name) !== index);
    if (twice !== undefined)
        throw badLine(shown, header.line, `column "${twice}" stands twice`);
    return {
        columns,
        rows: rows.map(({ line, cells }) => {
            if (cells.length !== columns.length)
                throw badLine(shown, line, `found ${cells.length} cells, expected ${columns.length}`);
            return { line, cells: new Map(columns.map((name, index) => [name, cells[index] ?? ''])) };
        }),
    };
}
function parseRecords(text, shown) {
    try {
        const parsed = (0,csv_parse_sync__WEBPACK_IMPORTED_MODULE_0__.parse)(text, { bom: true, info: true, relax_column_count: true, skip_empty_lines: true });
        let end = 0;
        return parsed.map(({ record, info }) => {
            const line = end + 1;
            end = info.lines;
            return { line: record.some((cell) => cell.includes('\n')) ? line : info.lines, cells: record };
        });
    }
    catch (error) {
        const line = error instanceof Error && 'lines' in error && typeof error.lines === 'number' ? error.lines : 1;
        throw badLine(shown, line, error instanceof Error ? (error.message.split('\n')[0] ?? '') : '');
    }
}
function badLine(shown, line, found) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo('data', `Cannot read ${shown}:${line}: ${found}`, { location: { file: shown, line } });
}
/** CSV as pandas writes it: LF, quotes only where a cell needs them. */
function writeCsv(columns, rows) {
    return [columns, ...rows].map((cells) => `${cells.map(quote).join(',') || '""'}\n`).join('');
}
function quote(cell) {
    const text = String(cell);
    return /[",\n\r]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}


/***/ }),

/***/ 52173:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  V: () => (/* binding */ writeYaml)
});

// EXTERNAL MODULE: ./build/src/formats/python-float.js
var python_float = __webpack_require__(9645);
;// CONCATENATED MODULE: ./build/src/formats/yaml-anchors.js
/** The anchors of a value as ruamel.yaml gives them: `id001` to what is first met a second time, and so on. */
class Anchors {
    #names = new Map();
    #written = new Set();
    constructor(top) {
        let count = 0;
        const visit = (value) => {
            if (!(value instanceof Map) && !Array.isArray(value))
                return;
            if (this.#names.has(value)) {
                const known = this.#names.get(value);
                if (known === undefined)
                    this.#names.set(value, `id${String((count += 1)).padStart(3, '0')}`);
                return;
            }
            this.#names.set(value, undefined);
            for (const item of value.values())
                visit(item);
        };
        visit(top);
    }
    /** The mark of a mapping or list that is about to be written. */
    next(value) {
        if (!(value instanceof Map) && !Array.isArray(value))
            return undefined;
        const name = this.#names.get(value);
        if (name === undefined)
            return undefined;
        const isRepeat = this.#written.has(value);
        this.#written.add(value);
        return { name, isRepeat };
    }
}

// EXTERNAL MODULE: ./build/src/formats/yaml-scalar.js
var yaml_scalar = __webpack_require__(4756);
// EXTERNAL MODULE: ./build/src/formats/yaml-value.js
var yaml_value = __webpack_require__(80423);
;// CONCATENATED MODULE: ./build/src/formats/yaml-write.js




const WIDTH = 80;
const MAX_SIMPLE_KEY_CHARS = 124; // a key of 125 is written with "?" in yaml_dump_structs.json
const LINE_BREAK = /[\n\u0085\u2028\u2029]/;
/**
 * YAML as DVC writes it (ruamel.yaml 0.19.1's round-trip dumper): block style, indent 2, lists at the column of their key,
 * width 80, text unquoted where it reads back as text. FORMATS, section 9.
 */
function writeYaml(value) {
    const out = new Output(value);
    if (isEmptyCollection(value))
        return `${value instanceof Map ? '{}' : '[]'}\n`;
    if (value instanceof Map || Array.isArray(value))
        writeBlock(out, value, 0);
    else {
        writeScalar(out, value, 0, 'item');
        out.newline();
    }
    return out.text;
}
class Output {
    text = '';
    column = 0;
    anchors;
    constructor(value) {
        this.anchors = new Anchors(value);
    }
    write(piece) {
        this.text += piece;
        this.column += codePoints(piece);
    }
    newline() {
        this.text += '\n';
        this.column = 0;
    }
    indent(width) {
        this.write(' '.repeat(width));
    }
}
function writeBlock(out, value, indent) {
    if (value instanceof Map)
        writeMap(out, value, indent);
    else if (Array.isArray(value))
        writeList(out, value, indent);
}
function writeMap(out, map, indent) {
    let first = true;
    for (const [key, value] of map) {
        if (!first || out.column !== indent)
            out.indent(indent - out.column);
        first = false;
        const isExplicit = writeKey(out, key, indent);
        const mark = out.anchors.next(value);
        if (mark)
            out.write(` ${mark.isRepeat ? '*' : '&'}${mark.name}`);
        if (mark?.isRepeat)
            out.newline();
        else if (isExplicit && !mark && !isEmptyCollection(value) && (value instanceof Map || Array.isArray(value))) {
            out.write(' ');
            writeBlock(out, value, indent + 2);
        }
        else {
            writeValue(out, value, indent);
        }
    }
}
/** Writes a key and its colon; true for the `? key` form, which long keys and those of several lines take. */
function writeKey(out, key, indent) {
    const long = typeof key === 'string' && (codePoints(key) > MAX_SIMPLE_KEY_CHARS || LINE_BREAK.test(key));
    if (long)
        out.write('? ');
    if (key === null)
        out.write('null');
    else
        writeScalar(out, key, indent, 'key');
    if (long) {
        out.newline();
        out.indent(indent);
    }
    out.write(':');
    return long;
}
function writeValue(out, value, indent) {
    if (isEmptyCollection(value)) {
        out.write(value instanceof Map ? ' {}' : ' []');
        out.newline();
    }
    else if (value instanceof Map) {
        out.newline();
        writeMap(out, value, indent + 2);
    }
    else if (Array.isArray(value)) {
        out.newline();
        writeList(out, value, indent);
    }
    else if (value === null) {
        out.newline();
    }
    else {
        out.write(' ');
        writeScalar(out, value, indent, 'value');
        out.newline();
    }
}
function writeList(out, list, indent) {
    for (const item of list) {
        out.indent(indent - out.column);
        out.write('- ');
        const mark = out.anchors.next(item);
        if (mark)
            out.write(`${mark.isRepeat ? '*' : '&'}${mark.name}`);
        if (mark?.isRepeat) {
            out.newline();
            continue;
        }
        if (mark) {
            if (isEmptyCollection(item))
                out.write(' ');
            else
                out.newline();
        }
        if (isEmptyCollection(item)) {
            out.write(item instanceof Map ? '{}' : '[]');
            out.newline();
        }
        else if (item instanceof Map || Array.isArray(item)) {
            writeBlock(out, item, indent + 2);
        }
        else {
            if (item !== null)
                writeScalar(out, item, indent, 'item');
            out.newline();
        }
    }
}
function isEmptyCollection(value) {
    return value instanceof Map ? value.size === 0 : Array.isArray(value) && value.length === 0;
}
function writeScalar(out, value, indent, place) {
    if (typeof value === 'string')
        writeText(out, value, indent, place);
    else if (value instanceof yaml_value/* YamlFloat */.iw)
        out.write(yamlFloat(value.value));
    else if (value instanceof yaml_value/* YamlForeign */.ky)
        out.write(value.text);
    else if (typeof value === 'number' && !Number.isInteger(value))
        out.write(yamlFloat(value));
    else if (value !== null && !(value instanceof Map))
        out.write(String(value));
}
function yamlFloat(value) {
    return (0,python_float/* pythonFloat */.T)(value, { infinity: '.inf', nan: '.nan' });
}
function writeText(out, text, indent, place) {
    const style = styleOf(text);
    if (style === 'plain')
        writePlain(out, text, indent, place);
    else if (style === 'single')
        writeSingleQuoted(out, text, indent, place);
    else
        writeDoubleQuoted(out, text, indent, place);
}
// Written with an escape, so only double quotes can hold it.
const SPECIAL = /[\u0000-\u0009\u000b-\u001f\u007f-\u0084\u0086-\u009f\ufeff\ufffe\uffff]|[\ud800-\udfff](?![\udc00-\udfff])(?<![\ud800-\udbff][\udc00-\udfff])/;
const FIRST = /^[#,[\]{}&*!|>'"%@`]/;
const FIRST_ALONE = /^[-?:](?:\s|$)/;
function styleOf(text) {
    if (text === '')
        return 'single';
    if (SPECIAL.test(text) || text.includes('\n'))
        return 'double';
    const plainAllowed = !(0,yaml_scalar/* isPlainAmbiguous */.r)(text) &&
        !FIRST.test(text) &&
        !FIRST_ALONE.test(text) &&
        !/:(?:\s|$)/.test(text) &&
        !/\s#/.test(text) &&
        !/^(?:---|\.\.\.)/.test(text) &&
        !/^ | $/.test(text) &&
        !/[\u0085\u2028\u2029]/.test(text);
    if (plainAllowed)
        return 'plain';
    return text.includes("'") ? 'double' : 'single';
}
// ruamel 0.19.1: a word that does not fit goes to a line of its own, and the space before it stays at the end of the line,
// unless the line was full at that space already.
function writePlain(out, text, indent, place) {
    if (place === 'key') {
        out.write(text);
        return;
    }
    const pieces = text.split(/( +)/);
    for (let index = 0; index < pieces.length; index += 2) {
        const spaces = pieces[index - 1];
        const word = pieces[index] ?? '';
        if (spaces === ' ' && out.column >= WIDTH)
            breakLine(out, indent);
        else if (spaces !== undefined) {
            out.write(spaces);
            if (out.column + codePoints(word) > WIDTH)
                breakLine(out, indent);
        }
        if (index === 0 && place === 'value' && out.column + codePoints(word) > WIDTH)
            breakLine(out, indent);
        out.write(word);
    }
}
function breakLine(out, indent) {
    out.newline();
    out.indent(indent + 2);
}
function writeSingleQuoted(out, text, indent, place) {
    out.write("'");
    const characters = [...text];
    for (const [index, character] of characters.entries()) {
        const single = character === ' ' && characters[index - 1] !== ' ' && characters[index + 1] !== ' ';
        const inside = index > 0 && index < characters.length - 1;
        if (single && inside && place !== 'key' && out.column > WIDTH)
            breakLine(out, indent);
        else
            out.write(character === "'" ? "''" : character);
    }
    out.write("'");
}
const ESCAPES = {
    '\0': '0',
    '\u0007': 'a',
    '\b': 'b',
    '\t': 't',
    '\n': 'n',
    '\v': 'v',
    '\f': 'f',
    '\r': 'r',
    '\u001b': 'e',
    '"': '"',
    '\\': '\\',
    '\u0085': 'N',
    '\u00a0': '_',
    '\u2028': 'L',
    '\u2029': 'P',
};
function writeDoubleQuoted(out, text, indent, place) {
    out.write('"');
    const characters = [...text];
    let pending = '';
    const flush = () => {
        out.write(pending);
        pending = '';
    };
    for (let index = 0; index < characters.length; index += 1) {
        const character = characters[index] ?? '';
        const escape = escapeOf(character);
        if (escape !== undefined) {
            flush();
            out.write(escape);
        }
        const canBreak = index > 0 && index < characters.length - 1 && place !== 'key' && (character === ' ' || pending === '');
        if (canBreak && (character === ' ' || escape !== undefined) && out.column + codePoints(pending) > WIDTH) {
            const bare = character === ' ' && canFoldBare(characters, index);
            flush();
            if (!bare)
                out.write('\\');
            breakLine(out, indent);
            if (character === ' ') {
                if (!bare)
                    pending = '\\ ';
            }
            else if (characters[index + 1] === ' ')
                pending = '\\';
        }
        else if (escape === undefined) {
            pending += character;
        }
    }
    flush();
    out.write('"');
}
// A bare line break stands for one space; it is used only where the next word is harmless.
function canFoldBare(characters, space) {
    if (characters[space + 1] === ' ' || characters[space - 1] === ' ')
        return false;
    return true;
}
function escapeOf(character) {
    const short = ESCAPES[character];
    if (short !== undefined && character !== '\u00a0')
        return `\\${short}`;
    if (!SPECIAL.test(character))
        return undefined;
    const code = character.codePointAt(0) ?? 0;
    const hex = code.toString(16).toUpperCase();
    if (code <= 0xff)
        return `\\x${hex.padStart(2, '0')}`;
    return code <= 0xffff ? `\\u${hex.padStart(4, '0')}` : `\\U${hex.padStart(8, '0')}`;
}
function codePoints(text) {
    let count = 0;
    for (const _character of text)
        count += 1;
    return count;
}


/***/ }),

/***/ 40557:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B4: () => (/* binding */ formatCount),
/* harmony export */   T1: () => (/* binding */ formatShare),
/* harmony export */   drawConfusionMatrix: () => (/* binding */ drawConfusionMatrix)
/* harmony export */ });
/* unused harmony export confusionMatrixSvg */
/* harmony import */ var _font_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(80512);
/* harmony import */ var _palette_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(39062);
/* harmony import */ var _rasterise_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(47681);
/* harmony import */ var _svg_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(33239);




const PIXEL_RATIO = 2;
const MARGIN = 28;
const MIN_WIDTH = 500;
const LABEL_SIZE = 14;
const MAX_LABEL_WIDTH = 180;
const TILT_DEGREES = 40;
const SMALLEST_TEXT = 9;
/** Draws a confusion matrix as PNG: counts, shares of the actual class, hits in blue and misses in orange. */
async function drawConfusionMatrix(picture) {
    const { svg, width } = confusionMatrixSvg(picture, await (0,_font_js__WEBPACK_IMPORTED_MODULE_0__/* .loadFonts */ .r)());
    return (0,_rasterise_js__WEBPACK_IMPORTED_MODULE_2__/* .renderPng */ ._)(svg, { width: width * PIXEL_RATIO });
}
/** The drawing of a confusion matrix, and how wide it is. */
function confusionMatrixSvg(picture, fonts) {
    const { matrix, labels } = picture;
    checkShape(matrix, labels);
    const count = labels.length;
    const cell = count <= 2 ? 140 : count <= 4 ? 104 : count <= 10 ? 76 : Math.max(16, Math.floor(760 / count));
    const side = cell * count;
    const size = Math.min(LABEL_SIZE, Math.max(SMALLEST_TEXT, cell * 0.7));
    const names = labels.map((label) => fonts.regular.fit((0,_svg_js__WEBPACK_IMPORTED_MODULE_3__/* .oneLine */ .TN)(label), size, MAX_LABEL_WIDTH));
    const longest = Math.max(...names.map((name) => fonts.regular.width(name, size)));
    const tilted = longest > cell - 8;
    const tilt = (TILT_DEGREES * Math.PI) / 180;
    const labelColumn = Math.max(longest, fonts.regular.width('n = 9,999', 11));
    const titleText = fonts.bold.fit((0,_svg_js__WEBPACK_IMPORTED_MODULE_3__/* .oneLine */ .TN)(picture.title), 18, Math.max(MIN_WIDTH, side + labelColumn + 100) - 2 * MARGIN);
    const overhang = tilted ? Math.max(0, longest * Math.cos(tilt) - labelColumn - 30) : 0; // of the first tilted label
    const content = 30 + labelColumn + 12 + side + overhang;
    const width = Math.ceil(Math.max(MIN_WIDTH, content + 2 * MARGIN, fonts.bold.width(titleText, 18) + 2 * MARGIN));
    const left = (width - content) / 2 + overhang + 30 + labelColumn + 12;
    const top = MARGIN + 56;
    const below = tilted ? longest * Math.sin(tilt) + size + 6 : size + 12;
    const predictedAt = top + side + below + 18;
    const legendAt = predictedAt + 22;
    const height = Math.ceil(legendAt + 14 + MARGIN - 6);
    const parts = [
        (0,_svg_js__WEBPACK_IMPORTED_MODULE_3__/* .text */ .Qq)(titleText, width / 2, MARGIN + 14, { size: 18, bold: true, anchor: 'middle' }),
        (0,_svg_js__WEBPACK_IMPORTED_MODULE_3__/* .text */ .Qq)(summarise(matrix), width / 2, MARGIN + 36, { size: 12.5, fill: _palette_js__WEBPACK_IMPORTED_MODULE_1__/* .MUTED */ .gN, anchor: 'middle' }),
        (0,_svg_js__WEBPACK_IMPORTED_MODULE_3__/* .text */ .Qq)('Actual', left - labelColumn - 12 - 18, top + side / 2, {
            size: 13,
            bold: true,
            anchor: 'middle',
            rotate: -90,
        }),
        (0,_svg_js__WEBPACK_IMPORTED_MODULE_3__/* .text */ .Qq)('Predicted', left + side / 2, predictedAt, { size: 13, bold: true, anchor: 'middle' }),
        ...legend(width / 2, legendAt, fonts),
    ];
    names.forEach((name, index) => {
        const middle = index * cell + cell / 2;
        const total = sum(matrix[index] ?? []);
        const roomy = cell >= 40;
        parts.push((0,_svg_js__WEBPACK_IMPORTED_MODULE_3__/* .text */ .Qq)(name, left - 12, top + middle + (roomy ? -2 : size * 0.36), { size, anchor: 'end' }), ...(roomy
            ? [(0,_svg_js__WEBPACK_IMPORTED_MODULE_3__/* .text */ .Qq)(`n = ${formatCount(total)}`, left - 12, top + middle + 14, { size: 11, fill: _palette_js__WEBPACK_IMPORTED_MODULE_1__/* .MUTED */ .gN, anchor: 'end' })]
            : []), tilted
            ? (0,_svg_js__WEBPACK_IMPORTED_MODULE_3__/* .text */ .Qq)(name, left + middle + size * 0.35, top + side + size + 2, { size, anchor: 'end', rotate: -TILT_DEGREES })
            : (0,_svg_js__WEBPACK_IMPORTED_MODULE_3__/* .text */ .Qq)(name, left + middle, top + side + size + 8, { size, anchor: 'middle' }));
    });
    matrix.forEach((row, actual) => {
        const total = sum(row);
        row.forEach((value, predicted) => {
            const share = total === 0 ? undefined : value / total;
            const x = left + predicted * cell;
            const y = top + actual * cell;
            parts.push(...drawCell({ x, y, cell, value, share, hit: actual === predicted, fonts }));
        });
    });
    parts.push((0,_svg_js__WEBPACK_IMPORTED_MODULE_3__/* .element */ .ND)('rect', { x: left, y: top, width: side, height: side, fill: 'none', stroke: _palette_js__WEBPACK_IMPORTED_MODULE_1__/* .MUTED */ .gN, 'stroke-width': 1 }));
    return { svg: (0,_svg_js__WEBPACK_IMPORTED_MODULE_3__/* .drawing */ .pW)(width, height, parts), width };
}
function drawCell({ x, y, cell, value, share, hit, fonts }) {
    const background = (0,_palette_js__WEBPACK_IMPORTED_MODULE_1__/* .shade */ .Qw)(hit ? _palette_js__WEBPACK_IMPORTED_MODULE_1__/* .HIT */ .MC : _palette_js__WEBPACK_IMPORTED_MODULE_1__/* .MISS */ .Rq, share ?? 0);
    const fill = value === 0 ? _palette_js__WEBPACK_IMPORTED_MODULE_1__/* .MUTED */ .gN : (0,_palette_js__WEBPACK_IMPORTED_MODULE_1__/* .inkOn */ .gm)(background);
    const middle = x + cell / 2;
    const parts = [
        (0,_svg_js__WEBPACK_IMPORTED_MODULE_3__/* .element */ .ND)('rect', { x, y, width: cell, height: cell, fill: background, stroke: _palette_js__WEBPACK_IMPORTED_MODULE_1__/* .GRID */ .Z, 'stroke-width': 1 }),
    ];
    const number = formatCount(value);
    const wanted = cell >= 100 ? 26 : cell >= 70 ? 18 : cell * 0.4;
    const size = Math.min(wanted, (wanted * (cell - 8)) / fonts.bold.width(number, wanted));
    if (size < SMALLEST_TEXT * 0.8)
        return parts; // colour alone where a number could not be read
    const percentSize = cell >= 100 ? 13 : 11;
    const withShare = cell >= 60;
    const lift = withShare ? -percentSize * 0.35 : size * 0.36;
    parts.push((0,_svg_js__WEBPACK_IMPORTED_MODULE_3__/* .text */ .Qq)(number, middle, y + cell / 2 + lift, { size, bold: true, anchor: 'middle', fill }));
    if (withShare) {
        const percent = share === undefined ? '–' : formatShare(share);
        parts.push((0,_svg_js__WEBPACK_IMPORTED_MODULE_3__/* .text */ .Qq)(percent, middle, y + cell / 2 + percentSize * 1.5, { size: percentSize, anchor: 'middle', fill }));
    }
    return parts;
}
const LEGEND_STEPS = [0, 0.25, 0.5, 0.75, 1];
const STEP = 14;
function legend(middle, y, fonts) {
    const size = 11.5;
    const bar = LEGEND_STEPS.length * STEP;
    const words = ['Correct', 'Wrong', '0 to 100 % of the actual class'];
    const [correct, wrong, scale] = words.map((word) => fonts.regular.width(word, size));
    let x = middle - (correct + 6 + bar + 16 + wrong + 6 + bar + 14 + scale) / 2;
    const parts = [];
    for (const [word, wide, colour] of [
        [words[0], correct, _palette_js__WEBPACK_IMPORTED_MODULE_1__/* .HIT */ .MC],
        [words[1], wrong, _palette_js__WEBPACK_IMPORTED_MODULE_1__/* .MISS */ .Rq],
    ]) {
        parts.push((0,_svg_js__WEBPACK_IMPORTED_MODULE_3__/* .text */ .Qq)(word, x, y, { size, fill: _palette_js__WEBPACK_IMPORTED_MODULE_1__/* .MUTED */ .gN }));
        x += wide + 6;
        for (const share of LEGEND_STEPS) {
            parts.push((0,_svg_js__WEBPACK_IMPORTED_MODULE_3__/* .element */ .ND)('rect', { x, y: y - 10, width: STEP, height: 12, fill: (0,_palette_js__WEBPACK_IMPORTED_MODULE_1__/* .shade */ .Qw)(colour, share), stroke: _palette_js__WEBPACK_IMPORTED_MODULE_1__/* .GRID */ .Z }));
            x += STEP;
        }
        x += 16;
    }
    parts.push((0,_svg_js__WEBPACK_IMPORTED_MODULE_3__/* .text */ .Qq)(words[2], x - 2, y, { size, fill: _palette_js__WEBPACK_IMPORTED_MODULE_1__/* .MUTED */ .gN }));
    return parts;
}
function summarise(matrix) {
    const total = sum(matrix.map(sum));
    const hits = sum(matrix.map((row, index) => row[index] ?? 0));
    if (total === 0)
        return 'no rows';
    return `${formatCount(hits)} of ${formatCount(total)} correct (${formatShare(hits / total)})`;
}
/** `1,234`; thousands set apart. */
function formatCount(count) {
    return Number.isFinite(count) ? String(count).replace(/\B(?=(\d{3})+(?!\d))/g, ',') : '–';
}
/** A share in per cent, one decimal; never rounded to 0 or 100 when it is not. */
function formatShare(share) {
    if (!Number.isFinite(share))
        return '–';
    if (share > 0 && share < 0.0005)
        return '<0.1 %';
    if (share < 1 && share >= 0.9995)
        return '>99.9 %';
    return `${(share * 100).toFixed(1).replace(/\.0$/, '')} %`;
}
function checkShape(matrix, labels) {
    const count = labels.length;
    if (count > 0 && matrix.length === count && matrix.every((row) => row.length === count))
        return;
    throw new Error(`A confusion matrix of ${count} labels needs ${count} × ${count} counts`);
}
function sum(values) {
    return values.reduce((total, value) => total + value, 0);
}


/***/ }),

/***/ 80512:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ FONT_FAMILY),
/* harmony export */   r: () => (/* binding */ loadFonts)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var _assets_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(78340);


/** The family of the shipped fonts, as an SVG names it. */
const FONT_FAMILY = 'DejaVu Sans';
let loading;
/** Reads the widths of the shipped fonts, once. */
function loadFonts() {
    loading ??= (async () => {
        const [regular, bold] = await Promise.all([
            (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)((0,_assets_js__WEBPACK_IMPORTED_MODULE_1__/* .assetPath */ .Q$)('DejaVuSans.ttf')),
            (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)((0,_assets_js__WEBPACK_IMPORTED_MODULE_1__/* .assetPath */ .Q$)('DejaVuSans-Bold.ttf')),
        ]);
        return { regular: parseFont(regular), bold: parseFont(bold) };
    })();
    return loading;
}
function parseFont(bytes) {
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    const tables = readTables(view);
    const unitsPerEm = view.getUint16(at(tables, 'head') + 18);
    const measured = view.getUint16(at(tables, 'hhea') + 34); // numberOfHMetrics: later glyphs repeat the last width
    const advances = at(tables, 'hmtx');
    const glyphs = readCharacterMap(view, at(tables, 'cmap'));
    const advance = (character) => view.getUint16(advances + 4 * Math.min(glyphs.get(character) ?? 0, measured - 1));
    const width = (text, size) => {
        let units = 0;
        for (const character of text)
            units += advance(character.codePointAt(0) ?? 0);
        return (units * size) / unitsPerEm;
    };
    const fit = (text, size, room) => {
        if (width(text, size) <= room)
            return text;
        const characters = Array.from(text);
        for (let kept = characters.length - 1; kept > 1; kept -= 1) {
            const head = Math.ceil(kept * 0.6); // names that share a beginning often differ at the end
            const tail = characters.slice(characters.length - (kept - head)).join('');
            const short = `${characters.slice(0, head).join('').trimEnd()}…${tail.trimStart()}`;
            if (width(short, size) <= room)
                return short;
        }
        return '…';
    };
    return { width, fit };
}
function readTables(view) {
    const tables = new Map();
    for (let index = 0; index < view.getUint16(4); index += 1) {
        const record = 12 + 16 * index;
        const tag = String.fromCharCode(...[0, 1, 2, 3].map((byte) => view.getUint8(record + byte)));
        tables.set(tag, view.getUint32(record + 8));
    }
    return tables;
}
function at(tables, tag) {
    const offset = tables.get(tag);
    if (offset === undefined)
        throw new Error(`The font has no table "${tag}"`);
    return offset;
}
// Format 12 of OpenType's cmap: groups of (first character, last character, first glyph), 32 bits each.
function readCharacterMap(view, cmap) {
    const glyphs = new Map();
    for (let index = 0; index < view.getUint16(cmap + 2); index += 1) {
        const table = cmap + view.getUint32(cmap + 4 + 8 * index + 4);
        if (view.getUint16(table) !== 12)
            continue;
        for (let group = 0; group < view.getUint32(table + 12); group += 1) {
            const record = table + 16 + 12 * group;
            const first = view.getUint32(record);
            const last = view.getUint32(record + 4);
            const glyph = view.getUint32(record + 8);
            for (let character = first; character <= last; character += 1)
                glyphs.set(character, glyph + character - first);
        }
        return glyphs;
    }
    throw new Error('The font has no character map of format 12');
}


/***/ }),

/***/ 39062:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   MC: () => (/* binding */ HIT),
/* harmony export */   Pg: () => (/* binding */ INK),
/* harmony export */   Qw: () => (/* binding */ shade),
/* harmony export */   Rq: () => (/* binding */ MISS),
/* harmony export */   Z: () => (/* binding */ GRID),
/* harmony export */   ft: () => (/* binding */ BLUE),
/* harmony export */   gN: () => (/* binding */ MUTED),
/* harmony export */   gm: () => (/* binding */ inkOn),
/* harmony export */   sG: () => (/* binding */ VERMILION),
/* harmony export */   tM: () => (/* binding */ LINE_COLOURS)
/* harmony export */ });
/** Text, and text that steps back. */
const INK = '#1f2328';
const MUTED = '#59636e';
const GRID = '#e4e8ec';
/** Okabe and Ito's blue and vermilion: told apart with every kind of colour blindness, and by their lightness in grey. */
const BLUE = '#0072b2';
const VERMILION = '#d55e00';
/** The same hues, dark enough that white text reads on them: the full end of a confusion matrix's shades. */
const HIT = '#00588f';
const MISS = '#b34700';
/** The colours of lines, in order of use; each also gets a dash pattern and a marker of its own. */
const LINE_COLOURS = [BLUE, VERMILION, '#009e73', '#cc79a7', '#56b4e9', '#e69f00'];
/** White at 0, `colour` at 1. */
function shade(colour, share) {
    const weight = Math.min(1, Math.max(0, share));
    const mixed = channels(colour).map((channel) => Math.round(255 + (channel - 255) * weight));
    return `#${mixed.map((channel) => channel.toString(16).padStart(2, '0')).join('')}`;
}
/** The ink, dark or white, that reads best on `background`. */
function inkOn(background) {
    const light = luminance(background);
    const contrastWithWhite = 1.05 / (light + 0.05);
    const contrastWithInk = (light + 0.05) / (luminance(INK) + 0.05);
    return contrastWithWhite > contrastWithInk ? '#ffffff' : INK;
}
function channels(colour) {
    const value = Number.parseInt(colour.slice(1), 16);
    return [(value >> 16) & 255, (value >> 8) & 255, value & 255];
}
// Relative luminance as WCAG 2 defines it.
function luminance(colour) {
    const [red, green, blue] = channels(colour).map((channel) => {
        const share = channel / 255;
        return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * (red ?? 0) + 0.7152 * (green ?? 0) + 0.0722 * (blue ?? 0);
}


/***/ }),

/***/ 47681:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ renderPng)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var _assets_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(78340);
/* harmony import */ var _font_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(80512);



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
            __webpack_require__.e(/* import() */ 3026).then(__webpack_require__.bind(__webpack_require__, 43026)),
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

/***/ 33239:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ND: () => (/* binding */ element),
/* harmony export */   Qq: () => (/* binding */ text),
/* harmony export */   TN: () => (/* binding */ oneLine),
/* harmony export */   pW: () => (/* binding */ drawing)
/* harmony export */ });
/* harmony import */ var _font_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(80512);
/* harmony import */ var _palette_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(39062);


/** One SVG element; attributes that are undefined are left out, numbers are rounded to a hundredth. */
function element(name, attributes, ...children) {
    const words = Object.entries(attributes)
        .filter(([, value]) => value !== undefined)
        .map(([key, value]) => ` ${key}="${typeof value === 'number' ? round(value) : escapeXml(value ?? '')}"`)
        .join('');
    return children.length === 0 ? `<${name}${words}/>` : `<${name}${words}>${children.join('')}</${name}>`;
}
/** A line of text whose baseline starts (or is centred, or ends) at `x`, `y`. */
function text(content, x, y, options) {
    const { size, anchor, bold = false, fill = _palette_js__WEBPACK_IMPORTED_MODULE_1__/* .INK */ .Pg, rotate } = options;
    return element('text', {
        x,
        y,
        'font-size': size,
        'font-weight': bold ? 'bold' : undefined,
        'text-anchor': anchor === 'start' ? undefined : anchor,
        fill,
        transform: rotate === undefined ? undefined : `rotate(${rotate} ${round(x)} ${round(y)})`,
    }, escapeXml(content));
}
/** A whole drawing on a white card with a thin edge, which holds on light and on dark pages alike. */
function drawing(width, height, children) {
    const card = { x: 0.5, y: 0.5, width: width - 1, height: height - 1, rx: 8, fill: '#ffffff', stroke: '#d0d7de' };
    return element('svg', {
        xmlns: 'http://www.w3.org/2000/svg',
        width,
        height,
        viewBox: `0 0 ${round(width)} ${round(height)}`,
        'font-family': _font_js__WEBPACK_IMPORTED_MODULE_0__/* .FONT_FAMILY */ .F,
    }, element('rect', card), ...children);
}
/** Text from a file made fit for one line of a picture: no line breaks, control characters or direction marks. */
function oneLine(content) {
    return content
        .replace(/[\s\u2028\u2029]+/gu, ' ')
        .replace(/[\u0000-\u001f\u007f-\u009f\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff\ufffe\uffff]/gu, '')
        .replace(/\p{Surrogate}/gu, '\ufffd')
        .trim();
}
function escapeXml(content) {
    return content.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
}
function round(value) {
    return String(Math.round(value * 100) / 100);
}


/***/ }),

/***/ 17544:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   buildGraph: () => (/* binding */ buildGraph)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(27406);


/**
 * Builds the graph: a stage depends on another when a path it reads equals, lies in or contains one the other writes.
 *
 *     images.dvc ──▶ data_preprocess ──▶ data_load ──▶ train ──▶ evaluate
 *                                            └──────────────────────▲
 *
 * Throws for a cycle and for two stages that write the same path.
 */
function buildGraph(stages, { active = false } = {}) {
    refuseOverlaps(stages);
    const makers = new Makers(stages);
    const edges = new Map();
    for (const stage of stages) {
        // A file of parameters may be made by a stage as well.
        const feeds = [...stage.deps, ...stage.params].flatMap((dep) => makers.of(dep.absolutePath).map(({ stage: maker }) => maker));
        edges.set(stage, [...new Set(feeds)]);
    }
    const all = (stage) => edges.get(stage) ?? [];
    const upstream = active ? (stage) => (stage.frozen ? [] : all(stage)) : all;
    const order = sort(stages, all); // a circle is one, frozen or not
    return {
        stages,
        order: active ? sort(stages, upstream) : order,
        upstream,
        outputsAt: (path) => makers.of(path),
        closure: (targets) => sort(targets, upstream),
    };
}
/** Which stages make a path: looked up, not searched for, since a pipeline may have thousands of stages. */
class Makers {
    #exact = new Map();
    /** Outputs below a folder. */
    #below = new Map();
    #place;
    constructor(stages) {
        this.#place = new Map(stages.map((stage, index) => [stage, index]));
        for (const stage of stages) {
            for (const out of stage.outs) {
                append(this.#exact, out.absolutePath, { stage, out });
                for (const folder of foldersOf(out.absolutePath))
                    append(this.#below, folder, { stage, out });
            }
        }
    }
    /** What makes the path, something in it, or a folder that it lies in; in the order of the files. */
    of(path) {
        const found = [...(this.#exact.get(path) ?? []), ...(this.#below.get(path) ?? [])];
        for (const folder of foldersOf(path))
            found.push(...(this.#exact.get(folder) ?? []));
        const place = ({ stage }) => this.#place.get(stage) ?? 0;
        return found.sort((a, b) => place(a) - place(b));
    }
}
function append(lists, key, value) {
    const list = lists.get(key);
    if (list)
        list.push(value);
    else
        lists.set(key, [value]);
}
function foldersOf(path) {
    const folders = [];
    for (let folder = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)(path); folder !== (0,node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)(folder); folder = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)(folder))
        folders.push(folder);
    return folders;
}
/** Depth first, children before parents, roots in the order given. */
function sort(roots, upstream) {
    const order = [];
    const done = new Set();
    const path = [];
    const open = new Set();
    const visit = (stage) => {
        if (done.has(stage))
            return;
        if (open.has(stage))
            throw cycle([...path.slice(path.indexOf(stage)), stage]);
        path.push(stage);
        open.add(stage);
        for (const before of upstream(stage))
            visit(before);
        path.pop();
        open.delete(stage);
        done.add(stage);
        order.push(stage);
    };
    for (const root of roots)
        visit(root);
    return order;
}
function cycle(stages) {
    const names = stages.map((stage) => `"${stage.address}"`).join(' → ');
    const location = stages[0]?.location;
    const place = location ? ` in ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .formatLocation */ .j$)(location)}` : '';
    return new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo('pipeline', `Cannot order the stages${place}: ${names} depend on each other in a circle`, {
        ...(location ? { location } : {}),
        hint: 'Let one of them read something that none of the others writes',
    });
}
function refuseOverlaps(stages) {
    // Sorted by path with its separators as the lowest character, what lies in a folder follows it at once.
    const key = (path) => path.replaceAll(node_path__WEBPACK_IMPORTED_MODULE_0__.sep, '\0');
    const outs = stages
        .flatMap((stage) => stage.outs.map((out) => ({ stage, out, key: key(out.absolutePath) })))
        .sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0));
    for (const [index, a] of outs.entries()) {
        const next = outs[index + 1];
        for (const b of next ? [next] : []) {
            if (a.stage === b.stage && a.out.absolutePath === b.out.absolutePath)
                continue;
            if (!touches(a.out.absolutePath, b.out.absolutePath))
                continue;
            const same = a.out.absolutePath === b.out.absolutePath;
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo('pipeline', `Cannot use output "${b.out.path}" of "${b.stage.address}" in ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .formatLocation */ .j$)(b.out.location)}: ` +
                `${same ? 'it is' : `it overlaps "${a.out.path}",`} also an output of "${a.stage.address}" (${(0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .formatLocation */ .j$)(a.out.location)})`, { location: b.out.location });
        }
    }
}
function touches(a, b) {
    return a === b || a.startsWith(b + node_path__WEBPACK_IMPORTED_MODULE_0__.sep) || b.startsWith(a + node_path__WEBPACK_IMPORTED_MODULE_0__.sep);
}


/***/ }),

/***/ 38777:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   NF: () => (/* binding */ findInputReasons),
/* harmony export */   Rp: () => (/* binding */ findReasons),
/* harmony export */   jt: () => (/* binding */ commandText),
/* harmony export */   t4: () => (/* binding */ withoutMissing)
/* harmony export */ });
/* harmony import */ var _dvcyaml_params_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(91968);

/** Why a stage is not up to date: nothing in the list means that it is. Pure: judges what it is given. */
function findReasons(stage, state) {
    const inputs = findInputReasons(stage, state);
    if (stage.kind === 'dvcfile')
        return findOutputReasons(stage, state);
    if (!state.lock)
        return inputs; // that it has never run says it all
    return [...inputs, ...findOutputReasons(stage, state)];
}
/** The reasons that lie in command, dependencies and params: with none of them, the outputs can be restored. */
function findInputReasons(stage, state) {
    const { lock } = state;
    if (stage.alwaysChanged && !stage.frozen)
        return [{ kind: 'always-changed' }];
    if (!lock)
        return stage.frozen && stage.outs.length === 0 ? [] : [{ kind: 'never-run' }];
    const reasons = [];
    const before = commandText(lock.cmd);
    const after = commandText(stage.cmd ?? '');
    if (before !== after)
        reasons.push({ kind: 'command', before, after });
    if (stage.frozen)
        return reasons;
    if (stage.deps.length === 0 && stage.params.length === 0 && stage.outs.length === 0)
        reasons.push({ kind: 'always-changed' });
    for (const dep of stage.deps) {
        const now = state.hashes.get(dep.absolutePath);
        const locked = lock.deps.find((item) => item.path === dep.path);
        if (!now)
            reasons.push({ kind: 'dep', path: dep.path, change: 'deleted' });
        else if (!locked?.hash)
            reasons.push({ kind: 'dep', path: dep.path, change: 'new' });
        else if (locked.hash.value !== now.hash.value)
            reasons.push({ kind: 'dep', path: dep.path, change: 'modified' });
    }
    return [...reasons, ...findParamReasons(stage, state, lock)];
}
function findParamReasons(stage, state, lock) {
    const reasons = [];
    for (const { file, keys } of stage.params) {
        const current = state.params.get(file);
        const locked = lock.params.get(file);
        const names = new Set([
            ...keys,
            ...(keys.length === 0 ? [...(locked?.keys() ?? []), ...(current?.values.keys() ?? [])] : []),
        ]);
        for (const key of names) {
            const before = locked?.get(key);
            const after = current?.values.get(key);
            if ((0,_dvcyaml_params_js__WEBPACK_IMPORTED_MODULE_0__/* .equalValues */ .b9)(before, after))
                continue;
            const change = after === undefined ? 'deleted' : before === undefined ? 'new' : 'modified';
            reasons.push({ kind: 'param', file, key: String(key), change, before, after });
        }
    }
    return reasons;
}
function findOutputReasons(stage, state) {
    const reasons = [];
    for (const out of stage.outs) {
        const now = state.hashes.get(out.absolutePath);
        const locked = stage.kind === 'dvcfile' ? out : state.lock?.outs.find((item) => item.path === out.path);
        const path = out.path;
        if (locked?.hash && state.notInCache.has(out.absolutePath))
            reasons.push({ kind: 'out', path, change: 'not in cache' });
        else if (!now)
            reasons.push({ kind: 'out', path, change: 'deleted' });
        else if (!locked?.hash)
            reasons.push({ kind: 'out', path, change: 'new' });
        else if (locked?.hash && locked.hash.value !== now.hash.value)
            reasons.push({ kind: 'out', path, change: 'modified' });
    }
    return reasons;
}
/**
 * What remains of the reasons when missing data is none: an output may be absent, and so may a dependency, unless the
 * stage that makes it is locked to other content than this stage read (`madeAs` tells the hash, by absolute path).
 */
function withoutMissing(stage, reasons, madeAs, lock) {
    return reasons.filter((reason) => {
        if (reason.kind === 'out')
            return reason.change !== 'deleted' && reason.change !== 'not in cache';
        if (reason.kind !== 'dep' || reason.change !== 'deleted')
            return true;
        const dep = stage.deps.find((one) => one.path === reason.path);
        const made = dep && madeAs(dep.absolutePath);
        return made !== undefined && made !== lock?.deps.find((item) => item.path === reason.path)?.hash?.value;
    });
}
/** A command as text: the lines of a list joined. */
function commandText(cmd) {
    return typeof cmd === 'string' ? cmd : cmd.join('\n');
}


/***/ }),

/***/ 89901:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ Interner)
/* harmony export */ });
/* harmony import */ var _scanner_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(72210);

const PRIME = 16777619;
const OFFSET = 2166136261;
/** Numbers for the different cells of a file, by their bytes, in the order of their first appearance. */
class Interner {
    #bytes;
    #slots; // number of a cell plus 1; 0 is free
    #starts;
    #ends;
    #size = 0;
    /** `expected`: about how many different cells there will be. */
    constructor(bytes, expected = 64) {
        this.#bytes = bytes;
        this.#slots = new Int32Array(2 ** Math.ceil(Math.log2(Math.max(16, expected * 2))));
        this.#starts = new Int32Array(Math.max(8, expected));
        this.#ends = new Int32Array(Math.max(8, expected));
    }
    get size() {
        return this.#size;
    }
    /** The number of a cell of this file, a new one where it is the first of its kind. */
    add(start, end) {
        const slot = this.#slotOf(this.#bytes, start, end);
        const known = this.#slots[slot];
        if (known > 0)
            return known - 1;
        if (this.#size === this.#starts.length)
            this.#starts = grown(this.#starts);
        if (this.#size === this.#ends.length)
            this.#ends = grown(this.#ends);
        this.#starts[this.#size] = start;
        this.#ends[this.#size] = end;
        this.#size += 1;
        this.#slots[slot] = this.#size;
        if (this.#size * 2 > this.#slots.length)
            this.#rehash();
        return this.#size - 1;
    }
    /** The number of the same cell, of this file or another; −1 when it is none of these. */
    find(bytes, start, end) {
        return this.#slots[this.#slotOf(bytes, start, end)] - 1;
    }
    text(index) {
        return (0,_scanner_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .u)(this.#bytes, this.#starts[index], this.#ends[index]);
    }
    /** The slot that holds the cell, or the free one that it belongs in. */
    #slotOf(bytes, start, end) {
        const mask = this.#slots.length - 1;
        for (let slot = hash(bytes, start, end) & mask;; slot = (slot + 1) & mask) {
            const known = this.#slots[slot];
            if (known === 0 || this.#isSame(known - 1, bytes, start, end))
                return slot;
        }
    }
    #isSame(index, bytes, start, end) {
        const own = this.#starts[index];
        if (this.#ends[index] - own !== end - start)
            return false;
        for (let at = start; at < end; at += 1)
            if (this.#bytes[own + at - start] !== bytes[at])
                return false;
        return true;
    }
    #rehash() {
        this.#slots = new Int32Array(this.#slots.length * 2);
        for (let index = 0; index < this.#size; index += 1)
            this.#slots[this.#slotOf(this.#bytes, this.#starts[index], this.#ends[index])] = index + 1;
    }
}
// FNV-1a, its upper bits mixed in: ids often differ in their last digits only.
function hash(bytes, start, end) {
    let value = OFFSET;
    for (let at = start; at < end; at += 1)
        value = Math.imul(value ^ bytes[at], PRIME);
    return value ^ (value >>> 15);
}
function grown(values) {
    const larger = new Int32Array(values.length * 2);
    larger.set(values);
    return larger;
}


/***/ }),

/***/ 40243:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ ALL_ROWS),
/* harmony export */   readRows: () => (/* binding */ readRows)
/* harmony export */ });
/* unused harmony export MAX_CLASSES */
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4573);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(27406);
/* harmony import */ var _interner_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(89901);
/* harmony import */ var _scanner_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(72210);




/** More different labels than this are no classes. */
const MAX_CLASSES = 200;
const MAX_SPLITS = 50;
const MAX_SCORES = 20_000_000; // 160 MB
/** The name of all rows, where the file has no column `split`. */
const ALL_ROWS = 'all';
/**
 * Reads `id,path,split,label,predicted,p_…`. Undefined when there is no `label` or `predicted`, when there are no rows, or
 * when the labels are no classes. `bytes` belong to the result from now on.
 */
function readRows(bytes, file) {
    if (!(0,node_buffer__WEBPACK_IMPORTED_MODULE_0__.isUtf8)(bytes))
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo('data', `Cannot read ${file}: it is not UTF-8, expected text in UTF-8`, {
            location: { file },
            hint: 'Save the file as "CSV UTF-8"',
        });
    const scanner = new _scanner_js__WEBPACK_IMPORTED_MODULE_3__/* .RowScanner */ .b(bytes, file);
    const columns = readHeader(scanner, file);
    const place = (name) => columns.indexOf(name);
    const [label, predicted, split, id] = [place('label'), place('predicted'), place('split'), place('id')];
    if (label < 0 || predicted < 0)
        return undefined;
    const most = countLines(bytes);
    const scoreColumns = chooseScores(columns, most);
    const names = new _interner_js__WEBPACK_IMPORTED_MODULE_2__/* .Interner */ .M(bytes);
    const splits = new _interner_js__WEBPACK_IMPORTED_MODULE_2__/* .Interner */ .M(bytes);
    const labels = new Uint8Array(most);
    const guesses = new Uint8Array(most);
    const parts = new Uint8Array(most);
    const starts = new Int32Array(id < 0 ? 0 : most);
    const ends = new Int32Array(id < 0 ? 0 : most);
    let count = 0;
    for (let cells = scanner.next(); cells > 0; cells = scanner.next()) {
        if (cells !== columns.length)
            throw scanner.fail(`found ${cells} cells, expected ${columns.length}`);
        labels[count] = names.add(scanner.starts[label], scanner.ends[label]);
        guesses[count] = names.add(scanner.starts[predicted], scanner.ends[predicted]);
        if (split >= 0)
            parts[count] = splits.add(scanner.starts[split], scanner.ends[split]);
        if (names.size > MAX_CLASSES || splits.size > MAX_SPLITS)
            return undefined;
        if (id >= 0) {
            starts[count] = scanner.starts[id];
            ends[count] = scanner.ends[id];
        }
        for (const column of scoreColumns)
            column.read(scanner, count);
        count += 1;
    }
    if (count === 0)
        return undefined;
    const found = Array.from({ length: names.size }, (_, index) => names.text(index));
    const classes = orderClasses(columns, found);
    const toClass = Uint8Array.from(found, (name) => classes.indexOf(name));
    const renumber = (values) => values.subarray(0, count).map((value) => toClass[value]);
    return {
        file,
        count,
        classes,
        splits: split < 0 ? [ALL_ROWS] : Array.from({ length: splits.size }, (_, index) => splits.text(index)),
        hasSplits: split >= 0,
        split: parts.subarray(0, count),
        label: renumber(labels),
        predicted: renumber(guesses),
        ...(id < 0 ? {} : { ids: { bytes, starts: starts.subarray(0, count), ends: ends.subarray(0, count) } }),
        scores: new Map(scoreColumns.filter(({ problem }) => !problem).map(({ name, values }) => [name, values.subarray(0, count)])),
        problems: scoreColumns.flatMap(({ problem }) => problem ?? []),
    };
}
function readHeader(scanner, file) {
    const columns = Array.from({ length: scanner.next() }, (_, cell) => scanner.text(cell).trim());
    if (columns.every((name) => name === ''))
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo('data', `Cannot read ${file}:1: found nothing, expected a line with the names of the columns`, {
            location: { file, line: 1 },
        });
    const twice = columns.find((name, index) => columns.indexOf(name) !== index);
    if (twice !== undefined)
        throw scanner.fail(`column "${twice}" stands twice`);
    return columns;
}
function countLines(bytes) {
    let lines = 1;
    for (let at = bytes.indexOf(0x0a); at >= 0; at = bytes.indexOf(0x0a, at + 1))
        lines += 1;
    return lines;
}
/** A column of probabilities while it is read. */
class ScoreColumn {
    name;
    values;
    problem;
    #cell;
    constructor(name, cell, rows) {
        this.name = name;
        this.#cell = cell;
        this.values = new Float64Array(rows);
    }
    read(scanner, row) {
        const text = scanner.text(this.#cell);
        const value = text.trim() === '' ? Number.NaN : Number(text);
        this.values[row] = value;
        if (!Number.isNaN(value))
            return;
        this.problem ??= `column "p_${this.name}" holds "${text.slice(0, 40)}" in line ${scanner.line}, expected a number: without it there is no AUC`;
    }
}
// Of two classes one column says all.
function chooseScores(columns, rows) {
    const named = columns.flatMap((column, cell) => (column.startsWith('p_') ? [{ name: column.slice(2), cell }] : []));
    const chosen = named.length === 2 ? named.slice(1) : named;
    return chosen.length * rows > MAX_SCORES ? [] : chosen.map(({ name, cell }) => new ScoreColumn(name, cell, rows));
}
// The order of the p_ columns is the model's; without them, numbers by value, else the alphabet.
function orderClasses(columns, found) {
    const named = columns.filter((column) => column.startsWith('p_')).map((column) => column.slice('p_'.length));
    if (named.length > 0 && named.length <= MAX_CLASSES && found.every((name) => named.includes(name)))
        return named;
    const isNumeric = found.every((name) => name.trim() !== '' && Number.isFinite(Number(name)));
    return [...found].sort((a, b) => (isNumeric ? Number(a) - Number(b) : a < b ? -1 : 1));
}


/***/ }),

/***/ 72210:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ RowScanner),
/* harmony export */   u: () => (/* binding */ textOf)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27406);

const QUOTE = 0x22;
const COMMA = 0x2c;
const LF = 0x0a;
const CR = 0x0d;
const NO_QUOTE = -1;
/**
 * Goes through the rows of a CSV file (RFC 4180, a byte-order mark and CRLF allowed) without making text of its cells: a
 * cell is a place in `bytes`. These are changed where a quoted cell holds quotes.
 */
class RowScanner {
    bytes;
    /** Where the current row's cells begin and end. */
    starts = [];
    ends = [];
    /** The line that the current row begins on. */
    line = 0;
    #file;
    #at = 0;
    #nextLine = 1;
    constructor(bytes, file) {
        this.bytes = bytes;
        this.#file = file;
        if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf)
            this.#at = 3;
    }
    /** Goes on to the next row that is not empty; returns its number of cells, 0 at the end. */
    next() {
        const { bytes } = this;
        while (bytes[this.#at] === LF || (bytes[this.#at] === CR && bytes[this.#at + 1] === LF)) {
            this.#at += bytes[this.#at] === LF ? 1 : 2;
            this.#nextLine += 1;
        }
        if (this.#at >= bytes.length)
            return 0;
        this.line = this.#nextLine;
        let cells = 0;
        for (;;) {
            if (bytes[this.#at] === QUOTE)
                this.#readQuoted(cells);
            else
                this.#readPlain(cells);
            cells += 1;
            if (bytes[this.#at] !== COMMA)
                break;
            this.#at += 1;
        }
        if (bytes[this.#at] === CR)
            this.#at += 1;
        if (bytes[this.#at] === LF)
            this.#at += 1;
        this.#nextLine += 1;
        return cells;
    }
    /** A cell of the current row as text. */
    text(cell) {
        return textOf(this.bytes, this.starts[cell] ?? 0, this.ends[cell] ?? 0);
    }
    /** The error for something wrong in the current row. */
    fail(found) {
        const location = { file: this.#file, line: this.line };
        return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo('data', `Cannot read ${this.#file}:${this.line}: ${found}`, { location });
    }
    #readPlain(cell) {
        const { bytes } = this;
        let at = this.#at;
        this.starts[cell] = at;
        for (; at < bytes.length; at += 1) {
            const byte = bytes[at];
            if (byte === COMMA || byte === LF || (byte === CR && (bytes[at + 1] === LF || at + 1 === bytes.length)))
                break;
            if (byte === QUOTE)
                throw this.fail('a quote stands inside of a cell that does not begin with one');
        }
        this.ends[cell] = at;
        this.#at = at;
    }
    #readQuoted(cell) {
        const { bytes } = this;
        const start = this.#at + 1;
        let end = start;
        let close = NO_QUOTE;
        for (let at = start; at < bytes.length; at += 1) {
            const byte = bytes[at] ?? 0;
            if (byte === QUOTE) {
                if (bytes[at + 1] !== QUOTE) {
                    close = at;
                    break;
                }
                at += 1;
            }
            else if (byte === LF)
                this.#nextLine += 1;
            bytes[end] = byte;
            end += 1;
        }
        if (close === NO_QUOTE)
            throw this.fail('a quote is opened and never closed');
        this.#at = close + 1;
        this.starts[cell] = start;
        this.ends[cell] = end;
        const after = bytes[this.#at];
        if (after !== undefined && after !== COMMA && after !== LF && after !== CR)
            throw this.fail('a closing quote is followed by more text, expected a comma or the end of the line');
    }
}
/** Bytes of UTF-8 as text. */
function textOf(bytes, start, end) {
    return Buffer.from(bytes.buffer, bytes.byteOffset + start, end - start).toString();
}


/***/ }),

/***/ 63204:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Po: () => (/* binding */ leadingSplit),
/* harmony export */   RO: () => (/* binding */ rowsOf),
/* harmony export */   V4: () => (/* binding */ rankSplit),
/* harmony export */   lp: () => (/* binding */ isTraining),
/* harmony export */   mi: () => (/* binding */ titleOfSplit)
/* harmony export */ });
/* harmony import */ var _rows_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(40243);

// The order of splits in the report: what counts first.
const SPLIT_ORDER = ['test', 'validation', 'valid', 'val', 'train', 'training'];
const TRAINING = /^train(ing)?$/i;
/** Where a split stands among the others: the one that counts is 0. */
function rankSplit(name) {
    const rank = SPLIT_ORDER.indexOf(name.toLowerCase());
    return rank < 0 ? SPLIT_ORDER.length : rank;
}
/** Whether a split is what the model was trained on, by its name. */
function isTraining(name) {
    return TRAINING.test(name);
}
/** `Test split`; `All rows` of all of them. */
function titleOfSplit(name) {
    return name === _rows_js__WEBPACK_IMPORTED_MODULE_0__/* .ALL_ROWS */ .o || name === '' ? 'All rows' : `${name.charAt(0).toUpperCase()}${name.slice(1)} split`;
}
/** The split that counts: `test` where there is one. */
function leadingSplit(file) {
    const names = [...file.splits].sort((a, b) => rankSplit(a) - rankSplit(b));
    return rowsOf(file, names[0] ?? _rows_js__WEBPACK_IMPORTED_MODULE_0__/* .ALL_ROWS */ .o);
}
/** The rows of the split of that name; none when there is no such split. */
function rowsOf(file, name) {
    const wanted = file.splits.indexOf(name);
    const rows = new Uint32Array(file.count);
    let count = 0;
    for (let row = 0; row < file.count; row += 1) {
        if (file.split[row] !== wanted)
            continue;
        rows[count] = row;
        count += 1;
    }
    return { name, file, rows: rows.subarray(0, count) };
}


/***/ }),

/***/ 70762:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ retry)
/* harmony export */ });
/* unused harmony export sleep */
const DEFAULT_TRIES = 5;
const DEFAULT_DELAY_MS = 200;
const MAX_DELAY_MS = 30_000;
/** Runs `attempt` until it succeeds, its error cannot pass, or the tries are used up; waits longer each time. */
async function retry(attempt, options) {
    const tries = options.tries ?? DEFAULT_TRIES;
    for (let number = 1;; number += 1) {
        options.signal?.throwIfAborted();
        const before = options.progress?.() ?? 0;
        try {
            return await attempt(number);
        }
        catch (error) {
            if ((options.progress?.() ?? 0) > before)
                number = 1;
            if (number >= tries || options.signal?.aborted || !options.canRetry(error))
                throw error;
            const backoff = (options.delayMs ?? DEFAULT_DELAY_MS) * 2 ** (number - 1) * (0.5 + Math.random());
            await sleep(Math.min(MAX_DELAY_MS, options.askedDelay?.(error) ?? backoff), options.signal);
        }
    }
}
/** Waits; rejects at once when the signal is aborted. */
function sleep(milliseconds, signal) {
    return new Promise((resolve, reject) => {
        const stop = () => {
            clearTimeout(timer);
            reject(signal?.reason);
        };
        const timer = setTimeout(() => {
            signal?.removeEventListener('abort', stop);
            resolve();
        }, milliseconds);
        signal?.addEventListener('abort', stop, { once: true });
    });
}


/***/ }),

/***/ 47187:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EC: () => (/* binding */ preformatted),
/* harmony export */   EX: () => (/* binding */ small),
/* harmony export */   FY: () => (/* binding */ paragraph),
/* harmony export */   R_: () => (/* binding */ heading),
/* harmony export */   TN: () => (/* binding */ oneLine),
/* harmony export */   aL: () => (/* binding */ words),
/* harmony export */   aY: () => (/* binding */ code),
/* harmony export */   fE: () => (/* binding */ toText),
/* harmony export */   ko: () => (/* binding */ strong),
/* harmony export */   li: () => (/* binding */ picture),
/* harmony export */   tp: () => (/* binding */ table),
/* harmony export */   zH: () => (/* binding */ details)
/* harmony export */ });
/* harmony import */ var mdast_util_gfm_table__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(58363);
/* harmony import */ var mdast_util_to_markdown__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(91286);


// Invisible characters: controls, and those that reorder, join or hide what stands beside them.
const HIDDEN = /[\p{Cc}\p{Cf}\p{Co}]/gu;
const LONE_SURROGATE = /\p{Cs}/gu;
const MAX_CHARS = 300;
// What Markdown, GitHub's filters or a table would read as more than a character.
const ENTITIES = /[\\`|~<>&[\]*]/;
const SPECIAL = /[\\`|~<>&[\]*$@#]|:(?=\S)|\bwww(?=\.)|\bGH(?=-)/gi;
const NOTHING = { type: 'html', value: '<!-- -->' };
/** Text from a file as plain text: no markup, HTML, link, mention, reference, emoji or formula, on one line. */
function words(content) {
    const line = oneLine(content);
    const parts = [];
    let end = 0;
    for (const match of line.matchAll(SPECIAL)) {
        parts.push(...text(line.slice(end, match.index)), ...defuse(match[0]));
        end = match.index + match[0].length;
    }
    return [...parts, ...text(line.slice(end))];
}
function defuse(found) {
    if (ENTITIES.test(found))
        return [{ type: 'html', value: entity(found) }];
    if (found === '$')
        return [{ type: 'html', value: '<span>$</span>' }]; // GitHub's own advice for a dollar beside formulas
    // GitHub looks for mentions, references and addresses in each text node: a comment cuts it in two.
    return [...text(found), NOTHING];
}
/** Text from a file as code, on one line; nothing when it is blank. */
function code(content) {
    const line = oneLine(content);
    if (line === '')
        return [];
    if (!/[\\`|]/.test(line))
        return [{ type: 'inlineCode', value: line }];
    // A table cannot tell `\|` from `|` in a code span. In HTML's, dots would make links of names, and an @ an address.
    const inner = line.replaceAll(/[^\p{L}\p{N} ,;()'"/=-]/gu, (found) => `${entity(found)}${found === '@' ? '<!-- -->' : ''}`);
    return [{ type: 'html', value: `<code>${inner}</code>` }];
}
function text(value) {
    return value === '' ? [] : [{ type: 'text', value }];
}
function entity(character) {
    return `&#${character.codePointAt(0)};`;
}
/** Text from a file fit for one line: no line breaks, nothing invisible, not longer than one reads. */
function oneLine(content, maxChars = MAX_CHARS) {
    const start = content.slice(0, 20 * maxChars);
    const line = start.replaceAll(/\s+/gu, ' ').replaceAll(HIDDEN, '').replaceAll(LONE_SURROGATE, '\ufffd').trim();
    const characters = Array.from(line);
    const isWhole = characters.length <= maxChars && start.length === content.length;
    return isWhole ? line : `${characters.slice(0, maxChars - 1).join('')}…`;
}
function heading(depth, ...parts) {
    return { type: 'heading', depth, children: inline(parts) };
}
function paragraph(...parts) {
    return { type: 'paragraph', children: inline(parts) };
}
function strong(...parts) {
    return { type: 'strong', children: inline(parts) };
}
/** A table; the first row is its head. `align`: one letter a column, l or r. */
function table(align, rows) {
    return {
        type: 'table',
        align: Array.from(align, (letter) => (letter === 'r' ? 'right' : null)),
        children: rows.map((cells) => ({
            type: 'tableRow',
            children: cells.map((parts) => ({ type: 'tableCell', children: inline(parts) })),
        })),
    };
}
/** A block of preformatted text. */
function preformatted(language, value) {
    return { type: 'code', lang: language, value };
}
/** A fold: `summary` is our own text. */
function details(summary, ...blocks) {
    return [html(`<details><summary>${summary}</summary>`), ...blocks, html('</details>')];
}
/** A picture by its address. */
function picture(address, alt, width) {
    const attribute = (value) => value.replaceAll(/[&"'<>\s]/g, entity);
    return html(`<p><img src="${attribute(address)}" alt="${alt.replaceAll(/[&"'<>]/g, entity)}" width="${width}"></p>`);
}
/** Small print. */
function small(...parts) {
    return paragraph(html('<sub>'), ...parts, html('</sub>'));
}
/** The blocks as GitHub's Markdown. */
function toText(blocks) {
    const root = { type: 'root', children: [...blocks] };
    return (0,mdast_util_to_markdown__WEBPACK_IMPORTED_MODULE_0__/* .toMarkdown */ .l)(root, {
        bullet: '-',
        fences: true,
        extensions: [(0,mdast_util_gfm_table__WEBPACK_IMPORTED_MODULE_1__/* .gfmTableToMarkdown */ .d)({ tablePipeAlign: false })],
    }).trimEnd();
}
function html(value) {
    return { type: 'html', value };
}
function inline(parts) {
    return parts.flatMap((part) => (typeof part === 'string' ? text(part) : [part]));
}


/***/ }),

/***/ 49708:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ leadingGroup)
/* harmony export */ });
/* harmony import */ var _predictions_split_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(63204);

/** The group of numbers that leads: the test split's, or the first. */
function leadingGroup(metrics) {
    const named = metrics.filter(({ group, values }) => group !== '' && Object.keys(values).length > 0);
    return [...named].sort((a, b) => (0,_predictions_split_js__WEBPACK_IMPORTED_MODULE_0__/* .rankSplit */ .V4)(a.group) - (0,_predictions_split_js__WEBPACK_IMPORTED_MODULE_0__/* .rankSplit */ .V4)(b.group))[0] ?? metrics[0];
}


/***/ }),

/***/ 95630:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ MAX_SUMMARY_BYTES),
/* harmony export */   V: () => (/* binding */ MAX_COMMENT_CHARS)
/* harmony export */ });
/** GitHub's limit for a comment or a description, in characters. */
const MAX_COMMENT_CHARS = 65_536;
/** GitHub's limit for the summary of a step; more is thrown away without a word. */
const MAX_SUMMARY_BYTES = 1024 * 1024;


/***/ }),

/***/ 93242:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  G: () => (/* binding */ renderMarkdown)
});

// EXTERNAL MODULE: ./build/src/report/limits.js
var limits = __webpack_require__(95630);
// EXTERNAL MODULE: ./build/src/report/document.js
var report_document = __webpack_require__(47187);
;// CONCATENATED MODULE: ./build/src/report/section.js

/** The variant that leaves a section out. */
const NOTHING = { importance: Infinity, blocks: () => [] };
/** A section without content. */
const EMPTY = { variants: [NOTHING] };
/** The sections as Markdown of at most `limit` characters, whole parts being shortened, least important first. */
function fitSections(sections, limit) {
    const parts = sections.map((section) => new Part(section));
    for (;;) {
        const shown = parts.filter((part) => part.text !== '').map((part) => part.text);
        const text = shown.join('\n\n');
        const isShortened = parts.some((part) => part.isShortened);
        if (text.length <= limit)
            return { text, isShortened };
        const next = parts.filter((part) => part.canShorten).sort((a, b) => a.importance - b.importance)[0];
        if (!next)
            return { text: text.slice(0, text.lastIndexOf('\n\n', limit)), isShortened: true };
        next.shorten();
    }
}
class Part {
    text = '';
    #level = 0;
    #variants;
    constructor({ variants }) {
        this.#variants = variants;
        this.#render();
    }
    get canShorten() {
        return this.#level < this.#variants.length - 1;
    }
    get isShortened() {
        return this.#level > 0;
    }
    get importance() {
        return this.#variants[this.#level]?.importance ?? Infinity;
    }
    shorten() {
        this.#level += 1;
        this.#render();
    }
    #render() {
        this.text = (0,report_document/* toText */.fE)(this.#variants[this.#level]?.blocks() ?? []);
    }
}

// EXTERNAL MODULE: ./build/src/verdict/sentence.js
var sentence = __webpack_require__(83618);
// EXTERNAL MODULE: ./build/src/report/number.js
var number = __webpack_require__(99519);
;// CONCATENATED MODULE: ./build/src/report/sections/comparison.js




const METHODS = {
    mcnemar: 'McNemar’s exact test (accuracy)',
    delong: 'DeLong’s test (AUC)',
    bootstrap: 'the paired bootstrap',
    wilcoxon: 'Wilcoxon’s signed-rank test',
    'unpaired bootstrap': 'the bootstrap, unpaired',
    fisher: 'Fisher’s exact test (accuracy)',
};
const READINGS = {
    better: 'better',
    worse: 'worse',
    same: 'the same',
    unclear: 'not shown',
};
/** Each metric against the baseline: the difference, what the data say of it, and what that rests on. */
function comparisonSection(report) {
    const { comparison } = report;
    if (!comparison || comparison.tests.length === 0)
        return EMPTY;
    const main = comparison.tests.filter((test) => test.class === undefined);
    const classes = comparison.tests.filter((test) => test.class !== undefined);
    const hasTable = comparison.kind !== 'numbers'; // the metrics' table says the same
    const show = (rows, classRows) => [
        (0,report_document/* heading */.R_)(3, 'Comparison'),
        ...(hasTable ? [testTable(main.slice(0, rows), comparison), ...more(main.length - rows)] : []),
        (0,report_document/* paragraph */.FY)(...basis(report, comparison)),
        ...warnings(comparison),
        ...(classRows > 0 && classes.length > 0
            ? (0,report_document/* details */.zH)('By class', testTable(classes.slice(0, classRows), comparison), ...more(classes.length - classRows))
            : []),
    ];
    return {
        variants: [
            { importance: 30, blocks: () => show(50, 400) },
            { importance: 62, blocks: () => show(20, 40) },
            { importance: 96, blocks: () => show(10, 0) },
            { importance: Infinity, blocks: () => [] },
        ],
    };
}
function testTable(tests, { level = 0.95 }) {
    const hasClass = tests.some((test) => test.class !== undefined);
    const isTested = tests.some(({ p }) => p !== undefined);
    const head = [
        ...(hasClass ? [['class']] : []),
        ['metric'],
        ['baseline'],
        ['now'],
        ['difference'],
        ...(isTested ? [[`${(0,sentence/* formatLevel */.eI)(level)} interval`], ['p (Holm)']] : []),
        ['reading'],
    ];
    const rows = tests.map((test) => [
        ...(hasClass ? [(0,report_document/* words */.aL)(test.class ?? '')] : []),
        (0,report_document/* words */.aL)((0,sentence/* showMetric */.ae)(test.metric)),
        [(0,number/* formatNumber */.ZV)(test.baseline)],
        [(0,report_document/* strong */.ko)((0,number/* formatNumber */.ZV)(test.value))],
        [test.difference === null ? '–' : (0,sentence/* shortDifference */.O9)(test.difference)],
        ...(isTested ? [intervalCell(test), pCell(test)] : []),
        reading(test),
    ]);
    return (0,report_document/* table */.tp)(`${hasClass ? 'l' : ''}lrrr${isTested ? 'rr' : ''}l`, [head, ...rows]);
}
function intervalCell({ interval }) {
    return interval ? [`${(0,sentence/* shortDifference */.O9)(interval[0])} … ${(0,sentence/* shortDifference */.O9)(interval[1])}`] : ['–'];
}
function pCell({ p, adjusted }) {
    if (p === undefined)
        return ['–'];
    return adjusted === undefined ? [`${(0,sentence/* formatP */.MA)(p)} (alone)`] : [(0,sentence/* formatP */.MA)(adjusted)];
}
function reading({ outcome, p, difference }) {
    if (outcome === 'better' || outcome === 'worse')
        return [(0,report_document/* strong */.ko)(READINGS[outcome])];
    if (outcome === 'unclear' && p === undefined)
        return [difference === null ? 'not known' : 'not tested'];
    return [READINGS[outcome]];
}
/** What the numbers rest on, in one line. */
function basis(report, comparison) {
    const { kind, rows, repeats, split, positive, why, resamples, seed } = comparison;
    const { baseline } = report;
    const against = baseline
        ? ['against ', ...(0,report_document/* code */.aY)(baseline.sha.slice(0, 7)), ...nameOf(baseline)]
        : [];
    const name = split === undefined || split === '' || split === 'all' ? [] : [...(0,report_document/* words */.aL)(split), ' '];
    const of = kind === 'paired' && rows
        ? ['The same ', count(rows.value), ' ', ...name, 'rows ', ...against, ', paired by id']
        : kind === 'unpaired' && rows
            ? [count(rows.value), ' ', ...name, 'rows ', ...against, ' on ', count(rows.baseline), ', not paired']
            : kind === 'repeats' && repeats
                ? [count(repeats.value), ' repeats ', ...against, ' with ', count(repeats.baseline)]
                : ['Numbers ', ...against, ', not tested'];
    const counted = comparison.tests.filter((test) => test.class === undefined && test.adjusted !== undefined).length;
    const methods = [
        ...new Set(comparison.tests.flatMap(({ method }) => (method === undefined ? [] : [METHODS[method]]))),
    ];
    const drawn = resamples === undefined ? '' : ` (${count(resamples)} resamples, seed ${seed ?? 0})`;
    return [
        ...of,
        ...(why === undefined ? [] : [': ', ...(0,report_document/* words */.aL)(why)]),
        '.',
        ...(positive === undefined ? [] : [' Precision, recall, F1 and AUC are of class ', ...(0,report_document/* code */.aY)(positive), '.']),
        methods.length === 0 ? '' : ` By ${methods.join(', ')}${drawn}.`,
        counted > 1 ? ` Each interval is for its metric alone; p is corrected for ${counted} metrics.` : '',
    ];
}
function nameOf({ sha, name }) {
    return name === undefined || name === sha ? [] : [' (', ...(0,report_document/* words */.aL)(name), ')'];
}
function warnings({ warnings: list = [] }) {
    return list.slice(0, 20).map((text) => (0,report_document/* paragraph */.FY)('⚠️ ', ...(0,report_document/* words */.aL)(text), '.'));
}
function more(hidden) {
    return hidden > 0 ? [(0,report_document/* paragraph */.FY)(`… and ${hidden} more.`)] : [];
}
function count(value) {
    return String(value).replaceAll(/\B(?=(\d{3})+$)/g, ',');
}

// EXTERNAL MODULE: ./build/src/pictures/confusion.js
var confusion = __webpack_require__(40557);
// EXTERNAL MODULE: ./build/src/report/sources/predictions.js
var sources_predictions = __webpack_require__(9475);
;// CONCATENATED MODULE: ./build/src/report/sections/confusion.js




const MAX_MATRIX_CLASSES = 10;
const WIDTH = 440;
/** The confusion matrix as picture and as table: of the leading split, the others in a fold. */
function confusionSection({ predictions }, address) {
    const image = address === undefined ? [] : [(0,report_document/* picture */.li)(address, 'Confusion matrix; the table has its numbers', WIDTH)];
    const [lead, ...others] = predictions?.splits ?? [];
    if (!predictions || !lead) {
        if (image.length === 0)
            return { variants: [NOTHING] };
        return { variants: [{ importance: 45, blocks: () => [(0,report_document/* heading */.R_)(3, 'Confusion matrix'), ...image] }, NOTHING] };
    }
    const title = (0,report_document/* heading */.R_)(3, 'Confusion matrix: ', ...(0,report_document/* words */.aL)((0,sources_predictions/* titleOfSplit */.mi)(lead.name).toLowerCase()));
    const show = (rows) => [title, ...image, ...splitTable(predictions, lead, rows)];
    const folded = () => others.flatMap((split) => [
        (0,report_document/* paragraph */.FY)((0,report_document/* strong */.ko)(...(0,report_document/* words */.aL)((0,sources_predictions/* titleOfSplit */.mi)(split.name)))),
        ...splitTable(predictions, split, 30),
    ]);
    const rest = () => others.length === 0 ? [] : (0,report_document/* details */.zH)('Confusion matrices of the other splits', ...folded());
    return {
        variants: [
            { importance: 20, blocks: () => [...show(200), ...rest()] },
            { importance: 55, blocks: () => show(60) },
            { importance: 75, blocks: () => show(10) },
            { importance: 85, blocks: () => (image.length === 0 ? [] : [title, ...image]) },
            NOTHING,
        ],
    };
}
function splitTable(predictions, split, maxRows) {
    if ((0,sources_predictions/* countRows */.BO)(split) === 0)
        return [(0,report_document/* paragraph */.FY)('No rows.')];
    return predictions.classes.length <= MAX_MATRIX_CLASSES
        ? [matrixTable(predictions.classes, split)]
        : classTable(predictions.classes, split, maxRows);
}
function matrixTable(classes, { matrix }) {
    const rows = classes.map((name, actual) => {
        const counts = matrix[actual] ?? [];
        const total = sum(counts);
        return [
            [(0,report_document/* strong */.ko)(...(0,report_document/* words */.aL)(name))],
            ...counts.map((count) => [(0,confusion/* formatCount */.B4)(count), total === 0 ? '' : ` (${(0,confusion/* formatShare */.T1)(count / total)})`]),
            [(0,confusion/* formatCount */.B4)(total)],
        ];
    });
    const head = [['actual ╲ predicted'], ...classes.map((name) => (0,report_document/* words */.aL)(name)), ['rows']];
    return (0,report_document/* table */.tp)(`l${'r'.repeat(classes.length + 1)}`, [head, ...rows]);
}
/** One row a class where a whole matrix would not be read. */
function classTable(classes, { matrix }, maxRows) {
    const rows = classes.slice(0, maxRows).map((name, index) => {
        const counts = matrix[index] ?? [];
        const hits = counts[index] ?? 0;
        const predicted = sum(matrix.map((row) => row[index] ?? 0));
        const misses = counts.map((count, other) => (other === index ? 0 : count));
        const most = Math.max(...misses);
        const other = classes[misses.indexOf(most)] ?? '';
        return [
            (0,report_document/* words */.aL)(name),
            [(0,confusion/* formatCount */.B4)(sum(counts))],
            [(0,confusion/* formatShare */.T1)(hits / sum(counts))],
            [(0,confusion/* formatShare */.T1)(hits / predicted)],
            most === 0 ? ['–'] : [...(0,report_document/* words */.aL)(other), ` (${(0,confusion/* formatCount */.B4)(most)})`],
        ];
    });
    const head = [['class'], ['rows'], ['recall'], ['precision'], ['most often taken for']];
    const hidden = classes.length - maxRows;
    return [(0,report_document/* table */.tp)('lrrrl', [head, ...rows]), ...(hidden > 0 ? [(0,report_document/* paragraph */.FY)(`… and ${hidden} more classes.`)] : [])];
}
function sum(values) {
    return values.reduce((total, value) => total + value, 0);
}

;// CONCATENATED MODULE: ./build/src/report/sections/data.js





const MAX_CLASS_COLUMNS = 10;
/** How many rows there are of each class, and the version of the data. */
function dataSection({ data, predictions }) {
    const counts = predictions ? [countTable(predictions)] : [];
    if (data.length === 0 && counts.length === 0)
        return EMPTY;
    const inputs = data.filter(({ role }) => role === 'input');
    const outputs = data.filter(({ role }) => role === 'output');
    const title = (0,report_document/* heading */.R_)(3, 'Data');
    const show = (rows) => [title, ...counts, ...versions(inputs, rows)];
    const fold = () => (outputs.length === 0 ? [] : (0,report_document/* details */.zH)('Outputs in the cache', ...versions(outputs, 200)));
    return {
        variants: [
            { importance: 10, blocks: () => [...show(200), ...fold()] },
            { importance: 40, blocks: () => show(30) },
            { importance: 52, blocks: () => show(5) },
            NOTHING,
        ],
    };
}
function countTable({ classes, splits }) {
    const shown = classes.length <= MAX_CLASS_COLUMNS ? classes : [];
    const rows = splits.map((split) => {
        const total = (0,sources_predictions/* countRows */.BO)(split);
        return [
            (0,report_document/* words */.aL)(split.name),
            [(0,confusion/* formatCount */.B4)(total)],
            ...shown.map((_, index) => {
                const count = (split.matrix[index] ?? []).reduce((sum, value) => sum + value, 0);
                return [(0,confusion/* formatCount */.B4)(count), total === 0 ? '' : ` (${(0,confusion/* formatShare */.T1)(count / total)})`];
            }),
        ];
    });
    const head = [['split'], ['rows'], ...shown.map((name) => (0,report_document/* words */.aL)(name))];
    return (0,report_document/* table */.tp)(`lr${'r'.repeat(shown.length)}`, [head, ...rows]);
}
function versions(list, maxRows) {
    if (list.length === 0)
        return [];
    const hasBaseline = list.some(({ changed }) => changed !== undefined);
    const rows = list
        .slice(0, maxRows)
        .map(({ path, hash, size, nfiles, changed }) => [
        (0,report_document/* code */.aY)(path),
        (0,report_document/* code */.aY)(hash),
        [nfiles === undefined ? '1' : (0,confusion/* formatCount */.B4)(nfiles)],
        [size === undefined ? '' : (0,number/* formatBytes */.z3)(size)],
        ...(hasBaseline ? [[changed === undefined ? '–' : changed ? 'changed' : 'same']] : []),
    ]);
    const head = [
        ['path'],
        ['version (MD5)'],
        ['files'],
        ['size'],
        ...(hasBaseline ? [['against baseline']] : []),
    ];
    const hidden = list.length - maxRows;
    return [
        (0,report_document/* table */.tp)(hasBaseline ? 'llrrl' : 'llrr', [head, ...rows]),
        ...(hidden > 0 ? [(0,report_document/* paragraph */.FY)(`… and ${hidden} more.`)] : []),
    ];
}

;// CONCATENATED MODULE: ./build/src/report/sections/gates.js


const MAX_LINE_CHARS = 120;
const MAX_EXCERPTS = 5;
/** The rules that the model was held to, and what became of each: what failed first. */
function gatesSection({ gates = [] }) {
    if (gates.length === 0)
        return EMPTY;
    const sorted = [...gates].sort((a, b) => rank(a) - rank(b));
    const failed = sorted.filter(({ outcome }) => outcome !== 'passed');
    const title = (0,report_document/* heading */.R_)(3, 'Gates');
    const show = (list) => [
        title,
        ...(list.length === 0 ? [] : [gateTable(list)]),
        ...(list.length < gates.length ? [(0,report_document/* paragraph */.FY)(`${list.length === 0 ? '' : '… '}${summarise(gates)}.`)] : []),
        ...list.flatMap(excerpt).slice(0, MAX_EXCERPTS),
    ];
    return {
        variants: [
            { importance: 62, blocks: () => show(sorted.slice(0, 200)) },
            { importance: 85, blocks: () => show(failed.slice(0, 30)) },
            { importance: 97, blocks: () => show(failed.slice(0, 5)) },
            { importance: Infinity, blocks: () => show([]) },
        ],
    };
}
function gateTable(gates) {
    const rows = gates.map((gate) => [
        [word(gate)],
        (0,report_document/* code */.aY)(gate.rule),
        (0,report_document/* words */.aL)(gate.message.split('\n', 1)[0] ?? ''),
    ]);
    return (0,report_document/* table */.tp)('lll', [[['outcome'], ['rule'], ['numbers']], ...rows]);
}
// A rule that cannot be read comes with the place, a caret under it.
function excerpt({ message }) {
    const [, ...lines] = message.split('\n', 3);
    if (lines.length === 0)
        return [];
    return [
        (0,report_document/* preformatted */.EC)('text', lines.map((line) => line.replace(/\S.*/su, (rest) => (0,report_document/* oneLine */.TN)(rest, MAX_LINE_CHARS))).join('\n')),
    ];
}
function word({ level, outcome }) {
    if (outcome === 'passed')
        return '✅ passed';
    const sign = level === 'fail' ? '❌' : '⚠️';
    return `${sign} ${outcome}`;
}
function rank({ level, outcome }) {
    return (outcome === 'passed' ? 2 : 0) + (level === 'fail' ? 0 : 1);
}
/** `1 failed, 3 passed`. */
function summarise(gates) {
    const counts = new Map();
    for (const { outcome } of [...gates].sort((a, b) => rank(a) - rank(b)))
        counts.set(outcome, (counts.get(outcome) ?? 0) + 1);
    return [...counts].map(([outcome, count]) => `${count} ${outcome}`).join(', ');
}

;// CONCATENATED MODULE: ./build/src/report/sections/foot.js

/** What was trained, and with what. */
function footSection({ commit, engine, tool, origin }) {
    const parts = [
        ...(commit ? [['commit ', ...(0,report_document/* code */.aY)(commit.sha.slice(0, 7)), commit.dirty ? ' with uncommitted changes' : '']] : []),
        ...(engine === undefined ? [] : [['engine ', ...(0,report_document/* words */.aL)(engine)]]),
        ...(origin === undefined ? [] : [['measured by the code of ', ...(0,report_document/* code */.aY)(origin), ', which is not ours']]),
        [`${tool.name} `, ...(0,report_document/* words */.aL)(tool.version)],
    ];
    const line = parts.flatMap((part, index) => (index === 0 ? part : [' · ', ...part]));
    return { variants: [{ importance: Infinity, blocks: () => [(0,report_document/* small */.EX)(...line)] }] };
}

// EXTERNAL MODULE: ./build/src/report/compare.js
var compare = __webpack_require__(91435);
// EXTERNAL MODULE: ./build/src/report/leading-group.js
var leading_group = __webpack_require__(49708);
;// CONCATENATED MODULE: ./build/src/report/sections/head.js






const MAX_NUMBERS = 6;
const MAX_ERROR_LINES = 40;
const head_MAX_LINE_CHARS = 500;
const MARKS = {
    better: '🟢',
    worse: '🔴',
    mixed: '🟠',
    same: '⚪',
    unclear: '⚪',
    untested: '⚪',
    first: '🆕',
};
const MAX_VERDICT_CHARS = 1000;
/** The title, the verdict, and the numbers that count in one line. */
function headSection(report) {
    return {
        variants: [
            { importance: 90, blocks: () => [(0,report_document/* heading */.R_)(2, ...title(report)), ...verdict(report), ...numbers(report)] },
            { importance: Infinity, blocks: () => [(0,report_document/* heading */.R_)(2, ...title(report)), ...verdict(report)] },
        ],
    };
}
function title({ outcome, stages, runs }) {
    if (runs)
        return [titleOfRuns(runs)];
    const failed = stages.find((stage) => stage.outcome === 'failed');
    if (outcome === 'failure')
        return failed ? ['❌ Training failed in stage ', ...(0,report_document/* code */.aY)(failed.name)] : ['❌ Training failed'];
    if (stages.some((stage) => stage.outcome === 'stale'))
        return ['⚠️ Training report: not up to date'];
    const isChanged = stages.length === 0 || stages.some(({ outcome: one }) => one === 'ran' || one === 'restored');
    return [isChanged ? '✅ Training report' : '✅ Training report: nothing had to run'];
}
function titleOfRuns({ groups, missing }) {
    const count = groups.reduce((sum, group) => sum + group.runs.length, 0);
    if (count === 0)
        return `❌ None of ${missing.length} runs left numbers`;
    return missing.length === 0
        ? `✅ Training report: the best of ${count} runs`
        : `⚠️ Training report: the best of ${count} runs, ${missing.length} left no numbers`;
}
function verdict({ verdict: found }) {
    if (!found)
        return [];
    const [, lead = '', rest = ''] = /^(.*?)((?:: |$).*)$/s.exec((0,report_document/* oneLine */.TN)(found.sentence, MAX_VERDICT_CHARS)) ?? [];
    return [(0,report_document/* paragraph */.FY)(`${MARKS[found.outcome]} `, (0,report_document/* strong */.ko)(...(0,report_document/* words */.aL)(lead)), ...(0,report_document/* words */.aL)(rest), '.')];
}
function numbers({ metrics, predictions, comparison, directions = {} }) {
    const group = (0,leading_group/* leadingGroup */.W)(metrics);
    if (!group)
        return [];
    const split = predictions?.splits.find(({ name }) => name === group.group);
    const rows = split ? ` (${(0,sources_predictions/* countRows */.BO)(split)} rows)` : '';
    const parts = Object.entries(group.values)
        .slice(0, MAX_NUMBERS)
        .map(([name, value], index) => {
        const change = (0,compare/* compareNumbers */.S$)(name, value, group.baseline?.[name], directions);
        const shown = change && change.verdict !== 'same' ? ` (${describeChange(change, (0,compare/* isTested */.eW)(comparison))})` : '';
        return [index === 0 ? '' : ' · ', ...(0,report_document/* words */.aL)(name), ' ', (0,report_document/* strong */.ko)((0,number/* formatNumber */.ZV)(value)), shown];
    });
    const where = group.group === '' ? [] : [(0,report_document/* strong */.ko)(...(0,report_document/* words */.aL)((0,sources_predictions/* titleOfSplit */.mi)(group.group))), `${rows}: `];
    return [(0,report_document/* paragraph */.FY)(...where, ...parts.flat())];
}
// Where the change was tested, the table says what it is worth.
function describeChange({ difference, verdict: word }, hasTest) {
    return word === 'changed' || hasTest ? (0,number/* formatDifference */.jR)(difference) : `${(0,number/* formatDifference */.jR)(difference)}, ${word}`;
}
/** Why the run failed, in the program's own words. */
function failureSection({ error }) {
    if (error === undefined)
        return EMPTY;
    const lines = error
        .split('\n', MAX_ERROR_LINES)
        .map((line) => line.replace(/\S.*/su, (rest) => (0,report_document/* oneLine */.TN)(rest, head_MAX_LINE_CHARS)));
    const show = (chars) => [(0,report_document/* preformatted */.EC)('text', lines.join('\n').slice(0, chars))];
    return {
        variants: [
            { importance: 60, blocks: () => show(8000) },
            { importance: Infinity, blocks: () => show(1000) },
        ],
    };
}

// EXTERNAL MODULE: ./build/src/pictures/palette.js
var palette = __webpack_require__(39062);
// EXTERNAL MODULE: ./build/src/report/sources/history-file.js
var history_file = __webpack_require__(18904);
;// CONCATENATED MODULE: ./build/src/report/sections/history.js





const history_WIDTH = 760;
const MAX_POINTS = 60;
// The colours of the picture's lines, which also read on a dark page.
const PALETTE = [
    { name: 'blue', code: palette/* BLUE */.ft },
    { name: 'orange', code: palette/* VERMILION */.sG },
];
const MAX_ROWS = 20;
// The epoch, and loss and all metrics of train.metrics on both splits.
const MAX_COLUMNS = 11;
const EPOCH = /^epochs?$/i;
/** The curves of the training as picture, and in a fold as charts and table for those who cannot see it. */
function historySection({ history }, address) {
    const image = address === undefined
        ? []
        : [(0,report_document/* picture */.li)(address, 'Training curves; the fold below has them as charts and numbers', history_WIDTH)];
    const title = (0,report_document/* heading */.R_)(3, 'Training curves');
    const panels = history ? (0,history_file/* historyPanels */._)(history) : [];
    if (panels.length === 0 && image.length === 0)
        return { variants: [NOTHING] };
    const charts = () => panels.flatMap(chart);
    const numbers = () => (history ? [epochTable(history)] : []);
    const fold = (...blocks) => blocks.length === 0 ? [] : (0,report_document/* details */.zH)('Curves as charts and numbers', ...blocks);
    return {
        variants: [
            { importance: 15, blocks: () => [title, ...image, ...fold(...charts(), ...numbers())] },
            { importance: 30, blocks: () => [title, ...image, ...fold(...charts())] },
            { importance: 48, blocks: () => (image.length === 0 ? [] : [title, ...image]) },
            NOTHING,
        ],
    };
}
/** A panel as Mermaid: all its lines up to the first epoch that is not a number, which the chart cannot show. */
function chart({ title, curves }) {
    const epochs = curves[0]?.values.length ?? 0;
    const broken = Array.from({ length: epochs }, (_, epoch) => epoch).find((epoch) => curves.some(({ values }) => !Number.isFinite(values[epoch])));
    const length = broken ?? epochs;
    const stop = broken === undefined ? [] : [(0,report_document/* paragraph */.FY)(`${(0,report_document/* oneLine */.TN)(title)}: epoch ${broken + 1} has a value that is not a number.`)];
    if (length < 2)
        return stop;
    const picked = pick(length, MAX_POINTS);
    const lines = curves.map(({ values }) => `  line [${picked.map((epoch) => history_short(values[epoch] ?? 0)).join(', ')}]`);
    const colours = curves.map((_, index) => PALETTE[index % PALETTE.length] ?? PALETTE[0]);
    const legend = curves.map(({ name }, index) => `${name.toLowerCase()} ${colours[index]?.name}`).join(', ');
    const label = (0,report_document/* oneLine */.TN)(title, 60).replaceAll(/["\\[\]{}<>;#%`]/g, ' ');
    const palette = { themeVariables: { xyChart: { plotColorPalette: colours.map(({ code }) => code).join(', ') } } };
    const source = [
        `%%{init: ${JSON.stringify(palette)}}%%`,
        'xychart-beta',
        `  title "${label}: ${legend}"`,
        `  x-axis "epoch" 1 --> ${length}`,
        ...lines,
    ];
    return [(0,report_document/* preformatted */.EC)('mermaid', source.join('\n')), ...stop];
}
function epochTable({ columns, rows }) {
    const shown = columns.slice(0, MAX_COLUMNS);
    const hasEpoch = shown.some((name) => EPOCH.test(name));
    const head = [...(hasEpoch ? [] : [['epoch']]), ...shown.map((name) => (0,report_document/* words */.aL)(name))];
    const body = pick(rows.length, MAX_ROWS).map((index) => [
        ...(hasEpoch ? [] : [[String(index + 1)]]),
        ...shown.map((name, column) => {
            const value = rows[index]?.[column] ?? null;
            return [EPOCH.test(name) && value !== null ? String(value) : (0,number/* formatNumber */.ZV)(value)];
        }),
    ]);
    return (0,report_document/* table */.tp)('r'.repeat(head.length), [head, ...body]);
}
// At most `count` of `length` positions, evenly apart, the first and the last among them.
function pick(length, count) {
    if (length <= count)
        return Array.from({ length }, (_, index) => index);
    return Array.from({ length: count }, (_, index) => Math.round((index * (length - 1)) / (count - 1)));
}
function history_short(value) {
    return String(Number(value.toPrecision(5)));
}

;// CONCATENATED MODULE: ./build/src/report/sections/metrics.js





const metrics_MAX_COLUMNS = 5;
/** Every number by split, with its change against the baseline. */
function metricsSection(report) {
    if (report.metrics.length === 0) {
        if (report.comparison?.kind === 'repeats')
            return { variants: [NOTHING] };
        const none = (0,report_document/* paragraph */.FY)('No metrics: no stage of the pipeline declares ', ...(0,report_document/* code */.aY)('metrics'), ', or its file is missing.');
        return { variants: [{ importance: 40, blocks: () => [none] }, NOTHING] };
    }
    const show = (rows) => [(0,report_document/* heading */.R_)(3, 'Metrics'), ...tables(report, rows), ...note(report)];
    return {
        variants: [
            { importance: 50, blocks: () => show(300) },
            { importance: 70, blocks: () => show(60) },
            { importance: 95, blocks: () => show(15) },
            NOTHING,
        ],
    };
}
function tables(report, maxRows) {
    const byFile = new Map();
    for (const group of report.metrics)
        byFile.set(group.file, [...(byFile.get(group.file) ?? []), group]);
    return [...byFile].flatMap(([file, groups]) => {
        const title = byFile.size > 1 ? [(0,report_document/* paragraph */.FY)(...(0,report_document/* code */.aY)(file))] : [];
        const isWide = groups.length <= metrics_MAX_COLUMNS;
        return [...title, ...(isWide ? wideTable(report, groups, maxRows) : longTable(report, groups, maxRows))];
    });
}
/** One row a metric, one column a split. */
function wideTable(report, groups, maxRows) {
    const names = [...new Set(groups.flatMap(({ values }) => Object.keys(values)))];
    const [lead] = groups;
    const hasChange = lead?.baseline !== undefined;
    const test = groups.find(({ group }) => group === 'test');
    const train = groups.find(({ group }) => group === 'train');
    const hasGap = test !== undefined && train !== undefined;
    const head = [
        ['metric'],
        ...groups.flatMap((group, index) => [
            columnTitle(report, group),
            ...(index === 0 && hasChange ? [['change']] : []),
        ]),
        ...(hasGap ? [['train − test']] : []),
    ];
    const rows = names.slice(0, maxRows).map((name) => [
        (0,report_document/* words */.aL)(name),
        ...groups.flatMap((group, index) => {
            const value = group.values[name];
            const change = (0,compare/* compareNumbers */.S$)(name, value, group.baseline?.[name], report.directions);
            const shown = value === undefined ? '–' : (0,number/* formatNumber */.ZV)(value);
            if (index > 0)
                return [[shown, change && change.difference !== 0 ? ` (${(0,number/* formatDifference */.jR)(change.difference)})` : '']];
            return [
                [value === undefined ? shown : (0,report_document/* strong */.ko)(shown)],
                ...(hasChange ? [changeCell(change, (0,compare/* isTested */.eW)(report.comparison))] : []),
            ];
        }),
        ...(hasGap ? [[gap(train.values[name], test.values[name])]] : []),
    ]);
    return [(0,report_document/* table */.tp)(`l${'r'.repeat(head.length - 1)}`, [head, ...rows]), ...metrics_more(names.length - maxRows)];
}
/** One row a number: for files with many groups. */
function longTable(report, groups, maxRows) {
    const hasChange = groups.some(({ baseline }) => baseline !== undefined);
    const all = groups.flatMap(({ group, values, baseline }) => Object.entries(values).map(([name, value]) => [
        (0,report_document/* words */.aL)(group === '' ? name : `${group}.${name}`),
        [(0,number/* formatNumber */.ZV)(value)],
        ...(hasChange
            ? [changeCell((0,compare/* compareNumbers */.S$)(name, value, baseline?.[name], report.directions), (0,compare/* isTested */.eW)(report.comparison))]
            : []),
    ]));
    const head = [['metric'], ['value'], ...(hasChange ? [['change']] : [])];
    return [(0,report_document/* table */.tp)(hasChange ? 'lrr' : 'lr', [head, ...all.slice(0, maxRows)]), ...metrics_more(all.length - maxRows)];
}
function columnTitle({ predictions }, { group }) {
    const name = group === '' ? sources_predictions/* ALL_ROWS */.of : group;
    const split = predictions?.splits.find((one) => one.name === name);
    if (split)
        return (0,report_document/* words */.aL)(`${name} (${(0,sources_predictions/* countRows */.BO)(split)})`);
    return (0,report_document/* words */.aL)(group === '' ? 'value' : group);
}
function changeCell(change, hasTest) {
    if (!change)
        return ['–'];
    if (change.verdict === 'same')
        return ['='];
    const shown = (0,number/* formatDifference */.jR)(change.difference);
    return change.verdict === 'changed' || hasTest ? [shown] : [`${shown} ${change.verdict}`];
}
function gap(train, test) {
    return typeof train === 'number' && typeof test === 'number' ? (0,number/* formatDifference */.jR)(train - test) : '–';
}
function metrics_more(hidden) {
    return hidden > 0 ? [(0,report_document/* paragraph */.FY)(`… and ${hidden} more.`)] : [];
}
function note({ baseline, metrics }) {
    if (!baseline)
        return [];
    const name = baseline.name === undefined || baseline.name === baseline.sha ? [] : [' (', ...(0,report_document/* words */.aL)(baseline.name), ')'];
    const commit = [...(0,report_document/* code */.aY)(baseline.sha.slice(0, 7)), ...name];
    return metrics.some((group) => group.baseline)
        ? [(0,report_document/* paragraph */.FY)('Changes are against ', ...commit, '.')]
        : [(0,report_document/* paragraph */.FY)('There are no numbers to compare with in ', ...commit, '.')];
}

;// CONCATENATED MODULE: ./build/src/report/sections/params.js


/** The parameters that differ from the baseline's. */
function paramsSection({ params }) {
    if (params.length === 0)
        return EMPTY;
    const title = (0,report_document/* heading */.R_)(3, 'Changed parameters');
    const show = (rows) => [title, changesTable(params.slice(0, rows)), ...params_more(params.length - rows)];
    return {
        variants: [
            { importance: 35, blocks: () => show(200) },
            { importance: 65, blocks: () => show(30) },
            { importance: 80, blocks: () => show(10) },
            { importance: Infinity, blocks: () => [title, (0,report_document/* paragraph */.FY)(`${params.length} parameters changed.`)] },
        ],
    };
}
function changesTable(changes) {
    const files = new Set(changes.map(({ file }) => file));
    const nameOf = ({ file, key }) => (0,report_document/* code */.aY)(files.size > 1 ? `${file}:${key}` : key);
    const valueOf = (value) => (value === undefined ? ['–'] : (0,report_document/* code */.aY)(value));
    const rows = changes.map((change) => [nameOf(change), valueOf(change.before), valueOf(change.after)]);
    return (0,report_document/* table */.tp)('lll', [[['parameter'], ['before'], ['now']], ...rows]);
}
function params_more(hidden) {
    return hidden > 0 ? [(0,report_document/* paragraph */.FY)(`… and ${hidden} more.`)] : [];
}

;// CONCATENATED MODULE: ./build/src/report/sections/runs.js



const MAX_METRIC_COLUMNS = 6;
const MAX_MISSING = 20;
/** The runs of a matrix, best first, with the spread over their seeds; and the runs that left no numbers. */
function runsSection({ runs }) {
    if (!runs)
        return EMPTY;
    const { groups } = runs;
    const show = (rows) => [
        (0,report_document/* heading */.R_)(3, 'Runs'),
        (0,report_document/* paragraph */.FY)(...(0,report_document/* words */.aL)(runs.sentence), '.'),
        ...(groups.length === 0 ? [] : [groupTable(runs, groups.slice(0, rows)), ...runs_more(groups.length - rows)]),
        ...missingList(runs),
    ];
    return {
        variants: [
            { importance: 45, blocks: () => [...show(200), ...(0,report_document/* details */.zH)('Each run', runTable(groups, 300))] },
            { importance: 75, blocks: () => show(50) },
            { importance: 92, blocks: () => show(10) },
            { importance: Infinity, blocks: () => [(0,report_document/* paragraph */.FY)(...(0,report_document/* words */.aL)(runs.sentence), '.')] },
        ],
    };
}
function groupTable({ rankBy = '' }, groups) {
    const isRepeated = groups.some(({ spread }) => spread !== undefined);
    const head = [
        [''],
        ['setting'],
        (0,report_document/* words */.aL)(rankBy),
        ...(isRepeated ? [['± seeds'], ['lowest to highest'], ['runs'], ['against the best']] : []),
    ];
    const rows = groups.map((group, index) => [
        [String(index + 1)],
        setting(group),
        [(0,number/* formatNumber */.ZV)(group.mean)],
        ...(isRepeated ? spreadCells(group, index) : []),
    ]);
    return (0,report_document/* table */.tp)(isRepeated ? 'rlrrrrl' : 'rlr', [head, ...rows]);
}
function spreadCells({ spread, lowest, highest, runs, isWithinNoise }, index) {
    const range = runs.length > 1 ? `${(0,number/* formatNumber */.ZV)(lowest)} to ${(0,number/* formatNumber */.ZV)(highest)}` : '';
    return [
        [spread === undefined ? '–' : (0,number/* formatNumber */.ZV)(spread)],
        [range],
        [String(runs.length)],
        [index === 0 ? 'best' : isWithinNoise ? 'inside the seed noise' : ''],
    ];
}
function setting({ set, runs }) {
    if (set.length > 0)
        return params(set);
    return runs.length > 1 ? ['as it is'] : (0,report_document/* words */.aL)(runs[0]?.name ?? '');
}
function params(set) {
    return set.flatMap(({ key, value }, index) => [...(index === 0 ? [] : [', ']), ...(0,report_document/* code */.aY)(`${key}=${value}`)]);
}
function runTable(groups, maxRows) {
    const runs = groups.flatMap((group) => group.runs);
    const names = [...new Set(runs.flatMap(({ metrics }) => Object.keys(metrics)))].slice(0, MAX_METRIC_COLUMNS);
    const head = [['run'], ['set'], ...names.map((name) => (0,report_document/* words */.aL)(name))];
    const rows = runs.slice(0, maxRows).map(({ name, set, metrics }) => [
        (0,report_document/* words */.aL)(name),
        params(set),
        ...names.map((one) => {
            const value = metrics[one];
            return [value === undefined ? '–' : (0,number/* formatNumber */.ZV)(value)];
        }),
    ]);
    return (0,report_document/* table */.tp)(`ll${'r'.repeat(names.length)}`, [head, ...rows]);
}
function missingList({ missing }) {
    if (missing.length === 0)
        return [];
    const rows = missing.slice(0, MAX_MISSING).map(({ name, why }) => [(0,report_document/* words */.aL)(name), (0,report_document/* words */.aL)(why)]);
    return [(0,report_document/* table */.tp)('ll', [[['run without numbers'], ['why']], ...rows]), ...runs_more(missing.length - MAX_MISSING)];
}
function runs_more(hidden) {
    return hidden > 0 ? [(0,report_document/* paragraph */.FY)(`… and ${hidden} more.`)] : [];
}

// EXTERNAL MODULE: ./build/src/run/run.js + 1 modules
var run = __webpack_require__(14098);
;// CONCATENATED MODULE: ./build/src/report/sections/stages.js



/** Which stages ran, why, and how long each took. */
function stagesSection({ stages }) {
    if (stages.length === 0)
        return EMPTY;
    const title = (0,report_document/* heading */.R_)(3, 'Stages');
    const show = (rows) => [
        title,
        ...(rows.length === 0 ? [] : [stageTable(rows)]),
        ...(rows.length < stages.length ? [(0,report_document/* paragraph */.FY)(`${rows.length === 0 ? '' : '… '}${stages_summarise(stages)}.`)] : []),
    ];
    const active = stages.filter(({ outcome }) => outcome !== 'unchanged' && outcome !== 'skipped');
    return {
        variants: [
            { importance: 25, blocks: () => show(stages.slice(0, 200)) },
            { importance: 58, blocks: () => show(active.slice(0, 30)) },
            { importance: 78, blocks: () => show(active.slice(0, 8)) },
            { importance: Infinity, blocks: () => show([]) },
        ],
    };
}
function stageTable(stages) {
    const rows = stages.map(({ name, outcome, seconds, why }) => [
        (0,report_document/* code */.aY)(name),
        [outcome],
        [seconds === undefined ? '' : (0,run/* formatSeconds */.Xo)(seconds)],
        (0,report_document/* words */.aL)(why),
    ]);
    return (0,report_document/* table */.tp)('llrl', [[['stage'], ['outcome'], ['time'], ['why']], ...rows]);
}
/** `2 ran in 41 s, 2 unchanged`. */
function stages_summarise(stages) {
    const counts = new Map();
    for (const { outcome } of stages)
        counts.set(outcome, (counts.get(outcome) ?? 0) + 1);
    const seconds = stages.reduce((total, stage) => total + (stage.seconds ?? 0), 0);
    return [...counts]
        .map(([outcome, count]) => `${count} ${outcome}${outcome === 'ran' ? ` in ${(0,run/* formatSeconds */.Xo)(seconds)}` : ''}`)
        .join(', ');
}

;// CONCATENATED MODULE: ./build/src/report/markdown.js













const SHORTENED_NOTE = '<sub>Parts are shortened or left out here for their length; report.json has all of them.</sub>';
/** The report as GitHub's Markdown, at most `maxChars` long: whole parts are shortened, least important first. */
function renderMarkdown(report, options = {}) {
    const { pictures = {}, maxChars = limits/* MAX_COMMENT_CHARS */.V } = options;
    const sections = [
        headSection(report),
        failureSection(report),
        gatesSection(report),
        comparisonSection(report),
        runsSection(report),
        metricsSection(report),
        paramsSection(report),
        confusionSection(report, pictures['confusion_matrix']),
        historySection(report, pictures['train_history']),
        stagesSection(report),
        dataSection(report),
        footSection(report),
    ];
    const { text, isShortened } = fitSections(sections, maxChars - SHORTENED_NOTE.length - 3);
    return `${text}${isShortened ? `\n\n${SHORTENED_NOTE}` : ''}\n`;
}


/***/ }),

/***/ 99519:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ZV: () => (/* binding */ formatNumber),
/* harmony export */   jR: () => (/* binding */ formatDifference),
/* harmony export */   z3: () => (/* binding */ formatBytes)
/* harmony export */ });
/** A number for people: four decimals, fewer for large ones, an exponent for tiny ones; null is NaN. */
function formatNumber(value) {
    if (value === null)
        return 'NaN';
    const size = Math.abs(value);
    if (Number.isInteger(value) && size > 1 && size < 1e15)
        return minus(String(value));
    if (size >= 1e15 || (size !== 0 && size < 0.00005))
        return minus(value.toExponential(2).replace('e+', 'e'));
    return minus(size < 1000 ? value.toFixed(4) : value.toFixed(1));
}
/** The same with its sign, for a difference. */
function formatDifference(value) {
    const shown = formatNumber(value);
    return value > 0 ? `+${shown}` : shown;
}
/** `34.1 MB`, in powers of 1,000 as disks are sold and DVC counts. */
function formatBytes(bytes) {
    if (bytes < 1000)
        return `${bytes} B`;
    const units = ['kB', 'MB', 'GB', 'TB', 'PB'];
    const power = Math.min(units.length, Math.floor(Math.log10(bytes) / 3));
    return `${(bytes / 1000 ** power).toFixed(1)} ${units[power - 1] ?? ''}`;
}
function minus(shown) {
    return shown.replaceAll('-', '−');
}


/***/ }),

/***/ 18456:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Aj: () => (/* binding */ REPORT_VERSION),
/* harmony export */   MM: () => (/* binding */ parseReport),
/* harmony export */   Uq: () => (/* binding */ REPORT_FILE),
/* harmony export */   h5: () => (/* binding */ MARKDOWN_FILE),
/* harmony export */   tL: () => (/* binding */ readReport),
/* harmony export */   u5: () => (/* binding */ writeReport)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(27406);
/* harmony import */ var _formats_atomic_write_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(79223);




/** The version of `report.schema.json` that this program writes; it reads this one and older ones. */
const REPORT_VERSION = 1;
const REPORT_FILE = 'report.json';
const MARKDOWN_FILE = 'report.md';
const MAX_REPORT_BYTES = 20_000_000;
const MAX_PATH_CHARS = 200; // names in it may be megabytes long
/** Writes `report.json` into `folder` after checking it against the schema. */
async function writeReport(folder, report) {
    const problem = await findProblem(report);
    if (problem !== undefined)
        throw new Error(`The report does not fit its own schema: ${problem}`);
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)(folder, { recursive: true });
    (0,_formats_atomic_write_js__WEBPACK_IMPORTED_MODULE_3__/* .writeFileAtomic */ .Zf)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, REPORT_FILE), `${JSON.stringify(report, undefined, 2)}\n`);
}
/** Reads and checks `report.json`: it may come from a fork, so nothing in it is trusted. */
async function readReport(folder) {
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, REPORT_FILE);
    try {
        return await parseReport((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(path), path);
    }
    catch (error) {
        throw error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo ? error : cannotRead(path, (0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .messageOf */ .bD)(error), error);
    }
}
/** The same of a file's bytes. */
async function parseReport(bytes, path) {
    const fail = (found, cause) => cannotRead(path, found, cause);
    if (bytes.length > MAX_REPORT_BYTES)
        throw fail(`it has ${bytes.length} bytes, expected at most ${MAX_REPORT_BYTES}`);
    let parsed;
    try {
        parsed = JSON.parse(bytes.toString());
    }
    catch (error) {
        throw fail((0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .messageOf */ .bD)(error), error);
    }
    const version = parsed?.schemaVersion;
    if (typeof version === 'number' && version > REPORT_VERSION) {
        throw fail(`it is of version ${version}, expected at most ${REPORT_VERSION}; a newer train-report wrote it`);
    }
    const problem = await findProblem(parsed);
    if (problem !== undefined)
        throw fail(problem);
    return parsed;
}
function cannotRead(path, found, cause) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo('report', `Cannot read report "${path}": ${found}`, cause === undefined ? {} : { cause });
}
async function findProblem(value) {
    const { validate } = await __webpack_require__.e(/* import() */ 9935).then(__webpack_require__.bind(__webpack_require__, 69935));
    if (validate(value))
        return findMisfit(value);
    const [first] = validate.errors ?? [];
    return `"${first?.instancePath.slice(0, MAX_PATH_CHARS) || '/'}" ${first?.message ?? 'is wrong'}`;
}
// What a schema cannot say: that rows and columns agree in number.
function findMisfit({ predictions, history }) {
    const classes = predictions?.classes.length ?? 0;
    for (const { name, matrix } of predictions?.splits ?? []) {
        const isSquare = matrix.length === classes && matrix.every((row) => row.length === classes);
        if (!isSquare)
            return `the matrix of split "${name.slice(0, 50)}" is not ${classes} × ${classes}`;
    }
    const columns = history?.columns.length ?? 0;
    const odd = history?.rows.findIndex((row) => row.length !== columns) ?? -1;
    return odd < 0 ? undefined : `row ${odd} of the history has not ${columns} values`;
}


/***/ }),

/***/ 18904:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ readHistory),
/* harmony export */   _: () => (/* binding */ historyPanels)
/* harmony export */ });
/* harmony import */ var _formats_csv_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73014);
/* harmony import */ var _compare_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(91435);


const MAX_ROWS = 10_000;
const MAX_COLUMNS = 100;
const MAX_PANELS = 6;
// Columns that are not measures: what counts the epochs, and what the epochs took.
const NOT_CURVES = /^(epochs?|step|iteration|index|unnamed: ?\d+|seconds|time|lr|learning_rate|)$/i;
const VALIDATION = /^(val|valid|validation|test|eval)[_.\-/ ]/i;
/** Reads `history.csv`: a header, then one row an epoch. Cells that are no finite number become null. */
function readHistory(content, file) {
    const { columns, rows } = (0,_formats_csv_js__WEBPACK_IMPORTED_MODULE_0__/* .readCsv */ .Nb)(content, file);
    const kept = columns.slice(0, MAX_COLUMNS);
    const numbers = rows.slice(0, MAX_ROWS).map(({ cells }) => kept.map((column) => {
        const cell = (cells.get(column) ?? '').trim();
        const value = cell === '' ? Number.NaN : Number(cell);
        return Number.isFinite(value) ? value : null;
    }));
    return numbers.length === 0 ? undefined : { file, columns: kept, rows: numbers };
}
/** The plots of a history: each measure with its twin on validation rows (`loss` and `val_loss`). */
function historyPanels({ columns, rows }) {
    const names = columns.filter((name) => !NOT_CURVES.test(name.trim()));
    const valuesOf = (name) => {
        const column = columns.indexOf(name);
        return rows.map((row) => row[column] ?? Number.NaN);
    };
    const panels = new Map();
    for (const name of names) {
        const isValidation = VALIDATION.test(name);
        const measure = name.replace(VALIDATION, '').replace(/^train(ing)?[_.\-/ ]/i, '');
        const curve = { name: isValidation ? 'Validation' : 'Training', values: valuesOf(name) };
        if (!curve.values.some(Number.isFinite))
            continue;
        panels.set(measure, [...(panels.get(measure) ?? []), curve]);
    }
    return [...panels].slice(0, MAX_PANELS).map(([measure, curves]) => ({
        title: titleOf(measure),
        curves: curves.sort((a, b) => (a.name < b.name ? -1 : 1)),
        better: (0,_compare_js__WEBPACK_IMPORTED_MODULE_1__/* .directionOf */ .FR)(measure),
    }));
}
function titleOf(measure) {
    const spaced = measure.replaceAll('_', ' ');
    return spaced.length <= 3 ? spaced.toUpperCase() : `${spaced.charAt(0).toUpperCase()}${spaced.slice(1)}`;
}


/***/ }),

/***/ 9475:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BO: () => (/* binding */ countRows),
/* harmony export */   gk: () => (/* binding */ countPredictions),
/* harmony export */   mi: () => (/* reexport safe */ _predictions_split_js__WEBPACK_IMPORTED_MODULE_1__.mi),
/* harmony export */   of: () => (/* reexport safe */ _predictions_rows_js__WEBPACK_IMPORTED_MODULE_0__.o)
/* harmony export */ });
/* harmony import */ var _predictions_rows_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(40243);
/* harmony import */ var _predictions_split_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(63204);




/** Counts the rows by split, actual and predicted class; `all` is the sum where there are several splits. */
function countPredictions({ file, count, classes, splits, split, label, predicted, }) {
    const reports = splits.map((name) => ({
        name,
        matrix: classes.map(() => classes.map(() => 0)),
    }));
    for (let row = 0; row < count; row += 1) {
        const counts = reports[split[row] ?? 0]?.matrix[label[row] ?? 0];
        const guess = predicted[row] ?? 0;
        if (counts)
            counts[guess] = (counts[guess] ?? 0) + 1;
    }
    const sorted = reports.sort((a, b) => (0,_predictions_split_js__WEBPACK_IMPORTED_MODULE_1__/* .rankSplit */ .V4)(a.name) - (0,_predictions_split_js__WEBPACK_IMPORTED_MODULE_1__/* .rankSplit */ .V4)(b.name));
    if (sorted.length > 1 && !splits.includes(_predictions_rows_js__WEBPACK_IMPORTED_MODULE_0__/* .ALL_ROWS */ .o))
        sorted.push(addUp(sorted));
    return { file, classes, splits: sorted };
}
/** How many rows a split has. */
function countRows({ matrix }) {
    return matrix.flat().reduce((sum, count) => sum + count, 0);
}
function addUp(splits) {
    const matrix = (splits[0]?.matrix ?? []).map((row, actual) => row.map((_, predicted) => splits.reduce((sum, split) => sum + (split.matrix[actual]?.[predicted] ?? 0), 0)));
    return { name: _predictions_rows_js__WEBPACK_IMPORTED_MODULE_0__/* .ALL_ROWS */ .o, matrix };
}


/***/ }),

/***/ 14098:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Xo: () => (/* binding */ formatSeconds),
  mF: () => (/* reexport */ state/* readLock */.mF),
  CC: () => (/* binding */ reproduce)
});

// UNUSED EXPORTS: describeResult

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: ./build/src/errors.js
var errors = __webpack_require__(27406);
// EXTERNAL MODULE: ./build/src/run/execute.js + 1 modules
var execute = __webpack_require__(46647);
// EXTERNAL MODULE: ./build/src/pipeline/graph.js
var pipeline_graph = __webpack_require__(17544);
// EXTERNAL MODULE: ./build/src/pipeline/plan.js
var plan = __webpack_require__(38777);
// EXTERNAL MODULE: ./build/src/pipeline/reason.js
var reason = __webpack_require__(50870);
// EXTERNAL MODULE: ./build/src/cache/checkout.js
var checkout = __webpack_require__(57026);
// EXTERNAL MODULE: ./build/src/run/runcache.js
var runcache = __webpack_require__(43906);
;// CONCATENATED MODULE: ./build/src/run/restore.js



/** Looks for a run on the same inputs: the one in `dvc.lock` when nothing that is read has changed, then the run-cache. */
async function findRestorable(context, stage, isSameInput) {
    const { repo, workspace, options } = context;
    if (!(0,runcache/* canRestore */.vD)(stage, repo.root))
        return undefined;
    if (options.dry) {
        for (const dep of stage.deps)
            if (!(await workspace.hash(dep.absolutePath)))
                return undefined;
    }
    const lock = workspace.lock(stage);
    if (isSameInput && lock && (await isComplete(context, stage, lock)))
        return { entry: lock, from: 'cache' };
    if (options.noRunCache)
        return undefined;
    const found = await (0,runcache/* findRun */.Lc)(repo, stage, { ...(await (0,execute/* readInputs */.Ko)(context, stage)), outs: [] });
    return found ? { entry: found, from: 'run-cache' } : undefined;
}
async function isComplete({ repo, workspace }, stage, lock) {
    for (const out of stage.outs) {
        const hash = lock.outs.find((item) => item.path === out.path)?.hash;
        if (!hash)
            return false;
        if (!out.cache && (await workspace.hash(out.absolutePath, hash.name))?.hash.value === hash.value)
            continue;
        if ((await repo.store(hash.name).unusable(hash.value)).length > 0)
            return false;
    }
    return true;
}
/** Puts back the outputs of an earlier run and writes the stage's lock entry. */
async function restoreOutputs(context, stage, run) {
    const { repo, workspace } = context;
    const inputs = await (0,execute/* readInputs */.Ko)(context, stage);
    for (const out of stage.outs) {
        const item = run.outs.find((one) => one.path === out.path);
        if (!item?.hash)
            continue;
        if ((await workspace.hash(out.absolutePath, item.hash.name))?.hash.value === item.hash.value)
            continue;
        const target = { hash: item.hash, meta: item.meta, path: out.absolutePath };
        await (0,checkout/* checkoutPath */.o8)(repo, target, { force: true, signal: context.options.signal });
    }
    workspace.forget();
    await (0,execute/* saveStage */.ev)(context, stage, inputs);
}

// EXTERNAL MODULE: ./build/src/run/selection.js
var selection = __webpack_require__(85413);
// EXTERNAL MODULE: ./build/src/pipeline/state.js
var state = __webpack_require__(82709);
;// CONCATENATED MODULE: ./build/src/run/run.js










/** Brings `targets` and all they depend on up to date; what became of each stage, in order. */
async function reproduce(repo, stages, targets, options) {
    const graph = (0,pipeline_graph.buildGraph)(stages, { active: true });
    const context = { repo, workspace: new state/* Workspace */.aR(repo), options };
    const results = new Map();
    let hasFailed = true;
    try {
        for (const stage of (0,selection/* selectStages */.ut)(graph, targets, options)) {
            const skipped = whySkipped(graph, stage, results, options);
            const result = skipped
                ? { stage: stage.address, outcome: 'skipped', because: skipped }
                : await bringUpToDate(context, graph, stage, results);
            results.set(stage, result);
            if (stage.kind === 'pipeline' || result.outcome === 'failed')
                options.log.info(describeResult(result, options.dry ?? false));
        }
        hasFailed = options.onError !== 'ignore' && [...results.values()].some((result) => result.outcome === 'failed');
    }
    finally {
        // As DVC: a run that fails leaves .gitignore as it was (FORMATS, section 4).
        if (hasFailed)
            repo.gitignore.rollback();
        repo.memo.save();
    }
    return [...results]
        .filter(([stage, { outcome }]) => stage.kind === 'pipeline' || outcome === 'failed')
        .map(([, result]) => result);
}
function whySkipped(graph, stage, results, { onError = 'stop' }) {
    if (onError === 'ignore')
        return undefined;
    for (const [failed, result] of results) {
        if (result.outcome !== 'failed')
            continue;
        if (onError === 'stop' || (0,selection/* downstreamOf */.k1)(graph, failed).includes(stage))
            return `${result.stage} failed`;
    }
    return undefined;
}
/** One line for the log: what became of the stage, and why. */
function describeResult(result, dry = false) {
    switch (result.outcome) {
        case 'ran': {
            const why = (0,reason/* describeReasons */.n)(result.reasons);
            return dry
                ? `${result.stage}: would run (${why})`
                : `${result.stage}: ran in ${formatSeconds(result.seconds)} (${why})`;
        }
        case 'unchanged':
            return `${result.stage}: unchanged`;
        case 'restored': {
            const verb = dry ? 'would be restored' : 'restored';
            return `${result.stage}: ${verb} from the ${result.from} (${(0,reason/* describeReasons */.n)(result.reasons)})`;
        }
        case 'failed':
            return `${result.stage}: failed after ${formatSeconds(result.seconds)} (it ran because ${(0,reason/* describeReasons */.n)(result.reasons)})`;
        case 'skipped':
            return `${result.stage}: skipped, ${result.because}`;
        default:
            return (0,errors/* unreachable */.HB)(result);
    }
}
/** `0.8 s`, `41 s`, `3 min 20 s`. */
function formatSeconds(seconds) {
    if (seconds < 10)
        return `${seconds.toFixed(1)} s`;
    const whole = Math.round(seconds);
    return whole < 120 ? `${whole} s` : `${Math.floor(whole / 60)} min ${whole % 60} s`;
}
async function bringUpToDate(context, graph, stage, results) {
    const { options, workspace } = context;
    options.signal.throwIfAborted();
    const { address } = stage;
    const upstream = graph.upstream(stage);
    const lock = workspace.lock(stage);
    const state = await workspace.stateOf(stage, lock);
    const isLenient = options.allowMissing === true || options.pull !== undefined;
    const found = (0,plan/* findReasons */.Rp)(stage, state);
    const serious = options.force
        ? [{ kind: 'forced' }]
        : [
            ...(isLenient ? (0,plan/* withoutMissing */.t4)(stage, found, (path) => workspace.madeAs(path, upstream), lock) : found),
            ...upstreamReasons(upstream, results, options),
        ];
    if (serious.length === 0 && (found.length === 0 || (await bringOutputs(context, stage))))
        return { stage: address, outcome: 'unchanged' };
    const reasons = serious.length === 0 ? found : serious;
    const isVerified = stage.kind === 'dvcfile' || stage.frozen || stage.cmd === undefined;
    if (isVerified && options.dry)
        return { stage: address, outcome: 'unchanged' };
    if (!isVerified && options.confirm && !(await options.confirm(stage)))
        return { stage: address, outcome: 'skipped', because: 'you said no' };
    return attempt(context, stage, reasons, async () => {
        if (isVerified) {
            await (0,execute/* verifyOutputs */.ce)(context, stage);
            return undefined;
        }
        const absent = stage.deps.map((dep) => dep.absolutePath).filter((path) => !(0,external_node_fs_.existsSync)(path));
        if (options.pull && !options.dry && absent.length > 0) {
            await options.pull(upstream, absent);
            workspace.forget();
        }
        const isForced = options.force === true || reasons.some((reason) => reason.kind === 'upstream');
        const isSameInput = (0,plan/* findInputReasons */.NF)(stage, await workspace.stateOf(stage, lock)).length === 0;
        const run = isForced ? undefined : await findRestorable(context, stage, isSameInput);
        if (run && !options.dry)
            await restoreOutputs(context, stage, run.entry);
        else if (!options.dry)
            await options.log.group(`${address}: running (${(0,reason/* describeReasons */.n)(reasons)})`, () => (0,execute/* runStage */.Si)(context, stage));
        return run?.from;
    });
}
/** With `--pull`, fetches what is missing of a stage that is unchanged otherwise; false when it cannot be had. */
async function bringOutputs({ workspace, options }, stage) {
    if (!options.pull || options.allowMissing || options.dry)
        return true;
    try {
        await options.pull([stage], stage.outs.map((out) => out.absolutePath));
    }
    catch (error) {
        if (!(error instanceof errors/* UserError */.yo) || options.signal.aborted)
            throw error;
        options.log.warning(`Cannot bring what is missing of "${stage.address}": ${error.message}`);
    }
    workspace.forget();
    const state = await workspace.stateOf(stage, workspace.lock(stage));
    return !(0,plan/* findReasons */.Rp)(stage, state).some(({ kind }) => kind === 'out');
}
async function attempt({ options, workspace }, stage, reasons, body) {
    const begun = process.hrtime.bigint();
    const seconds = () => Number(process.hrtime.bigint() - begun) / 1e9;
    try {
        const from = await body();
        if (from)
            return { stage: stage.address, outcome: 'restored', from, reasons };
        return { stage: stage.address, outcome: 'ran', seconds: seconds(), reasons };
    }
    catch (error) {
        workspace.forget();
        if (options.signal.aborted)
            throw error;
        return { stage: stage.address, outcome: 'failed', seconds: seconds(), reasons, error };
    }
}
/** In a dry run, what a stage will read is not made yet; and `--force-downstream` runs it whatever was made. */
function upstreamReasons(upstream, results, { dry = false, forceDownstream = false }) {
    return upstream
        .filter((before) => {
        const outcome = results.get(before)?.outcome;
        return forceDownstream && (outcome === 'ran' || (outcome === 'restored' && !dry));
    })
        .map((before) => ({ kind: 'upstream', stage: before.address }));
}


/***/ }),

/***/ 85413:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k1: () => (/* binding */ downstreamOf),
/* harmony export */   ut: () => (/* binding */ selectStages),
/* harmony export */   z7: () => (/* binding */ connectedTo)
/* harmony export */ });
/** The stages to look at, in the order they run. */
function selectStages(graph, targets, options) {
    if (options.singleItem)
        return targets;
    if (options.downstream) {
        const wanted = new Set(targets.flatMap((target) => downstreamOf(graph, target)));
        return graph.order.filter((stage) => wanted.has(stage));
    }
    return graph.closure(options.pipeline ? connectedTo(graph, targets) : targets);
}
/** A stage and every stage that needs it, however indirectly. */
function downstreamOf(graph, start) {
    const reached = new Set([start]);
    for (const stage of graph.order) {
        if (graph.upstream(stage).some((before) => reached.has(before)))
            reached.add(stage);
    }
    return [...reached];
}
/** Every stage that hangs together with the targets, in the order of the files. */
function connectedTo(graph, targets) {
    const reached = new Set(targets);
    for (let size = -1; size !== reached.size;) {
        size = reached.size;
        for (const stage of graph.order) {
            const neighbours = graph.upstream(stage);
            if (reached.has(stage))
                for (const before of neighbours)
                    reached.add(before);
            else if (neighbours.some((before) => reached.has(before)))
                reached.add(stage);
        }
    }
    return graph.stages.filter((stage) => reached.has(stage));
}


/***/ }),

/***/ 83618:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   MA: () => (/* binding */ formatP),
/* harmony export */   O9: () => (/* binding */ shortDifference),
/* harmony export */   Vj: () => (/* binding */ verdictOf),
/* harmony export */   ae: () => (/* binding */ showMetric),
/* harmony export */   eI: () => (/* binding */ formatLevel)
/* harmony export */ });
/* harmony import */ var _report_number_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(99519);

const MAX_NAMED = 3;
const NAMES = {
    auc: 'AUC',
    f1: 'F1',
    mse: 'MSE',
    rmse: 'RMSE',
    mae: 'MAE',
    r2: 'R²',
};
/** A metric's name as people write it. */
function showMetric(metric) {
    return Object.hasOwn(NAMES, metric) ? (NAMES[metric] ?? metric) : metric;
}
/** A difference with its sign, as short as it can be read. */
function shortDifference(value) {
    const rounded = value.toFixed(3);
    if (Math.abs(value) >= 1 || (value !== 0 && Number(rounded) === 0))
        return (0,_report_number_js__WEBPACK_IMPORTED_MODULE_0__/* .formatDifference */ .jR)(value);
    return `${value > 0 ? '+' : ''}${rounded.replace('-', '−')}`;
}
/** `0.02`; below 0.001 only that. */
function formatP(p) {
    return p < 0.001 ? '< 0.001' : String(Number(p.toPrecision(2)));
}
/** What the comparison says of the model, in one sentence. */
function verdictOf(comparison) {
    const tests = comparison.tests.filter((test) => test.class === undefined);
    const outcome = outcomeOf(comparison, tests);
    return { outcome, sentence: sentenceOf(outcome, comparison, tests) };
}
function outcomeOf({ kind }, tests) {
    const known = tests.filter(({ difference }) => difference !== null);
    if (known.length > 0 && known.every(({ outcome }) => outcome === 'same'))
        return 'same';
    if (kind === 'numbers')
        return 'untested';
    const has = (outcome) => tests.some((test) => test.outcome === outcome);
    if (has('better'))
        return has('worse') ? 'mixed' : 'better';
    return has('worse') ? 'worse' : 'unclear';
}
function sentenceOf(outcome, comparison, tests) {
    const where = placeOf(comparison);
    switch (outcome) {
        case 'better':
        case 'worse': {
            const shown = tests.filter((test) => test.outcome === outcome);
            return `${outcome === 'better' ? 'Better' : 'Worse'}${where}: ${describe(shown, comparison)}${restOf(tests)}`;
        }
        case 'mixed': {
            const of = (one) => describe(tests.filter((test) => test.outcome === one), comparison);
            return `Better and worse${where}: better in ${of('better')}; worse in ${of('worse')}`;
        }
        case 'same':
            return comparison.kind === 'numbers' || comparison.kind === 'repeats'
                ? `No difference${where}: every number is the baseline's`
                : `No difference${where}: every score is the baseline's`;
        case 'unclear':
            return `No difference that the data can show${where}: ${describeUnclear(tests, comparison)}`;
        case 'untested':
            return `Not tested${where}: ${describe(tests.slice(0, MAX_NAMED), comparison)}; numbers alone do not tell a change from noise`;
        case 'first':
            return 'First run: there is nothing to compare with';
    }
}
function describeUnclear(tests, comparison) {
    const [nearest] = tests
        .filter(({ p }) => p !== undefined)
        .sort((a, b) => (a.adjusted ?? a.p ?? 1) - (b.adjusted ?? b.p ?? 1) || (a.p ?? 1) - (b.p ?? 1));
    const accuracy = tests.find(({ metric }) => metric === 'accuracy');
    if (!nearest)
        return describe(tests.slice(0, 1), comparison);
    if (comparison.detectable === undefined || !accuracy)
        return describe([nearest], comparison);
    const needed = Number(comparison.detectable.toPrecision(2));
    const first = `${describe([accuracy], comparison)}, where at least ±${needed} would have been needed`;
    return nearest === accuracy ? first : `${first}; nearest to one is ${describe([nearest], comparison)}`;
}
function placeOf({ kind, split, rows, repeats }) {
    const name = split === undefined || split === '' || split === 'all' ? '' : `${split} `;
    if (kind === 'paired' && rows)
        return ` on the same ${count(rows.value)} ${name}rows`;
    if (kind === 'unpaired' && rows)
        return ` on ${count(rows.value)} ${name}rows, which are not the baseline's ${count(rows.baseline)}`;
    if (kind === 'repeats' && repeats)
        return ` over ${repeats.value} repeats${name === '' ? '' : ` of ${split}`}`;
    return '';
}
function describe(tests, { level = 0.95 }) {
    const ordered = [...tests].sort((a, b) => (a.adjusted ?? 1) - (b.adjusted ?? 1));
    const shown = ordered.slice(0, MAX_NAMED).map((test) => describeTest(test, level));
    const more = ordered.length - shown.length;
    if (shown.length === 0)
        return 'nothing could be compared';
    return join([...shown, ...(more > 0 ? [`${more} more`] : [])]);
}
function describeTest({ metric, difference, interval, p, adjusted }, level) {
    const name = showMetric(metric);
    if (difference === null)
        return `${name} is not known on both sides`;
    const parts = [
        ...(interval ? [`${formatLevel(level)} ${shortDifference(interval[0])} to ${shortDifference(interval[1])}`] : []),
        ...(p === undefined ? [] : [`p ${formatP(adjusted ?? p)}`]),
    ];
    return `${name} ${shortDifference(difference)}${parts.length > 0 ? ` (${parts.join(', ')})` : ''}`;
}
function restOf(tests) {
    const names = tests.filter(({ outcome }) => outcome === 'unclear').map(({ metric }) => showMetric(metric));
    if (names.length === 0)
        return '';
    const shown = names.slice(0, 2 * MAX_NAMED);
    return `; ${join(shown)}: no difference shown`;
}
/** `95 %`. */
function formatLevel(level) {
    return `${Number((100 * level).toPrecision(4))} %`;
}
function count(rows) {
    return String(rows).replaceAll(/\B(?=(\d{3})+$)/g, ',');
}
function join(parts) {
    return parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} and ${parts.at(-1) ?? ''}`;
}


/***/ })

};
