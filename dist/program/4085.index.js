export const id = 4085;
export const ids = [4085];
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

/***/ 98692:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e0: () => (/* binding */ pairwiseSum),
/* harmony export */   hY: () => (/* binding */ weightedMean),
/* harmony export */   i2: () => (/* binding */ mean)
/* harmony export */ });
const LANES = 8;
const MAX_BLOCK = 128;
/**
 * NumPy's sum of floats: pairwise, eight accumulators up to 128 values and halves (a multiple of eight) above. The order of
 * the additions decides the last digit, and scikit-learn's means are sums of NumPy's.
 */
function pairwiseSum(values, start = 0, count = values.length) {
    if (count < LANES) {
        let sum = 0;
        for (let index = 0; index < count; index += 1)
            sum += values[start + index];
        return sum;
    }
    if (count > MAX_BLOCK) {
        let half = count >> 1;
        half -= half % LANES;
        return pairwiseSum(values, start, half) + pairwiseSum(values, start + half, count - half);
    }
    const sums = Array.from({ length: LANES }, (_, lane) => values[start + lane]);
    let index = LANES;
    for (; index < count - (count % LANES); index += LANES)
        for (let lane = 0; lane < LANES; lane += 1)
            sums[lane] += values[start + index + lane];
    let total = sums[0] + sums[1] + (sums[2] + sums[3]) + (sums[4] + sums[5] + (sums[6] + sums[7]));
    for (; index < count; index += 1)
        total += values[start + index];
    return total;
}
/** `np.mean`. */
function mean(values) {
    return pairwiseSum(values) / values.length;
}
/** `np.average` with weights. */
function weightedMean(values, weights) {
    return pairwiseSum(values.map((value, index) => value * weights[index])) / pairwiseSum(weights);
}


/***/ }),

/***/ 54085:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  compareModels: () => (/* binding */ compareModels),
  firstRun: () => (/* binding */ firstRun)
});

// EXTERNAL MODULE: ./build/src/predictions/split.js
var split = __webpack_require__(63204);
// EXTERNAL MODULE: ./build/src/report/compare.js
var compare = __webpack_require__(91435);
;// CONCATENATED MODULE: ./build/src/verdict/compare-numbers.js


const MAX_METRICS = 20;
/** What is left where there are neither rows nor repeats: the numbers, untested. Undefined when no number has a baseline. */
function compareNumbersOnly(group, why, { directions }) {
    const baseline = group?.baseline;
    if (!group || !baseline)
        return undefined;
    const names = Object.keys(group.values).filter((name) => Object.hasOwn(baseline, name));
    const known = names.filter((name) => (0,compare/* chosenDirection */.q2)(name, directions) !== undefined);
    const tests = (known.length > 0 ? known : names).slice(0, MAX_METRICS).map((metric) => {
        const value = group.values[metric] ?? null;
        const before = baseline[metric] ?? null;
        const difference = value === null || before === null ? null : value - before;
        return { metric, value, baseline: before, difference, outcome: difference === 0 ? 'same' : 'unclear' };
    });
    if (tests.length === 0)
        return undefined;
    const warnings = rowWarning(group);
    return {
        kind: 'numbers',
        why,
        ...(group.group === '' ? {} : { split: group.group }),
        tests,
        ...(warnings === undefined ? {} : { warnings: [warnings] }),
    };
}
function rowWarning({ group, file }) {
    const [top = ''] = group.split('.');
    if ((0,split/* isTraining */.lp)(top))
        return `The numbers of ${file} rest on rows that were trained on: they say nothing of new data`;
    if (top !== '')
        return undefined;
    return `${file} does not say which rows its numbers rest on: put them below "test", or write predictions.csv with "split"`;
}

// EXTERNAL MODULE: ./build/src/ml/sum.js
var sum = __webpack_require__(98692);
// EXTERNAL MODULE: ./build/src/ml/random.js
var ml_random = __webpack_require__(44296);
;// CONCATENATED MODULE: ./build/src/stats/bootstrap.js

/**
 * The percentile interval (Efron, 1979; quantiles interpolated as NumPy does), and the two-sided p that belongs to it:
 * twice the smaller share of resampled differences on either side of 0, each side counting one more (Davison and Hinkley,
 * "Bootstrap Methods and their Application", 1997), so that it never is 0. The values are sorted in place.
 */
function summarise(values, level) {
    let atMost = 1;
    let atLeast = 1;
    for (const value of values) {
        if (value <= 0)
            atMost += 1;
        if (value >= 0)
            atLeast += 1;
    }
    values.sort();
    const tail = (1 - level) / 2;
    return {
        interval: [quantile(values, tail), quantile(values, 1 - tail)],
        p: Math.min(1, (2 * Math.min(atMost, atLeast)) / (values.length + 1)),
    };
}
function quantile(sorted, probability) {
    const place = probability * (sorted.length - 1);
    const below = Math.floor(place);
    const low = sorted[below];
    const high = sorted[Math.min(below + 1, sorted.length - 1)];
    return low + (high - low) * (place - below);
}
/** The mean of paired differences, resampled. */
function resampleMean(values, resamples, random) {
    return Float64Array.from({ length: resamples }, () => drawMean(values, random));
}
/** The difference of the means of two lists that do not belong together, each resampled by itself. */
function resampleDifference(before, now, resamples, random) {
    return Float64Array.from({ length: resamples }, () => drawMean(now, random) - drawMean(before, random));
}
function drawMean(values, random) {
    return (0,sum/* mean */.i2)(values.map(() => values[random.interval(values.length - 1)]));
}

// EXTERNAL MODULE: ./build/src/ml/elementary.js
var elementary = __webpack_require__(26725);
;// CONCATENATED MODULE: ./build/src/stats/normal.js

