import { choices, type Field } from '../../platform/forms/index.ts';
import { Checkboxes, ErrorMessage, Fieldset } from '../../platform/html/index.ts';
import { body, regions } from './body.ts';
import { BodyDrawing } from './body-map.tsx';

const sides = [
  ['front', 'From the front'],
  ['back', 'From behind'],
] as const;

/** Where on the body: a box to tick for each part, front and back, beside a drawing that shows what is ticked. */
export function bodyMap(label: string, onlyIf: Field<unknown>['onlyIf']): Field<readonly string[]> {
  return {
    ...choices(label, regions, { onlyIf, unknown: 'Tick parts of the body from the list.' }),
    control: ({ name, id, typed, error }) => {
      const wrong = error();
      return (
        <div class={`govuk-form-group hearth-body-map ${wrong ? 'govuk-form-group--error' : ''}`} id={id}>
          <Fieldset legend={{ text: label, classes: 'govuk-fieldset__legend--s' }}>
            <p class="govuk-hint">Left and right are those of the person who was hurt.</p>
            {wrong ? <ErrorMessage>{wrong.text}</ErrorMessage> : null}
            {sides.map(([side, text]) => (
              <div class="hearth-body-map__side">
                <BodyDrawing side={side} marked={typed.all()} />
                <Checkboxes
                  idPrefix={`${id}-${side}`}
                  name={name}
                  classes="govuk-checkboxes--small"
                  fieldset={{ legend: { text, classes: 'govuk-fieldset__legend--s' } }}
                  items={body[side].map((region) => ({ value: region.id, text: region.text }))}
                  values={[...typed.all()]}
                />
              </div>
            ))}
          </Fieldset>
        </div>
      );
    },
  };
}
