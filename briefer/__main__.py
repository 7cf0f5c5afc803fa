"""Chooses between the window and a command; the only place where everything meets."""

from __future__ import annotations

import gc
import sys

# Starting makes many things that stay and no garbage: looking for it, at the start and again at
# the end, takes a tenth of a short command's time.
gc.set_threshold(50_000, 20, 100)


def main() -> int:
    """Carry out this process's command line; Ctrl+C ends it quietly, even while it starts."""
    try:
        # Here, because reading the program takes a moment in which a person may think better of it.
        from briefer.cli import main as carry_out

        status = carry_out()
    except KeyboardInterrupt:
        return 1
    gc.freeze()
    return status


if __name__ == "__main__":
    sys.exit(main())
