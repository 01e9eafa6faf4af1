/** A part of the rules that is mutated together, and the tests that must notice. */
export interface Part {
  readonly name: string;
  /** What is mutated, as Stryker takes it. */
  readonly mutate: readonly string[];
  /** The tests that are run, and no others: a rule must be held by the tests that lie beside it. */
  readonly tests: readonly string[];
}

const protocol = 'src/protocol';
const decisions = `${protocol}/decisions`;
const code = (folder: string): string[] => [`${folder}/**/*.ts`, `!${folder}/**/*.test.ts`];
const tests = (folder: string): string => `${folder}/**/*.test.ts`;

const decision = (name: string): Part => ({
  name,
  mutate: code(`${decisions}/${name}`),
  tests: [tests(`${decisions}/${name}`)],
});

/** Every part; together they are the whole of src/protocol. */
export const parts: readonly Part[] = [
  decision('care-status'),
  decision('missing'),
  decision('exploitation'),
  decision('placement'),
  {
    name: 'duties',
    mutate: [`${protocol}/duties/*.ts`, `${protocol}/sources.ts`],
    tests: [`${protocol}/*.test.ts`],
  },
  decision('incident'),
  {
    name: 'engine',
    mutate: [
      ...code(`${protocol}/engine`),
      `${protocol}/*.ts`,
      `!${protocol}/*.test.ts`,
      `!${protocol}/sources.ts`,
    ],
    tests: [`${protocol}/*.test.ts`, tests(`${protocol}/engine`), tests(`${decisions}/incident`)],
  },
];
