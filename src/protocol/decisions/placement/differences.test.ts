import { expect, test } from 'vitest';
import { decidePlacement } from './decide.ts';
import { aChild, aLeaver, type PlacementExample } from './example.ts';
import type { PlacementOutcome } from './outcome.ts';

type Facts = PlacementExample['facts'];

const faraway = { homeArea: 'at-a-distance', crossesLondonBoundary: 'out-of-london' } as const;
const adjoining = { homeArea: 'adjoining', crossesLondonBoundary: 'neither' } as const;

const under = (edition: '2021' | '2025', facts: Facts): PlacementOutcome =>
  decidePlacement({ ...facts, edition });

/** In which editions a notice, step or caution follows. */
const editionsWith = (id: string, facts: Facts): string[] =>
  (['2021', '2025'] as const).filter((edition) => {
    const { notices, steps, cautions } = under(edition, facts);
    return [...notices, ...steps, ...cautions].some((thing) => thing.id === id);
  });

const basis = (row: string, facts: Facts) =>
  (['2021', '2025'] as const).map(
    (edition) => under(edition, facts).reasons.find((reason) => reason.row === row)?.basis,
  );

// What changed.

test('a disposal out of court is told to the youth justice service there under 2025 only', () => {
  const facts = aChild({ ...faraway, onOrder: 'out-of-court-disposal' });
  expect(editionsWith('local-supervision', facts)).toEqual(['2025']);
  expect(editionsWith('disposal-agreed', facts)).toEqual(['2021']);
  expect(editionsWith('home-supervision', facts)).toEqual(['2021', '2025']);
});

test('the social worker leads the preparation under 2025, the commissioning service under 2021', () => {
  for (const facts of [
    aChild({ ...adjoining, policeContactLikely: true }),
    aChild({ policeContactLikely: true }),
    aLeaver({ ...adjoining, policeContactLikely: true }),
  ]) {
    expect(editionsWith('prepared-by-commissioning', facts)).toEqual(['2021']);
    expect(editionsWith('prepared-by-social-worker', facts)).toEqual(['2025']);
    expect(editionsWith('incidents-agreed', facts)).toEqual(['2021', '2025']);
  }
});

test('the services of the new area are told of a care leaver under 2025 only; under 2021 contact is offered', () => {
  for (const homeArea of ['adjoining', 'at-a-distance', 'unknown'] as const) {
    const facts = aLeaver({ homeArea });
    expect(editionsWith('area-authority-of-leaver', facts)).toEqual(['2025']);
    expect(editionsWith('education-and-health-of-leaver', facts)).toEqual(['2025']);
    expect(editionsWith('offer-local-contact', facts)).toEqual(['2021']);
  }
});

test('2025 adds that education and health of the new area are told of a child', () => {
  expect(editionsWith('education-and-health-there', aChild(adjoining))).toEqual(['2025']);
  expect(editionsWith('education-and-health-there', aChild({ homeArea: 'unknown' }))).toEqual(['2025']);
});

test('2025 adds that the authority of a child from outside London is kept informed', () => {
  const facts = aChild({ homeArea: 'at-a-distance', crossesLondonBoundary: 'into-london' });
  expect(editionsWith('home-authority-informed', facts)).toEqual(['2025']);
  expect(editionsWith('protocol-applies-here', facts)).toEqual(['2021', '2025']);
});

test('2025 adds accurate information before a home begins', () => {
  expect(editionsWith('accurate-information', aChild())).toEqual(['2025']);
  expect(editionsWith('accurate-information', aChild({ sendNeeds: true }))).toEqual(['2025']);
});

test('2025 binds every provider by contract; under 2021 one in the area is asked', () => {
  for (const pledgeInContract of [undefined, false]) {
    const facts = aChild({ pledgeInContract });
    expect(editionsWith('pledge-in-contract', facts)).toEqual(['2025']);
    expect(editionsWith('pledge-asked', facts)).toEqual(['2021']);
    expect(basis('pledge-own-area', facts)).toEqual(['inferred', 'stated']);
  }
});

test('that a move between boroughs counts as one out of area is inferred under 2021 and stated under 2025', () => {
  expect(basis('london-within', aChild(adjoining))).toEqual(['inferred', 'stated']);
});

test('registered provision only is cited by its own duty under 2025', () => {
  const cites = (edition: '2021' | '2025') =>
    under(edition, aChild()).reasons.find(({ row }) => row === 'registration-found')?.cites;
  expect([cites('2021'), cites('2025')]).toEqual([['PLC-02'], ['PLC-01', 'PLC-02']]);
});

test('the reason names the orders of which the edition speaks', () => {
  const text = (edition: '2021' | '2025') =>
    under(edition, aChild({ ...faraway, onOrder: 'court-order' })).reasons.find(
      ({ row }) => row === 'order-out-of-london',
    )?.text;
  expect(text('2021')).toMatch(/^On a court order, and the home is outside London: /);
  expect(text('2025')).toMatch(/^On a court order or a disposal out of court, and the home is outside /);
});

// What did not change.

test('approval, standing and the notices by law are the same under both', () => {
  for (const facts of [
    aChild(),
    aChild(adjoining),
    aChild({ ...faraway, emergency: true }),
    aChild({ homeArea: 'unknown', registration: 'unknown' }),
    aChild({ age: 15, keyStage4: true, schoolChanges: true }),
    aChild({ registration: 'unregistered' }),
    aLeaver(faraway),
  ]) {
    const older = under('2021', facts);
    const newer = under('2025', facts);
    expect([older.approval, older.registration]).toEqual([newer.approval, newer.registration]);
    for (const id of ['child', 'parent', 'school', 'health-body', 'area-authority', 'host-told-by-home']) {
      expect(editionsWith(id, facts).length === 1, id).toBe(false);
    }
  }
});

test('a court order is told to the youth justice service there under both', () => {
  expect(editionsWith('local-supervision', aChild({ ...faraway, onOrder: 'court-order' }))).toEqual([
    '2021',
    '2025',
  ]);
});
