export const id = 9354;
export const ids = [9354];
export const modules = {

/***/ 74392:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Rl: () => (/* binding */ readLevelFlag),
/* harmony export */   ow: () => (/* binding */ configPlace),
/* harmony export */   wj: () => (/* binding */ addLevelOptions)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27406);
/* harmony import */ var _repo_repository_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(59169);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);



/** Adds `--global`, `--system`, `--project` and `--local`. */
function addLevelOptions(command) {
    return command
        .option('--global', 'the configuration of the user')
        .option('--system', 'the configuration of the machine')
        .option('--project', 'the configuration of the repository: .dvc/config')
        .option('--local', 'the configuration of this clone: .dvc/config.local');
}
/** The level that the options name, or undefined; more than one is an error. */
function readLevelFlag(flags) {
    const levels = [
        ['global', 'global'],
        ['system', 'system'],
        ['project', 'repo'],
        ['local', 'local'],
    ].filter(([flag]) => flags[flag]);
    if (levels.length > 1) {
        const names = levels.map(([flag]) => `--${flag}`).join(' and ');
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo('usage', `Cannot use ${names} together: expected one of them`);
    }
    return levels[0]?.[1];
}
/** Where the configuration files of the user's folder are; also outside of a repository. */
function configPlace({ cwd, env }) {
    const root = (0,_repo_repository_js__WEBPACK_IMPORTED_MODULE_1__.findRoot)(cwd);
    return { cwd, env, dvcFolder: root === undefined ? undefined : (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(root, '.dvc') };
}


/***/ }),

/***/ 69354:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   define: () => (/* binding */ define)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27406);
/* harmony import */ var _repo_config_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(81494);
/* harmony import */ var _level_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(74392);



