import type { VNode } from 'preact';
import { Button } from '../../platform/html/index.ts';
import { Fold } from './fold.tsx';
import type { Folded } from './reasons.tsx';

/** The call that the answer asks for, before everything else; on paper nothing can be pressed. */
export function CallButton({ number, unfolded }: { number: '999' | '101'; unfolded?: boolean | undefined }) {
  if (unfolded) return null;
  const warns = number === '999' ? 'govuk-button--warning ' : '';
  return <Button href={`tel:${number}`} text={`Call ${number}`} classes={`${warns}hearth-wide`} />;
}

/** What to say to the police, by whichever way they are told. */
export function WhatToSay({ to, say: Say, ...folded }: Folded & { to: string; say: () => VNode }) {
  return (
    <Fold title={`What to say ${to}`} {...folded}>
      <Say />
    </Fold>
  );
}
