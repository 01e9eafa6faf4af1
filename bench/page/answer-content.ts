import { decide, type IncidentFacts, type IncidentOutcome } from '../../src/protocol/index.ts';

/** What both pages show: the words of one real decision, with the facts it was taken on. */
export interface AnswerContent {
  readonly heading: string;
  readonly outcome: IncidentOutcome;
  readonly facts: readonly { readonly key: string; readonly value: string; readonly href: string }[];
  readonly choices: readonly { readonly value: string; readonly text: string; readonly hint: string }[];
}

const facts: IncidentFacts = {
  edition: '2025',
  setting: 'childrens-home',
  age: 15,
  conduct: [
    { kind: 'assault', injury: 'needs-treatment' },
    { kind: 'damage', severity: 'moderate' },
  ],
  victim: { who: 'staff', wantsPolice: false },
  riskManageable: true,
  pattern: { persistent: true },
  sendNeeds: true,
};

/** An assault that needs treatment, with damage: 18 steps, 16 factors. */
export const answerContent: AnswerContent = {
  heading: 'A manager decides what happens next',
  outcome: decide('incident', facts),
  facts: [
    { key: 'Where it happened', value: 'In a children’s home', href: '/guide/setting' },
    { key: 'How old the child is', value: '15', href: '/guide/age' },
    { key: 'What happened', value: 'An assault & moderate damage', href: '/guide/conduct' },
    { key: 'How bad the injury is', value: 'It needs treatment', href: '/guide/injury' },
    {
      key: 'Who was harmed',
      value: 'A member of staff, who does not want the police',
      href: '/guide/victim',
    },
    { key: 'Can the risk be safely managed?', value: 'Yes', href: '/guide/risk' },
    { key: 'Does it keep happening?', value: 'Yes', href: '/guide/pattern' },
  ],
  choices: [
    {
      value: 'resolve',
      text: 'Put it right here',
      hint: 'With a restorative approach, and without the police',
    },
    { value: 'report', text: 'Report it, not as an emergency', hint: 'Online or by 101' },
    { value: 'later', text: 'Decide later', hint: 'The manager has until the next day' },
  ],
};