// W. J. Cody, "Rational Chebyshev approximations for the error function", Math. Comp. 23 (1969), in the form for the normal
// distribution that he gives in Algorithm 715, ACM TOMS 19 (1993): three ranges of |x|.
const NEAR = [
    [18154.98125334356, 1067.6894854603709, 161.02823106855587, 2.2352520354606837, 0.06568233791820745],
    [45507.78933502673, 10260.932208618979, 976.0985517377767, 47.202581904688245, 1],
];
const MIDDLE = [
    [
        9842.714838383978, 11602.65143764735, 6848.190450536283, 2494.5375852903726, 597.2702763948002, 93.50665613217785,
        8.883149794388377, 0.39894151208813466, 1.0765576773720192e-8,
    ],
    [
        19685.429676859992, 38912.00328609327, 34900.95272114598, 18615.571640885097, 6485.558298266761, 1519.3775994075547,
        235.387901782625, 22.266688044328117, 1,
    ],
];
const FAR = [
    [
        2.9112874951168793e-5, 0.0014216191932278934, 0.022235277870649807, 0.12740116116024736, 0.215898534057957,
        0.023073441764940174,
    ],
    [7.297515550839662e-5, 0.0037823963320275824, 0.06598813786892856, 0.4682382124808651, 1.284260096144911, 1],
];
const NEAR_LIMIT = 0.67448975;
const MIDDLE_LIMIT = Math.sqrt(32);
/** P(Z ≤ z) of the standard normal distribution; keeps its digits far out in the lower tail. */
function normalCdf(z) {
    const size = Math.abs(z);
    if (size <= NEAR_LIMIT)
        return 0.5 + z * ratio(NEAR, z * z);
    const tail = upperTail(size);
    return z < 0 ? tail : 1 - tail;
}
function upperTail(size) {
    if (size <= MIDDLE_LIMIT)
        return bell(size) * ratio(MIDDLE, size);
    const square = 1 / (size * size);
    return (bell(size) * (1 / Math.sqrt(2 * Math.PI) - square * ratio(FAR, square))) / size;
}
// exp(−x²/2) in two factors, so that the rounding of x² is not multiplied by its size.
function bell(size) {
    const coarse = Math.trunc(size * 16) / 16;
    return (0,elementary/* exp */.oN)(-coarse * coarse * 0.5) * (0,elementary/* exp */.oN)(-(size - coarse) * (size + coarse) * 0.5);
}
// M. J. Wichura, "Algorithm AS 241: The percentage points of the normal distribution", Applied Statistics 37 (1988), PPND16.
const CENTRE = [
    [
        3.3871328727963665, 133.14166789178438, 1971.5909503065513, 13731.69376550946, 45921.95393154987, 67265.7709270087,
        33430.57558358813, 2509.0809287301227,
    ],
    [
        1, 42.31333070160091, 687.1870074920579, 5394.196021424751, 21213.794301586597, 39307.89580009271,
        28729.085735721943, 5226.495278852854,
    ],
];
const FLANK = [
    [
        1.4234371107496835, 4.630337846156546, 5.769497221460691, 3.6478483247632045, 1.2704582524523684,
        0.2417807251774506, 0.022723844989269184, 0.0007745450142783414,
    ],
    [
        1, 2.053191626637759, 1.6763848301838038, 0.6897673349851, 0.14810397642748008, 0.015198666563616457,
        0.0005475938084995345, 1.0507500716444169e-9,
    ],
];
const TAIL = [
    [
        6.657904643501103, 5.463784911164114, 1.7848265399172913, 0.29656057182850487, 0.026532189526576124,
        0.0012426609473880784, 2.7115555687434876e-5, 2.0103343992922881e-7,
    ],
    [
        1, 0.599832206555888, 0.1369298809227358, 0.014875361290850615, 0.0007868691311456133, 1.8463183175100548e-5,
        1.421511758316446e-7, 2.0442631033899397e-15,
    ],
];
/** The z with P(Z ≤ z) = `probability`. */
function normalQuantile(probability) {
    const offset = probability - 0.5;
    if (Math.abs(offset) <= 0.425)
        return offset * ratio(CENTRE, 0.180625 - offset * offset);
    const tail = offset < 0 ? probability : 1 - probability;
    if (tail <= 0)
        return offset < 0 ? -Infinity : Infinity;
    const root = Math.sqrt(-(0,elementary/* log */.Rm)(tail));
    const size = root <= 5 ? ratio(FLANK, root - 1.6) : ratio(TAIL, root - 5);
    return offset < 0 ? -size : size;
}
/** The half-width of a two-sided interval, in standard errors: 1.96 for 0.95. */
function criticalValue(level) {
    return -normalQuantile((1 - level) / 2);
}
/** The two-sided p of a standard normal statistic. */
function twoSidedP(z) {
    return 2 * normalCdf(-Math.abs(z));
}
function ratio([numerator, denominator], x) {
    return polynomial(numerator, x) / polynomial(denominator, x);
}
function polynomial(coefficients, x) {
    return coefficients.reduceRight((sum, coefficient) => sum * x + coefficient, 0);
}

;// CONCATENATED MODULE: ./build/src/stats/wilcoxon.js

// Above this many pairs the exact distribution would take seconds, and says the same.
const MAX_EXACT = 200;
/**
 * The two-sided signed-rank test (Wilcoxon, Biometrics Bulletin 1, 1945) of paired differences. Up to 200 pairs the p is
 * exact also with ties: the distribution of the sum of midranks over all choices of signs, by convolution. Above: the
 * normal approximation with the variance corrected for ties, and a correction of ½ for continuity.
 */
function wilcoxon(differences) {
    const kept = differences.filter((difference) => difference !== 0);
    const ranks = doubledMidranks(kept.map(Math.abs));
    const total = ranks.reduce((sum, rank) => sum + rank, 0);
    const positive = kept.reduce((sum, difference, index) => sum + (difference > 0 ? ranks[index] : 0), 0);
    const isExact = kept.length <= MAX_EXACT;
    const smaller = Math.min(positive, total - positive);
    const p = kept.length === 0 ? 1 : isExact ? exactP(ranks, smaller) : approximateP(ranks, smaller, total);
    return { positive: positive / 2, p, pairs: kept.length, isExact };
}
/** Twice the mean rank of each size among all, so that ties have whole numbers too. */
function doubledMidranks(sizes) {
    const order = sizes.map((_, index) => index).sort((a, b) => sizes[a] - sizes[b]);
    const ranks = sizes.map(() => 0);
    for (let from = 0; from < order.length;) {
        let to = from + 1;
        while (to < order.length && sizes[order[to]] === sizes[order[from]])
            to += 1;
        for (let at = from; at < to; at += 1)
            ranks[order[at]] = from + to + 1;
        from = to;
    }
    return ranks;
}
function exactP(ranks, smaller) {
    let reach = 0;
    const chances = new Float64Array(ranks.reduce((sum, rank) => sum + rank, 1));
    chances[0] = 1;
    for (const rank of ranks) {
        for (let sum = reach; sum >= 0; sum -= 1) {
            chances[sum] /= 2;
            chances[sum + rank] += chances[sum];
        }
        reach += rank;
    }
    return Math.min(1, 2 * chances.subarray(0, smaller + 1).reduce((sum, chance) => sum + chance, 0));
}
function approximateP(ranks, smaller, total) {
    // Each rank is counted or not: the variance of the sum is a quarter of the sum of their squares, ties or not.
    const variance = ranks.reduce((sum, rank) => sum + rank * rank, 0) / 4;
    const distance = Math.max(0, total / 2 - smaller - 1);
    return Math.min(1, twoSidedP(distance / Math.sqrt(variance)));
}

;// CONCATENATED MODULE: ./build/src/stats/holm.js
/**
 * Holm's step-down correction ("A simple sequentially rejective multiple test procedure", Scand. J. Statist. 6, 1979): the
 * chance that any of the hypotheses is rejected wrongly stays below the level, however the tests depend on each other.
 */
function holm(probabilities) {
    const order = probabilities.map((_, index) => index).sort((a, b) => probabilities[a] - probabilities[b]);
    const adjusted = probabilities.map(() => 1);
    let largest = 0;
    for (const [rank, index] of order.entries()) {
        largest = Math.max(largest, probabilities[index] * (order.length - rank));
        adjusted[index] = Math.min(1, largest);
    }
    return adjusted;
}

;// CONCATENATED MODULE: ./build/src/verdict/judge.js


/**
 * Corrects the tests by Holm's procedure and says of each what the data can show. Those of all rows are one family, which
 * the verdict rests on; those of single classes another. Where it is not known which way is better there is no outcome.
 */
function judge(tests, { level, directions }) {
    const adjusted = new Map();
    for (const isOfClass of [false, true]) {
        const family = tests.filter((test) => (test.class !== undefined) === isOfClass &&
            test.p !== undefined &&
            (0,compare/* chosenDirection */.q2)(test.metric, directions) !== undefined);
        const corrected = holm(family.map(({ p }) => p ?? 1));
        for (const [index, test] of family.entries())
            adjusted.set(test, corrected[index] ?? 1);
    }
    return tests.map((test) => {
        const corrected = adjusted.get(test);
        return {
            ...test,
            ...(corrected === undefined ? {} : { adjusted: corrected }),
            outcome: outcomeOf(test, corrected !== undefined && corrected <= 1 - level, directions),
        };
    });
}
function outcomeOf({ metric, difference }, isShown, directions) {
    if (difference === 0)
        return 'same';
    if (!isShown || difference === null)
        return 'unclear';
    return difference > 0 === ((0,compare/* chosenDirection */.q2)(metric, directions) === 'higher') ? 'better' : 'worse';
}

;// CONCATENATED MODULE: ./build/src/verdict/compare-repeats.js







const compare_repeats_MAX_METRICS = 20;
/**
 * Compares repeated values of the metrics that count: those of the test split, or of the file's top level. Repeats of the
 * same keys are paired. Undefined when there is no metric that both have.
 */
