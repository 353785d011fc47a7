export const id = 1343;
export const ids = [1343];
export const modules = {

/***/ 51343:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  M: () => (/* binding */ LayersTrainer)
});

// EXTERNAL MODULE: ./build/src/errors.js
var errors = __webpack_require__(27406);
// EXTERNAL MODULE: ./build/src/ml/keras-metrics.js + 1 modules
var keras_metrics = __webpack_require__(98892);
// EXTERNAL MODULE: ./build/src/ml/random.js
var ml_random = __webpack_require__(44296);
;// CONCATENATED MODULE: ./build/src/engine/keras-adam.js
const BETA1 = 0.9;
const BETA2 = 0.999;
const EPSILON = 1e-7;
/**
 * Adam as Keras has it (Kingma & Ba, 2014, the form at the end of section 2): the bias corrections are in the step size, so
 * that epsilon is not corrected. tfjs's own differs where gradients are as small as epsilon.
 */
class KerasAdam {
    #core;
    #rate;
    #moments = new Map();
    #power1 = 1;
    #power2 = 1;
    constructor(core, learningRate) {
        this.#core = core;
        this.#rate = learningRate;
    }
    /** One step for the variables that the gradients are named after. */
    apply(gradients) {
        const core = this.#core;
        this.#power1 *= BETA1;
        this.#power2 *= BETA2;
        const rate = (this.#rate * Math.sqrt(1 - this.#power2)) / (1 - this.#power1);
        core.tidy(() => {
            for (const [name, gradient] of gradients) {
                const value = core.engine().registeredVariables[name];
                const [m, v] = this.#momentsOf(name, gradient);
                m.assign(core.add(m, core.mul(core.sub(gradient, m), 1 - BETA1)));
                v.assign(core.add(v, core.mul(core.sub(core.square(gradient), v), 1 - BETA2)));
                value.assign(core.sub(value, core.div(core.mul(m, rate), core.add(core.sqrt(v), EPSILON))));
            }
        });
    }
    dispose() {
        for (const pair of this.#moments.values())
            this.#core.dispose([...pair]);
    }
    #momentsOf(name, gradient) {
        const found = this.#moments.get(name);
        if (found)
            return found;
        const zero = () => this.#core.variable(this.#core.zerosLike(gradient), false);
        const pair = [zero(), zero()];
        this.#moments.set(name, pair);
        return pair;
    }
}

;// CONCATENATED MODULE: ./build/src/engine/layers-predict.js
/** Keras's, for clipping probabilities and for Adam. */
const layers_predict_EPSILON = 1e-7;
const PIXEL_MAX = 255;
/** Probabilities of `rows`, worked off `chunk` images at a time. */
async function predictRows(tf, model, images, rows, options) {
    const chunk = options.chunk;
    const pieces = [];
    for (let start = 0; start < rows.length; start += chunk) {
        await nextTurn(options.signal);
        const part = rows.subarray(start, start + chunk);
        pieces.push(tf.core.tidy(() => model.apply(readImages(tf.core, images, part), { training: false })
            .dataSync()
            .slice()));
        options.onProgress?.(start + part.length);
    }
    const all = new Float32Array(pieces.reduce((sum, piece) => sum + piece.length, 0));
    let offset = 0;
    for (const piece of pieces) {
        all.set(piece, offset);
        offset += piece.length;
    }
    return all;
}
/** (rows, height, width, channels) of pixels from 0 to 1. */
function readImages(core, images, rows) {
    const { height, width, channels } = images;
    const bytes = new Uint8Array(rows.length * height * width * channels);
    images.read(rows, bytes);
    const floats = new Float32Array(bytes.length);
    for (let index = 0; index < bytes.length; index += 1)
        floats[index] = bytes[index] / PIXEL_MAX;
    return core.tensor4d(floats, [rows.length, height, width, channels]);
}
/** How many numbers the model puts out for an image. */
function outputsOf(model) {
    return model.outputShape.at(-1) ?? 1;
}
/** How many images make up `floats` values of input, one at least. */
function chunkRows({ height, width, channels }, floats) {
    return Math.max(1, Math.floor(floats / (height * width * channels)));
}
/** The L1 and L2 penalty of the model's weights. */
function penaltyOf({ core }, model) {
    // Of the layers: the model itself knows of them only after it has been applied as a whole.
    const losses = model.layers.flatMap((layer) => layer.calculateLosses());
    return losses.length === 0 ? core.scalar(0) : core.addN(losses);
}
/** Lets signals and timers in between two pieces of work. */
async function nextTurn(signal) {
    await new Promise((resolve) => setImmediate(resolve));
    signal.throwIfAborted();
}

// EXTERNAL MODULE: ./build/src/ml/dropout.js
var dropout = __webpack_require__(69608);
// EXTERNAL MODULE: ./build/src/engine/trainer.js
var trainer = __webpack_require__(82453);
;// CONCATENATED MODULE: ./build/src/engine/training-run.js





/** One training: the step count and buffers that live across epochs. */
class TrainingRun {
    #tf;
    #model;
    #optimizer;
    #request;
    /** Rows worked off at once. */
    #chunk;
    #step = 0;
    constructor(tf, model, optimizer, request, chunk) {
        this.#chunk = chunk;
        this.#tf = tf;
        this.#model = model;
        this.#optimizer = optimizer;
        this.#request = request;
    }
    async epoch(epoch, order) {
        const { batchSize, labels, onBatch, metrics = trainer/* DEFAULT_METRICS */.C } = this.#request;
        const outputs = outputsOf(this.#model);
        const scores = new Float32Array(order.length * outputs);
        let lossSum = 0;
        for (let start = 0; start < order.length; start += batchSize) {
            await nextTurn(this.#request.signal);
            const rows = order.slice(start, start + batchSize);
            const loss = await this.#batch(rows, scores.subarray(start * outputs, (start + rows.length) * outputs));
            if (!Number.isFinite(loss))
                throw diverged(epoch, start / batchSize, loss, this.#request.learningRate);
            lossSum += loss * rows.length;
            onBatch?.({ epoch, imagesDone: start + rows.length, imagesTotal: order.length, loss });
        }
        const rowLabels = order.map((row) => labels[row]);
        return { loss: lossSum / order.length, ...(0,keras_metrics/* metricValues */.tZ)(metrics, { labels: rowLabels, scores, outputs }) };
    }
    /** One step of the optimizer; returns the batch's loss and writes the probabilities that training saw. */
    async #batch(rows, scores) {
        const { core } = this.#tf;
        const chunk = this.#chunk;
        const sums = new Map();
        let loss = 0;
        for (let start = 0; start < rows.length; start += chunk) {
            await nextTurn(this.#request.signal);
            const part = rows.slice(start, start + chunk);
            const { value, grads, probabilities } = this.#gradients(part, start, rows.length);
            loss += value;
            scores.set(probabilities, start * outputsOf(this.#model));
            for (const [name, grad] of Object.entries(grads)) {
                const before = sums.get(name);
                sums.set(name, before ? core.add(before, grad) : grad);
                if (before)
                    core.dispose([before, grad]);
            }
        }
        this.#optimizer.apply(sums);
        core.dispose([...sums.values()]);
        this.#step += 1;
        return loss;
    }
    #gradients(rows, firstRow, batchRows) {
        const { core } = this.#tf;
        const { images, labels, classWeight, sampleWeight } = this.#request;
        let probabilities = new Float32Array(0);
        const { value, grads } = core.tidy(() => {
            const input = readImages(core, images, rows);
            const outputs = outputsOf(this.#model);
            const truth = rows.map((row) => labels[row]);
            const y = outputs === 1 ? core.tensor2d(truth, [rows.length, 1]) : core.oneHot(core.tensor1d(truth, 'int32'), outputs);
            const weights = core.tensor2d(rows.map((row) => (classWeight[labels[row]] ?? 1) * (sampleWeight?.[row] ?? 1)), [rows.length, 1]);
            const result = core.variableGrads(() => {
                const output = this.#forward(input, firstRow);
                probabilities = output.dataSync().slice();
                const clipped = core.clipByValue(output, layers_predict_EPSILON, 1 - layers_predict_EPSILON);
                const hits = core.mul(y, core.log(clipped));
                const rest = outputs === 1 ? core.mul(core.sub(1, y), core.log(core.sub(1, clipped))) : core.scalar(0);
                const entropy = core.neg(core.sum(core.add(hits, rest), -1, true));
                const mean = core.div(core.sum(core.mul(entropy, weights)), batchRows);
                // The penalty belongs to the batch, so each piece carries its share of it.
                return core.add(mean, core.mul(penaltyOf(this.#tf, this.#model), rows.length / batchRows));
            });
            return { value: result.value.dataSync()[0], grads: result.grads };
        });
        return { value, grads, probabilities };
    }
    // Layer by layer, so that dropout takes its mask from the seed and the position: tfjs's own draws one mask for ever.
    #forward(input, firstRow) {
        const { core } = this.#tf;
        let value = input;
        let dropouts = 0;
        for (const layer of this.#model.layers) {
            if (layer.getClassName() !== 'Dropout') {
                value = layer.apply(value, { training: true });
                continue;
            }
            const rate = Number(layer.getConfig()['rate']);
            const mask = new Float32Array(value.size);
            const position = { seed: this.#request.seed, step: this.#step, layer: dropouts };
            (0,dropout/* fillDropoutMask */.d)(mask, position, firstRow, value.size / (value.shape[0] ?? 1), rate);
            value = core.mul(value, core.tensor(mask, value.shape));
            dropouts += 1;
        }
        return value;
    }
}
function diverged(epoch, batch, loss, learningRate) {
    return new errors/* UserError */.yo('stage', `Cannot go on training: the loss became ${loss} in epoch ${epoch + 1}, batch ${batch + 1}, at learning rate ${learningRate}`, {
        hint: 'Lower `train.learning_rate`, and look for images or labels that are out of range',
    });
}

;// CONCATENATED MODULE: ./build/src/engine/layers-trainer.js







// Floats that one piece of a batch may take as input; the activations are a few times that.
const CHUNK_FLOATS = 4_000_000;
/**
 * Trains and predicts with tfjs Layers on whatever backend is active. A batch is worked off in pieces whose gradients add
 * up to the batch's, so that memory does not grow with the batch; shuffling and dropout come from the seed alone.
 */
class LayersTrainer {
    name;
    description;
    #tf;
    #chunkFloats;
    /** `chunkFloats`: how many floats of input a piece of a batch may take. */
    constructor(name, description, tf, chunkFloats = CHUNK_FLOATS) {
        this.name = name;
        this.#chunkFloats = chunkFloats;
        this.description = description;
        this.#tf = tf;
    }
    async train(request) {
        const { core } = this.#tf;
        refuseUnknown(request, this.description);
        const model = await this.#load(request.model);
        const optimizer = new KerasAdam(core, request.learningRate);
        const random = new ml_random/* RandomState */.T(request.seed);
        const history = [];
        try {
            const run = new TrainingRun(this.#tf, model, optimizer, request, chunkRows(request.images, this.#chunkFloats));
            for (let epoch = 0; epoch < request.epochs; epoch += 1) {
                const begun = process.hrtime.bigint();
                const order = random.permutation(request.trainRows.length).map((position) => request.trainRows[position]);
                const { loss, ...metrics } = await run.epoch(epoch, order);
                const validation = await this.#validate(model, request);
                const seconds = Number(process.hrtime.bigint() - begun) / 1e9;
                const record = { epoch, loss, ...metrics, ...validation, seconds };
                history.push(record);
                request.onEpoch?.(record);
            }
            return { model: await exportWeights(model, request.model), history };
        }
        finally {
            optimizer.dispose();
            model.dispose();
        }
    }
    async predict(files, images, rows, options) {
        const model = await this.#load(files);
        try {
            return await predictRows(this.#tf, model, images, rows, {
                ...options,
                chunk: chunkRows(images, this.#chunkFloats),
            });
        }
        finally {
            model.dispose();
        }
    }
    dispose() {
        this.#tf.core.disposeVariables();
    }
    async #validate(model, request) {
        const { validationRows: rows, metrics = trainer/* DEFAULT_METRICS */.C } = request;
        const scores = await predictRows(this.#tf, model, request.images, rows, {
            signal: request.signal,
            chunk: chunkRows(request.images, this.#chunkFloats),
        });
        const labels = Array.from(rows, (row) => request.labels[row]);
        let sum = 0;
        const outputs = outputsOf(model);
        for (const [index, label] of labels.entries()) {
            sum += outputs === 1 ? crossEntropy(label, scores[index]) : crossEntropy(1, scores[index * outputs + label]);
        }
        const penalty = this.#tf.core.tidy(() => penaltyOf(this.#tf, model).dataSync()[0]);
        return { valLoss: sum / labels.length + penalty, ...(0,keras_metrics/* validationValues */.Cw)(metrics, { labels, scores, outputs }) };
    }
    async #load(files) {
        const { weights, weightSpecs, topology } = files;
        // A copy of its own: the slice of a Buffer is a view into a pool that holds other things too.
        const weightData = new Uint8Array(weights).buffer;
        const model = await this.#tf.layers.loadLayersModel({
            load: async () => ({
                modelTopology: topology,
                weightSpecs: weightSpecs.map((spec) => ({ ...spec, shape: [...spec.shape] })),
                weightData,
            }),
        });
        return model;
    }
}
function refuseUnknown({ loss, optimizer, schedule, earlyStopping }, engine) {
    const found = optimizer && (optimizer.kind !== 'adam' || Object.keys(optimizer).length > 1)
        ? 'train.optimizer'
        : schedule
            ? 'train.learning_rate_schedule'
            : earlyStopping
                ? 'train.early_stopping'
                : loss
                    ? 'train.loss'
                    : undefined;
    if (found === undefined)
        return;
    throw new errors/* UserError */.yo('engine', `Cannot train: ${engine} does not know ${found}`, {
        hint: 'Use engine "embedded" and layers that it knows, or leave the parameter out',
    });
}
function crossEntropy(label, score) {
    const clipped = Math.min(1 - layers_predict_EPSILON, Math.max(layers_predict_EPSILON, score));
    return -(label * Math.log(clipped) + (1 - label) * Math.log(1 - clipped));
}
async function exportWeights(model, before) {
    const pieces = await Promise.all(model.getWeights().map(async (weight) => Buffer.from(Float32Array.from(await weight.data()).buffer)));
    return { ...before, weights: new Uint8Array(Buffer.concat(pieces)) };
}


/***/ }),

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


/***/ })

};
