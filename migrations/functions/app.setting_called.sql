-- A setting by its name, for whoever has a check-in there: the other manager who holds it does not work there. A foster
-- home is a family: their name is for those who work with it.
create or replace function app.setting_called(the_setting uuid) returns text language plpgsql stable security definer set search_path = public, app, pg_temp as $$
begin
  return (
    select case when s.kind = 'foster-home' and not app.works_at(s.id) then 'A foster home' else s.name end
    from setting s
    where s.id = the_setting and (app.works_at(s.id) or exists (
      select 1 from check_in c where c.setting_id = s.id and app.sees_check_in(c.id))));
end $$;
revoke all on function app.setting_called from public, hearth_app, hearth_service;
grant execute on function app.setting_called to hearth_app;
