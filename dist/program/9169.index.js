export const id = 9169;
export const ids = [9169];
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

/***/ 90581:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   QL: () => (/* binding */ FILE_MS),
/* harmony export */   T7: () => (/* binding */ sharedTeam),
/* harmony export */   cz: () => (/* binding */ LARGE_BYTES),
/* harmony export */   pk: () => (/* binding */ cutIntoJobs)
/* harmony export */ });
/* unused harmony export Team */
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48161);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(58500);
/* harmony import */ var node_worker_threads__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(75919);
/* harmony import */ var _assets_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(78340);
/* harmony import */ var _jobs_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(22259);





const MAX_WORKERS = 3; // beyond that, one disk or one kernel is what is waited for
const AHEAD = 2; // jobs in a worker's hands: one running, one waiting
// Starting workers takes some 40 ms of another core: less work than this is done before they are up.
const PARALLEL_MS = 120;
/** What a small file costs at least: to be opened, read and written. */
const FILE_MS = 0.06;
/** This thread and a few workers, which are started when there is enough to do for them and kept for the next time. */
class Team {
    #size;
    #members = [];
    #lastId = 0;
    constructor(size = Math.max(1, Math.min(MAX_WORKERS, (0,node_os__WEBPACK_IMPORTED_MODULE_0__.availableParallelism)() - 1))) {
        this.#size = size;
    }
    /**
     * Does all `jobs`; results in their order. This thread works as well, and lets signals and timers in between two jobs.
     * Ends early after a job that failed for a reason of the machine (no space, no access): the rest is undefined then.
     */
    async run(jobs, estimatedMs, options = {}) {
        const results = [];
        let next = 0;
        let stopped = false;
        const take = () => (stopped || next >= jobs.length ? -1 : next++);
        const done = (index, result) => {
            results[index] = result;
            if (isFatal(result))
                stopped = true;
            options.onFiles?.(countFiles(jobs[index]));
        };
        const help = async () => {
            for (let index = take(); index >= 0; index = take()) {
                options.signal?.throwIfAborted();
                done(index, (0,_jobs_js__WEBPACK_IMPORTED_MODULE_4__/* .runJob */ .b)(jobs[index]));
                await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_1__.setImmediate)();
            }
        };
        const useWorkers = jobs.length > 1 && estimatedMs > PARALLEL_MS;
        const lane = async (member) => {
            for (let index = take(); index >= 0; index = take())
                done(index, await this.#send(member, jobs[index]));
        };
        const members = useWorkers ? this.#start(Math.min(this.#size, jobs.length - 1)) : [];
        const onAbort = () => this.dispose();
        options.signal?.addEventListener('abort', onAbort);
        try {
            await Promise.all([...members.flatMap((member) => Array.from({ length: AHEAD }, () => lane(member))), help()]);
        }
        finally {
            stopped = true;
            options.signal?.removeEventListener('abort', onAbort);
        }
        options.signal?.throwIfAborted();
        return results;
    }
    /** Starts the workers for work on so many small files, while this thread still prepares it. */
    expect(files) {
        if (files * FILE_MS > PARALLEL_MS)
            this.#start(this.#size);
    }
    /** Gives a job to a worker and goes on. */
    send(job) {
        const [member] = this.#start(1);
        return this.#send(member, job);
    }
    /** Ends the workers, whatever they do. */
    dispose() {
        const members = this.#members;
        this.#members = [];
        for (const { worker, waiting } of members) {
            void worker.terminate();
            for (const { reject } of waiting.values())
                reject(new Error('The worker was stopped'));
        }
    }
    #start(count) {
        while (this.#members.length < count) {
            const worker = new node_worker_threads__WEBPACK_IMPORTED_MODULE_2__.Worker((0,_assets_js__WEBPACK_IMPORTED_MODULE_3__/* .workerPath */ .El)(), { workerData: { task: 'bulk' } });
            const member = { worker, waiting: new Map() };
            worker.on('message', ({ id, result }) => {
                const pending = member.waiting.get(id);
                member.waiting.delete(id);
                if (member.waiting.size === 0)
                    worker.unref();
                pending?.resolve(result);
            });
            worker.on('error', (error) => {
                this.#members = this.#members.filter((other) => other !== member);
                for (const { reject } of member.waiting.values())
                    reject(error);
            });
            worker.unref(); // an idle one does not keep the process alive; after the listeners, which do the contrary
            this.#members.push(member);
        }
        return this.#members.slice(0, count);
    }
    #send(member, job) {
        return new Promise((resolve, reject) => {
            this.#lastId += 1;
            if (member.waiting.size === 0)
                member.worker.ref();
            member.waiting.set(this.#lastId, { resolve, reject });
            member.worker.postMessage({ id: this.#lastId, job });
        });
    }
}
let team;
/** The team of this process. */
function sharedTeam() {
    team ??= new Team();
    return team;
}
const MAX_JOB_FILES = 128;
const MAX_JOB_BYTES = 8 << 20;
/** Files from this size on are not put into jobs, which would hold up this thread for too long. */
const LARGE_BYTES = 16 << 20;
/** Cuts `count` files into runs that are jobs of a good size: [start, end) of each. */
function cutIntoJobs(count, sizeOf) {
    const cuts = [];
    let start = 0;
    let bytes = 0;
    for (let index = 0; index < count; index += 1) {
        const size = sizeOf(index);
        if (index > start && (index - start >= MAX_JOB_FILES || bytes + size > MAX_JOB_BYTES)) {
            cuts.push([start, index]);
            start = index;
            bytes = 0;
        }
        bytes += size;
    }
    if (count > start)
        cuts.push([start, count]);
    return cuts;
}
function countFiles(job) {
    switch (job.kind) {
        case 'hash':
        case 'store':
            return job.paths.length;
        case 'copy':
            return job.sources.length;
        case 'write':
            return 1;
    }
}
function isFatal({ failures }) {
    return failures.some(({ code }) => code !== 'DAMAGED' && code !== 'MISSING');
}


/***/ }),

/***/ 67362:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ explainFailure)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27406);

const REASONS = {
    EACCES: 'access was denied',
    EPERM: 'access was denied',
    EROFS: 'the file system is read-only',
    ENOSPC: 'the disk is full',
    EDQUOT: 'the disk quota is used up',
    EFBIG: 'the file is larger than this process may write',
    ENOENT: 'it is not there any more',
    EISDIR: 'a folder stands in its place',
    ENOTDIR: 'a file stands in the place of a folder',
    EIO: 'the disk failed',
    EMFILE: 'too many files are open',
    ENAMETOOLONG: 'its name is too long',
};
const HINTS = {
    CHANGED: 'Let whatever writes it finish, then run this again',
    ENOSPC: 'Free some space, then run this again: what was done stays, and nothing is half-written',
    EDQUOT: 'Free some space, then run this again: what was done stays, and nothing is half-written',
    EACCES: 'Check who owns the file and its folder',
};
/** What a job's failure is for the user. */
function explainFailure(verb, { path, code, message }) {
    const hint = HINTS[code];
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo('cache', `Cannot ${verb} "${path}": ${REASONS[code] ?? message}`, hint ? { hint } : {});
}


/***/ }),

/***/ 58280:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ hashFiles)
/* harmony export */ });
/* harmony import */ var _bulk_hash_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(71608);
/* harmony import */ var _bulk_failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8816);
/* harmony import */ var _bulk_team_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(90581);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(67362);




/** Hashes files on all cores; fails at the first that cannot be read. */
async function hashFiles(files, name, options = {}) {
    const results = [];
    const small = [];
    const large = [];
    for (const [index, file] of files.entries())
        (file.size >= _bulk_team_js__WEBPACK_IMPORTED_MODULE_2__/* .LARGE_BYTES */ .cz ? large : small).push(index);
    await hashLarge(files, large, name, results, options);
    const cuts = (0,_bulk_team_js__WEBPACK_IMPORTED_MODULE_2__/* .cutIntoJobs */ .pk)(small.length, (at) => files[small[at]].size);
    const jobs = cuts.map(([start, end]) => {
        const part = small.slice(start, end).map((index) => files[index]);
        return { kind: 'hash', paths: part.map((file) => file.path), sizes: part.map((file) => file.size), name };
    });
    const bytes = small.reduce((sum, index) => sum + files[index].size, 0);
    const done = await (0,_bulk_team_js__WEBPACK_IMPORTED_MODULE_2__/* .sharedTeam */ .T7)().run(jobs, small.length * 0.02 + bytes / 500_000, options);
    for (const [at, { hashes, failures }] of done.entries()) {
        const [failure] = failures;
        if (failure)
            throw (0,_failure_js__WEBPACK_IMPORTED_MODULE_3__/* .explainFailure */ .S)('read', failure);
        const [start] = cuts[at];
        for (const [offset, hash] of hashes.entries())
            results[small[start + offset]] = hash;
    }
    return results;
}
// One in this thread, by slices; the others meanwhile in workers.
async function hashLarge(files, indices, name, results, options) {
    let next = 0;
    const lane = async (hash) => {
        while (next < indices.length) {
            const index = indices[next];
            next += 1;
            results[index] = await hash(files[index]);
            options.onFiles?.(1);
        }
    };
    const here = async ({ path }) => {
        try {
            return await (0,_bulk_hash_js__WEBPACK_IMPORTED_MODULE_0__/* .hashLargeFile */ .a7)(path, name, options);
        }
        catch (error) {
            options.signal?.throwIfAborted();
            throw (0,_failure_js__WEBPACK_IMPORTED_MODULE_3__/* .explainFailure */ .S)('read', (0,_bulk_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .failureAt */ .i)(path, error));
        }
    };
    const elsewhere = async ({ path, size }) => {
        const { hashes, failures } = await (0,_bulk_team_js__WEBPACK_IMPORTED_MODULE_2__/* .sharedTeam */ .T7)().send({ kind: 'hash', paths: [path], sizes: [size], name });
        if (failures[0])
            throw (0,_failure_js__WEBPACK_IMPORTED_MODULE_3__/* .explainFailure */ .S)('read', failures[0]);
        return hashes[0];
    };
    await Promise.all(indices.length > 1 ? [lane(here), lane(elsewhere)] : [lane(here)]);
}


/***/ }),

/***/ 75160:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ft: () => (/* binding */ hasTicked),
/* harmony export */   Vf: () => (/* binding */ HashMemo)
/* harmony export */ });
/* unused harmony export FolderMemo */
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _bulk_stamps_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(22992);
/* harmony import */ var _formats_atomic_write_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(79223);




// A file that is written again within one tick of the clock keeps its mtime. Local file systems tick every 1–10 ms, old
// ones store whole seconds, FAT every second one.
const TICK_MS = 25;
const COARSE_TICK_MS = 2_100;
const MAGIC = 'TRMEMO2\n';
const RECORD_BYTES = 48; // md5 (16 bytes), inode, size, mtime, ctime (float64 each)
/**
 * Hashes by folder, name, inode, size, mtime and ctime, so that an unchanged file is not read again. Held in one file,
 * which is read whole but decoded by the folder, and replaced whole when something changed. Deleting it is always safe.
 */
