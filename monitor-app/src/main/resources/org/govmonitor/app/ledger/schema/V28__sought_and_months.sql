-- What is looked for in findings is held in the memory of the service, which reads it along their numbers.
DROP INDEX finding_sought;
CREATE INDEX finding_sought ON finding (id, target_id, sought);
-- What a unit was told and what it put right, month by month, held by the indexes themselves.
DROP INDEX finding_unit;
CREATE INDEX finding_unit ON finding (assigned_unit, found_on, id, target_id, rectified_on, state);
CREATE INDEX finding_target_right ON finding (target_id, rectified_on, state, assigned_unit);
-- What is found and put right month by month: of indexes that answer, a store takes the one with the fewest columns.
CREATE INDEX finding_found ON finding (found_on, state);
CREATE INDEX finding_right ON finding (rectified_on, state, target_id);
