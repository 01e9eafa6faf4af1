-- Whether the visitor has an open step about this, and still stands in some relation to the child: a room may open the
-- thing to them for as long as it is so.
create or replace function app.has_open_step(the_about text, the_id uuid) returns boolean language plpgsql stable security definer set search_path = public, app, pg_temp as $$
begin
  return exists (
    select 1 from step s
    where s.about = the_about and s.about_id = the_id and s.state in ('proposed', 'accepted')
      and s.owner_id = any (array(select app.acts_for())) and app.works_with(s.child_id));
end $$;
revoke all on function app.has_open_step from public, hearth_app, hearth_service;
grant execute on function app.has_open_step to hearth_app;
