"""What people say around a question in Arabic."""
