"""What the window knows: what is chosen, found, shown and decided. No widget."""
