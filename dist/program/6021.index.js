export const id = 6021;
export const ids = [6021];
export const modules = {

/***/ 78340:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   El: () => (/* binding */ workerPath),
/* harmony export */   Q$: () => (/* binding */ assetPath),
/* harmony export */   bs: () => (/* binding */ programFolder)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var node_url__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73136);


/** The folder of the running program: `build/src` when compiled, `dist/program` when bundled. */
function programFolder() {
    return (0,node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)((0,node_url__WEBPACK_IMPORTED_MODULE_1__.fileURLToPath)(import.meta.url));
}
/** Path of a file that ships beside the program (fonts, WebAssembly), put there by scripts/compile.mjs and scripts/build.mjs. */
function assetPath(name) {
    return (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(programFolder(), 'assets', name);
}
/** Path of the script that `new Worker(…)` runs; `workerData.task` names the module in src/worker.ts's table. */
function workerPath() {
    return (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(programFolder(), 'worker.js');
}


/***/ }),

/***/ 66021:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  EmbeddedTrainer: () => (/* binding */ EmbeddedTrainer)
});

// EXTERNAL MODULE: ./build/src/errors.js
var errors = __webpack_require__(27406);
// EXTERNAL MODULE: ./build/src/network/layers.js
var network_layers = __webpack_require__(90028);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:worker_threads"
var external_node_worker_threads_ = __webpack_require__(75919);
// EXTERNAL MODULE: ./build/src/assets.js
var assets = __webpack_require__(78340);
// EXTERNAL MODULE: ./build/src/engine/trainer.js
var trainer = __webpack_require__(82453);
// EXTERNAL MODULE: ./build/src/engine/threads.js
var engine_threads = __webpack_require__(59105);
// EXTERNAL MODULE: ./build/src/network/kernels.js
var kernels = __webpack_require__(1026);
// EXTERNAL MODULE: ./build/src/network/memory-map.js
var memory_map = __webpack_require__(60742);
// EXTERNAL MODULE: ./build/src/network/loss.js
var network_loss = __webpack_require__(62925);
// EXTERNAL MODULE: ./build/src/network/plan.js + 3 modules
var network_plan = __webpack_require__(82947);
// EXTERNAL MODULE: ./build/src/network/team.js
var network_team = __webpack_require__(27675);
// EXTERNAL MODULE: ./build/src/network/weights.js
var weights = __webpack_require__(12385);
;// CONCATENATED MODULE: ./build/src/network/network-trainer.js












