-- The homes that go by exactly one of these names, numbers of Ofsted or ids, for whoever begins a child for an authority.
create or replace function app.homes_called(the_words text[]) returns table (words text, setting_id uuid, name text, urn text, organisation_name text)
language plpgsql stable security definer rows 50 set search_path = public, app, pg_temp as $$
#variable_conflict use_column
begin
  if cardinality((select app.begins_children_for())::uuid[]) = 0 then return; end if;
  return query
    with asked as (select distinct w.words, lower(w.words) as low from unnest(the_words) w(words)),
    named as (
      select a.words, s.id from asked a join setting s on lower(s.name) = a.low
      union select a.words, s.id from asked a join setting s on lower(s.urn) = a.low
      union select a.words, s.id from asked a join setting s on s.id::text = a.low)
    select n.words, s.id, s.name, s.urn, o.name
    from named n join setting s on s.id = n.id and s.closed_on is null join organisation o on o.id = s.organisation_id
    order by n.words, s.name, s.urn, s.id limit 20000;
end $$;
revoke all on function app.homes_called from public, hearth_app, hearth_service;
grant execute on function app.homes_called to hearth_app;