function compareRepeats(before, now, { level, resamples, seed, directions }) {
    const group = leadingGroup([...now.keys()].filter((name) => before.has(name)));
    if (group === undefined)
        return undefined;
    const names = [...now.keys()].filter((name) => before.has(name) && groupOf(name) === group).slice(0, compare_repeats_MAX_METRICS);
    const pairs = names.map((name) => ({ name, old: before.get(name), own: now.get(name) }));
    const random = new ml_random/* RandomState */.T(seed);
    const tests = [];
    let why;
    let repeats = { baseline: 0, value: 0 };
    for (const { name, old, own } of pairs) {
        if (!old || !own)
            continue;
        const isPaired = old.size === own.size && [...own.keys()].every((key) => old.has(key));
        if (!isPaired)
            why ??= `the repeats are not the same (${old.size} at the baseline, ${own.size} now), so they are not paired`;
        const test = isPaired ? testPairs(old, own) : testApart(old, own);
        const values = isPaired
            ? resampleMean(test.differences, resamples, random)
            : resampleDifference([...old.values()], [...own.values()], resamples, random);
        const found = summarise(values, level);
        repeats = { baseline: Math.max(repeats.baseline, old.size), value: Math.max(repeats.value, own.size) };
        tests.push({
            metric: name.slice(group === '' ? 0 : group.length + 1),
            value: (0,sum/* mean */.i2)([...own.values()]),
            baseline: (0,sum/* mean */.i2)([...old.values()]),
            difference: test.difference,
            interval: found.interval,
            method: isPaired ? 'wilcoxon' : 'unpaired bootstrap',
            p: test.p ?? found.p,
        });
    }
    const judged = judge(tests, { level, directions });
    const warnings = tooFew(judged, repeats, level, directions);
    return {
        kind: 'repeats',
        ...(why === undefined ? {} : { why }),
        ...(group === '' ? {} : { split: group }),
        repeats,
        level,
        resamples,
        seed,
        tests: judged,
        ...(warnings.length > 0 ? { warnings } : {}),
    };
}
function testPairs(before, now) {
    // What is left of subtraction's rounding would break ties.
    const differences = [...now].map(([key, value]) => Number((value - (before.get(key) ?? 0)).toPrecision(12)));
    return { differences, difference: (0,sum/* mean */.i2)(differences), p: wilcoxon(differences).p };
}
function testApart(before, now) {
    return { differences: [], difference: (0,sum/* mean */.i2)([...now.values()]) - (0,sum/* mean */.i2)([...before.values()]), p: undefined };
}
function tooFew(tests, { value: repeats }, level, directions) {
    const paired = tests.filter(({ method, metric }) => method === 'wilcoxon' && (0,compare/* chosenDirection */.q2)(metric, directions) !== undefined);
    if (paired.length === 0)
        return [];
    const isEnough = (pairs) => 2 ** (1 - pairs) <= (1 - level) / paired.length;
    if (isEnough(repeats))
        return [];
    let needed = repeats;
    while (!isEnough(needed))
        needed += 1;
    const metrics = paired.length === 1 ? 'a metric' : `one of ${paired.length} metrics`;
    return [
        `${repeats} repeats cannot show any difference of ${metrics} by the signed-rank test: at least ${needed} are needed`,
    ];
}
function groupOf(name) {
    return name.slice(0, Math.max(0, name.lastIndexOf('.')));
}
function leadingGroup(names) {
    const groups = [...new Set(names.map(groupOf))];
    const rank = (group) => (group === '' ? 100 : (0,split/* rankSplit */.V4)(group.split('.')[0] ?? ''));
    return groups.sort((a, b) => rank(a) - rank(b))[0];
}

// EXTERNAL MODULE: ./build/src/predictions/interner.js
var predictions_interner = __webpack_require__(89901);
// EXTERNAL MODULE: ./build/src/predictions/scanner.js
var scanner = __webpack_require__(72210);
;// CONCATENATED MODULE: ./build/src/predictions/pairing.js


const OWN = 'this run’s';
/** Pairs the rows of two splits by id. They have to be the same rows with the same labels: else it says what differs. */
function pairRows(before, now) {
    const old = indexIds(before, 'the baseline’s');
    if ('why' in old)
        return old;
    const { ids } = now.file;
    if (!ids)
        return noColumn(now, OWN);
    const partners = new Uint32Array(now.rows.length);
    const isTaken = new Uint8Array(before.rows.length);
    let unknown = 0;
    let moved = 0;
    let relabelled = 0;
    let everywhere;
    for (const [place, row] of now.rows.entries()) {
        const [start, end] = [ids.starts[row], ids.ends[row]];
        if (start === end)
            return noId(now, OWN);
        const found = old.interner.find(ids.bytes, start, end);
        if (found < 0) {
            unknown += 1;
            everywhere ??= allIds(old.ids);
            if (everywhere.find(ids.bytes, start, end) >= 0)
                moved += 1;
            continue;
        }
        if (isTaken[found] === 1)
            return twice(now, OWN, (0,scanner/* textOf */.u)(ids.bytes, start, end));
        isTaken[found] = 1;
        const partner = before.rows[found];
        partners[place] = partner;
        if (labelOf(before, partner) !== labelOf(now, row))
            relabelled += 1;
    }
    // Those without a partner may stand twice, too.
    const odd = unknown > 0 ? indexIds(now, OWN) : undefined;
    if (odd && 'why' in odd)
        return odd;
    const gone = before.rows.length - (now.rows.length - unknown);
    const why = describe({ unknown, moved, gone, relabelled }, now);
    return why === undefined ? { before: partners } : { why };
}
function indexIds(split, whose) {
    const { ids } = split.file;
    if (!ids)
        return noColumn(split, whose);
    const interner = new predictions_interner/* Interner */.M(ids.bytes, split.rows.length);
    for (const [place, row] of split.rows.entries()) {
        const [start, end] = [ids.starts[row], ids.ends[row]];
        if (start === end)
            return noId(split, whose);
        const number = interner.add(start, end);
        if (number !== place)
            return twice(split, whose, interner.text(number));
    }
    return { ids, interner };
}
function noColumn({ file }, whose) {
    return { why: `${whose} ${file.file} has no column "id" to tell the rows apart by` };
}
function noId({ file, name }, whose) {
    return { why: `a row of split "${name}" in ${whose} ${file.file} has no id` };
}
function twice({ file, name }, whose, id) {
    return { why: `the id "${id.slice(0, 60)}" stands twice in split "${name}" of ${whose} ${file.file}` };
}
function allIds({ bytes, starts, ends }) {
    const interner = new predictions_interner/* Interner */.M(bytes, starts.length);
    for (const [row, start] of starts.entries())
        interner.add(start, ends[row]);
    return interner;
}
function labelOf({ file }, row) {
    return file.classes[file.label[row]];
}
function describe({ unknown, moved, gone, relabelled }, { name, rows }) {
    if (unknown === 0 && gone === 0)
        return relabelled === 0
            ? undefined
            : `the data changed: ${relabelled} of ${rows.length} ${name} rows have another label`;
    const parts = [
        ...(unknown > 0 ? [`${unknown} of ${rows.length} are new`] : []),
        ...(gone > 0 ? [`${gone} are gone`] : []),
    ];
    const cause = moved > 0 && moved === unknown
        ? 'the split changed: rows that are new to it were in another one'
        : moved > 0
            ? 'data and split changed'
            : 'the data changed';
    return `the ${name} rows are not the same (${parts.join(', ')}); ${cause}`;
}

;// CONCATENATED MODULE: ./build/src/stats/binomial.js

