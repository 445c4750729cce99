"""Names: fold spellings, and find the person, party, place or document that a typed name means."""

from astana_cli.names.book import Book, Candidate, Entry, Found
from astana_cli.names.fold import clean, fold

__all__ = ["Book", "Candidate", "Entry", "Found", "clean", "fold"]
