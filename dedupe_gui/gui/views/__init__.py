"""What the user sees: pages and what they are made of. A view shows state and tells by signals what was asked of it."""
