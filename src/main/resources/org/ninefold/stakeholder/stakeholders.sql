-- c1 account_ref, c2 contact_ref, c3 first_name, c4 last_name, c5 title, c6 function, c7 level, c8 role, c9 side,
-- c10 attitude_manager, c11 attitude_firm, c12 attitude_project, c13 reports_to_ref, c14 status, c15 registered,
-- c16 key of the last name, c17 key of last and first name (or null), c18 and c19 the lists’ words that c6 and c8 mean.
-- Of a record: other_id is the contact of the person, known or to be made; place_id is where the person stands on the
-- account’s map already.

-- part: functions
select distinct w.c6 from ninefold.import_row w
where w.run_id = :run and w.record_no between :first and :last and w.c6 is not null;

-- part: roles
select distinct w.c8 from ninefold.import_row w
where w.run_id = :run and w.record_no between :first and :last and w.c8 is not null;

-- part: words
merge into ninefold.import_row w using (
  select r.run_id, r.record_no, r.row_no, f.word as function_key, o.word as role_key from ninefold.import_row r
  left join unnest(cast(:functions as varchar array), cast(:function_keys as varchar array)) as f(said, word)
    on f.said = r.c6
  left join unnest(cast(:roles as varchar array), cast(:role_keys as varchar array)) as o(said, word) on o.said = r.c8
  where r.run_id = :run and r.record_no between :first and :last) n
on (w.run_id = n.run_id and w.record_no = n.record_no and w.row_no = n.row_no)
when matched then update set c18 = n.function_key, c19 = n.role_key;

-- part: unnamed
select w.row_no, w.c4, t.name from ninefold.import_row w
join ninefold.stakeholder t on t.ref = w.c2 and t.name <> w.c4
join ninefold.account h on h.id = t.account_id
  and (cast(:all as boolean) or h.owner = :actor or h.team_id = any(:teams))
left join ninefold.contact c on c.id = t.contact_id
where w.run_id = :run and w.record_no between :first and :last and w.c3 is null and c.id is null;

-- part: name
merge into ninefold.import_row w using (
  select r.run_id, r.record_no, r.row_no, n.first_name, n.name_key from ninefold.import_row r
  join unnest(cast(:rows as int array), cast(:names as varchar array), cast(:keys as varchar array))
    as n(row_no, first_name, name_key) on n.row_no = r.row_no
  where r.run_id = :run and r.record_no between :first and :last) n
on (w.run_id = n.run_id and w.record_no = n.record_no and w.row_no = n.row_no)
when matched then update set c3 = n.first_name, c17 = n.name_key;

-- part: people
select w.row_no, w.c2, coalesce(w.c17, w.c16) as name_key, a.id, w.c13
from ninefold.import_row w
left join ninefold.account a on a.ref = w.c1
where w.run_id = :run and w.record_no between :first and :last;

-- part: judge
insert into ninefold.import_record
  (run_id, record_no, row_no, ref, outcome, column_name, reason, found, target_id, account_id, other_id, place_id)
select k.run_id, k.record_no, k.row_no, case when k.reason = 'SUPPRESSED' then null else k.c2 end,
  case when k.reason is not null then 'REJECTED' when k.target_id is null then 'CREATED'
       when k.same then 'UNCHANGED' else 'UPDATED' end,
  case k.reason when 'SUPPRESSED' then 'last_name' when 'UNKNOWN_ACCOUNT' then 'account_ref'
    when 'UNKNOWN_FUNCTION' then 'function' when 'UNKNOWN_ROLE' then 'role' when 'REPORTS_TO_UNKNOWN' then 'reports_to_ref'
    when 'OURS_NOT_REGISTERED' then 'registered' when 'REGISTERED_NEEDS' then 'registered'
    when 'STAYS_REGISTERED' then 'registered'
    else case when k.reason is not null then 'contact_ref' end end,
  case when k.reason in ('UNKNOWN_FUNCTION', 'UNKNOWN_ROLE') then 'WORD_UNKNOWN' else k.reason end,
  case k.reason when 'SUPPRESSED' then null when 'REPORTS_TO_UNKNOWN' then null when 'UNKNOWN_ACCOUNT' then k.c1
    when 'UNKNOWN_FUNCTION' then k.c6 when 'UNKNOWN_ROLE' then k.c8 when 'OURS_NOT_REGISTERED' then k.c15
    when 'REGISTERED_NEEDS' then k.c15 when 'STAYS_REGISTERED' then k.c15
    else case when k.reason is not null then k.c2 end end,
  k.target_id, k.account_id, k.other_id, k.place_id
