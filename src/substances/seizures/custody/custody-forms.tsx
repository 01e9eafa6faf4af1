import { Fields, type Filled } from '../../../platform/forms/index.ts';
import { Folded } from '../../folded.tsx';

/** The forms of the chain, by what they say. */
export type FormsOfCustody = Readonly<Record<'handOver' | 'destruction' | 'collection', Filled>>;

const ofSetting = ['happenedAt', 'allegation', 'words'];

/** What can be done with an item that is kept; and what came back, in any case. */
export function CustodyForms(props: { forms: FormsOfCustody; isOpen: boolean }) {
  const { forms, isOpen } = props;
  const { handOver, destruction, collection } = forms;
  const isShown = (form: Filled): boolean => isOpen || form.hasFaults;
  if (![handOver, destruction, collection].some(isShown)) return null;
  return (
    <>
      <h2 class="govuk-heading-m">What happens to it now</h2>
      {isShown(handOver) ? (
        <Folded of={handOver} summary="Hand it over to someone" button="Sign, and ask them to sign" />
      ) : null}
      {isShown(destruction) ? (
        <Folded of={destruction} summary="It was destroyed" button="Sign, and ask the witness to sign" />
      ) : null}
      {isShown(collection) ? (
        <Folded of={collection} summary="The police collect it" button="Sign together with the officer">
          <Fields of={collection} only={ofSetting} />
          <p class="govuk-body">The officer reads and fills in this part:</p>
          <Fields of={collection} except={ofSetting} />
        </Folded>
      ) : null}
    </>
  );
}
