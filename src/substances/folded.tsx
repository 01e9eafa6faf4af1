import type { ComponentChildren } from 'preact';
import { ActionForm, type Filled } from '../platform/forms/index.ts';
import { Details } from '../platform/html/index.ts';

/** A form folded away under what it does; open when it came back. */
export function Folded(props: {
  of: Filled;
  summary: string;
  button: string;
  /** In place of all controls in their order. */
  children?: ComponentChildren;
}) {
  const { of, summary, button, children } = props;
  return (
    <Details summaryText={summary} open={of.isBegun}>
      <ActionForm of={of} button={button}>
        {children}
      </ActionForm>
    </Details>
  );
}
