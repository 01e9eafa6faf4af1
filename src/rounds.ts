import type { FastifyBaseLogger } from 'fastify';
import { continueUploads, raiseAlarms } from './care/index.ts';
import { endWhatIsOver } from './ends.ts';
import { advanceImports, type ImportDeps, sweepUploads } from './exchange/index.ts';
import { escalateOverdue, messagesRound, type Telling, webhooksRound } from './follow-up/index.ts';
import { type AuditKey, appendHead, auditHead, sealAudit } from './platform/audit/index.ts';
import { untilNone } from './platform/database/index.ts';
import { sealFactors } from './platform/sign-in/index.ts';
import type { Records } from './records.ts';

/** What the rounds need. */
export interface Rounds {
  readonly records: Records;
  readonly clock: () => Date;
  readonly newId: () => string;
  readonly isStopping: () => boolean;
  readonly imports: ImportDeps;
  readonly telling: Telling;
  /** By which key the audit is sealed, and in which file its end is written down; neither where null. */
  readonly sealing: { readonly key: AuditKey | null; readonly heads: string | null };
  readonly log: Pick<FastifyBaseLogger, 'info'>;
}

/** Work that is done now and every minute. */
export interface Round {
  readonly name: string;
  readonly work: () => Promise<void>;
}

/**
 * Everything that is done every minute: each by itself, so that none waits for another. Each begins at what is due, by an
 * index, and takes it in batches: it never reads all that is open (`test/platform/rounds.test.ts`).
 */
export function roundsOf(rounds: Rounds): [importing: Round, ...others: Round[]] {
  const { records, clock, newId, isStopping, imports, telling } = rounds;
  const inBatches = (job: (now: Date) => Promise<number>): Promise<void> => {
    const now = clock();
    return untilNone(() => job(now), { isStopping });
  };
  return [
    {
      name: 'advance-imports',
      work: async () => {
        await advanceImports(imports);
        await sweepUploads(imports);
      },
    },
    { name: 'continue-uploads', work: () => inBatches((now) => continueUploads(records, now, newId)) },
    { name: 'seal-audit', work: () => inBatches(() => sealAndTell(rounds)) },
    { name: 'raise-alarms', work: () => raiseAlarms(records, clock()) },
    { name: 'escalate-overdue', work: () => inBatches((now) => escalateOverdue(records, now, newId)) },
    { name: 'end-what-is-over', work: () => endWhatIsOver(records, clock()) },
    { name: 'seal-factors', work: () => sealFactors(records, telling.secretsKey) },
    { name: 'tell-people', work: () => messagesRound(telling) },
    { name: 'tell-systems', work: () => webhooksRound(telling) },
  ];
}

/**
 * Seals the audit, and writes its new end down where the database is not: in the log, and in the file that was named.
 * @returns how many events were sealed
 */
async function sealAndTell({ records, clock, sealing: { key, heads }, log }: Rounds): Promise<number> {
  const sealed = await sealAudit(records, clock(), key);
  if (sealed === 0) return 0;
  const head = await auditHead(records);
  if (!head) return sealed;
  log.info({ head }, 'the audit is sealed');
  if (heads !== null) await appendHead(heads, head);
  return sealed;
}
