import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';
import { type Clock, remembered } from '../clock/index.ts';
import type { HearthDatabase } from '../database/index.ts';

/** A request that was answered, without anything that says by whom or about whom: the route is its pattern. */
export interface Answered {
  readonly method: string;
  /** Undefined where there is no such page. */
  readonly route: string | undefined;
  readonly status: number;
  readonly milliseconds: number;
}

/** What waits to be done, as the database has it. */
export interface Backlog {
  readonly messagesDue: number;
  readonly messagesLater: number;
  readonly webhooks: number;
  readonly overdue: number;
  readonly notEscalated: number;
  readonly unsealed: number;
  /** Null where there has been none; undefined where the service cannot tell. */
  readonly lastBackupAt: Date | null;
}

/** What is measured, and who is told of what there is to measure. */
export interface Metrics {
  readonly registry: Registry;
  answered(request: Answered): void;
  roundDone(name: string): void;
}

interface MetricsDeps {
  readonly database: Pick<HearthDatabase, 'load'>;
  readonly clock: Clock;
  /** Counts what waits. Asked twice a minute at most, however often the figures are read. */
  readonly backlog: () => Promise<Backlog>;
}

const countedFor = 30_000;

/** The figures of one process. None of them holds a name, an id or an address. */
export function createMetrics({ database, clock, backlog }: MetricsDeps): Metrics {
  const registry = new Registry();
  const registers = [registry];
  collectDefaultMetrics({ register: registry });
  const ago = (then: Date): number => (clock().getTime() - then.getTime()) / 1000;
  const requests = new Histogram({
    name: 'hearth_request_seconds',
    help: 'How long requests took, by the pattern of their route.',
    labelNames: ['method', 'route', 'status'],
    buckets: [0.01, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10],
    registers,
  });
  new Counter({
    name: 'hearth_database_statements_total',
    help: 'Statements sent to the database.',
    registers,
    collect() {
      this.reset();
      this.inc(database.load().statements);
    },
  });
  new Gauge({
    name: 'hearth_database_connections',
    help: 'Connections to the database that are at work or idle, and work that waits for one.',
    labelNames: ['state'],
    registers,
    collect() {
      const { busy, idle, waiting } = database.load();
      for (const [state, many] of Object.entries({ busy, idle, waiting })) this.set({ state }, many);
    },
  });
  const counted = remembered(countedFor, clock, backlog);
  const known = (): Promise<Backlog | undefined> => counted().catch(() => undefined);
  const gauge = (name: string, help: string, of: (known: Backlog) => number | undefined): void => {
    new Gauge({
      name,
      help,
      registers,
      async collect() {
        const found = await known();
        this.set((found && of(found)) ?? Number.NaN);
      },
    });
  };
  new Gauge({
    name: 'hearth_database_up',
    help: 'Whether the database could be asked what waits.',
    registers,
    async collect() {
      this.set((await known()) ? 1 : 0);
    },
  });
  gauge('hearth_messages_due', 'Messages that should have left by now.', (of) => of.messagesDue);
  gauge('hearth_messages_later', 'Messages that wait for their time.', (of) => of.messagesLater);
  gauge('hearth_webhooks_waiting', 'Events that other systems have not been told.', (of) => of.webhooks);
  gauge('hearth_clocks_overdue', 'Open steps and tasks whose clock has run out.', (of) => of.overdue);
  gauge('hearth_clocks_not_escalated', 'Those that nobody was told about.', (of) => of.notEscalated);
  gauge('hearth_audit_unsealed_events', 'Events of the audit in no sealed batch.', (of) => of.unsealed);
  gauge(
    'hearth_backup_age_seconds',
    'Since the last backup; +Inf where there is none.',
    ({ lastBackupAt }) => {
      return lastBackupAt === null ? Number.POSITIVE_INFINITY : ago(lastBackupAt);
    },
  );
  const rounds = new Map<string, Date>();
  new Gauge({
    name: 'hearth_round_age_seconds',
    help: 'Since each round last ended well in this process.',
    labelNames: ['round'],
    registers,
    collect() {
      for (const [round, at] of rounds) this.set({ round }, ago(at));
    },
  });
  return {
    registry,
    answered: ({ method, route, status, milliseconds }) =>
      requests.observe(
        // What leads nowhere is one, whatever it was called.
        { method: route ? method : 'any', route: route ?? 'none', status: `${Math.trunc(status / 100)}xx` },
        milliseconds / 1000,
      ),
    roundDone: (name) => {
      rounds.set(name, clock());
    },
  };
}
