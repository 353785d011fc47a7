// The short training in a process of its own, on another machine's Node: prints what it found as JSON. Arguments: threads.
import { hashNumbers, runShortTraining } from './short-training.js';

const trainings = [];
for (const threads of process.argv.slice(2)) trainings.push(await runShortTraining(Number(threads)));
console.log(JSON.stringify({ arch: process.arch, numbers: hashNumbers(), trainings }));
