export const id = 7336;
export const ids = [7336,4182,762];
export const modules = {

/***/ 53211:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  define: () => (/* binding */ doctor_define)
});

// EXTERNAL MODULE: ./build/src/errors.js
var src_errors = __webpack_require__(27406);
// EXTERNAL MODULE: ./build/src/pipeline/graph.js
var graph = __webpack_require__(17544);
// EXTERNAL MODULE: ./build/src/dvcyaml/load.js + 1 modules
var load = __webpack_require__(8512);
// EXTERNAL MODULE: ./build/src/dvcfile/tracked.js
var dvcfile_tracked = __webpack_require__(51117);
// EXTERNAL MODULE: ./build/src/repo/repository.js + 1 modules
var repository = __webpack_require__(59169);
// EXTERNAL MODULE: ./build/src/health/absent.js
var absent = __webpack_require__(50735);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: ./build/src/bulk/objects.js
var objects = __webpack_require__(96906);
// EXTERNAL MODULE: ./build/src/cache/list-objects.js
var list_objects = __webpack_require__(57791);
;// CONCATENATED MODULE: ./build/src/health/cache-state.js



const LITTLE_BYTES = 1e9;
/** Whether the cache can be written, has room, and holds objects as they should be. */
function checkCache(repo) {
    const { cacheFolder } = repo;
    if (!(0,external_node_fs_.existsSync)(cacheFolder))
        return [];
    const findings = [];
    try {
        (0,external_node_fs_.accessSync)(cacheFolder, external_node_fs_.constants.W_OK);
    }
    catch {
        findings.push({
            severity: 'error',
            check: 'cache',
            message: `"${cacheFolder}" cannot be written`,
            fix: 'Check who owns the folder, and that its file system is not mounted read-only',
        });
    }
    const { bavail, bsize } = (0,external_node_fs_.statfsSync)(cacheFolder);
    const free = bavail * bsize;
    if (free < LITTLE_BYTES) {
        findings.push({
            severity: 'warning',
            check: 'cache',
            message: `Only ${(free / 1e6).toFixed(0)} MB are free where the cache is`,
            fix: 'Free some space, or move the cache with `train-report cache dir PATH`',
        });
    }
    for (const store of [repo.cache, repo.legacyCache]) {
        const open = (0,list_objects/* listObjects */.L)(store).filter((oid) => ((0,external_node_fs_.lstatSync)(store.path(oid)).mode & 0o777) !== objects/* OBJECT_MODE */.YP);
        if (open.length === 0)
            continue;
        findings.push({
            severity: 'warning',
            check: 'cache',
            message: `${open.length} objects can be written by mistake, such as "${store.path(open[0] ?? '')}"`,
            fix: 'Run `train-report verify --cache`: it tells whether they still are what they were',
        });
    }
    return findings;
}

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/src/pipeline/state.js
var state = __webpack_require__(82709);
;// CONCATENATED MODULE: ./build/src/health/git-state.js




