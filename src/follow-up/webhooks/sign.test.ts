import { createHmac } from 'node:crypto';
import { expect, test } from 'vitest';
import { newSecret, seal, signaturesOf, unseal } from './sign.ts';

const key = 'nobody can guess this, or so we say';

test('what is sealed opens with its key for its row, and with nothing else', () => {
  const sealed = seal('whsec_abc', 'row 1', key);
  expect(sealed).not.toContain('abc');
  expect(unseal(sealed, 'row 1', key)).toBe('whsec_abc');
  expect(unseal(sealed, 'row 2', key)).toBe(null);
  expect(unseal(sealed, 'row 1', `${key}!`)).toBe(null);
  const parts = sealed.split('.');
  for (const at of [1, 2, 3]) {
    const bent = parts.map((part, index) =>
      index === at ? Buffer.from(part, 'base64').map((byte) => byte ^ 1) : part,
    );
    const text = bent
      .map((part) => (typeof part === 'string' ? part : Buffer.from(part).toString('base64')))
      .join('.');
    expect(unseal(text, 'row 1', key)).toBe(null);
  }
  expect(unseal('', 'row 1', key)).toBe(null);
  expect(unseal('v1.AAAA.AA.AA', 'row 1', key)).toBe(null);
  expect(seal('whsec_abc', 'row 1', key)).not.toBe(sealed);
});

test('a delivery is signed once for each secret, over its id, time and body', () => {
  const secrets = [newSecret(), newSecret()];
  const expected = secrets.map((secret) => {
    const raw = Buffer.from(secret.slice(6), 'base64');
    expect(raw).toHaveLength(32);
    return `v1,${createHmac('sha256', raw).update('id.1700000000.{}').digest('base64')}`;
  });
  expect(signaturesOf(secrets, 'id', 1_700_000_000, '{}')).toBe(expected.join(' '));
});
