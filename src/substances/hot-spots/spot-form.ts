import {
  choice,
  day,
  form,
  line,
  pick,
  reference,
  type ValuesOf,
  words,
} from '../../platform/forms/index.ts';
import { spotKinds } from '../model.ts';
import { nobody } from './nobody.ts';

/** An authority in whose area the visitor works. */
export interface Area {
  readonly id: string;
  readonly name: string;
}
const needed = 'Choose in whose area it lies.';

/** A place, without anybody; asked for its area only where there are several. */
export const spotForm = (areas: readonly Area[]) =>
  form({
    authorityId:
      areas.length === 1
        ? reference({ as: 'authority', needed })
        : pick(
            'In whose area does it lie?',
            areas.map(({ id, name }) => ({ value: id, text: name })),
            {
              as: 'authority',
              needed,
              unknown: 'Choose an area in which you work.',
              asList: 'Choose',
              size: 'plain',
            },
          ),
    kind: choice('What kind of place is it?', spotKinds, { needed: 'Choose the kind of place.' }),
    area: line('Where is it?', {
      needed: 'Say where it is.',
      hint: 'So that somebody else finds it. No home addresses of children.',
    }),
    seen: words('What goes on there?', {
      needed: 'Say what goes on there.',
      hint: nobody,
      most: 5000,
      rows: 3,
    }),
    since: day('Since when, as far as you know?', {
      needed: 'Give the day, as far as you know.',
      is: 'not-after-today',
    }),
    disruption: words('What could be done to stop it, and by whom?', { most: 5000, rows: 2 }),
  });
export type SpotToRecord = ValuesOf<ReturnType<typeof spotForm>>;
