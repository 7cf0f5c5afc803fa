"""This room takes the open briefing out: checking, exporting, issuing, comparing editions."""
