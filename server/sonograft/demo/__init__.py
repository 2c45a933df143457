"""What the demo and the self-test render: sounds made by code, and a picture of them."""
