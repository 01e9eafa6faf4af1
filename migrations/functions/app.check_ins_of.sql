-- How many talks of an incident are still to be held, and how many there are: numbers only, for whoever manages there.
create or replace function app.check_ins_of(the_incident uuid) returns table (made integer, left_open integer) language plpgsql stable security definer rows 20 set search_path = public, app, pg_temp as $$
begin
  if not exists (select 1 from incident i where i.id = the_incident and app.manages(i.setting_id) and not app.is_sealed_from_me(i.child_id)) then return; end if;
  return query
    select count(*)::integer, (count(*) filter (where not exists (
      select 1 from check_in_entry e where e.check_in_id = c.id and e.entry = 'talk')))::integer
    from check_in c where c.incident_id = the_incident;
end $$;
revoke all on function app.check_ins_of from public, hearth_app, hearth_service;
grant execute on function app.check_ins_of to hearth_app;
