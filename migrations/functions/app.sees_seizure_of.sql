create or replace function app.sees_seizure_of(the_seizure uuid) returns boolean language plpgsql stable security definer set search_path = public, app, pg_temp as $$
begin
  return exists (
    select 1 from seizure s where s.id = the_seizure
      and app.sees_seizure(s.id, s.child_id, s.setting_id, s.recorded_by));
end $$;
revoke all on function app.sees_seizure_of from public, hearth_app, hearth_service;
grant execute on function app.sees_seizure_of to hearth_app;
