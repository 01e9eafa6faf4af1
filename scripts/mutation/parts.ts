/** A part of the rules that is mutated together, and the tests that must notice. */
export interface Part {
  readonly name: string;
  /** What is mutated, as Stryker takes it. */
  readonly mutate: readonly string[];
  /** Of the tests those that notice most in the shortest time, stage by stage. They save time and change no score. */
  readonly quick: readonly (readonly string[])[];
  /** The tests that are run, and no others: a rule must be held by the tests that lie beside it. */
  readonly tests: readonly string[];
}

const protocol = 'src/protocol';
const decisions = `${protocol}/decisions`;
const code = (folder: string): string[] => [`${folder}/**/*.ts`, `!${folder}/**/*.test.ts`];
const tests = (folder: string): string => `${folder}/**/*.test.ts`;

const examples = (folder: string): string[] => [
  `${folder}/examples.ts`,
  `${folder}/example.ts`,
  `${folder}/examples/*.ts`,
];

/** A decision: its rules, and its examples, which other tests notice soonest. */
const decision = (name: string): Part[] => {
  const folder = `${decisions}/${name}`;
  return [
    {
      name,
      mutate: [...code(folder), ...examples(folder).map((file) => `!${file}`)],
      quick: [
        [`${folder}/{rulebook,tables}.test.ts`],
        [`${folder}/{rulebook,tables,index,steps,notices}.test.ts`],
      ],
      tests: [tests(folder)],
    },
    {
      name: `${name}-examples`,
      mutate: examples(folder),
      quick: [[`${folder}/examples.test.ts`]],
      tests: [tests(folder)],
    },
  ];
};

/** Every part; together they are the whole of src/protocol. */
export const parts: readonly Part[] = [
  ...decision('care-status'),
  ...decision('missing'),
  ...decision('exploitation'),
  ...decision('placement'),
  {
    name: 'duties',
    mutate: [`${protocol}/duties/*.ts`, `${protocol}/sources.ts`],
    quick: [[`${protocol}/{duties,sources}.test.ts`]],
    tests: [`${protocol}/*.test.ts`],
  },
  ...decision('incident'),
  {
    name: 'by-cells',
    mutate: code(`${protocol}/engine/by-cells`),
    quick: [[tests(`${protocol}/engine/by-cells`)]],
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
      ...code(`${protocol}/calendar`),
    ],
    quick: [[`${protocol}/*.test.ts`, `${protocol}/engine/*.test.ts`]],
    tests: [
      `${protocol}/*.test.ts`,
      `${protocol}/engine/*.test.ts`,
      tests(`${protocol}/calendar`),
      tests(`${decisions}/incident`),
    ],
  },
];
