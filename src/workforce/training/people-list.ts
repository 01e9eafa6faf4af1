import { roleInWords } from '../../care/index.ts';
import { listOf } from '../../platform/lists/index.ts';
import type { PersonStanding } from './training-status-of-all.ts';
import type { TopicStanding } from './trainings-of.ts';

/** On how many topics somebody stands in one of these ways. */
export const countOf = (
  { standings }: PersonStanding,
  ...which: readonly TopicStanding['standing'][]
): number => standings.filter(({ standing }) => which.includes(standing)).length;

const { list, number, text } = listOf<PersonStanding>();

/** The people whose work somebody leads, and how their training stands. */
export const peopleList = list({
  name: 'training',
  title: 'Training of the people whose work you lead',
  childOf: null,
  columns: {
    name: text('Name', ({ person_name }) => person_name),
    role: text('Role', ({ role }) => roleInWords(role)),
    home: text('Home', ({ setting_name }) => setting_name),
    current: number('Topics up to date', (person) => countOf(person, 'current', 'soon')),
    due: number('Topics due', (person) => countOf(person, 'never', 'expired')),
    waits: number('To confirm', (person) => countOf(person, 'waits')),
  },
});
