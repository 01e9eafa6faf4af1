import { Tag } from '../../platform/html/index.ts';
import type { SeizureState } from '../model.ts';

/** How an item stands, in words and as the colour of a tag. */
export const seizureStates: Readonly<Record<SeizureState, { text: string; classes: string }>> = {
  kept: { text: 'Kept', classes: 'govuk-tag--blue' },
  waiting: { text: 'Waiting for a signature', classes: 'govuk-tag--yellow' },
  destroyed: { text: 'Destroyed', classes: 'govuk-tag--green' },
  collected: { text: 'Collected by police', classes: 'govuk-tag--green' },
};

/** How an item stands, as a tag. */
export function SeizureTag({ state }: { state: SeizureState }) {
  return <Tag {...seizureStates[state]} />;
}
