"""The room Statistik: the figures of a call, and the days that concern who acts."""
