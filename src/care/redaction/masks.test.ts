import { expect, test } from 'vitest';
import { applyMasks } from './apply-masks.ts';
import { fold } from './fold.ts';
import { coveredBy } from './mask.ts';
import { masksOfWords, proposeMasks } from './propose-masks.ts';

const jade = { given: 'Jade', family: 'Smith-Okafor', knownAs: 'JJ' };
const cover = (text: string, ...names: { given: string; family: string; knownAs?: string | null }[]) =>
  applyMasks(text, proposeMasks(fold(text), names));

test.each([
  ['Jade shouted.', '# shouted.'],
  ['JADE shouted at jade.', '# shouted at #.'],
  ["It was Jade's cup, and Jade’s room.", 'It was # cup, and # room.'],
  ['Jades cup', '# cup'],
  ["The Smith-Okafors' house", 'The # house'],
  ['Jade Smith-Okafor and Okafor, then Smith.', '# and #, then #.'],
  ['Jade-Louise came', '# came'],
  ['Smith Okafor came', '# came'],
  ['JJ and J.S. and J. S. and JS came', '# and # and # and # came'],
  ['J hit him. J. Smith-Okafor ran.', '# hit him. # ran.'],
  ['Ja\u200bde and J\u00adade and jáde', '# and # and #'],
  ['ＪＡＤＥ', '#'],
  ['Nobody of that name: jaded, smithereens.', 'Nobody of that name: jaded, smithereens.'],
])('%s', (text, shown) => {
  expect(cover(text, jade)).toBe(shown.replaceAll('#', coveredBy));
});

test.each([
  ['Will you come? Will said he will.', { given: 'William', family: 'Hart' }, '# you come? # said he will.'],
  ['Bill and Billy and Wills', { given: 'William', family: 'Hart' }, '# and # and #'],
  ['Alex was there', { given: 'Alexander', family: 'Hart' }, '# was there'],
  ['Mo and Muhammad', { given: 'Mohammed', family: 'Hart' }, '# and #'],
  ['I said so. I went. I.H. too', { given: 'Imran', family: 'Hart' }, 'I said so. I went. # too'],
  ['Łukasz and Lukasz', { given: 'Łukasz', family: 'Hart' }, '# and #'],
  ['Zoe\u0308 and Zoë and ZOE', { given: 'Zoë', family: 'Hart' }, '# and # and #'],
  ['李明打了我', { given: '明', family: '李' }, '#打了我'],
  ['ضرب محمد الباب ومحمد خرج', { given: 'محمد', family: 'علي' }, 'ضرب # الباب و# خرج'],
  ['Siobhan O’Brien and Obrien', { given: 'Siobhán', family: "O'Brien" }, '# and #'],
])('%s of %o', (text, name, shown) => {
  expect(cover(text, name)).toBe(shown.replaceAll('#', coveredBy));
});

test('a small word that may be a name is proposed, and not ticked', () => {
  const [small, capital] = proposeMasks(fold('he may go, May said'), [{ given: 'May', family: 'Hart' }]);
  expect([small?.sure, capital?.sure]).toEqual([false, true]);
});

test('names that are no pattern to anybody do no harm', () => {
  const names = ['', ' ', '-', '.*', '(', '\\', '$&', '😀', 'a', '[somebody]', '\u202e'];
  for (const given of names) {
    expect(cover('A plain line (with signs).', { given, family: given })).toContain('plain line');
  }
});

test('a mask tells neither how long a name is nor how many parts it has', () => {
  const long = { given: 'Maximiliane-Theodora', family: 'Featherstonehaugh' };
  const text = 'Then Maximiliane-Theodora Featherstonehaugh left.';
  expect(cover(text, long)).toBe(cover('Then Jade Okafor left.', jade));
  expect(cover(text, long)).toBe(`Then ${coveredBy} left.`);
});

test('masks in any order, overlapping, past the end or through a letter cover whole letters', () => {
  expect(
    applyMasks('abcdef', [
      { from: 4, to: 99 },
      { from: 1, to: 3 },
      { from: 2, to: 4 },
    ]),
  ).toBe(`a${coveredBy}`);
  expect(applyMasks('x👩‍👧y', [{ from: 2, to: 3 }])).toBe(`x${coveredBy}y`);
  expect(
    applyMasks('abc', [
      { from: 2, to: 2 },
      { from: -5, to: 0 },
    ]),
  ).toBe('abc');
  expect(applyMasks('abc', [])).toBe('abc');
});

test('what somebody types is covered wherever it stands, with the word around it', () => {
  const text = 'The blue door at Acacia Road, near acacias.';
  expect(applyMasks(text, masksOfWords(fold(text), ['ACACIA', ' ']))).toBe(
    `The blue door at ${coveredBy} Road, near ${coveredBy}.`,
  );
});

test('a line that stands everywhere costs no more than the text is long, and covers all of it', () => {
  for (const text of ['e\u0301 '.repeat(5000), 'ee'.repeat(5000), 'e-'.repeat(5000)]) {
    const masks = masksOfWords(fold(text), ['e', 'ee', 'E']);
    expect(applyMasks(text, masks)).not.toContain('e\u0301');
    expect(applyMasks(text, masks)).not.toMatch(/(?<!bod|som)e/);
    expect(masks.length).toBeLessThanOrEqual(5000);
  }
});

test('lines stay lines: two names on two lines are two marks', () => {
  expect(cover('Jade\nJade', jade)).toBe(`${coveredBy}\n${coveredBy}`);
});

test('a long record with many names is read in time', () => {
  const text = 'Jade Smith-Okafor went to the kitchen and Will said so. '.repeat(400);
  const names = Array.from({ length: 40 }, (_, index) => ({ given: `Name${index}`, family: 'Hart' }));
  expect(cover(text, jade, ...names)).not.toContain('Jade');
});
