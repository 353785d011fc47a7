export const id = 5203;
export const ids = [5203];
export const modules = {

/***/ 67584:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   define: () => (/* binding */ define)
/* harmony export */ });
/* harmony import */ var _engine_choose_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1751);
/* harmony import */ var _pipeline_load_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(15170);
/* harmony import */ var _pipeline_run_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(48932);
/* harmony import */ var _pipeline_shell_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(21598);
/* harmony import */ var _pipeline_targets_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(82094);
/* harmony import */ var _pipeline_tracked_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(80594);
/* harmony import */ var _repo_lock_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(65971);
/* harmony import */ var _repo_repository_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(8656);
/* harmony import */ var _stages_runner_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(53023);









/** `repro [TARGET…]`: runs what is stale. */
function define(command, context) {
    command
        .argument('[targets...]', 'stages to bring up to date, with all they depend on; all of dvc.yaml when none is named')
        .option('-f, --force', 'run every stage, stale or not')
        .option('-i, --interactive', 'ask before each stage')
        .option('-s, --single-item', 'only the targets, not what they depend on')
        .option('-p, --pipeline', 'the whole pipelines that the targets belong to')
        .option('-P, --all-pipelines', 'every stage of the repository')
        .option('-R, --recursive', 'targets may be folders: every stage in them')
        .option('--downstream', 'the targets and what depends on them')
        .option('--force-downstream', 'run what depends on a stage that ran, even if it made the same as before')
        .option('--pull', 'fetch what a stage that must run needs')
        .option('--allow-missing', 'run nothing only because data is not here')
        .option('--dry', 'say what would run and why, and run nothing')
        .option('-k, --keep-going', 'after a failure, run what does not need the stage that failed')
        .option('--ignore-errors', 'after a failure, run everything else all the same')
        .option('--no-run-cache', 'do not put back outputs of an earlier run on the same inputs')
        .option('--no-commit', 'leave the cache as it is; only dvc.lock is written')
        .option('-m, --metrics', 'show the metrics afterwards')
        .option('--engine <engine>', 'auto, embedded or tensorflow', context.env['TRAIN_REPORT_ENGINE'] ?? 'auto')
        .action((names, options) => repro(context, names, options));
}
async function repro(context, names, options) {
    const { log, signal } = context;
    const engine = (0,_engine_choose_js__WEBPACK_IMPORTED_MODULE_0__/* .parseEngine */ .s)(options.engine, 'option --engine');
    const repo = (0,_repo_repository_js__WEBPACK_IMPORTED_MODULE_7__/* .openRepository */ .h_)(context.cwd, context.env);
    if (names.length === 0 && !options.allPipelines)
        (0,_pipeline_load_js__WEBPACK_IMPORTED_MODULE_1__/* .requirePipeline */ .GX)(repo);
    const stages = (0,_pipeline_load_js__WEBPACK_IMPORTED_MODULE_1__/* .loadStages */ .GJ)(repo);
    const targets = options.allPipelines
        ? stages
        : (0,_pipeline_targets_js__WEBPACK_IMPORTED_MODULE_4__/* .selectTargets */ .D)(repo, stages, names, { recursive: options.recursive ?? false });
    const shell = (0,_pipeline_shell_js__WEBPACK_IMPORTED_MODULE_3__/* .shellRunner */ .$)(repo.root, context.env);
    const { force, singleItem, pipeline, downstream, forceDownstream, allowMissing, dry } = options;
    const results = await (0,_repo_lock_js__WEBPACK_IMPORTED_MODULE_6__/* .withLock */ .k)(repo, (lock) => (0,_pipeline_run_js__WEBPACK_IMPORTED_MODULE_2__/* .reproduce */ .CC)(repo, stages, targets, {
        runner: (0,_stages_runner_js__WEBPACK_IMPORTED_MODULE_8__/* .builtinRunner */ .Y)((0,_pipeline_shell_js__WEBPACK_IMPORTED_MODULE_3__/* .unlockedRunner */ .O)(shell, lock), { engine, log }),
        log,
        signal,
        force: force ?? false,
        singleItem: singleItem ?? false,
        pipeline: pipeline ?? false,
        downstream: downstream ?? false,
        forceDownstream: forceDownstream ?? false,
        allowMissing: allowMissing ?? false,
        dry: dry ?? false,
        noRunCache: !options.runCache,
        noCommit: !options.commit,
        onError: options.ignoreErrors ? 'ignore' : options.keepGoing ? 'keep-going' : 'stop',
        pull: options.pull ? (needed) => pullInputs(repo, needed, context) : undefined,
        confirm: options.interactive ? askUser : undefined,
    }));
    if (options.metrics)
        await showMetrics(context, targets);
    const failures = results.flatMap((result) => (result.outcome === 'failed' ? [result.error] : []));
    if (failures.length === 0)
        return;
    if (options.ignoreErrors) {
        for (const error of failures)
            log.error(error);
        return;
    }
    for (const error of failures.slice(0, -1))
        log.error(error);
    throw failures.at(-1);
}
async function pullInputs(repo, stages, context) {
    const { pullMissing } = await __webpack_require__.e(/* import() */ 6949).then(__webpack_require__.bind(__webpack_require__, 46949));
    const { log, signal } = context;
    const pulled = await pullMissing(repo, (0,_pipeline_tracked_js__WEBPACK_IMPORTED_MODULE_5__.trackedPaths)(repo, stages), { log, signal });
    for (const path of pulled.checkedOut)
        log.info(`Checked out ${path}`);
}
async function askUser(stage) {
    const { createInterface } = await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 26848, 19));
    const terminal = createInterface({ input: process.stdin, output: process.stderr });
    try {
        return /^y/i.test(await terminal.question(`Run stage "${stage.address}"? [y/N] `));
    }
    finally {
        terminal.close();
    }
}
async function showMetrics(context, targets) {
    const { readFileSync, existsSync } = await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 73024, 19));
    for (const out of targets.flatMap((stage) => stage.outs)) {
        if (out.kind !== 'metric' || !existsSync(out.absolutePath))
            continue;
        context.print(`${out.path}:\n${readFileSync(out.absolutePath, 'utf8').trimEnd()}\n`);
    }
}


