-- Asks that a home goes to another provider, by the administrator of the one that runs it. What came: asked, refused, asked-before,
-- or why it cannot be.
create or replace function app.ask_home_transfer(
  the_id uuid, the_setting uuid, the_from uuid, the_to uuid, the_day date, the_words text, the_people uuid[]) returns text
language plpgsql security definer set search_path = public, app, pg_temp as $$
declare
  stops text;
  people uuid[];
begin
  if not app.administers(the_from) then return 'refused'; end if;
  people := array(select m.id from membership m where m.id = any (the_people) and m.setting_id = the_setting and m.organisation_id = the_from);
  if cardinality(people) <> cardinality(the_people) then return 'refused'; end if;
  stops := inside.transfer_stops(the_setting, the_from, the_to, people);
  if stops is not null then return stops; end if;
  insert into home_transfer (id, setting_id, from_organisation_id, to_organisation_id, on_day, words, go_on, asked_by, asked_at)
  values (the_id, the_setting, the_from, the_to, the_day, the_words, people, app.person_id(), app.now())
  on conflict (setting_id) where answered_at is null do nothing;
  return case when found then 'asked' else 'asked-before' end;
end $$;
revoke all on function app.ask_home_transfer from public, hearth_app, hearth_service;
grant execute on function app.ask_home_transfer to hearth_app;