// ln(n!) less Stirling's formula, for 0 … 15 to all digits; 0 never is asked for.
const SMALL_CORRECTIONS = [
    0, 0.08106146679532726, 0.0413406959554093, 0.02767792568499834, 0.020790672103765093, 0.016644691189821193,
    0.013876128823070748, 0.01189670994589177, 0.010411265261972096, 0.009255462182712733, 0.00833056343336287,
    0.007573675487951841, 0.00694284010720953, 0.006408994188004207, 0.0059513701127588475, 0.005554733551962801,
];
const SMALLEST_SHARE = 1e-18;
/**
 * ln P(X = k) of a binomial distribution by the saddle point (C. Loader, "Fast and accurate computation of binomial
 * probabilities", 2000): digits are not lost for large n as they are where factorials are subtracted.
 */
function binomialLogPmf(k, n, p) {
    if (k < 0 || k > n)
        return -Infinity;
    if (p === 0)
        return k === 0 ? 0 : -Infinity;
    if (p === 1)
        return k === n ? 0 : -Infinity;
    if (k === 0)
        return n * (0,elementary/* log1p */.Kk)(-p);
    if (k === n)
        return n * (0,elementary/* log */.Rm)(p);
    const saddle = stirlingCorrection(n) -
        stirlingCorrection(k) -
        stirlingCorrection(n - k) -
        deviance(k, n * p) -
        deviance(n - k, n * (1 - p));
    return saddle - ((0,elementary/* log */.Rm)(2 * Math.PI) + (0,elementary/* log */.Rm)(k) + (0,elementary/* log1p */.Kk)(-k / n)) / 2;
}
function stirlingCorrection(n) {
    if (n < SMALL_CORRECTIONS.length)
        return SMALL_CORRECTIONS[n];
    const square = n * n;
    return (1 / 12 - (1 / 360 - (1 / 1260 - (1 / 1680 - 1 / 1188 / square) / square) / square) / square) / n;
}
// x ln(x/m) + m − x, by its series where the parts would cancel.
function deviance(x, mean) {
    if (Math.abs(x - mean) >= 0.1 * (x + mean))
        return x * (0,elementary/* log */.Rm)(x / mean) + mean - x;
    const ratio = (x - mean) / (x + mean);
    let sum = (x - mean) * ratio;
    let power = 2 * x * ratio;
    for (let index = 1;; index += 1) {
        power *= ratio * ratio;
        const next = sum + power / (2 * index + 1);
        if (next === sum)
            return sum;
        sum = next;
    }
}
/** P(X ≤ k) for a `k` at or below the mean: the terms fall from `k` on, and only those that count are added. */
function binomialLowerTail(k, n, p) {
    if (k < 0)
        return 0;
    const odds = (1 - p) / p;
    let term = (0,elementary/* exp */.oN)(binomialLogPmf(k, n, p));
    let sum = term;
    for (let at = k; at > 0 && term > sum * SMALLEST_SHARE; at -= 1) {
        term *= (at / (n - at + 1)) * odds;
        sum += term;
    }
    return sum;
}
/** Wilson's score interval of a proportion (JASA 22, 1927). */
function wilsonInterval(hits, n, critical) {
    const square = critical * critical;
    const centre = hits + square / 2;
    const reach = critical * Math.sqrt((hits * (n - hits)) / n + square / 4);
    return [(centre - reach) / (n + square), (centre + reach) / (n + square)];
}

;// CONCATENATED MODULE: ./build/src/stats/mcnemar.js


/**
 * The exact two-sided p of McNemar's test (Psychometrika 12, 1947): of the rows that only one model has right, `gained` are
 * the new model's and `lost` the old one's; without a difference each is a toss of a coin.
 */
function mcnemar(gained, lost) {
    const discordant = gained + lost;
    if (gained === lost)
        return 1;
    return Math.min(1, 2 * binomialLowerTail(Math.min(gained, lost), discordant, 0.5));
}
/**
 * Tango's score interval of the difference in accuracy on the same rows (Statistics in Medicine 17, 1998): the differences
 * that a test with the variance under just that difference does not reject. It holds for few discordant rows, and for none.
 */
function pairedInterval(gained, lost, rows, level) {
    const critical = criticalValue(level);
    const found = (gained - lost) / rows;
    return [
        bisect(-1, found, (difference) => scoreOf(gained, lost, rows, difference) > critical),
        bisect(found, 1, (difference) => scoreOf(gained, lost, rows, difference) > -critical),
    ];
}
// How many standard errors lie between the found difference and this one; `loss` is the likeliest share of lost rows then.
function scoreOf(gained, lost, rows, difference) {
    const linear = (2 * rows - gained + lost) * difference - gained - lost;
    const constant = -lost * difference * (1 - difference);
    const loss = (Math.sqrt(linear * linear - 8 * rows * constant) - linear) / (4 * rows);
    const variance = rows * (2 * loss + difference * (1 - difference));
    const distance = gained - lost - rows * difference;
    return variance > 0 ? distance / Math.sqrt(variance) : distance === 0 ? 0 : distance * Infinity;
}
/** Where `isBelow` turns from true to false between `low` and `high`. */
function bisect(low, high, isBelow) {
    for (;;) {
        const middle = (low + high) / 2;
        if (middle <= low || middle >= high)
            return middle;
        if (isBelow(middle))
            low = middle;
        else
            high = middle;
    }
}
/**
 * The smallest difference in accuracy that the exact test could have shown at `alpha`: with as many discordant rows as
 * there are, the least |gained − lost| / rows with p ≤ alpha. Where these are too few for any difference, as many rows as
 * must all change the same way.
 */
function smallestPairedDifference(discordant, rows, alpha) {
    const isShown = (fewer, all) => 2 * binomialLowerTail(fewer, all, 0.5) <= alpha;
    if (!isShown(0, discordant)) {
        let needed = discordant + 1;
        while (!isShown(0, needed))
            needed += 1;
        return needed / rows;
    }
    let fewer = 0;
    for (let above = discordant >> 1; above - fewer > 0;) {
        const middle = (fewer + above + 1) >> 1;
        if (2 * middle < discordant && isShown(middle, discordant))
            fewer = middle;
        else
            above = middle - 1;
    }
    return (discordant - 2 * fewer) / rows;
}

;// CONCATENATED MODULE: ./build/src/stats/proportions.js



const proportions_SMALLEST_SHARE = 1e-18;
const TIE = 1e-9; // tables whose probabilities differ by less than rounding are equally likely
/**
 * The two-sided p of Fisher's exact test for two independent proportions: the chance, with both margins given, of a table
 * that is no more likely than this one.
 */
function fisherExact(hitsA, rowsA, hitsB, rowsB) {
    const hits = hitsA + hitsB;
    const rows = rowsA + rowsB;
    if (hits === 0 || hits === rows)
        return 1;
    const lowest = Math.max(0, hits - rowsB);
    const highest = Math.min(rowsA, hits);
    const pmf = (at) => hypergeometric(at, rowsA, rowsB, hits);
    const mode = Math.min(highest, Math.max(lowest, Math.floor(((rowsA + 1) * (hits + 1)) / (rows + 2))));
    const own = pmf(hitsA);
    const limit = own * (1 + TIE);
    if (pmf(mode) <= limit)
        return 1;
    // Both tails: the outermost table that still is too likely, on each side of the mode.
    let below = lowest - 1;
    for (let above = mode; above - below > 1;) {
        const middle = (below + above) >> 1;
        if (pmf(middle) <= limit)
            below = middle;
        else
            above = middle;
    }
    let above = highest + 1;
    for (let under = mode; above - under > 1;) {
        const middle = (under + above) >> 1;
        if (pmf(middle) <= limit)
            above = middle;
        else
            under = middle;
    }
    const fewer = (at) => (at * (rowsB - hits + at)) / ((rowsA - at + 1) * (hits - at + 1));
    const more = (at) => ((rowsA - at) * (hits - at)) / ((at + 1) * (rowsB - hits + at + 1));
    return Math.min(1, tail(below, lowest, -1, pmf, fewer) + tail(above, highest, 1, pmf, more));
}
function tail(from, to, step, pmf, ratio) {
    if ((to - from) * step < 0)
        return 0;
    let term = pmf(from);
    let sum = term;
    for (let at = from; at !== to && term > sum * proportions_SMALLEST_SHARE; at += step) {
        term *= ratio(at);
        sum += term;
    }
    return sum;
}
// As three binomial probabilities, each by its saddle point (Loader, 2000).
function hypergeometric(at, rowsA, rowsB, hits) {
    const share = hits / (rowsA + rowsB);
    return (0,elementary/* exp */.oN)(binomialLogPmf(at, rowsA, share) +
        binomialLogPmf(hits - at, rowsB, share) -
        binomialLogPmf(hits, rowsA + rowsB, share));
}
/**
 * The interval of the difference B − A of two independent proportions: Newcombe's hybrid of Wilson's score intervals
 * (Statistics in Medicine 17, 1998, method 10).
 */
