export const id = 3569;
export const ids = [3569];
export const modules = {

/***/ 26725:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Kk: () => (/* binding */ log1p),
/* harmony export */   Rm: () => (/* binding */ log),
/* harmony export */   oN: () => (/* binding */ exp)
/* harmony export */ });
// exp, log and log1p with the same bits on every machine. The language leaves the last bit of Math.exp and Math.log open, and
// V8 uses it: on arm64 its compiler fuses multiplications and additions. Here each operation is rounded once, as JavaScript says.
// The algorithms are those of fdlibm (e_exp.c, e_log.c, s_log1p.c), which V8 has on x64 too:
//
//   Copyright (C) 1993 by Sun Microsystems, Inc. All rights reserved. Developed at SunPro, a Sun Microsystems, Inc. business.
//   Permission to use, copy, modify, and distribute this software is freely granted, provided that this notice is preserved.
const LN2_HIGH = 6.9314718036912381649e-1;
const LN2_LOW = 1.90821492927058770002e-10;
const EXP_OVERFLOW = 7.09782712893383973096e2;
const EXP_UNDERFLOW = -7.4513321910194110842e2;
const EXP_TERMS = [
    1.66666666666666019037e-1, -2.77777777770155933842e-3, 6.61375632143793436117e-5, -1.6533902205465251539e-6,
    4.13813679705723846039e-8,
];
const LOG_TERMS = [
    6.66666666666673513e-1, 3.999999999940941908e-1, 2.857142874366239149e-1, 2.222219843214978396e-1,
    1.818357216161805012e-1, 1.531383769920937332e-1, 1.479819860511658591e-1,
];
const TWO_54 = 18014398509481984;
const double = new DataView(new ArrayBuffer(8));
/** Sign, exponent and the first 20 bits of the fraction. */
function highWord(x) {
    double.setFloat64(0, x);
    return double.getInt32(0);
}
function withHighWord(x, high) {
    double.setFloat64(0, x);
    double.setInt32(0, high);
    return double.getFloat64(0);
}
/** e to the power of x. */
function exp(x) {
    if (Number.isNaN(x) || x > EXP_OVERFLOW)
        return x > 0 ? Infinity : x;
    if (x < EXP_UNDERFLOW)
        return 0;
    if (x === 1)
        return Math.E; // where the algorithm would be a bit off, as V8 has it
    const size = highWord(x) & 0x7fffffff;
    if (size < 0x3e300000)
        return 1 + x; // below 2^−28
    let k = 0;
    let [high, low] = [x, 0];
    if (size > 0x3fd62e42) {
        // beyond ln 2 ÷ 2
        const sign = x < 0 ? -1 : 1;
        k = size < 0x3ff0a2b2 ? sign : Math.trunc(Math.LOG2E * x + sign * 0.5);
        high = x - k * LN2_HIGH;
        low = k * LN2_LOW;
    }
    const r = high - low;
    const t = r * r;
    const [p1, p2, p3, p4, p5] = EXP_TERMS;
    const c = r - t * (p1 + t * (p2 + t * (p3 + t * (p4 + t * p5))));
    if (k === 0)
        return 1 - ((r * c) / (c - 2) - r);
    return timesPower(1 - (low - (r * c) / (2 - c) - high), k);
}
function timesPower(x, k) {
    if (k === 1024)
        return x * 2 * withHighWord(0, 0x7fe00000);
    if (k >= -1021)
        return x * withHighWord(0, (1023 + k) << 20);
    return x * withHighWord(0, (1023 + k + 1000) << 20) * withHighWord(0, (1023 - 1000) << 20);
}
/** The natural logarithm. */
function log(x) {
    if (Number.isNaN(x) || x === Infinity)
        return x;
    if (x <= 0)
        return x === 0 ? -Infinity : Number.NaN;
    const isSubnormal = highWord(x) < 0x00100000;
    const normal = isSubnormal ? x * TWO_54 : x;
    const word = highWord(normal);
    const fraction = word & 0xfffff;
    const carry = (fraction + 0x95f64) & 0x100000;
    const k = (word >> 20) - 1023 - (isSubnormal ? 54 : 0) + (carry >> 20);
    const f = withHighWord(normal, fraction | (carry ^ 0x3ff00000)) - 1;
    if ((0xfffff & (2 + fraction)) < 3) {
        // within 2^−20 of 1
        const r = f * f * (0.5 - (1 / 3) * f);
        return k * LN2_HIGH - (r - k * LN2_LOW - f);
    }
    const s = f / (2 + f);
    const z = s * s;
    const w = z * z;
    const [l1, l2, l3, l4, l5, l6, l7] = LOG_TERMS;
    const r = z * (l1 + w * (l3 + w * (l5 + w * l7))) + w * (l2 + w * (l4 + w * l6));
    if (((fraction - 0x6147a) | (0x6b851 - fraction)) > 0) {
        const half = 0.5 * f * f;
        return k * LN2_HIGH - (half - (s * (half + r) + k * LN2_LOW) - f);
    }
    return k * LN2_HIGH - (s * (f - r) - k * LN2_LOW - f);
}
/** The natural logarithm of 1 + x, to all digits for a small x. */
function log1p(x) {
    if (Number.isNaN(x) || x === Infinity)
        return x;
    if (x <= -1)
        return x === -1 ? -Infinity : Number.NaN;
    const word = highWord(x);
    const size = word & 0x7fffffff;
    if (size < 0x3c900000)
        return x; // below 2^−54
    if (size < 0x3e200000)
        return x - x * x * 0.5; // below 2^−29
    const { k, f, fraction, lost } = reduceSum(x, word);
    const half = 0.5 * f * f;
    if (fraction === 0) {
        const r = half * (1 - (2 / 3) * f);
        return k === 0 ? f - r : k * LN2_HIGH - (r - (k * LN2_LOW + lost) - f);
    }
    const s = f / (2 + f);
    const z = s * s;
    const [l1, l2, l3, l4, l5, l6, l7] = LOG_TERMS;
    const r = z * (l1 + z * (l2 + z * (l3 + z * (l4 + z * (l5 + z * (l6 + z * l7))))));
    if (k === 0)
        return f - (half - s * (half + r));
    return k * LN2_HIGH - (half - (s * (half + r) + (k * LN2_LOW + lost)) - f);
}
/** 1 + x as 2^k (1 + f), with what rounding lost of the sum. */
function reduceSum(x, word) {
    const isNear = x > 0 ? word < 0x3fda827a : word <= (0xbfd2bec4 | 0);
    if (isNear)
        return { k: 0, f: x, fraction: 1, lost: 0 }; // √½ − 1 < x < √2 − 1
    const isHuge = word >= 0x43400000; // 1 does not count beside it
    const sum = isHuge ? x : 1 + x;
    const sumWord = highWord(sum);
    const exponent = (sumWord >> 20) - 1023;
    const lost = isHuge ? 0 : (exponent > 0 ? 1 - (sum - x) : x - (sum - 1)) / sum;
    const bits = sumWord & 0xfffff;
    if (bits < 0x6a09e)
        return { k: exponent, f: withHighWord(sum, bits | 0x3ff00000) - 1, fraction: bits, lost };
    const f = withHighWord(sum, bits | 0x3fe00000) - 1;
    return { k: exponent + 1, f, fraction: (0x100000 - bits) >> 2, lost };
}


