-- Whether the seller's ledger takes average costs first, and in which currency it keeps them.
/*if party_acctg_preference.rows*/
coalesce((select f.cogs_method_id = 'COGS_AVG_COST' from S.party_acctg_preference f where f.party_id = d.seller), false)
  as averaged,
coalesce((select f.base_currency_uom_id from S.party_acctg_preference f where f.party_id = d.seller), :base_currency)
  as base_currency
/*else*/
false as averaged, cast(:base_currency as varchar) as base_currency
/*end*/
