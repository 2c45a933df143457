"""The watched folder: what is put into it is rendered."""
