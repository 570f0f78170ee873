"""Two people have changed the same thing: both versions side by side, and the choice between them."""
