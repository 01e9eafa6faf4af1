import type { AddressInfo } from 'node:net';
import { hashPassword } from '../../src/platform/sign-in/index.ts';
import { type House, openHouse } from '../house/open-house.ts';

/** The password of everybody in the world of the journeys. */
export const everybodysPassword = 'a long enough password';

/** A house that listens on loopback, in which everybody can sign in with a password. */
export async function listeningHouse(): Promise<{
  house: House;
  url: string;
  email: (person: string) => string;
}> {
  const house = await openHouse();
  const emails = new Map<string, string>();
  await house.database.asOwner(async (tx) => {
    const people = await tx.selectFrom('person_account').select(['id', 'email']).execute();
    const password_hash = await hashPassword(everybodysPassword);
    for (const { id, email } of people) {
      if (email) emails.set(id, email);
      const row = { person_id: id, password_hash, changed_at: house.now };
      await tx.insertInto('credential').values(row).execute();
    }
  });
  await house.app.listen({ host: '127.0.0.1', port: 0 });
  const { port } = house.app.server.address() as AddressInfo;
  return { house, url: `http://127.0.0.1:${port}`, email: (person) => emails.get(person) ?? '' };
}
