-- What is looked for in findings is held in the memory of the service, which reads it along their numbers.
DROP INDEX finding_sought;
CREATE INDEX finding_sought ON finding (id, target_id, sought);
-- What a unit was told and what it put right, month by month, held by the indexes themselves.
DROP INDEX finding_unit;
CREATE INDEX finding_unit ON finding (assigned_unit, found_on, id, target_id, rectified_on, state);
CREATE INDEX finding_target_right ON finding (target_id, rectified_on, state, assigned_unit);
