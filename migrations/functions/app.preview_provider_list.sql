-- What taking a list would do, for whoever keeps the register: how many rows, what is wrong with which, what is new, changed and gone.
create or replace function app.preview_provider_list(the_list uuid) returns jsonb
language plpgsql stable security definer set search_path = public, app, pg_temp as $$
declare
  l provider_list;
begin
  select * into l from provider_list where id = the_list and mapping is not null and taken_at is null
    and authority_id = any ((select app.keeps_providers_for())::uuid[]);
  if l.id is null then return null; end if;
  return (
    with listed as materialized (select * from inside.provider_list_rows(the_list)),
    good as (select * from listed g where g.fault is null),
    known as (select e.urn from provider_entry e where e.authority_id = l.authority_id and e.gone_at is null),
    -- Both sides at once: a full join is never met row by row, whatever the planner takes them for.
    compared as (
      select count(*) filter (where k.urn is null) as added, count(*) filter (where g.urn is null) as gone, count(k.urn) as known
      from good g full join known k on k.urn = g.urn)
    select jsonb_build_object(
      'good', (select count(*) from good),
      'left_out', (select count(*) from listed f where f.fault is not null),
      'faults', (select coalesce(jsonb_agg(jsonb_build_object('line', f.line, 'fault', f.fault) order by f.line), '[]')
        from (select x.line, x.fault from listed x where x.fault is not null order by x.line limit 50) f),
      'statuses', (select coalesce(jsonb_agg(jsonb_build_object('status', s.status, 'rows', s.n, 'active', s.is_active) order by s.n desc), '[]')
        from (select g.status, g.is_active, count(*) as n from good g group by g.status, g.is_active order by 3 desc limit 20) s),
      'added', (select c.added from compared c),
      'gone', (select c.gone from compared c),
      'known', (select c.known from compared c),
      'homes', (select coalesce(jsonb_agg(jsonb_build_object('id', s.id, 'name', s.name, 'status', g.status) order by s.name), '[]')
        from inside.homes_of_authority(l.authority_id) h join setting s on s.id = h.setting_id left join good g on g.urn = h.urn
        where g.is_active is not true)));
end $$;
revoke all on function app.preview_provider_list from public, hearth_app, hearth_service;
grant execute on function app.preview_provider_list to hearth_app;