from (
  select j.*,
    case when j.row_no = any(:erased) then 'SUPPRESSED'
         when j.account_id is null then 'UNKNOWN_ACCOUNT'
         when j.nth > 1 or j.earlier then 'TWICE_IN_FILE'
         when j.elsewhere then 'NOT_FREE'
         when j.target_id is null and not cast(:creates as boolean) then 'NOT_THERE'
         when j.target_id is not null and not cast(:updates as boolean) then 'ALREADY_THERE'
         when j.c6 is not null and j.c18 is null then 'UNKNOWN_FUNCTION'
         when j.c8 is not null and j.c19 is null then 'UNKNOWN_ROLE'
         when j.c15 = 'false' and j.linked then 'STAYS_REGISTERED'
         when j.c15 = 'true' and not j.linked and j.side = 'OURS' then 'OURS_NOT_REGISTERED'
         when j.c15 = 'true' and not j.linked and (j.titled is null or coalesce(j.c18, j.function_key) is null
           or coalesce(j.c7, j.level) is null) then 'REGISTERED_NEEDS'
         when j.row_no = any(:led) then 'REPORTS_TO_UNKNOWN' end as reason
  from (
    select w.*, row_number() over (partition by w.c2 order by w.row_no) as nth,
      exists (select 1 from ninefold.import_made m where m.run_id = :run and m.alike = w.c2) as earlier,
      t.id as target_id, a.id as account_id, p.id as place_id, t.function_key, t.level,
      case when c.id is not null and (t.id is null or t.contact_id = c.id or w.c15 = 'true') then c.id end as other_id,
      c.id is not null and (t.id is null or t.contact_id = c.id) as linked,
      coalesce(w.c9, p.side, 'CUSTOMER') as side, coalesce(w.c5, t.title, c.title) as titled,
      (t.id is not null and not (cast(:all as boolean) or h.owner is not distinct from cast(:actor as varchar)
          or coalesce(h.team_id = any(:teams), false))
        or c.id is not null and not (cast(:all as boolean) or o.owner is not distinct from cast(:actor as varchar)
          or coalesce(o.team_id = any(:teams), false))
        or t.id is null and exists (select 1 from ninefold.bin_stakeholder b where b.ref = w.c2)) as elsewhere,
      (p.id is not null
        and case when t.contact_id = c.id
          then c.last_name = w.c4 and (w.c3 is null or w.c3 is not distinct from c.first_name)
            and (w.c5 is null or w.c5 is not distinct from c.title)
            and (w.c19 is null or w.c19 is not distinct from
              case when c.decider then 'DECIDER' when t.role_key <> 'DECIDER' then t.role_key end)
          else concat_ws(' ', w.c3, w.c4) = t.name and (w.c5 is null or w.c5 is not distinct from t.title)
            and (w.c19 is null or w.c19 is not distinct from t.role_key) and coalesce(w.c15, 'false') = 'false' end
        and (w.c18 is null or w.c18 is not distinct from t.function_key)
        and (w.c7 is null or w.c7 is not distinct from t.level)
        and (w.c10 is null or cast(w.c10 as int) is not distinct from t.to_manager)
        and (w.c11 is null or cast(w.c11 as int) is not distinct from t.to_firm)
        and (w.c12 is null or cast(w.c12 as int) is not distinct from t.to_project)
        and (w.c9 is null or w.c9 = p.side) and (w.c14 is null or w.c14 = p.status)
        and (w.c13 is null or coalesce(w.c13 = (select case when min(u.ref) = max(u.ref) then min(u.ref) end
          from ninefold.map_line l join ninefold.stakeholder u on u.id = l.to_id
          where l.account_id = a.id and l.from_id = t.id and l.kind = 'REPORTS_TO'), false))) as same
    from ninefold.import_row w
    left join ninefold.account a on a.ref = w.c1
      and (cast(:all as boolean) or a.owner = :actor or a.team_id = any(:teams))
    left join ninefold.stakeholder t on t.ref = w.c2
    left join ninefold.account h on h.id = t.account_id
    left join ninefold.contact c on c.ref = w.c2
    left join ninefold.account o on o.id = c.account_id
    left join ninefold.map_place p on p.account_id = a.id and p.stakeholder_id = t.id
    where w.run_id = :run and w.record_no between :first and :last) j) k;

