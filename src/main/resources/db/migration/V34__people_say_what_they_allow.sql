-- Links by which people say what they allow.

-- By which somebody without an account of ours is let in: never the token, only its hash.
create table ninefold.consent_token (
  hash varchar(64) ${collate_c} not null primary key,
  -- may lie in the bin; null for who was forgotten
  contact_id bigint,
  -- what the mail was about that has the link; null for all purposes
  purpose varchar(20),
  expires_on date not null
);
create index consent_token_contact on ninefold.consent_token(contact_id);
create index consent_token_expires on ninefold.consent_token(expires_on);
