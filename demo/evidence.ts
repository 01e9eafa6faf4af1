/** What was done, by the code of the step: the evidence that is written with it. */
const words: Readonly<Record<string, readonly string[]>> = {
  'call-999': ['Called from the hall phone. They were here after eleven minutes.'],
  'call-999-then-out-of-hours': ['Called, then rang the out-of-hours team. They stayed on the line.'],
  'call-ambulance': ['Called. The ambulance was here after nine minutes.'],
  'tell-manager': ['Told by phone within the hour.'],
  'tell-social-worker': ['Left a message and sent an email. Answered the next morning.', 'Told by phone.'],
  'inform-social-worker': ['Sent an email with a short note.', 'Told at the weekly call.'],
  'tell-personal-adviser': ['Told by phone.', 'Sent a message; they rang back.'],
  'child-account': [
    'Asked over breakfast. Their words are in the record.',
    'They told it in their own words.',
  ],
  'record-home': [
    'In the personal file and the daybook. Read it together; nothing was wrong.',
    'Written up, and a copy offered. They know where it is.',
  ],
  'record-foster': ['In the personal file. Read it together at the kitchen table.'],
  'talk-it-through': [
    'Talked about it together. Agreed what to do next time.',
    'Done, with an apology both ways. Their words are in the record.',
  ],
  'find-support': ['Considered with the social worker. Early Help can start in two weeks.'],
  'plan-what-helps': ['Looked at what led to it. The plan for evenings is changed.'],
  'staff-check-in': [
    'Spoke with both, apart from each other. It is kept where it belongs.',
    'Had a proper talk and a cup of tea.',
  ],
  'restorative-where-harm': ['Offered to both. They want to meet next week.', 'Offered. Not yet, they said.'],
  'manager-decides': ['Decided, with the factors weighed. It is in the record.'],
  'hear-the-victim': [
    'Asked. They want an apology and no police.',
    'Asked, and told of their rights as a victim.',
  ],
  'offer-advocate': [
    'Offered. They would like to meet the advocate on Thursday.',
    'Offered and declined for now.',
  ],
  'judge-regulation-40': ['Judged not notifiable; the reason is on file.', 'Notified the same day.'],
  'judge-regulation-27': ['Judged not notifiable; the reason is on file.'],
  'judge-schedule-7': ['Judged not notifiable; the reason is on file.'],
  'preserve-evidence': ['Left as it was and noted who touched it.'],
};

const otherwise = ['Done, and noted on file.', 'Done with the child beside me.', 'Done the same day.'];

/** What can be written when a step is done. */
export function evidenceFor(code: string): readonly string[] {
  return words[code] ?? otherwise;
}

/** Why somebody declines a step. */
export const declines: readonly string[] = [
  'Not needed: it had already been done by the day shift.',
  'Asked and not wanted. We will offer it again in a month.',
  'It would do harm just now. We come back to it after the exams.',
];
