"""Speed and sound, measured beside a reference in the same run."""
