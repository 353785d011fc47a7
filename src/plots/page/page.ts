import { mkdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { systemCode, UserError } from '../../errors.js';
import { writeFileAtomic } from '../../formats/atomic-write.js';
import { pythonJson } from '../../formats/python-json.js';
import { fillChart, type ChartData } from '../chart/chart.js';
import type { Picture, Plot } from '../plot.js';
import { staticFigure } from './figure.js';
import { escapeHtml, escapeScript } from './html.js';
import { pictureName } from './pictures.js';

// What makes the charts live; where it cannot be loaded, or is not what it was, the drawings below it stay.
const SCRIPTS = [
  ['vega@5.33.0/build/vega.min.js', 'Kpi0LDGE2Pg6N3+B3LiVIugYJ3rGL3AAqlnkRLfFxZtmejptl+TJ3iKY54HF5U3l'],
  ['vega-lite@5.23.0/build/vega-lite.min.js', 'D9LYH0esGjcxQJsBuxOuXtCDJGXRWW1+KhluzWPqi0rLJmiR/ygPChefaD+rFFDQ'],
  ['vega-embed@6.29.0/build/vega-embed.min.js', 'M+Ax7e/WFJpxSOF09HzI+Sj4wg9ottVd/uxmV2ItGGh02fLH28t2FAOJx3TJBap5'],
] as const;

const PAGE = `<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
{refresh_tag}
<title>Plots</title>
{scripts}
<style>
body { font-family: sans-serif; margin: 1.5rem; }
figure { display: inline-block; vertical-align: top; margin: 0 1.5rem 1.5rem 0; }
figcaption { font-weight: bold; margin-bottom: 0.5rem; }
.legend { font-size: 0.8rem; margin: 0.25rem 0; }
table { border-collapse: collapse; }
td, th { border: 1px solid #d0d7de; padding: 0.2rem 0.5rem; text-align: left; }
img { max-width: 100%; }
</style>
</head>
<body>
{plot_divs}
</body>
</html>
`;

/** Writes the page of plots into a folder, with a page of the user's own where `template` names one; returns its path. */
export function writePlotsPage(plots: readonly Plot[], folder: string, template: string | undefined): string {
  const page = template === undefined ? PAGE : readPage(template);
  const charts = plots.flatMap(({ chart }, index) => (chart ? [showChart(chart, `plot-${index + 1}`)] : []));
  const pictures = plots
    .filter((plot) => plot.pictures && plot.pictures.length > 0)
    .toSorted(comparePictures)
    .map(({ name, pictures: shown = [] }) => showPictures(name, shown));
  const scripts = SCRIPTS.map(
    ([path, hash]) =>
      `<script src="https://cdn.jsdelivr.net/npm/${path}" integrity="sha384-${hash}" crossorigin="anonymous"></script>`,
  );
  const parts: Readonly<Record<string, string>> = {
    scripts: charts.length > 0 ? scripts.join('\n') : '',
    plot_divs: [...charts, ...pictures].join('\n'),
    refresh_tag: '',
  };
  const file = join(folder, 'index.html');
  mkdirSync(folder, { recursive: true });
  writeFileAtomic(
    file,
    page.replaceAll(/\{(scripts|plot_divs|refresh_tag)\}/g, (_, name: string) => parts[name] ?? ''),
  );
  return file;
}

function readPage(file: string): string {
  const what = `Cannot use the page "${file}"`;
  let page: string;
  try {
    page = readFileSync(file, 'utf8');
  } catch (error) {
    if (systemCode(error) !== 'ENOENT' && systemCode(error) !== 'EISDIR') throw error;
    throw new UserError('data', `${what}: there is no such file`, { cause: error });
  }
  if (page.includes('{plot_divs}')) return page;
  throw new UserError('data', `${what}: it has no "{plot_divs}", expected it where the plots belong`, {
    hint: '"{scripts}" belongs into its head: it stands for what draws the charts',
  });
}

function showChart(chart: ChartData, id: string): string {
  const spec = escapeScript(pythonJson(fillChart(chart).content, { sortKeys: false }));
  return `<figure>
<div id="${id}">
${staticFigure(chart)}
</div>
<script>
if (window.vegaEmbed) vegaEmbed('#${id}', ${spec});
</script>
</figure>`;
}

function showPictures(name: string, pictures: readonly Picture[]): string {
  const shown = pictures.map((picture) => {
    const source = `static/${encodeURIComponent(pictureName(picture))}`;
    const revision = escapeHtml(picture.revision);
    return `<div><p>${revision}</p><img src="${escapeHtml(source)}" alt="${revision}"></div>`;
  });
  return `<figure>\n<figcaption>${escapeHtml(name)}</figcaption>\n${shown.join('\n')}\n</figure>`;
}

// Pictures of one folder that are numbered stand in the order of their numbers.
function comparePictures(a: Plot, b: Plot): number {
  const [folderA, folderB] = [dirname(a.name), dirname(b.name)];
  if (folderA !== folderB) return folderA < folderB ? -1 : 1;
  const [one, other] = [numberIn(a.name), numberIn(b.name)];
  if (one !== undefined && other !== undefined && one !== other) return one - other;
  return a.name < b.name ? -1 : a.name > b.name ? 1 : 0;
}

function numberIn(name: string): number | undefined {
  const digits = /^(\d+)\.[^.]*$/.exec(basename(name))?.[1];
  return digits === undefined ? undefined : Number(digits);
}
