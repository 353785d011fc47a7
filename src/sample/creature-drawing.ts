import { element } from '../pictures/svg.js';
import type { Part, TypeLook } from './creatures.js';
import type { Dice } from './dice.js';

const SIZE = 475;
const ODD_COLOUR = 0.18;
const ODD_PART = 0.1;

interface Point {
  readonly x: number;
  readonly y: number;
}

interface Body {
  readonly centre: Point;
  readonly width: number;
  readonly height: number;
  readonly outline: readonly Point[];
}

/**
 * Draws a creature that shows its types: colour and one grown part for each. Neither alone is enough to tell: hues of
 * neighbouring types overlap, some creatures have a colour of their own, and parts are shared between types.
 */
export function drawCreature(first: TypeLook, second: TypeLook | undefined, dice: Dice): string {
  const body = makeBody(dice);
  const main = colourOf(first, dice);
  const accent = second ? colourOf(second, dice) : shift(main, dice.between(-40, 40), dice.between(-18, 18));
  const outline = hsl({ ...main, lightness: Math.max(8, main.lightness * 0.38) });
  const behind = [drawPart(grownPart(first, dice), body, shift(main, 8, 10), outline, dice)];
  if (second) behind.push(drawPart(grownPart(second, dice), body, accent, outline, dice));
  const content = [
    ...behind,
    ...drawFeet(body, hsl(shift(main, 0, -8)), outline, dice),
    element('path', { d: smooth(body.outline), fill: hsl(main), stroke: outline, 'stroke-width': 5 }),
    drawBelly(body, hsl(shift(accent, 0, 16)), dice),
    ...drawFace(body, outline, dice),
  ];
  const turn = `rotate(${dice.between(-14, 14).toFixed(2)} ${SIZE / 2} ${SIZE / 2})`;
  return element(
    'svg',
    { xmlns: 'http://www.w3.org/2000/svg', viewBox: `0 0 ${SIZE} ${SIZE}` },
    element('g', { transform: turn, 'stroke-linejoin': 'round' }, ...content),
  );
}

function makeBody(dice: Dice): Body {
  const centre = { x: SIZE / 2 + dice.between(-22, 22), y: SIZE / 2 + dice.between(0, 34) };
  const width = dice.between(88, 138);
  const height = dice.between(92, 146);
  const count = 12;
  const outline = Array.from({ length: count }, (_, index) => {
    const bulge = dice.between(0.9, 1.1);
    return around({ centre, width: width * bulge, height: height * bulge }, index / count);
  });
  return { centre, width, height, outline };
}

interface Colour {
  readonly hue: number;
  readonly saturation: number;
  readonly lightness: number;
}

function colourOf(look: TypeLook, dice: Dice): Colour {
  const odd = dice.chance(ODD_COLOUR);
  return {
    hue: odd ? dice.between(0, 360) : look.hue + dice.between(-16, 16),
    saturation: Math.min(100, Math.max(4, look.saturation + dice.between(-14, 14))),
    lightness: Math.min(88, Math.max(16, look.lightness + dice.between(-11, 11))),
  };
}

function shift(colour: Colour, hue: number, lightness: number): Colour {
  return { ...colour, hue: colour.hue + hue, lightness: Math.min(92, Math.max(8, colour.lightness + lightness)) };
}

function hsl({ hue, saturation, lightness }: Colour): string {
  const wheel = Math.round(hue + 720) % 360;
  return `hsl(${wheel}, ${Math.round(saturation)}%, ${Math.round(lightness)}%)`;
}

function grownPart(look: TypeLook, dice: Dice): Part {
  const odd = dice.chance(ODD_PART);
  return odd ? dice.pick(['fins', 'leaves', 'wings', 'spikes', 'spots', 'horns']) : look.part;
}

