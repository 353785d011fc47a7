import { relative, resolve, sep } from 'node:path';
import type { EngineChoice } from '../engine/trainer.js';
import { formatLocation, UserError, type Location } from '../errors.js';
import type { Logger } from '../log.js';
import { nearestName } from '../formats/nearest.js';
import type { CommandRunner, Stage } from '../pipeline/stage.js';
import type { StageObserver } from './context.js';
import { BUILTIN_STAGES, loadStage, parseStageCommand } from './registry.js';

export interface BuiltinOptions {
  readonly engine: EngineChoice;
  /** Of the embedded engine; undefined: one a core. */
  readonly threads?: number | undefined;
  readonly log: Logger;
}

/** Runs the built-in stages in process, and everything else in the shell it is given. */
export function builtinRunner(shell: CommandRunner, { engine, threads, log }: BuiltinOptions): CommandRunner {
  return {
    run: async (line, stage, signal) => {
      const command = parseStageCommand(line);
      if (!command) return shell.run(line, stage, signal);
      if (!BUILTIN_STAGES.includes(command.stage)) throw unknownStage(line, command.stage, stage);
      const run = await loadStage(command.stage);
      const observer = declarationObserver(stage, log);
      return run({ folder: stage.wdir, paramsFile: command.paramsFile, engine, threads, log, signal, observer });
    },
  };
}

function unknownStage(line: string, name: string, stage: Stage): UserError {
  const nearest = nearestName(name, BUILTIN_STAGES);
  const expected = nearest ? `did you mean "${nearest}"?` : `expected one of ${BUILTIN_STAGES.join(', ')}`;
  return new UserError(
    'pipeline',
    `Cannot run stage "${stage.address}" in ${formatLocation(stage.location)}: "${line}" names no built-in stage, ${expected}`,
    { location: stage.location },
  );
}

/** Points out what a stage reads and `dvc.yaml` does not declare: a change of it would go unnoticed. */
function declarationObserver(stage: Stage, log: Logger): StageObserver {
  const seen = new Set<string>();
  const warn = (what: string, location: Location, read?: Location): void => {
    if (seen.has(what)) return;
    seen.add(what);
    const place = read ? ` (${formatLocation(read)})` : '';
    log.warning(
      `Stage "${stage.address}" reads ${what}${place}, which it does not declare: a change of it would go unnoticed`,
      location,
    );
  };
  return {
    readsFile: (path) => {
      const absolute = resolve(stage.wdir, path);
      const declared = stage.deps.some(
        (dep) => absolute === dep.absolutePath || absolute.startsWith(dep.absolutePath + sep),
      );
      if (!declared) warn(`"${relative(stage.wdir, absolute)}"`, stage.location);
    },
    readsParam: (file, key, location, isSet) => {
      if (!isSet) return; // a default: nothing in the file to depend on
      const declared = stage.params.some(
        (params) =>
          params.absolutePath === resolve(stage.wdir, file) &&
          (params.keys.length === 0 || params.keys.some((name) => key === name || key.startsWith(`${name}.`))),
      );
      if (!declared) warn(`parameter "${key}"`, stage.location, location);
    },
  };
}
