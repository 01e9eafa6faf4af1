import { changesSeenPath } from './latest-changes.ts';

/** One quiet line after an upgrade, until it is followed or put away. It works without scripts. */
export function ChangesLine({ csrfToken }: { csrfToken: string }) {
  return (
    <form method="post" action={changesSeenPath} class="hearth-changes" aria-label="What is new">
      <input type="hidden" name="_csrf" value={csrfToken} />
      <span class="govuk-body-s">Hearth has changed: </span>
      <button class="hearth-link-button" type="submit" name="want" value="read">
        see what is new
      </button>
      <span class="govuk-body-s"> or </span>
      <button class="hearth-link-button" type="submit" name="want" value="hide">
        hide this line
      </button>
    </form>
  );
}
