/** The rows: Active Objects entities with accessors only, one interface per table. */
package org.jalon.plugin.persistence.row;
