import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { UserError } from '../../errors.js';
import { nearestName } from '../../formats/nearest.js';
import { pythonJson } from '../../formats/python-json.js';
import { WORKSPACE } from '../../metrics/view.js';
import { fillChart } from '../../plots/chart/chart.js';
import { collectPlots, type PlotChoice, type RevisionPlots } from '../../plots/collect.js';
import { plotsJson } from '../../plots/json.js';
import { pictureName, writePictures } from '../../plots/page/pictures.js';
import { buildPlots, type Plot } from '../../plots/plot.js';
import { findBuiltIn, TEMPLATES } from '../../plots/templates/template.js';
import { openRepository, type Repository } from '../../repo/repository.js';
import type { CommandContext } from '../command.js';
import { propertiesOf, type PlotFlags } from './plot-options.js';

const DEFAULT_FOLDER = 'dvc_plots';

/** Draws plots as the options ask: as JSON, as one chart, or as a page. */
export async function runPlots(
  context: CommandContext,
  choice: Omit<PlotChoice, 'properties'>,
  flags: PlotFlags,
): Promise<void> {
  if (flags.showVega) checkShowVega(choice, flags);
  const repo = openRepository(context.cwd, context.env);
  const isNew = choice.revisions.length > 0 && (await repo.scm?.resolve('HEAD')) === undefined;
  const revisions = isNew ? [] : await collect(repo, { ...choice, properties: propertiesOf(flags) });
  const plots = buildPlots(revisions, { own: resolve(repo.dvcFolder, 'plots'), cwd: repo.cwd });
  warn(context, plots, revisions);
  if (plots.length === 0 && !flags.json)
    context.log.warning('No plots were found: no page is written. Name plots in dvc.yaml, or files as targets');
  const folder = resolve(repo.cwd, flags.out ?? repo.config.get('plots', 'out_dir')?.value ?? DEFAULT_FOLDER);
  const pictures = flags.json ? folder : resolve(folder, 'static');
  writePictures(plots, pictures);
  if (flags.json) {
    const place = (picture: Parameters<typeof pictureName>[0]): string => resolve(pictures, pictureName(picture));
    context.print(plotsJson(plots, revisions, { isSplit: flags.split ?? false, place }));
  } else if (flags.showVega) {
    const chart = plots.find((plot) => plot.chart)?.chart;
    if (chart) context.print(`${pythonJson(fillChart(chart).content, { sortKeys: false })}\n`);
  } else if (plots.length > 0) await writePage(context, repo, { plots, folder, flags });
}

async function collect(repo: Repository, choice: PlotChoice): Promise<RevisionPlots[]> {
  try {
    return await collectPlots(repo, choice);
  } catch (error) {
    throw error instanceof UserError ? error.withExitCode(1) : error;
  }
}

function checkShowVega({ targets }: Omit<PlotChoice, 'properties'>, flags: PlotFlags): void {
  const fail = (message: string): never => {
    throw new UserError('usage', `Cannot use --show-vega: ${message}`, { exitCode: 1 });
  };
  if (targets.length !== 1) fail(`found ${targets.length} targets, expected one`);
  if (flags.json) fail('found --json too, expected one of them');
}

function warn({ log }: CommandContext, plots: readonly Plot[], revisions: readonly RevisionPlots[]): void {
  for (const { revision, error } of revisions) if (error) log.warning(`${revision}: ${error.message}`);
  const told = new Set(
    plots.flatMap(({ problems }) => problems.map((one) => `${one.revision}: ${one.failure.message}`)),
  );
  for (const line of told) log.warning(line);
}

interface PageOptions {
  readonly plots: readonly Plot[];
  readonly folder: string;
  readonly flags: PlotFlags;
}

async function writePage(
  context: CommandContext,
  repo: Repository,
  { plots, folder, flags }: PageOptions,
): Promise<void> {
  const { writePlotsPage } = await import('../../plots/page/page.js');
  const own = repo.config.path('plots', 'html_template');
  const template = flags.htmlTemplate === undefined ? own : resolve(repo.cwd, flags.htmlTemplate);
  const file = writePlotsPage(plots, folder, template);
  const url = pathToFileURL(file).href;
  context.print(`${url}\n`);
  if (!flags.open && !repo.config.boolean('plots', 'auto_open', false)) return;
  const { openInBrowser } = await import('../../plots/page/browser.js');
  if (!(await openInBrowser(url))) {
    context.log.warning(`Cannot open a browser: open "${file}" by hand`);
    context.setExitCode(1);
  }
}

/** The revisions of `plots diff`: of one, how it differs from the workspace; of none, what changed since HEAD. */
export async function chooseRevisions(context: CommandContext, named: readonly string[]): Promise<string[]> {
  if (named.length > 1) return [...named];
  if (named.length === 1) return [...named, WORKSPACE];
  const { scm } = openRepository(context.cwd, context.env);
  const changes = await scm?.ask(['status', '--porcelain', '--untracked-files=no']);
  return changes === undefined || changes === '' ? [WORKSPACE] : ['HEAD', WORKSPACE];
}

/** Prints the names of the built-in templates, or one of them. */
export function printTemplates(context: CommandContext, name: string | undefined): void {
  const names = Object.keys(TEMPLATES);
  const template = name === undefined ? undefined : findBuiltIn(name);
  if (name === undefined) context.print(names.map((one) => `${one}\n`).join(''));
  else if (template) context.print(`${pythonJson(template, { sortKeys: false })}\n`);
  else {
    const guess = nearestName(name, names);
    throw new UserError('data', `Cannot find plot template "${name}", expected one of ${names.join(', ')}`, {
      exitCode: 1,
      ...(guess === undefined ? {} : { hint: `Did you mean "${guess}"?` }),
    });
  }
}
