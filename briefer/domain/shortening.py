"""Long words in one short line, where a sentence names them."""

from __future__ import annotations


def shortened(text: str, longest: int = 90) -> str:
    """Return a text on one line, cut between two words, and "…" where it goes on.

    Args:
        text: What somebody wrote, perhaps over several lines.
        longest: In code points, the "…" among them.
    """
    line = " ".join(text.split())
    if len(line) <= longest:
        return line
    # A word that begins here is whole only if the next sign is a blank.
    cut, blank, _ = line[:longest].rpartition(" ")
    return f"{cut if blank else line[: longest - 1]}…"
