import type { Page } from 'playwright-core';

/** Empties a form on a page and presses its button. Returns whether it was sent, when the next page is there. */
export async function sendEmpty(page: Page, action: string): Promise<boolean> {
  const answered = new Promise((loaded) => page.once('load', loaded));
  const isSent = await page.evaluate((to) => {
    let leaves = false;
    window.addEventListener('submit', (event) => {
      leaves = !event.defaultPrevented;
    });
    for (const details of document.querySelectorAll('details')) details.open = true;
    const form = document.querySelector<HTMLFormElement>(`form[action="${to}"]`);
    const controls = form?.querySelectorAll<HTMLInputElement>('input:not([type=hidden]), textarea, select');
    for (const control of controls ?? [])
      if (control.type === 'radio' || control.type === 'checkbox') control.checked = false;
      else if (control.type !== 'file') control.value = '';
    form?.querySelector<HTMLButtonElement>('button:not([type=button])')?.click();
    return leaves;
  }, action);
  if (isSent) await answered;
  return isSent;
}
