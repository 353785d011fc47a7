import { unreachable, UserError } from '../errors.js';
import type { EngineChoice, Trainer } from './trainer.js';

const CHOICES: readonly EngineChoice[] = ['auto', 'embedded', 'tensorflow'];

export interface EngineOptions {
  readonly env?: NodeJS.ProcessEnv;
  /** Told where another engine than the chosen one has to do the work. */
  readonly notice?: (text: string) => void;
  /** How many threads the embedded engine works with; undefined: one a core. */
  readonly threads?: number | undefined;
}

/**
 * The engine for a choice, ready to work; `tensorflow` fails with the install command when its library is missing.
 */
export async function createTrainer(choice: EngineChoice, options: EngineOptions = {}): Promise<Trainer> {
  switch (choice) {
    case 'auto':
    case 'embedded': {
      const { EmbeddedTrainer } = await import('./embedded.js');
      return new EmbeddedTrainer(options.notice, options.threads);
    }
    case 'tensorflow': {
      const { createTensorflow } = await import('./tensorflow.js');
      return createTensorflow(options.env ?? process.env);
    }
    default:
      return unreachable(choice);
  }
}

/** Reads a choice that a user wrote. */
export function parseEngine(text: string, where: string): EngineChoice {
  const found = CHOICES.find((choice) => choice === text);
  if (found) return found;
  throw new UserError('usage', `Cannot use ${where}: found "${text}", expected one of ${CHOICES.join(', ')}`);
}