-- part: forget
update ninefold.import_row set c2 = null, c3 = null, c4 = null, c5 = null, c13 = null, c16 = null, c17 = null
where run_id = :run and record_no between :first and :last and row_no = any(:erased);
update ninefold.import_row set c13 = null
where run_id = :run and record_no between :first and :last and row_no = any(:led);

-- part: remember
-- rows of one account are judged in one chunk: a later one may name somebody again
insert into ninefold.import_made(run_id, row_no, alike, ref, name)
select w.run_id, w.row_no, w.c2, w.c2, w.c2 from ninefold.import_record r
join ninefold.import_row w on w.run_id = r.run_id and w.record_no = r.record_no and w.row_no = r.row_no
where r.run_id = :run and r.record_no between :first and :last and r.outcome <> 'REJECTED'
  and exists (select 1 from ninefold.import_row n where n.run_id = :run and n.record_no > :last);

-- part: brought
select r.row_no, r.account_id, w.c2, w.c13, r.place_id
from ninefold.import_record r
join ninefold.import_row w on w.run_id = r.run_id and w.record_no = r.record_no and w.row_no = r.row_no
where r.run_id = :run and r.record_no between :first and :last and r.outcome <> 'REJECTED'
order by r.row_no;

-- part: standing
select p.account_id, t.ref, p.side, p.x, p.y from ninefold.map_place p
join ninefold.stakeholder t on t.id = p.stakeholder_id
where p.account_id in (select r.account_id from ninefold.import_record r
  where r.run_id = :run and r.record_no between :first and :last and r.outcome <> 'REJECTED')
order by p.account_id, p.id;

-- part: reporting
select l.account_id, f.ref as below, u.ref as above from ninefold.map_line l
join ninefold.stakeholder f on f.id = l.from_id
join ninefold.stakeholder u on u.id = l.to_id
where l.kind = 'REPORTS_TO' and l.account_id in (select r.account_id from ninefold.import_record r
  where r.run_id = :run and r.record_no between :first and :last and r.outcome <> 'REJECTED')
order by l.id;

-- part: reject
update ninefold.import_record r set outcome = 'REJECTED', column_name = cast(:column as varchar), reason = :reason,
  found = (select case when cast(:column as varchar) = 'reports_to_ref' then w.c13 else w.c1 end from ninefold.import_row w
    where w.run_id = r.run_id and w.record_no = r.record_no and w.row_no = r.row_no)
where r.run_id = :run and r.record_no between :first and :last and r.row_no = any(:rows);

-- part: hold
select a.id from ninefold.account a where a.id in (select r.account_id from ninefold.import_record r
  where r.run_id = :run and r.record_no between :first and :last and r.outcome in ('CREATED', 'UPDATED'))
order by a.id for update;

-- part: touched
select r.account_id from ninefold.import_record r
where r.run_id = :run and r.record_no between :first and :last and r.outcome in ('CREATED', 'UPDATED')
union select p.account_id from ninefold.map_place p where p.stakeholder_id in (
  select r.target_id from ninefold.import_record r
  where r.run_id = :run and r.record_no between :first and :last and r.outcome = 'UPDATED');

-- part: number
update ninefold.import_record set target_id = nextval('ninefold.stakeholder_seq')
where run_id = :run and record_no between :first and :last and outcome = 'CREATED';
update ninefold.import_record r set other_id = nextval('ninefold.contact_seq'), other_changes = true
where r.run_id = :run and r.record_no between :first and :last and r.outcome in ('CREATED', 'UPDATED')
  and r.other_id is null and exists (select 1 from ninefold.import_row w
    where w.run_id = r.run_id and w.record_no = r.record_no and w.row_no = r.row_no and w.c15 = 'true');
