"""How a case was registered, and what intake found."""
