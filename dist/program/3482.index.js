export const id = 3482;
export const ids = [3482];
export const modules = {

/***/ 33482:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   define: () => (/* binding */ define),
/* harmony export */   parseName: () => (/* binding */ parseName)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(27406);
/* harmony import */ var _repo_config_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(81494);
/* harmony import */ var _repo_repository_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(59169);
/* harmony import */ var _level_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(74392);





/** `config [NAME [VALUE]]`: shows and sets options of the configuration. */
function define(command, context) {
    (0,_level_js__WEBPACK_IMPORTED_MODULE_4__/* .addLevelOptions */ .wj)(command)
        .argument('[name]', 'section.option, remote.NAME.option or db.NAME.option')
        .argument('[value]', 'what to set it to')
        .option('-u, --unset', 'remove the option')
        .option('-l, --list', 'show all options')
        .option('--show-origin', 'show the file that each value stands in')
        .action((name, value, flags) => {
        const place = (0,_level_js__WEBPACK_IMPORTED_MODULE_4__/* .configPlace */ .ow)(context);
        const level = (0,_level_js__WEBPACK_IMPORTED_MODULE_4__/* .readLevelFlag */ .Rl)(flags);
        refuseMixes(name, value, flags);
        if (flags.list) {
            for (const file of readFiles(place, level))
                context.print(listFile(file, context.cwd, flags.showOrigin ?? false));
            return;
        }
        const option = parseName(name ?? '');
        if (value === undefined && !flags.unset) {
            context.print(getOption(place, level, option, flags.showOrigin ?? false));
            return;
        }
        (0,_repo_config_js__WEBPACK_IMPORTED_MODULE_2__/* .editConfig */ .pp)(level ?? 'repo', place, (sections) => {
            const section = (0,_repo_config_js__WEBPACK_IMPORTED_MODULE_2__/* .editableSection */ .wF)(sections, option.section);
            if (value !== undefined && !flags.unset)
                section.set(option.option, value);
            else if (!section.delete(option.option))
                throw noOption(option);
        });
        if (name?.toLowerCase() === 'cache.type') {
            context.log.warning('The files that are checked out keep the links they have; `train-report checkout --relink` makes them anew');
        }
    });
}
function refuseMixes(name, value, flags) {
    const fail = (message) => {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo('config', message, { exitCode: 1 });
    };
    if (flags.showOrigin && (value !== undefined || flags.unset)) {
        fail('Cannot use --show-origin when an option is set or removed');
    }
    if (flags.list && (name !== undefined || flags.unset))
        fail('Cannot use --list together with a name or --unset');
    if (!flags.list && name === undefined)
        fail('Cannot show an option: no name is given, expected section.option');
}
/** `core.remote`, `remote.NAME.url`, `db.NAME.url`. */
function parseName(name) {
    const match = /^(?:(remote|db)\.)?([^.]*)\.([^.]*)$/.exec(name);
    if (!match) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo('usage', `Cannot use "${name}": expected section.option, remote.NAME.option or db.NAME.option`);
    }
    const [, kind, section = '', option = ''] = match;
    const lower = section.toLowerCase();
    return { section: kind === undefined ? lower : `${kind} "${lower}"`, option: option.toLowerCase() };
}
function readFiles(place, level) {
    const levels = level === undefined
        ? _repo_config_js__WEBPACK_IMPORTED_MODULE_2__/* .CONFIG_LEVELS */ .FP.filter((one) => place.dvcFolder !== undefined || one === 'system' || one === 'global')
        : [level];
    return levels.flatMap((one) => (0,_repo_config_js__WEBPACK_IMPORTED_MODULE_2__/* .readLevel */ .lI)(one, place.dvcFolder, place.env) ?? []);
}
function getOption(place, level, name, showOrigin) {
    for (const file of readFiles(place, level).reverse()) {
        const found = file.sections.get(name.section)?.get(name.option);
        if (found)
            return `${showOrigin ? origin(file, place.cwd) : ''}${showOption(name, found)}\n`;
    }
    if (level !== undefined)
        throw noOption(name);
    return '';
}
function noOption({ section, option }) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo('config', `Cannot find option "${option}" in [${section}]: it is not set there`);
}
/** Every option of a file; remotes come first, as in DVC. */
function listFile(file, cwd, showOrigin) {
    const isNamed = (section) => /^(remote|machine|db) "/.test(section);
    const names = [...file.sections.keys()];
    const prefix = showOrigin ? origin(file, cwd) : '';
    return [...names.filter(isNamed), ...names.filter((name) => !isNamed(name))]
        .flatMap((section) => [...(file.sections.get(section) ?? [])].map(([option, value]) => {
        const shown = section.replace(/^(\w+) "(.*)"$/s, '$1.$2');
        return `${prefix}${shown}.${option}=${showOption({ section, option }, value)}\n`;
    }))
        .join('');
}
function showOption({ section, option }, value) {
    if (value.list)
        return `[${value.list.map((item) => `'${item}'`).join(', ')}]`;
    return (0,_repo_config_js__WEBPACK_IMPORTED_MODULE_2__/* .isPathOption */ .bq)(section, option) ? (0,_repo_config_js__WEBPACK_IMPORTED_MODULE_2__/* .resolveConfigPath */ .c6)(value) : value.value;
}
function origin(file, cwd) {
    const isOurs = file.level === 'repo' || file.level === 'local';
    return `${isOurs ? (0,node_path__WEBPACK_IMPORTED_MODULE_0__.relative)((0,_repo_repository_js__WEBPACK_IMPORTED_MODULE_3__.findRoot)(cwd) ?? cwd, file.path) : file.path}\t`;
}


/***/ }),

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


/***/ })

};
