import { type ComponentChildren, createContext } from 'preact';
import { WithNumbers } from './with-numbers.tsx';

/** Finds what a sentence is in the language of the page. */
export interface Say {
  /** The words for a sentence of ours, which is given in English; undefined where there are none. */
  readonly find: (english: string) => string | undefined;
}

/** In which language the page is read: in English where nobody said. */
export const Spoken = createContext<Say | null>(null);

/** A sentence of ours for where no marks can be: the title of a page, the name of a part of it. */
export const plainWords = (say: Say | null, english: string): string => say?.find(english) ?? english;

/** English on a page of another language, for the adult beside the child. */
function English({ text, withNumbers }: { text: string; withNumbers: boolean | undefined }) {
  return (
    <span class="hearth-english" lang="en" dir="ltr">
      {withNumbers ? <WithNumbers text={text} /> : text}
    </span>
  );
}

/**
 * A sentence of ours in the language of the page, with the English under it. Where the page is in English, or has no words
 * for the sentence, there is the English alone.
 * @param withNumbers whether its telephone numbers can be pressed
 */
export function Words({ of, withNumbers }: { of: string; withNumbers?: boolean }) {
  return (
    <Spoken.Consumer>
      {(say) => {
        const found = say?.find(of);
        if (!say) return withNumbers ? <WithNumbers text={of} /> : of;
        if (found === undefined) return <English text={of} withNumbers={withNumbers} />;
        return (
          <>
            <span class="hearth-said">{withNumbers ? <WithNumbers text={found} /> : found}</span>{' '}
            <English text={of} withNumbers={withNumbers} />
          </>
        );
      }}
    </Spoken.Consumer>
  );
}

/** What is in English alone on a page of another language: what somebody wrote, and what nobody has translated. */
export function InEnglish({ children }: { children: ComponentChildren }) {
  return (
    <Spoken.Consumer>
      {(say) =>
        say ? (
          <div lang="en" dir="ltr">
            <Spoken.Provider value={null}>{children}</Spoken.Provider>
          </div>
        ) : (
          children
        )
      }
    </Spoken.Consumer>
  );
}