class HashMemo {
    #file;
    #folders = new Map();
    #stored;
    constructor(file) {
        this.#file = file;
    }
    /** What is known of the files in one folder (absolute path). */
    folder(path, name = 'md5') {
        const key = name === 'md5' ? path : `${name}:${path}`;
        let folder = this.#folders.get(key);
        if (!folder) {
            this.#stored ??= readBlocks(this.#file);
            folder = new FolderMemo(key, this.#stored.get(key));
            this.#folders.set(key, folder);
        }
        return folder;
    }
    /** The hash of the file in this very state, if it was hashed in it. */
    get(path, stamp, name = 'md5') {
        return this.folder((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path), name).get((0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(path), stamp);
    }
    /** Writes what is new; a memo that cannot be written costs time, never correctness. */
    save() {
        const now = Date.now();
        const changed = new Map();
        for (const [key, folder] of this.#folders)
            if (folder.settle(now))
                changed.set(key, folder.encode());
        if (changed.size === 0)
            return;
        const blocks = new Map(this.#stored ?? readBlocks(this.#file));
        for (const [key, block] of changed) {
            if (block)
                blocks.set(key, block);
            else
                blocks.delete(key);
        }
        for (const key of blocks.keys()) {
            if (!this.#folders.has(key) && !(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(key.replace(/^(?:md5-dos2unix:|tree:|complete:)*/, '')))
                blocks.delete(key);
        }
        this.#stored = blocks;
        this.#folders.clear();
        try {
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(this.#file), { recursive: true });
            (0,_formats_atomic_write_js__WEBPACK_IMPORTED_MODULE_2__/* .writeFileAtomic */ .Zf)(this.#file, Buffer.concat([Buffer.from(MAGIC), ...blocks.values()]));
        }
        catch {
            // a read-only repository or a full disk
        }
    }
}
/** The memo of one folder. */
class FolderMemo {
    #key;
    #fresh = new Map();
    #records;
    #names = [];
    #indices;
    #used = new Uint8Array(0);
    #pruned = false;
    #next = 0;
    constructor(key, block) {
        this.#key = key;
        if (!block)
            return;
        const { names, records } = decodeBlock(block);
        this.#names = names;
        this.#records = records;
        this.#used = new Uint8Array(names.length);
    }
    /** The hash of the file of this name, if it was hashed in the state that `stamp` tells. */
    get(name, { ino, size, mtimeMs, ctimeMs }) {
        return this.find(name, [ino, size, mtimeMs, ctimeMs], 0) || undefined;
    }
    /** Whether anything is known of the file of this name, in whatever state. */
    holds(name) {
        return this.#fresh.has(name) || (this.#records !== undefined && this.#placeOf(name) >= 0);
    }
    /** As `get`, for the stamp at `index` of many; an empty text when it is not known. */
    find(name, stamps, index) {
        const from = index * 4;
        const fresh = this.#fresh.get(name);
        if (fresh)
            return isSame(fresh.stamp, stamps, from) ? fresh.md5 : '';
        const records = this.#records;
        if (!records)
            return '';
        const place = this.#placeOf(name);
        if (place < 0)
            return '';
        const at = place * RECORD_BYTES;
        const ctimeMs = records.readDoubleLE(at + 40);
        const isKnown = records.readDoubleLE(at + 16) === stamps[from] &&
            records.readDoubleLE(at + 24) === stamps[from + 1] &&
            records.readDoubleLE(at + 32) === stamps[from + 2] &&
            (ctimeMs === stamps[from + 3] || ctimeMs === _bulk_stamps_js__WEBPACK_IMPORTED_MODULE_3__/* .ANY_CTIME */ .kW);
        if (!isKnown)
            return '';
        this.#used[place] = 1;
        return records.toString('hex', at, at + 16);
    }
    /** Copies the stamp of the file of this name to `index` of many, if it was hashed to `md5`; returns whether it was. */
    putKnown(name, md5, stamps, index) {
        const at = index * 4;
        const fresh = this.#fresh.get(name);
        if (fresh) {
            const { ino, size, mtimeMs, ctimeMs } = fresh.stamp;
            if (fresh.md5 === md5)
                stamps.set([ino, size, mtimeMs, ctimeMs], at);
            return fresh.md5 === md5;
        }
        const records = this.#records;
        const place = records ? this.#placeOf(name) : -1;
        if (!records || place < 0)
            return false;
        const from = place * RECORD_BYTES;
        if (records.toString('hex', from, from + 16) !== md5)
            return false;
        for (let field = 0; field < 4; field += 1)
            stamps[at + field] = records.readDoubleLE(from + 16 + field * 8);
        this.#used[place] = 1;
        return true;
    }
    // A scan asks in the order in which an earlier one was stored: mostly, it is the next.
    #placeOf(name) {
        const next = this.#next;
        this.#next += 1;
        if (this.#names[next] === name)
            return next;
        this.#indices ??= new Map(this.#names.map((known, index) => [known, index]));
        const found = this.#indices.get(name) ?? -1;
        if (found >= 0)
            this.#next = found + 1;
        return found;
    }
    /** Remembers a hash of bytes read at or after `readAt` (Date.now()), when the file had this stamp. */
    set(name, stamp, md5, readAt) {
        if (hasTicked(stamp, readAt))
            this.#fresh.set(name, { stamp, md5, isWritten: false });
    }
    /** Remembers the hash of a file that we have just written ourselves. */
    setWritten(name, stamp, md5) {
        this.#fresh.set(name, { stamp, md5, isWritten: true });
    }
    /** Remembers the hash of an object: nobody else writes it, and if somebody does, its mtime tells. */
    setObject(name, stamp, md5) {
        this.#fresh.set(name, { stamp: { ...stamp, ctimeMs: _bulk_stamps_js__WEBPACK_IMPORTED_MODULE_3__/* .ANY_CTIME */ .kW }, md5, isWritten: false });
    }
    /** Drops every name that was neither found nor set since the folder was opened: call it after a whole scan. */
    prune() {
        this.#pruned = true;
    }
    /** Drops what cannot be believed yet; returns whether anything differs from what is stored. */
    settle(now) {
        for (const [name, entry] of this.#fresh) {
            if (entry.isWritten && !hasTicked(entry.stamp, now))
                this.#fresh.delete(name);
        }
        return this.#fresh.size > 0 || (this.#pruned && this.#used.includes(0));
    }
    /** The folder as it is stored, or undefined when there is nothing to store. */
    encode() {
        const kept = [];
        for (let index = 0; index < this.#names.length; index += 1) {
            if (this.#pruned && this.#used[index] === 0)
                continue;
            if (!this.#fresh.has(this.#names[index]))
                kept.push(index);
        }
        const names = [...kept.map((index) => this.#names[index]), ...this.#fresh.keys()];
        if (names.length === 0)
            return undefined;
        const records = Buffer.allocUnsafe(names.length * RECORD_BYTES);
        let at = 0;
        for (const index of kept) {
            this.#records?.copy(records, at, index * RECORD_BYTES, (index + 1) * RECORD_BYTES);
            at += RECORD_BYTES;
        }
        for (const { stamp, md5 } of this.#fresh.values()) {
            records.write(md5, at, 16, 'hex');
            records.writeDoubleLE(stamp.ino, at + 16);
            records.writeDoubleLE(stamp.size, at + 24);
            records.writeDoubleLE(stamp.mtimeMs, at + 32);
            records.writeDoubleLE(stamp.ctimeMs, at + 40);
            at += RECORD_BYTES;
        }
        return encodeBlock(this.#key, names, records);
    }
}
/** Whether what is written at `now` cannot have this stamp. */
function hasTicked(stamp, now) {
    const tick = stamp.mtimeMs % 1000 === 0 ? COARSE_TICK_MS : TICK_MS;
    return stamp.mtimeMs + tick < now;
}
function isSame(known, stamps, from) {
    return (known.ino === stamps[from] &&
        known.size === stamps[from + 1] &&
        known.mtimeMs === stamps[from + 2] &&
        (known.ctimeMs === _bulk_stamps_js__WEBPACK_IMPORTED_MODULE_3__/* .ANY_CTIME */ .kW || known.ctimeMs === stamps[from + 3]));
}
// A block: bytes in all, bytes of the key, bytes of the names (uint32 each), key, names parted by NUL, records.
const BLOCK_HEAD_BYTES = 12;
function encodeBlock(key, names, records) {
    const keyBytes = Buffer.from(key);
    const nameBytes = Buffer.from(names.join('\0'));
    const head = Buffer.allocUnsafe(BLOCK_HEAD_BYTES);
    head.writeUInt32LE(BLOCK_HEAD_BYTES + keyBytes.length + nameBytes.length + records.length, 0);
    head.writeUInt32LE(keyBytes.length, 4);
    head.writeUInt32LE(nameBytes.length, 8);
    return Buffer.concat([head, keyBytes, nameBytes, records]);
}
function decodeBlock(block) {
    const namesAt = BLOCK_HEAD_BYTES + block.readUInt32LE(4);
    const recordsAt = namesAt + block.readUInt32LE(8);
    const names = block.toString('utf8', namesAt, recordsAt).split('\0');
    const records = block.subarray(recordsAt);
    return names.length * RECORD_BYTES === records.length ? { names, records } : { names: [], records: Buffer.alloc(0) };
}
/** Every folder's block, not decoded; nothing when the file is absent or damaged. */
function readBlocks(file) {
    const blocks = new Map();
    try {
        const bytes = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(file);
        if (bytes.toString('latin1', 0, MAGIC.length) !== MAGIC)
            return blocks;
        for (let at = MAGIC.length; at < bytes.length;) {
            const length = bytes.readUInt32LE(at);
            const keyBytes = bytes.readUInt32LE(at + 4);
            if (length < BLOCK_HEAD_BYTES + keyBytes || at + length > bytes.length)
                return new Map();
            blocks.set(bytes.toString('utf8', at + BLOCK_HEAD_BYTES, at + BLOCK_HEAD_BYTES + keyBytes), bytes.subarray(at, at + length));
            at += length;
        }
        return blocks;
    }
    catch {
        return new Map();
    }
}


/***/ }),

/***/ 68624:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ isDirectoryOid)
/* harmony export */ });
/** Whether an oid names a directory object. */
function isDirectoryOid(oid) {
    return oid.endsWith('.dir');
}


/***/ }),

/***/ 60026:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ printOfFiles),
/* harmony export */   c: () => (/* binding */ printOfStore)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var _bulk_objects_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(96906);
/* harmony import */ var _bulk_stamps_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(22992);
/* harmony import */ var _memo_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(75160);





/** The state of all files of a directory: their names and stamps. */
function printOfFiles(folders, now) {
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('md5');
    let isSettled = true;
    for (const { prefix, names, stamps } of folders) {
        hash.update(`${prefix}\0${names.join('\0')}\0`);
        hash.update(Buffer.from(stamps.buffer, stamps.byteOffset, names.length * 4 * Float64Array.BYTES_PER_ELEMENT));
        for (let index = 0; isSettled && index < names.length; index += 1) {
            isSettled = (0,_memo_js__WEBPACK_IMPORTED_MODULE_3__/* .hasTicked */ .Ft)({ mtimeMs: stamps[index * 4 + 2] ?? now }, now);
        }
    }
    return { stamp: toStamp(hash.digest()), isSettled };
}
/** The state of a store's folders: it changes when an object comes or goes. */
function printOfStore(folder, now) {
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('md5');
    let isSettled = true;
    for (const prefix of [...(0,_bulk_objects_js__WEBPACK_IMPORTED_MODULE_2__/* .listPrefixes */ .p6)(folder)].sort()) {
        const stats = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.lstatSync)(`${folder}/${prefix}`, { throwIfNoEntry: false });
        hash.update(`${prefix}\0${stats?.ino} ${stats?.mtimeMs} ${stats?.ctimeMs}\0`);
        isSettled &&= (0,_memo_js__WEBPACK_IMPORTED_MODULE_3__/* .hasTicked */ .Ft)(stats ?? { mtimeMs: now }, now);
    }
    return { stamp: toStamp(hash.digest()), isSettled };
}
function toStamp(digest) {
    return { ino: digest.readUIntLE(0, 6), size: digest.readUIntLE(6, 6), mtimeMs: 0, ctimeMs: _bulk_stamps_js__WEBPACK_IMPORTED_MODULE_4__/* .ANY_CTIME */ .kW };
}


/***/ }),

/***/ 87945:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dd: () => (/* binding */ MANY_OBJECTS),
/* harmony export */   SF: () => (/* binding */ objectFolder),
/* harmony export */   il: () => (/* binding */ Store),
/* harmony export */   objectKey: () => (/* binding */ objectKey)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _bulk_hash_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(71608);
/* harmony import */ var _bulk_objects_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(96906);
/* harmony import */ var _bulk_scratch_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(63660);
/* harmony import */ var _bulk_stamps_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(22992);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(27406);
/* harmony import */ var _formats_atomic_write_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(79223);
/* harmony import */ var _hash_files_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(58280);
/* harmony import */ var _oid_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(68624);
/* harmony import */ var _prints_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(60026);
/* harmony import */ var _tree_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(1950);












// For so many, the store's folders are listed instead of asking for each object: whether one has been made writable, and
// perhaps changed, is then left to the check that comes before it is handed out.
const MANY_OBJECTS = 1_000;
/**
 * A content store in DVC's layout: objects `ab/cdef…` below a folder, read-only, written aside and renamed. There are two
 * in a repository: DVC 3's, and DVC 2's for entries that still have its hash.
 *
 * An object is believed to hold what its name says when it was checked, or written, by us, and nobody has touched it
 * since (the memo knows). `has` also believes one that is read-only, as DVC does: enough to answer a question, not to
 * hand out bytes.
 */
class Store {
    folder;
    hashName;
    #memo;
    #scratch;
    /** Those that this process has put there, or checked. */
    #placed = new Set();
    /** The directory object that was read last: several steps of a command ask for the same. */
    #lastTree;
    constructor(folder, hashName, memo, scratch) {
        this.folder = folder;
        this.hashName = hashName;
        this.#memo = memo;
        this.#scratch = scratch;
    }
    /** Where the object is, or would be. */
    path(oid) {
        return `${this.folder}/${(0,_bulk_objects_js__WEBPACK_IMPORTED_MODULE_3__/* .objectName */ .Hd)(oid)}`;
    }
    /** Whether the object is there, by DVC's rule: a read-only one is believed; any other is hashed, and removed when damaged. */
    has(oid) {
        const stats = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(this.path(oid), { throwIfNoEntry: false });
        if (!stats?.isFile())
            return false;
        return (stats.mode & 0o777) === _bulk_objects_js__WEBPACK_IMPORTED_MODULE_3__/* .OBJECT_MODE */ .YP || this.isKnown(oid, stats) || this.#check(oid);
    }
    /** Whether the object is there and its bytes are what its name says. A damaged one is removed. */
    verify(oid) {
        const stats = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(this.path(oid), { throwIfNoEntry: false });
        return (stats?.isFile() ?? false) && (this.isKnown(oid, stats) || this.#check(oid));
    }
    /** Whether the bytes of the object with these stats were checked before. */
    isKnown(oid, stats) {
        if (!stats)
            return false;
        return this.#memoOf(oid).get(oid.slice(2), stats) === plainHash(oid);
    }
    /** Notes that the object was checked, or written by us, when it had this stamp. */
    remember(oid, stamp) {
        this.#placed.add(oid);
        this.#memoOf(oid).setObject(oid.slice(2), stamp, plainHash(oid));
    }
    /**
     * Every object that is needed and not there, by the rule of `has`: the oid, or files of the directory it names
     * (`known`, where the caller has hashed that very directory).
     */
    missing(oid, known) {
        if (!this.has(oid))
            return [oid];
        if (!(0,_oid_js__WEBPACK_IMPORTED_MODULE_10__/* .isDirectoryOid */ .i)(oid))
            return [];
        const complete = this.#memo.folder(`complete:${this.folder}`, this.hashName);
        const now = Date.now();
        let print = complete.holds(oid) ? (0,_prints_js__WEBPACK_IMPORTED_MODULE_8__/* .printOfStore */ .c)(this.folder, now) : undefined;
        if (print && complete.get(oid, print.stamp) !== undefined)
            return [];
        const tree = known ?? this.findTree(oid);
        if (!tree)
            return [oid];
        if (tree.length >= MANY_OBJECTS)
            print ??= (0,_prints_js__WEBPACK_IMPORTED_MODULE_8__/* .printOfStore */ .c)(this.folder, now);
        const absent = this.unlisted(tree.map(({ md5 }) => md5));
        if (absent.size === 0 && print?.isSettled) {
            complete.setObject(oid, print.stamp, plainHash(oid));
            complete.prune();
        }
        return [...absent];
    }
    /** Which of these objects are not there, by the rule of `has`; of many, whether there is something of that name. */
    unlisted(oids) {
        const unsure = oids.filter((oid) => !this.#placed.has(oid));
        const names = unsure.length < MANY_OBJECTS ? undefined : (0,_bulk_objects_js__WEBPACK_IMPORTED_MODULE_3__/* .listObjects */ .L)(this.folder, unsure.length);
        return names ? new Set(unsure.filter((oid) => !names.has(oid))) : this.absent(unsure);
    }
    /** Which of these objects are not there, by the rule of `has`. */
    absent(oids) {
        const absent = new Set();
        const prefixes = (0,_bulk_objects_js__WEBPACK_IMPORTED_MODULE_3__/* .listPrefixes */ .p6)(this.folder);
        for (const oid of new Set(oids)) {
            if (this.#placed.has(oid))
                continue;
            if (!prefixes.has(oid.slice(0, 2)) || !this.has(oid))
                absent.add(oid);
        }
        return absent;
    }
    /** The state in which each of these objects was checked, as far as it was. */
    knownStamps(oids) {
        const stamps = (0,_bulk_stamps_js__WEBPACK_IMPORTED_MODULE_11__/* .allocateStamps */ .cK)(oids.length);
        for (const [index, oid] of oids.entries()) {
            this.#memoOf(oid).putKnown(oid.slice(2), plainHash(oid), stamps, index);
        }
        return stamps;
    }
    /** As `missing`, but each object's bytes are checked, unless they were before: to be asked before handing them out. */
    async unusable(oid, options = {}) {
        if (!(0,_oid_js__WEBPACK_IMPORTED_MODULE_10__/* .isDirectoryOid */ .i)(oid))
            return [...(await this.verifyAll([oid], options))];
        const tree = this.findTree(oid);
        if (!tree)
            return [oid];
        const oids = tree.map((entry) => entry.md5);
        return [...(await this.verifyAll(oids, options))];
    }
    /** The files of a directory object, whose bytes are checked. */
    readTree(oid) {
        const tree = this.findTree(oid);
        if (tree)
            return tree;
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_5__/* .UserError */ .yo('cache', `Cannot read directory object "${oid}": it is not in the cache`, {
            hint: 'Run `train-report pull` to fetch it from the remote',
        });
    }
    /** The files of a directory object, or undefined when it is not there or damaged (and removed). */
    findTree(oid) {
        const path = this.path(oid);
        if (!((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(path, { throwIfNoEntry: false })?.isFile() ?? false))
            return undefined;
        if (this.#lastTree?.oid === oid)
            return this.#lastTree.tree;
        const bytes = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(path);
        if ((0,_bulk_hash_js__WEBPACK_IMPORTED_MODULE_2__/* .md5 */ .Fx)(bytes) === plainHash(oid))
            return this.noteTree(oid, (0,_tree_js__WEBPACK_IMPORTED_MODULE_9__/* .parseTree */ .cZ)(bytes, oid));
        this.remove(oid);
        return undefined;
    }
    /** Keeps what was read from a directory object whose bytes were checked, for those who ask next. */
    noteTree(oid, tree) {
        this.#lastTree = { oid, tree };
        return tree;
    }
    /** Which of these objects are missing, or damaged (and removed now); those that were not checked before are hashed. */
    async verifyAll(oids, options = {}) {
        const absent = new Set();
        const unknown = [];
        for (const oid of new Set(oids)) {
            const path = this.path(oid);
            const stats = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(path, { throwIfNoEntry: false });
            if (!stats?.isFile())
                absent.add(oid);
            else if (!this.isKnown(oid, stats))
                unknown.push({ oid, path, size: stats.size, stats });
        }
        const hashes = await (0,_hash_files_js__WEBPACK_IMPORTED_MODULE_7__/* .hashFiles */ .y)(unknown, this.hashName, options);
        for (const [index, { oid, path, stats }] of unknown.entries()) {
            if (hashes[index] === plainHash(oid)) {
                if ((stats.mode & 0o777) !== _bulk_objects_js__WEBPACK_IMPORTED_MODULE_3__/* .OBJECT_MODE */ .YP)
                    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.chmodSync)(path, _bulk_objects_js__WEBPACK_IMPORTED_MODULE_3__/* .OBJECT_MODE */ .YP);
                this.remember(oid, stats);
            }
            else {
                this.remove(oid);
                absent.add(oid);
            }
        }
        return absent;
    }
    /** Stores a directory object; `bytes`: what it is, where the caller has it already. */
    writeTree(oid, tree, bytes = (0,_tree_js__WEBPACK_IMPORTED_MODULE_9__/* .serializeTree */ .Lj)(tree)) {
        const target = this.path(oid);
        const isThere = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(target, { throwIfNoEntry: false })?.isFile() ?? false;
        if (isThere && (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(target).equals(bytes))
            return;
        const scratch = (0,_bulk_scratch_js__WEBPACK_IMPORTED_MODULE_4__/* .scratchPath */ .K)(this.#scratch.for(this.folder));
        (0,_formats_atomic_write_js__WEBPACK_IMPORTED_MODULE_6__/* .writeFileAtomic */ .Zf)(scratch, bytes, { mode: _bulk_objects_js__WEBPACK_IMPORTED_MODULE_3__/* .OBJECT_MODE */ .YP });
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.chmodSync)(scratch, _bulk_objects_js__WEBPACK_IMPORTED_MODULE_3__/* .OBJECT_MODE */ .YP);
        (0,_bulk_objects_js__WEBPACK_IMPORTED_MODULE_3__/* .moveIntoPlace */ .hU)(scratch, target);
        this.remember(oid, (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(target));
    }
    /** A new name for an unfinished file that `adopt` or `place` will take. */
    unfinished() {
        return (0,_bulk_scratch_js__WEBPACK_IMPORTED_MODULE_4__/* .scratchPath */ .K)(this.#scratch.for(this.folder));
    }
    /** A folder for unfinished files that will be renamed to somewhere in `folder`. */
    scratchFor(folder) {
        return this.#scratch.for(folder);
    }
    /** A folder for unfinished files that a later run can go on with. */
    unfinishedFolder() {
        return this.#scratch.kept(this.folder);
    }
    /** Moves a finished file into the store after checking its bytes; removes it and says why when they are wrong. */
    adopt(temporary, oid) {
        const found = (0,_bulk_hash_js__WEBPACK_IMPORTED_MODULE_2__/* .hashFile */ .DC)(temporary, (0,_oid_js__WEBPACK_IMPORTED_MODULE_10__/* .isDirectoryOid */ .i)(oid) ? 'md5' : this.hashName);
        if (found !== plainHash(oid)) {
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(temporary, { force: true });
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_5__/* .UserError */ .yo('remote', `Cannot accept object "${oid}": its bytes hash to ${found}`, {
                hint: 'The remote holds a damaged copy: push it again from a machine that has the right one',
            });
        }
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.chmodSync)(temporary, _bulk_objects_js__WEBPACK_IMPORTED_MODULE_3__/* .OBJECT_MODE */ .YP);
        this.place(temporary, oid);
    }
    /** Moves a finished, read-only file into the store; the caller has just hashed its bytes, and they are right. */
    place(temporary, oid) {
        const stats = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(temporary);
        if ((stats.mode & 0o777) !== _bulk_objects_js__WEBPACK_IMPORTED_MODULE_3__/* .OBJECT_MODE */ .YP)
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.chmodSync)(temporary, _bulk_objects_js__WEBPACK_IMPORTED_MODULE_3__/* .OBJECT_MODE */ .YP); // a strict umask
        (0,_bulk_objects_js__WEBPACK_IMPORTED_MODULE_3__/* .moveIntoPlace */ .hU)(temporary, this.path(oid));
        this.remember(oid, stats);
    }
    /** Removes an object. */
    remove(oid) {
        this.#placed.delete(oid);
        if (this.#lastTree?.oid === oid)
            this.#lastTree = undefined;
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(this.path(oid), { force: true });
    }
    #memoOf(oid) {
        return this.#memo.folder(`${this.folder}/${oid.slice(0, 2)}`, this.hashName);
    }
    #check(oid) {
        const path = this.path(oid);
        const stats = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(path);
        if ((0,_bulk_hash_js__WEBPACK_IMPORTED_MODULE_2__/* .hashFile */ .DC)(path, (0,_oid_js__WEBPACK_IMPORTED_MODULE_10__/* .isDirectoryOid */ .i)(oid) ? 'md5' : this.hashName) !== plainHash(oid)) {
            this.remove(oid);
            return false;
        }
        if ((stats.mode & 0o777) !== _bulk_objects_js__WEBPACK_IMPORTED_MODULE_3__/* .OBJECT_MODE */ .YP)
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.chmodSync)(path, _bulk_objects_js__WEBPACK_IMPORTED_MODULE_3__/* .OBJECT_MODE */ .YP); // from now on, DVC believes it as well
        this.remember(oid, stats);
        return true;
    }
}
/** Key of an object in the cache's folder and in remotes (FORMATS, sections 2, 14 and 15). */
function objectKey(oid, name = 'md5') {
    return name === 'md5' ? `files/md5/${(0,_bulk_objects_js__WEBPACK_IMPORTED_MODULE_3__/* .objectName */ .Hd)(oid)}` : (0,_bulk_objects_js__WEBPACK_IMPORTED_MODULE_3__/* .objectName */ .Hd)(oid);
}
/** Folder of objects below the top of a remote. */
function objectFolder(top, name) {
    return name === 'md5' ? (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(top, 'files/md5') : top;
}
function plainHash(oid) {
    return (0,_oid_js__WEBPACK_IMPORTED_MODULE_10__/* .isDirectoryOid */ .i)(oid) ? oid.slice(0, -'.dir'.length) : oid;
}


/***/ }),

/***/ 1950:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F3: () => (/* binding */ treeOid),
/* harmony export */   Lj: () => (/* binding */ serializeTree),
/* harmony export */   NU: () => (/* binding */ sortTree),
/* harmony export */   cZ: () => (/* binding */ parseTree)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _bulk_hash_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(71608);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(27406);
/* harmony import */ var _formats_python_json_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(35213);




/** Sorts the files of a directory as DVC does: by code point of the whole relpath, `/` included (FORMATS, section 2). */
function sortTree(entries) {
    // JavaScript compares UTF-16 units, which is the same unless there are surrogates, or what sorts after them.
    const isPlain = !entries.some(({ relpath }) => /[\ud800-\uffff]/.test(relpath));
    return entries.sort(isPlain
        ? (a, b) => (a.relpath < b.relpath ? -1 : a.relpath > b.relpath ? 1 : 0)
        : (a, b) => (0,_formats_python_json_js__WEBPACK_IMPORTED_MODULE_3__/* .compareCodePoints */ .OP)(a.relpath, b.relpath));
}
/** The bytes of a directory object, JSON as Python writes it; `entries` are sorted. */
function serializeTree(entries) {
    let text = '';
    for (const { md5, relpath } of entries) {
        text += `${text === '' ? '[' : ', '}{"md5": "${md5}", "relpath": ${(0,_formats_python_json_js__WEBPACK_IMPORTED_MODULE_3__/* .jsonString */ .I)(relpath)}}`;
    }
    return Buffer.from(text === '' ? '[]' : `${text}]`);
}
/** The oid of a directory object. */
function treeOid(bytes) {
    return `${(0,_bulk_hash_js__WEBPACK_IMPORTED_MODULE_1__/* .md5 */ .Fx)(bytes)}.dir`;
}
/** Reads a directory object; refuses names that would lead out of the directory, or into each other. */
function parseTree(bytes, oid) {
    let parsed;
    try {
        parsed = JSON.parse(bytes.toString());
    }
    catch (error) {
        throw damaged(oid, 'it is not JSON', error);
    }
    if (!Array.isArray(parsed))
        throw damaged(oid, 'it is not a list');
    const entries = parsed.map((item) => parseEntry(item, oid));
    const files = new Set(entries.map((entry) => entry.relpath));
    if (files.size < entries.length)
        throw damaged(oid, 'it names a path twice');
    const folders = new Set();
    for (const { relpath } of entries) {
        for (let end = relpath.lastIndexOf('/'); end > 0; end = relpath.lastIndexOf('/', end - 1)) {
            const folder = relpath.slice(0, end);
            if (folders.has(folder))
                break;
            folders.add(folder);
            if (files.has(folder))
                throw damaged(oid, `it names ${JSON.stringify(folder)} as a file and as a folder`);
        }
    }
    return entries;
}
function parseEntry(item, oid) {
    const { md5, relpath } = (item ?? {});
    if (typeof md5 !== 'string' || !/^[0-9a-f]{32}$/.test(md5))
        throw damaged(oid, 'it holds an entry without a hash');
    if (typeof relpath !== 'string' || !isSafeRelpath(relpath)) {
        throw damaged(oid, `it names the path ${JSON.stringify(relpath)}, which has no place in a directory`);
    }
    return { md5, relpath };
}
// No part of it may be empty, "." or ".."; nor ".git", whose hooks git would run, or a folder ".dvc" (DVC never tracks
// one); nor may a backslash lead out of it where that parts folders.
function isSafeRelpath(relpath) {
    if (/(?:^|\/)(?:\.{0,2}(?:\/|$)|\.git(?:\/|$)|\.dvc\/)/i.test(relpath) || relpath.includes('\0'))
        return false;
    return node_path__WEBPACK_IMPORTED_MODULE_0__.sep === '/' || !relpath.includes(node_path__WEBPACK_IMPORTED_MODULE_0__.sep);
}
function damaged(oid, why, cause) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo('cache', `Cannot read directory object "${oid}": ${why}`, {
        hint: 'Fetch it again from the remote, or make it anew where the data is',
        cause,
    });
}


/***/ }),

