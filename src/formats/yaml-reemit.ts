import { isCollection, isScalar, parseDocument, visit, type Document, type Scalar } from 'yaml';
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
    result += text.slice(end, node.range[0]) + rendered.slice(twin.range[0], twin.range[1]);
    end = node.range[1];
  }
  return result + text.slice(end);
}

function parse(text: string): Document.Parsed {
  return parseDocument(text, { schema: 'failsafe', logLevel: 'silent' });
}

interface PlacedScalar {
  readonly node: Scalar;
  readonly isFlow: boolean;
}

/** Keys and values in the order of the text. */
function listScalars(document: Document.Parsed): PlacedScalar[] {
  const scalars: PlacedScalar[] = [];
  visit(document, {
    Scalar: (_key, node, path) => {
      const isFlow = path.some((above) => isCollection(above) && above.flow === true);
      if (isScalar(node)) scalars.push({ node, isFlow });
    },
  });
  return scalars;
}
