import pg from 'pg';
import type { Route } from '../../src/platform/web/index.ts';

type Query = (this: pg.Client, ...asked: unknown[]) => unknown;
const driver = pg.Client.prototype as unknown as { query: Query };

/** Counts what is asked of the database as a person: from the statement that says who asks, not counted, to the commit. */
export class Statements {
  readonly #query = driver.query;
  readonly #asking = new WeakSet<pg.Client>();
  #texts: string[] = [];

  constructor() {
    const note = (client: pg.Client, text: unknown) => this.#note(client, text);
    const query = this.#query;
    driver.query = function (...asked) {
      note(this, asked[0]);
      return query.apply(this, asked);
    };
  }

  #note(client: pg.Client, text: unknown): void {
    if (typeof text !== 'string') return;
    if (text.includes("set_config('role', 'hearth_app'")) this.#asking.add(client);
    else if (/^(?:commit|rollback)$/.test(text)) this.#asking.delete(client);
    else if (this.#asking.has(client)) this.#texts.push(text);
  }

  /** What was asked since this was called last. */
  take(): readonly string[] {
    const texts = this.#texts;
    this.#texts = [];
    return texts;
  }

  stop(): void {
    driver.query = this.#query;
  }
}

const params = /:(\w+)/g;

/** Where programs read what somebody met on their pages: the ids in the address are those of a page. */
export function apiPathsFor(routes: readonly Route[], met: readonly string[]): string[] {
  const reading = routes.filter(({ method }) => method === 'GET');
  const known = new Map<string, string>();
  for (const { path } of reading) {
    const page = new RegExp(`^${path.replace(params, '(?<$1>[^/]+)')}$`);
    for (const [name, id] of met.flatMap((one) => Object.entries(page.exec(one)?.groups ?? {})))
      if (/^[0-9a-f-]{36}$/.test(id)) known.set(name, id);
  }
  return reading
    .filter(({ path }) => path.startsWith('/api/'))
    .filter(({ path }) => [...path.matchAll(params)].every(([, name = '']) => known.has(name)))
    .map(({ path }) => path.replace(params, (_, name: string) => known.get(name) ?? ''));
}
