export const id = 6894;
export const ids = [6894];
export const modules = {

/***/ 56894:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  chooseRevisions: () => (/* binding */ chooseRevisions),
  printTemplates: () => (/* binding */ printTemplates),
  runPlots: () => (/* binding */ runPlots)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: external "node:url"
var external_node_url_ = __webpack_require__(73136);
// EXTERNAL MODULE: ./build/src/errors.js
var errors = __webpack_require__(27406);
// EXTERNAL MODULE: ./build/src/formats/nearest.js
var nearest = __webpack_require__(33620);
// EXTERNAL MODULE: ./build/src/formats/python-json.js
var python_json = __webpack_require__(35213);
// EXTERNAL MODULE: ./build/src/metrics/view.js + 1 modules
var view = __webpack_require__(9370);
// EXTERNAL MODULE: ./build/src/plots/chart/chart.js + 1 modules
var chart_chart = __webpack_require__(55595);
// EXTERNAL MODULE: ./build/src/repo/repository.js + 1 modules
var repository = __webpack_require__(59169);
// EXTERNAL MODULE: ./build/src/plots/definition.js
var plots_definition = __webpack_require__(93293);
// EXTERNAL MODULE: ./build/src/dvcyaml/params.js + 4 modules
var params = __webpack_require__(91968);
// EXTERNAL MODULE: ./build/src/formats/csv.js
var csv = __webpack_require__(73014);
// EXTERNAL MODULE: ./build/src/metrics/values.js
var values = __webpack_require__(51721);
;// CONCATENATED MODULE: ./build/src/plots/source.js





/** Suffixes of files that are shown as they are. */
const IMAGE_SUFFIXES = ['.jpg', '.jpeg', '.gif', '.png', '.svg'];
const VALUE_SUFFIXES = ['.json', '.toml', '.py', '.yml', '.yaml', '.csv', '.tsv'];
/** Why a plot or one of its files cannot be drawn; `type` as DVC's JSON has it. */
class PlotFailure extends errors/* UserError */.yo {
    type;
    constructor(type, message, cause) {
        super('data', message, cause === undefined ? {} : { cause });
        this.type = type;
    }
    get failure() {
        return { type: this.type, msg: this.message };
    }
}
/** Reads a file of a plot, named as the user sees it; throws a PlotFailure. `hasHeader` is about CSV and TSV. */
async function readSource(view, name, hasHeader) {
    const path = (0,external_node_path_.resolve)(view.repo.cwd, name);
    const suffix = (0,external_node_path_.extname)(name);
    const isImage = IMAGE_SUFFIXES.includes(suffix);
    if (!isImage && !VALUE_SUFFIXES.includes(suffix)) {
        throw new PlotFailure('PlotMetricTypeError', `Cannot draw "${name}": its name ends in "${suffix}", expected .json, .yaml, .csv, .tsv or a picture`);
    }
    try {
        const bytes = await view.read(path);
        if (!bytes) {
            throw new PlotFailure('FileNotFoundError', `Cannot read "${name}": it is neither in the workspace nor in the cache`);
        }
        if (isImage)
            return bytes;
        const text = (0,csv/* decodeText */.g7)(bytes, name);
        if (suffix === '.csv')
            return await readRows(text, ',', hasHeader);
        if (suffix === '.tsv')
            return await readRows(text, '\t', hasHeader);
        // A plot goes by its last suffix, where params go by all from the first dot on.
        return (0,params/* parseParams */.Sl)(text, `plot${suffix}`, name);
    }
    catch (error) {
        if (error instanceof PlotFailure || !(error instanceof errors/* UserError */.yo))
            throw error;
        const type = suffix === '.csv' || suffix === '.tsv' ? 'EncodingError' : (0,values/* failureType */.DL)(path);
        throw new PlotFailure(type, error.message, error);
    }
}
/** Rows of CSV as Python's DictReader has them: all text, what is missing null, what is too much under the key null. */
async function readRows(text, delimiter, hasHeader) {
    const { parse } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 25175));
    const records = parse(text, {
        bom: true,
        delimiter,
        relax_column_count: true,
        relax_quotes: true,
        skip_empty_lines: true,
    });
    const [first = []] = records;
    const columns = hasHeader ? first : first.map((_, index) => String(index));
    return records.slice(hasHeader ? 1 : 0).map((cells) => {
        const row = new Map(columns.map((column, index) => [column, cells[index] ?? null]));
        if (cells.length > columns.length)
            row.set(null, cells.slice(columns.length));
        return row;
    });
}

;// CONCATENATED MODULE: ./build/src/plots/collect.js






/** Reads the plots of each revision; the workspace comes first, then the others as they were named. */
async function collectPlots(repo, choice) {
    const names = choice.revisions.length === 0 ? [view/* WORKSPACE */.un] : choice.revisions;
    const found = new Map();
    await (0,view/* forEachView */.Wc)(repo, { names }, async (name, view) => void found.set(name, await readRevision(view, name, choice)));
    const order = [...names.filter((name) => name === view/* WORKSPACE */.un), ...names.filter((name) => name !== view/* WORKSPACE */.un)];
    return [...new Set(order)].flatMap((name) => found.get(name) ?? []);
}
async function readRevision(view, revision, choice) {
    const contents = new Map();
    const failures = new Map();
    try {
        const definitions = (0,plots_definition/* nameDefinitions */.IN)(await (0,plots_definition/* collectDefinitions */.fp)(view, choice.targets, choice.properties));
        const sources = [...definitions.values()].flatMap(({ id, definition }) => (0,plots_definition/* listSources */.rP)(id, definition));
        const headers = headersOf(view);
        const byHand = choice.properties.get('header');
        for (const source of new Set(sources)) {
            const path = (0,external_node_path_.resolve)(view.repo.cwd, source);
            try {
                refuseOutside(view, source, path, choice.targets);
                contents.set(source, await readSource(view, source, (byHand ?? headers.get(path)) !== false));
            }
            catch (error) {
                if (!(error instanceof PlotFailure))
                    throw error;
                failures.set(source, error);
            }
        }
        return { revision, definitions, contents, failures };
    }
    catch (error) {
        if (!(error instanceof errors/* UserError */.yo))
            throw error;
        return { revision, definitions: new Map(), contents, failures, error };
    }
}
// Only stages may say that a file has no header, as in DVC.
function headersOf(view) {
    const outs = view.stages.flatMap((stage) => stage.outs);
    return new Map(outs.map(({ absolutePath, plot }) => [absolutePath, plot instanceof Map ? plot.get('header') : undefined]));
}
function refuseOutside({ repo }, source, path, targets) {
    if ((0,repository.isInside)(repo.root, path) || targets.includes(source))
        return;
    throw new PlotFailure('DvcException', `Cannot draw "${source}": it lies outside of the repository, expected a file in it`);
}

