-- Two waves of the satisfaction catalogue, fourteen months apart, each with 50,000 answers of 37 marks and some words, from
-- the people of 20,000 accounts; two people of three answered both.
insert into ninefold.account(id, version, ref, ref_key, name, name_key, kind, owner, team_id, country, currency, created_at)
select g, 0, 'A' || g, 'a' || g, 'Account ' || g, 'account ' || g, 'CUSTOMER', u.sign_in, u.team_id, 'DK', 'EUR',
  timestamp '2025-01-01'
from generate_series(1, 20000) g join ninefold.app_user u on u.id = 1 + g * 7919 % 500;
insert into ninefold.standing(account_id, owner, team_id, cell, as_of, name_key)
select a.id, a.owner, a.team_id,
  (array['A1', 'A2', 'A3', 'B1', 'B2', 'B3', 'C1', 'C2', 'C3'])[1 + a.id * 31 % 9], date '2026-01-01', a.name_key
from ninefold.account a;
insert into ninefold.contact(id, version, ref, account_id, first_name, last_name, name_key, decider)
select g, 0, 'C' || g, 1 + g % 20000, 'First', 'Last ' || g, 'last ' || g, g % 5 = 0
from generate_series(1, 150000) g;
insert into ninefold.questionnaire_edition(id, version, questionnaire_id, edition, definition)
select 1, 0, q.id, 1, q.definition from ninefold.questionnaire q where q.ref = 'satisfaction';
insert into ninefold.wave(id, version, name, questionnaire_id, edition_id, viewpoint, state, anonymous, audience_kind,
  audience, opens_on, closes_on, opened_at, made_by, made_at, series_id)
select w, 0, 'Wave ' || w, q.id, 1, 'CUSTOMER_TODAY', 'OPEN', false, 'CELLS', 'A1',
  date '2024-11-01' + (w - 1) * 425, date '2024-12-01' + (w - 1) * 425, timestamp '2024-11-01', 'admin',
  timestamp '2024-11-01', 1
from generate_series(1, 2) w, ninefold.questionnaire q where q.ref = 'satisfaction';
insert into ninefold.invitation(id, version, wave_id, account_id, contact_id, language, state, asked_on)
select w * 100000 + g, 0, w, 1 + c % 20000, c, (array['en', 'da', 'sv', 'fi'])[1 + c % 4],
  case when g <= 50000 then 'ANSWERED' else 'INVITED' end, date '2025-01-01'
from generate_series(1, 2) w, generate_series(1, 100000) g, lateral (select g + (w - 1) * 16667 as c) p;
insert into ninefold.response(id, version, wave_id, invitation_id, account_id, contact_id, cell, owner, team_id, language,
  channel, marks, words, submitted, started_at, submitted_at)
select i.id, 0, i.wave_id, i.id, i.account_id, i.contact_id, s.cell, s.owner, s.team_id, i.language, 'LINK',
  1 + i.id % 4 || ';' || 1 + i.id * 7 % 5 || ';' || 1 + i.id * 11 % 5 || ';;'
    || (select string_agg(case when (i.id * 13 + k * 29) % 17 = 0 then 'NA' when (i.id + k) % 23 = 0 then ''
                            else (1 + (i.id * 31 + k * 17 + i.id / 97) % 9)::text end, ';' order by k)
        from generate_series(5, 38) k),
  case when i.id % 5 = 0 then '{"improvements":"Answer sooner, please: ' || i.id || '"}' end,
  true, timestamp '2025-01-02', timestamp '2025-01-03'
from ninefold.invitation i join ninefold.standing s on s.account_id = i.account_id where i.state = 'ANSWERED'
