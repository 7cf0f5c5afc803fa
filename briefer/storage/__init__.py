"""This room keeps a library in one SQLite file, and is the only one that speaks SQL."""
