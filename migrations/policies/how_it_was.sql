create policy how_it_was_seen on how_it_was for select to hearth_app using (
  app.is_me(child_id) or (shown_to = 'worker' and not app.is_sealed_from_me(child_id) and exists (
    select 1 from app.relations_to(child_id) r where r in ('social-worker', 'personal-adviser'))));
create policy how_it_was_told on how_it_was for insert to hearth_app with check (
  said_by = app.person_id() and said_at <= app.now() and app.is_me(child_id));
