import {
  type MissingFacts,
  type MissingOutcome,
  missingAnswerInWords,
  missingCategoryInWords,
} from '../../../protocol/index.ts';
import { Call999IfDangerous } from '../call-999.tsx';
import { Fold } from '../fold.tsx';
import { LaterParts } from '../later-parts.tsx';
import { CallButton, WhatToSay } from '../police-call.tsx';
import { Cautions, Changes, Reasons } from '../reasons.tsx';
import { stepsAt, timeInWords } from '../step-parts.ts';
import { StepsList } from '../steps-list.tsx';
import { YourNumbers } from '../your-numbers.tsx';
import { SayOfAbsence } from './say.tsx';

interface BodyProps {
  readonly outcome: MissingOutcome;
  readonly facts: MissingFacts;
  readonly unfolded: boolean;
}

/** Said elsewhere on the page; and what is about the return of statistics, which nobody fills in tonight. */
const leftOut = ['if-dangerous', 'code-is-narrower'];
const isAboutTheReturn = (row: string): boolean => row.startsWith('code-');

/** How to reach the police where nobody has to come at once. */
function OnlineForm() {
  return (
    <p class="govuk-body">
      Your home or your authority has the address of the online form for partners. If you cannot open it, use{' '}
      <a class="govuk-link" href="https://www.met.police.uk/ro/report/">
        met.police.uk/ro/report
      </a>{' '}
      or call{' '}
      <a class="govuk-link" href="tel:101">
        101
      </a>
      .
    </p>
  );
}

/** What the Protocol calls it; from 18 a guide only. */
function CalledSo({ outcome: { category }, facts }: BodyProps) {
  return (
    <p class="govuk-body">
      The Protocol calls this: <strong>{missingCategoryInWords(category)}</strong>
      {facts.age >= 18 &&
        '. They are 18 or over, so this is a guide only: look for them as a vulnerable adult'}
      .
    </p>
  );
}

/** The whole answer: what to do about the police, what to do now and later, what would change it, and why. */
export function MissingBody(props: BodyProps) {
  const { outcome, unfolded } = props;
  const { route, edition, reasons, counterfactuals, cautions } = outcome;
  const folded = { level: 2, unfolded } as const;
  const told = cautions.filter(({ id }) => !leftOut.includes(id));
  return (
    <>
      <h1 class="govuk-heading-l">{missingAnswerInWords(outcome)}</h1>
      {route === 'call-999' && <CallButton number="999" unfolded={unfolded} />}
      <CalledSo {...props} />
      <h2 class="govuk-heading-m">{timeInWords('now')}</h2>
      <StepsList steps={stepsAt('now', outcome)} numbered />
      {unfolded ? null : <YourNumbers />}
      {route === 'report-online' && <OnlineForm />}
      {route !== 'carers-locate' && (
        <WhatToSay to={route === 'call-999' ? 'to 999' : 'to the police'} say={SayOfAbsence} {...folded} />
      )}
      {route !== 'call-999' && <Call999IfDangerous />}
      <LaterParts outcome={outcome} {...folded} />
      {told.length > 0 && (
        <Fold title="Good to know" {...folded}>
          <Cautions cautions={told} />
        </Fold>
      )}
      <Changes
        changes={counterfactuals.map(({ change, ...other }) => [
          change,
          `${missingCategoryInWords(other.category).toLowerCase()}. ${missingAnswerInWords(other)}.`,
        ])}
        {...folded}
      />
      <Reasons reasons={reasons.filter(({ row }) => !isAboutTheReturn(row))} edition={edition} {...folded} />
    </>
  );
}