/** Whether git has what it should have, and nothing else. */
async function checkGit(repo, stages) {
    const git = repo.scm;
    if (!git) {
        if (repo.config.boolean('core', 'no_scm', false))
            return [];
        const message = 'The repository is in no git repository: nobody can tell which data belongs to which code';
        return [{ severity: 'warning', check: 'git', message, fix: 'Run `git init`, or set `core.no_scm`' }];
    }
    return [
        ...(await checkDepth(git, repo.env)),
        ...(await checkOwnFiles(repo, git)),
        ...(await checkStageFiles(repo, git, stages)),
        ...(await checkOutputs(repo, git, stages)),
    ];
}
async function checkDepth(git, env) {
    if (!(await git.isShallow()))
        return [];
    const isWorkflow = env['GITHUB_ACTIONS'] === 'true';
    return [
        {
            severity: 'warning',
            check: 'git',
            message: 'The clone is shallow: there may be no baseline to compare with, and -A sees only a part of the history',
            fix: isWorkflow ? 'Give actions/checkout `fetch-depth: 0`' : 'Run `git fetch --unshallow`',
        },
    ];
}
// What `.dvc/.gitignore` keeps out, unless somebody added it by force.
async function checkOwnFiles({ dvcFolder, cacheFolder }, git) {
    const findings = [];
    const [secret] = await git.listTracked([(0,external_node_path_.join)(dvcFolder, 'config.local')]);
    if (secret !== undefined) {
        findings.push({
            severity: 'error',
            check: 'git',
            message: `"${secret}" is in git: it is meant for passwords`,
            fix: `Run \`git rm --cached ${secret}\`, and change the passwords that were in it`,
            location: { file: secret },
        });
    }
    for (const folder of [cacheFolder, (0,external_node_path_.join)(dvcFolder, 'tmp')]) {
        if (!folder.startsWith(git.root))
            continue;
        const tracked = await git.listTracked([folder]);
        if (tracked.length === 0)
            continue;
        const shown = git.relativePath(folder);
        findings.push({
            severity: 'error',
            check: 'git',
            message: `${tracked.length} files of "${shown}" are in git, such as "${tracked[0] ?? ''}"`,
            fix: `Run \`git rm -r --cached ${shown}\``,
        });
    }
    return findings;
}
async function checkStageFiles(repo, git, stages) {
    const locks = stages.filter(({ kind }) => kind === 'pipeline').map(state/* lockPath */.HZ);
    const files = [...new Set([...stages.map(({ file }) => file), ...locks])].filter((file) => (0,external_node_fs_.existsSync)(file));
    const tracked = new Set(await git.listTracked(files));
    const findings = [];
    for (const file of files) {
        const shown = (0,repository.shownPath)(repo, file);
        if (tracked.has(git.relativePath(file)))
            continue;
        const isIgnored = repo.gitignore.isIgnored(file, false);
        findings.push({
            severity: isIgnored ? 'error' : 'warning',
            check: 'git',
            message: `"${shown}" is ${isIgnored ? 'ignored by git' : 'not in git'}: whoever clones the repository does not get it`,
            fix: isIgnored
                ? `Take it out of .gitignore (\`git check-ignore -v ${shown}\` names the line), then \`git add ${shown}\``
                : `Run \`git add ${shown}\``,
            location: { file: shown },
        });
    }
    return findings;
}
async function checkOutputs(repo, git, stages) {
    const outs = stages.flatMap((stage) => stage.outs).filter((out) => out.cache);
    const tracked = await git.listTracked(outs.map((out) => out.absolutePath));
    const findings = [];
    for (const { absolutePath, location } of outs) {
        const name = git.relativePath(absolutePath);
        const inGit = tracked.filter((path) => path === name || path.startsWith(`${name}/`));
        const shown = (0,repository.shownPath)(repo, absolutePath);
        if (inGit.length > 0) {
            const what = inGit.length === 1 && inGit[0] === name ? 'is' : `has ${inGit.length} files that are`;
            findings.push({
                severity: 'error',
                check: 'git',
                message: `"${shown}" ${what} in git as well as in the cache`,
                fix: `Run \`git rm -r --cached ${shown}\` and commit: the cache keeps it`,
                location,
            });
        }
        else if ((0,external_node_fs_.existsSync)(absolutePath) && !repo.gitignore.isIgnored(absolutePath)) {
            findings.push({
                severity: 'warning',
                check: 'git',
                message: `"${shown}" is in the cache, but git does not ignore it: \`git add .\` would commit the data`,
                fix: `Add \`/${name.split('/').at(-1) ?? ''}\` to the .gitignore beside it`,
                location,
            });
        }
    }
    return findings;
}

// EXTERNAL MODULE: ./build/src/formats/yaml-read.js + 1 modules
var yaml_read = __webpack_require__(32461);
// EXTERNAL MODULE: ./build/src/dvcfile/lockfile.js
var lockfile = __webpack_require__(79310);
// EXTERNAL MODULE: ./build/src/formats/read-text.js
var read_text = __webpack_require__(17582);
;// CONCATENATED MODULE: ./build/src/health/lock-state.js







/** Whether each `dvc.lock` can be read (git's conflict markers!), and speaks of the stages that there are. */
function checkLocks(repo, stages) {
    const byLock = new Map();
    for (const stage of stages) {
        if (stage.kind !== 'pipeline')
            continue;
        const path = (0,state/* lockPath */.HZ)(stage);
        const group = byLock.get(path);
        if (group)
            group.push(stage);
        else
            byLock.set(path, [stage]);
    }
    return [...byLock].flatMap(([path, group]) => checkLock(repo, path, group));
}
function checkLock(repo, path, stages) {
    const shown = (0,repository.shownPath)(repo, path);
    if (!(0,external_node_fs_.existsSync)(path)) {
        const message = `"${shown}" is not there: the pipeline has never run, or the file was not committed`;
        return [{ severity: 'warning', check: 'lock', message, fix: 'Run `train-report repro`, and commit the file' }];
    }
    let entries;
    try {
        entries = (0,lockfile/* readLockfile */.GQ)(path, shown);
    }
    catch (error) {
        if (!(error instanceof src_errors/* UserError */.yo))
            throw error;
        const { message, hint: fix, location } = error;
        return [{ severity: 'error', check: 'lock', message, fix, location }];
    }
    const document = (0,yaml_read/* readYaml */.g)((0,read_text/* readText */.y)(path, shown, 'lock'), shown, { code: 'lock' });
    const known = new Set(stages.map((stage) => stage.name));
    return [...entries.keys()]
        .filter((name) => !known.has(name))
        .map((name) => ({
        severity: 'warning',
        check: 'lock',
        message: `"${name}" is locked, but there is no stage of that name any more`,
        fix: `Remove the entry of "${name}" from ${shown}`,
        location: document.locate(['stages', name], 'key'),
    }));
}

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(31421);
;// CONCATENATED MODULE: ./build/src/health/machine.js

