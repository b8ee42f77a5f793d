-- What people allowed us, and in which words they were asked. Both are only ever added to.

create sequence ninefold.consent_wording_seq start with 50 increment by 50;
create table ninefold.consent_wording (
  id bigint not null primary key,
  version bigint not null,
  purpose varchar(20) not null,
  -- 1, 2, 3 … for each purpose; the highest is the one used now
  edition int not null,
  text_en varchar(2000) not null,
  text_da varchar(2000) not null,
  text_sv varchar(2000) not null,
  text_fi varchar(2000) not null,
  since timestamp not null,
  made_by varchar(60) ${collate_c} not null,
  unique (purpose, edition)
);

-- The words the product brings along.
insert into ninefold.consent_wording (id, version, purpose, edition, text_en, text_da, text_sv, text_fi, since, made_by)
values (nextval('ninefold.consent_wording_seq'), 1, 'SURVEY', 1,
  'You may ask me what I think of you as a supplier, and use my answers, with my name, to become better. I can take this back at any time.',
  'I må spørge mig, hvad jeg synes om jer som leverandør, og bruge mine svar med mit navn til at blive bedre. Jeg kan når som helst trække mit samtykke tilbage.',
  'Ni får fråga mig vad jag tycker om er som leverantör och använda mina svar med mitt namn för att bli bättre. Jag kan när som helst återkalla mitt samtycke.',
  'Saatte kysyä, mitä mieltä olen teistä toimittajana, ja käyttää vastauksiani nimelläni toimintanne parantamiseen. Voin perua suostumukseni milloin tahansa.',
  current_timestamp, '-');
insert into ninefold.consent_wording (id, version, purpose, edition, text_en, text_da, text_sv, text_fi, since, made_by)
values (nextval('ninefold.consent_wording_seq'), 1, 'NEWSLETTER', 1,
  'You may send me your newsletter by e-mail. I can take this back at any time with the link in every letter.',
  'I må sende mig jeres nyhedsbrev pr. e-mail. Jeg kan når som helst trække mit samtykke tilbage med linket i hvert nyhedsbrev.',
  'Ni får skicka mig ert nyhetsbrev via e-post. Jag kan när som helst återkalla mitt samtycke med länken i varje nyhetsbrev.',
  'Saatte lähettää minulle uutiskirjeenne sähköpostitse. Voin perua suostumukseni milloin tahansa jokaisessa uutiskirjeessä olevan linkin kautta.',
  current_timestamp, '-');

create sequence ninefold.consent_seq start with 50 increment by 50;
create table ninefold.consent (
  id bigint not null primary key,
  version bigint not null,
  account_id bigint not null,
  -- may lie in the bin
  contact_id bigint not null,
  purpose varchar(20) not null,
  given boolean not null,
  channel varchar(10) not null,
  -- what shows it: a letter, a call, a page
  source varchar(400),
  wording_id bigint not null references ninefold.consent_wording(id),
  entered_by varchar(60) ${collate_c} not null,
  entered_at timestamp not null
);
create index consent_contact on ninefold.consent(contact_id, purpose, entered_at, id);
create index consent_newest on ninefold.consent(entered_at, id);
create index consent_account on ninefold.consent(account_id);

create table ninefold.bin_consent as select cast(0 as bigint) as removal_id, t.* from ninefold.consent t where 1 = 0;
create index bin_consent_removal on ninefold.bin_consent(removal_id);

-- Who is at an account again although the person asked to be forgotten: by reference or address wherever it is, by name
-- at the same account or at the one it was merged into. What is digested is written as SuppressionKeys writes it; the
-- address is put back from its key, which has the domain first and small letters already.
create view ninefold.suppressed_contact as
select c.id as contact_id
from ninefold.contact c cross join ninefold.consent_salt s
where s.id = 1 and (
  ${digest_of}s.salt || '|REF|' || c.ref${digest_end}
    in (select x.digest from ninefold.suppression x where x.account_id = 0)
  or (c.email_key is not null
    and ${digest_of}s.salt || '|EMAIL|' || substring(c.email_key from position('@' in c.email_key) + 1) || '@'
      || substring(c.email_key from 1 for position('@' in c.email_key) - 1)${digest_end}
    in (select x.digest from ninefold.suppression x where x.account_id = 0))
  or (${digest_of}s.salt || '|NAME|' || c.name_key${digest_end}, c.account_id)
    in (select x.digest, x.account_id from ninefold.suppression x
      union all
      select x.digest, r.merged_into from ninefold.suppression x
      join ninefold.removal r on r.thing_id = x.account_id and r.kind = 'ACCOUNT' and r.merged_into is not null));

-- What a host believes of a person is shown beside what the person told us.
create index host_consent_person on ninefold.host_consent(host, person);
