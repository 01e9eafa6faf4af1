import { sql } from 'kysely';
import { type ErrorCode, Refusal } from '../../platform/errors/index.ts';
import type { Tx } from '../../platform/web/index.ts';
import type { BegunByAuthority } from './for-authority.ts';
import type { BegunByHome } from './for-home.ts';

type Told = Pick<BegunByHome, 'given' | 'family' | 'known' | 'others' | 'birth' | 'basis'>;

/** Names as they are kept: one space between words, nothing where nothing was said. */
export const namesOf = ({ given, family, known, others }: Omit<Told, 'birth' | 'basis'>) => {
  const tidy = (text: string): string => text.trim().replace(/\s+/g, ' ');
  return { given: tidy(given), family: tidy(family), known: tidy(known) || null, others: tidy(others) };
};

const refusals: Readonly<Record<string, readonly [ErrorCode, string, string?]>> = {
  refused: ['not-yours', 'You cannot begin a record for this authority.', 'authority'],
  'no-worker': ['not-allowed', 'They do not work for this authority. Choose someone else.', 'worker'],
  'no-home': ['not-allowed', 'We do not know this home. Look for it again.', 'homeWords'],
  'number-taken': [
    'already-done',
    'This number cannot be used. Check it, or ask the information governance team.',
    'returnNumber',
  ],
};

async function begin(tx: Tx, id: string, said: object): Promise<void> {
  const { rows } = await sql<{ came: string }>`
    select app.begin_child(${id}::uuid, ${JSON.stringify(said)}::jsonb) as came`.execute(tx);
  const refusal = refusals[rows[0]?.came ?? 'refused'];
  if (refusal) throw new Refusal(...refusal);
}

/**
 * Begins a child for an authority: who they are, who works with them from today, where they live, on what basis.
 * @throws Refusal naming the field
 */
export async function beginForAuthority(
  tx: Tx,
  id: string,
  child: BegunByAuthority & { readonly pupilNumber?: string },
  homes: readonly { readonly id: string }[],
): Promise<void> {
  const { birth, basis, authority, returnNumber, caseNumber, worker, since, status, caredSince } = child;
  const numbers = {
    ssda903: returnNumber.trim(),
    upn: child.pupilNumber?.trim() ?? '',
    'case-system': caseNumber.trim(),
  };
  await begin(tx, id, {
    ...namesOf(child),
    ...{ birth, basis, authority, worker, status },
    numbers: Object.fromEntries(Object.entries(numbers).filter(([, value]) => value !== '')),
    setting: child.homeWords ? (homes[0]?.id ?? null) : null,
    since,
    cared_since: caredSince,
    provisional: false,
  });
}

/**
 * Begins a child who has arrived at a home: from today, provisional until the authority has confirmed it.
 * @throws Refusal naming the field
 */
export async function beginForHome(tx: Tx, id: string, child: BegunByHome): Promise<void> {
  const { birth, basis, authority, home } = child;
  await begin(tx, id, { ...namesOf(child), birth, basis, authority, setting: home, provisional: true });
}
