"""This room holds the window: views that pull what they show, and actions that call services."""
