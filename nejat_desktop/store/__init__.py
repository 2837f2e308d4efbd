"""SQLite behind one factory: tables, queries, search, journal, backups and the vault."""