const OLDEST_NODE = [20, 11];
/** Whether the programs are there that this one needs. */
async function checkMachine(env) {
    const findings = [];
    const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
    const [oldestMajor, oldestMinor] = OLDEST_NODE;
    if (major < oldestMajor || (major === oldestMajor && minor < oldestMinor)) {
        findings.push({
            severity: 'error',
            check: 'machine',
            message: `Node.js ${process.versions.node} is too old, expected ${OLDEST_NODE.join('.')} or later`,
            fix: 'Install a newer Node.js (in a workflow: actions/setup-node)',
        });
    }
    if (!(await runs('git', ['--version'], env))) {
        findings.push({ severity: 'error', check: 'machine', message: 'git is not installed', fix: 'Install git' });
    }
    const canLock = (await runs('flock', ['--version'], env)) || (await runs('perl', ['-v'], env));
    if (!canLock && process.platform !== 'win32') {
        findings.push({
            severity: 'warning',
            check: 'machine',
            message: 'Neither flock nor perl is installed: two programs could write the repository at once',
            fix: 'Install util-linux',
        });
    }
    return findings;
}
function runs(program, args, env) {
    return new Promise((resolve) => {
        (0,external_node_child_process_.execFile)(program, [...args], { env, timeout: 10_000 }, (error) => resolve(error === null));
    });
}

;// CONCATENATED MODULE: ./build/src/health/secrets.js
const SECRET_OPTIONS = new Set([
    'password',
    'passphrase',
    'token',
    'secret_access_key',
    'session_token',
    'sse_customer_key',
    'connection_string',
    'sas_token',
    'account_key',
    'client_secret',
    'oss_key_secret',
    'gdrive_client_secret',
]);
/** Passwords in the configuration that git keeps, and in URLs there. The values are never shown. */
async function findSecrets({ config, dvcFolder, scm }) {
    const file = config.files.find(({ level }) => level === 'repo');
    if (!file || !scm || (await scm.listTracked([file.path])).length === 0)
        return [];
    const findings = [];
    for (const [section, options] of file.sections) {
        for (const [option, { value, line }] of options) {
            const isInUrl = option === 'url' && /^[a-z][a-z0-9+.-]*:\/\/[^/@]*:[^/@]+@/i.test(value);
            if (!isInUrl && !SECRET_OPTIONS.has(option))
                continue;
            const name = /^remote "(.*)"$/s.exec(section)?.[1];
            findings.push({
                severity: 'error',
                check: 'credentials',
                message: `${isInUrl ? 'The URL of' : `\`${option}\` in`} [${section}] is a secret that is kept in git`,
                fix: `Set it with \`train-report ${name === undefined ? `config --local ${section}.${option}` : `remote modify --local ${name} ${isInUrl ? 'password' : option}`} …\` instead, and change it: it is in the history`,
                location: { file: scm.relativePath(`${dvcFolder}/config`), line },
            });
        }
    }
    return findings;
}

;// CONCATENATED MODULE: ./build/src/health/doctor.js











/**
 * Looks for what is wrong with machine, repository, pipelines, git, cache and remotes. A check that fails is a finding, and
 * the next ones go on as far as they can.
 */
async function examine(options) {
    const findings = await checkMachine(options.env);
    const add = async (check, body) => {
        try {
            findings.push(...(await body()));
        }
        catch (error) {
            options.signal.throwIfAborted();
            findings.push(...asFindings(check, error));
        }
    };
    let repo;
    await add('repository', () => {
        repo = (0,repository.openRepository)(options.cwd, options.env);
        return [];
    });
    if (!repo)
        return findings;
    const opened = repo;
    let stages = [];
    await add('pipeline', () => {
        stages = (0,load.loadStages)(opened);
        return [];
    });
    await add('pipeline', () => {
        (0,graph.buildGraph)(stages);
        return [];
    });
    await add('pipeline', () => checkLocks(opened, stages));
    await add('git', () => checkGit(opened, stages));
    await add('git', () => findSecrets(opened));
    await add('cache', () => checkCache(opened));
    if (!options.offline)
        await add('remote', () => checkRemotes(opened, stages, options));
    return findings;
}
async function checkRemotes(repo, stages, options) {
    const tracked = (0,dvcfile_tracked.trackedPaths)(repo, stages).filter((item) => item.push !== false);
    const chosen = options.remote ?? repo.config.get('core', 'remote')?.value;
    const homeless = tracked.filter((item) => item.remote === undefined);
    if (chosen === undefined && homeless.length > 0) {
        return [
            {
                severity: 'warning',
                check: 'remote',
                message: `No default remote is set: what ${homeless.length} outputs hold is on this machine alone`,
                fix: 'Add one with `train-report remote add --default NAME URL`, then `train-report push`',
            },
        ];
    }
    const findings = await (0,absent/* findAbsent */.j)(repo, stages, tracked, options);
    // A remote that cannot be used is wrong; one that lacks something may be about to get it.
    return findings.map((finding) => (finding.location ? { ...finding, severity: 'warning' } : finding));
}
function asFindings(check, error) {
    const errors = error instanceof src_errors/* UserErrors */.tQ ? error.errors : [error];
    return errors.map((one) => one instanceof src_errors/* UserError */.yo
        ? { severity: 'error', check, message: one.message, fix: one.hint, location: one.location }
        : { severity: 'error', check, message: `The check could not be made: ${(0,src_errors/* messageOf */.bD)(one)}` });
}

