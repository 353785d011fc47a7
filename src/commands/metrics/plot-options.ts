import type { Command } from 'commander';
import type { YamlMap } from '../../formats/yaml-value.js';

/** Options of `plots show` and `plots diff`. */
export interface PlotFlags {
  readonly template?: string | true;
  readonly x?: string;
  readonly y?: string;
  readonly header: boolean;
  readonly title?: string;
  readonly xLabel?: string;
  readonly yLabel?: string;
  readonly out?: string;
  readonly showVega?: boolean;
  readonly json?: boolean;
  readonly split?: boolean;
  readonly open?: boolean;
  readonly htmlTemplate?: string;
}

/** Options that say how plots look. */
export function addLook(command: Command): Command {
  return command
    .option('-t, --template [name]', 'the template: built in, of .dvc/plots, or a file')
    .option('-x <field>', 'the field of the x axis')
    .option('-y <field>', 'the field of the y axis')
    .option('--no-header', 'CSV and TSV have no line with the names of the columns')
    .option('--title <text>', 'the title of the plots')
    .option('--x-label <text>', 'the label of the x axis')
    .option('--y-label <text>', 'the label of the y axis');
}

/** Options that say where plots go. */
export function addOutput(command: Command): Command {
  return command
    .option('-o, --out <folder>', 'where to write the page (default: dvc_plots)')
    .option('--show-vega', 'print the Vega-Lite chart of one target')
    .option('--json', 'print JSON')
    .option('--split', 'with --json: what charts share apart from each, for the editor extension')
    .option('--open', 'open the page in the browser')
    .option('--html-template <file>', 'a page to fill in instead of the built-in one');
}

/** What the options say of how plots look, by DVC's names. */
export function propertiesOf(flags: PlotFlags): YamlMap {
  const given: [string, string | false | undefined][] = [
    ['template', flags.template === true ? undefined : flags.template],
    ['x', flags.x],
    ['y', flags.y],
    ['x_label', flags.xLabel],
    ['y_label', flags.yLabel],
    ['title', flags.title],
    ['header', flags.header ? undefined : false],
  ];
  return new Map(given.flatMap(([name, value]) => (value === undefined ? [] : [[name, value] as const])));
}
