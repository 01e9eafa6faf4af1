import type { Generated, GeneratedAlways } from 'kysely';
import type {
  AskedAs,
  AskedHow,
  Exemption,
  PieceState,
  RefusedAs,
  RequestEvent,
  RequestState,
} from './words.ts';

declare module '../../platform/database/tables.ts' {
  interface Tables {
    access_source: {
      table_name: string;
      ordinal: number;
      title: string;
      left_out_because: string | null;
      whose: string | null;
      written_at: string | null;
      row_key: string | null;
      skipped: string[];
    };
    access_request: {
      id: string;
      child_id: string;
      asked_as: AskedAs;
      asker_name: Generated<string>;
      how: AskedHow;
      wants: Generated<string>;
      received_on: string;
      asked_by: string;
      asked_at: Date;
      state: RequestState;
      due_on: string;
      identity_on: string | null;
      identity_how: string | null;
      authority_how: string | null;
      extended_on: string | null;
      extended_because: string | null;
      gathered_at: Date | null;
      refused_as: RefusedAs | null;
      refused_because: string | null;
      handed_on: string | null;
      handed_how: string | null;
      changed_at: Date;
    };
    access_event: {
      id: string;
      sequence: GeneratedAlways<number>;
      request_id: string;
      event: RequestEvent;
      words: Generated<string>;
      person_id: string;
      happened_at: Date;
    };
    access_piece: {
      id: string;
      request_id: string;
      child_id: string;
      table_name: string;
      row_key: string;
      ordinal: number;
      title: string;
      written_at: Date | null;
      held: Record<string, unknown>;
      words: string | null;
      state: Generated<PieceState>;
      masks: unknown;
      masked_words: string | null;
      exemption: Exemption | null;
      reason: string | null;
      checked_by: string | null;
      checked_at: Date | null;
    };
    access_pack: {
      id: string;
      request_id: string;
      child_id: string;
      html: string;
      contents: unknown;
      sha256: string;
      kept_until: string;
      made_by: string;
      made_at: Date;
    };
  }
}
