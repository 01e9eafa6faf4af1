import './tables.generated.ts';
import type { ValueIn } from '../platform/database/tables.ts';
import type { FormFields } from '../platform/web/index.ts';
import type { EditionId, IncidentFacts, IncidentOutcome, Level } from '../protocol/index.ts';
import type { Injuries } from './injuries/injuries-form.ts';

/** A draft as it is kept: the guide's answers, and what was typed on the record's pages. */
export interface DraftContent {
  readonly answers: Readonly<Record<string, string | string[]>>;
  readonly fields: FormFields;
  /** The page, on one device, that saved last: it never stands in its own way. */
  readonly writer?: string;
}

/** Facts about the child and placement as they stood on the day. */
interface AsItStood {
  readonly age: number;
  readonly settingName: string;
  readonly settingKind: string;
  readonly authorityName: string;
  /** Null where it was not known. */
  readonly outOfArea: boolean | null;
}

/** Contact with the police: why, when, the reference, and whether a senior was asked first. */
interface PoliceContact {
  readonly reason: string;
  readonly at: string;
  readonly reference: string;
  readonly seniorConsulted: boolean;
  readonly seniorWords: string;
}

/** What the database does not know of these columns. */
export interface Columns {
  'draft.content': DraftContent;
  'incident.as_it_stood': AsItStood;
  'incident.setting_record': Record<string, string>;
  'incident.police_contact': PoliceContact;
  'incident.injuries': Injuries;
  'decision.edition': EditionId;
  'decision.facts': IncidentFacts;
  'decision.outcome': IncidentOutcome;
  'decision.level': Level;
  'decision.factors_weighed': readonly string[];
}

export type ReviewAction = ValueIn<'review', 'action'>;
