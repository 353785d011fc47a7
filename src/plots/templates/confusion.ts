import { anchor, axis, CHART } from './anchors.js';

/** The count of each pair of classes, also of pairs that do not occur. */
const COUNTS = [
  { aggregate: [{ op: 'count', as: 'pairs' }], groupby: [anchor('y'), anchor('x')] },
  { impute: 'pairs', key: anchor('x'), groupby: anchor('group_by_y'), value: 0 },
  { impute: 'pairs', key: anchor('y'), groupby: anchor('group_by_x'), value: 0 },
];

function matrix(transform: readonly unknown[], shade: string, format: string, isTextShown: string): unknown {
  return {
    width: anchor('plot_width'),
    height: anchor('plot_height'),
    transform: [...COUNTS, ...transform],
    encoding: {
      x: { ...axis('x', 'nominal'), sort: 'ascending' },
      y: { ...axis('y', 'nominal'), sort: 'ascending' },
    },
    layer: [
      {
        mark: { type: 'rect', tooltip: { content: 'data' } },
        encoding: { color: { field: shade, type: 'quantitative', title: '', scale: { domainMin: 0, nice: true } } },
      },
      {
        mark: 'text',
        encoding: {
          text: { field: shade, type: 'quantitative', format },
          opacity: { condition: { test: isTextShown, value: 1 }, value: 0 },
          color: { condition: { test: `datum.${shade} > datum.middle`, value: 'white' }, value: 'black' },
        },
      },
    ],
  };
}

const FACET = { column: { field: 'rev', sort: [] }, row: anchor('row') };

/** How often each pair of classes occurs; a box to tick shows the counts. */
export const CONFUSION = {
  ...CHART,
  facet: FACET,
  params: [{ name: 'showValues', bind: { input: 'checkbox' } }],
  spec: matrix(
    [
      { joinaggregate: [{ op: 'max', field: 'pairs', as: 'most' }], groupby: [] },
      { calculate: 'datum.most / 2', as: 'middle' },
    ],
    'pairs',
    'd',
    'showValues',
  ),
};

/** The same, as a part of each class of the y axis. */
export const CONFUSION_NORMALIZED = {
  ...CHART,
  facet: FACET,
  spec: matrix(
    [
      { joinaggregate: [{ op: 'sum', field: 'pairs', as: 'total' }], groupby: anchor('group_by_y') },
      { calculate: 'datum.total > 0 ? datum.pairs / datum.total : 0', as: 'part' },
      { calculate: '0.5', as: 'middle' },
    ],
    'part',
    '.2f',
    'true',
  ),
};
