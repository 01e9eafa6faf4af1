import { initAll } from 'govuk-frontend';
import { comeBackTo } from './come-back-to.ts';
import { leaveAtOnce } from './leave-at-once.ts';
import { readAloud } from './read-aloud.ts';
import { saveAsTyped } from './save-as-typed.ts';

// The young person's own pages. Nothing is kept on their device: no worker, no store, no manifest.
document.body.classList.add('js-enabled', 'govuk-frontend-supported');
leaveAtOnce();
readAloud();
comeBackTo();
saveAsTyped();
initAll();
