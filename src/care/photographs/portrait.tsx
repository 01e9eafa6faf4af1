import type { ComponentChildren } from 'preact';

/**
 * A heading, and beside it who the child is: only where the visitor may see the photograph.
 * @param props.id the photograph; null where there is none
 * @param props.called how they are called on the page
 */
export function WithPortrait(props: { id: string | null; called: string; children: ComponentChildren }) {
  const { id, called, children } = props;
  if (id === null) return <>{children}</>;
  return (
    <div class="hearth-known">
      <div>{children}</div>
      <img
        class="hearth-portrait"
        src={`/photographs/${id}`}
        alt={`Photograph of ${called}`}
        width="96"
        height="96"
      />
    </div>
  );
}
