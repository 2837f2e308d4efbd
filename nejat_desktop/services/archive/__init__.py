"""Archives: twenty years of a site, from WordPress export files into stories and articles."""
