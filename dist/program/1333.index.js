export const id = 1333;
export const ids = [1333];
export const modules = {

/***/ 11333:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  u: () => (/* binding */ evaluateGates),
  V: () => (/* binding */ failingGates)
});

// EXTERNAL MODULE: ./build/src/report/document.js
var report_document = __webpack_require__(47187);
// EXTERNAL MODULE: ./build/src/report/number.js
var number = __webpack_require__(99519);
// EXTERNAL MODULE: ./build/src/formats/nearest.js
var formats_nearest = __webpack_require__(33620);
// EXTERNAL MODULE: ./build/src/report/sources/predictions.js
var sources_predictions = __webpack_require__(9475);
;// CONCATENATED MODULE: ./build/src/gates/class-scores.js
const OTHER_NAMES = {
    acc: 'accuracy',
    f1score: 'f1',
    fscore: 'f1',
    rocauc: 'auc',
    auroc: 'auc',
    sensitivity: 'recall',
    tpr: 'recall',
};
/** Whether two names mean the same metric: `f1`, `F1-score`. */
function isSameMetric(a, b) {
    return a === b || canonical(a) === canonical(b);
}
function canonical(name) {
    const plain = name.toLowerCase().replaceAll(/[^\p{L}\p{N}]/gu, '');
    return OTHER_NAMES[plain] ?? plain;
}
/** Precision, recall or F1 of a class by a matrix (row = actual); undefined for another metric. Where nothing counts it is 0. */
function scoreOfClass(matrix, index, metric) {
    const hits = matrix[index]?.[index] ?? 0;
    const actual = (matrix[index] ?? []).reduce((sum, count) => sum + count, 0);
    const predicted = matrix.reduce((sum, row) => sum + (row[index] ?? 0), 0);
    const divide = (value, by) => (by === 0 ? 0 : value / by);
    switch (canonical(metric)) {
        case 'precision':
            return divide(hits, predicted);
        case 'recall':
            return divide(hits, actual);
        case 'f1':
            return divide(2 * hits, actual + predicted);
        default:
            return undefined;
    }
}

;// CONCATENATED MODULE: ./build/src/gates/rule.js
/** The metric as a rule writes it. */
function showMetric({ file, path, class: label }) {
    return `${file === undefined ? '' : `${file}:`}${path}${label === undefined ? '' : `[${label}]`}`;
}

;// CONCATENATED MODULE: ./build/src/gates/lookup.js




