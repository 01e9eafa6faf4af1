import { fixturesOf } from './fixtures.ts';
import { markup, type Options, propsOf } from './props-of.tsx';

/** The crown and the licence mark are drawings of govuk-frontend's; they are read from its first fixture. */
function drawings(): { crown: string; licenceMark: string } {
  const [crown = '', licenceMark = ''] = fixturesOf('footer')[0]?.html.match(/<svg[\s\S]*?<\/svg>/g) ?? [];
  return { crown, licenceMark };
}

type Words = { text?: string; html?: string } | null | undefined;

const wordsOf = (words: Words) => words && ((words.html && markup(words.html)) || words.text);

function Licence({ words, mark }: { words: Words; mark: string }) {
  return (
    <>
      {markup(mark)}
      <span class="govuk-footer__licence-description">
        {wordsOf(words) || (
          <>
            All content is available under the{' '}
            <a
              class="govuk-footer__link"
              href="https://www.nationalarchives.gov.uk/doc/open-government-licence/version/3/"
              rel="license"
            >
              Open Government Licence v3.0
            </a>
            , except where otherwise stated
          </>
        )}
      </span>
    </>
  );
}

function Copyright({ words }: { words: Words }) {
  return (
    <a
      class="govuk-footer__link govuk-footer__copyright-logo"
      href="https://www.nationalarchives.gov.uk/information-management/re-using-public-sector-information/uk-government-licensing-framework/crown-copyright/"
    >
      {wordsOf(words) || '© Crown copyright'}
    </a>
  );
}

/** Our footer has slots where govuk-frontend's carries the crown, the licence and Crown copyright. */
export function footerProps({ contentLicence, copyright, ...options }: Options): Options {
  const { crown, licenceMark } = drawings();
  return {
    ...propsOf(options),
    logo: markup(crown),
    licence:
      contentLicence === null ? undefined : <Licence words={contentLicence as Words} mark={licenceMark} />,
    copyright: <Copyright words={copyright as Words} />,
  };
}
