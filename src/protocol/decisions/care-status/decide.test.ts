import { expect, test } from 'vitest';
import { decideCareStatus } from './decide.ts';
import { statusTimeline } from './timeline.ts';

const inCare = { dateOfBirth: '2010-05-10', episodes: [{ from: '2020-01-01', legalStatus: 'C2' as const }] };
const twice = {
  dateOfBirth: '2010-05-10',
  on: '2026-07-01',
  episodes: [
    { from: '2024-06-01', to: '2024-08-24', legalStatus: 'V2' as const, reasonCeased: 'E4A' },
    { from: '2026-06-01', to: '2026-06-08', legalStatus: 'V2' as const, reasonCeased: 'E4A' },
  ],
};

test('the whole answer for a child of sixteen on a care order', () => {
  expect(decideCareStatus({ ...inCare, on: '2026-06-01' })).toMatchInlineSnapshot(`
    {
      "careExperienced": true,
      "category": "eligible",
      "childOrYoungAdult": "child",
      "decision": "care-status",
      "firstDay": false,
      "legalBasis": "C2",
      "lookedAfter": true,
      "nextChange": {
        "on": "2028-05-10",
        "text": "Turns 18: a young adult. No longer looked after. Former relevant: was eligible or relevant before 18. A personal adviser and a pathway plan until 21. In the Protocol a care leaver: in care for 13 weeks or more over the sixteenth birthday, and under 25.",
      },
      "on": "2026-06-01",
      "protocolCareLeaver": false,
      "reasons": [
        {
          "basis": "stated",
          "cites": [
            "STA-01",
          ],
          "law": [
            "ca-31",
            "ca-22-1",
          ],
          "row": "care-order",
          "text": "A care order, full or interim, is in force: looked after from its first hour.",
        },
        {
          "basis": "inferred",
          "cites": [
            "STA-02",
          ],
          "law": [
            "ca-sch2-19b",
            "cppr-40",
          ],
          "row": "eligible",
          "text": "Eligible: 16 or 17, looked after, and 13 weeks in care or more since fourteen. (Inferred: the text asks for care over the sixteenth birthday; the law counts 13 weeks in all since fourteen, and nobody is denied on the text)",
        },
        {
          "basis": "inferred",
          "cites": [
            "STA-02",
          ],
          "law": [],
          "row": "still-looked-after",
          "text": "Still looked after: in the Protocol a child looked after, and a care leaver later. (Inferred: its words for the two could overlap; a child in care has the stronger protection)",
        },
        {
          "basis": "stated",
          "cites": [
            "STA-02",
          ],
          "law": [],
          "row": "ever",
          "text": "Care-experienced: the commitment not to criminalise applies, with or without an entitlement in law.",
        },
      ],
      "steps": [
        {
          "cites": [
            "STA-03",
          ],
          "group": "tell",
          "id": "ask-authority",
          "text": "Ask the responsible authority to confirm the status. Until it answers, protect as for somebody in care.",
          "when": "now",
          "who": "partners",
        },
        {
          "cites": [
            "STA-02",
          ],
          "group": "child",
          "id": "pathway-needs",
          "text": "Give a personal adviser, assess the needs within three months of turning 16 or becoming eligible, and make a pathway plan.",
          "when": "next-days",
          "who": "local-authority",
        },
      ],
    }
  `);
});

test('law and Protocol side by side: a care leaver in law whom the words of the Protocol leave out', () => {
  const { reasons, category, protocolCareLeaver } = decideCareStatus(twice);
  expect({ category, protocolCareLeaver }).toEqual({ category: 'relevant', protocolCareLeaver: false });
  expect(reasons.at(-1)).toEqual({
    row: 'law-and-protocol-differ',
    cites: ['STA-02'],
    law: ['ca-23a', 'ca-24'],
    basis: 'inferred',
    text: "A care leaver in law, outside the Protocol's own words: nobody is denied on those words. (Inferred: the text and the law draw the line differently, and the wider of the two protects)",
  });
});

