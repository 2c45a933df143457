"""Blind pairs: a page that plays two renders without saying which is which, and the count of what was chosen."""
