/** A part of the body as it is drawn: where its box lies in a drawing 100 wide and 210 high. */
interface Region {
  readonly id: string;
  readonly text: string;
  readonly box: readonly [x: number, y: number, width: number, height: number];
}

type Part = readonly [id: string, text: string, ...Region['box']];

/** The parts in the middle, seen from the front and from behind. */
const middle: Readonly<Record<'front' | 'back', readonly Part[]>> = {
  front: [
    ['head', 'Head and face', 39, 4, 22, 28],
    ['neck', 'Neck', 45, 32, 10, 8],
    ['chest', 'Chest', 32, 40, 36, 30],
    ['stomach', 'Stomach', 34, 70, 32, 25],
    ['hips', 'Hips and groin', 33, 95, 34, 16],
  ],
  back: [
    ['head', 'Back of the head', 39, 4, 22, 28],
    ['neck', 'Back of the neck', 45, 32, 10, 8],
    ['upper', 'Upper back', 32, 40, 36, 30],
    ['lower', 'Lower back', 34, 70, 32, 25],
    ['hips', 'Buttocks', 33, 95, 34, 16],
  ],
};

/** The limbs, on the left of the drawing: the other side is their mirror. `%` stands for left or right. */
const limbs: Readonly<Record<'front' | 'back', readonly Part[]>> = {
  front: [
    ['arm', '% upper arm', 19, 41, 12, 30],
    ['forearm', '% forearm', 16, 72, 12, 28],
    ['hand', '% hand', 14, 101, 12, 13],
    ['thigh', '% thigh', 34, 112, 15, 35],
    ['knee', '% knee', 35, 148, 13, 10],
    ['shin', '% shin', 36, 159, 11, 36],
    ['foot', '% foot', 32, 196, 15, 10],
  ],
  back: [
    ['arm', 'back of the % upper arm', 19, 41, 12, 30],
    ['forearm', 'back of the % forearm', 16, 72, 12, 28],
    ['hand', 'back of the % hand', 14, 101, 12, 13],
    ['thigh', 'back of the % thigh', 34, 112, 15, 35],
    ['knee', 'back of the % knee', 35, 148, 13, 10],
    ['calf', '% calf', 36, 159, 11, 36],
    ['heel', '% heel', 34, 196, 13, 10],
  ],
};

const begun = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** Seen from the front, the left arm lies on the right of the drawing; seen from behind it does not. */
function regionsOf(side: 'front' | 'back'): Region[] {
  const drawnLeft = side === 'front' ? 'right' : 'left';
  const drawnRight = side === 'front' ? 'left' : 'right';
  const named = (which: string, [id, text, x, y, width, height]: Part, isMirrored: boolean): Region => ({
    id: `${side}-${which}-${id}`,
    text: begun(text.replace('%', which)),
    box: [isMirrored ? 100 - x - width : x, y, width, height],
  });
  return [
    ...middle[side].map(([id, text, ...box]): Region => ({ id: `${side}-${id}`, text, box })),
    ...limbs[side].flatMap((part) => [named(drawnLeft, part, false), named(drawnRight, part, true)]),
  ];
}

/** The body from the front and from behind. */
export const body = { front: regionsOf('front'), back: regionsOf('back') } as const;

/** Every part of it by its id, in words. */
export const regions: Readonly<Record<string, string>> = Object.fromEntries(
  [...body.front, ...body.back].map(({ id, text }) => [id, text]),
);
