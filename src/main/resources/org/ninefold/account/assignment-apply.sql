-- Gives the accounts to their new owners and teams. Value 1: run, 2 and 3: first and last row
merge into ninefold.account a using (
  select r.account_id, r.new_owner, r.new_team_id from ninefold.assignment_row r
  where r.run_id = ?1 and r.row_no between ?2 and ?3 and r.outcome = 'DONE') n
on (a.id = n.account_id)
when matched then update set version = a.version + 1, owner = n.new_owner, team_id = n.new_team_id
