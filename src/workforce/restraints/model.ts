import type { SettingKind } from '../../care/index.ts';
import type { StepToMake } from '../../follow-up/index.ts';
import { basisInWords } from '../../protocol/index.ts';
import type { Measure } from '../tables.ts';

/** What starts every clock here. Hours are hours that pass: nights, weekends and clock changes stop none. */
export const trigger = 'the use of the measure';

/** A measure, as far as the law asks. */
export interface MeasureUsed {
  readonly kind: SettingKind;
  readonly measure: Measure;
  /** Planned or routine in the child's education, health and care plan. */
  readonly inEhcPlan: boolean;
}

/** What the law asks after a measure: the steps with their clocks, and a line on where they come from. */
export interface Asked {
  readonly steps: readonly StepToMake[];
  readonly words: string;
  /** Stated by a regulation; or filled in by us where nothing is asked: then it stands for a practitioner to judge. */
  readonly basis: 'stated' | 'inferred';
}

type Part = 'restraint-record' | 'restraint-talk' | 'restraint-child-talk' | 'restraint-report';

const hours: Readonly<Record<Part, number>> = {
  'restraint-record': 24,
  'restraint-talk': 48,
  'restraint-child-talk': 120,
  'restraint-report': 24,
};
const cites: Readonly<Record<Part, readonly string[]>> = {
  'restraint-record': ['REC-01'],
  'restraint-talk': ['CAR-01'],
  'restraint-child-talk': ['REC-01'],
  'restraint-report': ['REC-06'],
};
const texts: Readonly<Record<Part, string>> = {
  'restraint-record': 'Record the measure.',
  'restraint-talk':
    'Speak with the person who used the measure about it, and sign that the record is accurate.',
  'restraint-child-talk':
    'Speak with the child about the measure, and add to the record what they say or why not.',
  'restraint-report': 'Report the restraint to Ofsted and the authorities, and keep the evidence here.',
};

const step = (part: Part, who: string, basis: string): StepToMake => ({
  id: part,
  cites: cites[part],
  who,
  text: texts[part],
  clock: { hours: hours[part], from: trigger, basis },
});

const byLaw =
  (source: string) =>
  (part: Part, note: string): StepToMake =>
    step(
      part,
      'registered-manager',
      basisInWords({ hours: hours[part], from: trigger, legalBasis: 'statute', source, note }),
    );

const chr = byLaw('chr-35');
const childrensHome: Asked = {
  steps: [
    chr('restraint-record', 'paragraph (3)(a): recorded within 24 hours of the use of the measure'),
    chr(
      'restraint-talk',
      'paragraph (3)(b): within 48 hours of the use of the measure, by the registered person or someone they authorised',
    ),
    chr(
      'restraint-child-talk',
      'paragraph (3)(c): within 5 days of the use of the measure, weekends included',
    ),
  ],
  words: "The Children's Homes (England) Regulations 2015, regulation 35(3), ask for this.",
  basis: 'stated',
};

const sar = byLaw('sar-22');
const unread = 'we have not read the regulation this far; show it to a practitioner';
const supported: Asked = {
  steps: [
    sar('restraint-record', 'recorded within 24 hours of the use of the measure'),
    sar('restraint-talk', `within 48 hours; ${unread}`),
    sar('restraint-child-talk', `within 5 days; ${unread}`),
    step(
      'restraint-report',
      'registered-manager',
      basisInWords({
        hours: 24,
        from: trigger,
        legalBasis: 'statute',
        source: 'sar-27',
        note: 'any use of restraint, without delay and, where possible, within 24 hours',
      }),
    ),
  ],
  words:
    'The Supported Accommodation (England) Regulations 2023, regulations 22 and 27, ask for this after a restraint.',
  basis: 'stated',
};

const local = (part: Part, note: string): StepToMake =>
  step(part, 'supervising-social-worker', `local practice: ${note}`);
const noClock =
  'the fostering regulations do not set a clock that we know of; this one is taken from children’s homes';
const fosterHome: Asked = {
  steps: [
    local('restraint-record', `within 24 hours; ${noClock}`),
    local('restraint-talk', `within 48 hours, by the supervising social worker; ${noClock}`),
    local('restraint-child-talk', `within 5 days; ${noClock}`),
  ],
  words:
    'For a foster home the regulations do not set a clock that we know of. What we ask for here is local practice, inferred from what children’s homes do.',
  basis: 'inferred',
};

const notAsked = (words: string, basis: Asked['basis']): Asked => ({ steps: [], words, basis });

/**
 * What is asked after a measure of control, discipline or restraint, by kind of setting (guidance G-02 to G-04, G-09
 * and G-10). No clock runs where the law says so, or where it asks for none.
 */
export function askedAfter({ kind, measure, inEhcPlan }: MeasureUsed): Asked {
  if (kind === 'foster-home') return fosterHome;
  if (kind === 'supported-accommodation') {
    return measure === 'restraint'
      ? supported
      : notAsked(
          'For supported accommodation the regulations ask only for a record of restraint. We keep this record because it helps; nothing more is required.',
          'inferred',
        );
  }
  return inEhcPlan && measure === 'restraint'
    ? notAsked(
        "The restraint is planned or routine in the child's education, health and care plan: regulation 35(4) does not ask for a clock. The record is kept.",
        'stated',
      )
    : childrensHome;
}

/** The measures, as people say them. */
export const measures: Readonly<Record<Measure, { readonly text: string; readonly hint: string }>> = {
  restraint: { text: 'Restraint', hint: 'Someone held, moved or blocked the child by force.' },
  control: { text: 'Control', hint: 'A measure to keep the child from something, without force.' },
  discipline: { text: 'Discipline', hint: 'A consequence, such as something lost or made good.' },
};
