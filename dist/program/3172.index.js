export const id = 3172;
export const ids = [3172,7693,6033];
export const modules = {

/***/ 17693:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Pp: () => (/* binding */ readHash),
/* harmony export */   eE: () => (/* binding */ readMeta),
/* harmony export */   lG: () => (/* binding */ DVC_FILE_OUT_KEYS),
/* harmony export */   y9: () => (/* binding */ readDvcFile)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(72895);
/* harmony import */ var _formats_yaml_read_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(70547);
/* harmony import */ var _formats_nearest_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(40967);





const TOP_KEYS = ['desc', 'md5', 'wdir', 'frozen', 'locked', 'deps', 'outs', 'always_changed', 'meta'];
/** What an output of a `.dvc` file may say, in the order in which DVC writes it. */
const DVC_FILE_OUT_KEYS = [
    ...['md5', 'size', 'nfiles', 'isexec', 'etag', 'checksum', 'cloud', 'hash', 'path', 'desc', 'type', 'labels', 'meta'],
    ...['cache', 'metric', 'plot', 'persist', 'remote', 'push', 'files'],
];
/** Reads a `.dvc` file as the stage it is: a source of data without a command. */
function readDvcFile(file, shown) {
    const document = (0,_formats_yaml_read_js__WEBPACK_IMPORTED_MODULE_3__/* .readYaml */ .g)((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(file, 'utf8'), shown, { code: 'data' });
    const top = document.value ?? new Map();
    const bad = (path, found) => {
        const location = document.locate(path);
        return new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo('data', `Cannot read ${location.file}:${location.line}:${location.column}: ${found}`, {
            location,
        });
    };
    if (!(top instanceof Map))
        throw bad([], 'found no mapping, expected "outs"');
    refuseUnknown(top, TOP_KEYS, [], bad);
    const wdir = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(file), typeof top.get('wdir') === 'string' ? String(top.get('wdir')) : '.');
    const sources = top.get('deps') ?? [];
    if (!Array.isArray(sources))
        throw bad(['deps'], '"deps" is no list, expected a list of sources');
    const items = top.get('outs') ?? [];
    if (!Array.isArray(items))
        throw bad(['outs'], '"outs" is no list, expected a list of outputs');
    const outs = items.map((item, index) => {
        const path = item instanceof Map ? item.get('path') : undefined;
        if (!(item instanceof Map) || typeof path !== 'string')
            throw bad(['outs', index], 'found an output without "path"');
        if ((0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(path) || path.split('/').includes('..'))
            throw bad(['outs', index], `path "${path}" leads out of its folder`);
        refuseUnknown(item, DVC_FILE_OUT_KEYS, ['outs', index], bad);
        const hash = readHash(item);
        return {
            path,
            absolutePath: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(wdir, path),
            kind: 'out',
            cache: item.get('cache') !== false,
            persist: item.get('persist') === true,
            push: item.get('push') !== false,
            remote: typeof item.get('remote') === 'string' ? String(item.get('remote')) : undefined,
            location: document.locate(['outs', index, 'path']),
            hash,
            meta: readMeta(item),
        };
    });
    return {
        kind: 'dvcfile',
        name: '',
        file,
        address: shown,
        cmd: undefined,
        wdir,
        deps: [],
        params: [],
        outs,
        frozen: top.get('frozen') === true || top.get('locked') === true,
        alwaysChanged: false,
        desc: typeof top.get('desc') === 'string' ? String(top.get('desc')) : undefined,
        location: document.locate([]),
        ...(sources.length > 0 ? { isImport: true } : {}),
    };
}
function refuseUnknown(map, known, path, bad) {
    for (const key of map.keys()) {
        if (known.includes(String(key)))
            continue;
        const nearest = (0,_formats_nearest_js__WEBPACK_IMPORTED_MODULE_4__/* .nearestName */ .q)(String(key), known);
        const expected = nearest ? `did you mean "${nearest}"?` : `expected one of ${known.join(', ')}`;
        throw bad([...path, String(key)], `found unknown key "${String(key)}", ${expected}`);
    }
}
/** The hash of an entry in a lock or `.dvc` file; without `hash:` it is DVC 2's (FORMATS, section 15). */
function readHash(item) {
    const value = item.get('md5');
    if (typeof value !== 'string' || !/^[0-9a-fA-F]{32}(\.dir)?$/.test(value))
        return undefined;
    return { name: item.get('hash') === 'md5' ? 'md5' : 'md5-dos2unix', value: value.toLowerCase() };
}
/** Size, number of files and the executable bit of an entry. */
function readMeta(item) {
    const size = item.get('size');
    const nfiles = item.get('nfiles');
    return {
        ...(typeof size === 'number' ? { size } : {}),
        ...(typeof nfiles === 'number' ? { nfiles } : {}),
        ...(item.get('isexec') === true ? { isExec: true } : {}),
    };
}


/***/ }),

/***/ 18193:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   En: () => (/* binding */ writeCsv),
/* harmony export */   Nb: () => (/* binding */ readCsv),
/* harmony export */   g7: () => (/* binding */ decodeText)
/* harmony export */ });
/* harmony import */ var csv_parse_sync__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74725);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(72895);


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
        const parsed = (0,csv_parse_sync__WEBPACK_IMPORTED_MODULE_0__/* .parse */ .qg)(text, { bom: true, info: true, relax_column_count: true, skip_empty_lines: true });
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

