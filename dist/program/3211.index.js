export const id = 3211;
export const ids = [3211];
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
// EXTERNAL MODULE: ./build/src/health/damaged.js
var damaged = __webpack_require__(89187);
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
        const open = (0,damaged/* listObjects */.L)(store).filter((oid) => ((0,external_node_fs_.lstatSync)(store.path(oid)).mode & 0o777) !== objects/* OBJECT_MODE */.YP);
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
    const document = (0,yaml_read/* readYaml */.gM)((0,read_text/* readText */.y)(path, shown, 'lock'), shown, { code: 'lock' });
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


/***/ })

};
