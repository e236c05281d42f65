/** Issue links and their types. */
package org.jalon.host.jira.link;