merge into ninefold.import_record x using (
  select r.run_id, r.record_no, r.row_no from ninefold.import_record r
  join ninefold.import_row w on w.run_id = r.run_id and w.record_no = r.record_no and w.row_no = r.row_no
  join ninefold.contact c on c.id = r.other_id
  left join ninefold.stakeholder t on t.id = r.target_id
  where r.run_id = :run and r.record_no between :first and :last and r.outcome in ('CREATED', 'UPDATED')
    and (c.last_name <> w.c4 or w.c3 is not null and w.c3 is distinct from c.first_name
      or coalesce(w.c5, c.title, t.title) is distinct from c.title
      or (coalesce(w.c19, case when t.id is not null and t.contact_id is distinct from c.id then t.role_key end,
        case when c.decider then 'DECIDER' else '' end) = 'DECIDER') <> c.decider)) n
on (x.run_id = n.run_id and x.record_no = n.record_no and x.row_no = n.row_no)
when matched then update set other_changes = true;

-- part: contacts
insert into ninefold.import_written(run_id, target_id, ref, version_before, version_written, b1, b2, b3, b4, b5, b6, b7,
  b8, b9, b10, b11, b12, b13, b14, b15, b16, b17, b18, b19, b20, b21, b22, b23)
select r.run_id, r.target_id, r.ref, coalesce(t.version, 0), coalesce(t.version, 0) + 1,
  cast(r.account_id as varchar), t.name, t.title, t.function_key, t.level, t.role_key,
  cast(t.to_manager as varchar), cast(t.to_firm as varchar), cast(t.to_project as varchar), p.side, p.status,
  case when w.c13 is not null then (
    select substring(string_agg(cast(l.to_id as varchar) || ' ' || l.status, ',' order by l.to_id) from 1 for 300)
    from ninefold.map_line l
    where l.account_id = r.account_id and l.from_id = t.id and l.kind = 'REPORTS_TO') end,
  cast(t.contact_id as varchar), c.first_name, c.last_name, c.name_key, c.title,
  case when c.id is not null then case when c.decider then 'true' else 'false' end end,
  coalesce(w.c9, p.side, 'CUSTOMER') || ' ' || coalesce(w.c14, p.status, 'ASSUMED'),
  cast(cast(:now as timestamp) as varchar),
  case when r.other_changes then cast(coalesce(c.version, 0) + 1 as varchar) end,
  case when w.c13 is not null then 'true' end,
  (select cast(max(e.id) as varchar) from ninefold.attitude e where e.stakeholder_id = t.id)
from ninefold.import_record r
join ninefold.import_row w on w.run_id = r.run_id and w.record_no = r.record_no and w.row_no = r.row_no
left join ninefold.stakeholder t on t.id = r.target_id
left join ninefold.map_place p on p.id = r.place_id
left join ninefold.contact c on c.id = r.other_id
where r.run_id = :run and r.record_no between :first and :last and r.outcome in ('CREATED', 'UPDATED')
  and cast(:keeps as boolean);
insert into ninefold.audit(id, happened_at, actor, via, action, subject, subject_ref, account_id, before_text, after_text)
select nextval('ninefold.audit_seq'), cast(:now as timestamp), :actor, cast(:via as varchar), 'CHANGE', 'contact', c.ref,
  c.account_id,
  nullif(concat_ws(cast(:line as varchar),
    case when w.c3 is distinct from c.first_name and w.c3 is not null then 'first_name=' || c.first_name end,
    case when w.c4 <> c.last_name then 'last_name=' || c.last_name end,
    case when coalesce(w.c5, c.title, t.title) is distinct from c.title then 'title=' || c.title end,
    case when n.decides <> c.decider then 'decider=' || case when c.decider then 'true' else 'false' end end), ''),
  nullif(concat_ws(cast(:line as varchar),
    case when w.c3 is distinct from c.first_name then 'first_name=' || w.c3 end,
    case when w.c4 <> c.last_name then 'last_name=' || w.c4 end,
    case when coalesce(w.c5, c.title, t.title) is distinct from c.title
      then 'title=' || coalesce(w.c5, c.title, t.title) end,
    case when n.decides <> c.decider then 'decider=' || case when n.decides then 'true' else 'false' end end), '')
