import { type CellsOf, oneOf, ordered, pickedFrom, plain, yes } from '../../engine/by-cells/columns.ts';
import type { Cells, Columns } from '../../engine/table.ts';
import type { routes } from '../incident/levels.ts';
import { outcome21s, type PoliceResponseAnswer, responses } from './effect.ts';
import type { PoliceResponseFacts } from './facts.ts';

/** The facts that the tables read, from the mildest value to the gravest where that can be said. */
export const policeResponseColumns = {
  danger: ordered('Is anybody in danger?', {
    passed: 'the danger passed',
    none: '',
    now: 'somebody been in danger now',
  }),
  level: ordered('Which level was stated?', {
    'level-1': 'the setting stated level 1',
    'level-2': 'the setting stated level 2',
    unsaid: '',
    'level-3': 'the setting stated level 3',
  }),
  route: ordered('What did the carer’s decision come to?', {
    'resolve-internally': '',
    'manager-decides': '',
    'report-non-urgent': '',
    'call-999': '',
  }),
  asked: ordered('Are officers asked to come?', {
    no: 'nobody asked for officers to come',
    yes: 'officers been asked to come',
  }),
  concern: ordered('Is there a safeguarding concern?', {
    no: '',
    unsaid: '',
    yes: 'there been a safeguarding concern',
  }),
  person: plain('A child under 10, an older child, or a young adult?', {
    'under-10': '',
    child: '',
    adult: '',
  }),
} as const satisfies Columns;

/** What steps and cautions look at besides. */
export const policeResponseSituation = {
  outOfArea: oneOf('Placed out of the area?', ['no', 'yes']),
  response: oneOf('What do the police do?', responses),
  outcome21: oneOf('How does outcome 21 stand?', outcome21s),
  report: oneOf('Do partners get a safeguarding report?', ['no', 'yes']),
} as const satisfies Columns;

/** Some of the columns, in the order named. */
export const columnsOf = pickedFrom(policeResponseColumns);

function dangerIn({ dangerNow, dangerPassed }: PoliceResponseFacts): string {
  if (dangerNow) return 'now';
  return dangerPassed ? 'passed' : 'none';
}

function personIn({ age }: PoliceResponseFacts): string {
  if (age < 10) return 'under-10';
  return age < 18 ? 'child' : 'adult';
}

/** What the tables read of a report. */
export const policeResponseCells = (facts: PoliceResponseFacts): Cells =>
  ({
    danger: dangerIn(facts),
    level: facts.level === undefined ? 'unsaid' : `level-${facts.level}`,
    route: facts.route satisfies (typeof routes)[number],
    asked: yes(facts.attendanceAsked),
    concern: facts.safeguardingConcern === undefined ? 'unsaid' : yes(facts.safeguardingConcern),
    person: personIn(facts),
  }) satisfies CellsOf<typeof policeResponseColumns>;

/** What steps and cautions look at besides the facts of the tables. */
export const besides = (facts: PoliceResponseFacts, answer: PoliceResponseAnswer): Cells =>
  ({
    outOfArea: yes(facts.outOfArea),
    response: answer.response,
    outcome21: answer.outcome21,
    report: yes(answer.safeguardingReport),
  }) satisfies CellsOf<typeof policeResponseSituation>;
