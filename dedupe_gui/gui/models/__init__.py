"""What Qt's lists and tables ask of the window's state, row by row."""
