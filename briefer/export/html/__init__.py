"""Writes a finished document as one HTML file: no script, nothing fetched, readable by all."""

from briefer.export.html.page import write_html

__all__ = ["write_html"]
