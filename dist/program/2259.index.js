export const id = 2259;
export const ids = [2259];
export const modules = {

/***/ 33442:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ foldNewlines)
/* harmony export */ });
const JUDGED_BYTES = 512;
const MAX_NON_TEXT_SHARE = 0.3;
const LINE_FEED = 0x0a;
const CARRIAGE_RETURN = 0x0d;
/**
 * What DVC 2 hashed in the place of a chunk: CRLF read as LF when the chunk looks like text (FORMATS: DVC 2.x data).
 * A chunk is judged by itself, and a CRLF that is cut by its end stays.
 */
function foldNewlines(chunk) {
    if (!looksLikeText(chunk))
        return chunk;
    const first = findCrLf(chunk, 0);
    if (first < 0)
        return chunk;
    const folded = new Uint8Array(chunk.length);
    let length = 0;
    let from = 0;
    for (let at = first; at >= 0; at = findCrLf(chunk, from)) {
        folded.set(chunk.subarray(from, at), length);
        length += at - from;
        from = at + 1; // the LF stays for the next piece
    }
    folded.set(chunk.subarray(from), length);
    return folded.subarray(0, length + chunk.length - from);
}
function looksLikeText(chunk) {
    const judged = chunk.subarray(0, JUDGED_BYTES);
    let strange = 0;
    for (const byte of judged) {
        if (byte === 0)
            return false;
        if (!isTextByte(byte))
            strange += 1;
    }
    return judged.length === 0 || strange / judged.length <= MAX_NON_TEXT_SHARE;
}
// Printable ASCII and \b \t \n \f \r.
function isTextByte(byte) {
    return (byte >= 0x20 && byte < 0x7f) || (byte >= 0x08 && byte <= 0x0d && byte !== 0x0b);
}
function findCrLf(chunk, from) {
    let at = chunk.indexOf(CARRIAGE_RETURN, from);
    while (at >= 0 && chunk[at + 1] !== LINE_FEED)
        at = chunk.indexOf(CARRIAGE_RETURN, at + 1);
    return at;
}


/***/ }),

/***/ 8816:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ failureAt)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27406);

/** An error that a job met at `path`. */
function failureAt(path, error) {
    return { path, code: (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .systemCode */ .xU)(error) ?? 'UNKNOWN', message: (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(error) };
}


/***/ }),

/***/ 71608:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DC: () => (/* binding */ hashFile),
/* harmony export */   EC: () => (/* binding */ CHUNK_BYTES),
/* harmony export */   Fs: () => (/* binding */ sharedChunk),
/* harmony export */   Fx: () => (/* binding */ md5),
/* harmony export */   LC: () => (/* binding */ startHash),
/* harmony export */   a7: () => (/* binding */ hashLargeFile),
/* harmony export */   lR: () => (/* binding */ readFully),
/* harmony export */   mu: () => (/* binding */ hashDescriptor)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(58500);
/* harmony import */ var _dos2unix_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(33442);




/** Bytes read at once. DVC 2 judges text by the chunk, so for its hash this number is part of the format. */
const CHUNK_BYTES = 1 << 20;
const SLICE_CHUNKS = 16; // how much is hashed before timers and signals get their turn
let chunk;
/** A buffer of CHUNK_BYTES that every synchronous reader in this thread shares. */
function sharedChunk() {
    chunk ??= Buffer.allocUnsafeSlow(CHUNK_BYTES);
    return chunk;
}
/** md5 of bytes that are in memory, as hex. */
function md5(bytes) {
    // The one-shot form (Node 20.12) takes two thirds of the time for small files.
    return node_crypto__WEBPACK_IMPORTED_MODULE_0__.hash ? node_crypto__WEBPACK_IMPORTED_MODULE_0__.hash('md5', bytes, 'hex') : node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash('md5').update(bytes).digest('hex');
}
/** Starts a hash of the given kind. */
function startHash(name) {
    const hash = node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash('md5');
    return {
        update: (bytes) => void hash.update(name === 'md5' ? bytes : (0,_dos2unix_js__WEBPACK_IMPORTED_MODULE_3__/* .foldNewlines */ .f)(bytes)),
        digest: () => hash.digest('hex'),
    };
}
/**
 * Fills `buffer` from the file as far as it goes; returns how many bytes there were. At `size`, the file is taken to end:
 * one call less for each small file. Should it have grown, its stamp tells.
 */
