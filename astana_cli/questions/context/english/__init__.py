"""English words and turns whose meaning the sentence decides."""
