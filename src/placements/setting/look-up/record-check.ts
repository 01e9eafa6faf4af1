import '../../tables.ts';
import { HearthError } from '../../../platform/errors/index.ts';
import type { Tx } from '../../../platform/web/index.ts';
import { isCalendarDate } from '../../../protocol/index.ts';
import { commissionsFor } from '../../providers/provider/get-provider.ts';

/** What somebody found in Ofsted's register, and on which day they looked. */
export interface NewCheck {
  readonly id: string;
  readonly settingId: string;
  readonly found: string;
  readonly urn: string;
  readonly lookedUpOn: string;
  readonly words: string;
}

const findings = ['registered', 'unregistered', 'not-needed'] as const;
type Finding = (typeof findings)[number];
const isFinding = (text: string): text is Finding => (findings as readonly string[]).includes(text);

function refuse({ found, urn, lookedUpOn, words }: NewCheck, today: string): void {
  if (!isFinding(found)) throw new HearthError('missing', 'Choose what you found.', 'found');
  if (found === 'registered' && !urn.trim()) {
    throw new HearthError('missing', 'Give the number it has with Ofsted.', 'urn');
  }
  if (urn.trim().length > 60) throw new HearthError('out-of-range', 'Write at most 60 characters.', 'urn');
  if (!isCalendarDate(lookedUpOn)) {
    throw new HearthError('not-a-date', 'Give the day on which you looked it up.', 'lookedUpOn');
  }
  if (lookedUpOn > today) throw new HearthError('in-the-future', 'That day lies after today.', 'lookedUpOn');
  if (found === 'not-needed' && !words.trim()) {
    throw new HearthError('reason-needed', 'Say why it need not register.', 'words');
  }
  if (words.length > 2000) throw new HearthError('out-of-range', 'Write at most 2000 characters.', 'words');
}

/**
 * Records what was found in Ofsted's register: from now on the home stands so (PLC-01). Earlier look-ups stay.
 * @throws HearthError naming the field; `not-yours` for whoever is no commissioner
 */
export async function recordCheck(
  tx: Tx,
  check: NewCheck,
  by: { readonly personId: string; readonly now: Date; readonly today: string },
): Promise<void> {
  if ((await commissionsFor(tx)).length === 0) {
    throw new HearthError('not-yours', 'A commissioner looks homes up.');
  }
  refuse(check, by.today);
  await tx
    .insertInto('setting_check')
    .values({
      id: check.id,
      setting_id: check.settingId,
      registration: check.found as Finding,
      urn: check.found === 'registered' ? check.urn.trim() : null,
      looked_up_on: check.lookedUpOn,
      words: check.words.trim(),
      checked_by: by.personId,
      checked_at: by.now,
    })
    .onConflict((clash) => clash.column('id').doNothing())
    .execute();
}
