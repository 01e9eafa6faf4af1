-- Who may do something with a step. What its matter alone settles is moved by nobody, and a step of a move not by the home
-- they move to.
create or replace function app.moves_step(the_step uuid) returns boolean language plpgsql stable security definer set search_path = public, app, pg_temp as $$
begin
  return exists (
    select 1 from step s where s.id = the_step and not s.by_matter and not app.is_sealed_from_me(s.child_id)
      and (s.owner_id = any (array(select app.acts_for())) or (s.about <> 'move' and app.manages(s.setting_id))
        or app.adds_to_matter(s.about, s.about_id, s.incident_id, s.child_id, s.fact_kind)));
end $$;
revoke all on function app.moves_step from public, hearth_app, hearth_service;
grant execute on function app.moves_step to hearth_app;
