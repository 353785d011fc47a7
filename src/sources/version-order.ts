/** The order of semantic versions with a "v" in front: a pre-release comes before its release. */
export function compareVersions(a: string, b: string): number {
  const [one, other] = [parse(a), parse(b)];
  for (const [index, number] of one.numbers.entries()) {
    const difference = number - (other.numbers[index] ?? 0);
    if (difference !== 0) return difference;
  }
  if (one.before.length === 0 || other.before.length === 0) return other.before.length - one.before.length;
  for (const [index, part] of one.before.entries()) {
    const twin = other.before[index];
    if (twin === undefined) return 1;
    const order = comparePart(part, twin);
    if (order !== 0) return order;
  }
  return one.before.length - other.before.length;
}

function parse(version: string): { readonly numbers: readonly number[]; readonly before: readonly string[] } {
  const [main = '', ...before] = version.replace(/^v/, '').replace(/\+.*$/, '').split(/-(.*)/s);
  return {
    numbers: main.split('.').map(Number),
    before: before
      .join('')
      .split('.')
      .filter((part) => part !== ''),
  };
}

// Numbers come before words, and in order of their size.
function comparePart(a: string, b: string): number {
  const [isNumber, isOther] = [/^\d+$/.test(a), /^\d+$/.test(b)];
  if (isNumber && isOther) return Number(a) - Number(b);
  if (isNumber !== isOther) return isNumber ? -1 : 1;
  return a < b ? -1 : a > b ? 1 : 0;
}
