"""From letters to marks: the words of a question in plain spelling, the tables of data, and what each word may be."""
