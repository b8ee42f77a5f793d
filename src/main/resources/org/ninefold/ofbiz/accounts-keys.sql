with recursive /*use buyers*/
select k.party_id from known k join S.party p on p.party_id = k.party_id
