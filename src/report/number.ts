/** A number for people: four decimals, fewer for large ones, an exponent for tiny ones; null is NaN. */
export function formatNumber(value: number | null): string {
  if (value === null) return 'NaN';
  const size = Math.abs(value);
  if (Number.isInteger(value) && size > 1 && size < 1e15) return minus(String(value));
  if (size >= 1e15 || (size !== 0 && size < 0.00005)) return minus(value.toExponential(2).replace('e+', 'e'));
  return minus(size < 1000 ? value.toFixed(4) : value.toFixed(1));
}

/** The same with its sign, for a difference. */
export function formatDifference(value: number): string {
  const shown = formatNumber(value);
  return value > 0 ? `+${shown}` : shown;
}

/** `34.1 MB`, in powers of 1,000 as disks are sold and DVC counts. */
export function formatBytes(bytes: number): string {
  if (bytes < 1000) return `${bytes} B`;
  const units = ['kB', 'MB', 'GB', 'TB', 'PB'];
  const power = Math.min(units.length, Math.floor(Math.log10(bytes) / 3));
  return `${(bytes / 1000 ** power).toFixed(1)} ${units[power - 1] ?? ''}`;
}

function minus(shown: string): string {
  return shown.replaceAll('-', '−');
}
