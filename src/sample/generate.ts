import { RandomState } from '../ml/random.js';
import type { SampleRow } from './labels.js';

// The type shows in shape and colour, both with overlap: learnable, but not by one pixel.
const TYPES = [
  { name: 'Water', share: 0.17, hue: 212, shape: 'drop' },
  { name: 'Fire', share: 0.13, hue: 16, shape: 'flame' },
  { name: 'Grass', share: 0.16, hue: 122, shape: 'leaf' },
  { name: 'Electric', share: 0.1, hue: 50, shape: 'bolt' },
  { name: 'Rock', share: 0.12, hue: 30, shape: 'stone' },
  { name: 'Ice', share: 0.1, hue: 190, shape: 'crystal' },
  { name: 'Normal', share: 0.22, hue: 40, shape: 'blob' },
] as const;

type Kind = (typeof TYPES)[number];

const SECOND_TYPE_SHARE = 0.25;
const HUE_SPREAD = 46;
const GENERATIONS = 5;
const SYLLABLES = ['ba', 'ko', 'ri', 'mu', 'ta', 'le', 'zi', 'no', 'pa', 'shi', 'du', 'we'];

/** Made-up creatures: `count` rows from a seed, each with one or two types. */
export function generateRows(count: number, seed: number): SampleRow[] {
  const random = new RandomState(seed);
  return Array.from({ length: count }, (_, index) => {
    const first = pickType(random);
    const second = random.float() < SECOND_TYPE_SHARE ? pickType(random) : undefined;
    const syllables = Array.from(
      { length: 2 + random.interval(1) },
      () => SYLLABLES[random.interval(SYLLABLES.length - 1)],
    );
    const name = syllables.join('');
    return {
      number: index + 1,
      name: name.charAt(0).toUpperCase() + name.slice(1),
      generation: 1 + Math.floor((index * GENERATIONS) / count),
      types: second && second.name !== first.name ? [first.name, second.name] : [first.name],
    };
  });
}

/** The picture of a made-up creature as SVG, 100 × 100, on nothing. */
export function drawCreature(row: SampleRow, seed: number): string {
  const random = new RandomState((seed + row.number * 2654435761) >>> 0);
  const kinds = row.types.map((name) => TYPES.find((type) => type.name === name)).filter((kind) => kind !== undefined);
  const body = kinds[0] ?? TYPES[6];
  const mark = kinds[1] ?? body;
  const size = 26 + random.float() * 14;
  const x = 50 + (random.float() - 0.5) * 22;
  const y = 52 + (random.float() - 0.5) * 18;
  const turn = Math.round((random.float() - 0.5) * 70);
  const parts = [
    `<g transform="rotate(${turn} ${n(x)} ${n(y)})">${shape(body, x, y, size, color(body, random), random)}</g>`,
    ...Array.from({ length: 2 + random.interval(3) }, () => {
      const angle = random.float() * Math.PI * 2;
      const distance = size * (0.3 + random.float() * 0.8);
      return shape(
        mark,
        x + Math.cos(angle) * distance,
        y + Math.sin(angle) * distance,
        5 + random.float() * 7,
        color(mark, random),
        random,
      );
    }),
    ...[-1, 1].map(
      (side) =>
        `<circle cx="${n(x + side * size * 0.28)}" cy="${n(y - size * 0.15)}" r="${n(size * 0.11)}" fill="#202020"/>`,
    ),
  ];
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 100 100">${parts.join('')}</svg>`;
}

function pickType(random: RandomState): Kind {
  let left = random.float();
  for (const type of TYPES) {
    left -= type.share;
    if (left < 0) return type;
  }
  return TYPES[6];
}

function color(kind: Kind, random: RandomState): string {
  const hue = (kind.hue + (random.float() - 0.5) * 2 * HUE_SPREAD + 360) % 360;
  return `hsl(${Math.round(hue)}, ${Math.round(40 + random.float() * 45)}%, ${Math.round(38 + random.float() * 30)}%)`;
}

function shape(kind: Kind, x: number, y: number, size: number, fill: string, random: RandomState): string {
  const outline = `fill="${fill}" stroke="#404040" stroke-width="1"`;
  const polygon = (points: readonly (readonly [number, number])[]): string =>
    `<polygon points="${points.map(([dx, dy]) => `${n(x + dx * size)},${n(y + dy * size)}`).join(' ')}" ${outline}/>`;
  switch (kind.shape) {
    case 'drop':
      return `<path d="M${n(x)} ${n(y - size * 1.2)} Q${n(x + size * 1.1)} ${n(y)} ${n(x + size * 0.7)} ${n(y + size * 0.5)} A${n(size * 0.8)} ${n(size * 0.8)} 0 0 1 ${n(x - size * 0.7)} ${n(y + size * 0.5)} Q${n(x - size * 1.1)} ${n(y)} ${n(x)} ${n(y - size * 1.2)}Z" ${outline}/>`;
    case 'flame':
      return polygon([
        [0, -1.2],
        [0.35, -0.4],
        [0.7, -0.8],
        [0.8, 0.4],
        [0.3, 1],
        [-0.3, 1],
        [-0.8, 0.4],
        [-0.6, -0.6],
        [-0.25, -0.3],
      ]);
    case 'leaf':
      return `<ellipse cx="${n(x)}" cy="${n(y)}" rx="${n(size * 1.1)}" ry="${n(size * 0.55)}" transform="rotate(${random.interval(90) - 45} ${n(x)} ${n(y)})" ${outline}/>`;
    case 'bolt':
      return polygon([
        [0.1, -1.1],
        [0.7, -1.1],
        [0.2, -0.1],
        [0.7, -0.1],
        [-0.4, 1.1],
        [-0.1, 0.15],
        [-0.6, 0.15],
      ]);
    case 'stone':
      return polygon([
        [-0.9, 0.2],
        [-0.5, -0.7],
        [0.3, -0.9],
        [0.9, -0.2],
        [0.8, 0.6],
        [0.1, 0.9],
        [-0.7, 0.8],
      ]);
    case 'crystal':
      return polygon([
        [0, -1.1],
        [0.45, -0.5],
        [0.95, 0],
        [0.45, 0.5],
        [0, 1.1],
        [-0.45, 0.5],
        [-0.95, 0],
        [-0.45, -0.5],
      ]);
    case 'blob':
      return `<ellipse cx="${n(x)}" cy="${n(y)}" rx="${n(size)}" ry="${n(size * 0.85)}" ${outline}/>`;
  }
}

function n(value: number): number {
  return Math.round(value * 100) / 100;
}
