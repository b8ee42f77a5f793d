-- Links by which people say what they allow, and who signed up for the newsletter.

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

create sequence ninefold.newsletter_sign_up_seq start with 50 increment by 50;
create table ninefold.newsletter_sign_up (
  id bigint not null primary key,
  version bigint not null,
  -- ASKED, CONFIRMED or DONE
  state varchar(10) not null,
  -- domain first, in small letters: one way to write each address
  email_key varchar(254) ${collate_c} not null,
  email varchar(254) not null,
  name varchar(201),
  language varchar(2) not null,
  -- of the link in the newest mail; never the token, only its hash
  hash varchar(64) ${collate_c} unique,
  asked_at timestamp not null,
  -- the edition of the words that were confirmed
  wording int,
  confirmed_at timestamp
);
create index newsletter_sign_up_email on ninefold.newsletter_sign_up(email_key);
create index newsletter_sign_up_state on ninefold.newsletter_sign_up(state, asked_at);
