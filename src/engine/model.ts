import { UserError } from '../errors.js';
import { buildModel, type LayerDescription } from './model-builder.js';
import type { LayersModelFiles } from './trainer.js';

export interface CnnShape {
  readonly height: number;
  readonly width: number;
  readonly channels: number;
  /** Classes to tell apart; of two the model has one output, a sigmoid, else one each, a softmax. */
  readonly classes?: number;
  readonly seed: number;
}

/** The smallest side that survives two 5×5 convolutions and two poolings. */
const MIN_IMAGE_SIDE = 16;

const L2 = 0.01;
const DROPOUT = 0.2;

/** Refuses images that the workshop's CNN is too deep for. */
export function requireCnnSize({ height, width }: { readonly height: number; readonly width: number }): void {
  if (height >= MIN_IMAGE_SIDE && width >= MIN_IMAGE_SIDE) return;
  throw new UserError(
    'data',
    `Cannot train on images of ${width}×${height}: the model needs at least ${MIN_IMAGE_SIDE}×${MIN_IMAGE_SIDE}`,
    { hint: 'Set data_load.image_size to a larger size, or train.model to layers that fit' },
  );
}

/**
 * The workshop's CNN, weights initialised: conv 5×5 (4, ReLU, L2) – max-pool 2 – dropout – conv 5×5 (4, ReLU, L2) –
 * max-pool 2 – dense 8 ReLU on the last axis – dropout – flatten – dense 1 sigmoid (of several classes: one each, softmax).
 */
export function buildCnn({ height, width, channels, classes = 2, seed }: CnnShape): LayersModelFiles {
  requireCnnSize({ height, width });
  const convolution = layer('Conv2D', {
    filters: 4,
    kernel_size: [5, 5],
    activation: 'relu',
    kernel_regularizer: { l2: L2 },
  });
  const output = classes === 2 ? { units: 1, activation: 'sigmoid' } : { units: classes, activation: 'softmax' };
  const layers = [
    convolution,
    layer('MaxPooling2D'),
    layer('Dropout', { rate: DROPOUT }),
    convolution,
    layer('MaxPooling2D'),
    layer('Dense', { units: 8, activation: 'relu' }),
    layer('Dropout', { rate: DROPOUT }),
    layer('Flatten'),
    layer('Dense', output),
  ];
  return buildModel(layers, { height, width, channels }, seed);
}

function layer(className: string, values: Readonly<Record<string, unknown>> = {}): LayerDescription {
  return { className, arguments: values };
}
