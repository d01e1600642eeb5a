"""How the window looks: colours, icons, and what several views paint alike."""
