import { resolve } from 'node:path';
import { UserError } from '../errors.js';
import type { YamlMap } from '../formats/yaml-value.js';
import { forEachView, WORKSPACE, type View } from '../metrics/view.js';
import { isInside, type Repository } from '../repo/repository.js';
import { collectDefinitions, listSources, nameDefinitions } from './definition.js';
import { PlotFailure, readSource, type SourceContent } from './source.js';

/** A plot as one revision defines it. */
export interface Definition {
  /** The path or name that the definition stands under. */
  readonly id: string;
  readonly definition: YamlMap;
}

/** What a revision says of plots, and what its files hold. */
export interface RevisionPlots {
  readonly revision: string;
  /** By the id that they are shown under. */
  readonly definitions: ReadonlyMap<string, Definition>;
  readonly contents: ReadonlyMap<string, SourceContent>;
  /** Files that could not be read. */
  readonly failures: ReadonlyMap<string, PlotFailure>;
  /** Why nothing could be read at all. */
  readonly error?: UserError;
}

export interface PlotChoice {
  /** Plots or files; none: all. */
  readonly targets: readonly string[];
  /** Empty: the workspace. */
  readonly revisions: readonly string[];
  /** Set by hand, over what is defined. */
  readonly properties: YamlMap;
}

/** Reads the plots of each revision; the workspace comes first, then the others as they were named. */
export async function collectPlots(repo: Repository, choice: PlotChoice): Promise<RevisionPlots[]> {
  const names = choice.revisions.length === 0 ? [WORKSPACE] : choice.revisions;
  const found = new Map<string, RevisionPlots>();
  await forEachView(
    repo,
    { names },
    async (name, view) => void found.set(name, await readRevision(view, name, choice)),
  );
  const order = [...names.filter((name) => name === WORKSPACE), ...names.filter((name) => name !== WORKSPACE)];
  return [...new Set(order)].flatMap((name) => found.get(name) ?? []);
}

async function readRevision(view: View, revision: string, choice: PlotChoice): Promise<RevisionPlots> {
  const contents = new Map<string, SourceContent>();
  const failures = new Map<string, PlotFailure>();
  try {
    const definitions = nameDefinitions(await collectDefinitions(view, choice.targets, choice.properties));
    const sources = [...definitions.values()].flatMap(({ id, definition }) => listSources(id, definition));
    const headers = headersOf(view);
    const byHand = choice.properties.get('header');
    for (const source of new Set(sources)) {
      const path = resolve(view.repo.cwd, source);
      try {
        refuseOutside(view, source, path, choice.targets);
        contents.set(source, await readSource(view, source, (byHand ?? headers.get(path)) !== false));
      } catch (error) {
        if (!(error instanceof PlotFailure)) throw error;
        failures.set(source, error);
      }
    }
    return { revision, definitions, contents, failures };
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    return { revision, definitions: new Map(), contents, failures, error };
  }
}

// Only stages may say that a file has no header, as in DVC.
function headersOf(view: View): Map<string, unknown> {
  const outs = view.stages.flatMap((stage) => stage.outs);
  return new Map(
    outs.map(({ absolutePath, plot }) => [absolutePath, plot instanceof Map ? plot.get('header') : undefined]),
  );
}

function refuseOutside({ repo }: View, source: string, path: string, targets: readonly string[]): void {
  if (isInside(repo.root, path) || targets.includes(source)) return;
  throw new PlotFailure(
    'DvcException',
    `Cannot draw "${source}": it lies outside of the repository, expected a file in it`,
  );
}
