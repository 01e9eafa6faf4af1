-- Other entries among the visitor's own that could be the same child: born on the same day with names that are near
-- word by word, or of one unique pupil number. The other numbers are an authority's own: alike by chance.
create or replace function app.look_alikes(the_child uuid) returns table (child_id uuid, same_number boolean)
language sql stable rows 2 security definer set search_path = public, app, pg_temp as $$
  select found.id, found.same_number from (
    select c.id, exists (
        select 1 from child_number n join child_number m on m.kind = n.kind and m.value = n.value
        where n.child_id = o.id and m.child_id = c.id and n.kind = 'upn') as same_number,
      c.date_of_birth = o.date_of_birth and (
        select count(*) = count(app.nearness(c.names, c.name_sounds, w, app.sounds(w), app.swapped(w)))
        from regexp_split_to_table(app.plain(coalesce(o.known_as, o.given_name) || ' ' || o.family_name), ' ') w) as same_name
    from child o, app.children_open_for('identity') mine join child c on c.id = mine
    where o.id = the_child and c.id <> o.id) found
  where (found.same_name or (found.same_number and app.sees(found.id, 'status') and app.sees(the_child, 'status')))
    and app.sees(the_child, 'identity')
    and app.kept_for(found.id) <> app.kept_for(the_child)
$$;
revoke all on function app.look_alikes from public, hearth_app, hearth_service;
grant execute on function app.look_alikes to hearth_app;
