import '../../../tables.ts';
import { Refusal } from '../../../../protocol/index.ts';
import type { ImportFault } from '../../../tables.ts';
import { checkReturn } from '../check/check-return.ts';
import { commitReturn } from '../commit/commit-return.ts';
import { FileRefused } from '../read/file-refused.ts';
import { readReturn } from '../read/read-return.ts';
import { clearAway } from './clear-away.ts';
import type { ImportDeps } from './import-deps.ts';
import { endLease, type Lease, LetGo, takeLease } from './lease.ts';

/** How often work on an import may end without getting any further before it is refused. */
const mostAttempts = 5;

/**
 * Reading and checking do the same again with the same files: a service that fell over them once would fall for ever.
 * A person who asks for this one import may have stopped it, and may try again.
 */
function refuseAfterCrash({ isAfterCrash, import: { state, attempts } }: Lease, isAskedFor: boolean): void {
  if (!isAfterCrash || ((state === 'confirmed' || isAskedFor) && attempts <= mostAttempts)) return;
  throw new Refusal(
    'unexpected-fault',
    'The service stopped while it was working on this return, and will not try again. None of it is in the register. Send the files again.',
    'files',
  );
}

/** The next stage of an import, whichever it is. */
async function nextStage(deps: ImportDeps, lease: Lease, isAskedFor: boolean): Promise<void> {
  const { state } = lease.import;
  if (state === 'received' || state === 'read' || state === 'confirmed') refuseAfterCrash(lease, isAskedFor);
  if (state === 'received') return readReturn(deps, lease);
  if (state === 'read') return checkReturn(deps, lease);
  if (state === 'confirmed') return commitReturn(deps, lease);
  return clearAway(deps, lease);
}

/** What a stage was refused for; null for a fault that may pass. */
function faultOf(error: unknown, lease: Lease): ImportFault | null {
  if (error instanceof FileRefused) return { code: error.code, message: error.message, file: error.file };
  if (error instanceof Refusal) return { code: error.code, message: error.message, file: null };
  if (lease.import.attempts < mostAttempts) return null;
  const message = 'Something unexpected keeps going wrong. None of the return is in the register.';
  return { code: 'unexpected-fault', message, file: null };
}

async function refuse({ database, clock }: ImportDeps, lease: Lease, fault: ImportFault): Promise<void> {
  await database.asService((tx) =>
    tx
      .updateTable('return_import')
      .set({ state: 'refused', fault: JSON.stringify(fault) as never, finished_at: clock() })
      .where('id', '=', lease.import.id)
      .where('worked_by', '=', lease.worker)
      .where('state', 'in', ['received', 'read', 'confirmed'])
      .execute(),
  );
}

/**
 * Takes one import that waits for the service a stage further.
 * @param only this import and no other: somebody asks for it
 * @returns whether there was one
 * @throws whatever a stage failed with, unless it was the fault of the files; the import waits to be tried again
 */
export async function advanceOne(deps: ImportDeps, only?: string): Promise<boolean> {
  const lease = await takeLease(deps, only);
  if (!lease) return false;
  try {
    await nextStage(deps, lease, only !== undefined);
  } catch (error) {
    if (error instanceof LetGo) return true;
    const fault = faultOf(error, lease);
    if (!fault) throw error;
    await refuse(deps, lease, fault);
  } finally {
    await endLease(deps, lease);
  }
  return true;
}

/** Takes every import that waits for the service as far as it goes by itself. */
export async function advanceImports(deps: ImportDeps): Promise<void> {
  while (!deps.isStopping?.() && (await advanceOne(deps)));
}