function drawPart(part: Part, body: Body, colour: Colour, stroke: string, dice: Dice): string {
  const style = { fill: hsl(colour), stroke, 'stroke-width': 4 };
  const shapes: string[] = [];
  const grow = (from: number, to: number, count: number, shape: (at: number, index: number) => string): void => {
    for (let index = 0; index < count; index += 1) {
      const at = from + ((to - from) * (index + 0.5)) / count + dice.between(-0.012, 0.012);
      shapes.push(shape(at, index));
    }
  };
  switch (part) {
    case 'fins': // one on the back, two at the sides, a tail that forks
      grow(0.6, 1.4, 3, (at) => element('path', { d: fan(body, at, dice.between(0.32, 0.5), 0.062), ...style }));
      shapes.push(element('path', { d: fan(body, dice.pick([0.12, 0.38]), dice.between(0.45, 0.65), 0.07), ...style }));
      break;
    case 'flames':
      grow(0.58, 0.92, 5, (at) => element('path', { d: tongue(body, at, dice.between(0.35, 0.8), 0.05), ...style }));
      break;
    case 'leaves':
      grow(0.62, 0.88, 4, (at) => element('path', { d: leaf(body, at, dice.between(0.5, 0.85), 0.045), ...style }));
      break;
    case 'bolts':
      grow(0.55, 0.95, 3, (at) => element('path', { d: bolt(body, at, dice.between(0.6, 0.9)), ...style }));
      break;
    case 'crystals':
      grow(0.54, 0.96, 6, (at) => element('path', { d: spike(body, at, dice.between(0.3, 0.65), 0.035), ...style }));
      break;
    case 'wings':
      for (const side of [0.52, 0.98]) {
        shapes.push(element('path', { d: leaf(body, side, dice.between(0.5, 0.7), 0.07), ...style }));
        shapes.push(
          element('path', {
            d: leaf(body, side + (side < 0.75 ? 0.08 : -0.08), dice.between(0.6, 0.9), 0.06),
            ...style,
          }),
        );
      }
      break;
    case 'spikes':
      grow(0.5, 1.1, 8, (at) => element('path', { d: spike(body, at, dice.between(0.22, 0.4), 0.028), ...style }));
      break;
    case 'spots':
      grow(0, 1, 9, (at) => {
        const { x, y } = around(body, at, dice.between(1.02, 1.22));
        return element('circle', { cx: x, cy: y, r: dice.between(10, 24), ...style });
      });
      break;
    case 'plates':
      grow(0.5, 1, 5, (at) => element('path', { d: plate(body, at, dice.between(0.22, 0.36), 0.05), ...style }));
      break;
    case 'horns':
      for (const at of [0.64, 0.86]) {
        shapes.push(element('path', { d: tongue(body, at, dice.between(0.4, 0.7), 0.06), ...style }));
      }
      break;
  }
  return shapes.join('');
}

// Shapes that stand on the outline at `at` (turns, clockwise from the right), `reach` body radii high.
function spike(body: Body, at: number, reach: number, half: number): string {
  return closed([around(body, at - half, 0.9), around(body, at, 1 + reach), around(body, at + half, 0.9)]);
}

function plate(body: Body, at: number, reach: number, half: number): string {
  return closed([
    around(body, at - half, 0.9),
    around(body, at - half * 0.8, 1 + reach),
    around(body, at + half * 0.8, 1 + reach * 0.9),
    around(body, at + half, 0.9),
  ]);
}

function bolt(body: Body, at: number, reach: number): string {
  return closed([
    around(body, at - 0.02, 0.9),
    around(body, at - 0.045, 1 + reach * 0.5),
    around(body, at - 0.005, 1 + reach * 0.42),
    around(body, at - 0.02, 1 + reach),
    around(body, at + 0.04, 1 + reach * 0.36),
    around(body, at + 0.005, 1 + reach * 0.4),
    around(body, at + 0.03, 0.9),
  ]);
}

// Five rays with the skin hanging between them.
function fan(body: Body, at: number, reach: number, half: number): string {
  const rays = [-1, -0.5, 0, 0.5, 1].map((step) =>
    around(body, at + half * step, 1 + reach * (1 - 0.18 * step * step)),
  );
  const skins = [-0.75, -0.25, 0.25, 0.75].map((step) => around(body, at + half * step, 1 + reach * 0.62));
  const rim = rays.map((ray, index) => (index === 0 ? place(ray) : `Q${place(skins[index - 1] ?? ray)} ${place(ray)}`));
  return `M${place(around(body, at - half * 0.7, 0.85))}L${rim.join('')}L${place(around(body, at + half * 0.7, 0.85))}Z`;
}

function leaf(body: Body, at: number, reach: number, half: number): string {
  const root = around(body, at, 0.88);
  const tip = around(body, at, 1 + reach);
  const left = around(body, at - half * 1.6, 1 + reach * 0.5);
  const right = around(body, at + half * 1.6, 1 + reach * 0.5);
  return `M${place(root)}Q${place(left)} ${place(tip)}Q${place(right)} ${place(root)}Z`;
}

