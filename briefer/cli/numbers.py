"""What the command line counts in."""

from __future__ import annotations

import click

NUMBER = click.IntRange(1, 1_000_000)
"""What revisions, editions and places are counted in; a larger one is a slip of the hand."""
