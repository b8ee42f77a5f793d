-- What a good SQL writer would run by hand after the placement: everyone's standing, in one statement.
merge into hand.standing s
using (select a.id, a.owner, a.team_id, a.name_key, p.cell, p.reason, p.value, p.share, p.headroom
       from bench.placement p join ninefold.account a on a.ref = p.account_ref) n
on s.account_id = n.id
when matched and (s.cell, s.reason, s.account_value, s.share, s.headroom)
    is distinct from (n.cell, n.reason, n.value, n.share, n.headroom)
  then update set cell = n.cell, reason = n.reason, account_value = n.value, share = n.share,
    headroom = n.headroom, as_of = date '2025-12-31'
when not matched
  then insert (account_id, owner, team_id, name_key, cell, reason, account_value, share, headroom, as_of)
    values (n.id, n.owner, n.team_id, n.name_key, n.cell, n.reason, n.value, n.share, n.headroom, date '2025-12-31')
