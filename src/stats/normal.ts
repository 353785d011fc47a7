import { exp, log } from '../ml/elementary.js';

/** Numerator and denominator of a rational function, the constant first. */
type Rational = readonly [numerator: readonly number[], denominator: readonly number[]];

// W. J. Cody, "Rational Chebyshev approximations for the error function", Math. Comp. 23 (1969), in the form for the normal
// distribution that he gives in Algorithm 715, ACM TOMS 19 (1993): three ranges of |x|.
const NEAR: Rational = [
  [18154.98125334356, 1067.6894854603709, 161.02823106855587, 2.2352520354606837, 0.06568233791820745],
  [45507.78933502673, 10260.932208618979, 976.0985517377767, 47.202581904688245, 1],
];
const MIDDLE: Rational = [
  [
    9842.714838383978, 11602.65143764735, 6848.190450536283, 2494.5375852903726, 597.2702763948002, 93.50665613217785,
    8.883149794388377, 0.39894151208813466, 1.0765576773720192e-8,
  ],
  [
    19685.429676859992, 38912.00328609327, 34900.95272114598, 18615.571640885097, 6485.558298266761, 1519.3775994075547,
    235.387901782625, 22.266688044328117, 1,
  ],
];
const FAR: Rational = [
  [
    2.9112874951168793e-5, 0.0014216191932278934, 0.022235277870649807, 0.12740116116024736, 0.215898534057957,
    0.023073441764940174,
  ],
  [7.297515550839662e-5, 0.0037823963320275824, 0.06598813786892856, 0.4682382124808651, 1.284260096144911, 1],
];
const NEAR_LIMIT = 0.67448975;
const MIDDLE_LIMIT = Math.sqrt(32);

/** P(Z ≤ z) of the standard normal distribution; keeps its digits far out in the lower tail. */
export function normalCdf(z: number): number {
  const size = Math.abs(z);
  if (size <= NEAR_LIMIT) return 0.5 + z * ratio(NEAR, z * z);
  const tail = upperTail(size);
  return z < 0 ? tail : 1 - tail;
}

function upperTail(size: number): number {
  if (size <= MIDDLE_LIMIT) return bell(size) * ratio(MIDDLE, size);
  const square = 1 / (size * size);
  return (bell(size) * (1 / Math.sqrt(2 * Math.PI) - square * ratio(FAR, square))) / size;
}

// exp(−x²/2) in two factors, so that the rounding of x² is not multiplied by its size.
function bell(size: number): number {
  const coarse = Math.trunc(size * 16) / 16;
  return exp(-coarse * coarse * 0.5) * exp(-(size - coarse) * (size + coarse) * 0.5);
}

// M. J. Wichura, "Algorithm AS 241: The percentage points of the normal distribution", Applied Statistics 37 (1988), PPND16.
const CENTRE: Rational = [
  [
    3.3871328727963665, 133.14166789178438, 1971.5909503065513, 13731.69376550946, 45921.95393154987, 67265.7709270087,
    33430.57558358813, 2509.0809287301227,
  ],
  [
    1, 42.31333070160091, 687.1870074920579, 5394.196021424751, 21213.794301586597, 39307.89580009271,
    28729.085735721943, 5226.495278852854,
  ],
];
const FLANK: Rational = [
  [
    1.4234371107496835, 4.630337846156546, 5.769497221460691, 3.6478483247632045, 1.2704582524523684,
    0.2417807251774506, 0.022723844989269184, 0.0007745450142783414,
  ],
  [
    1, 2.053191626637759, 1.6763848301838038, 0.6897673349851, 0.14810397642748008, 0.015198666563616457,
    0.0005475938084995345, 1.0507500716444169e-9,
  ],
];
const TAIL: Rational = [
  [
    6.657904643501103, 5.463784911164114, 1.7848265399172913, 0.29656057182850487, 0.026532189526576124,
    0.0012426609473880784, 2.7115555687434876e-5, 2.0103343992922881e-7,
  ],
  [
    1, 0.599832206555888, 0.1369298809227358, 0.014875361290850615, 0.0007868691311456133, 1.8463183175100548e-5,
    1.421511758316446e-7, 2.0442631033899397e-15,
  ],
];

/** The z with P(Z ≤ z) = `probability`. */
export function normalQuantile(probability: number): number {
  const offset = probability - 0.5;
  if (Math.abs(offset) <= 0.425) return offset * ratio(CENTRE, 0.180625 - offset * offset);
  const tail = offset < 0 ? probability : 1 - probability;
  if (tail <= 0) return offset < 0 ? -Infinity : Infinity;
  const root = Math.sqrt(-log(tail));
  const size = root <= 5 ? ratio(FLANK, root - 1.6) : ratio(TAIL, root - 5);
  return offset < 0 ? -size : size;
}

/** The half-width of a two-sided interval, in standard errors: 1.96 for 0.95. */
export function criticalValue(level: number): number {
  return -normalQuantile((1 - level) / 2);
}

/** The two-sided p of a standard normal statistic. */
export function twoSidedP(z: number): number {
  return 2 * normalCdf(-Math.abs(z));
}

function ratio([numerator, denominator]: Rational, x: number): number {
  return polynomial(numerator, x) / polynomial(denominator, x);
}

function polynomial(coefficients: readonly number[], x: number): number {
  return coefficients.reduceRight((sum, coefficient) => sum * x + coefficient, 0);
}
