-- Whoever holds the item signs for it: the people of the setting.
create or replace function app.holds_seizure(the_seizure uuid) returns boolean language plpgsql stable security definer set search_path = public, app, pg_temp as $$
begin
  return exists (
    select 1 from seizure s where s.id = the_seizure and app.works_at(s.setting_id)
      and app.sees_seizure(s.id, s.child_id, s.setting_id, s.recorded_by));
end $$;
revoke all on function app.holds_seizure from public, hearth_app, hearth_service;
grant execute on function app.holds_seizure to hearth_app;
