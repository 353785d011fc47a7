/** A linear axis: where its ticks are and how they are written. */
export interface Scale {
  readonly low: number;
  readonly high: number;
  readonly ticks: readonly number[];
  format(tick: number): string;
}

/** An axis around `values` (finite, any number of them) with at most about `count` round ticks, its ends on ticks. */
export function linearScale(values: Iterable<number>, count: number): Scale {
  let low = Infinity;
  let high = -Infinity;
  for (const value of values) {
    low = Math.min(low, value);
    high = Math.max(high, value);
  }
  if (low > high) [low, high] = [0, 1];
  if (low === high) {
    const around = low === 0 ? 0.5 : Math.abs(low) * 0.1;
    [low, high] = [low - around, high + around];
  }
  const step = roundStep((high - low) / count);
  const first = Math.floor(low / step + 1e-9);
  const last = Math.ceil(high / step - 1e-9);
  const decimals = Math.min(20, Math.max(0, -Math.floor(Math.log10(step) + 1e-9)));
  const ticks = Array.from({ length: last - first + 1 }, (_, index) => (first + index) * step);
  return { low: first * step, high: last * step, ticks, format: (tick) => formatTick(tick, step, decimals) };
}

/** Whole numbers from 1 to `last`, the first and a few round ones among them, for an axis of epochs. */
export function epochTicks(last: number, count: number): number[] {
  if (last <= count) return Array.from({ length: last }, (_, index) => index + 1);
  const step = Math.max(1, roundStep(last / count));
  if (step === 2) return Array.from({ length: Math.ceil(last / 2) }, (_, index) => 2 * index + 1); // 1 and 2 would crowd
  const ticks = [1];
  for (let tick = step; tick <= last; tick += step) ticks.push(tick);
  return ticks;
}

function formatTick(tick: number, step: number, decimals: number): string {
  if (Math.abs(tick) < step / 2) return '0';
  const size = Math.abs(tick);
  if (size >= 1e6 || step < 1e-4) return tick.toExponential(Math.min(15, digitsApart(size, step))).replace('e+', 'e');
  return tick.toFixed(decimals).replace('-', '−');
}

// How many digits after the first are needed so that neighbouring ticks differ.
function digitsApart(size: number, step: number): number {
  return Math.max(0, Math.ceil(Math.log10(size) - Math.log10(step)));
}

// 1, 2 or 5 times a power of ten, at least `raw`.
function roundStep(raw: number): number {
  const power = 10 ** Math.floor(Math.log10(raw));
  const factor = [1, 2, 5, 10].find((one) => raw <= one * power * (1 + 1e-9)) ?? 10;
  return factor * power;
}
