export const id = 2947;
export const ids = [2947];
export const modules = {

/***/ 90028:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ LayerConfig),
/* harmony export */   Qc: () => (/* binding */ UnknownLayer),
/* harmony export */   n4: () => (/* binding */ readLayers)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27406);

/** Thrown where a model has something that this engine does not know; another engine may. */
class UnknownLayer extends Error {
    constructor(layer, what) {
        super(`layer "${layer}": ${what}`);
        this.name = 'UnknownLayer';
    }
}
/** The layers of a Sequential model's topology, whether tfjs or Keras 2 or 3 wrote it. Throws UnknownLayer for other models. */
function readLayers(topology) {
    const top = asRecord(topology);
    const model = asRecord(top['model_config'] ?? top);
    if (model['class_name'] !== 'Sequential')
        throw new UnknownLayer('model', `it is ${JSON.stringify(model['class_name'])}, expected "Sequential"`);
    const inner = model['config'];
    const list = Array.isArray(inner) ? inner : asRecord(inner)['layers'];
    if (!Array.isArray(list))
        throw new UnknownLayer('model', 'it has no list of layers');
    return list.map((item) => {
        const { class_name: className, config } = asRecord(item);
        const values = asRecord(config);
        return { className: String(className), name: text(values['name']) ?? String(className), config: values };
    });
}
/** Numbers of a layer's configuration, checked. */
class LayerConfig {
    layer;
    constructor(layer) {
        this.layer = layer;
    }
    /** A positive whole number. */
    whole(key) {
        const value = this.layer.config[key];
        if (typeof value === 'number' && Number.isInteger(value) && value > 0)
            return value;
        throw this.#bad(key, 'a positive whole number');
    }
    /** A number, with what it is where it is missing. */
    number(key, fallback) {
        const value = this.layer.config[key] ?? fallback;
        if (typeof value === 'number' && Number.isFinite(value))
            return value;
        throw this.#bad(key, 'a number');
    }
    flag(key, fallback) {
        const value = this.layer.config[key] ?? fallback;
        if (typeof value === 'boolean')
            return value;
        throw this.#bad(key, 'true or false');
    }
    /** `[rows, columns]`, which may be given as one number. */
    pair(key, fallback) {
        const value = this.layer.config[key] ?? fallback;
        const list = Array.isArray(value) ? value : [value, value];
        const [rows, columns] = list;
        if (list.length === 2 && isSize(rows) && isSize(columns))
            return [rows, columns];
        throw this.#bad(key, 'one or two positive whole numbers');
    }
    word(key, fallback) {
        return text(this.layer.config[key]) ?? fallback;
    }
    /** Refuses what is set to anything but what this engine does. */
    expect(key, ...allowed) {
        const value = this.layer.config[key];
        if (value === undefined || value === null)
            return;
        if (!allowed.some((one) => JSON.stringify(one) === JSON.stringify(value)))
            throw new UnknownLayer(this.layer.name, `${key} is ${JSON.stringify(value)}`);
    }
    /** `l1` and `l2` of a regularizer. */
    penalty(key) {
        const value = this.layer.config[key];
        if (value === null || value === undefined)
            return { l1: 0, l2: 0 };
        const { class_name: className, config } = asRecord(value);
        const values = asRecord(config);
        const part = (name) => (typeof values[name] === 'number' ? values[name] : 0);
        if (['L1L2', 'L1', 'L2'].includes(String(className)))
            return { l1: part('l1'), l2: part('l2') };
        throw new UnknownLayer(this.layer.name, `${key} is ${JSON.stringify(className)}`);
    }
    #bad(key, expected) {
        const found = JSON.stringify(this.layer.config[key]);
        return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo('stage', `Cannot build layer "${this.layer.name}": ${key} is ${found}, expected ${expected}`);
    }
}
function asRecord(value) {
    return typeof value === 'object' && value !== null ? value : {};
}
function text(value) {
    return typeof value === 'string' ? value : undefined;
}
function isSize(value) {
    return typeof value === 'number' && Number.isInteger(value) && value > 0;
}


