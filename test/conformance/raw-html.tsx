import { jsxTemplate } from 'preact/jsx-runtime';

/** Writes HTML as it is, unescaped. Only for govuk-frontend's own fixtures; the service never uses it. */
export function RawHtml({ html }: { html: string }) {
  return jsxTemplate([html]);
}