function newcombeInterval(hitsA, rowsA, hitsB, rowsB, level) {
    const critical = criticalValue(level);
    const [lowA, highA] = wilsonInterval(hitsA, rowsA, critical);
    const [lowB, highB] = wilsonInterval(hitsB, rowsB, critical);
    const a = hitsA / rowsA;
    const b = hitsB / rowsB;
    return [b - a - Math.hypot(b - lowB, highA - a), b - a + Math.hypot(highB - b, a - lowA)];
}
/**
 * The smallest difference in accuracy, up or down from the baseline's, that Fisher's test could have shown at `alpha` with
 * these numbers of rows; undefined when none could.
 */
function smallestUnpairedDifference(hitsA, rowsA, rowsB, alpha) {
    const isShown = (hitsB) => fisherExact(hitsA, rowsA, hitsB, rowsB) <= alpha;
    const expected = (hitsA / rowsA) * rowsB;
    const found = [];
    let low = Math.floor(expected);
    if (isShown(0)) {
        for (let shown = 0; low - shown > 1;) {
            const middle = (shown + low) >> 1;
            if (isShown(middle))
                shown = middle;
            else
                low = middle;
        }
        found.push(hitsA / rowsA - (low - 1) / rowsB);
    }
    let high = Math.ceil(expected);
    if (isShown(rowsB)) {
        for (let shown = rowsB; shown - high > 1;) {
            const middle = (shown + high) >> 1;
            if (isShown(middle))
                shown = middle;
            else
                high = middle;
        }
        found.push((high + 1) / rowsB - hitsA / rowsA);
    }
    return found.length === 0 ? undefined : Math.min(...found);
}

;// CONCATENATED MODULE: ./build/src/stats/delong.js


/**
 * DeLong, DeLong and Clarke-Pearson's structural components (Biometrics 44, 1988) in O(n log n): each is the difference of
 * two midranks (Sun and Xu, IEEE Signal Processing Letters 21, 2014), found here by two searches in the sorted scores of
 * the other class. `labels` are 0 and 1. Undefined when one of them is missing.
 */
