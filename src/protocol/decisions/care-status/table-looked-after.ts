import { inferred, nothingToAdd, stated, type Table } from '../../engine/table.ts';
import { accommodationBases } from './codes.ts';
import { columns } from './columns.ts';

/** What a row of this table says, and the law it rests on (ids of sources.ts). */
export interface LookedAfterOutcome {
  readonly lookedAfter: boolean;
  /** Not looked after only because accommodation has not lasted yet. */
  readonly isFirstDay?: boolean;
  readonly law: readonly string[];
}

const yes = (...law: string[]): LookedAfterOutcome => ({ lookedAfter: true, law });
const no = (...law: string[]): LookedAfterOutcome => ({ lookedAfter: false, law });
const child = { age: ['under-16', '16-17'], alive: ['yes'] };
const accommodated = { ...child, basis: accommodationBases };
const longer = { ...child, lasted: ['longer'] };
const cites = ['STA-01'];

/** Is the child looked after on the day (STA-01; guidance G-46, G-96, G-97). */
export const lookedAfterTable: Table<LookedAfterOutcome> = {
  id: 'looked-after',
  title: 'Looked after on the day',
  columns: { basis: columns.basis, lasted: columns.lasted, age: columns.age, alive: columns.alive },
  rows: [
    stated(
      'first-day',
      { ...accommodated, lasted: ['first-day'] },
      { lookedAfter: false, isFirstDay: true, law: ['ca-22-1'] },
      cites,
      "In the authority's accommodation since this day. Looked after once the stay has lasted more than 24 hours without a break.",
    ),
    inferred(
      'second-day',
      { ...accommodated, lasted: ['second-day'] },
      yes('ca-22-1'),
      cites,
      'The second day in accommodation of the authority without a break: looked after.',
      'the days do not give the hour; the 24 hours are full in the course of this day, and care too early harms nobody',
    ),
    stated(
      'care-order',
      { ...child, basis: ['care-order', 'interim-care-order'] },
      yes('ca-31', 'ca-22-1'),
      cites,
      'A care order, full or interim, is in force: looked after from its first hour.',
    ),
    inferred(
      'placement-order',
      { ...child, basis: ['placement-order'] },
      yes('ca-22-1'),
      cites,
      'The authority may place the child for adoption: looked after until the adoption order.',
      'the text names authority to place for adoption, and not the older freeing orders, which had the same effect',
    ),
    stated(
      'section-20',
      { ...longer, basis: ['section-20'] },
      yes('ca-20', 'ca-22-1'),
      cites,
      'Accommodated under section 20 for more than 24 hours: looked after.',
    ),
    inferred(
      'short-break',
      { ...longer, basis: ['short-break'] },
      yes('ca-20', 'ca-22-1', 'cppr-48'),
      cites,
      'In a short break under section 20 of more than 24 hours: looked after while it lasts.',
      'the text names section 20 without setting short breaks apart; they lighten the duties and do not end them',
    ),
    inferred(
      'short-break-agreement',
      { ...child, basis: ['short-break-agreement'] },
      no('cppr-48'),
      cites,
      'An agreement for short breaks is recorded as a whole. It does not say who was away from home that day: ask.',
      'an agreement covers months of which the child spends a few nights away; the nights themselves are not recorded',
    ),
    stated(
      'protection',
      { ...longer, basis: ['police-protection', 'emergency-protection'] },
      yes('ca-44', 'ca-46', 'ca-22-1'),
      cites,
      'Protected by police or by an emergency order, and accommodated for more than 24 hours: looked after.',
    ),
    inferred(
      'assessment',
      { ...longer, basis: ['child-assessment'] },
      yes('ca-22-1'),
      cites,
      'Away from home under a child assessment order, in accommodation of the authority for more than 24 hours: looked after.',
      'the text leaves section 43 out; accommodation by the authority for over 24 hours is enough in law',
    ),
    inferred(
      'remand',
      { ...child, basis: ['remand'] },
      yes('ca-21', 'laspo-104'),
      cites,
      'Remanded to accommodation of the authority or to youth detention: looked after because of the remand, at once.',
      'the code does not tell the two apart; youth detention counts from its first hour, and so both do here',
    ),
    inferred(
      'pace',
      { ...longer, basis: ['pace'] },
      yes('ca-21', 'ca-22-1'),
      cites,
      'Moved from a police station to accommodation of the authority, for more than 24 hours: looked after while there.',
      'the text names remand only; section 21 covers both',
    ),
    inferred(
      'youth-rehabilitation',
      { ...longer, basis: ['youth-rehabilitation'] },
      yes('ca-21', 'ca-22-1'),
      cites,
      'A youth rehabilitation order says where to live, for more than 24 hours by now: looked after while it does.',
      'the text uses the name of an order that no longer exists; this one took its place',
    ),
    stated('no-episode', { ...child, basis: ['none'] }, no(), cites, 'No episode of care covers this day.'),
    inferred(
      'grown-up',
      { age: ['18-20', '21-24', '25-or-over'], alive: ['yes'], basis: columns.basis.values.slice(1) },
      no('ca-22-1'),
      cites,
      'Being looked after ends at 18. An episode is still open in the record: ask the authority to close it.',
      'the return should have ended it; the law ends it without the return',
    ),
    nothingToAdd(
      'grown-up-no-episode',
      { age: ['18-20', '21-24', '25-or-over'], alive: ['yes'], basis: ['none'] },
      no(),
      cites,
    ),
    inferred(
      'died',
      { alive: ['no'] },
      no(),
      cites,
      'The record says that they have died.',
      'the text does not speak of it',
    ),
  ],
};
