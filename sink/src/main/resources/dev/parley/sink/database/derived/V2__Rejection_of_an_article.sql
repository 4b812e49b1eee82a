-- The article whose words a rejected record holds, as far as the record tells it, so that they can be erased with it.
-- Rows that are there already get theirs as their topic is read again.
ALTER TABLE rejection ADD COLUMN article ${text};
CREATE INDEX rejection_article ON rejection (article);
CREATE INDEX rejection_place ON rejection (place);
DELETE FROM position WHERE topic LIKE '%.rejected';
