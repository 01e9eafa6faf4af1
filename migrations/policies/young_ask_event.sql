create policy ask_event_made on young_ask_event for insert to hearth_app with check (
  person_id = app.person_id() and happened_at <= app.now()
  and case when event in ('helped', 'not-helped', 'withdrawn') then app.is_me(child_id) else app.hears_ask(ask_id) end);
create policy ask_event_seen on young_ask_event for select to hearth_app using (
  child_id = (select app.me_child()) or ask_id = any ((select app.asks_heard())::uuid[]));