// EXTERNAL MODULE: ./build/src/commands/sync/options.js
var options = __webpack_require__(39944);
// EXTERNAL MODULE: ./build/src/commands/health/findings.js + 1 modules
var health_findings = __webpack_require__(35944);
;// CONCATENATED MODULE: ./build/src/commands/health/doctor.js



/** `doctor`: what is wrong with machine, repository, git, cache and remotes, and how to mend it. */
function doctor_define(command, context) {
    command
        .option('-r, --remote <name>', 'the remote to look at, instead of the default one', true)
        .option('--no-remote', 'look at no remote')
        .option('-j, --jobs <number>', 'how many requests at once', options/* parseJobs */.YF)
        .option('--json', 'print JSON')
        .action(async (flags) => {
        const { log, signal, cwd, env } = context;
        const remote = typeof flags.remote === 'string' ? flags.remote : undefined;
        const offline = flags.remote === false;
        const findings = await examine({ log, signal, cwd, env, remote, offline, jobs: flags.jobs });
        (0,health_findings/* reportFindings */.L)(findings, context, flags, 'Nothing is wrong');
    });
}


/***/ }),

/***/ 35944:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  L: () => (/* binding */ reportFindings)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/src/errors.js
var errors = __webpack_require__(27406);
;// CONCATENATED MODULE: ./build/src/health/finding.js


/** A finding for people: its place, what is wrong, and on a second line how to mend it. */
function describeFinding({ severity, message, fix, location }) {
    const place = location ? `${(0,errors/* formatLocation */.j$)(location)}: ` : '';
    const mark = severity === 'error' ? 'ERROR' : 'WARNING';
    return `${mark}: ${place}${message}${fix === undefined ? '' : `\n  ${fix}`}`;
}
/** A finding as a workflow command: GitHub shows it on the line of the file. */
function annotateFinding(finding, cwd, env) {
    const { severity, message, fix, location } = finding;
    const parameters = [];
    if (location) {
        const workspace = env['GITHUB_WORKSPACE'] ?? cwd;
        const file = (0,external_node_path_.relative)(workspace, (0,external_node_path_.resolve)(cwd, location.file)).split(external_node_path_.sep).join('/');
        parameters.push(`file=${escapeProperty(file)}`);
        if (location.line !== undefined)
            parameters.push(`line=${location.line}`);
        if (location.column !== undefined)
            parameters.push(`col=${location.column}`);
    }
    const text = fix === undefined ? message : `${message}\n${fix}`;
    return `::${severity}${parameters.length > 0 ? ` ${parameters.join(',')}` : ''}::${escapeData(text)}`;
}
function escapeData(text) {
    return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}
function escapeProperty(text) {
    return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}

;// CONCATENATED MODULE: ./build/src/commands/health/findings.js

/** Prints findings, each with its annotation in a workflow, and sets the exit code: 1 when one of them is an error. */
function reportFindings(findings, context, { json, quiet }, allGood) {
    const { cwd, env, print, setExitCode } = context;
    const errors = findings.filter(({ severity }) => severity === 'error').length;
    setExitCode(errors > 0 ? 1 : 0);
    if (json) {
        print(`${JSON.stringify({ ok: errors === 0, findings: findings.map(toJson) })}\n`);
        return;
    }
    const isWorkflow = env['GITHUB_ACTIONS'] === 'true';
    for (const finding of findings) {
        if (quiet && finding.severity === 'warning')
            continue;
        print(`${describeFinding(finding)}\n`);
        if (isWorkflow)
            print(`${annotateFinding(finding, cwd, env)}\n`);
    }
    if (!quiet && findings.length === 0)
        print(`${allGood}\n`);
}
function toJson({ severity, check, message, fix, location }) {
    const { file, line, column } = location ?? {};
    return { severity, check, message, fix, file, line, column };
}


/***/ }),

/***/ 39944:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dc: () => (/* binding */ countFiles),
/* harmony export */   YF: () => (/* binding */ parseJobs),
/* harmony export */   jG: () => (/* binding */ addSyncOptions),
/* harmony export */   l0: () => (/* binding */ addRevisionOptions),
/* harmony export */   qI: () => (/* binding */ withExitCodeOne)
/* harmony export */ });
/* harmony import */ var commander__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48179);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(27406);


