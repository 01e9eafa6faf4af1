import type { ComponentChildren } from 'preact';
import { Details, type HeadingLevel } from '../../platform/html/index.ts';

interface FoldProps {
  readonly title: string;
  readonly level: HeadingLevel;
  /** On paper nothing is folded away. */
  readonly unfolded?: boolean;
  readonly id?: string;
  readonly children: ComponentChildren;
}

/** A part that is folded away on a screen, to keep it short, and open on paper. */
export function Fold({ title, level, unfolded, id, children }: FoldProps) {
  if (!unfolded) {
    return (
      <Details id={id} summaryText={title}>
        {children}
      </Details>
    );
  }
  const Heading = `h${level}` as const;
  return (
    <section id={id}>
      <Heading class="govuk-heading-m">{title}</Heading>
      {children}
    </section>
  );
}
