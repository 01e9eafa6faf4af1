-- The words I wrote beside it, and those I said to somebody beside me.
create or replace function app.my_words(the_incident uuid) returns table (id uuid, words text, said_at timestamptz, written_by text)
language plpgsql stable security definer rows 20 set search_path = public, app, pg_temp as $$
begin
  if not app.is_my_incident(the_incident) then return; end if;
  return query
    select a.id, a.words, a.taken_at, null::text from account a join young_person y on y.person_id = a.taken_by
    where a.incident_id = the_incident and a.words is not null and y.child_id = any (array(select app.my_child_ids()))
    union all
    select w.id, w.words, w.said_at, p.name from spoken_word w join person_account p on p.id = w.written_by
    where w.incident_id = the_incident
    order by 3, 1;
end $$;
revoke all on function app.my_words from public, hearth_app, hearth_service;
grant execute on function app.my_words to hearth_app;
