import { aChild, both, type PlacementExample } from '../example.ts';

const lastYears = { age: 15, keyStage4: true } as const;

/** School and training. */
export const schoolExamples: readonly PlacementExample[] = [
  {
    name: 'A child of 15 would lose their school a year before the exams',
    facts: aChild({ ...lastYears, schoolChanges: true }),
    expect: both('nominated-officer', 'in-order', 'school-last-years'),
  },
  {
    name: 'A child of 15 moves and stays at school',
    facts: aChild(lastYears),
    expect: both('none', 'in-order', 'school-stays'),
  },
  {
    name: 'A child of 15 moves, and nobody has spoken of school',
    facts: aChild({ ...lastYears, schoolChanges: undefined }),
    expect: both('nominated-officer', 'in-order', 'school-last-years-unsaid'),
  },
  {
    name: 'A child of 15 must leave tonight and loses their school',
    facts: aChild({ ...lastYears, schoolChanges: true, emergency: true }),
    expect: both('none', 'in-order', 'school-last-years-emergency'),
  },
  {
    name: 'A child of 15 comes into care and may lose their school',
    facts: aChild({ ...lastYears, event: 'starts', schoolChanges: undefined }),
    expect: both('none', 'in-order', 'school-last-years-first-home'),
  },
  {
    name: 'A child of 9 changes school with the move',
    facts: aChild({ age: 9, schoolChanges: true }),
    expect: both('none', 'in-order', 'school-changes'),
  },
  {
    name: 'A child of 9 moves, and nobody has spoken of school',
    facts: aChild({ age: 9, schoolChanges: undefined }),
    expect: both('none', 'in-order', 'school-unsaid'),
  },
  {
    name: 'A child of 3 moves, and nobody has spoken of school',
    facts: aChild({ age: 3, settingKind: 'foster-home', schoolChanges: undefined }),
    expect: both('none', 'in-order', 'school-stays'),
  },
];
