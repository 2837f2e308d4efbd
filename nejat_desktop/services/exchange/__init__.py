"""Out of the newsroom and into another one: exports, and the bundles that they read again."""
