export const id = 5911;
export const ids = [5911];
export const modules = {

/***/ 98892:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Uw: () => (/* binding */ METRIC_NAMES),
  tZ: () => (/* binding */ metricValues),
  BC: () => (/* binding */ validationName),
  Cw: () => (/* binding */ validationValues)
});

;// CONCATENATED MODULE: ./build/src/ml/keras-auc.js
const THRESHOLDS = 200;
/**
 * `keras.metrics.AUC()` with its defaults: 200 thresholds evenly over [0, 1], the trapezoid rule over the ROC curve. It is
 * what Keras shows while it trains; the exact area is `rocAuc`.
 */
function kerasAuc(labels, scores) {
    const positives = new Float64Array(THRESHOLDS + 1);
    const negatives = new Float64Array(THRESHOLDS + 1);
    for (let row = 0; row < labels.length; row += 1) {
        // How many thresholds the score exceeds; the outermost are just below 0 and just above 1. Keras multiplies in float32,
        // which decides for scores at a threshold.
        const place = Math.ceil(Math.fround(Math.fround(scores[row]) * (THRESHOLDS - 1)));
        const exceeded = Math.min(THRESHOLDS - 1, Math.max(1, place));
        const side = labels[row] ? positives : negatives;
        side[exceeded] += 1;
    }
    const tpr = shareAbove(positives);
    const fpr = shareAbove(negatives);
    let area = 0;
    for (let index = 0; index + 1 < THRESHOLDS; index += 1) {
        area += ((fpr[index] - fpr[index + 1]) * (tpr[index] + tpr[index + 1])) / 2;
    }
    return area;
}
/**
 * The same for scores of one output a class, (rows, outputs): the mean over the classes, each against the rest; of one
 * output the plain one. `labels` are class numbers.
 */
function kerasAucOf(labels, scores, outputs) {
    if (outputs === 1)
        return kerasAuc(labels, scores);
    let sum = 0;
    for (let label = 0; label < outputs; label += 1) {
        const own = Array.from(labels, (value) => (value === label ? 1 : 0));
        sum += kerasAuc(own, own.map((_, row) => scores[row * outputs + label]));
    }
    return sum / outputs;
}
// counts[k]: rows whose score exceeds exactly k thresholds; the share at threshold i is that of rows exceeding more than i.
function shareAbove(counts) {
    const total = counts.reduce((sum, count) => sum + count, 0);
    const shares = [];
    let above = total - counts[0];
    for (let index = 0; index < THRESHOLDS; index += 1) {
        shares.push(total === 0 ? 0 : above / total);
        above -= counts[index + 1];
    }
    return shares;
}

;// CONCATENATED MODULE: ./build/src/ml/keras-metrics.js

/** What can be measured after each epoch, by Keras's names. */
const METRIC_NAMES = ['accuracy', 'auc', 'precision', 'recall'];
const THRESHOLD = 0.5;
/**
 * Each as `keras.metrics` with its defaults: a row is of class 1 above one half, or of the class with the highest score;
 * precision and recall of several classes count every score above one half. AUC of several classes is the mean of theirs.
 */
function metricValues(names, scored) {
    return Object.fromEntries(names.map((name) => [name, keras_metrics_valueOf(name, scored)]));
}
/** The same of the validation rows: `valAuc` for `auc`. */
function validationValues(names, scored) {
    return Object.fromEntries(names.map((name) => [validationName(name), keras_metrics_valueOf(name, scored)]));
}
function validationName(name) {
    return `val${name.charAt(0).toUpperCase()}${name.slice(1)}`;
}
function keras_metrics_valueOf(name, scored) {
    const { labels, scores, outputs } = scored;
    switch (name) {
        case 'accuracy':
            return accuracyOf(scored);
        case 'auc':
            return kerasAucOf(labels, scores, outputs);
        case 'precision': {
            const { hits, predicted } = countHits(scored);
            return predicted === 0 ? 0 : hits / predicted;
        }
        case 'recall': {
            const { hits, positives } = countHits(scored);
            return positives === 0 ? 0 : hits / positives;
        }
    }
}
function accuracyOf({ labels, scores, outputs }) {
    let right = 0;
    for (let row = 0; row < labels.length; row += 1) {
        const own = scores.subarray(row * outputs, (row + 1) * outputs);
        const predicted = outputs === 1 ? Number(own[0] > THRESHOLD) : own.indexOf(Math.max(...own));
        if (predicted === labels[row])
            right += 1;
    }
    return right / labels.length;
}
function countHits({ labels, scores, outputs }) {
    let hits = 0;
    let predicted = 0;
    let positives = 0;
    for (const [index, score] of scores.entries()) {
        const label = labels[Math.floor(index / outputs)];
        const isTrue = outputs === 1 ? label === 1 : label === index % outputs;
        if (isTrue)
            positives += 1;
        if (score <= THRESHOLD || Number.isNaN(score))
            continue;
        predicted += 1;
        if (isTrue)
            hits += 1;
    }
    return { hits, predicted, positives };
}


