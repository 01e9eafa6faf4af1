-- Who may see does not thereby write (the policies of 0003 and 0004 are older than the sharing agreement).

-- Who adds to a record: whoever wrote it and works there still, whoever reviews or decides it, and whoever the sharing
-- agreement lets add to the child's record. A broken glass, an open step or a referral opens a record, and no more.
create or replace function app.wrote_incident(the_incident uuid) returns boolean language plpgsql stable security definer set search_path = public, app, pg_temp as $$
begin
  return exists (
    select 1 from incident i
    where i.id = the_incident and i.author_id = app.person_id() and not app.is_sealed_from_me(i.child_id)
      and (app.works_at(i.setting_id) or app.adds(i.child_id, 'record')));
end $$;

-- Whoever reviews a record sees it, and did not write it. Whom a decision is held for reviews it while it is open to them.
create or replace function app.reviews_incident(the_incident uuid) returns boolean language plpgsql stable security definer set search_path = public, app, pg_temp as $$
begin
  return exists (
    select 1 from incident i
    where i.id = the_incident and i.author_id is distinct from app.person_id() and app.sees_incident(i.id)
      and (app.manages(i.setting_id) or exists (
        select 1 from review r where r.incident_id = i.id and r.action = 'held'
          and r.named_decider_id in (select app.signs_for()))));
end $$;

create function app.adds_to_incident(the_incident uuid) returns boolean language plpgsql stable security definer set search_path = public, app, pg_temp as $$
begin
  return app.is_staff() and (
    app.wrote_incident(the_incident) or app.reviews_incident(the_incident) or app.decides_incident(the_incident)
    or exists (select 1 from incident i where i.id = the_incident and app.adds(i.child_id, 'record')));
end $$;
create or replace function app.handles_incident(the_incident uuid, the_child uuid, the_setting uuid) returns boolean language plpgsql stable security definer set search_path = public, app, pg_temp as $$
begin
  return exists (
    select 1 from incident i
    where i.id = the_incident and i.child_id = the_child and i.setting_id = the_setting
      and app.adds_to_incident(i.id));
end $$;

-- A draft is about a child of whose record its author will sign. Sealed, it is not there.
alter policy draft_own on draft
  using (person_id = app.person_id() and app.is_staff() and not app.is_sealed_from_me(child_id))
  with check (person_id = app.person_id() and app.adds(child_id, 'record') and app.works_at(setting_id));
alter policy incident_signed on incident with check (
  author_id = app.person_id() and app.adds(child_id, 'record') and app.lived_at(child_id, setting_id, occurred_on));
-- The child's words, of the child of the record and of no other.
alter policy account_added on account with check (
  taken_by = app.person_id() and app.adds_to_incident(incident_id) and app.incident_of_child(incident_id, child_id));
alter policy told_added on person_told with check (
  noted_by = app.person_id() and app.adds_to_incident(incident_id));
alter policy addendum_added on addendum with check (
  author_id = app.person_id() and app.adds_to_incident(incident_id));
-- A line of the daybook is written by whoever works there; one about a record by whoever adds to it.
alter policy daybook_added on daybook_entry with check (
  author_id = app.person_id() and app.works_at(setting_id)
  and (incident_id is null or app.adds_to_incident(incident_id)));
-- The first decision is the author's; every later one is that of somebody who decides, and did not write the record.
alter policy decision_added on decision with check (
  decided_by = app.person_id() and case when sequence = 1 then app.wrote_incident(incident_id)
    else app.decides_incident(incident_id) and not app.wrote_incident(incident_id) end);
alter policy review_added on review with check (
  reviewer_id = app.person_id() and case
    when action in ('decided', 'decision-changed') then app.decides_incident(incident_id) and not app.wrote_incident(incident_id)
    when action = 'noted' then app.adds_to_incident(incident_id)
    else app.reviews_incident(incident_id) end);

-- Who adds to what a step is about. An ask is answered by whoever hears it, a measure signed by whoever signs for it.
create function app.adds_to_matter(the_about text, the_id uuid, the_incident uuid, the_child uuid, the_kind text) returns boolean language plpgsql stable security definer set search_path = public, app, pg_temp as $$
begin
  return case the_about
      when 'incident' then app.adds_to_incident(the_incident)
      when 'young-persons-ask' then app.hears_ask(the_id)
      when 'restraint' then app.signs_restraint(the_id)
      else false end
    or app.adds(the_child, the_kind) or app.asks_for_myself(the_child, the_about);
end $$;
create function app.moves_step(the_step uuid) returns boolean language plpgsql stable security definer set search_path = public, app, pg_temp as $$
begin
  return exists (
    select 1 from step s where s.id = the_step and not app.is_sealed_from_me(s.child_id)
      and (s.owner_id in (select app.acts_for()) or app.manages(s.setting_id)
        or app.adds_to_matter(s.about, s.about_id, s.incident_id, s.child_id, s.fact_kind)));
end $$;
alter policy step_moved on step using (
  owner_id in (select app.acts_for()) or app.manages(setting_id) or app.reviews_incident(incident_id)
  or (owner_id is null and app.adds_to_matter(about, about_id, incident_id, child_id, fact_kind)));
alter policy step_event_made on step_event with check (
  person_id = app.person_id() and app.moves_step(step_id));

-- A measure is added to by whoever adds to the child's record or manages where it was used; who was there is written by
-- whoever recorded it, while they may.
create function app.adds_to_restraint(the_restraint uuid) returns boolean language plpgsql stable security definer set search_path = public, app, pg_temp as $$
begin
  return exists (
    select 1 from restraint r where r.id = the_restraint and not app.is_sealed_from_me(r.child_id)
      and (app.adds(r.child_id, 'record') or app.manages(r.setting_id)));
end $$;
alter policy restraint_entry_signed on restraint_entry with check (
  signed_by = app.person_id()
  and case when entry = 'addition' then app.adds_to_restraint(restraint_id) else app.signs_restraint(restraint_id) end);
alter policy restraint_person_named on restraint_person with check (
  app.wrote_restraint(restraint_id) and app.adds_to_restraint(restraint_id));

grant execute on all functions in schema app to hearth_app;