const PREDICT_ROWS = 256;
/** Trains and predicts with the kernels of src/kernels, on all cores; the result does not depend on their number. */
class NetworkTrainer {
    name = 'embedded';
    description;
    #threads;
    #module;
    /** `threads`: how many work; undefined: as many as the machine has cores. */
    constructor(threads = Math.min(engine_threads/* MAX_THREADS */.J$, (0,external_node_os_.availableParallelism)())) {
        this.#threads = threads;
        this.#module = (0,kernels/* compileKernels */.s)();
        this.description = `the embedded engine (${threads} ${threads === 1 ? 'thread' : 'threads'})`;
    }
    async train(request) {
        const { images, model, labels, trainRows, validationRows, epochs, batchSize, learningRate, classWeight, seed } = request;
        const plan = (0,network_plan/* makePlan */.C)(model.topology, images);
        const loss = request.loss ?? (0,network_loss/* crossEntropyOf */.tq)(plan.output.channels);
        const capacity = Math.min(batchSize, trainRows.length);
        const run = this.#start(plan, model, images, { rows: capacity, isTraining: true }, { loss, seed, optimizer: request.optimizer ?? { kind: 'adam' } });
        const { resume } = request.checkpoints ?? {};
        const history = [...(resume?.history ?? [])];
        const stateEvery = request.checkpoints ? (request.checkpoints.every ?? 1) : 0;
        const { schedule, earlyStopping, metrics = trainer/* DEFAULT_METRICS */.C, sampleWeight } = request;
        const work = {
            schedule,
            earlyStopping,
            metrics,
            labels,
            trainRows,
            validationRows,
            epochs,
            batchSize,
            learningRate,
            classWeight,
            sampleWeight,
            seed,
            loss,
        };
        await run.work({ train: { ...work, stateEvery, resume } }, request.signal, (message) => {
            if (message.kind === 'batch')
                request.onBatch?.(message.progress);
            if (message.kind === 'state')
                request.checkpoints?.save(message.state);
            if (message.kind !== 'epoch')
                return;
            history.push(message.record);
            request.onEpoch?.(message.record);
        });
        return { model: (0,weights/* exportWeights */.wH)(plan, run.map, run.memory, model), history };
    }
    async predict(model, images, rows, options) {
        const plan = (0,network_plan/* makePlan */.C)(model.topology, images);
        const capacity = Math.min(PREDICT_ROWS, rows.length);
        const run = this.#start(plan, model, images, { rows: capacity, isTraining: false }, { loss: 'mse', seed: 0, optimizer: { kind: 'adam' } });
        const done = await run.work({ predict: rows }, options.signal, (message) => {
            if (message.kind === 'predicted')
                options.onProgress?.(message.done);
        });
        return done.scores ?? new Float32Array(0);
    }
    dispose() { }
    #start(plan, model, images, { rows, isTraining }, rest) {
        const threads = Math.min(this.#threads, engine_threads/* MAX_THREADS */.J$);
        const map = (0,memory_map/* mapMemory */.gC)({ plan, threads, rows, isTraining });
        const memory = (0,memory_map/* createMemory */.IG)(map);
        (0,weights/* importWeights */.fN)(plan, map, memory, model);
        const settings = { plan, map, ...rest };
        return new Run({ module: this.#module, memory, settings, threads, pixels: sourceOf(images), capacity: rows });
    }
}
/** One team of threads, from its start to its end. */
class Run {
    memory;
    map;
    #data;
    constructor(data) {
        this.#data = data;
        this.memory = data.memory;
        this.map = data.settings.map;
    }
    /** Does the job; rejects when it failed or the signal was given. */
    async work(job, signal, onMessage) {
        signal.throwIfAborted();
        const team = new network_team/* Team */.u(this.memory, this.#data.threads);
        const workers = Array.from({ length: this.#data.threads }, (_, thread) => {
            const workerData = { ...this.#data, task: 'network', thread, job };
            return new external_node_worker_threads_.Worker((0,assets/* workerPath */.El)(), { workerData });
        });
        const cancel = () => team.cancel();
        signal.addEventListener('abort', cancel, { once: true });
        const finished = new Promise((resolve, reject) => {
            for (const worker of workers) {
                worker.on('error', reject);
                worker.on('message', (message) => {
                    if (message.kind === 'done')
                        resolve(message);
                    else if (message.kind === 'cancelled')
                        reject(signal.reason);
                    else if (message.kind === 'failed')
                        reject(failure(message));
                    else
                        onMessage(message);
                });
            }
        });
        try {
            return await finished;
        }
        finally {
            signal.removeEventListener('abort', cancel);
            await Promise.all(workers.map((worker) => worker.terminate()));
        }
    }
}
function failure({ message, code, hint }) {
    if (code === undefined)
        return new Error(message);
    return new errors/* UserError */.yo(code, message, hint === undefined ? {} : { hint });
}
function sourceOf(images) {
    const imageBytes = images.height * images.width * images.channels;
    if (images.file)
        return { ...images.file, imageBytes };
    const pixels = new SharedArrayBuffer(images.count * imageBytes);
    const one = new Uint8Array(imageBytes);
    const all = new Uint8Array(pixels);
    for (let row = 0; row < images.count; row += 1) {
        images.read([row], one);
        all.set(one, row * imageBytes);
    }
    return { pixels, imageBytes };
}

;// CONCATENATED MODULE: ./build/src/engine/embedded.js




/**
 * The engine that needs nothing installed: our kernels on all cores where they know every layer of the model, else tfjs on
 * WebAssembly, with a notice that says why.
 */
class EmbeddedTrainer {
    name = 'embedded';
    #notice;
    #network;
    #tfjs;
    /** `threads`: how many work; undefined: one a core. */
    constructor(notice = () => { }, threads) {
        this.#notice = notice;
        try {
            this.#network = new NetworkTrainer(threads);
        }
        catch (error) {
            if (!(error instanceof WebAssembly.CompileError))
                throw error;
            notice(`This machine's Node lacks WebAssembly's SIMD or threads (${(0,errors/* messageOf */.bD)(error)}): TensorFlow.js trains, slower`);
        }
    }
    get description() {
        return this.#network?.description ?? 'TensorFlow.js (WebAssembly)';
    }
    async train(request) {
        return (await this.#trainerFor(request.model, request.images)).train(request);
    }
    async predict(model, images, rows, options) {
        return (await this.#trainerFor(model, images)).predict(model, images, rows, options);
    }
    dispose() {
        void this.#tfjs?.then((trainer) => trainer.dispose());
    }
    async #trainerFor({ topology }, images) {
        if (this.#network) {
            try {
                (0,network_plan/* makePlan */.C)(topology, images);
                return this.#network;
            }
            catch (error) {
                if (!(error instanceof network_layers/* UnknownLayer */.Qc))
                    throw error;
                if (!this.#tfjs)
                    this.#notice(`TensorFlow.js trains this model, slower: ${error.message} to the embedded engine`);
            }
        }
        this.#tfjs ??= Promise.all(/* import() */[__webpack_require__.e(1343), __webpack_require__.e(9071)]).then(__webpack_require__.bind(__webpack_require__, 79071)).then(({ createTfjsWasm }) => createTfjsWasm());
        return this.#tfjs;
    }
}


/***/ }),

/***/ 82453:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ DEFAULT_METRICS)
/* harmony export */ });
/** The metrics where a request names none. */
const DEFAULT_METRICS = ['auc'];


/***/ }),

