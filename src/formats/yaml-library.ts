import { createRequire } from 'node:module';
import type * as Yaml from 'yaml';

let library: typeof Yaml | undefined;

/**
 * The package that reads all of YAML. It takes some 10 ms to load, and most files are read without it, so that it is
 * loaded when it is first needed; synchronously, since whoever reads a file cannot wait.
 */
export function yamlLibrary(): typeof Yaml {
  library ??= createRequire(import.meta.url)('yaml') as typeof Yaml;
  return library;
}
