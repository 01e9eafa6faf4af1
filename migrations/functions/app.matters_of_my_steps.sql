-- What the visitor's open steps of this sort are about, while they have some relation to the child: what
-- app.has_open_step says of one.
create or replace function app.matters_of_my_steps(the_about text) returns uuid[] language plpgsql stable security definer set search_path = public, app, pg_temp as $$
declare
  mine uuid[] := array(select app.acts_for());
begin
  return array(
    select s.about_id from step s
    where s.owner_id = any (mine) and s.about = the_about and s.state in ('proposed', 'accepted')
      and s.child_id = any ((select app.children_related(null))::uuid[]));
end $$;
revoke all on function app.matters_of_my_steps from public, hearth_app, hearth_service;
grant execute on function app.matters_of_my_steps to hearth_app;
