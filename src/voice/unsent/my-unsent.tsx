import { action, leadingTo } from '../../platform/forms/index.ts';
import { throwingAway } from '../../platform/sign-in/index.ts';
import { allUnsent, type SignedInContext } from '../../platform/web/index.ts';
import { theirOwn } from '../frame/their-own.ts';
import { youngFrame } from '../frame/young-frame.tsx';

/** What the young person has begun to write and not sent, with the way back to it. */
export async function unsentOfMine({ tx, person, now }: SignedInContext) {
  if (person.unsent.length === 0) return null;
  const forms = await allUnsent(tx, now);
  return forms.map(({ id, page, called }) => (
    <p class="govuk-body">
      You began to write something and have not sent it. Only you can see it.{' '}
      <a class="govuk-link" href={leadingTo(page, id)}>
        Go on with it{called ? `: ${called}` : ''}
      </a>
    </p>
  ));
}

/** Throwing it away: asked first. */
export const throwMineAway = action({
  ...throwingAway('/me'),
  path: '/me/kept/:keptId/throw-away',
  who: 'young-person',
  may: theirOwn,
  frame: youngFrame,
});