from (
  select r.record_no, r.row_no, r.other_id, r.target_id,
    coalesce(w.c19, case when t.id is not null and t.contact_id is distinct from c.id then t.role_key end,
      case when c.decider then 'DECIDER' else '' end) = 'DECIDER' as decides
  from ninefold.import_record r
  join ninefold.import_row w on w.run_id = r.run_id and w.record_no = r.record_no and w.row_no = r.row_no
  join ninefold.contact c on c.id = r.other_id
  left join ninefold.stakeholder t on t.id = r.target_id
  where r.run_id = :run and r.record_no between :first and :last and r.other_changes) n
join ninefold.import_row w on w.run_id = :run and w.record_no = n.record_no and w.row_no = n.row_no
join ninefold.contact c on c.id = n.other_id
left join ninefold.stakeholder t on t.id = n.target_id;
insert into ninefold.audit(id, happened_at, actor, via, action, subject, subject_ref, account_id, after_text)
select nextval('ninefold.audit_seq'), cast(:now as timestamp), :actor, cast(:via as varchar), 'CREATE', 'contact', r.ref,
  coalesce(t.account_id, r.account_id),
  concat_ws(cast(:line as varchar), 'first_name=' || w.c3, 'last_name=' || w.c4, 'title=' || coalesce(w.c5, t.title),
    case when coalesce(w.c19, t.role_key) = 'DECIDER' then 'decider=true' else 'decider=false' end)
from ninefold.import_record r
join ninefold.import_row w on w.run_id = r.run_id and w.record_no = r.record_no and w.row_no = r.row_no
left join ninefold.stakeholder t on t.id = r.target_id
where r.run_id = :run and r.record_no between :first and :last and r.other_changes
  and not exists (select 1 from ninefold.contact c where c.id = r.other_id);
insert into ninefold.audit(id, happened_at, actor, via, action, subject, subject_ref, account_id, before_text, after_text)
select nextval('ninefold.audit_seq'), cast(:now as timestamp), :actor, cast(:via as varchar), 'CHANGE', 'stakeholder', n.ref,
  n.account_id,
  nullif(concat_ws(cast(:line as varchar),
    case when n.name <> n.was_name then 'name=' || n.was_name end,
    case when n.c5 is distinct from n.was_title and n.c5 is not null then 'title=' || n.was_title end,
    case when n.c18 is distinct from n.function_key and n.c18 is not null then 'function=' || n.function_key end,
    case when n.c7 is distinct from n.level and n.c7 is not null then 'level=' || n.level end,
    case when n.c19 is distinct from n.was_role and n.c19 is not null then 'role=' || n.was_role end,
    case when cast(n.c10 as int) is distinct from n.to_manager and n.c10 is not null
      then 'attitude_manager=' || cast(n.to_manager as varchar) end,
    case when cast(n.c11 as int) is distinct from n.to_firm and n.c11 is not null
      then 'attitude_firm=' || cast(n.to_firm as varchar) end,
    case when cast(n.c12 as int) is distinct from n.to_project and n.c12 is not null
      then 'attitude_project=' || cast(n.to_project as varchar) end,
    case when n.c9 is distinct from n.side and n.c9 is not null then 'side=' || n.side end,
    case when n.c14 is distinct from n.status and n.c14 is not null then 'map_status=' || n.status end,
    case when n.c13 is distinct from n.superior and n.c13 is not null then 'reports_to_ref=' || n.superior end), ''),
  nullif(concat_ws(cast(:line as varchar),
    case when n.name <> n.was_name then 'name=' || n.name end,
    case when n.c5 is distinct from n.was_title then 'title=' || n.c5 end,
    case when n.c18 is distinct from n.function_key then 'function=' || n.c18 end,
    case when n.c7 is distinct from n.level then 'level=' || n.c7 end,
    case when n.c19 is distinct from n.was_role then 'role=' || n.c19 end,
    case when cast(n.c10 as int) is distinct from n.to_manager then 'attitude_manager=' || n.c10 end,
    case when cast(n.c11 as int) is distinct from n.to_firm then 'attitude_firm=' || n.c11 end,
    case when cast(n.c12 as int) is distinct from n.to_project then 'attitude_project=' || n.c12 end,
    case when n.c9 is distinct from n.side then 'side=' || n.c9 end,
    case when n.c14 is distinct from n.status then 'map_status=' || n.c14 end,
    case when n.c13 is distinct from n.superior then 'reports_to_ref=' || n.c13 end), '')
