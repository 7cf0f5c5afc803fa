"""Briefer: an offline desktop briefing builder."""

__version__ = "0.1.0"
