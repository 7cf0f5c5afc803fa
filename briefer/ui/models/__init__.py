"""Windows for Qt's views onto immutable snapshots of the library and the outline."""
