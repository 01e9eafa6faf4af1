import { Button, DateInput, Input } from '../../../platform/html/index.ts';
import { CsrfField, type FieldErrors, type SignedIn } from '../../../platform/web/index.ts';
import { ChooseAuthority } from '../choose-authority.tsx';
import type { Provider } from '../provider/get-provider.ts';

/** Recording or renewing a pledge. */
export function PledgeForm(props: {
  provider: Provider;
  formId: string;
  person: SignedIn;
  values: Readonly<Record<string, string>>;
  errors: FieldErrors;
}) {
  const { provider, formId, person, values, errors } = props;
  const error = (name: string) => (errors[name] ? { text: errors[name] } : undefined);
  return (
    <form method="post" action={`/providers/${provider.id}/pledges`} novalidate>
      <CsrfField person={person} />
      <input type="hidden" name="pledge" value={formId} />
      <ChooseAuthority
        name="pledgeAuthority"
        label="Whose contract?"
        authorities={provider.commissionsFor}
        value={values.pledgeAuthority ?? ''}
        error={errors.pledgeAuthority}
      />
      <DateInput
        id="pledgeFrom"
        namePrefix="pledgeFrom"
        fieldset={{ legend: { text: 'From which day?', classes: 'govuk-fieldset__legend--s' } }}
        values={values}
        errorMessage={error('pledgeFrom')}
      />
      <DateInput
        id="pledgeUntil"
        namePrefix="pledgeUntil"
        fieldset={{ legend: { text: 'Until which day?', classes: 'govuk-fieldset__legend--s' } }}
        hint={{ text: 'Empty where it has no end.' }}
        values={values}
        errorMessage={error('pledgeUntil')}
      />
      <Input
        id="standsAt"
        name="standsAt"
        label={{ text: 'Where does it stand?' }}
        hint={{ text: 'The contract, and the clause.' }}
        value={values.standsAt ?? ''}
        autocomplete="off"
        errorMessage={error('standsAt')}
      />
      <Button text="Record the pledge" preventDoubleClick />
    </form>
  );
}
