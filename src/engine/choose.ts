import { unreachable, UserError } from '../errors.js';
import type { EngineChoice, Trainer } from './trainer.js';

const CHOICES: readonly EngineChoice[] = ['auto', 'embedded', 'tensorflow'];

/** The engine for a choice, ready to work; `tensorflow` fails with the install command when its library is missing. */
export async function createTrainer(choice: EngineChoice, env: NodeJS.ProcessEnv = process.env): Promise<Trainer> {
  switch (choice) {
    case 'auto':
    case 'embedded': {
      const { createEmbedded } = await import('./embedded.js');
      return createEmbedded();
    }
    case 'tensorflow': {
      const { createTensorflow } = await import('./tensorflow.js');
      return createTensorflow(env);
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
