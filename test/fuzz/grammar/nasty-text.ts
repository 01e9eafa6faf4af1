import type { Random } from '../../../demo/random.ts';

/** Characters that break what only expects letters: halves, nulls, marks that turn, join or stack, and line ends. */
const characters = [
  '\0', '\ud83d', '\ude00', '\u202e', '\u202c', '\u200f', '\u200b', '\u200d', '\u2060', '\ufeff', '\ufffd',
  '\uffff', '\u0301', '\u0338', '\u0e33', '\u1100', '\u0130', 'ß', 'ﬀ', 'İ', 'ſ', 'K', '😀', '👩‍👩‍👧‍👦', '🏴󠁧󠁢󠁥󠁮󠁧󠁿',
  '\r', '\n', '\r\n', '\u2028', '\u2029', '\u0085', '\t', '\v', '\x1b[31m', '\x7f', '\u00a0', '\u3000',
  '"', "'", '`', '<', '>', '&', '%', '_', '\\', '/', ';', ':', ',', '{', '}', '[', ']', '$', '#', '?', '=', '+',
] as const; // biome-ignore format: a table

/** Names that every object knows, or that mean something to a language. */
export const prototypeNames = [
  '__proto__', 'constructor', 'prototype', 'toString', 'valueOf', 'hasOwnProperty', 'isPrototypeOf', 'toJSON',
  'then', 'length', 'name', '__defineGetter__', 'null', 'undefined', 'NaN', 'Infinity', 'true', 'false', 'on', '[object Object]',
] as const; // biome-ignore format: a table

const fragments = [
  '"><script>alert("hearth-fuzz")</script>', "'; drop table child; --", "' or '1'='1", '#{7*7}', '{{7*7}}', '<!--', ']]>',
  '<img src=x onerror=alert(1)>', '</textarea></title>', 'javascript:alert(1)', '../../etc/passwd', '..%2f..%2f', '//evil.example',
  '\\\\evil.example', 'https://evil.example/', '%', '%%', '%zz', '%00', '%ff%fe', '%E0%A4%A', '%u0041', '+', '&a=b', '=cmd()',
  '@SUM(1)', '{"a":1}', '[]', '{}', '\\u0000', '\\x00', '$1', ':name', '(?:a+)+$', '*', '|ls', '; ls', '`ls`', '\r\nSet-Cookie: a=b',
] as const; // biome-ignore format: a table

const numbers = [
  '0', '-0', '-1', '1', '00', '007', '1.5', '1e3', '1e309', '-1e309', '0x10', '0b1', '１２', '٣', '999', '1000', '2147483647',
  '2147483648', '-2147483649', '9007199254740991', '9007199254740993', '9223372036854775807', '9223372036854775808',
  '99999999999999999999', '0.1', '.5', '5.', '1,000', ' 1 ', '1_000', '½', '∞',
] as const; // biome-ignore format: a table

const days = [
  '2026-02-29', '2025-02-29', '2024-02-29', '2026-02-30', '2026-13-01', '2026-00-10', '2026-01-00', '0000-01-01', '0001-01-01',
  '9999-12-31', '99999-01-01', '-0001-01-01', '+010000-01-01', '1970-01-01', '1582-10-10', '2026-1-1', '26-01-01', '01/02/2026',
  '2026-03-29', '2026-10-25', '2026-03-29T01:30', '2026-10-25T01:30:00Z', '2026-01-01T24:00:00Z', '2026-01-01T23:59:60Z',
  '2026-01-01T00:00:00+14:00', '275760-09-13', '275760-09-14', 'today', 'now', 'infinity', '-infinity', 'epoch', '4713-01-01 BC',
] as const; // biome-ignore format: a table

const times = [
  '00:00', '23:59', '24:00', '25:00', '01:30', '02:30', '2:05', '0205', '02.05', '9', '12:60', '12:5', '-1:00', '12:00:00',
  '12:00 pm', '12h', '１２:００',
] as const; // biome-ignore format: a table

const ids = [
  '00000000-0000-0000-0000-000000000000', '00000000-0000-4000-8000-000000000000', 'ffffffff-ffff-ffff-ffff-ffffffffffff',
  'FFFFFFFF-FFFF-4FFF-8FFF-FFFFFFFFFFFF', '{00000000-0000-4000-8000-000000000000}', '00000000000040008000000000000000',
  '00000000-0000-4000-8000-00000000000', '00000000-0000-4000-8000-0000000000000', 'urn:uuid:00000000-0000-4000-8000-000000000000',
] as const; // biome-ignore format: a table

const words = [
  'Robin',
  'O’Brien-Smith',
  'Zoë',
  'Łukasz',
  'مريم',
  '李',
  'ab',
  'the kitchen',
  'She said "no", and left.',
] as const;

const lengths = [
  15, 16, 17, 63, 64, 99, 100, 101, 199, 200, 201, 255, 256, 499, 500, 501, 1999, 2000, 2001, 5001,
] as const;

/** Something long: a word that never ends, accents on one letter, a heap of signs, or many lines. */
function long(random: Random): string {
  const unit = random.pick(['x', '\u0301', 'é', '😀', ' ', '\n', '(', 'a ', '0', '-', "'", ...characters]);
  return unit.repeat(Math.ceil(random.pick(lengths) / unit.length));
}

/** Any code point at all, halves of characters among them. */
const anyCharacter = (random: Random): string => {
  const point = random.whole(0, random.pick([0x7f, 0xff, 0xffff, 0x10ffff]));
  return point > 0xffff ? String.fromCodePoint(point) : String.fromCharCode(point);
};

const kinds: readonly (readonly [weight: number, draw: (random: Random) => string])[] = [
  [6, (random) => random.pick(characters)],
  [5, (random) => random.pick(prototypeNames)],
  [8, (random) => random.pick(fragments)],
  [8, (random) => random.pick(numbers)],
  [8, (random) => random.pick(days)],
  [4, (random) => random.pick(times)],
  [4, (random) => random.pick(ids)],
  [8, (random) => random.pick(words)],
  [3, long],
  [4, () => ''],
  [4, (random) => Array.from({ length: random.whole(1, 12) }, () => anyCharacter(random)).join('')],
  [4, (random) => String(random.whole(-40, 3000))],
];

/** Text that nobody sends who means well, and some that anybody might. */
export function nastyText(random: Random): string {
  const [, draw] = random.pickWeighted(kinds, ([weight]) => weight);
  const text = draw(random);
  if (random.chance(0.75)) return text;
  // Two kinds in one: what is trimmed, cut and joined has more to go wrong.
  const [, other] = random.pickWeighted(kinds, ([weight]) => weight);
  return text + random.pick(['', ' ', '\n', '-', ',']) + other(random);
}

/** A text that stood somewhere, with one thing in it changed. */
export function brokenText(text: string, random: Random): string {
  const at = random.whole(0, text.length);
  switch (random.whole(0, 5)) {
    case 0:
      return text.slice(0, at);
    case 1:
      return text.slice(0, at) + nastyText(random) + text.slice(at);
    case 2:
      return text.slice(0, at) + random.pick(characters) + text.slice(at + 1);
    case 3:
      return text + text;
    case 4:
      return random.chance(0.5) ? text.toUpperCase() : ` ${text} `;
    default:
      return text.slice(0, at) + text.slice(at + random.whole(1, 4));
  }
}
