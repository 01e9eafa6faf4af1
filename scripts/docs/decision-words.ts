import type { Column, LevelOutcome, Setting } from '../../src/protocol/index.ts';

const values: Readonly<Record<string, string>> = {
  unsaid: 'not said',
  'needs-treatment': 'needs treatment',
  'under-10': 'under 10',
  '10-to-17': '10 to 17',
  '18-to-25': '18 to 25',
  later: 'third or later',
  '16-17': '16 or 17',
  '18-20': '18 to 20',
  '21-24': '21 to 24',
};

/** A value of a fact as people say it. */
export function valueInWords(value: string): string {
  return values[value] ?? value.replaceAll('-', ' ');
}

/** What a row asks of a column: the values joined by "or"; "any" where the row does not ask. */
export function conditionInWords(column: Column, allowed: readonly string[] | undefined): string {
  if (!allowed || column.values.every((value) => allowed.includes(value))) return 'any';
  return allowed.map(valueInWords).join(' or ');
}

const routes: Readonly<Record<LevelOutcome['route'], string>> = {
  'resolve-internally': 'settled at home, no police',
  'manager-decides': 'it is decided case by case',
  'report-non-urgent': 'reported online or by 101',
  'call-999': '999 at once',
};

/** A route as people say it. */
export function wayInWords(route: LevelOutcome['route']): string {
  return routes[route];
}

/** Whether an outcome leaves an incident where it was: the lowest level with the mildest route raises nothing. */
export function raisesNothing({ level, route }: LevelOutcome): boolean {
  return level === 1 && route === 'resolve-internally';
}

/** A kind of setting as people say it. */
export function settingInWords(setting: Setting): string {
  return {
    'childrens-home': "children's home",
    'foster-home': 'foster home',
    'supported-accommodation': 'supported accommodation',
    'own-tenancy': 'own tenancy',
    community: 'community',
  }[setting];
}

/** Hours as people say them. */
export function hoursInWords(hours: number): string {
  return hours > 72 && hours % 24 === 0 ? `${hours / 24} days` : `${hours} hours`;
}
