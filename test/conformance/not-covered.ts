/** A fixture of govuk-frontend that our components do not reproduce, and why. */
export interface NotCovered {
  component: string;
  fixture: string;
  reason: string;
}

const logo = 'It carries the GOV.UK logo, which only government services may show.';

export const notCovered: NotCovered[] = [
  ...['default', 'with product name', 'full width', 'attributes', 'classes', 'custom homepage url'].map(
    (fixture) => ({ component: 'header', fixture, reason: logo }),
  ),
];

/** Components of govuk-frontend that have no counterpart of ours, and why. */
export const notBuilt: Record<string, string> = {
  accordion: 'One thing per page: pages are short, and details serve where some words must fold away.',
  breadcrumbs: 'No page is far below its list: a back link is enough.',
  'character-count': 'An answer that is too long comes back with every word, and says what is allowed.',
  'cookie-banner': 'Only necessary cookies are set, so there is nothing to consent to.',
  feedback: 'Feedback is an ordinary page of the service.',
  'file-upload': 'Files are brought in by a plain input of type "file".',
  'language-navigation': 'The service is in English only.',
  tabs: 'Pages are short, and everything on them is shown at once.',
  'task-list': 'What has to be done is a list of work with dates and owners, not a list of pages to fill in.',
};
