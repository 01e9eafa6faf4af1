import type { SettingKind } from '../../src/care/child/get-child.ts';
import type { Conduct, IncidentFacts, Route } from '../../src/protocol/index.ts';

/** What a manager decides, with the factors weighed. */
export interface Verdict {
  readonly route: Exclude<Route, 'manager-decides'>;
  readonly reason: string;
  readonly factors: readonly string[];
}

/** Somebody chooses another way than the Protocol gives, and says why. */
interface Departure {
  readonly from: Route;
  readonly to: Route;
  readonly reason: string;
}

/**
 * Something that can happen. In the words `{child}` is the name the child goes by, `{me}` whoever writes, `{other}` a
 * colleague; every other `{word}` is drawn from `draws`.
 */
export interface Scenario {
  readonly id: string;
  readonly settings: readonly SettingKind[];
  /** The youngest and oldest it fits. */
  readonly ages: readonly [number, number];
  /** How often, beside the others. */
  readonly weight: number;
  readonly conduct: readonly Conduct[];
  readonly known?: Pick<
    IncidentFacts,
    | 'pattern'
    | 'victim'
    | 'concerns'
    | 'riskManageable'
    | 'immediateRisk'
    | 'sendNeeds'
    | 'migrant'
    | 'child'
    | 'doneBy'
    | 'hurt'
  >;
  /** The hours of the day between which it happens. */
  readonly hours: readonly [number, number];
  readonly draws?: Readonly<Record<string, readonly string[]>>;
  readonly place: string;
  readonly present: string;
  readonly child: string;
  readonly adults: string;
  readonly calming: string;
  readonly restorative: string;
  /** The child's own words, one of these; none when they did not want to speak yet. */
  readonly words: readonly string[];
  readonly notYet?: string;
  readonly risk: string;
  readonly daybook: string;
  /** What a foster carer or their family wants, where they were harmed. */
  readonly familyView?: string;
  /** Why the police were told, where they were. */
  readonly police?: string;
  readonly verdicts?: readonly Verdict[];
  readonly departure?: Departure;
}
