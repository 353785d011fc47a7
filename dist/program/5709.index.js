export const id = 5709;
export const ids = [5709];
export const modules = {

/***/ 35709:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  explainModel: () => (/* binding */ explainModel)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/src/engine/model-files.js
var model_files = __webpack_require__(70975);
// EXTERNAL MODULE: ./build/src/errors.js
var errors = __webpack_require__(27406);
// EXTERNAL MODULE: ./build/src/network/conv/fold.js
var fold = __webpack_require__(27100);
// EXTERNAL MODULE: ./build/src/network/layers.js
var network_layers = __webpack_require__(90028);
// EXTERNAL MODULE: ./build/src/network/op.js
var network_op = __webpack_require__(40133);
// EXTERNAL MODULE: ./build/src/ml/random.js
var ml_random = __webpack_require__(44296);
// EXTERNAL MODULE: ./build/src/network/backward.js
var backward = __webpack_require__(28075);
// EXTERNAL MODULE: ./build/src/network/forward.js
var forward = __webpack_require__(30149);
// EXTERNAL MODULE: ./build/src/network/kernels.js
var kernels = __webpack_require__(1026);
// EXTERNAL MODULE: ./build/src/network/leader.js
var network_leader = __webpack_require__(29627);
// EXTERNAL MODULE: ./build/src/network/memory-map.js
var memory_map = __webpack_require__(60742);
// EXTERNAL MODULE: ./build/src/network/plan.js + 3 modules
var network_plan = __webpack_require__(82947);
// EXTERNAL MODULE: ./build/src/network/session.js + 1 modules
var session = __webpack_require__(51745);
// EXTERNAL MODULE: ./build/src/network/team.js
var team = __webpack_require__(27675);
// EXTERNAL MODULE: ./build/src/network/weights.js
var weights = __webpack_require__(12385);
;// CONCATENATED MODULE: ./build/src/network/rehearsal.js











/** Makes everything ready, forward once through the whole model. Throws UnknownLayer as `makePlan`. */
function rehearse(model, shape) {
    const plan = (0,network_plan/* makePlan */.C)(model.topology, shape);
    const map = (0,memory_map/* mapMemory */.gC)({ plan, threads: 1, rows: 1, isTraining: true });
    const memory = (0,memory_map/* createMemory */.IG)(map);
    const k = (0,kernels/* instantiateKernels */.J)((0,kernels/* compileKernels */.s)(), memory);
    const random = new ml_random/* RandomState */.T(1);
    const pixels = Uint8Array.from({ length: shape.height * shape.width * shape.channels }, () => random.interval(255));
    const settings = { plan, map, loss: 'mse', optimizer: { kind: 'sgd' }, seed: 1 };
    const leader = new network_leader/* Leader */.Y(settings, k, memory, new team/* Team */.u(memory, 1), (_, target) => target.set(pixels));
    (0,weights/* importWeights */.fN)(plan, map, memory, model);
    leader.prepare();
    leader.predict([0]); // fills the slot with what each operation reads
    const own = map.threads;
    const values = new Float32Array(memory.buffer);
    const at = (0,session/* gradientPlaces */.P)(map, values, own, 0);
    const image = { slot: map.slots ?? own + map.slotOffset, row: 0 };
    const step = { seed: 1, step: 0 };
    const last = (image.slot + plan.output.delta) / 4;
    values.fill(1, last, last + (0,network_op/* floats */.IE)(plan.output));
    return {
        plan,
        forward: (op) => (0,forward/* forward */.s)(k, op, at, image, step),
        backward: (op) => (0,backward/* backward */.e)(k, op, at, image, step),
    };
}

;// CONCATENATED MODULE: ./build/src/network/explain.js





const RUNS = 9;
/** The plan of a model, each operation timed on noise. Throws UnknownLayer as `makePlan`. */
function explain(model) {
    const { plan, forward, backward } = rehearse(model, inputShape(model));
    const ahead = plan.ops.map((op) => time(() => forward(op)));
    const back = new Map();
    for (const op of [...plan.ops].reverse()) {
        if (op.kind === 'norm')
            break; // behind it the whole batch is needed
        back.set(op, time(() => backward(op)));
    }
    const operations = plan.ops.map((op, index) => ({ ...describe(op), forward: ahead[index], backward: back.get(op) }));
    return { plan, operations };
}
/** The median of some runs, in milliseconds. */
function time(body) {
    const times = Array.from({ length: RUNS }, () => {
        const begun = process.hrtime.bigint();
        body();
        return Number(process.hrtime.bigint() - begun) / 1e6;
    });
    return times.sort((a, b) => a - b)[RUNS >> 1] ?? Number.NaN;
}
function describe(op) {
    const { height, width, channels } = op.output;
    return {
        layer: op.layer,
        kernel: kernelOf(op),
        output: `${height}×${width}×${channels}`,
        multiplyAdds: multiplyAdds(op),
        bytes: 4 * (0,network_op/* floats */.IE)(op.output),
    };
}
function kernelOf(op) {
    switch (op.kind) {
        case 'conv': {
            const { forward, input, weights } = op.ways;
            const size = `${op.kernel[0]}×${op.kernel[1]}`;
            const folded = op.fold ? ` for ${op.fold.kernel[0]}×${op.fold.kernel[1]} by 2×2, folded` : '';
            const ahead = `${wayOf(op, forward)} convolution ${size}${folded}${op.relu ? ' with ReLU' : ''}`;
            const gradients = [...(op.wantsInputDelta ? [`input ${wayOf(op, input)}`] : []), `weights ${wayOf(op, weights)}`];
            return `${ahead}; gradients: ${gradients.join(', ')}`;
        }
        case 'convPool': {
            const way = op.isWinograd ? 'Winograd F(4, 5)' : wayOf(op, op.tiles);
            const drop = op.dropout ? ', dropout' : '';
            return `${way} convolution ${op.kernel[0]}×${op.kernel[1]}, ReLU, pooling${drop} at once; sparse gradient`;
        }
        case 'dense':
            return op.output.channels === 1 ? 'dot product' : 'matrix × vector';
        case 'depthwise':
            return `depthwise convolution ${op.kernel[0]}×${op.kernel[1]}`;
        case 'activation':
            return op.activation;
        case 'maxPool':
            return 'max-pooling';
        case 'averagePool':
            return 'average pooling';
        case 'norm':
            return 'batch normalisation';
        case 'dropout':
        case 'pad':
        case 'pack':
        case 'copy':
        case 'widen':
        case 'fold':
            return op.kind;
    }
}
function wayOf({ kernel }, tiles) {
    if (!tiles)
        return 'direct';
    const [height, width] = tiles.points.map((points, index) => points + 1 - kernel[index]);
    return `Winograd F(${height}×${width}, ${kernel[0]}×${kernel[1]})`;
}
function multiplyAdds(op) {
    const { height, width, channels } = op.output;
    if (op.kind === 'conv')
        return (0,fold/* convMultiplyAdds */.dz)(op);
    if (op.kind === 'convPool')
        return 4 * height * width * channels * op.kernel[0] * op.kernel[1] * op.input.channels;
    if (op.kind === 'depthwise')
        return height * width * channels * op.kernel[0] * op.kernel[1];
    return op.kind === 'dense' ? op.input.channels * channels : 0;
}
function inputShape({ topology }) {
    const shape = (0,network_layers/* inputShapeOf */.xC)(topology);
    const [, height, width, channels] = shape ?? [];
    if (typeof height === 'number' && typeof width === 'number' && typeof channels === 'number')
        return { height, width, channels };
    throw new errors/* UserError */.yo('stage', `Cannot explain the model: its input is ${JSON.stringify(shape)}, expected [null, height, width, channels]`);
}

;// CONCATENATED MODULE: ./build/src/commands/job/engine-explain.js






const DEFAULT_MODEL = 'outputs/model';
/** Prints the plan of a Layers model (a folder with `model.json`): one line an operation. */
function explainModel({ cwd, print, log }, name = DEFAULT_MODEL, asJson) {
    const folder = (0,external_node_path_.resolve)(cwd, name);
    if (!(0,external_node_fs_.existsSync)(folder))
        throw new errors/* UserError */.yo('data', `Cannot explain "${name}": there is no such folder, expected one with model.json`, {
            hint: 'Run `train-report repro train` first, or name the folder of a model',
        });
    try {
        const { plan, operations } = explain((0,model_files/* readModel */.k)(folder, name));
        if (asJson)
            return print(`${JSON.stringify({ parameters: plan.parameters, operations }, undefined, 2)}\n`);
        print(`${rows(operations).join('\n')}\n`);
        log.info('Milliseconds are those of one image on one thread; multiply-adds those of the textbook, forward.');
    }
    catch (error) {
        if (!(error instanceof network_layers/* UnknownLayer */.Qc))
            throw error;
        log.info(`TensorFlow.js trains this model: ${error.message} to the embedded engine`);
    }
}
function rows(operations) {
    const table = [
        ['layer', 'kernel', 'output', 'multiply-adds', 'bytes', 'forward ms', 'back ms'],
        ...operations.map((one) => [
            one.layer,
            one.kernel,
            one.output,
            one.multiplyAdds.toLocaleString('en'),
            one.bytes.toLocaleString('en'),
            one.forward?.toFixed(3) ?? '–',
            one.backward?.toFixed(3) ?? '–',
        ]),
    ];
    const widths = (table[0] ?? []).map((_, column) => Math.max(...table.map((row) => row[column]?.length ?? 0)));
    const isNumber = (column) => column >= 3;
    return table.map((row) => row
        .map((cell, column) => (isNumber(column) ? cell.padStart(widths[column] ?? 0) : cell.padEnd(widths[column] ?? 0)))
        .join('  ')
        .trimEnd());
}


/***/ }),

