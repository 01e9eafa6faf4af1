import { Button } from '../../platform/html/index.ts';
import type { Reader } from './door.ts';

interface RecordItProps {
  readonly reader: Reader;
  /** Where it is recorded, and what is done there. */
  readonly at: string;
  readonly button: string;
  readonly how: string;
}

/** Where it is recorded: for who works here the way to it, for others how. A young person records nothing here. */
export function RecordIt({ reader, at, button, how }: RecordItProps) {
  if (reader === 'young') return null;
  const signIn = reader === 'anybody' ? 'Nothing is kept here. To record it you need to sign in. ' : '';
  return (
    <>
      <p class="govuk-body">
        {signIn}
        {how}
      </p>
      <Button href={at} text={button} />
      {reader === 'works-here' && (
        <p class="govuk-body">
          <a class="govuk-link" href="/rotas">
            See who is on duty
          </a>
        </p>
      )}
    </>
  );
}
