import type { Verb } from './command.js';

/** Every verb of the command line, in alphabetical order. */
export const VERBS: Readonly<Record<string, Verb>> = {};