test('law and Protocol side by side: past 21, home before 18, a care leaver in the words of the Protocol alone', () => {
  const facts = {
    dateOfBirth: '2005-05-10',
    on: '2027-06-01',
    episodes: [{ from: '2015-01-01', to: '2022-06-01', legalStatus: 'C2', reasonCeased: 'E4A' }],
    homeSince: '2022-06-01',
  };
  expect(decideCareStatus(facts).reasons.at(-1)?.text).toMatch(
    /^A care leaver in the Protocol's own words, without/,
  );
});

test('while they agree nothing is said of a difference', () => {
  for (const on of ['2026-06-01', '2028-06-01'])
    expect(decideCareStatus({ ...inCare, on }).reasons.map(({ row }) => row)).not.toContain(
      'law-and-protocol-differ',
    );
});

test('the first day that is too late is refused', () => {
  expect(() => decideCareStatus({ ...inCare, on: '2026-06-02' }, { today: '2026-06-01' })).toThrow(
    /after today/,
  );
  expect(decideCareStatus({ ...inCare, on: '2026-06-01' }, { today: '2026-06-01' }).lookedAfter).toBe(true);
});

test('what changes next is said in words', () => {
  const next = (facts: object) => decideCareStatus(facts).nextChange;
  expect(next({ ...inCare, on: '2020-01-01' })).toEqual({
    on: '2026-05-10',
    text: expect.stringMatching(/^Is 16\. Eligible: /),
  });
  expect(next({ ...inCare, on: '2026-06-01' })?.text).toMatch(
    /^Turns 18: a young adult\. .* Former relevant: .* In the Protocol a care leaver/,
  );
  expect(next({ ...inCare, on: '2029-06-01' })?.text).toMatch(
    /^Former relevant: a personal adviser until 25/,
  );
  expect(next({ ...inCare, on: '2032-06-01' })?.text).toMatch(/^Is 25\. What the law gives/);
  expect(next({ ...inCare, on: '2019-01-01' })).toEqual({
    on: '2020-01-01',
    text: 'A care order, full or interim, is in force: looked after from its first hour.',
  });
  const stay = [{ from: '2021-01-01', legalStatus: 'V2' }];
  expect(next({ ...inCare, episodes: stay, on: '2020-12-31' })).toEqual({
    on: '2021-01-01',
    text: expect.stringMatching(/^In the authority's accommodation since this day\. Looked after once/),
  });
  expect(next({ ...inCare, episodes: stay, on: '2021-01-01' })).toEqual({
    on: '2021-01-02',
    text: 'The second day in accommodation of the authority without a break: looked after.',
  });
  const changing = [
    { from: '2020-01-01', to: '2021-01-01', legalStatus: 'V2', reasonCeased: 'X1' },
    { from: '2021-01-01', legalStatus: 'C2' },
  ];
  expect(next({ ...inCare, episodes: changing, on: '2020-06-01' })?.on).toBe('2021-01-01');
});

test('for somebody who has died there is no step and no next change', () => {
  const episodes = [{ from: '2020-01-01', to: '2024-01-01', legalStatus: 'C2', reasonCeased: 'E2' }];
  expect(decideCareStatus({ ...inCare, episodes, on: '2026-01-01' })).toMatchObject({
    steps: [],
    nextChange: null,
  });
});

test('the timeline runs from birth to 25 in stretches that meet', () => {
  const stretches = statusTimeline({ ...twice, on: '2026-07-01' });
  expect(
    stretches.map(({ from, until, status }) => [from, until, status.lookedAfter, status.category]),
  ).toEqual([
    ['2010-05-10', '2024-06-01', false, 'none'],
    ['2024-06-01', '2024-06-02', false, 'none'],
    ['2024-06-02', '2024-08-24', true, 'none'],
    ['2024-08-24', '2026-06-01', false, 'none'],
    ['2026-06-01', '2026-06-02', false, 'none'],
    ['2026-06-02', '2026-06-08', true, 'none'],
    ['2026-06-08', '2028-05-10', false, 'relevant'],
    ['2028-05-10', '2035-05-10', false, 'former-relevant'],
    ['2035-05-10', null, false, 'none'],
  ]);
});
