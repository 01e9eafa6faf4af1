import { NotificationBanner } from '../html/index.ts';

/** What somebody has just done, and where it can be taken back while it can. */
export interface WasDone {
  readonly text: string;
  readonly undo: string | null;
}

/** What was done, said at the top of the next page: with a button that takes it back, and the way on. */
export function DoneBanner(props: {
  done: WasDone;
  csrfToken?: string;
  home: { readonly href: string; readonly text: string } | null;
}) {
  const { done, csrfToken, home } = props;
  return (
    <NotificationBanner type="success">
      <p class="govuk-notification-banner__heading">{done.text}</p>
      {done.undo && csrfToken ? (
        <form method="post" action={done.undo}>
          <input type="hidden" name="_csrf" value={csrfToken} />
          <button class="hearth-link-button govuk-body" type="submit">
            Undo
          </button>
        </form>
      ) : null}
      {home ? (
        <p class="govuk-body">
          <a class="govuk-notification-banner__link" href={home.href}>
            {home.text}
          </a>
        </p>
      ) : null}
    </NotificationBanner>
  );
}
