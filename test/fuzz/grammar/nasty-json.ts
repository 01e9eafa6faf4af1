import fc from 'fast-check';
import type { Random } from '../../../demo/random.ts';
import { brokenText, nastyText, prototypeNames } from './nasty-text.ts';

export type Json = null | boolean | number | string | readonly Json[] | { readonly [name: string]: Json };

/** What fast-check thinks of as JSON: the same for ever, and drawn once. */
const whatever = fc.sample(fc.jsonValue({ maxDepth: 4 }), { seed: 903, numRuns: 500 }) as Json[];

const numbers = [
  0, -0, -1, 1, 0.5, 17, 18, 999, 1000, 1e21, 1e308, -1e308, 2 ** 31, 2 ** 53, Number.MAX_SAFE_INTEGER, 5e-324,
] as const; // biome-ignore format: a table

function deep(random: Random): Json {
  let value: Json = nastyText(random);
  for (let depth = random.pick([3, 49, 50, 51, 200]); depth > 0; depth -= 1)
    value = depth % 2 ? [value] : { a: value };
  return value;
}

/** A value of any kind. */
export function nastyJson(random: Random): Json {
  switch (random.whole(0, 11)) {
    case 0:
      return null;
    case 1:
      return random.chance(0.5);
    case 2:
      return random.pick(numbers);
    case 3:
      return [];
    case 4:
      return {};
    case 5:
      return Array.from({ length: random.pick([1, 2, 50, 51, 500]) }, () => 'x');
    case 6:
      return random.chance(0.1) ? deep(random) : [nastyText(random)];
    case 7:
      return random.pick(whatever);
    case 8:
      return own([[random.pick(prototypeNames), nastyText(random)]]);
    default:
      return nastyText(random);
  }
}

/** An object whose fields may be called anything, as it is when JSON is read. */
function own(fields: readonly (readonly [string, Json])[]): Json {
  const made = {};
  for (const [name, value] of fields)
    Object.defineProperty(made, name, { value, enumerable: true, configurable: true, writable: true });
  return made;
}

function brokenNumber(value: number, random: Random): Json {
  return random.pick<Json>([
    value + 1,
    value - 1,
    -value,
    value + 0.5,
    value * 1000,
    String(value),
    ...numbers,
  ]);
}

function brokenList(list: readonly Json[], random: Random): Json {
  const at = random.whole(0, Math.max(0, list.length - 1));
  switch (random.whole(0, 5)) {
    case 0:
      return list.filter((_, index) => index !== at);
    case 1:
      return [...list, ...list];
    case 2:
      return [...list, nastyJson(random)];
    case 3:
      return [...list].reverse();
    default:
      return list.map((value, index) => (index === at ? brokenJson(value, random) : value));
  }
}

function brokenObject(object: { readonly [name: string]: Json }, random: Random): Json {
  const entries = Object.entries(object);
  const at = random.whole(0, Math.max(0, entries.length - 1));
  switch (random.whole(0, 8)) {
    case 0:
      return own(entries.filter((_, index) => index !== at));
    case 1:
      return own([
        ...entries,
        [random.chance(0.5) ? random.pick(prototypeNames) : nastyText(random), nastyJson(random)],
      ]);
    case 2:
      return own(
        entries.map(([name, value], index) => [index === at ? brokenText(name, random) : name, value]),
      );
    case 3: {
      // The value of one field under the name of another.
      const from = entries[random.whole(0, Math.max(0, entries.length - 1))]?.[1] ?? null;
      return own(entries.map(([name, value], index) => [name, index === at ? from : value]));
    }
    default:
      return own(
        entries.map(([name, value], index) => [name, index === at ? brokenJson(value, random) : value]),
      );
  }
}

/** A value that was good, with one thing in it changed, wherever that is. */
export function brokenJson(value: Json, random: Random): Json {
  if (random.chance(0.15)) return nastyJson(random);
  if (Array.isArray(value)) return brokenList(value, random);
  if (typeof value === 'object' && value)
    return brokenObject(value as { readonly [name: string]: Json }, random);
  if (typeof value === 'number') return brokenNumber(value, random);
  if (typeof value === 'boolean') return random.chance(0.8) ? !value : nastyJson(random);
  return typeof value === 'string' && random.chance(0.4) ? brokenText(value, random) : nastyJson(random);
}

/** The text of a value, sometimes as no writer of JSON would put it: a name twice, half of it, something behind. */
export function brokenJsonText(value: Json, random: Random): string {
  const text = JSON.stringify(value);
  switch (random.whole(0, 11)) {
    case 0:
      return text.replace('{', `{"${random.pick(prototypeNames)}":1,`);
    case 1:
      return text.replace(/"(\w+)":/, (all, name) => `${all}null,"${name}":`);
    case 2:
      return brokenText(text, random);
    case 3:
      return random.pick([
        '',
        ' ',
        'null',
        '{}{}',
        '\ufeff{}',
        '{"a":01}',
        '{"a":1e999}',
        '"\\ud800"',
        '{"a":"\\u0000"}',
        `${'['.repeat(9000)}`,
      ]);
    default:
      return text;
  }
}
