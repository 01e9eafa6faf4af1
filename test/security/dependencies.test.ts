import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { top } from '../../scripts/docs/repository.ts';

interface Locked {
  readonly version?: string;
  readonly resolved?: string;
  readonly integrity?: string;
  readonly license?: string;
  readonly dev?: boolean;
  readonly optional?: boolean;
  readonly hasInstallScript?: boolean;
  readonly link?: boolean;
}
const read = (name: string) => JSON.parse(readFileSync(join(top, name), 'utf8'));
const own = read('package.json') as Record<'dependencies' | 'devDependencies', Record<string, string>>;
const locked = Object.entries(read('package-lock.json').packages as Record<string, Locked>).filter(
  // A folder of our own is no package of another's.
  ([path, { link }]) => path !== '' && path !== 'scripts/api-client' && !link,
);

test('every package that we name is pinned to one version', () => {
  const named = [own, read('scripts/api-client/package.json') as typeof own].flatMap((of) =>
    Object.entries({ ...of.dependencies, ...of.devDependencies }),
  );
  expect(named.filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version))).toEqual([]);
});

test('every package comes from the one registry of npm, with the hash of what is in it', () => {
  // The lock file names no address: the registry is the one that npm asks. Tools for other machines than ours have no
  // hash; none of them runs in the service.
  const strange = locked.filter(
    ([, { resolved, integrity, dev, optional }]) =>
      (resolved !== undefined && !resolved.startsWith('https://registry.npmjs.org/')) ||
      (!(dev && optional) && !integrity?.startsWith('sha512-')),
  );
  expect(strange.map(([path]) => path)).toEqual([]);
});

test('nothing that runs in the service runs a script when it is installed', () => {
  const running = locked.filter(([, { dev, hasInstallScript }]) => !dev && hasInstallScript);
  expect(running.map(([path]) => path)).toEqual([]);
});

const taken = ['MIT', 'ISC', 'BSD-2-Clause', 'BSD-3-Clause', 'Apache-2.0', 'BlueOak-1.0.0', '0BSD', 'MIT-0'];
/**
 * Taken one by one: the typeface of printed documents is under the licence of Bitstream Vera, said in words; the decoder of
 * pictures from telephones is used as it is, and can be exchanged (ADR 30).
 */
const inWords: Readonly<Record<string, string>> = {
  'node_modules/dejavu-fonts-ttf': 'SEE LICENSE IN README.md AND LICENSE',
  'node_modules/libheif-js': 'LGPL-3.0',
};
test('every package of the service has a licence that docs/security/dependencies.md names', () => {
  const others = locked.filter(
    ([path, { dev, license = 'none' }]) =>
      !dev &&
      inWords[path] !== license &&
      !license
        .replaceAll(/[()]/g, '')
        .split(/ (?:OR|AND) /)
        .some((one) => taken.includes(one)),
  );
  expect(others.map(([path, { license }]) => `${path}: ${license}`)).toEqual([]);
});
