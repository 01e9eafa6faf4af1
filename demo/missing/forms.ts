import { askToAccept } from '../../src/missing/forms/check/check-form.ts';
import { writeForm } from '../../src/missing/forms/write/write-form.ts';
import type { Act } from '../act-as.ts';
import type { Resident } from '../city.ts';
import { actFor } from './act.ts';
import { descriptions, formWords } from './words.ts';

/** Writes a version of part one as somebody, on a day. */
export async function writeOne(
  act: Act,
  resident: Resident,
  personId: string,
  at: Date,
  health = '',
): Promise<string> {
  const { by, child } = await actFor(act, resident, personId, at);
  const { random, tx } = act;
  const words = formWords(random);
  const answers = { ...words.answers, description: random.pick(descriptions) };
  const form = { ...answers, withChild: 'together', health, ownWords: words.ownWords, seen: '' } as const;
  return writeForm(tx, child, form, by);
}

/** The social worker asks whoever answers for the new home to take the form on. */
export async function askNewHome(act: Act, resident: Resident, formId: string, at: Date): Promise<void> {
  const { by, child } = await actFor(act, resident, resident.socialWorker.id, at);
  await askToAccept(act.tx, child, formId, by);
}
