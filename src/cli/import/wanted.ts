import { firstYear, lastYear } from '../../exchange/ssda903/import/import-state.ts';
import { repairRules } from '../../exchange/ssda903/import/look/repair-in-words.ts';
import { isOneOf } from '../../platform/web/index.ts';
import { type Arguments, UsageRefused } from '../command.ts';

/** What `hearth import 903` was asked for. */
export interface Wanted {
  readonly directory: string;
  readonly authority: string;
  readonly year: number | null;
  readonly dryRun: boolean;
  /** Nobody is asked again before it goes in. */
  readonly yes: boolean;
  /** The rules whose repairs are accepted; the others are left. */
  readonly acceptRepairs: readonly string[];
}

/** A return year that was asked for. @throws UsageRefused */
export function yearOf(text: string | undefined): number | null {
  if (text === undefined) return null;
  const year = Number(text);
  if (Number.isInteger(year) && year >= firstYear && year <= lastYear) return year;
  throw new UsageRefused(`--year must be a whole number from ${firstYear} to ${lastYear}: 2018 for 2017/18.`);
}

function rulesOf(text: string | undefined): string[] {
  const rules = (text ?? '').split(',').flatMap((rule) => rule.trim().toUpperCase() || []);
  const unknown = rules.find((rule) => !isOneOf(repairRules, rule));
  if (unknown === undefined) return rules;
  const known = Object.keys(repairRules).join(', ');
  throw new UsageRefused(`"${unknown}" is not a repair rule. The repair rules are: ${known}.`);
}

/** Reads what was asked for. @throws UsageRefused */
export function readWanted(given: Arguments): Wanted {
  const authority = given.text('authority');
  if (!authority) throw new UsageRefused('Say whose return it is: --authority with a code or the name.');
  return {
    directory: given.positionals[0] ?? '',
    authority,
    year: yearOf(given.text('year')),
    dryRun: given.has('dry-run'),
    yes: given.has('yes'),
    acceptRepairs: rulesOf(given.text('accept-repairs')),
  };
}
