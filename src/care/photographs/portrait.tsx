/**
 * Who a child is, small beside their name: only where the visitor may see the photograph.
 * @param props.called how they are called on the page
 */
export function Portrait({ id, called }: { id: string | null; called: string }) {
  if (id === null) return null;
  return (
    <img
      class="hearth-portrait"
      src={`/photographs/${id}`}
      alt={`Photograph of ${called}`}
      width="96"
      height="96"
    />
  );
}
