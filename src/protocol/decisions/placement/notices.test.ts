import { expect, test } from 'vitest';
import { clockInWords } from '../../engine/clock.ts';
import { aChild, aLeaver } from './example.ts';
import { noticeRules, noticesFor } from './notices.ts';
import { placementRulebooks } from './rulebook.ts';
import { placementStepRules, stepsFor } from './steps.ts';

type Timed = (typeof placementStepRules)[number]['clock'];

function timing(clock: Timed): string | Record<string, string> {
  if (clock === undefined) return 'none';
  const words = (one: Parameters<typeof clockInWords>[0]): string => {
    const { hours, workingDays, from, basis } = clockInWords(one);
    return `${hours}h${workingDays ? ` (${workingDays} working days)` : ''} from ${from}; ${basis}`;
  };
  if (!('planned' in clock)) return words(clock);
  return { planned: words(clock.planned), emergency: words(clock.emergency) };
}

const golden = (content: object): string => `${JSON.stringify(content, null, 2)}\n`;

test('who tells whom and by when, and who does what and by when, is that of the file beside this test', async () => {
  const notices = noticeRules.map(({ id, to, by, cites, clock }) => [
    id,
    { to, by, cites: cites.join(', '), clock: timing(clock) },
  ]);
  const when = ({ planned, emergency }: (typeof placementStepRules)[number]['place']): string =>
    [planned, emergency].map((place) => `${place.when} ${place.group}`).join('; ');
  const steps = placementStepRules.map(({ id, owner, cites, place, clock }) => [
    id,
    { owner, cites: cites.join(', '), place: when(place), clock: timing(clock) },
  ]);
  await expect(
    golden({ notices: Object.fromEntries(notices), steps: Object.fromEntries(steps) }),
  ).toMatchFileSnapshot('golden-notices-and-steps.json');
});

test('every notice and every step is asked for by a row of some edition', () => {
  const rows = Object.values(placementRulebooks).flatMap(({ tables }) =>
    tables.flatMap((table) => table.rows),
  );
  const asked = (part: 'notices' | 'steps') => new Set<string>(rows.flatMap(({ outcome }) => outcome[part]));
  expect(noticeRules.map(({ id }) => id).filter((id) => !asked('notices').has(id))).toEqual([]);
  expect(placementStepRules.map(({ id }) => id).filter((id) => !asked('steps').has(id))).toEqual([]);
});

test('a notice is addressed, and cites what its edition contains', () => {
  const facts = aLeaver({ emergency: true });
  expect(noticesFor(['local-supervision'], '2021', facts)).toEqual([
    {
      id: 'local-supervision',
      to: 'local-probation',
      who: 'personal-adviser',
      cites: ['OOA-04'],
      text: 'Tell the youth justice service there, or probation from 18, that somebody on an order now lives in its area.',
      clock: expect.objectContaining({ hours: 120 }),
    },
  ]);
  const cited = (edition: '2021' | '2025') => noticesFor(['area-authority'], edition, aChild())[0]?.cites;
  expect([cited('2021'), cited('2025')]).toEqual([['PRI-05'], ['OOA-01', 'PRI-05']]);
});

test('notices and steps come in the order of the rules, whatever the order in which they are asked for', () => {
  const ids = (things: { id: string }[]) => things.map(({ id }) => id);
  expect(ids(noticesFor(['school', 'child', 'area-authority'], '2025', aChild()))).toEqual([
    'area-authority',
    'child',
    'school',
  ]);
  expect(ids(stepsFor(['first-visit', 'find-the-area'], '2025', aChild()))).toEqual([
    'find-the-area',
    'first-visit',
  ]);
});

test('time runs from the emergency only where there is one', () => {
  const hours = (emergency?: boolean) => [
    noticesFor(['parent'], '2025', aChild({ emergency }))[0]?.clock?.hours,
    stepsFor(['placement-plan'], '2025', aChild({ emergency }))[0]?.clock?.hours,
  ];
  expect([hours(), hours(false), hours(true)]).toEqual([
    [0, 0],
    [0, 0],
    [120, 120],
  ]);
});

test('a step says who does it, and has a clock only where one runs', () => {
  expect(stepsFor(['keep-the-number'], '2021', aChild())).toStrictEqual([
    {
      id: 'keep-the-number',
      cites: ['PLC-02'],
      who: 'commissioner',
      when: 'next-days',
      group: 'record',
      text: "Keep Ofsted's number and the day you looked it up with the placement.",
    },
  ]);
  expect(stepsFor(['wishes-heard'], '2025', aLeaver())[0]?.who).toBe('personal-adviser');
});

test('every clock says from when, and why so long', () => {
  const clocks = [...noticeRules, ...placementStepRules].flatMap(({ clock }) => {
    if (clock === undefined) return [];
    return 'planned' in clock ? [clock.planned, clock.emergency] : [clock];
  });
  for (const { from, note, hours } of clocks) {
    expect(from).toMatch(/^(the|it) .{4}/);
    expect(note).toMatch(/\w{4}/);
    expect(hours).toBeGreaterThanOrEqual(0);
  }
});
