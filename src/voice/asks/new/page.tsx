import { Button, Checkboxes, Details, Radios, Textarea } from '../../../platform/html/index.ts';
import {
  CsrfField,
  type FieldErrors,
  many,
  one,
  type SignedIn,
  type Visit,
} from '../../../platform/web/index.ts';
import { Card, Cards } from '../../card.tsx';
import { keeperInWords, kindInWords, matterInWords, reachInWords } from '../in-words.ts';
import { type AskKind, askKinds, keepers, matters, reaches } from '../model.ts';
import { kindInAddress } from './read-ask.ts';

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

/** Asking for one thing: in my words, how I want to be answered, and who must not read it. */
export function AskForm(props: {
  action: string;
  kind: AskKind;
  person: SignedIn;
  form: Visit['form'];
  formId: string;
  errors: FieldErrors;
}) {
  const { action, kind, person, form, formId, errors } = props;
  const error = (name: string) => (errors[name] ? { text: errors[name] } : undefined);
  const small = 'govuk-fieldset__legend--m';
  const hidden = kind === 'social-worker' ? keepers.filter((one) => one !== 'social-worker') : keepers;
  return (
    <form method="post" action={action} novalidate>
      <CsrfField person={person} />
      <input type="hidden" name="entry" value={formId} />
      {kind === 'complaint' || kind === 'appeal' ? (
        <Radios
          name="about"
          idPrefix="about"
          fieldset={{ legend: { text: 'What is it about?', classes: small } }}
          items={matters.map((value) => ({ value, text: matterInWords[value] }))}
          value={one(form, 'about')}
          errorMessage={error('about')}
        />
      ) : null}
      <Textarea
        id="words"
        name="words"
        label={{ text: kindInWords[kind].write, classes: 'govuk-label--m' }}
        hint={{ text: 'Use your own words. Spelling does not matter. Nobody can change them.' }}
        rows={6}
        value={one(form, 'words')}
        errorMessage={error('words')}
      />
      <Textarea
        id="wish"
        name="wish"
        label={{ text: 'What would make it better? You can leave this out.', classes: 'govuk-label--m' }}
        rows={3}
        value={one(form, 'wish')}
        errorMessage={error('wish')}
      />
      <Radios
        name="reach"
        idPrefix="reach"
        fieldset={{ legend: { text: 'How do you want your answer?', classes: small } }}
        items={reaches.map((value) => ({ value, text: reachInWords[value] }))}
        value={one(form, 'reach')}
        errorMessage={error('reach')}
      />
      <Checkboxes
        name="keptFrom"
        idPrefix="keptFrom"
        fieldset={{ legend: { text: 'Is there someone who must not read this?', classes: small } }}
        hint={{ text: 'Tick them, and we hide it from them. If no one, leave it.' }}
        items={hidden.map((value) => ({ value, text: keeperInWords[value] }))}
        values={[...many(form, 'keptFrom')]}
      />
      {kind === 'complaint' ? <ComplaintSteps /> : null}
      <Button text="Send it" preventDoubleClick />
    </form>
  );
}

/** How a complaint goes on, in three steps. */
function ComplaintSteps() {
  return (
    <Details summaryText="What happens when I complain?">
      <ol class="govuk-list govuk-list--number">
        <li>
          Someone at the council looks into it. You get an answer in two weeks of work. If it is hard, it can
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
