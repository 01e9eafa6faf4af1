-- Answers it. Both are of information governance of the child's authority on the day itself, by work of their own, and
-- neither stands in for the other. Refused by either of them; agreed by another, and it is done when this returns.
create or replace function app.answer_destruction(the_ask uuid, agreed boolean, the_reason text, the_certificate uuid, kept_days integer) returns text
language plpgsql volatile security definer set search_path = pg_catalog, pg_temp as $$
declare
  a public.destruction_ask;
  c public.destruction_certificate;
  the_children uuid[];
begin
  select * into a from public.destruction_ask where id = the_ask for update;
  if a.id is null or not app.reviews_record(a.child_id) then return 'gone'; end if;
  if a.answered_at is not null then return 'answered'; end if;
  if not agreed then
    update public.destruction_ask set answered_by = app.person_id(), answered_at = app.now(), refused_because = the_reason where id = a.id;
    return 'refused';
  end if;
  if a.proposed_by = app.person_id() then return 'same-person'; end if;
  if exists (select 1 from public.destruction_certificate d where d.id = the_certificate) then return 'gone'; end if;
  if exists (select 1 from public.absence b where b.from_at <= app.now() and b.until_at > app.now()
      and (b.person_id, b.stand_in_id) in ((a.proposed_by, app.person_id()), (app.person_id(), a.proposed_by))) then
    return 'stands-in';
  end if;
  -- Whoever writes about the child at this moment is waited for, and whoever comes after finds nobody.
  loop
    the_children := inside.same_child(a.child_id);
    perform 1 from public.child h where h.id = any (the_children) order by h.id for update;
    exit when the_children = inside.same_child(a.child_id);
  end loop;
  if not exists (select 1 from public.membership m join public.person_account p on p.id = m.person_id and p.closed_at is null
      join public.child h on h.id = a.child_id and h.responsible_authority_id = m.organisation_id
      where m.person_id = a.proposed_by and m.role = 'information-governance' and m.setting_id is null
        and m.from_day <= app.today() and (m.until_day is null or m.until_day >= app.today())) then
    return 'proposer-left';
  end if;
  if cardinality(inside.what_stops(the_children)) > 0 then return 'stopped'; end if;
  select the_certificate, the_children, h.responsible_authority_id,
    case when inside.ends_by_death(h.id) is null then 'seventy-fifth-birthday' else 'fifteen-years-after-death' end,
    extract(year from h.date_of_birth)::integer, '[]', 0, a.proposed_by, a.proposed_at, app.person_id(), app.now(),
    (select b.made_at from public.backup_made b), app.today() + kept_days
    into c from public.child h where h.id = a.child_id;
  perform inside.destroy(the_children, c);
  return 'destroyed';
end $$;
revoke all on function app.answer_destruction from public, hearth_app, hearth_service;
grant execute on function app.answer_destruction to hearth_app;
