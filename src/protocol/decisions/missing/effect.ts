import type { WithLaw } from '../../engine/by-cells/reasons.ts';

/** What the Protocol calls the absence, from the mildest on. It is not the code of the 903 return (guidance G-16). */
export const categories = ['located', 'unauthorised-absence', 'missing'] as const;
export type MissingCategory = (typeof categories)[number];

/** What is done about the police, from nothing to at once. */
export const routes = ['carers-locate', 'report-online', 'call-999'] as const;
export type MissingRoute = (typeof routes)[number];

/** The codes of the 903 return: M missing, A away from placement without authorisation. */
export const codes903 = ['M', 'A'] as const;
export type Code903 = (typeof codes903)[number];

/** What a row leads to. Each table settles one of the three; the last two only say what holds besides. */
export interface MissingEffect extends WithLaw {
  readonly category?: MissingCategory;
  readonly route?: MissingRoute;
  readonly code903?: Code903;
}

/** What a row of the table of categories leads to. */
export type CategoryEffect = MissingEffect & { readonly category: MissingCategory };
/** What a row of the table of the police leads to. */
export type PoliceEffect = MissingEffect & { readonly route: MissingRoute };

/** The category and the route together, the code beside them. */
export interface MissingAnswer {
  readonly category: MissingCategory;
  readonly route: MissingRoute;
  readonly code903?: Code903;
}

/** The gravity of what a row leads to: within a table, the route or the category. A larger number is graver. */
export function gravityOf({ category, route }: MissingEffect): number {
  const byRoute = route === undefined ? 0 : routes.indexOf(route) * 10;
  return byRoute + (category === undefined ? 0 : categories.indexOf(category));
}
