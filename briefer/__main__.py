"""Chooses between the window and a command; the only place where everything meets."""

from __future__ import annotations

import sys


def main() -> int:
    """Carry out this process's command line; Ctrl+C ends it quietly, even while it starts."""
    try:
        # Here, because reading the program takes a moment in which a person may think better of it.
        from briefer.cli import main as carry_out

        return carry_out()
    except KeyboardInterrupt:
        return 1


if __name__ == "__main__":
    sys.exit(main())