/***/ 79223:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Zf: () => (/* binding */ writeFileAtomic),
/* harmony export */   vf: () => (/* binding */ discard),
/* harmony export */   w6: () => (/* binding */ temporaryBeside)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);



/** Path for a new file beside `path`, which nothing else uses. */
function temporaryBeside(path) {
    return (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(path), `.${(0,node_path__WEBPACK_IMPORTED_MODULE_2__.basename)(path)}.${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(6).toString('hex')}.tmp`);
}
/** Removes an unfinished file; what fails here must not hide what failed before. */
function discard(path) {
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.rmSync)(path, { force: true });
    }
    catch {
        // its folder is no folder, or may not be written
    }
}
/** Replaces `path` whole or not at all: written beside, then renamed; what was there stays when anything fails. */
function writeFileAtomic(path, content, options = {}) {
    const temporary = temporaryBeside(path);
    try {
        const file = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.openSync)(temporary, 'wx', options.mode ?? 0o666);
        try {
            const bytes = typeof content === 'string' ? Buffer.from(content) : content;
            for (let written = 0; written < bytes.length;)
                written += (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.writeSync)(file, bytes, written);
            if (options.flush)
                (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.fsyncSync)(file);
        }
        finally {
            (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.closeSync)(file);
        }
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.renameSync)(temporary, path);
    }
    catch (error) {
        discard(temporary);
        throw error;
    }
}


