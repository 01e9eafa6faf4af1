import type { ComponentChildren } from 'preact';

/**
 * What is printed, with a line that browsers repeat on each sheet: whom it is about, and who printed it. It is a table because
 * the head of a table is the only thing that every browser repeats; a screen reader is told that it is none.
 */
export function OnEachPage(props: { about: string | null; by: string; children: ComponentChildren }) {
  const { about, by, children } = props;
  return (
    <table class="hearth-sheets" role="presentation">
      <thead>
        <tr>
          <td class="govuk-body-s">
            {about ? <strong>{about}. </strong> : null}
            Printed by {by}
          </td>
        </tr>
      </thead>
      <tbody>
        <tr>
          <td>{children}</td>
        </tr>
      </tbody>
    </table>
  );
}
