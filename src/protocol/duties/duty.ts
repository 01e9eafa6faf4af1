import type { EditionId } from '../editions.ts';

/** What a duty asks for: a decision, an act, a written record, a message, a time limit, a check, a figure, or guidance. */
export type DutyKind = 'rule' | 'action' | 'record' | 'notice' | 'clock' | 'check' | 'measure' | 'guidance';

/** One duty of the Protocol: its stable id, a short title in our words, where each edition has it, who carries it. */
export interface Duty {
  readonly id: string;
  readonly title: string;
  /**
   * The places in each edition that contain the duty: by heading in 2025, with semicolons between; by number in 2021, with
   * commas. An edition left out does not contain it.
   */
  readonly sections: Readonly<Partial<Record<EditionId, string>>>;
  readonly who: string;
  readonly kind: DutyKind;
  /** How the editions differ, where they do. */
  readonly changed?: string;
}
