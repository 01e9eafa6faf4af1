import { type RawBuilder, sql } from 'kysely';

/** What names a child. */
export interface Named {
  readonly given_name: string;
  readonly family_name: string;
  readonly known_as: string | null;
}

const whole = (first: string, family: string): string => (family ? `${first} ${family}` : first);

/**
 * The child's name as it is shown wherever the reader may see who it is: whole, since two children of a home may share the
 * first, and by the name they go by. A child with one name only has that.
 */
export const childName = ({ given_name, family_name, known_as }: Named): string =>
  whole(known_as || given_name, family_name);

/** With the name in the register beside it, where that is needed: on what is signed, printed or goes to an authority. */
export const registeredName = (child: Named): string =>
  child.known_as && child.known_as !== child.given_name
    ? `${childName(child)} (${child.given_name})`
    : childName(child);

/**
 * The same name as the database gives it; null where the reader may not see who it is.
 * @param child under which name the table stands in the query
 */
export const nameOfChild = (child: string): RawBuilder<string | null> =>
  sql<
    string | null
  >`nullif(concat_ws(' ', coalesce(${sql.ref(`${child}.known_as`)}, ${sql.ref(`${child}.given_name`)}),
    nullif(${sql.ref(`${child}.family_name`)}, '')), '')`;

/** The number by which others know a child, where the reader may know it. */
export const numberOfChild = (child: string): RawBuilder<string | null> =>
  sql<
    string | null
  >`(select n.value from child_number n where n.child_id = ${sql.ref(`${child}.id`)} order by n.kind limit 1)`;
