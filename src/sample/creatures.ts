import { RandomState } from '../ml/random.js';
import { drawCreature } from './creature-drawing.js';
import { Dice } from './dice.js';
import type { SampleRow } from './labels.js';

/** What a type looks like: a hue, how strong it is, and the part that the creature grows. */
export interface TypeLook {
  readonly name: string;
  /** How many of the creatures have it, roughly as in the artworks. */
  readonly weight: number;
  readonly hue: number;
  readonly saturation: number;
  readonly lightness: number;
  readonly part: Part;
}

export type Part =
  'fins' | 'flames' | 'leaves' | 'bolts' | 'crystals' | 'wings' | 'spikes' | 'spots' | 'plates' | 'horns';

const LOOKS: readonly [TypeLook, ...TypeLook[]] = [
  { name: 'Water', weight: 14, hue: 212, saturation: 68, lightness: 54, part: 'fins' },
  { name: 'Normal', weight: 12, hue: 32, saturation: 28, lightness: 62, part: 'horns' },
  { name: 'Grass', weight: 10, hue: 112, saturation: 50, lightness: 46, part: 'leaves' },
  { name: 'Bug', weight: 8, hue: 78, saturation: 55, lightness: 45, part: 'wings' },
  { name: 'Fire', weight: 7, hue: 16, saturation: 82, lightness: 54, part: 'flames' },
  { name: 'Psychic', weight: 7, hue: 322, saturation: 55, lightness: 66, part: 'spots' },
  { name: 'Poison', weight: 6, hue: 284, saturation: 42, lightness: 50, part: 'spots' },
  { name: 'Electric', weight: 5, hue: 50, saturation: 88, lightness: 56, part: 'bolts' },
  { name: 'Rock', weight: 6, hue: 38, saturation: 24, lightness: 44, part: 'plates' },
  { name: 'Ground', weight: 5, hue: 30, saturation: 50, lightness: 48, part: 'plates' },
  { name: 'Flying', weight: 5, hue: 226, saturation: 46, lightness: 68, part: 'wings' },
  { name: 'Fighting', weight: 4, hue: 4, saturation: 55, lightness: 46, part: 'horns' },
  { name: 'Ice', weight: 4, hue: 192, saturation: 52, lightness: 74, part: 'crystals' },
  { name: 'Ghost', weight: 4, hue: 264, saturation: 34, lightness: 42, part: 'flames' },
  { name: 'Dark', weight: 4, hue: 250, saturation: 18, lightness: 28, part: 'spikes' },
  { name: 'Steel', weight: 4, hue: 208, saturation: 12, lightness: 62, part: 'plates' },
  { name: 'Dragon', weight: 3, hue: 238, saturation: 55, lightness: 52, part: 'spikes' },
  { name: 'Fairy', weight: 3, hue: 340, saturation: 66, lightness: 76, part: 'wings' },
];
const TWO_TYPES = 0.42;
const PER_GENERATION = 130;
const FIRST_SEED = 20;
const SEED_STEP = 2654435761; // far apart, so that neighbours share nothing
const SYLLABLES = [
  'ba',
  'chi',
  'do',
  'fe',
  'ga',
  'hu',
  'ki',
  'lu',
  'mo',
  'na',
  'pi',
  'ra',
  'shi',
  'ta',
  'wo',
  'zu',
] as const;

/** A made-up creature: its line in the table and its picture. */
export interface Creature {
  readonly row: SampleRow;
  readonly svg: string;
}

/** The creature with this number (from 1): the same in every run and on every machine, whatever the others are. */
export function makeCreature(number: number): Creature {
  const dice = new Dice(new RandomState((FIRST_SEED + number * SEED_STEP) >>> 0));
  const first = pickLook(dice);
  const other = dice.chance(TWO_TYPES) ? pickLook(dice) : first;
  const second = other === first ? undefined : other;
  const row = {
    number,
    name: makeName(dice),
    generation: Math.ceil(number / PER_GENERATION),
    types: second ? [first.name, second.name] : [first.name],
  };
  return { row, svg: drawCreature(first, second, dice) };
}

function pickLook(dice: Dice): TypeLook {
  let rest = dice.between(
    0,
    LOOKS.reduce((total, { weight }) => total + weight, 0),
  );
  return LOOKS.find(({ weight }) => (rest -= weight) < 0) ?? LOOKS[0];
}

function makeName(dice: Dice): string {
  const word = Array.from({ length: dice.chance(0.4) ? 3 : 2 }, () => dice.pick(SYLLABLES)).join('');
  return `${word.charAt(0).toUpperCase()}${word.slice(1)}`;
}
