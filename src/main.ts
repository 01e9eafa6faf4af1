import { randomUUID } from 'node:crypto';
import { hostname } from 'node:os';
import { join } from 'node:path';
import type { FastifyInstance } from 'fastify';
import { createApp } from './app.ts';
import { raiseAlarms } from './care/index.ts';
import { endWhatIsOver } from './ends.ts';
import { advanceImports, type ImportDeps, sweepUploads, uploadsDirectory } from './exchange/index.ts';
import { escalateOverdue, messagesRound, webhooksRound } from './follow-up/index.ts';
import { escalateOverdueTasks } from './placements/index.ts';
import { type AuditKey, appendHead, auditHead, sealAudit } from './platform/audit/index.ts';
import { packageRoot, type Settings } from './platform/config/index.ts';
import { openCarriers } from './platform/notify/index.ts';
import { sealFactors } from './platform/sign-in/index.ts';
import type { DemoPerson } from './platform/sign-in/sign-in-page.tsx';
import { requireOwnDirectory } from './platform/web/index.ts';
import type { Records } from './records.ts';

/** A service that answers requests. */
export interface Service {
  readonly port: number;
  /** Takes no more requests, ends those under way and the rounds, and closes the records. */
  stop(): Promise<void>;
}

const aMinute = 60_000;
/** A client that has not taken its answer so long after we were asked to stop, in milliseconds, is cut off. */
const longestFarewell = 7000;

/** Long enough for the request that asks for a round to have ended, in milliseconds. */
const aMoment = 300;

/**
 * Does the work now and every minute from when it ended; `wake` asks for it sooner. Resolves what `stop` returns when
 * nothing is under way.
 */
function everyMinute(
  work: () => Promise<void>,
  onFault: (error: unknown) => void,
): { stop(): Promise<void>; wake(): void } {
  let timer: NodeJS.Timeout | undefined;
  let isStopped = false;
  let isAsked = false;
  let isUnderWay = false;
  let underWay = Promise.resolve();
  const after = (wait: number): void => {
    clearTimeout(timer);
    if (!isStopped) timer = setTimeout(round, wait);
  };
  const round = (): void => {
    isAsked = false;
    isUnderWay = true;
    underWay = work()
      .catch(onFault)
      .then(() => {
        isUnderWay = false;
        after(isAsked ? aMoment : aMinute);
      });
  };
  round();
  return {
    wake: () => {
      isAsked = true;
      if (!isUnderWay) after(aMoment);
    },
    stop: () => {
      isStopped = true;
      clearTimeout(timer);
      return underWay;
    },
  };
}

/** Calls a job that takes a batch at a time until none is left, or for now it has done enough. */
async function untilNone(job: () => Promise<number>): Promise<void> {
  for (let batches = 0; batches < 100; batches += 1) if ((await job()) === 0) return;
}

/**
 * Closes the server when the requests under way are answered. A browser keeps its connection open after its answer, and
 * the server would wait for it: so connections that have fallen idle are closed, again and again until none is left.
 */
async function closeServer(app: FastifyInstance): Promise<void> {
  const sweep = setInterval(() => app.server.closeIdleConnections(), 50);
  const cutOff = setTimeout(() => app.server.closeAllConnections(), longestFarewell);
  try {
    await app.close();
  } finally {
    clearInterval(sweep);
    clearTimeout(cutOff);
  }
}

/**
 * Seals the audit, and writes its new end down where the database is not: in the log, and in the file that was named.
 * @returns how many events were sealed
 */
async function sealAndTell(
  { records, key, heads }: { records: Records; key: AuditKey | null; heads: string | null },
  log: FastifyInstance['log'],
): Promise<number> {
  const sealed = await sealAudit(records, new Date(), key);
  if (sealed === 0) return 0;
  const head = await auditHead(records);
  if (!head) return sealed;
  log.info({ head }, 'the audit is sealed');
  if (heads !== null) await appendHead(heads, head);
  return sealed;
}

