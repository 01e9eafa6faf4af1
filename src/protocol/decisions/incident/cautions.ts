import { citesIn } from '../../duties.ts';
import type { EditionId } from '../../editions.ts';
import type { Caution } from '../../engine/answer.ts';
import { ifDangerous } from '../../engine/if-dangerous.ts';
import { meets, type Situation, type SituationCondition } from './situation.ts';
import { lookedAfterThere, ofAdults, ofChildren } from './steps/step-rule.ts';

interface CautionRule extends Caution {
  readonly when: SituationCondition;
  /** What is said instead of a young adult, where the text speaks of a child. */
  readonly ofAnAdult?: string;
}

const only = (edition: EditionId): SituationCondition => ({ edition: [edition] });
const below999 = ['resolve-internally', 'manager-decides', 'report-non-urgent'] as const;

/** What a choice sets in motion, and what is good to know before it is made. The way up comes first. */
export const cautionRules: readonly CautionRule[] = [
  { ...ifDangerous, when: { route: below999 }, cites: ['INC-05'] },
  {
    id: 'what-is-reported-is-recorded',
    when: { matters: ['did-it'], age: ['10-to-17', '18-to-25'], without: ['ambulance-only'] },
    cites: ['INC-02'],
    text: 'Whatever you report that amounts to a crime is recorded as one against this child. If you mention earlier offences, those must be recorded too. Think of what it will mean for the child in years to come.',
    ofAnAdult:
      'Whatever you report that amounts to a crime is recorded as one against them. If you mention earlier offences, those must be recorded too. Think of what it will mean for them in years to come.',
  },
  {
    id: 'recorded-as-the-person-harmed',
    when: { matters: ['harmed'] },
    cites: ['INC-02', 'PRI-07'],
    text: 'What was done to the child is recorded with the child as the person harmed. Report it by itself.',
    ofAnAdult: 'What was done to them is recorded with them as the person harmed. Report it by itself.',
  },
  {
    id: 'central-question',
    when: {},
    cites: ['PRI-01'],
    text: 'Ask at every choice: would this be good enough for my child? The answer belongs in the record.',
    ofAnAdult:
      'Ask at every choice: would this be good enough for my own family? Write the answer in the record.',
  },
  {
    id: 'danger-passed',
    when: {
      route: ['call-999'],
      setting: lookedAfterThere,
      matters: ['police-called', 'did-it'],
      without: ['sexual-harm', 'hurt'],
    },
    cites: ['INC-11'],
    text: 'If the danger passes before the police arrive, call again and say so.',
  },
  {
    id: 'leave-it-to-you',
    when: {
      route: ['call-999'],
      level: [1, 2],
      setting: lookedAfterThere,
      matters: ['police-called', 'did-it'],
      without: ['sexual-harm', 'hurt'],
    },
    cites: ['INC-11'],
    text: 'Once the danger has passed you can ask the police to leave it to you to put right.',
  },
  {
    id: 'crime-report-at-level-1',
    when: {
      ...only('2025'),
      age: ['10-to-17'],
      level: [1],
      matters: ['did-it'],
      route: below999,
    },
    cites: ['INC-L1-02', 'POL-01'],
    text: 'If somebody calls the police at level 1, a crime report is made even when no officer comes. That is why police contact is avoided here. (Inferred: the text both rules out the call and says how it is handled.)',
  },
  {
    id: 'officers-may-be-sent',
    when: { ...only('2025'), ...ofChildren, level: [2], route: ['manager-decides', 'report-non-urgent'] },
    cites: ['POL-01', 'INC-L2-05'],
    text: 'Call handlers may send officers to a level 2 report. Say that no immediate response is needed. (Inferred: the text calls level 2 both "no immediate response" and "needing deployment"; we follow the first.)',
  },
  {
    id: 'slow-time',
    when: { ...ofChildren, route: ['call-999'], matters: ['police-called', 'risk-managed'] },
    cites: ['INC-L3-05'],
    text: 'Once everybody is safe, ask that what follows is decided in slow time, with the key worker heard.',
  },
  {
    id: 'cooling-off',
    when: { ...only('2021'), ...ofChildren, level: [3], route: ['report-non-urgent'], matters: ['did-it'] },
    cites: ['INC-L3-05'],
    text: 'Ask for time to cool off before anything is decided.',
  },
  {
    id: 'officer-who-knows-the-setting',
    when: {
      ...ofChildren,
      level: [2, 3],
      route: ['manager-decides', 'report-non-urgent'],
      setting: ['childrens-home', 'supported-accommodation'],
    },
    cites: ['INC-06'],
    text: 'The police officer who knows the setting can advise. They advise; do not report through them.',
  },
  {
    id: 'senior-manager-first',
    when: { ...ofChildren, matters: ['drugs'], without: ['police-called'] },
    cites: ['SUB-06'],
    text: 'Consult a senior manager before any formal complaint to the police about drugs.',
  },
  {
    id: 'lawful-to-hold',
    when: { ...only('2025'), ...ofChildren, matters: ['drugs'] },
    cites: ['INC-09', 'SUB-08'],
    text: 'It is lawful to take and hold the substance to prevent an offence. Where the police are told anyway, they can collect it without an allegation against the child.',
  },
  {
    id: 'ask-for-it',
    when: { ...ofChildren, anyOf: ['still-held', 'weapon-held'], matters: ['did-it'] },
    cites: ['INC-05', 'INC-L2-06'],
    text: 'What they still have, ask for calmly. Do not take it by force, and keep others away from a weapon. If they may swallow something or are unwell, call 999 for an ambulance.',
  },
  {
    id: 'information-is-not-a-report',
    when: { ...only('2025'), ...ofChildren, anyOf: ['repeated-drugs', 'dealing'], without: ['police-told'] },
    cites: ['SUB-05', 'INC-L1-02'],
    text: 'Information about repeated use or dealing is always shared with the police. That is information about a place and a risk, not a report of this child. (Inferred: the text also asks to avoid police contact.)',
  },
  {
    id: 'information-in-the-same-report',
    when: {
      ...ofChildren,
      anyOf: ['repeated-drugs', 'dealing'],
      matters: ['police-told'],
      without: ['drugs-to-police'],
    },
    cites: ['SUB-05'],
    text: 'Give what you know about repeated use or dealing in the same report, as information and not as an allegation against the child.',
  },
  {
    id: 'substances-are-for-children',
    when: { ...ofAdults, matters: ['drugs'] },
    cites: ['PRI-04', 'PRI-10'],
    text: 'The rules on substances are for under 18s. Nothing is searched or taken in the home of an adult. Offer help with drug use, if they want it. (Inferred: the text keeps these rules to under 18.)',
  },
  {
    id: 'not-every-knife',
    when: { ...only('2025'), matters: ['weapon'], without: ['police-called'] },
    cites: ['INC-08', 'INC-L3-04'],
    text: 'Not every knife is an offensive weapon: a kitchen knife in a bedroom may not be. Describe what you saw, and do not name an offence. (Inferred: the Act that the text cites mostly bans certain weapons.)',
  },
  {
    id: 'leave-the-device',
    when: { ...ofChildren, matters: ['illegal-material'] },
    cites: ['INC-07', 'INC-L2-06'],
    text: 'Leave the device alone: do not search it, copy from it or pass anything on. Keep it safe.',
  },
  {
    id: 'children-at-risk-from-an-adult',
    when: { ...ofAdults, matters: ['illegal-material'], without: ['picture-of-the-child'] },
    cites: ['PRI-07'],
    text: 'Others may be at risk: take advice today from social services or the police. Do not search a phone or computer, and do not take it.',
  },
  {
    id: 'safe-from-themselves',
    when: { matters: ['self-harm'], anyOf: ['harmed', 'police-called'], without: ['ambulance'] },
    cites: ['PRI-01', 'INC-01'],
    text: 'They hurt themselves, or may: do not leave them alone, put away what they could use, and call 111 for mental health. If they may come to serious harm, call 999 for an ambulance.',
  },
  {
    id: 'picture-of-the-child',
    when: { matters: ['picture-of-the-child'] },
    cites: ['EXP-05', 'PRI-11'],
    text: 'A child in a picture is somebody to protect. Say that it is not their fault. Nobody deletes anything or pays anybody. Report Remove can take it down.',
    ofAnAdult:
      'They are somebody to protect. Say that it is not their fault. Nobody deletes anything or pays anybody. StopNCII can take it down.',
  },
  {
    id: 'drug-debt',
    when: { ...ofChildren, matters: ['drugs'] },
    cites: ['EXP-05'],
    text: 'Taking drugs from a child can leave them in debt to dangerous people. Ask what happens to them if it is gone, and tell those who can protect them.',
  },
  {
    id: 'keeping-in',
    when: { matters: ['exploitation'] },
    cites: ['EXP-05'],
    text: 'Keeping a child in can put them in danger from those who exploit them. Take advice first. A child who was exploited into a crime may have a defence.',
    ofAnAdult:
      'Those who exploit them may make them pay for what is found or reported. Take advice first. There is a defence for those who were forced into a crime.',
  },
  {
    id: 'engage-in-custody',
    when: { ...only('2025'), age: ['10-to-17'], matters: ['police-told', 'did-it'] },
    cites: ['REF-04', 'CUS-06'],
    text: 'In custody in London, ask for ENGAGE: youth workers for ages 10 to 17, who go on helping afterwards.',
  },
  {
    id: 'divert-in-custody',
    when: { ...only('2025'), ...ofAdults, matters: ['police-told', 'did-it'] },
    cites: ['REF-04', 'STA-04'],
    text: 'In custody in London, ask for DIVERT, which helps ages 18 to 25.',
  },
  {
    id: 'help-from-18',
    when: { ...only('2025'), ...ofAdults },
    cites: ['REF-04', 'STA-04'],
    text: 'The Care Leavers Compact has offers on travel, health, housing and council tax.',
  },
  {
    id: 'advice-on-trafficking',
    when: { ...only('2025'), ...ofChildren, matters: ['trafficking'] },
    cites: ['REF-04'],
    text: 'ECPAT UK advises on children who may have been trafficked.',
  },
  {
    id: 'age-disputed',
    when: { matters: ['age-disputed'] },
    cites: ['MIG-04', 'PRI-11'],
    text: 'Their age is disputed: everybody treats them as a child until it is settled.',
  },
  {
    id: 'needs',
    when: { matters: ['send-needs'] },
    cites: ['PRI-09'],
    text: 'Use what helps them understand and be understood, and take their needs into account in the response.',
  },
  {
    id: 'local-protocol',
    when: { ...ofChildren, setting: lookedAfterThere, matters: ['out-of-area'] },
    cites: ['REC-05'],
    text: "The child's own authority should have the local protocol that you follow. If there is none, talk about adopting this one.",
  },
  {
    id: 'what-they-lived-through',
    when: {},
    cites: ['INC-01'],
    text: 'Look at what this child has lived through. What you see may be fear or hurt.',
    ofAnAdult: 'Look at what they have lived through. What you see may be fear or hurt.',
  },
];

/** The cautions that apply in a situation. */
export function cautionsFor(situation: Situation): Caution[] {
  const { age, edition } = situation;
  return cautionRules
    .filter((rule) => meets(situation, rule.when))
    .map(({ id, cites, text, ofAnAdult }) => ({
      id,
      cites: citesIn(cites, edition),
      text: (age === '18-to-25' ? ofAnAdult : undefined) ?? text,
    }));
}
