/**
 * The page that answers a form cannot be asked for again by its address. Its place in the history is taken by the page of the
 * form, so that Back and a reload show that, with what was saved of it, and send nothing.
 */
export function comeBackTo(): void {
  const at = document.querySelector<HTMLElement>('[data-hearth-back-to]')?.dataset.hearthBackTo;
  if (at) window.history.replaceState(null, '', at);
}
