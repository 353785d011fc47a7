#!/usr/bin/env node
import { startCommandLine } from './program/index.js';

await startCommandLine();
