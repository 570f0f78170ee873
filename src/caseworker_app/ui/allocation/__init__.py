"""The room Fördelning: cases ranked against their frame, what-if, scenarios, and the plan made drafts."""
