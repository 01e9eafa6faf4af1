-- A decision brings the steps of its incident into line in its own transaction, also after a savepoint: what is seen and
-- still in progress is our own.
create or replace function app.decides_now(the_incident uuid) returns boolean language plpgsql stable security definer set search_path = public, app, pg_temp as $$
declare
  own xid8 := pg_current_xact_id_if_assigned();
begin
  return own is not null and exists (
    select 1 from decision d cross join lateral (select age(own::xid) - age(d.xmin) as later) l
    where d.incident_id = the_incident and d.decided_by = app.person_id() and l.later >= 0
      and pg_xact_status((own::text::bigint + greatest(l.later, 0))::text::xid8) = 'in progress');
end $$;
revoke all on function app.decides_now from public, hearth_app, hearth_service;
grant execute on function app.decides_now to hearth_app;
