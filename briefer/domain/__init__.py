"""This room holds what things are and the rules between them: values only, no files, no clock."""
