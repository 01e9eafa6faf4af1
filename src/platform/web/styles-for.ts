import type { PageLanguage } from './page-language.ts';

/** The stylesheets of a page: turned round where it is read from the right, and with letters of ours where it needs them. */
export const stylesFor = (language: PageLanguage | undefined, look: 'hearth' | 'young'): string[] => [
  language?.dir === 'rtl' ? 'govuk-frontend-rtl.css' : 'govuk-frontend.css',
  `${look}.css`,
  ...(language?.letters ? [`letters-${language.letters}.css`] : []),
];