/***/ }),

/***/ 40133:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dz: () => (/* binding */ padTo4),
/* harmony export */   IE: () => (/* binding */ floats),
/* harmony export */   eW: () => (/* binding */ windowSteps)
/* harmony export */ });
/** Byte steps of a window that moves over an input: to its next row, and from one output's input to the next one's. */
function windowSteps({ input: { width, padded }, strides: [sy, sx] }) {
    const pixel = 4 * padded;
    const row = width * pixel;
    return { row, rowStep: sy * row, pixelStep: sx * pixel };
}
function floats({ height, width, padded }) {
    return height * width * padded;
}
/** A multiple of four that is not less. */
function padTo4(count) {
    return (count + 3) & ~3;
}


/***/ }),

/***/ 82947:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  C: () => (/* binding */ makePlan)
});

// UNUSED EXPORTS: WINOGRAD_SCRATCH

// EXTERNAL MODULE: ./build/src/network/layers.js
var network_layers = __webpack_require__(90028);
;// CONCATENATED MODULE: ./build/src/network/layer-queue.js

/** The layers of a model in their order; a layer may take along the ones behind it that are done in the same pass. */
class LayerQueue {
    #layers;
    #position = 0;
    #dropouts = 0;
    constructor(layers) {
        this.#layers = layers;
    }
    next() {
        this.#position += 1;
        return this.#layers[this.#position - 1];
    }
    /** Whether a ReLU of its own follows, which is then taken. */
    takeRelu() {
        const next = this.#layers[this.#position];
        const isRelu = next?.className === 'Activation' && next.config['activation'] === 'relu';
        if (isRelu)
            this.#position += 1;
        return isRelu;
    }
    /** Whether a max-pooling of 2 × 2 follows, which is then taken; `height` and `width` are of what it would pool. */
    takePool(height, width) {
        const next = this.#layers[this.#position];
        if (next?.className !== 'MaxPooling2D' || height < 2 || width < 2)
            return false;
        const config = new network_layers/* LayerConfig */.G(next);
        const kernel = config.pair('pool_size', [2, 2]);
        const strides = config.pair('strides', kernel);
        const isOurs = [...kernel, ...strides].every((size) => size === 2) && config.word('padding', 'valid') === 'valid';
        if (isOurs)
            this.#position += 1;
        return isOurs;
    }
    /** The dropout that follows, which is then taken; undefined when there is none, or one that drops nothing. */
    takeDropout() {
        const next = this.#layers[this.#position];
        if (next?.className !== 'Dropout')
            return undefined;
        this.#position += 1;
        return this.dropoutOf(next);
    }
    /** A dropout layer's number, which its masks depend on, and rate; undefined when it drops nothing. */
    dropoutOf(layer) {
        const config = new network_layers/* LayerConfig */.G(layer);
        config.expect('noise_shape', null);
        const rate = config.number('rate', 0);
        const index = this.#dropouts;
        this.#dropouts += 1;
        return rate === 0 ? undefined : { index, rate };
    }
}

// EXTERNAL MODULE: ./build/src/network/op.js
var op = __webpack_require__(40133);
;// CONCATENATED MODULE: ./build/src/network/plan-memory.js

