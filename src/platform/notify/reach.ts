import { lookup as lookUp } from 'node:dns';
import { BlockList, isIP, type LookupFunction } from 'node:net';

const loopback = new BlockList();
loopback.addSubnet('127.0.0.0', 8, 'ipv4');
loopback.addAddress('::1', 'ipv6');

/** Networks that are nobody's on the internet: ours, our neighbours', the machine's own. */
const inner = new BlockList();
for (const [network, bits] of [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.0.2.0', 24],
  ['192.88.99.0', 24],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
  ['198.51.100.0', 24],
  ['203.0.113.0', 24],
  ['224.0.0.0', 3],
] as const)
  inner.addSubnet(network, bits, 'ipv4');
// Of IPv6 only what is given out to the world is reached, and of that not what hides an older address in itself.
const outer = new BlockList();
outer.addSubnet('2000::', 3, 'ipv6');
for (const [network, bits] of [
  ['2001::', 23],
  ['2001:db8::', 32],
  ['2002::', 16],
] as const)
  inner.addSubnet(network, bits, 'ipv6');

const kindOf = (address: string): 'ipv4' | 'ipv6' => (isIP(address) === 6 ? 'ipv6' : 'ipv4');

/** Whether an address lies on the open internet. */
export function isOuterAddress(address: string): boolean {
  const kind = kindOf(address);
  return (
    isIP(address) !== 0 && !inner.check(address, kind) && (kind === 'ipv4' || outer.check(address, kind))
  );
}

const hostOf = (url: URL): string => url.hostname.replace(/^\[|\]$/g, '');
const isLoopback = (host: string): boolean =>
  host === 'localhost' || (isIP(host) !== 0 && loopback.check(host, kindOf(host)));

/** What may be reached besides the open internet at its usual port. */
export interface Reach {
  /** Programs on this machine, at any port: in the demo. */
  readonly thisMachine: boolean;
  /** What whoever runs the service has listed, as `host:port`: there the network may be an inner one. */
  readonly listed: readonly string[];
  /** Whether nothing at all is reached: in a practice service. */
  readonly isShut?: true;
}

/** The open internet and nothing else. */
export const outside: Reach = { thisMachine: false, listed: [] };

/** Nothing at all. */
export const nowhere: Reach = { ...outside, isShut: true };

const isListed = (url: URL, { listed }: Reach): boolean =>
  listed.includes(`${url.hostname}:${url.port || (url.protocol === 'http:' ? 80 : 443)}`);

/** Whether anything may be sent there at all: https, or a program on this machine; no name or password in it. */
export function isAllowedUrl(text: string, reach: Reach): boolean {
  if (reach.isShut || !URL.canParse(text)) return false;
  const url = new URL(text);
  const host = hostOf(url);
  if (url.username || url.password || url.hash) return false;
  const isSecure = url.protocol === 'https:';
  if (isLoopback(host))
    return (isSecure || url.protocol === 'http:') && (reach.thisMachine || isListed(url, reach));
  if (isListed(url, reach)) return isSecure;
  return isSecure && url.port === '' && (isIP(host) === 0 || isOuterAddress(host));
}

/** Which addresses a name may turn out to have. */
type Admits = (address: string) => boolean;
const isOnThisMachine: Admits = (address) => loopback.check(address, kindOf(address));

/** A name that was listed may lead anywhere, one of this machine only there, and any other only outside. */
export const admitsFor = (url: URL, reach: Reach): Admits =>
  isListed(url, reach) ? () => true : isLoopback(hostOf(url)) ? isOnThisMachine : isOuterAddress;

/** Looks a name up and refuses what leads inside: the connection is made to the very address that was looked at. */
export const guardedLookup =
  (admits: Admits): LookupFunction =>
  (hostname, options, callback) => {
    lookUp(hostname, { all: true, family: options.family }, (error, addresses) => {
      if (error) return callback(error, '', 0);
      const good = addresses.filter(({ address }) => admits(address));
      const [first] = good;
      if (!first || good.length < addresses.length) {
        const refused = Object.assign(new Error('the address leads to an internal network'), {
          code: 'ADDRESS_REFUSED',
        });
        return callback(refused, '', 0);
      }
      return options.all ? callback(null, good) : callback(null, first.address, first.family);
    });
  };
