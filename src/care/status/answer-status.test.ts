import { expect, test } from 'vitest';
import { answerStatus } from './answer-status.ts';
import type { RecordedEpisode } from './episodes.ts';
import { legalStatusInWords, statusLine } from './status-in-words.ts';

const born = '2010-05-10';
const episode = (
  from_day: string,
  to_day: string | null,
  legal_status: string,
  reason: string | null = null,
) =>
  ({
    from_day,
    to_day,
    legal_status,
    placement_type: 'U6',
    reason_ceased: reason,
    placement_location: null,
    placement_miles: null,
    authority_name: 'Borough of Testwick',
  }) satisfies RecordedEpisode;
const lineOn = (on: string, ...episodes: RecordedEpisode[]): string =>
  statusLine(answerStatus(born, on, episodes));

test('without episodes nothing is known, and that is what is said', () => {
  expect(answerStatus(born, '2026-03-03', [])).toEqual({
    known: false,
    why: 'nothing-recorded',
    on: '2026-03-03',
    unread: [],
  });
  expect(lineOn('2026-03-03')).toMatch(/do not know.*Ask the responsible authority/);
});

test('an episode in the codes of the return becomes the facts of the decision', () => {
  const answer = answerStatus(born, '2026-03-03', [episode('2020-01-01', null, 'C2')]);
  expect(answer).toMatchObject({
    known: true,
    outcome: { lookedAfter: true, legalBasis: 'C2' },
    facts: { episodes: [{ from: '2020-01-01', legalStatus: 'C2' }] },
    unread: [],
  });
});

test('the same episode under two entries of one child counts once', () => {
  const twice = [episode('2020-01-01', null, 'C2'), episode('2020-01-01', null, 'C2')];
  const answer = answerStatus(born, '2026-03-03', twice);
  expect(answer.known && answer.facts.episodes).toHaveLength(1);
  expect(answer.known && answer.outcome.steps.map(({ id }) => id)).not.toContain('settle-two-episodes');
});

test('a legal status that nobody knows is shown and never guessed: on its days the answer is not known', () => {
  const strange = episode('2024-01-01', '2025-01-01', 'Q9');
  const within = answerStatus(born, '2024-06-01', [
    episode('2020-01-01', '2022-01-01', 'C2', 'E4A'),
    strange,
  ]);
  expect(within).toMatchObject({ known: false, why: 'not-readable', unread: [{ what: 'legal-status' }] });
  const after = answerStatus(born, '2026-03-03', [episode('2020-01-01', '2022-01-01', 'C2', 'E4A'), strange]);
  expect(after).toMatchObject({
    known: true,
    outcome: { lookedAfter: false },
    unread: [{ what: 'legal-status' }],
  });
  expect(lineOn('2026-03-03', strange)).toMatch(/cannot read/);
  expect(legalStatusInWords('Q9')).toBe('Q9, a code that we do not know');
  expect(legalStatusInWords('constructor')).toBe('constructor, a code that we do not know');
});

test('a day that another episode makes plain is answered beside one that cannot be read', () => {
  const both = [episode('2020-01-01', null, 'C2'), episode('2024-01-01', null, 'Q9')];
  expect(answerStatus(born, '2026-03-03', both)).toMatchObject({
    known: true,
    outcome: { lookedAfter: true },
  });
});

test('an episode from before the date of birth is left out and said, as where an age was found to be another', () => {
  const answer = answerStatus(born, '2026-03-03', [episode('2009-01-01', null, 'V2')]);
  expect(answer).toMatchObject({ known: false, unread: [{ what: 'before-birth' }] });
});

test('a reason for ending that nobody knows is left out, and the episode counts', () => {
  const answer = answerStatus(born, '2026-03-03', [episode('2020-01-01', '2022-01-01', 'C2', 'E99')]);
  expect(answer).toMatchObject({
    known: true,
    facts: { episodes: [{ from: '2020-01-01', to: '2022-01-01', legalStatus: 'C2' }] },
    unread: [{ what: 'reason-ceased' }],
  });
});

test.each([
  ['2019-12-31', 'Not in care yet'],
  ['2020-01-01', "First day in the authority's accommodation: not looked after yet"],
  ['2020-01-02', 'Looked after: accommodated under section 20'],
  ['2024-09-01', 'Was in care before'],
  ['2026-05-11', 'Looked after: care order, section 31'],
  ['2027-06-01', 'Care leaver. Relevant: left care at 16 or 17'],
  ['2028-05-10', 'Care leaver. Former relevant: left care, 18 or over'],
])('on %s the line says "%s"', (on, line) => {
  const years = [
    episode('2020-01-01', '2024-08-01', 'V2', 'E4A'),
    episode('2025-01-01', '2027-05-11', 'C2', 'E3'),
  ];
  expect(lineOn(on, ...years)).toBe(line);
});

test.each([
  ['2026-03-01', "First day in the authority's accommodation: not looked after yet"],
  ['2026-03-02', 'Looked after: police protection, section 46, in local authority accommodation'],
])('on %s, for a stay that began on the first of March, the line says "%s"', (on, line) => {
  expect(lineOn(on, episode('2026-03-01', null, 'L1'))).toBe(line);
});

test('a bed for one night after a charge is not care, and one night with a carer is said as it was', () => {
  expect(lineOn('2026-03-02', episode('2026-03-01', '2026-03-02', 'J2', 'E8'))).toBe('Not in care yet');
  expect(lineOn('2026-03-02', episode('2026-03-01', '2026-03-02', 'V2', 'E8'))).toBe('Was in care before');
});

test('short breaks that are recorded as a whole are asked about, and a death is said', () => {
  expect(lineOn('2026-03-03', episode('2025-01-01', null, 'V4'))).toMatch(/short breaks: ask/);
  expect(lineOn('2026-03-03', episode('2020-01-01', '2025-01-01', 'C2', 'E2'))).toMatch(/has died|have died/);
});
