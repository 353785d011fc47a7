import { UserError } from '../errors.js';
import { nearestName } from '../formats/nearest.js';
import type { StageFunction } from './context.js';

/** The built-in stages, each loaded when it runs. */
const STAGES: Readonly<Record<string, () => Promise<StageFunction>>> = {
  data_preprocess: async () => (await import('./data-preprocess.js')).dataPreprocess,
  data_load: async () => (await import('./data-load.js')).dataLoad,
  train: async () => (await import('./train.js')).train,
  evaluate: async () => (await import('./evaluate.js')).evaluate,
};

/** Their names, in the order of the pipeline. */
export const BUILTIN_STAGES: readonly string[] = Object.keys(STAGES);

/** A command line that runs a built-in stage. */
export interface StageCommand {
  readonly stage: string;
  readonly paramsFile: string;
}

/** The built-in stage of that name. */
export async function loadStage(name: string): Promise<StageFunction> {
  const load = STAGES[name];
  if (load) return load();
  const nearest = nearestName(name, BUILTIN_STAGES);
  throw new UserError(
    'usage',
    `Cannot run built-in stage "${name}": there is none of that name, ${nearest ? `did you mean "${nearest}"?` : `expected one of ${BUILTIN_STAGES.join(', ')}`}`,
  );
}

const PROGRAM = String.raw`(?:npx\s+(?:--no\s+|--yes\s+)?)?(?:train-report|(?:node\s+)?\S*dist\/cli\.js)`;
const COMMAND = new RegExp(String.raw`^${PROGRAM}\s+stage\s+run\s+([\w-]+)(?:\s+(?:--params|-p)[\s=]+([\w./-]+))?$`);

/** Recognises `train-report stage run NAME --params FILE`, which is then run in process; anything else is for a shell. */
export function parseStageCommand(line: string): StageCommand | undefined {
  const match = COMMAND.exec(line.trim());
  return match?.[1] === undefined ? undefined : { stage: match[1], paramsFile: match[2] ?? 'params.yaml' };
}
