import { makeStepsAbout, promiseStep, type StepToMake } from '../../follow-up/index.ts';
import type { By, Tx } from '../../platform/web/index.ts';

const longest = 500;

const keepIt = (words: string): StepToMake => ({
  id: promiseStep,
  cites: ['PRI-01'],
  who: 'carer',
  text: `Keep a promise that was made to the child: ${words.length > longest ? `${words.slice(0, longest)}…` : words}`,
  clock: { hours: 72, from: 'the promise', basis: 'local practice: the Protocol sets no time' },
  when: 'next-days',
});

/** What was promised to children is owed: a step of whoever promised it, which each handover tells of until it is kept. */
export async function promise(
  tx: Tx,
  settingId: string,
  { words, to }: { readonly words: string; readonly to: readonly string[] },
  by: By,
): Promise<void> {
  const making = { personId: by.personId, owners: new Map([['carer', by.personId]]) };
  for (const childId of to) {
    const matter = { about: 'child', aboutId: childId, childId, settingId } as const;
    await makeStepsAbout(tx, [keepIt(words)], matter, making, by.now, by.newId);
  }
}
