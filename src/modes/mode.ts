import type { EventContext } from '../github/context.js';
import type { Inputs } from '../inputs.js';
import type { Logger } from '../log.js';

/** What a mode of the Action gets to work with. */
export interface ModeTools {
  readonly env: NodeJS.ProcessEnv;
  readonly log: Logger;
  readonly signal: AbortSignal;
  /** undefined outside of a workflow. */
  readonly context: EventContext | undefined;
}

/** One mode of the Action; it throws what fails the job. */
export type Mode = (inputs: Inputs, tools: ModeTools) => Promise<void>;
