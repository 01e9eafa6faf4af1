import { dayInWords } from '../../platform/clock/index.ts';
import { ActionForm, type Filled } from '../../platform/forms/index.ts';
import { Details, InsetText } from '../../platform/html/index.ts';
import {
  type Catalogue,
  type Check,
  languageCodes,
  languages,
  linesOf,
} from '../../platform/languages/index.ts';
import type { OpenText } from './checks-of.ts';

const checkInWords = ({ checked_by, capacity, checked_on }: Check): string =>
  `Checked by ${checked_by} (${capacity}) on ${dayInWords(checked_on)}.`;

/** How many of its sentences a page has in a language, where not all. */
function lacks(page: Catalogue, code: (typeof languageCodes)[number]): string {
  const lines = linesOf(page, code);
  const missing = lines.filter(({ words }) => words === undefined).length;
  return missing === 0 ? '' : ` ${missing} of ${lines.length} sentences are in English.`;
}

/** Every page in other languages, and how it is with each. */
export function TextsPage(props: { id: string; pages: readonly Catalogue[]; checkOf: OpenText['checkOf'] }) {
  const { id, pages, checkOf } = props;
  return (
    <>
      <h1 class="govuk-heading-l">Pages in other languages</h1>
      <p class="govuk-body">
        People can read a page in another language when somebody who speaks it has checked every sentence.
        Until then they read it in English. If a sentence changes, the page has to be checked again.
      </p>
      {languageCodes.map((code) => (
        <section>
          <h2 class="govuk-heading-m">{languages[code].english}</h2>
          <ul class="govuk-list hearth-lines">
            {pages.map((page) => {
              const check = checkOf(page, code);
              return (
                <li>
                  <a class="govuk-link" href={`/organisations/${id}/languages/${page.id}/${code}`}>
                    {page.title}
                    <span class="govuk-visually-hidden"> in {languages[code].english}</span>
                  </a>
                  <span class="govuk-hint">
                    {check ? checkInWords(check) : 'Not checked.'}
                    {lacks(page, code)}
                  </span>
                </li>
              );
            })}
          </ul>
        </section>
      ))}
    </>
  );
}

/** One page in one language: every sentence beside its English, who has checked it, and the form that says so. */
export function TextPage(props: { opened: OpenText; check: Filled; withdraw: Filled }) {
  const { opened, check, withdraw } = props;
  const { page, language } = opened;
  const { dir, english } = languages[language];
  return (
    <>
      <h1 class="govuk-heading-l">
        {page.title}, in {english}
      </h1>
      <InsetText>
        {opened.check
          ? checkInWords(opened.check)
          : 'Nobody has checked this page. People who choose this language read it in English.'}
      </InsetText>
      <ul class="govuk-list hearth-lines">
        {linesOf(page, language).map(({ english: sentence, words, isStale }) => (
          <li>
            {sentence}
            {words === undefined ? (
              <span class="govuk-hint">
                {isStale ? 'The English has changed since it was translated.' : 'Not translated.'} It is shown
                in English.
              </span>
            ) : (
              <p lang={language} dir={dir}>
                {words}
              </p>
            )}
          </li>
        ))}
      </ul>
      {opened.check ? (
        <Details summaryText="Take the mark back" open={withdraw.hasFaults}>
          <p class="govuk-body">If something is wrong, take the mark back. The page is in English at once.</p>
          <ActionForm of={withdraw} button="Take the mark back" classes="govuk-button--warning" />
        </Details>
      ) : null}
      <h2 class="govuk-heading-m">{opened.check ? 'Somebody else has checked it' : 'Mark it as checked'}</h2>
      <ActionForm of={check} button="Mark as checked" />
    </>
  );
}
