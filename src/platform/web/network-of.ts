import { createHash } from 'node:crypto';

/** The first half of an IPv6 address, which is one household or office; any other address as it is. */
export function networkPart(address: string): string {
  if (!address.includes(':') || address.includes('.')) return address.replace(/^::ffff:/i, '');
  const [before = '', after] = address.split('::');
  const groups = before.split(':').filter(Boolean);
  const last = after === undefined ? [] : after.split(':').filter(Boolean);
  const all = [...groups, ...Array<string>(Math.max(0, 8 - groups.length - last.length)).fill('0'), ...last];
  return all
    .slice(0, 4)
    .map((group) => Number.parseInt(group, 16).toString(16))
    .join(':');
}

/** The network of an address, as a hash: enough to know it again, and no address. */
export function networkOf(address: string): string {
  return createHash('sha256')
    .update(`network ${networkPart(address)}`)
    .digest('base64url');
}
