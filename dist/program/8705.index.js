export const id = 8705;
export const ids = [8705];
export const modules = {

/***/ 98705:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  define: () => (/* binding */ get_define)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/src/errors.js
var errors = __webpack_require__(72895);
// EXTERNAL MODULE: ./build/src/formats/atomic-write.js
var atomic_write = __webpack_require__(44146);
// EXTERNAL MODULE: ./build/src/sources/bring.js
var bring = __webpack_require__(90675);
// EXTERNAL MODULE: ./build/src/sources/entries.js
var sources_entries = __webpack_require__(21919);
// EXTERNAL MODULE: ./build/src/sources/source.js
var source = __webpack_require__(17942);
;// CONCATENATED MODULE: ./build/src/sources/get.js







/** Brings a file or folder of another repository here, from git or from its cache or remote; returns its path. */
async function getPath(url, path, options) {
    const { cwd, env, revision, force } = options;
    const wanted = normalize(path);
    const target = placeFor(cwd, wanted, url, options.out);
    if ((0,external_node_fs_.lstatSync)(target, { throwIfNoEntry: false }) && !force) {
        throw new errors/* UserError */.yo('data', `Cannot get "${path}": there is a "${(0,external_node_path_.basename)(target)}" already`, {
            exitCode: 1,
            hint: 'Give --force to replace it',
        });
    }
    (0,external_node_fs_.mkdirSync)((0,external_node_path_.dirname)(target), { recursive: true });
    await (0,source/* withSource */.g)(url, { cwd, env, revision, near: (0,external_node_path_.dirname)(target) }, async (source) => {
        const entries = (await (0,sources_entries/* readEntries */.$)(source, options)).filter((entry) => isAtOrIn(entry.path, wanted));
        if (wanted !== '' && entries.length === 0)
            throw notFound(url, path);
        await (0,bring/* bringObjects */.t)(source, wantedItems(source, entries), options);
        // Made aside and renamed: what is there already stays whole until then.
        const unfinished = (0,atomic_write/* temporaryBeside */.w6)(target);
        try {
            build(source, entries, wanted, unfinished);
            if (force)
                (0,external_node_fs_.rmSync)(target, { recursive: true, force: true });
            (0,external_node_fs_.renameSync)(unfinished, target);
        }
        finally {
            (0,external_node_fs_.rmSync)(unfinished, { recursive: true, force: true });
        }
    });
    return target;
}
/** The address that the object of a tracked path has in its remote. */
async function findObjectUrl(url, path, options) {
    const { cwd, env, revision } = options;
    return (0,source/* withSource */.g)(url, { cwd, env, revision }, async (source) => {
        const entry = (await (0,sources_entries/* readEntries */.$)(source, options)).find((one) => one.path === normalize(path));
        const { repo } = source;
        if (!repo || entry?.out?.oid === undefined) {
            throw new errors/* UserError */.yo('data', `Cannot find the address of "${path}": DVC does not track it there`);
        }
        const { openRemote } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 13901));
        const { objectKey } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 14970));
        const remote = await openRemote(repo, options.remote ?? entry.out.item.remote);
        remote.close();
        return `${remote.url.replace(/\/+$/, '')}/${objectKey(entry.out.oid, entry.out.item.hash.name)}`;
    });
}
function normalize(path) {
    const plain = external_node_path_.posix.normalize(path.replaceAll('\\', '/')).replace(/^\/+|\/+$/g, '');
    if (plain === '..' || plain.startsWith('../')) {
        throw new errors/* UserError */.yo('data', `Cannot get "${path}": it leads out of the repository`, { exitCode: 1 });
    }
    return plain === '.' ? '' : plain;
}
function isAtOrIn(path, top) {
    return top === '' || path === top || path.startsWith(`${top}/`);
}
function placeFor(cwd, wanted, url, out) {
    const name = (0,external_node_path_.basename)(wanted === '' ? url.replace(/\/+$/, '').replace(/\.git$/, '') : wanted);
    if (out === undefined)
        return (0,external_node_path_.resolve)(cwd, name);
    const path = (0,external_node_path_.resolve)(cwd, out);
    return (0,external_node_fs_.statSync)(path, { throwIfNoEntry: false })?.isDirectory() ? (0,external_node_path_.join)(path, name) : path;
}
/** What has to be brought: an output whole, or the part of it that was asked for. */
function wantedItems({ repo }, entries) {
    const items = new Map();
    for (const { path, isDirectory, out } of entries) {
        if (!repo || !out || isDirectory)
            continue;
        const top = external_node_path_.posix.relative(repo.root, out.item.path);
        const within = path === top ? undefined : path.slice(top.length + 1);
        items.set(path, { ...out.item, within });
    }
    return [...items.values()];
}
// As DVC: the files that describe stages stay behind, their lock does not.
function isStageFile(path) {
    const name = (0,external_node_path_.basename)(path);
    return name === 'dvc.yaml' || name === '.dvcignore' || name.endsWith('.dvc');
}
function build({ root, repo }, entries, wanted, target) {
    for (const { path, isDirectory, isExec, out } of entries) {
        const inside = wanted === '' ? path : path.slice(wanted.length + 1);
        const place = inside === '' ? target : (0,external_node_path_.join)(target, inside);
        if (isDirectory) {
            if (out || path === wanted)
                (0,external_node_fs_.mkdirSync)(place, { recursive: true });
            continue;
        }
        if (path !== wanted && isStageFile(path) && !out)
            continue;
        (0,external_node_fs_.mkdirSync)((0,external_node_path_.dirname)(place), { recursive: true });
        const source = repo && out?.oid !== undefined ? repo.store(out.item.hash.name).path(out.oid) : (0,external_node_path_.join)(root, path);
        copy(source, place);
        const isRunnable = isExec || (!out && ((0,external_node_fs_.statSync)(source).mode & 0o100) !== 0);
        (0,external_node_fs_.chmodSync)(place, (isRunnable ? 0o777 : 0o666) & ~process.umask());
    }
    if (!(0,external_node_fs_.existsSync)(target))
        (0,external_node_fs_.mkdirSync)(target, { recursive: true });
}
function copy(source, target) {
    try {
        (0,external_node_fs_.copyFileSync)(source, target);
    }
    catch (error) {
        if ((0,errors/* systemCode */.xU)(error) !== 'ENOENT')
            throw error;
        throw new errors/* UserError */.yo('data', `Cannot get "${target}": it is a link that leads nowhere`, { cause: error });
    }
}
function notFound(url, path) {
    const shown = url.replace(/(:\/\/)[^/@]*@/, '$1');
    return new errors/* UserError */.yo('data', `Cannot get "${path}": "${shown}" has no such file or folder`, {
        hint: `\`train-report list ${shown}\` shows what there is`,
    });
}

// EXTERNAL MODULE: ./build/src/commands/sync/options.js
var options = __webpack_require__(83091);
;// CONCATENATED MODULE: ./build/src/commands/sources/get.js


/** `get URL PATH`: brings a file or folder of another repository here, and tracks nothing. */
function get_define(command, context) {
    command
        .argument('<url>', 'the path or git address of the repository')
        .argument('<path>', 'a file or folder in it')
        .option('-o, --out <path>', 'where to put it')
        .option('--rev <commit>', 'a branch, tag or commit')
        .option('--show-url', 'only show where the data is stored')
        .option('-j, --jobs <number>', 'how many transfers at once', options/* parseJobs */.YF)
        .option('-f, --force', 'replace what is in the place')
        .option('--remote <name>', 'the remote of that repository to take it from')
        .action(async (url, path, { out, rev: revision, showUrl, jobs, force, remote }) => {
        const { log, signal, cwd, env, print } = context;
        const options = { log, signal, cwd, env, revision, out, force, remote, jobs };
        if (showUrl)
            print(`${await findObjectUrl(url, path, options)}\n`);
        else
            await getPath(url, path, options);
    });
}


/***/ })

};
