import { initAll } from 'govuk-frontend';
import { leaveAtOnce } from './leave-at-once.ts';
import { readAloud } from './read-aloud.ts';

// The young person's own pages. Nothing is kept on their device: no worker, no store, no manifest.
document.body.classList.add('js-enabled', 'govuk-frontend-supported');
leaveAtOnce();
readAloud();
initAll();
