export const id = 1488;
export const ids = [1488];
export const modules = {

/***/ 61488:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runCommandLine: () => (/* binding */ runCommandLine)
});

// EXTERNAL MODULE: external "node:events"
var external_node_events_ = __webpack_require__(78474);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./node_modules/commander/esm.mjs
var esm = __webpack_require__(48179);
// EXTERNAL MODULE: ./build/src/errors.js
var errors = __webpack_require__(27406);
// EXTERNAL MODULE: ./build/src/log.js
var src_log = __webpack_require__(6671);
;// CONCATENATED MODULE: ./build/src/commands/registry.js
/** Every verb of the command line, in alphabetical order. */
const VERBS = {
    add: { summary: 'track files and folders', load: () => Promise.all(/* import() */[__webpack_require__.e(298), __webpack_require__.e(3292), __webpack_require__.e(2259), __webpack_require__.e(9169), __webpack_require__.e(1968), __webpack_require__.e(8512), __webpack_require__.e(5361), __webpack_require__.e(7548), __webpack_require__.e(5968)]).then(__webpack_require__.bind(__webpack_require__, 97561)) },
    artifacts: { summary: 'bring registered models and data here', load: () => __webpack_require__.e(/* import() */ 8538).then(__webpack_require__.bind(__webpack_require__, 88538)) },
    cache: { summary: 'set the folder of the cache, migrate it from DVC 2', load: () => Promise.all(/* import() */[__webpack_require__.e(298), __webpack_require__.e(2259), __webpack_require__.e(9169), __webpack_require__.e(820)]).then(__webpack_require__.bind(__webpack_require__, 70820)) },
    'check-ignore': { summary: 'show what .dvcignore hides', load: () => Promise.all(/* import() */[__webpack_require__.e(298), __webpack_require__.e(2259), __webpack_require__.e(9169), __webpack_require__.e(4716)]).then(__webpack_require__.bind(__webpack_require__, 14716)) },
    checkout: { summary: 'put tracked content into the workspace', load: () => Promise.all(/* import() */[__webpack_require__.e(298), __webpack_require__.e(3292), __webpack_require__.e(2259), __webpack_require__.e(9169), __webpack_require__.e(1968), __webpack_require__.e(8512), __webpack_require__.e(2709), __webpack_require__.e(5361), __webpack_require__.e(4544), __webpack_require__.e(2665)]).then(__webpack_require__.bind(__webpack_require__, 52125)) },
    comment: { summary: 'post or update a comment, as `cml comment`', load: () => Promise.all(/* import() */[__webpack_require__.e(9161), __webpack_require__.e(9908)]).then(__webpack_require__.bind(__webpack_require__, 84375)) },
    commit: { summary: 'take what is in the workspace into the cache', load: () => Promise.all(/* import() */[__webpack_require__.e(298), __webpack_require__.e(3292), __webpack_require__.e(2259), __webpack_require__.e(9169), __webpack_require__.e(1968), __webpack_require__.e(8512), __webpack_require__.e(2709), __webpack_require__.e(5361), __webpack_require__.e(4544), __webpack_require__.e(6321)]).then(__webpack_require__.bind(__webpack_require__, 19573)) },
    config: { summary: 'show and set options', load: () => Promise.all(/* import() */[__webpack_require__.e(298), __webpack_require__.e(2259), __webpack_require__.e(9169), __webpack_require__.e(3482)]).then(__webpack_require__.bind(__webpack_require__, 33482)) },
    dag: { summary: 'draw the stages and what feeds what', load: () => Promise.all(/* import() */[__webpack_require__.e(298), __webpack_require__.e(3292), __webpack_require__.e(2259), __webpack_require__.e(9169), __webpack_require__.e(1968), __webpack_require__.e(8512), __webpack_require__.e(4227)]).then(__webpack_require__.bind(__webpack_require__, 74227)) },
    data: { summary: 'show how commit, DVC’s files and workspace differ', load: () => Promise.all(/* import() */[__webpack_require__.e(298), __webpack_require__.e(3292), __webpack_require__.e(2259), __webpack_require__.e(9169), __webpack_require__.e(1968), __webpack_require__.e(8512), __webpack_require__.e(2709), __webpack_require__.e(5361), __webpack_require__.e(4544), __webpack_require__.e(3390), __webpack_require__.e(8624)]).then(__webpack_require__.bind(__webpack_require__, 8624)) },
    diff: { summary: 'show how tracked data differs between commits', load: () => Promise.all(/* import() */[__webpack_require__.e(298), __webpack_require__.e(3292), __webpack_require__.e(2259), __webpack_require__.e(9169), __webpack_require__.e(1968), __webpack_require__.e(8512), __webpack_require__.e(2709), __webpack_require__.e(5361), __webpack_require__.e(4544), __webpack_require__.e(3390), __webpack_require__.e(9400)]).then(__webpack_require__.bind(__webpack_require__, 19400)) },
    doctor: { summary: 'find out what is wrong, and how to mend it', load: () => Promise.all(/* import() */[__webpack_require__.e(298), __webpack_require__.e(3292), __webpack_require__.e(2259), __webpack_require__.e(9169), __webpack_require__.e(1968), __webpack_require__.e(8512), __webpack_require__.e(2709), __webpack_require__.e(5361), __webpack_require__.e(4544), __webpack_require__.e(515), __webpack_require__.e(9779), __webpack_require__.e(7336)]).then(__webpack_require__.bind(__webpack_require__, 53211)) },
    engine: { summary: 'install or list the engines', load: () => __webpack_require__.e(/* import() */ 6349).then(__webpack_require__.bind(__webpack_require__, 86349)) },
    fetch: { summary: 'bring tracked data into the cache', load: () => Promise.all(/* import() */[__webpack_require__.e(298), __webpack_require__.e(3292), __webpack_require__.e(2259), __webpack_require__.e(9169), __webpack_require__.e(1968), __webpack_require__.e(8512), __webpack_require__.e(2709), __webpack_require__.e(5361), __webpack_require__.e(4544), __webpack_require__.e(515), __webpack_require__.e(603), __webpack_require__.e(6848)]).then(__webpack_require__.bind(__webpack_require__, 66738)) },
    freeze: { summary: 'keep stages from running', load: () => Promise.all(/* import() */[__webpack_require__.e(298), __webpack_require__.e(3292), __webpack_require__.e(2259), __webpack_require__.e(9169), __webpack_require__.e(1968), __webpack_require__.e(8512), __webpack_require__.e(4548), __webpack_require__.e(4852)]).then(__webpack_require__.bind(__webpack_require__, 94852)) },
    gc: { summary: 'remove what nothing names from the cache', load: () => Promise.all(/* import() */[__webpack_require__.e(298), __webpack_require__.e(3292), __webpack_require__.e(2259), __webpack_require__.e(9169), __webpack_require__.e(1968), __webpack_require__.e(8512), __webpack_require__.e(2709), __webpack_require__.e(5361), __webpack_require__.e(4544), __webpack_require__.e(9779), __webpack_require__.e(9144)]).then(__webpack_require__.bind(__webpack_require__, 99144)) },
    get: { summary: 'bring a file of another repository here', load: () => Promise.all(/* import() */[__webpack_require__.e(298), __webpack_require__.e(3292), __webpack_require__.e(2259), __webpack_require__.e(9169), __webpack_require__.e(1968), __webpack_require__.e(8512), __webpack_require__.e(2709), __webpack_require__.e(5361), __webpack_require__.e(4544), __webpack_require__.e(515), __webpack_require__.e(1227), __webpack_require__.e(9017)]).then(__webpack_require__.bind(__webpack_require__, 99017)) },
    'import-url': { summary: 'track a file from elsewhere', load: () => Promise.all(/* import() */[__webpack_require__.e(298), __webpack_require__.e(3292), __webpack_require__.e(2259), __webpack_require__.e(9169), __webpack_require__.e(1968), __webpack_require__.e(8512), __webpack_require__.e(2709), __webpack_require__.e(5361), __webpack_require__.e(4544), __webpack_require__.e(515), __webpack_require__.e(7548), __webpack_require__.e(9997)]).then(__webpack_require__.bind(__webpack_require__, 29997)) },
    init: { summary: 'make a DVC repository', load: () => Promise.all(/* import() */[__webpack_require__.e(298), __webpack_require__.e(1054)]).then(__webpack_require__.bind(__webpack_require__, 31054)) },
    list: { summary: 'show what a repository holds', load: () => Promise.all(/* import() */[__webpack_require__.e(298), __webpack_require__.e(3292), __webpack_require__.e(2259), __webpack_require__.e(9169), __webpack_require__.e(1968), __webpack_require__.e(8512), __webpack_require__.e(2709), __webpack_require__.e(5361), __webpack_require__.e(4544), __webpack_require__.e(515), __webpack_require__.e(1227), __webpack_require__.e(9863)]).then(__webpack_require__.bind(__webpack_require__, 39863)) },
    ls: { summary: 'the same as list', load: () => Promise.all(/* import() */[__webpack_require__.e(298), __webpack_require__.e(3292), __webpack_require__.e(2259), __webpack_require__.e(9169), __webpack_require__.e(1968), __webpack_require__.e(8512), __webpack_require__.e(2709), __webpack_require__.e(5361), __webpack_require__.e(4544), __webpack_require__.e(515), __webpack_require__.e(1227), __webpack_require__.e(9863)]).then(__webpack_require__.bind(__webpack_require__, 39863)) },
    metrics: { summary: 'show metrics, compare them between revisions', load: () => Promise.all(/* import() */[__webpack_require__.e(298), __webpack_require__.e(3292), __webpack_require__.e(2259), __webpack_require__.e(9169), __webpack_require__.e(1968), __webpack_require__.e(8512), __webpack_require__.e(2709), __webpack_require__.e(3105), __webpack_require__.e(2107)]).then(__webpack_require__.bind(__webpack_require__, 82107)) },
    move: { summary: 'rename tracked data', load: () => Promise.all(/* import() */[__webpack_require__.e(298), __webpack_require__.e(3292), __webpack_require__.e(2259), __webpack_require__.e(9169), __webpack_require__.e(1968), __webpack_require__.e(8512), __webpack_require__.e(5361), __webpack_require__.e(5610)]).then(__webpack_require__.bind(__webpack_require__, 95819)) },
    mv: { summary: 'the same as move', load: () => Promise.all(/* import() */[__webpack_require__.e(298), __webpack_require__.e(3292), __webpack_require__.e(2259), __webpack_require__.e(9169), __webpack_require__.e(1968), __webpack_require__.e(8512), __webpack_require__.e(5361), __webpack_require__.e(5610)]).then(__webpack_require__.bind(__webpack_require__, 95819)) },
    params: { summary: 'compare parameters between revisions', load: () => Promise.all(/* import() */[__webpack_require__.e(298), __webpack_require__.e(3292), __webpack_require__.e(2259), __webpack_require__.e(9169), __webpack_require__.e(1968), __webpack_require__.e(8512), __webpack_require__.e(2709), __webpack_require__.e(3105), __webpack_require__.e(3802)]).then(__webpack_require__.bind(__webpack_require__, 13802)) },
    plots: { summary: 'draw plots, compare them between revisions', load: () => __webpack_require__.e(/* import() */ 1726).then(__webpack_require__.bind(__webpack_require__, 71726)) },
    pr: { summary: 'propose results as a pull request, as `cml pr`', load: () => Promise.all(/* import() */[__webpack_require__.e(298), __webpack_require__.e(3292), __webpack_require__.e(5175), __webpack_require__.e(4464), __webpack_require__.e(8363), __webpack_require__.e(1286), __webpack_require__.e(5143), __webpack_require__.e(4985), __webpack_require__.e(2259), __webpack_require__.e(9169), __webpack_require__.e(1968), __webpack_require__.e(8512), __webpack_require__.e(2709), __webpack_require__.e(5361), __webpack_require__.e(4544), __webpack_require__.e(7832), __webpack_require__.e(1333), __webpack_require__.e(8507)]).then(__webpack_require__.bind(__webpack_require__, 36442)) },
    pull: { summary: 'fetch tracked data and check it out', load: () => Promise.all(/* import() */[__webpack_require__.e(298), __webpack_require__.e(3292), __webpack_require__.e(2259), __webpack_require__.e(9169), __webpack_require__.e(1968), __webpack_require__.e(8512), __webpack_require__.e(2709), __webpack_require__.e(5361), __webpack_require__.e(4544), __webpack_require__.e(515), __webpack_require__.e(603), __webpack_require__.e(1771)]).then(__webpack_require__.bind(__webpack_require__, 62783)) },
    push: { summary: 'send tracked data to the remote', load: () => Promise.all(/* import() */[__webpack_require__.e(298), __webpack_require__.e(3292), __webpack_require__.e(2259), __webpack_require__.e(9169), __webpack_require__.e(1968), __webpack_require__.e(8512), __webpack_require__.e(2709), __webpack_require__.e(5361), __webpack_require__.e(4544), __webpack_require__.e(515), __webpack_require__.e(603), __webpack_require__.e(1574)]).then(__webpack_require__.bind(__webpack_require__, 39752)) },
    remote: { summary: 'set up the places that data is pushed to', load: () => Promise.all(/* import() */[__webpack_require__.e(298), __webpack_require__.e(2259), __webpack_require__.e(9169), __webpack_require__.e(9354)]).then(__webpack_require__.bind(__webpack_require__, 69354)) },
    remove: { summary: 'stop tracking data, remove stages', load: () => Promise.all(/* import() */[__webpack_require__.e(298), __webpack_require__.e(3292), __webpack_require__.e(2259), __webpack_require__.e(9169), __webpack_require__.e(1968), __webpack_require__.e(8512), __webpack_require__.e(751), __webpack_require__.e(8493)]).then(__webpack_require__.bind(__webpack_require__, 28493)) },
    report: { summary: 'make the report from the files that are there', load: () => Promise.all(/* import() */[__webpack_require__.e(298), __webpack_require__.e(3292), __webpack_require__.e(5175), __webpack_require__.e(4464), __webpack_require__.e(8363), __webpack_require__.e(1286), __webpack_require__.e(2259), __webpack_require__.e(9169), __webpack_require__.e(1968), __webpack_require__.e(8512), __webpack_require__.e(2709), __webpack_require__.e(5361), __webpack_require__.e(4544), __webpack_require__.e(515), __webpack_require__.e(7832), __webpack_require__.e(1333), __webpack_require__.e(2838), __webpack_require__.e(1210)]).then(__webpack_require__.bind(__webpack_require__, 56356)) },
    repro: { summary: 'run the stages that are stale', load: () => Promise.all(/* import() */[__webpack_require__.e(298), __webpack_require__.e(3292), __webpack_require__.e(2259), __webpack_require__.e(9169), __webpack_require__.e(1968), __webpack_require__.e(8512), __webpack_require__.e(2709), __webpack_require__.e(5361), __webpack_require__.e(4544), __webpack_require__.e(9047), __webpack_require__.e(6212)]).then(__webpack_require__.bind(__webpack_require__, 69047)) },
    rm: { summary: 'the same as remove', load: () => Promise.all(/* import() */[__webpack_require__.e(298), __webpack_require__.e(3292), __webpack_require__.e(2259), __webpack_require__.e(9169), __webpack_require__.e(1968), __webpack_require__.e(8512), __webpack_require__.e(751), __webpack_require__.e(8493)]).then(__webpack_require__.bind(__webpack_require__, 28493)) },
    root: { summary: 'show the top folder of the repository', load: () => Promise.all(/* import() */[__webpack_require__.e(298), __webpack_require__.e(2259), __webpack_require__.e(9169), __webpack_require__.e(52)]).then(__webpack_require__.bind(__webpack_require__, 60052)) },
    run: { summary: 'pull, run what is stale, and report', load: () => Promise.all(/* import() */[__webpack_require__.e(298), __webpack_require__.e(3292), __webpack_require__.e(5175), __webpack_require__.e(4464), __webpack_require__.e(8363), __webpack_require__.e(1286), __webpack_require__.e(2259), __webpack_require__.e(9169), __webpack_require__.e(1968), __webpack_require__.e(8512), __webpack_require__.e(2709), __webpack_require__.e(5361), __webpack_require__.e(4544), __webpack_require__.e(515), __webpack_require__.e(7832), __webpack_require__.e(1333), __webpack_require__.e(7818), __webpack_require__.e(2838), __webpack_require__.e(6535)]).then(__webpack_require__.bind(__webpack_require__, 46535)) },
    sample: { summary: 'make the sample workspace and run the main job on it', load: () => __webpack_require__.e(/* import() */ 7512).then(__webpack_require__.bind(__webpack_require__, 7512)) },
    stage: { summary: 'add and list stages, run a built-in one', load: () => Promise.all(/* import() */[__webpack_require__.e(298), __webpack_require__.e(3292), __webpack_require__.e(2259), __webpack_require__.e(9169), __webpack_require__.e(1968), __webpack_require__.e(8512), __webpack_require__.e(4548), __webpack_require__.e(3324)]).then(__webpack_require__.bind(__webpack_require__, 73324)) },
    status: { summary: 'show what is not up to date', load: () => Promise.all(/* import() */[__webpack_require__.e(298), __webpack_require__.e(3292), __webpack_require__.e(2259), __webpack_require__.e(9169), __webpack_require__.e(1968), __webpack_require__.e(8512), __webpack_require__.e(2709), __webpack_require__.e(2967)]).then(__webpack_require__.bind(__webpack_require__, 52967)) },
    unfreeze: { summary: 'let frozen stages run again', load: () => Promise.all(/* import() */[__webpack_require__.e(298), __webpack_require__.e(3292), __webpack_require__.e(2259), __webpack_require__.e(9169), __webpack_require__.e(1968), __webpack_require__.e(8512), __webpack_require__.e(4548), __webpack_require__.e(4127)]).then(__webpack_require__.bind(__webpack_require__, 44127)) },
    unprotect: { summary: 'make links into the cache files of their own', load: () => Promise.all(/* import() */[__webpack_require__.e(298), __webpack_require__.e(2259), __webpack_require__.e(9169), __webpack_require__.e(751), __webpack_require__.e(9435)]).then(__webpack_require__.bind(__webpack_require__, 69435)) },
    verify: { summary: 'check dvc.lock against code, params, data and remote', load: () => Promise.all(/* import() */[__webpack_require__.e(298), __webpack_require__.e(3292), __webpack_require__.e(2259), __webpack_require__.e(9169), __webpack_require__.e(1968), __webpack_require__.e(8512), __webpack_require__.e(2709), __webpack_require__.e(5361), __webpack_require__.e(4544), __webpack_require__.e(515), __webpack_require__.e(9779), __webpack_require__.e(7233)]).then(__webpack_require__.bind(__webpack_require__, 90986)) },
    version: { summary: 'show the version, the machine and the repository', load: () => Promise.all(/* import() */[__webpack_require__.e(298), __webpack_require__.e(2259), __webpack_require__.e(9169), __webpack_require__.e(8198)]).then(__webpack_require__.bind(__webpack_require__, 98198)) },
    why: { summary: 'explain what makes a stage stale', load: () => Promise.all(/* import() */[__webpack_require__.e(298), __webpack_require__.e(3292), __webpack_require__.e(2259), __webpack_require__.e(9169), __webpack_require__.e(1968), __webpack_require__.e(8512), __webpack_require__.e(2709), __webpack_require__.e(5905)]).then(__webpack_require__.bind(__webpack_require__, 68286)) },
};

