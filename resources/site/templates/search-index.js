nejatSearch.add({{ page.year }},{{ page.content }});
