import type { VNode } from 'preact';
import { Button } from '../../platform/html/index.ts';
import type { SeizureInList } from '../seizures/get-seizure.ts';
import { SeizureList } from '../seizures/seizure-list.tsx';
import type { WorkPlace } from '../works-at.ts';

/** Substances: what is kept now, what was, the drugs policies and the places to watch. */
export function SubstancesPage(props: {
  seizures: readonly SeizureInList[];
  places: readonly WorkPlace[];
  more: VNode;
}) {
  const { seizures, places, more } = props;
  const isHere = ({ state }: SeizureInList): boolean => state === 'kept' || state === 'waiting';
  return (
    <>
      <h1 class="govuk-heading-l">Substances</h1>
      {places.length > 0 ? (
        <Button text="Something was taken or found" href="/substances/seizures/new" />
      ) : null}
      <h2 class="govuk-heading-m">Kept now</h2>
      <SeizureList seizures={seizures.filter(isHere)} empty="Nothing is being kept." />
      <h2 class="govuk-heading-m">Destroyed or collected</h2>
      <SeizureList seizures={seizures.filter((one) => !isHere(one))} empty="Nothing yet." />
      {more}
      <h2 class="govuk-heading-m">More</h2>
      <ul class="govuk-list">
        <li>
          <a class="govuk-link" href="/substances/hot-spots">
            Places to watch
          </a>
        </li>
        {places.map(({ id, name }) => (
          <li>
            <a class="govuk-link" href={`/settings/${id}/drugs-policy`}>
              Drugs policy of {name}
            </a>
          </li>
        ))}
      </ul>
    </>
  );
}