;// CONCATENATED MODULE: ./build/src/commands/run.js






const USAGE_EXIT_CODE = 254; // DVC's for bad usage
/** Runs one command line; returns the exit code. The one place that ends a command as failed. */
async function runCommandLine(argv) {
    const { verb, before, after } = splitVerb(argv);
    const all = [...before, ...after];
    const log = (0,src_log/* terminalLogger */.jl)({
        stdout: process.stdout,
        stderr: process.stderr,
        verbose: all.includes('-v') || all.includes('--verbose'),
        quiet: all.includes('-q') || all.includes('--quiet'),
    });
    const abort = new AbortController();
    (0,external_node_events_.setMaxListeners)(0, abort.signal); // one for each transfer under way
    const stop = (signal) => {
        if (abort.signal.aborted)
            process.exit(130); // asked twice
        abort.abort(new errors/* UserError */.yo('interrupted', `Interrupted by ${signal}`));
    };
    process.on('SIGINT', stop).on('SIGTERM', stop);
    let exitCode = 0;
    const program = createProgram();
    const context = (cwd) => ({
        cwd,
        env: process.env,
        log,
        print: (text) => void process.stdout.write(text),
        signal: abort.signal,
        setExitCode: (code) => (exitCode = code),
    });
    try {
        const entry = verb === undefined ? undefined : VERBS[verb];
        if (verb !== undefined && !entry)
            throw unknownVerb(verb);
        if (verb !== undefined && entry) {
            const module = await entry.load();
            const command = program.command(verb).description(entry.summary);
            addCommonOptions(command);
            module.define(command, context((0,external_node_path_.resolve)(readCd(all) ?? '.')));
            applyToAll(command);
        }
        await program.parseAsync([...argv], { from: 'user' });
        return exitCode;
    }
    catch (error) {
        if (error instanceof esm/* CommanderError */.b7)
            return error.exitCode === 0 ? 0 : USAGE_EXIT_CODE;
        log.error(error);
        return error instanceof errors/* UserError */.yo ? error.exitCode : 255;
    }
    finally {
        process.off('SIGINT', stop).off('SIGTERM', stop);
    }
}
function createProgram() {
    const program = new esm.Command('train-report')
        .description('Reproducible training and an honest report, on DVC’s files')
        .option('-V, --version', 'print the version')
        .option('--cd <path>', 'change to this folder first')
        .exitOverride()
        .addHelpText('after', () => {
        const width = Math.max(...Object.keys(VERBS).map((name) => name.length));
        const lines = Object.entries(VERBS).map(([name, { summary }]) => `  ${name.padEnd(width)}  ${summary}`);
        return `\nCommands:\n${lines.join('\n')}`;
    });
    program.action(() => program.help());
    return program;
}
function addCommonOptions(command) {
    command.option('-q, --quiet', 'print errors only').option('-v, --verbose', 'print what is done and why, and stacks');
}
// exitOverride is not inherited by commands that were made before it was set.
function applyToAll(command) {
    command.exitOverride().enablePositionalOptions(false);
    for (const child of command.commands) {
        addCommonOptions(child);
        applyToAll(child);
    }
}
function splitVerb(argv) {
    let index = 0;
    while (index < argv.length && argv[index]?.startsWith('-'))
        index += argv[index] === '--cd' ? 2 : 1;
    return { verb: argv[index], before: argv.slice(0, index), after: argv.slice(index + 1) };
}
function readCd(argv) {
    const index = argv.findIndex((word) => word === '--cd' || word.startsWith('--cd='));
    const word = argv[index];
    if (word === undefined)
        return undefined;
    return word.includes('=') ? word.slice('--cd='.length) : argv[index + 1];
}
function unknownVerb(verb) {
    return new errors/* UserError */.yo('usage', `Cannot run "${verb}": there is no such command`, {
        hint: 'Run `train-report --help` for the list of commands',
    });
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

/***/ 6671:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Uc: () => (/* binding */ describeError),
/* harmony export */   jl: () => (/* binding */ terminalLogger),
/* harmony export */   qq: () => (/* binding */ silentLogger)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27406);

