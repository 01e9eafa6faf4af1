import { isIP } from 'node:net';
import type { Random } from '../../../demo/random.ts';
import { catalogue, statusOf } from '../../../src/platform/errors/index.ts';
import { isAllowedUrl } from '../../../src/platform/notify/reach.ts';
import { codedError } from '../../../src/platform/web/coded-error.ts';
import { isLocalPath } from '../../../src/platform/web/kept-form.tsx';
import { tokenOf } from '../../../src/platform/web/known-sessions.ts';
import { networkOf } from '../../../src/platform/web/network-of.ts';
import { readableAddress } from '../../../src/platform/web/unreadable-address.ts';
import { brokenText, nastyText } from '../grammar/nasty-text.ts';
import { holds, type Target } from '../target.ts';

const paths = [
  '/my-work',
  '/api/v1/steps',
  '/children/00000000-0000-4000-8000-000000000000',
  '/sign-in?return=/me',
] as const;
const urls = [
  'https://example.org/hook',
  'http://127.0.0.1:8080/',
  'https://[::1]/',
  'https://10.0.0.1',
  'https://a@b/',
  'https://0x7f.1/',
] as const;
const hosts = ['127.0.0.1', '::1', '2001:db8::1', '::ffff:10.0.0.1', 'fe80::1%eth0'] as const;

function near(list: readonly string[], random: Random): string {
  const text = random.chance(0.6) ? random.pick(list) : random.pick(list) + nastyText(random);
  return random.chance(0.5) ? brokenText(text, random) : text;
}

/** Where a local path leads from a page of ours. */
function leadsAway(path: string): boolean {
  const here = new URL('https://hearth.example/');
  return URL.canParse(path, here) && new URL(path, here).origin !== here.origin;
}

export const addresses: readonly Target<string>[] = [
  {
    name: 'paths',
    share: 50,
    draw: (random) => near(paths, random),
    hold: (path) => {
      holds(!isLocalPath(path) || !leadsAway(path), 'a local path stays on this site');
      const readable = readableAddress(path);
      holds(
        readable === path || /^(\/api)?\/unreadable-address$/.test(readable),
        'an address is taken or is none',
      );
      decodeURIComponent(readable.split('?')[0] ?? '');
    },
  },
  {
    name: 'addresses of other systems',
    share: 30,
    draw: (random) => near(urls, random),
    hold: (url) => {
      if (!isAllowedUrl(url, { thisMachine: false, listed: [] })) return;
      const { protocol, hostname } = new URL(url);
      holds(protocol === 'https:', 'only https is asked');
      const host = hostname.replace(/^\[|\]$/g, '');
      const isInside = host === 'localhost' || (isIP(host) !== 0 && /^(127\.|10\.|0\.|::|fe80)/.test(host));
      holds(!isInside, 'nothing inside is asked');
    },
  },
  {
    name: 'networks, tokens and cookies',
    share: 40,
    draw: (random) => near(hosts, random),
    hold: (text) => {
      holds(/^[\w-]{43}$/.test(networkOf(text)), 'a network is a hash');
      const request = { headers: { authorization: `Bearer ${text}` }, cookies: { hearth_session: text } };
      const { token } = tokenOf(request as never, false);
      holds(token === text, 'a token is taken as it is');
      const coded = codedError(Object.assign(new Error(text), { code: text, statusCode: text.length }));
      holds(
        Object.hasOwn(catalogue, coded.code) && statusOf(coded) >= 400,
        'every error has a code of the catalogue',
      );
    },
  },
];
