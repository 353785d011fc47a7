import { anchor, axis, CHART, SIZE } from './anchors.js';

const POINT = { type: 'point', tooltip: { content: 'data' } };
const POINT_LOOK = { color: anchor('color'), shape: anchor('shape'), tooltip: anchor('tooltip') };

/** A point for each record. */
export const SCATTER = {
  ...CHART,
  ...SIZE,
  mark: POINT,
  params: [anchor('zoom_and_pan')],
  encoding: { x: axis('x', 'quantitative'), y: axis('y', 'quantitative'), ...POINT_LOOK },
};

/** A point for each record, moved aside at random where many are in one place. */
export const SCATTER_JITTER = {
  ...CHART,
  ...SIZE,
  transform: [
    { calculate: 'random() - 0.5', as: 'randomX' },
    { calculate: 'random() - 0.5', as: 'randomY' },
  ],
  mark: POINT,
  encoding: {
    x: axis('x', undefined),
    y: axis('y', undefined),
    ...POINT_LOOK,
    xOffset: { field: 'randomX', type: 'quantitative' },
    yOffset: { field: 'randomY', type: 'quantitative' },
  },
};

function bars(order: Record<string, unknown>): Record<string, unknown> {
  return {
    ...CHART,
    ...SIZE,
    mark: { type: 'bar' },
    params: [anchor('zoom_and_pan')],
    encoding: {
      x: { ...axis('x', 'quantitative'), scale: { zero: false } },
      y: { ...axis('y', 'nominal'), ...order },
      yOffset: { field: 'rev', sort: [] },
      color: anchor('color'),
      column: anchor('column'),
    },
  };
}

/** Bars to the right, in the order of their names. */
export const BAR_HORIZONTAL = bars({});

/** Bars to the right, the longest first. */
export const BAR_HORIZONTAL_SORTED = bars({ sort: '-x' });