/***/ 73876:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ writeYaml)
/* harmony export */ });
/* harmony import */ var _python_float_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77704);
/* harmony import */ var _yaml_scalar_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(36803);
/* harmony import */ var _yaml_value_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(78730);



const WIDTH = 80;
const MAX_SIMPLE_KEY_CHARS = 124; // a key of 125 is written with "?" in yaml_dump_structs.json
const LINE_BREAK = /[\n\u0085\u2028\u2029]/;
/**
 * YAML as DVC writes it (ruamel.yaml 0.19.1's round-trip dumper): block style, indent 2, lists at the column of their key,
 * width 80, text unquoted where it reads back as text. FORMATS, section 9.
 */
function writeYaml(value) {
    const out = new Output();
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
        if (isExplicit && !isEmptyCollection(value) && (value instanceof Map || Array.isArray(value))) {
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
    else if (value instanceof _yaml_value_js__WEBPACK_IMPORTED_MODULE_0__/* .YamlFloat */ .iw)
        out.write(yamlFloat(value.value));
    else if (value instanceof _yaml_value_js__WEBPACK_IMPORTED_MODULE_0__/* .YamlForeign */ .ky)
        out.write(value.text);
    else if (typeof value === 'number' && !Number.isInteger(value))
        out.write(yamlFloat(value));
    else if (value !== null && !(value instanceof Map))
        out.write(String(value));
}
function yamlFloat(value) {
    return (0,_python_float_js__WEBPACK_IMPORTED_MODULE_1__/* .pythonFloat */ .T)(value, { infinity: '.inf', nan: '.nan' });
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
    const plainAllowed = !(0,_yaml_scalar_js__WEBPACK_IMPORTED_MODULE_2__/* .isPlainAmbiguous */ .r)(text) &&
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

/***/ 94856:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B4: () => (/* binding */ formatCount),
/* harmony export */   T1: () => (/* binding */ formatShare),
/* harmony export */   drawConfusionMatrix: () => (/* binding */ drawConfusionMatrix)
/* harmony export */ });
/* unused harmony export confusionMatrixSvg */
/* harmony import */ var _font_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(80271);
/* harmony import */ var _palette_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4079);
/* harmony import */ var _rasterise_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(31660);
/* harmony import */ var _svg_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(80770);




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

/***/ 80271:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ FONT_FAMILY),
/* harmony export */   r: () => (/* binding */ loadFonts)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var _assets_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(40829);


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

/***/ 4079:
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

/***/ 80770:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ND: () => (/* binding */ element),
/* harmony export */   Qq: () => (/* binding */ text),
/* harmony export */   TN: () => (/* binding */ oneLine),
/* harmony export */   pW: () => (/* binding */ drawing)
/* harmony export */ });
/* harmony import */ var _font_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(80271);
/* harmony import */ var _palette_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4079);


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

/***/ 26033:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   buildGraph: () => (/* binding */ buildGraph)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(72895);


/**
 * Builds the graph: a stage depends on another when a path it reads equals, lies in or contains one the other writes.
 *
 *     images.dvc ──▶ data_preprocess ──▶ data_load ──▶ train ──▶ evaluate
 *                                            └──────────────────────▲
 *
 * Throws for a cycle and for two stages that write the same path.
 */
function buildGraph(stages) {
    refuseOverlaps(stages);
    const makers = new Makers(stages);
    const edges = new Map();
    for (const stage of stages) {
        const feeds = stage.deps.flatMap((dep) => makers.of(dep.absolutePath));
        edges.set(stage, stage.frozen ? [] : [...new Set(feeds)]);
    }
    const upstream = (stage) => edges.get(stage) ?? [];
    return {
        stages,
        order: sort(stages, upstream),
        upstream,
        closure: (targets) => sort(targets, upstream),
    };
}
/** Which stages make a path: looked up, not searched for, since a pipeline may have thousands of stages. */
class Makers {
    #exact = new Map();
    /** Stages with outputs below a folder. */
    #below = new Map();
    #place;
    constructor(stages) {
        this.#place = new Map(stages.map((stage, index) => [stage, index]));
        for (const stage of stages) {
            for (const { absolutePath } of stage.outs) {
                const makers = this.#exact.get(absolutePath);
                if (makers)
                    makers.push(stage);
                else
                    this.#exact.set(absolutePath, [stage]);
                for (const folder of foldersOf(absolutePath)) {
                    const below = this.#below.get(folder);
                    if (below)
                        below.add(stage);
                    else
                        this.#below.set(folder, new Set([stage]));
                }
            }
        }
    }
    /** The stages that make the path, something in it, or a folder that it lies in; in the order of the files. */
    of(path) {
        const found = new Set([...(this.#exact.get(path) ?? []), ...(this.#below.get(path) ?? [])]);
        for (const folder of foldersOf(path))
            for (const stage of this.#exact.get(folder) ?? [])
                found.add(stage);
        const place = (stage) => this.#place.get(stage) ?? 0;
        return [...found].sort((a, b) => place(a) - place(b));
    }
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

/***/ 49054:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ directionOf),
/* harmony export */   S: () => (/* binding */ compareNumbers)
/* harmony export */ });
const LOWER = new Set('loss losses error errors err mse rmse mae mape smape rmsle msle logloss brier perplexity ppl nll wer cer fid fpr fnr eer ece deviance latency'.split(' '));
const HIGHER = new Set('accuracy acc precision recall sensitivity specificity f1 f2 fbeta auc auroc auprc ap map mrr ndcg r2 iou miou dice jaccard kappa mcc bleu rouge meteor psnr ssim tpr tnr'.split(' '));
/** Infers from a metric's name (`val_loss`, `neg_mean_squared_error`, `F1-score`) which way is better. */
function directionOf(name) {
    const tokens = name
        .replaceAll(/([a-z])([A-Z])/g, '$1 $2')
        .toLowerCase()
        .split(/[^a-z0-9]+/);
    const known = tokens.filter((token) => LOWER.has(token) || HIGHER.has(token)).at(-1);
    if (known === undefined)
        return tokens.includes('score') ? 'higher' : undefined;
    const isLower = LOWER.has(known) !== tokens.includes('neg'); // scikit-learn's neg_… scorers are turned round
    return isLower ? 'lower' : 'higher';
}
/** How `now` differs from `before`; undefined where either is missing or not a number. */
function compareNumbers(name, now, before) {
    if (now === null || now === undefined || before === null || before === undefined)
        return undefined;
    const difference = now - before;
    if (difference === 0)
        return { difference, verdict: 'same' };
    const direction = directionOf(name);
    if (direction === undefined)
        return { difference, verdict: 'changed' };
    return { difference, verdict: difference > 0 === (direction === 'higher') ? 'better' : 'worse' };
}


/***/ }),