/***/ 1026:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ instantiateKernels),
/* harmony export */   s: () => (/* binding */ compileKernels)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var _assets_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(78340);


/** The compiled module; each thread makes an instance of its own over the one memory. */
function compileKernels() {
    return new WebAssembly.Module((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)((0,_assets_js__WEBPACK_IMPORTED_MODULE_1__/* .assetPath */ .Q$)('kernels.wasm')));
}
/** An instance of the module over a shared memory. */
function instantiateKernels(module, memory) {
    const env = {
        memory,
        abort: () => {
            throw new Error('A kernel gave up');
        },
    };
    return new WebAssembly.Instance(module, { env }).exports;
}


/***/ }),

/***/ 62925:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   je: () => (/* binding */ lossOf),
/* harmony export */   tq: () => (/* binding */ crossEntropyOf),
/* harmony export */   uS: () => (/* binding */ isFusedWith)
/* harmony export */ });
/** The cross-entropy of one output, the second class's probability, or of one a class. */
function crossEntropyOf(outputs) {
    return outputs === 1 ? 'binary_crossentropy' : 'categorical_crossentropy';
}
/** Keras's: probabilities are kept so far from 0 and 1. */
const EPSILON = 1e-7;
/** The loss of one image, without its weight; writes the gradient. Formulas as keras.losses, averaged over the outputs. */
function lossOf(k, name, place) {
    const { outputs, targets, delta, scale, isFused } = place;
    const count = outputs.length;
    let sum = 0;
    const isClasses = name === 'categorical_crossentropy';
    const total = isClasses && !isFused ? outputs.reduce((before, value) => before + value, 0) : 1;
    let hits = 0;
    for (let index = 0; index < count; index += 1) {
        const value = outputs[index];
        const target = targets[index];
        const difference = value - target;
        let slope;
        if (name === 'mse') {
            sum += difference * difference;
            slope = 2 * difference;
        }
        else if (name === 'mae') {
            sum += Math.abs(difference);
            slope = Math.sign(difference);
        }
        else {
            const share = value / total;
            const p = Math.min(1 - EPSILON, Math.max(EPSILON, share));
            const isClipped = share < EPSILON || share > 1 - EPSILON;
            if (isClasses) {
                if (target !== 0)
                    sum -= target * k.log(p);
                if (!isClipped)
                    hits += target;
                slope = isFused ? difference : isClipped ? 0 : -target / value;
            }
            else {
                sum -= target * k.log(p) + (1 - target) * k.log(1 - p);
                slope = isFused ? difference : isClipped ? 0 : (1 - target) / (1 - p) - target / p;
            }
        }
        delta[index] = (slope * scale) / (isClasses ? 1 : count);
    }
    // What the model said is divided by its sum first, so that each output also moves the others' shares.
    if (isClasses && !isFused)
        for (let index = 0; index < count; index += 1)
            delta[index] += (hits / total) * scale;
    return Number.isNaN(sum) ? NaN : sum / (isClasses ? 1 : count);
}
/** Whether an activation's way back is part of the loss's gradient. */
function isFusedWith(name, activation) {
    return ((name === 'binary_crossentropy' && activation === 'sigmoid') ||
        (name === 'categorical_crossentropy' && activation === 'softmax'));
}


/***/ }),

/***/ 60742:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IG: () => (/* binding */ createMemory),
/* harmony export */   gC: () => (/* binding */ mapMemory),
/* harmony export */   kJ: () => (/* binding */ CONTROL_WORDS),
/* harmony export */   mw: () => (/* binding */ CONTROL_OFFSET)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27406);

