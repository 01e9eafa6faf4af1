import type { StepPlace } from '../../engine/answer.ts';
import type { StatusOnDay, StatusStep } from './outcome.ts';
import type { Standing } from './standing.ts';

/** A step with where it belongs, and for whom it is due. */
export interface StatusStepRule {
  readonly id: string;
  readonly cites: readonly string[];
  readonly who: string;
  readonly place: StepPlace;
  readonly text: string;
  readonly due: (status: StatusOnDay, standing: Standing) => boolean;
}

const now = (group: StepPlace['group']): StepPlace => ({ when: 'now', group });
const nextDays = (group: StepPlace['group']): StepPlace => ({ when: 'next-days', group });
const later = (group: StepPlace['group']): StepPlace => ({ when: 'later', group });

const isAdult = ({ childOrYoungAdult }: StatusOnDay): boolean => childOrYoungAdult === 'young-adult';
const isUnder25 = ({ cells }: Standing): boolean => cells.age !== '25-or-over';
const hasAgreement = (status: StatusOnDay, { cells }: Standing): boolean =>
  cells.basis === 'short-break-agreement' && !isAdult(status);
/** Everything hangs on the hours of a stay that the days do not show to have lasted. */
const hangsOnHours = (status: StatusOnDay, standing: Standing): boolean =>
  standing.soFar.hoursMatter && !status.lookedAfter && status.category === 'none' && isUnder25(standing);

/** Every step that care status can ask for. One question goes to the authority, never two. None for whoever has died. */
export const statusStepRules: readonly StatusStepRule[] = [
  {
    id: 'ask-authority',
    cites: ['STA-03'],
    who: 'partners',
    place: now('tell'),
    text: 'Ask the responsible authority to confirm the status. Until it answers, protect as for somebody in care.',
    due: (status, standing) => !hasAgreement(status, standing) && !hangsOnHours(status, standing),
  },
  {
    id: 'ask-about-short-breaks',
    cites: ['STA-01', 'STA-03'],
    who: 'partners',
    place: now('tell'),
    text: 'Ask the responsible authority whether this was a short break of more than 24 hours: then the child was looked after. Until it answers, protect as for somebody in care.',
    due: hasAgreement,
  },
  {
    id: 'ask-how-long',
    cites: ['STA-01', 'STA-03'],
    who: 'partners',
    place: now('tell'),
    text: 'Ask the responsible authority at what hour the stay in its accommodation began and ended. More than 24 hours without a break is care. Until it answers, protect as for somebody in care.',
    due: (status, standing) => !hasAgreement(status, standing) && hangsOnHours(status, standing),
  },
  {
    id: 'end-open-episode',
    cites: ['STA-01'],
    who: 'local-authority',
    place: nextDays('record'),
    text: 'Close the episode that is still open after the eighteenth birthday, with the day and the reason.',
    due: (status, { cells }) => isAdult(status) && cells.basis !== 'none',
  },
  {
    id: 'settle-two-episodes',
    cites: ['STA-01'],
    who: 'local-authority',
    place: nextDays('record'),
    text: 'Correct the record: two episodes cover this day. Until then an order is taken before accommodation, and otherwise the one that began last.',
    due: (_, { soFar }) => soFar.holding.length > 1,
  },
  {
    id: 'pathway-needs',
    cites: ['STA-02'],
    who: 'local-authority',
    place: nextDays('child'),
    text: 'Give a personal adviser, assess the needs within three months of turning 16 or becoming eligible, and make a pathway plan.',
    due: ({ category }) => category === 'eligible' || category === 'relevant',
  },
  {
    id: 'adviser-to-21',
    cites: ['STA-02'],
    who: 'local-authority',
    place: nextDays('child'),
    text: 'Keep in touch, with a personal adviser and a pathway plan, until 21.',
    due: ({ category }, { cells }) => category === 'former-relevant' && cells.age === '18-20',
  },
  {
    id: 'adviser-on-request',
    cites: ['STA-02'],
    who: 'local-authority',
    place: nextDays('child'),
    text: 'Say that a personal adviser can be had until 25, and give one when asked.',
    due: ({ category }, { cells }) => category === 'former-relevant' && cells.age === '21-24',
  },
  {
    id: 'advice-and-help',
    cites: ['STA-02'],
    who: 'local-authority',
    place: nextDays('child'),
    text: 'Advise and help, as the law gives to those who qualify.',
    due: ({ category }) => category === 'qualifying',
  },
  {
    id: 'commitment-without-status',
    cites: ['STA-02'],
    who: 'partners',
    place: now('act'),
    text: 'Settle what a family would settle, without police. No entitlement in law is needed for that.',
    due: ({ careExperienced, lookedAfter, category }, standing) =>
      careExperienced && !lookedAfter && category === 'none' && isUnder25(standing),
  },
  {
    id: 'weigh-care-in-justice',
    cites: ['STA-04', 'PRI-03'],
    who: 'justice-agencies',
    place: { ...later('act'), if: 'charge' },
    text: 'Weigh the care experience from assessment to sentence if they are arrested or charged, and use what diverts.',
    due: (status, standing) => isAdult(status) && status.careExperienced && isUnder25(standing),
  },
];

/** The steps that are due on a day. */
export function statusSteps(status: StatusOnDay, standing: Standing): StatusStep[] {
  if (standing.soFar.died) return [];
  return statusStepRules
    .filter(({ due }) => due(status, standing))
    .map(({ id, cites, who, place, text }) => ({ id, cites, who, ...place, text }));
}
