import {
  codesClosedBy,
  makeNoticesAbout,
  makeStepsAbout,
  type StepSubject,
  type StepToMake,
  stepsOfIncident,
} from '../follow-up/index.ts';
import { hoursBetween } from '../platform/clock/index.ts';
import type { By, Tx } from '../platform/web/index.ts';

const aDay = 24;

/** When something of the chain or of the use began. */
const taken = 'the substance being taken';
const known = 'the concern being known';

/** A substance does not lie about: SUB-08, SUB-09. The Protocol says as soon as possible; the day is ours. */
export const settleItem = (who: string): StepToMake => ({
  id: 'substance-settled',
  cites: ['SUB-08', 'SUB-09'],
  who,
  text: 'Have the substance destroyed with a second person watching, or collected by the police. Everybody who handles it signs the log.',
  clock: { hours: aDay, from: taken, basis: 'local practice: the Protocol says as soon as possible' },
});

/** SUB-05. The Protocol says in a timely manner; the day is ours. */
export const shareInformation = (who: string): StepToMake => ({
  id: 'share-drug-information',
  cites: ['SUB-05'],
  who,
  text: 'Share what you know about repeated use or dealing with the police, online or by 101, as information and not as an allegation against the child. Call 999 only in an emergency.',
  clock: { hours: aDay, from: known, basis: 'local practice: the Protocol says in a timely manner' },
});

/** SUB-02. */
export const offerSupport = (who: string): StepToMake => ({
  id: 'address-the-use',
  cites: ['SUB-02'],
  who,
  text: 'Offer help with the use itself, by key work or a specialist service, whatever is decided about the police.',
});

/** SUB-07. The Protocol sets no time; the day is ours. Telling social services is our reading. */
export const childAtRisk = (who: string): readonly StepToMake[] => [
  {
    id: 'tell-social-services',
    cites: ['SUB-07'],
    who,
    text: 'Tell social services about the larger quantity: talk about who may be behind it, and about debt.',
    clock: { hours: aDay, from: known, basis: 'local practice: the Protocol sets no time' },
  },
  {
    id: 'larger-quantity',
    cites: ['SUB-07'],
    who,
    text: 'Go through the signs of exploitation, and refer the child to the local criminal exploitation service, as a child at risk.',
    clock: { hours: aDay, from: known, basis: 'local practice: the Protocol sets no time' },
  },
];

/** SUB-01: the hypothesis is looked at again on the day that was set. */
export const reviewHypothesis = (due: Date, now: Date): StepToMake => ({
  id: 'review-use-hypothesis',
  cites: ['SUB-01'],
  who: 'social-worker',
  text: 'Look at the reason for the use again in the care plan, with the child.',
  clock: {
    hours: hoursBetween(now, due),
    from: 'now',
    basis: 'local practice: the day that was set when it was written',
  },
});

/** The steps of an incident that settle a substance by themselves. */
const incidentSettles: readonly string[] = codesClosedBy('incident', 'item-settled');

/** The steps of an incident that open the exploitation decision by themselves. */
const incidentScreens: readonly string[] = ['screen-for-exploitation', 'referral-by-first-responder'];

/**
 * Makes the steps of a matter, but for those that its incident has made already: nobody is asked twice for one thing.
 */
export async function askFor(
  tx: Tx,
  steps: readonly StepToMake[],
  matter: StepSubject,
  incidentId: string | null,
  { personId, began, now, newId }: By & { readonly began: Date },
): Promise<void> {
  const already = incidentId ? (await stepsOfIncident(tx, incidentId)).map(({ code }) => code) : [];
  const isAsked = ({ id }: StepToMake): boolean =>
    already.includes(id) ||
    (id === 'substance-settled' && already.some((code) => incidentSettles.includes(code))) ||
    (id === 'address-the-use' && already.includes('plan-help-with-the-use')) ||
    (id === 'larger-quantity' && already.some((code) => incidentScreens.includes(code)));
  const asked = steps.filter((step) => !isAsked(step));
  await makeStepsAbout(
    tx,
    asked,
    matter,
    { personId, began: { [taken]: began, [known]: began } },
    now,
    newId,
  );
}

/** Tells the social worker of a larger quantity at once. */
export function tellOfRisk(tx: Tx, matter: StepSubject, now: Date, newId: () => string): Promise<void> {
  const words =
    'A larger quantity of a substance was found. Think of the child as at risk: who may be behind it?';
  return makeNoticesAbout(tx, matter, [{ toRole: 'social-worker', words }], now, newId);
}