/***/ }),

/***/ 9645:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ pythonFloat)
/* harmony export */ });
/**
 * Python's `repr` of a float: the shortest digits that read back the same, an exponent below 1e-4 and from 1e16 on, and
 * `.0` behind a whole number. JavaScript finds the same digits but switches to an exponent at other sizes.
 */
function pythonFloat(value, special = { infinity: 'inf', nan: 'nan' }) {
    if (Number.isNaN(value))
        return special.nan;
    if (!Number.isFinite(value))
        return value > 0 ? special.infinity : `-${special.infinity}`;
    if (value === 0)
        return Object.is(value, -0) ? '-0.0' : '0.0';
    const [mantissa = '', exponentText = '0'] = value.toExponential().split('e');
    const exponent = Number(exponentText);
    if (exponent < -4 || exponent >= 16) {
        const digits = String(Math.abs(exponent)).padStart(2, '0');
        return `${mantissa}e${exponent < 0 ? '-' : '+'}${digits}`;
    }
    const sign = mantissa.startsWith('-') ? '-' : '';
    const digits = mantissa.replace(/[-.]/g, '');
    if (exponent < 0)
        return `${sign}0.${'0'.repeat(-exponent - 1)}${digits}`;
    const whole = digits.slice(0, exponent + 1).padEnd(exponent + 1, '0');
    return `${sign}${whole}.${digits.slice(exponent + 1) || '0'}`;
}


/***/ }),

/***/ 35213:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ jsonString),
/* harmony export */   OP: () => (/* binding */ compareCodePoints),
/* harmony export */   YD: () => (/* binding */ compareKeys),
/* harmony export */   bv: () => (/* binding */ pythonJson)
/* harmony export */ });
/* harmony import */ var _python_float_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9645);
/* harmony import */ var _yaml_value_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(80423);


/** Text as Python's `json.dumps` writes it: ASCII only, everything else as \uXXXX. */
function jsonString(text) {
    const json = JSON.stringify(text);
    if (!/[\u007f-\uffff]/.test(json))
        return json; // most names: a directory has thousands of them
    return json.replaceAll(/[\u007f-\uffff]/g, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
/**
 * A value as Python's `json.dumps(value, sort_keys=True)` writes it: separators `", "` and `": "`, floats by `repr`.
 * DVC hashes this text for run-cache keys and directory objects, so every byte counts. Throws on a date, and on keys
 * of kinds that do not compare, as Python does.
 */
function pythonJson(value, options = {}) {
    if (value === null)
        return 'null';
    if (typeof value === 'string')
        return jsonString(value);
    if (value instanceof _yaml_value_js__WEBPACK_IMPORTED_MODULE_0__/* .YamlFloat */ .iw)
        return jsonFloat(value.value);
    if (value instanceof _yaml_value_js__WEBPACK_IMPORTED_MODULE_0__/* .YamlForeign */ .ky)
        throw new TypeError(`a ${value.what} is not JSON serializable`);
    if (Array.isArray(value))
        return `[${value.map((item) => pythonJson(item, options)).join(', ')}]`;
    if (value instanceof Map) {
        const entries = options.sortKeys === false ? [...value] : [...value].sort(([a], [b]) => compareKeys(a, b));
        return `{${entries.map(([key, item]) => `${jsonString(keyText(key))}: ${pythonJson(item, options)}`).join(', ')}}`;
    }
    if (typeof value === 'number' && !Number.isInteger(value))
        return jsonFloat(value);
    return String(value);
}
/** Order of Python's strings: by code point, where JavaScript's default is by UTF-16 unit. */
function compareCodePoints(a, b) {
    if (a === b)
        return 0;
    const length = Math.min(a.length, b.length);
    for (let index = 0; index < length; index += 1) {
        const x = a.charCodeAt(index);
        const y = b.charCodeAt(index);
        if (x === y)
            continue;
        // A surrogate (astral) sorts after every other unit.
        const xAstral = x >= 0xd800 && x <= 0xdfff;
        const yAstral = y >= 0xd800 && y <= 0xdfff;
        if (xAstral !== yAstral)
            return xAstral ? 1 : -1;
        return x - y;
    }
    return a.length - b.length;
}
/** Order of Python's keys; throws where they do not compare. */
function compareKeys(a, b) {
    if (typeof a === 'string' && typeof b === 'string')
        return compareCodePoints(a, b);
    if (typeof a === 'string' || typeof b === 'string' || a === null || b === null)
        throw new TypeError('keys of several kinds have no order');
    return a < b ? -1 : a > b ? 1 : 0;
}
function keyText(key) {
    if (key === null)
        return 'null';
    return typeof key === 'number' && !Number.isInteger(key) ? (0,_python_float_js__WEBPACK_IMPORTED_MODULE_1__/* .pythonFloat */ .T)(key) : String(key);
}
function jsonFloat(value) {
    return (0,_python_float_js__WEBPACK_IMPORTED_MODULE_1__/* .pythonFloat */ .T)(value, { infinity: 'Infinity', nan: 'NaN' });
}


/***/ }),

/***/ 17582:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ readText)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(27406);


const MAX_BYTES = 64 * 1024 * 1024;
/**
 * Reads a file that people or DVC write. A pipe or a folder in its place is refused, which would be waited for without
 * end, and one so large that it was not written by either. What cannot be found throws as `fs` does.
 */
function readText(path, shown, code) {
    const stats = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(path);
    const refuse = (why) => {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(code, `Cannot read "${shown}": ${why}`, { location: { file: shown } });
    };
    if (stats.isDirectory())
        refuse('it is a folder, expected a file');
    if (!stats.isFile())
        refuse('it is a pipe or a device, expected a file');
    if (stats.size > MAX_BYTES)
        refuse(`it has ${stats.size} bytes, expected at most ${MAX_BYTES}`);
    return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(path, 'utf8');
}


/***/ }),

/***/ 80423:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Qg: () => (/* binding */ floatValue),
/* harmony export */   bM: () => (/* binding */ fromPlain),
/* harmony export */   iw: () => (/* binding */ YamlFloat),
/* harmony export */   ky: () => (/* binding */ YamlForeign),
/* harmony export */   pj: () => (/* binding */ plain),
/* harmony export */   vp: () => (/* binding */ showValue)
/* harmony export */ });
/* harmony import */ var _python_float_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9645);

/** A float whose value is whole. */
class YamlFloat {
    value;
    constructor(value) {
        this.value = value;
    }
}
/** A value that JSON does not know, kept as its text. */
class YamlForeign {
    text;
    what;
    constructor(text, what = 'date') {
        this.text = text;
        this.what = what;
    }
}
/** A float as a YamlValue. */
function floatValue(value) {
    return Number.isInteger(value) ? new YamlFloat(value) : value;
}
/** Ordinary JavaScript values, for those who only read: objects, numbers; key order of integer-like keys is lost. */
function plain(value) {
    if (value instanceof YamlFloat)
        return value.value;
    if (value instanceof YamlForeign)
        return value.text;
    if (Array.isArray(value))
        return value.map(plain);
    if (value instanceof Map) {
        const object = {};
        for (const [key, item] of value) {
            // A key such as "__proto__" must become a property, never a prototype.
            Object.defineProperty(object, String(key), {
                value: plain(item),
                enumerable: true,
                configurable: true,
                writable: true,
            });
        }
        return object;
    }
    return value;
}
/** The YamlValue of JSON-like data; a number is an integer when it is whole. */
function fromPlain(value) {
    if (value === null || value === undefined)
        return null;
    if (Array.isArray(value))
        return value.map(fromPlain);
    if (value instanceof YamlFloat || value instanceof YamlForeign || value instanceof Map)
        return value;
    if (typeof value === 'object') {
        return new Map(Object.entries(value).map(([key, item]) => [key, fromPlain(item)]));
    }
    if (typeof value === 'string' ||
        typeof value === 'number' ||
        typeof value === 'boolean' ||
        typeof value === 'bigint') {
        return value;
    }
    throw new TypeError(`Cannot write a ${typeof value} as YAML`);
}
/** How messages show a value: JSON-like, floats as Python shows them. */
function showValue(value) {
    if (value instanceof YamlFloat)
        return (0,_python_float_js__WEBPACK_IMPORTED_MODULE_0__/* .pythonFloat */ .T)(value.value);
    if (value instanceof YamlForeign)
        return value.text;
    if (typeof value === 'number' && !Number.isInteger(value))
        return (0,_python_float_js__WEBPACK_IMPORTED_MODULE_0__/* .pythonFloat */ .T)(value);
    if (typeof value === 'bigint')
        return String(value);
    if (Array.isArray(value))
        return `[${value.map(showValue).join(', ')}]`;
    if (value instanceof Map) {
        return `{${[...value].map(([key, item]) => `${String(key)}: ${showValue(item)}`).join(', ')}}`;
    }
    return typeof value === 'string' ? JSON.stringify(value) : String(value);
}


/***/ }),

/***/ 81494:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  FP: () => (/* binding */ CONFIG_LEVELS),
  TS: () => (/* binding */ Config),
  pp: () => (/* binding */ editConfig),
  wF: () => (/* binding */ editableSection),
  bq: () => (/* binding */ isPathOption),
  Xg: () => (/* binding */ readConfig),
  lI: () => (/* binding */ readLevel),
  c: () => (/* binding */ remoteSection),
  c6: () => (/* binding */ resolveConfigPath)
});

// UNUSED EXPORTS: configPath

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/src/errors.js
var errors = __webpack_require__(27406);
// EXTERNAL MODULE: ./build/src/formats/atomic-write.js
var atomic_write = __webpack_require__(79223);
;// CONCATENATED MODULE: ./build/src/repo/config-file.js

