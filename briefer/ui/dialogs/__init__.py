"""Small windows that a person opens by asking: palette, shortcuts, names, a crash report."""
