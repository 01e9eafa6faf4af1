import type { Matter } from '../../src/protocol/decisions/incident/matters.ts';
import type { SituationCondition } from '../../src/protocol/decisions/incident/situation.ts';
import type { EditionId, StepEvent, StepPlace, StepTime } from '../../src/protocol/index.ts';
import { settingInWords, valueInWords, wayInWords } from './decision-words.ts';

const matters: Readonly<Record<Matter, string>> = {
  drugs: 'drugs were found',
  'repeated-drugs': 'drugs more than once',
  dealing: 'signs of dealing',
  'drugs-to-police': 'the police are told of the drugs themselves',
  weapon: 'there was a weapon',
  'illegal-material': 'there was illegal material',
  'picture-of-the-child': 'a picture of themselves',
  'historical-disclosure': 'sexual harm in the past was told',
  'sexual-harm': 'sexual harm, now or in the past',
  'sexual-exploitation': 'sexual exploitation',
  'harm-done': 'somebody or something was harmed or threatened',
  victim: 'there is another person harmed',
  'did-it': 'the child did it, or may have',
  harmed: 'the child was harmed, or may have been',
  'harmed-by-staff': 'staff or a carer are said to have harmed the child',
  'carer-involved': "the carer or the carer's family was harmed, or is said to have done it",
  hurt: 'somebody is hurt and needs treatment, or worse',
  'hurt-a-little': 'somebody is hurt a little',
  ambulance: 'somebody is badly hurt or unwell',
  fire: 'a fire is burning',
  'police-called': 'the police are called to 999',
  'police-told': 'the police are called or told',
  'exploitation-suspected': 'a suspicion of exploitation that others must be told of',
  'only-drugs': 'drugs and nothing else',
  'ambulance-only': 'an ambulance and no police',
  'manager-accused': 'the manager is said to have harmed them',
  'self-harm': 'self-harm',
  'carer-accused': 'a person who looks after the child accused',
  'harm-to-police': 'harm to the child that the police are told of',
  'conduct-to-police': 'what the child did that the police are told of',
  'weapon-held': 'a weapon that staff do not have',
  exploitation: 'signs of exploitation, trafficking or coercion',
  trafficking: 'signs of trafficking',
  'age-disputed': 'the age is disputed',
  'out-of-area': 'placed out of area',
  migrant: 'not British, or thought not to be',
  'send-needs': 'special needs, disability or language needs',
  'still-held': 'the drugs are still held, or nobody knows who has them',
  'risk-managed': 'staff can manage the risk',
  'risk-not-managed': 'staff cannot manage the risk',
};

const either = (words: readonly string[]): string => words.join(' or ');

/** When a step or caution follows, in words. The edition is left out: a page is of one edition. */
export function situationInWords(when: SituationCondition): string {
  const parts = [
    when.level ? `level ${either(when.level.map(String))}` : '',
    when.route ? either(when.route.map(wayInWords)) : '',
    when.age ? `age ${either(when.age.map(valueInWords))}` : '',
    when.setting ? either(when.setting.map(settingInWords)) : '',
    ...(when.matters ?? []).map((matter) => matters[matter]),
    when.anyOf ? either(when.anyOf.map((matter) => matters[matter])) : '',
    when.without?.length ? `not: ${either(when.without.map((matter) => matters[matter]))}` : '',
  ].filter(Boolean);
  return parts.length > 0 ? parts.join('; ') : 'always';
}

/** The conditions of a step under an edition, of which one must hold, each on its own line. */
export function conditionsInWords(conditions: readonly SituationCondition[], edition: EditionId): string {
  const here = conditions.filter((condition) => !condition.edition || condition.edition.includes(edition));
  return [...new Set(here.map(situationInWords))].join('<br>or: ');
}

const times: Readonly<Record<StepTime, string>> = {
  now: 'now',
  tonight: 'tonight',
  'next-days': 'in the next days',
  later: 'later',
};

const events: Readonly<Record<StepEvent, string>> = {
  'police-come': 'when the police have come',
  interview: 'when there is an interview',
  charge: 'when there is a charge',
  custody: 'when they are in custody',
  found: 'when they are found',
};

/** When a step is done, or what it waits for. */
export function placeInWords(place: StepPlace): string {
  return place.if ? events[place.if] : times[place.when];
}
