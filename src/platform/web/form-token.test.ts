import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isSameToken, maskedToken, unmaskedToken } from './form-token.ts';

const tokens = fc
  .uint8Array({ minLength: 32, maxLength: 32 })
  .map((bytes) => Buffer.from(bytes).toString('base64url'));

test('a token is itself again under whichever mask, and without one', () => {
  fc.assert(
    fc.property(tokens, (token) => {
      const [one, other] = [maskedToken(token), maskedToken(token)];
      expect(one).toMatch(/^[\w-]{86}$/);
      expect(one).not.toBe(other);
      expect([one, other, token].map(unmaskedToken)).toEqual([token, token, token]);
      expect(isSameToken(one, other) && isSameToken(token, other)).toBe(true);
    }),
  );
});

test('a token with any letter changed is another, or none', () => {
  const token = Buffer.alloc(32, 7).toString('base64url');
  for (const sent of [token, maskedToken(token)]) {
    for (let at = 0; at < sent.length; at += 1)
      for (const letter of ['A', 'g', '_', '=', 'é', ' ']) {
        const changed = sent.slice(0, at) + letter + sent.slice(at + 1);
        if (changed !== sent) expect(isSameToken(changed, token), changed).toBe(false);
      }
    for (const changed of [sent.slice(1), `${sent}A`, ` ${sent}`, `${sent}\n`])
      expect(isSameToken(changed, token)).toBe(false);
  }
});

test('what is no token is the same as nothing, itself included', () => {
  for (const sent of ['', 'x', 'x'.repeat(42), 'é'.repeat(43), 'x'.repeat(86).replace(/.$/, '=')])
    expect([unmaskedToken(sent), isSameToken(sent, sent)]).toEqual([null, false]);
});
