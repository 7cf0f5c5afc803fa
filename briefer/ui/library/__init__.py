"""This room keeps the library panel: searching, taking articles in, changing many modules."""
