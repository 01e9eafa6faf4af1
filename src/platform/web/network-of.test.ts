import { expect, test } from 'vitest';
import { KnownSessions } from './known-sessions.ts';
import { networkOf } from './network-of.ts';

test('an address of four numbers is its own network, however it is written', () => {
  expect(networkOf('203.0.113.7')).toBe(networkOf('::ffff:203.0.113.7'));
  expect(networkOf('203.0.113.7')).not.toBe(networkOf('203.0.113.8'));
});

test('IPv6 addresses of one household are one network', () => {
  expect(networkOf('2001:db8:1:2::1')).toBe(networkOf('2001:0db8:1:2:ffff:1:2:3'));
  expect(networkOf('2001:db8:1:2::1')).not.toBe(networkOf('2001:db8:1:3::1'));
  expect(networkOf('::1')).toBe(networkOf('0:0:0:0:0:0:0:1'));
});

test('a made-up session is counted by the network of whoever makes it up', () => {
  const from = (ip: string, token: string) =>
    new KnownSessions(false).countedBy({ ip, headers: {}, cookies: { hearth_session: token } } as never);
  expect(from('2001:db8:1:2::1', 'one')).toBe(from('2001:db8:1:2:ffff:1:2:3', 'two'));
  expect(from('2001:db8:1:2::1', 'one')).not.toBe(from('2001:db8:1:3::1', 'one'));
});