function readFully(file, buffer, size = Infinity) {
    let filled = 0;
    while (filled < buffer.length && filled !== size) {
        const count = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readSync)(file, buffer, filled, buffer.length - filled, null);
        if (count === 0)
            break;
        filled += count;
    }
    return filled;
}
/** The hash of an open file's bytes from where it stands. */
function hashDescriptor(file, name, size) {
    const buffer = sharedChunk();
    const first = readFully(file, buffer, size);
    if (first < buffer.length) {
        const bytes = buffer.subarray(0, first);
        return md5(name === 'md5' ? bytes : (0,_dos2unix_js__WEBPACK_IMPORTED_MODULE_3__/* .foldNewlines */ .f)(bytes));
    }
    const hash = startHash(name);
    for (let count = first; count > 0; count = readFully(file, buffer))
        hash.update(buffer.subarray(0, count));
    return hash.digest();
}
/** The hash of a file's bytes. */
function hashFile(path, name = 'md5') {
    const file = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.openSync)(path, 'r');
    try {
        return hashDescriptor(file, name);
    }
    finally {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.closeSync)(file);
    }
}
/** The hash of a large file on the main thread: signals and timers get their turn between slices. */
async function hashLargeFile(path, name, options = {}) {
    const file = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.openSync)(path, 'r');
    try {
        const hash = startHash(name);
        const buffer = Buffer.allocUnsafeSlow(Math.min(CHUNK_BYTES, Math.max(1, (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.fstatSync)(file).size)));
        for (let chunks = 1;; chunks += 1) {
            const count = readFully(file, buffer);
            if (count === 0)
                return hash.digest();
            hash.update(buffer.subarray(0, count));
            options.onBytes?.(count);
            if (chunks % SLICE_CHUNKS === 0)
                await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_2__.setImmediate)();
            options.signal?.throwIfAborted();
        }
    }
    finally {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.closeSync)(file);
    }
}


/***/ }),

/***/ 22259:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  b: () => (/* binding */ runJob)
});

// EXTERNAL MODULE: ./build/src/errors.js
var errors = __webpack_require__(27406);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: ./build/src/bulk/failure.js
var failure = __webpack_require__(8816);
// EXTERNAL MODULE: ./build/src/bulk/hash.js
var hash = __webpack_require__(71608);
// EXTERNAL MODULE: ./build/src/bulk/dos2unix.js
var dos2unix = __webpack_require__(33442);
// EXTERNAL MODULE: ./build/src/bulk/objects.js
var objects = __webpack_require__(96906);
// EXTERNAL MODULE: ./build/src/bulk/scratch.js
var scratch = __webpack_require__(63660);
// EXTERNAL MODULE: ./build/src/bulk/stamps.js
var stamps = __webpack_require__(22992);
// EXTERNAL MODULE: ./build/src/bulk/store-job.js
var store_job = __webpack_require__(88781);
;// CONCATENATED MODULE: ./build/src/bulk/copy-job.js









