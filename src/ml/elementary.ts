// exp, log and log1p with the same bits on every machine. The language leaves the last bit of Math.exp and Math.log open, and
// V8 uses it: on arm64 its compiler fuses multiplications and additions. Here each operation is rounded once, as JavaScript says.
// The algorithms are those of fdlibm (e_exp.c, e_log.c, s_log1p.c), which V8 has on x64 too:
//
//   Copyright (C) 1993 by Sun Microsystems, Inc. All rights reserved. Developed at SunPro, a Sun Microsystems, Inc. business.
//   Permission to use, copy, modify, and distribute this software is freely granted, provided that this notice is preserved.

const LN2_HIGH = 6.9314718036912381649e-1;
const LN2_LOW = 1.90821492927058770002e-10;
const EXP_OVERFLOW = 7.09782712893383973096e2;
const EXP_UNDERFLOW = -7.4513321910194110842e2;
const EXP_TERMS = [
  1.66666666666666019037e-1, -2.77777777770155933842e-3, 6.61375632143793436117e-5, -1.6533902205465251539e-6,
  4.13813679705723846039e-8,
] as const;
const LOG_TERMS = [
  6.66666666666673513e-1, 3.999999999940941908e-1, 2.857142874366239149e-1, 2.222219843214978396e-1,
  1.818357216161805012e-1, 1.531383769920937332e-1, 1.479819860511658591e-1,
] as const;
const TWO_54 = 18014398509481984;

const double = new DataView(new ArrayBuffer(8));

/** Sign, exponent and the first 20 bits of the fraction. */
function highWord(x: number): number {
  double.setFloat64(0, x);
  return double.getInt32(0);
}

function withHighWord(x: number, high: number): number {
  double.setFloat64(0, x);
  double.setInt32(0, high);
  return double.getFloat64(0);
}

/** e to the power of x. */
export function exp(x: number): number {
  if (Number.isNaN(x) || x > EXP_OVERFLOW) return x > 0 ? Infinity : x;
  if (x < EXP_UNDERFLOW) return 0;
  if (x === 1) return Math.E; // where the algorithm would be a bit off, as V8 has it
  const size = highWord(x) & 0x7fffffff;
  if (size < 0x3e300000) return 1 + x; // below 2^−28
  let k = 0;
  let [high, low] = [x, 0];
  if (size > 0x3fd62e42) {
    // beyond ln 2 ÷ 2
    const sign = x < 0 ? -1 : 1;
    k = size < 0x3ff0a2b2 ? sign : Math.trunc(Math.LOG2E * x + sign * 0.5);
    high = x - k * LN2_HIGH;
    low = k * LN2_LOW;
  }
  const r = high - low;
  const t = r * r;
  const [p1, p2, p3, p4, p5] = EXP_TERMS;
  const c = r - t * (p1 + t * (p2 + t * (p3 + t * (p4 + t * p5))));
  if (k === 0) return 1 - ((r * c) / (c - 2) - r);
  return timesPower(1 - (low - (r * c) / (2 - c) - high), k);
}

function timesPower(x: number, k: number): number {
  if (k === 1024) return x * 2 * withHighWord(0, 0x7fe00000);
  if (k >= -1021) return x * withHighWord(0, (1023 + k) << 20);
  return x * withHighWord(0, (1023 + k + 1000) << 20) * withHighWord(0, (1023 - 1000) << 20);
}

/** The natural logarithm. */
export function log(x: number): number {
  if (Number.isNaN(x) || x === Infinity) return x;
  if (x <= 0) return x === 0 ? -Infinity : Number.NaN;
  const isSubnormal = highWord(x) < 0x00100000;
  const normal = isSubnormal ? x * TWO_54 : x;
  const word = highWord(normal);
  const fraction = word & 0xfffff;
  const carry = (fraction + 0x95f64) & 0x100000;
  const k = (word >> 20) - 1023 - (isSubnormal ? 54 : 0) + (carry >> 20);
  const f = withHighWord(normal, fraction | (carry ^ 0x3ff00000)) - 1;
  if ((0xfffff & (2 + fraction)) < 3) {
    // within 2^−20 of 1
    const r = f * f * (0.5 - (1 / 3) * f);
    return k * LN2_HIGH - (r - k * LN2_LOW - f);
  }
  const s = f / (2 + f);
  const z = s * s;
  const w = z * z;
  const [l1, l2, l3, l4, l5, l6, l7] = LOG_TERMS;
  const r = z * (l1 + w * (l3 + w * (l5 + w * l7))) + w * (l2 + w * (l4 + w * l6));
  if (((fraction - 0x6147a) | (0x6b851 - fraction)) > 0) {
    const half = 0.5 * f * f;
    return k * LN2_HIGH - (half - (s * (half + r) + k * LN2_LOW) - f);
  }
  return k * LN2_HIGH - (s * (f - r) - k * LN2_LOW - f);
}

/** The natural logarithm of 1 + x, to all digits for a small x. */
export function log1p(x: number): number {
  if (Number.isNaN(x) || x === Infinity) return x;
  if (x <= -1) return x === -1 ? -Infinity : Number.NaN;
  const word = highWord(x);
  const size = word & 0x7fffffff;
  if (size < 0x3c900000) return x; // below 2^−54
  if (size < 0x3e200000) return x - x * x * 0.5; // below 2^−29
  const { k, f, fraction, lost } = reduceSum(x, word);
  const half = 0.5 * f * f;
  if (fraction === 0) {
    const r = half * (1 - (2 / 3) * f);
    return k === 0 ? f - r : k * LN2_HIGH - (r - (k * LN2_LOW + lost) - f);
  }
  const s = f / (2 + f);
  const z = s * s;
  const [l1, l2, l3, l4, l5, l6, l7] = LOG_TERMS;
  const r = z * (l1 + z * (l2 + z * (l3 + z * (l4 + z * (l5 + z * (l6 + z * l7))))));
  if (k === 0) return f - (half - s * (half + r));
  return k * LN2_HIGH - (half - (s * (half + r) + (k * LN2_LOW + lost)) - f);
}

/** 1 + x as 2^k (1 + f), with what rounding lost of the sum. */
function reduceSum(x: number, word: number): { k: number; f: number; fraction: number; lost: number } {
  const isNear = x > 0 ? word < 0x3fda827a : word <= (0xbfd2bec4 | 0);
  if (isNear) return { k: 0, f: x, fraction: 1, lost: 0 }; // √½ − 1 < x < √2 − 1
  const isHuge = word >= 0x43400000; // 1 does not count beside it
  const sum = isHuge ? x : 1 + x;
  const sumWord = highWord(sum);
  const exponent = (sumWord >> 20) - 1023;
  const lost = isHuge ? 0 : (exponent > 0 ? 1 - (sum - x) : x - (sum - 1)) / sum;
  const bits = sumWord & 0xfffff;
  if (bits < 0x6a09e) return { k: exponent, f: withHighWord(sum, bits | 0x3ff00000) - 1, fraction: bits, lost };
  const f = withHighWord(sum, bits | 0x3fe00000) - 1;
  return { k: exponent + 1, f, fraction: (0x100000 - bits) >> 2, lost };
}
