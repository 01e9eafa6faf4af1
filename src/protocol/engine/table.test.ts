import { expect, test } from 'vitest';
import { inferred, nothingToAdd, stated } from './table.ts';

const when = { colour: ['red'] };

test('a rule the text states has no reason of ours beside it', () => {
  expect(stated('row', when, 7, ['INC-03'], 'So it is.')).toEqual({
    id: 'row',
    when,
    outcome: 7,
    cites: ['INC-03'],
    basis: 'stated',
    text: 'So it is.',
    why: '',
    silent: false,
  });
});

test('a rule we inferred says why', () => {
  expect(inferred('row', when, 7, ['INC-03'], 'So it is.', 'The text is silent.')).toEqual({
    id: 'row',
    when,
    outcome: 7,
    cites: ['INC-03'],
    basis: 'inferred',
    text: 'So it is.',
    why: 'The text is silent.',
    silent: false,
  });
});

test('a row with nothing to add is silent', () => {
  expect(nothingToAdd('row', when, 7, ['INC-03'])).toEqual({
    id: 'row',
    when,
    outcome: 7,
    cites: ['INC-03'],
    basis: 'stated',
    text: 'Nothing to add.',
    why: '',
    silent: true,
  });
});
