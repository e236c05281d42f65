/** The issue link type of ours and the links of it. */
package org.jalon.plugin.jira.link;
