"""Where editions are published: the site folder or a WordPress site, and what is sent there how."""
