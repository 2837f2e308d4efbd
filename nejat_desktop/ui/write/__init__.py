"""Write: one article as a page, with everything that is published around it beside it."""