function tongue(body: Body, at: number, reach: number, half: number): string {
  const from = around(body, at - half, 0.88);
  const tip = around(body, at + half * 0.7, 1 + reach);
  const to = around(body, at + half, 0.88);
  const out = around(body, at - half * 1.5, 1 + reach * 0.6);
  const back = around(body, at + half * 0.4, 1 + reach * 0.4);
  return `M${place(from)}Q${place(out)} ${place(tip)}Q${place(back)} ${place(to)}Z`;
}

function drawFeet(body: Body, fill: string, stroke: string, dice: Dice): string[] {
  const size = dice.between(20, 32);
  return [-1, 1].map((side) =>
    element('ellipse', {
      cx: body.centre.x + side * body.width * 0.5,
      cy: body.centre.y + body.height * 0.92,
      rx: size * 1.2,
      ry: size * 0.8,
      fill,
      stroke,
      'stroke-width': 5,
    }),
  );
}

function drawBelly(body: Body, fill: string, dice: Dice): string {
  const size = dice.between(0.45, 0.62);
  return element('ellipse', {
    cx: body.centre.x,
    cy: body.centre.y + body.height * 0.38,
    rx: body.width * size,
    ry: body.height * size * 0.8,
    fill,
  });
}

function drawFace(body: Body, ink: string, dice: Dice): string[] {
  const apart = body.width * dice.between(0.28, 0.44);
  const eyesAt = body.centre.y - body.height * dice.between(0.22, 0.4);
  const size = dice.between(13, 24);
  const look = { x: dice.between(-5, 5), y: dice.between(-4, 4) };
  const eyes = [-1, 1].flatMap((side) => {
    const x = body.centre.x + side * apart;
    return [
      element('ellipse', {
        cx: x,
        cy: eyesAt,
        rx: size,
        ry: size * 1.15,
        fill: '#ffffff',
        stroke: ink,
        'stroke-width': 3,
      }),
      element('circle', { cx: x + look.x, cy: eyesAt + look.y, r: size * 0.52, fill: '#1c1c24' }),
      element('circle', {
        cx: x + look.x - size * 0.16,
        cy: eyesAt + look.y - size * 0.2,
        r: size * 0.16,
        fill: '#ffffff',
      }),
    ];
  });
  const mouthAt = body.centre.y + dice.between(-6, 8);
  const smile = dice.between(8, 20);
  const left = { x: body.centre.x - apart * 0.5, y: mouthAt };
  const right = { x: body.centre.x + apart * 0.5, y: mouthAt };
  const d = `M${place(left)}Q${place({ x: body.centre.x, y: mouthAt + smile })} ${place(right)}`;
  return [...eyes, element('path', { d, fill: 'none', stroke: ink, 'stroke-width': 4, 'stroke-linecap': 'round' })];
}

/** The point at `turn` (0 right, 0.25 below, 0.75 above) of the body's ellipse, `reach` times its radius away. */
function around(body: Pick<Body, 'centre' | 'width' | 'height'>, turn: number, reach = 1): Point {
  const angle = 2 * Math.PI * turn;
  return {
    x: body.centre.x + Math.cos(angle) * body.width * reach,
    y: body.centre.y + Math.sin(angle) * body.height * reach,
  };
}

// Catmull-Rom through the points, as cubic Béziers.
function smooth(points: readonly Point[]): string {
  const at = (index: number): Point => points[(index + points.length) % points.length] ?? { x: 0, y: 0 };
  const pieces = points.map((_, index) => {
    const [before, from, to, after] = [at(index - 1), at(index), at(index + 1), at(index + 2)];
    const leave = { x: from.x + (to.x - before.x) / 6, y: from.y + (to.y - before.y) / 6 };
    const arrive = { x: to.x - (after.x - from.x) / 6, y: to.y - (after.y - from.y) / 6 };
    return `C${place(leave)} ${place(arrive)} ${place(to)}`;
  });
  return `M${place(at(0))}${pieces.join('')}Z`;
}

function closed(points: readonly Point[]): string {
  return `M${points.map(place).join('L')}Z`;
}

// Two decimals: the last bits of Math.sin may differ between machines, these do not.
function place({ x, y }: Point): string {
  return `${x.toFixed(2)} ${y.toFixed(2)}`;
}
