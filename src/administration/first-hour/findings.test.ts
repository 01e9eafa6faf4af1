import { expect, test } from 'vitest';
import { readSettings } from '../../platform/config/index.ts';
import { findingsOf } from './findings.ts';

const now = new Date('2026-03-03T12:00:00Z');
const fine = { lastBackup: new Date('2026-03-03T02:00:00Z'), readableByOthers: [], gaps: [], now };
const good = {
  HEARTH_MODE: 'live',
  HEARTH_ADDRESS: 'https://hearth.example',
  HEARTH_SMTP_URL: 'smtps://mail.example',
  HEARTH_MAIL_FROM: 'hearth@hearth.example',
  HEARTH_TRUSTED_PROXIES: '1',
  HEARTH_AUDIT_HEADS: '/elsewhere/heads',
  HEARTH_SECURITY_CONTACT: 'mailto:safe@hearth.example',
  HEARTH_BACKUPS_KEPT_DAYS: '30',
  HEARTH_CONTACT_EMAIL: 'help@hearth.example',
};
const found = (
  environment: Record<string, string>,
  besides: Partial<Parameters<typeof findingsOf>[1]> = {},
) => findingsOf(readSettings(environment), { ...fine, ...besides });

test('nothing is wrong with a service that is set up as the documents say', () => {
  expect(found(good)).toEqual({ wrong: [], missing: [] });
});

test.each([
  ['a demo', { HEARTH_MODE: 'demo' }, 'this is the demo'],
  ['no second factor', { HEARTH_SECOND_FACTOR: 'false' }, 'a password alone'],
  ['an address for everybody to read', { HEARTH_ADDRESS: 'http://hearth.example' }, 'must begin https://'],
  ['a proxy that is not trusted', { HEARTH_TRUSTED_PROXIES: '0' }, 'shares one limit'],
  ['no mail', { HEARTH_SMTP_URL: '', HEARTH_MAIL_FROM: '' }, 'No messages leave'],
])('%s is wrong', (_, besides, words) => {
  expect(found({ ...good, ...besides }).wrong.join()).toContain(words);
});

test('a backup that is not there or too old is wrong, and so is a key that others can read', () => {
  expect(found(good, { lastBackup: null }).wrong.join()).toContain('There is no backup yet');
  expect(found(good, { lastBackup: new Date('2026-02-28T02:00:00Z') }).wrong.join()).toContain(
    '82 hours old',
  );
  expect(found(good, { readableByOthers: ['/srv/audit.keys'] }).wrong.join()).toContain(
    'chmod go= /srv/audit.keys',
  );
});

test('what can wait is missing, and not wrong', () => {
  const { wrong, missing } = found(
    { ...good, HEARTH_AUDIT_HEADS: '' },
    { gaps: ['Elm Care: There is no home yet.'] },
  );
  expect(wrong).toEqual([]);
  expect(missing).toHaveLength(2);
});