/** Runs the job in this thread: a damaged or missing source leaves its target alone, any other failure ends it. */
function runCopyJob(job) {
    const { sources } = job;
    const work = {
        job,
        stamps: (0,stamps/* allocateStamps */.cK)(sources.length),
        checked: (0,stamps/* allocateStamps */.cK)(sources.length),
        twins: (0,stamps/* allocateStamps */.cK)(job.twins ? sources.length : 0),
        unusable: new Map(),
    };
    const large = [];
    const failures = [];
    for (const [index, source] of sources.entries()) {
        try {
            if (!placeFile(work, index))
                large.push(index);
        }
        catch (error) {
            if (error instanceof DamagedError) {
                failures.push({ index, path: source, code: 'DAMAGED', message: error.message });
            }
            else if ((0,errors/* systemCode */.xU)(error) === 'ENOENT' && !(0,external_node_fs_.lstatSync)(source, { throwIfNoEntry: false })) {
                failures.push({ index, path: source, code: 'MISSING', message: 'it is not there' });
            }
            else {
                failures.push({ index, ...(0,failure/* failureAt */.i)(job.targets[index], error) });
                break;
            }
        }
    }
    return { stamps: work.stamps, checked: work.checked, twins: work.twins, large, failures };
}
const NO_SUCH_LINK = new Set(['EXDEV', 'EPERM', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS', 'EINVAL', 'ENOTTY']);
/** Puts one file in place; returns false when it is too large for a job of files without sizes. */
function placeFile(work, index) {
    const { manner, targets, isStaged } = work.job;
    const target = targets[index];
    const place = isStaged ? target : (0,scratch/* scratchPath */.K)(manner.scratch);
    let error;
    try {
        for (const type of manner.links) {
            if (work.unusable.has(type)) {
                error = work.unusable.get(type);
                continue;
            }
            try {
                const stats = type === 'copy' ? copy(work, index, place) : copy_job_link(type, work, index, place);
                if (stats === 'large')
                    return false;
                copyTwin(work, index, place);
                if (!isStaged)
                    (0,objects/* moveIntoPlace */.hU)(place, target);
                (0,stamps/* putStamp */.Zo)(work.stamps, index, stats ?? (0,external_node_fs_.statSync)(target));
                return true;
            }
            catch (caught) {
                const code = (0,errors/* systemCode */.xU)(caught) ?? '';
                if (NO_SUCH_LINK.has(code))
                    work.unusable.set(type, caught);
                else if (code !== 'EMLINK')
                    throw caught; // this object alone has as many links as there may be
                error = caught;
            }
        }
        throw error;
    }
    catch (caught) {
        (0,external_node_fs_.rmSync)(place, { force: true });
        throw caught;
    }
}
/** Returns the stats of the copy, unless a rename will change them. */
function copy(work, index, place) {
    const { job } = work;
    const { manner, sizes } = job;
    const file = (0,external_node_fs_.openSync)(job.sources[index], 'r');
    try {
        const before = job.known && job.expected[index] !== '' ? (0,external_node_fs_.fstatSync)(file) : undefined;
        const buffer = (0,hash/* sharedChunk */.Fs)();
        const count = (0,hash/* readFully */.lR)(file, buffer, sizes?.[index]);
        if (count === buffer.length)
            return sizes ? copyLarge(work, index, place) : 'large';
        const bytes = buffer.subarray(0, count);
        check(work, index, before, () => (0,hash/* md5 */.Fx)(manner.name === 'md5' ? bytes : (0,dos2unix/* foldNewlines */.f)(bytes)));
        const target = (0,external_node_fs_.openSync)(place, 'wx', manner.mode);
        let stats;
        try {
            (0,store_job/* writeWhole */.f)(target, bytes);
            if (manner.exactMode || job.isStaged)
                stats = (0,external_node_fs_.fstatSync)(target);
        }
        finally {
            (0,external_node_fs_.closeSync)(target);
        }
        if (manner.exactMode && (manner.mode & job.umask) !== 0)
            (0,external_node_fs_.chmodSync)(place, manner.mode);
        writeTwin(work, index, bytes);
        return stats;
    }
    finally {
        (0,external_node_fs_.closeSync)(file);
    }
}
// The kernel copies; what is checked is the copy, so that it does not matter what happens to the source meanwhile.
function copyLarge(work, index, place) {
    const { sources, manner } = work.job;
    const before = (0,external_node_fs_.lstatSync)(sources[index]);
    (0,external_node_fs_.copyFileSync)(sources[index], place, external_node_fs_.constants.COPYFILE_EXCL | external_node_fs_.constants.COPYFILE_FICLONE);
    check(work, index, before, () => (0,hash/* hashFile */.DC)(place, manner.name));
    (0,external_node_fs_.chmodSync)(place, copyMode(work.job));
}
function copy_job_link(type, work, index, place) {
    const { sources, manner } = work.job;
    const source = sources[index];
    const before = (0,external_node_fs_.lstatSync)(source);
    if (type === 'reflink') {
        (0,external_node_fs_.copyFileSync)(source, place, external_node_fs_.constants.COPYFILE_EXCL | external_node_fs_.constants.COPYFILE_FICLONE_FORCE);
        check(work, index, before, () => (0,hash/* hashFile */.DC)(place, manner.name));
        (0,external_node_fs_.chmodSync)(place, copyMode(work.job));
        return undefined;
    }
    check(work, index, before, () => (0,hash/* hashFile */.DC)(source, manner.name));
    if (before.size === 0)
        return copy(work, index, place); // DVC does not link empty files
    if (type === 'hardlink')
        (0,external_node_fs_.linkSync)(source, place);
    else
        (0,external_node_fs_.symlinkSync)(source, place);
    return undefined;
}
// The bytes that were just checked.
function writeTwin({ job, twins }, index, bytes) {
    const target = job.twins?.targets[index] ?? '';
    if (target === '')
        return;
    const file = (0,external_node_fs_.openSync)(target, 'wx', job.twins?.mode);
    try {
        (0,store_job/* writeWhole */.f)(file, bytes);
        (0,stamps/* putStamp */.Zo)(twins, index, (0,external_node_fs_.fstatSync)(file));
    }
    finally {
        (0,external_node_fs_.closeSync)(file);
    }
}
// Of what was cloned or copied by the kernel: its bytes were checked there.
function copyTwin({ job, twins }, index, place) {
    const target = job.twins?.targets[index] ?? '';
    if (!job.twins || target === '' || (0,stamps/* stampOf */.Zs)(twins, index))
        return;
    (0,external_node_fs_.copyFileSync)(place, target, external_node_fs_.constants.COPYFILE_EXCL | external_node_fs_.constants.COPYFILE_FICLONE);
    (0,external_node_fs_.chmodSync)(target, job.twins.mode & ~job.umask);
    (0,stamps/* putStamp */.Zo)(twins, index, (0,external_node_fs_.statSync)(target));
}
function copyMode({ manner, umask }) {
    return manner.exactMode ? manner.mode : manner.mode & ~umask;
}
class DamagedError extends Error {
}
/** Makes sure that the source holds what is expected: by the state it was checked in before, or by its hash. */
function check({ job, checked }, index, before, hash) {
    const expected = job.expected[index];
    if (expected === '' || (job.known && before && (0,stamps/* isStamp */.GI)(job.known, index, before)))
        return;
    const found = hash();
    if (found !== expected)
        throw new DamagedError(`its bytes hash to ${found}`);
    if (before)
        (0,stamps/* putStamp */.Zo)(checked, index, before);
}

;// CONCATENATED MODULE: ./build/src/bulk/hash-job.js



/** Runs the job in this thread. */
function runHashJob({ paths, sizes, name }) {
    const hashes = [];
    const failures = [];
    for (const [index, path] of paths.entries()) {
        try {
            const file = (0,external_node_fs_.openSync)(path, 'r');
            try {
                hashes.push((0,hash/* hashDescriptor */.mu)(file, name, sizes[index]));
            }
            finally {
                (0,external_node_fs_.closeSync)(file);
            }
        }
        catch (error) {
            failures.push((0,failure/* failureAt */.i)(path, error));
            hashes.push('');
        }
    }
    return { hashes, failures };
}

// EXTERNAL MODULE: ./build/src/bulk/large-file.js
var large_file = __webpack_require__(48436);
;// CONCATENATED MODULE: ./build/src/bulk/jobs.js





/** Does a job in this thread. */
function runJob(job) {
    switch (job.kind) {
        case 'hash':
            return runHashJob(job);
        case 'store':
            return (0,store_job/* runStoreJob */.M)(job);
        case 'copy':
            return runCopyJob(job);
        case 'write':
            return (0,large_file/* runWriteJob */.e)(job);
        default:
            return (0,errors/* unreachable */.HB)(job);
    }
}


/***/ }),

