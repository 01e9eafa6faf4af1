import type { AuditCheck } from '../../platform/audit/index.ts';
import { done, failed } from '../exit-codes.ts';
import type { Output } from '../output.ts';

/** Prints what the check of the audit found. Returns the exit code. */
export async function printAudit(check: AuditCheck, output: Output): Promise<number> {
  const { batches, events, unsealed, withoutKey, faults } = check;
  await output.line(
    `Audit: ${batches} sealed batches, ${events} events in them, ${unsealed} events not sealed yet.`,
  );
  if (withoutKey > 0) await output.line(`${withoutKey} batches sealed before there was a key.`);
  for (const fault of faults) await output.line(`FAULT  ${fault}`);
  await output.line(faults.length > 0 ? `${faults.length} faults.` : 'Every seal holds.');
  return faults.length > 0 ? failed : done;
}
