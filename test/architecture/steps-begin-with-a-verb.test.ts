import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { statusStepRules } from '../../src/protocol/decisions/care-status/steps.ts';
import {
  exploitationStepRules,
  missingStepRules,
  onceSigned,
  placementStepRules,
  stepRules,
} from '../../src/protocol/index.ts';
import { root, sourceFiles } from './source-files.ts';

/** A list of work shows the first sentence of each step, and the owner beside it: it begins with what is to be done. */
const verbs = new Set(
  `Advise Agree Answer Approve Arrange Ask Assess Bring Call Change Chase Check Close Confirm Consider Consult Correct Count
  Decide Destroy Do End Explain Fill Find Get Give Go Have Help Hold Judge Keep Let Lock Look Make Move Notify Offer Plan
  Prepare Put Raise Read Record Refer Report Review Ring Say See Settle Share Show Speak Stay Stop Take Talk Tell Use Visit
  Weigh Write`.split(/\s+/),
);

const firstWord = (text: string): string => /^[A-Za-z]+/.exec(text)?.[0] ?? text;
const otherwise = (texts: readonly string[]): string[] => texts.filter((text) => !verbs.has(firstWord(text)));

test('every step of the protocol library begins with a verb', () => {
  const texts = [
    ...stepRules.flatMap(({ text, ofAnAdult, ofTheHarmed }) => [text, ofAnAdult, ofTheHarmed]),
    ...Object.values(onceSigned).flatMap(({ text, ofAnAdult }) => [text, ofAnAdult]),
    ...[missingStepRules, exploitationStepRules, placementStepRules, statusStepRules].flatMap((rules) =>
      rules.map(({ text }) => text),
    ),
  ].filter((text) => text !== undefined);
  expect(texts.length).toBeGreaterThan(200);
  expect(otherwise(texts)).toEqual([]);
});

/** Steps that a room words itself: what cites a duty and has a text. */
const worded = [
  /\bcites: \[[^\]]*\],(?:\s*\w+: [^\n]*\n){0,4}?\s*text:\s*(['"])(?<text>.*?)\1,\n/g,
  /\btext:\s*(['"])(?<text>.*?)\1,\n(?:\s*\w+: [^\n]*\n){0,3}?\s*cites: \[/g,
];

test('so does every step that a room words itself', () => {
  const texts = sourceFiles('src')
    .filter(({ path }) => !path.startsWith('src/protocol/'))
    .flatMap(({ text }) => worded.flatMap((pattern) => [...text.matchAll(pattern)]))
    .map(({ groups }) => groups?.text ?? '');
  expect(texts.length).toBeGreaterThan(10);
  expect(otherwise(texts)).toEqual([]);
});

test('and every step that the database words', () => {
  const folder = join(root, 'migrations/functions');
  const texts = readdirSync(folder)
    .map((name) => readFileSync(join(folder, name), 'utf8'))
    .flatMap((sql) => sql.split(/insert into step \(/).slice(1))
    .map((rest) => /'((?:[A-Z][a-z]+ )(?:[^']|'')+)'/.exec(rest)?.[1] ?? '')
    .filter(Boolean);
  expect(texts.length).toBeGreaterThan(1);
  expect(otherwise(texts)).toEqual([]);
});
