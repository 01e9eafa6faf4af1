import type { ServiceContact } from '../platform/config/index.ts';
import { SummaryList } from '../platform/html/index.ts';

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
