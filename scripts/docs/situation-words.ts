import type { Matter, SituationCondition } from '../../src/protocol/decisions/incident/situation.ts';
import { settingInWords, valueInWords, wayInWords } from './decision-words.ts';

const matters: Readonly<Record<Matter, string>> = {
  drugs: 'drugs were found',
  'repeated-drugs': 'drugs more than once',
  dealing: 'signs of dealing',
  'larger-quantity': 'a larger quantity of drugs',
  weapon: 'there was a weapon',
  'illegal-material': 'there was illegal material',
  'historical-disclosure': 'sexual harm in the past was told',
  'sexual-harm': 'sexual harm, now or in the past',
  'harm-done': 'somebody or something was harmed or threatened',
  victim: 'there is a person harmed',
  exploitation: 'signs of exploitation, trafficking or coercion',
  trafficking: 'signs of trafficking',
  'age-disputed': 'the age is disputed',
  'out-of-area': 'placed out of area',
  migrant: 'not British, or thought not to be',
  'send-needs': 'special needs, disability or language needs',
  'police-involved': 'the answer is to tell the police',
  'not-yet-police': 'the answer is not 999',
  'risk-managed': 'staff can manage the risk',
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
  ].filter(Boolean);
  return parts.length > 0 ? parts.join('; ') : 'always';
}
