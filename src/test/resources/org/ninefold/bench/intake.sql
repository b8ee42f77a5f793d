-- What a file of purchases meets: known accounts and offerings, and no purchases yet.
insert into ninefold.app_user(id, version, sign_in, name, role, language, password_hash, password_due, enabled,
  session_stamp, created_at)
values (1, 0, 'admin', 'Admin', 'ADMINISTRATOR', 'en', '-', false, true, 0, now() at time zone 'UTC');
select setval('ninefold.app_user_seq', 50);
insert into ninefold.account(id, version, ref, ref_key, name, name_key, kind, currency, created_at)
select g, 0, 'A' || lpad(g::text, 7, '0'), 'a' || lpad(g::text, 7, '0'), 'Account ' || g, 'account ' || g, 'CUSTOMER',
  'EUR', now() at time zone 'UTC'
from generate_series(1, :accounts) g;
select setval('ninefold.account_seq', :accounts + 50);
insert into ninefold.offering(id, version, ref, name, suppliable)
select g, 0, 'P' || lpad(g::text, 2, '0'), 'Offering ' || g, g <= 19 from generate_series(1, 20) g;
select setval('ninefold.offering_seq', 50);
