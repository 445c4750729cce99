"""Names: fold spellings (`fold`), and find the person, party, place or document that a typed name means (`book`)."""
