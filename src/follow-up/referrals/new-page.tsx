import type { FactKind } from '../../care/index.ts';
import { Button, Checkboxes, InsetText, Radios, Select, Textarea } from '../../platform/html/index.ts';
import { CsrfField, ErrorList, type FieldErrors, type SignedIn } from '../../platform/web/index.ts';
import { answerHours, openDays } from './make-referral.ts';
import type { ToWhom } from './to-whom.ts';
import { lawfulBases, openable, purposes, sensitive, services } from './words.ts';

/** Choosing the child. */
export function ChooseChildPage(props: {
  children: readonly { id: string; given_name: string; family_name: string }[];
}) {
  return (
    <>
      <h1 class="govuk-heading-l">Refer a child</h1>
      {props.children.length === 0 ? (
        <InsetText text="There is no child whom you may refer. A social worker, personal adviser, reviewing officer or manager refers." />
      ) : (
        <p class="govuk-body">Who is it about?</p>
      )}
      <ul class="govuk-list">
        {props.children.map(({ id, given_name, family_name }) => (
          <li>
            <a class="govuk-link" href={`/referrals/new/${id}`}>
              {given_name} {family_name}
            </a>
          </li>
        ))}
      </ul>
    </>
  );
}

const items = (words: Readonly<Record<string, string>>) =>
  Object.entries(words).map(([value, text]) => ({ value, text }));

/** Referring a child: to whom, what for, on which basis, and exactly what is shared. */
export function NewReferralPage(props: {
  child: { readonly id: string; readonly called: string };
  kinds: readonly FactKind[];
  receivers: readonly ToWhom[];
  person: SignedIn;
  formId: string;
  values: Readonly<Record<string, string>>;
  chosen: readonly string[];
  errors: FieldErrors;
}) {
  const { child, kinds, receivers, person, formId, values, chosen, errors } = props;
  const error = (name: string) => (errors[name] ? { text: errors[name] } : undefined);
  const legend = (text: string) => ({ legend: { text, classes: 'govuk-fieldset__legend--s' } });
  const choosable = kinds.filter((kind) => kind !== 'identity');
  return (
    <>
      <ErrorList errors={errors} />
      <h1 class="govuk-heading-l">Refer {child.called}</h1>
      {receivers.length === 0 ? <InsetText text="No service uses Hearth yet that could be asked." /> : null}
      <form method="post" action={`/referrals/new/${child.id}`} novalidate>
        <CsrfField person={person} />
        <input type="hidden" name="referral" value={formId} />
        <Select
          id="to"
          name="to"
          label={{ text: 'Whom do you ask?' }}
          items={[
            { value: '', text: 'Choose a service' },
            ...receivers.map(({ organisation_id, name, service }) => ({
              value: `${service} ${organisation_id}`,
              text: `${services[service]}, ${name}`,
            })),
          ]}
          value={values.to ?? ''}
          errorMessage={error('to')}
        />
        <Radios
          name="purpose"
          idPrefix="purpose"
          fieldset={legend('What is it for?')}
          items={items(purposes)}
          value={values.purpose}
          errorMessage={error('purpose')}
        />
        <Textarea
          id="words"
          name="words"
          label={{ text: 'What do you ask for?' }}
          hint={{ text: 'Write what they need to know to answer, and no more. It closes with the referral.' }}
          rows={6}
          value={values.words ?? ''}
          errorMessage={error('words')}
        />
        <Radios
          name="lawfulBasis"
          idPrefix="lawfulBasis"
          fieldset={legend('On which basis in law do you share?')}
          items={items(lawfulBases)}
          value={values.lawfulBasis}
          errorMessage={error('lawfulBasis')}
        />
        <Checkboxes
          name="kinds"
          idPrefix="kinds"
          fieldset={legend('What do they need to see?')}
          hint={{
            text: 'Name, date of birth and responsible authority are always shared. Tick only what they need.',
          }}
          items={choosable.map((kind) => ({
            value: kind,
            text: openable[kind] ?? kind,
            ...(sensitive.includes(kind)
              ? { hint: { text: 'Share it only where they cannot do their part without it.' } }
              : {}),
          }))}
          values={[...chosen]}
          errorMessage={error('kinds')}
        />
        <Radios
          name="answerHours"
          idPrefix="answerHours"
          fieldset={legend('By when do you need an answer?')}
          items={items(answerHours)}
          value={values.answerHours}
          errorMessage={error('answerHours')}
        />
        <Radios
          name="openDays"
          idPrefix="openDays"
          fieldset={legend('When does it close by itself?')}
          hint={{ text: 'It closes earlier when it is declined, done or taken back.' }}
          items={items(openDays)}
          value={values.openDays}
          errorMessage={error('openDays')}
        />
        <Button text="Refer, and open this to them" preventDoubleClick />
      </form>
    </>
  );
}