/***/ 48436:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ runWriteJob),
/* harmony export */   n: () => (/* binding */ storeLargeFile)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(58500);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(27406);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8816);
/* harmony import */ var _hash_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(71608);
/* harmony import */ var _objects_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(96906);
/* harmony import */ var _scratch_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(63660);
/* harmony import */ var _store_job_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(88781);









const SLOTS = 8;
const SLOT_BYTES = _hash_js__WEBPACK_IMPORTED_MODULE_5__/* .CHUNK_BYTES */ .EC;
const SLICE_CHUNKS = 16;
const WAIT_MS = 50;
// Indices into the control words that both threads share; after them, the length of each slot.
const FILLED = 0;
const WRITTEN = 1;
const STATE = 2;
const LENGTHS = 3;
const RUNNING = 0;
const FINISHED = 1;
const FAILED = 2;
/** Runs the job in this thread, until the other one says that it is finished. */
function runWriteJob({ path, ring, control }) {
    const words = new Int32Array(control);
    const slots = Buffer.from(ring);
    try {
        const file = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(path, 'wx', _objects_js__WEBPACK_IMPORTED_MODULE_6__/* .OBJECT_MODE */ .YP);
        try {
            for (let written = 0;; written += 1) {
                while (Atomics.load(words, FILLED) === written) {
                    if (Atomics.load(words, STATE) !== RUNNING && Atomics.load(words, FILLED) === written)
                        return { failures: [] };
                    Atomics.wait(words, FILLED, written, WAIT_MS);
                }
                const slot = written % SLOTS;
                (0,_store_job_js__WEBPACK_IMPORTED_MODULE_8__/* .writeWhole */ .f)(file, slots.subarray(slot * SLOT_BYTES, slot * SLOT_BYTES + words[LENGTHS + slot]));
                Atomics.store(words, WRITTEN, written + 1);
                Atomics.notify(words, WRITTEN);
            }
        }
        finally {
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(file);
        }
    }
    catch (error) {
        Atomics.store(words, STATE, FAILED);
        Atomics.notify(words, WRITTEN);
        return { failures: [(0,_failure_js__WEBPACK_IMPORTED_MODULE_4__/* .failureAt */ .i)(path, error)] };
    }
}
/**
 * Takes one large file into a store: hashed here while a worker writes, so that it takes hardly longer than hashing
 * alone, in bounded memory. What is hashed is what is written. Where the file system can share blocks, it does.
 */
