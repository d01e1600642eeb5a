"""The program's start: Qt's application, the window with all that belongs to it, and how it is opened anew."""
