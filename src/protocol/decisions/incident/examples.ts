import type { IncidentExample } from './example.ts';
import { harmExamples } from './examples/harm.ts';
import { thingsExamples } from './examples/things.ts';
import { weaponExamples } from './examples/weapons.ts';
import { wholeExamples } from './examples/whole.ts';

/** Every example: together they stand on every row of both editions and on both sides of every boundary. */
export const incidentExamples: readonly IncidentExample[] = [
  ...harmExamples,
  ...thingsExamples,
  ...weaponExamples,
  ...wholeExamples,
];
