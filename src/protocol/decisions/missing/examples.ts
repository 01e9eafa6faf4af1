import type { MissingExample } from './example.ts';
import { editionExamples } from './examples/editions.ts';
import { foundExamples } from './examples/found.ts';
import { lookedForExamples } from './examples/looked-for.ts';
import { toldAtOnceExamples } from './examples/told-at-once.ts';
import { youngAdultExamples } from './examples/young-adults.ts';

/** Every example: together they stand on every row of both editions and on both sides of every boundary. */
export const missingExamples: readonly MissingExample[] = [
  ...lookedForExamples,
  ...toldAtOnceExamples,
  ...foundExamples,
  ...youngAdultExamples,
  ...editionExamples,
];
