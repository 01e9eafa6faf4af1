/** The short numbers that are the same everywhere, and numbers as they are written in London or for the whole country. */
const number = /(\b(?:999|101|111)\b|\b0\d{2,4} \d{3,4} \d{3,4}\b|\b0\d{3} \d{4}\b|\b116 \d{3}\b)/;

/** A text whose telephone numbers can be pressed. */
export function WithNumbers({ text }: { text: string }) {
  return (
    <>
      {text.split(number).map((part, place) =>
        place % 2 === 0 ? (
          part
        ) : (
          <a class="govuk-link" dir="ltr" href={`tel:${part.replaceAll(' ', '')}`}>
            {part}
          </a>
        ),
      )}
    </>
  );
}
