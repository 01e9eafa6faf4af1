import {
  choice,
  form,
  line,
  moment,
  number,
  reference,
  type ValuesOf,
  words,
  yesNo,
} from '../../../platform/forms/index.ts';
import { measures } from '../model.ts';
import { peopleThere } from './people-there.tsx';

/**
 * What regulation 35(3)(a) asks a record to hold, besides the child's name: what led to it; when, and where; the
 * measure and how long it lasted; what was done to avoid it; who used it and who else was there; how it worked and
 * what followed; injuries and treatment.
 */
export const restraintForm = form({
  /** A program's to give: the same id sent twice makes one record. */
  id: reference(),
  incidentId: reference({ as: 'incident' }),
  measure: choice('What kind of measure?', measures, { needed: 'Choose what kind of measure it was.' }),
  usedAt: moment('When did it begin?', {
    as: 'used',
    is: 'not-after-now',
    needed: 'Give the day: day, month and year.',
  }),
  location: line('Where?', { needed: 'Say where it was.' }),
  behaviour: words('What did the child do that led to it?', {
    needed: 'Say what the child did that led to it.',
  }),
  avoided: words('What was tried first, to avoid this?', {
    needed: 'Say what was tried before, or why nothing could be.',
  }),
  description: words('What was done?', {
    needed: 'Say what was done, step by step.',
    hint: 'Who held where, how the child was, what was said.',
    rows: 5,
  }),
  minutes: number('How many minutes did it last?', {
    needed: 'Say how many minutes it lasted. Enter 0 for less than one minute.',
    least: 0,
    most: 10_080,
  }),
  users: peopleThere('otherUsers', { most: 20, needed: 'Say who used the measure.' }),
  present: peopleThere('otherPresent', { most: 50 }),
  effect: words('Did it work, and what followed?', { needed: 'Say whether it worked, and what followed.' }),
  injured: yesNo('Was anybody hurt?', {
    needed: 'Say whether anybody was hurt.',
    hint: 'The child, or anybody else.',
  }),
  injuries: words('If so: who, how, and what was done for them?', {
    hint: 'Medical treatment that was given or offered.',
    rows: 3,
  }),
  inEhcPlan: yesNo("Is this restraint planned or routine in the child's education, health and care plan?", {
    hint: 'If you do not know, leave it blank: the clocks will run.',
  }),
});
export type RestraintRecord = ValuesOf<typeof restraintForm>;
