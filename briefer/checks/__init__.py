"""This room holds rules over a compiled briefing, each a small function that yields findings."""

from briefer.checks.gate import RULES, check
from briefer.checks.subject import Subject

__all__ = ["RULES", "Subject", "check"]
