import { randomUUID } from 'node:crypto';
import { hostname } from 'node:os';
import { join } from 'node:path';
import type { FastifyInstance } from 'fastify';
import { createApp } from './app.ts';
import { countBacklog } from './backlog.ts';
import { type ImportDeps, uploadsDirectory } from './exchange/index.ts';
import type { AuditKey } from './platform/audit/index.ts';
import { packageRoot, type Settings } from './platform/config/index.ts';
import type { Metrics, ServedMetrics } from './platform/metrics/index.ts';
import { openCarriers } from './platform/notify/index.ts';
import { scanner } from './platform/scan/index.ts';
import type { DemoPerson } from './platform/sign-in/sign-in-page.tsx';
import { requireOwnDirectory } from './platform/web/index.ts';
import type { Records } from './records.ts';
import { roundsOf } from './rounds.ts';

/** A service that answers requests. */
export interface Service {
  readonly port: number;
  /** The port of the metrics; null where there are none. */
  readonly metricsPort: number | null;
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

/** The figures, and where they are served; they are loaded only where somebody wants them. */
async function openMetrics(
  wanted: Settings['metrics'],
  records: Records,
  clock: () => Date,
): Promise<(Metrics & { readonly served: ServedMetrics }) | null> {
  if (!wanted) return null;
  const { createMetrics, serveMetrics } = await import('./platform/metrics/index.ts');
  const backlog = () => countBacklog(records, clock());
  const metrics = createMetrics({ database: records, clock, backlog });
  return { ...metrics, served: await serveMetrics(wanted, metrics.registry) };
}

/** Serves Hearth over the records. Takes them over: stopping the service closes them. */
export async function serve(
  settings: Settings,
  records: Records,
  demoPeople: readonly DemoPerson[],
  auditKeys: readonly AuditKey[],
  firstStart: string | null = null,
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
  const metrics = await openMetrics(settings.metrics, records, clock);
  const tracing = settings.tracesTo
    ? (await import('./platform/tracing/index.ts')).openTracing(settings.tracesTo, (code) =>
        app.log.warn({ code }, 'traces are not taken'),
      )
    : null;
  const app = await createApp({
    ...(tracing ? { trace: tracing.requests } : {}),
    ...(metrics ? { onAnswered: metrics.answered } : {}),
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
    requestsPerAddress: settings.requestsPerAddress,
    trustedProxies: settings.trustedProxies,
    scan: settings.scanner && scanner(settings.scanner),
    securityContact: settings.securityContact,
    backupsKeptDays: settings.backupsKeptDays,
    address: settings.telling.address,
    help: settings.help,
    isPractice: settings.isPractice,
    firstStart,
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
  const [importing, ...others] = roundsOf({
    records,
    clock,
    newId,
    isStopping: () => isStopping,
    imports,
    telling,
    sealing: { key: auditKeys.at(-1) ?? null, heads: settings.audit.heads },
    log: app.log,
  }).map(({ name, work }) =>
    everyMinute(async () => {
      await work();
      metrics?.roundDone(name);
    }, tell(name)),
  );
  if (importing) wakeImports = importing.wake;
  const address = app.server.address();
  return {
    port: typeof address === 'object' && address ? address.port : settings.port,
    metricsPort: metrics?.served.port ?? null,
    stop: async () => {
      isStopping = true;
      await closeServer(app);
      await metrics?.served.stop();
      await tracing?.stop();
      await Promise.all([importing, ...others].map((round) => round?.stop()));
      for (const carrier of carriers) carrier.close();
      await records.close();
    },
  };
}
