/** The one Jira annotation that only the host's own tests need. */
package com.atlassian.velocity.htmlsafe;
