import { birthday } from '../../../protocol/index.ts';
import type { ChildRows } from '../child/child-rows.ts';
import { isEntitledToSupport } from '../child/entitled-to-support.ts';
import { openAtEndOfLastYear } from '../child/open-last-year.ts';
import { birthdayIn, wasUnder } from './conditions/ages.ts';
import { unknownCodeOrBlank } from './conditions/codes.ts';
import { allGiven, anyGiven } from './conditions/filled-in.ts';
import type { ChildRule } from './rule.ts';
import { rulesAbout } from './rules-about.ts';

const rule = rulesAbout('OC3');

/** The three columns about a care leaver. */
const aboutLeaver = ['IN_TOUCH', 'ACTIV', 'ACCOM'];

const inCareOn = (child: ChildRows, day: string): boolean =>
  child.episodes.some(
    (episode) => (episode.day('DECOM') ?? '9999') <= day && day < (episode.day('DEC') ?? '9999'),
  );

/** Rules about care leavers. */
export const careLeaverRules: readonly ChildRule[] = [
  rule('131', 'Whether the authority is in touch is blank or not one of the codes.', {
    fields: ['IN_TOUCH'],
    where: unknownCodeOrBlank('IN_TOUCH'),
  }),
  rule('132', 'What the care leaver does is blank or not one of the codes of this year.', {
    fields: ['ACTIV'],
    where: unknownCodeOrBlank('ACTIV'),
  }),
  rule('133', 'Where the care leaver lives is blank or not one of the codes.', {
    fields: ['ACCOM'],
    where: unknownCodeOrBlank('ACCOM'),
  }),
  rule('153', 'In touch, activity and accommodation are all filled in, or none of them is.', {
    fields: aboutLeaver,
    where: (leaver) => anyGiven(leaver, aboutLeaver) && !allGiven(leaver, aboutLeaver),
  }),
  rule(
    '344',
    'The young person has died or is back with parents, so activity and accommodation are both 0.',
    {
      fields: aboutLeaver,
      where: (leaver) =>
        leaver.is('IN_TOUCH', 'DIED', 'RHOM') && !(leaver.is('ACTIV', '0') && leaver.is('ACCOM', '0')),
    },
  ),
  rule(
    '345',
    'The authority is in touch, so it knows what the young person does and where they live: neither is 0.',
    {
      fields: aboutLeaver,
      where: (leaver) => leaver.is('IN_TOUCH', 'YES') && (leaver.is('ACTIV', '0') || leaver.is('ACCOM', '0')),
    },
  ),
  rule('347', 'The young person was under eighteen when the year began, and foyers are for adults.', {
    fields: ['ACCOM', 'DOB'],
    from: 2024,
    where: (leaver, { start }) => wasUnder(leaver, 18, start) && (leaver.text('ACCOM') ?? '').startsWith('T'),
  }),
  rule('348', "Last year's return said that the young person had died.", {
    fields: ['IN_TOUCH'],
    lastYear: ['OC3'],
    from: 2026,
    where: (leaver, _collection, child) =>
      !leaver.is('IN_TOUCH', 'DIED') && child.last('OC3').some((last) => last.is('IN_TOUCH', 'DIED')),
  }),
  // Only the lower end is asked: those over 21 are reported too since 2023.
  rule(
    '391',
    'The young person had not turned seventeen by the end of the year, so this is not asked about them yet.',
    {
      fields: [...aboutLeaver, 'DOB'],
      where: (leaver, { end }) => wasUnder(leaver, 17, end) && anyGiven(leaver, aboutLeaver),
    },
  ),
  // Sees this year's return and, if there is one, last year's.
  rule(
    '1000',
    'An episode says that the child died in care, so nothing should be reported about leaving it.',
    {
      fields: aboutLeaver,
      tables: ['Episodes', 'OC3'],
      where: (_leaver, _collection, child) =>
        [...child.episodes, ...child.lastEpisodes].some((episode) => episode.is('REC', 'E2')),
    },
  ),
  rule(
    '1001',
    'According to this year’s and last year’s episodes, the young person was not in care long enough to be entitled to support: thirteen weeks from the age of fourteen, some of it at sixteen or seventeen. We cannot see earlier years here.',
    {
      fields: aboutLeaver,
      tables: ['Episodes', 'OC3', 'Header'],
      lastYear: ['Episodes'],
      check: (child, { end }) => {
        const born = child.dateOfBirth ?? child.rows('OC3')[0]?.day('DOB') ?? null;
        return born !== null && isEntitledToSupport(child, born, end) ? [] : child.rows('OC3');
      },
    },
  ),
  rule(
    '1002',
    'Neither this return nor the one before has an episode of care. We cannot see earlier years here.',
    {
      fields: aboutLeaver,
      tables: ['Episodes', 'OC3'],
      lastYear: ['Episodes'],
      where: (_leaver, _collection, child) => child.episodes.length + child.lastEpisodes.length === 0,
    },
  ),
  rule(
    '1007',
    'The young person was still in care on their seventeenth or eighteenth birthday: this is not asked yet.',
    {
      fields: aboutLeaver,
      tables: ['Episodes', 'OC3'],
      where: (leaver, { start, end }, child) =>
        anyGiven(leaver, aboutLeaver) &&
        [17, 18]
          .map((age) => birthdayIn(leaver, age) ?? '')
          .some((day) => start <= day && day <= end && inCareOn(child, day)),
    },
  ),
  rule(
    '1010',
    "Last year's return left the child in care, and this year's has no episode to say that they left.",
    {
      fields: aboutLeaver,
      tables: ['Episodes', 'OC3'],
      lastYear: ['Episodes'],
      where: (_leaver, _collection, child) =>
        child.episodes.length === 0 && openAtEndOfLastYear(child) !== null,
    },
  ),
  rule('1011', 'Another authority took over care, so they must report on the care leaver.', {
    fields: aboutLeaver,
    tables: ['Episodes', 'OC3'],
    where: (leaver, _collection, child) =>
      anyGiven(leaver, aboutLeaver) && child.episodes.at(-1)?.is('REC', 'E3') === true,
  }),
  rule(
    '1012',
    'The child has no episode this year, so nothing should be reported about their time in care.',
    {
      fields: ['CHILD'],
      tables: ['Episodes'],
      check: (child) =>
        child.episodes.length > 0
          ? []
          : (['PlacedAdoption', 'Missing', 'Reviews', 'AD1', 'PrevPerm', 'OC2'] as const).flatMap((table) =>
              child.rows(table),
            ),
    },
  ),
  rule(
    '3001',
    'Around the seventeenth birthday accommodation with former foster carers (Z1, Z2) is not reported.',
    {
      fields: ['ACCOM', 'DOB'],
      tables: ['Header', 'OC3'],
      where: (leaver, { start, end }, child) => {
        const seventeen = child.dateOfBirth === null ? '' : birthday(child.dateOfBirth, 17);
        return start <= seventeen && seventeen <= end && leaver.is('ACCOM', 'Z1', 'Z2');
      },
    },
  ),
];