const MAX_NAMED = 10;
/** Finds the number that a rule names, or says why there is none. */
function findMetric(report, name) {
    const groups = name.file === undefined ? report.metrics : report.metrics.filter(({ file }) => file === name.file);
    const isPredictions = name.file !== undefined && name.file === report.predictions?.file && name.class !== undefined;
    if (name.file !== undefined && groups.length === 0 && !isPredictions)
        return noSuchFile(report, name.file);
    const found = pathsOf(name).flatMap((path) => listed(groups, path));
    const files = [...new Set(found.map(({ file }) => file))];
    if (files.length > 1)
        return { problem: `"${showMetric(name)}" is in ${list(files)}: name the file, as in ${files[0]}:${name.path}` };
    const [first] = found;
    if (first)
        return { ...first, ...(name.class === undefined ? {} : { class: name.class }) };
    const compared = findCompared(report, name);
    if (compared)
        return compared;
    return name.class === undefined ? noSuchMetric(groups, name) : findClass(report, name, name.class);
}
/** The name of a number as rules write it. */
function pathOf(group, metric) {
    return group === '' ? metric : `${group}.${metric}`;
}
// A class may be a mapping in the metrics file, above or below the metric.
function pathsOf({ path, class: label }) {
    if (label === undefined)
        return [path];
    const { group, metric } = split(path);
    return [pathOf(pathOf(group, label), metric), `${path}.${label}`];
}
function split(path) {
    const dot = path.lastIndexOf('.');
    return { group: path.slice(0, Math.max(0, dot)), metric: path.slice(dot + 1) };
}
function listed(groups, path) {
    return groups.flatMap(({ file, group, values, baseline }) => {
        const metric = Object.keys(values).find((one) => pathOf(group, one) === path);
        return metric === undefined
            ? []
            : [{ file, group, metric, value: values[metric] ?? null, baseline: baseline?.[metric] }];
    });
}
// What was compared has numbers of its own: counted from the predictions, or the mean of repeated values.
function findCompared({ comparison, predictions, metrics }, name) {
    const { group, metric } = split(name.path);
    const { split: rows = '', tests = [] } = comparison ?? {};
    if (name.file !== undefined || (rows === sources_predictions/* ALL_ROWS */.of ? '' : rows) !== group)
        return undefined;
    const test = tests.find((one) => one.class === name.class && isSameMetric(one.metric, metric));
    if (!test)
        return undefined;
    const { value, baseline } = test;
    const file = predictions?.file ?? metrics[0]?.file ?? '';
    return { file, group, metric, value, baseline, ...(name.class === undefined ? {} : { class: name.class }) };
}
function findClass(report, { path }, label) {
    const { predictions, comparison } = report;
    const { group, metric } = split(path);
    if (!predictions)
        return { problem: `no metric is known by class: no stage writes predictions.csv with "label" and "predicted"` };
    const splitName = group === '' ? sources_predictions/* ALL_ROWS */.of : group;
    const names = predictions.splits.map(({ name }) => name);
    const rows = predictions.splits.find(({ name }) => name === splitName) ?? onlyOne(predictions.splits, group);
    if (!rows)
        return { problem: `${predictions.file} has no split "${splitName}"${suggest(splitName, names)}` };
    const index = predictions.classes.indexOf(label);
    if (index < 0)
        return { problem: `there is no class "${label}"${suggest(label, predictions.classes)}` };
    const value = scoreOfClass(rows.matrix, index, metric);
    if (value === undefined)
        return {
            problem: `"${metric}" is not known by class, expected precision, recall or f1, or a metrics file with it`,
        };
    const test = comparison?.split === undefined || comparison.split === rows.name
        ? comparison?.tests.find((one) => one.class === label && isSameMetric(one.metric, metric))
        : undefined;
    return { file: predictions.file, group, metric, class: label, value, baseline: test?.baseline };
}
function onlyOne(items, group) {
    return group === '' && items.length === 1 ? items[0] : undefined;
}
function noSuchFile(report, file) {
    const files = [...new Set(report.metrics.map((group) => group.file))];
    return { problem: `there is no metrics file "${file}"${suggest(file, files)}` };
}
function noSuchMetric(groups, name) {
    const known = groups.flatMap(({ group, values }) => Object.keys(values).map((metric) => pathOf(group, metric)));
    const sameEnd = known.filter((one) => one.endsWith(`.${name.path}`));
    const suggestion = sameEnd.length > 0 ? `, did you mean ${list(sameEnd, 'or')}?` : suggest(name.path, known);
    return { problem: `there is no metric "${showMetric(name)}"${suggestion}` };
}
function suggest(name, known) {
    if (known.length === 0)
        return ': there are none at all';
    const nearest = (0,formats_nearest/* nearestName */.q)(name, known);
    return nearest === undefined ? `, expected one of ${list(known)}` : `, did you mean "${nearest}"?`;
}
function list(names, word = 'and') {
    const shown = names.slice(0, MAX_NAMED).map((name) => `"${name}"`);
    if (names.length > MAX_NAMED)
        return `${shown.join(', ')}, … (${names.length})`;
    return shown.length < 2 ? shown.join('') : `${shown.slice(0, -1).join(', ')} ${word} ${shown.at(-1)}`;
}

;// CONCATENATED MODULE: ./build/src/gates/numbers.js

const SIGNIFICANT_DIGITS = 12;
/** A difference without the last digits, which subtraction makes up: 0.75 − 0.73 is 0.02. */
function subtract(a, b) {
    return Number((a - b).toPrecision(SIGNIFICANT_DIGITS));
}
function holds(value, operator, limit) {
    switch (operator) {
        case '<':
            return value < limit;
        case '<=':
            return value <= limit;
        case '>':
            return value > limit;
        case '>=':
            return value >= limit;
        case '==':
            return value === limit;
        case '!=':
            return value !== limit;
    }
}
const WORDS = {
    '<': 'below',
    '<=': 'at most',
    '>': 'above',
    '>=': 'at least',
    '==': 'equal to',
    '!=': 'other than',
};
/** `below 0.7`. */
function describeLimit(operator, limit, unit = '') {
    return `${WORDS[operator]} ${String(limit).replace('-', '−')}${unit}`;
}
/** A number as reports show it, with all its digits where fewer would look like the limit that it is not. */
function showBeside(value, limit) {
    const shown = (0,number/* formatNumber */.ZV)(value);
    const isMisleading = value !== limit && Number(shown.replaceAll('−', '-')) === limit;
    return isMisleading ? String(value).replace('-', '−') : shown;
}

