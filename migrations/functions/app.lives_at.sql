-- Where the child lives today, for whoever sees it and for the child; null in no setting.
create or replace function app.lives_at(the_child uuid) returns uuid language plpgsql stable security definer set search_path = public, app, pg_temp as $$
begin
  return (select p.setting_id from placement p
    where p.child_id = the_child and p.from_day <= app.today() and (p.until_day is null or p.until_day >= app.today())
      and (app.is_me(the_child) or app.sees(the_child, 'home'))
    order by p.from_day desc limit 1);
end $$;
revoke all on function app.lives_at from public, hearth_app, hearth_service;
grant execute on function app.lives_at to hearth_app;
