import type { Environment } from './setting.ts';

/** What would let something leave, or let a practice write where other records are. */
const refused: readonly (readonly [name: string, why: string])[] = [
  ['DATABASE_URL', 'it has a directory of its own, HEARTH_DATA'],
  ['HEARTH_SMTP_URL', 'nothing leaves it'],
  ['HEARTH_MAIL_FROM', 'nothing leaves it'],
  ['HEARTH_NOTIFY_API_KEY', 'nothing leaves it'],
  ['HEARTH_NOTIFY_EMAIL_TEMPLATE', 'nothing leaves it'],
  ['HEARTH_NOTIFY_TEXT_TEMPLATE', 'nothing leaves it'],
  ['HEARTH_NOTIFY_URL', 'nothing leaves it'],
  ['HEARTH_WEBHOOK_HOSTS', 'nothing leaves it'],
  ['OTEL_EXPORTER_OTLP_ENDPOINT', 'nothing leaves it'],
];

/** Why a practice service does not start with these settings: it is most likely one that was copied from the real one. */
export function againstPractice(environment: Environment): string[] {
  return refused
    .filter(([name]) => environment[name]?.trim())
    .map(([name, why]) => `${name} must not be set in a practice service: ${why}.`);
}