/***/ }),

/***/ 21598:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ shellRunner),
/* harmony export */   O: () => (/* binding */ unlockedRunner)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31421);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(27406);



const KILL_AFTER_MS = 10_000;
/** Runs command lines as DVC does: `$SHELL -c`, in the stage's folder, with DVC_STAGE and DVC_ROOT set. */
function shellRunner(root, env = process.env) {
    return {
        run: (line, stage, signal) => new Promise((resolve, reject) => {
            const [shell, args] = shellCommand(env['SHELL'] ?? '/bin/sh');
            // A group of its own, so that an interrupt reaches all that the command has started.
            const child = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)(shell, [...args, line], {
                cwd: stage.wdir,
                env: { ...env, DVC_STAGE: stage.address, DVC_ROOT: root },
                stdio: ['ignore', 'inherit', 'inherit'],
                detached: true,
            });
            const kill = (name) => {
                try {
                    if (child.pid !== undefined)
                        process.kill(-child.pid, name);
                }
                catch {
                    // it has ended
                }
            };
            let timer;
            const stop = () => {
                kill('SIGTERM');
                timer = setTimeout(() => kill('SIGKILL'), KILL_AFTER_MS);
            };
            if (signal.aborted)
                stop();
            signal.addEventListener('abort', stop, { once: true });
            const end = () => {
                clearTimeout(timer);
                signal.removeEventListener('abort', stop);
            };
            child.on('error', (error) => {
                end();
                reject(new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo('stage', `Cannot run stage "${stage.address}": the shell "${shell}" cannot be started`, {
                    cause: error,
                }));
            });
            child.on('exit', (code, killed) => {
                end();
                if (code === 0)
                    resolve();
                else if (signal.aborted)
                    reject(signal.reason);
                else
                    reject(failed(line, stage.address, killed ? `was ended by ${killed}` : `exited with ${code}`));
            });
        }),
    };
}
/** Lets go of the repository's lock while a command runs: it may be one of ours, or DVC's. */
function unlockedRunner(runner, lock) {
    return { run: (line, stage, signal) => lock.released(() => runner.run(line, stage, signal)) };
}
function shellCommand(shell) {
    const name = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(shell);
    if (name === 'bash')
        return [shell, ['--noprofile', '--norc', '-c']];
    if (name === 'zsh')
        return [shell, ['--no-rcs', '-c']];
    return [shell, ['-c']];
}
function failed(line, stage, how) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo('stage', `Cannot run stage "${stage}": the command "${line}" ${how}`);
}


/***/ }),

/***/ 80594:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   selectTracked: () => (/* binding */ selectTracked),
/* harmony export */   trackedPaths: () => (/* binding */ trackedPaths)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _run_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(48932);
/* harmony import */ var _targets_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(82094);