const FLOAT = 4;
const WINOGRAD_POINTS = 8; // src/kernels/winograd.ts
const LINE = 64; // bytes of a cache line: what threads write apart lies apart
/** Hands out room for tensors, parameters and what is made from them, and notes where each weight of the model lies. */
class PlanMemory {
    #slot = 0;
    #scratch = 0;
    #parameters = 0;
    #derived = 0;
    #constants = 0;
    #ranges = [];
    #weights = [];
    #initial = [];
    tensor(height, width, channels) {
        const padded = (0,op/* padTo4 */.Dz)(channels);
        const bytes = height * width * padded * FLOAT;
        return { height, width, channels, padded, value: this.slot(bytes), delta: this.slot(bytes) };
    }
    /** Room in each image's slot; bytes. */
    slot(bytes) {
        const offset = this.#slot;
        this.#slot += roundUp(bytes + LINE, LINE); // kernels may read a vector past the end
        return offset;
    }
    /** Sees to it that each thread has so many bytes to work in. */
    scratch(bytes) {
        this.#scratch = Math.max(this.#scratch, roundUp(bytes, LINE));
    }
    /** Numbers that are known now; returns where they will be, in floats. */
    constant(values) {
        const offset = this.#constants;
        this.#constants += (0,op/* padTo4 */.Dz)(values.length);
        this.#initial.push([offset, values]);
        return offset;
    }
    /** A convolution's weights, [ky][kx·i][o]. */
    conv(config, [rows, columns], { channels, padded }, filters, isFlipped, isDense = false) {
        const out = (0,op/* padTo4 */.Dz)(filters);
        const cells = rows * columns;
        const weights = this.#range(config, 'kernel', cells * padded * out);
        const shape = isDense ? [channels, filters] : [rows, columns, channels, filters];
        this.#place(config, 'kernel', shape, (index) => {
            const o = index % filters;
            const i = Math.floor(index / filters) % channels;
            const cell = Math.floor(index / (filters * channels));
            return weights.offset + (cell * padded + i) * out + o;
        });
        const bias = this.#bias(config, filters);
        const flipped = this.#derived;
        if (isFlipped)
            this.#derived += weights.count;
        return { weights, bias, flipped };
    }
    /** The same for the fused one: [o][ky][kx·i]. */
    turnedConv(config, [rows, columns], { channels, padded }, filters, isWinograd) {
        const cells = rows * columns;
        const weights = this.#range(config, 'kernel', cells * padded * (0,op/* padTo4 */.Dz)(filters));
        this.#place(config, 'kernel', [rows, columns, channels, filters], (index) => {
            const o = index % filters;
            const i = Math.floor(index / filters) % channels;
            const cell = Math.floor(index / (filters * channels));
            return weights.offset + (o * cells + cell) * padded + i;
        });
        const bias = this.#bias(config, filters);
        const turned = this.#derived;
        this.#derived += isWinograd ? WINOGRAD_POINTS * rows * padded * (0,op/* padTo4 */.Dz)(filters) : weights.count;
        return { weights, bias, turned };
    }
    /** A dense layer's: [i][o], or a vector where there is one output. */
    dense(config, { channels, padded }, units) {
        const out = units === 1 ? 1 : (0,op/* padTo4 */.Dz)(units);
        const weights = this.#range(config, 'kernel', padded * out);
        this.#place(config, 'kernel', [channels, units], (index) => weights.offset + Math.floor(index / units) * out + (index % units));
        return { weights, bias: this.#bias(config, units) };
    }
    /** A depthwise convolution's: [ky][kx][c]. */
    depthwise(config, [rows, columns], { channels, padded }, times) {
        const weights = this.#range(config, 'depthwise', rows * columns * padded);
        this.#place(config, 'depthwise_kernel', [rows, columns, channels / times, times], (index) => weights.offset + Math.floor(index / channels) * padded + (index % channels));
        return { weights, bias: this.#bias(config, channels) };
    }
    /** A normalisation's scale and shift, and its moving mean and variance. */
    norm(config, { channels, padded }) {
        const learned = (name, flag) => {
            if (!config.flag(flag, true))
                return undefined;
            const range = this.#range(config, name, padded);
            this.#place(config, name, [channels], (index) => range.offset + index);
            return range;
        };
        const gamma = learned('gamma', 'scale');
        const beta = learned('beta', 'center');
        const moving = this.#constants;
        this.#constants += 2 * padded;
        this.#place(config, 'moving_mean', [channels], (index) => moving + index, false);
        this.#place(config, 'moving_variance', [channels], (index) => moving + padded + index, false);
        return { gamma, beta, moving };
    }
    finish() {
        return {
            parameters: this.#parameters,
            ranges: this.#ranges,
            derived: this.#derived,
            constants: this.#constants,
            initialConstants: this.#initial,
            weights: this.#weights,
            slotBytes: this.#slot,
            scratchBytes: this.#scratch,
        };
    }
    // A layer without bias has zeros for one, which nothing adds to: it is not among the weights.
    #bias(config, count) {
        const hasBias = config.flag('use_bias', true);
        const bias = this.#range(config, 'bias', (0,op/* padTo4 */.Dz)(count), hasBias);
        if (hasBias)
            this.#place(config, 'bias', [count], (index) => bias.offset + index);
        return bias;
    }
    #range(config, what, count, isTrained = true) {
        const { l1, l2 } = config.penalty(`${what}_regularizer`);
        const range = { offset: this.#parameters, count: (0,op/* padTo4 */.Dz)(count) };
        this.#parameters += range.count;
        if (isTrained)
            this.#ranges.push({ ...range, layer: config.layer.name, l1, l2 });
        return range;
    }
    #place(config, role, shape, placeOf, isTrainable = true) {
        const places = new Int32Array(shape.reduce((product, size) => product * size, 1));
        for (let index = 0; index < places.length; index += 1)
            places[index] = placeOf(index);
        const { name: layer } = config.layer;
        this.#weights.push({ name: `${layer}/${role}`, layer, role, shape, isTrainable, places });
    }
}
function roundUp(bytes, unit) {
    return Math.ceil(bytes / unit) * unit;
}

