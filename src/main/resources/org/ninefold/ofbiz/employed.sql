-- Who works where: the account first, the person second. Leads name their persons in the same way.
job(account_id, person_id, from_date, post) as (
  select distinct on (v.party_id_from, v.party_id_to) v.party_id_from, v.party_id_to, v.from_date,
    /*if party_relationship.position_title*/ v.position_title /*else*/ cast(null as varchar) /*end*/
  from S.party_relationship v
  join known k on k.party_id = v.party_id_from
  join S.party a on a.party_id = v.party_id_from
  join S.party p on p.party_id = v.party_id_to and p.status_id is distinct from 'PARTY_DISABLED'
  where v.party_relationship_type_id = 'EMPLOYMENT' and v.party_id_to <> v.party_id_from
    and (v.thru_date is null or v.thru_date > current_timestamp)
    and (v.from_date is null or v.from_date <= current_timestamp)
  order by v.party_id_from, v.party_id_to, v.from_date desc nulls last
)