/***/ }),

/***/ 75911:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  drawCurves: () => (/* binding */ drawCurves),
  P: () => (/* binding */ drawHistory)
});

// UNUSED EXPORTS: historyPanels

// EXTERNAL MODULE: ./build/src/ml/keras-metrics.js + 1 modules
var keras_metrics = __webpack_require__(98892);
// EXTERNAL MODULE: ./build/src/pictures/palette.js
var palette = __webpack_require__(39062);
// EXTERNAL MODULE: ./build/src/pictures/scale.js
var pictures_scale = __webpack_require__(8519);
// EXTERNAL MODULE: ./build/src/pictures/svg.js
var svg = __webpack_require__(33239);
;// CONCATENATED MODULE: ./build/src/pictures/curves.js



const MARGIN = 24;
const PANEL_WIDTH = 400;
const PLOT_HEIGHT = 230;
const HEAD_HEIGHT = 40;
const GAP = 28;
const MARKERS_UP_TO = 40;
const DASHES = [undefined, '7 4', '2 3', '10 3 2 3', '5 2', '1 3'];
const MARKS = ['circle', 'square', 'triangle', 'diamond', 'circle', 'square'];
/** The drawing of curves over epochs, two panels side by side, and how wide it is. */
function curvesSvg(panels, fonts) {
    const columns = Math.min(2, Math.max(1, panels.length));
    const width = 2 * MARGIN + columns * PANEL_WIDTH + (columns - 1) * GAP;
    const parts = [];
    let y = MARGIN;
    for (let row = 0; row * columns < panels.length; row += 1) {
        const inRow = panels.slice(row * columns, (row + 1) * columns);
        const legendLines = Math.max(...inRow.map((panel) => panel.curves.length));
        inRow.forEach((panel, column) => {
            parts.push(...drawPanel(panel, MARGIN + column * (PANEL_WIDTH + GAP), y, legendLines, fonts));
        });
        y += HEAD_HEIGHT + legendLines * 18 + PLOT_HEIGHT + 48;
    }
    if (panels.length === 0) {
        parts.push((0,svg/* text */.Qq)('No epochs were recorded', width / 2, y + 24, { size: 14, anchor: 'middle', fill: palette/* MUTED */.gN }));
        y += 48;
    }
    return { svg: (0,svg/* drawing */.pW)(width, Math.ceil(y + MARGIN - 12), parts), width };
}
function drawPanel(panel, left, top, legendLines, fonts) {
    const epochs = Math.max(1, ...panel.curves.map((curve) => curve.values.length));
    const finite = panel.curves.flatMap((curve) => curve.values.filter((value) => Number.isFinite(value)));
    const scale = (0,pictures_scale/* linearScale */.o)(finite, 6);
    const labelRoom = Math.max(...scale.ticks.map((tick) => fonts.regular.width(scale.format(tick), 11))) + 8;
    const area = {
        left: left + labelRoom,
        right: left + PANEL_WIDTH - 8,
        top: top + HEAD_HEIGHT + legendLines * 18,
        bottom: top + HEAD_HEIGHT + legendLines * 18 + PLOT_HEIGHT,
    };
    const x = (epoch) => epochs === 1
        ? (area.left + area.right) / 2
        : area.left + 8 + ((area.right - area.left - 16) * (epoch - 1)) / (epochs - 1);
    const y = (value) => area.bottom - ((area.bottom - area.top) * (value - scale.low)) / (scale.high - scale.low);
    const parts = [(0,svg/* text */.Qq)(fonts.bold.fit((0,svg/* oneLine */.TN)(panel.title), 15, PANEL_WIDTH), left, top + 14, { size: 15, bold: true })];
    for (const tick of scale.ticks) {
        parts.push((0,svg/* element */.ND)('line', { x1: area.left, x2: area.right, y1: y(tick), y2: y(tick), stroke: palette/* GRID */.Z, 'stroke-width': 1 }), (0,svg/* text */.Qq)(scale.format(tick), area.left - 7, y(tick) + 4, { size: 11, anchor: 'end', fill: palette/* MUTED */.gN }));
    }
    for (const tick of (0,pictures_scale/* epochTicks */.U)(epochs, 10)) {
        parts.push((0,svg/* element */.ND)('line', { x1: x(tick), x2: x(tick), y1: area.bottom, y2: area.bottom + 4, stroke: palette/* MUTED */.gN }), (0,svg/* text */.Qq)(String(tick), x(tick), area.bottom + 17, { size: 11, anchor: 'middle', fill: palette/* MUTED */.gN }));
    }
    parts.push((0,svg/* element */.ND)('line', { x1: area.left, x2: area.right, y1: area.bottom, y2: area.bottom, stroke: palette/* MUTED */.gN }), (0,svg/* text */.Qq)('Epoch', (area.left + area.right) / 2, area.bottom + 35, { size: 12, anchor: 'middle', fill: palette/* MUTED */.gN }));
    panel.curves.forEach((curve, index) => {
        const style = styleOf(index);
        const better = index === panel.curves.length - 1 ? panel.better : undefined;
        const best = better === undefined ? undefined : bestEpoch(curve.values, better);
        parts.push(...drawCurve(curve.values, style, x, y, area.bottom - 7 - 10 * index));
        if (best !== undefined) {
            const middle = { cx: x(best.epoch), cy: y(best.value) };
            parts.push((0,svg/* element */.ND)('circle', { ...middle, r: 7.5, fill: 'none', stroke: style.colour, 'stroke-width': 1.5 }));
        }
        const legendY = top + 28 + index * 18 + 8;
        parts.push((0,svg/* element */.ND)('line', {
            x1: left,
            x2: left + 30,
            y1: legendY - 4,
            y2: legendY - 4,
            stroke: style.colour,
            'stroke-width': 2.25,
            'stroke-dasharray': style.dash,
        }), mark(style.mark, left + 15, legendY - 4, style.colour), (0,svg/* text */.Qq)(fonts.regular.fit(describeCurve(curve, best), 12, PANEL_WIDTH - 40), left + 38, legendY, { size: 12 }));
    });
    return parts;
}
function styleOf(index) {
    const at = index % palette/* LINE_COLOURS */.tM.length;
    return { colour: palette/* LINE_COLOURS */.tM[at] ?? palette/* MUTED */.gN, dash: DASHES[at], mark: MARKS[at] ?? 'circle' };
}
function drawCurve(values, { colour, dash, mark: kind }, x, y, crossesAt) {
    const parts = [];
    let run = [];
    const flush = () => {
        const line = {
            points: run.join(' '),
            fill: 'none',
            stroke: colour,
            'stroke-width': 2.25,
            'stroke-linejoin': 'round',
        };
        if (run.length > 1)
            parts.push((0,svg/* element */.ND)('polyline', { ...line, 'stroke-dasharray': dash }));
        run = [];
    };
    const marks = [];
    values.forEach((value, index) => {
        const epoch = index + 1;
        if (!Number.isFinite(value)) {
            flush();
            if (values.length <= MARKERS_UP_TO)
                marks.push(cross(x(epoch), crossesAt, colour));
            return;
        }
        run.push(`${x(epoch).toFixed(2)},${y(value).toFixed(2)}`);
        const alone = !Number.isFinite(values[index - 1]) && !Number.isFinite(values[index + 1]);
        if (alone || values.length <= MARKERS_UP_TO)
            marks.push(mark(kind, x(epoch), y(value), colour));
    });
    flush();
    return [...parts, ...marks];
}
function mark(kind, x, y, fill) {
    const edge = { fill, stroke: '#ffffff', 'stroke-width': 1 };
    switch (kind) {
        case 'circle':
            return (0,svg/* element */.ND)('circle', { cx: x, cy: y, r: 4, ...edge });
        case 'square':
            return (0,svg/* element */.ND)('rect', { x: x - 3.75, y: y - 3.75, width: 7.5, height: 7.5, ...edge });
        case 'triangle':
            return (0,svg/* element */.ND)('path', { d: `M${x - 4.5} ${y + 4}L${x} ${y - 4.5}L${x + 4.5} ${y + 4}Z`, ...edge });
        case 'diamond':
            return (0,svg/* element */.ND)('path', { d: `M${x - 5} ${y}L${x} ${y - 5}L${x + 5} ${y}L${x} ${y + 5}Z`, ...edge });
    }
}
function cross(x, y, stroke) {
    return (0,svg/* element */.ND)('path', { d: `M${x - 3.5} ${y - 3.5}l7 7m0 -7l-7 7`, stroke, 'stroke-width': 1.75, fill: 'none' });
}
function bestEpoch(values, better) {
    let best;
    values.forEach((value, index) => {
        if (!Number.isFinite(value))
            return;
        const improves = best === undefined || (better === 'lower' ? value < best.value : value > best.value);
        if (improves)
            best = { epoch: index + 1, value };
    });
    return best;
}
function describeCurve(curve, best) {
    const last = curve.values.at(-1);
    const gaps = curve.values.filter((value) => !Number.isFinite(value)).length;
    const notes = [
        ...(best === undefined ? [] : [`best ${formatValue(best.value)}, epoch ${best.epoch}`]),
        ...(gaps === 0 ? [] : [`${gaps} not finite`]),
    ];
    const words = [(0,svg/* oneLine */.TN)(curve.name), last === undefined ? 'no values' : formatValue(last)];
    return notes.length === 0 ? words.join(' ') : `${words.join(' ')} (${notes.join('; ')})`;
}
/** Four significant digits, for people. */
function formatValue(value) {
    if (Number.isNaN(value))
        return 'NaN';
    if (!Number.isFinite(value))
        return value > 0 ? '∞' : '−∞';
    const size = Math.abs(value);
    if (size !== 0 && (size < 1e-3 || size >= 1e6))
        return value.toExponential(2).replace('e+', 'e').replace('-', '−');
    return value.toFixed(size >= 1000 ? 1 : size >= 100 ? 2 : 4).replace('-', '−');
}

