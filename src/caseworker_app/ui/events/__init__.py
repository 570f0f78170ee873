"""The step Besked från parten of a case: what the party has said, and appeals from letter to court."""
