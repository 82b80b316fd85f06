"""The verbs of the product: each public function is one transaction and says what kinds of thing changed."""
