"""This room makes the pages that are shown and finds the words that are pointed at on them."""