/***/ 70975:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ writeModel),
/* harmony export */   k: () => (/* binding */ readModel)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(27406);
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(28009);




const TOPOLOGY_FILE = 'model.json';
const WEIGHTS_FILE = 'weights.bin';
/** Writes tfjs's Layers format into `folder` (`model.json`, `weights.bin`); the caller renames the finished folder. */
function writeModel(folder, model) {
    const manifest = {
        format: 'layers-model',
        generatedBy: `train-report ${_version_js__WEBPACK_IMPORTED_MODULE_3__/* .VERSION */ .x}`,
        convertedBy: null,
        modelTopology: model.topology,
        weightsManifest: [{ paths: [WEIGHTS_FILE], weights: model.weightSpecs }],
    };
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)(folder, { recursive: true });
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, WEIGHTS_FILE), model.weights);
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, TOPOLOGY_FILE), `${JSON.stringify(manifest, undefined, 1)}\n`);
}
/** Reads a Layers model with float32 weights. */
function readModel(folder, shown) {
    const fail = (found, cause) => new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo('data', `Cannot read model "${shown}": ${found}`, {
        cause,
        hint: 'Run the stage that trains it again',
    });
    let manifest;
    try {
        manifest = JSON.parse((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, TOPOLOGY_FILE), 'utf8'));
    }
    catch (error) {
        throw fail(`${TOPOLOGY_FILE}: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .messageOf */ .bD)(error)}`, error);
    }
    const groups = manifest.weightsManifest;
    if (!manifest.modelTopology || !Array.isArray(groups))
        throw fail(`${TOPOLOGY_FILE} holds no topology and weights`);
    const weightSpecs = groups.flatMap((group) => group.weights);
    const paths = groups.flatMap((group) => group.paths);
    if (paths.some((path) => path.includes('/') || path.includes('\\') || path.startsWith('.')))
        throw fail('its weights lie outside of its folder');
    const weights = Buffer.concat(paths.map((path) => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, path))));
    const expected = weightSpecs.reduce((sum, { shape }) => sum + 4 * shape.reduce((product, size) => product * size, 1), 0);
    if (weights.length !== expected)
        throw fail(`its weights have ${weights.length} bytes, expected ${expected}`);
    return { topology: manifest.modelTopology, weightSpecs, weights };
}


