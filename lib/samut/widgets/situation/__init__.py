"""Form 2: what groups have and are going to do."""
