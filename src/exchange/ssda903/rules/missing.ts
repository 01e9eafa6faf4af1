import { overlapping } from '../child/overlap.ts';
import { isWithin, periodsOfCare } from '../child/period-of-care.ts';
import { stillLookedAfter } from '../codes/reason-episode-ceased.ts';
import { unknownCode } from './conditions/codes.ts';
import { afterYear, beforeBirth, endsBeforeStart, noDate, outsideYear } from './conditions/days.ts';
import { leftOpen } from './conditions/left-open.ts';
import { notCarriedOn } from './conditions/not-carried-on.ts';
import type { ChildRule } from './rule.ts';
import { rulesAbout } from './rules-about.ts';

const rule = rulesAbout('Missing');

/** Rules about times missing or away. */
export const missingRules: readonly ChildRule[] = [
  rule('564', 'The child was missing or away, but the day it began is blank.', {
    fields: ['MISSING', 'MIS_START'],
    where: (time) => time.is('MISSING', 'M', 'A') && !time.given('MIS_START'),
  }),
  rule('565', 'There is a start date, but not whether the child was missing or away.', {
    fields: ['MISSING', 'MIS_START'],
    where: (time) => !time.given('MISSING') && time.given('MIS_START'),
  }),
  rule('566', 'There is an end date, but not whether the child was missing or away.', {
    fields: ['MISSING', 'MIS_END'],
    where: (time) => !time.given('MISSING') && time.given('MIS_END'),
  }),
  rule('567', 'The child was back before they went missing or away.', {
    fields: ['MIS_START', 'MIS_END'],
    where: endsBeforeStart('MIS_START', 'MIS_END'),
  }),
  rule('570', 'The child went missing or away after the end of the year.', {
    fields: ['MIS_START'],
    where: afterYear('MIS_START'),
  }),
  rule(
    '571',
    'The child was back before the year began or after it ended, so it belongs in another return.',
    {
      fields: ['MIS_END'],
      where: outsideYear('MIS_END'),
    },
  ),
  rule('574', 'This time missing or away overlaps another one, or another one is still open.', {
    fields: ['MIS_START', 'MIS_END'],
    check: (child) => overlapping(child.rows('Missing'), 'MIS_START', 'MIS_END'),
  }),
  rule(
    '575',
    'The episode in which the child went missing or away has ended, so that time needs an end too.',
    {
      fields: ['MIS_END'],
      tables: ['Episodes', 'Missing'],
      where: (time, _collection, child) => {
        const began = time.day('MIS_START');
        if (began === null || time.given('MIS_END')) return false;
        return child.episodes.some(
          (episode) => (episode.day('DECOM') ?? '9999') <= began && began < (episode.day('DEC') ?? ''),
        );
      },
    },
  ),
  rule(
    '576',
    "Last year's return left the child missing or away, and this year's does not say what happened next.",
    {
      fields: ['MIS_START', 'MIS_END'],
      lastYear: ['Missing'],
      check: notCarriedOn('Missing', 'MIS_START', 'MIS_END'),
    },
  ),
  rule('577', 'Care ended, but the time missing or away did not, or ended when the child was not in care.', {
    fields: ['MIS_END'],
    tables: ['Episodes', 'Missing'],
    where: leftOpen('MIS_START', 'MIS_END'),
  }),
  // Looks at the whole span from the first day in care to the last. Gaps in between are the matter of rule 581.
  rule(
    '578',
    'The child went missing or away on a day after they had left care, or before they first came into it.',
    {
      fields: ['MIS_START'],
      tables: ['Episodes', 'Missing'],
      where: (time, _collection, child) => {
        const began = time.day('MIS_START');
        const periods = periodsOfCare(child);
        const [first] = periods;
        if (!first || began === null) return false;
        return began < first.start || periods.every(({ end }) => (end ?? '9999') < began);
      },
    },
  ),
  rule('580', 'The child was missing or away on the day they left care; the reason for that is E8.', {
    fields: ['REC', 'DEC'],
    tables: ['Episodes', 'Missing'],
    check: (child) =>
      child.episodes.filter((episode) => {
        const left = episode.day('DEC');
        if (left === null || !episode.given('REC') || episode.is('REC', 'E8', stillLookedAfter)) return false;
        return child.rows('Missing').some((time) => time.day('MIS_END') === left);
      }),
  }),
  rule(
    '581',
    'The child went missing or away on a day when, according to the episodes, they were not in care.',
    {
      fields: ['MIS_START'],
      tables: ['Episodes', 'Missing'],
      where: (time, _collection, child) => {
        const began = time.day('MIS_START');
        const periods = periodsOfCare(child);
        return began !== null && periods.length > 0 && !periods.some((period) => isWithin(began, period));
      },
    },
  ),
  rule('586', 'The child is said to have gone missing or away before they were born.', {
    fields: ['MIS_START', 'DOB'],
    where: beforeBirth('MIS_START'),
  }),
  rule('1004', 'The day the child went missing or away is not a date, or is blank though an end is given.', {
    fields: ['MIS_START'],
    where: (time) => time.day('MIS_START') === null && (time.given('MIS_START') || time.given('MIS_END')),
  }),
  rule('1005', 'The day the child was back is not a date.', {
    fields: ['MIS_END'],
    where: noDate('MIS_END'),
  }),
  rule('1006', 'The kind of absence is neither M (missing) nor A (away without authorisation).', {
    fields: ['MISSING'],
    where: unknownCode('MISSING'),
  }),
];