// EXTERNAL MODULE: ./build/src/errors.js
var errors = __webpack_require__(27406);
;// CONCATENATED MODULE: ./build/src/network/windows.js

/** Refuses what convolutions here do not do. */
function refuseOddities(config) {
    config.expect('data_format', 'channels_last');
    config.expect('dilation_rate', [1, 1], 1);
    config.expect('activity_regularizer', null);
}
/** How many rows and columns `same` puts around an input. */
function borders(size, kernel, strides) {
    const border = (index) => Math.max(0, (Math.ceil(size[index] / strides[index]) - 1) * strides[index] + kernel[index] - size[index]);
    return [border(0), border(1)];
}
/** How many places a window has in an input; a UserError that names the layer where it has none. */
function outputSize({ name }, { height, width, channels }, kernel, strides) {
    const size = (length, index) => Math.floor((length - kernel[index]) / strides[index]) + 1;
    const result = [size(height, 0), size(width, 1)];
    if (result[0] > 0 && result[1] > 0)
        return result;
    throw new errors/* UserError */.yo('stage', `Cannot build layer "${name}": its window is ${kernel[0]} × ${kernel[1]}, but what comes in is only ${height} × ${width} × ${channels}`, { hint: 'Use larger images (data_load.image_size), fewer layers or smaller windows' });
}
/** For each window the reciprocal of how many real inputs lie in it. */
function windowShares({ height, width }, [top, left], [rows, columns], kernel, strides) {
    const real = (start, length, size) => Math.min(start + length, size) - Math.max(start, 0);
    const shares = new Float32Array(rows * columns);
    for (let y = 0; y < rows; y += 1) {
        for (let x = 0; x < columns; x += 1) {
            const inside = real(y * strides[0] - top, kernel[0], height) * real(x * strides[1] - left, kernel[1], width);
            shares[y * columns + x] = 1 / inside;
        }
    }
    return shares;
}

;// CONCATENATED MODULE: ./build/src/network/plan.js





