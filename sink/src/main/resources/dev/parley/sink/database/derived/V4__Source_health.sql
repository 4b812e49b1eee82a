-- Of an alert about a source that is not as it should be: how it is and what was seen; since when it is so is its date.
ALTER TABLE alert ADD COLUMN health ${text};
ALTER TABLE alert ADD COLUMN words ${text};
