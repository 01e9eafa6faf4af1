import { expect, test } from 'vitest';
import { languageHints } from './language-hints.ts';

const found = (text: string): string[] => languageHints(text).map((hint) => hint.found.toLowerCase());

test('the four words that the Protocol names, and others that follow a child, are found', () => {
  expect(found('Robin was aggressive, violent, manipulative and streetwise.')).toEqual([
    'aggressive',
    'violent',
    'manipulative',
    'streetwise',
  ]);
  expect(found('Robin absconded; a LAC review follows.')).toEqual(['absconded', 'lac']);
});

test('the word gang is met with a suggestion to say who was there', () => {
  expect(languageHints('Robin is in a gang.')).toEqual([
    { found: 'gang', suggestion: 'say who was there and what was seen' },
  ]);
});

test('a quotation is never commented on, in straight or curly marks', () => {
  expect(found('They said "I was violent" and ‘I kicked off’ and “so aggressive”.')).toEqual([]);
  expect(found("Robin's carer didn't find it violent")).toEqual(['violent']);
});

test('legal words stay: care leaver, placement, restraint', () => {
  expect(found('A care leaver in a placement, after a restraint.')).toEqual([]);
});

test('each word is suggested once, whatever its case', () => {
  expect(found('Aggressive. aggressive. AGGRESSIVE.')).toEqual(['aggressive']);
});