/** Adds them to a command. */
function addSyncOptions(command) {
    command
        .argument('[targets...]', 'stages, .dvc files, tracked paths or files in them; everything when none is named')
        .option('-r, --remote <name>', 'the remote, instead of the default one')
        .option('-j, --jobs <number>', 'how many transfers at once', parseJobs)
        .option('-R, --recursive', 'targets may be folders: all that is tracked in them')
        .option('-d, --with-deps', 'also what the targets depend on')
        .option('--run-cache', 'also the runs that are kept')
        .option('--no-run-cache', 'not the runs that are kept');
    addRevisionOptions(command);
}
/** Adds `-a`, `-T` and `-A`. */
function addRevisionOptions(command) {
    command
        .option('-a, --all-branches', 'what any branch names')
        .option('-T, --all-tags', 'what any tag names')
        .option('-A, --all-commits', 'what any commit names');
}
/** A number of transfers; anything below 1 stands for the remote's own number, as in DVC. */
function parseJobs(text) {
    const jobs = Number(text);
    if (!Number.isInteger(jobs) || jobs > MAX_JOBS) {
        throw new commander__WEBPACK_IMPORTED_MODULE_0__/* .InvalidArgumentError */ .Di(`expected a whole number from 1 to ${MAX_JOBS}`);
    }
    return jobs < 1 ? undefined : jobs;
}
const MAX_JOBS = 1000;
/** Runs the body; whatever is wrong with targets, pipelines or remotes ends with exit code 1, as in DVC's verbs for remotes. */
async function withExitCodeOne(body) {
    try {
        return await body();
    }
    catch (error) {
        const isOurs = error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo && error.code !== 'usage' && error.code !== 'interrupted';
        throw isOurs ? error.withExitCode(1) : error;
    }
}
/** `1 file pushed`, `2 files fetched`. */
function countFiles(count, done) {
    return `${count} file${count === 1 ? '' : 's'} ${done}`;
}


/***/ }),

/***/ 50735:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ findAbsent)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27406);
/* harmony import */ var _formats_yaml_read_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(32461);
/* harmony import */ var _pipeline_state_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(82709);
/* harmony import */ var _remote_select_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(88590);
/* harmony import */ var _repo_repository_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(59169);
/* harmony import */ var _sync_cloud_status_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(35215);
/* harmony import */ var _sync_tracked_path_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(37647);
/* harmony import */ var _formats_read_text_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(17582);








const FIX = 'Run `train-report push` where the data is: whoever clones the repository cannot get it';
/** What lock and `.dvc` files name and the remotes do not hold. Of data, only the lists of directories are fetched. */
async function findAbsent(repo, stages, tracked, options) {
    const pushed = tracked.filter((item) => item.push !== false);
    const findings = [];
    for (const [name, items] of (0,_sync_tracked_path_js__WEBPACK_IMPORTED_MODULE_6__/* .groupByRemote */ .$)(pushed, options.remote)) {
        try {
            const remote = await (0,_remote_select_js__WEBPACK_IMPORTED_MODULE_3__.openRemote)(repo, name);
            try {
                const objects = await (0,_sync_cloud_status_js__WEBPACK_IMPORTED_MODULE_5__.compareWithRemote)(repo, remote, items, options);
                for (const [item, absent] of groupByItem(objects)) {
                    findings.push({
                        severity: 'error',
                        check: 'remote',
                        message: `${describeAbsent(repo, item, absent)} not in remote "${remote.name}"`,
                        fix: FIX,
                        location: locateInLock(repo, stages, item) ?? item.location,
                    });
                }
            }
            finally {
                remote.close();
            }
        }
        catch (error) {
            if (options.signal.aborted || !(error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo))
                throw error;
            // One remote that cannot be asked: the others still can.
            findings.push({ severity: 'error', check: 'remote', message: error.message, fix: error.hint });
        }
    }
    repo.memo.save();
    repo.scratch.clean();
    return findings;
}
function groupByItem(objects) {
    const groups = new Map();
    for (const object of objects) {
        if (object.isThere)
            continue;
        const group = groups.get(object.item);
        if (group)
            group.push(object);
        else
            groups.set(object.item, [object]);
    }
    return groups;
}
function describeAbsent(repo, item, absent) {
    const shown = (0,_repo_repository_js__WEBPACK_IMPORTED_MODULE_4__.shownPath)(repo, item.path);
    const [first] = absent;
    if (absent.length === 1 && first)
        return `"${first.path}" (object ${first.oid}) is`;
    return `${absent.length} objects of "${shown}" (such as "${absent.at(-1)?.path ?? ''}") are`;
}
/** The line of `dvc.lock` that names the output. */
function locateInLock(repo, stages, { path }) {
    for (const stage of stages) {
        const out = stage.kind === 'pipeline' ? stage.outs.find((one) => one.absolutePath === path) : undefined;
        if (!out)
            continue;
        const lock = (0,_pipeline_state_js__WEBPACK_IMPORTED_MODULE_2__/* .lockPath */ .HZ)(stage);
        const document = (0,_formats_yaml_read_js__WEBPACK_IMPORTED_MODULE_1__/* .readYaml */ .g)((0,_formats_read_text_js__WEBPACK_IMPORTED_MODULE_7__/* .readText */ .y)(lock, (0,_repo_repository_js__WEBPACK_IMPORTED_MODULE_4__.shownPath)(repo, lock), 'lock'), (0,_repo_repository_js__WEBPACK_IMPORTED_MODULE_4__.shownPath)(repo, lock), { code: 'lock' });
        const items = child(child(child(document.value, 'stages'), stage.name), 'outs');
        if (!Array.isArray(items))
            return undefined;
        const index = items.findIndex((item) => child(item, 'path') === out.path);
        return index < 0 ? undefined : document.locate(['stages', stage.name, 'outs', index, 'path']);
    }
    return undefined;
}
function child(value, key) {
    return value instanceof Map ? value.get(key) : undefined;
}


