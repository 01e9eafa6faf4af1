import type { FormReader } from '../../forms/form-reader.ts';
import type { Collected, TwoHanded } from './sign-line.ts';

interface Sent {
  readonly id: string;
  readonly seizureId: string;
}

const place = 'Say where it is kept now.';
const who = 'Choose somebody.';

/** A hand-over as its form says it. */
export function readHandOver(read: FormReader, sent: Sent, now: Date): TwoHanded {
  return {
    ...sent,
    kind: 'handed-over',
    askedId: read.id('receiver', who),
    happenedAt: read.moment('handedAt', now),
    keptWhere: read.text('keptNow', 500, place),
    words: read.text('handedWords', 5000, 'Say why, and in which state it is.'),
  };
}

/** A destruction as its form says it. */
export function readDestruction(read: FormReader, sent: Sent, now: Date): TwoHanded {
  const line = {
    ...sent,
    kind: 'destroyed' as const,
    words: read.text('procedure', 5000, 'Say how it was destroyed.'),
    happenedAt: read.moment('destroyedAt', now),
    askedId: read.id('witness', who),
    keptWhere: null,
  };
  if (!read.ticked('destroyedSure')) read.refuse('destroyedSure', 'Tick this if it is so.');
  return line;
}

/** A collection as its form says it. */
export function readCollection(read: FormReader, sent: Sent, now: Date): Collected {
  const line = {
    ...sent,
    kind: 'collected' as const,
    happenedAt: read.moment('collectedAt', now),
    allegation: read.choice('allegation', { no: '', yes: '' }, 'Choose whether there is one.') === 'yes',
    words: read.text('collectedWords', 5000, 'Say what was handed over, and how it was sealed.'),
    officerName: read.text('officerName', 200, "Give the officer's name."),
    officerNumber: read.text('officerNumber', 60, "Give the officer's number."),
    officerWords: read.text('officerWords', 2000, 'The officer types a statement.'),
    reference: read.text('reference', 100),
  };
  if (!read.ticked('collectedSure')) read.refuse('collectedSure', 'Tick this if it is so.');
  return line;
}
