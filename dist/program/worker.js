import { startWorker } from './index.js';

await startWorker();
