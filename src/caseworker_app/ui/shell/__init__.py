"""The parts of the main window: rail, rooms, menus, status strip."""
