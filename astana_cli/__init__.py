"""Who led, who came, what was agreed: the rounds of the Astana process on Syria, with their sources."""

__version__ = "0.1.0"
