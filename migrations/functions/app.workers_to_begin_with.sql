-- Who can be the first worker of a child of these authorities, for whoever may begin one: by the work that carries it.
create or replace function app.workers_to_begin_with() returns table (membership_id uuid, person_id uuid, organisation_id uuid, name text, role text)
language plpgsql stable security definer rows 50 set search_path = public, app, pg_temp as $$
begin
  return query
    select m.id, p.id, m.organisation_id, p.name, m.role from membership m join person_account p on p.id = m.person_id
    where m.organisation_id = any ((select app.begins_children_for())::uuid[]) and m.setting_id is null
      and m.role in ('social-worker', 'personal-adviser') and p.closed_at is null
      and not exists (select 1 from service_account a where a.id = p.id)
      and m.from_day <= app.today() and (m.until_day is null or m.until_day >= app.today())
    order by p.id <> app.person_id(), p.name, m.role limit 1000;
end $$;
revoke all on function app.workers_to_begin_with from public, hearth_app, hearth_service;
grant execute on function app.workers_to_begin_with to hearth_app;
