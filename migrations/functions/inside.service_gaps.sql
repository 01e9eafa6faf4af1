-- What an organisation still lacks to work with this service: one line a gap, with the home that it is about where it is
-- about one, and how many.
create or replace function inside.service_gaps(the_organisation uuid) returns table (gap text, about text, how_many bigint)
language plpgsql stable security definer rows 10 set search_path = public, app, pg_temp as $$
declare
  the_kind text := (select o.kind from organisation o where o.id = the_organisation);
begin
  return query
    with people as (
      select m.person_id, m.role, m.setting_id, a.is_invitation and c.person_id is null as is_invited
      from membership m
        join person_account p on p.id = m.person_id and p.closed_at is null
        left join credential c on c.person_id = p.id
        left join lateral (select r.is_invitation from account_reset r where r.person_id = p.id order by r.asked_at desc limit 1) a on true
      where m.organisation_id = the_organisation and m.from_day <= app.today() and (m.until_day is null or m.until_day >= app.today())),
    homes as (select s.id, s.name, s.kind from setting s where s.organisation_id = the_organisation and s.closed_on is null)
    select 'second-administrator', null::text, count(distinct p.person_id) from people p where p.role = 'administrator' and p.setting_id is null
      having count(distinct p.person_id) < 2
    union all
    select 'no-' || r.role, null, 0::bigint from unnest(case the_kind
        when 'local-authority' then array['social-worker', 'duty-officer', 'independent-reviewing-officer', 'information-governance']
        else '{}' end) r(role)
      where not exists (select 1 from people p where p.role = r.role and p.setting_id is null)
    union all
    select 'no-home', null, 0 where the_kind = 'provider' and not exists (select 1 from homes)
    union all
    select 'no-manager', h.name, 0 from homes h where h.kind <> 'foster-home'
      and not exists (select 1 from people p where p.setting_id = h.id and p.role = 'registered-manager')
    union all
    select 'no-foster-carer', null, count(*) from homes h where h.kind = 'foster-home'
      and not exists (select 1 from people p where p.setting_id = h.id and p.role = 'foster-carer') having count(*) > 0
    union all
    select 'no-contact-' || w.purpose, null, 0 from unnest(array['on-call', 'duty-team', 'emergency-duty-team', 'police', 'data-protection']) w(purpose)
      where not exists (select 1 from service_contact c
          where c.organisation_id = the_organisation and c.setting_id is null and c.purpose = w.purpose)
        and (w.purpose <> 'on-call' or the_kind = 'provider')
        and (w.purpose <> 'duty-team' or the_kind = 'local-authority')
    union all
    -- Nobody has looked for so many months whether they are right.
    select 'numbers-unchecked', s.name, extract(day from app.now() - min(c.checked_on)::timestamp)::bigint / 30
      from service_contact c join organisation o on o.id = c.organisation_id
        left join setting s on s.id = c.setting_id
      where c.organisation_id = the_organisation and s.closed_on is null
      group by s.id, s.name, o.numbers_checked_months
      having min(c.checked_on) < (app.today() - make_interval(months => o.numbers_checked_months))::date
    union all
    select 'invited', null, count(distinct p.person_id) from people p where p.is_invited having count(distinct p.person_id) > 0
    union all
    select 'asked', null, count(*) from membership_ask a where a.organisation_id = the_organisation and a.answered_at is null having count(*) > 0
    union all
    select 'key-ends', a.name, extract(day from k.expires_at - app.now())::bigint
      from service_account s join person_account a on a.id = s.id and a.closed_at is null
        join lateral (select max(k.expires_at) as expires_at from service_key k where k.account_id = s.id and k.ended_at is null) k on true
      where s.organisation_id = the_organisation and k.expires_at between app.now() and app.now() + interval '14 days'
    union all
    -- Of the whole service: when it is more than two days old, with its age in days; 0 where there was never one.
    select 'no-backup', null, coalesce((select extract(day from app.now() - b.made_at)::bigint from backup_made b), 0)
      where not exists (select 1 from backup_made b where b.made_at > app.now() - interval '2 days');
end $$;
revoke all on function inside.service_gaps from public, hearth_app, hearth_service;
grant execute on function inside.service_gaps to hearth_service;
