import * as z from 'zod';
import type { Field, Filled } from '../../../platform/forms/index.ts';
import { Checkboxes, Textarea } from '../../../platform/html/index.ts';
import { isId } from '../../../platform/web/index.ts';
import { listOf } from '../../../protocol/index.ts';
import type { Colleague } from '../../people/colleagues.ts';

/** Somebody who was there: an account here, or only a name. */
export interface PersonThere {
  readonly personId: string | null;
  readonly name: string;
}

const mostTyped = 20;
const longest = 200;
const people = listOf(
  z.strictObject({
    personId: z.uuid().nullable().default(null),
    name: z.string().trim().min(1).max(longest),
  }),
  50,
);

/**
 * Those who were there: ticked among those who work in the home, and others by their names, one on a line. The page
 * draws it, since who works there depends on the day.
 * @param other the name of the field for the names
 */
export function peopleThere(
  other: string,
  { most, needed }: { readonly most: number; readonly needed?: string },
): Field<readonly PersonThere[]> {
  const names = `=${other}`;
  const tooMany = `Write one name on each line, at most ${mostTyped} of them.`;
  return {
    parts: ['', names],
    empty: [],
    control: () => <></>,
    idOf: (name, part) => (part === names ? other : name),
    read: (typed) => {
      const lines = typed
        .one(names)
        .split('\n')
        .map((line) => line.trim());
      const written = [...new Set(lines.filter(Boolean))].map((name) => ({ personId: null, name }));
      if (written.length > mostTyped || written.some(({ name }) => name.length > longest))
        return { fault: { code: 'out-of-range', message: tooMany, part: names } };
      const ticked = typed
        .all()
        .filter(Boolean)
        .map((personId) => ({ personId, name: '' }));
      return { value: [...ticked, ...written] };
    },
    check: (there) => {
      if (needed && there.length === 0) return { code: 'missing', message: needed };
      if (there.length > most) return { code: 'out-of-range', message: `Name at most ${most} people.` };
      return there.every(({ personId }) => personId === null || isId(personId))
        ? null
        : { code: 'not-allowed', message: 'Choose from this list.' };
    },
    typedOf: (there) => ({
      '': there.flatMap(({ personId }) => personId ?? []),
      [names]: there.flatMap(({ personId, name }) => (personId ? [] : name)).join('\n'),
    }),
    schema: needed
      ? people.meta({ minItems: 1, maxItems: most })
      : people.meta({ maxItems: most }).default([]),
  };
}

/** Asks who was there: to tick, where it is known who works in the home, and to write. */
export function PeopleThere(props: {
  of: Filled;
  name: 'users' | 'present';
  label: string;
  hint?: string;
  staff: readonly Colleague[];
}) {
  const { of, name, label, hint, staff } = props;
  const other = name === 'users' ? 'otherUsers' : 'otherPresent';
  const part = `=${other}`;
  const bare = staff.length === 0;
  const error = of.error(name);
  return (
    <>
      {bare ? null : (
        <Checkboxes
          name={name}
          idPrefix={name}
          fieldset={{ legend: { text: label, classes: 'govuk-fieldset__legend--s' } }}
          items={staff.map(({ id, name: text }) => ({ value: id, text }))}
          values={[...of.typed(name).all()]}
          errorMessage={error}
        />
      )}
      <Textarea
        id={bare && error ? name : other}
        name={other}
        label={{ text: bare ? `${label} One name on each line` : 'Anybody else? One name on each line' }}
        hint={hint ? { text: hint } : undefined}
        rows={2}
        value={of.typed(name).one(part)}
        errorMessage={of.error(name, part) ?? (bare ? error : undefined)}
      />
    </>
  );
}
