export const id = 7493;
export const ids = [7493];
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

/***/ 27406:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A3: () => (/* binding */ reasonOf),
/* harmony export */   HB: () => (/* binding */ unreachable),
/* harmony export */   Kx: () => (/* binding */ throwAll),
/* harmony export */   bD: () => (/* binding */ messageOf),
/* harmony export */   j$: () => (/* binding */ formatLocation),
/* harmony export */   tQ: () => (/* binding */ UserErrors),
/* harmony export */   uc: () => (/* binding */ systemReason),
/* harmony export */   xU: () => (/* binding */ systemCode),
/* harmony export */   yo: () => (/* binding */ UserError)
/* harmony export */ });
const EXIT_CODES = { config: 251, 'not-a-repo': 253, usage: 254, interrupted: 130 };
/** An error that the user can mend: shown as its message alone, without a stack. */
class UserError extends Error {
    code;
    exitCode;
    hint;
    location;
    constructor(code, message, options = {}) {
        super(message, 'cause' in options ? { cause: options.cause } : {});
        this.name = 'UserError';
        this.code = code;
        this.exitCode = options.exitCode ?? EXIT_CODES[code] ?? 255;
        this.hint = options.hint;
        this.location = options.location;
    }
    /** The same error, to end the process with another code. */
    withExitCode(exitCode) {
        return Object.create(this, { exitCode: { value: exitCode, enumerable: true } });
    }
}
/** Several errors found in one pass, so that the user mends them all at once. */
class UserErrors extends UserError {
    errors;
    constructor(errors) {
        const [first] = errors;
        super(first.code, errors.map((error) => error.message).join('\n'), { exitCode: first.exitCode, cause: first });
        this.name = 'UserErrors';
        this.errors = errors;
    }
}
/** Throws `errors` as one; returns when there are none. */
function throwAll(errors) {
    const [first, ...rest] = errors;
    if (!first)
        return;
    throw rest.length === 0 ? first : new UserErrors([first, ...rest]);
}
/** `dvc.yaml:14:5`, as messages name a place. */
function formatLocation(location) {
    const { file, line, column } = location;
    return [file, line, column].filter((part) => part !== undefined).join(':');
}
/** The message of anything that was thrown. */
function messageOf(error) {
    return error instanceof Error ? error.message : String(error);
}
/** The `code` of a Node.js system error (`ENOENT`, `ENOSPC`, …), or undefined. */
function systemCode(error) {
    return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : undefined;
}
const SYSTEM_REASONS = {
    ENOSPC: 'the disk is full',
    EDQUOT: 'the disk quota is used up',
    EFBIG: 'the file is larger than this process may write',
    EACCES: 'access was denied',
    EPERM: 'access was denied',
    EROFS: 'the file system is read-only',
    EMFILE: 'too many files are open',
    ENAMETOOLONG: 'its name is too long',
};
/** What a system error's code means, in words; undefined where it says nothing that the user can mend. */
function reasonOf(code) {
    return SYSTEM_REASONS[code];
}
/** What a system error means where the user can mend it: the path and the reason in words; undefined for any other error. */
function systemReason(error) {
    const reason = SYSTEM_REASONS[systemCode(error) ?? ''];
    if (reason === undefined || !(error instanceof Error))
        return undefined;
    return { reason, path: 'path' in error && typeof error.path === 'string' ? error.path : undefined };
}
/** Closes a `switch` over a union: the compiler refuses it while a case is missing. */
function unreachable(value) {
    throw new Error(`Unreachable: ${JSON.stringify(value)}`);
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

/***/ 97222:
/***/ ((__unused_webpack___webpack_module__, __unused_webpack___webpack_exports__, __webpack_require__) => {


// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:worker_threads"
var external_node_worker_threads_ = __webpack_require__(75919);
// EXTERNAL MODULE: ./build/src/errors.js
var errors = __webpack_require__(27406);
// EXTERNAL MODULE: ./build/src/network/kernels.js
var network_kernels = __webpack_require__(1026);
// EXTERNAL MODULE: ./build/src/network/leader.js
var network_leader = __webpack_require__(29627);
// EXTERNAL MODULE: ./build/src/network/session.js + 1 modules
var network_session = __webpack_require__(92095);
// EXTERNAL MODULE: ./build/src/network/team.js
var network_team = __webpack_require__(27675);
// EXTERNAL MODULE: ./build/src/ml/keras-auc.js
var keras_auc = __webpack_require__(13375);
// EXTERNAL MODULE: ./build/src/ml/random.js
var ml_random = __webpack_require__(44296);
;// CONCATENATED MODULE: ./build/src/network/early-stopping.js
/** Watches one number of the history and says when it has not become better for long enough. */
class EarlyStopping {
    #spec;
    #leader;
    #best;
    #bestState;
    #waited = 0;
    /** `resume`: what went before, when a training goes on. */
    constructor(spec, leader, resume) {
        this.#spec = spec;
        this.#leader = leader;
        this.#bestState = resume?.best;
        for (const record of resume?.history ?? [])
            this.#count(record);
    }
    /** The state of the best epoch so far, where it is wanted back. */
    get best() {
        return this.#bestState;
    }
    /** Takes an epoch in; true when the training should end. */
    sees(record) {
        if (!this.#spec)
            return false;
        if (this.#count(record) && this.#spec.restoreBest)
            this.#bestState = this.#leader.saveState();
        return this.#waited >= this.#spec.patience;
    }
    /** Puts the best epoch's weights back, where that was asked for. */
    finish() {
        if (this.#bestState)
            this.#leader.restoreState(this.#bestState);
    }
    #count(record) {
        if (!this.#spec)
            return false;
        const { monitor, minDelta } = this.#spec;
        const isLower = monitor === 'loss' || monitor === 'valLoss';
        const value = isLower ? -record[monitor] : record[monitor];
        const isBetter = this.#best === undefined || value > this.#best + minDelta;
        if (isBetter)
            this.#best = value;
        this.#waited = isBetter ? 0 : this.#waited + 1;
        return isBetter;
    }
}

// EXTERNAL MODULE: ./build/src/network/optimizer.js
var optimizer = __webpack_require__(74291);
;// CONCATENATED MODULE: ./build/src/network/training.js





const EPSILON = 1e-7; // Keras's, for clipping probabilities
/** Thrown when the team was cancelled. */
class Cancelled extends Error {
}
/** Trains for all epochs; the weights stay in the memory. Losses are Keras's: the mean over the rows plus the penalty. */
function trainEpochs(data, tools, events) {
    const { leader, team } = tools;
    const random = new ml_random/* RandomState */.T(data.seed);
    const history = [...(data.resume?.history ?? [])];
    let step = history.length * Math.ceil(data.trainRows.length / data.batchSize);
    if (data.resume && !leader.restoreState(data.resume.values))
        throw new Error('The checkpoint is of another model');
    for (let done = 0; done < history.length; done += 1)
        random.permutation(data.trainRows.length);
    const stopping = new EarlyStopping(data.earlyStopping, leader, data.resume);
    for (let epoch = history.length; epoch < data.epochs; epoch += 1) {
        const begun = process.hrtime.bigint();
        const order = random.permutation(data.trainRows.length).map((position) => data.trainRows[position]);
        const scores = new Float32Array(order.length * tools.plan.output.channels);
        let sum = 0;
        for (let start = 0; start < order.length; start += data.batchSize) {
            if (team.isCancelled)
                throw new Cancelled();
            const rows = order.slice(start, start + data.batchSize);
            const penalty = leader.penalty();
            team.learningRate = (0,optimizer/* scheduledRate */.E)(tools.kernels, data.schedule, data.learningRate, step);
            const result = leader.step(batchOf(rows, data, tools.plan), step);
            const loss = result.loss + penalty;
            requireFinite(loss, epoch, start / data.batchSize, team.learningRate, tools);
            scores.set(result.scores, start * tools.plan.output.channels);
            sum += loss * rows.length;
            step += 1;
            events.onBatch({ epoch, imagesDone: start + rows.length, imagesTotal: order.length, loss });
        }
        leader.prepare();
        const validation = validate(data, tools);
        const seconds = Number(process.hrtime.bigint() - begun) / 1e9;
        const auc = aucOf(order, scores, data, tools.plan);
        const record = { epoch, loss: sum / order.length, auc, ...validation, seconds };
        history.push(record);
        events.onEpoch(record);
        if (stopping.sees(record))
            break;
        if (data.keepsState && epoch + 1 < data.epochs) {
            events.onState({ history, values: leader.saveState(), best: stopping.best });
        }
    }
    stopping.finish();
    return history;
}
/** What the model says of images, (rows, outputs), worked off in pieces that fit into the memory. */
function predictAll(rows, { leader, team, plan, capacity }, onProgress) {
    const outputs = plan.output.channels;
    const scores = new Float32Array(rows.length * outputs);
    for (let start = 0; start < rows.length; start += capacity) {
        if (team.isCancelled)
            throw new Cancelled();
        const part = rows.subarray(start, start + capacity);
        scores.set(leader.predict(part), start * outputs);
        onProgress?.(start + part.length);
    }
    return scores;
}
function batchOf(rows, data, plan) {
    const outputs = plan.output.channels;
    const targets = new Float32Array(rows.length * outputs);
    const weights = new Float32Array(rows.length);
    for (const [index, row] of rows.entries()) {
        const label = data.labels[row];
        if (outputs === 1)
            targets[index] = label;
        else
            targets[index * outputs + label] = 1;
        weights[index] = data.classWeight[label] ?? 1;
    }
    return { rows, targets, weights };
}
function validate(data, tools) {
    const rows = data.validationRows;
    const scores = predictAll(rows, tools);
    const outputs = tools.plan.output.channels;
    let sum = 0;
    for (const [index, row] of rows.entries()) {
        const label = data.labels[row];
        sum += crossEntropy(tools.kernels, scores.subarray(index * outputs, (index + 1) * outputs), label);
    }
    return { valLoss: sum / rows.length + tools.leader.penalty(), valAuc: aucOf(rows, scores, data, tools.plan) };
}
function crossEntropy(k, scores, label) {
    const clip = (value) => Math.min(1 - EPSILON, Math.max(EPSILON, value));
    if (scores.length > 1)
        return -k.log(clip(scores[label] ?? 0));
    const score = clip(scores[0] ?? 0);
    return -(label * k.log(score) + (1 - label) * k.log(1 - score));
}
function aucOf(rows, scores, { labels }, { output }) {
    const truth = Array.from(rows, (row) => labels[row]);
    return (0,keras_auc/* kerasAucOf */.n)(truth, scores, output.channels);
}
function requireFinite(loss, epoch, batch, rate, { team, plan }) {
    const range = team.poisoned;
    if (Number.isFinite(loss) && range === undefined)
        return;
    const where = range === undefined ? '' : `, first in the gradient of layer "${plan.ranges[range]?.layer}"`;
    throw new errors/* UserError */.yo('stage', `Cannot go on training: the loss became ${loss} in epoch ${epoch + 1}, batch ${batch + 1}${where}, at learning rate ${rate}`, { hint: 'Lower `train.learning_rate`, and look for images or labels that are out of range' });
}

;// CONCATENATED MODULE: ./build/src/network/worker.js








const data = external_node_worker_threads_.workerData;
const tell = (message) => external_node_worker_threads_.parentPort?.postMessage(message);
try {
    work();
}
catch (error) {
    if (error instanceof Cancelled)
        tell({ kind: 'cancelled' });
    else if (!(error instanceof network_team/* TeamFailure */.Ew))
        tell(describe(error));
}
function work() {
    const { thread, threads, module, memory, settings, pixels, job, capacity } = data;
    const kernels = (0,network_kernels/* instantiateKernels */.J)(module, memory);
    const team = new network_team/* Team */.u(memory, threads);
    const read = reader(pixels);
    if (thread > 0) {
        const session = new network_session/* Session */.N(settings, kernels, memory, team, thread, read);
        team.follow((phase, tile, args) => session.work(phase, tile, args));
        return;
    }
    const leader = new network_leader/* Leader */.Y(settings, kernels, memory, team, read);
    const tools = { leader, team, kernels, plan: settings.plan, capacity };
    try {
        if ('train' in job) {
            trainEpochs(job.train, tools, {
                onBatch: (progress) => tell({ kind: 'batch', progress }),
                onEpoch: (record) => tell({ kind: 'epoch', record }),
                onState: (state) => tell({ kind: 'state', state }),
            });
            tell({ kind: 'done' });
        }
        else {
            leader.prepare();
            tell({ kind: 'done', scores: predictAll(job.predict, tools, (done) => tell({ kind: 'predicted', done })) });
        }
    }
    finally {
        team.stop();
    }
}
function reader(source) {
    const { imageBytes } = source;
    if ('pixels' in source) {
        const all = new Uint8Array(source.pixels);
        return (row, target) => target.set(all.subarray(row * imageBytes, (row + 1) * imageBytes));
    }
    const { path, offset } = source;
    const file = (0,external_node_fs_.openSync)(path, 'r'); // closed with the thread
    return (row, target) => {
        let done = 0;
        while (done < imageBytes) {
            const count = (0,external_node_fs_.readSync)(file, target, done, imageBytes - done, offset + row * imageBytes + done);
            if (count === 0)
                throw new errors/* UserError */.yo('data', `Cannot read "${path}": it ends within image ${row + 1}`);
            done += count;
        }
    };
}
function describe(error) {
    const one = error instanceof errors/* UserErrors */.tQ ? error.errors[0] : error;
    if (one instanceof errors/* UserError */.yo)
        return {
            kind: 'failed',
            message: one.message,
            code: one.code,
            ...(one.hint === undefined ? {} : { hint: one.hint }),
        };
    return { kind: 'failed', message: one instanceof Error ? (one.stack ?? one.message) : String(one) };
}


/***/ })

};
