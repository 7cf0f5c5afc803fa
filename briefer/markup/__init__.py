"""This room turns Markdown text into blocks that know their characters, and back."""

from briefer.markup.reading import read
from briefer.markup.worker import close_worker, read_safely

__all__ = ["close_worker", "read", "read_safely"]
