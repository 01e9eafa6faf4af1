create policy challenge_event_made on challenge_event for insert to hearth_app with check (
  person_id = app.person_id() and happened_at <= app.now()
  and case when event in ('acknowledged', 'answered') then app.answers_challenge(challenge_id)
    else exists (select 1 from challenge c where c.id = challenge_id and app.is_me(c.child_id)) end);
create policy challenge_event_seen on challenge_event for select to hearth_app using (
  exists (select 1 from challenge c where c.id = challenge_id));