/** Logger for a terminal or a pipe: information to standard output, warnings and errors to standard error. */
function terminalLogger(options) {
    const { stdout, stderr, verbose = false, quiet = false } = options;
    const interactive = stderr.isTTY === true && !quiet;
    let shown = false;
    const clear = () => {
        if (shown)
            stderr.write('\r\u001b[2K');
        shown = false;
    };
    const print = (stream, text) => {
        clear();
        stream.write(`${printable(text)}\n`);
    };
    return {
        interactive,
        debug: (message) => {
            if (verbose)
                print(stderr, message);
        },
        info: (message) => {
            if (!quiet)
                print(stdout, message);
        },
        warning: (message, location) => print(stderr, `WARNING: ${at(location)}${message}`),
        error: (error) => print(stderr, describeError(error, verbose)),
        group: async (title, body) => {
            if (!quiet)
                print(stdout, title);
            return body();
        },
        progress: (line) => {
            if (!interactive)
                return;
            stderr.write(`\r\u001b[2K${line.slice(0, (stderr.columns ?? 80) - 1)}`);
            shown = line !== '';
        },
    };
}
/** Logger that keeps quiet: for library use and for commands whose output is data. */
function silentLogger() {
    const nothing = () => { };
    return {
        interactive: false,
        debug: nothing,
        info: nothing,
        warning: nothing,
        error: nothing,
        progress: nothing,
        group: async (_title, body) => body(),
    };
}
/** The text an error is shown as: the user's errors without a stack, ours marked as internal. */
function describeError(error, verbose = false) {
    if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserErrors */ .tQ)
        return error.errors.map((one) => describeError(one, verbose)).join('\n');
    if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo) {
        const hint = error.hint === undefined ? '' : `\n  ${error.hint}`;
        return `ERROR: ${error.message}${hint}${verbose && error.stack ? `\n${error.stack}` : ''}`;
    }
    const system = (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .systemReason */ .uc)(error);
    if (system)
        return `ERROR: Cannot use ${system.path === undefined ? 'a file' : `"${system.path}"`}: ${system.reason}`;
    const stack = verbose && error instanceof Error && error.stack ? `\n${error.stack}` : '';
    return `ERROR: Internal error: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(error)}${stack}\n  Report it with the output of the same command and --verbose`;
}
// What comes from files must not be able to steer the terminal.
function printable(text) {
    return text.replaceAll(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/g, (character) => `\\x${character.charCodeAt(0).toString(16).padStart(2, '0')}`);
}
function at(location) {
    return location ? `${(0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .formatLocation */ .j$)(location)}: ` : '';
}


/***/ })

};