async function storeLargeFile(path, target, team, options = {}) {
    const scratch = (0,_scratch_js__WEBPACK_IMPORTED_MODULE_7__/* .scratchPath */ .K)(target.scratch);
    try {
        const found = clone(path, scratch)
            ? { hash: await (0,_hash_js__WEBPACK_IMPORTED_MODULE_5__/* .hashLargeFile */ .a7)(scratch, target.name, options) }
            : await copyAndHash(path, scratch, target.name, team, options);
        if ('failure' in found)
            return found;
        if (target.expected !== '' && found.hash !== target.expected) {
            return { failure: { path, code: 'CHANGED', message: 'it changed while it was being saved' } };
        }
        const place = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(target.store, (0,_objects_js__WEBPACK_IMPORTED_MODULE_6__/* .objectName */ .Hd)(found.hash));
        if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(place, { throwIfNoEntry: false })?.isFile())
            return { ...found, object: undefined };
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.chmodSync)(scratch, _objects_js__WEBPACK_IMPORTED_MODULE_6__/* .OBJECT_MODE */ .YP);
        (0,_objects_js__WEBPACK_IMPORTED_MODULE_6__/* .moveIntoPlace */ .hU)(scratch, place);
        return { ...found, object: (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(place) };
    }
    catch (error) {
        if (options.signal?.aborted)
            throw error;
        return { failure: (0,_failure_js__WEBPACK_IMPORTED_MODULE_4__/* .failureAt */ .i)(path, error) };
    }
    finally {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(scratch, { force: true });
    }
}
function clone(path, scratch) {
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.copyFileSync)(path, scratch, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.COPYFILE_EXCL | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.COPYFILE_FICLONE_FORCE);
        return true;
    }
    catch (error) {
        if (['ENOENT', 'EACCES', 'ENOSPC'].includes((0,_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .systemCode */ .xU)(error) ?? ''))
            throw error;
        return false;
    }
}
async function copyAndHash(path, scratch, name, team, options) {
    const file = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(path, 'r');
    const control = new SharedArrayBuffer((LENGTHS + SLOTS) * Int32Array.BYTES_PER_ELEMENT);
    const words = new Int32Array(control);
    const ring = new SharedArrayBuffer(SLOTS * SLOT_BYTES);
    const slots = Buffer.from(ring);
    const writing = team.send({ kind: 'write', path: scratch, ring, control });
    try {
        const hash = (0,_hash_js__WEBPACK_IMPORTED_MODULE_5__/* .startHash */ .LC)(name);
        for (let filled = 0; Atomics.load(words, STATE) === RUNNING; filled += 1) {
            const slot = filled % SLOTS;
            const bytes = slots.subarray(slot * SLOT_BYTES, (slot + 1) * SLOT_BYTES);
            await waitForRoom(words, filled);
            const count = (0,_hash_js__WEBPACK_IMPORTED_MODULE_5__/* .readFully */ .lR)(file, bytes);
            if (count === 0)
                break;
            words[LENGTHS + slot] = count;
            Atomics.store(words, FILLED, filled + 1);
            Atomics.notify(words, FILLED);
            hash.update(bytes.subarray(0, count)); // the slot is written meanwhile
            options.onBytes?.(count);
            if (filled % SLICE_CHUNKS === 0)
                await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_2__.setImmediate)();
            options.signal?.throwIfAborted();
        }
        Atomics.compareExchange(words, STATE, RUNNING, FINISHED);
        Atomics.notify(words, FILLED);
        const [failure] = (await writing).failures;
        return failure ? { failure: { ...failure, path } } : { hash: hash.digest() };
    }
    finally {
        Atomics.compareExchange(words, STATE, RUNNING, FINISHED);
        Atomics.notify(words, FILLED);
        await writing.catch(() => { }); // stopped with the rest
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(file);
    }
}
async function waitForRoom(words, filled) {
    while (filled - Atomics.load(words, WRITTEN) >= SLOTS && Atomics.load(words, STATE) === RUNNING) {
        Atomics.wait(words, WRITTEN, Atomics.load(words, WRITTEN), WAIT_MS);
        await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_2__.setImmediate)();
    }
}


/***/ }),

/***/ 96906:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ct: () => (/* binding */ placeStage),
/* harmony export */   Hd: () => (/* binding */ objectName),
/* harmony export */   L: () => (/* binding */ listObjects),
/* harmony export */   YP: () => (/* binding */ OBJECT_MODE),
/* harmony export */   dv: () => (/* binding */ makeStage),
/* harmony export */   hU: () => (/* binding */ moveIntoPlace),
/* harmony export */   l0: () => (/* binding */ isNearlyEmpty),
/* harmony export */   p6: () => (/* binding */ listPrefixes),
/* harmony export */   qU: () => (/* binding */ isWorthStaging)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(27406);
/* harmony import */ var _system_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(45536);




