create or replace function app.my_decisions(the_incident uuid)
returns table (id uuid, sequence integer, level integer, route text, chosen_route text, has_reason boolean, kinds text[],
  decided_by_name text, decided_by_job text, decided_at timestamptz)
language plpgsql stable security definer rows 20 set search_path = public, app, pg_temp as $$
begin
  if not app.is_my_incident(the_incident) then return; end if;
  return query
    select d.id, d.sequence, d.level, d.route, d.chosen_route, coalesce(d.reason, '') <> '',
      (select array_agg(c ->> 'kind') from jsonb_array_elements(d.facts -> 'conduct') c),
      p.name, app.job_of(d.decided_by, i.setting_id, i.child_id, (d.decided_at at time zone 'Europe/London')::date), d.decided_at
    from decision d join incident i on i.id = d.incident_id join person_account p on p.id = d.decided_by
    where d.incident_id = the_incident order by d.sequence;
end $$;
revoke all on function app.my_decisions from public, hearth_app, hearth_service;
grant execute on function app.my_decisions to hearth_app;
