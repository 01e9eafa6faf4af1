import { createHash, createHmac } from 'node:crypto';
import type { AuditKey } from './audit-keys.ts';

/** An audit event as it enters the seal. */
export interface SealedEvent {
  readonly id: number;
  readonly happened_at: Date;
  readonly person_id: string | null;
  readonly action: string;
  readonly subject_kind: string | null;
  readonly subject_id: string | null;
  readonly child_id: string | null;
  readonly request_id: string | null;
  /** Left out of events from before it was kept, so that their seals still hold. */
  readonly as_relation: string | null;
}

/** What the first batch is chained to. */
export const beginning = 'hearth';

/**
 * The hash of a batch: over the hash before it and every field of every event, in order of id. Under a key nobody who
 * only has the database can make it.
 */
export function batchHash(previous: string, events: readonly SealedEvent[], key: AuditKey | null): string {
  const hash = (key ? createHmac('sha256', key.secret) : createHash('sha256')).update(previous);
  for (const event of events) {
    const {
      id,
      happened_at,
      person_id,
      action,
      subject_kind,
      subject_id,
      child_id,
      request_id,
      as_relation,
    } = event;
    const line = [
      id,
      happened_at.toISOString(),
      person_id,
      action,
      subject_kind,
      subject_id,
      child_id,
      request_id,
      ...(as_relation === null ? [] : [as_relation]),
    ];
    hash.update(`\n${JSON.stringify(line)}`);
  }
  return hash.digest('hex');
}
