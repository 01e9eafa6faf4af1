import { body } from './body.ts';

/** The outline of the body from one side, with what is marked. What it shows is said in words beside it. */
export function BodyDrawing({ side, marked }: { side: 'front' | 'back'; marked: readonly string[] }) {
  return (
    <svg class="hearth-body" viewBox="0 0 100 210" aria-hidden="true" focusable="false">
      {body[side].map(({ id, box: [x, y, width, height] }) => (
        <rect
          class={`hearth-body__${id}${marked.includes(id) ? ' is-marked' : ''}`}
          {...{ x, y, width, height }}
          rx={Math.min(width, height) / 3}
        />
      ))}
    </svg>
  );
}

const sides = { front: 'From the front', back: 'From behind' } as const;

/** Where on the body: a drawing of both sides, and the list of what is marked. */
export function BodyMap({ marked }: { marked: readonly string[] }) {
  return (
    <div class="hearth-bodies">
      {(['front', 'back'] as const).map((side) => (
        <div>
          <BodyDrawing {...{ side, marked }} />
          <p class="govuk-body-s">
            {sides[side]}:{' '}
            {body[side]
              .filter(({ id }) => marked.includes(id))
              .map(({ text }) => text.toLowerCase())
              .join('; ') || 'nothing marked'}
          </p>
        </div>
      ))}
    </div>
  );
}
