-- An administrator takes back that a page in a language was checked: it is in English again.
create or replace function app.withdraw_translation(the_page text, the_language text) returns boolean
language plpgsql security definer set search_path = public, app, pg_temp as $$
begin
  if not exists (select app.serves_as('administrator')) then return false; end if;
  update translation_check c set withdrawn_by = app.person_id(), withdrawn_at = app.now()
  where c.page = the_page and c.language = the_language and c.withdrawn_at is null;
  return found;
end $$;
revoke all on function app.withdraw_translation from public, hearth_app, hearth_service;
grant execute on function app.withdraw_translation to hearth_app;