/***/ }),

/***/ 70762:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ retry)
/* harmony export */ });
/* unused harmony export sleep */
const DEFAULT_TRIES = 5;
const DEFAULT_DELAY_MS = 200;
const MAX_DELAY_MS = 30_000;
/** Runs `attempt` until it succeeds, its error cannot pass, or the tries are used up; waits longer each time. */
async function retry(attempt, options) {
    const tries = options.tries ?? DEFAULT_TRIES;
    for (let number = 1;; number += 1) {
        options.signal?.throwIfAborted();
        const before = options.progress?.() ?? 0;
        try {
            return await attempt(number);
        }
        catch (error) {
            if ((options.progress?.() ?? 0) > before)
                number = 1;
            if (number >= tries || options.signal?.aborted || !options.canRetry(error))
                throw error;
            const backoff = (options.delayMs ?? DEFAULT_DELAY_MS) * 2 ** (number - 1) * (0.5 + Math.random());
            await sleep(Math.min(MAX_DELAY_MS, options.askedDelay?.(error) ?? backoff), options.signal);
        }
    }
}
/** Waits; rejects at once when the signal is aborted. */
function sleep(milliseconds, signal) {
    return new Promise((resolve, reject) => {
        const stop = () => {
            clearTimeout(timer);
            reject(signal?.reason);
        };
        const timer = setTimeout(() => {
            signal?.removeEventListener('abort', stop);
            resolve();
        }, milliseconds);
        signal?.addEventListener('abort', stop, { once: true });
    });
}


/***/ }),

/***/ 35215:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   compareWithRemote: () => (/* binding */ compareWithRemote),
/* harmony export */   findCloudStatus: () => (/* binding */ findCloudStatus)
/* harmony export */ });
/* harmony import */ var _cache_oid_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(68624);
/* harmony import */ var _cache_store_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(87945);
/* harmony import */ var _remote_select_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(88590);
/* harmony import */ var _repo_repository_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(59169);
/* harmony import */ var _transfer_context_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(91622);
/* harmony import */ var _transfer_fetch_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(51033);
/* harmony import */ var _tracked_path_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(37647);







/** Compares the cache with the remotes. As in DVC, the list of a directory that only a remote has is fetched for it. */
async function findCloudStatus(repo, tracked, options) {
    const changes = {};
    const seen = new Set();
    const remotes = [];
    const groups = (0,_tracked_path_js__WEBPACK_IMPORTED_MODULE_4__/* .groupByRemote */ .$)(tracked.filter((item) => item.push !== false), options.remote);
    if (groups.size === 0)
        groups.set(options.remote, []);
    for (const [name, items] of groups) {
        const remote = await (0,_remote_select_js__WEBPACK_IMPORTED_MODULE_1__.openRemote)(repo, name);
        remotes.push(remote.name);
        try {
            for (const { path, oid, isHere, isThere } of await compareWithRemote(repo, remote, items, options)) {
                // As DVC: content that several paths share is named once.
                if (options.oncePerObject && seen.size === seen.add(`${remote.name}\0${oid}`).size)
                    continue;
                if (isHere !== isThere || !isHere)
                    changes[path] = isHere ? 'new' : isThere ? 'deleted' : 'missing';
            }
        }
        finally {
            remote.close();
        }
    }
    repo.memo.save();
    repo.scratch.clean();
    return { changes, remotes };
}
/** Looks in cache and remote for every object of `items`, directories apart from the files in them. */
async function compareWithRemote(repo, remote, items, { log, signal, jobs }) {
    for (const [store, group] of (0,_tracked_path_js__WEBPACK_IMPORTED_MODULE_4__/* .groupByStore */ .A)(repo, items)) {
        await (0,_transfer_fetch_js__WEBPACK_IMPORTED_MODULE_3__/* .fetchDirectories */ .S)({ store, remote, log, signal, jobs }, group);
    }
    const objects = items.flatMap((item) => listObjects(repo, item));
    const keyOf = ({ item, oid }) => (0,_cache_store_js__WEBPACK_IMPORTED_MODULE_0__.objectKey)(oid, item.hash.name);
    const present = await remote.exists([...new Set(objects.map(keyOf))], { signal, jobs });
    return objects.map((object) => ({ ...object, isThere: present.has(keyOf(object)) }));
}
function listObjects(repo, item) {
    const { path, hash, within } = item;
    const store = repo.store(hash.name);
    const shown = (0,_repo_repository_js__WEBPACK_IMPORTED_MODULE_2__.shownPath)(repo, path);
    const object = (name, oid) => ({ item, path: name, oid, isHere: store.has(oid) });
    const own = object(shown, hash.value);
    const tree = (0,_cache_oid_js__WEBPACK_IMPORTED_MODULE_5__/* .isDirectoryOid */ .i)(hash.value) ? store.findTree(hash.value) : undefined;
    if (!tree)
        return [own];
    const files = (0,_transfer_context_js__WEBPACK_IMPORTED_MODULE_6__/* .chosenFiles */ .W)({ oid: hash.value, shown, within }, tree);
    return [own, ...files.map(({ relpath, md5 }) => object(`${shown}/${relpath}`, md5))];
}


