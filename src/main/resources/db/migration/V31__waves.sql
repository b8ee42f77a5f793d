-- Waves: a questionnaire as it was, sent to people, with what they answered.

create sequence ninefold.questionnaire_edition_seq start with 50 increment by 50;
create table ninefold.questionnaire_edition (
  id bigint not null primary key,
  version bigint not null,
  questionnaire_id bigint not null references ninefold.questionnaire(id),
  -- 1, 2, 3 … for each questionnaire
  edition int not null,
  -- as JSON, never changed: answers are kept in the order of its items
  definition text not null,
  unique (questionnaire_id, edition)
);

create sequence ninefold.wave_seq start with 50 increment by 50;
create table ninefold.wave (
  id bigint not null primary key,
  version bigint not null,
  name varchar(120) not null,
  questionnaire_id bigint not null references ninefold.questionnaire(id),
  -- from when the wave opens
  edition_id bigint references ninefold.questionnaire_edition(id),
  viewpoint varchar(20) not null,
  state varchar(10) not null,
  anonymous boolean not null,
  -- whom to ask, until it opens: FILTER, CELLS or CONTACTS, and which, one a line
  audience_kind varchar(10) not null,
  audience text not null,
  opens_on date not null,
  -- the last day on which answers are taken
  closes_on date not null,
  opened_at timestamp,
  closed_at timestamp,
  -- the mails of the wave, in the outbox
  invitation_batch_id bigint,
  reminder_batch_id bigint,
  made_by varchar(60) ${collate_c} not null,
  made_at timestamp not null
);
create index wave_state on ninefold.wave(state, closes_on);

-- Somebody meant by a wave: asked, or left out for a reason.
create sequence ninefold.invitation_seq start with 50 increment by 50;
create table ninefold.invitation (
  id bigint not null primary key,
  version bigint not null,
  wave_id bigint not null,
  account_id bigint not null,
  -- may lie in the bin
  contact_id bigint not null,
  language varchar(2) not null,
  -- INVITED, OPENED, STARTED, ANSWERED or DECLINED
  state varchar(10) not null,
  -- why the person was not asked; null for who was
  obstacle varchar(20),
  asked_on date,
  reminded_on date,
  -- the mail that is to be put into the outbox: INVITATION or REMINDER
  to_send varchar(12),
  unique (wave_id, contact_id)
);
create index invitation_contact on ninefold.invitation(contact_id, asked_on);
create index invitation_to_send on ninefold.invitation(to_send, id);
create index invitation_account on ninefold.invitation(account_id);

-- By which somebody without an account of ours is let in: never the token, only its hash.
create table ninefold.invitation_token (
  hash varchar(64) ${collate_c} not null primary key,
  invitation_id bigint not null,
  expires_on date not null
);
create index invitation_token_invitation on ninefold.invitation_token(invitation_id);

-- What one person answered. Of an anonymous wave it forgets the person when it is sent.
create sequence ninefold.response_seq start with 50 increment by 50;
create table ninefold.response (
  id bigint not null primary key,
  version bigint not null,
  wave_id bigint not null,
  invitation_id bigint unique,
  account_id bigint,
  contact_id bigint,
  -- groups, as they were when the first answer came
  cell varchar(2),
  owner varchar(60) ${collate_c},
  team_id bigint,
  language varchar(2) not null,
  -- LINK, PHONE, PAPER or FILE
  channel varchar(10) not null,
  entered_by varchar(60) ${collate_c},
  -- one for each item of the edition, in its order, with ; between them
  marks text not null,
  -- answers in people's own words, as JSON, by item
  words text,
  submitted boolean not null,
  started_at timestamp,
  submitted_at timestamp
);
create index response_wave on ninefold.response(wave_id, submitted);
create index response_account on ninefold.response(account_id, wave_id);
create index response_contact on ninefold.response(contact_id);

create table ninefold.bin_invitation as select cast(0 as bigint) as removal_id, t.* from ninefold.invitation t where 1 = 0;
create index bin_invitation_removal on ninefold.bin_invitation(removal_id);
create table ninefold.bin_response as select cast(0 as bigint) as removal_id, t.* from ninefold.response t where 1 = 0;
create index bin_response_removal on ninefold.bin_response(removal_id);
