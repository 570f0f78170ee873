"""One case from registration to a decision's eve: checks, completions, assessment, jäv, papers, history."""
