-- b1 name, b2 key of the name, b3 kind, b4 owner, b5 team, b6 country, b7 currency, b8 customer_since,
-- b9 what names like it have in common

-- part: hold
select t.id from ninefold.account t
where t.id in (select w.target_id from ninefold.import_written w
  where w.run_id = :run and w.target_id between :first and :last)
order by t.id for update;

-- part: judge
update ninefold.import_written w set reason = coalesce((
  select case when t.version <> w.version_written then 'CHANGED_SINCE'
    when not (cast(:all as boolean) or coalesce(t.owner = :actor, false) or coalesce(t.team_id = any(:teams), false)) then 'OUT_OF_REACH'
    when w.b5 is not null and not exists (select 1 from ninefold.team g where g.id = cast(w.b5 as bigint)) then 'TEAM_GONE'
    when w.version_before = 0 and (exists (select 1 from ninefold.contact u where u.account_id = t.id)
      or exists (select 1 from ninefold.purchase u where u.account_id = t.id)
      or exists (select 1 from ninefold.time_entry u where u.account_id = t.id)
      or exists (select 1 from ninefold.wallet u where u.account_id = t.id)
      or exists (select 1 from ninefold.activity u where u.account_id = t.id)
      or exists (select 1 from ninefold.task u where u.account_id = t.id)) then 'IN_USE'
    else 'NONE' end
  from ninefold.account t where t.id = w.target_id), 'REMOVED_SINCE')
where w.run_id = :run and w.target_id between :first and :last and w.outcome is null;

-- part: moved
select w.target_id from ninefold.import_written w
join ninefold.account t on t.id = w.target_id
where w.run_id = :run and w.target_id between :first and :last and w.outcome = 'REVERSED'
  and (w.version_before = 0 or w.b1 is distinct from t.name or w.b4 is distinct from t.owner
    or cast(w.b5 as bigint) is distinct from t.team_id);

-- part: apply
insert into ninefold.audit(id, happened_at, actor, via, action, subject, subject_ref, account_id, before_text, after_text)
select nextval('ninefold.audit_seq'), cast(:now as timestamp), :actor, 'IMPORT', 'CHANGE', 'account', t.ref, t.id,
  nullif(concat_ws(cast(:line as varchar),
    case when t.name is distinct from w.b1 then 'name=' || t.name end,
    case when t.kind is distinct from w.b3 then 'kind=' || t.kind end,
    case when t.owner is distinct from w.b4 then 'owner=' || t.owner end,
    case when t.team_id is distinct from cast(w.b5 as bigint) then 'team=' || nowadays.name end,
    case when t.country is distinct from w.b6 then 'country=' || t.country end,
    case when t.currency is distinct from w.b7 then 'currency=' || t.currency end,
    case when t.customer_since is distinct from cast(w.b8 as date) then 'customer_since=' || cast(t.customer_since as varchar) end), ''),
  nullif(concat_ws(cast(:line as varchar),
    case when t.name is distinct from w.b1 then 'name=' || w.b1 end,
    case when t.kind is distinct from w.b3 then 'kind=' || w.b3 end,
    case when t.owner is distinct from w.b4 then 'owner=' || w.b4 end,
    case when t.team_id is distinct from cast(w.b5 as bigint) then 'team=' || was.name end,
    case when t.country is distinct from w.b6 then 'country=' || w.b6 end,
    case when t.currency is distinct from w.b7 then 'currency=' || w.b7 end,
    case when t.customer_since is distinct from cast(w.b8 as date) then 'customer_since=' || w.b8 end), '')
from ninefold.import_written w
join ninefold.account t on t.id = w.target_id
left join ninefold.team nowadays on nowadays.id = t.team_id
left join ninefold.team was on was.id = cast(w.b5 as bigint)
where w.run_id = :run and w.target_id between :first and :last and w.outcome = 'REVERSED' and w.version_before > 0;
insert into ninefold.audit(id, happened_at, actor, via, action, subject, subject_ref, account_id, before_text)
select nextval('ninefold.audit_seq'), cast(:now as timestamp), :actor, 'IMPORT', 'DELETE', 'account', t.ref, t.id,
  concat_ws(cast(:line as varchar), 'name=' || t.name, 'kind=' || t.kind, 'owner=' || t.owner)
from ninefold.import_written w
join ninefold.account t on t.id = w.target_id
where w.run_id = :run and w.target_id between :first and :last and w.outcome = 'REVERSED' and w.version_before = 0;
delete from ninefold.standing where account_id in (
  select w.target_id from ninefold.import_written w
  where w.run_id = :run and w.target_id between :first and :last and w.outcome = 'REVERSED' and (w.version_before = 0 or w.b3 <> 'CUSTOMER'));
merge into ninefold.account t using (
  select w.target_id, w.b1, w.b2, w.b3, w.b4, w.b5, w.b6, w.b7, w.b8, w.b9 from ninefold.import_written w
  where w.run_id = :run and w.target_id between :first and :last and w.outcome = 'REVERSED' and w.version_before > 0) n
on (t.id = n.target_id)
when matched then update set version = t.version + 1, name = n.b1, name_key = n.b2, alike_key = n.b9, kind = n.b3, owner = n.b4, team_id = cast(n.b5 as bigint), country = n.b6, currency = n.b7,
  customer_since = cast(n.b8 as date);
delete from ninefold.account where id in (
  select w.target_id from ninefold.import_written w
  where w.run_id = :run and w.target_id between :first and :last and w.outcome = 'REVERSED' and w.version_before = 0);
