-- An administrator says who has checked a page in a language. What was said of an older text of it no longer counts.
create or replace function app.check_translation(the_id uuid, the_page text, the_language text, the_hash text, the_checker text,
  the_capacity text, the_day date) returns boolean
language plpgsql security definer set search_path = public, app, pg_temp as $$
begin
  if not exists (select app.serves_as('administrator')) then return false; end if;
  perform app.withdraw_translation(the_page, the_language);
  insert into translation_check (id, page, language, text_hash, checked_by, capacity, checked_on, entered_by, entered_at)
  values (the_id, the_page, the_language, the_hash, the_checker, the_capacity, the_day, app.person_id(), app.now());
  return true;
end $$;
revoke all on function app.check_translation from public, hearth_app, hearth_service;
grant execute on function app.check_translation to hearth_app;
