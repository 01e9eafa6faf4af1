import { Button, DateInput, Radios, Textarea } from '../../../platform/html/index.ts';
import { CsrfField, type FieldErrors, type SignedIn } from '../../../platform/web/index.ts';
import type { ConcernKind } from '../../tables.ts';
import { ChooseAuthority } from '../choose-authority.tsx';
import type { Provider } from '../provider/get-provider.ts';
import { concernKinds } from './concern-words.ts';

/** Raising a concern, or asking for something. */
export function ConcernForm(props: {
  provider: Provider;
  formId: string;
  person: SignedIn;
  values: Readonly<Record<string, string>>;
  errors: FieldErrors;
}) {
  const { provider, formId, person, values, errors } = props;
  const error = (name: string) => (errors[name] ? { text: errors[name] } : undefined);
  const side = provider.raisesFor.length > 0 ? 'authority' : 'provider';
  const kinds = (Object.keys(concernKinds) as ConcernKind[]).filter((kind) =>
    concernKinds[kind].raisedBy.includes(side),
  );
  return (
    <form method="post" action={`/providers/${provider.id}/concerns`} novalidate>
      <CsrfField person={person} />
      <input type="hidden" name="concern" value={formId} />
      <ChooseAuthority
        name="concernAuthority"
        label={side === 'authority' ? 'In whose name?' : 'With which authority?'}
        authorities={side === 'authority' ? provider.raisesFor : provider.authorities}
        value={values.concernAuthority ?? ''}
        error={errors.concernAuthority}
      />
      <Radios
        name="kind"
        idPrefix="kind"
        fieldset={{ legend: { text: 'What is it?', classes: 'govuk-fieldset__legend--s' } }}
        items={kinds.map((kind) => ({ value: kind, text: concernKinds[kind].text }))}
        value={values.kind}
        errorMessage={error('kind')}
      />
      <Textarea
        id="words"
        name="words"
        label={{ text: 'What is it about?' }}
        hint={{ text: 'Name no child here: others read this too.' }}
        rows={4}
        value={values.words ?? ''}
        errorMessage={error('words')}
      />
      <Textarea
        id="couldDo"
        name="couldDo"
        label={{ text: 'What could the other side do?' }}
        rows={3}
        value={values.couldDo ?? ''}
        errorMessage={error('couldDo')}
      />
      <DateInput
        id="answerDue"
        namePrefix="answerDue"
        fieldset={{ legend: { text: 'By which day is it answered?', classes: 'govuk-fieldset__legend--s' } }}
        values={values}
        errorMessage={error('answerDue')}
      />
      <Button text="Raise it" preventDoubleClick />
    </form>
  );
}
