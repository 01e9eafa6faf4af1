import { expect, test } from 'vitest';
import { reachIn, reachOfRole } from '../../../src/care/numbers/reach.ts';
import { exploitationStepRules } from '../../../src/protocol/decisions/exploitation/steps.ts';
import { stepRules } from '../../../src/protocol/decisions/incident/steps.ts';
import { missingStepRules } from '../../../src/protocol/decisions/missing/steps.ts';
import { placementStepRules } from '../../../src/protocol/decisions/placement/steps.ts';
import { sourceFiles } from '../../architecture/source-files.ts';
import { visibleIn } from '../../architecture/visible-words.ts';

const texts = [
  ...new Set(
    [...stepRules, ...missingStepRules, ...exploitationStepRules, ...placementStepRules].flatMap((rule) =>
      Object.values(rule).filter((one): one is string => typeof one === 'string' && one.includes(' ')),
    ),
  ),
];
/** Somebody is to be rung or told, and it is somebody who is elsewhere. */
const instructs = /\b(?:tell|ring|call|telephone|report)\b/i;
/** A number that is in the text itself, and so can be pressed. */
const hasNumber = /\b(?:999|101|111)\b|\b0\d{2,4} \d{3,4}( \d{3,4})?\b/;

/** Who is told is there already, or the call is to the child: nobody is rung by a number of ours. Word for word. */
const nobodyToRing: readonly RegExp[] = [
  /^Offer a restorative approach to everybody affected, when they are ready and it is safe\. Tell the person harmed/,
  /^Ask the person harmed what they want\. Tell them what happens next/,
  /^Go through the signs with someone who knows about exploitation\..* tell them their rights as a victim\.$/,
  /^Record it in the personal file\. Then tell (?:the child|them) what was written and why\./,
  /^Tell them that a solicitor is free/,
  /^Call (?:and|or) message them\./,
  /^Take out part one of the information form and the plan: who to call/,
  /^Help them to have the pictures taken down with Report Remove/,
  /^Tell them what you do with what they told you/,
  /^Put a flag in the file that goes with every later charge/,
  /^Ask who they want told about the new home, and tell only those people\.$/,
  // What is asked, done or written down about the police, and not to be said to them now.
  /^(?:Fill in part two|Have ready for the police|Count this absence|Where it is believed that others|Agree in writing|Agree now|Record it in the personal file and in the daybook)/,
];

test.each(texts)('who is to be told has a number, or nobody is to be rung: %s', (text) => {
  if (!instructs.test(text)) return;
  const named = reachIn(text).length > 0 || hasNumber.test(text);
  expect(named || nobodyToRing.some((pattern) => pattern.test(text)), text).toBe(true);
});

test('a page that tells people to ring or tell somebody shows numbers that can be pressed', () => {
  const tells = /(?:^|[.:;] )(?:tell|ring|call|telephone|report)\b/i;
  // Not the young person's own pages, which say it to somebody else.
  const pages = sourceFiles('src').filter(
    ({ path }) => /\.tsx$/.test(path) && !/\.test\./.test(path) && !path.startsWith('src/voice/'),
  );
  const without = pages
    .filter(({ text }) => !/WithNumbers|WhomToRing|RingLine|tel:/.test(text))
    .flatMap(visibleIn)
    .filter(({ text }) =>
      text.split(/(?<=[.;:]) /).some((sentence) => tells.test(sentence) && reachIn(sentence).length > 0),
    );
  expect(without).toEqual([]);
});

test('the manager on call, social services, the police and their online form are each recognised', () => {
  expect(reachIn('Tell the manager on call.')).toEqual(['on-call']);
  expect(reachIn("Tell the child's social worker, or the out-of-hours service.")).toEqual([
    'social-services',
  ]);
  expect(reachIn('Report the child missing through the online form for partners.')).toEqual([
    'police-online',
  ]);
  expect(reachIn('Tell the police at once whatever you learn.')).toEqual(['police']);
  expect(reachIn("Tell the local authority's designated officer first.")).toContain('designated-officer');
  expect(reachIn('Write down what the police said.')).toEqual([]);
});

test('who does not want the police is not given their number', () => {
  expect(reachIn('Call 999 now and ask for an ambulance. You are not asking for the police.')).toEqual([]);
});

test('a role leads to its number, and one that nobody rings leads to none', () => {
  expect(reachOfRole('registered-manager')).toBe('on-call');
  expect(reachOfRole('social-worker')).toBe('social-services');
  expect(reachOfRole('key-worker')).toBeNull();
});