// EXTERNAL MODULE: ./build/src/formats/yaml-value.js
var yaml_value = __webpack_require__(80423);
;// CONCATENATED MODULE: ./build/src/plots/json.js



/** Plots as DVC's JSON has them. */
function plotsJson(plots, revisions, options) {
    const errors = [
        ...plots.flatMap(({ name, problems }) => problems.map(({ revision, source, failure }) => ({
            name,
            rev: revision,
            ...(source === undefined ? {} : { source }),
            ...failure.failure,
        }))),
        ...revisions.flatMap(({ revision, error }) => error ? [{ rev: revision, type: 'DvcException', msg: error.message }] : []),
    ];
    const data = new Map(plots.map((plot) => [plot.name, showPlot(plot, options)]));
    const parts = [];
    if (errors.length > 0)
        parts.push(['errors', (0,yaml_value/* fromPlain */.bM)(errors)]);
    if (data.size > 0)
        parts.push(['data', data]);
    return `${(0,python_json/* pythonJson */.bv)(new Map(parts), { sortKeys: false })}\n`;
}
function showPlot({ chart, pictures = [] }, { isSplit, place }) {
    if (!chart)
        return pictures.map((picture) => {
            const url = place(picture);
            return (0,yaml_value/* fromPlain */.bM)({ type: 'image', revisions: [picture.revision], url });
        });
    const { content, anchors } = (0,chart_chart/* fillChart */._)(chart, isSplit);
    const shown = new Map([
        ['type', 'vega'],
        ['revisions', [...chart.revisions]],
        ['content', content],
    ]);
    if (isSplit)
        shown.set('anchor_definitions', anchors);
    return [shown];
}

// EXTERNAL MODULE: ./build/src/plots/page/pictures.js
var page_pictures = __webpack_require__(381);
;// CONCATENATED MODULE: ./build/src/plots/points/lists.js

/** The points of a file: its lists of records, side by side. */
function joinLists(content, file) {
    const joined = [];
    for (const list of listsIn(content, file)) {
        const records = list.filter((item) => item instanceof Map);
        const [first] = records;
        // Records with other fields than the first are no points.
        if (!first ||
            records.length < list.length ||
            records.some((record) => [...record.keys()].some((k) => !first.has(k))))
            continue;
        for (const [index, record] of records.entries()) {
            const point = joined[index] ?? new Map();
            for (const [key, value] of record)
                point.set(key, value);
            joined[index] = point;
        }
    }
    return joined;
}
/** Every list in a value, not looking into lists. */
function listsIn(content, file) {
    if (Array.isArray(content))
        return [content];
    if (!(content instanceof Map))
        throw new PlotFailure('DvcException', `Cannot draw "${file}": found one value, expected a list of records`);
    return [...content.values()].flatMap((value) => Array.isArray(value) || value instanceof Map ? listsIn(value, file) : []);
}

;// CONCATENATED MODULE: ./build/src/plots/points/axes.js


/** A definition with both axes as "file: fields" and their labels, filled in from the values where it says nothing. */
function findAxes(id, definition, contents) {
    const axes = new Map(definition);
    const [x, y] = [definition.get('x'), definition.get('y')];
    if (typeof x === 'string')
        axes.set('x', repeatX(id, x, y));
    if (y === undefined || y === null)
        axes.set('y', lastField(id, contents));
    else if (!(y instanceof Map))
        axes.set('y', new Map([[id, y]]));
    axes.set('y_label', (0,plots_definition/* textOf */.b6)(definition.get('y_label')) ?? labelOf(axes.get('y'), 'y') ?? null);
    axes.set('x_label', (0,plots_definition/* textOf */.b6)(definition.get('x_label')) ?? labelOf(axes.get('x'), 'x') ?? 'step');
    return axes;
}
// One x for each field of y, from the same file.
function repeatX(id, x, y) {
    if (!(y instanceof Map))
        return new Map([[id, x]]);
    return new Map([...y].map(([file, fields]) => [file, Array.isArray(fields) ? fields.map(() => x) : x]));
}
function lastField(id, contents) {
    const content = contents.get(id);
    for (const list of content === undefined ? [] : listsIn(content, id)) {
        const [first] = list;
        if (first instanceof Map && list.every((item) => item instanceof Map))
            return new Map([[id, String([...first.keys()].at(-1) ?? '')]]);
    }
    return null;
}
function labelOf(axis, several) {
    if (!(axis instanceof Map))
        return undefined;
    const names = new Set(fieldsOf(axis).map(({ field }) => field));
    return names.size === 1 ? [...names][0] : several;
}
/** The fields that an axis shows, in order. */
function fieldsOf(axis) {
    if (!(axis instanceof Map))
        return [];
    return [...axis].flatMap(([file, fields]) => (Array.isArray(fields) ? fields : [fields])
        .filter((field) => typeof field === 'string')
        .map((field) => ({ file: String(file), field })));
}

;// CONCATENATED MODULE: ./build/src/plots/points/datapoints.js



