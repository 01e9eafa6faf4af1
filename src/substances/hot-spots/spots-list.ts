import { listOf } from '../../platform/lists/index.ts';
import { spotKinds } from '../model.ts';
import type { SpotInList } from './hot-spots.ts';

const { list, text, day } = listOf<SpotInList>();

/** Places to watch: never children. */
export const spotsList = list({
  name: 'places',
  title: 'Places to watch',
  childOf: null,
  columns: {
    area: text('Where', ({ area }) => area),
    kind: text('What it is', ({ kind }) => spotKinds[kind]),
    authority: text('Authority', ({ authority_name }) => authority_name),
    since: day('Since', ({ since_day }) => since_day),
    now: text('Now', ({ latest }) => (latest === 'quiet' ? 'Quiet now' : 'To watch')),
  },
});
