-- Made by whoever manages where it happened, for somebody who worked there then, with the facts of the incident.
create or replace function app.makes_check_in(the_incident uuid, the_setting uuid, the_person uuid, the_happened timestamptz, the_wrote boolean) returns boolean language plpgsql stable security definer set search_path = public, app, pg_temp as $$
begin
  return app.manages(the_setting) and exists (
    select 1 from incident i
    where i.id = the_incident and i.setting_id = the_setting and i.occurred_at = the_happened
      and not app.is_sealed_from_me(i.child_id)
      and the_wrote = (i.author_id = the_person)
      and (i.author_id = the_person or app.works_there(the_setting, the_person, i.occurred_on)));
end $$;
revoke all on function app.makes_check_in from public, hearth_app, hearth_service;
grant execute on function app.makes_check_in to hearth_app;
