-- A function in SQL is planned anew at every call; in plpgsql the plan is kept for as long as the connection lives.
create or replace function app.acts_for() returns setof uuid language plpgsql stable security definer rows 2 set search_path = public, app, pg_temp as $$
begin
  if app.person_id() is null then return; end if;
  if not app.has_work(app.person_id()) then
    if exists (select 1 from young_person y where y.person_id = app.person_id() and y.closed_at is null) then
      return next app.person_id();
    end if;
    return;
  end if;
  return next app.person_id();
  return query select inside.stands_in(app.person_id());
end $$;
revoke all on function app.acts_for from public, hearth_app, hearth_service;
grant execute on function app.acts_for to hearth_app;