// EXTERNAL MODULE: ./build/src/pictures/font.js
var font = __webpack_require__(80512);
// EXTERNAL MODULE: ./build/src/pictures/rasterise.js
var rasterise = __webpack_require__(47681);
;// CONCATENATED MODULE: ./build/src/pictures/history.js




const PIXEL_RATIO = 2;
const TITLES = {
    accuracy: 'Accuracy',
    auc: 'AUC',
    precision: 'Precision',
    recall: 'Recall',
};
/** Draws the history of a training as PNG: loss and metrics, on training and on validation rows, over the epochs. */
async function drawHistory(picture) {
    return drawCurves(historyPanels(picture.epochs));
}
/** Draws curves over epochs as PNG. */
async function drawCurves(panels) {
    const { svg, width } = curvesSvg(panels, await (0,font/* loadFonts */.r)());
    return (0,rasterise/* renderPng */._)(svg, { width: width * PIXEL_RATIO });
}
/** What the history of a training shows; a curve without a single number is left out. */
function historyPanels(epochs) {
    const curve = (name, key) => ({
        name,
        values: epochs.map((epoch) => epoch[key] ?? Number.NaN),
    });
    const panels = [
        { title: 'Loss', better: 'lower', curves: [curve('Training', 'loss'), curve('Validation', 'valLoss')] },
        ...keras_metrics/* METRIC_NAMES */.Uw.map((metric) => ({
            title: TITLES[metric],
            better: 'higher',
            curves: [curve('Training', metric), curve('Validation', (0,keras_metrics/* validationName */.BC)(metric))],
        })),
    ];
    return panels
        .map((panel) => ({ ...panel, curves: panel.curves.filter((one) => one.values.some(Number.isFinite)) }))
        .filter((panel) => panel.curves.length > 0);
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


/***/ })

};