from (
  select w.*, t.ref, t.account_id, t.function_key, t.level, t.to_manager, t.to_firm, t.to_project, p.side, p.status,
    concat_ws(' ', coalesce(w.c3, case when t.contact_id = c.id then c.first_name end), w.c4) as name,
    case when t.contact_id = c.id then concat_ws(' ', c.first_name, c.last_name) else t.name end as was_name,
    case when t.contact_id = c.id then c.title else t.title end as was_title,
    case when t.contact_id = c.id then case when c.decider then 'DECIDER' when t.role_key <> 'DECIDER' then t.role_key end
      else t.role_key end as was_role,
    (select min(u.ref) from ninefold.map_line l join ninefold.stakeholder u on u.id = l.to_id
      where l.account_id = r.account_id and l.from_id = t.id and l.kind = 'REPORTS_TO') as superior
  from ninefold.import_record r
  join ninefold.import_row w on w.run_id = r.run_id and w.record_no = r.record_no and w.row_no = r.row_no
  join ninefold.stakeholder t on t.id = r.target_id
  left join ninefold.map_place p on p.id = r.place_id
  left join ninefold.contact c on c.id = r.other_id
  where r.run_id = :run and r.record_no between :first and :last and r.outcome = 'UPDATED') n;
merge into ninefold.contact c using (
  select r.other_id, w.*, t.title as known_title,
    coalesce(w.c19, case when t.id is not null and t.contact_id is distinct from k.id then t.role_key end,
      case when k.decider then 'DECIDER' else '' end) = 'DECIDER' as decides
  from ninefold.import_record r
  join ninefold.import_row w on w.run_id = r.run_id and w.record_no = r.record_no and w.row_no = r.row_no
  join ninefold.contact k on k.id = r.other_id
  left join ninefold.stakeholder t on t.id = r.target_id
  where r.run_id = :run and r.record_no between :first and :last and r.other_changes) n
on (c.id = n.other_id)
when matched then update set version = c.version + 1, first_name = coalesce(n.c3, c.first_name), last_name = n.c4,
  name_key = coalesce(n.c17, n.c16 || case when c.first_name is null then ''
    else substring(c.name_key from char_length(c.last_name) + 1) end),
  title = coalesce(n.c5, c.title, n.known_title), decider = n.decides;
insert into ninefold.contact(id, version, ref, account_id, first_name, last_name, name_key, title, decider)
select r.other_id, 1, w.c2, coalesce(t.account_id, r.account_id), w.c3, w.c4, coalesce(w.c17, w.c16),
  coalesce(w.c5, t.title), coalesce(w.c19, t.role_key, '') = 'DECIDER'
from ninefold.import_record r
join ninefold.import_row w on w.run_id = r.run_id and w.record_no = r.record_no and w.row_no = r.row_no
left join ninefold.stakeholder t on t.id = r.target_id
where r.run_id = :run and r.record_no between :first and :last and r.other_changes
  and not exists (select 1 from ninefold.contact c where c.id = r.other_id)
order by r.row_no;

-- part: persons
insert into ninefold.attitude(id, version, account_id, stakeholder_id, regard, stance, judged_on, judged_by, noted_at)
select nextval('ninefold.attitude_seq'), 1, n.account_id, n.target_id, n.regard, n.stance, :today, :actor,
  cast(:now as timestamp)
from (
  select r.row_no, r.target_id, coalesce(t.account_id, c.account_id, r.account_id) as account_id, s.regard,
    cast(case s.regard when 'MANAGER' then w.c10 when 'FIRM' then w.c11 else w.c12 end as int) as stance,
    case s.regard when 'MANAGER' then t.to_manager when 'FIRM' then t.to_firm else t.to_project end as known
  from ninefold.import_record r
  join ninefold.import_row w on w.run_id = r.run_id and w.record_no = r.record_no and w.row_no = r.row_no
  cross join (select 'MANAGER' as regard union all select 'FIRM' union all select 'PROJECT') s
  left join ninefold.stakeholder t on t.id = r.target_id
  left join ninefold.contact c on c.id = r.other_id
  where r.run_id = :run and r.record_no between :first and :last and r.outcome in ('CREATED', 'UPDATED')) n