const ACTIVATIONS = {
    relu: 'relu',
    leaky_relu: 'leaky_relu',
    elu: 'elu',
    tanh: 'tanh',
    sigmoid: 'sigmoid',
    softmax: 'softmax',
};
/** Bytes that src/kernels/winograd.ts works in. */
const WINOGRAD_SCRATCH = 17_408;
/**
 * Turns a Sequential model's topology into operations. Throws UnknownLayer for what this engine does not know, and a
 * UserError that names the layer where shapes do not fit.
 */
function makePlan(topology, input) {
    const { height, width, channels } = input;
    return new Planner((0,network_layers/* readLayers */.n4)(topology), { height, width, channels }).plan();
}
class Planner {
    #queue;
    #input;
    #memory = new PlanMemory();
    #ops = [];
    #first;
    #at;
    #isActivated = false;
    #hasParameters = false;
    #norms = 0;
    constructor(layers, input) {
        this.#queue = new LayerQueue(layers);
        this.#input = input;
        this.#first = this.#memory.tensor(input.height, input.width, input.channels);
        this.#at = this.#first;
    }
    plan() {
        for (let layer = this.#queue.next(); layer; layer = this.#queue.next())
            this.#add(layer, new network_layers/* LayerConfig */.G(layer));
        return {
            input: this.#input,
            first: this.#first,
            output: this.#at,
            ops: this.#ops,
            norms: this.#norms,
            ...this.#memory.finish(),
        };
    }
    #add(layer, config) {
        switch (layer.className) {
            case 'InputLayer':
                return;
            case 'Conv2D':
                return this.#conv(layer, config);
            case 'DepthwiseConv2D':
                return this.#depthwise(layer, config);
            case 'MaxPooling2D':
            case 'AveragePooling2D':
                return this.#pool(layer, config);
            case 'GlobalAveragePooling2D':
                return this.#globalPool(layer, config);
            case 'BatchNormalization':
                return this.#norm(layer, config);
            case 'Dropout':
                return this.#dropout(layer);
            case 'Flatten':
                return this.#flatten(layer, config);
            case 'Dense':
                return this.#dense(layer, config);
            case 'Activation':
                return this.#activation(layer.name, config.word('activation', 'linear'), 0);
            case 'ReLU':
                config.expect('max_value', null);
                config.expect('threshold', 0);
                config.expect('negative_slope', 0);
                return this.#activation(layer.name, 'relu', 0);
            case 'LeakyReLU':
                return this.#activation(layer.name, 'leaky_relu', config.number('negative_slope', config.number('alpha', 0.3)));
            case 'ELU':
                return this.#activation(layer.name, 'elu', config.number('alpha', 1));
            case 'Softmax':
                config.expect('axis', -1);
                return this.#activation(layer.name, 'softmax', 0);
            default:
                throw new network_layers/* UnknownLayer */.Qc(layer.name, `${layer.className} is not known`);
        }
    }
    #conv(layer, config) {
        refuseOddities(config);
        config.expect('groups', 1);
        const { name } = layer;
        const kernel = config.pair('kernel_size');
        const strides = config.pair('strides', [1, 1]);
        const filters = config.whole('filters');
        const activation = config.word('activation', 'linear');
        this.#pad(layer, kernel, strides, config.word('padding', 'valid'), 0);
        const input = this.#at;
        const [height, width] = outputSize(layer, this.#at, kernel, strides);
        const isPlain = strides[0] === 1 && strides[1] === 1;
        const isRelu = activation === 'relu' || (activation === 'linear' && this.#queue.takeRelu());
        if (isPlain && isRelu && this.#queue.takePool(height, width)) {
            const dropout = this.#queue.takeDropout();
            const output = this.#memory.tensor(height >> 1, width >> 1, filters);
            // Five wide over four channels: what src/kernels/winograd.ts is made for.
            const isWinograd = kernel[1] === 5 && kernel[0] <= 7 && input.padded === 4;
            const parts = this.#memory.turnedConv(config, kernel, input, filters, isWinograd);
            const winners = this.#memory.slot((0,op/* floats */.IE)(output));
            this.#memory.scratch(Math.max(8 * (output.width + 1), isWinograd ? WINOGRAD_SCRATCH : 0));
            this.#push({ kind: 'convPool', layer: name, input, output, kernel, ...parts, isWinograd, winners, dropout });
            this.#isActivated = dropout === undefined;
            return;
        }
        const output = this.#memory.tensor(height, width, filters);
        const parts = this.#memory.conv(config, kernel, input, filters, this.#hasParameters);
        if (this.#hasParameters) {
            this.#memory.scratch(4 * (input.height + kernel[0] - 1) * (input.width + kernel[1] - 1) * output.padded);
        }
        this.#push({ kind: 'conv', layer: name, input, output, kernel, strides, relu: isRelu, ...parts });
        this.#isActivated = isRelu;
        if (!isRelu)
            this.#activation(name, activation, 0);
    }
    #depthwise(layer, config) {
        refuseOddities(config);
        const kernel = config.pair('kernel_size');
        const strides = config.pair('strides', [1, 1]);
        const times = config.number('depth_multiplier', 1);
        if (times > 1) {
            const { height, width, channels } = this.#at;
            const wide = this.#memory.tensor(height, width, channels * times);
            this.#push({ kind: 'widen', layer: layer.name, input: this.#at, output: wide, times });
        }
        this.#pad(layer, kernel, strides, config.word('padding', 'valid'), 0);
        const input = this.#at;
        const [height, width] = outputSize(layer, this.#at, kernel, strides);
        const output = this.#memory.tensor(height, width, input.channels);
        const parts = this.#memory.depthwise(config, kernel, input, times);
        this.#push({ kind: 'depthwise', layer: layer.name, input, output, kernel, strides, ...parts });
        this.#activation(layer.name, config.word('activation', 'linear'), 0);
    }
    #pool(layer, config) {
        config.expect('data_format', 'channels_last');
        const kernel = config.pair('pool_size', [2, 2]);
        const strides = config.pair('strides', kernel);
        const isMax = layer.className === 'MaxPooling2D';
        const before = this.#at;
        const border = this.#pad(layer, kernel, strides, config.word('padding', 'valid'), isMax ? -3.4e38 : 0);
        const input = this.#at;
        const [height, width] = outputSize(layer, this.#at, kernel, strides);
        const output = this.#memory.tensor(height, width, input.channels);
        const extra = isMax
            ? this.#memory.slot(2 * (0,op/* floats */.IE)(output))
            : this.#memory.constant(windowShares(before, border, [height, width], kernel, strides));
        this.#push({ kind: isMax ? 'maxPool' : 'averagePool', layer: layer.name, input, output, kernel, strides, extra });
    }
    #globalPool(layer, config) {
        config.expect('data_format', 'channels_last');
        config.expect('keepdims', false);
        const input = this.#at;
        const kernel = [input.height, input.width];
        const output = this.#memory.tensor(1, 1, input.channels);
        const extra = this.#memory.constant(Float32Array.of(1 / (input.height * input.width)));
        this.#push({ kind: 'averagePool', layer: layer.name, input, output, kernel, strides: [1, 1], extra });
    }
    #norm(layer, config) {
        const axis = layer.config['axis'];
        const last = Array.isArray(axis) ? axis[0] : axis;
        if (last !== undefined && last !== -1 && last !== 3)
            throw new network_layers/* UnknownLayer */.Qc(layer.name, `axis is ${JSON.stringify(axis)}`);
        const input = this.#at;
        const output = this.#memory.tensor(input.height, input.width, input.channels);
        const parts = this.#memory.norm(config, input);
        const epsilon = config.number('epsilon', 1e-3);
        const momentum = config.number('momentum', 0.99);
        this.#push({ kind: 'norm', layer: layer.name, input, output, ...parts, epsilon, momentum, index: this.#norms });
        this.#norms += 1;
    }
    #dropout(layer) {
        const dropout = this.#queue.dropoutOf(layer);
        if (!dropout)
            return;
        const input = this.#at;
        const output = this.#memory.tensor(input.height, input.width, input.channels);
        this.#push({ kind: 'dropout', layer: layer.name, input, output, ...dropout });
    }
    #flatten(layer, config) {
        config.expect('data_format', 'channels_last');
        const { height, width, channels, padded } = this.#at;
        if (height === 1 && width === 1)
            return;
        const count = height * width * channels;
        if (channels === padded) {
            // The same numbers, seen as a vector.
            this.#at = { ...this.#at, height: 1, width: 1, channels: count, padded: count };
            return;
        }
        const output = this.#memory.tensor(1, 1, count);
        this.#push({ kind: 'pack', layer: layer.name, input: this.#at, output, times: 1 });
    }
    #dense(layer, config) {
        const input = this.#at;
        const units = config.whole('units');
        const activation = config.word('activation', 'linear');
        config.expect('activity_regularizer', null);
        if (input.height * input.width === 1) {
            const output = this.#memory.tensor(1, 1, units);
            const parts = this.#memory.dense(config, input, units);
            this.#push({ kind: 'dense', layer: layer.name, input, output, ...parts });
            return this.#activation(layer.name, activation, 0);
        }
        // On every position: a convolution of 1 × 1 over one long row.
        const { height, width, channels, padded } = input;
        const row = { ...input, height: 1, width: height * width };
        const output = this.#memory.tensor(height, width, units);
        const outRow = { ...output, height: 1, width: height * width };
        const parts = this.#memory.conv(config, [1, 1], { ...row, channels, padded }, units, this.#hasParameters, true);
        if (this.#hasParameters)
            this.#memory.scratch(4 * (0,op/* floats */.IE)(output));
        const relu = activation === 'relu';
        this.#push({
            kind: 'conv',
            layer: layer.name,
            input: row,
            output: outRow,
            kernel: [1, 1],
            strides: [1, 1],
            relu,
            ...parts,
        });
        this.#at = output;
        this.#isActivated = relu;
        if (!relu)
            this.#activation(layer.name, activation, 0);
    }
    #activation(layer, name, alpha) {
        if (name === 'linear')
            return;
        const activation = ACTIVATIONS[name];
        if (!activation)
            throw new network_layers/* UnknownLayer */.Qc(layer, `activation ${name} is not known`);
        const slope = name === 'elu' && alpha === 0 ? 1 : name === 'leaky_relu' && alpha === 0 ? 0.2 : alpha;
        if (this.#isActivated) {
            // It works in place, and what went out of the one before is needed on the way back.
            const { height, width, channels } = this.#at;
            const output = this.#memory.tensor(height, width, channels);
            this.#push({ kind: 'copy', layer, input: this.#at, output, times: 1 });
        }
        this.#push({ kind: 'activation', layer, input: this.#at, output: this.#at, activation, alpha: slope });
        this.#isActivated = true;
    }
    /** Puts the border of `same` around what comes in; returns its size above and to the left. */
    #pad({ name }, kernel, strides, padding, fill) {
        if (padding === 'valid')
            return [0, 0];
        if (padding !== 'same')
            throw new network_layers/* UnknownLayer */.Qc(name, `padding is ${padding}`);
        const { height, width, channels } = this.#at;
        const [rows, columns] = borders([height, width], kernel, strides);
        if (rows + columns === 0)
            return [0, 0];
        const [top, left] = [rows >> 1, columns >> 1];
        const output = this.#memory.tensor(height + rows, width + columns, channels);
        this.#push({ kind: 'pad', layer: name, input: this.#at, output, top, left, fill });
        return [top, left];
    }
    #push(op) {
        this.#ops.push({ ...op, wantsInputDelta: this.#hasParameters });
        if ('weights' in op || op.kind === 'norm')
            this.#hasParameters = true;
        this.#at = op.output;
        this.#isActivated = false;
    }
}


/***/ })

};