/** Where DVC puts the values of several fields that one axis shows. */
const INFERRED = { x: 'dvc_inferred_x_value', y: 'dvc_inferred_y_value' };
const INDEX = 'step';
/** The points that a plot draws of a revision, one after the other for each of its lines, marked with the revision. */
function drawPoints(id, definition, contents, revision) {
    const points = new Map([...contents].map(([file, content]) => [file, joinLists(content, file)]));
    const axes = findAxes(id, definition, contents);
    const [xs, ys] = [fieldsOf(axes.get('x')), fieldsOf(axes.get('y'))];
    for (const axis of [...xs, ...ys])
        checkField(axis, points);
    if (xs.length > 1 && xs.length !== ys.length) {
        const counts = `found ${xs.length} fields for x and ${ys.length} for y`;
        throw new PlotFailure('DvcException', `Cannot draw "${id}": ${counts}, expected as many, or one for x`);
    }
    const isInferredX = new Set(xs.map(({ field }) => field)).size > 1;
    const isInferredY = new Set(ys.map(({ field }) => field)).size > 1;
    const x = isInferredX ? INFERRED.x : (xs[0]?.field ?? INDEX);
    const y = isInferredY ? INFERRED.y : ys[0]?.field;
    const short = shortener(ys.map(({ file }) => file));
    const lines = ys.map(({ file, field }) => ({ filename: short(file), field }));
    const drawn = ys.flatMap(({ file, field }, index) => {
        const source = xs.length > 1 ? xs[index] : xs[0];
        const copies = (points.get(file) ?? []).map((point) => new Map(point));
        if (isInferredY)
            for (const point of copies)
                copyField(point, field, point, INFERRED.y);
        if (source)
            joinX(copies, { file, field }, { source, points, x });
        else
            for (const [step, point] of copies.entries())
                point.set(INDEX, step);
        for (const point of copies)
            point.set('rev', revision).set('filename', short(file)).set('field', field);
        return copies;
    });
    if (drawn.length === 0)
        return { points: [], properties: new Map(), lines: [] };
    const properties = new Map([...axes, ['x', x], ['y', y ?? null]]);
    return { points: drawn, properties, lines };
}
function joinX(copies, y, { source, points, x }) {
    const from = points.get(source.file) ?? [];
    if (from.length !== copies.length) {
        const counts = `found ${from.length} and ${copies.length} values, expected as many`;
        const what = `"${source.field}" of "${source.file}" with "${y.field}" of "${y.file}"`;
        throw new PlotFailure('DvcException', `Cannot join ${what}: ${counts}`);
    }
    for (const [index, point] of copies.entries())
        copyField(from[index] ?? point, source.field, point, x);
}
function copyField(from, field, to, name) {
    const value = from.get(field);
    if (value !== undefined)
        to.set(name, value);
}
function checkField({ file, field }, points) {
    const found = points.get(file);
    if (!found || found[0]?.has(field))
        return;
    const names = [...(found[0]?.keys() ?? [])].map((name) => `"${String(name)}"`).join(', ');
    throw new PlotFailure('FieldNotFoundError', `Cannot draw "${field}" of "${file}": found ${names === '' ? 'no fields' : `the fields ${names}`}, expected it among them`);
}
/** Names of files without what is common to all of them. */
function shortener(files) {
    const parts = [...new Set(files)].map((file) => file.split('/').filter((part) => part !== '' && part !== '.'));
    const [first = [], ...others] = parts;
    let common = 0;
    if (parts.length > 1)
        while (common < first.length && others.every((other) => other[common] === first[common]))
            common += 1;
    const length = first.slice(0, common).join('/').length;
    return (file) => file.slice(length).replaceAll(/^[/\\]+|[/\\]+$/g, '');
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: ./build/src/formats/json-read.js
var json_read = __webpack_require__(18655);
// EXTERNAL MODULE: ./build/src/plots/templates/anchors.js
var templates_anchors = __webpack_require__(74012);
;// CONCATENATED MODULE: ./build/src/plots/templates/confusion.js

/** The count of each pair of classes, also of pairs that do not occur. */
const COUNTS = [
    { aggregate: [{ op: 'count', as: 'pairs' }], groupby: [(0,templates_anchors/* anchor */.Y3)('y'), (0,templates_anchors/* anchor */.Y3)('x')] },
    { impute: 'pairs', key: (0,templates_anchors/* anchor */.Y3)('x'), groupby: (0,templates_anchors/* anchor */.Y3)('group_by_y'), value: 0 },
    { impute: 'pairs', key: (0,templates_anchors/* anchor */.Y3)('y'), groupby: (0,templates_anchors/* anchor */.Y3)('group_by_x'), value: 0 },
];
function matrix(transform, shade, format, isTextShown) {
    return {
        width: (0,templates_anchors/* anchor */.Y3)('plot_width'),
        height: (0,templates_anchors/* anchor */.Y3)('plot_height'),
        transform: [...COUNTS, ...transform],
        encoding: {
            x: { ...(0,templates_anchors/* axis */.yo)('x', 'nominal'), sort: 'ascending' },
            y: { ...(0,templates_anchors/* axis */.yo)('y', 'nominal'), sort: 'ascending' },
        },
        layer: [
            {
                mark: { type: 'rect', tooltip: { content: 'data' } },
                encoding: { color: { field: shade, type: 'quantitative', title: '', scale: { domainMin: 0, nice: true } } },
            },
            {
                mark: 'text',
                encoding: {
                    text: { field: shade, type: 'quantitative', format },
                    opacity: { condition: { test: isTextShown, value: 1 }, value: 0 },
                    color: { condition: { test: `datum.${shade} > datum.middle`, value: 'white' }, value: 'black' },
                },
            },
        ],
    };
}
const FACET = { column: { field: 'rev', sort: [] }, row: (0,templates_anchors/* anchor */.Y3)('row') };
/** How often each pair of classes occurs; a box to tick shows the counts. */
const CONFUSION = {
    ...templates_anchors/* CHART */.RX,
    facet: FACET,
    params: [{ name: 'showValues', bind: { input: 'checkbox' } }],
    spec: matrix([
        { joinaggregate: [{ op: 'max', field: 'pairs', as: 'most' }], groupby: [] },
        { calculate: 'datum.most / 2', as: 'middle' },
    ], 'pairs', 'd', 'showValues'),
};
/** The same, as a part of each class of the y axis. */
const CONFUSION_NORMALIZED = {
    ...templates_anchors/* CHART */.RX,
    facet: FACET,
    spec: matrix([
        { joinaggregate: [{ op: 'sum', field: 'pairs', as: 'total' }], groupby: (0,templates_anchors/* anchor */.Y3)('group_by_y') },
        { calculate: 'datum.total > 0 ? datum.pairs / datum.total : 0', as: 'part' },
        { calculate: '0.5', as: 'middle' },
    ], 'part', '.2f', 'true'),
};

;// CONCATENATED MODULE: ./build/src/plots/templates/lines.js

const FREE_SCALE = { zero: false };
/** A line for each revision and field. */
const SIMPLE = {
    ...templates_anchors/* CHART */.RX,
    params: [(0,templates_anchors/* anchor */.Y3)('zoom_and_pan')],
    ...templates_anchors/* SIZE */.SK,
    mark: { type: 'line', tooltip: { content: 'data' } },
    encoding: {
        x: (0,templates_anchors/* axis */.yo)('x', 'quantitative'),
        y: { ...(0,templates_anchors/* axis */.yo)('y', 'quantitative'), scale: FREE_SCALE },
        color: (0,templates_anchors/* anchor */.Y3)('color'),
        strokeDash: (0,templates_anchors/* anchor */.Y3)('stroke_dash'),
        tooltip: (0,templates_anchors/* anchor */.Y3)('tooltip'),
    },
};
/** Lines that can be made smooth with a slider; below the smooth ones, faintly, those of the data. */
function smoothed(bandwidth) {
    const y = { ...(0,templates_anchors/* axis */.yo)('y', 'quantitative'), scale: FREE_SCALE };
    return {
        ...templates_anchors/* CHART */.RX,
        ...templates_anchors/* SIZE */.SK,
        params: [{ name: 'smooth', value: bandwidth, bind: { input: 'range', min: 0.001, max: 1, step: 0.001 } }],
        encoding: { x: (0,templates_anchors/* axis */.yo)('x', 'quantitative'), color: (0,templates_anchors/* anchor */.Y3)('color'), strokeDash: (0,templates_anchors/* anchor */.Y3)('stroke_dash') },
        layer: [
            {
                params: [(0,templates_anchors/* anchor */.Y3)('zoom_and_pan')],
                mark: { type: 'line', opacity: 0.25 },
                encoding: { y },
            },
            {
                transform: [
                    {
                        loess: (0,templates_anchors/* anchor */.Y3)('y'),
                        on: (0,templates_anchors/* anchor */.Y3)('x'),
                        groupby: (0,templates_anchors/* anchor */.Y3)('group_by'),
                        bandwidth: { signal: 'smooth' },
                    },
                ],
                mark: { type: 'line', point: { size: 12 }, tooltip: { content: 'data' } },
                encoding: { y },
            },
        ],
    };
}
/** The lines of the data; the slider is at its end. */
const LINEAR = smoothed(0.001);
/** The same, smooth from the start. */
const SMOOTH = smoothed(0.2);

;// CONCATENATED MODULE: ./build/src/plots/templates/marks.js

const POINT = { type: 'point', tooltip: { content: 'data' } };
const POINT_LOOK = { color: (0,templates_anchors/* anchor */.Y3)('color'), shape: (0,templates_anchors/* anchor */.Y3)('shape'), tooltip: (0,templates_anchors/* anchor */.Y3)('tooltip') };
/** A point for each record. */
const SCATTER = {
    ...templates_anchors/* CHART */.RX,
    ...templates_anchors/* SIZE */.SK,
    mark: POINT,
    params: [(0,templates_anchors/* anchor */.Y3)('zoom_and_pan')],
    encoding: { x: (0,templates_anchors/* axis */.yo)('x', 'quantitative'), y: (0,templates_anchors/* axis */.yo)('y', 'quantitative'), ...POINT_LOOK },
};
/** A point for each record, moved aside at random where many are in one place. */
const SCATTER_JITTER = {
    ...templates_anchors/* CHART */.RX,
    ...templates_anchors/* SIZE */.SK,
    transform: [
        { calculate: 'random() - 0.5', as: 'randomX' },
        { calculate: 'random() - 0.5', as: 'randomY' },
    ],
    mark: POINT,
    encoding: {
        x: (0,templates_anchors/* axis */.yo)('x', undefined),
        y: (0,templates_anchors/* axis */.yo)('y', undefined),
        ...POINT_LOOK,
        xOffset: { field: 'randomX', type: 'quantitative' },
        yOffset: { field: 'randomY', type: 'quantitative' },
    },
};
function bars(order) {
    return {
        ...templates_anchors/* CHART */.RX,
        ...templates_anchors/* SIZE */.SK,
        mark: { type: 'bar' },
        params: [(0,templates_anchors/* anchor */.Y3)('zoom_and_pan')],
        encoding: {
            x: { ...(0,templates_anchors/* axis */.yo)('x', 'quantitative'), scale: { zero: false } },
            y: { ...(0,templates_anchors/* axis */.yo)('y', 'nominal'), ...order },
            yOffset: { field: 'rev', sort: [] },
            color: (0,templates_anchors/* anchor */.Y3)('color'),
            column: (0,templates_anchors/* anchor */.Y3)('column'),
        },
    };
}
/** Bars to the right, in the order of their names. */
const BAR_HORIZONTAL = bars({});
/** Bars to the right, the longest first. */
const BAR_HORIZONTAL_SORTED = bars({ sort: '-x' });

;// CONCATENATED MODULE: ./build/src/plots/templates/template.js









/** The built-in templates by name, in DVC's order. */
const TEMPLATES = {
    simple: SIMPLE,
    linear: LINEAR,
    confusion: CONFUSION,
    confusion_normalized: CONFUSION_NORMALIZED,
    scatter: SCATTER,
    scatter_jitter: SCATTER_JITTER,
    smooth: SMOOTH,
    bar_horizontal_sorted: BAR_HORIZONTAL_SORTED,
    bar_horizontal: BAR_HORIZONTAL,
};
/** A built-in template; undefined where the name is none. */
function findBuiltIn(name) {
    const spec = Object.hasOwn(TEMPLATES, name) ? (0,yaml_value/* fromPlain */.bM)(TEMPLATES[name]) : undefined;
    return spec instanceof Map ? spec : undefined;
}
/** The template of a name: a file of `.dvc/plots`, a path, or a built-in one; in that order, as in DVC. */
function findTemplate(name, { own, cwd }) {
    const places = [...(own === undefined ? [] : [(0,external_node_path_.join)(own, name), (0,external_node_path_.join)(own, `${name}.json`)]), (0,external_node_path_.resolve)(cwd, name)];
    const file = places.find((place) => (0,external_node_fs_.statSync)(place, { throwIfNoEntry: false })?.isFile());
    if (file !== undefined)
        return readTemplate(file, name);
    const builtIn = findBuiltIn(name);
    if (builtIn)
        return builtIn;
    const names = Object.keys(TEMPLATES);
    const guess = (0,nearest/* nearestName */.q)(name, names);
    throw new errors/* UserError */.yo('data', `Cannot find plot template "${name}": it is neither a file, nor in ".dvc/plots", nor one of ${names.join(', ')}`, guess === undefined ? {} : { hint: `Did you mean "${guess}"?` });
}
function readTemplate(file, name) {
    const template = (0,json_read/* readJson */.V)((0,external_node_fs_.readFileSync)(file, 'utf8'), name);
    if (template instanceof Map)
        return template;
    throw new errors/* UserError */.yo('data', `Cannot use plot template "${name}": found no JSON object, expected a Vega-Lite chart`);
}

;// CONCATENATED MODULE: ./build/src/plots/plot.js






/** Brings together what the revisions say of each plot. */
function buildPlots(revisions, folders) {
    const names = new Set(revisions.flatMap(({ definitions }) => [...definitions.keys()]));
    return [...names].map((name) => {
        const group = revisions.flatMap((one) => {
            const found = one.definitions.get(name);
            return found ? [{ ...found, plots: one }] : [];
        });
        const problems = group.flatMap(({ id, definition, plots }) => sourceProblems(plots, id, definition));
        const isPicture = group.some(({ id }) => IMAGE_SUFFIXES.includes((0,external_node_path_.extname)(id)));
        return isPicture ? buildPicture(group, problems) : buildChart(name, group, { problems, folders });
    });
}
function sourceProblems({ revision, failures }, id, definition) {
    return (0,plots_definition/* listSources */.rP)(id, definition).flatMap((source) => {
        const failure = failures.get(source);
        return failure ? [{ revision, source, failure }] : [];
    });
}
function buildPicture(group, problems) {
    const pictures = group.flatMap(({ id, plots: { revision, contents } }) => {
        const bytes = contents.get(id);
        return bytes instanceof Uint8Array ? [{ revision, file: id, bytes }] : [];
    });
    return { name: group[0]?.id ?? '', problems, pictures };
}
function buildChart(name, group, { problems, folders }) {
    // What the first revision says counts most.
    const definition = new Map(group.toReversed().flatMap((one) => [...one.definition]));
    const template = findTemplate((0,plots_definition/* textOf */.b6)(definition.get('template')) ?? 'linear', folders);
    const more = [];
    const drawn = [];
    for (const { id, definition: own, plots } of group) {
        const { revision } = plots;
        try {
            const result = drawPoints(id, definition, valuesOf(plots, (0,plots_definition/* listSources */.rP)(id, own)), revision);
            if (result.points.length > 0)
                drawn.push({ revision, result });
        }
        catch (error) {
            if (!(error instanceof errors/* UserError */.yo))
                throw error;
            const failure = error instanceof PlotFailure ? error : new PlotFailure('DvcException', error.message, error);
            more.push({ revision, failure });
        }
    }
    const all = [...problems, ...more];
    const [first] = drawn;
    if (!first)
        return { name, problems: all };
    const title = first.result.properties.get('title') ?? name;
    const chart = {
        name,
        template,
        points: drawn.flatMap(({ result }) => result.points),
        properties: new Map([...first.result.properties, ['title', title]]),
        lines: first.result.lines,
        revisions: drawn.map(({ revision }) => revision),
    };
    return { name, problems: all, chart };
}
function valuesOf({ contents }, sources) {
    const values = new Map();
    for (const source of sources) {
        const content = contents.get(source);
        if (content === undefined || content instanceof Uint8Array || isEmpty(content))
            continue;
        values.set(source, content);
    }
    return values;
}
function isEmpty(value) {
    if (value instanceof Map)
        return value.size === 0;
    return (value === null || value === '' || value === 0 || value === false || (Array.isArray(value) && value.length === 0));
}

// EXTERNAL MODULE: ./build/src/commands/metrics/plot-options.js
var plot_options = __webpack_require__(79844);
;// CONCATENATED MODULE: ./build/src/commands/metrics/plots-run.js














const DEFAULT_FOLDER = 'dvc_plots';
/** Draws plots as the options ask: as JSON, as one chart, or as a page. */
async function runPlots(context, choice, flags) {
    if (flags.showVega)
        checkShowVega(choice, flags);
    const repo = (0,repository.openRepository)(context.cwd, context.env);
    const isNew = choice.revisions.length > 0 && (await repo.scm?.resolve('HEAD')) === undefined;
    const revisions = isNew ? [] : await collect(repo, { ...choice, properties: (0,plot_options/* propertiesOf */.P1)(flags) });
    const plots = buildPlots(revisions, { own: (0,external_node_path_.resolve)(repo.dvcFolder, 'plots'), cwd: repo.cwd });
    warn(context, plots, revisions);
    if (plots.length === 0 && !flags.json)
        context.log.warning('No plots were found: no page is written. Name plots in dvc.yaml, or files as targets');
    const folder = (0,external_node_path_.resolve)(repo.cwd, flags.out ?? repo.config.get('plots', 'out_dir')?.value ?? DEFAULT_FOLDER);
    const pictures = flags.json ? folder : (0,external_node_path_.resolve)(folder, 'static');
    (0,page_pictures/* writePictures */.R)(plots, pictures);
    if (flags.json) {
        const place = (picture) => (0,external_node_path_.resolve)(pictures, (0,page_pictures/* pictureName */.I)(picture));
        context.print(plotsJson(plots, revisions, { isSplit: flags.split ?? false, place }));
    }
    else if (flags.showVega) {
        const chart = plots.find((plot) => plot.chart)?.chart;
        if (chart)
            context.print(`${(0,python_json/* pythonJson */.bv)((0,chart_chart/* fillChart */._)(chart).content, { sortKeys: false })}\n`);
    }
    else if (plots.length > 0)
        await writePage(context, repo, { plots, folder, flags });
}
async function collect(repo, choice) {
    try {
        return await collectPlots(repo, choice);
    }
    catch (error) {
        throw error instanceof errors/* UserError */.yo ? error.withExitCode(1) : error;
    }
}
function checkShowVega({ targets }, flags) {
    const fail = (message) => {
        throw new errors/* UserError */.yo('usage', `Cannot use --show-vega: ${message}`, { exitCode: 1 });
    };
    if (targets.length !== 1)
        fail(`found ${targets.length} targets, expected one`);
    if (flags.json)
        fail('found --json too, expected one of them');
}
function warn({ log }, plots, revisions) {
    for (const { revision, error } of revisions)
        if (error)
            log.warning(`${revision}: ${error.message}`);
    const told = new Set(plots.flatMap(({ problems }) => problems.map((one) => `${one.revision}: ${one.failure.message}`)));
    for (const line of told)
        log.warning(line);
}
async function writePage(context, repo, { plots, folder, flags }) {
    const { writePlotsPage } = await __webpack_require__.e(/* import() */ 8410).then(__webpack_require__.bind(__webpack_require__, 28410));
    const own = repo.config.path('plots', 'html_template');
    const template = flags.htmlTemplate === undefined ? own : (0,external_node_path_.resolve)(repo.cwd, flags.htmlTemplate);
    const file = writePlotsPage(plots, folder, template);
    const url = (0,external_node_url_.pathToFileURL)(file).href;
    context.print(`${url}\n`);
    if (!flags.open && !repo.config.boolean('plots', 'auto_open', false))
        return;
    const { openInBrowser } = await __webpack_require__.e(/* import() */ 6000).then(__webpack_require__.bind(__webpack_require__, 56000));
    if (!(await openInBrowser(url))) {
        context.log.warning(`Cannot open a browser: open "${file}" by hand`);
        context.setExitCode(1);
    }
}
/** The revisions of `plots diff`: of one, how it differs from the workspace; of none, what changed since HEAD. */
async function chooseRevisions(context, named) {
    if (named.length > 1)
        return [...named];
    if (named.length === 1)
        return [...named, view/* WORKSPACE */.un];
    const { scm } = (0,repository.openRepository)(context.cwd, context.env);
    const changes = await scm?.ask(['status', '--porcelain', '--untracked-files=no']);
    return changes === undefined || changes === '' ? [view/* WORKSPACE */.un] : ['HEAD', view/* WORKSPACE */.un];
}
/** Prints the names of the built-in templates, or one of them. */
function printTemplates(context, name) {
    const names = Object.keys(TEMPLATES);
    const template = name === undefined ? undefined : findBuiltIn(name);
    if (name === undefined)
        context.print(names.map((one) => `${one}\n`).join(''));
    else if (template)
        context.print(`${(0,python_json/* pythonJson */.bv)(template, { sortKeys: false })}\n`);
    else {
        const guess = (0,nearest/* nearestName */.q)(name, names);
        throw new errors/* UserError */.yo('data', `Cannot find plot template "${name}", expected one of ${names.join(', ')}`, {
            exitCode: 1,
            ...(guess === undefined ? {} : { hint: `Did you mean "${guess}"?` }),
        });
    }
}


/***/ }),

