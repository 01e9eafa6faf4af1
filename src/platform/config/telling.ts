import type { TellingSettings } from '../notify/index.ts';
import type { Setting } from './setting.ts';
import { tellingSettingsList as list } from './telling-settings.ts';

/** Reads how messages leave. What belongs together and is not all there is a fault. */
export function readTelling(
  read: <Value>(setting: Setting<Value>) => Value | undefined,
  faults: string[],
  mode: 'demo' | 'live',
): TellingSettings {
  const address = read(list.address) ?? null;
  const apiKey = read(list.notifyApiKey);
  const emailTemplate = read(list.notifyEmailTemplate);
  const textTemplate = read(list.notifyTextTemplate) ?? null;
  const url = read(list.notifyUrl) ?? null;
  const smtpUrl = read(list.smtpUrl);
  const from = read(list.mailFrom);
  const secretsKey = read(list.secretsKey) ?? null;
  if (faults.length === 0) {
    if ((apiKey === undefined) !== (emailTemplate === undefined))
      faults.push('HEARTH_NOTIFY_API_KEY and HEARTH_NOTIFY_EMAIL_TEMPLATE must be set together.');
    if (apiKey === undefined && (textTemplate !== null || url !== null))
      faults.push('HEARTH_NOTIFY_API_KEY must be set if another setting of GOV.UK Notify is.');
    if ((smtpUrl === undefined) !== (from === undefined))
      faults.push('HEARTH_SMTP_URL and HEARTH_MAIL_FROM must be set together.');
    if (address === null && (apiKey !== undefined || smtpUrl !== undefined))
      faults.push('HEARTH_ADDRESS must be set if messages are sent: they link to it.');
  }
  return {
    address,
    notify:
      apiKey === undefined || emailTemplate === undefined
        ? null
        : { apiKey, url, emailTemplate, textTemplate },
    smtp: smtpUrl === undefined || from === undefined ? null : { url: smtpUrl, from },
    secretsKey,
    reach: { thisMachine: mode === 'demo', listed: read(list.webhookHosts) ?? [] },
  };
}
