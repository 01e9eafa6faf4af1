export { BackLink, type BackLinkProps } from './components/back-link.tsx';
export { type BreadcrumbItem, Breadcrumbs, type BreadcrumbsProps } from './components/breadcrumbs.tsx';
export { Button, type ButtonProps } from './components/button.tsx';
export { CharacterCount, type CharacterCountProps } from './components/character-count.tsx';
export {
  Checkboxes,
  type CheckboxesProps,
  type CheckboxItem,
  type CheckboxOptions,
} from './components/checkboxes.tsx';
export type { ChoiceOptions, DividerOptions } from './components/choice.tsx';
export type { Attributes, Content, ContentProps, Listed, Styled } from './components/content.ts';
export { DateInput, type DateInputItem, type DateInputProps } from './components/date-input.tsx';
export { Details, type DetailsProps } from './components/details.tsx';
export { ErrorMessage, type ErrorMessageProps } from './components/error-message.tsx';
export { ErrorSummary, type ErrorSummaryItem, type ErrorSummaryProps } from './components/error-summary.tsx';
export { ExitThisPage, type ExitThisPageProps } from './components/exit-this-page.tsx';
export type { FieldGroupOptions } from './components/field-group.tsx';
export {
  Fieldset,
  type FieldsetOptions,
  type FieldsetProps,
  type LegendOptions,
} from './components/fieldset.tsx';
export { Footer, type FooterMeta, type FooterProps } from './components/footer.tsx';
export type { FooterLink, FooterSection } from './components/footer-navigation.tsx';
export type { FormGroupOptions } from './components/form-group.tsx';
export { Header, type HeaderProps } from './components/header.tsx';
export type { HeadingLevel } from './components/heading-level.ts';
export { Hint, type HintProps } from './components/hint.tsx';
export { type AffixOptions, Input, type InputProps } from './components/input.tsx';
export { InsetText, type InsetTextProps } from './components/inset-text.tsx';
export { Label, type LabelProps } from './components/label.tsx';
export { NotificationBanner, type NotificationBannerProps } from './components/notification-banner.tsx';
export { Pagination, type PaginationItem, type PaginationProps } from './components/pagination.tsx';
export type { PaginationLink } from './components/pagination-arrow.tsx';
export { Panel, type PanelAction, type PanelProps } from './components/panel.tsx';
export { PasswordInput, type PasswordInputProps } from './components/password-input.tsx';
export { PhaseBanner, type PhaseBannerProps } from './components/phase-banner.tsx';
export { type RadioItem, Radios, type RadiosProps } from './components/radios.tsx';
export { Select, type SelectItem, type SelectProps } from './components/select.tsx';
export { ServiceNavigation, type ServiceNavigationProps } from './components/service-navigation.tsx';
export type { NavigationItem } from './components/service-navigation-list.tsx';
export { SkipLink, type SkipLinkProps } from './components/skip-link.tsx';
export type { SummaryAction, SummaryActions } from './components/summary-action.tsx';
export type { SummaryCardOptions } from './components/summary-card.tsx';
export { SummaryList, type SummaryListProps, type SummaryRow } from './components/summary-list.tsx';
export { Table, type TableCell, type TableProps } from './components/table.tsx';
export { type TabItem, Tabs, type TabsProps } from './components/tabs.tsx';
export { Tag, type TagProps } from './components/tag.tsx';
export { TaskList, type TaskListItem, type TaskListProps } from './components/task-list.tsx';
export { Textarea, type TextareaProps } from './components/textarea.tsx';
export { WarningText, type WarningTextProps } from './components/warning-text.tsx';
export { Layout, type LayoutProps, type PageAssets } from './layout.tsx';
export { renderPage } from './render-page.ts';