/***/ 7983:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  V: () => (/* binding */ MAX_COMMENT_CHARS),
  G: () => (/* binding */ renderMarkdown)
});

// EXTERNAL MODULE: ../../main/node_modules/mdast-util-gfm-table/lib/index.js + 1 modules
var lib = __webpack_require__(59360);
// EXTERNAL MODULE: ../../main/node_modules/mdast-util-to-markdown/lib/index.js + 14 modules
var mdast_util_to_markdown_lib = __webpack_require__(81869);
;// CONCATENATED MODULE: ./build/src/report/document.js


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
        parts.push(...document_text(line.slice(end, match.index)), ...defuse(match[0]));
        end = match.index + match[0].length;
    }
    return [...parts, ...document_text(line.slice(end))];
}
function defuse(found) {
    if (ENTITIES.test(found))
        return [{ type: 'html', value: entity(found) }];
    if (found === '$')
        return [{ type: 'html', value: '<span>$</span>' }]; // GitHub's own advice for a dollar beside formulas
    // GitHub looks for mentions, references and addresses in each text node: a comment cuts it in two.
    return [...document_text(found), NOTHING];
}
/** Text from a file as code, on one line; nothing when it is blank. */
function code(content) {
    const line = oneLine(content);
    if (line === '')
        return [];
    if (!/[\\`|]/.test(line))
        return [{ type: 'inlineCode', value: line }];
    const inner = line.replaceAll(/[^\p{L}\p{N} ,;.()'"/=-]/gu, entity); // a table cannot tell `\|` from `|` in a code span
    return [{ type: 'html', value: `<code>${inner}</code>` }];
}
function document_text(value) {
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
    return (0,mdast_util_to_markdown_lib/* toMarkdown */.l)(root, {
        bullet: '-',
        fences: true,
        extensions: [(0,lib/* gfmTableToMarkdown */.d)({ tablePipeAlign: false })],
    }).trimEnd();
}
function html(value) {
    return { type: 'html', value };
}
function inline(parts) {
    return parts.flatMap((part) => (typeof part === 'string' ? document_text(part) : [part]));
}

;// CONCATENATED MODULE: ./build/src/report/section.js

/** The variant that leaves a section out. */
const section_NOTHING = { importance: Infinity, blocks: () => [] };
/** A section without content. */
const EMPTY = { variants: [section_NOTHING] };
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
        this.text = toText(this.#variants[this.#level]?.blocks() ?? []);
    }
}

// EXTERNAL MODULE: ./build/src/pictures/confusion.js
var confusion = __webpack_require__(94856);
// EXTERNAL MODULE: ./build/src/report/sources/predictions.js
var sources_predictions = __webpack_require__(12054);
;// CONCATENATED MODULE: ./build/src/report/sections/confusion.js




const MAX_MATRIX_CLASSES = 10;
const WIDTH = 440;
/** The confusion matrix as picture and as table: of the leading split, the others in a fold. */
function confusionSection({ predictions }, address) {
    const image = address === undefined ? [] : [picture(address, 'Confusion matrix; the table has its numbers', WIDTH)];
    const [lead, ...others] = predictions?.splits ?? [];
    if (!predictions || !lead) {
        if (image.length === 0)
            return { variants: [section_NOTHING] };
        return { variants: [{ importance: 45, blocks: () => [heading(3, 'Confusion matrix'), ...image] }, section_NOTHING] };
    }
    const title = heading(3, 'Confusion matrix: ', ...words((0,sources_predictions/* titleOfSplit */.mi)(lead.name).toLowerCase()));
    const show = (rows) => [title, ...image, ...splitTable(predictions, lead, rows)];
    const folded = () => others.flatMap((split) => [
        paragraph(strong(...words((0,sources_predictions/* titleOfSplit */.mi)(split.name)))),
        ...splitTable(predictions, split, 30),
    ]);
    const rest = () => others.length === 0 ? [] : details('Confusion matrices of the other splits', ...folded());
    return {
        variants: [
            { importance: 20, blocks: () => [...show(200), ...rest()] },
            { importance: 55, blocks: () => show(60) },
            { importance: 75, blocks: () => show(10) },
            { importance: 85, blocks: () => (image.length === 0 ? [] : [title, ...image]) },
            section_NOTHING,
        ],
    };
}
function splitTable(predictions, split, maxRows) {
    if ((0,sources_predictions/* countRows */.BO)(split) === 0)
        return [paragraph('No rows.')];
    return predictions.classes.length <= MAX_MATRIX_CLASSES
        ? [matrixTable(predictions.classes, split)]
        : classTable(predictions.classes, split, maxRows);
}
function matrixTable(classes, { matrix }) {
    const rows = classes.map((name, actual) => {
        const counts = matrix[actual] ?? [];
        const total = sum(counts);
        return [
            [strong(...words(name))],
            ...counts.map((count) => [(0,confusion/* formatCount */.B4)(count), total === 0 ? '' : ` (${(0,confusion/* formatShare */.T1)(count / total)})`]),
            [(0,confusion/* formatCount */.B4)(total)],
        ];
    });
    const head = [['actual ╲ predicted'], ...classes.map((name) => words(name)), ['rows']];
    return table(`l${'r'.repeat(classes.length + 1)}`, [head, ...rows]);
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
            words(name),
            [(0,confusion/* formatCount */.B4)(sum(counts))],
            [(0,confusion/* formatShare */.T1)(hits / sum(counts))],
            [(0,confusion/* formatShare */.T1)(hits / predicted)],
            most === 0 ? ['–'] : [...words(other), ` (${(0,confusion/* formatCount */.B4)(most)})`],
        ];
    });
    const head = [['class'], ['rows'], ['recall'], ['precision'], ['most often taken for']];
    const hidden = classes.length - maxRows;
    return [table('lrrrl', [head, ...rows]), ...(hidden > 0 ? [paragraph(`… and ${hidden} more classes.`)] : [])];
}
function sum(values) {
    return values.reduce((total, value) => total + value, 0);
}

;// CONCATENATED MODULE: ./build/src/report/number.js
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

;// CONCATENATED MODULE: ./build/src/report/sections/data.js





const MAX_CLASS_COLUMNS = 10;
/** How many rows there are of each class, and the version of the data. */
function dataSection({ data, predictions }) {
    const counts = predictions ? [countTable(predictions)] : [];
    if (data.length === 0 && counts.length === 0)
        return EMPTY;
    const inputs = data.filter(({ role }) => role === 'input');
    const outputs = data.filter(({ role }) => role === 'output');
    const title = heading(3, 'Data');
    const show = (rows) => [title, ...counts, ...versions(inputs, rows)];
    const fold = () => (outputs.length === 0 ? [] : details('Outputs in the cache', ...versions(outputs, 200)));
    return {
        variants: [
            { importance: 10, blocks: () => [...show(200), ...fold()] },
            { importance: 40, blocks: () => show(30) },
            { importance: 52, blocks: () => show(5) },
            section_NOTHING,
        ],
    };
}
function countTable({ classes, splits }) {
    const shown = classes.length <= MAX_CLASS_COLUMNS ? classes : [];
    const rows = splits.map((split) => {
        const total = (0,sources_predictions/* countRows */.BO)(split);
        return [
            words(split.name),
            [(0,confusion/* formatCount */.B4)(total)],
            ...shown.map((_, index) => {
                const count = (split.matrix[index] ?? []).reduce((sum, value) => sum + value, 0);
                return [(0,confusion/* formatCount */.B4)(count), total === 0 ? '' : ` (${(0,confusion/* formatShare */.T1)(count / total)})`];
            }),
        ];
    });
    const head = [['split'], ['rows'], ...shown.map((name) => words(name))];
    return table(`lr${'r'.repeat(shown.length)}`, [head, ...rows]);
}
function versions(list, maxRows) {
    if (list.length === 0)
        return [];
    const hasBaseline = list.some(({ changed }) => changed !== undefined);
    const rows = list
        .slice(0, maxRows)
        .map(({ path, hash, size, nfiles, changed }) => [
        code(path),
        code(hash),
        [nfiles === undefined ? '1' : (0,confusion/* formatCount */.B4)(nfiles)],
        [size === undefined ? '' : formatBytes(size)],
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
        table(hasBaseline ? 'llrrl' : 'llrr', [head, ...rows]),
        ...(hidden > 0 ? [paragraph(`… and ${hidden} more.`)] : []),
    ];
}

;// CONCATENATED MODULE: ./build/src/report/sections/foot.js

/** What was trained, and with what. */
function footSection({ commit, engine, tool }) {
    const parts = [
        ...(commit ? [['commit ', ...code(commit.sha.slice(0, 7)), commit.dirty ? ' with uncommitted changes' : '']] : []),
        ...(engine === undefined ? [] : [['engine ', ...words(engine)]]),
        [`${tool.name} `, ...words(tool.version)],
    ];
    const line = parts.flatMap((part, index) => (index === 0 ? part : [' · ', ...part]));
    return { variants: [{ importance: Infinity, blocks: () => [small(...line)] }] };
}

// EXTERNAL MODULE: ./build/src/report/compare.js
var compare = __webpack_require__(49054);
;// CONCATENATED MODULE: ./build/src/report/sections/head.js





const MAX_NUMBERS = 6;
const MAX_ERROR_LINES = 40;
const MAX_LINE_CHARS = 500;
/** The title, and the numbers that count in one line. */
function headSection(report) {
    return {
        variants: [
            { importance: 90, blocks: () => [heading(2, ...title(report)), ...numbers(report)] },
            { importance: Infinity, blocks: () => [heading(2, ...title(report))] },
        ],
    };
}
function title({ outcome, stages }) {
    const failed = stages.find((stage) => stage.outcome === 'failed');
    if (outcome === 'failure')
        return failed ? ['❌ Training failed in stage ', ...code(failed.name)] : ['❌ Training failed'];
    if (stages.some((stage) => stage.outcome === 'stale'))
        return ['⚠️ Training report: not up to date'];
    const isChanged = stages.length === 0 || stages.some(({ outcome: one }) => one === 'ran' || one === 'restored');
    return [isChanged ? '✅ Training report' : '✅ Training report: nothing had to run'];
}
function numbers({ metrics, predictions }) {
    const group = leadingGroup(metrics);
    if (!group)
        return [];
    const split = predictions?.splits.find(({ name }) => name === group.group);
    const rows = split ? ` (${(0,sources_predictions/* countRows */.BO)(split)} rows)` : '';
    const parts = Object.entries(group.values)
        .slice(0, MAX_NUMBERS)
        .map(([name, value], index) => {
        const change = (0,compare/* compareNumbers */.S)(name, value, group.baseline?.[name]);
        const shown = change && change.verdict !== 'same' ? ` (${describeChange(change.difference, change.verdict)})` : '';
        return [index === 0 ? '' : ' · ', ...words(name), ' ', strong(formatNumber(value)), shown];
    });
    const where = group.group === '' ? [] : [strong(...words((0,sources_predictions/* titleOfSplit */.mi)(group.group))), `${rows}: `];
    return [paragraph(...where, ...parts.flat())];
}
/** The group of numbers that leads: the test split's, or the first. */
function leadingGroup(metrics) {
    const named = metrics.filter(({ group, values }) => group !== '' && Object.keys(values).length > 0);
    return [...named].sort((a, b) => (0,sources_predictions/* rankSplit */.V4)(a.group) - (0,sources_predictions/* rankSplit */.V4)(b.group))[0] ?? metrics[0];
}
/** `+0.0123, better`. */
function describeChange(difference, verdict) {
    return verdict === 'changed' ? formatDifference(difference) : `${formatDifference(difference)}, ${verdict}`;
}
/** Why the run failed, in the program's own words. */
function failureSection({ error }) {
    if (error === undefined)
        return EMPTY;
    const lines = error
        .split('\n', MAX_ERROR_LINES)
        .map((line) => line.replace(/\S.*/su, (rest) => oneLine(rest, MAX_LINE_CHARS)));
    const show = (chars) => [preformatted('text', lines.join('\n').slice(0, chars))];
    return {
        variants: [
            { importance: 60, blocks: () => show(8000) },
            { importance: Infinity, blocks: () => show(1000) },
        ],
    };
}

// EXTERNAL MODULE: ./build/src/pictures/palette.js
var palette = __webpack_require__(4079);
// EXTERNAL MODULE: ./build/src/report/sources/history-file.js
var history_file = __webpack_require__(46927);
;// CONCATENATED MODULE: ./build/src/report/sections/history.js





const history_WIDTH = 760;
const MAX_POINTS = 60;
// The colours of the picture's lines, which also read on a dark page.
const PALETTE = [
    { name: 'blue', code: palette/* BLUE */.ft },
    { name: 'orange', code: palette/* VERMILION */.sG },
];
const MAX_ROWS = 20;
const EPOCH = /^epochs?$/i;
/** The curves of the training as picture, and in a fold as charts and table for those who cannot see it. */
function historySection({ history }, address) {
    const image = address === undefined
        ? []
        : [picture(address, 'Training curves; the fold below has them as charts and numbers', history_WIDTH)];
    const title = heading(3, 'Training curves');
    const panels = history ? (0,history_file/* historyPanels */._)(history) : [];
    if (panels.length === 0 && image.length === 0)
        return { variants: [section_NOTHING] };
    const charts = () => panels.flatMap(chart);
    const numbers = () => (history ? [epochTable(history)] : []);
    const fold = (...blocks) => blocks.length === 0 ? [] : details('Curves as charts and numbers', ...blocks);
    return {
        variants: [
            { importance: 15, blocks: () => [title, ...image, ...fold(...charts(), ...numbers())] },
            { importance: 30, blocks: () => [title, ...image, ...fold(...charts())] },
            { importance: 48, blocks: () => (image.length === 0 ? [] : [title, ...image]) },
            section_NOTHING,
        ],
    };
}
/** A panel as Mermaid: all its lines up to the first epoch that is not a number, which the chart cannot show. */
function chart({ title, curves }) {
    const epochs = curves[0]?.values.length ?? 0;
    const broken = Array.from({ length: epochs }, (_, epoch) => epoch).find((epoch) => curves.some(({ values }) => !Number.isFinite(values[epoch])));
    const length = broken ?? epochs;
    const stop = broken === undefined ? [] : [paragraph(`${oneLine(title)}: epoch ${broken + 1} has a value that is not a number.`)];
    if (length < 2)
        return stop;
    const picked = pick(length, MAX_POINTS);
    const lines = curves.map(({ values }) => `  line [${picked.map((epoch) => history_short(values[epoch] ?? 0)).join(', ')}]`);
    const colours = curves.map((_, index) => PALETTE[index % PALETTE.length] ?? PALETTE[0]);
    const legend = curves.map(({ name }, index) => `${name.toLowerCase()} ${colours[index]?.name}`).join(', ');
    const label = oneLine(title, 60).replaceAll(/["\\[\]{}<>;#%`]/g, ' ');
    const palette = { themeVariables: { xyChart: { plotColorPalette: colours.map(({ code }) => code).join(', ') } } };
    const source = [
        `%%{init: ${JSON.stringify(palette)}}%%`,
        'xychart-beta',
        `  title "${label}: ${legend}"`,
        `  x-axis "epoch" 1 --> ${length}`,
        ...lines,
    ];
    return [preformatted('mermaid', source.join('\n')), ...stop];
}
function epochTable({ columns, rows }) {
    const shown = columns.slice(0, 9);
    const hasEpoch = shown.some((name) => EPOCH.test(name));
    const head = [...(hasEpoch ? [] : [['epoch']]), ...shown.map((name) => words(name))];
    const body = pick(rows.length, MAX_ROWS).map((index) => [
        ...(hasEpoch ? [] : [[String(index + 1)]]),
        ...shown.map((name, column) => {
            const value = rows[index]?.[column] ?? null;
            return [EPOCH.test(name) && value !== null ? String(value) : formatNumber(value)];
        }),
    ]);
    return table('r'.repeat(head.length), [head, ...body]);
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





const MAX_COLUMNS = 5;
/** Every number by split, with its change against the baseline. */
function metricsSection(report) {
    if (report.metrics.length === 0) {
        const none = paragraph('No metrics: no stage of the pipeline declares ', ...code('metrics'), ', or its file is missing.');
        return { variants: [{ importance: 40, blocks: () => [none] }, section_NOTHING] };
    }
    const show = (rows) => [heading(3, 'Metrics'), ...tables(report, rows), ...note(report)];
    return {
        variants: [
            { importance: 50, blocks: () => show(300) },
            { importance: 70, blocks: () => show(60) },
            { importance: 95, blocks: () => show(15) },
            section_NOTHING,
        ],
    };
}
function tables(report, maxRows) {
    const byFile = new Map();
    for (const group of report.metrics)
        byFile.set(group.file, [...(byFile.get(group.file) ?? []), group]);
    return [...byFile].flatMap(([file, groups]) => {
        const title = byFile.size > 1 ? [paragraph(...code(file))] : [];
        const isWide = groups.length <= MAX_COLUMNS;
        return [...title, ...(isWide ? wideTable(report, groups, maxRows) : longTable(groups, maxRows))];
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
        words(name),
        ...groups.flatMap((group, index) => {
            const value = group.values[name];
            const change = (0,compare/* compareNumbers */.S)(name, value, group.baseline?.[name]);
            const shown = value === undefined ? '–' : formatNumber(value);
            if (index > 0)
                return [[shown, change && change.difference !== 0 ? ` (${formatDifference(change.difference)})` : '']];
            return [[value === undefined ? shown : strong(shown)], ...(hasChange ? [changeCell(change)] : [])];
        }),
        ...(hasGap ? [[gap(train.values[name], test.values[name])]] : []),
    ]);
    return [table(`l${'r'.repeat(head.length - 1)}`, [head, ...rows]), ...more(names.length - maxRows)];
}
/** One row a number: for files with many groups. */
function longTable(groups, maxRows) {
    const hasChange = groups.some(({ baseline }) => baseline !== undefined);
    const all = groups.flatMap(({ group, values, baseline }) => Object.entries(values).map(([name, value]) => [
        words(group === '' ? name : `${group}.${name}`),
        [formatNumber(value)],
        ...(hasChange ? [changeCell((0,compare/* compareNumbers */.S)(name, value, baseline?.[name]))] : []),
    ]));
    const head = [['metric'], ['value'], ...(hasChange ? [['change']] : [])];
    return [table(hasChange ? 'lrr' : 'lr', [head, ...all.slice(0, maxRows)]), ...more(all.length - maxRows)];
}
function columnTitle({ predictions }, { group }) {
    const name = group === '' ? sources_predictions/* ALL_ROWS */.of : group;
    const split = predictions?.splits.find((one) => one.name === name);
    if (split)
        return words(`${name} (${(0,sources_predictions/* countRows */.BO)(split)})`);
    return words(group === '' ? 'value' : group);
}
function changeCell(change) {
    if (!change)
        return ['–'];
    if (change.verdict === 'same')
        return ['='];
    const shown = formatDifference(change.difference);
    return change.verdict === 'changed' ? [shown] : [`${shown} ${change.verdict}`];
}
function gap(train, test) {
    return typeof train === 'number' && typeof test === 'number' ? formatDifference(train - test) : '–';
}
function more(hidden) {
    return hidden > 0 ? [paragraph(`… and ${hidden} more.`)] : [];
}
function note({ baseline, metrics }) {
    if (!baseline)
        return [];
    const name = baseline.name === undefined || baseline.name === baseline.sha ? [] : [' (', ...words(baseline.name), ')'];
    const commit = [...code(baseline.sha.slice(0, 7)), ...name];
    return metrics.some((group) => group.baseline)
        ? [paragraph('Changes are against ', ...commit, '.')]
        : [paragraph('There are no numbers to compare with in ', ...commit, '.')];
}

;// CONCATENATED MODULE: ./build/src/report/sections/params.js


/** The parameters that differ from the baseline's. */
function paramsSection({ params }) {
    if (params.length === 0)
        return EMPTY;
    const title = heading(3, 'Changed parameters');
    const show = (rows) => [title, changesTable(params.slice(0, rows)), ...params_more(params.length - rows)];
    return {
        variants: [
            { importance: 35, blocks: () => show(200) },
            { importance: 65, blocks: () => show(30) },
            { importance: 80, blocks: () => show(10) },
            { importance: Infinity, blocks: () => [title, paragraph(`${params.length} parameters changed.`)] },
        ],
    };
}
function changesTable(changes) {
    const files = new Set(changes.map(({ file }) => file));
    const nameOf = ({ file, key }) => code(files.size > 1 ? `${file}:${key}` : key);
    const valueOf = (value) => (value === undefined ? ['–'] : code(value));
    const rows = changes.map((change) => [nameOf(change), valueOf(change.before), valueOf(change.after)]);
    return table('lll', [[['parameter'], ['before'], ['now']], ...rows]);
}
function params_more(hidden) {
    return hidden > 0 ? [paragraph(`… and ${hidden} more.`)] : [];
}

// EXTERNAL MODULE: ./build/src/run/run.js + 1 modules
var run = __webpack_require__(50278);
;// CONCATENATED MODULE: ./build/src/report/sections/stages.js



/** Which stages ran, why, and how long each took. */
function stagesSection({ stages }) {
    if (stages.length === 0)
        return EMPTY;
    const title = heading(3, 'Stages');
    const show = (rows) => [
        title,
        ...(rows.length === 0 ? [] : [stageTable(rows)]),
        ...(rows.length < stages.length ? [paragraph(`${rows.length === 0 ? '' : '… '}${summarise(stages)}.`)] : []),
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
        code(name),
        [outcome],
        [seconds === undefined ? '' : (0,run/* formatSeconds */.Xo)(seconds)],
        words(why),
    ]);
    return table('llrl', [[['stage'], ['outcome'], ['time'], ['why']], ...rows]);
}
/** `2 ran in 41 s, 2 unchanged`. */
function summarise(stages) {
    const counts = new Map();
    for (const { outcome } of stages)
        counts.set(outcome, (counts.get(outcome) ?? 0) + 1);
    const seconds = stages.reduce((total, stage) => total + (stage.seconds ?? 0), 0);
    return [...counts]
        .map(([outcome, count]) => `${count} ${outcome}${outcome === 'ran' ? ` in ${(0,run/* formatSeconds */.Xo)(seconds)}` : ''}`)
        .join(', ');
}

