-- What is going on for the young person who asks, as far as it says which rights matter now. Nothing else comes out.
create or replace function app.my_moments()
returns table (age integer, days_to_birthday integer, police boolean, missing boolean, back boolean, moving boolean, written boolean)
language plpgsql stable security definer rows 20 set search_path = public, app, pg_temp as $$
declare
  me uuid := app.me_child();
  born date;
  birthday date;
begin
  select c.date_of_birth into born from child c where c.id = me;
  if born is null then return; end if;
  age := extract(year from age(app.today(), born));
  birthday := (born + make_interval(years => age + 1))::date;
  days_to_birthday := birthday - app.today();
  police := exists (
    select 1 from incident i where i.child_id = me and i.occurred_at > app.now() - interval '28 days' and i.occurred_at <= app.now()
      and (i.police_contact is not null and i.police_contact <> 'null'::jsonb
        or (select d.chosen_route from decision d where d.incident_id = i.id order by d.sequence desc limit 1)
          in ('report-non-urgent', 'call-999')));
  missing := exists (
    select 1 from missing_episode e where e.child_id = me
      and not exists (select 1 from missing_found f where f.episode_id = e.id));
  back := exists (
    select 1 from missing_found f where f.child_id = me and f.found_at > app.now() - interval '14 days' and f.found_at <= app.now());
  -- A move ahead shows only once the child has been told of it by a person: nobody learns it from a list of rights.
  moving := exists (
      select 1 from placement p where p.child_id = me and p.from_day > app.today() - 28 and p.from_day <= app.today())
    or exists (
      select 1 from placement_move m join step s on s.about = 'move' and s.about_id = m.id and s.code = 'child' and s.state in ('sent', 'confirmed', 'done')
      where m.child_id = me and m.from_day > app.today() - 28
        and not exists (select 1 from move_event w where w.move_id = m.id and w.event = 'withdrawn'));
  written := exists (
    select 1 from incident i where i.child_id = me and i.signed_at > app.now() - interval '14 days' and i.signed_at <= app.now());
  return next;
end $$;
revoke all on function app.my_moments from public, hearth_app, hearth_service;
grant execute on function app.my_moments to hearth_app;
