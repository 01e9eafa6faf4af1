import { expect, test } from 'vitest';
import { writesAtLength } from './note-page.ts';

const box = '<textarea name="words"></textarea>';

test.each([
  ['no form', '<p>Nothing to write.</p>', false],
  ['a form with a choice', '<form method="post"><input type="radio"></form>', false],
  ['a form for long words', `<form method="post" novalidate>${box}</form>`, true],
  ['a draft, which is kept as it is typed', `<form method="post" data-hearth-draft>${box}</form>`, false],
  [
    'a draft, and a form beside it',
    `<form data-hearth-draft>${box}</form><form method="post">${box}</form>`,
    true,
  ],
  ['long words in no form', `<form method="post"></form>${box}`, false],
])('%s', (_what, html, writes) => {
  expect(writesAtLength(html)).toBe(writes);
});
