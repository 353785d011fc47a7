// A plain, slow, double-precision model of what the layers compute: the truth that kernels are compared with.

export interface LayerSpec {
  readonly className: string;
  readonly config: Readonly<Record<string, unknown>>;
}

interface Values {
  readonly h: number;
  readonly w: number;
  readonly c: number;
  readonly data: Float64Array;
}

/** Weights by layer, in Keras's order (kernel, bias; gamma, beta, moving mean, moving variance). */
export type Weights = readonly (readonly Float64Array[])[];

/** What the layers make of a batch in training, dropout left out (rate 0). */
export function referenceForward(
  layers: readonly LayerSpec[],
  weights: Weights,
  images: readonly Float64Array[],
  shape: readonly [number, number, number],
): Float64Array[] {
  const [h, w, c] = shape;
  let batch: Values[] = images.map((data) => ({ h, w, c, data }));
  for (const [index, layer] of layers.entries()) {
    const own = weights[index] ?? [];
    batch =
      layer.className === 'BatchNormalization' ? normalise(batch, own, layer) : batch.map((x) => apply(x, layer, own));
  }
  return batch.map(({ data }) => data);
}

function apply(x: Values, { className, config }: LayerSpec, weights: readonly Float64Array[]): Values {
  switch (className) {
    case 'Conv2D':
      return activate(convolve(x, config, weights, false), wordOf(config['activation']));
    case 'DepthwiseConv2D':
      return activate(convolve(x, config, weights, true), wordOf(config['activation']));
    case 'MaxPooling2D':
      return pool(x, config, (values) => Math.max(...values));
    case 'AveragePooling2D':
      return pool(x, config, (values) => values.reduce((a, b) => a + b, 0) / values.length);
    case 'GlobalAveragePooling2D': {
      const data = new Float64Array(x.c);
      for (let i = 0; i < x.data.length; i += 1) data[i % x.c]! += x.data[i]! / (x.h * x.w);
      return { h: 1, w: 1, c: x.c, data };
    }
    case 'Flatten':
      return { h: 1, w: 1, c: x.data.length, data: x.data };
    case 'Dense':
      return activate(dense(x, config, weights), wordOf(config['activation']));
    case 'Activation':
      return activate(x, wordOf(config['activation']));
    case 'LeakyReLU':
      return activate(x, 'leaky_relu', Number(config['alpha']));
    case 'ELU':
      return activate(x, 'elu', Number(config['alpha']));
    default:
      throw new Error(className);
  }
}

function borders(size: number, kernel: number, stride: number, padding: unknown): { out: number; before: number } {
  if (padding !== 'same') return { out: Math.floor((size - kernel) / stride) + 1, before: 0 };
  const out = Math.ceil(size / stride);
  return { out, before: Math.max(0, (out - 1) * stride + kernel - size) >> 1 };
}

function wordOf(value: unknown): string {
  return typeof value === 'string' ? value : 'linear';
}

type Pair = readonly [number, number];

function convolve(
  x: Values,
  config: LayerSpec['config'],
  [kernel, bias]: readonly Float64Array[],
  isDepthwise: boolean,
): Values {
  const [kh, kw] = config['kernel_size'] as Pair;
  const [sy, sx] = (config['strides'] ?? [1, 1]) as Pair;
  const times = isDepthwise ? Number(config['depth_multiplier'] ?? 1) : 1;
  const filters = isDepthwise ? x.c * times : Number(config['filters']);
  const rows = borders(x.h, kh, sy, config['padding']);
  const columns = borders(x.w, kw, sx, config['padding']);
  const data = new Float64Array(rows.out * columns.out * filters);
  for (let y = 0; y < rows.out; y += 1)
    for (let z = 0; z < columns.out; z += 1)
      for (let o = 0; o < filters; o += 1) {
        let sum = bias?.[o] ?? 0;
        for (let ky = 0; ky < kh; ky += 1)
          for (let kx = 0; kx < kw; kx += 1) {
            const [iy, ix] = [y * sy + ky - rows.before, z * sx + kx - columns.before];
            if (iy < 0 || ix < 0 || iy >= x.h || ix >= x.w) continue;
            const pixel = (iy * x.w + ix) * x.c;
            const cell = ky * kw + kx;
            if (isDepthwise) sum += x.data[pixel + Math.floor(o / times)]! * kernel![cell * filters + o]!;
            else for (let i = 0; i < x.c; i += 1) sum += x.data[pixel + i]! * kernel![(cell * x.c + i) * filters + o]!;
          }
        data[(y * columns.out + z) * filters + o] = sum;
      }
  return { h: rows.out, w: columns.out, c: filters, data };
}

