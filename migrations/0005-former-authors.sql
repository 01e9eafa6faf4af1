-- Having written a record opens it for as long as its author works in its setting, or works with the child. Whoever has
-- left sees it no longer, and adds nothing to it: what they wrote stays, and is read by those who carry on.
alter policy incident_seen on incident using (
  app.works_with(child_id) or app.manages(setting_id)
  or (author_id = app.person_id() and app.works_at(setting_id)));

create or replace function app.sees_incident(the_incident uuid) returns boolean language sql stable security definer set search_path = public, app, pg_temp as $$
  select exists (
    select 1 from incident i where i.id = the_incident
      and (app.works_with(i.child_id) or app.manages(i.setting_id)
        or (i.author_id = app.person_id() and app.works_at(i.setting_id))))
$$;

create or replace function app.wrote_incident(the_incident uuid) returns boolean language sql stable security definer set search_path = public, app, pg_temp as $$
  select exists (
    select 1 from incident i
    where i.id = the_incident and i.author_id = app.person_id() and app.sees_incident(i.id))
$$;

create or replace function app.handles_incident(the_incident uuid, the_child uuid, the_setting uuid) returns boolean language sql stable security definer set search_path = public, app, pg_temp as $$
  select exists (
    select 1 from incident i
    where i.id = the_incident and i.child_id = the_child and i.setting_id = the_setting
      and (app.wrote_incident(i.id) or app.reviews_incident(i.id)))
$$;
