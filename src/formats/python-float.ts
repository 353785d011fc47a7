/**
 * Python's `repr` of a float: the shortest digits that read back the same, an exponent below 1e-4 and from 1e16 on, and
 * `.0` behind a whole number. JavaScript finds the same digits but switches to an exponent at other sizes.
 */
export function pythonFloat(value: number, special = { infinity: 'inf', nan: 'nan' }): string {
  if (Number.isNaN(value)) return special.nan;
  if (!Number.isFinite(value)) return value > 0 ? special.infinity : `-${special.infinity}`;
  if (value === 0) return Object.is(value, -0) ? '-0.0' : '0.0';
  const [mantissa = '', exponentText = '0'] = value.toExponential().split('e');
  const exponent = Number(exponentText);
  if (exponent < -4 || exponent >= 16) {
    const digits = String(Math.abs(exponent)).padStart(2, '0');
    return `${mantissa}e${exponent < 0 ? '-' : '+'}${digits}`;
  }
  const sign = mantissa.startsWith('-') ? '-' : '';
  const digits = mantissa.replace(/[-.]/g, '');
  if (exponent < 0) return `${sign}0.${'0'.repeat(-exponent - 1)}${digits}`;
  const whole = digits.slice(0, exponent + 1).padEnd(exponent + 1, '0');
  return `${sign}${whole}.${digits.slice(exponent + 1) || '0'}`;
}
