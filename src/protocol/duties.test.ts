import { expect, test } from 'vitest';
import { citesIn, duties, dutyById, dutyIsIn } from './duties.ts';

const kinds = ['rule', 'action', 'record', 'notice', 'clock', 'check', 'measure', 'guidance'];

test('every duty has an id of its own', () => {
  for (const { id } of duties) expect(id).toMatch(/^[A-Z]{3}(-[A-Z0-9]{2,4})?-\d{2}$/);
  expect(new Set(duties.map(({ id }) => id)).size).toBe(duties.length);
});

test('every duty has a title, somebody who carries it, a kind and a place in an edition', () => {
  for (const { id, title, who, kind, sections } of duties) {
    expect(title, id).toMatch(/^[A-Z0-9].{5}/);
    expect(who, id).toMatch(/^\w.{2}/);
    expect(kinds, id).toContain(kind);
    expect(Object.keys(sections).length, id).toBeGreaterThan(0);
    for (const [edition, section] of Object.entries(sections)) {
      expect(['2021', '2025'], id).toContain(edition);
      expect(section, id).toMatch(/\w{2}/);
    }
  }
});

test('where the editions differ, a sentence says how', () => {
  const said = duties.flatMap(({ id, changed }) => (changed === undefined ? [] : [[id, changed] as const]));
  expect(said.length).toBeGreaterThan(20);
  for (const [id, changed] of said) expect(changed, id).toMatch(/^(Only |In )?20(21|25)\b.{10}.*\.$/);
});

test('a duty is found by its id, and an id that is none is a fault', () => {
  expect(dutyById('INC-03').title).toBe('Every incident placed on a level');
  expect(() => dutyById('INC-99')).toThrow('No duty has the id INC-99.');
});

test('a duty is in an edition only where that edition has a section for it', () => {
  expect(['2021', '2025'].filter((id) => dutyIsIn(dutyById('INC-03'), id as '2021'))).toEqual([
    '2021',
    '2025',
  ]);
  expect(['2021', '2025'].filter((id) => dutyIsIn(dutyById('INC-L1-02'), id as '2021'))).toEqual(['2025']);
  expect(['2021', '2025'].filter((id) => dutyIsIn(dutyById('INC-L1-03'), id as '2021'))).toEqual(['2021']);
});

test('no duty is lost or moved: each stands as it does in the catalogue kept beside this test', async () => {
  const catalogue = duties.map(({ id, kind, who, sections }) => {
    const places = Object.entries(sections).map(([edition, section]) => `${edition} ${section}`);
    return [id, [kind, who, ...places].join(' | ')];
  });
  const golden = `${JSON.stringify(Object.fromEntries(catalogue), null, 2)}\n`;
  await expect(golden).toMatchFileSnapshot('duties/golden-duties.json');
});

test('under an edition those duties are cited which it contains, in their order', () => {
  expect(citesIn(['INC-L1-03', 'INC-03', 'INC-L1-02'], '2021')).toEqual(['INC-L1-03', 'INC-03']);
  expect(citesIn(['INC-L1-03', 'INC-03', 'INC-L1-02'], '2025')).toEqual(['INC-03', 'INC-L1-02']);
});
