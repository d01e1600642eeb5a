"""What goes on beside the window: jobs, pictures that load, counting in turns between its events."""
