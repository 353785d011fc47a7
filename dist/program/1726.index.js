export const id = 1726;
export const ids = [1726];
export const modules = {

/***/ 79844:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   NP: () => (/* binding */ addLook),
/* harmony export */   P1: () => (/* binding */ propertiesOf),
/* harmony export */   n9: () => (/* binding */ addOutput)
/* harmony export */ });
/** Options that say how plots look. */
function addLook(command) {
    return command
        .option('-t, --template [name]', 'the template: built in, of .dvc/plots, or a file')
        .option('-x <field>', 'the field of the x axis')
        .option('-y <field>', 'the field of the y axis')
        .option('--no-header', 'CSV and TSV have no line with the names of the columns')
        .option('--title <text>', 'the title of the plots')
        .option('--x-label <text>', 'the label of the x axis')
        .option('--y-label <text>', 'the label of the y axis');
}
/** Options that say where plots go. */
function addOutput(command) {
    return command
        .option('-o, --out <folder>', 'where to write the page (default: dvc_plots)')
        .option('--show-vega', 'print the Vega-Lite chart of one target')
        .option('--json', 'print JSON')
        .option('--split', 'with --json: what charts share apart from each, for the editor extension')
        .option('--open', 'open the page in the browser')
        .option('--html-template <file>', 'a page to fill in instead of the built-in one');
}
/** What the options say of how plots look, by DVC's names. */
function propertiesOf(flags) {
    const given = [
        ['template', flags.template === true ? undefined : flags.template],
        ['x', flags.x],
        ['y', flags.y],
        ['x_label', flags.xLabel],
        ['y_label', flags.yLabel],
        ['title', flags.title],
        ['header', flags.header ? undefined : false],
    ];
    return new Map(given.flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])));
}


/***/ }),

/***/ 71726:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   define: () => (/* binding */ define)
/* harmony export */ });
/* harmony import */ var _plot_options_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(79844);

/** `plots show|diff|templates`. */
function define(command, context) {
    const show = command
        .command('show [targets...]')
        .description('draw plots of stages and of dvc.yaml, or of the files named')
        .action(async (targets, flags) => {
        const { runPlots } = await Promise.all(/* import() */[__webpack_require__.e(298), __webpack_require__.e(3292), __webpack_require__.e(5175), __webpack_require__.e(2259), __webpack_require__.e(9169), __webpack_require__.e(1968), __webpack_require__.e(8512), __webpack_require__.e(2709), __webpack_require__.e(3105), __webpack_require__.e(6894)]).then(__webpack_require__.bind(__webpack_require__, 56894));
        await runPlots(context, { targets, revisions: [] }, flags);
    });
    const diff = command
        .command('diff [revisions...]')
        .description('draw plots of several revisions in one: of HEAD and what changed since, or of those named')
        .option('--targets [paths...]', 'only these plots or files')
        .action(async (revisions, flags) => {
        const { chooseRevisions, runPlots } = await Promise.all(/* import() */[__webpack_require__.e(298), __webpack_require__.e(3292), __webpack_require__.e(5175), __webpack_require__.e(2259), __webpack_require__.e(9169), __webpack_require__.e(1968), __webpack_require__.e(8512), __webpack_require__.e(2709), __webpack_require__.e(3105), __webpack_require__.e(6894)]).then(__webpack_require__.bind(__webpack_require__, 56894));
        const { targets = [] } = flags;
        const chosen = await chooseRevisions(context, revisions);
        await runPlots(context, { targets: targets === true ? [] : targets, revisions: chosen }, flags);
    });
    for (const verb of [show, diff])
        (0,_plot_options_js__WEBPACK_IMPORTED_MODULE_0__/* .addOutput */ .n9)((0,_plot_options_js__WEBPACK_IMPORTED_MODULE_0__/* .addLook */ .NP)(verb));
    command
        .command('templates [template]')
        .description('list the built-in templates, or print one')
        .action(async (name) => {
        const { printTemplates } = await Promise.all(/* import() */[__webpack_require__.e(298), __webpack_require__.e(3292), __webpack_require__.e(5175), __webpack_require__.e(2259), __webpack_require__.e(9169), __webpack_require__.e(1968), __webpack_require__.e(8512), __webpack_require__.e(2709), __webpack_require__.e(3105), __webpack_require__.e(6894)]).then(__webpack_require__.bind(__webpack_require__, 56894));
        printTemplates(context, name);
    });
}


/***/ })

};
