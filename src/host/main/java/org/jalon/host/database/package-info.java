/** The database below the host: H2 in a file, or a PostgreSQL that the host starts itself. */
package org.jalon.host.database;
