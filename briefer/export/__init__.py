"""This room writes a finished ``ExportDocument`` in the formats that people ask for."""
