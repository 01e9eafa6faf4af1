import { SummaryList } from '../../platform/html/index.ts';
import { type IncidentOutcome, type Route, routes } from '../../protocol/index.ts';
import { routeInWords } from '../route-in-words.ts';
import { factorsIn, factorsInWords } from './factors-weighed.ts';

const goodEnough: Readonly<Record<string, string>> = { yes: 'Yes', no: 'No', unsure: 'Not sure' };

/** The decision as the draft has it, to be read once more before signing. */
export function DecisionSummary(props: {
  fields: Readonly<Record<string, string>>;
  edition: IncidentOutcome['edition'];
}) {
  const { fields, edition } = props;
  const chosen = routes.find((route: Route) => route === fields.chosenRoute);
  const weighed = factorsInWords(factorsIn(fields), edition);
  const rows: readonly (readonly [string, string | undefined])[] = [
    ['Good enough for my child?', goodEnough[fields.goodEnough ?? '']],
    ['Why do you think so?', fields.goodEnoughWords],
    ['What you do', chosen && routeInWords(chosen)],
    ['Why', fields.reason],
    ['What you weighed', weighed.join('; ')],
  ];
  return (
    <SummaryList
      rows={rows
        .filter(([, text]) => text?.trim())
        .map(([key, text]) => ({
          key: { text: key },
          value: { html: <span class="hearth-words">{text}</span> },
        }))}
    />
  );
}
