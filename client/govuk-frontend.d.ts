declare module 'govuk-frontend' {
  /** Brings every component of the page to life. */
  export function initAll(): void;
}
