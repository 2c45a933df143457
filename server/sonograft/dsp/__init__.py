"""Signal processing and optimisation on tensors. Knows nothing of engines, files or jobs."""
