-- Which columns fall due within days, held by the index itself.
CREATE INDEX column_standing_until ON column_standing (in_order_until, standing, column_id);
