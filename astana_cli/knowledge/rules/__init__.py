"""The rules that facts, claims and sources keep, one room for what a rule looks at."""