/***/ }),

/***/ 44296:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ RandomState)
/* harmony export */ });
/* harmony import */ var _elementary_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26725);

const STATE_WORDS = 624;
const SHIFT_WORDS = 397;
const UPPER_MASK = 0x80000000;
const LOWER_MASK = 0x7fffffff;
const MATRIX = 0x9908b0df;
/**
 * NumPy's legacy generator `numpy.random.RandomState(seed)`: MT19937, seeded by an integer, whose streams NumPy has frozen.
 * It is what scikit-learn splits with.
 */
class RandomState {
    #state = new Uint32Array(STATE_WORDS);
    #next = STATE_WORDS;
    #spareNormal;
    /** `seed`: a whole number from 0 to 2^32 − 1. */
    constructor(seed) {
        this.#state[0] = seed >>> 0;
        for (let index = 1; index < STATE_WORDS; index += 1) {
            const previous = this.#state[index - 1];
            this.#state[index] = Math.imul(1812433253, previous ^ (previous >>> 30)) + index;
        }
    }
    /** The next 32 random bits. */
    uint32() {
        if (this.#next === STATE_WORDS)
            this.#refill();
        let value = this.#state[this.#next];
        this.#next += 1;
        value ^= value >>> 11;
        value ^= (value << 7) & 0x9d2c5680;
        value ^= (value << 15) & 0xefc60000;
        value ^= value >>> 18;
        return value >>> 0;
    }
    /** A float in [0, 1) with 53 random bits, as `random_sample`. */
    float() {
        const high = this.uint32() >>> 5;
        const low = this.uint32() >>> 6;
        return (high * 67108864 + low) / 9007199254740992;
    }
    /** A whole number from 0 to `max`, by masked rejection. */
    interval(max) {
        if (max === 0)
            return 0;
        const mask = 2 ** (32 - Math.clz32(max)) - 1;
        for (;;) {
            const value = (this.uint32() & mask) >>> 0;
            if (value <= max)
                return value;
        }
    }
    /** A float of the standard normal distribution, as `standard_normal`: Marsaglia's polar method, two at a time. */
    normal() {
        const spare = this.#spareNormal;
        this.#spareNormal = undefined;
        if (spare !== undefined)
            return spare;
        for (;;) {
            const first = 2 * this.float() - 1;
            const second = 2 * this.float() - 1;
            const square = first * first + second * second;
            if (square >= 1 || square === 0)
                continue;
            const scale = Math.sqrt((-2 * (0,_elementary_js__WEBPACK_IMPORTED_MODULE_0__/* .log */ .Rm)(square)) / square);
            this.#spareNormal = scale * first;
            return scale * second;
        }
    }
    /** Puts the items in random order, in place. */
    shuffle(items) {
        for (let index = items.length - 1; index > 0; index -= 1) {
            const other = this.interval(index);
            [items[index], items[other]] = [items[other], items[index]];
        }
    }
    /** 0 … count − 1 in random order. */
    permutation(count) {
        const items = Array.from({ length: count }, (_, index) => index);
        this.shuffle(items);
        return items;
    }
    /** `size` of the items, each at most once; draws a whole permutation even when it takes all, as NumPy does. */
    choice(items, size) {
        return this.permutation(items.length)
            .slice(0, size)
            .map((index) => items[index]);
    }
    #refill() {
        const state = this.#state;
        for (let index = 0; index < STATE_WORDS; index += 1) {
            const mixed = (state[index] & UPPER_MASK) | (state[(index + 1) % STATE_WORDS] & LOWER_MASK);
            state[index] = state[(index + SHIFT_WORDS) % STATE_WORDS] ^ (mixed >>> 1) ^ (mixed & 1 ? MATRIX : 0);
        }
        this.#next = 0;
    }
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

/***/ 63569:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  k: () => (/* binding */ makeCreature)
});