/***/ 73014:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   En: () => (/* binding */ writeCsv),
/* harmony export */   Nb: () => (/* binding */ readCsv),
/* harmony export */   g7: () => (/* binding */ decodeText)
/* harmony export */ });
/* harmony import */ var csv_parse_sync__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(25175);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(27406);


/** The text of a CSV file's bytes, which have to be UTF-8: anything else would turn names into other names. */
function decodeText(bytes, shown) {
    const isWide = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
    try {
        if (!isWide)
            return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    }
    catch {
        // told below
    }
    const found = isWide ? 'it is UTF-16' : 'it is not UTF-8';
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo('data', `Cannot read ${shown}: ${found}, expected text in UTF-8`, {
        location: { file: shown },
        hint: 'Save the file as "CSV UTF-8"',
    });
}
/** Reads CSV (RFC 4180, a byte-order mark and CRLF allowed); throws a UserError with the line of what is wrong. */
function readCsv(text, shown) {
    const records = parseRecords(text, shown);
    const [header, ...rows] = records;
    if (!header || header.cells.every((name) => name.trim() === '')) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo('data', `Cannot read ${shown}:1: found nothing, expected a line with the names of the columns`, {
            location: { file: shown, line: 1 },
        });
    }
    const columns = header.cells.map((name) => name.trim());
    const twice = columns.find((name, index) => columns.indexOf(name) !== index);
    if (twice !== undefined)
        throw badLine(shown, header.line, `column "${twice}" stands twice`);
    return {
        columns,
        rows: rows.map(({ line, cells }) => {
            if (cells.length !== columns.length)
                throw badLine(shown, line, `found ${cells.length} cells, expected ${columns.length}`);
            return { line, cells: new Map(columns.map((name, index) => [name, cells[index] ?? ''])) };
        }),
    };
}
function parseRecords(text, shown) {
    try {
        const parsed = (0,csv_parse_sync__WEBPACK_IMPORTED_MODULE_0__.parse)(text, { bom: true, info: true, relax_column_count: true, skip_empty_lines: true });
        let end = 0;
        return parsed.map(({ record, info }) => {
            const line = end + 1;
            end = info.lines;
            return { line: record.some((cell) => cell.includes('\n')) ? line : info.lines, cells: record };
        });
    }
    catch (error) {
        const line = error instanceof Error && 'lines' in error && typeof error.lines === 'number' ? error.lines : 1;
        throw badLine(shown, line, error instanceof Error ? (error.message.split('\n')[0] ?? '') : '');
    }
}
function badLine(shown, line, found) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo('data', `Cannot read ${shown}:${line}: ${found}`, { location: { file: shown, line } });
}
/** CSV as pandas writes it: LF, quotes only where a cell needs them. */
function writeCsv(columns, rows) {
    return [columns, ...rows].map((cells) => `${cells.map(quote).join(',') || '""'}\n`).join('');
}
function quote(cell) {
    const text = String(cell);
    return /[",\n\r]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}


/***/ }),

