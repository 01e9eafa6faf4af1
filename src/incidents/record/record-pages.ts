import type { ChildToday, SettingKind } from '../../care/index.ts';
import type { Form, Shape } from '../../platform/forms/index.ts';
import { worstHurt } from '../../protocol/index.ts';
import { injuries, injuriesPage, wasHurt } from '../injuries/injuries-form.ts';
import type { DraftContent } from '../tables.ts';
import type { Decided } from './decided-in.ts';
import { account, calming, foster, home, police, told, whatHappened, whenAndWhere } from './record-forms.ts';

/** What a page of the record knows of what it is about. */
export interface About {
  readonly child: ChildToday | null;
  /** Whether the child has said it in their own voice. */
  readonly isHeard: boolean;
}

/** One page of the record, one thing each. */
export interface RecordPage {
  readonly id: string;
  readonly title: string;
  readonly lead?: string;
  readonly form: (about: About) => Form<Shape>;
  /** The fields that describe: in them language hints and the names of other children are looked for. */
  readonly describes?: readonly string[];
  /** Only in these settings; everywhere when left out. */
  readonly settings?: readonly SettingKind[];
  /** The duties that ask for it. */
  readonly cites: readonly string[];
}

/** The pages of the record in their order, with the duties that ask for each. */
export const recordPages: readonly RecordPage[] = [
  {
    id: 'when-and-where',
    title: 'When and where',
    cites: ['REC-01'],
    form: ({ child }) => whenAndWhere(child),
    describes: ['present'],
  },
  {
    id: 'what-happened',
    title: 'What happened',
    cites: ['REC-02', 'VOI-03'],
    lead: 'Say what was seen and heard. Write so that the child can read it one day.',
    form: () => whatHappened,
    describes: ['childActions', 'staffActions'],
  },
  {
    id: 'calming',
    title: 'Calming things and putting it right',
    cites: ['REC-02', 'INC-L1-04', 'PRI-06'],
    form: () => calming,
    describes: ['deEscalation', 'restorative'],
  },
  {
    id: 'account',
    title: "The child's account",
    cites: ['VOI-01'],
    lead: 'Ask with an open mind. Write their own words, as they said them.',
    form: ({ isHeard }) => account(isHeard),
  },
  {
    id: injuriesPage,
    title: 'Injuries',
    cites: ['REC-02'],
    lead: 'For everybody who was hurt, however little. First aid comes before writing.',
    form: () => injuries,
    describes: ['firstAid', 'lookedLike'],
  },
  {
    id: 'told',
    title: 'Who was told',
    cites: ['REC-04', 'INC-L2-03'],
    lead: 'Leave a row empty when you do not need it.',
    form: () => told,
  },
  {
    id: 'police',
    title: 'The police',
    cites: ['REC-02', 'SUB-06'],
    form: () => police,
    describes: ['policeReason'],
  },
  {
    id: 'home',
    title: "For the home's own log",
    cites: ['REC-01', 'REC-03'],
    form: () => home,
    describes: ['riskReview'],
    settings: ['childrens-home', 'supported-accommodation'],
  },
  {
    id: 'foster',
    title: 'For the fostering record',
    cites: ['REC-01', 'REC-02', 'REC-03', 'INC-L2-04', 'INC-L3-03'],
    form: () => foster,
    describes: ['outOfHoursWhy', 'riskReview'],
    settings: ['foster-home'],
  },
];

/** The pages asked for in a kind of setting: that of the injuries where somebody was hurt, or where it was written. */
export function pagesFor(
  setting: SettingKind,
  decided: Decided | null,
  { fields }: Pick<DraftContent, 'fields'>,
): readonly RecordPage[] {
  const isHurt = (decided !== null && worstHurt(decided.facts) !== 'no') || wasHurt(fields);
  return recordPages.filter(
    ({ id, settings }) => (!settings || settings.includes(setting)) && (id !== injuriesPage || isHurt),
  );
}
