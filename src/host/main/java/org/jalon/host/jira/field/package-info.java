/** Custom fields: those that administrators add to a site, and what issues hold in them. */
package org.jalon.host.jira.field;
