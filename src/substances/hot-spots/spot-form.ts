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
const needed = 'Choose which area it is in.';

/** A place, without anybody; asked for its area only where there are several. */
export const spotForm = (areas: readonly Area[]) =>
  form({
    authorityId:
      areas.length === 1
        ? reference({ as: 'authority', needed })
        : pick(
            'Which area is it in?',
            areas.map(({ id, name }) => ({ value: id, text: name })),
            {
              as: 'authority',
              needed,
              unknown: 'Choose an area you work in.',
              asList: 'Choose',
              size: 'plain',
            },
          ),
    kind: choice('What kind of place is it?', spotKinds, { needed: 'Choose the kind of place.' }),
    area: line('Where is it?', {
      needed: 'Say where it is.',
      hint: 'So that someone else can find it. Do not give children’s home addresses.',
    }),
    seen: words('What happens there?', {
      needed: 'Say what happens there.',
      hint: nobody,
      most: 5000,
      rows: 3,
    }),
    since: day('When did it start, as far as you know?', {
      needed: 'Give the day, as far as you know.',
      is: 'not-after-today',
    }),
    disruption: words('What could be done to stop it, and who could do it?', { most: 5000, rows: 2 }),
  });
export type SpotToRecord = ValuesOf<ReturnType<typeof spotForm>>;
