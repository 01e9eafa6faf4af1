import { expect, test } from 'vitest';
import { patterns } from './plain-english-rules.ts';
import { everythingVisible, type Visible, visibleIn } from './visible-words.ts';

const inTheCatalogue = [/^whoever records$/];
/** Words that have to stay: values that the database or the catalogue of duties holds too, and what old migrations say of their tables. */
const kept: Readonly<Record<string, readonly RegExp[]>> = {
  'src/care/sharing/agreement.ts': [
    /^to see that the plan serves the child$/,
    /^to see that school goes on$/,
  ],
  'src/protocol/duties/recording.ts': inTheCatalogue,
  'src/protocol/duties/reference.ts': inTheCatalogue,
  'src/protocol/duties/voice.ts': inTheCatalogue,
  'docs/protocol-coverage.md': [/\| whoever records \|/],
  'docs/privacy/retention.md': [/^\| … \|/],
};
const mustStay = ({ path, text }: Visible): boolean => (kept[path] ?? []).some((words) => words.test(text));

const stops = ({ path, line, text }: Visible): string[] =>
  patterns
    .filter(({ pattern }) => pattern.test(text))
    .map(({ because, instead }) => `${path}:${line}: ${text}\n    ${because}: write ${instead}`);

test('nothing that people read has a pattern that stops a reader', () => {
  const visible = everythingVisible();
  expect(visible.length).toBeGreaterThan(10_000);
  expect(visible.filter((words) => !mustStay(words)).flatMap(stops)).toEqual([]);
});

test('words that have to stay are still there', () => {
  const visible = everythingVisible();
  for (const [path, words] of Object.entries(kept))
    for (const word of words)
      expect([path, word, visible.some((one) => one.path === path && word.test(one.text))]).toEqual([
        path,
        word,
        true,
      ]);
});

const said = (text: string): string[] => visibleIn({ path: 'a.tsx', text }).map((one) => one.text);

test('text of pages, strings and templates are seen; comments, SQL and classes are not', () => {
  expect(said('// Ask whoever knows.\nimport "a b c";\nconst a = "Two words";')).toEqual(['Two words']);
  expect(said('<p class="one two">Ask your\n  manager</p>')).toEqual(['Ask your manager']);
  expect(said(['`$', '{who} lies in the area`; sql`select a from whoever`'].join(''))).toEqual([
    '… lies in the area',
  ]);
});

test.each([
  'Ask whoever manages it.',
  'With whom did you speak?',
  'This is no day of the calendar.',
  'Name no child.',
  'The home lies in another area.',
  'Where does it stand?',
  'People who answer for the child.',
  'It is to be looked at again.',
  'No record is open to you.',
  'It is set up anew.',
  'Say what came of it.',
  'Give the day on which it ends.',
  'Since when?',
  'The Protocol holds until 25.',
  'See that they are safe.',
  'It is kept for its owner alone.',
])('"%s" is not plain English', (text) => {
  expect(stops({ path: 'a.ts', line: 1, text })).not.toEqual([]);
});

test.each([
  'Ask your manager.',
  'You can see that they were told.',
  'There is no such organisation.',
  'They stand in for a colleague.',
  'It is no longer needed.',
  'Nothing came of it.',
])('"%s" is plain English', (text) => {
  expect(stops({ path: 'a.ts', line: 1, text })).toEqual([]);
});
