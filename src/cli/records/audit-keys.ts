import type { AuditKey } from '../../platform/audit/index.ts';
import type { Settings } from '../../platform/config/index.ts';
import { CannotBeDone } from '../command.ts';
import type { Output } from '../output.ts';

/** The keys of the audit as they are; none where there is no file. */
export async function auditKeysOf({ audit }: Settings): Promise<readonly AuditKey[]> {
  const { readAuditKeys } = await import('../../platform/audit/index.ts');
  return audit.keys === null ? [] : readAuditKeys(audit.keys);
}

/**
 * The keys to seal with, the first made where it lies in the data directory. None in a demo on a server.
 * @throws CannotBeDone when a file was named and is not there: a slip of the pen must not begin a new one
 */
export async function sealingKeys(
  settings: Settings,
  now: Date,
  errors: Output,
): Promise<readonly AuditKey[]> {
  const { keys, keysAreMade } = settings.audit;
  if (keys === null) return [];
  const there = await auditKeysOf(settings);
  if (there.length > 0) return there;
  if (!keysAreMade)
    throw new CannotBeDone(`There is no key for the audit in ${keys}. Make the first: hearth audit key`);
  const { addAuditKey } = await import('../../platform/audit/index.ts');
  const made = await addAuditKey(keys, now);
  await errors.line(`Made the key that seals the audit, in ${keys}. Keep a copy separate from the backups.`);
  return [made];
}
