-- The post in which somebody may approve a move: they hold it today in the authority whose child it is. Null where they hold
-- none that this move needs.
create or replace function inside.post_for_move(the_move uuid, the_person uuid) returns text
language sql stable security definer set search_path = public, app, pg_temp as $$
  select min(w.role) from placement_move m
  join child c on c.id = m.child_id
  join membership w on w.organisation_id = c.responsible_authority_id and w.setting_id is null and w.person_id = the_person
    and w.role in ('director', 'nominated-officer') and (m.approval <> 'director' or w.role = 'director')
    and w.from_day <= app.today() and (w.until_day is null or w.until_day >= app.today())
  join person_account p on p.id = w.person_id and p.closed_at is null
  where m.id = the_move
$$;
revoke all on function inside.post_for_move from public, hearth_app, hearth_service;