/***/ 55595:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  _: () => (/* binding */ fillChart)
});

// EXTERNAL MODULE: ./build/src/errors.js
var errors = __webpack_require__(27406);
// EXTERNAL MODULE: ./build/src/plots/definition.js
var definition = __webpack_require__(93293);
// EXTERNAL MODULE: ./build/src/formats/python-json.js
var python_json = __webpack_require__(35213);
// EXTERNAL MODULE: ./build/src/plots/templates/anchors.js
var templates_anchors = __webpack_require__(74012);
;// CONCATENATED MODULE: ./build/src/plots/chart/encoding.js


/** Anchors that a template may have. */
const OPTIONAL = [
    'color',
    'column',
    'group_by_x',
    'group_by_y',
    'group_by',
    'pivot_field',
    'plot_height',
    'plot_width',
    'row',
    'shape',
    'stroke_dash',
    'tooltip',
    'zoom_and_pan',
];
// What tells lines apart, in DVC's order: the values that its own tools expect.
const RANGES = {
    stroke_dash: [
        [1, 0],
        [8, 8],
        [8, 4],
        [4, 4],
        [4, 2],
        [2, 1],
        [1, 1],
    ],
    color: ['#945dd6', '#13adc7', '#f46837', '#48bb78', '#4299e1', '#ed8936', '#f56565'],
    shape: ['circle', 'square', 'triangle', 'diamond'],
};
/** A template that is filled in, anchor by anchor. */
class Anchors {
    #content;
    #split;
    #apart = new Map();
    #open;
    /** What is named in `split` is not filled in, but kept apart. */
    constructor(template, split) {
        this.#content = template;
        this.#split = split;
        this.#open = new Set(OPTIONAL.filter((name) => (0,templates_anchors/* hasAnchor */.q1)(template, name)));
    }
    hasOptional() {
        return this.#open.size > 0;
    }
    has(name) {
        return (0,templates_anchors/* hasAnchor */.q1)(this.#content, name);
    }
    fill(name, value) {
        if (this.#split.includes(name))
            this.#apart.set((0,templates_anchors/* anchor */.Y3)(name), value);
        else
            this.#content = (0,templates_anchors/* fillAnchor */.dK)(this.#content, name, value);
    }
    fillOptional(name, value) {
        if (this.#open.delete(name))
            this.fill(name, value);
    }
    /** Where nothing is to be told apart, the rest stays empty. */
    clearOptional() {
        for (const name of this.#open)
            this.#content = (0,templates_anchors/* fillAnchor */.dK)(this.#content, name, new Map());
        this.#open.clear();
    }
    get result() {
        return { content: this.#content instanceof Map ? this.#content : new Map(), anchors: this.#apart };
    }
}
/** How values of a field are told apart: by color, dashes or shape. */
function mapping(name, field, domain) {
    const values = RANGES[name] ?? [];
    const range = domain.map((_, index) => values[index % values.length] ?? null);
    const look = new Map([
        ['field', field],
        [
            'scale',
            new Map([
                ['domain', [...domain]],
                ['range', range],
            ]),
        ],
    ]);
    if (name === 'color')
        return look;
    const symbols = [
        ['symbolFillColor', 'transparent'],
        ['symbolStrokeColor', 'grey'],
    ];
    return look.set('legend', new Map(symbols));
}
/** What tells lines apart, the field of a point that has it, and its values in order. */
function describeLines(lines) {
    const varied = ['filename', 'field'].filter((key) => new Set(lines.map((line) => line[key])).size > 1);
    const names = lines.map((line) => varied.map((key) => line[key]).join('::'));
    return { varied, field: varied.join('::'), domain: [...new Set(names)].sort(python_json/* compareCodePoints */.OP) };
}

;// CONCATENATED MODULE: ./build/src/plots/chart/chart.js



const SIZE = 300;
/** What is left out of a chart that is asked for in parts, as DVC's editor extension wants it. */
const SPLIT = 'color data plot_height plot_width shape stroke_dash title tooltip x_label y_label zoom_and_pan'.split(' ');
/** Fills a template in; with `isSplit`, what is the same for many charts is told apart from it. */
function fillChart(data, isSplit = false) {
    const { name, template, properties, points, lines, revisions } = data;
    const [x, y] = [properties.get('x') ?? null, properties.get('y') ?? null];
    for (const field of [x, y])
        checkField(name, field, points);
    const anchors = new Anchors(template, isSplit ? SPLIT : []);
    const varied = anchors.hasOptional() ? fillOptional(anchors, { x, y, lines, revisions }) : undefined;
    const values = points.map((point) => (varied ? keepVaried(point, varied) : point));
    if (!anchors.has('data') && !isSplit) {
        throw new errors/* UserError */.yo('data', `Cannot use the template of plot "${name}": it has no "<DVC_METRIC_DATA>", expected one`, {
            hint: 'Write {"data": {"values": "<DVC_METRIC_DATA>"}} where the values belong',
        });
    }
    const escape = (field) => typeof field === 'string' ? field.replaceAll(/[.[\]]/g, (character) => `\\${character}`) : field;
    const filled = [
        ['title', properties.get('title') ?? null],
        ['x', escape(x)],
        ['y', escape(y)],
        ['x_label', properties.get('x_label') ?? x],
        ['y_label', properties.get('y_label') ?? y],
        ['data', values],
    ];
    for (const [part, value] of filled)
        if (value !== null)
            anchors.fill(part, value);
    return anchors.result;
}
/** Colors, dashes and the like. Returns which of file and field tell the lines apart. */
function fillOptional(anchors, { x, y, lines, revisions }) {
    const { varied, field, domain } = describeLines(lines);
    anchors.fillOptional('color', mapping('color', 'rev', revisions));
    const grid = [
        ['name', 'grid'],
        ['select', 'interval'],
        ['bind', 'scales'],
    ];
    anchors.fillOptional('zoom_and_pan', new Map(grid));
    anchors.fillOptional('plot_height', SIZE);
    anchors.fillOptional('plot_width', SIZE);
    const isSingle = lines.length <= 1;
    const group = isSingle ? ['rev'] : ['rev', field];
    anchors.fillOptional('group_by', group);
    anchors.fillOptional('group_by_x', [...group, x]);
    anchors.fillOptional('group_by_y', [...group, y]);
    const pivot = ['rev', ...(isSingle ? [] : varied)].map((key) => `datum.${key}`);
    anchors.fillOptional('pivot_field', pivot.join(" + '::' + "));
    if (!isSingle) {
        const facet = new Map([
            ['field', field],
            ['sort', []],
        ]);
        anchors.fillOptional('row', facet);
        anchors.fillOptional('column', facet);
    }
    const tooltip = ['rev', x, y, ...(isSingle ? [] : [field])].map((name) => new Map([['field', name]]));
    anchors.fillOptional('tooltip', tooltip);
    if (isSingle)
        anchors.clearOptional();
    for (const part of ['stroke_dash', 'shape'])
        anchors.fillOptional(part, mapping(part, field, domain));
    return isSingle ? [] : varied;
}
/** Which fields of a point are drawn: its file and field only where the lines differ in them. */
function keepVaried(point, varied) {
    const kept = new Map(point);
    if (varied.length === 2) {
        const parts = varied.map((key) => (0,definition/* textOf */.b6)(point.get(key)) ?? '');
        kept.set(varied.join('::'), parts.join('::'));
    }
    for (const key of ['filename', 'field'])
        if (varied.length === 2 || !varied.includes(key))
            kept.delete(key);
    return kept;
}
function checkField(name, field, points) {
    if (typeof field !== 'string' || field === '' || points.some((point) => point.has(field)))
        return;
    throw new errors/* UserError */.yo('data', `Cannot draw plot "${name}": none of its values has the field "${field}"`);
}


/***/ }),

/***/ 93293:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IN: () => (/* binding */ nameDefinitions),
/* harmony export */   b6: () => (/* binding */ textOf),
/* harmony export */   fp: () => (/* binding */ collectDefinitions),
/* harmony export */   rP: () => (/* binding */ listSources)
/* harmony export */ });
/* unused harmony export shown */
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(27406);


/** Finds the plots of a view: those of each `dvc.yaml`, of its stages, and the files named as targets. */
async function collectDefinitions(view, targets, properties) {
    const found = new Map();
    const isWanted = matcher(targets);
    for (const { file, plots } of view.topLevels) {
        if (plots.size === 0)
            continue;
        const config = shown(view, file);
        found.set(config, await readTopPlots(view, config, plots, { isWanted, properties }));
    }
    for (const stage of view.stages) {
        for (const out of stage.outs) {
            const { kind, absolutePath, plot, location } = out;
            if (kind !== 'plot' || !isWanted(shown(view, stage.file), shown(view, absolutePath)))
                continue;
            if (plot === 'several') {
                const place = `${location.file}:${location.line}:${location.column}`;
                const path = shown(view, absolutePath);
                throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo('pipeline', `Cannot draw "${path}" in ${place}: it has a list of ways to draw it, expected one`, { location, hint: 'Name the others under "plots" at the top of dvc.yaml, each with a name of its own' });
            }
            const all = new Map([...(plot ?? []), ...properties]);
            merge(found, '', await unpack(view, join(shown(view, stage.wdir), out.path), all));
        }
    }
    for (const target of targets) {
        if (found.size === 0 || (await view.has((0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(view.repo.cwd, target))))
            merge(found, '', await unpack(view, join('.', target), properties));
    }
    return found;
}
async function readTopPlots(view, config, plots, { isWanted, properties }) {
    const found = new Map();
    const folder = node_path__WEBPACK_IMPORTED_MODULE_0__.posix.dirname(config);
    const absolute = (name) => (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(view.repo.cwd, name);
    const paths = [...plots.keys()].map((id) => absolute(join(folder, id)));
    for (const [id, own] of plots) {
        if (!isWanted(config, id))
            continue;
        if (own.get('y') instanceof Map) {
            found.set(id, new Map([...rebase(folder, own), ...properties]));
            continue;
        }
        const name = join(folder, id);
        for (const [file, definition] of await unpack(view, name, new Map([...own, ...properties]))) {
            // A file of a folder is drawn as the nearest definition says.
            if (closest(absolute(file), paths) === absolute(name))
                found.set(file, definition);
        }
    }
    return found;
}
/** A definition whose axes name files, with the names as the user sees them from where they stand. */
function rebase(folder, definition) {
    const rebased = new Map(definition);
    for (const axis of ['x', 'y']) {
        const files = definition.get(axis);
        if (files instanceof Map)
            rebased.set(axis, new Map([...files].map(([file, fields]) => [join(folder, String(file)), fields])));
    }
    return rebased;
}
function closest(path, parents) {
    const around = parents.filter((parent) => path === parent || path.startsWith(parent + node_path__WEBPACK_IMPORTED_MODULE_0__.sep));
    return around.toSorted((a, b) => b.length - a.length)[0];
}
// The files of a folder keep its name in front, however it leads there from where the user stands.
async function unpack(view, name, definition) {
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(view.repo.cwd, name);
    const files = await view.expand(path);
    const names = files.map((file) => name + file.slice(path.length).split(node_path__WEBPACK_IMPORTED_MODULE_0__.sep).join('/'));
    return new Map(names.map((one) => [one, new Map(definition)]));
}
function join(folder, name) {
    return node_path__WEBPACK_IMPORTED_MODULE_0__.posix.normalize((0,node_path__WEBPACK_IMPORTED_MODULE_0__.isAbsolute)(name) ? name : node_path__WEBPACK_IMPORTED_MODULE_0__.posix.join(folder, name)).replace(/(?<=.)\/$/, '');
}
function merge(found, config, added) {
    const known = found.get(config) ?? new Map();
    for (const [id, definition] of added)
        known.set(id, new Map([...(known.get(id) ?? []), ...definition]));
    found.set(config, known);
}
// A target is a pattern that the id begins with, as in DVC; what is no pattern stands for itself.
function matcher(targets) {
    const patterns = targets.map((target) => {
        try {
            const pattern = new RegExp(`^(?:${target})`);
            return (id) => pattern.test(id) || id.startsWith(target);
        }
        catch {
            return (id) => id.startsWith(target);
        }
    });
    return (config, id) => patterns.length === 0 ||
        patterns.some((matches) => matches(id) || matches(config === '' ? id : `${config}::${id}`));
}
/** The files whose values a plot draws: those of its axes, or the one it is named after. */
function listSources(id, definition) {
    const [x, y] = [definition.get('x'), definition.get('y')];
    const sources = y instanceof Map ? [...y.keys()].map(String) : [id];
    if (x instanceof Map)
        sources.push(...[...x.keys()].slice(0, 1).map(String));
    return [...new Set(sources)];
}
/** Plots by the id they are shown under: the file is told where two have a plot of the same name. */
function nameDefinitions(byFile) {
    const groups = new Map();
    for (const [config, definitions] of byFile) {
        for (const [id, definition] of definitions)
            groups.set(id, [...(groups.get(id) ?? []), [config, definition]]);
    }
    const named = new Map();
    for (const [id, group] of groups) {
        for (const [config, definition] of group)
            named.set(group.length === 1 || config === '' ? id : `${config}::${id}`, { id, definition });
    }
    return named;
}
/** A path as the user sees it from where they stand. */
function shown(view, path) {
    return (0,node_path__WEBPACK_IMPORTED_MODULE_0__.relative)(view.repo.cwd, path).split(node_path__WEBPACK_IMPORTED_MODULE_0__.sep).join('/');
}
/** Text of a property; undefined where there is none. */
function textOf(value) {
    return typeof value === 'string' ? value : undefined;
}


/***/ }),

/***/ 381:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ pictureName),
/* harmony export */   R: () => (/* binding */ writePictures)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);


