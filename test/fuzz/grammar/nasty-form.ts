import type { Random } from '../../../demo/random.ts';
import type { FormFields } from '../../../src/platform/web/index.ts';
import { brokenText, nastyText, prototypeNames } from './nasty-text.ts';

const partsOfTime = ['-day', '-month', '-year', '-time', '-which'] as const;

/** What somebody might type who means well. */
function wellMeant(name: string, random: Random): string {
  if (name.endsWith('day')) return String(random.whole(1, 31));
  if (name.endsWith('month')) return String(random.whole(1, 12));
  if (name.endsWith('year')) return String(random.whole(2024, 2027));
  if (name.endsWith('time')) return `${random.whole(0, 23)}:${random.whole(10, 59)}`;
  return random.pick(['yes', 'no', 'Words.', 'first', '12']);
}

/** A form with these fields: each well meant, nasty, sent twice, or left out. */
export function nastyForm(names: readonly string[], values: readonly string[], random: Random): FormFields {
  const form: Record<string, string | string[]> = Object.create(null);
  const value = (name: string): string => {
    if (random.chance(0.3)) return nastyText(random);
    if (values.length > 0 && random.chance(0.6))
      return random.chance(0.9) ? random.pick(values) : brokenText(random.pick(values), random);
    return wellMeant(name, random);
  };
  for (const name of names) {
    if (random.chance(0.1)) continue;
    form[name] = random.chance(0.06) ? [value(name), value(name)] : value(name);
  }
  if (random.chance(0.1)) form[random.pick(prototypeNames)] = nastyText(random);
  return form;
}

/** The fields of a moment: a day in three parts, a time, and which of two. */
export const momentFields = (name: string): string[] => [name, ...partsOfTime.map((part) => name + part)];
