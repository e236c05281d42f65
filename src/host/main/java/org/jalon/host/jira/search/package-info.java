/** The part of JQL the host understands, compiled to SQL that sees only what its viewer may. */
package org.jalon.host.jira.search;