/** The name under which a picture is kept: its revision and path in one. */
function pictureName({ revision, file }) {
    return `${revision}_${file}`.replaceAll(/[/\\]/g, '_');
}
/** Puts the pictures of plots into a folder; there is none without a picture. */
function writePictures(plots, folder) {
    const pictures = plots.flatMap((plot) => plot.pictures ?? []);
    if (pictures.length === 0)
        return;
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)(folder, { recursive: true });
    for (const picture of pictures)
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, pictureName(picture)), picture.bytes);
}


/***/ }),

/***/ 74012:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   RX: () => (/* binding */ CHART),
/* harmony export */   SK: () => (/* binding */ SIZE),
/* harmony export */   Y3: () => (/* binding */ anchor),
/* harmony export */   dK: () => (/* binding */ fillAnchor),
/* harmony export */   q1: () => (/* binding */ hasAnchor),
/* harmony export */   yo: () => (/* binding */ axis)
/* harmony export */ });
/** The text of a template that stands for what is filled in: `<DVC_METRIC_DATA>`. */
function anchor(name) {
    return `<DVC_METRIC_${name.toUpperCase()}>`;
}
/** Whether a template has an anchor, as a text of its own. */
function hasAnchor(template, name) {
    if (template instanceof Map || Array.isArray(template))
        return [...template.values()].some((item) => hasAnchor(item, name));
    return template === anchor(name);
}
/** A template with an anchor replaced: as a whole by a value, and inside of other text of a mapping by text. */
function fillAnchor(template, name, value) {
    const text = anchor(name);
    const fill = (part, isInMap) => {
        if (part instanceof Map)
            return new Map([...part].map(([key, item]) => [key, fill(item, true)]));
        if (Array.isArray(part))
            return part.map((item) => fill(item, false));
        if (part === text)
            return value;
        if (isInMap && typeof part === 'string' && typeof value === 'string')
            return part.replaceAll(text, () => value);
        return part;
    };
    return fill(template, true);
}
/** A chart that all templates begin with. */
const CHART = {
    $schema: 'https://vega.github.io/schema/vega-lite/v5.json',
    data: { values: anchor('data') },
    title: { text: anchor('title'), anchor: 'middle' },
};
/** Width and height of a chart that is not made of several. */
const SIZE = { width: anchor('plot_width'), height: anchor('plot_height') };
/** A field of the data on an axis. */
function axis(name, type) {
    return { field: anchor(name), ...(type === undefined ? {} : { type }), title: anchor(`${name}_label`) };
}


/***/ })

};
