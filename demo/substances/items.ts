import type { SeizureToRecord } from '../../src/substances/seizures/new/seizure-form.ts';

type Item = Omit<SeizureToRecord, 'childId' | 'settingId' | 'incidentId' | 'foundAt' | 'photograph'>;

/** Three things that were found, in words a carer writes at night. */
export const items = {
  lounge: {
    what: 'Cannabis, by its smell',
    class: 'B',
    description: 'Dry, green, in a small clear bag with a press seal.',
    amount: 'One bag, the size of a thumbnail',
    largerQuantity: false,
    foundWhere: 'Behind the sofa in the lounge',
    present: 'Two of the staff',
    keptWhere: 'Safe in the office, shelf two',
  },
  room: {
    what: 'Cannabis, by its smell',
    class: 'B',
    description: 'A hand-rolled cigarette, half burnt.',
    amount: 'Half of one',
    largerQuantity: false,
    foundWhere: 'On the window sill of their room',
    present: 'Two of the staff',
    keptWhere: 'Safe in the office, in a sealed envelope',
  },
  rucksack: {
    what: 'Pills, not known',
    class: 'unknown',
    description: 'White, round, a line across. In a knotted bag inside a sock.',
    amount: 'About forty',
    largerQuantity: true,
    foundWhere: 'Handed over by the child, out of a rucksack',
    present: 'Two of the staff',
    keptWhere: 'Safe in the office',
  },
} as const satisfies Readonly<Record<string, Item>>;

/** How a setting speaks about drugs: education and treatment before anything else. */
export const policy = {
  words:
    'We talk before we search. We search only with a reason that we can say aloud. What we find we log, two of us destroy it, or the police collect it. Nobody is punished for telling us.',
  education:
    'Every child has a conversation about drugs with their key worker in the first month, and again when they ask. The young people’s service comes twice a year and talks without us in the room.',
  treatment:
    'Any of us can refer to the young people’s substance service, the same day, with the child. Key work on sleep, worry and money goes on beside it.',
} as const;

/** Two places: what goes on there, and nobody's name. */
export const places = [
  {
    kind: 'park',
    area: 'The bandstand, behind the bowling green',
    seen: 'Adults on bicycles wait there after school and hand out small bags. They give the first one away.',
    disruption: 'Light the path, and have the park keepers close the back gate at four.',
  },
  {
    kind: 'near-a-home',
    area: 'The parade of shops by the roundabout',
    seen: 'A grey van parks there on Friday evenings. Young people get in and are back within the hour.',
    disruption: '',
  },
] as const;
