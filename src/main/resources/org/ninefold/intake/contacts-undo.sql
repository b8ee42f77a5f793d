-- b1 account, b2 first_name, b3 last_name, b4 key of the names, b5 title, b6 email, b7 phone, b8 language,
-- b9 key of the email

-- part: hold
select t.id from ninefold.contact t
where t.id in (select w.target_id from ninefold.import_written w
  where w.run_id = :run and w.target_id between :first and :last)
order by t.id for update;

-- part: judge
update ninefold.import_written w set reason = coalesce((
  select case when t.version <> w.version_written then 'CHANGED_SINCE'
    when not (cast(:all as boolean) or coalesce(o.owner = :actor, false) or coalesce(o.team_id = any(:teams), false)) then 'OUT_OF_REACH'
    when w.b1 is not null and not exists (select 1 from ninefold.account g where g.id = cast(w.b1 as bigint)) then 'ACCOUNT_GONE'
    when w.version_before = 0 and (exists (select 1 from ninefold.activity_contact u where u.contact_id = t.id)
      or exists (select 1 from ninefold.stakeholder u where u.contact_id = t.id)) then 'IN_USE'
    else 'NONE' end
  from ninefold.contact t
  join ninefold.account o on o.id = t.account_id where t.id = w.target_id), 'REMOVED_SINCE')
where w.run_id = :run and w.target_id between :first and :last and w.outcome is null;

-- part: apply
insert into ninefold.audit(id, happened_at, actor, via, action, subject, subject_ref, account_id, before_text, after_text)
select nextval('ninefold.audit_seq'), cast(:now as timestamp), :actor, 'IMPORT', 'CHANGE', 'contact', t.ref, cast(w.b1 as bigint),
  nullif(concat_ws(cast(:line as varchar),
    case when t.account_id <> cast(w.b1 as bigint) then 'account=' || o.ref end,
    case when t.first_name is distinct from w.b2 then 'first_name=' || t.first_name end,
    case when t.last_name is distinct from w.b3 then 'last_name=' || t.last_name end,
    case when t.title is distinct from w.b5 then 'title=' || t.title end,
    case when t.email is distinct from w.b6 then 'email=' || t.email end,
    case when t.phone is distinct from w.b7 then 'phone=' || t.phone end,
    case when t.language is distinct from w.b8 then 'language=' || t.language end), ''),
  nullif(concat_ws(cast(:line as varchar),
    case when t.account_id <> cast(w.b1 as bigint) then 'account=' || was.ref end,
    case when t.first_name is distinct from w.b2 then 'first_name=' || w.b2 end,
    case when t.last_name is distinct from w.b3 then 'last_name=' || w.b3 end,
    case when t.title is distinct from w.b5 then 'title=' || w.b5 end,
    case when t.email is distinct from w.b6 then 'email=' || w.b6 end,
    case when t.phone is distinct from w.b7 then 'phone=' || w.b7 end,
    case when t.language is distinct from w.b8 then 'language=' || w.b8 end), '')
from ninefold.import_written w
join ninefold.contact t on t.id = w.target_id
join ninefold.account o on o.id = t.account_id
join ninefold.account was on was.id = cast(w.b1 as bigint)
where w.run_id = :run and w.target_id between :first and :last and w.outcome = 'REVERSED' and w.version_before > 0;
insert into ninefold.audit(id, happened_at, actor, via, action, subject, subject_ref, account_id, before_text)
select nextval('ninefold.audit_seq'), cast(:now as timestamp), :actor, 'IMPORT', 'DELETE', 'contact', t.ref, t.account_id,
  concat_ws(cast(:line as varchar), 'first_name=' || t.first_name, 'last_name=' || t.last_name, 'email=' || t.email)
from ninefold.import_written w
join ninefold.contact t on t.id = w.target_id
where w.run_id = :run and w.target_id between :first and :last and w.outcome = 'REVERSED' and w.version_before = 0;
merge into ninefold.contact t using (
  select w.target_id, w.b1, w.b2, w.b3, w.b4, w.b5, w.b6, w.b7, w.b8, w.b9 from ninefold.import_written w
  where w.run_id = :run and w.target_id between :first and :last and w.outcome = 'REVERSED' and w.version_before > 0) n
on (t.id = n.target_id)
when matched then update set version = t.version + 1, account_id = cast(n.b1 as bigint), first_name = n.b2, last_name = n.b3,
  name_key = n.b4, title = n.b5, email = n.b6, email_key = n.b9, phone = n.b7, language = n.b8;
delete from ninefold.contact where id in (
  select w.target_id from ninefold.import_written w
  where w.run_id = :run and w.target_id between :first and :last and w.outcome = 'REVERSED' and w.version_before = 0);
