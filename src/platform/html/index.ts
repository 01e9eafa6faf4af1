export { BackLink } from './components/back-link.tsx';
export { Button } from './components/button.tsx';
export {
  Checkboxes,
  type CheckboxItem,
} from './components/checkboxes.tsx';
export { DateInput } from './components/date-input.tsx';
export { Details } from './components/details.tsx';
export { ErrorMessage } from './components/error-message.tsx';
export { ErrorSummary } from './components/error-summary.tsx';
export { ExitThisPage } from './components/exit-this-page.tsx';
export { Fieldset } from './components/fieldset.tsx';
export { Footer } from './components/footer.tsx';
export { Header } from './components/header.tsx';
export type { HeadingLevel } from './components/heading-level.ts';
export { Hint } from './components/hint.tsx';
export { Input } from './components/input.tsx';
export { InsetText } from './components/inset-text.tsx';
export { Label } from './components/label.tsx';
export { NotificationBanner } from './components/notification-banner.tsx';
export { Pagination } from './components/pagination.tsx';
export { Panel } from './components/panel.tsx';
export { PasswordInput } from './components/password-input.tsx';
export { PhaseBanner } from './components/phase-banner.tsx';
export { Radios } from './components/radios.tsx';
export { Select } from './components/select.tsx';
export { ServiceNavigation } from './components/service-navigation.tsx';
export { SkipLink } from './components/skip-link.tsx';
export { SummaryList } from './components/summary-list.tsx';
export { Table } from './components/table.tsx';
export { Tag } from './components/tag.tsx';
export { Textarea } from './components/textarea.tsx';
export { WarningText } from './components/warning-text.tsx';
export { counted, howMany } from './counted.ts';
export { Layout, type LayoutProps } from './layout.tsx';
export { MorePages, pageOf, pageSize } from './more-pages.tsx';
export { renderPage } from './render-page.ts';
export { WithNumbers } from './with-numbers.tsx';
export { InEnglish, plainWords, type Say, Spoken, Words } from './words.tsx';
