/** What a request may leave behind although it was refused, or only read: each table with the reason. */
export const leftByDesign: Readonly<Record<string, string>> = {
  audit_event: 'who was refused, and who looked, is kept in the audit',
  refusal_count: 'refusals are counted before they are kept',
  request_count: 'requests are counted before anything of them is looked at',
  session: 'the clock of the last request goes on, and a sign-in that is over is ended',
  sign_in_try: 'every try is counted before anything is looked at',
  young_sign_in: 'every try of a young person is counted too',
  passkey_ask:
    'a page that offers a passkey asks for one, with a number that holds for minutes and is used once',
  second_factor: 'the page on which a second factor is set up makes the secret that it shows',
  draft: 'a page of a draft is kept as it was typed, also while something in it is wrong',
  kept_form: 'what was written in a form that was refused, or whose sign-in had ended, is kept for whoever wrote it',
};

/** What is its own trace: nobody has signed in yet, and what was done with an account stands there. */
export const tracesThemselves: Readonly<Record<string, string>> = {
  young_account_act: 'the beginning of an account is kept for the adults who agree to it',
};
