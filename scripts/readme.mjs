// Writes the tables of inputs and outputs from action.yml into README.md, between the markers; with --check only says
// whether they are current.
import { readFileSync, writeFileSync } from 'node:fs';
import { parse } from 'yaml';

const action = parse(readFileSync('action.yml', 'utf8'));
const oneLine = (text) =>
  String(text ?? '')
    .trim()
    .replaceAll(/\s+/g, ' ')
    .replaceAll('|', '\\|');
const shown = (value) => (value === undefined || value === '' ? '' : `\`${oneLine(value)}\``);

function inputsTable() {
  const rows = Object.entries(action.inputs).map(
    ([name, input]) => `| \`${name}\` | ${oneLine(input.description)} | ${shown(input.default)} |`,
  );
  return ['| input | what it does | default |', '|---|---|---|', ...rows].join('\n');
}

function outputsTable() {
  const rows = Object.entries(action.outputs).map(
    ([name, output]) => `| \`${name}\` | ${oneLine(output.description)} |`,
  );
  return ['| output | what it holds |', '|---|---|', ...rows].join('\n');
}

function fill(text, marker, table) {
  const pattern = new RegExp(`(<!-- ${marker} -->\n)[^]*?(<!-- /${marker} -->)`);
  if (!pattern.test(text)) throw new Error(`README.md has no marker "${marker}"`);
  return text.replace(pattern, (_all, open, close) => `${open}\n${table}\n\n${close}`);
}

/** Puts the example workflows where the text names them. */
function fillWorkflows(text) {
  return text.replaceAll(/(<!-- workflow (\S+) -->\n)[^]*?(<!-- \/workflow -->)/g, (_all, open, path, close) => {
    return `${open}\n\`\`\`yaml\n${readFileSync(path, 'utf8')}\`\`\`\n\n${close}`;
  });
}

const before = readFileSync('README.md', 'utf8');
const after = fillWorkflows(fill(fill(before, 'inputs', inputsTable()), 'outputs', outputsTable()));
if (process.argv.includes('--check')) {
  if (before !== after) {
    console.error('README.md does not show what action.yml says: run `npm run docs`');
    process.exitCode = 1;
  }
} else {
  writeFileSync('README.md', after);
}