/** The mode of every object: DVC hashes again, before each use, one of any other mode. */
const OBJECT_MODE = 0o444;
/** Where an object lies below the folder of its store. */
function objectName(oid) {
    return `${oid.slice(0, 2)}/${oid.slice(2)}`;
}
/** Renames a finished file to its place; the folder is made when it turns out to be missing. */
function moveIntoPlace(temporary, target) {
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.renameSync)(temporary, target);
    }
    catch (error) {
        if ((0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .systemCode */ .xU)(error) !== 'ENOENT')
            throw error;
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(target), { recursive: true });
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.renameSync)(temporary, target);
    }
}
/** The names of all objects in a store; undefined when there are so many that looking for `wanted` of them is less work. */
function listObjects(folder, wanted) {
    const names = new Set();
    const prefixes = listPrefixes(folder);
    for (const prefix of prefixes) {
        const isFirst = names.size === 0;
        for (const name of (0,_system_js__WEBPACK_IMPORTED_MODULE_3__/* .listNames */ .Z)(`${folder}/${prefix}`))
            names.add(prefix + name);
        if (isFirst && names.size * prefixes.size > wanted * 8)
            return undefined;
    }
    return names;
}
/** Whether a store holds so little that none of `wanted` objects is likely to be there. */
function isNearlyEmpty(folder, wanted) {
    const prefixes = listPrefixes(folder);
    const [first] = prefixes;
    return first === undefined || (0,_system_js__WEBPACK_IMPORTED_MODULE_3__/* .listNames */ .Z)(`${folder}/${first}`).length * prefixes.size * 8 < wanted;
}
/** The folders of a store: the first two digits of its objects. */
function listPrefixes(folder) {
    return new Set((0,_system_js__WEBPACK_IMPORTED_MODULE_3__/* .listNames */ .Z)(folder).filter((name) => /^[0-9a-f]{2}$/.test(name)));
}
// Below, folders are not worth it; above, too much would be lost by a run that is killed.
const MIN_STAGED = 1_000;
const MAX_STAGED = 50_000;
/** Whether so many objects are better written into folders that are moved as a whole. */
function isWorthStaging(folder, count) {
    return count >= MIN_STAGED && count <= MAX_STAGED && isNearlyEmpty(folder, count);
}
/** Makes a folder for the objects of a store with all its prefixes. */
function makeStage(stage) {
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)(stage, { recursive: true });
    for (let prefix = 0; prefix < 256; prefix += 1)
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)(`${stage}/${prefix.toString(16).padStart(2, '0')}`);
}
/** Moves finished objects from a stage into the store: by the folder where it has none of that name, else one by one. */
function placeStage(stage, folder) {
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)(folder, { recursive: true });
    for (const prefix of (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(stage)) {
        const names = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(`${stage}/${prefix}`);
        if (names.length === 0 || moveFolder(`${stage}/${prefix}`, `${folder}/${prefix}`))
            continue;
        for (const name of names)
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.renameSync)(`${stage}/${prefix}/${name}`, `${folder}/${prefix}/${name}`);
    }
}
function moveFolder(from, to) {
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.renameSync)(from, to);
        return true;
    }
    catch (error) {
        if (!['ENOTEMPTY', 'EEXIST', 'ENOTDIR'].includes((0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .systemCode */ .xU)(error) ?? ''))
            throw error;
        return false;
    }
}


/***/ }),

/***/ 63660:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ scratchPath),
/* harmony export */   f: () => (/* binding */ Scratch)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_worker_threads__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(75919);
/* harmony import */ var _system_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(45536);




const PREFIX = 'scratch-';
let count = 0;
/** A name in the folder for unfinished files that no other thread or process uses. */
function scratchPath(folder) {
    count += 1;
    return `${folder}/${process.pid}-${node_worker_threads__WEBPACK_IMPORTED_MODULE_2__.isMainThread ? 0 : node_worker_threads__WEBPACK_IMPORTED_MODULE_2__.threadId}-${count}`;
}
/**
 * Where files are while they are unfinished: away from data, so that what a killed process leaves is never taken for
 * a part of it, and on the same file system, so that a rename puts them in place.
 */
