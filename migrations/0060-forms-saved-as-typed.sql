-- A form that somebody is writing is saved as they type it, beside those whose sign-in had ended when they were sent: for them
-- alone, until they send it or throw it away, and at most thirty days. And what somebody looked for stays here for a day, so
-- that the list they found has an address to come back to without a word of it.
-- functions and policies: 92aa2555ef001bae922ecf29ff2aba6315f8f213e3bded7991cf068da151a28a
alter table kept_form
  add column kind text not null default 'sent' check (kind in ('sent', 'saved', 'sought')),
  -- What the form is, as its page is called.
  add column called text check (length(called) <= 300),
  -- The page on which it is written, where that is not where it is sent.
  add column page text check (length(page) between 1 and 500),
  -- The child it is about. No reference: what is written may not hold a record back.
  add column about_id uuid,
  -- How often it was saved, and by which showing of the page the last time.
  add column version integer not null default 1,
  add column writer uuid;
drop index kept_form_kept;
create index kept_form_kept on kept_form (kept_at) where kind <> 'saved';
create index kept_form_saved on kept_form (kept_at) where kind = 'saved';
grant select, insert, delete, update (fields, version, writer, kept_at) on kept_form to hearth_app;
comment on table kept_form is 'Forms that nobody has sent yet, those whose sign-in had ended, and what was looked for. | end: soon | by: round through person_id or path or page or about_id or fields or called | A day after it was kept; thirty days after somebody last wrote in one that they have not sent.';
