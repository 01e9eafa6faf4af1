-- Which texts in other languages a named person has checked. It is asked before they are shown, also to people without a
-- sign-in, and says who.
create or replace function app.checked_texts() returns table (text_hash text, checked_by text, capacity text, checked_on date)
language sql stable security definer rows 100 set search_path = public, app, pg_temp as $$
  select c.text_hash, c.checked_by, c.capacity, c.checked_on from translation_check c where c.withdrawn_at is null
$$;
revoke all on function app.checked_texts from public, hearth_app, hearth_service;
grant execute on function app.checked_texts to hearth_app;
