/** How a list is taken: the kind of file, and its type. */
export const kindsOfFile = {
  csv: 'text/csv; charset=utf-8',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
} as const;
export type KindOfFile = keyof typeof kindsOfFile;

/** What an address says about one page of a list, and not about what is in it. */
const ofOnePage = ['after', 'handoversAfter', 'page', 'print', 'added'];

/** Where a list is taken from, by the address of its page; what it is narrowed to stays. */
function addressOf(path: string, query: URLSearchParams, kind: KindOfFile): string {
  const narrowed = new URLSearchParams([...query].filter(([name]) => !ofOnePage.includes(name)));
  return `${path}/list.${kind}${narrowed.size > 0 ? `?${narrowed}` : ''}`;
}

/** The ways to take a list along, at its foot. */
export function TakeIt(props: { title: string; path: string; query: URLSearchParams }) {
  const { title, path, query } = props;
  return (
    <p class="govuk-body-s hearth-take">
      Take this list with you:{' '}
      {(['csv', 'xlsx'] as const).map((kind, place) => (
        <>
          {place > 0 ? ', ' : ''}
          <a class="govuk-link" href={addressOf(path, query, kind)} download>
            {kind.toUpperCase()}
            <span class="govuk-visually-hidden">, {title}</span>
          </a>
        </>
      ))}
    </p>
  );
}
