-- Who sees a seizure. Where no child is named: the people of the setting. Else whoever sees the child's record; whoever
-- manages the setting; its author there; and, as long as it lies there, everybody of the setting: a child who moves on
-- leaves it behind, and the chain goes on.
create or replace function app.sees_seizure(the_seizure uuid, the_child uuid, the_setting uuid, the_author uuid) returns boolean language plpgsql stable security definer set search_path = public, app, pg_temp as $$
begin
  if the_child is null then return app.works_at(the_setting); end if;
  if app.is_sealed_from_me(the_child) then return false; end if;
  return app.sees(the_child, 'record') or app.manages(the_setting)
    or (app.works_at(the_setting) and (the_author = app.person_id() or not app.seizure_is_over(the_seizure)));
end $$;
revoke all on function app.sees_seizure from public, hearth_app, hearth_service;
grant execute on function app.sees_seizure to hearth_app;
