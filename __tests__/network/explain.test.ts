import assert from 'node:assert/strict';
import { test } from 'node:test';
import { buildModel, type LayerDescription } from '../../src/engine/model-builder.js';
import { explain } from '../../src/network/explain.js';

const layer = (className: string, values: Readonly<Record<string, unknown>> = {}): LayerDescription => ({
  className,
  arguments: values,
});
const conv = (filters: number, size: number, more: Readonly<Record<string, unknown>> = {}): LayerDescription =>
  layer('Conv2D', { filters, kernel_size: size, ...more });

test('it names the kernel of each operation and says how long it took', () => {
  const layers = [
    conv(32, 3, { padding: 'same', activation: 'relu' }),
    conv(16, 5),
    conv(32, 3, { strides: 2, padding: 'same' }),
    conv(32, 3, { activation: 'relu' }),
    layer('MaxPooling2D'),
    layer('GlobalAveragePooling2D'),
    layer('Dense', { units: 1, activation: 'sigmoid' }),
  ];
  const { operations } = explain(buildModel(layers, { height: 36, width: 36, channels: 3 }, 1));
  assert.deepEqual(
    operations.map(({ kernel }) => kernel),
    [
      'Winograd F(6×6, 3×3) convolution 3×3 with ReLU; gradients: weights Winograd F(6×6, 3×3)',
      'Winograd F(4×4, 5×5) convolution 5×5; gradients: input Winograd F(4×4, 5×5), weights Winograd F(4×4, 5×5)',
      'pad',
      'direct convolution 3×3; gradients: input direct, weights direct',
      'Winograd F(4×4, 3×3) convolution 3×3, ReLU, pooling at once; sparse gradient',
      'average pooling',
      'dot product',
      'sigmoid',
    ],
  );
  for (const { forward, backward } of operations) assert.ok((forward ?? 0) > 0 && (backward ?? 0) > 0);
});
