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
// EXTERNAL MODULE: ./build/src/ml/keras-auc.js
var keras_auc = __webpack_require__(13375);
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
        const { batchSize, labels, onBatch } = this.#request;
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
        return { loss: lossSum / order.length, auc: (0,keras_auc/* kerasAucOf */.n)(rowLabels, scores, outputs) };
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
        const { images, labels, classWeight } = this.#request;
        let probabilities = new Float32Array(0);
        const { value, grads } = core.tidy(() => {
            const input = readImages(core, images, rows);
            const outputs = outputsOf(this.#model);
            const truth = rows.map((row) => labels[row]);
            const y = outputs === 1 ? core.tensor2d(truth, [rows.length, 1]) : core.oneHot(core.tensor1d(truth, 'int32'), outputs);
            const weights = core.tensor2d(rows.map((row) => classWeight[labels[row]] ?? 1), [rows.length, 1]);
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
                const { loss, auc } = await run.epoch(epoch, order);
                const validation = await this.#validate(model, request);
                const seconds = Number(process.hrtime.bigint() - begun) / 1e9;
                const record = { epoch, loss, auc, ...validation, seconds };
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
        const rows = request.validationRows;
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
        return { valLoss: sum / labels.length + penalty, valAuc: (0,keras_auc/* kerasAucOf */.n)(labels, scores, outputs) };
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
function refuseUnknown({ optimizer, schedule, earlyStopping }, engine) {
    const found = optimizer && (optimizer.kind !== 'adam' || Object.keys(optimizer).length > 1)
        ? 'train.optimizer'
        : schedule
            ? 'train.learning_rate_schedule'
            : earlyStopping
                ? 'train.early_stopping'
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

/***/ 69608:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ fillDropoutMask),
/* harmony export */   x: () => (/* binding */ dropoutKey)
/* harmony export */ });
/**
 * Fills `mask` with 0 (dropped) or 1 / (1 − rate) (kept) for rows `firstRow` … of a batch, `size` values a row. Each value
 * depends only on (seed, step, layer, row in the batch, position): no state, so that any engine that works in any order,
 * on any number of threads, draws the same mask.
 */
function fillDropoutMask(mask, position, firstRow, size, rate) {
    const keep = Math.fround(1 / (1 - rate));
    const threshold = Math.floor(rate * 0x100000000);
    const rows = mask.length / size;
    for (let row = 0; row < rows; row += 1) {
        const key = dropoutKey(position, firstRow + row);
        const start = row * size;
        for (let index = 0; index < size; index += 1) {
            mask[start + index] = mix(key + index) >>> 0 < threshold ? 0 : keep;
        }
    }
}
/** The hash that the mask of one row of a batch starts from: value i is dropped where the hash of key + i is small. */
function dropoutKey({ seed, step, layer }, row) {
    return mix(mix(mix(mix(seed | 0) ^ step) ^ layer) ^ row);
}
// A 32-bit finaliser (multiply, xor, shift) with good avalanche; the constants are those of "lowbias32".
function mix(value) {
    let bits = value | 0;
    bits = Math.imul(bits ^ (bits >>> 16), 0x7feb352d);
    bits = Math.imul(bits ^ (bits >>> 15), 0x846ca68b);
    return bits ^ (bits >>> 16);
}


/***/ }),

/***/ 13375:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ kerasAucOf)
/* harmony export */ });
/* unused harmony export kerasAuc */
const THRESHOLDS = 200;
const EPSILON = 1e-7;
/**
 * `keras.metrics.AUC()` with its defaults: 200 thresholds evenly over [0, 1], the trapezoid rule over the ROC curve. It is
 * what Keras shows while it trains; the exact area is `rocAuc`.
 */
function kerasAuc(labels, scores) {
    const positives = new Float64Array(THRESHOLDS + 1);
    const negatives = new Float64Array(THRESHOLDS + 1);
    const thresholds = Array.from({ length: THRESHOLDS }, (_, index) => index / (THRESHOLDS - 1));
    thresholds[0] = -EPSILON;
    thresholds[THRESHOLDS - 1] = 1 + EPSILON;
    for (let row = 0; row < labels.length; row += 1) {
        // How many thresholds the score exceeds.
        let exceeded = Math.min(THRESHOLDS, Math.max(0, Math.ceil(scores[row] * (THRESHOLDS - 1))));
        while (exceeded < THRESHOLDS && scores[row] > thresholds[exceeded])
            exceeded += 1;
        while (exceeded > 0 && scores[row] <= thresholds[exceeded - 1])
            exceeded -= 1;
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


/***/ }),

/***/ 44296:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ RandomState)
/* harmony export */ });
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
            const scale = Math.sqrt((-2 * Math.log(square)) / square);
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
