-- Somebody hears of a child who was begun in the register.
create or replace function inside.tell_of_child(the_child uuid, the_person uuid, the_role text, the_words text) returns void
language sql security definer set search_path = public, app, pg_temp as $$
  insert into notice (id, child_id, about, about_id, fact_kind, kind, words, to_role, to_person_id, made_at)
  values (gen_random_uuid(), the_child, 'child', the_child, 'identity', 'told', the_words, the_role, the_person, app.now())
$$;
revoke all on function inside.tell_of_child from public, hearth_app, hearth_service;
