import type { Place, Worker } from './city.ts';
import type { Cast } from './demo-people.ts';

/** How a record of these days stands. */
export type Standing = 'waiting' | 'held' | 'correction-asked' | 'approved';

/** A record of these days that somebody of the cast finds before them. */
export interface ExampleToday {
  readonly place: Place;
  readonly author: Worker;
  /** What happened: the first of these that fits somebody who lives there. */
  readonly scenarios: readonly string[];
  readonly daysAgo: number;
  readonly standing: Standing;
  /** Only about an adult: it comes to the personal adviser. */
  readonly adult?: boolean;
}

/** What the latest days have left for each of the cast: to review, to decide, to correct, to do. */
export function examplesToday(cast: Cast): ExampleToday[] {
  const { home, fosterHome, lodging, carer, fosterCarer, supportWorker } = cast;
  const colleague = home.carers[1] ?? carer;
  const third = home.carers[2] ?? carer;
  return [
    { place: home, author: colleague, scenarios: ['stitches'], daysAgo: 1, standing: 'waiting' },
    { place: home, author: carer, scenarios: ['thrown-plate'], daysAgo: 1, standing: 'waiting' },
    {
      place: home,
      author: third,
      scenarios: ['blade-surrendered', 'games-room-wrecked'],
      daysAgo: 2,
      standing: 'waiting',
    },
    {
      place: home,
      author: third,
      scenarios: ['class-a-with-signs', 'bin-fire'],
      daysAgo: 3,
      standing: 'waiting',
    },
    {
      place: home,
      author: colleague,
      scenarios: ['threat-kept-apart', 'door-off-hinges'],
      daysAgo: 2,
      standing: 'held',
    },
    {
      place: home,
      author: carer,
      scenarios: ['phone-of-a-colleague', 'door-off-hinges'],
      daysAgo: 3,
      standing: 'correction-asked',
    },
    { place: home, author: carer, scenarios: ['swing-and-miss'], daysAgo: 5, standing: 'approved' },
    {
      place: fosterHome,
      author: fosterCarer,
      scenarios: ['foster-carer-pushed', 'sweets-from-a-shop', 'wall-drawing'],
      daysAgo: 1,
      standing: 'waiting',
    },
    {
      place: fosterHome,
      author: fosterCarer,
      scenarios: ['shouting-and-doors', 'swearing-over-the-fence', 'wall-drawing'],
      daysAgo: 4,
      standing: 'approved',
    },
    {
      place: lodging,
      author: supportWorker,
      scenarios: ['party-in-the-flats'],
      daysAgo: 2,
      standing: 'waiting',
      adult: true,
    },
    {
      place: lodging,
      author: supportWorker,
      scenarios: ['cannabis-second', 'moped-ride'],
      daysAgo: 1,
      standing: 'waiting',
      adult: true,
    },
  ];
}