where n.stance is not null and n.stance is distinct from n.known
order by n.row_no, n.regard;
merge into ninefold.stakeholder t using (
  select r.target_id, r.other_id, w.*, concat_ws(' ', coalesce(w.c3, c.first_name), w.c4) as name, c.title as contact_title
  from ninefold.import_record r
  join ninefold.import_row w on w.run_id = r.run_id and w.record_no = r.record_no and w.row_no = r.row_no
  left join ninefold.contact c on c.id = r.other_id
  where r.run_id = :run and r.record_no between :first and :last and r.outcome = 'UPDATED') n
on (t.id = n.target_id)
when matched then update set version = t.version + 1, contact_id = coalesce(n.other_id, t.contact_id), name = n.name,
  title = coalesce(n.c5, n.contact_title, t.title), function_key = coalesce(n.c18, t.function_key),
  level = coalesce(n.c7, t.level), role_key = coalesce(n.c19, t.role_key),
  to_manager = coalesce(cast(n.c10 as int), t.to_manager), to_firm = coalesce(cast(n.c11 as int), t.to_firm),
  to_project = coalesce(cast(n.c12 as int), t.to_project);
insert into ninefold.stakeholder(id, version, ref, account_id, contact_id, name, title, function_key, level, role_key,
  to_manager, to_firm, to_project)
select r.target_id, 1, w.c2, coalesce(c.account_id, r.account_id), r.other_id,
  concat_ws(' ', coalesce(w.c3, c.first_name), w.c4), coalesce(w.c5, c.title), w.c18, w.c7, w.c19,
  cast(w.c10 as int), cast(w.c11 as int), cast(w.c12 as int)
from ninefold.import_record r
join ninefold.import_row w on w.run_id = r.run_id and w.record_no = r.record_no and w.row_no = r.row_no
left join ninefold.contact c on c.id = r.other_id
where r.run_id = :run and r.record_no between :first and :last and r.outcome = 'CREATED'
order by r.row_no;
insert into ninefold.audit(id, happened_at, actor, via, action, subject, subject_ref, account_id, after_text)
select nextval('ninefold.audit_seq'), cast(:now as timestamp), :actor, cast(:via as varchar), 'CREATE', 'stakeholder', t.ref,
  t.account_id,
  concat_ws(cast(:line as varchar), 'name=' || t.name, 'title=' || t.title, 'function=' || t.function_key,
    'level=' || t.level, 'role=' || t.role_key, 'attitude_manager=' || w.c10, 'attitude_firm=' || w.c11,
    'attitude_project=' || w.c12)
from ninefold.import_record r
join ninefold.import_row w on w.run_id = r.run_id and w.record_no = r.record_no and w.row_no = r.row_no
join ninefold.stakeholder t on t.id = r.target_id
where r.run_id = :run and r.record_no between :first and :last and r.outcome = 'CREATED';

-- part: unplaced
select r.account_id, t.ref, coalesce(w.c9, 'CUSTOMER') as side, r.target_id
from ninefold.import_record r
join ninefold.import_row w on w.run_id = r.run_id and w.record_no = r.record_no and w.row_no = r.row_no
join ninefold.stakeholder t on t.id = r.target_id
where r.run_id = :run and r.record_no between :first and :last and r.outcome in ('CREATED', 'UPDATED') and r.place_id is null
order by r.account_id, r.row_no;

-- part: maps
insert into ninefold.audit(id, happened_at, actor, via, action, subject, subject_ref, account_id, before_text, after_text)
select nextval('ninefold.audit_seq'), cast(:now as timestamp), :actor, cast(:via as varchar), n.action, 'decision-map', n.ref,
  n.id, 'map_people=' || n.before, 'map_people=' || n.after
