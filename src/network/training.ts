import type { EarlyStoppingSpec, EpochRecord, ScheduleSpec, TrainingState } from '../engine/trainer.js';
import { UserError } from '../errors.js';
import { metricValues, validationValues, type MetricName, type ValidationValues } from '../ml/keras-metrics.js';
import { RandomState } from '../ml/random.js';
import type { Kernels } from './kernels.js';
import type { Batch, Leader } from './leader.js';
import { isFusedWith, lossOf, type LossName } from './loss.js';
import { EarlyStopping } from './early-stopping.js';
import type { Plan } from './op.js';
import { scheduledRate } from './optimizer.js';
import type { Team } from './team.js';

/** What is learnt from: plain data, which crosses threads. */
export interface TrainingData {
  readonly labels: Float32Array;
  readonly trainRows: Int32Array;
  readonly validationRows: Int32Array;
  readonly epochs: number;
  readonly batchSize: number;
  readonly learningRate: number;
  /** Weight of the loss of rows of each label. */
  readonly classWeight: readonly number[];
  /** Weight of each row, besides its label's. */
  readonly sampleWeight: Float32Array | undefined;
  readonly seed: number;
  readonly loss: LossName;
  readonly schedule: ScheduleSpec | undefined;
  readonly earlyStopping: EarlyStoppingSpec | undefined;
  readonly metrics: readonly MetricName[];
  /** After how many epochs the state is wanted each time, 0 for never; and the one to go on from. */
  readonly stateEvery: number;
  readonly resume: TrainingState | undefined;
}

export interface TrainingEvents {
  onBatch(progress: { epoch: number; imagesDone: number; imagesTotal: number; loss: number }): void;
  onEpoch(record: EpochRecord): void;
  onState(state: TrainingState): void;
}

/** Everything the training loop works with. */
export interface TrainingTools {
  readonly leader: Leader;
  readonly team: Team;
  readonly kernels: Kernels;
  readonly plan: Plan;
  /** Rows that fit into the memory at once. */
  readonly capacity: number;
}

/** Thrown when the team was cancelled. */
export class Cancelled extends Error {}

/** Trains for all epochs; the weights stay in the memory. Losses are Keras's: the mean over the rows plus the penalty. */
export function trainEpochs(data: TrainingData, tools: TrainingTools, events: TrainingEvents): EpochRecord[] {
  const { leader, team } = tools;
  const outputs = tools.plan.output.channels;
  const random = new RandomState(data.seed);
  const history: EpochRecord[] = [...(data.resume?.history ?? [])];
  let step = history.length * Math.ceil(data.trainRows.length / data.batchSize);
  if (data.resume && !leader.restoreState(data.resume.values)) throw new Error('The checkpoint is of another model');
  for (let done = 0; done < history.length; done += 1) random.permutation(data.trainRows.length);
  const stopping = new EarlyStopping(data.earlyStopping, leader, data.resume);
  for (let epoch = history.length; epoch < data.epochs; epoch += 1) {
    const begun = process.hrtime.bigint();
    const order = random.permutation(data.trainRows.length).map((position) => data.trainRows[position]!);
    const scores = new Float32Array(order.length * outputs);
    let sum = 0;
    for (let start = 0; start < order.length; start += data.batchSize) {
      if (team.isCancelled) throw new Cancelled();
      const rows = order.slice(start, start + data.batchSize);
      const penalty = leader.penalty();
      team.learningRate = scheduledRate(tools.kernels, data.schedule, data.learningRate, step);
      const result = leader.step(batchOf(rows, data, tools.plan), step);
      const loss = result.loss + penalty;
      requireFinite(loss, epoch, start / data.batchSize, team.learningRate, tools);
      scores.set(result.scores, start * outputs);
      sum += loss * rows.length;
      step += 1;
      events.onBatch({ epoch, imagesDone: start + rows.length, imagesTotal: order.length, loss });
    }
    leader.prepare();
    const validation = validate(data, tools);
    const seconds = Number(process.hrtime.bigint() - begun) / 1e9;
    const metrics = metricValues(data.metrics, { labels: labelsOf(order, data), scores, outputs });
    const record = { epoch, loss: sum / order.length, ...metrics, ...validation, seconds };
    history.push(record);
    events.onEpoch(record);
    if (stopping.sees(record)) break;
    if (data.stateEvery > 0 && (epoch + 1) % data.stateEvery === 0 && epoch + 1 < data.epochs) {
      events.onState({ history, values: leader.saveState(), best: stopping.best });
    }
  }
  stopping.finish();
  return history;
}

/** What the model says of images, (rows, outputs), worked off in pieces that fit into the memory. */
export function predictAll(
  rows: Int32Array,
  { leader, team, plan, capacity }: TrainingTools,
  onProgress?: (done: number) => void,
): Float32Array {
  const outputs = plan.output.channels;
  const scores = new Float32Array(rows.length * outputs);
  for (let start = 0; start < rows.length; start += capacity) {
    if (team.isCancelled) throw new Cancelled();
    const part = rows.subarray(start, start + capacity);
    scores.set(leader.predict(part), start * outputs);
    onProgress?.(start + part.length);
  }
  return scores;
}

function batchOf(rows: ArrayLike<number>, data: TrainingData, plan: Plan): Required<Batch> {
  const outputs = plan.output.channels;
  const targets = new Float32Array(rows.length * outputs);
  const weights = new Float32Array(rows.length);
  for (let index = 0; index < rows.length; index += 1) {
    const row = rows[index]!;
    const label = data.labels[row]!;
    if (outputs === 1) targets[index] = label;
    else targets[index * outputs + label] = 1;
    weights[index] = (data.classWeight[label] ?? 1) * (data.sampleWeight?.[row] ?? 1);
  }
  return { rows, targets, weights };
}

function validate(data: TrainingData, tools: TrainingTools): { valLoss: number } & ValidationValues {
  const rows = data.validationRows;
  const scores = predictAll(rows, tools);
  const outputs = tools.plan.output.channels;
  const { targets } = batchOf(rows, data, tools.plan);
  const last = tools.plan.ops.at(-1);
  const isFused = last?.kind === 'activation' && isFusedWith(data.loss, last.activation);
  const delta = new Float32Array(outputs);
  let sum = 0;
  for (let start = 0; start < scores.length; start += outputs) {
    const of = (values: Float32Array): Float32Array => values.subarray(start, start + outputs);
    sum += lossOf(tools.kernels, data.loss, { outputs: of(scores), targets: of(targets), delta, scale: 0, isFused });
  }
  const metrics = validationValues(data.metrics, { labels: labelsOf(rows, data), scores, outputs });
  return { valLoss: sum / rows.length + tools.leader.penalty(), ...metrics };
}

function labelsOf(rows: ArrayLike<number>, { labels }: TrainingData): number[] {
  return Array.from(rows, (row) => labels[row]!);
}

function requireFinite(loss: number, epoch: number, batch: number, rate: number, { team, plan }: TrainingTools): void {
  const range = team.poisoned;
  if (Number.isFinite(loss) && range === undefined) return;
  const where = range === undefined ? '' : `, first in the gradient of layer "${plan.ranges[range]?.layer}"`;
  throw new UserError(
    'stage',
    `Cannot go on training: the loss became ${loss} in epoch ${epoch + 1}, batch ${batch + 1}${where}, at learning rate ${rate}`,
    { hint: 'Lower `train.learning_rate`, and look for images or labels that are out of range' },
  );
}