function aucComponents(labels, scores) {
    const positive = scores.filter((_, row) => labels[row] === 1);
    const negative = scores.filter((_, row) => labels[row] === 0);
    if (positive.length === 0 || negative.length === 0)
        return undefined;
    const positives = placements(positive, negative.slice().sort());
    const negatives = placements(negative, positive.slice().sort()).map((share) => 1 - share);
    return { auc: (0,sum/* mean */.i2)(positives), positives, negatives };
}
/** For each score, the share of the sorted others that are below it, equal ones counting half. */
function placements(scores, others) {
    return scores.map((score) => {
        const below = countBelow(others, score, false);
        const upTo = others[below] === score ? countBelow(others, score, true) : below;
        return (below + upTo) / 2 / others.length;
    });
}
function countBelow(sorted, score, isEqualBelow) {
    let low = 0;
    let high = sorted.length;
    while (low < high) {
        const middle = (low + high) >> 1;
        const value = sorted[middle];
        if (value < score || (isEqualBelow && value === score))
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}
/** The variance of an area; NaN when a class has a single row. */
function aucVariance({ positives, negatives }) {
    return sampleVariance(positives) / positives.length + sampleVariance(negatives) / negatives.length;
}
/** `now` against `before` on the same rows in the same order. Undefined where the variance says nothing. */
function compareAucs(before, now, level) {
    const minus = (a, b) => a.map((value, row) => value - b[row]);
    const positives = minus(now.positives, before.positives);
    const negatives = minus(now.negatives, before.negatives);
    return delong_describe(now.auc - before.auc, aucVariance({ auc: 0, positives, negatives }), level);
}
/** `now` against `before` on other rows: the variances add up. */
function compareUnpairedAucs(before, now, level) {
    return delong_describe(now.auc - before.auc, aucVariance(before) + aucVariance(now), level);
}
/** The test of a difference whose variance is known; undefined when nothing can be said. */
function delong_describe(difference, variance, level) {
    if (difference === 0 && variance === 0)
        return { difference, variance, interval: [0, 0], p: 1 };
    if (!(variance > 0))
        return undefined;
    const error = Math.sqrt(variance);
    const reach = criticalValue(level) * error;
    return {
        difference,
        variance,
        interval: [difference - reach, difference + reach],
        p: twoSidedP(difference / error),
    };
}
function sampleVariance(values) {
    const centre = (0,sum/* mean */.i2)(values);
    return (0,sum/* mean */.i2)(values.map((value) => (value - centre) ** 2)) * (values.length / (values.length - 1));
}

;// CONCATENATED MODULE: ./build/src/stats/macro-auc.js


/**
 * The mean over classes of the areas of each against the rest. A row is a positive of one class and a negative of all
 * others, so the classes' areas depend on each other: DeLong's components are added up row by row, which are the influence
 * values of the mean (the infinitesimal jackknife of Jaeckel, 1972), and the variance is theirs.
 */
class MacroAuc {
    #sums;
    #aucs = [];
    constructor(rows) {
        this.#sums = new Float64Array(rows);
    }
    /** Takes in a class's area; `labels`: 1 for the rows of the class. */
    add(labels, { auc, positives, negatives }) {
        this.#aucs.push(auc);
        let positive = 0;
        let negative = 0;
        for (let row = 0; row < labels.length; row += 1) {
            if (labels[row] === 1)
                this.#sums[row] += (positives[positive++] - auc) / positives.length;
            else
                this.#sums[row] += (negatives[negative++] - auc) / negatives.length;
        }
    }
    get auc() {
        return (0,sum/* mean */.i2)(this.#aucs);
    }
    /** What each row adds to the mean. */
    get influence() {
        return this.#sums.map((sum) => sum / this.#aucs.length);
    }
}
/** `now` against `before`, on the same rows in the same order or on others. */
function compareMacroAucs(before, now, isPaired, level) {
    const [old, own] = [before.influence, now.influence];
    const variance = isPaired
        ? varianceOf(own.map((value, row) => value - old[row]))
        : varianceOf(old) + varianceOf(own);
    return delong_describe(now.auc - before.auc, variance, level);
}
function varianceOf(influence) {
    return (0,sum/* mean */.i2)(influence.map((value) => value * value)) * influence.length * (influence.length / (influence.length - 1));
}

;// CONCATENATED MODULE: ./build/src/verdict/areas.js


/** Compares the AUC of each class against the rest by DeLong's test, and their mean. */
function compareAreas(sets, classes, level) {
    const { before, now, isPaired } = sets;
    const compare = isPaired ? compareAucs : compareUnpairedAucs;
    const means = { before: new MacroAuc(before.rows.length), now: new MacroAuc(now.rows.length) };
    const found = new Map();
    let isWhole = classes.length > 0;
    for (const name of classes) {
        const [old, own] = [classArea(before, name), classArea(now, name)];
        if (old && own) {
            found.set(name, { ...areas(old, own), ...tested(compare(old.components, own.components, level)) });
            means.before.add(old.labels, old.components);
            means.now.add(own.labels, own.components);
        }
        else {
            isWhole = false;
            if (old ?? own)
                found.set(name, areas(old, own));
        }
    }
    if (!isWhole)
        return { classes: found };
    const { auc } = means.now;
    const mean = {
        before: means.before.auc,
        now: auc,
        ...tested(compareMacroAucs(means.before, means.now, isPaired, level)),
    };
    return { classes: found, mean };
}
function areas(before, now) {
    return { before: before?.components.auc ?? null, now: now?.components.auc ?? null };
}
function tested(found) {
    return found ? { interval: found.interval, p: found.p } : {};
}
function classArea({ file, rows }, name) {
    const column = file.scores.get(name);
    if (!column)
        return undefined;
    const wanted = file.classes.indexOf(name);
    const labels = new Uint8Array(rows.length);
    const scores = new Float64Array(rows.length);
    for (const [place, row] of rows.entries()) {
        labels[place] = file.label[row] === wanted ? 1 : 0;
        scores[place] = column[row];
    }
    const components = aucComponents(labels, scores);
    return components && { labels, components };
}

;// CONCATENATED MODULE: ./build/src/stats/draws.js


const SMALL_MEAN = 10;
/** A random number of the binomial distribution, in a time that does not grow with `n`. */
function drawBinomial(random, n, p) {
    if (n === 0 || p <= 0)
        return 0;
    if (p >= 1)
        return n;
    if (p > 0.5)
        return n - drawBinomial(random, n, 1 - p);
    return n * p < SMALL_MEAN ? drawByInversion(random, n, p) : drawByRejection(random, n, p);
}
// The first k whose cumulative probability passes a uniform number.
function drawByInversion(random, n, p) {
    const odds = p / (1 - p);
    for (;;) {
        let chance = (0,elementary/* exp */.oN)(n * (0,elementary/* log1p */.Kk)(-p));
        let rest = random.float();
        for (let k = 0; k <= n; k += 1) {
            if (rest < chance)
                return k;
            rest -= chance;
            chance *= ((n - k) / (k + 1)) * odds;
        }
        // What rounding left over: draw again.
    }
}
// W. Hörmann, "The generation of binomial random variates", J. Stat. Comput. Simul. 46 (1993): algorithm BTRS.
function drawByRejection(random, n, p) {
    const spread = Math.sqrt(n * p * (1 - p));
    const b = 1.15 + 2.53 * spread;
    const a = -0.0873 + 0.0248 * b + 0.01 * p;
    const centre = n * p + 0.5;
    const quick = 0.92 - 4.2 / b;
    const alpha = (2.83 + 5.1 / b) * spread;
    const mode = Math.floor((n + 1) * p);
    for (;;) {
        const u = random.float() - 0.5;
        const v = random.float();
        const us = 0.5 - Math.abs(u);
        const k = Math.floor(((2 * a) / us + b) * u + centre);
        if (us >= 0.07 && v <= quick)
            return k;
        if (k < 0 || k > n)
            continue;
        const height = (0,elementary/* log */.Rm)((v * alpha) / (a / (us * us) + b));
        if (height <= binomialLogPmf(k, n, p) - binomialLogPmf(mode, n, p))
            return k;
    }
}
/**
 * Draws tables of the multinomial distribution: what drawing as many rows with replacement gives, counted by cell, by one
 * conditional binomial number a cell. The time depends on the cells and not on the rows.
 */
class TableSampler {
    #random;
    #counts;
    #order;
    #total;
    constructor(counts, random) {
        this.#random = random;
        this.#counts = counts;
        // The large cells first: then the rows are used up soon.
        this.#order = new Uint32Array(counts.keys()).sort((a, b) => counts[b] - counts[a] || a - b);
        this.#total = counts.reduce((sum, count) => sum + count, 0);
    }
    /** Writes the next table into `table`. */
    draw(table) {
        let rows = this.#total;
        let weight = this.#total;
        for (const cell of this.#order) {
            const count = this.#counts[cell];
            const drawn = rows === 0 || count === 0 ? 0 : drawBinomial(this.#random, rows, count / weight);
            table[cell] = drawn;
            rows -= drawn;
            weight -= count;
        }
    }
}

;// CONCATENATED MODULE: ./build/src/verdict/tally.js
const SCORES = ['precision', 'recall', 'f1'];
function emptyTally(classes) {
    return {
        actual: new Float64Array(classes),
        predicted: new Float64Array(classes),
        hits: new Float64Array(classes),
    };
}
function clear({ actual, predicted, hits }) {
    actual.fill(0);
    predicted.fill(0);
    hits.fill(0);
}
/** Counts `rows` rows of one class that were taken for another or the same. */
function count({ actual, predicted, hits }, label, guess, rows) {
    actual[label] += rows;
    predicted[guess] += rows;
    if (label === guess)
        hits[label] += rows;
}
/** Precision, recall or F1 of a class; 0 where it is undefined, as in scikit-learn. */
function tally_scoreOf({ actual, predicted, hits }, score, name) {
    const hit = hits[name];
    const by = score === 'precision'
        ? predicted[name]
        : score === 'recall'
            ? actual[name]
            : (actual[name] + predicted[name]) / 2;
    return by === 0 ? 0 : hit / by;
}
/** The mean over the classes that occur, as labels or as predictions: scikit-learn's `macro`. */
function macroScore(tally, score) {
    let sum = 0;
    let classes = 0;
    for (let name = 0; name < tally.actual.length; name += 1) {
        if (Math.max(tally.actual[name], tally.predicted[name]) === 0)
            continue;
        sum += tally_scoreOf(tally, score, name);
        classes += 1;
    }
    return classes === 0 ? 0 : sum / classes;
}

;// CONCATENATED MODULE: ./build/src/verdict/resample.js



// Cells that are drawn in all, about two seconds of one core; very large tables are resampled less often.
const MAX_DRAWS = 40_000_000;
const MIN_RESAMPLES = 1000;
/** Counts rows by label and predictions; only the cells that occur are kept. */
function tabulate(rows, labelAt, beforeAt, nowAt) {
    const cells = new Map();
    for (let row = 0; row < rows; row += 1) {
        const key = (labelAt(row) << 16) | ((beforeAt?.(row) ?? 0) << 8) | (nowAt?.(row) ?? 0);
        cells.set(key, (cells.get(key) ?? 0) + 1);
    }
    const keys = [...cells.keys()].sort((a, b) => a - b); // the same table whatever the order of the rows
    return {
        labels: Uint8Array.from(keys, (key) => key >> 16),
        ...(beforeAt ? { before: Uint8Array.from(keys, (key) => (key >> 8) & 255) } : {}),
        ...(nowAt ? { now: Uint8Array.from(keys, (key) => key & 255) } : {}),
        counts: Int32Array.from(keys, (key) => cells.get(key) ?? 0),
    };
}
/** Adds up tables, one that has both or one of each, with these numbers of rows in their cells. */
function addUp(tallies, { labels, before, now }, counts) {
    for (let cell = 0; cell < counts.length; cell += 1) {
        const rows = counts[cell];
        if (rows === 0)
            continue;
        if (before)
            count(tallies.before, labels[cell], before[cell], rows);
        if (now)
            count(tallies.now, labels[cell], now[cell], rows);
    }
}
function tallyTables(tables, classes) {
    const tallies = { before: emptyTally(classes), now: emptyTally(classes) };
    for (const table of tables)
        addUp(tallies, table, table.counts);
    return tallies;
}
/** How often tables of this size are resampled. */
function affordableResamples(tables, wanted) {
    const cells = tables.reduce((sum, { counts }) => sum + counts.length, 0);
    return Math.min(wanted, Math.max(MIN_RESAMPLES, Math.floor(MAX_DRAWS / Math.max(1, cells))));
}
/**
 * The bootstrap of differences: rows are drawn with replacement, which is drawing the table's cells from a multinomial
 * distribution, each table by itself. `statistics` are measured on both tallies of every resample.
 */
function resampleDifferences(tables, statistics, { classes, resamples, level, random }) {
    const samplers = tables.map((table) => new TableSampler(table.counts, random));
    const drawn = tables.map((table) => new Int32Array(table.counts.length));
    const tallies = { before: emptyTally(classes), now: emptyTally(classes) };
    const values = statistics.map(() => new Float64Array(resamples));
    for (let resample = 0; resample < resamples; resample += 1) {
        clear(tallies.before);
        clear(tallies.now);
        for (const [index, table] of tables.entries()) {
            samplers[index].draw(drawn[index]);
            addUp(tallies, table, drawn[index]);
        }
        for (const [index, statistic] of statistics.entries())
            values[index][resample] = statistic(tallies.now) - statistic(tallies.before);
    }
    return values.map((list) => summarise(list, level));
}

;// CONCATENATED MODULE: ./build/src/verdict/class-tests.js



/**
 * Tests of AUC, precision, recall and F1: of each class that has rows on both sides, and for the headline of the positive
 * class where there are two, else of the mean over the classes. All scores are measured on the same resamples.
 */
function testScores(sets, draws) {
    const { classes, tables, now } = sets;
    if (classes.length < 2) {
        const warning = `All ${now.name} rows are of class "${classes[0] ?? ''}" and taken for it: only accuracy can be compared`;
        return { headline: [], perClass: [], warnings: [warning] };
    }
    const tallies = tallyTables(tables, classes.length);
    const known = [...classes.keys()].filter((at) => tallies.before.actual[at] > 0 && tallies.now.actual[at] > 0);
    const measures = [
        ...known.flatMap((at) => SCORES.map((score) => ({ score, statistic: (tally) => tally_scoreOf(tally, score, at) }))),
        ...SCORES.map((score) => ({ score, statistic: (tally) => macroScore(tally, score) })),
    ];
    const statistics = measures.map(({ statistic }) => statistic);
    const resampled = resampleDifferences(tables, statistics, { ...draws, classes: classes.length });
    const tests = measures.map((measure, index) => scoreTest(sets, measure, tallies, resampled[index]));
    const names = known.map((at) => classes[at] ?? '');
    const areas = compareAreas(sets, names, draws.level);
    const perClass = new Map(names.map((name, index) => [
        name,
        [...areaTest(areas.classes.get(name)), ...tests.slice(index * SCORES.length, (index + 1) * SCORES.length)],
    ]));
    const shared = {
        perClass: [...perClass].flatMap(([name, list]) => list.map((test) => ({ ...test, class: name }))),
    };
    if (classes.length > 2)
        return { ...shared, headline: [...areaTest(areas.mean), ...tests.slice(-SCORES.length)], warnings: [] };
    const positive = positiveClass(sets);
    const at = classes.indexOf(positive);
    const missing = missingClass(tallies, at, sets);
    const headline = missing === undefined ? (perClass.get(positive) ?? []) : [];
    const warnings = missing === undefined ? neverPredicted(tallies, at, positive) : [missing];
    return { ...shared, headline, positive, warnings };
}
function scoreTest({ isPaired }, { score, statistic }, { before, now }, resampled) {
    const [baseline, value] = [statistic(before), statistic(now)];
    return {
        metric: score,
        value,
        baseline,
        difference: value - baseline,
        ...(resampled ? { interval: resampled.interval, p: resampled.p } : {}),
        method: isPaired ? 'bootstrap' : 'unpaired bootstrap',
    };
}
function areaTest(area) {
    if (!area)
        return [];
    const { before, now, interval, p } = area;
    const difference = before === null || now === null ? null : now - before;
    return [
        {
            metric: 'auc',
            value: now,
            baseline: before,
            difference,
            ...(interval ? { interval } : {}),
            method: 'delong',
            ...(p === undefined ? {} : { p }),
        },
    ];
}
// The class that the model has a probability of; the second where it has both.
function positiveClass({ classes, now, before }) {
    const scored = classes.filter((name) => now.file.scores.has(name) || before.file.scores.has(name));
    return scored.at(-1) ?? classes.at(-1) ?? '';
}
function missingClass({ before, now }, at, { classes, now: { name } }) {
    const empty = [at, 1 - at].find((one) => [before, now].some(({ actual }) => actual[one] === 0));
    if (empty === undefined)
        return undefined;
    return `The ${name} split has no row of class "${classes[empty] ?? ''}": precision, recall, F1 and AUC cannot be compared`;
}
function neverPredicted({ before, now }, at, name) {
    const counts = 'its precision counts as 0';
    return [
        ...(before.predicted[at] === 0 ? [`The baseline's model never predicts "${name}": ${counts}`] : []),
        ...(now.predicted[at] === 0 ? [`The model never predicts "${name}": ${counts}`] : []),
    ];
}

;// CONCATENATED MODULE: ./build/src/verdict/compare-rows.js








/** Compares the leading split of two prediction files: on the same rows where they are the same, else unpaired. */
function compareRows(before, now, options) {
    const own = (0,split/* leadingSplit */.Po)(now);
    const old = (0,split/* rowsOf */.RO)(before, own.name);
    if (old.rows.length === 0)
        return missingSplit(before, own);
    const pairing = pairRows(old, own);
    const isPaired = 'before' in pairing;
    const partners = isPaired ? { ...old, rows: pairing.before } : old;
    const classes = [...new Set([...now.classes, ...before.classes])];
    const sets = { before: partners, now: own, classes, isPaired };
    const tables = isPaired ? [pairedTable(sets)] : separateTables(sets);
    return {
        kind: isPaired ? 'paired' : 'unpaired',
        ...(isPaired ? {} : { why: pairing.why }),
        ...compareTables({ ...sets, tables }, options),
    };
}
function missingSplit(before, { name }) {
    const found = before.splits.map((split) => `"${split}"`).join(', ');
    return {
        kind: 'numbers',
        why: `the baseline's ${before.file} has no rows of split "${name}" (it has ${found})`,
        tests: [],
    };
}
function classesOf({ file, rows }, classes, column) {
    const toShared = Uint8Array.from(file.classes, (name) => classes.indexOf(name));
    return (place) => toShared[file[column][rows[place]]];
}
function pairedTable({ before, now, classes }) {
    return tabulate(now.rows.length, classesOf(now, classes, 'label'), classesOf(before, classes, 'predicted'), classesOf(now, classes, 'predicted'));
}
function separateTables({ before, now, classes }) {
    const [old, own] = [before, now].map((split) => classesOf(split, classes, 'predicted'));
    return [
        tabulate(before.rows.length, classesOf(before, classes, 'label'), old, undefined),
        tabulate(now.rows.length, classesOf(now, classes, 'label'), undefined, own),
    ];
}
function compareTables(sets, options) {
    const { level, seed, directions } = options;
    const { before, now, tables } = sets;
    const resamples = affordableResamples(tables, options.resamples);
    const draws = { level, resamples, random: new ml_random/* RandomState */.T(seed) };
    const accuracy = testAccuracy(sets, level);
    const scores = testScores(sets, draws);
    const tests = judge([accuracy.test, ...scores.headline, ...scores.perClass], { level, directions });
    const tested = tests.filter((test) => test.class === undefined && test.p !== undefined).length;
    const detectable = accuracy.detectable((1 - level) / Math.max(1, tested));
    const warnings = [
        ...rowWarnings(now),
        ...scores.warnings,
        ...new Set([...before.file.problems.map((one) => `At the baseline, ${one}`), ...now.file.problems]),
        ...(resamples < options.resamples
            ? [`The table of predictions is large: it was resampled ${resamples} times instead of ${options.resamples}`]
            : []),
    ];
    return {
        split: now.name,
        rows: { baseline: before.rows.length, value: now.rows.length },
        level,
        resamples,
        seed,
        ...(scores.positive === undefined ? {} : { positive: scores.positive }),
        ...(detectable === undefined ? {} : { detectable }),
        tests,
        ...(warnings.length > 0 ? { warnings } : {}),
    };
}
function rowWarnings({ name, file }) {
    if (!file.hasSplits)
        return [
            `${file.file} has no column "split": it is not known whether these rows were trained on, and then they say nothing of new data`,
        ];
    return (0,split/* isTraining */.lp)(name) ? [`${file.file} has only rows that were trained on: they say nothing of new data`] : [];
}
function testAccuracy({ isPaired, tables, before, now }, level) {
    const right = { before: 0, now: 0, gained: 0, lost: 0 };
    for (const table of tables) {
        for (const [cell, rows] of table.counts.entries()) {
            const wasRight = table.before?.[cell] === table.labels[cell];
            const isRight = table.now?.[cell] === table.labels[cell];
            if (wasRight)
                right.before += rows;
            if (isRight)
                right.now += rows;
            if (isRight && !wasRight)
                right.gained += rows;
            if (wasRight && !isRight)
                right.lost += rows;
        }
    }
    const [rowsBefore, rowsNow] = [before.rows.length, now.rows.length];
    const values = { metric: 'accuracy', value: right.now / rowsNow, baseline: right.before / rowsBefore };
    const test = { ...values, difference: values.value - values.baseline };
    const { gained, lost } = right;
    if (isPaired) {
        const interval = pairedInterval(gained, lost, rowsNow, level);
        return {
            test: {
                ...test,
                difference: (gained - lost) / rowsNow,
                interval,
                method: 'mcnemar',
                p: mcnemar(gained, lost),
            },
            detectable: (alpha) => smallestPairedDifference(gained + lost, rowsNow, alpha),
        };
    }
    return {
        test: {
            ...test,
            interval: newcombeInterval(right.before, rowsBefore, right.now, rowsNow, level),
            method: 'fisher',
            p: fisherExact(right.before, rowsBefore, right.now, rowsNow),
        },
        detectable: (alpha) => smallestUnpairedDifference(right.before, rowsBefore, rowsNow, alpha),
    };
}

// EXTERNAL MODULE: ./build/src/formats/yaml-value.js
var yaml_value = __webpack_require__(80423);
;// CONCATENATED MODULE: ./build/src/verdict/repeats.js

const WORD = 'cv|fold|seed|run|repeat|repetition|rep|trial|split|result|score';
const CONTAINER = new RegExp(`^(?:${WORD})s?$`, 'i');
const NUMBERED = new RegExp(`^(?:${WORD})[ _.-]*\\d+$`, 'i');
const KEY = /^(?:fold|seed|run|repeat|repetition|rep|trial|split|id|index)$/i;
const SERIES = /^(?:history|epochs?|curves?|per_epoch|steps?)$/i; // values of one run, one after the other
const MAX_VALUES = 10_000;
/**
 * Finds repeated values in a metrics file: `f1: [0.8, 0.9]`, `folds: [{f1: 0.8}, …]` (by their `fold` or `seed` where they
 * have one), `folds: {0: {f1: 0.8}, …}` and `fold_0: {f1: 0.8}, fold_1: …`.
 */
function findRepeats(top) {
    const table = new Map();
    const visit = (value, path) => {
        const name = path.at(-1) ?? '';
        if (SERIES.test(name))
            return;
        const repeats = repeatsOf(value, name);
        if (repeats) {
            const place = CONTAINER.test(name) ? path.slice(0, -1) : path;
            for (const [key, item] of repeats.slice(0, MAX_VALUES))
                addNumbers(table, item, place, key);
        }
        else if (value instanceof Map)
            for (const [key, item] of value)
                visit(item, [...path, String(key)]);
    };
    visit(top, []);
    return new Map([...table].filter(([, values]) => values.size > 1));
}
/** The repeats that a value is made of, each with its key; undefined where it is something else. */
function repeatsOf(value, name) {
    if (Array.isArray(value)) {
        if (value.length < 2)
            return undefined;
        if (value.every((item) => numberOf(item) !== undefined))
            return value.map((item, index) => [String(index), item]);
        return value.every((item) => item instanceof Map) ? keyed(value.filter((item) => item instanceof Map)) : undefined;
    }
    if (!(value instanceof Map) || value.size < 2)
        return undefined;
    const keys = [...value.keys()].map(String);
    const isNumbered = keys.every((key) => NUMBERED.test(key) || (CONTAINER.test(name) && /^\d+$/.test(key)));
    return isNumbered ? [...value].map(([key, item]) => [String(key), item]) : undefined;
}
// By what the repeats call themselves, so that their order does not matter; else by their place.
function keyed(items) {
    const own = items.map((item) => {
        const key = [...item.keys()].find((one) => KEY.test(String(one)));
        const value = key === undefined ? undefined : item.get(key);
        return typeof value === 'number' || typeof value === 'bigint' || typeof value === 'string' ? String(value) : '';
    });
    const isUsable = own.every((key) => key !== '') && new Set(own).size === own.length;
    return items.map((item, index) => [isUsable ? (own[index] ?? '') : String(index), item]);
}
function addNumbers(table, value, path, key) {
    if (value instanceof Map) {
        for (const [name, item] of value)
            if (!KEY.test(String(name)))
                addNumbers(table, item, [...path, String(name)], key);
        return;
    }
    const number = numberOf(value);
    if (number === undefined || !Number.isFinite(number) || path.length === 0)
        return;
    const metric = path.join('.');
    table.set(metric, (table.get(metric) ?? new Map()).set(key, number));
}
function numberOf(value) {
    if (value instanceof yaml_value/* YamlFloat */.iw)
        return value.value;
    return typeof value === 'number' || typeof value === 'bigint' ? Number(value) : undefined;
}

// EXTERNAL MODULE: ./build/src/verdict/sentence.js
var sentence = __webpack_require__(83618);
;// CONCATENATED MODULE: ./build/src/verdict/verdict.js





/** Compares by the best evidence that both models left: rows, else repeated values, else numbers alone. */
function compareModels(inputs, options) {
    const { now, before, group, whyNoRows } = inputs;
    let why = whyNoRows ?? 'no stage writes predictions.csv with "id", "label" and "predicted" of each row';
    if (now.predictions && before.predictions) {
        const comparison = compareRows(before.predictions, now.predictions, options);
        if (comparison.kind !== 'numbers')
            return { verdict: (0,sentence/* verdictOf */.Vj)(comparison), comparison };
        why = comparison.why ?? why;
    }
    for (const [index, metrics] of now.metrics.entries()) {
        const comparison = compareRepeats(findRepeats(before.metrics[index] ?? null), findRepeats(metrics), options);
        if (comparison)
            return { verdict: (0,sentence/* verdictOf */.Vj)(comparison), comparison };
    }
    const comparison = compareNumbersOnly(group, `${why}, and no metric is repeated`, options);
    if (comparison)
        return { verdict: (0,sentence/* verdictOf */.Vj)(comparison), comparison };
    const reason = whyNoRows === undefined ? '' : `: ${whyNoRows}`;
    return {
        verdict: { outcome: 'first', sentence: `First result: the baseline has no numbers to compare with${reason}` },
    };
}
/** The verdict without a baseline. */
function firstRun(why) {
    if (why === undefined)
        return { outcome: 'first', sentence: 'First run: there is no baseline to compare with' };
    return { outcome: 'first', sentence: `Nothing to compare with: ${why}` };
}


/***/ })

};
