import { randomUUID } from 'node:crypto';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { advanceImports, type ImportDeps } from '../../src/exchange/index.ts';
import { type TestApp, testApp } from '../house/test-app.ts';

/** The house with somebody who brings in the returns of its authority, and an upload directory of its own. */
export interface ImportPagesHouse {
  readonly house: TestApp;
  readonly administrator: string;
  /** What lies in the upload directory. */
  spooled(): Promise<string[]>;
  /** Does what the service does by itself every minute. */
  round(): Promise<void>;
  close(): Promise<void>;
}

/** Opens it. `largest` is the most bytes of an upload. */
export async function openImportPages(largest = 1_000_000): Promise<ImportPagesHouse> {
  const uploads = await mkdtemp(join(tmpdir(), 'hearth-uploads-'));
  const importing = { uploads, machine: 'here', largest, wake: () => {} };
  const house = await testApp({ change: (deps) => ({ ...deps, importing }) });
  const administrator = randomUUID();
  await house.database.asOwner(async (tx) => {
    const account = { id: administrator, name: 'Kit Pretend', email: 'kit@test.example' };
    await tx
      .insertInto('person_account')
      .values({ ...account, closed_at: null, created_at: house.now })
      .execute();
    const membership = { person_id: administrator, organisation_id: house.world.authority };
    await tx
      .insertInto('membership')
      .values({
        id: randomUUID(),
        ...membership,
        setting_id: null,
        role: 'administrator',
        from_day: '2020-01-01',
        until_day: null,
      })
      .execute();
  });
  const { database } = house;
  const deps: ImportDeps = {
    database,
    clock: () => house.now,
    worker: randomUUID(),
    uploads,
    machine: 'here',
  };
  return {
    house,
    administrator,
    spooled: () => readdir(uploads),
    round: () => advanceImports(deps),
    close: async () => {
      await house.close();
      await rm(uploads, { recursive: true, force: true });
    },
  };
}

const boundary = 'a-boundary-of-the-tests';

/** A form with files as a browser sends it. */
export function formWithFiles(
  fields: Readonly<Record<string, string>>,
  files: Readonly<Record<string, string>>,
): { payload: string; headers: Record<string, string> } {
  const field = ([name, value]: [string, string]): string =>
    `--${boundary}\r\ncontent-disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`;
  const file = ([name, text]: [string, string]): string =>
    `--${boundary}\r\ncontent-disposition: form-data; name="files"; filename="${name}"\r\ncontent-type: text/csv\r\n\r\n${text}\r\n`;
  const parts = [...Object.entries(fields).map(field), ...Object.entries(files).map(file)];
  return {
    payload: `${parts.join('')}--${boundary}--\r\n`,
    headers: { 'content-type': `multipart/form-data; boundary=${boundary}` },
  };
}
