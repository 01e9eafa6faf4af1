import type { ComponentType } from 'preact';
import * as kit from '../../src/platform/html/index.ts';
import { footerProps } from './footer-props.tsx';
import { type Options, propsOf } from './props-of.tsx';
import { serviceNavigationProps } from './service-navigation-props.tsx';

/** A component of ours beside the one of govuk-frontend it must equal. */
export interface Counterpart {
  Component: ComponentType<Options>;
  toProps: (options: Options) => Options;
}

function counterpart(Component: unknown, toProps = propsOf): Counterpart {
  return { Component: Component as ComponentType<Options>, toProps };
}

/** Our components by the name of govuk-frontend's. */
export const components: Record<string, Counterpart> = {
  'back-link': counterpart(kit.BackLink),
  button: counterpart(kit.Button),
  checkboxes: counterpart(kit.Checkboxes),
  'date-input': counterpart(kit.DateInput),
  details: counterpart(kit.Details),
  'error-message': counterpart(kit.ErrorMessage),
  'error-summary': counterpart(kit.ErrorSummary),
  'exit-this-page': counterpart(kit.ExitThisPage),
  fieldset: counterpart(kit.Fieldset),
  footer: counterpart(kit.Footer, footerProps),
  'generic-header': counterpart(kit.Header),
  header: counterpart(kit.Header),
  hint: counterpart(kit.Hint),
  input: counterpart(kit.Input),
  'inset-text': counterpart(kit.InsetText),
  label: counterpart(kit.Label),
  'notification-banner': counterpart(kit.NotificationBanner),
  pagination: counterpart(kit.Pagination),
  panel: counterpart(kit.Panel),
  'password-input': counterpart(kit.PasswordInput),
  'phase-banner': counterpart(kit.PhaseBanner),
  radios: counterpart(kit.Radios),
  select: counterpart(kit.Select),
  'service-navigation': counterpart(kit.ServiceNavigation, serviceNavigationProps),
  'skip-link': counterpart(kit.SkipLink),
  'summary-list': counterpart(kit.SummaryList),
  table: counterpart(kit.Table),
  tag: counterpart(kit.Tag),
  textarea: counterpart(kit.Textarea),
  'warning-text': counterpart(kit.WarningText),
};
