import '../../tables.ts';
import type { Tx } from '../../../platform/web/index.ts';

const ofForm = (tx: Tx) =>
  tx
    .selectFrom('missing_form')
    .innerJoin('person_account', 'person_account.id', 'missing_form.written_by')
    .leftJoin('setting', 'setting.id', 'missing_form.setting_id')
    .selectAll('missing_form')
    .select(['person_account.name as written_by_name', 'setting.name as setting_name']);

/** A version of part one, with who wrote it and where the child then lived. */
export type FormVersion = Awaited<ReturnType<typeof formsOf>>[number];

/** Every version of part one, the latest first. */
export function formsOf(tx: Tx, childIds: readonly string[]) {
  return ofForm(tx)
    .where('missing_form.child_id', 'in', [...childIds])
    .orderBy('missing_form.written_at', 'desc')
    .orderBy('missing_form.version', 'desc')
    .execute();
}

/** One version; undefined when there is none or it is not open to the visitor. */
export function formById(tx: Tx, id: string): Promise<FormVersion | undefined> {
  return ofForm(tx).where('missing_form.id', '=', id).executeTakeFirst();
}

/** The latest version of part one; undefined when none was written. */
export async function latestForm(tx: Tx, childIds: readonly string[]): Promise<FormVersion | undefined> {
  return (await formsOf(tx, childIds))[0];
}

/** Words that stand beside the form: what the child says of it, or what police need to know of their health. */
export interface WordsBeside {
  readonly id: string;
  readonly words: string;
  readonly written_at: Date;
  readonly written_by_name: string;
}

/** What the child said of it, the latest first. */
export function ownWordsOf(tx: Tx, childIds: readonly string[]): Promise<WordsBeside[]> {
  return beside(tx, 'missing_form_own_words', childIds);
}

/** What the police need to know about their health, the latest first; nothing for those to whom health is not open. */
export function formHealthOf(tx: Tx, childIds: readonly string[]): Promise<WordsBeside[]> {
  return beside(tx, 'missing_form_health', childIds);
}

function beside(
  tx: Tx,
  table: 'missing_form_own_words' | 'missing_form_health',
  childIds: readonly string[],
): Promise<WordsBeside[]> {
  return tx
    .selectFrom(table)
    .innerJoin('person_account', 'person_account.id', `${table}.written_by`)
    .select([`${table}.id`, 'words', 'written_at', 'person_account.name as written_by_name'])
    .where(`${table}.child_id`, 'in', [...childIds])
    .orderBy('written_at', 'desc')
    .execute() as Promise<WordsBeside[]>;
}

/** What homes said when the form came to them, the latest first. */
export function checksOf(tx: Tx, childIds: readonly string[]) {
  return tx
    .selectFrom('missing_form_check')
    .innerJoin('person_account', 'person_account.id', 'missing_form_check.person_id')
    .leftJoin('setting', 'setting.id', 'missing_form_check.setting_id')
    .selectAll('missing_form_check')
    .select(['person_account.name as person_name', 'setting.name as setting_name'])
    .where('missing_form_check.child_id', 'in', [...childIds])
    .orderBy('happened_at', 'desc')
    .execute();
}
export type FormCheck = Awaited<ReturnType<typeof checksOf>>[number];
