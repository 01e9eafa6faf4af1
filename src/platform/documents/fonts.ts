import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

const require = createRequire(import.meta.url);

/** The typeface of what we print, from its package: regular and bold. No font of the machine is used. */
export function readFonts(): Buffer[] {
  const folder = dirname(require.resolve('dejavu-fonts-ttf/package.json'));
  return ['DejaVuSans', 'DejaVuSans-Bold'].map((name) => readFileSync(join(folder, 'ttf', `${name}.ttf`)));
}

/** The ranges of characters that a TrueType font has (its `cmap`, subtable format 12), first and last of each. */
function rangesOf(font: Buffer): [number, number][] {
  const tables = Array.from({ length: font.readUInt16BE(4) }, (_, index) => 12 + index * 16);
  const entry = tables.find((at) => font.toString('latin1', at, at + 4) === 'cmap');
  if (entry === undefined) throw new Error('a font without characters');
  const cmap = font.readUInt32BE(entry + 8);
  const subtables = Array.from({ length: font.readUInt16BE(cmap + 2) }, (_, index) => cmap + 4 + index * 8);
  const full = subtables
    .map((at) => cmap + font.readUInt32BE(at + 4))
    .find((at) => font.readUInt16BE(at) === 12);
  if (full === undefined) throw new Error('a font without a table of all its characters');
  return Array.from({ length: font.readUInt32BE(full + 12) }, (_, index) => {
    const at = full + 16 + index * 12;
    return [font.readUInt32BE(at), font.readUInt32BE(at + 4)];
  });
}

/** The characters that every one of the fonts has. */
export function charactersOf(fonts: readonly Buffer[]): ReadonlySet<number> {
  const [first = new Set<number>(), ...others] = fonts.map((font) => {
    const of = rangesOf(font).map(([from, to]) => Array.from({ length: to - from + 1 }, (_, i) => from + i));
    return new Set(of.flat());
  });
  return new Set([...first].filter((code) => others.every((other) => other.has(code))));
}
