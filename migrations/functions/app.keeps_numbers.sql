-- Whether the visitor keeps the telephone numbers of an organisation, or of one of its homes: its administrator, and of a
-- home also its manager.
create or replace function app.keeps_numbers(the_organisation uuid, the_setting uuid) returns boolean
language plpgsql stable security definer set search_path = public, app, pg_temp as $$
begin
  return (the_setting is null or exists (
      select 1 from setting s where s.id = the_setting and s.organisation_id = the_organisation and s.closed_on is null))
    and (app.administers(the_organisation) or the_setting = any (app.settings_managed()));
end $$;
revoke all on function app.keeps_numbers from public, hearth_app, hearth_service;
grant execute on function app.keeps_numbers to hearth_app;
