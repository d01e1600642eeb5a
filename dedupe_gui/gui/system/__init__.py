"""What the desktop around the window offers: taskbar, file manager, trash, a computer that stays awake."""
