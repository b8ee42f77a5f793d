with recursive /*use categories*/
select c.product_category_id from S.product_category c where c.product_category_id in (select u.id from used u)
