import { action, type Filled } from '../../../../platform/forms/index.ts';
import { pageOf, pageSize } from '../../../../platform/html/index.ts';
import type { PageParts, SignedInContext } from '../../../../platform/web/index.ts';
import type { ShownImport } from '../look/get-import.ts';
import { repairsInList } from '../look/list-rows.ts';
import { repairRules } from '../look/repair-in-words.ts';
import { repairsByRule } from '../look/summary.ts';
import { openImport } from '../open-import.ts';
import { askedFor } from '../pages/asked-for.ts';
import { RepairsPage } from '../pages/repairs.tsx';
import { mayDecideImport } from '../who-may.ts';
import { allRepairs, numberIn, oneRepair, repairForm } from './decide-forms.ts';
import { decideRepairs } from './decide-import.ts';

interface Opened {
  readonly shown: ShownImport;
  /** Whether all repairs of a rule are meant. */
  readonly all: boolean;
}

/** The repairs of one rule, a page at a time, each with its form as long as they are decided. */
async function repairsPage(context: SignedInContext, shown: ShownImport, sent: Filled): Promise<PageParts> {
  const { tx, query } = context;
  const named = query.get('rule') ?? sent.typed('rule').one();
  const rule = askedFor(named, Object.keys(repairRules), 'rule');
  const page = numberIn(sent.typed('page').one()) ?? pageOf(query);
  const repairs = await repairsInList(tx, shown.id, rule, { page, size: pageSize });
  const forms = await Promise.all(
    repairs.map(({ year, row }) => {
      const known = { rule, year: String(year), row: String(row), page: String(page) };
      return repairsAction.blank(context, { shown, all: false }, known, `${year}-${row}`);
    }),
  );
  const all = await repairsByRule(tx, shown.id);
  const body = (
    <RepairsPage
      {...{ rule, repairs, page }}
      forms={shown.state === 'checked' ? forms : null}
      at={`/imports/${shown.id}/repairs`}
      of={all.find((repair) => repair.rule === rule)?.proposed ?? 0}
    />
  );
  return { title: `Repairs by rule ${rule}`, body, back: `/imports/${shown.id}` };
}

/** Accepting repairs that checking proposes, or leaving what was supplied as it is: one, or all of a rule. */
export const repairsAction = action<Opened, ReturnType<typeof repairForm>['fields']>({
  path: '/imports/:importId/repairs',
  may: mayDecideImport,
  audit: { show: 'viewed-import', send: 'decided-repairs' },
  open: async (context) => ({ shown: await openImport(context), all: false }),
  form: ({ all }) => repairForm(all ? allRepairs : oneRepair),
  page: ({ context, opened: { shown }, form }) => repairsPage(context, shown, form),
  act: async (tx, { shown }, { rule, year, row, page, answer }) => {
    const named = askedFor(rule, Object.keys(repairRules), 'rule');
    const meant = { rule: named, year: numberIn(year), row: numberIn(row) };
    await decideRepairs(tx, shown.id, meant, answer === 'accept');
    const at = `/imports/${shown.id}`;
    return { to: row === '' ? at : `${at}/repairs?rule=${named}&page=${page || 1}`, made: {} };
  },
  example: { rule: '4', year: '2018', row: '0', page: '1', answer: 'accept' },
});

/** A form for all repairs of each rule. */
export async function formsByRule(
  context: SignedInContext,
  shown: ShownImport,
  rules: readonly string[],
): Promise<ReadonlyMap<string, Filled>> {
  const forms = new Map<string, Filled>();
  for (const rule of rules)
    forms.set(rule, await repairsAction.blank(context, { shown, all: true }, { rule }, rule));
  return forms;
}
