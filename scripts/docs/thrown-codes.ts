import { sourceFiles, textOf } from './repository.ts';

/** A code found where it is thrown. */
interface ThrownCode {
  readonly code: string;
  readonly path: string;
}

const thrown = /new Refusal\(\s*'([a-z-]+)'/g;

/** Every code that stands in a `new Refusal(…)` of the sources. */
export function thrownCodes(): ThrownCode[] {
  return sourceFiles().flatMap((path) =>
    [...textOf(path).matchAll(thrown)].map(([, code]) => ({ code: code ?? '', path })),
  );
}

/** Codes of the catalogue that are not thrown by name: the file that makes them, where they are made of what was found. */
export const madeElsewhere: Readonly<Record<string, string>> = {
  'unknown-field': 'src/protocol/checked.ts',
  'wrong-type': 'src/protocol/checked.ts',
};
