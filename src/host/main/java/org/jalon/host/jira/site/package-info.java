/** What every part of the site stands on: tables, ids, transactions, refusals. */
package org.jalon.host.jira.site;
