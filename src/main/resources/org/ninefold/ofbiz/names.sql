coalesce(nullif(btrim(g.group_name), ''),
  nullif(concat_ws(' ', nullif(btrim(s.first_name), ''), nullif(btrim(s.middle_name), ''),
    nullif(btrim(s.last_name), '')), ''),
  nullif(btrim(p.description), ''), p.party_id)
