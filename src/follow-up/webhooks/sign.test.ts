import { createHmac } from 'node:crypto';
import { expect, test } from 'vitest';
import { newSecret, signaturesOf } from './sign.ts';

test('a delivery is signed once for each secret, over its id, time and body', () => {
  const secrets = [newSecret(), newSecret()];
  const expected = secrets.map((secret) => {
    const raw = Buffer.from(secret.slice(6), 'base64');
    expect(raw).toHaveLength(32);
    return `v1,${createHmac('sha256', raw).update('id.1700000000.{}').digest('base64')}`;
  });
  expect(signaturesOf(secrets, 'id', 1_700_000_000, '{}')).toBe(expected.join(' '));
});
