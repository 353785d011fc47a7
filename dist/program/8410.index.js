export const id = 8410;
export const ids = [8410];
export const modules = {

/***/ 21168:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FO: () => (/* binding */ pythonRound),
/* harmony export */   Up: () => (/* binding */ pythonRepr),
/* harmony export */   qV: () => (/* binding */ pythonStr)
/* harmony export */ });
/* harmony import */ var _python_float_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9645);
/* harmony import */ var _yaml_value_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(80423);


/** Python's `str` of a value: text as it is, all else by `repr`. */
function pythonStr(value) {
    return typeof value === 'string' ? value : pythonRepr(value);
}
/** Python's `repr` of a value. */
function pythonRepr(value) {
    if (value === null)
        return 'None';
    if (typeof value === 'boolean')
        return value ? 'True' : 'False';
    if (typeof value === 'string')
        return reprText(value);
    if (value instanceof _yaml_value_js__WEBPACK_IMPORTED_MODULE_0__/* .YamlFloat */ .iw)
        return (0,_python_float_js__WEBPACK_IMPORTED_MODULE_1__/* .pythonFloat */ .T)(value.value);
    if (value instanceof _yaml_value_js__WEBPACK_IMPORTED_MODULE_0__/* .YamlForeign */ .ky)
        return value.text;
    if (typeof value === 'number')
        return Number.isInteger(value) ? String(value) : (0,_python_float_js__WEBPACK_IMPORTED_MODULE_1__/* .pythonFloat */ .T)(value);
    if (Array.isArray(value))
        return `[${value.map(pythonRepr).join(', ')}]`;
    if (!(value instanceof Map))
        return String(value);
    return `{${[...value].map(([key, item]) => `${pythonRepr(key)}: ${pythonRepr(item)}`).join(', ')}}`;
}
const ESCAPES = { '\n': '\\n', '\r': '\\r', '\t': '\\t', '\\': '\\\\' };
function reprText(text) {
    const quote = text.includes("'") && !text.includes('"') ? '"' : "'";
    const body = text.replaceAll(/[\\'"]|[\p{C}\p{Zl}\p{Zp}]|(?! )\p{Zs}/gu, (character) => {
        if (character === quote)
            return `\\${character}`;
        if (character === "'" || character === '"')
            return character;
        const code = character.codePointAt(0) ?? 0;
        const hex = code.toString(16);
        return (ESCAPES[character] ??
            (code <= 0xff
                ? `\\x${hex.padStart(2, '0')}`
                : code <= 0xffff
                    ? `\\u${hex.padStart(4, '0')}`
                    : `\\U${hex.padStart(8, '0')}`));
    });
    return `${quote}${body}${quote}`;
}
/** Python's `round(value, digits)` of a float: half to even, judged by the exact value. */
function pythonRound(value, digits) {
    if (!Number.isFinite(value) || Math.abs(value) >= 1e21)
        return value;
    const rounded = Number(value.toFixed(digits));
    const exact = value.toFixed(Math.min(100, digits + 40));
    const rest = exact.slice(exact.length - Math.min(40, 100 - digits));
    if (!/^50*$/.test(rest))
        return Object.is(rounded, 0) && value < 0 ? -0 : rounded;
    const below = exact.slice(0, exact.length - rest.length); // a tie: the even neighbour
    const last = Number(below.replace('.', '').at(-1));
    return last % 2 === 0 ? Number(below) : rounded;
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

/***/ 8519:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ epochTicks),
/* harmony export */   o: () => (/* binding */ linearScale)
/* harmony export */ });
/** An axis around `values` (finite, any number of them) with at most about `count` round ticks, its ends on ticks. */
function linearScale(values, count) {
    let low = Infinity;
    let high = -Infinity;
    for (const value of values) {
        low = Math.min(low, value);
        high = Math.max(high, value);
    }
    if (low > high)
        [low, high] = [0, 1];
    if (low === high) {
        const around = low === 0 ? 0.5 : Math.abs(low) * 0.1;
        [low, high] = [low - around, high + around];
    }
    const step = roundStep((high - low) / count);
    const first = Math.floor(low / step + 1e-9);
    const last = Math.ceil(high / step - 1e-9);
    const decimals = Math.min(20, Math.max(0, -Math.floor(Math.log10(step) + 1e-9)));
    const ticks = Array.from({ length: last - first + 1 }, (_, index) => (first + index) * step);
    return { low: first * step, high: last * step, ticks, format: (tick) => formatTick(tick, step, decimals) };
}
/** Whole numbers from 1 to `last`, the first and a few round ones among them, for an axis of epochs. */
function epochTicks(last, count) {
    if (last <= count)
        return Array.from({ length: last }, (_, index) => index + 1);
    const step = Math.max(1, roundStep(last / count));
    if (step === 2)
        return Array.from({ length: Math.ceil(last / 2) }, (_, index) => 2 * index + 1); // 1 and 2 would crowd
    const ticks = [1];
    for (let tick = step; tick <= last; tick += step)
        ticks.push(tick);
    return ticks;
}
function formatTick(tick, step, decimals) {
    if (Math.abs(tick) < step / 2)
        return '0';
    const size = Math.abs(tick);
    if (size >= 1e6 || step < 1e-4)
        return tick.toExponential(Math.min(15, digitsApart(size, step))).replace('e+', 'e');
    return tick.toFixed(decimals).replace('-', '−');
}
// How many digits after the first are needed so that neighbouring ticks differ.
function digitsApart(size, step) {
    return Math.max(0, Math.ceil(Math.log10(size) - Math.log10(step)));
}
// 1, 2 or 5 times a power of ten, at least `raw`.
function roundStep(raw) {
    const power = 10 ** Math.floor(Math.log10(raw));
    const factor = [1, 2, 5, 10].find((one) => raw <= one * power * (1 + 1e-9)) ?? 10;
    return factor * power;
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

/***/ 28410:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  writePlotsPage: () => (/* binding */ writePlotsPage)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/src/errors.js
var errors = __webpack_require__(27406);
// EXTERNAL MODULE: ./build/src/formats/atomic-write.js
var atomic_write = __webpack_require__(79223);
// EXTERNAL MODULE: ./build/src/formats/python-json.js
var python_json = __webpack_require__(35213);
// EXTERNAL MODULE: ./build/src/plots/chart/chart.js + 1 modules
var chart_chart = __webpack_require__(55595);
// EXTERNAL MODULE: ./build/src/formats/yaml-value.js
var yaml_value = __webpack_require__(80423);
// EXTERNAL MODULE: ./build/src/formats/python-repr.js
var python_repr = __webpack_require__(21168);
// EXTERNAL MODULE: ./build/src/pictures/palette.js
var palette = __webpack_require__(39062);
// EXTERNAL MODULE: ./build/src/pictures/scale.js
var scale = __webpack_require__(8519);
// EXTERNAL MODULE: ./build/src/pictures/svg.js
var svg = __webpack_require__(33239);
// EXTERNAL MODULE: ./build/src/plots/definition.js
var definition = __webpack_require__(93293);
;// CONCATENATED MODULE: ./build/src/plots/page/html.js
/** Text from a repository, made fit for HTML: inside of elements and of quoted attributes. */
function escapeHtml(text) {
    return text.replaceAll(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
}
/** JSON made fit for a script element: nothing in it can end the element. */
function escapeScript(json) {
    return json.replaceAll('<', '\\u003c').replaceAll('\u2028', '\\u2028').replaceAll('\u2029', '\\u2029');
}

;// CONCATENATED MODULE: ./build/src/plots/page/figure.js







const WIDTH = 420;
const HEIGHT = 300;
const BOX = { left: 64, right: WIDTH - 16, top: 40, bottom: HEIGHT - 44 };
const MAX_ROWS = 50;
/** What a page shows of a chart where Vega cannot be loaded: a plain drawing of numbers, or a table of anything else. */
function staticFigure(chart) {
    const series = seriesOf(chart);
    return series ? draw(chart, series) : table(chart.points);
}
// One for each revision, file and field; undefined where the values are not numbers.
function seriesOf({ points, properties, lines }) {
    const [x, y] = [(0,definition/* textOf */.b6)(properties.get('x')), (0,definition/* textOf */.b6)(properties.get('y'))];
    if (x === undefined || y === undefined)
        return undefined;
    const found = new Map();
    for (const point of points) {
        const [a, b] = [numberOf(point.get(x)), numberOf(point.get(y))];
        if (a === undefined || b === undefined)
            return undefined;
        const parts = lines.length > 1 ? ['rev', 'filename', 'field'] : ['rev'];
        const name = parts.map((key) => (0,definition/* textOf */.b6)(point.get(key)) ?? '').join(' ');
        const known = found.get(name) ?? [];
        known.push([a, b]);
        found.set(name, known);
    }
    return [...found].map(([name, pairs]) => ({ name, points: pairs.filter(([, value]) => Number.isFinite(value)) }));
}
function numberOf(value) {
    if (value instanceof yaml_value/* YamlFloat */.iw)
        return value.value;
    if (typeof value === 'number')
        return value;
    return typeof value === 'string' && value.trim() !== '' && !Number.isNaN(Number(value)) ? Number(value) : undefined;
}
function draw({ properties, template }, series) {
    const all = series.flatMap(({ points }) => points);
    const across = (0,scale/* linearScale */.o)(all.map(([x]) => x), 5);
    const up = (0,scale/* linearScale */.o)(all.map(([, y]) => y), 5);
    const toX = (value) => place(value, across, BOX.left, BOX.right);
    const toY = (value) => place(value, up, BOX.bottom, BOX.top);
    const mark = template.get('mark');
    const isScatter = mark instanceof Map && mark.get('type') === 'point';
    const title = (0,definition/* textOf */.b6)(properties.get('title')) ?? '';
    const [xLabel, yLabel] = [(0,definition/* textOf */.b6)(properties.get('x_label')) ?? '', (0,definition/* textOf */.b6)(properties.get('y_label')) ?? ''];
    const middle = (BOX.top + BOX.bottom) / 2;
    const parts = [
        (0,svg/* text */.Qq)((0,svg/* oneLine */.TN)(title), WIDTH / 2, 22, { size: 13, anchor: 'middle', bold: true }),
        (0,svg/* text */.Qq)((0,svg/* oneLine */.TN)(xLabel), (BOX.left + BOX.right) / 2, HEIGHT - 10, { size: 11, anchor: 'middle', fill: palette/* MUTED */.gN }),
        (0,svg/* text */.Qq)((0,svg/* oneLine */.TN)(yLabel), 14, middle, { size: 11, anchor: 'middle', fill: palette/* MUTED */.gN, rotate: -90 }),
        ...across.ticks.map((tick) => (0,svg/* text */.Qq)(across.format(tick), toX(tick), BOX.bottom + 16, { size: 10, anchor: 'middle', fill: palette/* MUTED */.gN })),
        ...up.ticks.flatMap((tick) => [
            (0,svg/* element */.ND)('line', { x1: BOX.left, x2: BOX.right, y1: toY(tick), y2: toY(tick), stroke: palette/* GRID */.Z }),
            (0,svg/* text */.Qq)(up.format(tick), BOX.left - 6, toY(tick) + 4, { size: 10, anchor: 'end', fill: palette/* MUTED */.gN }),
        ]),
        ...series.flatMap(({ points }, index) => {
            const colour = palette/* LINE_COLOURS */.tM[index % palette/* LINE_COLOURS */.tM.length] ?? palette/* MUTED */.gN;
            const path = points.map(([x, y]) => `${toX(x).toFixed(1)},${toY(y).toFixed(1)}`).join(' ');
            const line = (0,svg/* element */.ND)('polyline', { points: path, fill: 'none', stroke: colour, 'stroke-width': 1.5 });
            const dots = points.map(([x, y]) => (0,svg/* element */.ND)('circle', { cx: toX(x), cy: toY(y), r: 2.2, fill: colour }));
            return [...(isScatter ? [] : [line]), ...(isScatter || points.length <= MAX_ROWS ? dots : [])];
        }),
    ];
    const legend = series.map(({ name }, index) => {
        const colour = palette/* LINE_COLOURS */.tM[index % palette/* LINE_COLOURS */.tM.length] ?? palette/* MUTED */.gN;
        return `<li style="color:${colour}">${escapeHtml(name)}</li>`;
    });
    return `${(0,svg/* drawing */.pW)(WIDTH, HEIGHT, parts)}\n<ul class="legend">${legend.join('')}</ul>`;
}
function place(value, scale, from, to) {
    return from + ((value - scale.low) / (scale.high - scale.low)) * (to - from);
}
function table(points) {
    const columns = [...new Set(points.flatMap((point) => [...point.keys()]))];
    const row = (cells, tag) => `<tr>${cells.map((cell) => `<${tag}>${escapeHtml(cell)}</${tag}>`).join('')}</tr>`;
    const rows = points.slice(0, MAX_ROWS).map((point) => row(columns.map((column) => show(point.get(column))), 'td'));
    const more = points.length - rows.length;
    const note = more > 0 ? `<caption>${more} more rows</caption>` : '';
    return `<table>${note}${row(columns.map(String), 'th')}${rows.join('')}</table>`;
}
function show(value) {
    return value === undefined || value === null ? '' : (0,python_repr/* pythonStr */.qV)(value);
}

// EXTERNAL MODULE: ./build/src/plots/page/pictures.js
var page_pictures = __webpack_require__(381);
;// CONCATENATED MODULE: ./build/src/plots/page/page.js









// What makes the charts live; where it cannot be loaded, or is not what it was, the drawings below it stay.
const SCRIPTS = [
    ['vega@5.33.0/build/vega.min.js', 'Kpi0LDGE2Pg6N3+B3LiVIugYJ3rGL3AAqlnkRLfFxZtmejptl+TJ3iKY54HF5U3l'],
    ['vega-lite@5.23.0/build/vega-lite.min.js', 'D9LYH0esGjcxQJsBuxOuXtCDJGXRWW1+KhluzWPqi0rLJmiR/ygPChefaD+rFFDQ'],
    ['vega-embed@6.29.0/build/vega-embed.min.js', 'M+Ax7e/WFJpxSOF09HzI+Sj4wg9ottVd/uxmV2ItGGh02fLH28t2FAOJx3TJBap5'],
];
const PAGE = `<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
{refresh_tag}
<title>Plots</title>
{scripts}
<style>
body { font-family: sans-serif; margin: 1.5rem; }
figure { display: inline-block; vertical-align: top; margin: 0 1.5rem 1.5rem 0; }
figcaption { font-weight: bold; margin-bottom: 0.5rem; }
.legend { font-size: 0.8rem; margin: 0.25rem 0; }
table { border-collapse: collapse; }
td, th { border: 1px solid #d0d7de; padding: 0.2rem 0.5rem; text-align: left; }
img { max-width: 100%; }
</style>
</head>
<body>
{plot_divs}
</body>
</html>
`;
/** Writes the page of plots into a folder, with a page of the user's own where `template` names one; returns its path. */
function writePlotsPage(plots, folder, template) {
    const page = template === undefined ? PAGE : readPage(template);
    const charts = plots.flatMap(({ chart }, index) => (chart ? [showChart(chart, `plot-${index + 1}`)] : []));
    const pictures = plots
        .filter((plot) => plot.pictures && plot.pictures.length > 0)
        .toSorted(comparePictures)
        .map(({ name, pictures: shown = [] }) => showPictures(name, shown));
    const scripts = SCRIPTS.map(([path, hash]) => `<script src="https://cdn.jsdelivr.net/npm/${path}" integrity="sha384-${hash}" crossorigin="anonymous"></script>`);
    const parts = {
        scripts: charts.length > 0 ? scripts.join('\n') : '',
        plot_divs: [...charts, ...pictures].join('\n'),
        refresh_tag: '',
    };
    const file = (0,external_node_path_.join)(folder, 'index.html');
    (0,external_node_fs_.mkdirSync)(folder, { recursive: true });
    (0,atomic_write/* writeFileAtomic */.Zf)(file, page.replaceAll(/\{(scripts|plot_divs|refresh_tag)\}/g, (_, name) => parts[name] ?? ''));
    return file;
}
function readPage(file) {
    const what = `Cannot use the page "${file}"`;
    let page;
    try {
        page = (0,external_node_fs_.readFileSync)(file, 'utf8');
    }
    catch (error) {
        if ((0,errors/* systemCode */.xU)(error) !== 'ENOENT' && (0,errors/* systemCode */.xU)(error) !== 'EISDIR')
            throw error;
        throw new errors/* UserError */.yo('data', `${what}: there is no such file`, { cause: error });
    }
    if (page.includes('{plot_divs}'))
        return page;
    throw new errors/* UserError */.yo('data', `${what}: it has no "{plot_divs}", expected it where the plots belong`, {
        hint: '"{scripts}" belongs into its head: it stands for what draws the charts',
    });
}
function showChart(chart, id) {
    const spec = escapeScript((0,python_json/* pythonJson */.bv)((0,chart_chart/* fillChart */._)(chart).content, { sortKeys: false }));
    return `<figure>
<div id="${id}">
${staticFigure(chart)}
</div>
<script>
if (window.vegaEmbed) vegaEmbed('#${id}', ${spec});
</script>
</figure>`;
}
function showPictures(name, pictures) {
    const shown = pictures.map((picture) => {
        const source = `static/${encodeURIComponent((0,page_pictures/* pictureName */.I)(picture))}`;
        const revision = escapeHtml(picture.revision);
        return `<div><p>${revision}</p><img src="${escapeHtml(source)}" alt="${revision}"></div>`;
    });
    return `<figure>\n<figcaption>${escapeHtml(name)}</figcaption>\n${shown.join('\n')}\n</figure>`;
}
// Pictures of one folder that are numbered stand in the order of their numbers.
function comparePictures(a, b) {
    const [folderA, folderB] = [(0,external_node_path_.dirname)(a.name), (0,external_node_path_.dirname)(b.name)];
    if (folderA !== folderB)
        return folderA < folderB ? -1 : 1;
    const [one, other] = [numberIn(a.name), numberIn(b.name)];
    if (one !== undefined && other !== undefined && one !== other)
        return one - other;
    return a.name < b.name ? -1 : a.name > b.name ? 1 : 0;
}
function numberIn(name) {
    const digits = /^(\d+)\.[^.]*$/.exec((0,external_node_path_.basename)(name))?.[1];
    return digits === undefined ? undefined : Number(digits);
}


/***/ })

};
