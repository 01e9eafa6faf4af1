import { WithNumbers } from '../../platform/html/index.ts';

/** A number that can be pressed, in the words in which it was entered; the address of a form as a link. */
export function WayToReach({ text, label }: { text: string; label?: string }) {
  if (/^https:\/\/\S+$/.test(text))
    return (
      <a class="govuk-link" href={text} rel="noreferrer">
        {label ?? text}
      </a>
    );
  return <WithNumbers text={text} />;
}
