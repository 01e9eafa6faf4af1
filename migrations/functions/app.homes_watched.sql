-- The homes whose picture the visitor may read: those they manage, and those they commission.
create or replace function app.homes_watched() returns table (setting_id uuid, name text, kind text)
language plpgsql stable security definer rows 20 set search_path = public, app, pg_temp as $$
begin
  return query
    with managed as (
      select m.setting_id as id from membership m
      where m.person_id = any (array(select app.acts_for())) and m.setting_id is not null
        and m.role in ('registered-manager', 'supervising-social-worker')
        and m.from_day <= app.today() and (m.until_day is null or m.until_day >= app.today())
    )
    select s.id, case when s.kind = 'foster-home' and s.id not in (select w.id from managed w) then null else s.name end, s.kind
    from setting s
    where s.id = any (array(select w.id from managed w union select unnest(app.settings_commissioned())))
    order by 2 nulls last, 1;
end $$;
revoke all on function app.homes_watched from public, hearth_app, hearth_service;
grant execute on function app.homes_watched to hearth_app;
