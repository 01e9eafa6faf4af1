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
    name: 'by-cells',
    mutate: code(`${protocol}/engine/by-cells`),
    tests: [
      tests(`${protocol}/engine/by-cells`),
      tests(`${decisions}/missing`),
      tests(`${decisions}/exploitation`),
    ],
  },
  {
    name: 'engine',
    mutate: [
      `${protocol}/engine/*.ts`,
      `!${protocol}/engine/*.test.ts`,
      `${protocol}/*.ts`,
      `!${protocol}/*.test.ts`,
      `!${protocol}/sources.ts`,
    ],
    tests: [`${protocol}/*.test.ts`, `${protocol}/engine/*.test.ts`, tests(`${decisions}/incident`)],
  },
];
