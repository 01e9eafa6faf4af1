// Makes a passkey, or signs in with one. Without this script there are passwords, numbers and secret words.
const decode = (text: string): ArrayBuffer => {
  const plain = atob(text.replaceAll('-', '+').replaceAll('_', '/'));
  return Uint8Array.from(plain, (letter) => letter.charCodeAt(0)).buffer;
};
const encode = (bytes: ArrayBuffer): string =>
  btoa(String.fromCharCode(...new Uint8Array(bytes)))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '');

interface Asked {
  challenge: string;
  user?: { id: string };
  excludeCredentials?: { id: string }[];
  allowCredentials?: { id: string }[];
}

const withBytes = (asked: Asked) => ({
  ...asked,
  challenge: decode(asked.challenge),
  ...(asked.user ? { user: { ...asked.user, id: decode(asked.user.id) } } : {}),
  excludeCredentials: asked.excludeCredentials?.map((one) => ({ ...one, id: decode(one.id) })),
  allowCredentials: asked.allowCredentials?.map((one) => ({ ...one, id: decode(one.id) })),
});

function answerOf(made: PublicKeyCredential): unknown {
  const { response } = made;
  const shared = { id: made.id, rawId: encode(made.rawId), type: made.type, clientExtensionResults: {} };
  const clientDataJSON = encode(response.clientDataJSON);
  if (response instanceof AuthenticatorAttestationResponse)
    return { ...shared, response: { clientDataJSON, attestationObject: encode(response.attestationObject) } };
  const { authenticatorData, signature } = response as AuthenticatorAssertionResponse;
  return {
    ...shared,
    response: {
      clientDataJSON,
      authenticatorData: encode(authenticatorData),
      signature: encode(signature),
    },
  };
}

const field = (form: HTMLFormElement, name: string) => form.elements.namedItem(name) as HTMLInputElement;

/** What the device is asked: it stands on the page, or is asked for now, so that a page may be left open. */
async function askedOf(form: HTMLFormElement): Promise<Asked> {
  const { options, ask = '' } = form.dataset;
  if (options) return JSON.parse(options) as Asked;
  const answer = await fetch(ask, { method: 'POST', body: new URLSearchParams() });
  const asked = (await answer.json()) as { id: string; options: Asked };
  field(form, 'ask').value = asked.id;
  return asked.options;
}

for (const form of document.querySelectorAll<HTMLFormElement>('form[data-passkey]')) {
  if (!window.PublicKeyCredential) continue;
  const said = form.querySelector<HTMLElement>('[data-passkey-said]');
  form.hidden = false;
  form.addEventListener('submit', async (event) => {
    event.preventDefault();
    try {
      const publicKey = withBytes(await askedOf(form));
      const made =
        form.dataset.passkey === 'make'
          ? await navigator.credentials.create({ publicKey: publicKey as never })
          : await navigator.credentials.get({ publicKey: publicKey as never });
      field(form, 'response').value = JSON.stringify(answerOf(made as PublicKeyCredential));
      form.submit();
    } catch {
      if (said) said.textContent = 'That did not work. You can try again.';
    }
  });
}
