import { expect, test } from 'vitest';
import { adverseExperiences } from './adverse-experiences.ts';

test('eleven adverse experiences are kept in view, each in words of its own', () => {
  expect(new Set(adverseExperiences).size).toBe(11);
  for (const words of adverseExperiences) expect(words).toMatch(/^[A-Z][a-z]+ .+\w$/);
});