/***/ }),

/***/ 12385:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Te: () => (/* binding */ matchWeights),
/* harmony export */   fN: () => (/* binding */ importWeights),
/* harmony export */   wH: () => (/* binding */ exportWeights)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27406);

const FLOAT = 4;
/** Puts the weights of a Layers model where the plan wants them. Throws a UserError where they do not fit the layers. */
function importWeights(plan, map, memory, files) {
    const values = asFloats(files.weights);
    each(plan, map, files, (start, index, place) => {
        new Float32Array(memory.buffer)[place] = values[start + index];
    });
}
/** The model with the weights that the memory holds now. */
function exportWeights(plan, map, memory, files) {
    const values = new Float32Array(asFloats(files.weights).length);
    const floats = new Float32Array(memory.buffer);
    each(plan, map, files, (start, index, place) => {
        values[start + index] = floats[place];
    });
    return { ...files, weights: new Uint8Array(values.buffer) };
}
/** Which weights of the file are which of the plan's. Throws a UserError that names the layer where they do not fit. */
function matchWeights(plan, { weightSpecs }) {
    let start = 0;
    const left = new Set(plan.weights);
    const matches = weightSpecs.map(({ name, shape }) => {
        const count = shape.reduce((product, size) => product * size, 1);
        const place = [...left].find((one) => name === one.name || name.endsWith(`/${one.name}`));
        if (!place || place.places.length !== count || isOtherShape(shape, place.shape))
            throw misfit(name, shape, place);
        left.delete(place);
        start += count;
        return { place, start: start - count };
    });
    const [missing] = left;
    if (!missing)
        return matches;
    const { role, layer } = missing;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo('stage', `Cannot use the model: it has no weights "${role}" of layer "${layer}"`);
}
function isOtherShape(found, expected) {
    return found.length === expected.length && found.some((size, index) => size !== expected[index]);
}
function each(plan, map, files, body) {
    for (const { place, start } of matchWeights(plan, files)) {
        const base = (place.isTrainable ? map.parameters : map.constants) / FLOAT;
        for (let index = 0; index < place.places.length; index += 1)
            body(start, index, base + place.places[index]);
    }
}
function misfit(name, shape, place) {
    const what = place ? `weights "${place.role}" of layer "${place.layer}"` : `weights "${name}"`;
    const expected = place ? place.shape.join(' × ') : 'none of that name';
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo('stage', `Cannot use the model: ${what} are ${shape.join(' × ')}, expected ${expected}`);
}
function asFloats(bytes) {
    return new Float32Array(new Uint8Array(bytes).buffer);
}


/***/ })

};
