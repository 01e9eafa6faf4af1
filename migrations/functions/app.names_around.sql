-- Names that may stand in what is written about a child: the other children who lived where they lived, and whoever
-- worked there or with them. For whoever checks a text before it is given out.
create or replace function app.names_around(the_child uuid) returns table (
  kind text, given_name text, family_name text, known_as text)
language plpgsql stable security definer rows 20 set search_path = public, app, pg_temp as $$
begin
  if not (app.checks_texts(the_child, 'identity') or app.answers_access(the_child)) then return; end if;
  return query
    select distinct 'child', c.given_name, c.family_name, c.known_as
    from placement mine
    join placement other on other.setting_id = mine.setting_id and other.child_id <> mine.child_id
      and other.from_day <= coalesce(mine.until_day, 'infinity') and coalesce(other.until_day, 'infinity') >= mine.from_day
    join child c on c.id = other.child_id
    where mine.child_id = the_child and c.name_known
      -- Another entry of the same child is no other child.
      and not exists (select 1 from child_merge g where g.undone_at is null
        and ((g.kept_id = the_child and g.merged_id = c.id) or (g.merged_id = the_child and g.kept_id = c.id)))
    union
    -- Their own: somebody else may share it, and it is for a person to say whom it means.
    select 'own', c.given_name, c.family_name, c.known_as from child c where c.id = the_child
    union
    select distinct 'staff', p.name, '', null::text from person_account p
    where p.id = any (array(
      select i.person_id from involvement i where i.child_id = the_child
      union select m.person_id from placement l join membership m on m.setting_id = l.setting_id
        where l.child_id = the_child));
end $$;
revoke all on function app.names_around from public, hearth_app, hearth_service;
grant execute on function app.names_around to hearth_app;