;// CONCATENATED MODULE: ./build/src/report/markdown.js









/** GitHub's limit for a comment, in characters. */
const MAX_COMMENT_CHARS = 65_536;
const SHORTENED_NOTE = '<sub>Parts are shortened or left out here for their length; report.json has all of them.</sub>';
/** The report as GitHub's Markdown, at most `maxChars` long: whole parts are shortened, least important first. */
function renderMarkdown(report, options = {}) {
    const { pictures = {}, maxChars = MAX_COMMENT_CHARS } = options;
    const sections = [
        headSection(report),
        failureSection(report),
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

/***/ 46927:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ readHistory),
/* harmony export */   _: () => (/* binding */ historyPanels)
/* harmony export */ });
/* harmony import */ var _formats_csv_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(18193);
/* harmony import */ var _compare_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(49054);


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
        better: (0,_compare_js__WEBPACK_IMPORTED_MODULE_1__/* .directionOf */ .F)(measure),
    }));
}
function titleOf(measure) {
    const spaced = measure.replaceAll('_', ' ');
    return spaced.length <= 3 ? spaced.toUpperCase() : `${spaced.charAt(0).toUpperCase()}${spaced.slice(1)}`;
}


/***/ }),

/***/ 12054:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BO: () => (/* binding */ countRows),
/* harmony export */   R_: () => (/* binding */ readPredictions),
/* harmony export */   V4: () => (/* binding */ rankSplit),
/* harmony export */   mi: () => (/* binding */ titleOfSplit),
/* harmony export */   of: () => (/* binding */ ALL_ROWS)
/* harmony export */ });
/* harmony import */ var _formats_csv_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(18193);

