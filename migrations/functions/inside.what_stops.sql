-- Why a record may not go yet, in codes; nothing where it may.
create or replace function inside.what_stops(the_children uuid[]) returns text[] language plpgsql volatile security definer set search_path = pg_catalog, pg_temp as $$
begin
  return array_remove(array[
    case when (select max(inside.record_due(c)) from unnest(the_children) c) > app.today() then 'not-due' end,
    -- Also by the clock of the server, which no request sets.
    case when (select max(inside.record_due(c)) from unnest(the_children) c) > (clock_timestamp() at time zone 'Europe/London')::date
      then 'not-due' end,
    case when exists (select 1 from public.young_person y join public.session s on s.person_id = y.person_id
      where y.child_id = any (the_children) and s.revoked_at is null and s.expires_at > app.now()) then 'case' end,
    case when (select count(distinct c.responsible_authority_id) from public.child c where c.id = any (the_children)) > 1
      or exists (select 1 from public.child_seal s where s.child_id = any (the_children) and s.lifted_at is null) then 'elsewhere' end,
    case when exists (select 1 from public.legal_hold h where h.child_id = any (the_children) and h.lifted_at is null) then 'hold' end,
    case when exists (select 1 from public.step s where s.child_id = any (the_children) and s.state in ('proposed', 'accepted')) then 'step' end,
    case when exists (select 1 from public.missing_episode e where e.child_id = any (the_children)
      and not exists (select 1 from public.missing_found f where f.episode_id = e.id)) then 'missing' end,
    case when exists (select 1 from public.challenge h where h.child_id = any (the_children) and coalesce((
      select e.event from public.challenge_event e where e.challenge_id = h.id order by e.round desc, e.happened_at desc, e.id limit 1),
      'acknowledged') in ('acknowledged', 'still-not-right')) then 'challenge' end,
    case when exists (select 1 from public.young_ask a where a.child_id = any (the_children) and app.ask_is_open(a.id))
      or exists (select 1 from public.post_ask a where a.child_id = any (the_children) and a.answered_at is null)
      or exists (select 1 from public.text_release r where r.child_id = any (the_children) and r.state = 'asked') then 'ask' end,
    case when exists (select 1 from public.access_request r where r.child_id = any (the_children)
      and r.state in ('received', 'open', 'ready')) then 'access' end,
    case when exists (select 1 from public.agency_referral r where r.child_id = any (the_children)
      and r.state in ('waiting', 'accepted') and r.closes_at > app.now()) then 'referral' end,
    case when exists (select 1 from public.break_glass b where b.child_id = any (the_children) and b.reviewed_at is null) then 'glass' end,
    case when exists (select 1 from public.care_episode e where e.child_id = any (the_children) and e.to_day is null)
      or exists (select 1 from public.placement p where p.child_id = any (the_children)
        and (p.until_day is null or p.until_day >= app.today()))
      or exists (select 1 from public.involvement i where i.child_id = any (the_children)
        and (i.until_day is null or i.until_day >= app.today())) then 'case' end], null);
end $$;
revoke all on function inside.what_stops from public, hearth_app, hearth_service;
