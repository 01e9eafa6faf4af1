import { howMany } from '../../platform/html/index.ts';
import type { WhoLivesThere } from './who-lives-there.ts';

/** That children live in a home where none must: with their names for those to whom they are open. */
export function LiveHere({ named, others }: WhoLivesThere) {
  const all = named.length + others;
  if (all === 0) return null;
  return (
    <div class="hearth-level hearth-level--3">
      <p class="govuk-body govuk-!-margin-bottom-1">
        <strong>
          {howMany(all, 'child lives', 'children live')} here today. Decide today where{' '}
          {all === 1 ? 'they live' : 'each of them lives'}.
        </strong>
      </p>
      <ul class="govuk-list govuk-list--bullet govuk-!-margin-bottom-0">
        {named.map(({ id, name }) => (
          <li>
            <a class="govuk-link" href={`/children/${id}`}>
              {name}
            </a>
          </li>
        ))}
        {others > 0 ? <li>{howMany(others, 'child', 'children')} whose record you cannot see</li> : null}
      </ul>
    </div>
  );
}
