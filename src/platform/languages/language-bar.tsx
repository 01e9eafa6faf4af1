import type { VNode } from 'preact';
import { dayInWords } from '../clock/index.ts';
import { InEnglish, plainWords, Spoken, WithNumbers, Words } from '../html/index.ts';
import type { Check } from './checked-texts.ts';
import { frameEnglish } from './frame/frame-english.ts';
import { type LanguageCode, languageCodes, languages } from './languages.ts';

/** How it is with the page in the language that somebody wants. */
export type Standing =
  | { readonly is: 'english' }
  | { readonly is: 'shown'; readonly check: Check | null }
  /** There are no words for it yet. */
  | { readonly is: 'missing' }
  /** There are, and nobody has checked them. */
  | { readonly is: 'withheld' };

const { checked, unchecked } = frameEnglish;

/** Where English stays: what to do meanwhile. */
const meanwhile =
  'You can ask for an interpreter: with the police it is free. In danger, call 999. To talk to someone at any time, call Childline free on 0800 1111.';

function Mark({ code, standing }: { code: LanguageCode | null; standing: Standing }) {
  if (code === null || standing.is === 'english') return null;
  const { english } = languages[code];
  if (standing.is === 'shown')
    return (
      <p class="hearth-language-mark">
        <Words of={standing.check ? checked : unchecked} />
        {standing.check ? (
          <InEnglish>
            {standing.check.checked_by}, {standing.check.capacity}, {dayInWords(standing.check.checked_on)}.
          </InEnglish>
        ) : null}
      </p>
    );
  const why =
    standing.is === 'missing'
      ? `This page is not in ${english} yet.`
      : `Nobody has checked this page in ${english} yet, so it is in English.`;
  return (
    <p class="hearth-language-mark">
      <WithNumbers text={`${why} ${meanwhile}`} />
    </p>
  );
}

/** The languages, each in its own name, and how it is with the one that was chosen. */
export function LanguageBar(props: {
  code: LanguageCode | null;
  standing: Standing;
  /** The address of this page in a language; or where the language is chosen, for somebody who has signed in. */
  at: string | ((code: LanguageCode | 'en') => string);
}): VNode {
  const { code, standing, at } = props;
  const isHere = (is: string) => (is === (code ?? 'en') ? 'true' : undefined);
  const offered = [
    { is: 'en', own: 'English' } as const,
    ...languageCodes.map((is) => ({ is, own: languages[is].own })),
  ];
  return (
    <div class="hearth-language">
      <Spoken.Consumer>
        {(say) => (
          <nav aria-label={plainWords(say, 'Languages')}>
            <ul class="hearth-languages">
              {offered.map(({ is, own }) => (
                <li>
                  <a
                    class="govuk-link"
                    href={typeof at === 'string' ? at : at(is)}
                    lang={is}
                    dir="auto"
                    hreflang={is}
                    aria-current={isHere(is)}
                  >
                    {own}
                  </a>
                </li>
              ))}
            </ul>
          </nav>
        )}
      </Spoken.Consumer>
      <Mark code={code} standing={standing} />
    </div>
  );
}