class Scratch {
    #home;
    #made = new Set();
    #found = new Map();
    /** @param home folder of the repository that holds scratch folders, `.dvc/tmp/train-report` */
    constructor(home) {
        this.#home = home;
    }
    /** A folder for unfinished files that will be renamed to somewhere in `folder`. */
    for(folder) {
        const known = this.#found.get(folder);
        if (known !== undefined)
            return known;
        const found = this.#find(folder);
        this.#found.set(folder, found);
        return found;
    }
    /** A folder on the same file system for what a later run can go on with; nobody removes it. */
    kept(folder) {
        return this.for(folder).replace(/scratch-\d+$/, 'partial');
    }
    /** Removes the folders of this process. */
    clean() {
        for (const folder of this.#made)
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(folder, { recursive: true, force: true });
        this.#made.clear();
        this.#found.clear();
    }
    /** Removes what processes that are gone have left. */
    sweep() {
        for (const name of (0,_system_js__WEBPACK_IMPORTED_MODULE_3__/* .listNames */ .Z)(this.#home)) {
            const pid = name.startsWith(PREFIX) ? Number(name.slice(PREFIX.length)) : Number.NaN;
            if (Number.isInteger(pid) && pid !== process.pid && !(0,_system_js__WEBPACK_IMPORTED_MODULE_3__/* .sendSignal */ .v)(pid, 0)) {
                (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(this.#home, name), { recursive: true, force: true });
            }
        }
    }
    #find(folder) {
        const own = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(this.#home, `${PREFIX}${process.pid}`);
        this.#make(own);
        const near = nearestFolder(folder);
        if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(own).dev === (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(near).dev)
            return own;
        const other = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(near, `.train-report-${PREFIX}${process.pid}`);
        this.#make(other);
        return other;
    }
    #make(folder) {
        if (this.#made.has(folder))
            return;
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(folder, { recursive: true, force: true }); // of an earlier process with our number
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)(folder, { recursive: true });
        this.#made.add(folder);
    }
}
function nearestFolder(folder) {
    let near = folder;
    while (!((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(near, { throwIfNoEntry: false })?.isDirectory() ?? false))
        near = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(near);
    return near;
}


/***/ }),

/***/ 22992:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GI: () => (/* binding */ isStamp),
/* harmony export */   Z8: () => (/* binding */ sizeAt),
/* harmony export */   Zo: () => (/* binding */ putStamp),
/* harmony export */   Zs: () => (/* binding */ stampOf),
/* harmony export */   cK: () => (/* binding */ allocateStamps),
/* harmony export */   fk: () => (/* binding */ setStamps),
/* harmony export */   fn: () => (/* binding */ sliceStamps),
/* harmony export */   kW: () => (/* binding */ ANY_CTIME)
/* harmony export */ });
/** In the place of `ctimeMs`: not compared. For objects, which are renamed after they were looked at. */
const ANY_CTIME = 0;
const WIDTH = 4;
/** Room for the stamps of `count` files. */
function allocateStamps(count) {
    return new Float64Array(count * WIDTH);
}
/** Puts a file's stamp at `index`. */
function putStamp(stamps, index, { ino, size, mtimeMs, ctimeMs }) {
    const at = index * WIDTH;
    stamps[at] = ino;
    stamps[at + 1] = size;
    stamps[at + 2] = mtimeMs;
    stamps[at + 3] = ctimeMs;
}
/** Whether the stamp at `index` was put, and is a file's now. A ctime of 0 is not compared: objects are renamed. */
function isStamp(stamps, index, { ino, size, mtimeMs, ctimeMs }) {
    const at = index * WIDTH;
    return (stamps[at] === ino &&
        stamps[at + 1] === size &&
        stamps[at + 2] === mtimeMs &&
        (stamps[at + 3] === ctimeMs || stamps[at + 3] === ANY_CTIME));
}
/** Some of many stamps: from `start` to before `end`. */
function sliceStamps(stamps, start, end) {
    return stamps.slice(start * WIDTH, end * WIDTH);
}
/** Copies all of `part` to where `start` is. */
function setStamps(stamps, start, part) {
    stamps.set(part, start * WIDTH);
}
/** The size of the file at `index`. */
function sizeAt(stamps, index) {
    return stamps[index * WIDTH + 1];
}
/** The stamp at `index`, or undefined where none was put. */
function stampOf(stamps, index) {
    const at = index * WIDTH;
    const ino = stamps[at];
    if (ino === 0)
        return undefined;
    return { ino, size: stamps[at + 1], mtimeMs: stamps[at + 2], ctimeMs: stamps[at + 3] };
}


/***/ }),

/***/ 88781:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ runStoreJob),
/* harmony export */   f: () => (/* binding */ writeWhole)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(27406);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8816);
/* harmony import */ var _hash_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(71608);
/* harmony import */ var _dos2unix_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(33442);
/* harmony import */ var _objects_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(96906);
/* harmony import */ var _scratch_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(63660);
/* harmony import */ var _stamps_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(22992);








