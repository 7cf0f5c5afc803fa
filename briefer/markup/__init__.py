"""This room turns Markdown text into blocks that know their characters, and back."""

from briefer.markup.reading import read
from briefer.markup.worker import close_worker, read_safely
from briefer.markup.writing import write

__all__ = ["close_worker", "read", "read_safely", "write"]