const REQUIRED = ['label', 'predicted'];
const MAX_CLASSES = 200;
const MAX_SPLITS = 50;
// The order of splits in the report: what counts first.
const SPLIT_ORDER = ['test', 'validation', 'valid', 'val', 'train', 'training'];
/** The name of all splits together. */
const ALL_ROWS = 'all';
/**
 * Counts `id,path,split,label,predicted,p_…` by split, actual and predicted class. Undefined when the columns are others,
 * or when the labels are no classes (more than 200 different ones).
 */
function readPredictions(content, file) {
    const { columns, rows } = (0,_formats_csv_js__WEBPACK_IMPORTED_MODULE_0__/* .readCsv */ .Nb)(content, file);
    if (!REQUIRED.every((column) => columns.includes(column)) || rows.length === 0)
        return undefined;
    const found = new Set();
    const splits = new Map();
    for (const { cells } of rows) {
        const label = cells.get('label') ?? '';
        const predicted = cells.get('predicted') ?? '';
        found.add(label).add(predicted);
        const split = cells.get('split') ?? ALL_ROWS;
        const counts = splits.get(split) ?? new Map();
        const pair = pairKey(label, predicted);
        splits.set(split, counts.set(pair, (counts.get(pair) ?? 0) + 1));
        if (found.size > MAX_CLASSES || splits.size > MAX_SPLITS)
            return undefined;
    }
    const classes = orderClasses(columns, found);
    const reports = [...splits].map(([name, counts]) => ({
        name,
        matrix: classes.map((label) => classes.map((predicted) => counts.get(pairKey(label, predicted)) ?? 0)),
    }));
    reports.sort((a, b) => rankSplit(a.name) - rankSplit(b.name));
    if (reports.length > 1 && !splits.has(ALL_ROWS))
        reports.push(addUp(reports));
    return { file, classes, splits: reports };
}
/** Where a split stands among the others: the one that counts is 0. */
function rankSplit(name) {
    const rank = SPLIT_ORDER.indexOf(name.toLowerCase());
    return rank < 0 ? SPLIT_ORDER.length : rank;
}
/** How many rows a split has. */
function countRows({ matrix }) {
    return matrix.flat().reduce((sum, count) => sum + count, 0);
}
/** `Test split`; `All rows` of all of them. */
function titleOfSplit(name) {
    return name === ALL_ROWS || name === '' ? 'All rows' : `${name.charAt(0).toUpperCase()}${name.slice(1)} split`;
}
function addUp(splits) {
    const matrix = (splits[0]?.matrix ?? []).map((row, actual) => row.map((_, predicted) => splits.reduce((sum, split) => sum + (split.matrix[actual]?.[predicted] ?? 0), 0)));
    return { name: ALL_ROWS, matrix };
}
function pairKey(label, predicted) {
    return JSON.stringify([label, predicted]);
}
// The order of the p_ columns is the model's; without them, numbers by value, else the alphabet.
function orderClasses(columns, found) {
    const named = columns.filter((column) => column.startsWith('p_')).map((column) => column.slice('p_'.length));
    if (named.length > 0 && named.length <= MAX_CLASSES && [...found].every((label) => named.includes(label)))
        return named;
    const isNumeric = [...found].every((label) => label.trim() !== '' && Number.isFinite(Number(label)));
    return [...found].sort((a, b) => (isNumeric ? Number(a) - Number(b) : a < b ? -1 : 1));
}


