"""The durable jobs and the process that renders them."""
