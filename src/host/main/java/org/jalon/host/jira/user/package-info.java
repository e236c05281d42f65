/** Users, groups, and who is acting on the current thread. */
package org.jalon.host.jira.user;