const FLOAT = 4;
const DOUBLE = 8;
const LINE = 64;
const PAGE = 65_536;
const MAX_BYTES = 4 * 1024 ** 3 - PAGE;
const MAX_CHUNKS = 24;
const GRADIENT_BYTES = 256 * 1024 ** 2;
/** The first page is the compiled kernels' own: tables of their exponential and logarithm. */
const CONTROL_OFFSET = PAGE;
/** 32-bit words behind it by which threads agree (team.ts). */
const CONTROL_WORDS = 64;
/** Lays the memory out. Throws a UserError that says how much is needed where that is too much. */
function mapMemory({ plan, threads, rows, isTraining }) {
    let end = CONTROL_OFFSET + CONTROL_WORDS * FLOAT;
    const take = (bytes) => {
        const offset = end;
        end += Math.ceil(bytes / LINE) * LINE;
        return offset;
    };
    const vector = plan.parameters * FLOAT + LINE;
    const gradientBytes = Math.ceil(vector / LINE) * LINE;
    const chunks = Math.max(1, Math.min(MAX_CHUNKS, rows, Math.max(4, Math.floor(GRADIENT_BYTES / gradientBytes))));
    const outputs = plan.output.padded;
    const channels = Math.max(...plan.ops.flatMap(({ input, output }) => [input.padded, output.padded]), 4);
    const normBytes = 6 * Math.ceil((channels * FLOAT) / LINE) * LINE;
    const normSumBytes = Math.ceil((4 * channels * DOUBLE) / LINE) * LINE;
    const { height, width, channels: depth } = plan.input;
    const pixelBytes = Math.ceil((height * width * depth + LINE) / LINE) * LINE;
    const scratchBytes = Math.ceil(plan.scratchBytes / LINE) * LINE + LINE;
    const hasSlots = isTraining && plan.norms > 0;
    const threadBytes = pixelBytes + scratchBytes + plan.slotBytes + LINE;
    const map = {
        chunks,
        parameters: take(vector),
        derived: take(plan.derived * FLOAT + LINE),
        constants: take(plan.constants * FLOAT + LINE),
        zeros: take(channels * FLOAT + LINE),
        norms: take(plan.norms * normBytes),
        normBytes,
        normSumBytes,
        normSums: take(isTraining ? plan.norms * chunks * normSumBytes : 0),
        first: take(isTraining ? vector : 0),
        second: take(isTraining ? vector : 0),
        gradients: take(isTraining ? chunks * gradientBytes : 0),
        gradientBytes,
        rows: take(rows * FLOAT),
        targets: take(rows * outputs * FLOAT),
        weights: take(rows * FLOAT),
        losses: take(rows * DOUBLE),
        scores: take(rows * outputs * FLOAT),
        threads: take(threads * threadBytes),
        threadBytes,
        scratchOffset: pixelBytes,
        slotOffset: pixelBytes + scratchBytes,
        slots: hasSlots ? take(rows * plan.slotBytes) : undefined,
    };
    const bytes = Math.ceil(end / PAGE) * PAGE;
    if (bytes > MAX_BYTES)
        throw tooLarge(bytes, rows, plan, hasSlots);
    return { bytes, ...map };
}
/** The shared memory that a map describes. Throws a UserError where the machine does not give so much. */
function createMemory({ bytes }) {
    const pages = bytes / PAGE;
    try {
        return new WebAssembly.Memory({ initial: pages, maximum: pages, shared: true });
    }
    catch (error) {
        const needed = Math.ceil(bytes / 1024 ** 2);
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo('stage', `Cannot train: the machine does not give the ${needed} MB of memory that are needed`, {
            cause: error,
            hint: 'Set train.batch_size lower, use smaller images, or lift the limit on memory (`ulimit -v`)',
        });
    }
}
function tooLarge(bytes, rows, plan, hasSlots) {
    const gigabytes = (bytes / 1024 ** 3).toFixed(1);
    const fit = hasSlots ? Math.floor((MAX_BYTES - (bytes - rows * plan.slotBytes)) / plan.slotBytes) : 0;
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo('stage', `Cannot train: the model needs ${gigabytes} GB for a batch of ${rows}, expected at most 4 GB`, { hint: fit >= 1 ? `Set train.batch_size to ${fit} or less` : 'Use smaller images or fewer channels' });
}


/***/ }),

/***/ 27675:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ew: () => (/* binding */ TeamFailure),
/* harmony export */   u: () => (/* binding */ Team)
/* harmony export */ });
/* unused harmony export PHASES */
/* harmony import */ var _memory_map_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(60742);

