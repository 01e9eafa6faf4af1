import type { World } from './world.ts';

/** A whole record about Robin, as the API takes it. */
export function aRecord(world: World, besides: Record<string, unknown> = {}): Record<string, unknown> {
  return {
    childId: world.robin,
    day: '2026-03-02',
    time: '21:40',
    place: 'Kitchen',
    present: 'Ash Pretend and another child',
    facts: {
      conduct: [{ kind: 'assault', injury: 'needs-treatment' }],
      victim: { who: 'staff', wantsPolice: false },
    },
    childActions: 'Robin threw a cup. It hit a carer on the hand.\n\nThen Robin went upstairs.',
    staffActions: 'Staff gave space, then sat on the stairs and talked.',
    deEscalation: 'Quiet voice, one adult only, music.',
    restorative: 'Robin made tea for the carer in the morning. 😀',
    account: { words: 'I was scared because the phone call was bad. I did not mean to hit them.' },
    told: [{ who: 'Duty social worker', how: 'By phone', day: '2026-03-02', time: '22:10' }],
    police: null,
    settingRecord: {
      riskReview: 'Phone calls with family happen with a key worker near.',
      daybook: 'A hard evening after a phone call.',
    },
    decision: {
      goodEnough: 'yes',
      goodEnoughWords: 'It is what I would do.',
      chosenRoute: 'manager-decides',
      reason: '',
    },
    ...besides,
  };
}
