import { listOf } from '../../platform/lists/index.ts';
import type { EventInList } from './find-events.ts';

const { list, text, moment } = listOf<EventInList>();

/** What was done with records. Its children are not told of it: it is the register of looks itself. */
export const eventsList = list({
  name: 'events',
  title: 'How records are used',
  childOf: null,
  most: 20_000,
  columns: {
    when: moment('When', ({ happened_at }) => happened_at),
    who: text('Who', ({ person_name }) => person_name),
    what: text('What was done', ({ action }) => action),
    about: text('About', ({ subject_kind }) => subject_kind),
    reference: text('Reference', ({ subject_id }) => subject_id),
    child: text('Child', ({ child_name }) => child_name),
    as: text('In which relation', ({ as_relation }) => as_relation),
  },
});
