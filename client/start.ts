import { initAll } from 'govuk-frontend';
import { comeBackTo } from './come-back-to.ts';
import { saveAsTyped } from './save-as-typed.ts';

// What the page can do without scripts it does without them; this only adds to it.
document.body.classList.add('js-enabled', 'govuk-frontend-supported');
initAll();
comeBackTo();
saveAsTyped();

// The guide keeps working without a connection. A browser that refuses the worker still has the guide online.
if ('serviceWorker' in navigator) {
  navigator.serviceWorker.register('/assets/service-worker.js', { scope: '/' }).catch(() => undefined);
}
