"""The panes of the window; each shows values it is given and says what a person asked for."""
