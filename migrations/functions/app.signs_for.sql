-- For whom the visitor signs: themselves; and those they stand in for, where their own role may sign.
create or replace function app.signs_for() returns setof uuid language plpgsql stable security definer rows 2 set search_path = public, app, pg_temp as $$
begin
  if exists (
    select 1 from membership m where m.person_id = app.person_id()
      and m.role in ('registered-manager', 'supervising-social-worker', 'social-worker', 'personal-adviser',
        'team-manager', 'independent-reviewing-officer', 'commissioner', 'duty-officer', 'administrator')
      and m.from_day <= app.today() and (m.until_day is null or m.until_day >= app.today())) then
    return query select * from app.acts_for();
  elsif app.person_id() is not null then
    return next app.person_id();
  end if;
end $$;
revoke all on function app.signs_for from public, hearth_app, hearth_service;
grant execute on function app.signs_for to hearth_app;
