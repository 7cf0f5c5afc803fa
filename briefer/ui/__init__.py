"""This room holds the window: views that pull what they show, and actions that call services."""

import builtins

import PySide6.QtCore  # noqa: F401 - puts its own import in place, which is taken away again below

# Qt's binding reads the source of every module that is imported after it, to see whether it may
# want Qt's names in snake case. None of ours does, and a start took a tenth longer for it.
if builtins.__import__ is getattr(builtins, "__feature_import__", None):
    builtins.__import__ = getattr(builtins, "__orig_import__", builtins.__import__)
