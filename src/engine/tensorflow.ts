import { UserError } from '../errors.js';
import type { Trainer } from './trainer.js';

/** placeholder */
export async function createTensorflow(_env: NodeJS.ProcessEnv): Promise<Trainer> {
  throw new UserError('engine', 'x');
}