/** Parses the INI dialect of Python's configobj, in which DVC writes its configuration (FORMATS, section 14). */
function parseConfig(text, file) {
    const sections = new Map();
    let current;
    const lines = text.replace(/^\ufeff/, '').split(/\r\n|\n|\r/);
    for (let index = 0; index < lines.length; index += 1) {
        const line = (lines[index] ?? '').trim();
        const place = { file, line: index + 1 };
        if (line === '' || line.startsWith('#'))
            continue;
        if (line.startsWith('[')) {
            const name = parseHeader(line, place);
            if (sections.has(name))
                throw bad(place, `found section "${name}" a second time, expected it once`);
            current = new Map();
            sections.set(name, current);
            continue;
        }
        const { option, rest } = parseOption(line, place);
        if (!current)
            throw bad(place, `found option "${option}" before any section, expected "[section]" first`);
        if (current.has(option))
            throw bad(place, `found option "${option}" a second time, expected it once`);
        const fence = /^("""|''')/.exec(rest)?.[1];
        if (fence === undefined)
            current.set(option, { ...parseValue(rest, place), ...place });
        else {
            const { value, last } = parseFenced(lines, index, rest, fence, place);
            current.set(option, { value, ...place });
            index = last;
        }
    }
    return sections;
}
function bad(place, what) {
    return new errors/* UserError */.yo('config', `Cannot read ${place.file}:${place.line}: ${what}`, { location: place });
}
/** `[core]`, `['remote "name"']`, `[remote "name"]`, each perhaps with a comment behind. */
function parseHeader(line, place) {
    const match = /^\[\s*("(?<double>[^"].*?)"|'(?<single>[^'].*?)'|(?<bare>[^'"[\]\s].*?))\s*\]\s*(?:#.*)?$/.exec(line);
    const name = match?.groups?.['double'] ?? match?.groups?.['single'] ?? match?.groups?.['bare'];
    if (name === undefined)
        throw bad(place, `found "${line.slice(0, 60)}", expected "[section]"`);
    return sectionKey(name);
}
/** A section's name in its one spelling: lower case, one space before the quoted part. */
function sectionKey(name) {
    return name
        .trim()
        .toLowerCase()
        .replace(/^(remote|machine|db)\s*"(.*)"$/s, '$1 "$2"');
}
function parseOption(line, place) {
    const match = /^(?:"(?<double>.*?)"|'(?<single>.*?)'|(?<bare>[^'"=].*?))\s*=\s*(?<rest>.*)$/s.exec(line);
    const groups = match?.groups;
    const option = groups?.['double'] ?? groups?.['single'] ?? groups?.['bare'];
    if (option === undefined) {
        throw bad(place, `found "${line.slice(0, 60)}", expected "[section]", "option = value" or a comment after "#"`);
    }
    return { option: option.toLowerCase(), rest: (groups?.['rest'] ?? '').trim() };
}
/** A value, or several parted by commas; quotes keep a comma or `#`, which else ends the value. */
function parseValue(text, place) {
    const items = [];
    let isList = false;
    let at = 0;
    for (;;) {
        at += /^\s*/.exec(text.slice(at))?.[0].length ?? 0;
        if (at >= text.length || text[at] === '#')
            break;
        const quote = text[at] === '"' || text[at] === "'" ? text[at] : undefined;
        if (quote === undefined) {
            const item = /^[^,#]*/.exec(text.slice(at))?.[0] ?? '';
            if (item !== '')
                items.push(item.trimEnd());
            else if (items.length > 0)
                throw bad(place, `found two commas in a row in "${text}"`);
            at += item.length;
        }
        else {
            const end = text.indexOf(quote, at + 1);
            if (end < 0)
                throw bad(place, `found ${quote} without its fellow in "${text}"`);
            items.push(text.slice(at + 1, end));
            at = end + 1;
        }
        const behind = /^\s*(,|#|$)/.exec(text.slice(at));
        if (!behind)
            throw bad(place, `found "${text.slice(at)}" after the closing quote`);
        at += behind[0].length;
        if (behind[1] !== ',')
            break;
        isList = true;
    }
    return isList ? { value: items.join(','), list: items } : { value: items[0] ?? '' };
}
/** A value between triple quotes, which may go over several lines. */
function parseFenced(lines, index, rest, fence, place) {
    const parts = [rest.slice(fence.length)];
    for (let last = index;; last += 1) {
        const part = parts.at(-1) ?? '';
        const end = part.indexOf(fence);
        if (end >= 0)
            return { value: [...parts.slice(0, -1), part.slice(0, end)].join('\n'), last };
        const next = lines[last + 1];
        if (next === undefined)
            throw bad(place, `found ${fence} without its fellow`);
        parts.push(next);
    }
}
/** What a file says, as it is written: plain sections in order, then `remote "…"` and its like. Comments are lost, as in DVC. */
function writeConfig(sections) {
    const isNamed = (name) => /^(remote|machine|db) "/.test(name);
    const names = [...sections.keys()];
    const lines = [];
    for (const name of [...names.filter((one) => !isNamed(one)), ...names.filter(isNamed)]) {
        const options = sections.get(name);
        if (!options || (options.size === 0 && !isNamed(name)))
            continue;
        lines.push(`[${quote(name)}]`);
        for (const [option, value] of options)
            lines.push(`    ${quote(option)} = ${quoteValue(value)}`);
    }
    return lines.length === 0 ? '\n' : `${lines.join('\n')}\n`;
}
function quoteValue(value) {
    if (typeof value !== 'string') {
        if (value.length === 0)
            return ',';
        return value.length === 1 ? `${quote(value[0] ?? '')},` : value.map(quote).join(', ');
    }
    const needsFence = value.includes('\n') || (value.includes('"') && value.includes("'"));
    if (!needsFence)
        return quote(value);
    if (!value.includes('"""'))
        return `"""${value}"""`;
    if (!value.includes("'''"))
        return `'''${value}'''`;
    throw new errors/* UserError */.yo('config', `Cannot write ${JSON.stringify(value)}: it holds both kinds of triple quotes`);
}
function quote(text) {
    if (text === '')
        return '""';
    const isBare = !/^[\s'"]|[\s'"]$|,|#/.test(text);
    if (isBare)
        return text;
    if (text.includes('"') && text.includes("'")) {
        throw new errors/* UserError */.yo('config', `Cannot write ${JSON.stringify(text)}: it holds both kinds of quotes`);
    }
    return text.includes('"') ? `'${text}'` : `"${text}"`;
}

;// CONCATENATED MODULE: ./build/src/repo/config-schema.js

const REMOTE = {
    url: 'text',
    checksum_jobs: 'count',
    jobs: 'count',
    worktree: 'bool',
    no_traverse: 'bool',
    version_aware: 'bool',
    verify: 'bool',
};
const LOCAL = { type: 'links', protected: 'bool', shared: ['group'], slow_link_warning: 'bool' };
const HTTP = {
    auth: ['basic', 'digest', 'custom'],
    custom_auth_header: 'text',
    user: 'text',
    password: 'text',
    ask_password: 'bool',
    ssl_verify: 'bool or text',
    method: 'text',
    connect_timeout: 'seconds',
    read_timeout: 'seconds',
};
const WEBDAV = {
    user: 'text',
    password: 'text',
    ask_password: 'bool',
    token: 'text',
    bearer_token_command: 'text',
    custom_auth_header: 'text',
    cert_path: 'text',
    key_path: 'text',
    timeout: 'number',
    ssl_verify: 'bool or text',
};
/** By scheme of the URL; a path has none. */
const REMOTES = {
    '': LOCAL,
    s3: {
        region: 'text',
        profile: 'text',
        credentialpath: 'text',
        configpath: 'text',
        endpointurl: 'text',
        access_key_id: 'text',
        secret_access_key: 'text',
        session_token: 'text',
        listobjects: 'bool',
        use_ssl: 'bool',
        allow_anonymous_login: 'bool',
        ssl_verify: 'bool or text',
        sse: 'text',
        sse_kms_key_id: 'text',
        sse_customer_algorithm: 'text',
        sse_customer_key: 'text',
        acl: 'text',
        grant_read: 'text',
        grant_read_acp: 'text',
        grant_write_acp: 'text',
        grant_full_control: 'text',
        cache_regions: 'bool',
        read_timeout: 'number',
        connect_timeout: 'number',
    },
    gs: { projectname: 'text', credentialpath: 'text', endpointurl: 'text', allow_anonymous_login: 'bool' },
    ssh: {
        type: 'links',
        port: 'number',
        user: 'text',
        password: 'text',
        ask_password: 'bool',
        passphrase: 'text',
        ask_passphrase: 'bool',
        keyfile: 'text',
        timeout: 'number',
        gss_auth: 'bool',
        allow_agent: 'bool',
        max_sessions: 'number',
    },
    hdfs: { user: 'text', kerb_ticket: 'text', replication: 'number' },
    webhdfs: {
        kerberos: 'bool',
        kerberos_principal: 'text',
        proxy_to: 'text',
        ssl_verify: 'bool or text',
        token: 'text',
        use_https: 'bool',
        user: 'text',
        password: 'text',
        data_proxy_target: 'text',
    },
    azure: {
        connection_string: 'text',
        sas_token: 'text',
        account_name: 'text',
        account_key: 'text',
        tenant_id: 'text',
        client_id: 'text',
        client_secret: 'text',
        allow_anonymous_login: 'bool',
        exclude_environment_credential: 'bool',
        exclude_visual_studio_code_credential: 'bool',
        exclude_shared_token_cache_credential: 'bool',
        exclude_managed_identity_credential: 'bool',
        timeout: 'number',
        read_timeout: 'number',
        connection_timeout: 'number',
    },
    oss: { oss_key_id: 'text', oss_key_secret: 'text', oss_endpoint: 'text' },
    gdrive: {
        profile: 'text',
        gdrive_use_service_account: 'bool',
        gdrive_client_id: 'text',
        gdrive_client_secret: 'text',
        gdrive_user_credentials_file: 'text',
        gdrive_service_account_user_email: 'text',
        gdrive_service_account_json_file_path: 'text',
        gdrive_trash_only: 'bool',
        gdrive_acknowledge_abuse: 'bool',
    },
    http: HTTP,
    https: HTTP,
    webdav: WEBDAV,
    webdavs: WEBDAV,
};
const MACHINE = {
    cloud: ['aws', 'azure'],
    region: ['us-west', 'us-east', 'eu-west', 'eu-north'],
    image: 'text',
    spot: 'bool',
    spot_price: 'seconds',
    instance_hdd_size: 'number',
    instance_type: 'text',
    instance_gpu: 'text',
    ssh_private: 'text',
    startup_script: 'text',
    setup_script: 'text',
};
/** Sections in DVC's order, which is the order they are written in when they are new. */
const SECTIONS = {
    core: {
        remote: 'text',
        checksum_jobs: 'count',
        interactive: 'bool',
        analytics: 'bool',
        hardlink_lock: 'bool',
        no_scm: 'bool',
        autostage: 'bool',
        experiments: 'bool',
        check_update: 'bool',
        site_cache_dir: 'text',
        machine: 'text',
    },
    cache: {
        local: 'text',
        s3: 'text',
        gs: 'text',
        hdfs: 'text',
        webhdfs: 'text',
        ssh: 'text',
        azure: 'text',
        dir: 'text',
        ...LOCAL,
        verify: 'bool',
    },
    state: { dir: 'text', row_limit: 'count', row_cleanup_quota: 'number' },
    index: { dir: 'text' },
    feature: { machine: 'bool' },
    plots: { html_template: 'text', auto_open: 'bool', out_dir: 'text' },
    exp: {
        code: 'text',
        data: 'text',
        models: 'text',
        metrics: 'text',
        params: 'text',
        plots: 'text',
        live: 'text',
        auto_push: 'bool',
        git_remote: 'text',
    },
    parsing: { bool: ['store_true', 'boolean_optional'], list: ['nargs', 'append'] },
    hydra: { enabled: 'bool', config_dir: 'text', config_module: 'text', config_name: 'text', plugins_path: 'text' },
    studio: { token: 'text', url: 'text', repo_url: 'text', offline: 'bool' },
};
const NAMED = {
    machine: MACHINE,
    db: { url: 'text', username: 'text', password: 'text' },
};
const LINK_TYPES = new Set(['reflink', 'hardlink', 'symlink', 'copy']);
/** What is wrong with the options of all files together; DVC refuses to start with any of it (exit code 251). */
function checkConfig(sections) {
    return [...sections].flatMap(([name, options]) => {
        const allowed = allowedIn(name, options);
        if (allowed instanceof errors/* UserError */.yo)
            return [allowed];
        if (allowed === 'any')
            return [];
        return [...options].flatMap(([option, value]) => {
            const kind = Object.hasOwn(allowed, option) ? allowed[option] : undefined;
            if (kind === undefined) {
                // Experimental features come and go: DVC warns.
                return name === 'feature'
                    ? []
                    : [config_schema_bad(value, `found option "${option}" in [${name}], which has none of that name`)];
            }
            const expected = whatIsWrong(kind, value);
            return expected === undefined
                ? []
                : [config_schema_bad(value, `found "${value.value}" for "${option}" in [${name}], expected ${expected}`)];
        });
    });
}
function allowedIn(name, options) {
    const [first] = options.values();
    const kind = /^(remote|machine|db) "/.exec(name)?.[1];
    if (kind === 'remote')
        return allowedInRemote(name, options);
    const allowed = kind === undefined ? SECTIONS[name] : NAMED[kind];
    if (allowed && Object.hasOwn(kind === undefined ? SECTIONS : NAMED, kind ?? name))
        return allowed;
    const known = Object.keys(SECTIONS).join(', ');
    return new errors/* UserError */.yo('config', `Cannot read ${first ? `${first.file}: ` : 'the configuration: '}found section "${name}", expected one of ${known}, 'remote "NAME"'`, first ? { location: { file: first.file } } : {});
}
function allowedInRemote(name, options) {
    const url = options.get('url');
    const [first] = options.values();
    if (!url) {
        const place = first ? `${first.file}:${first.line}` : 'the configuration';
        return new errors/* UserError */.yo('config', `Cannot read [${name}] in ${place}: found no "url", expected one`, {
            ...(first ? { location: { file: first.file, line: first.line } } : {}),
        });
    }
    const scheme = urlScheme(url.value);
    if (scheme === 'remote')
        return 'any';
    const own = Object.hasOwn(REMOTES, scheme) ? REMOTES[scheme] : undefined;
    if (!own) {
        const known = Object.keys(REMOTES).filter((one) => one !== '');
        return config_schema_bad(url, `found a URL of type "${scheme}://" in [${name}], expected a path or one of ${known.join(', ')}`);
    }
    return { ...REMOTE, ...own };
}
/** The scheme of a remote's URL in lower case; empty for a path, and for `file:///path`, which has no host. */
function urlScheme(url) {
    const match = /^([a-z][a-z0-9+.-]*):\/\/([^/?#]*)/i.exec(url);
    const scheme = match?.[1]?.toLowerCase() ?? '';
    return scheme === 'file' && match?.[2] === '' ? '' : scheme;
}
/** What was expected in the place of the value, or undefined when it is right. */
function whatIsWrong(kind, { value, list }) {
    if (kind === 'links') {
        const types = list ?? value.split(',').map((type) => type.trim());
        return types.every((type) => LINK_TYPES.has(type)) ? undefined : 'some of reflink, hardlink, symlink, copy';
    }
    if (list)
        return 'one value: put it in quotes when it holds a comma';
    if (typeof kind !== 'string') {
        return kind.includes(value.toLowerCase()) ? undefined : `one of ${kind.join(', ')}`;
    }
    switch (kind) {
        case 'text':
        case 'bool or text':
            return undefined;
        case 'bool':
            return /^(true|false)$/i.test(value) ? undefined : 'true or false';
        case 'count':
            return /^\+?\d+$/.test(value) && Number(value) >= 1 ? undefined : 'a whole number of at least 1';
        case 'number':
            return /^[-+]?\d+$/.test(value) ? undefined : 'a whole number';
        case 'seconds':
            return value !== '' && Number(value) >= 0 ? undefined : 'a number of at least 0';
    }
}
function config_schema_bad(value, what) {
    const { file, line } = value;
    return new errors/* UserError */.yo('config', `Cannot read ${file}:${line}: ${what}`, { location: { file, line } });
}

// EXTERNAL MODULE: ./build/src/formats/read-text.js
var read_text = __webpack_require__(17582);
;// CONCATENATED MODULE: ./build/src/repo/config.js








/** The files that say something, from the weakest to the strongest. */
const CONFIG_LEVELS = ['system', 'global', 'repo', 'local'];
/** What `.dvc/config` and its kin say, merged option by option (FORMATS, section 14). */
class Config {
    /** Those that exist, weakest first. */
    files;
    #merged;
    #home;
    constructor(files, home = (0,external_node_os_.homedir)()) {
        this.files = files;
        this.#home = home;
        this.#merged = mergeSections(files);
    }
    /** An option's strongest value. Sections are named `core`, `cache`, `remote "name"`. */
    get(section, option) {
        return this.#merged.get(section)?.get(option);
    }
    /** A value that is a path or URL; a relative path is made absolute from the folder of the file it stands in. */
    path(section, option) {
        const found = this.get(section, option);
        return found && resolveConfigPath(found, this.#home);
    }
    /** `true` or `false`; the value was checked when it was read. */
    boolean(section, option, fallback) {
        const found = this.get(section, option);
        return found ? found.value.toLowerCase() === 'true' : fallback;
    }
    /** A number, or undefined where none is set. */
    number(section, option) {
        const found = this.get(section, option);
        return found && Number(found.value);
    }
    /** The items of a list, written with or without quotes. */
    list(section, option) {
        const found = this.get(section, option);
        return found && [...(found.list ?? found.value.split(',').map((item) => item.trim()))];
    }
    remoteNames() {
        return [...this.#merged.keys()].flatMap((section) => /^remote "(.*)"$/s.exec(section)?.[1] ?? []);
    }
    /** The options of a remote, or undefined when there is none of that name. */
    remote(name) {
        return this.#merged.get(remoteSection(name));
    }
}
/** The section of a remote. */
function remoteSection(name) {
    return `remote "${name.toLowerCase()}"`;
}
/** Where the file of each level is; those of a repository only with its `.dvc` folder. */
function configPath(level, dvcFolder, env) {
    switch (level) {
        case 'system':
            return (0,external_node_path_.join)(env['DVC_SYSTEM_CONFIG_DIR'] ?? systemFolder(), 'config');
        case 'global':
            return (0,external_node_path_.join)(env['DVC_GLOBAL_CONFIG_DIR'] ?? globalFolder(env), 'config');
        case 'repo':
        case 'local':
            if (dvcFolder === undefined) {
                throw new errors/* UserError */.yo('not-a-repo', 'Cannot use the configuration of a repository: this folder is in none', {
                    hint: 'Give --global, or change to a folder in a DVC repository',
                });
            }
            return (0,external_node_path_.join)(dvcFolder, level === 'repo' ? 'config' : 'config.local');
        default:
            return (0,errors/* unreachable */.HB)(level);
    }
}
function systemFolder() {
    return process.platform === 'darwin' ? '/Library/Application Support/dvc' : '/etc/xdg/dvc';
}
function globalFolder(env) {
    const home = env['HOME'] ?? (0,external_node_os_.homedir)();
    if (process.platform === 'darwin')
        return (0,external_node_path_.join)(home, 'Library', 'Application Support', 'dvc');
    return (0,external_node_path_.join)(env['XDG_CONFIG_HOME'] || (0,external_node_path_.join)(home, '.config'), 'dvc');
}
/** Reads and checks the configuration of the repository whose `.dvc` folder is given; of the user alone without one. */
function readConfig(dvcFolder, env) {
    const levels = CONFIG_LEVELS.filter((level) => dvcFolder !== undefined || level === 'system' || level === 'global');
    const files = levels.flatMap((level) => readLevel(level, dvcFolder, env) ?? []);
    (0,errors/* throwAll */.Kx)(checkConfig(mergeSections(files)));
    return new Config(files, env['HOME'] ?? (0,external_node_os_.homedir)());
}
/** Reads the file of one level, without checking; undefined when there is none. */
function readLevel(level, dvcFolder, env) {
    const path = configPath(level, dvcFolder, env);
    let text;
    try {
        text = (0,read_text/* readText */.y)(path, path, 'config');
    }
    catch (error) {
        if (['ENOENT', 'ENOTDIR'].includes((0,errors/* systemCode */.xU)(error) ?? ''))
            return undefined;
        if (error instanceof errors/* UserError */.yo)
            throw error;
        throw new errors/* UserError */.yo('config', `Cannot read "${path}": ${(0,errors/* systemCode */.xU)(error) ?? ''}`, { cause: error });
    }
    return { level, path, sections: text === '' ? new Map() : parseConfig(text, path) };
}
/**
 * Changes the file of one level: checked together with the levels below it, then written whole and flushed. Relative
 * paths read as absolute in `edit`; one that is set there is relative to `cwd`. All are written relative to the file.
 */
function editConfig(level, { dvcFolder, env, cwd }, edit) {
    const path = configPath(level, dvcFolder, env);
    const folder = (0,external_node_path_.dirname)(path);
    const before = readLevel(level, dvcFolder, env)?.sections ?? new Map();
    const sections = new Map([...before].map(([name, options]) => [
        name,
        new Map([...options].map(([option, { value, list }]) => [option, list ?? value])),
    ]));
    for (const name of Object.keys(SECTIONS))
        if (!sections.has(name))
            sections.set(name, new Map());
    const fromFile = new Set();
    mapPaths(sections, (value) => {
        const absolute = (0,external_node_path_.resolve)(folder, value);
        fromFile.add(absolute);
        return absolute;
    });
    edit(sections);
    const toFile = (absolute) => (0,external_node_path_.relative)(folder, absolute).split(external_node_path_.sep).join('/');
    mapPaths(sections, (value) => toFile((0,external_node_path_.resolve)(cwd, value)));
    mapPaths(sections, (value) => (fromFile.has(value) ? toFile(value) : value), { absolute: true });
    const text = writeConfig(sections);
    const lower = CONFIG_LEVELS.slice(0, CONFIG_LEVELS.indexOf(level)).flatMap((one) => readLevel(one, dvcFolder, env) ?? []);
    const edited = { level, path, sections: parseConfig(text, path) };
    (0,errors/* throwAll */.Kx)(checkConfig(mergeSections([...lower, edited])));
    (0,external_node_fs_.mkdirSync)((0,external_node_path_.dirname)(path), { recursive: true });
    (0,atomic_write/* writeFileAtomic */.Zf)(path, text, { flush: true });
}
/** The section of this name in an editable configuration, made when it is missing. */
function editableSection(sections, name) {
    const key = sectionKey(name);
    const section = sections.get(key) ?? new Map();
    sections.set(key, section);
    return section;
}
/** A path or URL of a configuration file, as an absolute path or a URL. */
function resolveConfigPath({ value, file }, home = (0,external_node_os_.homedir)()) {
    if ((0,external_node_path_.isAbsolute)(value) || /^\w+:\/\//.test(value))
        return value;
    if (value === '~' || value.startsWith('~/'))
        return (0,external_node_path_.join)(home, value.slice(1));
    return (0,external_node_path_.resolve)((0,external_node_path_.dirname)(file), value);
}
const PATH_OPTIONS = new Set([
    'url',
    'gdrive_user_credentials_file',
    'gdrive_service_account_json_file_path',
    'credentialpath',
    'configpath',
    'keyfile',
    'cert_path',
    'key_path',
]);
/** Whether the value of an option is a path, which is kept relative to the file it stands in. */
function isPathOption(section, option) {
    return section.startsWith('remote "') ? PATH_OPTIONS.has(option) : section === 'cache' && option === 'dir';
}
/** Replaces every relative path (or every absolute one) in place. */
function mapPaths(sections, map, { absolute = false } = {}) {
    for (const [name, options] of sections) {
        for (const [option, value] of options) {
            if (typeof value !== 'string' || !isPathOption(name, option) || /^\w+:\/\//.test(value) || value.startsWith('~'))
                continue;
            if ((0,external_node_path_.isAbsolute)(value) === absolute)
                options.set(option, map(value));
        }
    }
}
function mergeSections(files) {
    const merged = new Map();
    for (const { sections } of files) {
        for (const [name, options] of sections) {
            const section = merged.get(name) ?? new Map();
            for (const [option, value] of options)
                section.set(option, value);
            merged.set(name, section);
        }
    }
    return merged;
}


/***/ }),

/***/ 6439:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ DvcIgnore),
/* harmony export */   k: () => (/* binding */ DVCIGNORE)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _ignore_pattern_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(29057);
/* harmony import */ var _formats_read_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(17582);




/** The name of the files that say what DVC does not look at. */
const DVCIGNORE = '.dvcignore';
// Never tracked, unless a `.dvcignore` takes it back.
const DEFAULT_LINES = ['.hg/', '.git/', '.git', '.dvc/'];
/** What `.dvcignore` files keep out of DVC's sight: in data, and in the search for stages (FORMATS, section 5). */
class DvcIgnore {
    #root;
    #sets = new Map();
    #defaults;
    constructor(root) {
        this.#root = root;
        this.#defaults = ruleSet(DEFAULT_LINES.map((line) => ({ ...compileKnown(line), origin: `:${line}` })));
    }
    /** Whether a path is ignored, by itself or with a folder above it; nothing outside of the repository is. */
    isIgnored(path, isFolder) {
        const name = this.#relative(path);
        if (name === undefined || name === '')
            return false;
        for (let folder = isFolder ? path : (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path); folder !== this.#root; folder = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(folder)) {
            if (isRepository(folder))
                return true;
        }
        return judge(this.#rulesIn((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path)), name, isFolder).isIgnored;
    }
    /**
     * For a walk: tells which entries of a folder are ignored; the folder itself is taken not to be. `names` are all that
     * is in it, where the caller knows them.
     */
    inFolder(folder, names) {
        const prefix = this.#relative(folder);
        if (prefix === undefined)
            return () => false;
        const set = this.#rulesIn(folder, names);
        const isPlain = set === this.#defaults;
        return (name, isFolder) => {
            if (isFolder && isRepository(`${folder}/${name}`))
                return true;
            if (isPlain && !name.startsWith('.'))
                return false; // the usual case: what is ignored by default starts so
            return judgeOne(set, prefix === '' ? name : `${prefix}/${name}`, isFolder).isIgnored;
        };
    }
    /** For `check-ignore`: whether it is ignored, and the rules that decided, as `file:line:pattern`. */
    explain(path) {
        const name = this.#relative(path);
        if (name === undefined || name === '')
            return { isIgnored: false, origins: [] };
        return judge(this.#rulesIn((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path)), name, isDirectory(path));
    }
    #relative(path) {
        const name = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(this.#root, path);
        if (name === '..' || name.startsWith(`..${node_path__WEBPACK_IMPORTED_MODULE_1__.sep}`))
            return undefined;
        return node_path__WEBPACK_IMPORTED_MODULE_1__.sep === '/' ? name : name.split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep).join('/');
    }
    #rulesIn(folder, names) {
        const known = this.#sets.get(folder);
        if (known)
            return known;
        const above = folder === this.#root ? this.#defaults : this.#rulesIn((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(folder));
        const set = this.#withOwn(folder, above, names);
        this.#sets.set(folder, set);
        return set;
    }
    #withOwn(folder, above, names) {
        const file = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, DVCIGNORE);
        if (names ? !names.includes(DVCIGNORE) : !(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(file))
            return above;
        const name = this.#relative(file) ?? DVCIGNORE;
        if (judge(above, name, false).isIgnored || isDirectory(file))
            return above;
        const prefix = folder === this.#root ? '' : name.slice(0, -DVCIGNORE.length - 1);
        const own = readRules(file, name, prefix);
        return own.length === 0 ? above : ruleSet([...above.rules, ...own]);
    }
}
function compileKnown(line) {
    const pattern = (0,_ignore_pattern_js__WEBPACK_IMPORTED_MODULE_3__/* .compilePattern */ .E)(line);
    if (!pattern)
        throw new Error(`Not a pattern: ${line}`);
    return pattern;
}
function readRules(file, name, prefix) {
    const rules = [];
    for (const [index, raw] of (0,_formats_read_text_js__WEBPACK_IMPORTED_MODULE_2__/* .readText */ .y)(file, name, 'config')
        .split(/\r\n|\r|\n/)
        .entries()) {
        const line = raw.trim();
        if (line === '' || line.startsWith('#'))
            continue;
        const pattern = (0,_ignore_pattern_js__WEBPACK_IMPORTED_MODULE_3__/* .compilePattern */ .E)(prefix === '' ? line : anchorAt(prefix, line));
        if (pattern)
            rules.push({ ...pattern, origin: `${name}:${index + 1}:${line}` });
    }
    return rules;
}
/** A line of a `.dvcignore` in a sub-folder, as it would read in the top one. */
function anchorAt(prefix, line) {
    const isNegated = line.startsWith('!');
    let rule = isNegated ? line.slice(1) : line;
    const isAnchored = rule.slice(0, -1).includes('/') && !rule.startsWith('**/');
    rule = isAnchored ? rule.replace(/^\//, '') : rule.replace(/^\*\*\//, '');
    rule = rule.replace(/^\\/, '');
    return `${isNegated ? '!' : ''}/${prefix}/${isAnchored ? '' : '**/'}${rule}`;
}
function ruleSet(rules) {
    const groups = [];
    for (const rule of rules) {
        const last = groups.at(-1);
        const joins = last && last.isNegated === rule.isNegated && last.isFolderOnly === rule.isFolderOnly;
        if (joins && !rule.isNegated)
            last.rules.push(rule);
        else
            groups.push({ isNegated: rule.isNegated, isFolderOnly: rule.isFolderOnly, rules: [rule] });
    }
    return { rules, groups };
}
/** Judges a path with all folders above it: what is in an ignored folder can not be taken back. */
function judge(set, name, isFolder) {
    const parts = name.split('/');
    const origins = [];
    for (let count = 1; count <= parts.length; count += 1) {
        const isLast = count === parts.length;
        const { isIgnored, rule } = judgeOne(set, parts.slice(0, count).join('/'), isFolder || !isLast);
        if (!isLast && !isIgnored)
            continue;
        if (rule)
            origins.push(rule.origin);
        if (isIgnored)
            return { isIgnored, origins };
    }
    return { isIgnored: false, origins };
}
/** The last group with a match decides. */
function judgeOne(set, name, isFolder) {
    const forms = isFolder ? [name, `${name}/`] : [name];
    for (let index = set.groups.length - 1; index >= 0; index -= 1) {
        const group = set.groups[index];
        if (!group || (group.isFolderOnly && !isFolder))
            continue;
        for (const form of forms) {
            const rule = group.rules.find(({ expression }) => expression.test(form));
            if (rule)
                return { isIgnored: !group.isNegated, rule };
        }
    }
    return { isIgnored: false };
}
function isDirectory(path) {
    return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
}
// A repository in the repository looks after itself.
function isRepository(folder) {
    return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, '.dvc'));
}


/***/ }),

/***/ 66712:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ GitRules)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var ignore__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(70298);




/**
 * What git's ignore rules say of paths, read here: DVC asks it of every folder that it searches for stages, and starting
 * git each time would cost more than the search. Tracked or not does not matter, as with `git check-ignore --no-index`.
 */
class GitRules {
    #root;
    #gitFolder;
    #env;
    #files = new Map();
    #folders = new Map();
    #everywhere;
    constructor(root, env) {
        this.#root = root;
        this.#gitFolder = findGitFolder(root);
        this.#env = env;
    }
    /** Whether git ignores the path, by itself or with a folder above it. */
    isIgnored(path, isFolder) {
        const name = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.relative)(this.#root, path);
        if (name === '' || name === '..' || name.startsWith(`..${node_path__WEBPACK_IMPORTED_MODULE_2__.sep}`) || (0,node_path__WEBPACK_IMPORTED_MODULE_2__.isAbsolute)(name))
            return false;
        if (this.#isFolderIgnored((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(path)))
            return true;
        return isFolder ? this.#isFolderIgnored(path) : this.#judge(path, false);
    }
    /** Forgets the rules of one file, which was written. */
    forget(gitignore) {
        this.#files.delete(gitignore);
        this.#folders.clear();
    }
    #isFolderIgnored(folder) {
        if (folder === this.#root)
            return false;
        const known = this.#folders.get(folder);
        if (known !== undefined)
            return known;
        const isIgnored = this.#isFolderIgnored((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(folder)) || this.#judge(folder, true);
        this.#folders.set(folder, isIgnored);
        return isIgnored;
    }
    // The folders above are known not to be ignored. The nearest file that has a rule for the path decides.
    #judge(path, isFolder) {
        for (let folder = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(path);; folder = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(folder)) {
            const verdict = this.#ask(this.#rules((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, '.gitignore')), folder, path, isFolder);
            if (verdict !== undefined)
                return verdict;
            if (folder === this.#root)
                break;
        }
        for (const rules of this.#rulesForAll()) {
            const verdict = this.#ask(rules, this.#root, path, isFolder);
            if (verdict !== undefined)
                return verdict;
        }
        return false;
    }
    #ask(rules, folder, path, isFolder) {
        if (!rules)
            return undefined;
        const name = toPosix((0,node_path__WEBPACK_IMPORTED_MODULE_2__.relative)(folder, path));
        const { ignored, unignored } = rules.test(isFolder ? `${name}/` : name);
        if (unignored)
            return false;
        if (!ignored)
            return undefined;
        // A folder above that this file ignores was taken back by another file: its rule does not reach down here.
        const parent = name.slice(0, Math.max(0, name.lastIndexOf('/') + 1));
        return parent !== '' && rules.test(parent).ignored ? undefined : true;
    }
    #rules(file) {
        if (!this.#files.has(file))
            this.#files.set(file, readRules(file));
        return this.#files.get(file);
    }
    #rulesForAll() {
        this.#everywhere ??= [(0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(this.#gitFolder, 'info', 'exclude'), this.#globalFile()].flatMap((file) => readRules(file) ?? []);
        return this.#everywhere;
    }
    #globalFile() {
        const home = this.#env['HOME'] ?? (0,node_os__WEBPACK_IMPORTED_MODULE_1__.homedir)();
        const xdg = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(this.#env['XDG_CONFIG_HOME'] ?? (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(home, '.config'), 'git');
        for (const file of [(0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(this.#gitFolder, 'config'), (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(home, '.gitconfig'), (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(xdg, 'config')]) {
            const named = readExcludesFile(file);
            if (named !== undefined)
                return named.startsWith('~/') ? (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(home, named.slice(2)) : named;
        }
        return (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(xdg, 'ignore');
    }
}
/** `core.excludesFile` of one of git's configuration files. */
function readExcludesFile(file) {
    let section = '';
    let found;
    for (const line of (readText(file) ?? '').split('\n')) {
        section = /^\s*\[\s*([^\]]+?)\s*\]/.exec(line)?.[1]?.toLowerCase() ?? section;
        const value = /^\s*excludesfile\s*=\s*(.*?)\s*$/i.exec(line.replace(/^\s*\[[^\]]*\]/, ''))?.[1];
        if (section === 'core' && value !== undefined)
            found = value.replace(/^"(.*)"$/, '$1');
    }
    return found;
}
function readRules(file) {
    const text = readText(file);
    return text === undefined || text.trim() === ''
        ? undefined
        : ignore__WEBPACK_IMPORTED_MODULE_3__({ ignorecase: process.platform === 'darwin' }).add(text);
}
function readText(file) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(file, 'utf8');
    }
    catch {
        return undefined;
    }
}
// In a work tree or submodule `.git` is a file that names the real folder, and that may name a common one.
function findGitFolder(root) {
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(root, '.git');
    if (!((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(path, { throwIfNoEntry: false })?.isFile() ?? false))
        return path;
    const named = /^gitdir:\s*(.+?)\s*$/m.exec(readText(path) ?? '')?.[1];
    if (named === undefined)
        return path;
    const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.isAbsolute)(named) ? named : (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(root, named);
    const common = readText((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, 'commondir'))?.trim();
    return common === undefined ? folder : (0,node_path__WEBPACK_IMPORTED_MODULE_2__.isAbsolute)(common) ? common : (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, common);
}
function toPosix(path) {
    return node_path__WEBPACK_IMPORTED_MODULE_2__.sep === '/' ? path : path.split(node_path__WEBPACK_IMPORTED_MODULE_2__.sep).join('/');
}


/***/ }),

