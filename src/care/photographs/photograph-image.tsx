/**
 * Shows a photograph.
 * @param props.alt what is to be seen, for whoever does not see it: never a name where the page does not give it
 */
export function PhotographImage({ id, alt }: { id: string; alt: string }) {
  return <img class="hearth-photograph" src={`/photographs/${id}`} alt={alt} loading="lazy" />;
}
