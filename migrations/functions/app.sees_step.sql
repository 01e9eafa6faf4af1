create or replace function app.sees_step(the_step uuid) returns boolean language plpgsql stable security definer set search_path = public, app, pg_temp as $$
begin
  return exists (
    select 1 from step s where s.id = the_step and not app.is_sealed_from_me(s.child_id)
      and (s.owner_id = any (array(select app.acts_for())) or case s.about
        when 'move' then app.sees_move(s.about_id) else app.sees_matter(s.incident_id, s.child_id, s.fact_kind) end));
end $$;
revoke all on function app.sees_step from public, hearth_app, hearth_service;
grant execute on function app.sees_step to hearth_app;