/** Runs the job in this thread; ends at the first failure. */
function runStoreJob(job) {
    const { paths, sizes, expected } = job;
    const hashes = [];
    const objects = (0,_stamps_js__WEBPACK_IMPORTED_MODULE_6__/* .allocateStamps */ .cK)(paths.length);
    const failures = [];
    for (const [index, path] of paths.entries()) {
        try {
            const { hash, object } = storeFile(path, sizes[index], expected[index], job);
            hashes.push(hash);
            if (object)
                (0,_stamps_js__WEBPACK_IMPORTED_MODULE_6__/* .putStamp */ .Zo)(objects, index, object);
        }
        catch (error) {
            failures.push(error instanceof ChangedError ? error.failure : (0,_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .failureAt */ .i)(path, error));
            break;
        }
    }
    return { hashes, objects, failures };
}
function storeFile(path, size, expected, job) {
    const file = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(path, 'r');
    try {
        const buffer = (0,_hash_js__WEBPACK_IMPORTED_MODULE_3__/* .sharedChunk */ .Fs)();
        const count = (0,_hash_js__WEBPACK_IMPORTED_MODULE_3__/* .readFully */ .lR)(file, buffer, size);
        if (count === buffer.length)
            return storeStream(file, buffer, path, expected, job);
        const bytes = buffer.subarray(0, count);
        const hash = (0,_hash_js__WEBPACK_IMPORTED_MODULE_3__/* .md5 */ .Fx)(job.name === 'md5' ? bytes : (0,_dos2unix_js__WEBPACK_IMPORTED_MODULE_7__/* .foldNewlines */ .f)(bytes));
        requireHash(hash, expected, path);
        if (hasObject(hash, job))
            return { hash, object: undefined };
        return {
            hash,
            object: job.stage === undefined ? writeObject(job, hash, bytes) : stageObject(job.stage, hash, bytes),
        };
    }
    finally {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(file);
    }
}
// Larger than a chunk: the hash is known only at the end, so the bytes are written as they come.
function storeStream(file, buffer, path, expected, job) {
    const hash = (0,_hash_js__WEBPACK_IMPORTED_MODULE_3__/* .startHash */ .LC)(job.name);
    const scratch = (0,_scratch_js__WEBPACK_IMPORTED_MODULE_5__/* .scratchPath */ .K)(job.scratch);
    const target = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(scratch, 'wx', _objects_js__WEBPACK_IMPORTED_MODULE_4__/* .OBJECT_MODE */ .YP);
    try {
        let object;
        try {
            for (let count = buffer.length; count > 0; count = (0,_hash_js__WEBPACK_IMPORTED_MODULE_3__/* .readFully */ .lR)(file, buffer)) {
                hash.update(buffer.subarray(0, count));
                writeWhole(target, buffer.subarray(0, count));
            }
            object = finish(target);
        }
        finally {
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(target);
        }
        const value = hash.digest();
        requireHash(value, expected, path);
        const isThere = hasObject(value, job);
        if (isThere)
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(scratch);
        else
            (0,_objects_js__WEBPACK_IMPORTED_MODULE_4__/* .moveIntoPlace */ .hU)(scratch, `${job.store}/${(0,_objects_js__WEBPACK_IMPORTED_MODULE_4__/* .objectName */ .Hd)(value)}`);
        return { hash: value, object: isThere ? undefined : object };
    }
    catch (error) {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(scratch, { force: true });
        throw error;
    }
}
function writeObject(job, hash, bytes) {
    const scratch = (0,_scratch_js__WEBPACK_IMPORTED_MODULE_5__/* .scratchPath */ .K)(job.scratch);
    try {
        const stats = writeFile(scratch, bytes);
        (0,_objects_js__WEBPACK_IMPORTED_MODULE_4__/* .moveIntoPlace */ .hU)(scratch, `${job.store}/${(0,_objects_js__WEBPACK_IMPORTED_MODULE_4__/* .objectName */ .Hd)(hash)}`);
        return stats;
    }
    catch (error) {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(scratch, { force: true });
        throw error;
    }
}
/** Undefined when a file of the same content was there before, perhaps in another thread. */
function stageObject(stage, hash, bytes) {
    const path = `${stage}/${(0,_objects_js__WEBPACK_IMPORTED_MODULE_4__/* .objectName */ .Hd)(hash)}`;
    try {
        return writeFile(path, bytes);
    }
    catch (error) {
        if ((0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .systemCode */ .xU)(error) === 'EEXIST')
            return undefined;
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(path, { force: true });
        throw error;
    }
}
function writeFile(path, bytes) {
    const file = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(path, 'wx', _objects_js__WEBPACK_IMPORTED_MODULE_4__/* .OBJECT_MODE */ .YP);
    try {
        writeWhole(file, bytes);
        return finish(file);
    }
    finally {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(file);
    }
}
function finish(file) {
    const stats = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.fstatSync)(file);
    if ((stats.mode & 0o777) !== _objects_js__WEBPACK_IMPORTED_MODULE_4__/* .OBJECT_MODE */ .YP)
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.fchmodSync)(file, _objects_js__WEBPACK_IMPORTED_MODULE_4__/* .OBJECT_MODE */ .YP); // a strict umask
    return stats;
}
// What this thread came across in this run: many files may have the same content.
const MAX_SEEN = 50_000;
const seen = { scratch: '', hashes: new Set() };
function hasObject(hash, job) {
    if (seen.scratch !== job.scratch || seen.hashes.size > MAX_SEEN) {
        seen.scratch = job.scratch;
        seen.hashes.clear();
    }
    const isFirst = !seen.hashes.has(hash);
    seen.hashes.add(hash);
    if (isFirst && job.isNew)
        return false;
    return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(`${job.stage ?? job.store}/${(0,_objects_js__WEBPACK_IMPORTED_MODULE_4__/* .objectName */ .Hd)(hash)}`, { throwIfNoEntry: false })?.isFile() ?? false;
}
/** Writes all of `bytes`, however many calls it takes. */
function writeWhole(file, bytes) {
    for (let written = 0; written < bytes.length;)
        written += (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeSync)(file, bytes, written);
}
class ChangedError extends Error {
    failure;
    constructor(path) {
        super('it changed while it was being saved');
        this.failure = { path, code: 'CHANGED', message: this.message };
    }
}
function requireHash(found, expected, path) {
    if (expected !== '' && found !== expected)
        throw new ChangedError(path);
}


/***/ }),

/***/ 45536:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ listNames),
/* harmony export */   v: () => (/* binding */ sendSignal)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);

/** The names in a folder; none where it is not there or cannot be read. */
function listNames(folder) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(folder);
    }
    catch {
        return [];
    }
}
/** Sends a signal to a process, or to a group by its negative number; whether there is one. 0 only asks. */
function sendSignal(pid, signal) {
    try {
        process.kill(pid, signal);
        return true;
    }
    catch (error) {
        return error instanceof Error && 'code' in error && error.code === 'EPERM';
    }
}


/***/ })

};
