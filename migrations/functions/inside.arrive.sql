-- Somebody whom the sign-in of an organisation's own sends here: whose account it is, opened where a rule gives them a place;
-- what the rules give them is given or asked for, and what they give no more ends.
-- said: email, name, isVerified, groups (an array, or nothing where the provider did not say).
create or replace function inside.arrive(the_provider uuid, the_subject text, said jsonb, the_now timestamptz)
returns table (person_id uuid, identity_id uuid, came text)
language plpgsql security definer rows 1 set search_path = public, app, pg_temp as $$
declare
  p identity_provider;
  r sign_in_rule;
  who uuid;
  the_identity uuid;
  lapsed uuid[];
  the_email text := nullif(btrim(said ->> 'email'), '');
  the_groups text[] := case when jsonb_typeof(said -> 'groups') = 'array' then array(select distinct jsonb_array_elements_text(said -> 'groups')) end;
begin
  perform set_config('hearth.now', the_now::text, true);
  select * into p from identity_provider i where i.id = the_provider and i.began_at is not null and i.ended_at is null;
  if p.id is null then return query select null::uuid, null::uuid, 'no-provider'; return; end if;
  insert into provider_group as g (id, provider_id, group_name, seen_on)
  select gen_random_uuid(), p.id, n.name, app.today() from unnest(the_groups) n(name)
  where length(n.name) between 1 and 300 and ((select count(*) from provider_group o where o.provider_id = p.id) < 500
    or exists (select 1 from sign_in_rule o where o.provider_id = p.id and o.group_name = n.name))
  limit 200
  on conflict (provider_id, group_name) do update set seen_on = excluded.seen_on where g.seen_on < excluded.seen_on;

  select i.id, i.person_id into the_identity, who from person_identity i where i.issuer = p.issuer and i.subject = the_subject;
  if who is null and the_email is not null then
    select a.id into who from person_account a where lower(a.email) = lower(the_email);
    if who is not null and not ((said ->> 'isVerified') is distinct from 'false' and inside.may_be_found(who, p.id)) then
      return query select null::uuid, null::uuid, 'own-means'; return;
    end if;
  end if;
  if who is null then
    if not exists (select 1 from inside.rules_met(p.id, the_groups))
      or (cardinality(p.email_domains) > 0 and lower(split_part(coalesce(the_email, ''), '@', 2)) <> all (p.email_domains)) then
      return query select null::uuid, null::uuid, 'no-place'; return;
    end if;
    who := gen_random_uuid();
    insert into person_account (id, name, email, closed_at, created_at)
    values (who, coalesce(nullif(left(btrim(said ->> 'name'), 200), ''), the_email, 'Somebody from ' || p.name), the_email, null, the_now);
  end if;
  if the_identity is null then
    the_identity := gen_random_uuid();
    insert into person_identity (id, person_id, provider_id, issuer, subject, linked_at)
    values (the_identity, who, p.id, p.issuer, the_subject, the_now);
  end if;
  if exists (select 1 from person_account a where a.id = who and a.closed_at is not null) then
    return query select null::uuid, null::uuid, 'no-place'; return;
  end if;

  lapsed := inside.end_lapsed_places(who, p.id, the_groups);
  for r in select * from inside.rules_met(p.id, the_groups) loop
    if exists (select 1 from membership m where m.person_id = who and m.organisation_id = p.organisation_id
        and m.setting_id is not distinct from r.setting_id and m.role = r.role and (m.until_day is null or m.until_day >= app.today()))
      or exists (select 1 from membership_ask a where a.person_id = who and a.rule_id = r.id and a.agreed is not true) then
      continue;
    elsif r.at_once then
      insert into membership (id, person_id, organisation_id, setting_id, role, from_day, rule_id)
      values (gen_random_uuid(), who, p.organisation_id, r.setting_id, r.role, app.today(), r.id);
    else
      insert into membership_ask (id, person_id, organisation_id, setting_id, role, from_day, rule_id, asked_at)
      values (gen_random_uuid(), who, p.organisation_id, r.setting_id, r.role, app.today(), r.id, the_now)
      on conflict do nothing;
    end if;
  end loop;
  return query select who, the_identity, case
    when exists (select 1 from membership m where m.person_id = who and m.id <> all (lapsed) and m.from_day <= app.today()
      and (m.until_day is null or m.until_day >= app.today())) then 'in'
    when exists (select 1 from membership_ask a where a.person_id = who and a.answered_at is null) then 'waits'
    else 'no-place' end;
end $$;
revoke all on function inside.arrive from public, hearth_app, hearth_service;
grant execute on function inside.arrive to hearth_service;