/** What threads are told to do. */
const PHASES = { stop: 0, forward: 1, backward: 2, update: 3, predict: 4, prepare: 5 };
const NAMES = Object.keys(PHASES);
const WORD = {
    turn: 0,
    phase: 1,
    tiles: 2,
    next: 3,
    done: 4,
    cancelled: 5,
    failed: 6,
    poisoned: 7,
    arguments: 8,
};
const RATE = 16; // among the doubles
/**
 * Threads over one shared memory that work phases off together: one leads, the others wait. Whoever is free takes the next
 * tile, so which thread does what is open; results must not depend on it.
 */
class Team {
    #words;
    #doubles;
    #others;
    constructor(memory, threads) {
        this.#words = new Int32Array(memory.buffer, _memory_map_js__WEBPACK_IMPORTED_MODULE_0__/* .CONTROL_OFFSET */ .mw, _memory_map_js__WEBPACK_IMPORTED_MODULE_0__/* .CONTROL_WORDS */ .kJ);
        this.#doubles = new Float64Array(memory.buffer, _memory_map_js__WEBPACK_IMPORTED_MODULE_0__/* .CONTROL_OFFSET */ .mw, _memory_map_js__WEBPACK_IMPORTED_MODULE_0__/* .CONTROL_WORDS */ .kJ / 2);
        this.#others = threads - 1;
    }
    get isCancelled() {
        return Atomics.load(this.#words, WORD.cancelled) !== 0;
    }
    get learningRate() {
        return this.#doubles[RATE];
    }
    set learningRate(rate) {
        this.#doubles[RATE] = rate;
    }
    /** The first range of the parameters whose gradient is no finite number; undefined: there is none. */
    get poisoned() {
        const found = Atomics.load(this.#words, WORD.poisoned);
        return found === 0 ? undefined : found - 1;
    }
    poison(range) {
        for (let found = Atomics.load(this.#words, WORD.poisoned); found === 0 || found > range + 1;) {
            if (Atomics.compareExchange(this.#words, WORD.poisoned, found, range + 1) === found)
                return;
            found = Atomics.load(this.#words, WORD.poisoned);
        }
    }
    cancel() {
        Atomics.store(this.#words, WORD.cancelled, 1);
    }
    /** Leads a phase: returns when all of its tiles are done. Throws when another thread failed in it. */
    lead(phase, tiles, args, work) {
        const words = this.#words;
        words[WORD.phase] = PHASES[phase];
        words[WORD.tiles] = tiles;
        words[WORD.arguments] = args.rows;
        words[WORD.arguments + 1] = args.step;
        words[WORD.arguments + 2] = args.segment;
        Atomics.store(words, WORD.next, 0);
        Atomics.store(words, WORD.done, 0);
        Atomics.add(words, WORD.turn, 1);
        Atomics.notify(words, WORD.turn);
        this.#work(phase, tiles, args, work);
        for (let done = Atomics.load(words, WORD.done); done < this.#others; done = Atomics.load(words, WORD.done)) {
            Atomics.wait(words, WORD.done, done);
        }
        if (Atomics.load(words, WORD.failed) !== 0)
            throw new TeamFailure();
    }
    /** Follows the leader until it stops the team. */
    follow(work) {
        const words = this.#words;
        for (let turn = 0;; turn += 1) {
            while (Atomics.load(words, WORD.turn) === turn)
                Atomics.wait(words, WORD.turn, turn);
            const phase = NAMES[words[WORD.phase]] ?? 'stop';
            if (phase === 'stop')
                return;
            const [rows = 0, step = 0, segment = 0] = words.subarray(WORD.arguments, WORD.arguments + 3);
            try {
                this.#work(phase, words[WORD.tiles], { rows, step, segment }, work);
            }
            catch (error) {
                Atomics.store(words, WORD.failed, 1);
                throw error;
            }
            finally {
                Atomics.add(words, WORD.done, 1);
                Atomics.notify(words, WORD.done);
            }
        }
    }
    /** Sends the others home. */
    stop() {
        this.#words[WORD.phase] = PHASES.stop;
        Atomics.add(this.#words, WORD.turn, 1);
        Atomics.notify(this.#words, WORD.turn);
    }
    #work(phase, tiles, args, work) {
        for (let tile = Atomics.add(this.#words, WORD.next, 1); tile < tiles;) {
            work(phase, tile, args);
            tile = Atomics.add(this.#words, WORD.next, 1);
        }
    }
}
/** Another thread failed; it tells why itself. */
class TeamFailure extends Error {
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