/** `remote add|default|list|modify|remove|rename`: the places that data is pushed to and pulled from. */
function define(command, context) {
    defineAdd(command, context);
    defineDefault(command, context);
    defineModify(command, context);
    (0,_level_js__WEBPACK_IMPORTED_MODULE_2__/* .addLevelOptions */ .wj)(command.command('list').description('list the remotes')).action((flags) => {
        context.print(listRemotes((0,_level_js__WEBPACK_IMPORTED_MODULE_2__/* .configPlace */ .ow)(context), (0,_level_js__WEBPACK_IMPORTED_MODULE_2__/* .readLevelFlag */ .Rl)(flags)));
    });
    (0,_level_js__WEBPACK_IMPORTED_MODULE_2__/* .addLevelOptions */ .wj)(command.command('remove <name>').description('remove a remote')).action((name, flags) => removeRemote((0,_level_js__WEBPACK_IMPORTED_MODULE_2__/* .configPlace */ .ow)(context), (0,_level_js__WEBPACK_IMPORTED_MODULE_2__/* .readLevelFlag */ .Rl)(flags) ?? 'repo', name.toLowerCase()));
    (0,_level_js__WEBPACK_IMPORTED_MODULE_2__/* .addLevelOptions */ .wj)(command.command('rename <name> <new>').description('rename a remote')).action((name, to, flags) => renameRemote((0,_level_js__WEBPACK_IMPORTED_MODULE_2__/* .configPlace */ .ow)(context), (0,_level_js__WEBPACK_IMPORTED_MODULE_2__/* .readLevelFlag */ .Rl)(flags) ?? 'repo', name.toLowerCase(), to.toLowerCase()));
}
function defineAdd(command, context) {
    (0,_level_js__WEBPACK_IMPORTED_MODULE_2__/* .addLevelOptions */ .wj)(command.command('add <name> <url>').description('add a remote'))
        .option('-d, --default', 'make it the default')
        .option('-f, --force', 'replace one of that name')
        .action((word, url, flags) => {
        const name = word.toLowerCase();
        (0,_repo_config_js__WEBPACK_IMPORTED_MODULE_1__/* .editConfig */ .pp)((0,_level_js__WEBPACK_IMPORTED_MODULE_2__/* .readLevelFlag */ .Rl)(flags) ?? 'repo', (0,_level_js__WEBPACK_IMPORTED_MODULE_2__/* .configPlace */ .ow)(context), (sections) => {
            if (sections.has((0,_repo_config_js__WEBPACK_IMPORTED_MODULE_1__/* .remoteSection */ .c)(name)) && !flags.force) {
                throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo('config', `Cannot add remote "${name}": there is one of that name`, {
                    hint: 'Give --force to replace it',
                });
            }
            sections.set((0,_repo_config_js__WEBPACK_IMPORTED_MODULE_1__/* .remoteSection */ .c)(name), new Map([['url', url]]));
            if (flags.default)
                (0,_repo_config_js__WEBPACK_IMPORTED_MODULE_1__/* .editableSection */ .wF)(sections, 'core').set('remote', name);
        });
        if (flags.default)
            context.log.info(`Remote "${name}" is the default now`);
    });
}
function defineDefault(command, context) {
    (0,_level_js__WEBPACK_IMPORTED_MODULE_2__/* .addLevelOptions */ .wj)(command.command('default [name]').description('show or set the default remote'))
        .option('-u, --unset', 'have no default')
        .action((word, flags) => {
        const place = (0,_level_js__WEBPACK_IMPORTED_MODULE_2__/* .configPlace */ .ow)(context);
        const level = (0,_level_js__WEBPACK_IMPORTED_MODULE_2__/* .readLevelFlag */ .Rl)(flags);
        if (word === undefined && !flags.unset) {
            const found = mergedLevels(place, level === undefined ? _repo_config_js__WEBPACK_IMPORTED_MODULE_1__/* .CONFIG_LEVELS */ .FP : [level])
                .get('core')
                ?.get('remote');
            context.print(`${found?.value ?? 'No default remote set'}\n`);
            if (!found)
                context.setExitCode(1);
            return;
        }
        (0,_repo_config_js__WEBPACK_IMPORTED_MODULE_1__/* .editConfig */ .pp)(level ?? 'repo', place, (sections) => {
            const core = (0,_repo_config_js__WEBPACK_IMPORTED_MODULE_1__/* .editableSection */ .wF)(sections, 'core');
            if (flags.unset || word === undefined) {
                core.delete('remote');
                return;
            }
            const name = word.toLowerCase();
            const known = mergedLevels(place, levelsUpTo(level));
            if (!sections.has((0,_repo_config_js__WEBPACK_IMPORTED_MODULE_1__/* .remoteSection */ .c)(name)) && !known.has((0,_repo_config_js__WEBPACK_IMPORTED_MODULE_1__/* .remoteSection */ .c)(name)))
                throw noRemote(name);
            core.set('remote', name);
        });
    });
}
function defineModify(command, context) {
    (0,_level_js__WEBPACK_IMPORTED_MODULE_2__/* .addLevelOptions */ .wj)(command.command('modify <name> <option> [value]').description('change an option of a remote'))
        .option('-u, --unset', 'remove the option')
        .action((word, option, value, flags) => {
        const place = (0,_level_js__WEBPACK_IMPORTED_MODULE_2__/* .configPlace */ .ow)(context);
        const level = (0,_level_js__WEBPACK_IMPORTED_MODULE_2__/* .readLevelFlag */ .Rl)(flags);
        const name = word.toLowerCase();
        if (value === undefined && !flags.unset) {
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo('usage', `Cannot modify remote "${name}": no value is given for "${option}"`, {
                hint: 'Give a value, or --unset to remove the option',
            });
        }
        (0,_repo_config_js__WEBPACK_IMPORTED_MODULE_1__/* .editConfig */ .pp)(level ?? 'repo', place, (sections) => {
            const known = mergedLevels(place, levelsUpTo(level));
            if (!sections.has((0,_repo_config_js__WEBPACK_IMPORTED_MODULE_1__/* .remoteSection */ .c)(name)) && !known.has((0,_repo_config_js__WEBPACK_IMPORTED_MODULE_1__/* .remoteSection */ .c)(name)))
                throw noRemote(name);
            const section = (0,_repo_config_js__WEBPACK_IMPORTED_MODULE_1__/* .editableSection */ .wF)(sections, (0,_repo_config_js__WEBPACK_IMPORTED_MODULE_1__/* .remoteSection */ .c)(name));
            if (flags.unset || value === undefined)
                section.delete(option);
            else
                section.set(option, value);
        });
    });
}
function listRemotes(place, level) {
    const sections = mergedLevels(place, level === undefined ? _repo_config_js__WEBPACK_IMPORTED_MODULE_1__/* .CONFIG_LEVELS */ .FP : [level]);
    const chosen = sections.get('core')?.get('remote')?.value;
    const lines = [];
    for (const [section, options] of sections) {
        const name = /^remote "(.*)"$/s.exec(section)?.[1];
        const url = options.get('url');
        if (name === undefined || !url)
            continue;
        const shown = [name, (0,_repo_config_js__WEBPACK_IMPORTED_MODULE_1__/* .resolveConfigPath */ .c6)(url), ...(name === chosen ? ['(default)'] : [])];
        lines.push(`${expandTabs(shown)}\n`);
    }
    return lines.join('');
}
// DVC's columns: each begins at a multiple of eight.
function expandTabs(columns) {
    let line = '';
    for (const [index, column] of columns.entries()) {
        line += column;
        if (index < columns.length - 1)
            line += ' '.repeat(8 - ([...line].length % 8));
    }
    return line;
}
function removeRemote(place, level, name) {
    (0,_repo_config_js__WEBPACK_IMPORTED_MODULE_1__/* .editConfig */ .pp)(level, place, (sections) => {
        if (!sections.delete((0,_repo_config_js__WEBPACK_IMPORTED_MODULE_1__/* .remoteSection */ .c)(name)))
            throw noRemote(name);
    });
    // Nothing that is stronger may name it as the default any more.
    for (const one of levelsFrom(level)) {
        if ((0,_repo_config_js__WEBPACK_IMPORTED_MODULE_1__/* .readLevel */ .lI)(one, place.dvcFolder, place.env)?.sections.get('core')?.get('remote')?.value !== name)
            continue;
        (0,_repo_config_js__WEBPACK_IMPORTED_MODULE_1__/* .editConfig */ .pp)(one, place, (sections) => void (0,_repo_config_js__WEBPACK_IMPORTED_MODULE_1__/* .editableSection */ .wF)(sections, 'core').delete('remote'));
    }
}
function renameRemote(place, level, name, to) {
    if (mergedLevels(place, _repo_config_js__WEBPACK_IMPORTED_MODULE_1__/* .CONFIG_LEVELS */ .FP).has((0,_repo_config_js__WEBPACK_IMPORTED_MODULE_1__/* .remoteSection */ .c)(to))) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo('config', `Cannot rename remote "${name}": there is one named "${to}"`);
    }
    (0,_repo_config_js__WEBPACK_IMPORTED_MODULE_1__/* .editConfig */ .pp)(level, place, (sections) => {
        const options = sections.get((0,_repo_config_js__WEBPACK_IMPORTED_MODULE_1__/* .remoteSection */ .c)(name));
        if (!options)
            throw noRemote(name);
        sections.delete((0,_repo_config_js__WEBPACK_IMPORTED_MODULE_1__/* .remoteSection */ .c)(name));
        sections.set((0,_repo_config_js__WEBPACK_IMPORTED_MODULE_1__/* .remoteSection */ .c)(to), options);
    });
    for (const one of levelsFrom(level)) {
        if ((0,_repo_config_js__WEBPACK_IMPORTED_MODULE_1__/* .readLevel */ .lI)(one, place.dvcFolder, place.env)?.sections.get('core')?.get('remote')?.value !== name)
            continue;
        (0,_repo_config_js__WEBPACK_IMPORTED_MODULE_1__/* .editConfig */ .pp)(one, place, (sections) => void (0,_repo_config_js__WEBPACK_IMPORTED_MODULE_1__/* .editableSection */ .wF)(sections, 'core').set('remote', to));
    }
}
function noRemote(name) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo('config', `Cannot find remote "${name}": there is none of that name`, {
        hint: '`train-report remote list` shows those there are',
    });
}
/** A level and those that shadow it. */
function levelsFrom(level) {
    return _repo_config_js__WEBPACK_IMPORTED_MODULE_1__/* .CONFIG_LEVELS */ .FP.slice(_repo_config_js__WEBPACK_IMPORTED_MODULE_1__/* .CONFIG_LEVELS */ .FP.indexOf(level));
}
/** The levels below one, or all of them. */
function levelsUpTo(level) {
    return level === undefined ? _repo_config_js__WEBPACK_IMPORTED_MODULE_1__/* .CONFIG_LEVELS */ .FP : _repo_config_js__WEBPACK_IMPORTED_MODULE_1__/* .CONFIG_LEVELS */ .FP.slice(0, _repo_config_js__WEBPACK_IMPORTED_MODULE_1__/* .CONFIG_LEVELS */ .FP.indexOf(level));
}
function mergedLevels(place, levels) {
    const merged = new Map();
    for (const level of levels) {
        if (place.dvcFolder === undefined && (level === 'repo' || level === 'local'))
            continue;
        for (const [name, options] of (0,_repo_config_js__WEBPACK_IMPORTED_MODULE_1__/* .readLevel */ .lI)(level, place.dvcFolder, place.env)?.sections ?? []) {
            const section = merged.get(name) ?? new Map();
            for (const [option, value] of options)
                section.set(option, value);
            merged.set(name, section);
        }
    }
    return merged;
}


/***/ })

};
