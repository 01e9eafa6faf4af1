import { overlapping } from '../child/overlap.ts';
import { afterYear, beforeBirth, endsBeforeStart, noDate, outsideYear } from './conditions/days.ts';
import { leftOpen } from './conditions/left-open.ts';
import { notCarriedOn } from './conditions/not-carried-on.ts';
import type { ChildRule } from './rule.ts';
import { rulesAbout } from './rules-about.ts';

const rule = rulesAbout('DoLo', { from: 2027 });

/** Rules about deprivation of liberty orders, reported since 2026/27. */
export const deprivationOfLibertyRules: readonly ChildRule[] = [
  rule('700', 'The day the deprivation of liberty order began is not a date.', {
    fields: ['DOLO_START'],
    where: noDate('DOLO_START'),
  }),
  rule('701', 'The day the deprivation of liberty order ended is not a date.', {
    fields: ['DOLO_END'],
    where: noDate('DOLO_END'),
  }),
  rule('702', 'The deprivation of liberty order ended before it began.', {
    fields: ['DOLO_START', 'DOLO_END'],
    where: endsBeforeStart('DOLO_START', 'DOLO_END'),
  }),
  rule('703', 'The deprivation of liberty order began after the end of the year.', {
    fields: ['DOLO_START'],
    where: afterYear('DOLO_START'),
  }),
  rule('704', 'The deprivation of liberty order ended before the year began or after it ended.', {
    fields: ['DOLO_END'],
    where: outsideYear('DOLO_END'),
  }),
  rule('705', 'This deprivation of liberty order overlaps another one, or another one is still open.', {
    fields: ['DOLO_START', 'DOLO_END'],
    check: (child) => overlapping(child.rows('DoLo'), 'DOLO_START', 'DOLO_END'),
  }),
  // Can be asked from the second year of the file on.
  rule(
    '706',
    "Last year's return left a deprivation of liberty order open, and this year’s does not continue it.",
    {
      fields: ['DOLO_START', 'DOLO_END'],
      lastYear: ['DoLo'],
      check: notCarriedOn('DoLo', 'DOLO_START', 'DOLO_END'),
    },
  ),
  rule(
    '707',
    'Care ended, but the deprivation of liberty order did not, or ended when the child was not in care.',
    {
      fields: ['DOLO_END'],
      tables: ['Episodes', 'DoLo'],
      where: leftOpen('DOLO_START', 'DOLO_END'),
    },
  ),
  rule('708', 'The deprivation of liberty order is said to have begun before the child was born.', {
    fields: ['DOLO_START', 'DOB'],
    where: beforeBirth('DOLO_START'),
  }),
];