/***/ 58834:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ Git)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31421);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(27406);




const MAX_OUTPUT_BYTES = 512 * 1024 * 1024;
/** The git repository around a folder, spoken to through the `git` program. */
class Git {
    /** Absolute path of the work tree's top folder. */
    root;
    constructor(root) {
        this.root = root;
    }
    /** The repository that `folder` lies in, found without starting git; undefined outside of any. */
    static find(folder) {
        for (let current = folder;; current = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(current)) {
            if ((0,node_fs__WEBPACK_IMPORTED_MODULE_1__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(current, '.git')))
                return new Git(current);
            if ((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(current) === current)
                return undefined;
        }
    }
    /** Runs git; throws a UserError with git's own words when it fails. */
    async run(args, options = {}) {
        const result = await this.#execute(args, options);
        if (result.code === 0)
            return result.stdout;
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo('config', `Cannot run "git ${args.join(' ')}": ${result.stderr.trim() || `exit code ${result.code}`}`, {
            exitCode: 255,
        });
    }
    /** Runs git and returns its trimmed output, or undefined when it fails. */
    async ask(args) {
        const { code, stdout } = await this.#execute(args);
        return code === 0 ? stdout.toString().trim() : undefined;
    }
    /** The commit a revision names, or undefined. */
    async resolve(revision) {
        return this.ask(['rev-parse', '--verify', '--quiet', '--end-of-options', `${revision}^{commit}`]);
    }
    /** A file's bytes at a commit; `path` is absolute or relative to the root. Undefined when it is not there. */
    async show(commit, path) {
        const name = this.relativePath(path);
        const { code, stdout } = await this.#execute(['cat-file', 'blob', `${commit}:${name}`]);
        return code === 0 ? stdout : undefined;
    }
    /** The best common ancestor, or undefined (unrelated, or the clone is too shallow). */
    async mergeBase(a, b) {
        return this.ask(['merge-base', a, b]);
    }
    /** Whether one commit is an ancestor of another; undefined when a commit is not here. */
    async isAncestor(older, newer) {
        const { code } = await this.#execute(['merge-base', '--is-ancestor', older, newer]);
        return code === 0 ? true : code === 1 ? false : undefined;
    }
    async isShallow() {
        return (await this.ask(['rev-parse', '--is-shallow-repository'])) === 'true';
    }
    /** Whether git tracks the path, or something in it. */
    async isTracked(path) {
        return (await this.listTracked([path])).length > 0;
    }
    /** What git tracks at or below these paths, relative to the root. */
    async listTracked(paths) {
        if (paths.length === 0)
            return [];
        const names = paths.map((path) => `:(literal)${this.relativePath(path)}`);
        const { code, stdout } = await this.#execute(['ls-files', '-z', '--', ...names]);
        return code === 0 ? stdout.toString().split('\0').slice(0, -1) : [];
    }
    /** Adds files to the index. */
    async add(paths) {
        if (paths.length === 0)
            return;
        await this.run(['add', '--', ...paths.map((path) => `:(literal)${this.relativePath(path)}`)]);
    }
    /** Whether an ignore rule covers the path. */
    async isIgnored(path) {
        const { code } = await this.#execute(['check-ignore', '--quiet', '--no-index', '--', this.relativePath(path)]);
        return code === 0;
    }
    /** The path from the root, posix. */
    relativePath(path) {
        const from = realOrSame(this.root);
        const absolute = path.startsWith(node_path__WEBPACK_IMPORTED_MODULE_2__.sep) ? path : (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(this.root, path);
        const inside = absolute.startsWith(this.root + node_path__WEBPACK_IMPORTED_MODULE_2__.sep)
            ? (0,node_path__WEBPACK_IMPORTED_MODULE_2__.relative)(this.root, absolute)
            : (0,node_path__WEBPACK_IMPORTED_MODULE_2__.relative)(from, realOrSame(absolute));
        return inside.split(node_path__WEBPACK_IMPORTED_MODULE_2__.sep).join('/');
    }
    #execute(args, { input, env } = {}) {
        return new Promise((resolve, reject) => {
            const options = {
                cwd: this.root,
                maxBuffer: MAX_OUTPUT_BYTES,
                encoding: 'buffer',
                ...(env ? { env: { ...process.env, ...env } } : {}),
            };
            const child = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.execFile)('git', [...args], options, (error, stdout, stderr) => {
                if (error && 'code' in error && error.code === 'ENOENT') {
                    reject(new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo('config', 'Cannot run "git": it is not installed', { exitCode: 255 }));
                }
                else {
                    const code = error ? (typeof error.code === 'number' ? error.code : 1) : 0;
                    resolve({ code, stdout, stderr: stderr.toString() });
                }
            });
            child.stdin?.on('error', () => { }); // git may end without reading it
            child.stdin?.end(input);
        });
    }
}
function realOrSame(path) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.realpathSync)(path);
    }
    catch {
        return path;
    }
}


