"""This room keeps the open briefing: its outline, its links and how it begins."""
