import { anchor, axis, CHART, SIZE } from './anchors.js';

const FREE_SCALE = { zero: false };

/** A line for each revision and field. */
export const SIMPLE = {
  ...CHART,
  params: [anchor('zoom_and_pan')],
  ...SIZE,
  mark: { type: 'line', tooltip: { content: 'data' } },
  encoding: {
    x: axis('x', 'quantitative'),
    y: { ...axis('y', 'quantitative'), scale: FREE_SCALE },
    color: anchor('color'),
    strokeDash: anchor('stroke_dash'),
    tooltip: anchor('tooltip'),
  },
};

/** Lines that can be made smooth with a slider; below the smooth ones, faintly, those of the data. */
function smoothed(bandwidth: number): Record<string, unknown> {
  const y = { ...axis('y', 'quantitative'), scale: FREE_SCALE };
  return {
    ...CHART,
    ...SIZE,
    params: [{ name: 'smooth', value: bandwidth, bind: { input: 'range', min: 0.001, max: 1, step: 0.001 } }],
    encoding: { x: axis('x', 'quantitative'), color: anchor('color'), strokeDash: anchor('stroke_dash') },
    layer: [
      {
        params: [anchor('zoom_and_pan')],
        mark: { type: 'line', opacity: 0.25 },
        encoding: { y },
      },
      {
        transform: [
          {
            loess: anchor('y'),
            on: anchor('x'),
            groupby: anchor('group_by'),
            bandwidth: { signal: 'smooth' },
          },
        ],
        mark: { type: 'line', point: { size: 12 }, tooltip: { content: 'data' } },
        encoding: { y },
      },
    ],
  };
}

/** The lines of the data; the slider is at its end. */
export const LINEAR = smoothed(0.001);

/** The same, smooth from the start. */
export const SMOOTH = smoothed(0.2);
