"""Questions and lists that lie over the window."""
