-- The homes that are to go from or to an organisation and wait for an answer, with who goes on, for its administrator; of one
-- organisation, or of all that the visitor administers.
create or replace function app.home_transfers(the_organisation uuid)
returns table (id uuid, setting_id uuid, setting_name text, from_name text, to_organisation_id uuid, to_name text, on_day date, words text,
  asked_by_name text, goes_on text[], may_answer boolean, mine boolean)
language plpgsql stable security definer rows 5 set search_path = public, app, pg_temp as $$
declare
  ours uuid[] := array(select app.serves_as('administrator'));
begin
  return query
    select t.id, s.id, s.name, f.name, n.id, n.name, t.on_day, t.words, p.name,
      array(select w.name || ', ' || replace(m.role, '-', ' ') from membership m join person_account w on w.id = m.person_id
        where m.id = any (t.go_on) order by m.role desc, w.name),
      t.to_organisation_id = any (ours) and t.asked_by <> app.person_id(), t.from_organisation_id = any (ours)
    from home_transfer t join setting s on s.id = t.setting_id join organisation f on f.id = t.from_organisation_id
      join organisation n on n.id = t.to_organisation_id join person_account p on p.id = t.asked_by
    where t.answered_at is null and (t.from_organisation_id = any (ours) or t.to_organisation_id = any (ours))
      and (the_organisation is null or the_organisation in (t.from_organisation_id, t.to_organisation_id))
    order by t.asked_at limit 100;
end $$;
revoke all on function app.home_transfers from public, hearth_app, hearth_service;
grant execute on function app.home_transfers to hearth_app;
