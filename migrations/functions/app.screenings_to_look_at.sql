-- The screenings whose section 45 the visitor was asked to look at: what app.looks_at_section_45 says of one.
create or replace function app.screenings_to_look_at() returns table (screening_id uuid, child_id uuid) language plpgsql stable security definer rows 20 set search_path = public, app, pg_temp as $$
declare
  mine uuid[] := array(select app.acts_for());
begin
  return query
    select s.about_id, e.child_id from step s join exploitation_screening e on e.id = s.about_id
    where s.owner_id = any (mine) and s.about = 'screening' and s.code = 'look-at-section-45'
      and s.state in ('proposed', 'accepted') and s.child_id = any ((select app.children_related(null))::uuid[]);
end $$;
revoke all on function app.screenings_to_look_at from public, hearth_app, hearth_service;
grant execute on function app.screenings_to_look_at to hearth_app;
