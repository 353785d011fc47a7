// Turns JSON schemas into code that checks them, so that the program compiles none at run time.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);

/** Schema -> the module made from it, declared by the `.d.ts` beside the schema. */
const SCHEMAS = { 'src/report/report.schema.json': 'build/src/report/report-validator.js' };

/** Writes each schema's module where it changed. */
export function compileSchemas() {
  const { Ajv } = require('ajv');
  const { default: standalone } = require('ajv/dist/standalone');
  for (const [source, target] of Object.entries(SCHEMAS)) {
    // Lengths in UTF-16 units: without `unicode: false` the code would ask for a helper by require().
    const ajv = new Ajv({ allowUnionTypes: true, unicode: false, logger: false, code: { source: true, esm: true } });
    const code = `${standalone(ajv, ajv.compile(JSON.parse(readFileSync(source, 'utf8'))))}\n`;
    if (!existsSync(target) || readFileSync(target, 'utf8') !== code) writeFileSync(target, code);
  }
}
