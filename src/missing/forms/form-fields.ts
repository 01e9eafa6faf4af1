/** One question of part one of the information form. */
export interface FormQuestion {
  readonly name: FormField;
  readonly label: string;
  readonly hint: string;
}

/** The answers that make up a version. Health and the child's own words are kept apart. */
const formFieldNames = [
  'description',
  'contacts',
  'friends',
  'places',
  'phone',
  'risks',
  'what_helps',
  'strategies',
] as const;
export type FormField = (typeof formFieldNames)[number];

/** Part one, in the order in which it is asked and read (MIS-01, MIS-02, guidance G-21). */
export const formQuestions: readonly FormQuestion[] = [
  {
    name: 'description',
    label: 'What they look like',
    hint: 'Height, build, hair, eyes, skin, glasses, scars or tattoos. What they mostly wear and carry.',
  },
  {
    name: 'contacts',
    label: 'Who to call',
    hint: 'The home, the social worker, the duty team at night, family who may be called.',
  },
  {
    name: 'friends',
    label: 'Friends and people they may be with',
    hint: 'Names, where they live, how to reach them. Also people you are worried about, and why.',
  },
  { name: 'places', label: 'Places they go to', hint: 'Where they like to be, and where they went before.' },
  {
    name: 'phone',
    label: 'Phone, social media and travel',
    hint: 'Numbers, names they use online, who can see where the phone is, bank and travel cards.',
  },
  {
    name: 'risks',
    label: 'What could put them at risk',
    hint: 'For this child: what worries you, and what would make it worse at night or with certain people.',
  },
  {
    name: 'what_helps',
    label: 'What helps when they are found',
    hint: 'Who they trust, what to say, what not to say, what they need first.',
  },
  {
    name: 'strategies',
    label: 'What we have agreed, so that they do not need to go missing',
    hint: 'What is in the care plan and the placement plan: times, calls, lifts, who they can turn to.',
  },
];

/** How far the child shaped it. */
export const withChildWords = {
  together: 'We wrote it together',
  asked: 'They were asked and did not want to take part',
  'not-yet': 'They have not been asked yet',
} as const;