;// CONCATENATED MODULE: ./build/src/gates/scanner.js
const NUMBER = /[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?(?![\p{L}\p{N}_.])/uy;
// What a name can hold without quotes; a class in brackets may have blanks inside.
const NAME = /[^\s"'<>=!:[\]#%]+/uy;
const LABEL = /[^\]"'\s](?:[^\]"']*[^\]"'\s])?/uy;
const WORD = /[^\s"'<>=!:[\]#%]+/uy;
const MAX_SHOWN = 30;
/** Why a rule cannot be read; `position` counts from 0. */
class RuleError extends Error {
    position;
    constructor(position, message) {
        super(message);
        this.position = position;
    }
}
/** Walks over the text of one rule. */
class RuleScanner {
    #text;
    #position = 0;
    constructor(text) {
        this.#text = text;
    }
    /** Where the rule ends and a comment begins. */
    get contentEnd() {
        let quote = '';
        for (let index = 0; index < this.#text.length; index += 1) {
            const character = this.#text.charAt(index);
            if (quote !== '')
                quote = character === quote ? '' : quote;
            else if (character === '"' || character === "'")
                quote = character;
            else if (character === '#' && /^$|\s/.test(this.#text.charAt(index - 1)))
                return index;
        }
        return this.#text.length;
    }
    /** The next character that is no blank; empty at the end. */
    peek() {
        this.#skip();
        return this.#isAtEnd() ? '' : (Array.from(this.#text.slice(this.#position, this.#position + 2))[0] ?? '');
    }
    /** Takes this word, if it comes next and stands alone. */
    word(expected) {
        this.#skip();
        if (this.#look(WORD) !== expected)
            return false;
        this.#position += expected.length;
        return true;
    }
    /** Takes this sign, if it comes next. */
    symbol(expected) {
        this.#skip();
        return this.joined(expected);
    }
    /** Takes this sign, if it comes next without a blank before it. */
    joined(expected) {
        if (!this.#text.startsWith(expected, this.#position))
            return false;
        this.#position += expected.length;
        return true;
    }
    number() {
        this.#skip();
        const found = this.#look(NUMBER);
        if (found === undefined || !Number.isFinite(Number(found)))
            return undefined;
        this.#position += found.length;
        return Number(found);
    }
    /** A name: parts with and without quotes, joined. */
    name() {
        this.#skip();
        let name;
        for (;;) {
            const part = this.#quoted() ?? this.#take(NAME);
            if (part === undefined)
                return name;
            name = `${name ?? ''}${part}`;
        }
    }
    /** The name of a class, up to the bracket. */
    label() {
        this.#skip();
        return this.#quoted() ?? this.#take(LABEL);
    }
    expectEnd() {
        this.#skip();
        if (!this.#isAtEnd())
            throw this.fail('the end of the rule');
    }
    /** The error for what comes next. */
    fail(expected) {
        this.#skip();
        const rest = this.#text.slice(this.#position, this.contentEnd).trim();
        const shown = rest.length > MAX_SHOWN ? `${rest.slice(0, MAX_SHOWN)}…` : rest;
        return new RuleError(this.#position, `found ${rest === '' ? 'nothing' : `"${shown}"`}, expected ${expected}`);
    }
    #isAtEnd() {
        return this.#position >= this.contentEnd;
    }
    #skip() {
        while (this.#position < this.#text.length && /\s/.test(this.#text.charAt(this.#position)))
            this.#position += 1;
    }
    #look(pattern) {
        pattern.lastIndex = this.#position;
        return pattern.exec(this.#text)?.[0];
    }
    #take(pattern) {
        const found = this.#look(pattern);
        this.#position += found?.length ?? 0;
        return found;
    }
    #quoted() {
        const quote = this.#text.charAt(this.#position);
        if (quote !== '"' && quote !== "'")
            return undefined;
        const end = this.#text.indexOf(quote, this.#position + 1);
        if (end < 0)
            throw new RuleError(this.#position, `found a quote that is never closed, expected ${quote}`);
        const content = this.#text.slice(this.#position + 1, end);
        this.#position = end + 1;
        return content;
    }
}

;// CONCATENATED MODULE: ./build/src/gates/parse.js

const MOVES = { drops: 'drop', rises: 'rise' };
const MOVEMENTS = ['drop', 'rise', 'change'];
const OPERATORS = ['<=', '>=', '==', '!=', '<', '>'];
const parse_MAX_SHOWN = 40;
/** Reads rules, one a line; blank lines and those that begin with `#` are none. A line that is wrong costs itself. */
function parseRules(input) {
    return input.split(/\r\n|\r|\n/).flatMap((whole, index) => {
        const text = whole.trim();
        if (text === '' || text.startsWith('#'))
            return [];
        try {
            return [{ text: withoutComment(text), rule: parseRule(new RuleScanner(whole)) }];
        }
        catch (error) {
            if (!(error instanceof RuleError))
                throw error;
            const { position, message } = error;
            const shift = Math.max(0, position - parse_MAX_SHOWN);
            const before = whole.slice(shift, position);
            const excerpt = `${whole.slice(shift, position + parse_MAX_SHOWN)}\n${before.replaceAll(/\S/gsu, ' ')}^`;
            return [{ text, problem: { line: index + 1, column: position + 1, message, excerpt } }];
        }
    });
}
function withoutComment(text) {
    const scanner = new RuleScanner(text);
    return text.slice(0, scanner.contentEnd).trim();
}
function parseRule(scanner) {
    const rule = scanner.word('significant') ? parseSignificant(scanner) : parseComparison(scanner);
    scanner.expectEnd();
    return rule;
}
function parseSignificant(scanner) {
    const movement = MOVEMENTS.find((one) => scanner.word(one));
    if (!movement)
        throw scanner.fail('"drop", "rise" or "change"');
    if (!scanner.word('in'))
        throw scanner.fail('"in" and the name of a metric');
    return { kind: 'significant', movement, metric: parseMetric(scanner) };
}
function parseComparison(scanner) {
    const metric = parseMetric(scanner);
    const move = Object.keys(MOVES).find((word) => scanner.word(word));
    const movement = move === undefined ? undefined : MOVES[move];
    const operator = OPERATORS.find((one) => scanner.symbol(one));
    if (!operator)
        throw scanner.fail(movement === undefined ? `${OPERATORS.join(' ')}, "drops" or "rises"` : 'a comparison such as > 0.02');
    const limit = scanner.number();
    if (limit === undefined)
        throw scanner.fail('a number such as 0.7');
    if (movement === undefined) {
        if (scanner.peek() === '%')
            throw scanner.fail('a plain number; a percentage goes with "drops" or "rises"');
        return { kind: 'value', metric, operator, limit };
    }
    return { kind: 'moves', metric, movement, operator, limit, percent: scanner.symbol('%') };
}
function parseMetric(scanner) {
    const first = scanner.name();
    if (first === undefined)
        throw scanner.fail('the name of a metric such as test.f1');
    const hasFile = scanner.joined(':');
    const path = hasFile ? scanner.name() : first;
    if (path === undefined)
        throw scanner.fail('the name of a metric after the file');
    const metric = { path, ...(hasFile ? { file: first } : {}) };
    if (!scanner.joined('['))
        return metric;
    const label = scanner.label();
    if (label === undefined)
        throw scanner.fail('the name of a class');
    if (!scanner.symbol(']'))
        throw scanner.fail('"]"');
    return { ...metric, class: label };
}

;// CONCATENATED MODULE: ./build/src/gates/significance.js



const DEFAULT_LEVEL = 0.95;
/** Finds the test that answers whether a number changed by more than chance. */
function findTest(report, found) {
    const { comparison, predictions } = report;
    const why = comparison?.why === undefined ? '' : `: ${comparison.why}`;
    if (!comparison || comparison.kind === 'numbers') {
        if (predictions)
            return { excused: true, reason: `nothing was tested${why}` };
        const reason = 'nothing was tested, since there are no predictions by row and no repeated values';
        return { excused: false, reason: `${reason}; write predictions.csv, or use "drops > …"` };
    }
    const { split, tests } = comparison;
    const splitName = found.group === '' ? sources_predictions/* ALL_ROWS */.of : found.group;
    const isOther = split !== undefined && split !== '' && split !== splitName && predictions?.splits.length !== 1;
    if (isOther)
        return { excused: false, reason: `only the split "${split}" was tested` };
    const full = pathOf(found.group, found.metric);
    const test = tests.find((one) => one.class === found.class && (one.metric === full || isSameMetric(one.metric, found.metric)));
    if (test && isTested(test))
        return { comparison, test };
    const names = [...new Set(tests.filter(isTested).map(({ metric }) => metric))].slice(0, 10);
    const tested = names.length === 0 ? '' : `; tested are ${names.join(', ')}`;
    return { excused: false, reason: `this number was not tested${tested}` };
}
/** Whether the change is more than chance, at the comparison's level. */
function isSignificant({ level = DEFAULT_LEVEL }, test) {
    const p = test.adjusted ?? test.p;
    if (p !== undefined)
        return p <= 1 - level; // as the verdict does
    const [low, high] = test.interval ?? [0, 0];
    return low > 0 || high < 0;
}
/** `p 0.031 (Holm), mcnemar, 130 rows`. */
function describeTest({ rows, repeats }, { p, adjusted, method, interval }) {
    const shown = adjusted ?? p;
    const parts = [
        ...(shown === undefined ? [] : [`p ${showP(shown)}${adjusted === undefined ? '' : ' after Holm’s correction'}`]),
        ...(shown === undefined && interval ? [`interval ${interval.map((end) => end.toFixed(4)).join(' to ')}`] : []),
        ...(method === undefined ? [] : [method]),
        ...(rows === undefined ? [] : [`${rows.value} rows`]),
        ...(repeats === undefined ? [] : [`${repeats.value} repeats`]),
    ];
    return parts.join(', ').replaceAll('-', '−');
}
function isTested({ p, adjusted, interval }) {
    return p !== undefined || adjusted !== undefined || interval !== undefined;
}
function showP(p) {
    return p < 0.001 ? 'below 0.001' : String(Number(p.toPrecision(2)));
}

;// CONCATENATED MODULE: ./build/src/gates/training-rows.js
const TRAINING = new Set(['train', 'training']);
/** What to say of a number that rests, wholly or in part, on rows that the model was trained on; undefined where it does not. */
function trainingRows({ predictions }, { group }) {
    const [top = ''] = group.toLowerCase().split('.');
    if (TRAINING.has(top))
        return 'it rests on the rows that the model was trained on, and says little of others';
    const splits = predictions?.splits.map(({ name }) => name.toLowerCase()) ?? [];
    const isMixed = (group === '' || top === 'all') && splits.some((name) => TRAINING.has(name));
    return isMixed ? 'it rests in part on rows that the model was trained on' : undefined;
}

;// CONCATENATED MODULE: ./build/src/gates/evaluate.js








const MAX_RULES = 1000; // in all, the schema's limit
const MAX_RULE_CHARS = 1000;
const MAX_MESSAGE_CHARS = 2000;
/** Applies the rules to the report's numbers. A rule that cannot be applied is `invalid`, and says why. */
function evaluateGates(report, { failOn, warnOn }, places = {}) {
    const lines = [
        ...parseRules(failOn).map((line) => ({ line, level: 'fail' })),
        ...parseRules(warnOn).map((line) => ({ line, level: 'warn' })),
    ];
    const results = lines.map(({ line, level }) => {
        const { outcome, message, location } = apply(report, line, level, places);
        return {
            rule: (0,report_document/* oneLine */.TN)(line.text, MAX_RULE_CHARS),
            level,
            outcome,
            message: message.slice(0, MAX_MESSAGE_CHARS),
            ...(location ? { location: withoutEnd(location) } : {}),
        };
    });
    if (results.length <= MAX_RULES)
        return results;
    const message = `There are ${results.length} rules, expected at most ${MAX_RULES}: the others were not looked at`;
    return [...results.slice(0, MAX_RULES - 1), { rule: '…', level: 'fail', outcome: 'invalid', message }];
}
/** The gates that fail the job: rules of `fail-on` that are broken, or that cannot be applied. */
function failingGates({ gates = [] }) {
    return gates.filter(({ level, outcome }) => level === 'fail' && outcome !== 'passed');
}
function apply(report, line, level, { locate, describeOther }) {
    if ('problem' in line) {
        const { line: number, column, message, excerpt } = line.problem;
        return { outcome: 'invalid', message: `${level}-on:${number}:${column}: ${message}\n${excerpt}` };
    }
    const { rule } = line;
    const found = findMetric(report, rule.metric);
    if ('problem' in found) {
        const other = describeOther?.(rule.metric);
        const message = other === undefined ? found.problem : `"${showMetric(rule.metric)}" is ${other}, expected a number`;
        return { outcome: 'invalid', message, location: locate?.(rule, undefined) };
    }
    const verdict = judge(report, rule, found);
    const caution = verdict.outcome === 'invalid' ? undefined : trainingRows(report, found);
    const message = caution === undefined ? verdict.message : `${verdict.message}; ${caution}`;
    return { ...verdict, message, location: locate?.(rule, found) };
}
function judge(report, rule, found) {
    const name = showMetric(rule.metric);
    const { value } = found;
    if (value === null)
        return { outcome: 'invalid', message: `${name} is not a number (NaN or infinite) in ${found.file}` };
    if (rule.kind === 'value') {
        const fails = holds(value, rule.operator, rule.limit);
        const limit = describeLimit(rule.operator, rule.limit);
        return verdict(fails, `${name} is ${showBeside(value, rule.limit)}, ${fails ? 'which is' : 'not'} ${limit}`);
    }
    const { baseline } = found;
    if (rule.kind === 'significant')
        return judgeTest(report, rule, found, value);
    if (baseline === undefined)
        return verdict(false, `${name} is ${(0,number/* formatNumber */.ZV)(value)}; ${noBaseline(report)}`);
    if (baseline === null)
        return verdict(false, `${name} is ${(0,number/* formatNumber */.ZV)(value)}; at the baseline it is not a number, so nothing was compared`);
    return judgeMove(rule, name, value, baseline);
}
function judgeMove({ movement, operator, limit, percent }, name, value, baseline) {
    const path = `${name} went from ${(0,number/* formatNumber */.ZV)(baseline)} to ${(0,number/* formatNumber */.ZV)(value)}`;
    const distance = movement === 'drop' ? subtract(baseline, value) : subtract(value, baseline);
    if (percent && baseline === 0 && distance !== 0)
        return { outcome: 'invalid', message: `${path}: there is no percentage of 0, expected a rule with a plain number` };
    const amount = percent && distance !== 0 ? subtract((distance / Math.abs(baseline)) * 100, 0) : distance;
    const fails = holds(amount, operator, limit);
    const unit = percent ? ' %' : '';
    const past = amount >= 0 === (movement === 'drop') ? 'fell' : 'rose';
    const moved = amount === 0 ? 'it stayed' : `it ${past} by ${showBeside(Math.abs(amount), limit)}${unit}`;
    return verdict(fails, `${path}: ${moved}, ${fails ? '' : 'not '}a ${movement} ${describeLimit(operator, limit, unit)}`);
}
function judgeTest(report, { metric, movement }, found, value) {
    const name = showMetric(metric);
    const lookup = findTest(report, found);
    if ('reason' in lookup) {
        const isFirst = report.baseline === undefined || (found.baseline === undefined && found.class === undefined);
        if (isFirst)
            return verdict(false, `${name} is ${(0,number/* formatNumber */.ZV)(value)}; ${noBaseline(report)}`);
        const message = `${name} is ${(0,number/* formatNumber */.ZV)(value)}; ${lookup.reason}`;
        return lookup.excused ? verdict(false, message) : { outcome: 'invalid', message };
    }
    const { comparison, test } = lookup;
    const { difference, baseline } = test;
    const direction = difference === null || difference === 0 ? undefined : difference < 0 ? 'drop' : 'rise';
    const moved = movement === 'change' ? direction !== undefined : direction === movement;
    const fails = moved && isSignificant(comparison, test);
    const path = baseline === null
        ? `${name} is ${(0,number/* formatNumber */.ZV)(value)}`
        : `${name} went from ${(0,number/* formatNumber */.ZV)(baseline)} to ${(0,number/* formatNumber */.ZV)(value)}`;
    return verdict(fails, `${path}: ${fails ? 'a' : 'no'} significant ${movement} (${describeTest(comparison, test)})`);
}
function noBaseline({ baseline }) {
    return baseline === undefined
        ? 'there is no baseline to compare with yet'
        : `the baseline ${baseline.sha.slice(0, 7)} has no such number to compare with`;
}
function verdict(fails, message) {
    return { outcome: fails ? 'failed' : 'passed', message };
}
function withoutEnd({ file, line, column }) {
    return { file, ...(line === undefined ? {} : { line }), ...(column === undefined ? {} : { column }) };
}


/***/ })

};
