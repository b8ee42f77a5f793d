-- An average cost has no currency: it is in the organisation's own.
(select avg(c.average_cost) from S.product_average_cost c
  where c.product_average_cost_type_id = 'SIMPLE_AVG_COST' and c.product_id = p.product_id
    and c.organization_party_id = h.seller and h.currency = h.base_currency
    and (c.thru_date is null or c.thru_date > h.moment) and c.from_date <= h.moment)
