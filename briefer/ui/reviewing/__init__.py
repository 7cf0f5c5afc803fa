"""This room keeps the annotations on the open text and the review list of the whole library."""