/** What the lock files and `.dvc` files name that a cache or remote holds: outputs of stages and tracked data. */
function trackedPaths(repo, stages) {
    return stages.flatMap((stage) => {
        const lock = stage.kind === 'pipeline' ? (0,_run_js__WEBPACK_IMPORTED_MODULE_2__/* .readLock */ .mF)(repo, stage).get(stage.name) : undefined;
        return stage.outs.flatMap((out) => {
            if (!out.cache)
                return [];
            const locked = lock?.outs.find((item) => item.path === out.path);
            const hash = stage.kind === 'dvcfile' ? out.hash : locked?.hash;
            if (!hash)
                return [];
            const meta = (stage.kind === 'dvcfile' ? out.meta : locked?.meta) ?? {};
            const { absolutePath: path, remote, location, push } = out;
            return [{ path, hash, meta, remote, location, push, made: stage.kind === 'pipeline' }];
        });
    });
}
/**
 * What targets stand for: a stage, a `.dvc` file or `dvc.yaml`, an output's path, or a path inside of a tracked directory;
 * everything when none is named.
 */
async function selectTracked(repo, stages, names, { recursive = false, withDeps = false } = {}) {
    if (names.length === 0)
        return trackedPaths(repo, stages);
    const all = trackedPaths(repo, stages);
    const found = [];
    for (const name of names) {
        const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(repo.cwd, name);
        const exact = all.find((item) => item.path === path);
        const holder = all.find((item) => path.startsWith(item.path + node_path__WEBPACK_IMPORTED_MODULE_1__.sep));
        if (exact)
            found.push(exact);
        else if (holder)
            found.push({
                ...holder,
                within: path
                    .slice(holder.path.length + 1)
                    .split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep)
                    .join('/'),
            });
        else if (recursive && (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(path))
            found.push(...all.filter((item) => item.path.startsWith(path + node_path__WEBPACK_IMPORTED_MODULE_1__.sep)));
        else {
            const targets = (0,_targets_js__WEBPACK_IMPORTED_MODULE_3__/* .selectTargets */ .D)(repo, stages, [name], { recursive });
            const { buildGraph } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 17544));
            found.push(...trackedPaths(repo, withDeps ? buildGraph(stages).closure(targets) : targets));
        }
    }
    return [...new Set(found)];
}


/***/ }),

/***/ 53023:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ builtinRunner)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(27406);
/* harmony import */ var _registry_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(98142);



/** Runs the built-in stages in process, and everything else in the shell it is given. */
function builtinRunner(shell, { engine, log }) {
    return {
        run: async (line, stage, signal) => {
            const command = (0,_registry_js__WEBPACK_IMPORTED_MODULE_2__/* .parseStageCommand */ .tT)(line);
            if (!command)
                return shell.run(line, stage, signal);
            const run = await (0,_registry_js__WEBPACK_IMPORTED_MODULE_2__/* .loadStage */ .xk)(command.stage);
            const observer = declarationObserver(stage, log);
            return run({ folder: stage.wdir, paramsFile: command.paramsFile, engine, log, signal, observer });
        },
    };
}
/** Points out what a stage reads and `dvc.yaml` does not declare: a change of it would go unnoticed. */
function declarationObserver(stage, log) {
    const seen = new Set();
    const warn = (what, location, read) => {
        if (seen.has(what))
            return;
        seen.add(what);
        const place = read ? ` (${(0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .formatLocation */ .j$)(read)})` : '';
        log.warning(`Stage "${stage.address}" reads ${what}${place}, which it does not declare: a change of it would go unnoticed`, location);
    };
    return {
        readsFile: (path) => {
            const absolute = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(stage.wdir, path);
            const declared = stage.deps.some((dep) => absolute === dep.absolutePath || absolute.startsWith(dep.absolutePath + node_path__WEBPACK_IMPORTED_MODULE_0__.sep));
            if (!declared)
                warn(`"${(0,node_path__WEBPACK_IMPORTED_MODULE_0__.relative)(stage.wdir, absolute)}"`, stage.location);
        },
        readsParam: (file, key, location, isSet) => {
            if (!isSet)
                return; // a default: nothing in the file to depend on
            const declared = stage.params.some((params) => params.file === file &&
                (params.keys.length === 0 || params.keys.some((name) => key === name || key.startsWith(`${name}.`))));
            if (!declared)
                warn(`parameter "${key}"`, stage.location, location);
        },
    };
}


/***/ })

};
