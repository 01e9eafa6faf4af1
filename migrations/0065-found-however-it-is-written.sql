-- A name is found however it is written: with any apostrophe, with or without the vowel marks of Arabic (app.plain), in the
-- ordinary search and by emergency access (app.break_glass).
-- functions and policies: 8c07d9064ec75ef40d9802b6a166b0731ae710c48893246e71a82e59891d47ae
comment on column child.names is 'What the child is called and was called, as names are compared: it is worked out by app.names_of, and anew when app.plain changes.';