/***/ }),

/***/ 29057:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ compilePattern),
/* harmony export */   t: () => (/* binding */ translateGlob)
/* harmony export */ });
// No path is longer, so that nothing can match it.
const MAX_CHARS = 8_192;
/**
 * Compiles a line of a `.dvcignore` file; undefined for one that can match nothing. The `ignore` package, which speaks
 * git's dialect, differs where DVC does: DVC tries a folder with and without a slash behind, and its `*\/` and `**\/`
 * never match. (FORMATS, section 5; checked against DVC by fuzzing.)
 */
function compilePattern(line) {
    const text = line.endsWith('\\ ') ? line : line.trimEnd();
    if (text === '' || text === '/' || text.startsWith('#') || text.length > MAX_CHARS)
        return undefined;
    const isNegated = text.startsWith('!');
    const source = translate(isNegated ? text.slice(1) : text);
    if (source === undefined)
        return undefined;
    try {
        return { expression: new RegExp(source, 'u'), isNegated, isFolderOnly: text.endsWith('/') };
    }
    catch {
        return undefined; // a range such as [z-a]
    }
}
function translate(pattern) {
    const isFolder = pattern.endsWith('/');
    const segments = pattern.split('/');
    if (segments[0] === '')
        segments.shift();
    else if (segments.length === 1 || (segments.length === 2 && segments[1] === '')) {
        if (segments[0] !== '**')
            segments.unshift('**');
    }
    if (segments.length === 0)
        return undefined;
    if (segments.at(-1) === '')
        segments[segments.length - 1] = '**';
    const kept = segments.filter((segment, index) => segment !== '**' || segments[index - 1] !== '**');
    const shape = kept.join('/');
    if (shape === '**' || shape === '**/*')
        return isFolder ? undefined : '^.';
    if (shape === '**/*/**')
        return undefined;
    return joinSegments(kept, isFolder);
}
function joinSegments(segments, isFolder) {
    let source = '';
    let needsSlash = false;
    const last = segments.length - 1;
    for (const [index, segment] of segments.entries()) {
        if (segment === '**') {
            if (index === 0)
                source += '^(?:.+/)?';
            else if (index < last) {
                source += '(?:/.+)?';
                needsSlash = true;
            }
            else
                source += '/';
            continue;
        }
        if (index === 0)
            source += '^';
        if (needsSlash)
            source += '/';
        const glob = segment === '*' ? '[^/]+' : translateGlob(segment);
        if (glob === undefined)
            return undefined;
        source += glob;
        if (index === last)
            source += '(?:/|$)';
        needsSlash = true;
    }
    return isFolder || source !== '' ? source : undefined;
}
/** One part of a path with wildcards, as the source of a regular expression; undefined where it is broken. */
function translateGlob(segment) {
    let source = '';
    const characters = [...segment];
    for (let index = 0; index < characters.length; index += 1) {
        const character = characters[index] ?? '';
        if (character === '\\') {
            index += 1;
            const escaped = characters[index];
            if (escaped === undefined)
                return undefined;
            source += escapeLiteral(escaped);
        }
        else if (character === '*')
            source += '[^/]*';
        else if (character === '?')
            source += '[^/]';
        else if (character === '[') {
            const range = translateRange(characters, index);
            if (!range)
                return undefined;
            source += range.source;
            index = range.end;
        }
        else
            source += escapeLiteral(character);
    }
    return source;
}
/** `[…]` from its bracket at `start`; undefined when it is not closed, which makes the whole pattern void. */
function translateRange(characters, start) {
    let end = start + 1;
    const isNegated = characters[end] === '!' || characters[end] === '^';
    if (isNegated)
        end += 1;
    const first = end;
    if (characters[end] === ']')
        end += 1;
    while (end < characters.length && characters[end] !== ']')
        end += 1;
    if (end >= characters.length)
        return undefined;
    const members = characters
        .slice(first, end)
        .map((member) => (/[\\[\]^]/.test(member) ? `\\${member}` : member))
        .join('');
    return { source: `[${isNegated ? '^' : ''}${members}]`, end };
}
function escapeLiteral(character) {
    return /[\\^$.*+?()[\]{}|/]/.test(character) ? `\\${character}` : character;
}


