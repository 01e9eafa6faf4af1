import { isOneOf } from '../../../platform/web/index.ts';
import type { Conduct, ConductKind, IncidentFacts } from '../../../protocol/index.ts';

/** A fact that has grades, which a correction can change: its name, what is asked, and the grades in words. */
export interface Graded {
  readonly name: string;
  readonly ask: string;
  readonly grades: Readonly<Record<string, string>>;
}

const size = { minor: 'Minor', moderate: 'Moderate', substantial: 'Substantial' };
const yesNo = { yes: 'Yes', no: 'No' };

/** The graded facts of each kind of conduct. */
const gradedFacts: Readonly<Record<ConductKind, readonly Graded[]>> = {
  damage: [{ name: 'severity', ask: 'How bad the damage was', grades: size }],
  assault: [
    {
      name: 'injury',
      ask: 'Injury',
      grades: { none: 'None', minor: 'Minor', 'needs-treatment': 'Needs treatment', serious: 'Serious' },
    },
  ],
  theft: [{ name: 'value', ask: 'Value', grades: size }],
  drugs: [
    {
      name: 'class',
      ask: 'Class',
      grades: { A: 'A', B: 'B', C: 'C', psychoactive: 'Psychoactive', unknown: 'Not known' },
    },
  ],
  weapon: [
    { name: 'offensive', ask: 'Was it an offensive weapon?', grades: yesNo },
    { name: 'surrendered', ask: 'Was it handed over?', grades: yesNo },
    {
      name: 'heldBy',
      ask: 'Who had it afterwards?',
      grades: { staff: 'Staff or carers', child: 'The child', 'nobody-knows': 'Nobody knows' },
    },
    {
      name: 'used',
      ask: 'What was done with it?',
      grades: { no: 'Nothing', shown: 'It was shown', threatened: 'A threat', hurt: 'Someone was hurt' },
    },
  ],
  sexual: [
    { name: 'what', ask: 'What it was', grades: { assault: 'Assault', exploitation: 'Exploitation' } },
    { name: 'when', ask: 'When', grades: { recent: 'Recently', historical: 'In the past' } },
  ],
  'illegal-material': [
    {
      name: 'what',
      ask: 'What it was',
      grades: { 'indecent-images': 'Indecent images', extremist: 'Extremist material', other: 'Other' },
    },
    { name: 'device', ask: 'On whose device?', grades: { own: 'Their own', shared: 'Shared with others' } },
  ],
  disorder: [{ name: 'significant', ask: 'Was it significant?', grades: yesNo }],
  threat: [
    {
      name: 'of',
      ask: 'What was threatened?',
      grades: { words: 'Nothing harmful', damage: 'Damage', harm: 'Harm', 'serious-harm': 'Serious harm' },
    },
    { name: 'immediate', ask: 'Was it immediate?', grades: yesNo },
  ],
  'self-harm': [{ name: 'inDanger', ask: 'Were they in danger?', grades: yesNo }],
  other: [{ name: 'policeInFamilyHome', ask: 'Would police be called in a family home?', grades: yesNo }],
};

/** The graded facts that were said of a conduct: only what was said can be corrected. */
export const gradedOf = (conduct: Conduct): readonly Graded[] =>
  gradedFacts[conduct.kind].filter(({ name }) => isOneOf(conduct, name));

/** What makes matters worse and stands in the facts now: each can be taken out. */
export const worseFacts: Readonly<Record<string, string>> = {
  estimatedValue: 'An estimated cost',
  deliberateFire: 'A fire set on purpose',
  ongoing: 'It went on',
  recurrenceRisk: 'It could happen again soon',
  series: 'One of several',
  supply: 'Supply to others',
  immediateRisk: 'Risk there and then',
  largerQuantity: 'A larger quantity',
  aggravated: 'Used to threaten',
  carriesForOthers: 'Carried for someone else',
};

/** One value of a fact as a form holds it. */
export const asField = (value: unknown): string =>
  typeof value === 'boolean' ? (value ? 'yes' : 'no') : String(value ?? '');

/** The parts of a conduct that make matters worse. */
export function worseOf(conduct: Conduct): string[] {
  return Object.entries(conduct)
    .filter(([name, value]) => isOneOf(worseFacts, name) && value !== undefined && value !== false)
    .map(([name]) => name);
}

/** What whoever corrects says of one thing that was recorded. */
export interface Correction {
  /** False when it did not happen. */
  readonly happened: boolean;
  /** The graded facts, by name. */
  readonly graded: Readonly<Record<string, string>>;
  /** What makes matters worse and stays true. */
  readonly worse: readonly string[];
}

function corrected(conduct: Conduct, { graded, worse }: Correction): Conduct {
  const entries = Object.entries(conduct).filter(
    ([name]) => !isOneOf(worseFacts, name) || worse.includes(name),
  );
  for (const { name, grades } of gradedFacts[conduct.kind]) {
    const said = graded[name];
    if (said === undefined || !isOneOf(grades, said)) continue;
    const value = grades === yesNo ? said === 'yes' : said;
    const at = entries.findIndex(([known]) => known === name);
    if (at >= 0) entries[at] = [name, value];
  }
  return Object.fromEntries(entries) as Conduct;
}

/**
 * The facts of a decision as somebody corrected them: what did not happen goes, what was graded wrong is graded anew,
 * what made matters worse and was not true goes. Where nothing of it happened there is left "something else" that would
 * not bring police to a family home, since a decision needs something to decide on.
 */
export function correctFacts(
  facts: IncidentFacts,
  corrections: readonly Correction[],
  riskNow: boolean,
): IncidentFacts {
  const conduct = facts.conduct.flatMap((one, index) => {
    const said = corrections[index];
    return said && !said.happened ? [] : [said ? corrected(one, said) : one];
  });
  const nothing = { kind: 'other', policeInFamilyHome: false } as const;
  const { immediateRisk, ...rest } = facts;
  return {
    ...rest,
    conduct: conduct.length > 0 ? conduct : [nothing],
    ...(riskNow && immediateRisk ? { immediateRisk } : {}),
  };
}
