import { SummaryList } from '../platform/html/index.ts';

/** How people reach those who run this service; what was not said is null. */
export interface ServiceContact {
  readonly name: string | null;
  readonly email: string | null;
  readonly telephone: string | null;
  readonly hours: string | null;
}

/** What the help says of this service. */
export interface HelpSettings {
  readonly contact: ServiceContact;
  /** Where the practice service is; null where there is none. */
  readonly practiceAddress: string | null;
}

/** Who runs this service, and how to reach them. */
export function Contact({ of: { name, email, telephone, hours } }: { of: ServiceContact }) {
  const row = (key: string, value: string | null, href?: string) =>
    value === null
      ? []
      : [
          {
            key: { text: key },
            value: {
              html: href ? (
                <a class="govuk-link" href={href}>
                  {value}
                </a>
              ) : (
                value
              ),
            },
          },
        ];
  const rows = [
    ...row('Who', name),
    ...row('Email', email, `mailto:${email}`),
    ...row('Telephone', telephone, `tel:${telephone?.replaceAll(/[^\d+]/g, '')}`),
    ...row('When you can reach them', hours),
  ];
  return (
    <>
      <h2 class="govuk-heading-m" id="contact">
        The people who run this service
      </h2>
      {rows.length > 0 ? (
        <SummaryList rows={rows} />
      ) : (
        <p class="govuk-body">
          Nobody has said yet how to reach them. Ask an administrator of your organisation.
        </p>
      )}
      <p class="govuk-body">Do not name a child when you write to them.</p>
    </>
  );
}
