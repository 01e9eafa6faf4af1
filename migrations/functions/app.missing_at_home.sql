-- An absence of a child who is sealed is counted for whoever holds a key: a one that should be none says who is there.
create or replace function app.missing_at_home(the_setting uuid, first_day date, last_day date)
returns table (name text, kind text, episodes bigint, children bigint, repeated bigint, still_open bigint, reported bigint, without_need bigint)
language plpgsql stable security definer rows 20 set search_path = public, app, pg_temp as $$
begin
  if not app.watches_home(the_setting) then return; end if;
  return query
    with those as (
      select e.id, e.child_id,
        exists (select 1 from missing_found f where f.episode_id = e.id) as over,
        (select r.reported_at from missing_report r where r.episode_id = e.id order by r.reported_at limit 1) as told_at,
        (select l.needed from missing_look_back l where l.episode_id = e.id order by l.sequence desc limit 1) as needed
      from missing_episode e
      where e.setting_id = the_setting and not app.is_sealed_from_me(e.child_id)
        and (e.noticed_at at time zone 'Europe/London')::date between first_day and last_day
    ), judged as (
      select t.*, t.told_at is not null and (
        case when t.needed is not null then not t.needed
          else coalesce((select d.route = 'carers-locate' from missing_decision d
            where d.episode_id = t.id and d.decided_at <= t.told_at order by d.sequence desc limit 1), false) end) as spare
      from those t
    )
    select case when s.kind = 'foster-home' and not app.manages(s.id) then null else s.name end, s.kind,
      (select count(*) from judged),
      (select count(distinct j.child_id) from judged j),
      (select count(*) from (select 1 from judged j group by j.child_id having count(*) > 1) again),
      (select count(*) from judged j where not j.over),
      (select count(*) from judged j where j.told_at is not null),
      (select count(*) from judged j where j.spare)
    from setting s where s.id = the_setting;
end $$;
revoke all on function app.missing_at_home from public, hearth_app, hearth_service;
grant execute on function app.missing_at_home to hearth_app;
