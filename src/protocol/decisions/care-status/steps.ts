import type { StatusOnDay, StatusStep } from './outcome.ts';
import type { Standing } from './standing.ts';

/** When a step is due, and the step. */
export interface StatusStepRule extends StatusStep {
  readonly when: (status: StatusOnDay, standing: Standing) => boolean;
}

const isAdult = ({ childOrYoungAdult }: StatusOnDay): boolean => childOrYoungAdult === 'young-adult';
const isUnder25 = ({ cells }: Standing): boolean => cells.age !== '25-or-over';

/** Every step that care status can ask for. None is due for somebody who has died. */
export const statusStepRules: readonly StatusStepRule[] = [
  {
    id: 'ask-authority',
    cites: ['STA-03'],
    who: 'partners',
    text: 'Ask the responsible authority to confirm the status. Until it answers, protect as for somebody in care.',
    when: () => true,
  },
  {
    id: 'ask-about-short-breaks',
    cites: ['STA-01'],
    who: 'partners',
    text: 'Ask the responsible authority whether this was a night of a short break: then the child was looked after.',
    when: (_, { cells }) => cells.basis === 'short-break-agreement' && isChild(cells),
  },
  {
    id: 'end-open-episode',
    cites: ['STA-01'],
    who: 'local-authority',
    text: 'Close the episode that is still open after the eighteenth birthday, with the day and the reason.',
    when: (status, { cells }) => isAdult(status) && cells.basis !== 'none',
  },
  {
    id: 'settle-two-episodes',
    cites: ['STA-01'],
    who: 'local-authority',
    text: 'Two episodes cover this day. Correct the record: until then the one that began last is taken.',
    when: (_, { soFar }) => soFar.holding.length > 1,
  },
  {
    id: 'pathway-needs',
    cites: ['STA-02'],
    who: 'local-authority',
    text: 'A personal adviser, an assessment of needs within three months of turning 16 or becoming eligible, and a pathway plan.',
    when: ({ category }) => category === 'eligible' || category === 'relevant',
  },
  {
    id: 'adviser-to-21',
    cites: ['STA-02'],
    who: 'local-authority',
    text: 'Keep in touch, with a personal adviser and a pathway plan, until 21.',
    when: ({ category }, { cells }) => category === 'former-relevant' && cells.age === '18-20',
  },
  {
    id: 'adviser-on-request',
    cites: ['STA-02'],
    who: 'local-authority',
    text: 'Say that a personal adviser can be had until 25, and give one when asked.',
    when: ({ category }, { cells }) => category === 'former-relevant' && cells.age === '21-24',
  },
  {
    id: 'advice-and-help',
    cites: ['STA-02'],
    who: 'local-authority',
    text: 'Advise and help, as the law gives to those who qualify.',
    when: ({ category }) => category === 'qualifying',
  },
  {
    id: 'commitment-without-status',
    cites: ['STA-02'],
    who: 'partners',
    text: 'No entitlement in law is needed for it: settle what a family would settle, without police.',
    when: ({ careExperienced, lookedAfter, category }, standing) =>
      careExperienced && !lookedAfter && category === 'none' && isUnder25(standing),
  },
  {
    id: 'weigh-care-in-justice',
    cites: ['STA-04'],
    who: 'justice-agencies',
    text: 'If arrested or charged: weigh the care experience from assessment to sentence, and use what diverts.',
    when: (status, standing) => isAdult(status) && status.careExperienced && isUnder25(standing),
  },
];

function isChild({ age }: Standing['cells']): boolean {
  return age === 'under-16' || age === '16-17';
}

/** The steps that are due on a day. */
export function statusSteps(status: StatusOnDay, standing: Standing): StatusStep[] {
  if (standing.soFar.died) return [];
  return statusStepRules
    .filter(({ when }) => when(status, standing))
    .map(({ id, cites, who, text }) => ({ id, cites, who, text }));
}
