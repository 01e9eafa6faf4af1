import { hurts, type IncidentFacts } from '../../protocol/index.ts';
import { conductFrom } from './conduct.ts';
import { type Answers, allOf, oneOf } from './question.ts';

/** The fields that a yes-or-no answer fills; "not sure" and no answer leave them out. */
function yesOrNo<Field extends string>(
  live: Answers,
  id: string,
  field: Field,
): { [key in Field]?: boolean } {
  const answer = oneOf(live, id);
  if (answer !== 'yes' && answer !== 'no') return {};
  return { [field]: answer === 'yes' } as { [key in Field]?: boolean };
}

function patternFrom(live: Answers): Pick<IncidentFacts, 'pattern'> {
  const chosen = allOf(live, 'pattern');
  if (chosen.length === 0 || chosen.includes('none')) return {};
  return {
    pattern: {
      persistent: chosen.includes('persistent'),
      prolonged: chosen.includes('prolonged'),
      ...(chosen.includes('warned') ? { warnedOfReport: true } : {}),
    },
  };
}

/** How everyone is: the worst hurt, and whether they can be kept safe. Who is not sure says neither. */
function nowFrom(live: Answers): Pick<IncidentFacts, 'hurt' | 'riskManageable'> {
  const said = allOf(live, 'now');
  if (said.length === 0) return {};
  const hurt = hurts.findLast((one) => said.includes(one)) ?? 'no';
  if (said.includes('not-managed')) return { hurt, riskManageable: false };
  return said.includes('not-sure') ? { hurt } : { hurt, riskManageable: true };
}

/** Whether it was done to them, and by whom: "by-staff". */
function whoseFrom(live: Answers): Pick<IncidentFacts, 'child' | 'doneBy'> {
  const whose = oneOf(live, 'whose');
  if (whose === '') return {};
  if (whose === 'both-by-child') return { child: 'both', doneBy: 'child' };
  if (!whose.startsWith('by-')) return { child: whose as NonNullable<IncidentFacts['child']> };
  return { child: 'harmed', doneBy: whose.slice(3) as NonNullable<IncidentFacts['doneBy']> };
}

function victimFrom(live: Answers): Pick<IncidentFacts, 'victim'> {
  const isTheVictim = oneOf(live, 'whose').startsWith('by-');
  const who = isTheVictim ? 'child' : oneOf(live, 'victim');
  if (who === '') return {};
  const victim = { who, ...yesOrNo(live, 'wants-police', 'wantsPolice') };
  return { victim: victim as NonNullable<IncidentFacts['victim']> };
}

function aboutFrom(live: Answers): Pick<IncidentFacts, 'outOfArea' | 'sendNeeds' | 'migrant' | 'concerns'> {
  const about = allOf(live, 'about');
  const concerns = allOf(live, 'concerns').filter((value) => value !== 'none');
  return {
    ...(concerns.length > 0 ? { concerns: concerns as NonNullable<IncidentFacts['concerns']> } : {}),
    ...(about.includes('out-of-area') ? { outOfArea: true } : {}),
    ...(about.includes('send-needs') ? { sendNeeds: true } : {}),
    ...(about.includes('migrant') ? { migrant: true } : {}),
  };
}

/**
 * The facts as far as the answers go; the list of conduct may still be empty.
 * @param live answers to needed questions only, among them setting, age and day
 */
export function factsSoFar(live: Answers): IncidentFacts {
  return {
    occurredOn: oneOf(live, 'when'),
    setting: oneOf(live, 'setting') as IncidentFacts['setting'],
    age: Number(oneOf(live, 'age')),
    conduct: conductFrom(live),
    ...(oneOf(live, 'danger') === 'yes' ? { immediateRisk: ['serious-harm'] } : {}),
    ...nowFrom(live),
    ...whoseFrom(live),
    ...patternFrom(live),
    ...victimFrom(live),
    ...aboutFrom(live),
  };
}