/***/ }),

/***/ 59169:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  findRoot: () => (/* binding */ findRoot),
  isInside: () => (/* binding */ isInside),
  openRepository: () => (/* binding */ openRepository),
  shownPath: () => (/* binding */ shownPath)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/src/bulk/scratch.js
var bulk_scratch = __webpack_require__(63660);
// EXTERNAL MODULE: ./build/src/cache/memo.js
var cache_memo = __webpack_require__(75160);
// EXTERNAL MODULE: ./build/src/cache/store.js
var store = __webpack_require__(87945);
// EXTERNAL MODULE: ./build/src/errors.js
var errors = __webpack_require__(27406);
// EXTERNAL MODULE: ./build/src/repo/config.js + 2 modules
var repo_config = __webpack_require__(81494);
// EXTERNAL MODULE: ./build/src/repo/dvcignore.js
var dvcignore = __webpack_require__(6439);
// EXTERNAL MODULE: ./build/src/repo/git.js
var git = __webpack_require__(58834);
// EXTERNAL MODULE: ./build/src/formats/atomic-write.js
var atomic_write = __webpack_require__(79223);
// EXTERNAL MODULE: ./build/src/repo/git-rules.js
var git_rules = __webpack_require__(66712);
;// CONCATENATED MODULE: ./build/src/repo/gitignore.js





/**
 * Keeps outputs that the cache holds out of git: a line `/name` in the `.gitignore` of their folder (FORMATS, section 4).
 * Lines are written at once; `rollback` takes back what was added since the start, as DVC does when a command fails.
 */
class GitIgnore {
    #gitRoot;
    #rules;
    #added = new Set();
    #changed = new Set();
    constructor(gitRoot, env) {
        this.#gitRoot = gitRoot;
        this.#rules = gitRoot === undefined ? undefined : new git_rules/* GitRules */.Q(gitRoot, env);
    }
    /** The `.gitignore` files that were changed and are still there, for `git add`. */
    get changedFiles() {
        return [...this.#changed];
    }
    /** Whether git ignores the path, by itself or with a folder above it; without git nothing is. */
    isIgnored(path, isFolder = isDirectory(path)) {
        return this.#rules?.isIgnored(path, isFolder) ?? false;
    }
    /** Adds the line for `path`, unless git ignores it already; returns whether it did. */
    add(path) {
        if (!this.#rules || this.isIgnored(path))
            return false;
        const file = this.#fileFor(path);
        const entry = `/${escapeName((0,external_node_path_.basename)(path))}`;
        const before = readText(file) ?? '';
        // Escaped or not, DVC looks for the very line.
        if (before.split('\n').slice(0, -1).includes(entry))
            return false;
        const separator = before === '' || before.endsWith('\n') ? '' : '\n';
        this.#write(file, `${before}${separator}${entry}\n`);
        this.#added.add(path);
        return true;
    }
    /** Removes the line for `path`; a file that gets empty is deleted. */
    remove(path) {
        if (!this.#rules)
            return;
        const file = this.#fileFor(path);
        const before = readText(file);
        if (before === undefined)
            return;
        const entry = `/${(0,external_node_path_.basename)(path)}`.trim(); // not escaped, in DVC neither: the line of a strange name stays
        const lines = before.match(/[^\n]*\n|[^\n]+$/g) ?? [];
        const kept = lines.filter((line) => line.trim() !== entry);
        if (kept.length === lines.length && kept.length > 0)
            return;
        this.#write(file, kept.join(''));
    }
    /** Takes back every line that was added since the start, or since `keep`. */
    rollback() {
        for (const path of this.#added)
            this.remove(path);
        this.#added.clear();
    }
    /** Makes the lines added so far stay. */
    keep() {
        this.#added.clear();
    }
    #fileFor(path) {
        const folder = (0,external_node_path_.dirname)(path);
        const real = realOrSame(folder);
        const top = realOrSame(this.#gitRoot ?? folder);
        if (real !== top && !real.startsWith(`${top}/`)) {
            throw new errors/* UserError */.yo('data', `Cannot ignore "${path}": it lies outside of the git repository "${top}"`);
        }
        return (0,external_node_path_.join)(folder, '.gitignore');
    }
    #write(file, text) {
        if (text === '') {
            (0,external_node_fs_.rmSync)(file, { force: true });
            this.#changed.delete(file);
        }
        else {
            (0,atomic_write/* writeFileAtomic */.Zf)(file, text, { mode: modeOf(file) });
            this.#changed.add(file);
        }
        this.#rules?.forget(file);
    }
}
function escapeName(name) {
    return name.replaceAll(/[\\*?[\]!#]/g, (character) => `\\${character}`);
}
function isDirectory(path) {
    return (0,external_node_fs_.lstatSync)(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
}
function modeOf(file) {
    return ((0,external_node_fs_.lstatSync)(file, { throwIfNoEntry: false })?.mode ?? 0o666) & 0o777;
}
function readText(file) {
    try {
        return (0,external_node_fs_.readFileSync)(file, 'utf8');
    }
    catch {
        return undefined;
    }
}
function realOrSame(path) {
    try {
        return (0,external_node_fs_.realpathSync)(path);
    }
    catch {
        return path;
    }
}

;// CONCATENATED MODULE: ./build/src/repo/repository.js










/** Finds the repository around `cwd`; throws `not-a-repo` (253, as DVC) when there is none. Starts no other program. */
function openRepository(cwd, env = process.env) {
    const root = findRoot(cwd);
    if (root === undefined) {
        throw new errors/* UserError */.yo('not-a-repo', `Cannot open a DVC repository in "${cwd}": neither it nor a folder above has a ".dvc" folder`, {
            hint: 'Run `train-report init` in the top folder of the git repository, or change to the right folder',
        });
    }
    const dvcFolder = (0,external_node_path_.join)(root, '.dvc');
    const config = (0,repo_config/* readConfig */.Xg)(dvcFolder, env);
    const scm = findGit(root, config);
    const own = (0,external_node_path_.join)(dvcFolder, 'tmp', 'train-report');
    const memo = new cache_memo/* HashMemo */.Vf((0,external_node_path_.join)(own, 'memo'));
    const scratch = new bulk_scratch/* Scratch */.f(own);
    const cacheFolder = config.path('cache', 'dir') ?? (0,external_node_path_.join)(dvcFolder, 'cache');
    const cache = new store/* Store */.il((0,external_node_path_.join)(cacheFolder, 'files', 'md5'), 'md5', memo, scratch);
    const legacyCache = new store/* Store */.il(cacheFolder, 'md5-dos2unix', memo, scratch);
    return {
        root,
        dvcFolder,
        cwd: (0,external_node_path_.resolve)(cwd),
        env,
        config,
        cacheFolder,
        cache,
        legacyCache,
        memo,
        scratch,
        ignore: new dvcignore/* DvcIgnore */.C(root),
        gitignore: new GitIgnore(scm?.root, env),
        scm,
        store: (name) => (name === 'md5' ? cache : legacyCache),
    };
}
function findGit(root, config) {
    if (config.boolean('core', 'no_scm', false))
        return undefined;
    return git/* Git */.T.find(root);
}
/** The nearest folder at or above `cwd` that has a `.dvc` folder. */
function findRoot(cwd) {
    for (let folder = (0,external_node_path_.resolve)(cwd);; folder = (0,external_node_path_.dirname)(folder)) {
        if ((0,external_node_fs_.statSync)((0,external_node_path_.join)(folder, '.dvc'), { throwIfNoEntry: false })?.isDirectory())
            return folder;
        if ((0,external_node_path_.dirname)(folder) === folder)
            return undefined;
    }
}
/** A path as messages show it: from the folder the user stands in, posix. */
function shownPath(repo, path) {
    const shown = (0,external_node_path_.relative)(repo.cwd, path).split(external_node_path_.sep).join('/');
    return shown === '' ? '.' : shown;
}
/**
 * Whether `path` lies in the repository and outside of `.dvc` and of any `.git`, whose hooks git runs; in whatever letters,
 * since there are file systems to which they are the same.
 */
function isInside(root, path) {
    const inside = (0,external_node_path_.relative)(root, path);
    if (inside === '' || inside === '..' || inside.startsWith(`..${external_node_path_.sep}`) || (0,external_node_path_.isAbsolute)(inside))
        return false;
    if (path.includes('\0'))
        return false;
    const parts = inside.toLowerCase().split(external_node_path_.sep);
    return parts[0] !== '.dvc' && !parts.includes('.git');
}


/***/ })

};
