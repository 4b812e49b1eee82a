-- What an alert says that its reader has not heard, whose its story is, and what became of it since it was first stored.
-- Alerts are read again from their topic, so that all have it.
ALTER TABLE alert ADD COLUMN news ${text} NOT NULL DEFAULT '[]';
ALTER TABLE alert ADD COLUMN owners ${text} NOT NULL DEFAULT '[]';
ALTER TABLE alert ADD COLUMN wires ${text} NOT NULL DEFAULT '[]';
CREATE INDEX alert_thread ON alert (thread, dated);
CREATE INDEX story_story ON story (story);

-- One field of an alert that was written anew; now is NULL where the alert is gone. No words of articles. What is here
-- depends on when alerts were stored: it is no part of the state that follows from the articles.
CREATE TABLE alert_change (
    alert ${text} NOT NULL,
    n BIGINT NOT NULL,
    field ${text} NOT NULL,
    was ${text},
    now ${text},
    stored_at ${text} NOT NULL,
    PRIMARY KEY (alert, n, field)
);

DELETE FROM alert_reason;
DELETE FROM alert;
DELETE FROM position WHERE topic LIKE '%.alerts';