/** Serves Hearth over the records. Takes them over: stopping the service closes them. */
export async function serve(
  settings: Settings,
  records: Records,
  demoPeople: readonly DemoPerson[],
  auditKeys: readonly AuditKey[],
): Promise<Service> {
  const clock = (): Date => new Date();
  const newId = randomUUID;
  let isStopping = false;
  const imports: ImportDeps = {
    database: records,
    clock,
    worker: newId(),
    uploads: await requireOwnDirectory(uploadsDirectory(settings.uploads, settings.database)),
    machine: hostname(),
    isStopping: () => isStopping,
  };
  let wakeImports = (): void => {};
  const carriers = openCarriers(settings.telling);
  const telling = {
    database: records,
    carriers,
    address: settings.telling.address,
    // The demo is nobody's: a key that everybody knows keeps its secrets well enough.
    secretsKey: settings.telling.secretsKey ?? (settings.mode === 'demo' ? 'Synthetic London' : null),
    clock,
    newId,
    chance: Math.random,
    isStopping: () => isStopping,
    reach: settings.telling.reach,
    onFailure: (subscriber: string, code: string): void =>
      app.log.warn({ subscriber, code }, 'a system was not told'),
  };
  const app = await createApp({
    database: records,
    clock,
    newId,
    demo: settings.mode === 'demo',
    demoPeople,
    secureCookies: settings.secureCookies,
    secondFactor: settings.secondFactor,
    assetsDirectory: join(packageRoot(), 'dist', 'assets'),
    log: settings.log === 'silent' ? false : { level: settings.log },
    requestsPerMinute: settings.requestsPerMinute,
    trustedProxies: settings.trustedProxies,
    securityContact: settings.securityContact,
    backupsKeptDays: settings.backupsKeptDays,
    address: settings.telling.address,
    // The oldest stays when a key is added: the same account then has the same hash.
    ...(auditKeys[0] ? { refusalKey: auditKeys[0].secret } : {}),
    telling: {
      textsAreSent: carriers.some(({ channels }) => channels.includes('text')),
      secretsKey: telling.secretsKey,
      reach: telling.reach,
    },
    importing: { ...imports, largest: settings.uploadMegabytes * 1_000_000, wake: () => wakeImports() },
  });
  await app.listen({ host: settings.host, port: settings.port });
  // A fault may tell what it failed on: only its code goes into the log. The next round tries again.
  const tell = (job: string) => (error: unknown) =>
    app.log.error({ job, code: Object(error).code ?? 'unexpected-fault' }, 'a round failed');
  const importRound = everyMinute(async () => {
    await advanceImports(imports);
    await sweepUploads(imports);
  }, tell('advance-imports'));
  wakeImports = importRound.wake;
  const sealing = { records, key: auditKeys.at(-1) ?? null, heads: settings.audit.heads };
  const rounds = [
    importRound,
    everyMinute(() => untilNone(() => sealAndTell(sealing, app.log)), tell('seal-audit')),
    everyMinute(() => raiseAlarms(records, clock()), tell('raise-alarms')),
    everyMinute(async () => {
      await escalateOverdue(records, clock(), newId);
      await escalateOverdueTasks(records, clock(), newId);
    }, tell('escalate-overdue')),
    everyMinute(() => endWhatIsOver(records, clock()), tell('end-what-is-over')),
    everyMinute(() => sealFactors(records, telling.secretsKey), tell('seal-factors')),
    everyMinute(() => messagesRound(telling), tell('tell-people')),
    everyMinute(() => webhooksRound(telling), tell('tell-systems')),
  ];
  const address = app.server.address();
  return {
    port: typeof address === 'object' && address ? address.port : settings.port,
    stop: async () => {
      isStopping = true;
      await closeServer(app);
      await Promise.all(rounds.map((round) => round.stop()));
      for (const carrier of carriers) carrier.close();
      await records.close();
    },
  };
}