from (
  select a.id, a.ref, max(case when d.id is null then 'CREATE' else 'CHANGE' end) as action,
    string_agg(case when q.known then q.name end, '; ' order by q.known desc, q.nth) as before,
    string_agg(q.name, '; ' order by q.known desc, q.nth) as after
  from (
    select p.account_id, true as known, p.id as nth,
      case when c.id is null then t.name else concat_ws(' ', c.first_name, c.last_name) end as name
    from ninefold.map_place p
    join ninefold.stakeholder t on t.id = p.stakeholder_id
    left join ninefold.contact c on c.id = t.contact_id
    where p.account_id = any(:accounts)
    union all
    select r.account_id, false, cast(r.row_no as bigint), t.name
    from ninefold.import_record r
    join ninefold.stakeholder t on t.id = r.target_id
    where r.run_id = :run and r.record_no between :first and :last and r.outcome in ('CREATED', 'UPDATED')
      and r.place_id is null) q
  join ninefold.account a on a.id = q.account_id
  left join ninefold.decision_map d on d.account_id = a.id
  group by a.id, a.ref having max(case when q.known then 0 else 1 end) = 1) n;
update ninefold.decision_map set version = version + 1, refreshed_on = :today where account_id = any(:accounts);
insert into ninefold.decision_map(id, version, account_id, status, refreshed_on)
select nextval('ninefold.decision_map_seq'), 1, a.id, 'ASSUMED', :today from ninefold.account a
where a.id = any(:accounts) and not exists (select 1 from ninefold.decision_map d where d.account_id = a.id);
merge into ninefold.map_place p using (
  select r.place_id, coalesce(w.c9, k.side) as side, coalesce(w.c14, k.status) as status from ninefold.import_record r
  join ninefold.import_row w on w.run_id = r.run_id and w.record_no = r.record_no and w.row_no = r.row_no
  join ninefold.map_place k on k.id = r.place_id
  where r.run_id = :run and r.record_no between :first and :last and r.outcome = 'UPDATED'
    and (w.c9 <> k.side or w.c14 <> k.status)) n
on (p.id = n.place_id)
when matched then update set version = p.version + 1, side = n.side, status = n.status;
insert into ninefold.map_place(id, version, account_id, stakeholder_id, side, status, x, y, placed_on)
select nextval('ninefold.map_place_seq'), 1, r.account_id, r.target_id, coalesce(w.c9, 'CUSTOMER'),
  coalesce(w.c14, 'ASSUMED'), n.x, n.y, :today
from ninefold.import_record r
join ninefold.import_row w on w.run_id = r.run_id and w.record_no = r.record_no and w.row_no = r.row_no
join unnest(cast(:people as bigint array), cast(:xs as int array), cast(:ys as int array)) as n(person, x, y)
  on n.person = r.target_id
where r.run_id = :run and r.record_no between :first and :last and r.outcome in ('CREATED', 'UPDATED') and r.place_id is null
order by r.row_no;
delete from ninefold.map_line where id in (
  select l.id from ninefold.import_record r
  join ninefold.import_row w on w.run_id = r.run_id and w.record_no = r.record_no and w.row_no = r.row_no
  join ninefold.stakeholder u on u.ref = w.c13
  join ninefold.map_line l on l.account_id = r.account_id and l.from_id = r.target_id and l.kind = 'REPORTS_TO'
    and l.to_id <> u.id
  where r.run_id = :run and r.record_no between :first and :last and r.outcome = 'UPDATED');
insert into ninefold.map_line(id, version, account_id, from_id, to_id, kind, status)
select nextval('ninefold.map_line_seq'), 1, r.account_id, r.target_id, u.id, 'REPORTS_TO', p.status
from ninefold.import_record r
join ninefold.import_row w on w.run_id = r.run_id and w.record_no = r.record_no and w.row_no = r.row_no
join ninefold.stakeholder u on u.ref = w.c13
join ninefold.map_place p on p.account_id = r.account_id and p.stakeholder_id = r.target_id
where r.run_id = :run and r.record_no between :first and :last and r.outcome in ('CREATED', 'UPDATED')
  and not exists (select 1 from ninefold.map_line l where l.account_id = r.account_id and l.from_id = r.target_id
    and l.to_id = u.id and l.kind = 'REPORTS_TO')
order by r.row_no;
