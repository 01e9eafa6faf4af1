-- The event moves the referral, ends the steps that hung on it, and tells whoever made it. The second of two that come
-- at once waits here for the first, and is refused.
create or replace function app.move_agency_referral() returns trigger language plpgsql security definer set search_path = public, app, pg_temp as $$
declare
  r agency_referral;
  ended text;
begin
  if new.event in ('chased', 'escalated') then return null; end if;
  update agency_referral set state = new.event, changed_at = new.happened_at
  where id = new.referral_id and state = any (
    case new.event when 'done' then array['accepted'] when 'revoked' then array['waiting', 'accepted'] else array['waiting'] end)
  returning * into r;
  if r.id is null then
    raise exception 'the referral has moved on' using errcode = '23505';
  end if;
  ended := case new.event when 'revoked' then 'revoked' else 'done' end;
  with settled as (
    update step s set state = ended, changed_at = new.happened_at
    where s.about = 'referral' and s.about_id = r.id and s.state in ('proposed', 'accepted')
    returning s.id)
  insert into step_event (id, step_id, event, words, person_id, happened_at)
  select md5('referral ' || new.id || s.id)::uuid, s.id, ended,
    case new.event when 'accepted' then 'They accepted.' when 'declined' then 'They declined.'
      when 'done' then 'It is done.' else 'It was taken back.' end, new.person_id, new.happened_at
  from settled s;
  if new.event = 'accepted' then
    insert into step (id, child_id, about, about_id, fact_kind, code, cites, words, owner_role, owner_id, made_for_id, state, made_at, changed_at)
    values (md5('outcome ' || r.id)::uuid, r.child_id, 'referral', r.id, 'record', 'say-outcome', '["COM-CP-01"]',
      'Say how the referral ended, with its outcome. What it opens closes then.', app.role_in(r.to_organisation_id, r.service, new.person_id),
      new.person_id, new.person_id, 'accepted', new.happened_at, new.happened_at);
  end if;
  if new.event <> 'revoked' and new.person_id is distinct from r.made_by then
    insert into notice (id, child_id, about, about_id, fact_kind, kind, words, to_role, to_person_id, made_at)
    values (md5('answer ' || new.id)::uuid, r.child_id, 'referral', r.id, 'record', 'told',
      case new.event when 'accepted' then 'A referral of yours was accepted' when 'declined' then 'A referral of yours was declined'
        else 'A referral of yours is done, with its outcome' end, 'referrer', r.made_by, new.happened_at);
  end if;
  return null;
end $$;
revoke all on function app.move_agency_referral from public, hearth_app, hearth_service;
grant execute on function app.move_agency_referral to hearth_app;
