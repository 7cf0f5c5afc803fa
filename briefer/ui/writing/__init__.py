"""This room keeps the open text: its editor's keys, tables, images, versions and details."""