/***/ }),

/***/ 50278:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Xo: () => (/* binding */ formatSeconds),
  mF: () => (/* reexport */ state/* readLock */.mF),
  CC: () => (/* binding */ reproduce)
});

// UNUSED EXPORTS: describeResult

// EXTERNAL MODULE: ./build/src/errors.js
var errors = __webpack_require__(72895);
// EXTERNAL MODULE: ./build/src/run/execute.js
var execute = __webpack_require__(49579);
// EXTERNAL MODULE: ./build/src/pipeline/graph.js
var pipeline_graph = __webpack_require__(26033);
// EXTERNAL MODULE: ./build/src/pipeline/plan.js
var plan = __webpack_require__(61942);
// EXTERNAL MODULE: ./build/src/pipeline/reason.js
var reason = __webpack_require__(22581);
// EXTERNAL MODULE: ./build/src/cache/checkout.js
var checkout = __webpack_require__(44275);
// EXTERNAL MODULE: ./build/src/run/runcache.js
var runcache = __webpack_require__(79611);
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
var selection = __webpack_require__(60362);
// EXTERNAL MODULE: ./build/src/pipeline/state.js
var state = __webpack_require__(21352);
;// CONCATENATED MODULE: ./build/src/run/run.js









/** Brings `targets` and all they depend on up to date; what became of each stage, in order. */
async function reproduce(repo, stages, targets, options) {
    const graph = (0,pipeline_graph.buildGraph)(stages);
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
    const reasons = options.force
        ? [{ kind: 'forced' }]
        : [
            ...(isLenient ? (0,plan/* withoutMissing */.t4)(stage, found, (path) => workspace.madeAs(path, upstream), lock) : found),
            ...upstreamReasons(upstream, results, options),
        ];
    if (reasons.length === 0)
        return { stage: address, outcome: 'unchanged' };
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
        if (options.pull && !options.dry) {
            await options.pull(upstream);
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

/***/ 60362:
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


/***/ })

};
