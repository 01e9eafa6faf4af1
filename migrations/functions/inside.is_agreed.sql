-- What two adults agreed to holds while both still work: the account is not opened on the word of somebody who has left.
create or replace function inside.is_agreed(the_act uuid) returns boolean language plpgsql stable security definer set search_path = public, app, pg_temp as $$
begin
  return exists (
    select 1 from young_account_act a
    where a.id = the_act and a.child_id is not null and a.stopped_at is null
      and (select count(*) from young_account_agreement g where g.act_id = a.id and app.has_work(g.person_id)) >= 2
      and exists (
        select 1 from young_account_agreement g where g.act_id = a.id and app.has_work(g.person_id) and (g.standing = 'line' and exists (select 1 from involvement l where l.child_id = a.child_id and l.person_id = g.person_id
        and l.role in ('independent-reviewing-officer', 'advocate')
        and l.from_day <= app.today() and (l.until_day is null or l.until_day >= app.today())) or (
          g.standing = 'outside' and a.what = 'open'
          and not exists (select 1 from young_person y where y.child_id = a.child_id)))));
end $$;
revoke all on function inside.is_agreed from public, hearth_app, hearth_service;
grant execute on function inside.is_agreed to hearth_service;
