import type { Random } from '../../../demo/random.ts';
import type { PageForm } from '../../bad-input/forms-of-page.ts';
import { brokenText, nastyText, prototypeNames } from '../grammar/nasty-text.ts';
import { anIdLike, type KnownIds } from './known-ids.ts';

/** The fields of a form as they are sent, in their order. */
export type Fields = readonly (readonly [name: string, value: string])[];

/** Just under, at and over what one field takes. */
const longOnes = [9_999, 10_001, 20_001, 100_001, 400_000] as const;

/** A form filled in by somebody who means well: another choice, other words. */
function filled({ sent, offered }: PageForm, random: Random): [string, string][] {
  return Object.entries(sent).flatMap(([name, value]): [string, string][] => {
    const values = offered[name];
    if (!values || values.length === 0) return [[name, value]];
    if (random.chance(0.7)) return [[name, value]];
    if (random.chance(0.2)) return [];
    return [[name, random.pick(values)]];
  });
}

function brokenField(
  [name, value]: readonly [string, string],
  ids: KnownIds,
  random: Random,
): [string, string][] {
  switch (random.whole(0, 9)) {
    case 0:
      return [];
    case 1:
      return [
        [name, value],
        [name, nastyText(random)],
      ];
    case 2:
      return [[name, brokenText(value, random)]];
    case 3:
      return [[name, '']];
    case 4:
      return [[name, anIdLike(ids, name, random)]];
    case 5:
      return random.chance(0.04)
        ? [[name, 'Long. '.repeat(random.pick(longOnes) / 5)]]
        : [[name, nastyText(random)]];
    case 6:
      return [[brokenText(name, random), value]];
    default:
      return [[name, nastyText(random)]];
  }
}

/** The fields of a form of a page, with a few of them changed. The token of the sign-in is put in later. */
export function drawFields(form: PageForm, ids: KnownIds, random: Random): Fields {
  let fields: [string, string][] = filled(form, random).filter(([name]) => name !== '_csrf');
  for (let times = random.pick([0, 1, 1, 1, 2, 2, 5]); times > 0; times -= 1) {
    const at = random.whole(0, Math.max(0, fields.length - 1));
    fields = fields.flatMap((field, index) => (index === at ? brokenField(field, ids, random) : [field]));
  }
  if (random.chance(0.06))
    fields.push([random.pick([...prototypeNames, '_kept', '_method', nastyText(random)]), nastyText(random)]);
  if (random.chance(0.003))
    fields.push(...Array.from({ length: 1001 }, (): [string, string] => ['many', 'x']));
  return fields;
}

/** Fields for a route of which no form was seen: names that forms of ours have, with anything in them. */
export function drawStrangeFields(names: readonly string[], ids: KnownIds, random: Random): Fields {
  return Array.from({ length: random.whole(0, 8) }, (): [string, string] => [
    names.length > 0 ? random.pick(names) : nastyText(random),
    random.chance(0.2) ? anIdLike(ids, '', random) : nastyText(random),
  ]);
}
