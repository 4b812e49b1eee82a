-- What else is known of who published an article, so that it can be held against queries again.
ALTER TABLE article ADD COLUMN based ${text};
ALTER TABLE article ADD COLUMN owner ${text};
ALTER TABLE article ADD COLUMN outlet_wire ${text};