// EXTERNAL MODULE: ./build/src/ml/random.js
var random = __webpack_require__(44296);
// EXTERNAL MODULE: ./build/src/pictures/svg.js
var svg = __webpack_require__(33239);
;// CONCATENATED MODULE: ./build/src/sample/creature-drawing.js

const SIZE = 475;
const ODD_COLOUR = 0.18;
const ODD_PART = 0.1;
/**
 * Draws a creature that shows its types: colour and one grown part for each. Neither alone is enough to tell: hues of
 * neighbouring types overlap, some creatures have a colour of their own, and parts are shared between types.
 */
function drawCreature(first, second, dice) {
    const body = makeBody(dice);
    const main = colourOf(first, dice);
    const accent = second ? colourOf(second, dice) : shift(main, dice.between(-40, 40), dice.between(-18, 18));
    const outline = hsl({ ...main, lightness: Math.max(8, main.lightness * 0.38) });
    const behind = [drawPart(grownPart(first, dice), body, shift(main, 8, 10), outline, dice)];
    if (second)
        behind.push(drawPart(grownPart(second, dice), body, accent, outline, dice));
    const content = [
        ...behind,
        ...drawFeet(body, hsl(shift(main, 0, -8)), outline, dice),
        (0,svg/* element */.ND)('path', { d: smooth(body.outline), fill: hsl(main), stroke: outline, 'stroke-width': 5 }),
        drawBelly(body, hsl(shift(accent, 0, 16)), dice),
        ...drawFace(body, outline, dice),
    ];
    const turn = `rotate(${dice.between(-14, 14).toFixed(2)} ${SIZE / 2} ${SIZE / 2})`;
    return (0,svg/* element */.ND)('svg', { xmlns: 'http://www.w3.org/2000/svg', viewBox: `0 0 ${SIZE} ${SIZE}` }, (0,svg/* element */.ND)('g', { transform: turn, 'stroke-linejoin': 'round' }, ...content));
}
function makeBody(dice) {
    const centre = { x: SIZE / 2 + dice.between(-22, 22), y: SIZE / 2 + dice.between(0, 34) };
    const width = dice.between(88, 138);
    const height = dice.between(92, 146);
    const count = 12;
    const outline = Array.from({ length: count }, (_, index) => {
        const bulge = dice.between(0.9, 1.1);
        return around({ centre, width: width * bulge, height: height * bulge }, index / count);
    });
    return { centre, width, height, outline };
}
function colourOf(look, dice) {
    const odd = dice.chance(ODD_COLOUR);
    return {
        hue: odd ? dice.between(0, 360) : look.hue + dice.between(-16, 16),
        saturation: Math.min(100, Math.max(4, look.saturation + dice.between(-14, 14))),
        lightness: Math.min(88, Math.max(16, look.lightness + dice.between(-11, 11))),
    };
}
function shift(colour, hue, lightness) {
    return { ...colour, hue: colour.hue + hue, lightness: Math.min(92, Math.max(8, colour.lightness + lightness)) };
}
function hsl({ hue, saturation, lightness }) {
    const wheel = Math.round(hue + 720) % 360;
    return `hsl(${wheel}, ${Math.round(saturation)}%, ${Math.round(lightness)}%)`;
}
function grownPart(look, dice) {
    const odd = dice.chance(ODD_PART);
    return odd ? dice.pick(['fins', 'leaves', 'wings', 'spikes', 'spots', 'horns']) : look.part;
}
function drawPart(part, body, colour, stroke, dice) {
    const style = { fill: hsl(colour), stroke, 'stroke-width': 4 };
    const shapes = [];
    const grow = (from, to, count, shape) => {
        for (let index = 0; index < count; index += 1) {
            const at = from + ((to - from) * (index + 0.5)) / count + dice.between(-0.012, 0.012);
            shapes.push(shape(at, index));
        }
    };
    switch (part) {
        case 'fins': // one on the back, two at the sides, a tail that forks
            grow(0.6, 1.4, 3, (at) => (0,svg/* element */.ND)('path', { d: fan(body, at, dice.between(0.32, 0.5), 0.062), ...style }));
            shapes.push((0,svg/* element */.ND)('path', { d: fan(body, dice.pick([0.12, 0.38]), dice.between(0.45, 0.65), 0.07), ...style }));
            break;
        case 'flames':
            grow(0.58, 0.92, 5, (at) => (0,svg/* element */.ND)('path', { d: tongue(body, at, dice.between(0.35, 0.8), 0.05), ...style }));
            break;
        case 'leaves':
            grow(0.62, 0.88, 4, (at) => (0,svg/* element */.ND)('path', { d: leaf(body, at, dice.between(0.5, 0.85), 0.045), ...style }));
            break;
        case 'bolts':
            grow(0.55, 0.95, 3, (at) => (0,svg/* element */.ND)('path', { d: bolt(body, at, dice.between(0.6, 0.9)), ...style }));
            break;
        case 'crystals':
            grow(0.54, 0.96, 6, (at) => (0,svg/* element */.ND)('path', { d: spike(body, at, dice.between(0.3, 0.65), 0.035), ...style }));
            break;
        case 'wings':
            for (const side of [0.52, 0.98]) {
                shapes.push((0,svg/* element */.ND)('path', { d: leaf(body, side, dice.between(0.5, 0.7), 0.07), ...style }));
                shapes.push((0,svg/* element */.ND)('path', {
                    d: leaf(body, side + (side < 0.75 ? 0.08 : -0.08), dice.between(0.6, 0.9), 0.06),
                    ...style,
                }));
            }
            break;
        case 'spikes':
            grow(0.5, 1.1, 8, (at) => (0,svg/* element */.ND)('path', { d: spike(body, at, dice.between(0.22, 0.4), 0.028), ...style }));
            break;
        case 'spots':
            grow(0, 1, 9, (at) => {
                const { x, y } = around(body, at, dice.between(1.02, 1.22));
                return (0,svg/* element */.ND)('circle', { cx: x, cy: y, r: dice.between(10, 24), ...style });
            });
            break;
        case 'plates':
            grow(0.5, 1, 5, (at) => (0,svg/* element */.ND)('path', { d: plate(body, at, dice.between(0.22, 0.36), 0.05), ...style }));
            break;
        case 'horns':
            for (const at of [0.64, 0.86]) {
                shapes.push((0,svg/* element */.ND)('path', { d: tongue(body, at, dice.between(0.4, 0.7), 0.06), ...style }));
            }
            break;
    }
    return shapes.join('');
}
// Shapes that stand on the outline at `at` (turns, clockwise from the right), `reach` body radii high.
function spike(body, at, reach, half) {
    return creature_drawing_closed([around(body, at - half, 0.9), around(body, at, 1 + reach), around(body, at + half, 0.9)]);
}
function plate(body, at, reach, half) {
    return creature_drawing_closed([
        around(body, at - half, 0.9),
        around(body, at - half * 0.8, 1 + reach),
        around(body, at + half * 0.8, 1 + reach * 0.9),
        around(body, at + half, 0.9),
    ]);
}
function bolt(body, at, reach) {
    return creature_drawing_closed([
        around(body, at - 0.02, 0.9),
        around(body, at - 0.045, 1 + reach * 0.5),
        around(body, at - 0.005, 1 + reach * 0.42),
        around(body, at - 0.02, 1 + reach),
        around(body, at + 0.04, 1 + reach * 0.36),
        around(body, at + 0.005, 1 + reach * 0.4),
        around(body, at + 0.03, 0.9),
    ]);
}
// Five rays with the skin hanging between them.
function fan(body, at, reach, half) {
    const rays = [-1, -0.5, 0, 0.5, 1].map((step) => around(body, at + half * step, 1 + reach * (1 - 0.18 * step * step)));
    const skins = [-0.75, -0.25, 0.25, 0.75].map((step) => around(body, at + half * step, 1 + reach * 0.62));
    const rim = rays.map((ray, index) => (index === 0 ? place(ray) : `Q${place(skins[index - 1] ?? ray)} ${place(ray)}`));
    return `M${place(around(body, at - half * 0.7, 0.85))}L${rim.join('')}L${place(around(body, at + half * 0.7, 0.85))}Z`;
}
function leaf(body, at, reach, half) {
    const root = around(body, at, 0.88);
    const tip = around(body, at, 1 + reach);
    const left = around(body, at - half * 1.6, 1 + reach * 0.5);
    const right = around(body, at + half * 1.6, 1 + reach * 0.5);
    return `M${place(root)}Q${place(left)} ${place(tip)}Q${place(right)} ${place(root)}Z`;
}
function tongue(body, at, reach, half) {
    const from = around(body, at - half, 0.88);
    const tip = around(body, at + half * 0.7, 1 + reach);
    const to = around(body, at + half, 0.88);
    const out = around(body, at - half * 1.5, 1 + reach * 0.6);
    const back = around(body, at + half * 0.4, 1 + reach * 0.4);
    return `M${place(from)}Q${place(out)} ${place(tip)}Q${place(back)} ${place(to)}Z`;
}
function drawFeet(body, fill, stroke, dice) {
    const size = dice.between(20, 32);
    return [-1, 1].map((side) => (0,svg/* element */.ND)('ellipse', {
        cx: body.centre.x + side * body.width * 0.5,
        cy: body.centre.y + body.height * 0.92,
        rx: size * 1.2,
        ry: size * 0.8,
        fill,
        stroke,
        'stroke-width': 5,
    }));
}
function drawBelly(body, fill, dice) {
    const size = dice.between(0.45, 0.62);
    return (0,svg/* element */.ND)('ellipse', {
        cx: body.centre.x,
        cy: body.centre.y + body.height * 0.38,
        rx: body.width * size,
        ry: body.height * size * 0.8,
        fill,
    });
}
function drawFace(body, ink, dice) {
    const apart = body.width * dice.between(0.28, 0.44);
    const eyesAt = body.centre.y - body.height * dice.between(0.22, 0.4);
    const size = dice.between(13, 24);
    const look = { x: dice.between(-5, 5), y: dice.between(-4, 4) };
    const eyes = [-1, 1].flatMap((side) => {
        const x = body.centre.x + side * apart;
        return [
            (0,svg/* element */.ND)('ellipse', {
                cx: x,
                cy: eyesAt,
                rx: size,
                ry: size * 1.15,
                fill: '#ffffff',
                stroke: ink,
                'stroke-width': 3,
            }),
            (0,svg/* element */.ND)('circle', { cx: x + look.x, cy: eyesAt + look.y, r: size * 0.52, fill: '#1c1c24' }),
            (0,svg/* element */.ND)('circle', {
                cx: x + look.x - size * 0.16,
                cy: eyesAt + look.y - size * 0.2,
                r: size * 0.16,
                fill: '#ffffff',
            }),
        ];
    });
    const mouthAt = body.centre.y + dice.between(-6, 8);
    const smile = dice.between(8, 20);
    const left = { x: body.centre.x - apart * 0.5, y: mouthAt };
    const right = { x: body.centre.x + apart * 0.5, y: mouthAt };
    const d = `M${place(left)}Q${place({ x: body.centre.x, y: mouthAt + smile })} ${place(right)}`;
    return [...eyes, (0,svg/* element */.ND)('path', { d, fill: 'none', stroke: ink, 'stroke-width': 4, 'stroke-linecap': 'round' })];
}
/** The point at `turn` (0 right, 0.25 below, 0.75 above) of the body's ellipse, `reach` times its radius away. */
function around(body, turn, reach = 1) {
    const angle = 2 * Math.PI * turn;
    return {
        x: body.centre.x + Math.cos(angle) * body.width * reach,
        y: body.centre.y + Math.sin(angle) * body.height * reach,
    };
}
// Catmull-Rom through the points, as cubic Béziers.
function smooth(points) {
    const at = (index) => points[(index + points.length) % points.length] ?? { x: 0, y: 0 };
    const pieces = points.map((_, index) => {
        const [before, from, to, after] = [at(index - 1), at(index), at(index + 1), at(index + 2)];
        const leave = { x: from.x + (to.x - before.x) / 6, y: from.y + (to.y - before.y) / 6 };
        const arrive = { x: to.x - (after.x - from.x) / 6, y: to.y - (after.y - from.y) / 6 };
        return `C${place(leave)} ${place(arrive)} ${place(to)}`;
    });
    return `M${place(at(0))}${pieces.join('')}Z`;
}
function creature_drawing_closed(points) {
    return `M${points.map(place).join('L')}Z`;
}
// Two decimals: the last bits of Math.sin may differ between machines, these do not.
function place({ x, y }) {
    return `${x.toFixed(2)} ${y.toFixed(2)}`;
}

