import './tables.generated.ts';
import type { ValueIn } from '../platform/database/tables.ts';
import type { MissingCategory, MissingRoute } from '../protocol/index.ts';

/** What the database does not know of these columns. */
export interface Columns {
  'missing_decision.category': MissingCategory;
  'missing_decision.route': MissingRoute;
}

export type SettingThen = ValueIn<'missing_episode', 'setting_kind'>;
export type EntryKind = ValueIn<'missing_entry', 'kind'>;
export type ReturnEvent = ValueIn<'missing_return', 'event'>;
export type HomeNoteKind = ValueIn<'missing_home_note', 'kind'>;
