import { childName } from '../../care/index.ts';
import { londonTime } from '../../platform/clock/index.ts';
import { leadingTo } from '../../platform/forms/index.ts';
import { allUnsent } from '../../platform/web/index.ts';
import type { FindUnfinished } from './my-work.tsx';

/** The forms that the visitor has begun and not sent, save for those about children whom they do not see any more. */
export const unsentInMyWork: FindUnfinished = async ({ tx, person, now }) => {
  if (person.unsent.length === 0) return [];
  const forms = await allUnsent(tx, now);
  const ids = forms.flatMap(({ about_id }) => about_id ?? []);
  const children = ids.length
    ? await tx
        .selectFrom('child')
        .select(['id', 'given_name', 'family_name', 'known_as'])
        .where('id', 'in', ids)
        .execute()
    : [];
  const names = new Map(children.map((child) => [child.id, childName(child)]));
  return forms
    .filter(({ about_id }) => about_id === null || names.has(about_id))
    .map(({ id, called, page, about_id, kept_at }) => {
      const name = about_id === null ? null : names.get(about_id);
      const what = called ?? 'A form that you began';
      const whole = name && !what.includes(name) ? `${what}, about ${name}` : what;
      return {
        href: leadingTo(page, id),
        text: `Not sent yet: ${whole}, saved ${londonTime(kept_at)}`,
      };
    });
};
