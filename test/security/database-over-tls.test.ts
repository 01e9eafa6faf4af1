import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { expect, test } from 'vitest';

type Encryption = {
  readonly cert?: string;
  readonly ca?: string;
  readonly key?: string;
  readonly rejectUnauthorized?: boolean;
};

test('the database is reached with a certificate of the service, and its own is checked against the authority that was named', () => {
  const directory = mkdtempSync(join(tmpdir(), 'hearth-certificate-'));
  try {
    for (const name of ['cert', 'key', 'ca']) writeFileSync(join(directory, name), `the ${name}`);
    const files = `sslcert=${directory}/cert&sslkey=${directory}/key&sslrootcert=${directory}/ca`;
    const client = new pg.Client({
      connectionString: `postgres://hearth@db.internal/hearth?sslmode=verify-full&${files}`,
    });
    const { ssl } = client as unknown as { ssl: Encryption };
    expect(ssl).toMatchObject({ cert: 'the cert', key: 'the key', ca: 'the ca' });
    expect(ssl.rejectUnauthorized).not.toBe(false);
  } finally {
    rmSync(directory, { recursive: true });
  }
});
