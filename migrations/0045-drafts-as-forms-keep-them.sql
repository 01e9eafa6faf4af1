-- Functions that policies asked about each row, and that nothing asks any more. The policies go with them, and are written
-- again from their files.
drop function if exists app.has_part_in_move(uuid) cascade;
drop function if exists app.is_kept_by_seal(uuid[], uuid, timestamptz) cascade;
drop function if exists app.reads_referral(uuid) cascade;
drop function if exists app.sees_section_45(uuid, uuid) cascade;
drop function if exists app.serves_in(uuid) cascade;

-- A draft keeps what was typed under the names of the record's forms: each person who was told has a row of fields, and
-- the factors that were ticked are a list.
-- functions and policies: 26c54410859094170b16b70795162ca62e68128e1ede3c2c753131f309122ada
update draft set content = jsonb_set(content, '{fields}', (
  select coalesce(jsonb_object_agg(
    case
      when key ~ '^told[1-4](Who|How)$' then 'told-' || substr(key, 5, 1) || '-' || lower(substr(key, 6))
      when key ~ '^told[1-4](Day|Time)$' then 'told-' || substr(key, 5, 1) || '-at-' || lower(substr(key, 6))
      else key
    end,
    case
      when key = 'factors' and jsonb_typeof(value) = 'string'
        then to_jsonb(array_remove(string_to_array(value #>> '{}', ' '), ''))
      else value
    end), '{}')
  from jsonb_each(content -> 'fields')))
where content ? 'fields';
