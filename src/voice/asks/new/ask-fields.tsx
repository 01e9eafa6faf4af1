import { ActionForm, Fields, type Filled } from '../../../platform/forms/index.ts';
import { Details } from '../../../platform/html/index.ts';
import { Card, Cards } from '../../card.tsx';
import { kindInWords } from '../in-words.ts';
import { type AskKind, askKinds } from '../model.ts';
import { kindInAddress } from './kind-in-address.ts';

/** What can be asked, each with a word about it. */
export function KindList({ base }: { base: string }) {
  return (
    <Cards>
      {askKinds.map((kind) => (
        <Card>
          <a class="govuk-link govuk-body-l" href={`${base}/${kindInAddress(kind)}`}>
            {kindInWords[kind].title}
          </a>
          <p class="govuk-hint">{kindInWords[kind].what}</p>
        </Card>
      ))}
    </Cards>
  );
}

/** Asking for one thing. */
export function AskForm({ kind, form }: { kind: AskKind; form: Filled }) {
  return (
    <>
      <p class="govuk-body-l">{kindInWords[kind].what}</p>
      <ActionForm of={form} button="Send it">
        <Fields of={form} />
        {kind === 'complaint' ? <ComplaintSteps /> : null}
      </ActionForm>
    </>
  );
}

/** How a complaint goes on, in three steps. */
function ComplaintSteps() {
  return (
    <Details summaryText="What happens when I complain?">
      <ol class="govuk-list govuk-list--number">
        <li>
          Someone at the council looks into it. You get an answer in two working weeks. If it is hard, it can
          take four.
        </li>
        <li>
          If you are not happy with that, you can ask for step two. Two people who were not part of it look
          into it. It takes five weeks or more.
        </li>
        <li>
          If you are still not happy, three people from outside meet and talk about it. You can come, and
          bring someone.
        </li>
      </ol>
      <p>After that you can write to the Ombudsman. That is someone who checks that councils are fair.</p>
      <p>You can have an advocate at each step. It is free.</p>
    </Details>
  );
}