function pool(x: Values, config: LayerSpec['config'], of: (values: number[]) => number): Values {
  const [kh, kw] = (config['pool_size'] ?? [2, 2]) as Pair;
  const [sy, sx] = (config['strides'] ?? [kh, kw]) as Pair;
  const rows = borders(x.h, kh, sy, config['padding']);
  const columns = borders(x.w, kw, sx, config['padding']);
  const data = new Float64Array(rows.out * columns.out * x.c);
  for (let y = 0; y < rows.out; y += 1)
    for (let z = 0; z < columns.out; z += 1)
      for (let o = 0; o < x.c; o += 1) {
        const values: number[] = [];
        for (let iy = y * sy - rows.before; iy < y * sy - rows.before + kh; iy += 1)
          for (let ix = z * sx - columns.before; ix < z * sx - columns.before + kw; ix += 1)
            if (iy >= 0 && ix >= 0 && iy < x.h && ix < x.w) values.push(x.data[(iy * x.w + ix) * x.c + o]!);
        data[(y * columns.out + z) * x.c + o] = of(values);
      }
  return { h: rows.out, w: columns.out, c: x.c, data };
}

function dense(x: Values, config: LayerSpec['config'], [kernel, bias]: readonly Float64Array[]): Values {
  const units = Number(config['units']);
  const positions = x.h * x.w;
  const data = new Float64Array(positions * units);
  for (let p = 0; p < positions; p += 1)
    for (let o = 0; o < units; o += 1) {
      let sum = bias?.[o] ?? 0;
      for (let i = 0; i < x.c; i += 1) sum += x.data[p * x.c + i]! * kernel![i * units + o]!;
      data[p * units + o] = sum;
    }
  return { h: x.h, w: x.w, c: units, data };
}

const FUNCTIONS: Readonly<Record<string, (x: number, alpha: number) => number>> = {
  linear: (x) => x,
  relu: (x) => Math.max(0, x),
  leaky_relu: (x, alpha) => (x > 0 ? x : alpha * x),
  elu: (x, alpha) => (x > 0 ? x : alpha * Math.expm1(x)),
  tanh: Math.tanh,
  sigmoid: (x) => 1 / (1 + Math.exp(-x)),
};

function activate(x: Values, name: string, alpha = 1): Values {
  if (name !== 'softmax') return { ...x, data: x.data.map((value) => FUNCTIONS[name]!(value, alpha)) };
  const data = new Float64Array(x.data.length);
  for (let start = 0; start < data.length; start += x.c) {
    const exps = x.data.subarray(start, start + x.c).map(Math.exp);
    const sum = exps.reduce((a, b) => a + b, 0);
    data.set(
      exps.map((value) => value / sum),
      start,
    );
  }
  return { ...x, data };
}

function normalise(batch: readonly Values[], [gamma, beta]: readonly Float64Array[], { config }: LayerSpec): Values[] {
  const c = batch[0]!.c;
  const count = (batch.length * batch[0]!.data.length) / c;
  const mean = new Float64Array(c);
  const variance = new Float64Array(c);
  for (const { data } of batch) for (const [i, value] of data.entries()) mean[i % c]! += value / count;
  for (const { data } of batch)
    for (const [i, value] of data.entries()) variance[i % c]! += (value - mean[i % c]!) ** 2 / count;
  const epsilon = Number(config['epsilon'] ?? 1e-3);
  return batch.map((x) => ({
    ...x,
    data: x.data.map(
      (value, i) => (gamma![i % c]! * (value - mean[i % c]!)) / Math.sqrt(variance[i % c]! + epsilon) + beta![i % c]!,
    ),
  }));
}
