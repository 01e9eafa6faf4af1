import { type HearthDatabase, untilNone } from '../platform/database/index.ts';
import type { Tables } from '../platform/database/tables.ts';
import type { Reach } from '../platform/notify/index.ts';
import { makeMessages } from './outbox/make-messages.ts';
import { type Sending, sendMessages } from './outbox/send-messages.ts';
import { escalateUnanswered } from './referrals/escalate-unanswered.ts';
import { tellDuty } from './rotas/tell-duty.ts';
import { deliverWebhooks } from './webhooks/deliver.ts';

/** What a round of telling needs. */
export interface Telling extends Sending {
  readonly database: HearthDatabase<Tables>;
  /** Null where no other system can be told. */
  readonly secretsKey: string | null;
  /** Where other systems may be. */
  readonly reach: Reach;
  readonly onFailure?: (subscriberId: string, code: string) => void;
}

/** A round makes a few batches of each, and leaves the rest to the next. */
const most = 20;

/**
 * One round of telling people: referrals without an answer, whoever is on duty, messages made and sent. Several
 * processes can do it at once, and one that is killed loses nothing.
 */
export async function messagesRound(telling: Telling): Promise<void> {
  const { database, clock, isStopping } = telling;
  const few = { most, isStopping };
  await untilNone(() => escalateUnanswered(database, clock()), few);
  await untilNone(() => tellDuty(database, clock()), few);
  await untilNone(() => makeMessages(database, clock()), few);
  await sendMessages(telling);
}

/** One round of telling other systems: apart from people, so that neither waits for the other. */
export async function webhooksRound(telling: Telling): Promise<void> {
  const { secretsKey } = telling;
  if (secretsKey !== null) await deliverWebhooks({ ...telling, secretsKey });
}
