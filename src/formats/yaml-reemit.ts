import type { Document, Scalar } from 'yaml';
import { yamlLibrary } from './yaml-library.js';
import { readYaml } from './yaml-read.js';
import { writeYaml } from './yaml-write.js';

/**
 * YAML as DVC's loader and dumper leave it when a command edits the file: comments, flow style and blocks of text stay,
 * quotes that are not needed go, and long lines are folded anew (FORMATS, section 6).
 */
export function reemitYaml(text: string, file: string): string {
  const { value } = readYaml(text, file);
  if (value === null) return text;
  const rendered = writeYaml(value);
  const before = listScalars(parse(text));
  const after = listScalars(parse(rendered));
  if (before.length !== after.length) return text; // aliases: DVC keeps them as well
  let result = '';
  let end = 0;
  for (const [index, { node, isFlow }] of before.entries()) {
    const twin = after[index]?.node;
    if (isFlow || !twin?.range || !node.range || node.anchor !== undefined || node.tag !== undefined) continue;
    if (node.type === 'BLOCK_LITERAL' || node.type === 'BLOCK_FOLDED') continue;
    const shown = rendered.slice(twin.range[0], twin.range[1]);
    result += text.slice(end, node.range[0]) + shown;
    end = node.range[1];
    const comment = /^( +)#/.exec(text.slice(end, text.indexOf('\n', end) + 1 || undefined))?.[1];
    if (comment === undefined || shown.includes('\n')) continue;
    // A comment stays in its column where there is room.
    const length = comment.length + (node.range[1] - node.range[0] - shown.length);
    result += ' '.repeat(Math.max(1, length));
    end += comment.length;
  }
  return result + text.slice(end);
}

function parse(text: string): Document.Parsed {
  return yamlLibrary().parseDocument(text, { schema: 'failsafe', logLevel: 'silent' });
}

interface PlacedScalar {
  readonly node: Scalar;
  readonly isFlow: boolean;
}

/** Keys and values in the order of the text. */
function listScalars(document: Document.Parsed): PlacedScalar[] {
  const { isCollection, isScalar, visit } = yamlLibrary();
  const scalars: PlacedScalar[] = [];
  visit(document, {
    Scalar: (_key, node, path) => {
      const isFlow = path.some((above) => isCollection(above) && above.flow === true);
      if (isScalar(node)) scalars.push({ node, isFlow });
    },
  });
  return scalars;
}
