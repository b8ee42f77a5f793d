-- The first category that product p is a member of.
(select m.product_category_id from S.product_category_member m
  join S.product_category t on t.product_category_id = m.product_category_id
  where m.product_id = p.product_id and t.product_category_type_id = any(:category_types)
    and (m.thru_date is null or m.thru_date > current_timestamp)
    and (m.from_date is null or m.from_date <= current_timestamp)
  order by m.sequence_num nulls last, m.from_date, m.product_category_id collate "C" limit 1)
