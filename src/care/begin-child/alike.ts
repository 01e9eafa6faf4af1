import { sql } from 'kysely';
import { form, tick, typedSoFar } from '../../platform/forms/index.ts';
import type { SignedInContext } from '../../platform/web/index.ts';
import type { Named } from '../child-name.ts';
import { childFields } from './child-fields.ts';

/** A child whom the visitor knows, and who could be the one they are about to begin. */
export interface Alike extends Named {
  readonly child_id: string;
  readonly date_of_birth: string;
}

const { given, family, birth } = childFields;
const described = form({ given, family, birth });

/** Who of the children the visitor knows is like the one they describe: by day of birth and names that are near. */
export async function alikeTo({ tx, form: sent }: SignedInContext): Promise<Alike[]> {
  const { given, family, birth } = typedSoFar(described, sent);
  const names = `${given} ${family}`.trim();
  if (names === '' || !birth) return [];
  const { rows } = await sql<Alike>`
    select child_id, given_name, family_name, known_as, date_of_birth
    from app.children_like(${names}, ${birth}::date)`.execute(tx);
  return rows;
}

/** What is asked where children are like this one: whether it is somebody else. */
export const anotherField = (alike: readonly Alike[]) =>
  tick('This is another child', {
    anew: true,
    ...(alike.length > 0
      ? { needed: 'You know a child like this one: see below. If it is another child, tick this.' }
      : {}),
  });