/***/ }),

/***/ 51033:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ fetchDirectories),
/* harmony export */   r: () => (/* binding */ fetchObjects)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var _cache_oid_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(68624);
/* harmony import */ var _cache_store_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(87945);
/* harmony import */ var _cache_tree_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1950);
/* harmony import */ var _formats_atomic_write_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(79223);
/* harmony import */ var _remote_parallel_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(96933);
/* harmony import */ var _remote_remote_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(16272);
/* harmony import */ var _context_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(91622);
/* harmony import */ var _copies_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(27596);
/* harmony import */ var _progress_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(78078);
/* harmony import */ var _receive_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(16119);











const DAMAGED_TRIES = 2; // bytes may also be damaged on the way
/**
 * Brings objects into the cache, directories with their files. Nothing enters whose bytes do not hash to its name, and a
 * directory object enters after its files, since it stands for their being there.
 */
async function fetchObjects(context, items) {
    const { store } = context;
    const tops = new Map();
    const files = new Map();
    for (const { oid, shown } of items) {
        if (store.has(oid))
            continue;
        ((0,_cache_oid_js__WEBPACK_IMPORTED_MODULE_7__/* .isDirectoryOid */ .i)(oid) ? tops : files).set(oid, shown);
    }
    const { folder } = context.remote;
    const directories = await receiveAll(context, tops, { isHeld: true });
    try {
        const contents = new Map();
        const landings = new Landings();
        for (const item of items) {
            if (!(0,_cache_oid_js__WEBPACK_IMPORTED_MODULE_7__/* .isDirectoryOid */ .i)(item.oid))
                continue;
            const held = directories.held.get(item.oid);
            const tree = held === undefined
                ? store.findTree(item.oid)
                : store.noteTree(item.oid, (0,_cache_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .parseTree */ .cZ)((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(held), item.oid));
            const chosen = (0,_context_js__WEBPACK_IMPORTED_MODULE_8__/* .chosenFiles */ .W)(item, tree ?? []);
            if (held !== undefined)
                contents.set(item.oid, [...(contents.get(item.oid) ?? []), ...chosen.map(({ md5 }) => md5)]);
            const absent = store.absent(chosen.map(({ md5 }) => md5));
            if (folder !== undefined && item.landing && chosen.every(({ md5 }) => absent.has(md5)))
                landings.add(item.landing, chosen);
            for (const { md5, relpath } of chosen) {
                if (absent.has(md5) && !files.has(md5))
                    files.set(md5, `${item.shown}/${relpath}`);
            }
        }
        const arrived = folder === undefined ? await receiveAll(context, files) : await copyAll(context, folder, files, landings);
        const absent = new Set([...arrived.missing, ...arrived.damaged].map(({ oid }) => oid));
        let placed = 0;
        for (const [oid, path] of directories.held) {
            if (contents.get(oid)?.some((file) => absent.has(file)))
                continue;
            store.place(path, oid);
            placed += 1;
        }
        return {
            fetched: placed + arrived.fetched,
            bytes: directories.bytes + arrived.bytes,
            missing: [...directories.missing, ...arrived.missing],
            damaged: [...directories.damaged, ...arrived.damaged],
        };
    }
    finally {
        for (const path of directories.held.values())
            (0,_formats_atomic_write_js__WEBPACK_IMPORTED_MODULE_3__/* .discard */ .vf)(path);
    }
}
/** Brings only the lists of directories into the cache; what the remote does not hold is left out. */
async function fetchDirectories(context, items) {
    const { store } = context;
    const absent = items.filter(({ oid }) => (0,_cache_oid_js__WEBPACK_IMPORTED_MODULE_7__/* .isDirectoryOid */ .i)(oid) && !store.has(oid));
    await receiveAll(context, new Map(absent.map(({ oid, shown }) => [oid, shown])));
}
/** The folders that are filled while their objects arrive. Those of one transfer have one mode. */
class Landings {
    #ownerOf = new Map();
    #places = new Map();
    #mode;
    add(landing, entries) {
        this.#mode ??= landing.mode;
        const isShared = entries.some(({ md5 }) => this.#places.has(md5));
        const places = isShared || landing.mode !== this.#mode ? undefined : landing.prepare(entries);
        for (const [oid, place] of places ?? []) {
            this.#places.set(oid, place);
            this.#ownerOf.set(oid, landing);
        }
    }
    get twins() {
        return this.#mode === undefined || this.#places.size === 0 ? undefined : { places: this.#places, mode: this.#mode };
    }
    note(stamps) {
        for (const [oid, stamp] of stamps)
            this.#ownerOf.get(oid)?.note(oid, stamp);
    }
}
async function copyAll({ store, remote, log, signal }, folder, objects, landings) {
    const progress = new _progress_js__WEBPACK_IMPORTED_MODULE_9__/* .TransferProgress */ .v(log, `Fetching from ${remote.name}`, objects.size);
    try {
        const copies = {
            oids: [...objects.keys()],
            from: (0,_cache_store_js__WEBPACK_IMPORTED_MODULE_1__/* .objectFolder */ .SF)(folder, store.hashName),
            to: store.folder,
            name: store.hashName,
            scratch: store.scratchFor(store.folder),
            twins: landings.twins,
        };
        const outcome = await (0,_copies_js__WEBPACK_IMPORTED_MODULE_5__/* .copyObjects */ .I)('fetch', copies, { signal, onFiles: progress.onObjects });
        for (const [oid, stamp] of outcome.copied)
            store.remember(oid, stamp);
        landings.note(outcome.twins);
        const named = (oid) => ({ oid, shown: objects.get(oid) ?? '' });
        return {
            fetched: outcome.copied.size,
            bytes: outcome.bytes,
            missing: outcome.missing.map(named),
            damaged: outcome.damaged.map(named),
        };
    }
    finally {
        progress.end();
    }
}
async function receiveAll(context, objects, { isHeld = false } = {}) {
    const { store, remote, log } = context;
    const missing = [];
    const damaged = [];
    const held = new Map();
    let fetched = 0;
    let bytes = 0;
    const progress = new _progress_js__WEBPACK_IMPORTED_MODULE_9__/* .TransferProgress */ .v(log, `Fetching from ${remote.name}`, objects.size);
    try {
        await (0,_remote_parallel_js__WEBPACK_IMPORTED_MODULE_10__/* .inParallel */ .H)([...objects], context.jobs ?? remote.jobs, async ([oid, shown]) => {
            const arrived = await receive(context, oid, progress);
            if (arrived === 'missing')
                missing.push({ oid, shown });
            else if (arrived === 'damaged')
                damaged.push({ oid, shown });
            else {
                if (isHeld)
                    held.set(oid, arrived.path);
                else
                    store.place(arrived.path, oid);
                fetched += 1;
                bytes += arrived.bytes;
            }
            progress.onObjects(1);
        });
    }
    finally {
        progress.end();
    }
    return { fetched, bytes, missing, damaged, held };
}
async function receive({ store, remote, signal }, oid, { onBytes }) {
    const key = (0,_cache_store_js__WEBPACK_IMPORTED_MODULE_1__.objectKey)(oid, store.hashName);
    const hashName = (0,_cache_oid_js__WEBPACK_IMPORTED_MODULE_7__/* .isDirectoryOid */ .i)(oid) ? 'md5' : store.hashName;
    for (let tries = 0; tries < DAMAGED_TRIES; tries += 1) {
        const path = store.unfinished();
        try {
            const partialFolder = store.unfinishedFolder();
            const arrival = await (0,_receive_js__WEBPACK_IMPORTED_MODULE_6__/* .receiveObject */ .d)(remote, key, path, { hashName, partialFolder, signal, onBytes });
            if (arrival.hash === oid.slice(0, 32))
                return arrival;
            (0,_formats_atomic_write_js__WEBPACK_IMPORTED_MODULE_3__/* .discard */ .vf)(arrival.path);
        }
        catch (error) {
            (0,_formats_atomic_write_js__WEBPACK_IMPORTED_MODULE_3__/* .discard */ .vf)(path);
            if (error instanceof _remote_remote_js__WEBPACK_IMPORTED_MODULE_4__/* .MissingObject */ ._)
                return 'missing';
            throw error;
        }
    }
    return 'damaged';
}


/***/ })

};
