/**
 * How a fact that nobody gave is read.
 * `mildest`: it would be held against the child, so nothing is held against them that nobody said.
 * `gravest`: the facts already name a danger, and this says whether it is over or how far it went, so it is taken not
 * to be over.
 * `no-alarm`: somebody has to raise it; until then it is not raised, and the answer says when to call 999.
 * `no-effect`: neither level nor route depends on it.
 * `by-kind`: what is taken for granted depends on the conduct (`partOfChild`).
 * One thing crosses from one fact to another: of somebody hurt with a weapon, of whom nobody says how badly, the worst
 * is taken (`worstHurt`).
 */
export type Silence = 'mildest' | 'gravest' | 'no-alarm' | 'no-effect' | 'by-kind';

/** Every fact that may be left out of a conduct or an incident, and how its silence is read. The one place that says so. */
export const silences = {
  conduct: {
    damage: { estimatedValue: 'mildest', deliberateFire: 'mildest', ongoing: 'gravest' },
    assault: { recurrenceRisk: 'mildest' },
    theft: { series: 'mildest' },
    drugs: {
      supply: 'mildest',
      immediateRisk: 'no-alarm',
      largerQuantity: 'no-effect',
      carriesForOthers: 'no-effect',
      heldBy: 'no-effect',
    },
    weapon: {
      heldBy: 'gravest',
      used: 'mildest',
      surrendered: 'gravest',
      aggravated: 'mildest',
      immediateRisk: 'no-alarm',
    },
    sexual: {},
    'illegal-material': { device: 'gravest', ofThemselves: 'gravest' },
    disorder: {},
    threat: { of: 'gravest' },
    'self-harm': { inDanger: 'gravest' },
    other: {},
  },
  incident: {
    child: 'by-kind',
    doneBy: 'gravest',
    hurt: 'no-alarm',
    immediateRisk: 'no-alarm',
    riskManageable: 'no-alarm',
    pattern: 'mildest',
    victim: 'mildest',
    concerns: 'no-effect',
    outOfArea: 'no-effect',
    migrant: 'no-effect',
    sendNeeds: 'no-effect',
  },
} as const satisfies {
  readonly conduct: Readonly<Record<string, Readonly<Record<string, Silence>>>>;
  readonly incident: Readonly<Record<string, Silence>>;
};

/** The value that stands for a fact left out, where tables need one: the reading that `silences` names. */
export const takenForGranted = {
  ongoing: 'yes',
  heldBy: 'nobody-knows',
  device: 'shared',
  threatOf: 'serious-harm',
  doneBy: 'unknown',
  inDanger: 'yes',
} as const;