;// CONCATENATED MODULE: ./build/src/sample/dice.js
/** Random choices in the words of a drawing. */
class Dice {
    #random;
    constructor(random) {
        this.#random = random;
    }
    /** In [low, high). */
    between(low, high) {
        return low + (high - low) * this.#random.float();
    }
    /** True with this probability. */
    chance(probability) {
        return this.#random.float() < probability;
    }
    pick(items) {
        return items[this.#random.interval(items.length - 1)] ?? items[0];
    }
}

;// CONCATENATED MODULE: ./build/src/sample/creatures.js



const LOOKS = [
    { name: 'Water', weight: 14, hue: 212, saturation: 68, lightness: 54, part: 'fins' },
    { name: 'Normal', weight: 12, hue: 32, saturation: 28, lightness: 62, part: 'horns' },
    { name: 'Grass', weight: 10, hue: 112, saturation: 50, lightness: 46, part: 'leaves' },
    { name: 'Bug', weight: 8, hue: 78, saturation: 55, lightness: 45, part: 'wings' },
    { name: 'Fire', weight: 7, hue: 16, saturation: 82, lightness: 54, part: 'flames' },
    { name: 'Psychic', weight: 7, hue: 322, saturation: 55, lightness: 66, part: 'spots' },
    { name: 'Poison', weight: 6, hue: 284, saturation: 42, lightness: 50, part: 'spots' },
    { name: 'Electric', weight: 5, hue: 50, saturation: 88, lightness: 56, part: 'bolts' },
    { name: 'Rock', weight: 6, hue: 38, saturation: 24, lightness: 44, part: 'plates' },
    { name: 'Ground', weight: 5, hue: 30, saturation: 50, lightness: 48, part: 'plates' },
    { name: 'Flying', weight: 5, hue: 226, saturation: 46, lightness: 68, part: 'wings' },
    { name: 'Fighting', weight: 4, hue: 4, saturation: 55, lightness: 46, part: 'horns' },
    { name: 'Ice', weight: 4, hue: 192, saturation: 52, lightness: 74, part: 'crystals' },
    { name: 'Ghost', weight: 4, hue: 264, saturation: 34, lightness: 42, part: 'flames' },
    { name: 'Dark', weight: 4, hue: 250, saturation: 18, lightness: 28, part: 'spikes' },
    { name: 'Steel', weight: 4, hue: 208, saturation: 12, lightness: 62, part: 'plates' },
    { name: 'Dragon', weight: 3, hue: 238, saturation: 55, lightness: 52, part: 'spikes' },
    { name: 'Fairy', weight: 3, hue: 340, saturation: 66, lightness: 76, part: 'wings' },
];
const TWO_TYPES = 0.42;
const PER_GENERATION = 130;
const FIRST_SEED = 20;
const SEED_STEP = 2654435761; // far apart, so that neighbours share nothing
const SYLLABLES = [
    'ba',
    'chi',
    'do',
    'fe',
    'ga',
    'hu',
    'ki',
    'lu',
    'mo',
    'na',
    'pi',
    'ra',
    'shi',
    'ta',
    'wo',
    'zu',
];
/** The creature with this number (from 1): the same in every run and on every machine, whatever the others are. */
function makeCreature(number) {
    const dice = new Dice(new random/* RandomState */.T((FIRST_SEED + number * SEED_STEP) >>> 0));
    const first = pickLook(dice);
    const other = dice.chance(TWO_TYPES) ? pickLook(dice) : first;
    const second = other === first ? undefined : other;
    const row = {
        number,
        name: makeName(dice),
        generation: Math.ceil(number / PER_GENERATION),
        types: second ? [first.name, second.name] : [first.name],
    };
    return { row, svg: drawCreature(first, second, dice) };
}
function pickLook(dice) {
    let rest = dice.between(0, LOOKS.reduce((total, { weight }) => total + weight, 0));
    return LOOKS.find(({ weight }) => (rest -= weight) < 0) ?? LOOKS[0];
}
function makeName(dice) {
    const word = Array.from({ length: dice.chance(0.4) ? 3 : 2 }, () => dice.pick(SYLLABLES)).join('');
    return `${word.charAt(0).toUpperCase()}${word.slice(1)}`;
}


/***/ })

};
