import { page, type Route } from '../web/index.ts';

/** What the routes let people do, by who may: the verbs of the audit in words, each once. */
export function actsByWho(routes: readonly Route[]): [who: string, acts: readonly string[]][] {
  const acts = new Map<string, Set<string>>();
  for (const { method, may, audit } of routes) {
    if (method !== 'POST' || !may || !audit) continue;
    const known = acts.get(may.words) ?? new Set();
    acts.set(may.words, known.add(audit.replaceAll('-', ' ')));
  }
  return [...acts].map(([who, of]) => [who, [...of].sort()] as [string, string[]]).sort();
}

/** Who may do what, as every route declares it: what is written here is what is asked before anything is done. */
export function whoMayRoute(routes: () => readonly Route[]): Route {
  return {
    method: 'GET',
    path: '/sharing/who-may-do-what',
    who: 'anybody',
    audit: null,
    answer: () =>
      page({
        title: 'Who may do what',
        back: '/sharing',
        body: (
          <>
            <h1 class="govuk-heading-l">Who may do what</h1>
            <p class="govuk-body">
              The service checks this before it does anything. The database checks again, for every row. The
              last column gives the name used in the audit.
            </p>
            <dl class="govuk-summary-list">
              {actsByWho(routes()).map(([who, acts]) => (
                <div class="govuk-summary-list__row">
                  <dt class="govuk-summary-list__key">{who.charAt(0).toUpperCase() + who.slice(1)}</dt>
                  <dd class="govuk-summary-list__value">{acts.join(', ')}</dd>
                </div>
              ))}
            </dl>
          </>
        ),
      }),
  };
}
