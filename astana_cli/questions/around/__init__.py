"""What people say around a question: who asks and what for, what others claim, tags; it is set aside and shown."""
